// SPDX-License-Identifier: GPL-3.0-or-later
// A view as of a date is what the binder held then, for every change set of a random history.
#include "core/schema/canonical.h"
#include "tests/core/store/specimenbinder.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace ringbinder;
using namespace ringbinder::test;

namespace {

QByteArray everythingIn(const Binder& binder)
{
    QByteArray contents;
    for (const RegisterDef* def : binder.registry().all()) {
        QList<QByteArray> lines;
        const QList<Record> records = binder.records(*def).value();
        for (const Record& record : records)
            lines.append(canonicalJson(record, Links::Include));
        std::sort(lines.begin(), lines.end());
        contents += lines.join('\n') + "\n\n";
    }
    return contents;
}

// Specimens cite files that were never kept, which is no damage.
QString damageIn(const Binder& binder)
{
    NoProgress none;
    const QList<Binder::Finding> findings = binder.verify(none).value();
    for (const Binder::Finding& finding : findings) {
        if (finding.damage)
            return finding.message.plain();
    }
    return {};
}

} // namespace

class TestAsOf final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    FixedClock m_clock{QDateTime(QDate(2025, 1, 1), QTime(8, 0), Qt::UTC)};

    std::unique_ptr<Binder> newBinder()
    {
        Binder::Options options;
        options.clock = &m_clock;
        const QString path = m_dir.filePath(QStringLiteral("Früher und später.isms"));
        return std::move(*Binder::create(path, specimenRegistry(), options));
    }

private slots:
    void equalsWhatWasThereThen()
    {
        const auto binder = newBinder();
        RandomRecords random(11);
        QList<std::pair<QDateTime, QByteArray>> recorded;
        ChangeSet first({ChangeLabel::Act::Configure, QStringLiteral("extra_field"), {}, 2});
        first.add(extraFieldRecord("x_decimal", extra_field::Type::Decimal));
        first.add(extraFieldRecord("x_text", extra_field::Type::Text));
        for (int i = 0; i < 4; ++i)
            first.add(random.keeper());
        QVERIFY(binder->session().apply(std::move(first)));
        for (int round = 0; round < 60; ++round) {
            m_clock.advance(3600 + random.below(100'000));
            const QList<Uid> all = binder->uids(specimen::def).value();
            const QList<Uid> keepers = binder->uids(keeper::def).value();
            const auto extras = binder->extraFields(specimen::def);
            ChangeSet set({ChangeLabel::Act::Edit, QStringLiteral("specimen"), {}, 1});
            if (all.size() < 5 || random.once(3)) {
                set.add(random.specimen(keepers, all, extras));
            } else if (random.once(4)) {
                set.remove(binder->find(specimen::def, all[random.below(int(all.size()))])
                               .value()
                               .value());
            } else if (random.once(4)) {
                QVERIFY(binder->session().undo());
            } else {
                const Uid uid = all[random.below(int(all.size()))];
                const Record before = binder->find(specimen::def, uid).value().value();
                Record after(specimen::def, uid);
                after.setCode(before.code());
                after.setFormerCode(before.formerCode());
                const Record other = random.specimen(keepers, all, extras);
                for (const FieldDef* field : binder->fields(specimen::def))
                    after.setValue(*field, other.value(*field));
                set.update(before, after);
            }
            QVERIFY(binder->session().apply(std::move(set)));
            recorded.append({m_clock.nowUtc(), everythingIn(*binder)});
        }
        for (const auto& [instant, contents] : recorded) {
            for (const int secondsLater : {0, 3000}) {
                const auto past = binder->asOf(instant.addSecs(secondsLater));
                QVERIFY2(past, past ? "" : qPrintable(past.error().message.plain()));
                QCOMPARE(everythingIn(**past), contents);
            }
        }
        const auto past = binder->asOf(recorded[30].first);
        QCOMPARE(damageIn(**past), QString());
        QCOMPARE((*past)->clock().nowUtc(), recorded[30].first);
        QVERIFY((*past)->isReadOnly());
        QCOMPARE((*past)->fileId(), binder->fileId());
        QVERIFY((*past)->history({}).value().size() < binder->history({}).value().size());
        // Nothing of all this reached the file.
        QCOMPARE(everythingIn(*binder), recorded.last().second);
        QCOMPARE(damageIn(*binder), QString());
    }

    void beforeTheFirstChangeThereIsNothing()
    {
        m_dir.remove();
        QVERIFY(QDir().mkpath(m_dir.path()));
        const auto binder = newBinder();
        RandomRecords random(2);
        ChangeSet set({ChangeLabel::Act::Add, QStringLiteral("keeper"), {}, 1});
        set.add(random.keeper());
        QVERIFY(binder->session().apply(std::move(set)));
        const auto past = binder->asOf(m_clock.nowUtc().addDays(-1));
        QVERIFY(!past);
        QCOMPARE(past.error().kind, Error::Kind::NotFound);
    }

    void keptFilesCanBeReadInTheView()
    {
        m_dir.remove();
        QVERIFY(QDir().mkpath(m_dir.path()));
        const auto binder = newBinder();
        const QByteArray bytes(3'000'000, 'x');
        const QString sha256 = binder->storeAttachment(bytes).value();
        RandomRecords random(2);
        Record record = random.specimen({}, {}, {});
        record.set(specimen::file, AttachmentId{sha256});
        ChangeSet set({ChangeLabel::Act::Add, QStringLiteral("specimen"), {}, 1});
        set.add(record);
        QVERIFY(binder->session().apply(std::move(set)));
        const auto past = binder->asOf(m_clock.nowUtc());
        QVERIFY(past);
        QCOMPARE((*past)->attachment(sha256).value(), bytes);
        const auto view = (*past)->asOf(m_clock.nowUtc());
        QVERIFY(view);
        QCOMPARE((*view)->attachment(sha256).value(), bytes);
    }

    void aClockSetBackLosesNothing()
    {
        m_dir.remove();
        QVERIFY(QDir().mkpath(m_dir.path()));
        const auto binder = newBinder();
        RandomRecords random(6);
        for (const int days : {10, -4, 2}) { // the second change has an earlier time than the first
            m_clock.advance(days * 86400);
            ChangeSet set({ChangeLabel::Act::Add, QStringLiteral("keeper"), {}, 1});
            set.add(random.keeper());
            QVERIFY(binder->session().apply(std::move(set)));
        }
        const auto past = binder->asOf(m_clock.nowUtc());
        QVERIFY(past);
        QCOMPARE((*past)->count(keeper::def).value(), 3);
    }
};

QTEST_GUILESS_MAIN(TestAsOf)
#include "test_asof.moc"
