// SPDX-License-Identifier: GPL-3.0-or-later
// Writing lent to a job on another thread: whole or not at all, edits refused meanwhile, everything
// known to the lending session afterwards.
#include "core/registers/assets/asset.h"
#include "core/registers/binder/extra_field.h"
#include "core/registers/registry.h"
#include "core/store/handover.h"
#include "core/store/pending.h"
#include "tests/core/store/goodbinder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <semaphore>
#include <thread>

using namespace ringbinder;
using namespace ringbinder::test;

namespace {

constexpr const char* kReason = "Assets are being imported.";

ChangeSet addingAssets(const QString& name, int count)
{
    ChangeSet set({ChangeLabel::Act::Import, QStringLiteral("asset"), {}, count});
    for (int i = 0; i < count; ++i) {
        Record record(asset::def);
        record.set(asset::name, QStringLiteral("%1 %2").arg(name).arg(i));
        set.add(record);
    }
    return set;
}

HandOver::Work writing(const QString& name, int count)
{
    return [name, count](Binder& binder, Progress& progress) -> Result<> {
        const auto done = binder.session().apply(addingAssets(name, count), progress);
        if (!done)
            return fail(done.error());
        return {};
    };
}

class Cancelled final : public Progress {
public:
    void report(qint64, qint64, const Message&) override { ++reports; }
    [[nodiscard]] bool isCancelled() const override { return reports > 0; }
    int reports = 0;
};

} // namespace

class TestHandOver final : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_path;
    FixedClock m_clock{QDateTime(QDate(2025, 11, 22), QTime(10, 0), Qt::UTC)};
    std::unique_ptr<Binder> m_binder;

    Session& session() { return m_binder->session(); }
    std::shared_ptr<HandOver> lend() { return must(session().handOver({"test", kReason})); }
    // As a job does it: everything on a thread of its own.
    static Result<> runElsewhere(HandOver& handOver, const HandOver::Work& work)
    {
        Result<> result;
        std::thread([&] {
            NoProgress none;
            result = handOver.run(work, none);
        }).join();
        return result;
    }
    qint64 assets() { return must(m_binder->count(asset::def)); }

