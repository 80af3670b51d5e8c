// SPDX-License-Identifier: GPL-3.0-or-later
// The promise of every register: what is applied is in the file, in the history and in the digests,
// and can be taken back and repeated after a restart.
#include "core/registers/registry.h"
#include "core/schema/canonical.h"
#include "core/schema/recordedonce.h"
#include "core/schema/standing.h"
#include "core/schema/validate.h"
#include "core/store/binder.h"
#include "core/store/connection.h"
#include "tests/support/filledrecord.h"
#include "tests/support/testregister.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace ringbinder;

namespace {

QString folderWithOddName(const QTemporaryDir& dir)
{
    return dir.filePath(QStringLiteral("Kunde Müller & Söhne.isms"));
}

ChangeSet oneEdit(const RegisterDef& def)
{
    return ChangeSet({ChangeLabel::Act::Edit, QString::fromLatin1(def.key), {}, 1});
}

// The contents of all registers, in canonical form, so that two states can be compared.
QByteArray contentsOf(const Binder& binder)
{
    QByteArray contents;
    for (const RegisterDef* def : binder.registry().all()) {
        auto records = binder.records(*def).value();
        std::sort(records.begin(), records.end(),
                  [](const Record& a, const Record& b) { return a.uid() < b.uid(); });
        for (const Record& record : records) {
            contents += canonicalJson(record);
            for (const FieldDef* field : def->fields) {
                if (field->type == FieldType::References && !field->computed)
                    contents += record.value(*field).list().join(u',').toLatin1();
            }
            contents += '\n';
        }
    }
    return contents;
}

} // namespace

class TestSession final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    std::unique_ptr<Binder> m_binder;
    QString m_path;
    FixedClock m_clock{QDateTime(QDate(2025, 11, 22), QTime(10, 0), Qt::UTC)};

    void reopen()
    {
        m_binder.reset();
        Binder::Options options;
        options.clock = &m_clock;
        auto opened = Binder::open(m_path, registers(), Binder::Access::ReadWrite, options);
        QVERIFY2(opened,
                 opened ? "" : qPrintable(opened.error().message.plain() + opened.error().detail));
        m_binder = std::move(*opened);
    }

