// SPDX-License-Identifier: GPL-3.0-or-later
// Documents on screen: drafts from templates, writing, comparing and approving, what is mandatory,
// and acknowledgements.
#include "core/documents/acknowledging.h"
#include "core/documents/documentlifecycle.h"
#include "core/documents/templatedrafts.h"
#include "tests/support/binderfixture.h"
#include "tests/support/shots.h"
#include "ui/dialogs/documentapprovaldialog.h"
#include "ui/dialogs/documentaskdialog.h"
#include "ui/dialogs/documenttemplatesdialog.h"
#include "ui/dialogs/documentwindow.h"
#include "ui/forms/fieldeditor.h"
#include "ui/jobs/progressdialog.h"
#include "ui/pages/documentmandatorypage.h"
#include "ui/pages/documentpage.h"
#include "ui/pages/documentpreview.h"
#include "ui/pages/documentreadingpage.h"
#include "ui/pages/documenttextedit.h"
#include "ui/shell/messagebar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPointer>
#include <QTableWidget>
#include <QTabWidget>
#include <QTest>
#include <QTextTable>
#include <QTreeWidget>

namespace ringbinder {

class TestDocumentWork final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void templatesAreTicked();
    void typedTextIsCommittedWhenLeft();
    void gapsAreFound();
    void previewShowsHeadingsAndTables();
    void textNeverBecomesMarkup();
    void killedProgramLosesNothing();
    void approvingFreezesTheText();
    void versionsAreCompared();
    void stepsFollowTheState();
    void removedDocumentClosesItsWindow();
    void mandatoryLineBeginsItsDocument();
    void acknowledgementsAreAskedAndRecorded();
    void publicExtractHoldsOnlyWhatIsPublic();
    void pageTellsHowFarAllIs();

private:
    Uid draft(const char* id);
    void approve(const Uid& document);
    [[nodiscard]] DocumentDossier dossier(const Uid& uid) const;
    DocumentWindow* window(const Uid& document);

    std::unique_ptr<BinderFixture> m_open;
    QTemporaryDir m_drafts{QDir::tempPath() + QStringLiteral("/entwürfe und so XXXXXX")};
    QWidget m_parent;
};

void TestDocumentWork::init()
{
    m_open = std::make_unique<BinderFixture>(
        qEnvironmentVariable("RINGBINDER_SHOTS_LANGUAGE", QStringLiteral("en")));
    m_open->fill(3);
}

void TestDocumentWork::cleanup()
{
    QVERIFY2(m_open->host->errors.isEmpty(),
             m_open->host->errors.isEmpty()
                 ? ""
                 : qPrintable(m_open->host->errors.first().message.plain()));
    qDeleteAll(m_parent.findChildren<DocumentWindow*>());
    m_open.reset();
}

Uid TestDocumentWork::draft(const char* id)
{
    auto drafts =
        draftFromTemplates(m_open->binder(), {QString::fromLatin1(id)}, m_open->context().language);
    if (!drafts || drafts->documents.size() != 1 ||
        !m_open->session().apply(std::move(drafts->set)))
        qFatal("no draft of %s", id);
    return drafts->documents.first().document;
}

DocumentDossier TestDocumentWork::dossier(const Uid& uid) const
{
    auto read = readDossier(m_open->binder(), uid);
    if (!read)
        qFatal("%s", qPrintable(read.error().message.plain()));
    return *read;
}

void TestDocumentWork::approve(const Uid& uid)
{
    Approval approval = suggestedApproval(m_open->binder(), dossier(uid));
    approval.approver = m_open->binder().uids(m_open->def("person"))->first();
    auto set = approveDraft(m_open->binder(), dossier(uid), approval);
    QVERIFY(set);
    QVERIFY(m_open->session().apply(std::move(*set)));
}

DocumentWindow* TestDocumentWork::window(const Uid& document)
{
    return DocumentWindow::show(m_open->context(), m_drafts.path(), document, &m_parent);
}

void TestDocumentWork::templatesAreTicked()
{
    draft("D27");
    auto* dialog = new DocumentTemplatesDialog(m_open->context(), &m_parent);
    dialog->open();
    int there = 0;
    QTreeWidgetItem* policy = nullptr;
    for (int g = 0; g < dialog->list().topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = dialog->list().topLevelItem(g);
        for (int i = 0; i < group->childCount(); ++i) {
            there += group->child(i)->flags() & Qt::ItemIsUserCheckable ? 0 : 1;
            if (group->child(i)->data(0, Qt::UserRole) == QStringLiteral("D04"))
                policy = group->child(i);
        }
    }
    QCOMPARE(there, 1); // the one that was drafted is shown, not offered
    QVERIFY(policy);
    takeShots(*dialog, QStringLiteral("documenttemplates"));
    policy->setCheckState(0, Qt::Checked);
    QCOMPARE(dialog->ticked(), QStringList{QStringLiteral("D04")});
    dialog->apply();
    QCOMPARE(*m_open->binder().count(document::def), 2);
    QCOMPARE(m_open->host->toasts.size(), 1);
    QVERIFY(m_open->session().undo());
    QCOMPARE(*m_open->binder().count(document::def), 1);
}

