// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison writes: lines of the review, accounts as the list has them, withdrawals closed.
#include "core/access/accountcomparison.h"
#include "core/registers/access/access_review.h"
#include "core/registers/access/access_review_line.h"
#include "core/registers/access/access_right.h"
#include "core/registers/access/system_account.h"
#include "core/store/binder.h"

#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

using ReviewStatus = access_review::Status;
using LineDecision = access_review_line::Decision;

// Gathers what one record becomes; several reasons may change the same one.
class ListWrite final {
public:
    explicit ListWrite(const Binder& binder)
        : m_binder(binder)
    {
    }

    // The version to change; null where it is gone.
    [[nodiscard]] Record* edit(const RegisterDef& def, const Uid& uid)
    {
        if (const auto known = m_after.find(uid); known != m_after.end())
            return &known.value();
        const auto held = m_binder.find(def, uid);
        if (!held || !*held)
            return nullptr;
        m_order.append(uid);
        m_before.insert(uid, **held);
        return &m_after.insert(uid, **held).value();
    }
    int writeTo(ChangeSet& set) const
    {
        int touched = 0;
        for (const Uid& uid : m_order) {
            const Record& before = *m_before.constFind(uid);
            const Record& after = *m_after.constFind(uid);
            if (before == after)
                continue;
            set.update(before, after);
            ++touched;
        }
        return touched;
    }

private:
    const Binder& m_binder;
    QList<Uid> m_order;
    QHash<Uid, Record> m_before;
    QHash<Uid, Record> m_after;
};

template <class T>
void setWhereSaid(Record& record, const Field<T>& field, const std::optional<T>& said)
{
    if (said)
        record.set(field, *said);
}

void takeFacts(Record& account, const ListedAccount& listed, QDate day)
{
    account.set(system_account::enabled, listed.isOpen());
    if (listed.isOpen())
        account.setValue(system_account::disabledOn, {});
    else if (!account.get(system_account::disabledOn))
        account.set(system_account::disabledOn, day);
    setWhereSaid(account, system_account::privileged, listed.privileged);
    setWhereSaid(account, system_account::remote, listed.remote);
    setWhereSaid(account, system_account::mfa, listed.mfa);
    if (listed.created.isValid() && !account.get(system_account::created))
        account.set(system_account::created, listed.created);
    if (listed.lastLogon.isValid())
        account.set(system_account::lastLogon, listed.lastLogon);
    if (!account.get(system_account::person) && listed.person)
        account.set(system_account::person, *listed.person);
}

} // namespace

