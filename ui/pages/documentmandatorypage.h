// SPDX-License-Identifier: GPL-3.0-or-later
// What the standard, and the controls that apply, want documented: which document answers each, how
// far it is and why. Enter opens that document, or begins one with the shipped text.
#pragma once

#include "ui/pages/livepage.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace ringbinder {

struct MandatoryStatus;
class MessageBar;

class DocumentMandatoryPage final : public LivePage {
    Q_OBJECT
public:
    DocumentMandatoryPage(const OpenContext& context, const QString& draftFolder,
                          QWidget* parent = nullptr);
    ~DocumentMandatoryPage() override;

    [[nodiscard]] QWidget* mainWidget() override;
    [[nodiscard]] QTreeWidget& list() { return *m_list; }
    [[nodiscard]] QCheckBox& withControls() { return *m_controls; }
    [[nodiscard]] QString figures() const;
    // Opens the document of this line, or drafts it from its template.
    void open(int line);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] Result<> refresh() override;
    void describe();

    QString m_draftFolder;
    QList<MandatoryStatus> m_lines;
    MessageBar* m_messages;
    QLabel* m_figures;
    QCheckBox* m_controls;
    QTreeWidget* m_list;
    QPushButton* m_open;
};

} // namespace ringbinder
