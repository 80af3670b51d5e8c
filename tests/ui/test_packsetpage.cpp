// SPDX-License-Identifier: GPL-3.0-or-later
// The page of audit packs: starts one from a preset, moves parts by keys and by dragging, ticks
// sections, keeps every choice as a step that undo takes back, shows and saves the pages.
#include "core/registers/binder/saved_view.h"
#include "core/registers/packs/pack_control.h"
#include "core/registers/packs/pack_set.h"
#include "core/registers/registry.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/packset.h"
#include "core/report/packs/packsetedit.h"
#include "core/risk/evaluation.h"
#include "core/sample/samplebuilder.h"
#include "tests/support/scriptedhost.h"
#include "tests/support/scriptedprompt.h"
#include "ui/dialogs/controlblockdialog.h"
#include "ui/pages/packpartform.h"
#include "ui/pages/packpartstree.h"
#include "ui/pages/packsetpage.h"
#include "ui/pages/pdfchoices.h"
#include "ui/pages/reportpreview.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace ringbinder {

class TestPackSetPage final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anEmptyPageSaysHowToBegin();
    void aPresetMakesAPackThatUndoTakesBack();
    void partsMoveByKeys();
    void partsMoveByDragging();
    void sectionsAreTicked();
    void theLastSectionStays();
    void partsAreAddedAndRemoved();
    void theFormOffersWhatThePartHas();
    void headingsAreWritten();
    void removingAPackIsOneStep();
    void savesPdfAndWord();
    void evidenceFilesAreRecorded();
    void aPasswordIsAskedForFirst();
    void detailsAndControlBlockOpen();
    void followsUndoOutside();
    void showsARecordOfItsKind();
    void everyControlHasAName();

private:
    template <class T>
    [[nodiscard]] T& part() const
    {
        return *m_page->findChild<T*>();
    }
    [[nodiscard]] QList<Record> parts() const
    {
        return *report::partsOf(*m_binder, *m_page->chosen());
    }
    [[nodiscard]] QStringList contents() const
    {
        QStringList keys;
        for (const Record& record : parts())
            keys.append(record.text(pack_part::content));
        return keys;
    }
    [[nodiscard]] qint64 sets() const { return *m_binder->count(pack_set::def); }
    void waitForPages();
    void undo() { QVERIFY(m_binder->session().undo()); }

    FixedClock m_clock{QDateTime(QDate(2031, 5, 14), QTime(9, 0), Qt::UTC)};
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/ring bünder XXXXXX")};
    QString m_path;
    std::unique_ptr<Binder> m_binder;
    std::unique_ptr<Evaluation> m_evaluation;
    std::unique_ptr<ScriptedHost> m_host;
    std::unique_ptr<ScriptedPrompt> m_prompt;
    std::unique_ptr<OpenContext> m_context;
    std::unique_ptr<PackSetPage> m_page;
    Language m_language;
};

void TestPackSetPage::initTestCase()
{
    QVERIFY(m_folder.isValid());
    NoProgress progress;
    const QString path = m_folder.filePath(QStringLiteral("Vorlage é.isms"));
    QVERIFY(makeSample(path, registers(), m_language, m_clock.nowUtc(), progress));
    // The audit packs here are those that each test makes.
    Binder::Options options;
    options.clock = &m_clock;
    const auto binder = Binder::open(path, registers(), Binder::Access::ReadWrite, options);
    QVERIFY(binder);
    ChangeSet without({ChangeLabel::Act::Remove, QString::fromLatin1(pack_set::def.key), {}, 2});
    for (const RegisterDef* def : {&pack_part::def, &pack_set::def}) {
        const auto records = (*binder)->records(*def);
        QVERIFY(records);
        for (const Record& record : *records)
            without.remove(record);
    }
    QVERIFY((*binder)->session().apply(std::move(without)));
}