private slots:
    void init()
    {
        m_path = folderWithOddName(m_dir);
        QFile::remove(m_path);
        Binder::Options options;
        options.clock = &m_clock;
        options.actor.name = QStringLiteral("Anna");
        auto made = Binder::create(m_path, registers(), options);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message.plain() + made.error().detail));
        m_binder = std::move(*made);
    }
    void cleanup() { m_binder.reset(); }

    void everyRegister_data()
    {
        QTest::addColumn<const RegisterDef*>("def");
        for (const RegisterDef* def : registers().all())
            QTest::newRow(def->key) << def;
    }
    void everyRegister()
    {
        QFETCH(const RegisterDef*, def);
        const auto store = [this](Record record) {
            ChangeSet set = oneEdit(record.def());
            set.add(std::move(record));
            const auto applied = m_binder->session().apply(std::move(set));
            QVERIFY2(applied, applied ? ""
                                      : qPrintable(applied.error().message.plain() +
                                                   applied.error().detail));
        };
        const QByteArray empty = contentsOf(*m_binder);
        // Targets of references first: a file with a dangling reference must not be possible.
        Record record = test::filledRecord(*def, 1);
        for (const FieldDef* field : def->fields) {
            const bool points =
                field->type == FieldType::Reference || field->type == FieldType::References;
            const bool isSeal = QLatin1String(field->key) == QLatin1String("seal");
            if ((points && !field->computed) || isSeal)
                record.setValue(*field, Value());
        }
        store(record);
        const Uid uid = record.uid();
        const QByteArray added = contentsOf(*m_binder);
        QVERIFY(added != empty);
        const test::Scales scales;
        const auto hasError = [&scales](const Record& edited) {
            const IssueList issues = validate(edited, {}, &scales);
            return std::any_of(issues.begin(), issues.end(), [](const Issue& issue) {
                return issue.severity == Issue::Severity::Error;
            });
        };

        reopen();
        QCOMPARE(contentsOf(*m_binder), added);
        auto held = m_binder->find(*def, uid).value().value();
        record.setCode(held.code());
        QCOMPARE(canonicalJson(held), canonicalJson(record));

        // One field after another, each its own change set; then all the way back and forth again.
        const Record other = test::filledRecord(*def, 2);
        int edits = 0;
        Record now = held;
        for (const FieldDef* field : def->fields) {
            const bool points =
                field->type == FieldType::Reference || field->type == FieldType::References;
            if (field->computed || points || held.value(*field) == other.value(*field))
                continue;
            // What may not be changed, or not alone, has tests of its own.
            Record next = now;
            next.setValue(*field, other.value(*field));
            if (isRecordedOnce(*field) || QLatin1String(field->key) == QLatin1String("seal") ||
                hasError(next) || objectionToChange(now, next))
                continue;
            now = next;
            ChangeSet set = oneEdit(*def);
            set.set(*def, uid, *field, held.value(*field), other.value(*field));
            const auto applied = m_binder->session().apply(std::move(set));
            QVERIFY2(applied, applied ? ""
                                      : qPrintable(applied.error().message.plain() +
                                                   QLatin1Char(' ') + applied.error().detail));
            ++edits;
        }
        const QByteArray edited = contentsOf(*m_binder);
        reopen();
        for (int i = 0; i < edits; ++i)
            QVERIFY(m_binder->session().undo());
        QCOMPARE(contentsOf(*m_binder), added);
        QVERIFY(edits > 0);
        QVERIFY(m_binder->session().undo());
        QCOMPARE(contentsOf(*m_binder), empty);
        QVERIFY(!m_binder->session().canUndo());
        reopen();
        for (int i = 0; i <= edits; ++i)
            QVERIFY(m_binder->session().redo());
        QCOMPARE(contentsOf(*m_binder), edited);
        QVERIFY(!m_binder->session().canRedo());

        NoProgress none;
        const auto findings = m_binder->verify(none);
        QVERIFY(findings);
        for (const Binder::Finding& finding : *findings) // files are cited here but not kept
            QVERIFY2(!finding.damage, qPrintable(finding.message.plain()));
    }

    void removingTakesLinksAlongAndUndoBringsThemBack()
    {
        const RegisterDef& risk = *registers().find(u"risk");
        const RegisterDef& asset = *registers().find(u"asset");
        const RegisterDef& person = *registers().find(u"person");
        Record owner(person);
        owner.setValue(*person.field(u"name"), Value(QStringLiteral("Anna Weiss")));
        Record server(asset);
        server.setValue(*asset.field(u"name"), Value(QStringLiteral("File server")));
        server.setValue(*asset.field(u"owner"), Value(owner.uid().toString()));
        Record loss(risk);
        loss.setValue(*risk.field(u"title"), Value(QStringLiteral("Lost backups")));
        loss.setValue(*risk.field(u"owner"), Value(owner.uid().toString()));
        loss.setValue(*risk.field(u"assets"), Value(QStringList{server.uid().toString()}));
        ChangeSet set = oneEdit(risk);
        set.add(loss);
        set.add(server);
        set.add(owner);
        QVERIFY(m_binder->session().apply(std::move(set)));
        const QByteArray before = contentsOf(*m_binder);
        const auto links = m_binder->linksOf(asset, server.uid()).value();
        QCOMPARE(links.size(), 2);

        ChangeSet removal = oneEdit(person);
        removal.remove(m_binder->find(person, owner.uid()).value().value());
        removal.remove(m_binder->find(asset, server.uid()).value().value());
        const auto removed = m_binder->session().apply(std::move(removal));
        QVERIFY2(removed,
                 removed ? ""
                         : qPrintable(removed.error().message.plain() + removed.error().detail));
        const Record left = m_binder->find(risk, loss.uid()).value().value();
        QVERIFY(left.value(*risk.field(u"owner")).isNull());
        QVERIFY(left.value(*risk.field(u"assets")).isNull());
        QCOMPARE(m_binder->name(owner.uid()).has_value(), false);

        QVERIFY(m_binder->session().undo());
        QCOMPARE(contentsOf(*m_binder), before);
        QCOMPARE(m_binder->name(owner.uid())->title, QStringLiteral("Anna Weiss"));
    }

    // A person typed as the owner for the first time: one step makes both, one step takes them
    // back.
    void anAddedRecordAndWhatPointsAtItGoTogether()
    {
        const RegisterDef& risk = *registers().find(u"risk");
        const RegisterDef& person = *registers().find(u"person");
        const RegisterDef& asset = *registers().find(u"asset");
        Record loss(risk);
        loss.setValue(*risk.field(u"title"), Value(QStringLiteral("Lost backups")));
        ChangeSet first = oneEdit(risk);
        first.add(loss);
        QVERIFY(m_binder->session().apply(std::move(first)));
        const QByteArray before = contentsOf(*m_binder);

        Record owner(person);
        owner.setValue(*person.field(u"name"), Value(QStringLiteral("Zoe New")));
        Record server(asset);
        server.setValue(*asset.field(u"name"), Value(QStringLiteral("File server")));
        const Record held = m_binder->find(risk, loss.uid()).value().value();
        Record after = held;
        after.setValue(*risk.field(u"owner"), Value(owner.uid().toString()));
        after.setValue(*risk.field(u"assets"), Value(QStringList{server.uid().toString()}));
        ChangeSet set = oneEdit(risk);
        set.add(owner);
        set.add(server);
        set.update(held, after);
        QVERIFY(m_binder->session().apply(std::move(set)));
        const QByteArray with = contentsOf(*m_binder);
        const auto undone = m_binder->session().undo();
        QVERIFY2(undone, undone ? "" : qPrintable(undone.error().message.plain()));
        QCOMPARE(contentsOf(*m_binder), before);
        QVERIFY(m_binder->session().redo());
        QCOMPARE(contentsOf(*m_binder), with);
    }

    void codesAreNeverGivenAgain()
    {
        const RegisterDef& asset = *registers().find(u"asset");
        const auto add = [&] {
            Record record(asset);
            record.setValue(*asset.field(u"name"), Value(QStringLiteral("Thing")));
            const Uid uid = record.uid();
            ChangeSet set = oneEdit(asset);
            set.add(std::move(record));
            [&] { QVERIFY(m_binder->session().apply(std::move(set))); }();
            return m_binder->find(asset, uid).value().value();
        };
        const Record first = add();
        QCOMPARE(first.code(), QStringLiteral("AST-0001"));
        ChangeSet removal = oneEdit(asset);
        removal.remove(first);
        QVERIFY(m_binder->session().apply(std::move(removal)));
        reopen();
        QCOMPARE(add().code(), QStringLiteral("AST-0002"));
    }

    void staleValueIsAConflictAndChangesNothing()
    {
        const RegisterDef& asset = *registers().find(u"asset");
        const FieldDef& name = *asset.field(u"name");
        Record record(asset);
        record.setValue(name, Value(QStringLiteral("One")));
        const Uid uid = record.uid();
        ChangeSet add = oneEdit(asset);
        add.add(std::move(record));
        QVERIFY(m_binder->session().apply(std::move(add)));
        const QByteArray before = contentsOf(*m_binder);
        QSignalSpy spy(&m_binder->session(), &Session::changed);
        ChangeSet stale = oneEdit(asset);
        stale.set(asset, uid, name, Value(QStringLiteral("Zero")), Value(QStringLiteral("Two")));
        const auto applied = m_binder->session().apply(std::move(stale));
        QVERIFY(!applied);
        QCOMPARE(int(applied.error().kind), int(Error::Kind::Conflict));
        QCOMPARE(contentsOf(*m_binder), before);
        QCOMPARE(spy.size(), 0);
    }

    void nothingIsWrittenOutsideAChangeSet()
    {
        QVERIFY(!m_binder->connection().execute(QStringLiteral(
            "INSERT INTO asset (uid, code, name) VALUES ('00000000-0000-0000-0000-000000000000', "
            "'AST-9', 'x')")));
        QVERIFY(!m_binder->connection().execute(QStringLiteral("DELETE FROM change_set")) ||
                m_binder->history({}).value().isEmpty());
    }

    void invalidValueNamesTheFieldAndLeavesTheFile()
    {
        const RegisterDef& action = *registers().find(u"action");
        Record record(action);
        record.setValue(*action.field(u"title"), Value(QStringLiteral("Buy a safe")));
        record.setValue(*action.field(u"progress"), Value(qint64(140)));
        ChangeSet set = oneEdit(action);
        set.add(std::move(record));
        const auto applied = m_binder->session().apply(std::move(set));
        QVERIFY(!applied);
        QCOMPARE(int(applied.error().kind), int(Error::Kind::Invalid));
        QVERIFY(applied.error().message.plain().contains(QLatin1String("140")));
        QCOMPARE(m_binder->count(action).value(), 0);
    }

    void attachmentsComeBackWhole()
    {
        const QByteArray bytes = QByteArray(3 * (1 << 20) + 17, 'x') + "end";
        const QString sha256 = m_binder->storeAttachment(bytes).value();
        QCOMPARE(m_binder->storeAttachment(bytes).value(), sha256);
        reopen();
        QCOMPARE(m_binder->attachment(sha256).value(), bytes);
        QCOMPARE(m_binder->attachments().value(), QStringList{sha256});
        QVERIFY(!m_binder->attachment(QString(64, u'0')));
    }

    void attachmentsOfDevicesComeBackWhole()
    {
        const QByteArray bytes = QByteArray(2 * (1 << 20), 'x') + "end";
        const QString sha256 = QString::fromLatin1(
            QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        QBuffer device;
        device.setData(bytes);
        QVERIFY(device.open(QIODevice::ReadOnly));
        NoProgress nobody;
        // Another content than it is said to be is not kept under its name.
        const auto other = m_binder->storeAttachment(device, QString(64, u'a'), nobody);
        QVERIFY(!other);
        QCOMPARE(int(other.error().kind), int(Error::Kind::Conflict));
        QVERIFY(m_binder->attachments().value().isEmpty());
        QVERIFY(m_binder->storeAttachment(device, sha256, nobody));
        QVERIFY(m_binder->storeAttachment(device, sha256, nobody));
        reopen();
        QCOMPARE(m_binder->attachment(sha256).value(), bytes);
        QVERIFY(m_binder->verify(nobody).value().isEmpty());
    }

    void closedFileIsAlone()
    {
        m_binder.reset();
        const QStringList left = QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(left, QStringList{QFileInfo(m_path).fileName()});
        QCOMPARE(QFile::permissions(m_path) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "test_session.moc"
