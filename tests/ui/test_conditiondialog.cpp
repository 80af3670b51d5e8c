// SPDX-License-Identifier: GPL-3.0-or-later
// The condition of a technical rule as people build it: chosen from lists, said in words, refused
// beside the row, tried on what was imported, saved as one change, read in form and history.
#include "core/registers/technical/host_observation.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_rule.h"
#include "core/technical/fact.h"
#include "core/technical/scan.h"
#include "tests/support/binderfixture.h"
#include "ui/dialogs/conditiondialog.h"
#include "ui/dialogs/conditiongroupbox.h"
#include "ui/dialogs/conditionrow.h"
#include "ui/dialogs/conditiontrial.h"
#include "ui/forms/historytab.h"
#include "ui/pages/conditionfield.h"
#include "ui/pages/figuretable.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

namespace ringbinder {

class TestConditionDialog final : public QObject {
    Q_OBJECT

    std::unique_ptr<BinderFixture> m_open;
    QPointer<ConditionDialog> m_dialog;

    // As from the list: the choice and what follows from it.
    static void choose(QComboBox& combo, const QVariant& data)
    {
        const int index = combo.findData(data);
        QVERIFY2(index >= 0, qPrintable(data.toString()));
        combo.setCurrentIndex(index);
        emit combo.activated(index);
    }
    void show(const Uid& rule)
    {
        m_dialog =
            new ConditionDialog(m_open->context(), m_open->record("technical_rule", rule), nullptr);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
    }
    Uid addRule(const QString& title) { return m_open->add("technical_rule", {{"title", title}}); }
    ConditionRow& row(int group, int row) { return *m_dialog->groups()[group]->rows()[row]; }
    void writeTest(ConditionRow& row, const char* field, TestOp op, const QString& value)
    {
        choose(row.field(), QString::fromLatin1(field));
        choose(row.op(), int(op));
        row.value().lineEdit()->selectAll();
        QTest::keyClicks(row.value().lineEdit(), value);
    }
    QString stored(const Uid& rule)
    {
        return m_open->record("technical_rule", rule).text(technical_rule::condition);
    }
    // A host that was seen with these open ports.
    void addScan(const QString& name, const QStringList& ports)
    {
        Record scan(scan_import::def);
        scan.set(scan_import::title, QStringLiteral("nmap %1").arg(name));
        scan.set(scan_import::format, scan_import::Format::Nmap);
        scan.set(scan_import::scannedAt, QDateTime(QDate(2025, 11, 20), QTime(8, 0), Qt::UTC));
        Record host(network_host::def);
        host.set(network_host::name, name);
        host.set(network_host::addresses, QStringLiteral("10.1.0.%1").arg(ports.size() + 1));
        host.set(network_host::decision, network_host::Decision::Open);
        QList<Fact> facts;
        for (const QString& port : ports) {
            facts.append({QStringLiteral("port"),
                          {{QStringLiteral("protocol"), QStringLiteral("tcp")},
                           {QStringLiteral("port"), port},
                           {QStringLiteral("state"), QStringLiteral("open")}}});
        }
        Record seen(host_observation::def);
        seen.set(host_observation::name, name);
        seen.set(host_observation::importField, scan.uid());
        seen.set(host_observation::host, host.uid());
        seen.set(host_observation::facts, textOfFacts(facts));
        ChangeSet set({ChangeLabel::Act::Import, QStringLiteral("scan_import"), {}, 1},
                      ChangeKind::Import);
        for (const Record& record : {scan, host, seen})
            set.add(record);
        QVERIFY(m_open->session().apply(std::move(set)));
    }

private slots:
    void init() { m_open = std::make_unique<BinderFixture>(); }
    void cleanup()
    {
        delete m_dialog;
        QVERIFY(m_open->host->errors.isEmpty());
        m_open.reset();
    }

    void aConditionIsBuiltSaidAndSaved()
    {
        const Uid rule = addRule(QStringLiteral("No telnet"));
        show(rule);
        QCOMPARE(m_dialog->groups().size(), 1);
        choose(m_dialog->groups().first()->subject(), QStringLiteral("port"));
        writeTest(row(0, 0), "protocol", TestOp::Is, QStringLiteral("tcp"));
        m_dialog->groups().first()->adder().click();
        QCOMPARE(m_dialog->groups().first()->rows().size(), 2);
        writeTest(row(0, 1), "port", TestOp::In, QStringLiteral("23, 512"));
        QCOMPARE(m_dialog->words(),
                 QStringLiteral("Open port: Protocol is tcp and Port is one of 23, 512"));
        m_dialog->accept();
        QVERIFY(!m_dialog || !m_dialog->isVisible());
        const auto condition = conditionFrom(stored(rule));
        QVERIFY(condition);
        QCOMPARE(condition->groups.size(), 1);
        QCOMPARE(condition->groups.first().tests.last(),
                 (ConditionTest{QStringLiteral("port"), TestOp::In, QStringLiteral("23, 512")}));
        QCOMPARE(m_open->host->toasts.size(), 1);
        const auto version = m_open->record("technical_rule", rule).get(technical_rule::version);
        QVERIFY(version && *version > 0);
        QCOMPARE(m_open->record("technical_rule", rule).get(technical_rule::sources),
                 std::optional(QStringList{QStringLiteral("nmap")}));
        QVERIFY(m_open->session().undo());
        QVERIFY(stored(rule).isEmpty());
    }

