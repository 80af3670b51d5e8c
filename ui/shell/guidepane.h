// SPDX-License-Identifier: GPL-3.0-or-later
// Beside a register: what is still to do in it, why it is there, and what auditors ask about it.
// Works out nothing itself and reads the register only while it is seen.
#pragma once

#include "core/guide/roadmap.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace ringbinder {

class GuideFigures;
class GuideText;
struct ChangeNotice;
struct OpenContext;

class GuidePane final : public QWidget {
    Q_OBJECT
public:
    GuidePane(const OpenContext& context, QWidget* parent);
    ~GuidePane() override;

    // Null where the page in front serves no clause and no control.
    void setTopic(const RegisterDef* def);
    [[nodiscard]] bool hasTopic() const { return m_def; }
    [[nodiscard]] QListWidget* openPoints() const { return m_points; }
    [[nodiscard]] GuideText* text() const { return m_text; }

signals:
    void registerWanted(const ringbinder::RegisterDef* def,
                        const QList<ringbinder::ColumnFilter>& filters);
    void closeWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow(const ChangeNotice& notice);
    void refresh();
    void refreshPoints();
    void fitPoints();
    void choose(QListWidgetItem* item);

    const OpenContext& m_context;
    std::unique_ptr<GuideFigures> m_figures;
    const RegisterDef* m_def = nullptr;
    const RegisterDef* m_shown = nullptr;
    QLabel* m_title;
    QLabel* m_pointsTitle;
    QListWidget* m_points;
    GuideText* m_text;
    QList<ClauseReason> m_reasons;
    QTimer m_later;
};

} // namespace ringbinder