Result<AccountComparison::Change> AccountComparison::change(const Binder& binder,
                                                            const QList<int>& chosen,
                                                            const Language& texts) const
{
    const QDate day = m_options.listDate;
    ListWrite write(binder);
    ChangeSet set(
        {ChangeLabel::Act::Import, QString::fromLatin1(access_review_line::def.key), {}, 0});
    Uid reviewUid = Uid::generate();
    if (m_options.review) {
        reviewUid = *m_options.review;
        Record* review = write.edit(access_review::def, reviewUid);
        if (!review) {
            return fail(Error::Kind::NotFound,
                        Message("access", QT_TRANSLATE_NOOP("access", "The access review is no "
                                                                      "longer there.")));
        }
        const auto of = review->get(access_review::system);
        if (of && *of != m_system) {
            const auto other = binder.name(*of);
            return fail(Error::Kind::Invalid,
                        Message("access", QT_TRANSLATE_NOOP("access", "%1 is a review of %2, not "
                                                                      "of %3."))
                            .arg(review->code())
                            .arg(other ? other->title : QString())
                            .arg(m_systemName));
        }
        const auto status = review->get(access_review::status);
        if (status == ReviewStatus::Done || status == ReviewStatus::Cancelled) {
            return fail(Error::Kind::Invalid,
                        Message("access", QT_TRANSLATE_NOOP("access", "%1 is finished. Start a new "
                                                                      "review."))
                            .arg(review->code()));
        }
        if (!status || status == ReviewStatus::Planned)
            review->set(access_review::status, ReviewStatus::InProgress);
        review->set(access_review::listAsOf, day);
    } else {
        Record review(access_review::def, reviewUid);
        review.set(access_review::title,
                   Message("access", QT_TRANSLATE_NOOP("access", "%1, account list of %2"))
                       .arg(m_systemName)
                       .arg(texts.date(day))
                       .in(texts)
                       .left(500));
        review.set(access_review::system, m_system);
        review.set(access_review::subject, access_review::Subject::All);
        review.set(access_review::status, ReviewStatus::InProgress);
        review.set(access_review::listAsOf, day);
        set.add(std::move(review));
    }

    // Accounts as the list has them. What it does not show is closed.
    const QString source = Message("access", QT_TRANSLATE_NOOP("access", "%1 of %2"))
                               .arg(m_list.source)
                               .arg(texts.date(day))
                               .in(texts)
                               .left(500);
    const auto accounts = binder.records(system_account::def);
    if (!accounts)
        return fail(accounts.error());
    QHash<QString, const ListedAccount*> listed;
    for (const ListedAccount& each : m_list.accounts)
        listed.insert(each.name.simplified().toCaseFolded(), &each);
    QHash<QString, Uid> known;
    for (const Record& each : *accounts) {
        if (each.get(system_account::system) != m_system)
            continue;
        const QString key = each.title().simplified().toCaseFolded();
        known.insert(key, each.uid());
        Record* account = write.edit(system_account::def, each.uid());
        const ListedAccount* now = listed.value(key);
        if (now) {
            takeFacts(*account, *now, day);
            account->set(system_account::source, source);
        } else if (account->get(system_account::enabled).value_or(true)) {
            account->set(system_account::enabled, false);
            account->set(system_account::disabledOn, day);
        }
    }
    int added = 0;
    for (const ListedAccount& each : m_list.accounts) {
        const QString key = each.name.simplified().toCaseFolded();
        if (known.contains(key))
            continue;
        Record account(system_account::def);
        account.set(system_account::name, each.name.left(500));
        account.set(system_account::system, m_system);
        takeFacts(account, each, day);
        account.set(system_account::source, source);
        known.insert(key, account.uid());
        set.add(std::move(account));
        ++added;
    }

    // The same thing is not said twice in one review.
    QSet<QString> said;
    const auto lines = binder.records(access_review_line::def);
    if (!lines)
        return fail(lines.error());
    for (const Record& line : *lines) {
        if (line.get(access_review_line::review) == reviewUid)
            said.insert(line.title().toCaseFolded());
    }
    Change made{std::move(set), reviewUid, 0};
    for (const int at : chosen) {
        const AccessListFinding& finding = m_findings[at];
        const bool isOwnLine =
            finding.line && std::any_of(lines->cbegin(), lines->cend(), [&](const Record& line) {
                return line.uid() == *finding.line &&
                       line.get(access_review_line::review) == reviewUid;
            });
        if (isOwnLine) {
            // Said to be carried out, and it is not: it is open again.
            if (Record* line = write.edit(access_review_line::def, *finding.line))
                line->setValue(access_review_line::withdrawnOn, {});
            continue;
        }
        const QString kind = labelOf(finding.kind).in(texts);
        const QString title = QStringLiteral("%1 (%2)").arg(finding.title(), kind).left(500);
        if (said.contains(title.toCaseFolded()))
            continue;
        said.insert(title.toCaseFolded());
        Record line(access_review_line::def);
        line.set(access_review_line::title, title);
        line.set(access_review_line::review, reviewUid);
        const QString key = finding.accountName.simplified().toCaseFolded();
        if (finding.account)
            line.set(access_review_line::account, *finding.account);
        else if (const auto uid = known.constFind(key); !key.isEmpty() && uid != known.cend())
            line.set(access_review_line::account, *uid);
        line.set(access_review_line::right, finding.right);
        line.set(access_review_line::decision, LineDecision::Open);
        line.set(access_review_line::reason, finding.reason.in(texts).left(1000));
        made.set.add(std::move(line));
        ++made.lines;
    }

    // Closed only now that the system itself says so.
    const auto actor = binder.session().actor().person;
    for (const EndedWithdrawal& each : m_ended) {
        Record* line = write.edit(access_review_line::def, each.line);
        if (!line)
            continue;
        if (!line->get(access_review_line::withdrawnOn))
            line->set(access_review_line::withdrawnOn, day);
        line->set(access_review_line::verifiedOn, day);
        if (actor && !line->get(access_review_line::verifiedBy))
            line->set(access_review_line::verifiedBy, *actor);
        const auto right = line->get(access_review_line::right);
        if (Record* held = right ? write.edit(access_right::def, *right) : nullptr;
            held && held->get(access_right::status) != access_right::Status::Withdrawn) {
            held->set(access_right::status, access_right::Status::Withdrawn);
            if (!held->get(access_right::withdrawnOn))
                held->set(access_right::withdrawnOn, day);
        }
    }
    const int touched = write.writeTo(made.set);
    ChangeLabel label = made.set.label();
    label.count = touched + added + made.lines + (m_options.review ? 0 : 1);
    made.set.setLabel(label);
    return made;
}

} // namespace ringbinder
