// SPDX-License-Identifier: GPL-3.0-or-later
// What the pages of matrices share: the result in words, tools, the table, a legend; reads anew
// when the registers it is made of have changed and only while it is visible. A matrix of its own
// makes the sheet and says what typing, clearing and opening a place mean.
#pragma once

#include "ui/pages/livepage.h"
#include "ui/pages/matrixview.h"

#include <QDate>

class QCheckBox;
class QHBoxLayout;
class QLabel;

namespace ringbinder {

class MatrixPage : public LivePage {
    Q_OBJECT
public:
    [[nodiscard]] QWidget* mainWidget() override { return m_view; }
    [[nodiscard]] QList<QAction*> editActions() const override;
    [[nodiscard]] QList<QAction*> recordActions() const override { return m_recordActions; }

    [[nodiscard]] MatrixView& view() { return *m_view; }
    [[nodiscard]] QString summary() const;

protected:
    // `name` is what a screen reader calls the table.
    MatrixPage(const OpenContext& context, const QString& name,
               const QList<const RegisterDef*>& sources, QWidget* parent);

    virtual void open(MatrixPlace place) = 0;
    virtual void type(const QList<MatrixPlace>& places, QChar sign);
    virtual void clear(const QList<MatrixPlace>& places);

    void showSheet(MatrixSheet sheet, const QString& summary);
    void setLegend(const QString& sentence);
    // A box at the end of the tools that leaves only what has a gap, and calls fill(). Once.
    void addGapsOnly(const QString& toolTip);
    [[nodiscard]] bool isGapsOnly() const;
    void showAllRows();
    // Shows again what is read already: what is chosen above the table has changed.
    virtual void fill() {}
    [[nodiscard]] QHBoxLayout& tools() { return *m_tools; }
    // An action of the Record menu that is also a button above the table.
    QAction* addTool(const QString& text, const QString& icon, const QKeySequence& keys);
    // True when it was written; else the reason is reported.
    bool write(Result<ChangeSet> set);
    [[nodiscard]] bool checkEditable();
    [[nodiscard]] const OpenContext& context() const { return m_context; }
    [[nodiscard]] QString say(const Message& message) const;

private:
    QLabel* m_summary;
    QHBoxLayout* m_tools;
    QCheckBox* m_gapsOnly = nullptr;
    MatrixView* m_view;
    QLabel* m_legend;
    QAction* m_copy;
    QList<QAction*> m_recordActions;
};

} // namespace ringbinder
