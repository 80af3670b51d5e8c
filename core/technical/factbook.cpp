// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/factbook.h"

#include "core/registers/improvements/action.h"
#include "core/registers/logic/presence.h"
#include "core/registers/technical/approved_software.h"
#include "core/registers/technical/technical_finding.h"

#include <algorithm>

namespace ringbinder {

namespace {

// What a scan without the scripts that ask for it says nothing about.
constexpr const char* kScriptFields[] = {"tls_versions", "certificate_subject",
                                         "certificate_expires", "snmp_version"};

QString wordFor(bool yes)
{
    return yes ? QStringLiteral("yes") : QStringLiteral("no");
}

QDate dayIn(const QString& text)
{
    return QDate::fromString(text.left(10), Qt::ISODate);
}

QDate localDay(const QDateTime& at)
{
    return at.toLocalTime().date();
}

void setDays(Fact& fact, const QString& field, QDate from, QDate to)
{
    if (from.isValid() && to.isValid())
        fact.values.insert(field, QString::number(from.daysTo(to)));
}

QString decisionKey(const Uid& place, const QString& item)
{
    return place.toString() + u'\n' + item;
}

void carryOver(Fact& port, const Fact& earlier)
{
    for (const char* field : kScriptFields) {
        const QLatin1String key(field);
        if (!port.values.contains(key) && earlier.values.contains(key))
            port.values.insert(key, earlier.value(key));
    }
}

bool isOpenTcp(const Fact& port)
{
    const QString state = port.value(QLatin1String("state"));
    return port.value(QLatin1String("protocol")) == QLatin1String("tcp") &&
           (state.isEmpty() || state == QLatin1String("open"));
}

QString approvalOfPort(const PlaceBook& places, const BookedPlace& place, const Fact& port)
{
    const auto* ofAsset = place.asset >= 0 ? &places.assets()[place.asset].approved : nullptr;
    const auto* ofZone = place.zone >= 0 ? &places.zones()[place.zone].approved : nullptr;
    bool isListed = false;
    for (const auto* list : {ofAsset, ofZone}) {
        if (!list || !list->has_value())
            continue;
        isListed = true;
        if ((*list)->contains(port.value(QLatin1String("protocol")),
                              port.value(QLatin1String("port")).toInt()))
            return wordFor(true);
    }
    return isListed ? wordFor(false) : QString();
}

void completeBackup(const PlaceBook& places, const BookedPlace& place, Fact& backup,
                    const QDateTime& scannedAt)
{
    const int named = places.assetNamed(backup.value(QLatin1String("system")));
    const int asset = named >= 0 ? named : place.asset;
    const auto target = asset >= 0 ? places.assets()[asset].rpoHours : std::nullopt;
    const QString last = backup.value(QLatin1String("last_success"));
    if (last.isEmpty()) { // never a success
        if (target)
            backup.values.insert(QStringLiteral("over_target"), wordFor(true));
        return;
    }
    const QDateTime moment = QDateTime::fromString(last, Qt::ISODate);
    const QDate day = dayIn(last);
    if (!day.isValid())
        return;
    // A day alone is compared with days: the hour of the job is not known.
    const double hours = last.size() > 10 && moment.isValid()
                             ? double(moment.secsTo(scannedAt)) / 3600
                             : double(day.daysTo(localDay(scannedAt))) * 24;
    backup.values.insert(QStringLiteral("hours_since_success"),
                         QString::number(std::max(0.0, hours), 'f', 1));
    if (target)
        backup.values.insert(QStringLiteral("over_target"), wordFor(hours > *target));
}

} // namespace

Result<FactBook> FactBook::read(const RecordSource& source)
{
    FactBook book;
    if (const auto done = book.readPeople(source); !done)
        return fail(done.error());
    if (const auto done = book.readApprovals(source); !done)
        return fail(done.error());
    if (const auto done = book.readDecisions(source); !done)
        return fail(done.error());
    return book;
}

Result<> FactBook::readPeople(const RecordSource& source)
{
    return source.forEach(person::def, [this](const Record& record) {
        const QDate gone = goneFrom(record);
        note(record.title(), gone);
        note(record.code(), gone);
        note(record.text(person::email), gone);
        return true;
    });
}

void FactBook::note(const QString& name, QDate gone)
{
    if (name.isEmpty())
        return;
    const QString key = name.toLower();
    const auto known = m_people.find(key);
    if (known == m_people.end())
        m_people.insert(key, {gone, true});
    else
        known->isClear = false;
}

Result<> FactBook::readApprovals(const RecordSource& source)
{
    return source.forEach(approved_software::def, [this](const Record& record) {
        const QString pattern =
            QRegularExpression::wildcardToRegularExpression(record.title().trimmed());
        m_approvals.append({QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption),
                            record.value(approved_software::status).text(),
                            record.get(approved_software::supportEnd).value_or(QDate())});
        return true;
    });
}

