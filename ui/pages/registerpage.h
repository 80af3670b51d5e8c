// SPDX-License-Identifier: GPL-3.0-or-later
// The page of one register: heading with counts, views, the table with its filters, find bar and
// footer, and what stands there while the register is empty. Pages of special registers are
// subclasses that add tools; nothing here names a register.
#pragma once

#include "core/report/packs/registerprint.h"
#include "ui/models/tablecommands.h"
#include "ui/models/tablelayout.h"
#include "ui/pages/page.h"
#include "ui/pages/savedviews.h"

#include <QTimer>

class QHBoxLayout;
class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace ringbinder {

class AttachmentMenu;
class EmptyState;
class FindBar;
class MessageBar;
class NoMatch;
class TableFooter;

class RegisterPage : public Page {
    Q_OBJECT
public:
    RegisterPage(const OpenContext& context, const RegisterDef& def, QWidget* parent = nullptr);
    ~RegisterPage() override; // what is being typed is committed

    [[nodiscard]] const RegisterDef& def() const { return m_def; }
    [[nodiscard]] RegisterTableModel& model() { return m_model; }
    [[nodiscard]] RegisterTableView& table() { return *m_view; }
    [[nodiscard]] TableLayout& tableLayout() { return *m_layout; }
    [[nodiscard]] TableCommands& commands() { return *m_commands; }
    [[nodiscard]] FindBar& findBar() { return *m_find; }
    [[nodiscard]] TableFooter& footer() { return *m_footer; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }

    // A button at the right of the heading; the page shows its text and icon.
    void addTool(QAction* action);
    // Shown in the Record menu and in the menu of a cell.
    void addRecordAction(QAction* action);
    // Offered while the register is empty, and in the Record menu.
    void setSuggestions(std::function<void()> start);
    // One filter instead of all there are, as a figure or heat map elsewhere asks for it.
    void showOnly(const QList<ColumnFilter>& filters);
    void applyView(const TableView& view);
    [[nodiscard]] QString viewTitle() const { return m_viewTitle; }
    // The table as it stands: rows, columns, filter, order and groups.
    [[nodiscard]] report::RegisterView printView() const;
    // For the window's session: columns, filter, sort, and back.
    [[nodiscard]] QByteArray state() const;
    void restoreState(const QByteArray& json);
    [[nodiscard]] QString headingText() const;

    void activate() override;
    void guidanceChanged() override;
    bool showRecord(const Uid& uid, const QString& fieldKey) override;
    [[nodiscard]] QList<QAction*> editActions() const override;
    [[nodiscard]] QList<QAction*> recordActions() const override;
    [[nodiscard]] bool hasDetails() const override { return !m_def.singleton; }
    [[nodiscard]] QWidget* mainWidget() override;

    void openBulkEdit();
    // Rows of imports that need attention.
    void openHeldRows();
    // The fields a user adds to the register.
    void openFields();
    // After an import, which tells nobody where no row came in.
    void updateHeld();

signals:
    // The clipboard goes to the import mapper.
    void importRequested(const ringbinder::RegisterDef& def);
    // The table as it stands goes to the page of reports.
    void printRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildHeading(QHBoxLayout* heading);
    void buildActions();
    void follow();
    void updateHeading();
    void updateCounted();
    void updateEmpty();
    void placeNoMatch();
    // Buttons of the heading show their icons alone, and those without one go, where their words do
    // not fit beside one another; every one of them is in a menu too.
    void foldHeading();
    void fillViewMenu();
    void saveView();
    void openColumns();
    void openValueList(int section);
    void openColours();
    void openAttachment(const QModelIndex& index);
    void fillGroupMenu(QMenu& menu);
    void fillRowsMenu(QMenu& menu);
    void cellMenu(const QModelIndex& index, const QPoint& at);
    void headerMenu(int section, const QPoint& at);
    void askToGrow(const TableCommands::Block& block);
    void createWithFilters();
    void goToAttention();
    void tellCurrent();

    const OpenContext& m_context;
    const RegisterDef& m_def;
    RegisterTableModel m_model;
    SavedViews m_views;
    RegisterTableView* m_view;
    TableLayout* m_layout;
    TableCommands* m_commands;
    MessageBar* m_messages;
    FindBar* m_find;
    TableFooter* m_footer;
    EmptyState* m_empty;
    NoMatch* m_noMatch;
    AttachmentMenu* m_attachments;
    QStackedWidget* m_stack;
    QLabel* m_heading;
    QLabel* m_counts;
    QToolButton* m_counted;
    QToolButton* m_held; // rows of imports that wait
    QPushButton* m_viewButton;
    QPushButton* m_newButton;
    QPushButton* m_pasteButton;
    QPushButton* m_columnsButton;
    QHBoxLayout* m_tools;
    QAction* m_findAction = nullptr;
    QAction* m_findNext = nullptr;
    QAction* m_findPrevious = nullptr;
    QAction* m_replace = nullptr;
    QAction* m_filterRow = nullptr;
    QAction* m_bulkEdit = nullptr;
    QAction* m_heldAction = nullptr;
    QAction* m_ownFields = nullptr;
    QAction* m_refresh = nullptr;
    std::function<void()> m_suggestions;
    QList<QAction*> m_ownActions;
    QString m_viewTitle;
    ViewDefinition m_applied;
    std::optional<Uid> m_told;
    QTimer m_countLater;
    bool m_adding = false; // the empty register shows its table to take the first record
};

} // namespace ringbinder
