// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of accounts: read in several shapes and languages, compared with what is granted, findings
// made lines of a review, withdrawals closed only where the list no longer shows them.
#include "core/access/accountcomparison.h"
#include "core/registers/access/access_review.h"
#include "core/registers/access/access_review_line.h"
#include "core/registers/access/access_right.h"
#include "core/registers/access/access_role.h"
#include "core/registers/access/system_account.h"
#include "core/registers/assets/asset.h"
#include "core/registers/people/person.h"
#include "tests/support/matrixbench.h"

#include <QTemporaryDir>

#include <numeric>

namespace ringbinder {

using Kind = AccessListFinding::Kind;

class TestAccountList final : public QObject {
    Q_OBJECT

    std::unique_ptr<test::MatrixBench> m_bench;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Uid> m_anna;
    std::optional<Uid> m_boris;
    std::optional<Uid> m_erp;
    std::optional<Uid> m_pay;
    AccountComparisonOptions m_options;

    Binder& binder() { return *m_bench->binder; }
    QString write(const QString& text)
    {
        const QString path = m_folder->filePath(QStringLiteral("Konten Übersicht 1.csv"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        file.write(text.toUtf8());
        return path;
    }
    Result<AccountList> tryRead(const char* text, const QStringList& map = {})
    {
        NoProgress nobody;
        return readAccountList(binder(), write(QString::fromUtf8(text)), {map, {}}, nobody);
    }
    AccountList read(const char* text)
    {
        auto list = tryRead(text);
        if (!list)
            qFatal("%s", qPrintable(list.error().message.plain()));
        return *list;
    }
    AccountComparison compare(const char* text)
    {
        auto made = AccountComparison::of(binder(), *m_erp, read(text), m_options);
        if (!made)
            qFatal("%s", qPrintable(made.error().message.plain()));
        return *made;
    }
    // "dormant aweiss"
    static QStringList said(const AccountComparison& comparison)
    {
        QStringList found;
        for (const AccessListFinding& each : comparison.findings())
            found.append(QStringLiteral("%1 %2").arg(tokenOf(each.kind), each.title()));
        return found;
    }
    AccountComparison::Change apply(const AccountComparison& comparison)
    {
        QList<int> all(comparison.findings().size());
        std::iota(all.begin(), all.end(), 0);
        auto change = comparison.change(binder(), all, Language());
        if (!change)
            qFatal("%s", qPrintable(change.error().message.plain()));
        m_bench->apply(change->set);
        return *change;
    }
    Uid account(const char* name, const std::function<void(Record&)>& fill)
    {
        return m_bench->add(system_account::def, name, [&](Record& record) {
            record.set(system_account::system, m_erp);
            record.set(system_account::enabled, true);
            fill(record);
        });
    }
    Uid grant(const std::optional<Uid>& who, const std::optional<Uid>& approver,
              const QString& reason = QStringLiteral("Duty"))
    {
        return m_bench->add(access_right::def, "Payments", [&](Record& record) {
            record.set(access_right::person, who);
            record.set(access_right::accessRole, m_pay);
            record.set(access_right::status, access_right::Status::Granted);
            record.set(access_right::approvedBy, approver);
            record.set(access_right::reason, reason);
        });
    }
    QList<Record> lines(const Uid& review)
    {
        const auto uids = binder().findEqual(access_review_line::def, access_review_line::review,
                                             Value(review.toString()));
        return *binder().records(access_review_line::def, *uids);
    }
    Record held(const RegisterDef& def, const Uid& uid) { return **binder().find(def, uid); }
    void change(const RegisterDef& def, const Uid& uid, const std::function<void(Record&)>& make)
    {
        const Record before = held(def, uid);
        Record after = before;
        make(after);
        ChangeSet set({ChangeLabel::Act::Edit, QString::fromLatin1(def.key), before.code(), 1});
        set.update(before, after);
        m_bench->apply(std::move(set));
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bench = std::make_unique<test::MatrixBench>();
        m_options = {};
        m_anna = m_bench->add(person::def, "Anna Weiß");
        m_boris = m_bench->add(person::def, "Boris Novak");
        m_erp = m_bench->add(asset::def, "ERP");
        m_pay = m_bench->add(access_role::def, "ERP: release payments",
                             [this](Record& record) { record.set(access_role::system, m_erp); });
    }

    void headingsOfDirectoriesAreKnown()
    {
        const AccountList list =
            read("SamAccountName;DisplayName;Enabled;MFA;LastLogonDate;MemberOf\n"
                 "aweiss;Anna Weiß;True;yes;2025-11-01;release payments|VPN\n"
                 "ghost;Nobody Known;False;no;;\n");
        QCOMPARE(list.accounts.size(), 2);
        const ListedAccount& anna = list.accounts.first();
        QCOMPARE(anna.person, m_anna);
        QCOMPARE(anna.enabled, std::optional(true));
        QCOMPARE(anna.mfa, std::optional(true));
        QCOMPARE(anna.lastLogon, QDate(2025, 11, 1));
        QCOMPARE(anna.rights,
                 (QStringList{QStringLiteral("release payments"), QStringLiteral("VPN")}));
        QVERIFY(list.hasRights && list.hasMfa && list.hasLastLogon);
        QVERIFY(!list.accounts.last().person);
        QVERIFY(!list.accounts.last().isOpen());
        QVERIFY(list.refused.isEmpty());
        // Reading makes nobody: an unknown name stays a name.
        QCOMPARE(*binder().count(person::def), qint64(2));
    }

    void germanHeadingsAndOneLineForEachRight()
    {
        const AccountList list = read("Benutzername;Anzeigename;Gesperrt;Letzte Anmeldung;Rolle\n"
                                      "aweiss;Weiß, Anna;nein;01.11.2025;Zahlen\n"
                                      "AWEISS;Weiß, Anna;nein;01.11.2025;Lesen\n"
                                      "bnovak;Boris Novak;ja;;Lesen\n");
        QCOMPARE(list.accounts.size(), 2);
        QCOMPARE(list.accounts[0].person, m_anna);
        QCOMPARE(list.accounts[0].enabled, std::optional(true));
        QCOMPARE(list.accounts[0].rights.size(), 2);
        QCOMPARE(list.accounts[1].enabled, std::optional(false));
    }

    void statesInWordsAreRead()
    {
        const AccountList list = read("Account,Account status\na,Active\nb,Locked\nc,perhaps\n");
        QCOMPARE(list.accounts[0].enabled, std::optional(true));
        QCOMPARE(list.accounts[1].enabled, std::optional(false));
        QVERIFY(!list.accounts[2].enabled);
        QCOMPARE(list.refused.size(), 1);
        QCOMPARE(list.refused.first().row, 4);
    }

    void columnsAreMappedByHand()
    {
        const char* text = "Kürzel,Wer,Stufe\naw,Anna Weiß,ja\n";
        const auto none = tryRead(text);
        QVERIFY(!none);
        QCOMPARE(none.error().kind, Error::Kind::Invalid);
        const auto wrong = tryRead(text, {QStringLiteral("Kürzel=colour")});
        QVERIFY(!wrong);
        const auto list =
            tryRead(text, {QStringLiteral("Kürzel=name"), QStringLiteral("Wer=person"),
                           QStringLiteral("Stufe=privileged")});
        QVERIFY(list);
        QCOMPARE(list->accounts.first().person, m_anna);
        QCOMPARE(list->accounts.first().privileged, std::optional(true));
    }

    void whatFitsIsNotFound()
    {
        account("aweiss", [this](Record& record) { record.set(system_account::person, m_anna); });
        grant(m_anna, m_boris);
        QCOMPARE(said(compare("Account,Groups,Last logon\naweiss,Release Payments,2025-11-20\n")),
                 QStringList());
    }

    void eachKindIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("unknown") << "Account,Groups\naweiss,release payments\nroot,\n"
                                 << QStringList{QString::fromUtf8("unknown_account root")};
        QTest::newRow("right nobody granted")
            << "Account,Groups\naweiss,release payments; Delete all\n"
            << QStringList{QString::fromUtf8("right_not_approved aweiss: Delete all")};
        QTest::newRow("right missing")
            << "Account,Groups\naweiss,\n"
            << QStringList{
                   QString::fromUtf8("approved_but_missing Anna Weiß: ERP: release payments")};
        QTest::newRow("nothing wrong") << "Account,Groups\naweiss,release payments\n"
                                       << QStringList();
        QTest::newRow("account disabled")
            << "Account,Groups,Enabled\naweiss,release payments,no\n"
            << QStringList{
                   QString::fromUtf8("approved_but_missing Anna Weiß: ERP: release payments")};
        QTest::newRow("privileged without second factor")
            << "Account,Groups,Privileged,MFA\naweiss,release payments,yes,no\n"
            << QStringList{QString::fromUtf8("no_second_factor aweiss")};
        QTest::newRow("remote without second factor")
            << "Account,Groups,VPN,MFA\naweiss,release payments,yes,no\n"
            << QStringList{QString::fromUtf8("no_second_factor aweiss")};
        QTest::newRow("plain account needs none")
            << "Account,Groups,Privileged,MFA\naweiss,release payments,no,no\n"
            << QStringList();
        QTest::newRow("ninety days") // 22 November 2025 less 90 days
            << "Account,Groups,Last logon\naweiss,release payments,2025-08-24\n"
            << QStringList();
        QTest::newRow("ninety-one days")
            << "Account,Groups,Last logon\naweiss,release payments,2025-08-23\n"
            << QStringList{QString::fromUtf8("dormant aweiss")};
        QTest::newRow("never used")
            << "Account,Groups,Created\naweiss,release payments,2025-01-02\n"
            << QStringList{QString::fromUtf8("dormant aweiss")};
    }
    void eachKindIsFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        account("aweiss", [this](Record& record) { record.set(system_account::person, m_anna); });
        grant(m_anna, m_boris);
        QCOMPARE(said(compare(qPrintable(text))), expected);
    }

