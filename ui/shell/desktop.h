// SPDX-License-Identifier: GPL-3.0-or-later
// The program on a desktop: one process, one window per client file, the start window when none is
// open. It opens, makes, keeps and backs up files; windows ask it by signals.
#pragma once

#include "core/store/backup.h"
#include "ui/shell/actions.h"
#include "ui/shell/contextmenukey.h"
#include "ui/shell/openbinder.h"
#include "ui/shell/prompt.h"
#include "ui/shell/settings.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QLocalServer;

namespace ringbinder {

class MainWindow;
class StartWindow;
class WorkingCopy;
struct NewClient;

class Desktop final : public QObject {
    Q_OBJECT
public:
    // Keeps references; `language` is of everything shown, `clock` may be fixed in tests.
    Desktop(const Registry& registry, const Language& language, const Clock& clock,
            Settings& settings, Prompt& prompt, const QString& dataFolder);
    ~Desktop() override;

    // What a start of the program may ask for beside the paths of files.
    static constexpr QLatin1String kNewClientWish{"--new"};
    static constexpr QLatin1String kSampleWish{"--sample"};

    // Carries out the wishes: paths or one of the above. Without any, opens what was open last, or
    // the start window.
    void start(const QStringList& wishes);
    // A path comes from a second start of the program, a drop, the recent list.
    void openFile(const QString& path);
    void openSample();
    void newClient();
    void startFromSpreadsheets(const QStringList& sources);
    [[nodiscard]] QList<MainWindow*> windows() const;
    [[nodiscard]] StartWindow* startWindow() const;

    // True when another process of this user has taken the wishes; then this one ends.
    [[nodiscard]] static bool handOver(const QStringList& wishes);
    void listenForOthers();

private:
    void carryOut(const QString& wish);
    void command(MainWindow& window, ActionId id);
    void showStart();
    MainWindow* show(std::unique_ptr<Binder> binder, bool isUntitled, const QString& readOnlyReason,
                     std::shared_ptr<WorkingCopy> workingCopy = {});
    void openReadOnly(const QString& path, const QString& reason);
    void couldNotOpen(const QString& path, const Error& error);
    void offerRecovery(const QString& path, const Error& error);
    void recover(const QString& path);
    void windowClosing(MainWindow& window);
    void keepOrDiscard(MainWindow& window);
    void saveCopy(MainWindow& window, bool switchToIt);
    void copyWindow(MainWindow& window, const QString& target, bool switchToIt);
    void backUp(MainWindow& window, const QString& reason, const QString& name,
                std::function<void(const BackupInfo&)> made);
    void reload(MainWindow& window);
    void openWorkingCopy(const QString& path);
    void workOnCopy(MainWindow& window);
    void makeClient(const QString& path, const NewClient& client, const QStringList& starters,
                    std::function<void(MainWindow&)> made);
    // From `folder` a client is made whose records come from files there: no starter packs.
    void assistNewClient(const QString& folder, std::function<void(MainWindow&)> made);
    // Closes the window without ending the program; what uses the file comes after.
    void closeFor(MainWindow& window);
    void exportBinder(MainWindow& window);
    void sealPack(MainWindow& window);
    void restorePoint(MainWindow& window);
    void showSettings(MainWindow& window);
    void showVersions(MainWindow& window);
    void restore(MainWindow& window, const BackupInfo& backup);
    void filesDropped(MainWindow* window, const QStringList& paths);
    void setZoom(int percent);
    void setScheme(theme::Scheme scheme);
    void setGuidance(std::optional<Guidance> guidance);
    [[nodiscard]] QString untitledPath() const;
    [[nodiscard]] Binder::Options binderOptions() const;

    const Registry& m_registry;
    const Language& m_language;
    const Clock& m_clock;
    Settings& m_settings;
    Prompt& m_prompt;
    QString m_dataFolder;
    BackupStore m_backups;
    QPointer<StartWindow> m_start;
    QList<QPointer<MainWindow>> m_windows;
    std::unique_ptr<QLocalServer> m_server;
    ContextMenuKey m_contextMenuKey;
    double m_plainPointSize = 0;
    bool m_isRestoring = false; // the last window closing does not end the program then
};

} // namespace ringbinder