void TestDocumentWork::typedTextIsCommittedWhenLeft()
{
    const Uid uid = draft("D04");
    DocumentWindow* shown = window(uid);
    QVERIFY(QTest::qWaitForWindowActive(shown));
    QCOMPARE(window(uid), shown); // one window for each document
    takeShots(*shown, QStringLiteral("documentwindow"));
    shown->editor().setFocus();
    shown->editor().moveCursor(QTextCursor::Start);
    QTest::keyClicks(&shown->editor(), QStringLiteral("Typed "));
    QVERIFY(!dossier(uid).draft()->text(document_version::body).startsWith(u"Typed "));
    shown->versions().setFocus(Qt::TabFocusReason);
    QVERIFY(dossier(uid).draft()->text(document_version::body).startsWith(u"Typed "));
    QVERIFY(m_open->session().undo());
    QVERIFY(!shown->editor().toPlainText().startsWith(u"Typed "));
}

void TestDocumentWork::gapsAreFound()
{
    const Uid uid = draft("D04");
    DocumentWindow* shown = window(uid);
    QVERIFY(shown->editor().goToNextGap());
    const QString first = shown->editor().textCursor().selectedText();
    QVERIFY(first.startsWith(QLatin1Char('[')) && first.endsWith(QLatin1Char(']')));
    QVERIFY(shown->checks().item(0)->text().contains(QLatin1Char('[')));
    shown->editor().setPlainText(QStringLiteral("none"));
    QVERIFY(!shown->editor().goToNextGap());
}

void TestDocumentWork::previewShowsHeadingsAndTables()
{
    DocumentPreview preview;
    preview.showText(QStringLiteral("## Roles\n\n| Role | Holder |\n|---|---|\n| Boss | **Ada** |\n"
                                    "| Clerk | |\n\n- one\n- two"));
    const QString text = preview.toPlainText();
    QVERIFY(text.startsWith(QLatin1String("Roles")));
    QVERIFY(!text.contains(QLatin1Char('|')) && !text.contains(QLatin1String("**")));
    const auto frames = preview.document()->rootFrame()->childFrames();
    QCOMPARE(frames.size(), 1);
    const auto* table = qobject_cast<QTextTable*>(frames.first());
    QVERIFY(table);
    QCOMPARE(table->rows(), 3);
    QCOMPARE(table->columns(), 2);
    QCOMPARE(table->cellAt(1, 1).firstCursorPosition().block().text(), QStringLiteral("Ada"));
}

void TestDocumentWork::textNeverBecomesMarkup()
{
    DocumentPreview preview;
    const QString evil =
        QStringLiteral("<img src=\"file:///etc/passwd\"> [a](javascript:x) <b>bold</b>");
    preview.showText(evil);
    QCOMPARE(preview.toPlainText(), evil);
    preview.showDiff(diffTexts({}, evil));
    QVERIFY(preview.toPlainText().endsWith(evil));
    for (QTextBlock block = preview.document()->begin(); block.isValid(); block = block.next())
        QVERIFY(!block.charFormat().isAnchor());
}

void TestDocumentWork::killedProgramLosesNothing()
{
    const Uid uid = draft("D30");
    const Uid version = dossier(uid).draft()->uid();
    DocumentWindow* shown = window(uid);
    shown->editor().setPlainText(QStringLiteral("half a sent"));
    QVERIFY(!DocumentWindow::hasKeptText(m_open->context(), m_drafts.path(), version));
    shown->keepTyped();
    QVERIFY(DocumentWindow::hasKeptText(m_open->context(), m_drafts.path(), version));
    // What a kill leaves behind: the file of drafts, and nothing in the binder.
    const QString name = QStringLiteral("%1-%2").arg(m_open->binder().fileId(), version.toString());
    const QList<Draft> left = DraftFile(m_drafts.path(), name).read();
    shown->editor().setPlainText(dossier(uid).draft()->text(document_version::body));
    delete shown;
    QVERIFY(!DocumentWindow::hasKeptText(m_open->context(), m_drafts.path(), version));
    QVERIFY(DraftFile(m_drafts.path(), name).keep(left));

    DocumentPage page(m_open->context(), m_drafts.path());
    page.show();
    page.activate();
    QVERIFY(!page.messages().sentence().isEmpty());
    DocumentWindow* again = window(uid);
    QCOMPARE(again->editor().toPlainText(), QStringLiteral("half a sent"));
    QVERIFY(!again->messages().sentence().isEmpty());
    QVERIFY(again->commit());
    QCOMPARE(dossier(uid).draft()->text(document_version::body), QStringLiteral("half a sent"));
    QVERIFY(!DocumentWindow::hasKeptText(m_open->context(), m_drafts.path(), version));
}