    void approvalIsLookedAtClosely()
    {
        account("aweiss", [this](Record& record) { record.set(system_account::person, m_anna); });
        const Uid right = grant(m_anna, std::nullopt);
        const char* text = "Account,Groups\naweiss,release payments\n";
        const QStringList unapproved{QStringLiteral("right_not_approved aweiss: release payments")};
        QCOMPARE(said(compare(text)), unapproved);
        change(access_right::def, right,
               [this](Record& record) { record.set(access_right::approvedBy, m_anna); });
        QCOMPARE(said(compare(text)), unapproved); // approved for herself
        change(access_right::def, right,
               [this](Record& record) { record.set(access_right::approvedBy, m_boris); });
        QCOMPARE(said(compare(text)), QStringList());
        // On the day of the list, not today.
        change(access_right::def, right,
               [](Record& record) { record.set(access_right::to, QDate(2025, 2, 28)); });
        m_options.listDate = QDate(2025, 2, 28);
        QCOMPARE(said(compare(text)), QStringList());
        m_options.listDate = QDate(2025, 3, 1);
        QCOMPARE(said(compare(text)), unapproved);
    }

    void whoLeftIsFound()
    {
        account("aweiss", [this](Record& record) { record.set(system_account::person, m_anna); });
        change(person::def, *m_anna,
               [this](Record& record) { record.set(person::endDate, m_bench->today()); });
        const char* text = "Account\naweiss\n";
        QVERIFY(!said(compare(text)).contains(QStringLiteral("person_left aweiss")));
        m_options.listDate = m_bench->today().addDays(1);
        QVERIFY(said(compare(text)).contains(QStringLiteral("person_left aweiss")));
    }