void TestPackSetPage::init()
{
    m_path = m_folder.filePath(QStringLiteral("client é.isms"));
    QFile::remove(m_path);
    QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("Vorlage é.isms")), m_path));
    Binder::Options options;
    options.clock = &m_clock;
    auto binder = Binder::open(m_path, registers(), Binder::Access::ReadWrite, options);
    QVERIFY(binder);
    m_binder = std::move(*binder);
    auto evaluation = Evaluation::of(*m_binder, m_language);
    QVERIFY(evaluation);
    m_evaluation = std::move(*evaluation);
    m_host = std::make_unique<ScriptedHost>(m_binder->session());
    m_prompt = std::make_unique<ScriptedPrompt>();
    m_context = std::make_unique<OpenContext>(
        OpenContext{*m_binder, m_language, m_evaluation.get(), *m_host, *m_prompt});
    m_page = std::make_unique<PackSetPage>(*m_context);
    m_page->resize(1150, 640);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activate();
}

void TestPackSetPage::cleanup()
{
    if (m_host)
        QVERIFY2(m_host->errors.isEmpty(), qPrintable(m_host->errors.value(0, {}).message.plain()));
    m_page.reset();
    m_evaluation.reset();
    m_binder.reset();
}

void TestPackSetPage::waitForPages()
{
    QTRY_VERIFY_WITH_TIMEOUT(part<ReportPreview>().pageCount() > 0, 60000);
}

void TestPackSetPage::anEmptyPageSaysHowToBegin()
{
    QCOMPARE(sets(), 0);
    QVERIFY(!m_page->chosen());
    bool isSaid = false;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        isSaid = isSaid || (label->isVisible() &&
                            label->text().contains(QStringLiteral("no audit pack yet")));
    QVERIFY(isSaid);
    QCOMPARE(part<ReportPreview>().pageCount(), 0);
}

void TestPackSetPage::aPresetMakesAPackThatUndoTakesBack()
{
    const qint64 before = sets();
    QToolButton* newButton = nullptr;
    for (QToolButton* button : m_page->findChildren<QToolButton*>()) {
        if (button->menu() && button->text().contains(QStringLiteral("New")))
            newButton = button;
    }
    QVERIFY(newButton);
    newButton->menu()->actions().value(1)->trigger(); // stage 2
    QCOMPARE(sets(), before + 1);
    QVERIFY(m_page->chosen());
    QCOMPARE(part<PackPartsTree>().topLevelItemCount(), int(parts().size()));
    QVERIFY(parts().size() >= 4);
    waitForPages();
    undo();
    QCOMPARE(sets(), before);
    QTRY_COMPARE(part<QListWidget>().count(), int(before));
}

