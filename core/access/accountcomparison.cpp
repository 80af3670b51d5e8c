// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accountcomparison.h"

#include "core/access/accessbook.h"
#include "core/registers/access/access_review.h"
#include "core/registers/access/access_review_line.h"
#include "core/registers/access/access_right.h"
#include "core/registers/access/access_role.h"
#include "core/registers/access/system_account.h"
#include "core/registers/people/person.h"
#include "core/store/binder.h"

#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

using ListKind = AccessListFinding::Kind;

QString sameName(const QString& name)
{
    return name.simplified().toCaseFolded();
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

// The register says nothing about whose the account is.
bool isNobodys(const Record& account)
{
    return !account.get(system_account::person) && !account.get(system_account::supplier) &&
           account.text(system_account::purpose).isEmpty();
}

// "ERP: release payments" in the register is "release payments" on the system.
bool isNamed(const Record& accessRole, const QString& listed)
{
    const QString own = sameName(accessRole.title());
    const QString wanted = sameName(listed);
    return own == wanted || sameName(accessRole.text(access_role::permission)) == wanted ||
           own.section(QLatin1Char(':'), 1).trimmed() == wanted;
}

// Looks at one list with the eyes of one system.
class ListExamination final {
public:
    ListExamination(const AccessBook& book, const Uid& system, const AccountList& list,
                    int dormantDays, QList<AccessListFinding>& findings)
        : m_book(book)
        , m_list(list)
        , m_dormantDays(dormantDays)
        , m_findings(findings)
    {
        for (const Record& each : book.accessRoles()) {
            if (each.get(access_role::system) == system)
                m_roles.append(&each);
        }
        for (const Record& each : book.accounts()) {
            if (each.get(system_account::system) == system)
                m_accounts.insert(sameName(each.title()), &each);
        }
        for (const ListedAccount& each : list.accounts)
            m_listed.insert(sameName(each.name), &each);
    }

    [[nodiscard]] const Record* registered(const ListedAccount& listed) const
    {
        return m_accounts.value(sameName(listed.name));
    }
    [[nodiscard]] const ListedAccount* listed(const QString& name) const
    {
        return m_listed.value(sameName(name));
    }
    [[nodiscard]] const QHash<QString, const Record*>& accounts() const { return m_accounts; }
    [[nodiscard]] bool isOfSystem(const Record& right) const { return roleOf(right) != nullptr; }

    void run()
    {
        for (const ListedAccount& each : m_list.accounts) {
            if (each.isOpen())
                examine(each);
        }
        for (const Record& right : m_book.rights()) {
            if (m_book.isInForce(right) && isOfSystem(right))
                examineGranted(right);
        }
    }

    // Whether the list still shows what a right allows.
    [[nodiscard]] bool isShown(const Record& right) const
    {
        const Record* role = roleOf(right);
        for (const ListedAccount* login : loginsOf(right)) {
            if (!login->isOpen())
                continue;
            if (!m_list.hasRights || !role)
                return true;
            if (std::any_of(login->rights.cbegin(), login->rights.cend(),
                            [role](const QString& name) { return isNamed(*role, name); }))
                return true;
        }
        return false;
    }

private:
    [[nodiscard]] const Record* roleOf(const Record& right) const
    {
        const auto uid = right.get(access_right::accessRole);
        for (const Record* role : m_roles) {
            if (uid == role->uid())
                return role;
        }
        return nullptr;
    }
    // The logins in the list through which a right can be used.
    [[nodiscard]] QList<const ListedAccount*> loginsOf(const Record& right) const
    {
        QList<const ListedAccount*> logins;
        if (const Record* own = m_book.account(right.get(access_right::account))) {
            if (const ListedAccount* login = m_listed.value(sameName(own->title())))
                logins.append(login);
            return logins;
        }
        const auto holder = right.get(access_right::person);
        for (const ListedAccount& each : m_list.accounts) {
            if (holder && personOf(each) == holder)
                logins.append(&each);
        }
        return logins;
    }
    [[nodiscard]] std::optional<Uid> personOf(const ListedAccount& login) const
    {
        const Record* known = registered(login);
        const auto recorded = known ? known->get(system_account::person) : std::nullopt;
        return recorded ? recorded : login.person;
    }
    [[nodiscard]] QString nameOf(const std::optional<Uid>& who) const
    {
        const Record* record = m_book.person(who);
        return record ? record->title() : QString();
    }
    AccessListFinding& say(ListKind kind, const ListedAccount& login, const Message& reason)
    {
        AccessListFinding finding;
        finding.kind = kind;
        finding.accountName = login.name;
        if (const Record* known = registered(login))
            finding.account = known->uid();
        finding.personName = nameOf(personOf(login));
        finding.reason = reason;
        m_findings.append(finding);
        return m_findings.last();
    }

    void examine(const ListedAccount& login)
    {
        const Record* known = registered(login);
        const auto who = personOf(login);
        if (!known) {
            say(ListKind::UnknownAccount, login,
                {"access", QT_TRANSLATE_NOOP("access", "The account is not in the register.")});
        } else if (isNobodys(*known) && !login.person) {
            say(ListKind::UnknownAccount, login,
                {"access", QT_TRANSLATE_NOOP("access", "The register names neither a person nor a "
                                                       "purpose.")});
        }
        if (const Record* person = m_book.person(who); person && m_book.hasLeft(*person)) {
            const auto last = person->get(person::endDate);
            say(ListKind::PersonLeft, login,
                last ? Message("access", QT_TRANSLATE_NOOP("access", "%1 left on %2."))
                           .arg(person->title())
                           .arg(isoDay(*last))
                     : Message("access", QT_TRANSLATE_NOOP("access", "%1 is no longer active."))
                           .arg(person->title()));
        }
        examineRights(login, known, who);
        examineSafety(login, known, who);
    }

    void examineRights(const ListedAccount& login, const Record* known,
                       const std::optional<Uid>& who)
    {
        if (!m_list.hasRights) {
            // Nothing says which; that there is none at all can be seen all the same.
            const bool isOfPerson =
                who && (!known || !known->get(system_account::type) ||
                        known->get(system_account::type) == system_account::Type::Personal ||
                        known->get(system_account::type) == system_account::Type::Administrator);
            if (!m_roles.isEmpty() && isOfPerson && rightsFor(login, nullptr).isEmpty())
                say(ListKind::RightNotApproved, login,
                    {"access", QT_TRANSLATE_NOOP("access", "No right on this system is granted to "
                                                           "the person.")});
            return;
        }
        for (const QString& name : login.rights) {
            const auto role =
                std::find_if(m_roles.cbegin(), m_roles.cend(),
                             [&name](const Record* each) { return isNamed(*each, name); });
            if (role == m_roles.cend()) {
                say(ListKind::RightNotApproved, login,
                    {"access", QT_TRANSLATE_NOOP("access", "No access role of this system has "
                                                           "that name.")})
                    .rightName = name;
                continue;
            }
            const QList<const Record*> rights = rightsFor(login, *role);
            const bool isFine =
                std::any_of(rights.cbegin(), rights.cend(), [this](const Record* right) {
                    return m_book.isInForce(*right) && AccessBook::isApproved(*right);
                });
            if (isFine)
                continue;
            AccessListFinding& finding =
                say(ListKind::RightNotApproved, login, reasonAgainst(rights));
            finding.rightName = name;
            if (!rights.isEmpty())
                finding.right = rights.last()->uid();
        }
    }
    // Why none of these rights allows it.
    [[nodiscard]] Message reasonAgainst(const QList<const Record*>& rights) const
    {
        if (rights.isEmpty())
            return {"access", QT_TRANSLATE_NOOP("access", "The right was never granted.")};
        for (const Record* right : rights) {
            if (m_book.isInForce(*right))
                return Message("access", QT_TRANSLATE_NOOP("access", "%1 is granted, but nobody "
                                                                     "else approved it."))
                    .arg(right->code());
        }
        const Record& newest = *rights.last();
        if (const auto gone = newest.get(access_right::withdrawnOn))
            return Message("access", QT_TRANSLATE_NOOP("access", "%1 was withdrawn on %2."))
                .arg(newest.code())
                .arg(isoDay(*gone));
        if (const auto last = newest.get(access_right::to); last && *last < m_book.day())
            return Message("access", QT_TRANSLATE_NOOP("access", "%1 ended on %2."))
                .arg(newest.code())
                .arg(isoDay(*last));
        return Message("access", QT_TRANSLATE_NOOP("access", "%1 is not granted."))
            .arg(newest.code());
    }
    // Rights of the account or its person for this access role, or for any of the system.
    [[nodiscard]] QList<const Record*> rightsFor(const ListedAccount& login,
                                                 const Record* role) const
    {
        QList<const Record*> rights;
        const Record* known = registered(login);
        const auto who = personOf(login);
        for (const Record& right : m_book.rights()) {
            const Record* of = roleOf(right);
            if (!of || (role && of != role))
                continue;
            const auto account = right.get(access_right::account);
            const bool isOwn = account ? known && *account == known->uid()
                                       : who && right.get(access_right::person) == who;
            if (isOwn && (role || m_book.isInForce(right)))
                rights.append(&right);
        }
        return rights;
    }

    void examineSafety(const ListedAccount& login, const Record* known,
                       const std::optional<Uid>& who)
    {
        // What the list says goes before what somebody once wrote down.
        const auto said = [known](const std::optional<bool>& listed, const Field<bool>& field) {
            return listed ? *listed : known && known->get(field).value_or(false);
        };
        const bool isPrivileged =
            said(login.privileged, system_account::privileged) || holdsPrivilegedRole(login);
        const bool isRemote = said(login.remote, system_account::remote);
        if ((isPrivileged || isRemote) && !said(login.mfa, system_account::mfa)) {
            say(ListKind::NoSecondFactor, login,
                isPrivileged
                    ? Message("access", QT_TRANSLATE_NOOP("access", "The account is privileged."))
                    : Message("access", QT_TRANSLATE_NOOP("access", "The account can be used from "
                                                                    "outside.")));
        }
        if (isPrivileged && !hasReason(login, known, who))
            say(ListKind::PrivilegedNoReason, login,
                {"access", QT_TRANSLATE_NOOP("access", "Neither the account nor a granted right "
                                                       "says why it is needed.")});
        QDate seen = login.lastLogon;
        if (!seen.isValid() && known)
            seen = known->get(system_account::lastLogon).value_or(QDate());
        const bool wasUsed = seen.isValid();
        if (!wasUsed)
            seen = login.created;
        if (!seen.isValid() && known)
            seen = known->get(system_account::created).value_or(QDate());
        if (seen.isValid() && seen.daysTo(m_book.day()) > m_dormantDays) {
            say(ListKind::Dormant, login,
                Message("access", wasUsed ? QT_TRANSLATE_NOOP("access", "Last login on %1.")
                                          : QT_TRANSLATE_NOOP("access", "Created on %1 and never "
                                                                        "used since."))
                    .arg(isoDay(seen)));
        }
    }
    [[nodiscard]] bool holdsPrivilegedRole(const ListedAccount& login) const
    {
        return std::any_of(m_roles.cbegin(), m_roles.cend(), [&login](const Record* role) {
            return role->get(access_role::privileged) == true &&
                   std::any_of(login.rights.cbegin(), login.rights.cend(),
                               [role](const QString& name) { return isNamed(*role, name); });
        });
    }
    [[nodiscard]] bool hasReason(const ListedAccount& login, const Record* known,
                                 const std::optional<Uid>&) const
    {
        if (known && !known->text(system_account::purpose).isEmpty())
            return true;
        const QList<const Record*> rights = rightsFor(login, nullptr);
        return std::any_of(rights.cbegin(), rights.cend(), [](const Record* right) {
            return !right->text(access_right::reason).isEmpty();
        });
    }

    void examineGranted(const Record& right)
    {
        if (isShown(right))
            return;
        AccessListFinding finding;
        finding.kind = ListKind::ApprovedButMissing;
        finding.right = right.uid();
        finding.account = right.get(access_right::account);
        finding.personName = nameOf(m_book.holderOf(right));
        finding.rightName = roleOf(right)->title();
        if (finding.personName.isEmpty())
            finding.personName = right.title();
        const QList<const ListedAccount*> logins = loginsOf(right);
        finding.reason =
            logins.isEmpty()
                ? Message("access", QT_TRANSLATE_NOOP("access", "%1 is granted, but the list has "
                                                                "no account for it."))
                      .arg(right.code())
                : Message("access", QT_TRANSLATE_NOOP("access", "%1 is granted, but the list does "
                                                                "not show it for %2."))
                      .arg(right.code())
                      .arg(logins.first()->name);
        m_findings.append(finding);
    }

    const AccessBook& m_book;
    const AccountList& m_list;
    int m_dormantDays;
    QList<AccessListFinding>& m_findings;
    QList<const Record*> m_roles;
    QHash<QString, const Record*> m_accounts;      // of this system, by name
    QHash<QString, const ListedAccount*> m_listed; // by name
};

// What a withdrawal is about, and whether the list still shows it.
struct Withdrawal {
    bool isOfSystem = false;
    bool isShown = false;
    QString accountName;
    QString rightName;
};

Withdrawal withdrawalOf(const Record& line, const AccessBook& book, const Uid& system,
                        const ListExamination& examination)
{
    Withdrawal found;
    if (const auto uid = line.get(access_review_line::right)) {
        for (const Record& right : book.rights()) {
            if (right.uid() != *uid || !examination.isOfSystem(right))
                continue;
            found.isOfSystem = true;
            found.isShown = examination.isShown(right);
            found.rightName = right.title();
            return found;
        }
    }
    const Record* account = book.account(line.get(access_review_line::account));
    if (account && account->get(system_account::system) == system &&
        !line.get(access_review_line::right)) {
        const ListedAccount* login = examination.listed(account->title());
        found.isOfSystem = true;
        found.isShown = login && login->isOpen();
        found.accountName = account->title();
    }
    return found;
}

} // namespace