    void privilegedNeedsAReason()
    {
        const Uid root = account("root", [this](Record& record) {
            record.set(system_account::person, m_anna);
            record.set(system_account::privileged, true);
            record.set(system_account::mfa, true);
        });
        const Uid right = grant(m_anna, m_boris, {});
        const char* text = "Account,Groups\nroot,release payments\n";
        QCOMPARE(said(compare(text)), QStringList{QStringLiteral("privileged_no_reason root")});
        change(access_right::def, right, [](Record& record) {
            record.set(access_right::reason, QStringLiteral("Closing of the year"));
        });
        QCOMPARE(said(compare(text)), QStringList());
        change(access_right::def, right,
               [](Record& record) { record.setValue(access_right::reason, {}); });
        change(system_account::def, root, [](Record& record) {
            record.set(system_account::purpose, QStringLiteral("Emergency"));
        });
        QCOMPARE(said(compare(text)), QStringList());
    }

    void dormantDaysAreChosen()
    {
        account("aweiss", [this](Record& record) { record.set(system_account::person, m_anna); });
        grant(m_anna, m_boris);
        m_options.dormantDays = 30;
        QCOMPARE(said(compare("Account,Groups,Last logon\naweiss,release payments,2025-10-01\n")),
                 QStringList{QStringLiteral("dormant aweiss")});
    }

