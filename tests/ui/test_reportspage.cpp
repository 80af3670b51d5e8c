// SPDX-License-Identifier: GPL-3.0-or-later
// The page of reports: chooses, previews, saves, follows the records, and stops when told to.
#include "core/registers/context/organisation.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/packs/pack_control.h"
#include "core/registers/registry.h"
#include "core/risk/evaluation.h"
#include "core/sample/samplebuilder.h"
#include "tests/support/scriptedhost.h"
#include "tests/support/scriptedprompt.h"
#include "ui/dialogs/controlblockdialog.h"
#include "ui/pages/pdfchoices.h"
#include "ui/pages/reportpreview.h"
#include "ui/pages/reportspage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace ringbinder {

class TestReportsPage final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void opensWithAPack();
    void galleryLeadsToEveryPrint();
    void optionsChangeThePages();
    void previewZoomsAndTurnsPages();
    void savesWhatIsShown();
    void evidenceGoesAlongInAPdf();
    void savesWorkbooks();
    void showsTheTableOnScreen();
    void approvedPrintStaysInTheBinder();
    void controlBlockOpens();
    void saysWhenItCannotSave();
    void followsTheRecords();
    void everyControlHasAName();

private:
    [[nodiscard]] ReportPreview& preview() const;
    void waitForPages();

    FixedClock m_clock{QDateTime(QDate(2031, 5, 14), QTime(9, 0), Qt::UTC)};
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/ring bünder XXXXXX")};
    std::unique_ptr<Binder> m_binder;
    std::unique_ptr<Evaluation> m_evaluation;
    std::unique_ptr<ScriptedHost> m_host;
    std::unique_ptr<ScriptedPrompt> m_prompt;
    std::unique_ptr<OpenContext> m_context;
    std::unique_ptr<ReportsPage> m_page;
    Language m_language;
};

void TestReportsPage::initTestCase()
{
    QVERIFY(m_folder.isValid());
    Binder::Options options;
    options.clock = &m_clock;
    auto binder =
        Binder::create(m_folder.filePath(QStringLiteral("client é.isms")), registers(), options);
    QVERIFY(binder);
    m_binder = std::move(*binder);
    NoProgress progress;
    QVERIFY(buildSample(*m_binder, m_clock, m_language, progress));
    auto evaluation = Evaluation::of(*m_binder, m_language);
    QVERIFY(evaluation);
    m_evaluation = std::move(*evaluation);
}

void TestReportsPage::init()
{
    m_host = std::make_unique<ScriptedHost>(m_binder->session());
    m_prompt = std::make_unique<ScriptedPrompt>();
    m_context = std::make_unique<OpenContext>(
        OpenContext{*m_binder, m_language, m_evaluation.get(), *m_host, *m_prompt});
    m_page = std::make_unique<ReportsPage>(*m_context);
    m_page->resize(1200, 800);
    m_page->show();
    m_page->activate();
    waitForPages();
}

void TestReportsPage::cleanup()
{
    m_page.reset();
}

ReportPreview& TestReportsPage::preview() const
{
    return *m_page->findChild<ReportPreview*>();
}

// Until the newest order has been laid out.
void TestReportsPage::waitForPages()
{
    QTRY_VERIFY_WITH_TIMEOUT(preview().pageCount() > 0, 60000);
}

void TestReportsPage::opensWithAPack()
{
    QCOMPARE(m_page->chosen(), QStringLiteral("soa"));
    QVERIFY(preview().pageCount() > 5);
    // Percent of a page, once there is one.
    const auto percents = [](const ReportsPage& page) {
        QStringList found;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            if (label->text().endsWith(QLatin1Char('%')))
                found.append(label->text());
        }
        return found;
    };
    QCOMPARE(percents(*m_page).size(), 1);
    const ReportsPage waiting(*m_context);
    QCOMPARE(percents(waiting), QStringList());
    QVERIFY(m_host->errors.isEmpty());
    // The first print shown can be printed and saved like any other.
    int ready = 0;
    for (const QPushButton* button : m_page->findChildren<QPushButton*>())
        ready += button->isEnabled() && button->text().endsWith(u'\u2026') ? 1 : 0;
    QVERIFY(ready >= 2);
    const QImage shot = preview().grab().toImage();
    QVERIFY(shot.pixelColor(shot.width() / 2, shot.height() / 3) == QColor(Qt::white));
}

void TestReportsPage::galleryLeadsToEveryPrint()
{
    QVERIFY(!m_page->choose(QStringLiteral("nothing")));
    QVERIFY(!m_page->choose(QString()));
    const int before = preview().pageCount();
    QVERIFY(m_page->choose(QStringLiteral("asset")));
    QTRY_VERIFY_WITH_TIMEOUT(preview().pageCount() != before, 60000);
    QVERIFY(m_host->errors.isEmpty());
    QVERIFY(m_page->choose(QStringLiteral("treatment-plan")));
    QTRY_VERIFY_WITH_TIMEOUT(preview().pageCount() > 15, 60000);
}

