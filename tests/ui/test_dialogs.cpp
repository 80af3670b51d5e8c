// SPDX-License-Identifier: GPL-3.0-or-later
// Every dialog of the program on the sample client, in each language, in dark, with each of its
// pages: it fits a screen of 1366x768, no text of it is cut off, no letter leads to two controls,
// and each control has a name to hear. With RINGBINDER_SHOTS, pictures of each in light and dark.
#include "core/audits/checklist.h"
#include "core/documents/documentversions.h"
#include "core/registers/access/access_review.h"
#include "core/registers/assets/asset.h"
#include "core/registers/audits/audit.h"
#include "core/registers/documents/document.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "core/registers/risks/risk.h"
#include "core/registers/risks/risk_assessment.h"
#include "core/registers/risks/threat.h"
#include "core/registers/suppliers/supplier_assessment.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/technical_rule.h"
#include "core/sample/samplebuilder.h"
#include "core/store/backup.h"
#include "tests/support/mnemonics.h"
#include "tests/support/scriptedprompt.h"
#include "tests/support/shots.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/accountlistdialog.h"
#include "ui/dialogs/auditrundialog.h"
#include "ui/dialogs/bulkedit.h"
#include "ui/dialogs/classificationdialog.h"
#include "ui/dialogs/conditiondialog.h"
#include "ui/dialogs/controlblockdialog.h"
#include "ui/dialogs/documentapprovaldialog.h"
#include "ui/dialogs/documentaskdialog.h"
#include "ui/dialogs/documenttemplatesdialog.h"
#include "ui/dialogs/documentwindow.h"
#include "ui/dialogs/evidencefolderdialog.h"
#include "ui/dialogs/extrafielddialog.h"
#include "ui/dialogs/hostmatchdialog.h"
#include "ui/dialogs/impactdialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importheldrows.h"
#include "ui/dialogs/leaverdialog.h"
#include "ui/dialogs/methoddialog.h"
#include "ui/dialogs/newclientdialog.h"
#include "ui/dialogs/questionnairedialog.h"
#include "ui/dialogs/questionnairestart.h"
#include "ui/dialogs/readingsdialog.h"
#include "ui/dialogs/recordstatedialog.h"
#include "ui/dialogs/replacepersondialog.h"
#include "ui/dialogs/replacepreview.h"
#include "ui/dialogs/scanimportdialog.h"
#include "ui/dialogs/scenariodialog.h"
#include "ui/dialogs/sealdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/signoffdialog.h"
#include "ui/dialogs/starterdialog.h"
#include "ui/dialogs/suggestionsdialog.h"
#include "ui/dialogs/technicallimitsdialog.h"
#include "ui/dialogs/versionsdialog.h"
#include "ui/pages/colourdialog.h"
#include "ui/pages/columnchooser.h"
#include "ui/pages/registerpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"
#include "ui/shell/tones.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace ringbinder;

namespace {

constexpr QSize kSmallScreen(1366, 768);

bool isControl(const QWidget& widget)
{
    if (widget.focusPolicy() == Qt::NoFocus || !widget.isEnabled())
        return false;
    // Parts of a control speak with its name.
    for (const QWidget* above = widget.parentWidget(); above; above = above->parentWidget()) {
        if (qobject_cast<const QComboBox*>(above) || qobject_cast<const QAbstractSpinBox*>(above) ||
            qobject_cast<const QAbstractItemView*>(above))
            return false;
    }
    return qobject_cast<const QLineEdit*>(&widget) || qobject_cast<const QTextEdit*>(&widget) ||
           qobject_cast<const QPlainTextEdit*>(&widget) ||
           qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget) ||
           qobject_cast<const QAbstractButton*>(&widget) ||
           qobject_cast<const QAbstractItemView*>(&widget);
}

// What of the widget's own text is cut off; empty: nothing.
QString whatIsCut(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (label->text().isEmpty())
            return {};
        const bool fits = label->wordWrap()
                              ? label->heightForWidth(label->width()) <= label->height() + 1
                              : label->sizeHint().width() <= label->width() + 1;
        return fits ? QString() : label->text();
    }
    if (qobject_cast<const LeadingButton*>(&widget))
        return {}; // says itself where it ends
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        const bool fits = button->text().isEmpty() ||
                          (button->minimumSizeHint().width() <= button->width() &&
                           button->minimumSizeHint().height() <= button->height() + 1);
        return fits ? QString() : button->text();
    }
    if (const auto* bar = qobject_cast<const QTabBar*>(&widget))
        return bar->sizeHint().width() <= bar->width() ? QString() : QStringLiteral("tabs");
    return {};
}

} // namespace