void TestPackSetPage::partsMoveByKeys()
{
    m_page->addSet(QStringLiteral("stage2"));
    const QStringList before = contents();
    auto& tree = part<PackPartsTree>();
    tree.setCurrentPart(1);
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(contents(), QStringList({before[1], before[0]}) + before.mid(2));
    QCOMPARE(tree.currentPart(), 0); // goes along
    QTest::keyClick(&tree, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(contents().first(), before[1]); // no higher
    QTest::keyClick(&tree, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(contents(), before);
    undo();
    QCOMPARE(contents().first(), before[1]);
    undo();
    QCOMPARE(contents(), before);
}

void TestPackSetPage::partsMoveByDragging()
{
    m_page->addSet(QStringLiteral("stage2"));
    const QStringList before = contents();
    auto& tree = part<PackPartsTree>();
    emit tree.moveWanted(0, 2);
    QTRY_COMPARE(contents(), QStringList({before[1], before[2], before[0]}) + before.mid(3));
    undo();
    QCOMPARE(contents(), before);
    // Sections are not dragged; parts are.
    QVERIFY(tree.topLevelItem(0)->flags().testFlag(Qt::ItemIsDragEnabled));
    QVERIFY(!tree.topLevelItem(0)->child(0)->flags().testFlag(Qt::ItemIsDragEnabled));
}

void TestPackSetPage::sectionsAreTicked()
{
    m_page->addSet(QStringLiteral("stage2"));
    auto& tree = part<PackPartsTree>();
    tree.topLevelItem(0)->setExpanded(true);
    const report::PackDef& pack = *report::packOf(parts().first().text(pack_part::content));
    const QString key = QString::fromLatin1(pack.sections.front().key);
    QCOMPARE(tree.sectionItem(0, key)->checkState(0), Qt::Checked);
    tree.sectionItem(0, key)->setCheckState(0, Qt::Unchecked);
    QTRY_VERIFY(!report::sectionsOf(pack, parts().first()).contains(key));
    QCOMPARE(report::sectionsOf(pack, parts().first()).size(), qsizetype(pack.sections.size()) - 1);
    QVERIFY(tree.topLevelItem(0)->isExpanded()); // stays open
    // Whoever ticks by keys goes on from there.
    tree.setCurrentItem(tree.sectionItem(0, key));
    m_page->renew();
    QCOMPARE(tree.currentItem(), tree.sectionItem(0, key));
    tree.sectionItem(0, key)->setCheckState(0, Qt::Checked);
    QTRY_COMPARE(parts().first().text(pack_part::sections), QString()); // all: nothing is kept
    undo();
    undo();
    QCOMPARE(tree.sectionItem(0, key)->checkState(0), Qt::Checked);
}

void TestPackSetPage::theLastSectionStays()
{
    m_page->addSet(QStringLiteral("stage2"));
    const Record first = parts().first();
    const report::PackDef& pack = *report::packOf(first.text(pack_part::content));
    Record after = first;
    const QString key = QString::fromLatin1(pack.sections.front().key);
    after.set(pack_part::sections, key);
    ChangeSet changes({ChangeLabel::Act::Edit, pack_part::def.name(), first.code(), 1});
    changes.update(first, after);
    QVERIFY(m_binder->session().apply(std::move(changes)));
    m_page->renew();
    auto& tree = part<PackPartsTree>();
    tree.sectionItem(0, key)->setCheckState(0, Qt::Unchecked);
    QTRY_COMPARE(m_host->hints.size(), 1);
    QCOMPARE(tree.sectionItem(0, key)->checkState(0), Qt::Checked);
    QCOMPARE(parts().first().text(pack_part::sections), key);
}

void TestPackSetPage::partsAreAddedAndRemoved()
{
    m_page->addSet({});
    QVERIFY(parts().isEmpty());
    m_page->addPart(pack_part::Kind::Pack, QStringLiteral("soa"));
    m_page->addPart(pack_part::Kind::Register, QStringLiteral("risk"));
    QCOMPARE(contents(), QStringList({QStringLiteral("soa"), QStringLiteral("risk")}));
    auto& tree = part<PackPartsTree>();
    QCOMPARE(tree.currentPart(), 1); // the new one
    QCOMPARE(tree.topLevelItem(1)->childCount(), 0);
    tree.setCurrentPart(0);
    tree.setFocus();
    QTest::keyClick(&tree, Qt::Key_Delete);
    QCOMPARE(contents(), QStringList({QStringLiteral("risk")}));
    QCOMPARE(parts().first().get(pack_part::position), std::optional<qint64>(1));
    undo();
    QCOMPARE(contents(), QStringList({QStringLiteral("soa"), QStringLiteral("risk")}));
}

void TestPackSetPage::theFormOffersWhatThePartHas()
{
    Record view(saved_view::def);
    view.set(saved_view::title, QStringLiteral("Ansicht für die Prüfung"));
    view.set(saved_view::registerKey, QString::fromLatin1(risk::def.key));
    view.set(saved_view::definition, QStringLiteral("{\"columns\":[\"title\"]}"));
    ChangeSet changes({ChangeLabel::Act::Configure, saved_view::def.name(), {}, 1});
    changes.add(view);
    QVERIFY(m_binder->session().apply(std::move(changes)));
    m_page->addSet({});
    m_page->addPart(pack_part::Kind::Pack, QStringLiteral("soa"));
    m_page->addPart(pack_part::Kind::Register, QStringLiteral("risk"));
    auto& form = part<PackPartForm>();
    auto& tree = part<PackPartsTree>();
    const auto boxWith = [&form](const QString& text) -> QComboBox* {
        for (QComboBox* box : form.findChildren<QComboBox*>()) {
            if (box->isVisible() && box->findText(text) >= 0)
                return box;
        }
        return nullptr;
    };
    QComboBox* views = boxWith(QStringLiteral("Ansicht für die Prüfung"));
    QVERIFY(views);
    views->setCurrentIndex(views->findText(QStringLiteral("Ansicht für die Prüfung")));
    emit views->activated(views->currentIndex());
    QCOMPARE(parts().last().get(pack_part::view), std::optional<Uid>(view.uid()));
    tree.setCurrentPart(0);
    QVERIFY(!boxWith(QStringLiteral("Ansicht für die Prüfung")));
    QVERIFY(boxWith(QStringLiteral("Whole organisation")));
    QCheckBox* shortForm = nullptr;
    for (QCheckBox* box : form.findChildren<QCheckBox*>()) {
        if (box->isVisible() && box->text().contains(QStringLiteral("customers")))
            shortForm = box;
    }
    QVERIFY(shortForm);
    shortForm->click();
    QCOMPARE(parts().first().get(pack_part::shortForm), std::optional<bool>(true));
    undo();
    QTRY_VERIFY(!shortForm->isChecked());
}

void TestPackSetPage::headingsAreWritten()
{
    m_page->addSet(QStringLiteral("stage2"));
    auto& tree = part<PackPartsTree>();
    tree.setCurrentPart(0);
    auto* title = part<PackPartForm>().findChild<QLineEdit*>();
    QVERIFY(title);
    const QString before = parts().first().title();
    QCOMPARE(title->text(), before);
    title->setFocus();
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("Our controls"));
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(parts().first().title(), QStringLiteral("Our controls"));
    QCOMPARE(tree.topLevelItem(0)->text(0), QStringLiteral("Our controls"));
    // Typed and left for another part: kept as well.
    title->selectAll();
    QTest::keyClicks(title, QStringLiteral("All controls"));
    tree.setCurrentPart(1);
    QCOMPARE(parts().first().title(), QStringLiteral("All controls"));
    // A heading is never empty.
    tree.setCurrentPart(0);
    title->selectAll();
    QTest::keyClick(title, Qt::Key_Delete);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(parts().first().title(), QStringLiteral("All controls"));
    undo();
    undo();
    QCOMPARE(parts().first().title(), before);
}

void TestPackSetPage::removingAPackIsOneStep()
{
    m_page->addSet(QStringLiteral("stage2"));
    const QStringList before = contents();
    const qint64 all = *m_binder->count(pack_part::def);
    m_page->removeSet();
    QCOMPARE(sets(), 0);
    QCOMPARE(*m_binder->count(pack_part::def), all - before.size());
    undo();
    QCOMPARE(sets(), 1);
    QTRY_VERIFY(m_page->chosen());
    QCOMPARE(contents(), before);
}

void TestPackSetPage::savesPdfAndWord()
{
    m_page->addSet(QStringLiteral("customer"));
    waitForPages();
    for (const char* name : {"Paket é.pdf", "Paket é.docx"}) {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        m_prompt->paths = {path};
        m_host->toasts.clear();
        QAbstractButton* save = nullptr;
        for (QAbstractButton* button : m_page->findChildren<QAbstractButton*>()) {
            QString text = button->text();
            text.remove(QLatin1Char('&'));
            if (text == (path.endsWith(QStringLiteral("pdf")) ? QStringLiteral("Save PDF…")
                                                              : QStringLiteral("Save Word…")))
                save = button;
        }
        QVERIFY(save);
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 60000);
        save->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_host->toasts.size(), 1, 60000);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(2), path.endsWith(QStringLiteral("pdf")) ? "%P" : "PK");
    }
}