void TestReportsPage::optionsChangeThePages()
{
    const int before = preview().pageCount();
    QCheckBox* shortForm = nullptr;
    for (QCheckBox* box : m_page->findChildren<QCheckBox*>()) {
        if (box->text().contains(QStringLiteral("customers")))
            shortForm = box;
    }
    QVERIFY(shortForm && shortForm->isVisible());
    shortForm->click();
    QTRY_VERIFY_WITH_TIMEOUT(preview().pageCount() < before / 2, 60000);
    QVERIFY(m_page->choose(QStringLiteral("risk-assessment")));
    QVERIFY(!shortForm->isVisible());
}

void TestReportsPage::previewZoomsAndTurnsPages()
{
    ReportPreview& pages = preview();
    const double fitting = pages.zoom();
    QSignalSpy turned(&pages, &ReportPreview::currentPageChanged);
    pages.showPage(3);
    QCOMPARE(pages.currentPage(), 3);
    QVERIFY(!turned.isEmpty());
    pages.zoomIn();
    QVERIFY(pages.zoom() > fitting);
    QCOMPARE(pages.currentPage(), 3);
    pages.zoomOut();
    pages.setZoom(0);
    QVERIFY(qAbs(pages.zoom() - fitting) < 0.02);
    QTest::keyClick(&pages, Qt::Key_End);
    QCOMPARE(pages.verticalScrollBar()->value(), pages.verticalScrollBar()->maximum());
    QTest::keyClick(&pages, Qt::Key_Home);
    QCOMPARE(pages.currentPage(), 0);
    auto* strip = m_page->findChild<PageStrip*>();
    QCOMPARE(strip->model()->rowCount(), pages.pageCount());
    strip->setCurrentIndex(strip->model()->index(2, 0));
    QCOMPARE(pages.currentPage(), 2);
}

