// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actions.h"

#include "ui/shell/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QWidget>

#include <array>

namespace ringbinder {

namespace {

struct ActionRow {
    ActionId id;
    const char* text;
    const char* keys; // portable, several separated by ';'
    const char* icon;
};

constexpr const char* kActionContext = "ringbinder::Actions";

constexpr std::array<ActionRow, 46> kActionRows = {{
    {ActionId::NewClient, QT_TRANSLATE_NOOP("ringbinder::Actions", "&New client…"), "Ctrl+N",
     "new"},
    {ActionId::OpenFile, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Open…"), "Ctrl+O", "open"},
    {ActionId::OpenSample, QT_TRANSLATE_NOOP("ringbinder::Actions", "Open the sa&mple company"), "",
     "organisation"},
    {ActionId::ImportTables, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Import spreadsheets…"), "",
     "import"},
    {ActionId::ImportScans, QT_TRANSLATE_NOOP("ringbinder::Actions", "Import &scan results…"), "",
     "import"},
    {ActionId::StarterPacks, QT_TRANSLATE_NOOP("ringbinder::Actions", "Add starter pac&ks…"), "",
     ""},
    {ActionId::SaveCopy, QT_TRANSLATE_NOOP("ringbinder::Actions", "Save a &copy…"), "", "save-as"},
    {ActionId::SaveAs, QT_TRANSLATE_NOOP("ringbinder::Actions", "Save &as…"), "Ctrl+Shift+S",
     "save-as"},
    {ActionId::RestorePoint, QT_TRANSLATE_NOOP("ringbinder::Actions", "Make a &restore point"),
     "Ctrl+S", "save"},
    {ActionId::BackUp, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Back up now"), "", "save"},
    {ActionId::Versions, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Versions…"), "", "history"},
    {ActionId::ExportRegister, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Export this register…"),
     "", "export"},
    {ActionId::ExportBinder,
     QT_TRANSLATE_NOOP("ringbinder::Actions", "Export the whole file as &JSON…"), "", "export"},
    {ActionId::SealPack, QT_TRANSLATE_NOOP("ringbinder::Actions", "Seal an audi&t pack…"), "",
     "report"},
    {ActionId::Properties, QT_TRANSLATE_NOOP("ringbinder::Actions", "Client &profile"), "",
     "properties"},
    {ActionId::Print, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Print…"), "Ctrl+P", "print"},
    {ActionId::CloseWindow, QT_TRANSLATE_NOOP("ringbinder::Actions", "C&lose"), "Ctrl+W", "close"},
    {ActionId::Quit, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Quit"), "Ctrl+Q", ""},
    {ActionId::Undo, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Undo"), "Ctrl+Z", "undo"},
    {ActionId::Redo, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Redo"), "Ctrl+Shift+Z;Ctrl+Y",
     "redo"},
    {ActionId::GoBack, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Back"), "Alt+Left", "back"},
    {ActionId::GoForward, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Forward"), "Alt+Right",
     "forward"},
    {ActionId::FindAnything, QT_TRANSLATE_NOOP("ringbinder::Actions", "Find &anything…"), "Ctrl+K;Ctrl+G",
     "search"},
    {ActionId::RunCommand, QT_TRANSLATE_NOOP("ringbinder::Actions", "Run a &command…"),
     "Ctrl+Shift+P;Ctrl+Alt+I", ""},
    {ActionId::NextPane, QT_TRANSLATE_NOOP("ringbinder::Actions", "Next pa&ne"), "F6", ""},
    {ActionId::ToggleDetails, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Detail pane"), "F4", ""},
    {ActionId::ToggleNavigation, QT_TRANSLATE_NOOP("ringbinder::Actions", "Na&vigation"), "F9",
     "menu"},
    {ActionId::ToggleGuide, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Guide"), "F1", "guide"},
    {ActionId::GuidanceFull, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Full: guide and hints"),
     "", ""},
    {ActionId::GuidanceHints, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Hints only"), "", ""},
    {ActionId::GuidanceOff, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Off"), "", ""},
    {ActionId::FullScreen, QT_TRANSLATE_NOOP("ringbinder::Actions", "F&ull screen"), "F11", ""},
    {ActionId::ZoomIn, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Larger text"),
     "Ctrl++;Ctrl+=", "zoom-in"},
    {ActionId::ZoomOut, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Smaller text"), "Ctrl+-",
     "zoom-out"},
    {ActionId::ZoomNormal, QT_TRANSLATE_NOOP("ringbinder::Actions", "N&ormal text size"), "Ctrl+0",
     ""},
    {ActionId::SchemeSystem, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Follow the system"), "",
     ""},
    {ActionId::SchemeLight, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Light"), "", ""},
    {ActionId::SchemeDark, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Dark"), "", ""},
    {ActionId::SchemeHighContrast, QT_TRANSLATE_NOOP("ringbinder::Actions", "&High contrast"), "",
     ""},
    {ActionId::RiskMethod, QT_TRANSLATE_NOOP("ringbinder::Actions", "Risk &method and scales…"), "",
     "risk"},
    {ActionId::NextPage, QT_TRANSLATE_NOOP("ringbinder::Actions", "Ne&xt page"), "Ctrl+PgDown", ""},
    {ActionId::PreviousPage, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Previous page"),
     "Ctrl+PgUp", ""},
    {ActionId::Reports, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Reports and print…"),
     "Ctrl+Shift+A", "report"},
    {ActionId::Settings, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Settings…"), "Ctrl+,",
     "settings"},
    {ActionId::Shortcuts, QT_TRANSLATE_NOOP("ringbinder::Actions", "&Keyboard shortcuts"),
     "Ctrl+?;Ctrl+/", "shortcuts"},
    {ActionId::About, QT_TRANSLATE_NOOP("ringbinder::Actions", "&About Ringbinder"), "", "about"},
}};

} // namespace

Actions::Actions(QWidget* window)
    : QObject(window)
{
    auto* schemes = new QActionGroup(this);
    auto* guidance = new QActionGroup(this);
    for (const ActionRow& row : kActionRows) {
        auto* action = new QAction(QCoreApplication::translate(kActionContext, row.text), window);
        QList<QKeySequence> keys;
        for (const QString& key : QString::fromLatin1(row.keys).split(u';', Qt::SkipEmptyParts))
            keys.append(QKeySequence::fromString(key, QKeySequence::PortableText));
        action->setShortcuts(keys);
        if (*row.icon)
            action->setIcon(themedIcon(QString::fromLatin1(row.icon)));
        if (row.id >= ActionId::SchemeSystem && row.id <= ActionId::SchemeHighContrast) {
            action->setCheckable(true);
            schemes->addAction(action);
        }
        if (row.id >= ActionId::GuidanceFull && row.id <= ActionId::GuidanceOff) {
            action->setCheckable(true);
            guidance->addAction(action);
        }
        m_actions.insert(int(row.id), action);
        m_order.append(action);
        window->addAction(action);
    }
}

} // namespace ringbinder
