// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/packsetedit.h"

#include "core/registers/packs/pack_set.h"

namespace ringbinder::report {

namespace {

// Places count from 1 and have no gaps; only what differs is written.
void renumber(ChangeSet& changes, const QList<Record>& parts)
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Value place(qint64(i + 1));
        if (parts[i].value(pack_part::position) != place)
            changes.set(pack_part::def, parts[i].uid(), pack_part::position,
                        parts[i].value(pack_part::position), place);
    }
}

ChangeLabel partLabel(ChangeLabel::Act act, const QString& subject)
{
    return {act, QString::fromLatin1(pack_part::def.key), subject, 1};
}

} // namespace

ChangeSet addedPart(const Uid& set, const QList<Record>& parts, pack_part::Kind kind,
                    const QString& content, const QString& title)
{
    Record part(pack_part::def);
    part.set(pack_part::title, title);
    part.set(pack_part::set, set);
    const qint64 last =
        parts.isEmpty() ? 0 : parts.last().get(pack_part::position).value_or(parts.size());
    part.set(pack_part::position, last + 1);
    part.set(pack_part::kind, kind);
    part.set(pack_part::content, content);
    ChangeSet changes(partLabel(ChangeLabel::Act::Add, title));
    changes.add(std::move(part));
    return changes;
}

ChangeSet movedPart(const QList<Record>& parts, qsizetype from, qsizetype to)
{
    ChangeSet changes(partLabel(ChangeLabel::Act::Edit, parts[from].code()));
    QList<Record> moved = parts;
    moved.move(from, to);
    renumber(changes, moved);
    return changes;
}

ChangeSet removedPart(const QList<Record>& parts, qsizetype place)
{
    ChangeSet changes(partLabel(ChangeLabel::Act::Remove, parts[place].code()));
    changes.remove(parts[place]);
    QList<Record> rest = parts;
    rest.removeAt(place);
    renumber(changes, rest);
    return changes;
}

ChangeSet removedSet(const Record& set, const QList<Record>& parts)
{
    ChangeSet changes(
        {ChangeLabel::Act::Remove, QString::fromLatin1(pack_set::def.key), set.code(), 1});
    for (const Record& part : parts)
        changes.remove(part);
    changes.remove(set);
    return changes;
}

ChangeSet changedEvidence(const Record& set, EvidenceFiles how)
{
    Record after = set;
    switch (how) {
    case EvidenceFiles::LeftOut:
        after.set(pack_set::evidenceFiles, pack_set::Files::Left);
        break;
    case EvidenceFiles::Appended:
        after.set(pack_set::evidenceFiles, pack_set::Files::Appended);
        break;
    case EvidenceFiles::Attached:
        after.set(pack_set::evidenceFiles, pack_set::Files::Attached);
        break;
    }
    ChangeSet changes(
        {ChangeLabel::Act::Edit, QString::fromLatin1(pack_set::def.key), set.code(), 1});
    changes.update(set, after);
    return changes;
}

QStringList sectionsOf(const PackDef& pack, const Record& part)
{
    QStringList chosen;
    const QStringList keys = part.text(pack_part::sections).split(QLatin1Char(','));
    for (const QString& key : keys)
        chosen.append(key.trimmed());
    QStringList known;
    for (const PackSection& section : pack.sections) {
        const QString key = QString::fromLatin1(section.key);
        if (part.text(pack_part::sections).trimmed().isEmpty() || chosen.contains(key))
            known.append(key);
    }
    return known;
}

QString sectionsText(const PackDef& pack, const QStringList& keys)
{
    return keys.size() == qsizetype(pack.sections.size()) ? QString() : keys.join(QLatin1Char(','));
}

} // namespace ringbinder::report
