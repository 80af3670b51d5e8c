// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the main window in one table: words, keys and icon stand here and nowhere else,
// so that menus, tool bar, the list of shortcuts and the command search agree.
#pragma once

#include <QAction>
#include <QHash>
#include <QList>
#include <QObject>

namespace ringbinder {

enum class ActionId {
    NewClient,
    OpenFile,
    OpenSample,
    ImportTables,
    ImportScans,
    StarterPacks,
    SaveCopy,
    SaveAs,
    RestorePoint,
    BackUp,
    Versions,
    ExportRegister,
    ExportBinder,
    SealPack,
    Properties,
    Print,
    CloseWindow,
    Quit,
    Undo,
    Redo,
    GoBack,
    GoForward,
    FindAnything,
    RunCommand,
    NextPane,
    ToggleDetails,
    ToggleNavigation,
    ToggleGuide,
    GuidanceFull,
    GuidanceHints,
    GuidanceOff,
    FullScreen,
    ZoomIn,
    ZoomOut,
    ZoomNormal,
    SchemeSystem,
    SchemeLight,
    SchemeDark,
    SchemeHighContrast,
    RiskMethod,
    NextPage,
    PreviousPage,
    Reports,
    Settings,
    Shortcuts,
    About
};

class Actions final : public QObject {
    Q_OBJECT
public:
    // The actions belong to `window` and work wherever its focus is.
    explicit Actions(QWidget* window);

    [[nodiscard]] QAction* operator[](ActionId id) const { return m_actions.value(int(id)); }
    // In the order of the table, for the command search and the list of shortcuts.
    [[nodiscard]] QList<QAction*> all() const { return m_order; }

private:
    QHash<int, QAction*> m_actions;
    QList<QAction*> m_order;
};

} // namespace ringbinder