void TestReportsPage::savesWhatIsShown()
{
    const QString path = m_folder.filePath(QStringLiteral("Ausdruck é.pdf"));
    m_prompt->paths = {path};
    m_page->savePdf();
    QTRY_COMPARE_WITH_TIMEOUT(m_host->toasts.size(), 1, 60000);
    QVERIFY(m_host->toasts.first().contains(QStringLiteral("Ausdruck é.pdf")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    m_page->savePdf(); // cancelled by the person
    QCOMPARE(m_host->toasts.size(), 1);
    QVERIFY(m_host->errors.isEmpty());
}

void TestReportsPage::evidenceGoesAlongInAPdf()
{
    auto& choices = *m_page->findChild<PdfChoices*>();
    QVERIFY(m_page->choose(QStringLiteral("soa")));
    QTRY_VERIFY_WITH_TIMEOUT(preview().pageCount() > 0, 60000);
    const int without = preview().pageCount();
    choices.evidenceFiles().setCurrentIndex(1);
    QTRY_VERIFY_WITH_TIMEOUT(preview().pageCount() > without + 1, 60000);
    // Word cannot take them along and does not say that it does.
    const QString path = m_folder.filePath(QStringLiteral("Ausdruck é.html"));
    m_prompt->paths = {path};
    m_page->saveDocument();
    QTRY_COMPARE_WITH_TIMEOUT(m_host->toasts.size(), 1, 60000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("count with this document"));
    // A register knows no evidence, a locked PDF needs a word.
    QVERIFY(m_page->choose(QStringLiteral("risk")));
    QVERIFY(!choices.evidenceFiles().isEnabled());
    QCOMPARE(choices.evidence(), report::EvidenceFiles::LeftOut);
    choices.forms().setCurrentIndex(2);
    m_prompt->paths = {path};
    m_page->savePdf();
    QCOMPARE(m_host->hints.size(), 1);
    QCOMPARE(m_prompt->paths.size(), 1);
    // An approved print stays readable.
    QVERIFY(m_page->choose(QStringLiteral("soa")));
    for (QComboBox* box : m_page->findChildren<QComboBox*>()) {
        if (const int at = box->findText(QStringLiteral("Approved, kept as evidence")); at >= 0)
            box->setCurrentIndex(at);
    }
    QVERIFY(choices.options().password.isEmpty());
    QCOMPARE(choices.forms().currentIndex(), 0);
}

void TestReportsPage::savesWorkbooks()
{
    for (const char* key : {"soa", "asset"}) {
        const QString path = m_folder.filePath(QStringLiteral("Mappe é.xlsx"));
        QFile::remove(path);
        QSignalSpy laidOut(&preview(), &ReportPreview::pagesChanged);
        QVERIFY(m_page->choose(QString::fromLatin1(key)));
        if (QByteArray(key) != "soa")
            QTRY_VERIFY_WITH_TIMEOUT(!laidOut.isEmpty(), 60000);
        m_host->toasts.clear();
        m_prompt->paths = {path};
        m_page->saveWorkbook();
        QTRY_COMPARE_WITH_TIMEOUT(m_host->toasts.size(), 1, 60000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(2) == "PK");
    }
    QVERIFY(m_host->errors.isEmpty());
}

void TestReportsPage::showsTheTableOnScreen()
{
    report::RegisterView view;
    view.def = m_binder->registry().find(u"risk");
    view.uids = m_binder->uids(*view.def)->mid(0, 3);
    view.columns = {&view.def->nameField()};
    view.filterText = QStringLiteral("Owner: Ada");
    m_page->showView(view);
    QCOMPARE(m_page->chosen(), QString(kOnScreenKey));
    QTRY_COMPARE_WITH_TIMEOUT(preview().pageCount(), 1, 60000);
    // A second time it takes the place of the first.
    const int entries = m_page->findChild<QListWidget*>()->count();
    view.uids = *m_binder->uids(*view.def);
    m_page->showView(view);
    QCOMPARE(m_page->findChild<QListWidget*>()->count(), entries);
    QTRY_VERIFY_WITH_TIMEOUT(preview().pageCount() > 1, 60000);
    QVERIFY(m_host->errors.isEmpty());
}

void TestReportsPage::approvedPrintStaysInTheBinder()
{
    std::optional<Record> before;
    const auto controls = m_binder->records(pack_control::def);
    QVERIFY(controls);
    for (const Record& record : *controls) {
        if (record.text(pack_control::pack) == QStringLiteral("soa"))
            before = record;
    }
    QVERIFY(before);
    QComboBox* status = nullptr;
    for (QComboBox* box : m_page->findChildren<QComboBox*>()) {
        if (box->findText(QStringLiteral("Approved, kept as evidence")) >= 0)
            status = box;
    }
    QVERIFY(status);
    const auto remarked = [this](const QString& words) {
        for (const QLabel* label : m_page->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    status->setCurrentIndex(status->findText(QStringLiteral("Approved, kept as evidence")));
    QTRY_VERIFY_WITH_TIMEOUT(remarked(QStringLiteral("What is shown is a draft.")), 60000);
    const qint64 evidence = *m_binder->count(evidence::def);

    Record after = *before;
    after.set(pack_control::version, QStringLiteral("1.3"));
    after.set(pack_control::approvedOn, m_clock.today());
    ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("pack_control"), before->code(), 1});
    set.update(*before, after);
    QVERIFY(m_binder->session().apply(set));
    QTRY_VERIFY_WITH_TIMEOUT(remarked(QStringLiteral("as evidence")), 60000);
    const QString path = m_folder.filePath(QStringLiteral("SoA 1.3 é.pdf"));
    m_prompt->paths = {path};
    m_page->savePdf();
    QTRY_COMPARE_WITH_TIMEOUT(m_host->toasts.size(), 1, 60000);
    QVERIFY(QFile::exists(path));
    QCOMPARE(*m_binder->count(evidence::def), evidence + 1);
    QVERIFY(m_host->errors.isEmpty());
    QVERIFY(m_binder->session().undo()); // the version; the print stays
    QCOMPARE(*m_binder->count(evidence::def), evidence + 1);
}

void TestReportsPage::controlBlockOpens()
{
    m_page->editControlBlock();
    auto* dialog = m_page->findChild<ControlBlockDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->windowTitle().contains(QStringLiteral("Statement of Applicability")));
    dialog->reject();
    QVERIFY(m_host->errors.isEmpty());
}

void TestReportsPage::saysWhenItCannotSave()
{
    m_prompt->paths = {m_folder.filePath(QStringLiteral("no such folder/a.pdf"))};
    m_page->savePdf();
    QTRY_COMPARE_WITH_TIMEOUT(m_host->errors.size(), 1, 60000);
    QVERIFY(m_host->toasts.isEmpty());
}

void TestReportsPage::followsTheRecords()
{
    QVERIFY(m_page->choose(QStringLiteral("person")));
    QTRY_VERIFY_WITH_TIMEOUT(preview().pageCount() < 6, 60000);
    QSignalSpy laidOut(&preview(), &ReportPreview::pagesChanged);
    const Record before = *m_binder->singleton(organisation::def);
    Record after = before;
    after.set(organisation::name, QStringLiteral("Ömer & Söhne"));
    ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("organisation"), {}, 1});
    set.update(before, after);
    QVERIFY(m_binder->session().apply(set));
    QTRY_VERIFY_WITH_TIMEOUT(!laidOut.isEmpty(), 60000);
    QVERIFY(m_binder->session().undo());
}

void TestReportsPage::everyControlHasAName()
{
    for (QWidget* widget : m_page->findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<QAbstractButton*>(widget) ||
                               qobject_cast<QComboBox*>(widget) ||
                               qobject_cast<QAbstractItemView*>(widget);
        // The parts that Qt builds its own controls of are Qt's to name.
        if (!isControl || !widget->isVisible() || widget->objectName().startsWith(u"qt_"))
            continue;
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        bool hasBuddy = false;
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            hasBuddy = hasBuddy || label->buddy() == widget;
        QVERIFY2(hasBuddy || !widget->accessibleName().isEmpty() ||
                     (button && !button->text().isEmpty()),
                 widget->metaObject()->className());
    }
}

} // namespace ringbinder

QTEST_MAIN(ringbinder::TestReportsPage)
#include "test_reportspage.moc"