private slots:
    void init()
    {
        m_path = m_dir.filePath(QStringLiteral("Kunde Müller & Söhne.isms"));
        QFile::remove(m_path);
        Binder::Options options;
        options.clock = &m_clock;
        options.actor.name = QStringLiteral("Anna");
        m_binder = must(Binder::create(m_path, registers(), options));
        mustApply(*m_binder, addingAssets(QStringLiteral("Before"), 3));
    }
    void cleanup()
    {
        m_binder.reset();
        QCOMPARE(QDir(m_dir.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void whatTheJobWritesIsKnownAfterwards()
    {
        QCOMPARE(m_binder->names(asset::def).size(), 3);
        QSignalSpy changes(&session(), &Session::changed);
        const auto lent = lend();
        const auto twoSets = [](Binder& binder, Progress& progress) -> Result<> {
            if (const auto first = writing(QStringLiteral("One"), 700)(binder, progress); !first)
                return first;
            return writing(QStringLiteral("Two"), 5)(binder, progress);
        };
        QVERIFY(runElsewhere(*lent, twoSets));
        QCOMPARE(changes.count(), 0);
        QVERIFY(session().takeBack());

        QCOMPARE(changes.count(), 1); // told once
        const auto notice = changes.first().first().value<ChangeNotice>();
        QVERIFY(notice.touched(asset::def));
        QCOMPARE(notice.touched(asset::def)->added.size(), 705);
        QCOMPARE(assets(), 708);
        QCOMPARE(m_binder->names(asset::def).size(), 708);
        const auto entries = must(m_binder->history({{}, {}, {}, 2}));
        QCOMPARE(entries.first().actor, QStringLiteral("Anna"));
        QCOMPARE(notice.setId, entries.first().id);

        // The stack of undo follows, and the next edit is no conflict.
        QVERIFY(must(session().undo()) > 0);
        QCOMPARE(assets(), 703);
        QVERIFY(must(session().undo()) > 0);
        QCOMPARE(assets(), 3);
        NoProgress none;
        QVERIFY(must(m_binder->verify(none)).isEmpty());
    }

    void editsAreRefusedWithTheReasonMeanwhile()
    {
        QSignalSpy lending(&session(), &Session::handedOver);
        const auto lent = lend();
        QVERIFY(m_binder->isReadOnly());
        QVERIFY(!session().canUndo());
        QCOMPARE(lending.count(), 1);
        std::binary_semaphore isWriting(0);
        std::binary_semaphore mayGoOn(0);
        std::thread job([&] {
            NoProgress none;
            const auto work = [&](Binder& binder, Progress& progress) -> Result<> {
                const auto done = writing(QStringLiteral("Job"), 2000)(binder, progress);
                isWriting.release();
                mayGoOn.acquire();
                return done;
            };
            (void)lent->run(work, none);
        });
        isWriting.acquire();
        // Uncommitted work is in nobody's way: everything can be read as it was.
        const qint64 seen = assets();
        const auto edit = session().apply(addingAssets(QStringLiteral("Window"), 1));
        const auto again = session().handOver({"test", kReason});
        PendingEntry entry;
        entry.text = QStringLiteral("31/02/2025");
        const auto pending = PendingEntries(*m_binder).put(asset::def, entry);
        const auto file = m_binder->storeAttachment(QByteArray("bytes"));
        const auto status = session().handOverStatus();
        mayGoOn.release();
        job.join();

        QCOMPARE(seen, 3);
        for (const Error& error : {edit.error(), again.error(), pending.error(), file.error()}) {
            QCOMPARE(error.kind, Error::Kind::ReadOnly);
            QCOMPARE(error.message.plain(), QLatin1String(kReason));
        }
        QCOMPARE(status.reason.plain(), QLatin1String(kReason));
        QVERIFY(status.done > 0);
        QVERIFY(session().takeBack());
        QCOMPARE(lending.count(), 2);
        QVERIFY(!m_binder->isReadOnly());
        QCOMPARE(assets(), 2003);
        mustApply(*m_binder, addingAssets(QStringLiteral("Window"), 1));
        QCOMPARE(assets(), 2004);
    }

    void failedJobLeavesTheFileAsItWas()
    {
        const QByteArray before = bytesOf(m_path);
        QSignalSpy changes(&session(), &Session::changed);
        const auto lent = lend();
        // The first part is applied, the second breaks a rule: neither stays.
        const auto work = [](Binder& binder, Progress& progress) -> Result<> {
            if (const auto first = writing(QStringLiteral("Lost"), 600)(binder, progress); !first)
                return first;
            (void)must(binder.storeAttachment(QByteArray("not kept either")));
            ChangeSet nameless = editing(asset::def);
            nameless.add(Record(asset::def));
            const auto done = binder.session().apply(std::move(nameless));
            return done ? Result<>() : Result<>(fail(done.error()));
        };
        const auto done = runElsewhere(*lent, work);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Invalid);
        QVERIFY(session().takeBack());
        QCOMPARE(changes.count(), 0);
        QCOMPARE(assets(), 3);
        QCOMPARE(bytesOf(m_path), before);
    }

    void partThatFailsDoesNotTakeTheOthersAlong()
    {
        const auto lent = lend();
        const auto work = [](Binder& binder, Progress& progress) -> Result<> {
            ChangeSet nameless = editing(asset::def);
            nameless.add(Record(asset::def));
            (void)binder.session().apply(std::move(nameless));
            return writing(QStringLiteral("Kept"), 2)(binder, progress);
        };
        QVERIFY(runElsewhere(*lent, work));
        QVERIFY(session().takeBack());
        QCOMPARE(assets(), 5);
    }

    void cancelledJobLeavesTheFileAsItWas_data()
    {
        QTest::addColumn<bool>("byWindow");
        QTest::newRow("by the job's own button") << false;
        QTest::newRow("by the window") << true;
    }
    void cancelledJobLeavesTheFileAsItWas()
    {
        QFETCH(bool, byWindow);
        const QByteArray before = bytesOf(m_path);
        const auto lent = lend();
        Result<> result;
        std::thread([&] {
            Cancelled atFirstReport;
            NoProgress none;
            const auto work = [&](Binder& binder, Progress& progress) -> Result<> {
                const auto done = writing(QStringLiteral("Lost"), 2000)(binder, progress);
                if (byWindow)
                    lent->cancel();
                return done;
            };
            result = lent->run(work, byWindow ? static_cast<Progress&>(none)
                                              : static_cast<Progress&>(atFirstReport));
        }).join();
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Cancelled);
        QVERIFY(session().takeBack());
        QCOMPARE(assets(), 3);
        QCOMPARE(bytesOf(m_path), before);
        mustApply(*m_binder, addingAssets(QStringLiteral("After"), 1));
    }

    void takingBackWithoutRunningChangesNothing()
    {
        const QByteArray before = bytesOf(m_path);
        (void)lend();
        session().cancelHandOver();
        QVERIFY(session().takeBack());
        QVERIFY(session().takeBack()); // nothing is lent: nothing to do
        QVERIFY(!m_binder->isReadOnly());
        QCOMPARE(bytesOf(m_path), before);
    }

    void fileOfAnotherIsNotWritten()
    {
        const auto lent = lend();
        {
            // Another program writes between the lending and the first write of the job.
            const auto other = must(
                Binder::open(m_path, registers(), Binder::Access::ReadWrite, quietly(&m_clock)));
            mustApply(*other, addingAssets(QStringLiteral("Other"), 1));
        }
        const QByteArray before = bytesOf(m_path);
        const auto done = runElsewhere(*lent, writing(QStringLiteral("Job"), 1));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Conflict);
        QCOMPARE(bytesOf(m_path), before);
        QVERIFY(session().takeBack());
    }

    void movedFileIsNotLent()
    {
        const QString elsewhere = m_dir.filePath(QStringLiteral("Anderswo ü.isms"));
        QVERIFY(QFile::rename(m_path, elsewhere));
        QVERIFY(QFile::copy(elsewhere, m_path)); // as a sync program does it
        const auto lent = session().handOver({"test", kReason});
        QVERIFY(!lent);
        QCOMPARE(lent.error().kind, Error::Kind::Moved);
        QVERIFY(!m_binder->isReadOnly());
        QVERIFY(QFile::remove(elsewhere));
    }

    void ownFieldsAreToldAsTheWindowKnowsThem()
    {
        Record own(extra_field::def);
        own.set(extra_field::label, QStringLiteral("Kostenstelle"));
        own.set(extra_field::key, QStringLiteral("x_cost_centre"));
        own.set(extra_field::registerKey, QStringLiteral("asset"));
        own.set(extra_field::type, extra_field::Type::Text);
        ChangeSet declare = editing(extra_field::def);
        declare.add(own);
        mustApply(*m_binder, std::move(declare));
        const Uid uid = must(m_binder->uids(asset::def)).first();

        QSignalSpy changes(&session(), &Session::changed);
        const auto lent = lend();
        const auto work = [uid](Binder& binder, Progress&) -> Result<> {
            const Record before = *must(binder.find(asset::def, uid));
            Record after = before;
            after.setValue(*binder.field(asset::def, u"x_cost_centre"),
                           Value(QStringLiteral("4711")));
            ChangeSet set = editing(asset::def);
            set.update(before, after, binder.extraFields(asset::def));
            mustApply(binder, std::move(set));
            return {};
        };
        QVERIFY(runElsewhere(*lent, work));
        QVERIFY(session().takeBack());
        const auto notice = changes.first().first().value<ChangeNotice>();
        const FieldDef* field = m_binder->field(asset::def, u"x_cost_centre");
        QVERIFY(notice.touched(asset::def)->fields.contains(field));
    }

    void severalSetsAreToldAsOne()
    {
        const Uid kept = Uid::generate();
        const Uid gone = Uid::generate();
        const Uid back = Uid::generate();
        ChangeNotice first{1, ChangeKind::Import, {{&asset::def, {kept, gone}, {back}, {}, {}}}};
        ChangeNotice second{2, ChangeKind::Edit, {{&asset::def, {back}, {gone}, {kept}, {}}}};
        const ChangeNotice merged = mergedNotices({first, second});
        QCOMPARE(merged.setId, 2);
        QCOMPARE(merged.touched(asset::def)->added, QList<Uid>{kept});
        QCOMPARE(merged.touched(asset::def)->changed, QList<Uid>{back});
        QVERIFY(merged.touched(asset::def)->removed.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHandOver)
#include "test_handover.moc"
