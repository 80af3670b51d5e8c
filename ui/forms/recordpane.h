// SPDX-License-Identifier: GPL-3.0-or-later
// One record, one shape everywhere: Details, Links, Evidence, Comments, History. Stands beside
// every register page and follows its current record.
#pragma once

#include "core/store/draftfile.h"
#include "ui/models/opencontext.h"

#include <QWidget>

class QAction;
class QLabel;
class QStackedWidget;
class QTabWidget;
class QTreeWidget;

namespace ringbinder {

class CommentsTab;
class EvidenceTab;
class HistoryTab;
class LinksTab;
class RecordForm;
class RecordTab;

class RecordPane final : public QWidget {
    Q_OBJECT
public:
    RecordPane(const OpenContext& context, QWidget* parent = nullptr);

    void showRecord(const RegisterDef& def, const Uid& uid);
    void clear();
    // Ends the change in the field that has the keyboard.
    void commit();
    void focusField(const QString& key);
    // Text typed and not committed, for the case of a crash; and such text of an earlier session.
    [[nodiscard]] QList<Draft> drafts() const;
    void bringBack(const Draft& draft);
    // The file cannot be written for now, or can be again.
    void setReadOnly(bool on);
    // Link, Add evidence and the like, for the Record menu.
    [[nodiscard]] QList<QAction*> recordActions() const { return m_recordActions; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] RecordForm* formOf(const RegisterDef& def);
    // Puts the tabs that this register has of its own behind the others.
    void showOwnTabs(const RegisterDef& def);
    void noteChange(const ChangeNotice& notice);
    void refreshHead();
    void refreshTabs();

    const OpenContext& m_context;
    const RegisterDef* m_def = nullptr;
    std::optional<Uid> m_uid;
    QLabel* m_title;
    QLabel* m_empty;
    QTabWidget* m_tabs;
    QStackedWidget* m_forms;
    QHash<const RegisterDef*, RecordForm*> m_formOf;
    QHash<const RegisterDef*, QList<RecordTab*>> m_ownTabsOf;
    QList<RecordTab*> m_ownTabs; // of the register that is shown
    LinksTab* m_links;
    EvidenceTab* m_evidence;
    CommentsTab* m_comments;
    HistoryTab* m_history;
    QList<QAction*> m_recordActions;
};

} // namespace ringbinder
