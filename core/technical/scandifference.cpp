// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/technical/host_observation.h"
#include "core/registers/technical/network_host.h"
#include "core/technical/compliance.h"
#include "core/technical/sightings.h"

#include <QCollator>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

// What an import says about each host, listed system or name.
struct ScannedPlace {
    std::optional<Uid> host;
    QString name;
    QList<Fact> facts;
};
using ScannedPlaces = QMap<QString, ScannedPlace>;

// Says the same in other words, or changes with every scan.
bool isUnsteady(const Fact& fact, const QString& field)
{
    if (fact.kind == QLatin1String("host")) {
        return field == QLatin1String("open_tcp") || field == QLatin1String("open_udp") ||
               field == QLatin1String("accuracy");
    }
    return fact.kind == QLatin1String("script") && field == QLatin1String("output");
}

QString placeKey(const Record& observation)
{
    for (const auto& uid :
         {observation.get(host_observation::host), observation.get(host_observation::asset)}) {
        if (uid)
            return uid->toString();
    }
    return observation.title().toLower();
}

Result<ScannedPlaces> placesOf(const RecordSource& source, const Uid& import)
{
    ScannedPlaces places;
    std::optional<Error> wrong;
    const auto read = source.forEach(host_observation::def, [&](const Record& record) {
        if (record.get(host_observation::importField) != import)
            return true;
        auto facts = factsOf(record.text(host_observation::facts));
        if (!facts) {
            wrong = facts.error();
            return false;
        }
        ScannedPlace& place = places[placeKey(record)];
        place.host = record.get(host_observation::host);
        place.name = place.host ? source.name(*place.host) : QString();
        if (place.name.isEmpty())
            place.name = record.title();
        place.facts += *facts;
        return true;
    });
    if (!read)
        return fail(read.error());
    if (wrong)
        return fail(*wrong);
    return places;
}

// Kind and item.
using FactId = std::pair<QString, QString>;

QMap<FactId, Fact> byId(const QList<Fact>& facts)
{
    QMap<FactId, Fact> map;
    for (const Fact& fact : facts)
        map.insert({fact.kind, fact.item()}, fact);
    return map;
}

// Keys of the fields that differ and matter.
QStringList differingFields(const Fact& before, const Fact& after)
{
    QStringList keys = before.values.keys();
    for (const QString& key : after.values.keys()) {
        if (!before.values.contains(key))
            keys.append(key);
    }
    keys.erase(std::remove_if(keys.begin(), keys.end(),
                              [&](const QString& key) {
                                  return isUnsteady(before, key) ||
                                         before.values.value(key) == after.values.value(key);
                              }),
               keys.end());
    return keys;
}

QString fieldsInWords(const Fact& fact, const QStringList& keys)
{
    QStringList words;
    for (const QString& key : keys) {
        if (const QString value = fact.values.value(key); !value.isEmpty())
            words.append(QString(key + u' ' + value.simplified()));
    }
    return words.join(QLatin1String(", "));
}

// A script runs because its port is open: that it came or went with the port is no news.
bool followsItsPort(const Fact& script, const QMap<FactId, Fact>& others)
{
    if (script.kind != QLatin1String("script"))
        return false;
    const QString port = script.value(QLatin1String("port"));
    return !port.isEmpty() && std::none_of(others.begin(), others.end(), [&](const Fact& other) {
        return other.kind == QLatin1String("port") && other.value(QLatin1String("port")) == port;
    });
}

class PlaceComparison final {
public:
    PlaceComparison(const ScannedPlace& before, const ScannedPlace& after)
        : m_place(after)
        , m_before(byId(before.facts))
        , m_after(byId(after.facts))
    {
    }

    void appendTo(QList<ScanDifference>& differences) const
    {
        using Kind = ScanDifference::Kind;
        for (auto fact = m_after.begin(); fact != m_after.end(); ++fact) {
            const auto earlier = m_before.constFind(fact.key());
            if (earlier != m_before.constEnd())
                appendChange(differences, *earlier, *fact);
            else if (!followsItsPort(*fact, m_before))
                differences.append(made(Kind::New, *fact, {}, wordsOf(*fact)));
        }
        for (auto fact = m_before.begin(); fact != m_before.end(); ++fact) {
            if (!m_after.contains(fact.key()) && !followsItsPort(*fact, m_after))
                differences.append(made(Kind::Gone, *fact, wordsOf(*fact), {}));
        }
    }

private:
    [[nodiscard]] ScanDifference made(ScanDifference::Kind kind, const Fact& fact,
                                      const QString& before, const QString& after) const
    {
        return {kind, m_place.host, m_place.name, fact.kind, fact.item(), before, after};
    }