    void findingsBecomeLinesInOneChangeSet()
    {
        const Uid gone =
            account("old", [this](Record& record) { record.set(system_account::person, m_boris); });
        const auto before = binder().history({})->size();
        const AccountComparison comparison =
            compare("Account,Groups,Enabled,MFA,Last logon\n"
                    "aweiss,Delete all,yes,no,2025-11-20\nroot,,yes,no,2025-11-21\n");
        const AccountComparison::Change made = apply(comparison);
        QCOMPARE(binder().history({})->size(), before + 1);
        QCOMPARE(made.lines, int(comparison.findings().size()));
        const QList<Record> found = lines(made.review);
        QCOMPARE(found.size(), made.lines);
        for (const Record& line : found) {
            QCOMPARE(line.get(access_review_line::decision), access_review_line::Decision::Open);
            QVERIFY(!line.text(access_review_line::reason).isEmpty());
            QVERIFY(line.get(access_review_line::account));
        }
        const Record review = held(access_review::def, made.review);
        QCOMPARE(review.get(access_review::system), m_erp);
        QCOMPARE(review.get(access_review::listAsOf), m_bench->today());
        // The register says now what the list says.
        QCOMPARE(held(system_account::def, gone).get(system_account::enabled),
                 std::optional(false));
        QCOMPARE(*binder().count(system_account::def), qint64(3));
        // Again into the same review: nothing is said twice.
        m_options.review = made.review;
        QCOMPARE(apply(compare("Account,Groups,Enabled,MFA,Last logon\n"
                               "aweiss,Delete all,yes,no,2025-11-20\nroot,,yes,no,2025-11-21\n"))
                     .lines,
                 0);
        // And undone as a whole; the second time there was nothing to write.
        QVERIFY(binder().session().undo());
        QVERIFY(!binder().name(made.review));
        QCOMPARE(held(system_account::def, gone).get(system_account::enabled), std::optional(true));
    }

    void onlyWhatTheListNoLongerShowsIsClosed()
    {
        const Uid login = account(
            "aweiss", [this](Record& record) { record.set(system_account::person, m_anna); });
        const Uid right = grant(m_anna, m_boris);
        const Uid review = m_bench->add(access_review::def, "ERP, spring", [this](Record& record) {
            record.set(access_review::system, m_erp);
        });
        const Uid line = m_bench->add(access_review_line::def, "Payments", [&](Record& record) {
            record.set(access_review_line::review, review);
            record.set(access_review_line::right, right);
            record.set(access_review_line::decision, access_review_line::Decision::Withdraw);
            record.set(access_review_line::decidedOn, QDate(2025, 11, 10));
        });
        // Said to be withdrawn, and still shown.
        change(access_review_line::def, line, [](Record& record) {
            record.set(access_review_line::withdrawnOn, QDate(2025, 11, 12));
        });
        const char* shown = "Account,Groups\naweiss,release payments\n";
        QCOMPARE(compare(shown).ended().size(), 0);
        QCOMPARE(compare(shown).findings().first().kind, Kind::StillThere);
        apply(compare(shown));
        QVERIFY(!held(access_review_line::def, line).get(access_review_line::verifiedOn));
        QCOMPARE(held(access_right::def, right).get(access_right::status),
                 access_right::Status::Granted);
        // A list from before the decision proves nothing.
        m_options.listDate = QDate(2025, 11, 9);
        QCOMPARE(compare("Account,Groups\naweiss,\n").ended().size(), 0);
        m_options.listDate = QDate(2025, 11, 20);
        const AccountComparison gone = compare("Account,Groups\naweiss,\n");
        QCOMPARE(gone.ended().size(), 1);
        apply(gone);
        const Record closed = held(access_review_line::def, line);
        QCOMPARE(closed.get(access_review_line::verifiedOn), QDate(2025, 11, 20));
        QCOMPARE(closed.get(access_review_line::withdrawnOn), QDate(2025, 11, 12));
        QCOMPARE(held(access_right::def, right).get(access_right::status),
                 access_right::Status::Withdrawn);
        QCOMPARE(held(system_account::def, login).get(system_account::enabled),
                 std::optional(true));
        // What is closed is not closed again.
        QCOMPARE(compare("Account,Groups\naweiss,\n").ended().size(), 0);
    }

    void anAccountIsWithdrawnWhenItIsGoneOrDisabled()
    {
        const Uid login = account(
            "aweiss", [this](Record& record) { record.set(system_account::person, m_anna); });
        m_bench->add(access_review_line::def, "aweiss", [&](Record& record) {
            record.set(access_review_line::account, login);
            record.set(access_review_line::decision, access_review_line::Decision::Withdraw);
        });
        QCOMPARE(compare("Account\naweiss\n").ended().size(), 0);
        QCOMPARE(compare("Account,Enabled\naweiss,no\n").ended().size(), 1);
        QCOMPARE(compare("Account\nother\n").ended().size(), 1);
    }

    void aReviewOfAnotherSystemOrFinishedIsRefused()
    {
        const Uid other = m_bench->add(asset::def, "CRM");
        m_options.review = m_bench->add(access_review::def, "CRM", [&](Record& record) {
            record.set(access_review::system, other);
        });
        const AccountComparison comparison = compare("Account\naweiss\n");
        QVERIFY(!comparison.change(binder(), {0}, Language()));
        m_options.review = m_bench->add(access_review::def, "ERP", [&](Record& record) {
            record.set(access_review::status, access_review::Status::Done);
        });
        QVERIFY(!compare("Account\naweiss\n").change(binder(), {0}, Language()));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestAccountList)
#include "test_accountlist.moc"