void TestPackSetPage::evidenceFilesAreRecorded()
{
    m_page->addSet({});
    m_page->addPart(pack_part::Kind::Pack, QStringLiteral("evidence-index"));
    waitForPages();
    const int without = part<ReportPreview>().pageCount();
    auto& choices = part<PdfChoices>();
    const auto recorded = [this] {
        return report::evidenceFilesOf(**m_binder->find(pack_set::def, *m_page->chosen()));
    };
    choices.evidenceFiles().setCurrentIndex(1);
    QCOMPARE(recorded(), report::EvidenceFiles::Appended);
    QTRY_VERIFY_WITH_TIMEOUT(part<ReportPreview>().pageCount() > without + 1, 60000);
    // An archive takes none; what is recorded stays.
    choices.forms().setCurrentIndex(1);
    QCOMPARE(choices.evidence(), report::EvidenceFiles::LeftOut);
    QCOMPARE(recorded(), report::EvidenceFiles::Appended);
    QTRY_COMPARE_WITH_TIMEOUT(part<ReportPreview>().pageCount(), without, 60000);
    choices.forms().setCurrentIndex(0);
    QCOMPARE(choices.evidence(), report::EvidenceFiles::Appended);
    undo();
    QTRY_COMPARE(choices.evidence(), report::EvidenceFiles::LeftOut);
    QTRY_COMPARE_WITH_TIMEOUT(part<ReportPreview>().pageCount(), without, 60000);
}