Result<> FactBook::readDecisions(const RecordSource& source)
{
    QSet<Uid> open;
    const auto actions = source.forEach(action::def, [&open](const Record& record) {
        const auto status = record.get(action::status);
        if (status != action::Status::Done && status != action::Status::Verified &&
            status != action::Status::Cancelled)
            open.insert(record.uid());
        return true;
    });
    if (!actions)
        return actions;
    return source.forEach(technical_finding::def, [&](const Record& record) {
        const QList<Uid> done = record.get(technical_finding::actions).value_or(QList<Uid>());
        if (std::none_of(done.begin(), done.end(),
                         [&open](const Uid& uid) { return open.contains(uid); }))
            return true;
        const QString item = record.text(technical_finding::item);
        for (const auto& place :
             {record.get(technical_finding::host), record.get(technical_finding::asset)}) {
            if (place)
                m_decided.insert(decisionKey(*place, item));
        }
        return true;
    });
}

QString FactBook::personLeft(const Fact& account, QDate day) const
{
    for (const char* field : {"person", "account"}) {
        const auto found = m_people.constFind(account.value(QLatin1String(field)).toLower());
        if (found != m_people.constEnd() && found->isClear)
            return wordFor(isGone(found->gone, day));
    }
    return {};
}

// What is forbidden stays so, whatever else approves of it.
QString FactBook::approval(const QString& software, QDate day) const
{
    if (m_approvals.isEmpty())
        return {};
    QString best = QStringLiteral("unlisted");
    for (const Approval& one : m_approvals) {
        if (!one.name.match(software).hasMatch())
            continue;
        const bool isOver = one.supportEnd.isValid() && one.supportEnd < day;
        const QString status = isOver ? QStringLiteral("ended") : one.status;
        if (one.status == QLatin1String("forbidden"))
            return one.status;
        if (best != QLatin1String("approved"))
            best = status;
    }
    return best;
}

bool FactBook::isDecided(const TechnicalPlace& place, const QString& item) const
{
    if (m_decided.isEmpty())
        return false;
    return (place.host && m_decided.contains(decisionKey(*place.host, item))) ||
           (place.asset && m_decided.contains(decisionKey(*place.asset, item)));
}

void FactBook::complete(const PlaceBook& places, const BookedPlace& place, QList<JudgedFact>& now,
                        const QList<JudgedFact>& before, const QDateTime& scannedAt) const
{
    const TechnicalPlace known = places.placeOf(place);
    QHash<QString, const JudgedFact*> earlier;
    for (const JudgedFact& fact : before)
        earlier.insert(fact.item, &fact);
    const QDate day = localDay(scannedAt);
    QStringList openTcp;
    for (const JudgedFact& one : std::as_const(now)) {
        if (one.fact.kind == QLatin1String("port") && isOpenTcp(one.fact))
            openTcp.append(one.fact.value(QLatin1String("port")));
    }
    for (JudgedFact& one : now) {
        Fact& fact = one.fact;
        const JudgedFact* last = earlier.value(one.item);
        if (fact.kind == QLatin1String("port")) {
            if (last)
                carryOver(fact, last->fact);
            setDays(fact, QStringLiteral("certificate_days"), day,
                    dayIn(fact.value(QLatin1String("certificate_expires"))));
            fact.values.insert(QStringLiteral("open_tcp"), openTcp.join(u','));
            if (const QString word = approvalOfPort(places, place, fact); !word.isEmpty())
                fact.values.insert(QStringLiteral("approved"), word);
        } else if (fact.kind == QLatin1String("host")) {
            const bool isOpen = place.host >= 0 && places.hosts()[place.host].isOpen;
            fact.values.insert(QStringLiteral("decision"),
                               isOpen ? QStringLiteral("open") : QStringLiteral("matched"));
        } else if (fact.kind == QLatin1String("weakness")) {
            const QString key = QStringLiteral("age_days");
            one.begun.insert(key, last ? last->begun.value(key, scannedAt) : scannedAt);
            setDays(fact, key, localDay(one.begun.value(key)), day);
        } else if (fact.kind == QLatin1String("device")) {
            setDays(fact, QStringLiteral("days_since_seen"),
                    dayIn(fact.value(QLatin1String("last_seen"))), day);
        } else if (fact.kind == QLatin1String("account")) {
            setDays(fact, QStringLiteral("days_since_logon"),
                    dayIn(fact.value(QLatin1String("last_logon"))), day);
            if (const QString word = personLeft(fact, day); !word.isEmpty())
                fact.values.insert(QStringLiteral("person_left"), word);
        } else if (fact.kind == QLatin1String("backup")) {
            completeBackup(places, place, fact, scannedAt);
        } else if (fact.kind == QLatin1String("software")) {
            if (const QString word = approval(fact.value(QLatin1String("name")), day);
                !word.isEmpty())
                fact.values.insert(QStringLiteral("approval"), word);
        } else if (fact.kind == QLatin1String("advice")) {
            fact.values.insert(QStringLiteral("decided"), wordFor(isDecided(known, one.item)));
        }
    }
}

void FactBook::age(QList<JudgedFact>& facts, QDate today)
{
    const QString key = QStringLiteral("age_days");
    for (JudgedFact& one : facts) {
        if (const auto begun = one.begun.constFind(key); begun != one.begun.constEnd())
            setDays(one.fact, key, localDay(*begun), today);
    }
}

} // namespace ringbinder
