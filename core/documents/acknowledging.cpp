// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/acknowledging.h"

#include "core/registers/context/org_unit.h"
#include "core/store/binder.h"

#include <QCollator>

#include <algorithm>

namespace ringbinder {

namespace {

tl::unexpected<Error> refusedRequest(const char* source)
{
    return fail(Error::Kind::Invalid, Message("documents", source));
}

bool isUnanswered(const Record& record)
{
    return !record.get(acknowledgement::acceptedOn) &&
           record.text(acknowledgement::refusalReason).isEmpty();
}

void count(AcknowledgementRound& round, const Record& record, QDate today)
{
    ++round.asked;
    if (const auto who = record.get(acknowledgement::person))
        round.people.insert(*who);
    if (record.get(acknowledgement::acceptedOn)) {
        ++round.accepted;
        return;
    }
    if (!isUnanswered(record)) {
        ++round.refused;
        return;
    }
    const auto due = record.get(acknowledgement::due);
    round.overdue += due && *due < today ? 1 : 0;
    round.open.append(record);
}

Result<QHash<Uid, QString>> unitNames(const Binder& binder)
{
    const auto units = binder.records(org_unit::def);
    if (!units)
        return fail(units.error());
    QHash<Uid, QString> names;
    for (const Record& record : *units)
        names.insert(record.uid(), record.title());
    return names;
}

QString departmentOf(const Record& record, const QHash<Uid, QString>& units)
{
    const QString own = record.text(person::department);
    const auto unit = record.get(person::unit);
    return own.isEmpty() && unit ? units.value(*unit) : own;
}

void sortByLanguage(QStringList& names)
{
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(names.begin(), names.end(), collator);
}

} // namespace

Result<AcknowledgementRound> acknowledgementRound(const Binder& binder, const Record& document)
{
    AcknowledgementRound round;
    round.version = document.text(document::version);
    const auto uids = binder.findEqual(acknowledgement::def, acknowledgement::document,
                                       Value(document.uid().toString()));
    if (!uids)
        return fail(uids.error());
    const auto records = binder.records(acknowledgement::def, *uids);
    if (!records)
        return fail(records.error());
    for (const Record& record : *records) {
        if (record.text(acknowledgement::version) == round.version)
            count(round, record, binder.clock().today());
    }
    return round;
}

Result<QHash<Uid, AcknowledgementRound>> acknowledgementRounds(const Binder& binder)
{
    const auto documents = binder.records(document::def);
    if (!documents)
        return fail(documents.error());
    QHash<Uid, QString> versions;
    for (const Record& record : *documents)
        versions.insert(record.uid(), record.text(document::version));
    QHash<Uid, AcknowledgementRound> rounds;
    const QDate today = binder.clock().today();
    const auto done = binder.forEach(acknowledgement::def, [&](const Record& record) {
        const auto of = record.get(acknowledgement::document);
        if (of && versions.contains(*of) &&
            record.text(acknowledgement::version) == versions.value(*of)) {
            AcknowledgementRound& round = rounds[*of];
            round.version = versions.value(*of);
            count(round, record, today);
        }
        return true;
    });
    if (!done)
        return fail(done.error());
    return rounds;
}

Result<QList<Record>> peopleIn(const Binder& binder, const Audience& audience)
{
    const auto all = binder.records(person::def);
    if (!all)
        return fail(all.error());
    const auto units = unitNames(binder);
    if (!units)
        return fail(units.error());
    const QDate today = binder.clock().today();
    QList<Record> people;
    for (const Record& record : *all) {
        const auto kind = record.get(person::kind).value_or(person::Kind::Employee);
        const auto start = record.get(person::startDate);
        const auto end = record.get(person::endDate);
        const bool isHere = record.get(person::active).value_or(true) &&
                            (!start || *start <= today) && (!end || *end >= today);
        const bool isOfKind = audience.kinds.isEmpty() ? kind != person::Kind::RoleAccount
                                                       : audience.kinds.contains(kind);
        const bool isOfDepartment =
            audience.department.isEmpty() ||
            departmentOf(record, *units).compare(audience.department, Qt::CaseInsensitive) == 0;
        const bool isInScope =
            !audience.isInScopeOnly || record.get(person::inScope).value_or(true);
        if (isHere && isOfKind && isOfDepartment && isInScope)
            people.append(record);
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(people.begin(), people.end(), [&collator](const Record& a, const Record& b) {
        return collator.compare(a.title(), b.title()) < 0;
    });
    return people;
}

Result<QStringList> departments(const Binder& binder)
{
    const auto people = peopleIn(binder, {});
    if (!people)
        return fail(people.error());
    const auto units = unitNames(binder);
    if (!units)
        return fail(units.error());
    QStringList names;
    for (const Record& record : *people) {
        const QString name = departmentOf(record, *units);
        if (!name.isEmpty() && !names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    }
    sortByLanguage(names);
    return names;
}

Result<ChangeSet> askForAcknowledgement(const Binder& binder, const DocumentDossier& dossier,
                                        const AcknowledgementRequest& request)
{
    const auto state = dossier.document.get(document::status);
    if (!state || !isReleasedState(*state))
        return refusedRequest(QT_TRANSLATE_NOOP(
            "documents", "Only an approved document can be acknowledged. Approve a version "
                         "first."));
    if (request.due.isValid() && request.due < request.askedOn)
        return refusedRequest(
            QT_TRANSLATE_NOOP("documents", "The answer would be due before it was asked for."));
    const auto round = acknowledgementRound(binder, dossier.document);
    if (!round)
        return fail(round.error());
    ChangeSet set({ChangeLabel::Act::Add, acknowledgement::def.name(), {}, 0});
    int added = 0;
    for (const Uid& uid : request.people) {
        const auto name = binder.name(uid);
        if (!name || round->people.contains(uid))
            continue;
        Record record(acknowledgement::def);
        record.set(acknowledgement::title,
                   QStringLiteral("%1: %2").arg(dossier.document.title().left(240),
                                                name->title.left(240)));
        record.set(acknowledgement::document, dossier.document.uid());
        record.set(acknowledgement::version, round->version);
        record.set(acknowledgement::person, uid);
        record.set(acknowledgement::askedOn, request.askedOn);
        if (request.due.isValid())
            record.set(acknowledgement::due, request.due);
        set.add(std::move(record));
        ++added;
    }
    if (added == 0)
        return refusedRequest(
            QT_TRANSLATE_NOOP("documents", "Everybody chosen was asked for this version already."));
    if (!dossier.document.get(document::acceptanceDemanded).value_or(false)) {
        Record after = dossier.document;
        after.set(document::acceptanceDemanded, true);
        set.update(dossier.document, after);
    }
    set.setLabel({ChangeLabel::Act::Add, acknowledgement::def.name(), {}, added});
    return set;
}

Result<ChangeSet> recordAcknowledgements(const Binder& binder, const QList<Uid>& acknowledgements,
                                         QDate on, acknowledgement::Method method)
{
    if (!on.isValid() || on > binder.clock().today())
        return refusedRequest(
            QT_TRANSLATE_NOOP("documents", "The day of acceptance has to be today or earlier."));
    const auto records = binder.records(acknowledgement::def, acknowledgements);
    if (!records)
        return fail(records.error());
    ChangeSet set({ChangeLabel::Act::BulkEdit, acknowledgement::def.name(), {}, 0});
    int given = 0;
    QString code;
    for (const Record& record : *records) {
        if (record.get(acknowledgement::acceptedOn))
            continue;
        Record after = record;
        // Asked later than it was signed: a sheet that came in before the request was entered.
        after.set(acknowledgement::acceptedOn,
                  std::max(on, record.get(acknowledgement::askedOn).value_or(on)));
        after.set(acknowledgement::method, method);
        after.set(acknowledgement::refusalReason, std::optional<QString>());
        set.update(record, after);
        code = record.code();
        ++given;
    }
    set.setLabel(
        given == 1
            ? ChangeLabel{ChangeLabel::Act::Edit, acknowledgement::def.name(), code, 1}
            : ChangeLabel{ChangeLabel::Act::BulkEdit, acknowledgement::def.name(), {}, given});
    return set;
}

Result<ChangeSet> noteReminder(const Binder& binder, const QList<Uid>& acknowledgements, QDate on)
{
    const auto records = binder.records(acknowledgement::def, acknowledgements);
    if (!records)
        return fail(records.error());
    ChangeSet set({ChangeLabel::Act::BulkEdit, acknowledgement::def.name(), {}, 0});
    int reminded = 0;
    for (const Record& record : *records) {
        if (!isUnanswered(record))
            continue;
        Record after = record;
        after.set(acknowledgement::remindedOn, on);
        set.update(record, after);
        ++reminded;
    }
    set.setLabel({ChangeLabel::Act::BulkEdit, acknowledgement::def.name(), {}, reminded});
    return set;
}

} // namespace ringbinder