void TestDocumentWork::approvingFreezesTheText()
{
    const Uid uid = draft("D04");
    DocumentWindow* shown = window(uid);
    shown->openApproval();
    auto* dialog = shown->findChild<DocumentApprovalDialog*>();
    QVERIFY(dialog);
    QVERIFY(dialog->doubts().contains(QLatin1Char('['))); // gaps are named before it is signed
    takeShots(*dialog, QStringLiteral("documentapproval"));
    dialog->apply();
    QVERIFY(dossier(uid).draft()); // nobody is named as approver
    dialog->editor(document_version::approver)
        ->setValue(Value(m_open->binder().uids(m_open->def("person"))->first().toString()));
    dialog->apply();
    QVERIFY(dossier(uid).current());
    QVERIFY(!shown->editor().isVisible());
    QVERIFY(shown->preview().isVisible());
    QCOMPARE(shown->versions().rowCount(), 1);
}

void TestDocumentWork::versionsAreCompared()
{
    const Uid uid = draft("D27");
    approve(uid);
    DocumentWindow* shown = window(uid);
    QVERIFY(!shown->tabs().isTabEnabled(1));
    shown->startVersion(VersionStep::Minor);
    QVERIFY(shown->editor().isVisible());
    const QString before = shown->editor().toPlainText().section(QLatin1Char('\n'), 4, 4);
    shown->editor().setPlainText(shown->editor().toPlainText().replace(
        before, QString(before + QStringLiteral(" One more sentence."))));
    QVERIFY(shown->tabs().isTabEnabled(1));
    const DocumentDossier now = dossier(uid);
    shown->compare(now.versions[1].uid(), now.versions[0].uid());
    const QString shownDiff = shown->comparison().toPlainText();
    QVERIFY(shownDiff.contains(QLatin1String("One more sentence.")));
    QCOMPARE(shownDiff.count(before), 2); // as it was, and as it is
    takeShots(*shown, QStringLiteral("documentcompare"));
    QVERIFY(dossier(uid).draft()->text(document_version::body) !=
            dossier(uid).currentText()); // going to the comparison committed it
}

void TestDocumentWork::stepsFollowTheState()
{
    const Uid uid = draft("D30");
    DocumentWindow* shown = window(uid);
    shown->submit();
    QCOMPARE(dossier(uid).draft()->get(document_version::status),
             document_version::Status::InReview);
    QVERIFY(!shown->editor().isVisible());
    shown->takeBack();
    QVERIFY(shown->editor().isVisible());
    shown->discard();
    QVERIFY(dossier(uid).versions.isEmpty());
    shown->startFromTemplate();
    QVERIFY(dossier(uid).draft());
    approve(uid);
    shown->publish();
    QCOMPARE(dossier(uid).document.get(document::status), document::Status::Published);
    for (const report::DocumentFormatDef& kind : report::documentFormats()) {
        const QString path =
            m_drafts.filePath(QStringLiteral("größe.%1").arg(QLatin1String(kind.suffix)));
        m_open->prompt.paths.append(path);
        shown->exportVersion(kind.format);
        QTRY_VERIFY(QFile::exists(path) && !shown->findChild<ProgressDialog*>());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray start = kind.format == report::DocumentFormat::Pdf    ? "%PDF-"
                                 : kind.format == report::DocumentFormat::Html ? "<!DOC"
                                                                               : "PK\x03\x04";
        QVERIFY2(file.read(start.size()) == start, kind.suffix);
    }
    m_open->prompt.answers.append(0);
    shown->withdraw();
    QCOMPARE(dossier(uid).document.get(document::status), document::Status::Withdrawn);
}

void TestDocumentWork::removedDocumentClosesItsWindow()
{
    const Uid uid = draft("D04");
    const QPointer<DocumentWindow> shown = window(uid);
    shown->editor().setPlainText(QStringLiteral("typed and lost with its document"));
    shown->editor().setPlainText(dossier(uid).draft()->text(document_version::body));
    QVERIFY(m_open->session().undo());
    QTRY_VERIFY(!shown);
}