    void appendChange(QList<ScanDifference>& differences, const Fact& before,
                      const Fact& after) const
    {
        const QStringList keys = differingFields(before, after);
        if (keys.isEmpty())
            return;
        QString was = wordsOf(before);
        QString is = wordsOf(after);
        if (was == is) {
            was = fieldsInWords(before, keys);
            is = fieldsInWords(after, keys);
        }
        differences.append(made(ScanDifference::Kind::Changed, after, was, is));
    }

    const ScannedPlace& m_place;
    const QMap<FactId, Fact> m_before;
    const QMap<FactId, Fact> m_after;
};

Result<QList<TakenImport>> importsAlone(const RecordSource& source)
{
    const auto book = PlaceBook::read(source);
    return book ? importsOf(source, *book) : fail(book.error());
}

const TakenImport* importIn(const QList<TakenImport>& imports, const Uid& uid)
{
    const auto found = std::find_if(imports.begin(), imports.end(),
                                    [&uid](const TakenImport& one) { return one.uid == uid; });
    return found == imports.end() ? nullptr : &*found;
}

bool isSameKind(const TakenImport& a, const TakenImport& b)
{
    return (a.format == b.format || (a.isBenchmark() && b.isBenchmark())) &&
           a.listKind == b.listKind;
}

tl::unexpected<Error> importIsGone()
{
    return fail(Error::Kind::NotFound,
                Message("compliance", QT_TRANSLATE_NOOP("compliance", "The scan import is gone.")));
}

} // namespace

Result<QList<ScanDifference>> differencesBetween(const RecordSource& source, const Uid& earlier,
                                                 const Uid& later)
{
    const auto imports = importsAlone(source);
    if (!imports)
        return fail(imports.error());
    const TakenImport* first = importIn(*imports, earlier);
    const TakenImport* second = importIn(*imports, later);
    if (!first || !second)
        return importIsGone();
    if (!isSameKind(*first, *second)) {
        return fail(Error::Kind::Invalid,
                    Message("compliance",
                            QT_TRANSLATE_NOOP("compliance", "%1 and %2 are imports of different "
                                                            "kinds. Compare two of one kind."))
                        .arg(first->code)
                        .arg(second->code));
    }
    const auto before = placesOf(source, earlier);
    const auto after = placesOf(source, later);
    if (!before || !after)
        return fail(before ? after.error() : before.error());
    QList<ScanDifference> differences;
    for (auto place = after->begin(); place != after->end(); ++place) {
        const auto known = before->constFind(place.key());
        if (known == before->constEnd())
            differences.append(
                {ScanDifference::Kind::NewHost, place->host, place->name, {}, {}, {}, {}});
        else
            PlaceComparison(*known, *place).appendTo(differences);
    }
    for (auto place = before->begin(); place != before->end(); ++place) {
        if (!after->contains(place.key()))
            differences.append(
                {ScanDifference::Kind::GoneHost, place->host, place->name, {}, {}, {}, {}});
    }
    QCollator byName{QLocale(QLocale::English)};
    byName.setNumericMode(true);
    std::stable_sort(
        differences.begin(), differences.end(),
        [&byName](const auto& a, const auto& b) { return byName.compare(a.place, b.place) < 0; });
    return differences;
}

Result<std::optional<Uid>> importBefore(const RecordSource& source, const Uid& import)
{
    const auto imports = importsAlone(source);
    if (!imports)
        return fail(imports.error());
    const TakenImport* present = importIn(*imports, import);
    if (!present)
        return importIsGone();
    QHash<Uid, QSet<QString>> places;
    const auto read = source.forEach(host_observation::def, [&places](const Record& record) {
        if (const auto of = record.get(host_observation::importField))
            places[*of].insert(placeKey(record));
        return true;
    });
    if (!read)
        return fail(read.error());
    const QSet<QString> here = places.value(import);
    std::optional<Uid> before;
    for (const TakenImport& one : *imports) {
        if (one.uid == import)
            break;
        if (isSameKind(one, *present) && places.value(one.uid).intersects(here))
            before = one.uid;
    }
    return before;
}

} // namespace ringbinder