class TestDialogs final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    FixedClock m_clock{QDateTime(QDate(2025, 11, 22), QTime(10, 0), Qt::UTC)};
    ScriptedPrompt m_prompt;
    QTranslator m_texts;
    Result<Language> m_language = Language::load(QStringLiteral("de"));
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<BackupStore> m_backups;

    const OpenContext& context() { return m_window->context(); }
    Uid first(const RegisterDef& def) { return context().binder.records(def)->first().uid(); }
    RegisterPage& page(const RegisterDef& def)
    {
        return *qobject_cast<RegisterPage*>(m_window->showPage(QString::fromLatin1(def.key)));
    }
    Uid auditWithChecklist()
    {
        const QList<Record> audits = *context().binder.records(audit::def);
        for (const Record& one : audits) {
            if (!checklistLines(context().binder, one.uid())->isEmpty())
                return one.uid();
        }
        return audits.first().uid();
    }
    Uid documentWithVersions()
    {
        const QList<DocumentDossier> all = *readDossiers(context().binder);
        const DocumentDossier* richest = &all.first();
        for (const DocumentDossier& one : all) {
            if (one.versions.size() > richest->versions.size())
                richest = &one;
        }
        return richest->document.uid();
    }
    // What is made from now on is in this language; what the sample says stays German.
    void speak(const QString& language)
    {
        QCoreApplication::removeTranslator(&m_texts);
        if (!m_texts.load(QStringLiteral(":/i18n/ringbinder_%1.qm").arg(language)))
            qFatal("no words in %s", qPrintable(language));
        QCoreApplication::installTranslator(&m_texts);
    }
    // The one whose condition says most.
    Record richestRule()
    {
        const QList<Record> rules = *context().binder.records(technical_rule::def);
        return *std::max_element(rules.cbegin(), rules.cend(),
                                 [](const Record& one, const Record& other) {
                                     return one.text(technical_rule::condition).size() <
                                            other.text(technical_rule::condition).size();
                                 });
    }
    QString table()
    {
        const QString path = m_dir.filePath(QStringLiteral("Risiken Müller.csv"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write("Bezeichnung;Eigentümer;Eintrittswahrscheinlichkeit\n"
                       "Ausfall der Fertigung;Anna Becker;3\nDiebstahl;Niemand;unklar\n");
        return path;
    }
    QDialog* make(const QString& name)
    {
        MainWindow* window = m_window.get();
        if (name == u"about")
            return new AboutDialog(window);
        if (name == u"audit run")
            return new AuditRunDialog(context(), auditWithChecklist(), window);
        if (name == u"bulk edit")
            return new BulkEdit(page(risk::def).model(),
                                context().binder.uids(risk::def)->mid(0, 3), window);
        if (name == u"control block")
            return new ControlBlockDialog(context(), first(document::def), window);
        if (name == u"document approval")
            return new DocumentApprovalDialog(
                context(), *readDossier(context().binder, documentWithVersions()), window);
        if (name == u"document asking")
            return new DocumentAskDialog(context(), documentWithVersions(), window);
        if (name == u"document templates")
            return new DocumentTemplatesDialog(context(), window);
        if (name == u"document text")
            return new DocumentWindow(context(), {}, documentWithVersions(), window);
        if (name == u"document versions compared") {
            const Uid uid = documentWithVersions();
            const DocumentDossier dossier = *readDossier(context().binder, uid);
            auto* made = new DocumentWindow(context(), {}, uid, window);
            if (dossier.versions.size() > 1)
                made->compare(dossier.versions[1].uid(), dossier.versions[0].uid());
            return made;
        }
        if (name == u"evidence of a folder")
            return new EvidenceFolderDialog(context(), {table()}, window);
        if (name == u"own fields")
            return new ExtraFieldDialog(context(), risk::def, window);
        if (name == u"impact")
            return new ImpactDialog(context(), window->openBinder().evaluation->method(),
                                    first(risk::def), RiskStage::Current, window);
        if (name == u"held rows")
            return new HeldRowsDialog(context(), risk::def, window);
        if (name == u"import")
            return new ImportDialog(context(), {{table()}, {}, QStringLiteral("risk")}, window);
        if (name == u"method")
            return new MethodDialog(context(), *window->openBinder().evaluation, window);
        if (name == u"new client")
            return new NewClientDialog(registers(), *m_language, m_prompt, window);
        if (name == u"questionnaire")
            return new QuestionnaireDialog(context(), first(supplier_assessment::def), window);
        if (name == u"questionnaire begun")
            return new QuestionnaireStart(context(), window);
        if (name == u"readings")
            return new ReadingsDialog(context(), *window->openBinder().evaluation, {}, window);
        if (name == u"hand-over")
            return new ReplacePersonDialog(context(), first(person::def), window);
        if (name == u"replacing") {
            const Record one = context().binder.records(risk::def)->first();
            return new ReplacePreview(context(),
                                      {{one.uid(), &risk::def.nameField(), one.title(),
                                        QStringLiteral("Ausfall der gesamten Fertigung")}},
                                      window);
        }
        if (name == u"seal")
            return new SealDialog(*m_language, QStringLiteral("de"),
                                  m_dir.filePath(QStringLiteral("Nachweise für die Prüfung.zip")),
                                  m_prompt, window);
        if (name == u"settings")
            return new SettingsDialog(*m_settings, window->openBinder(), *m_language, window);
        if (name == u"shortcuts")
            return new ShortcutsDialog(window->actions(), window);
        if (name == u"sign-off")
            return new SignoffDialog(context(), context().binder.uids(risk::def)->mid(0, 2),
                                     window);
        if (name == u"starter packs")
            return new StarterDialog(context(), window);
        if (name == u"suggestions")
            return new SuggestionsDialog(context(), threat::def, window);
        if (name == u"versions")
            return new VersionsDialog(*m_backups, window->openBinder(), *m_language, registers(),
                                      window);
        if (name == u"leaver")
            return new LeaverDialog(context(), first(person::def), window);
        if (name == u"account list")
            return new AccountListDialog(context(), first(access_review::def), window);
        if (name == u"classification")
            return new ClassificationDialog(context(),
                                            context().binder.records(asset::def)->first(), window);
        if (name == u"scenarios")
            return new ScenarioDialog(context(), {first(asset::def)}, window);
        if (name == u"recorded state")
            return new RecordStateDialog(context(), *window->openBinder().evaluation,
                                         risk_assessment::def, window);
        if (name == u"condition of a rule")
            return new ConditionDialog(context(), richestRule(), window);
        if (name == u"scan")
            return new ScanImportDialog(
                context(), {QStringLiteral(TEST_DATA_DIR "/scans/nmap-mixed.xml")}, window);
        if (name == u"list")
            return new ScanImportDialog(
                context(), {QStringLiteral(TEST_DATA_DIR "/scans/devices-map.csv")}, window);
        if (name == u"hosts matched")
            return new HostMatchDialog(context(),
                                       context().binder.uids(network_host::def)->mid(4, 2), window);
        if (name == u"technical limits")
            return new TechnicalLimitsDialog(context(), window);
        if (name == u"colours")
            return new ColourDialog(
                context(), {&risk::def.nameField()},
                {{risk::def.nameField().name(), QStringLiteral("Ausfall"), Tone::Bad, true}},
                window);
        return nullptr;
    }

    // Its pages and tabs, one after the other.
    static QList<std::function<void()>> facesOf(QDialog& dialog)
    {
        QList<std::function<void()>> faces;
        if (auto* tabs = dialog.findChild<QTabWidget*>()) {
            for (int i = 0; i < tabs->count(); ++i)
                faces.append([tabs, i] { tabs->setCurrentIndex(i); });
        } else if (auto* steps = dialog.findChild<QListWidget*>(QStringLiteral("steps"))) {
            for (int i = 0; i < steps->count(); ++i)
                faces.append([steps, i] { steps->setCurrentRow(i); });
        }
        if (faces.isEmpty())
            faces.append([] {});
        return faces;
    }

    static QStringList faultsOf(QDialog& dialog)
    {
        QStringList faults = sharedMnemonics(dialog);
        if (dialog.width() > kSmallScreen.width() || dialog.height() > kSmallScreen.height())
            faults.append(QStringLiteral("is %1x%2").arg(dialog.width()).arg(dialog.height()));
        const auto widgets = dialog.findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (!widget->isVisible() || widget->window() != &dialog)
                continue;
            if (const QString cut = whatIsCut(*widget); !cut.isEmpty())
                faults.append(QStringLiteral("cut off (%1): %2")
                                  .arg(QLatin1String(widget->metaObject()->className()), cut));
            if (!isControl(*widget))
                continue;
            QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
            if (!spoken || spoken->text(QAccessible::Name).trimmed().isEmpty())
                faults.append(QStringLiteral("no name: %1 %2")
                                  .arg(QLatin1String(widget->metaObject()->className()),
                                       widget->objectName()));
        }
        return faults;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_language);
        speak(QStringLiteral("de"));
        QApplication::setPalette(theme::palette(theme::Scheme::Dark));
        m_settings = std::make_unique<Settings>(m_dir.filePath(QStringLiteral("settings.ini")));
        m_backups = std::make_unique<BackupStore>(m_dir.filePath(QStringLiteral("Sicherung ä")));
        const QString path = m_dir.filePath(QStringLiteral("Müller & Söhne.isms"));
        NoProgress none;
        QVERIFY(makeSample(path, registers(), *m_language, m_clock.nowUtc(), none));
        Binder::Options options;
        options.clock = &m_clock;
        auto binder = Binder::open(path, registers(), Binder::Access::ReadWrite, options);
        QVERIFY(binder);
        auto open = makeOpenBinder(std::move(*binder), *m_language);
        QVERIFY(open);
        m_window =
            std::make_unique<MainWindow>(std::move(*open), *m_language, *m_settings, m_prompt);
        m_window->setWindowState(Qt::WindowNoState);
        m_window->resize(kSmallScreen);
        m_window->show();
        QTRY_VERIFY(!m_window->isChecking());
    }
    void cleanupTestCase() { m_window.reset(); }

    void everyDialogFitsAndSpeaks_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        for (const char* name : {"about",
                                 "audit run",
                                 "bulk edit",
                                 "control block",
                                 "document approval",
                                 "document asking",
                                 "document templates",
                                 "document text",
                                 "document versions compared",
                                 "evidence of a folder",
                                 "own fields",
                                 "impact",
                                 "held rows",
                                 "import",
                                 "method",
                                 "new client",
                                 "questionnaire",
                                 "questionnaire begun",
                                 "readings",
                                 "hand-over",
                                 "replacing",
                                 "seal",
                                 "settings",
                                 "shortcuts",
                                 "sign-off",
                                 "starter packs",
                                 "suggestions",
                                 "versions",
                                 "leaver",
                                 "account list",
                                 "classification",
                                 "scenarios",
                                 "recorded state",
                                 "condition of a rule",
                                 "scan",
                                 "list",
                                 "hosts matched",
                                 "technical limits",
                                 "colours"}) {
            for (const char* language : {"de", "en", "es", "fr"}) {
                QTest::newRow(qPrintable(
                    QStringLiteral("%1 %2").arg(QLatin1String(name), QLatin1String(language))))
                    << QString::fromLatin1(name) << QString::fromLatin1(language);
            }
        }
    }
    void everyDialogFitsAndSpeaks()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, language);
        speak(language);
        QPointer<QDialog> dialog = make(name);
        QVERIFY(dialog);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        if (auto* import = qobject_cast<ImportDialog*>(dialog.data()))
            QTRY_VERIFY(!import->isBusy());
        if (auto* scan = qobject_cast<ScanImportDialog*>(dialog.data()))
            QTRY_VERIFY(!scan->isBusy());
        QTest::qWait(60);
        QStringList faults;
        int number = 0;
        for (const auto& face : facesOf(*dialog)) {
            face();
            QTest::qWait(30);
            ++number;
            for (const QString& fault : faultsOf(*dialog))
                faults.append(QStringLiteral("%1: %2").arg(number).arg(fault));
            takeShots(*dialog,
                      QStringLiteral("dialog-%1-%2-%3").arg(name).arg(number).arg(language));
        }
        dialog->hide();
        delete dialog.data();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void theImportFitsOnEveryPage()
    {
        speak(QStringLiteral("de"));
        ImportDialog dialog(context(), {{table()}, {}, QStringLiteral("risk")}, m_window.get());
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.open();
        QStringList faults;
        for (int step = 0; step < 3 && dialog.shownPage() != QLatin1String("result"); ++step) {
            QTRY_VERIFY(!dialog.isBusy());
            QTest::qWait(30);
            for (const QString& fault : faultsOf(dialog))
                faults.append(QStringLiteral("%1: %2").arg(dialog.shownPage(), fault));
            takeShots(dialog, QStringLiteral("dialog-import-%1").arg(dialog.shownPage()));
            if (dialog.shownPage() == QLatin1String("check"))
                break; // the sample stays as it is
            dialog.next();
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

QTEST_MAIN(TestDialogs)
#include "test_dialogs.moc"