void TestDocumentWork::mandatoryLineBeginsItsDocument()
{
    DocumentMandatoryPage page(m_open->context(), m_drafts.path());
    page.resize(1090, 640);
    page.show();
    page.activate();
    QCOMPARE(page.list().topLevelItemCount(), 15); // no control is applicable yet
    const QString before = page.figures();
    QTreeWidgetItem* line = page.list().topLevelItem(1); // D04
    QVERIFY(line->text(3).isEmpty());
    page.list().setCurrentItem(line);
    QTest::keyClick(&page.list(), Qt::Key_Return);
    QCOMPARE(*m_open->binder().count(document::def), 1);
    QVERIFY(!page.list().topLevelItem(1)->text(3).isEmpty());
    auto* shown = page.findChild<DocumentWindow*>();
    QVERIFY(shown);
    approve(shown->document());
    QVERIFY(page.figures() != before);
    takeShots(page, QStringLiteral("documentmandatory"));
    page.open(1);
    QCOMPARE(*m_open->binder().count(document::def), 1); // opened, not begun again
}

void TestDocumentWork::acknowledgementsAreAskedAndRecorded()
{
    const Uid uid = draft("D27");
    approve(uid);
    DocumentReadingPage page(m_open->context());
    page.resize(1090, 640);
    page.show();
    page.activate();
    QCOMPARE(page.list().topLevelItemCount(), 0);
    page.ask();
    auto* dialog = page.findChild<DocumentAskDialog*>();
    QVERIFY(dialog);
    takeShots(*dialog, QStringLiteral("documentask"));
    const int people = int(dialog->ticked().size());
    QVERIFY(people > 1);
    dialog->people().item(0)->setCheckState(Qt::Unchecked);
    dialog->apply();
    QCOMPARE(*m_open->binder().count(acknowledgement::def), people - 1);
    QCOMPARE(page.list().topLevelItemCount(), 1);
    QTreeWidgetItem* top = page.list().topLevelItem(0);
    QCOMPARE(top->childCount(), people - 1);
    takeShots(page, QStringLiteral("documentreading"));
    top->child(0)->setCheckState(0, Qt::Checked);
    QCOMPARE(page.ticked().size(), 1);
    page.accept();
    QCOMPARE(page.list().topLevelItem(0)->childCount(), people - 2);
    QCOMPARE(acknowledgementRound(m_open->binder(), dossier(uid).document)->accepted, 1);
    const QString path = m_drafts.filePath(QStringLiteral("blatt.pdf"));
    m_open->prompt.paths.append(path);
    page.printSheet();
    QTRY_VERIFY(QFileInfo(path).size() > 1000 && !page.findChild<ProgressDialog*>());
}

void TestDocumentWork::publicExtractHoldsOnlyWhatIsPublic()
{
    const Uid open = draft("D04");
    approve(open);
    const Uid inside = draft("D30");
    approve(inside);
    draft("D27"); // never approved
    const auto mark = [this](const Uid& uid, const QString& text) {
        const Record before = dossier(uid).document;
        Record after = before;
        after.set(document::publicField, true);
        after.set(document::publicVersion, text);
        ChangeSet set({ChangeLabel::Act::Edit, document::def.name(), {}, 1});
        set.update(before, after);
        QVERIFY(m_open->session().apply(std::move(set)));
    };
    mark(open, QStringLiteral("We protect <your> data."));
    mark(inside, QString()); // marked public, but only its internal text is there
    QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/öffent lich XXXXXX"));
    m_open->prompt.paths.append(folder.path());
    DocumentPage page(m_open->context(), {});
    page.writePublic();
    QTRY_VERIFY(!page.findChild<ProgressDialog*>());
    const QStringList names = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(names.size(), 3); // one document as PDF, Markdown and HTML
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        if (name.endsWith(QLatin1String(".md")))
            QVERIFY(bytes.contains("We protect <your> data."));
        if (name.endsWith(QLatin1String(".html"))) {
            QVERIFY(bytes.contains("We protect &lt;your&gt; data."));
            QVERIFY(!bytes.contains("## "));
        }
        QVERIFY(!bytes.contains("Continual improvement"));
    }
    QVERIFY(page.messages().sentence().contains(dossier(inside).document.title()));
}

void TestDocumentWork::pageTellsHowFarAllIs()
{
    DocumentPage page(m_open->context(), m_drafts.path());
    page.resize(1090, 640);
    page.show();
    page.activate();
    const Uid uid = draft("D04");
    draft("D27");
    approve(uid);
    QVERIFY(page.figures().contains(QLatin1Char('1')));
    takeShots(page, QStringLiteral("documentpage"));
    QVERIFY(page.showRecord(uid, {}));
    const QString path = m_drafts.filePath(QStringLiteral("Richtlinie ä.odt"));
    m_open->prompt.paths.append(path);
    page.exportDocument();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(100).contains("opendocument.text"));
    page.openText();
    auto* shown = page.findChild<DocumentWindow*>();
    QVERIFY(shown);
    QCOMPARE(shown->document(), uid);
}

} // namespace ringbinder

QTEST_MAIN(ringbinder::TestDocumentWork)
#include "test_documentwork.moc"