    void whatIsThereIsShownAndEdited()
    {
        const Uid rule = addRule(QStringLiteral("No plain services"));
        Condition condition = *conditionFrom(
            QStringLiteral("[{\"look_at\":\"port\",\"all\":[[\"port\",\"in\",\"23\"],"
                           "[\"zone_kind\",\"is_not\",\"admin\"]]},"
                           "{\"look_at\":\"account\",\"all\":[[\"mfa\",\"is\",\"no\"]]}]"));
        ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("technical_rule"), {}, 1});
        set.set(technical_rule::def, rule, technical_rule::condition, Value(),
                Value(condition.text()));
        QVERIFY(m_open->session().apply(std::move(set)));
        show(rule);
        QCOMPARE(m_dialog->condition(), condition);
        QCOMPARE(m_dialog->groups().size(), 2);
        // The keyboard stays in the window when what it was in goes away.
        row(0, 0).remover().setFocus();
        row(0, 0).remover().click();
        QCOMPARE(m_dialog->groups().first()->rows().size(), 1);
        QVERIFY(m_dialog->focusWidget());
        QVERIFY(!row(0, 0).remover().isEnabled()); // the last test cannot go
        m_dialog->groups().last()->remover().click();
        QCOMPARE(m_dialog->groups().size(), 1);
        m_dialog->accept();
        condition.groups.removeLast();
        condition.groups.first().tests.removeFirst();
        QCOMPARE(stored(rule), condition.text());
    }

    void aRefusalStandsBesideItsRow()
    {
        const Uid rule = addRule(QStringLiteral("Certificates"));
        show(rule);
        choose(m_dialog->groups().first()->subject(), QStringLiteral("port"));
        writeTest(row(0, 0), "port", TestOp::Less, QStringLiteral("many"));
        m_dialog->groups().first()->adder().click();
        writeTest(row(0, 1), "protocol", TestOp::Is, QStringLiteral("tcp"));
        QVERIFY(row(0, 0).problem().isEmpty()); // not while it is being written
        m_dialog->accept();
        QVERIFY(m_dialog->isVisible());
        QVERIFY(row(0, 0).problem().contains(QStringLiteral("many")));
        QVERIFY(row(0, 1).problem().isEmpty());
        QVERIFY(stored(rule).isEmpty());
        row(0, 0).value().lineEdit()->selectAll();
        QTest::keyClicks(row(0, 0).value().lineEdit(), QStringLiteral("1024"));
        QVERIFY(row(0, 0).problem().isEmpty()); // and at once when it is mended
        m_dialog->accept();
        QVERIFY(!stored(rule).isEmpty());
    }

    void valuesAreOffered()
    {
        m_open->add("network_zone", {{"name", QStringLiteral("Büro <b>Nord</b>")},
                                     {"ranges", QStringLiteral("10.1.0.0/24")}});
        show(addRule(QStringLiteral("Offers")));
        choose(m_dialog->groups().first()->subject(), QStringLiteral("benchmark_rule"));
        choose(row(0, 0).field(), QStringLiteral("result"));
        choose(row(0, 0).op(), int(TestOp::In));
        choose(row(0, 0).value(), QStringLiteral("fail"));
        choose(row(0, 0).value(), QStringLiteral("error"));
        QCOMPARE(row(0, 0).test().value, QStringLiteral("fail, error"));
        choose(row(0, 0).op(), int(TestOp::Is));
        choose(row(0, 0).value(), QStringLiteral("unknown"));
        QCOMPARE(row(0, 0).test().value, QStringLiteral("unknown"));
        choose(row(0, 0).op(), int(TestOp::IsFilled));
        QVERIFY(row(0, 0).value().isHidden());
        QVERIFY(row(0, 0).test().value.isEmpty());
        choose(row(0, 0).field(), QStringLiteral("zone"));
        choose(row(0, 0).op(), int(TestOp::IsNot));
        QVERIFY(row(0, 0).value().findData(QStringLiteral("Büro <b>Nord</b>")) >= 0);
        choose(row(0, 0).field(), QStringLiteral("is_asset"));
        QVERIFY(row(0, 0).op().findData(int(TestOp::Less)) < 0); // no number
        QVERIFY(row(0, 0).value().findData(QStringLiteral("yes")) >= 0);
    }

    void anotherSubjectKeepsFieldsItHas()
    {
        show(addRule(QStringLiteral("Subjects")));
        choose(m_dialog->groups().first()->subject(), QStringLiteral("port"));
        writeTest(row(0, 0), "port", TestOp::In, QStringLiteral("161"));
        choose(m_dialog->groups().first()->subject(), QStringLiteral("weakness"));
        QCOMPARE(row(0, 0).test(),
                 (ConditionTest{QStringLiteral("port"), TestOp::In, QStringLiteral("161")}));
        choose(m_dialog->groups().first()->subject(), QStringLiteral("zone"));
        QVERIFY(row(0, 0).test().field != QStringLiteral("port"));
    }

    void itIsTriedBeforeItIsSaved()
    {
        addScan(QStringLiteral("switch-2"), {QStringLiteral("22"), QStringLiteral("23")});
        addScan(QStringLiteral("web-01"), {QStringLiteral("443")});
        const Uid rule = addRule(QStringLiteral("No telnet"));
        show(rule);
        choose(m_dialog->groups().first()->subject(), QStringLiteral("port"));
        writeTest(row(0, 0), "port", TestOp::In, QStringLiteral("23"));
        ConditionTrial& trial = m_dialog->trial();
        QSignalSpy shown(&trial, &ConditionTrial::shown);
        trial.button().click();
        QVERIFY(shown.wait());
        QVERIFY2(trial.said().startsWith(QStringLiteral("1 would fail, 1 would pass")),
                 qPrintable(trial.said()));
        QCOMPARE(trial.table().shownRows(), 2);
        QCOMPARE(trial.table().shownText(0, 0), QStringLiteral("switch-2"));
        QVERIFY(stored(rule).isEmpty()); // nothing was written
        // Another condition is another answer.
        row(0, 0).value().lineEdit()->selectAll();
        QTest::keyClicks(row(0, 0).value().lineEdit(), QStringLiteral("443"));
        QVERIFY(!trial.said().startsWith(QStringLiteral("1 would")));
        trial.button().click();
        QVERIFY(shown.wait());
        QCOMPARE(trial.table().shownText(0, 0), QStringLiteral("web-01"));
    }

    void formAndHistorySayItInWords()
    {
        const Uid rule = addRule(QStringLiteral("No telnet"));
        show(rule);
        choose(m_dialog->groups().first()->subject(), QStringLiteral("port"));
        writeTest(row(0, 0), "port", TestOp::In, QStringLiteral("23"));
        m_dialog->accept();
        const QString words = QStringLiteral("Open port: Port is one of 23");
        std::unique_ptr<FieldEditor> editor(
            makeFieldEditor(m_open->context(), technical_rule::condition, nullptr));
        auto* field = qobject_cast<ConditionField*>(editor.get());
        QVERIFY(field);
        field->setValue(m_open->record("technical_rule", rule).value(technical_rule::condition));
        QCOMPARE(field->findChild<QLabel*>()->text(), words);
        field->setValue(Value(QStringLiteral("[{\"look_at\":\"of a newer version\"}]")));
        QVERIFY(field->findChild<QLabel*>()->text().contains(QStringLiteral("newer version")));
        // A form without an editor of its own for it.
        OpenContext plain = m_open->context();
        plain.specialEditor = {};
        std::unique_ptr<FieldEditor> line(
            makeFieldEditor(plain, technical_rule::condition, nullptr));
        line->setValue(m_open->record("technical_rule", rule).value(technical_rule::condition));
        QCOMPARE(line->findChild<QLabel*>()->text(), words);
        QVERIFY(!line->isChanged());
        HistoryTab history(m_open->context(), nullptr);
        history.showRecord(technical_rule::def, rule);
        auto* tree = history.findChild<QTreeWidget*>();
        QVERIFY(!tree->findItems(words, Qt::MatchContains | Qt::MatchRecursive).isEmpty());
        QVERIFY(tree->findItems(QStringLiteral("look_at"), Qt::MatchContains | Qt::MatchRecursive)
                    .isEmpty());
    }

    void everyPartHasAName()
    {
        show(addRule(QStringLiteral("Names")));
        const auto parts = m_dialog->findChildren<QWidget*>();
        for (const QWidget* part : parts) {
            const bool isCombo = qobject_cast<const QComboBox*>(part);
            const bool isTool = qobject_cast<const QToolButton*>(part);
            if ((isCombo || isTool) && part->isVisible())
                QVERIFY2(!part->accessibleName().isEmpty(), part->metaObject()->className());
        }
        for (const QLabel* label : m_dialog->findChildren<QLabel*>())
            QVERIFY(label->textFormat() == Qt::PlainText || !label->text().contains(u'<'));
    }
};

} // namespace ringbinder

QTEST_MAIN(ringbinder::TestConditionDialog)
#include "test_conditiondialog.moc"
