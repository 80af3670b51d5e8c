// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/starters/starterpacks.h"

#include "core/base/progress.h"
#include "core/starters/newclient.h"
#include "core/starters/startermaking.h"
#include "core/store/binder.h"

#include <algorithm>
#include <array>

namespace ringbinder {

namespace {

struct PackRow {
    const char* key;
    const char* title;
    const char* sentence;
    bool isUsual; // as a whole; a divided pack asks its parts
    Result<StarterChanges> (*make)(const StarterSource& source);
    QList<StarterPartName> (*parts)(const Language& language, const QString& country) = nullptr;
};

// Applied in this order: what another pack links to comes first.
constexpr std::array<PackRow, 15> kPackRows = {{
    {"roles", QT_TRANSLATE_NOOP("starters", "Roles and RACI"),
     QT_TRANSLATE_NOOP("starters", "The roles of an ISMS, and which of them does, answers for, "
                                   "advises on and is told about each activity."),
     true, startRoles},
    {"legal", QT_TRANSLATE_NOOP("starters", "Laws and contracts"),
     QT_TRANSLATE_NOOP("starters",
                       "Laws and kinds of contract to check, by country; for orientation, no legal "
                       "advice. Whether each applies is for the client to decide."),
     false, startLegal, legalParts},
    {"documents", QT_TRANSLATE_NOOP("starters", "Mandatory documents"),
     QT_TRANSLATE_NOOP("starters", "Drafts of the documented information that the standard "
                                   "demands, filled with what the file knows of the client."),
     true, startMandatoryDocuments},
    {"calendar", QT_TRANSLATE_NOOP("starters", "Calendar of the ISMS"),
     QT_TRANSLATE_NOOP("starters", "What recurs: reviews, audits, tests and reports, each due for "
                                   "the first time when one interval has passed from today."),
     true, startCalendar},
    {"parties", QT_TRANSLATE_NOOP("starters", "Interested parties"),
     QT_TRANSLATE_NOOP("starters", "Who usually expects something of the ISMS, and what."), false,
     startParties},
    {"context", QT_TRANSLATE_NOOP("starters", "Context issues"),
     QT_TRANSLATE_NOOP("starters", "Internal and external issues that many organisations share."),
     false, startIssues},
    {"assets", QT_TRANSLATE_NOOP("starters", "Typical assets"),
     QT_TRANSLATE_NOOP("starters", "Examples of each type of asset; keep what the client has and "
                                   "rename it."),
     false, startAssets, assetParts},
    {"risks", QT_TRANSLATE_NOOP("starters", "Risk scenarios"),
     QT_TRANSLATE_NOOP("starters", "Typical risks with their threats, vulnerabilities and the "
                                   "controls that usually help; not yet rated."),
     false, startRisks},
    {"measures", QT_TRANSLATE_NOOP("starters", "Measures"),
     QT_TRANSLATE_NOOP("starters", "Measures of the ISMS with formula, target and frequency, "
                                   "planned until the client starts them."),
     false, startMeasures},
    {"objectives", QT_TRANSLATE_NOOP("starters", "Security objectives"),
     QT_TRANSLATE_NOOP("starters", "Objectives to propose to management, linked to the measures "
                                   "that show them where the client has these."),
     false, startObjectives},
    {"training", QT_TRANSLATE_NOOP("starters", "Training courses"),
     QT_TRANSLATE_NOOP("starters", "Courses with their audience and how long they stay valid."),
     false, startCourses},
    {"communication", QT_TRANSLATE_NOOP("starters", "Communication plan"),
     QT_TRANSLATE_NOOP("starters", "Who is told what, when and how."), false, startCommunication},
    {"policies", QT_TRANSLATE_NOOP("starters", "Further policies and procedures"),
     QT_TRANSLATE_NOOP("starters", "Drafts of what the controls usually need: acceptable use, "
                                   "access, incidents, backup, suppliers and more."),
     false, startFurtherDocuments},
    {"checklist", QT_TRANSLATE_NOOP("starters", "Audit checklist"),
     QT_TRANSLATE_NOOP("starters", "A first internal audit with questions to every clause and to "
                                   "every control that is not excluded."),
     false, startChecklist},
    {"technical-rules", QT_TRANSLATE_NOOP("starters", "Technical rules"),
     QT_TRANSLATE_NOOP("starters", "What machines and network must not show, with the controls it "
                                   "proves: results of scans are judged by it."),
     false, startTechnicalRules},
}};

QString starterKeyOf(const PackRow& row, const QString& part)
{
    const QString pack = QString::fromLatin1(row.key);
    return part.isEmpty() ? pack : QStringLiteral("%1:%2").arg(pack, part);
}

// A pack that is not divided has one part without a key.
QList<StarterPartName> partsOf(const PackRow& row, const Language& language, const QString& country)
{
    if (row.parts)
        return row.parts(language, country);
    return {{QString(), language.text("starters", row.title), row.isUsual}};
}

QList<StarterRow> rowsOf(const ChangeSet& set)
{
    QList<StarterRow> rows;
    for (const Change& change : set.changes()) {
        if (change.op == Change::Op::Add && change.record)
            rows.append({change.def, change.record->title()});
    }
    return rows;
}

void countAdded(const QList<StarterRow>& rows, StartedWith& started)
{
    for (const StarterRow& row : rows) {
        const auto found = std::find_if(started.added.begin(), started.added.end(),
                                        [&row](const auto& pair) { return pair.first == row.def; });
        if (found == started.added.end())
            started.added.append({row.def, 1});
        else
            ++found->second;
    }
    started.total += int(rows.size());
}

} // namespace

qsizetype StarterPack::count() const
{
    qsizetype all = 0;
    for (const StarterPart& part : parts)
        all += part.rows.size();
    return all;
}

Result<QList<StarterPack>> starterPacks(const Binder& binder, const Language& language,
                                        const QString& country)
{
    QList<StarterPack> packs;
    for (const PackRow& row : kPackRows) {
        StarterPack pack{QString::fromLatin1(row.key),
                         language.text("starters", row.title),
                         language.text("starters", row.sentence),
                         {}};
        for (const StarterPartName& name : partsOf(row, language, country)) {
            const auto made = row.make({binder, language, {name.key}});
            if (!made)
                return fail(made.error());
            pack.parts.append({starterKeyOf(row, name.key), name.title, name.isUsual,
                               rowsOf(made->set), made->known});
        }
        packs.append(std::move(pack));
    }
    return packs;
}

Result<QList<StarterPack>>
starterPacksForNewClient(const Registry& registry, const Language& language, const QString& country)
{
    const auto binder = Binder::inMemory(registry, {});
    if (!binder)
        return fail(binder.error());
    NewClient client;
    client.organisation = QStringLiteral("-");
    if (const auto seeded = seedNewClient(**binder, client, language); !seeded)
        return fail(seeded.error());
    return starterPacks(**binder, language, country);
}

Result<QStringList> starterKeys(const QStringList& words, const QString& country)
{
    QStringList keys;
    QStringList packs{QStringLiteral("usual"), QStringLiteral("all")};
    QStringList parts;
    for (const PackRow& row : kPackRows) {
        packs.append(QString::fromLatin1(row.key));
        for (const StarterPartName& name : partsOf(row, Language(), country)) {
            const QString key = starterKeyOf(row, name.key);
            if (!name.key.isEmpty())
                parts.append(key);
            if (words.contains(packs.last()) || words.contains(key) ||
                words.contains(QLatin1String("all")) ||
                (name.isUsual && words.contains(QLatin1String("usual"))))
                keys.append(key);
        }
    }
    for (const QString& word : words) {
        if (packs.contains(word) || parts.contains(word))
            continue;
        return fail(Error::Kind::Invalid,
                    Message("starters",
                            QT_TRANSLATE_NOOP("starters",
                                              "There is no starter pack \"%1\". There are: %2."))
                        .arg(word)
                        .arg((packs + parts).join(QLatin1String(", "))));
    }
    return keys;
}

Result<StartedWith> applyStarterPacks(Binder& binder, const QStringList& keys,
                                      const Language& language)
{
    NoProgress none;
    return applyStarterPacks(binder, keys, language, none);
}

Result<StartedWith> applyStarterPacks(Binder& binder, const QStringList& keys,
                                      const Language& language, Progress& progress)
{
    StartedWith started;
    qint64 packs = 0;
    for (const PackRow& row : kPackRows) {
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, Message());
        progress.report(packs++, std::ssize(kPackRows),
                        Message("starters", QT_TRANSLATE_NOOP("starters", "Adding the packs")));
        QStringList wanted;
        for (const StarterPartName& name : partsOf(row, language, {})) {
            if (keys.contains(starterKeyOf(row, name.key)))
                wanted.append(name.key);
        }
        if (wanted.isEmpty())
            continue;
        auto made = row.make({binder, language, wanted});
        if (!made)
            return fail(made.error());
        started.known += made->known;
        const QList<StarterRow> rows = rowsOf(made->set);
        if (made->set.isEmpty())
            continue;
        // Suggestions and drafts come with a label of their own.
        if (made->set.label().registerKey.isEmpty()) {
            const RegisterDef* about = made->set.changes().first().def;
            const auto isAbout = [about](const StarterRow& one) { return one.def == about; };
            made->set.setLabel({ChangeLabel::Act::Seed,
                                about->name(),
                                {},
                                int(std::count_if(rows.begin(), rows.end(), isAbout))});
        }
        if (const auto done = binder.session().apply(std::move(made->set)); !done)
            return fail(done.error());
        countAdded(rows, started);
    }
    return started;
}

} // namespace ringbinder
