// SPDX-License-Identifier: GPL-3.0-or-later
// The window of one client file: navigation, one page at a time, the detail pane, and the status
// line. It hands out the OpenContext and does what a Host does; it decides nothing about records.
#pragma once

#include "core/store/draftfile.h"
#include "core/store/registerindex.h"
#include "ui/models/opencontext.h"
#include "ui/shell/actions.h"
#include "ui/shell/host.h"
#include "ui/shell/openbinder.h"
#include "ui/shell/settings.h"

#include <QHash>
#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace ringbinder {

class AreaBar;
class Finder;
class GuidePane;
class JobQueue;
class JobStrip;
class MessageBar;
class Navigation;
class NavigationBadges;
class Page;
class Publisher;
class RecordPane;
class RegisterPage;
struct ImportSources;
class Toast;
class VisitHistory;

class MainWindow final : public QMainWindow, public Host {
    Q_OBJECT
public:
    MainWindow(OpenBinder open, const Language& language, Settings& settings, Prompt& prompt);
    ~MainWindow() override;

    // The file as a person knows it; what is written may be a working copy of it.
    [[nodiscard]] const QString& path() const;
    // Null where the file itself is written.
    [[nodiscard]] Publisher* publisher() { return m_publisher; }
    [[nodiscard]] bool isUntitled() const { return m_open.isUntitled; }
    [[nodiscard]] OpenBinder& openBinder() { return m_open; }
    [[nodiscard]] Actions& actions() { return *m_actions; }
    // Null for a key that names no page.
    Page* showPage(const QString& key);
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] const OpenContext& context() const { return *m_context; }
    // Who acts and when the file was saved, in the status bar.
    void refreshStatus();
    void showMessage(const QString& sentence, Tone tone);
    // Brings spreadsheets in through the mapper.
    void importFiles(const QStringList& paths);
    // Takes in what scanners wrote, one file after the other.
    void importScans(const QStringList& paths);
    // Files dropped on the window: those of scanners, and spreadsheets.
    void importDropped(const QStringList& paths);
    // What the page in front shows, as its table shows it.
    void exportCurrentRegister();
    // The table on the clipboard, through the mapper, into this register.
    void importClipboard(const RegisterDef& def);
    // Long work that only reads the file; closing the window asks before what somebody waits for.
    [[nodiscard]] JobQueue& jobs() { return *m_jobs; }
    // The content of the file is being checked; the first edit waits for it.
    [[nodiscard]] bool isChecking() const { return m_isChecking; }
    // The untitled client has found a place, or is not wanted: closing asks no more.
    void finishUntitled() { m_open.isUntitled = false; }

    // Host
    void openRecord(const RegisterDef& def, const Uid& uid, const QString& fieldKey) override;
    void toast(const QString& sentence, bool undo) override;
    void hint(const QString& sentence) override;
    void report(const Error& error) override;
    void undo() override;
    void redo() override;
    [[nodiscard]] Guidance guidance() const override;
    // The user has chosen another guidance.
    void refreshGuidance();

signals:
    // What is about files or the program, not about this binder: the desktop does it.
    void commanded(ringbinder::ActionId id);
    void closing();
    // The file was changed outside: show it as it is now.
    void reloadWanted();
    // The file lies where it is not safe: close it and open it as a copy on this computer.
    void workingCopyWanted();
    // Binders to open, or scans and spreadsheets to import.
    void filesDropped(const QStringList& paths);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildBody();
    void buildStatus();
    void buildMenus();
    void buildToolBar();
    void connectActions();
    void noteChange(const ChangeNotice& notice);
    void stepBack(bool isUndo);
    void showFigure(const RegisterDef& def, const QList<ColumnFilter>& filters);
    void openImport(const ImportSources& sources);
    void exportPage(RegisterPage& page, const QString& target);
    void printPage();
    void chooseScans();
    void refreshUndo();
    void refreshBadges();
    void showDue();
    void refreshTitle();
    void fold();
    void showSide();
    void toggleGuide();
    void guideTo(const QString& key);
    void cyclePanes();
    void afterFirstPaint();
    void startCheck();
    void watchJobs();
    void showJob();
    void lendingChanged(bool isAway);
    void showHandOver();
    [[nodiscard]] bool mayClose();
    void refreshWritable();
    void showNextNote();
    void watchFile();
    void lookOutside();
    void notePlace();
    void noteLanguage();
    void watchPublishing();
    void bringDraftsBack();
    void keepDrafts();
    void fillPageMenus();
    [[nodiscard]] Page* pageFor(const QString& key);

    OpenBinder m_open;
    const Language& m_language;
    Settings& m_settings;
    Prompt& m_prompt;
    std::unique_ptr<OpenContext> m_context;
    Actions* m_actions = nullptr;
    Navigation* m_navigation = nullptr;
    AreaBar* m_area = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_splitter = nullptr;
    QSplitter* m_side = nullptr;
    RecordPane* m_details = nullptr;
    GuidePane* m_guide = nullptr;
    MessageBar* m_messages = nullptr;
    Toast* m_toast = nullptr;
    Publisher* m_publisher = nullptr; // see publisher()
    Finder* m_finder = nullptr;
    QLabel* m_saved = nullptr;
    QLabel* m_who = nullptr;
    QLabel* m_hint = nullptr;
    QPushButton* m_due = nullptr; // what is overdue and what comes
    QMenu* m_editMenu = nullptr;
    QMenu* m_recordMenu = nullptr;
    QHash<QString, Page*> m_pages;
    std::unique_ptr<VisitHistory> m_visits;
    std::unique_ptr<NavigationBadges> m_badges;
    bool m_detailsWanted = true;
    bool m_guideWanted = false; // beside every page that has details
    bool m_guideAsked = false;  // beside the page in front, whatever it is
    JobQueue* m_jobs = nullptr;
    JobStrip* m_strip = nullptr;
    QTimer m_handOverWatch;
    bool m_isChecking = false;
    bool m_isPainted = false;
    QTimer m_indexing; // the full text, between two events
    QTimer m_counting; // the badges, likewise
    bool m_closesWhenFree = false;
    QTimer m_fileWatch;
    Binder::OutsideChange m_toldOutside = Binder::OutsideChange::None;
    QTimer m_draftWatch;
    std::unique_ptr<DraftFile> m_drafts;
    QList<std::function<void()>> m_notes; // told one after the other
};

} // namespace ringbinder
