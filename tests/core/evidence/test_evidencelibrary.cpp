// SPDX-License-Identifier: GPL-3.0-or-later
// The library of evidence: who uses an item, how fresh it is, what is there twice, and a folder of
// files taken in at once, through the file and after reopening.
#include "core/evidence/evidencefolder.h"
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/logic/evidence_file.h"
#include "core/registers/logic/evidence_use.h"
#include "core/registers/registry.h"
#include "core/risk/evaluation.h"
#include "core/store/binder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace ringbinder;

class TestEvidenceLibrary final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime(QDate(2025, 11, 22), QTime(10, 42), Qt::UTC)};
    Language m_language;
    std::unique_ptr<Binder> m_binder;
    std::unique_ptr<Evaluation> m_evaluation;

    Binder& binder() { return *m_binder; }
    void write(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    Uid addControl(const char* code, const QDate& last = {}, const QDate& next = {})
    {
        Record record(control::def);
        record.setCode(QString::fromLatin1(code));
        record.set(control::title, QStringLiteral("Title of %1").arg(QLatin1String(code)));
        record.set(control::applicable, control::Applicable::Yes);
        if (last.isValid())
            record.set(control::lastReviewed, last);
        if (next.isValid())
            record.set(control::nextReview, next);
        return add(std::move(record));
    }
    Uid addItem(const QString& title, const QDate& collected, const QDate& until = {})
    {
        Record record(evidence::def);
        record.set(evidence::title, title);
        if (collected.isValid())
            record.set(evidence::collectedOn, collected);
        if (until.isValid())
            record.set(evidence::validUntil, until);
        return add(std::move(record));
    }
    Uid add(Record record)
    {
        ChangeSet set({ChangeLabel::Act::Add, QString::fromLatin1(record.def().key), {}, 1});
        const Uid uid = record.uid();
        set.add(std::move(record));
        if (!binder().session().apply(std::move(set)))
            qFatal("add");
        return uid;
    }
    void cite(const Uid& control, const Uid& item)
    {
        const auto record = binder().find(control::def, control);
        QVERIFY(record && *record);
        QVERIFY(reuseEvidence(binder(), **record, item));
    }
    Record item(const Uid& uid)
    {
        auto record = binder().find(evidence::def, uid);
        if (!record || !*record)
            qFatal("gone");
        m_evaluation->derive(**record);
        return **record;
    }
    QString freshness(const Uid& uid) { return item(uid).value(evidence::freshness).text(); }
    FolderScan scan()
    {
        NoProgress none;
        return scanForEvidence({m_folder->filePath(QStringLiteral("Nachweise für Ä"))},
                               fileMatcherOf(binder()), none);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Binder::Options options;
        options.clock = &m_clock;
        options.actor.name = QStringLiteral("Anna Weiß");
        auto made = Binder::create(m_folder->filePath(QStringLiteral("Büro GmbH.isms")),
                                   registers(), options);
        QVERIFY(made);
        m_binder = std::move(*made);
        auto evaluation = Evaluation::of(binder(), m_language);
        QVERIFY(evaluation);
        m_evaluation = std::move(*evaluation);
        connect(&binder().session(), &Session::changed, this,
                [this](const ChangeNotice& notice) { QVERIFY(m_evaluation->update(notice)); });
    }
    void cleanup()
    {
        m_evaluation.reset();
        m_binder.reset();
    }

    void usesAreCountedAndNamed()
    {
        const Uid backup = addControl("A.8.13");
        const Uid redundancy = addControl("A.8.2");
        const Uid test = addItem(QStringLiteral("Restore test"), QDate(2025, 9, 1));
        QCOMPARE(item(test).get(evidence::usedBy), std::optional<qint64>(0));
        cite(backup, test);
        cite(redundancy, test);
        QCOMPARE(item(test).get(evidence::usedBy), std::optional<qint64>(2));
        QCOMPARE(item(test).text(evidence::usedWhere), QStringLiteral("A.8.2, A.8.13"));
        QVERIFY(binder().session().undo());
        QCOMPARE(item(test).text(evidence::usedWhere), QStringLiteral("A.8.13"));
        const auto bare = controlsWithoutEvidence(binder());
        QVERIFY(bare);
        QCOMPARE(*bare, QList<Uid>{redundancy});
    }

    void freshnessFollowsDatesAndTheControl()
    {
        const Uid control =
            addControl("A.8.13", QDate(2025, 8, 1), QDate(2025, 11, 1)); // every three months
        const Uid yearly = addControl("A.5.1");
        const Uid old = addItem(QStringLiteral("Old"), QDate(2025, 7, 1));
        QCOMPARE(freshness(old), QStringLiteral("valid")); // no control asks for it
        cite(yearly, old);
        QCOMPARE(freshness(old), QStringLiteral("valid"));
        cite(control, old);
        QCOMPARE(freshness(old), QStringLiteral("too_old"));
        QCOMPARE(freshness(addItem(QStringLiteral("Soon"), QDate(2025, 9, 1), QDate(2025, 12, 22))),
                 QStringLiteral("expiring"));
        QCOMPARE(
            freshness(addItem(QStringLiteral("Later"), QDate(2025, 9, 1), QDate(2025, 12, 23))),
            QStringLiteral("valid"));
        QCOMPARE(freshness(addItem(QStringLiteral("Over"), QDate(2025, 9, 1), QDate(2025, 11, 21))),
                 QStringLiteral("expired"));
        QCOMPARE(freshness(addItem(QStringLiteral("When"), {})), QStringLiteral("undated"));
    }

    void aFolderIsTakenInOnceAndInOneGo()
    {
        const Uid backup = addControl("A.8.13");
        addControl("A.5.1");
        write(QStringLiteral("Nachweise für Ä/A.8.13 restore.txt"), "restored");
        write(QStringLiteral("Nachweise für Ä/copy/8.13 the same.txt"), "restored");
        write(QStringLiteral("Nachweise für Ä/A.5.1 policy.txt"), "policy");
        write(QStringLiteral("Nachweise für Ä/notes.txt"), "notes");
        write(QStringLiteral("Nachweise für Ä/empty.txt"), "");
        write(QStringLiteral("Nachweise für Ä/.hidden"), "hidden");
        const FolderScan found = scan();
        QCOMPARE(found.files.size(), 4);
        QCOMPARE(found.left.size(), 1);
        QVERIFY(found.left.first().name.endsWith(QStringLiteral("empty.txt")));
        QList<PlannedEvidence> planned;
        for (const FolderFile& file : found.files)
            planned.append({file.path, file.name, file.match.controls});
        planned.append(
            {m_folder->filePath(QStringLiteral("gone.txt")), QStringLiteral("gone.txt"), {}});
        NoProgress none;
        const auto before = binder().history({});
        const auto taken = takeEvidence(binder(), planned, none);
        QVERIFY(taken);
        QCOMPARE(taken->added, 3);
        QCOMPARE(taken->linked, 2);
        QCOMPARE(taken->left.size(), 1);
        QCOMPARE(binder().history({})->size(), before->size() + 1);
        QCOMPARE(binder().attachments()->size(), 3);
        const auto control = binder().find(control::def, backup);
        QCOMPARE((*control)->value(control::evidence).list().size(), 1);

        // The same folder again: nothing is kept twice.
        const auto again = takeEvidence(binder(), planned, none);
        QVERIFY(again);
        QCOMPARE(again->added, 0);
        QCOMPARE(again->reused, 3);
        QCOMPARE(binder().count(evidence::def).value_or(0), 3);
        QVERIFY(binder().session().undo());
        QVERIFY(binder().session().undo());
        QCOMPARE(binder().count(evidence::def).value_or(-1), 0);
        const auto findings = binder().verify(none);
        QVERIFY(findings && findings->isEmpty());
    }

    void cancellingLeavesNothing()
    {
        class Impatient final : public Progress {
        public:
            void report(qint64, qint64, const Message&) override { ++reports; }
            [[nodiscard]] bool isCancelled() const override { return reports > 1; }
            int reports = 0;
        };
        write(QStringLiteral("Nachweise für Ä/a.txt"), "a");
        write(QStringLiteral("Nachweise für Ä/b.txt"), "b");
        QList<PlannedEvidence> planned;
        for (const FolderFile& file : scan().files)
            planned.append({file.path, file.name, {}});
        Impatient progress;
        const auto taken = takeEvidence(binder(), planned, progress);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, Error::Kind::Cancelled);
        QCOMPARE(binder().count(evidence::def).value_or(-1), 0);
    }

    void theSameContentIsToldAndSavedByItsCode()
    {
        const auto first = addEvidence(binder(), {QStringLiteral("a b.txt"), "same", {}}, {});
        const auto second = addEvidence(binder(), {QStringLiteral("c.txt"), "same", {}}, {});
        QVERIFY(first && second);
        QCOMPARE(evidenceWithContent(binder(), contentSum("same"))->size(), 2);
        QCOMPARE(item(*first).text(evidence::sameFile), item(*second).code());
        const Uid reference = addItem(QStringLiteral("Only a link"), QDate(2025, 9, 1));
        QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("out"))));
        NoProgress none;
        const auto saved = saveEvidence(binder(), {*first, *second, reference},
                                        m_folder->filePath(QStringLiteral("out")), none);
        QVERIFY(saved);
        QCOMPARE(saved->written, 2);
        QCOMPARE(saved->withoutFile.size(), 1);
        QFile file(m_folder->filePath(QStringLiteral("out/%1 a b.txt").arg(item(*first).code())));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("same"));
    }
};

QTEST_GUILESS_MAIN(TestEvidenceLibrary)
#include "test_evidencelibrary.moc"
