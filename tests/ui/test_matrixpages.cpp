// SPDX-License-Identifier: GPL-3.0-or-later
// The matrices as people use them: keys in the cells, what opens, filters, copying, what a screen
// reader is told, and how they follow changes made elsewhere.
#include "core/registers/controls/control.h"
#include "core/registers/people/raci_entry.h"
#include "core/registers/training/training_record.h"
#include "core/sample/samplebuilder.h"
#include "tests/support/binderfixture.h"
#include "tests/support/shots.h"
#include "ui/pages/controlcoveragepage.h"
#include "ui/pages/pagefactory.h"
#include "ui/pages/racipage.h"
#include "ui/pages/specialpages.h"
#include "ui/pages/trainingpage.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace ringbinder {

class TestMatrixPages final : public QObject {
    Q_OBJECT

    std::unique_ptr<BinderFixture> m_open;
    std::unique_ptr<MatrixPage> m_page;

    template <class Made>
    void show()
    {
        m_page = std::make_unique<Made>(m_open->context());
        m_page->resize(1140, 640);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activate();
        m_page->mainWidget()->setFocus();
    }
    MatrixView& view() { return m_page->view(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view(), key, modifiers);
    }
    void type(char sign) { QTest::keyClick(&view(), sign); }
    QString shown(int row, int column)
    {
        return view().matrix().index(row, column).data().toString();
    }
    QString told(int row, int column)
    {
        return view().matrix().index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    QStringList titles()
    {
        QStringList found;
        for (const MatrixRow& row : view().matrix().sheet().rows)
            found.append(row.title);
        return found;
    }
    void clickTool(const QString& text)
    {
        for (QAction* action : m_page->recordActions()) {
            if (action->text().remove(u'&') == text) {
                action->trigger();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }
    void addRoles()
    {
        m_open->add("role", {{"name", QStringLiteral("Top management")}});
        m_open->add("role", {{"name", QStringLiteral("ISMS manager")}});
    }
    Uid enter(const QString& activity, const QString& role, const QString& letter,
              const QString& area = {})
    {
        return m_open->add(
            "raci_entry",
            {{"title", activity}, {"role", role}, {"letter", letter}, {"area", area}});
    }

private slots:
    void init() { m_open = std::make_unique<BinderFixture>(); }
    void cleanup()
    {
        QVERIFY(m_open->host->errors.isEmpty());
        m_page.reset();
        m_open.reset();
    }

    void theyAreTabsOfTheirAreas()
    {
        const Registry& registry = m_open->binder().registry();
        for (const char* key : {"raci_matrix", "training_matrix", "control_coverage"}) {
            const SpecialPage* page = specialPage(QString::fromLatin1(key));
            QVERIFY(page);
            const RegisterDef* head = registry.find(QString::fromLatin1(page->under));
            QVERIFY(head);
            QVERIFY(!*head->under);
        }
    }

    void lettersAreTypedChangedAndCleared()
    {
        addRoles();
        enter(QStringLiteral("Approve policy"), QStringLiteral("Top management"),
              QStringLiteral("accountable"), QStringLiteral("Policy"));
        show<RaciPage>();
        QCOMPARE(titles(),
                 QStringList({QStringLiteral("Policy"), QStringLiteral("Approve policy")}));
        QCOMPARE(view().place(), std::optional(MatrixPlace{1, 0})); // not on the heading
        QVERIFY(shown(1, 2).contains(QLatin1String("Nobody does the work.")));
        // Many roles push the result out of sight; the title does not scroll away.
        QVERIFY(view()
                    .matrix()
                    .headerData(1, Qt::Vertical, Qt::DisplayRole)
                    .toString()
                    .startsWith(theme::toneMark(Tone::Warning)));
        press(Qt::Key_Right);
        type('r');
        QCOMPARE(shown(1, 1), QStringLiteral("R"));
        QVERIFY(shown(1, 2).contains(QLatin1String("Top management is accountable.")));
        QVERIFY(m_page->summary().contains(QLatin1String("exactly one")));
        QCOMPARE(view().place(), std::optional(MatrixPlace{1, 1}));
        type('/');
        QCOMPARE(shown(1, 1), QStringLiteral("A/R"));
        QVERIFY(told(1, 2).contains(QLatin1String("Only one role may be accountable")));
        press(Qt::Key_Delete);
        QCOMPARE(shown(1, 1), QString());
        QCOMPARE(*m_open->binder().count(raci_entry::def), 1);
        m_open->host->undo();
        QCOMPARE(shown(1, 1), QStringLiteral("A/R"));
        type('x');
        QCOMPARE(shown(1, 1), QStringLiteral("A/R"));
        QCOMPARE(m_open->host->hints.size(), 1);
        m_page.reset();
        m_open->reopen();
        QCOMPARE(*m_open->binder().count(raci_entry::def), 2);
    }

    void aSelectionIsFilledAtOnce()
    {
        addRoles();
        for (const char* name : {"Approve policy", "Assess risks"})
            enter(QString::fromLatin1(name), QStringLiteral("Top management"),
                  QStringLiteral("accountable"));
        show<RaciPage>();
        view().goTo({0, 1});
        press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(view().selectedPlaces().size(), 2);
        type('i');
        QCOMPARE(shown(0, 1) + shown(1, 1), QStringLiteral("II"));
        m_open->host->undo();
        QCOMPARE(shown(0, 1) + shown(1, 1), QString());
    }

    void activitiesComeByNameAndGo()
    {
        addRoles();
        show<RaciPage>();
        QCOMPARE(m_page->summary(), QStringLiteral("No activity is entered yet."));
        m_open->prompt.texts = {QStringLiteral("Assess risks"), QStringLiteral("Rate risks")};
        clickTool(QStringLiteral("New activity…"));
        QCOMPARE(titles(), QStringList(QStringLiteral("Assess risks")));
        type('a');
        QCOMPARE(shown(0, 0), QStringLiteral("A"));
        clickTool(QStringLiteral("Rename activity…"));
        QCOMPARE(titles(), QStringList(QStringLiteral("Rate risks")));
        clickTool(QStringLiteral("Remove activity"));
        QVERIFY(titles().isEmpty());
        QCOMPARE(m_open->host->toasts.size(), 1);
        m_open->host->undo();
        QCOMPARE(shown(0, 0), QStringLiteral("A"));
    }

    void enterOpensTheEntryAndSaysWhereThereIsNone()
    {
        addRoles();
        const Uid entry = enter(QStringLiteral("Approve policy"), QStringLiteral("Top management"),
                                QStringLiteral("accountable"));
        show<RaciPage>();
        press(Qt::Key_Return);
        QCOMPARE(m_open->host->opened, QList<Uid>{entry});
        press(Qt::Key_Right);
        press(Qt::Key_Return);
        QCOMPARE(m_open->host->opened.size(), 1);
        QCOMPARE(m_open->host->hints.size(), 1);
    }

    void itFollowsChangesMadeElsewhereAndOnlyGapsCanBeShown()
    {
        addRoles();
        show<RaciPage>();
        enter(QStringLiteral("Approve policy"), QStringLiteral("Top management"),
              QStringLiteral("accountable_responsible"));
        enter(QStringLiteral("Assess risks"), QStringLiteral("ISMS manager"),
              QStringLiteral("responsible"));
        QCOMPARE(titles().size(), 2);
        m_page->findChild<QCheckBox*>()->setChecked(true);
        QCOMPARE(titles(), QStringList(QStringLiteral("Assess risks")));
        type('/'); // Top management answers for it and does it: no gap any more
        QVERIFY(titles().isEmpty());
    }

    void aFileThatIsReadOnlyStaysAsItIs()
    {
        addRoles();
        enter(QStringLiteral("Approve policy"), QStringLiteral("Top management"),
              QStringLiteral("accountable"));
        m_open->reopen(Binder::Access::ReadOnly);
        show<RaciPage>();
        type('c');
        QCOMPARE(shown(0, 0), QStringLiteral("A"));
        QCOMPARE(m_open->host->hints.size(), 1);
    }

    void theMatrixIsCopiedWithItsHeadings()
    {
        addRoles();
        enter(QStringLiteral("Approve policy"), QStringLiteral("Top management"),
              QStringLiteral("accountable_responsible"));
        show<RaciPage>();
        press(Qt::Key_C, Qt::ControlModifier);
        const QStringList lines =
            QApplication::clipboard()->text().trimmed().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0].trimmed(), QStringLiteral("Top management\tISMS manager\tResult"));
        QVERIFY(lines[1].startsWith(QLatin1String("Approve policy\tA/R\t\t")));
        QCOMPARE(m_open->host->hints.size(), 1);
    }

    void trainingSaysWhatIsMissingAndStartsIt()
    {
        const Uid anna = m_open->add("person", {{"name", QStringLiteral("Anna Weiss")}});
        m_open->add("person", {{"name", QStringLiteral("Bob Ito")}});
        m_open->add("training_course",
                    {{"title", QStringLiteral("Basics")}, {"mandatory", QStringLiteral("yes")}});
        m_open->add("training_course", {{"title", QStringLiteral("First aid")}});
        const Uid taken = m_open->add("training_record", {{"title", QStringLiteral("Basics: Anna")},
                                                          {"person", QStringLiteral("Anna Weiss")},
                                                          {"course", QStringLiteral("Basics")},
                                                          {"result", QStringLiteral("passed")},
                                                          {"date", QStringLiteral("2025-11-01")}});
        show<TrainingPage>();
        QCOMPARE(titles(), QStringList({QStringLiteral("Anna Weiss"), QStringLiteral("Bob Ito")}));
        QVERIFY(shown(0, 0).contains(QLatin1String("2025-11-01")));
        QVERIFY(shown(1, 0).contains(QLatin1String("Missing")));
        QVERIFY(told(1, 0).contains(QLatin1String("Everybody has to take it.")));
        QCOMPARE(shown(0, 1), QStringLiteral("–"));
        QVERIFY(shown(0, 2).contains(QLatin1String("1 of 1")));
        QVERIFY(shown(1, 2).contains(QLatin1String("0 of 1")));
        QVERIFY(view()
                    .matrix()
                    .headerData(0, Qt::Horizontal, Qt::DisplayRole)
                    .toString()
                    .contains(QLatin1String("1 of 2")));
        press(Qt::Key_Return);
        QCOMPARE(m_open->host->opened, QList<Uid>{taken});
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(m_open->host->opened.size(), 2);
        const Record started = m_open->record("training_record", m_open->host->opened.last());
        QCOMPARE(started.title(), QStringLiteral("Basics: Bob Ito"));
        QVERIFY(shown(1, 0).contains(QLatin1String("Planned")));
        view().goTo({0, 2});
        press(Qt::Key_Return);
        QCOMPARE(m_open->host->opened.last(), anna);
        type('x');
        QCOMPARE(m_open->host->hints.size(), 1);
    }

    void trainingIsFilteredToGapsAndNames()
    {
        for (const char* name : {"Anna Weiss", "Bob Ito"})
            m_open->add("person", {{"name", QString::fromLatin1(name)}});
        m_open->add("training_course",
                    {{"title", QStringLiteral("Basics")}, {"mandatory", QStringLiteral("yes")}});
        m_open->add("training_course", {{"title", QStringLiteral("First aid")}});
        m_open->add("training_record", {{"title", QStringLiteral("Basics: Anna")},
                                        {"person", QStringLiteral("Anna Weiss")},
                                        {"course", QStringLiteral("Basics")},
                                        {"result", QStringLiteral("passed")},
                                        {"date", QStringLiteral("2025-11-01")}});
        show<TrainingPage>();
        auto* gaps = m_page->findChild<QCheckBox*>();
        gaps->setChecked(true);
        QCOMPARE(titles(), QStringList(QStringLiteral("Bob Ito")));
        QCOMPARE(view().matrix().columnCount(), 2); // Basics and the sum
        gaps->setChecked(false);
        m_page->findChild<QLineEdit*>()->setText(QStringLiteral("anna"));
        QCOMPARE(titles(), QStringList(QStringLiteral("Anna Weiss")));
    }

    void coverageOpensTheControlsBehindAFigure()
    {
        m_open->add("control", {{"code", QStringLiteral("A.5.1")},
                                {"title", QStringLiteral("Policies")},
                                {"applicable", QStringLiteral("yes")},
                                {"status", QStringLiteral("implemented")},
                                {"control_types", QStringLiteral("preventive")}});
        show<ControlCoveragePage>();
        QSignalSpy wanted(m_page.get(), &Page::registerWanted);
        const int row = int(titles().indexOf(QStringLiteral("Preventive")));
        QVERIFY(row > 0);
        QCOMPARE(shown(row, 4), QStringLiteral("1"));
        view().goTo({row, 4});
        press(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<const RegisterDef*>(), &control::def);
        const auto filters = wanted[0][1].value<QList<ColumnFilter>>();
        QCOMPARE(filters.size(), 3);
        QCOMPARE(filters[0].text, QStringLiteral("=Preventive"));
        QCOMPARE(filters[2].text, QStringLiteral("=Implemented,=Implemented and verified"));
        m_page->findChild<QComboBox*>()->setCurrentIndex(1);
        QVERIFY(titles().contains(QLatin1String("Partners")));
        m_page->findChild<QComboBox*>()->setCurrentIndex(2);
        QVERIFY(titles().contains(QLatin1String("Spoken")));
    }

    void picturesOfTheSample_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        // The sample takes its time; the second language is for those who look at the pictures.
        if (qEnvironmentVariableIsSet("RINGBINDER_SHOTS"))
            QTest::newRow("de") << QStringLiteral("de");
    }
    void picturesOfTheSample()
    {
        QFETCH(QString, language);
        m_open = std::make_unique<BinderFixture>(language);
        NoProgress progress;
        QVERIFY(buildSample(m_open->binder(), m_open->clock, m_open->context().language, progress));
        show<RaciPage>();
        QVERIFY(titles().size() > 3);
        takeShots(*m_page, QStringLiteral("raci_%1").arg(language));
        show<TrainingPage>();
        QVERIFY(titles().size() > 3);
        takeShots(*m_page, QStringLiteral("training_%1").arg(language));
        show<ControlCoveragePage>();
        QVERIFY(titles().size() > 20);
        takeShots(*m_page, QStringLiteral("coverage_%1").arg(language));
        m_page.reset();
    }
};

} // namespace ringbinder

QTEST_MAIN(ringbinder::TestMatrixPages)
#include "test_matrixpages.moc"