Result<AccountComparison> AccountComparison::of(const Binder& binder, const Uid& system,
                                                const AccountList& list,
                                                const AccountComparisonOptions& options)
{
    AccountComparison made(system);
    made.m_list = list;
    made.m_options = options;
    if (!made.m_options.listDate.isValid())
        made.m_options.listDate = binder.clock().today();
    const auto name = binder.name(system);
    made.m_systemName = name ? name->title : QString();
    const auto book = AccessBook::of(binder, made.m_options.listDate);
    if (!book)
        return fail(book.error());
    const auto lines = binder.records(access_review_line::def);
    if (!lines)
        return fail(lines.error());
    ListExamination examination(*book, system, made.m_list, made.m_options.dormantDays,
                                made.m_findings);
    examination.run();
    for (const Record& line : *lines) {
        if (line.get(access_review_line::decision) != access_review_line::Decision::Withdraw ||
            line.get(access_review_line::verifiedOn))
            continue;
        const auto decided = line.get(access_review_line::decidedOn);
        if (decided && *decided > made.m_options.listDate)
            continue; // the list is older than the decision
        const Withdrawal about = withdrawalOf(line, *book, system, examination);
        if (!about.isOfSystem)
            continue;
        if (!about.isShown) {
            made.m_ended.append({line.uid(), line.code(), line.title()});
            continue;
        }
        AccessListFinding finding;
        finding.kind = ListKind::StillThere;
        finding.account = line.get(access_review_line::account);
        finding.right = line.get(access_review_line::right);
        finding.accountName = about.accountName;
        finding.personName = line.title();
        finding.line = line.uid();
        finding.reason =
            decided
                ? Message("access", QT_TRANSLATE_NOOP("access", "%1 decided on %2 to withdraw it."))
                      .arg(line.code())
                      .arg(isoDay(*decided))
                : Message("access", QT_TRANSLATE_NOOP("access", "%1 says that it is withdrawn."))
                      .arg(line.code());
        made.m_findings.append(finding);
    }
    std::stable_sort(
        made.m_findings.begin(), made.m_findings.end(),
        [](const AccessListFinding& a, const AccessListFinding& b) { return a.kind < b.kind; });
    return made;
}

Message AccountComparison::summary() const
{
    return Message("access", QT_TRANSLATE_NOOP("access", "Accounts in the list: %1. Findings: %2. "
                                                         "Withdrawals that have taken effect: "
                                                         "%3."))
        .arg(qint64(m_list.accounts.size()))
        .arg(qint64(m_findings.size()))
        .arg(qint64(m_ended.size()));
}

} // namespace ringbinder