void TestPackSetPage::aPasswordIsAskedForFirst()
{
    m_page->addSet({});
    waitForPages();
    QAbstractButton* save = nullptr;
    for (QAbstractButton* button : m_page->findChildren<QAbstractButton*>())
        save = button->text() == QStringLiteral("Save P&DF…") ? button : save;
    QVERIFY(save);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), 60000);
    auto& choices = part<PdfChoices>();
    choices.forms().setCurrentIndex(2);
    const QString path = m_folder.filePath(QStringLiteral("Geheim é.pdf"));
    m_prompt->paths = {path};
    save->click();
    QCOMPARE(m_host->hints.size(), 1);
    QCOMPARE(m_prompt->paths.size(), 1); // nobody was asked where to
    choices.password().setText(QStringLiteral("päss"));
    save->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_host->toasts.size(), 1, 60000);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("/Encrypt"));
}

void TestPackSetPage::detailsAndControlBlockOpen()
{
    m_page->addSet(QStringLiteral("stage1"));
    m_page->editDetails();
    auto* details = m_page->findChild<ControlBlockDialog*>();
    QVERIFY(details && details->windowTitle().contains(QStringLiteral("Stage 1 audit")));
    details->reject();
    QTRY_VERIFY(!m_page->findChild<ControlBlockDialog*>());
    m_page->editControlBlock();
    auto* block = m_page->findChild<ControlBlockDialog*>();
    QVERIFY(block && block->windowTitle().contains(QStringLiteral("Control block")));
    block->reject();
    const auto controls = m_binder->records(pack_control::def);
    QVERIFY(controls);
    QVERIFY(std::any_of(controls->cbegin(), controls->cend(), [this](const Record& control) {
        return control.text(pack_control::pack) == QStringLiteral("set") &&
               control.text(pack_control::recordUid) == m_page->chosen()->toString() &&
               control.text(pack_control::identifier).startsWith(QStringLiteral("ISMS-APK-"));
    }));
}

void TestPackSetPage::followsUndoOutside()
{
    m_page->addSet(QStringLiteral("stage1"));
    waitForPages();
    const int before = part<ReportPreview>().pageCount();
    m_page->addPart(pack_part::Kind::Pack, QStringLiteral("asset-register"));
    QTRY_VERIFY_WITH_TIMEOUT(part<ReportPreview>().pageCount() > before, 60000);
    m_host->undo();
    QTRY_COMPARE_WITH_TIMEOUT(part<ReportPreview>().pageCount(), before, 60000);
    QCOMPARE(part<PackPartsTree>().topLevelItemCount(), int(parts().size()));
}

void TestPackSetPage::showsARecordOfItsKind()
{
    m_page->addSet(QStringLiteral("stage1"));
    const Uid first = *m_page->chosen();
    m_page->addSet(QStringLiteral("stage2"));
    QVERIFY(m_page->chosen() != first);
    QVERIFY(m_page->showRecord(first, {}));
    QCOMPARE(m_page->chosen(), std::optional<Uid>(first));
    const auto risks = m_binder->uids(risk::def);
    QVERIFY(risks && !m_page->showRecord(risks->first(), {}));
}

void TestPackSetPage::everyControlHasAName()
{
    m_page->addSet(QStringLiteral("stage1"));
    for (QWidget* widget : m_page->findChildren<QWidget*>()) {
        const bool isControl =
            qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
            qobject_cast<QLineEdit*>(widget) || qobject_cast<QAbstractItemView*>(widget);
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

QTEST_MAIN(ringbinder::TestPackSetPage)
#include "test_packsetpage.moc"
