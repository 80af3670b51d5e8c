// SPDX-License-Identifier: GPL-3.0-or-later
// The table model over a real binder: what it shows, what typing does, what it makes of changes
// made elsewhere. The item model tester watches each test.
#include "core/registers/binder/extra_field.h"
#include "tests/support/binderfixture.h"
#include "ui/models/registertablemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace ringbinder;

class TestRegisterModel final : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<BinderFixture> m_open;
    std::unique_ptr<RegisterTableModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    void show(const char* registerKey)
    {
        m_tester.reset();
        m_model = std::make_unique<RegisterTableModel>(m_open->context(), m_open->def(registerKey));
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->load();
    }
    QModelIndex cell(int row, const char* key) const
    {
        return m_model->index(row, m_model->columnOfKey(QString::fromLatin1(key)));
    }
    QString shown(int row, const char* key) const { return cell(row, key).data().toString(); }
    bool type(int row, const char* key, const QString& text)
    {
        return m_model->setData(cell(row, key), text, Qt::EditRole);
    }
    int ghost() const { return m_model->rowCount() - 1; }

private slots:
    void init()
    {
        m_open = std::make_unique<BinderFixture>();
        m_open->fill(12);
        show("risk");
    }
    void cleanup()
    {
        QVERIFY(m_open->host->errors.isEmpty());
        m_tester.reset();
        m_model.reset();
        m_open.reset();
    }

    void showsRecordsAndARowToType()
    {
        QCOMPARE(m_model->rowCount(), 13);
        QCOMPARE(shown(0, "code"), QStringLiteral("RSK-0001"));
        QCOMPARE(shown(0, "title"), QStringLiteral("Laptop theft with client data"));
        QCOMPARE(shown(1, "owner"), QStringLiteral("Chi Eze"));
        QCOMPARE(shown(3, "owner"), QStringLiteral("\u2014 none \u2014"));
        QCOMPARE(shown(ghost(), "title"), QStringLiteral("+ type to add"));
        const auto band = m_model->look(cell(1, "level")).band;
        QVERIFY(band);
        QVERIFY(shown(1, "level").endsWith(band->label));
    }

    void oneEditedCellIsOneChangeSet()
    {
        const QSignalSpy changes(&m_open->session(), &Session::changed);
        QVERIFY(type(0, "title", QStringLiteral("Stolen laptop")));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(shown(0, "title"), QStringLiteral("Stolen laptop"));
        QVERIFY(m_open->session().undo());
        QCOMPARE(shown(0, "title"), QStringLiteral("Laptop theft with client data"));
        m_tester.reset();
        m_model.reset();
        QVERIFY(m_open->session().redo());
        m_open->reopen();
        show("risk");
        QCOMPARE(shown(0, "title"), QStringLiteral("Stolen laptop"));
    }

    void editedExtraFieldIsKept()
    {
        Record extra(extra_field::def);
        extra.set(extra_field::label, QStringLiteral("Kostenstelle"));
        extra.set(extra_field::key, QStringLiteral("x_kostenstelle"));
        extra.set(extra_field::registerKey, QStringLiteral("risk"));
        extra.set(extra_field::type, extra_field::Type::Text);
        ChangeSet made({ChangeLabel::Act::Configure, {}, {}, 1});
        made.add(extra);
        QVERIFY(m_open->session().apply(std::move(made)));
        const auto extras =
            m_open->binder().extraFields(*m_open->binder().registry().find(u"risk"));
        QCOMPARE(extras.size(), 1);
        const QString key = QString::fromLatin1(extras.first()->key);
        m_model->setColumns(m_model->columns() + extras);
        QVERIFY(type(0, key.toLatin1().constData(), QStringLiteral("4711")));
        QCOMPARE(shown(0, key.toLatin1().constData()), QStringLiteral("4711"));
        m_tester.reset();
        m_model.reset();
        m_open->reopen();
        show("risk");
        const auto risk = m_open->binder().findByCode(QStringLiteral("RSK-0001"));
        QVERIFY(risk && *risk);
        QCOMPARE((*risk)->extras().value(key).text(), QStringLiteral("4711"));
    }

    void typedTextIsUnderstood()
    {
        m_model->setColumns(m_model->columns() +
                            QList<const FieldDef*>{&m_open->field("risk", "date_assessed")});
        QVERIFY(type(0, "date_assessed", QStringLiteral("+2w")));
        QCOMPARE(shown(0, "date_assessed"), QStringLiteral("2025-12-06"));
        QVERIFY(type(0, "owner", QStringLiteral("dana roy")));
        QCOMPARE(shown(0, "owner"), QStringLiteral("Dana Roy"));
        const QString before = shown(0, "level");
        QVERIFY(type(0, "likelihood", QStringLiteral("5")));
        QVERIFY(type(0, "impact", QStringLiteral("5")));
        QVERIFY(shown(0, "level").startsWith(QStringLiteral("25 ")));
        QVERIFY(shown(0, "level") != before);
    }

    void textThatIsNoDateWaitsInItsCell()
    {
        m_model->setColumns(m_model->columns() +
                            QList<const FieldDef*>{&m_open->field("risk", "date_assessed")});
        QVERIFY(!type(0, "date_assessed", QStringLiteral("31/02/2025")));
        QCOMPARE(shown(0, "date_assessed"), QStringLiteral("31/02/2025"));
        QVERIFY(cell(0, "date_assessed").data(RegisterTableModel::PendingRole).toBool());
        QVERIFY(cell(0, "date_assessed")
                    .data(Qt::AccessibleDescriptionRole)
                    .toString()
                    .contains(QStringLiteral("31/02/2025")));
        QVERIFY(!m_open->host->hints.isEmpty());
        const Uid uid = *m_model->uidAt(0);
        QVERIFY(m_open->text("risk", uid, "date_assessed").isEmpty());
        m_tester.reset();
        m_model.reset();
        m_open->reopen();
        show("risk");
        m_model->setColumns(m_model->columns() +
                            QList<const FieldDef*>{&m_open->field("risk", "date_assessed")});
        QCOMPARE(shown(0, "date_assessed"), QStringLiteral("31/02/2025"));
        QCOMPARE(cell(0, "date_assessed").data(Qt::EditRole).toString(),
                 QStringLiteral("31/02/2025"));
        QVERIFY(type(0, "date_assessed", QStringLiteral("2025-02-28")));
        QVERIFY(!cell(0, "date_assessed").data(RegisterTableModel::PendingRole).toBool());
        QCOMPARE(m_model->writer().pendingCount(), 0);
        QCOMPARE(m_open->text("risk", uid, "date_assessed"), QStringLiteral("2025-02-28"));
    }

    void aRecordKeepsItsName()
    {
        QVERIFY(!type(0, "title", QString()));
        QCOMPARE(shown(0, "title"), QStringLiteral("Laptop theft with client data"));
        QVERIFY(m_open->host->hints.last().contains(QStringLiteral("cannot be empty")));
    }

    void computedCellsSayWhyTheyAreClosed()
    {
        QVERIFY(!(m_model->flags(cell(0, "level")) & Qt::ItemIsEditable));
        QVERIFY(!type(0, "level", QStringLiteral("9")));
        QVERIFY(m_open->host->hints.last().contains(QStringLiteral("follows from other fields")));
        QVERIFY(!(m_model->flags(cell(0, "code")) & Qt::ItemIsEditable));
    }

    void typingInTheLastRowAddsARecord()
    {
        const QSignalSpy appeared(m_model.get(), &RegisterTableModel::recordAppeared);
        QVERIFY(type(ghost(), "likelihood", QStringLiteral("4")));
        QCOMPARE(m_model->totalCount(), 12); // not yet a record: it has no name
        QVERIFY(shown(ghost(), "title").contains(QStringLiteral("needed")));
        const int row = ghost();
        QVERIFY(type(row, "title", QStringLiteral("Flooded cellar")));
        QCOMPARE(appeared.size(), 1);
        QCOMPARE(m_model->totalCount(), 13);
        QCOMPARE(shown(row, "code"), QStringLiteral("RSK-0013"));
        QVERIFY(shown(row, "likelihood").startsWith(QLatin1Char('4')));
        QCOMPARE(m_model->rowCount(), row + 2);
        QCOMPARE(shown(ghost(), "title"), QStringLiteral("+ type to add"));
        QVERIFY(shown(ghost(), "likelihood").isEmpty());
        QVERIFY(m_open->session().undo());
        QCOMPARE(m_model->rowCount(), 13);
    }

    void whatTheNewRowDoesNotAcceptStaysWithTheRecord()
    {
        m_model->setColumns(m_model->columns() +
                            QList<const FieldDef*>{&m_open->field("risk", "next_review"),
                                                   &m_open->field("risk", "date_assessed")});
        type(ghost(), "date_assessed", QStringLiteral("some day"));
        QVERIFY(cell(ghost(), "date_assessed").data(RegisterTableModel::PendingRole).toBool());
        const int row = ghost();
        QVERIFY(type(row, "title", QStringLiteral("Flooded cellar")));
        QCOMPARE(shown(row, "date_assessed"), QStringLiteral("some day"));
        QVERIFY(cell(row, "date_assessed").data(RegisterTableModel::PendingRole).toBool());
        QVERIFY(!cell(ghost(), "date_assessed").data(RegisterTableModel::PendingRole).toBool());
    }

    void aRowTheRegisterRefusesKeepsItsText()
    {
        show("control");
        QVERIFY(type(ghost(), "title", QStringLiteral("Clean the fish tank")));
        QVERIFY(type(ghost(), "code", QStringLiteral("OWN-01")));
        QVERIFY(type(ghost(), "title", QStringLiteral("Feed the fish")));
        type(ghost(), "code", QStringLiteral("OWN-01")); // in use
        QCOMPARE(m_model->totalCount(), 1);
        QCOMPARE(shown(ghost(), "code"), QStringLiteral("OWN-01"));
        QVERIFY(cell(ghost(), "code").data(RegisterTableModel::PendingRole).toBool());
        QVERIFY(!cell(ghost(), "code").data(Qt::ToolTipRole).toString().isEmpty());
        QCOMPARE(shown(ghost(), "title"), QStringLiteral("Feed the fish"));
        QVERIFY(type(ghost(), "code", QStringLiteral("OWN-02")));
        QCOMPARE(m_model->totalCount(), 2);
        QCOMPARE(shown(1, "title"), QStringLiteral("Feed the fish"));
    }

    void anEditComputesOnlyWhatItTouches()
    {
        const QString before = shown(3, "level");
        int signalled = 0;
        connect(m_model.get(), &QAbstractItemModel::dataChanged, this,
                [&](const QModelIndex& from, const QModelIndex& to) {
                    signalled += to.row() - from.row() + 1;
                });
        QVERIFY(type(2, "likelihood", QStringLiteral("5")));
        QVERIFY(signalled <= 2);
        QCOMPARE(shown(3, "level"), before);
        QVERIFY(m_model->registerIndex()
                    .value(*m_model->uidAt(2), m_open->field("risk", "level"))
                    .integer() ==
                m_model->valueAt(2, m_model->columnOfKey(QStringLiteral("level"))).integer());
        // On another day what is overdue is another thing, for every row.
        m_open->clock.advance(24 * 3600);
        signalled = 0;
        QVERIFY(type(2, "title", QStringLiteral("A new day")));
        QVERIFY(signalled >= 12);
    }

    void aControlNeedsItsNumberToo()
    {
        show("control");
        QVERIFY(type(ghost(), "title", QStringLiteral("Clean the fish tank")));
        QCOMPARE(m_model->totalCount(), 0);
        QVERIFY(type(ghost(), "code", QStringLiteral("OWN-01")));
        QCOMPARE(m_model->totalCount(), 1);
        QCOMPARE(shown(0, "code"), QStringLiteral("OWN-01"));
    }

    void aConflictIsToldAndShowsWhatTheFileHolds()
    {
        const Uid uid = *m_model->uidAt(0);
        QVERIFY(type(0, "title", QStringLiteral("First")));
        ChangeSet stale(ChangeLabel{ChangeLabel::Act::Edit, QStringLiteral("risk"), {}, 1});
        stale.set(m_open->def("risk"), uid, m_open->field("risk", "title"),
                  Value(QStringLiteral("never was")), Value(QStringLiteral("x")));
        const auto refused = m_open->session().apply(std::move(stale));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(shown(0, "title"), QStringLiteral("First"));
    }

    void filtersAndSorts()
    {
        TableQuery query;
        query.filters.append({&m_open->field("risk", "owner"), QStringLiteral("bob")});
        query.sort.append({&m_open->field("risk", "level"), true});
        m_model->setQuery(query);
        QVERIFY(m_model->shownCount() > 0);
        QVERIFY(m_model->shownCount() < 12);
        int last = 100;
        for (int row = 0; row < ghost(); ++row) {
            QCOMPARE(shown(row, "owner"), QStringLiteral("Bob Ito"));
            const int level = shown(row, "level").section(QLatin1Char(' '), 0, 0).toInt();
            QVERIFY(level <= last);
            last = level;
        }
        QCOMPARE(m_model
                     ->headerData(m_model->columnOfKey(QStringLiteral("level")), Qt::Horizontal,
                                  Qt::AccessibleTextRole)
                     .toString(),
                 QStringLiteral("Level, sorted descending"));
        const qsizetype shownBefore = m_model->shownCount();
        QVERIFY(type(0, "owner", QStringLiteral("Chi Eze")));
        QCOMPARE(m_model->shownCount(), shownBefore); // does not vanish under the cursor
        m_model->refresh();
        QCOMPARE(m_model->shownCount(), shownBefore - 1);
    }

    void newRecordsStayInSightUntilRefresh()
    {
        TableQuery query;
        query.filters.append({&m_open->field("risk", "owner"), QStringLiteral("bob")});
        m_model->setQuery(query);
        const qsizetype before = m_model->shownCount();
        QVERIFY(type(ghost(), "title", QStringLiteral("Nobody's risk")));
        QCOMPARE(m_model->shownCount(), before + 1);
        m_model->refresh();
        QCOMPARE(m_model->shownCount(), before);
        QCOMPARE(m_model->totalCount(), 13);
    }

    void followsChangesMadeElsewhere()
    {
        const Uid third = *m_model->uidAt(2);
        ChangeSet set(ChangeLabel{ChangeLabel::Act::Remove, QStringLiteral("risk"), {}, 2});
        set.remove(m_open->record("risk", third));
        set.remove(m_open->record("risk", *m_model->uidAt(7)));
        QVERIFY(m_open->session().apply(std::move(set)));
        QCOMPARE(m_model->rowCount(), 11);
        QCOMPARE(m_model->rowOf(third), -1);
        QVERIFY(m_open->session().undo());
        QCOMPARE(m_model->rowCount(), 13);
        QVERIFY(m_model->rowOf(third) >= 0);
        // A person gets another name: every risk she owns shows it.
        const auto person = m_open->binder().findByCode(QStringLiteral("PER-0001"));
        QVERIFY(person && *person);
        Record after = **person;
        after.setValue(m_open->field("person", "name"), Value(QStringLiteral("Robert Ito")));
        ChangeSet rename(ChangeLabel{ChangeLabel::Act::Edit, QStringLiteral("person"), {}, 1});
        rename.update(**person, after);
        QVERIFY(m_open->session().apply(std::move(rename)));
        QCOMPARE(shown(0, "owner"), QStringLiteral("Robert Ito"));
    }

    void groupsCollapse()
    {
        const FieldDef& owner = m_open->field("risk", "owner");
        m_model->setGrouping(&owner);
        QCOMPARE(m_model->rows().kind(0), TableRows::Kind::Group);
        const int whole = m_model->rowCount();
        QVERIFY(whole > 13);
        const int first = int(m_model->rows().groupAt(0)->count);
        m_model->setCollapsed(0, true);
        QCOMPARE(m_model->rowCount(), whole - first);
        QCOMPARE(m_model->rows().kind(1), TableRows::Kind::Group);
        QCOMPARE(m_model->shownCount(), 12);
        m_model->refresh();
        QCOMPARE(m_model->rowCount(), whole - first); // stays collapsed
        QVERIFY(cell(0, "title")
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("Group Anna")));
        m_model->setAllCollapsed(false);
        QVERIFY(type(1, "title", QStringLiteral("Edited in a group")));
        QVERIFY(type(ghost(), "title", QStringLiteral("Added to groups")));
        QCOMPARE(m_model->totalCount(), 13);
        m_model->setGrouping(nullptr);
        QCOMPARE(m_model->rowCount(), 14);
    }

    void cellsSayWhatTheyAre()
    {
        const QString level = shown(1, "level");
        QCOMPARE(cell(1, "level").data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Level, %1, row 2 of 12").arg(level));
        QVERIFY(cell(ghost(), "title")
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .endsWith(QStringLiteral("new row")));
    }

    void readOnlyFilesTakeNothing()
    {
        m_tester.reset();
        m_model.reset();
        m_open->reopen(Binder::Access::ReadOnly);
        show("risk");
        QCOMPARE(m_model->rowCount(), 12); // no row to type in
        QVERIFY(!type(0, "title", QStringLiteral("No")));
        QVERIFY(m_open->host->hints.last().contains(QStringLiteral("read-only")));
    }

    void hostileTextIsOnlyText()
    {
        const QString hostile = QStringLiteral("<img src=x><b>bold</b> & \u202E txt");
        QVERIFY(type(0, "title", hostile));
        QCOMPARE(shown(0, "title"), hostile);
        m_model->writer().discardPending(*m_model->uidAt(0), &m_open->field("risk", "title"));
        m_model->setColumns(m_model->columns() +
                            QList<const FieldDef*>{&m_open->field("risk", "date_assessed")});
        type(0, "date_assessed", QStringLiteral("<b>x</b>"));
        const QString tip = cell(0, "date_assessed").data(Qt::ToolTipRole).toString();
        QVERIFY(tip.contains(QStringLiteral("&lt;b&gt;x")));
        QVERIFY(!tip.contains(QStringLiteral("<b>x")));
    }
};

QTEST_MAIN(TestRegisterModel)
#include "test_registermodel.moc"
