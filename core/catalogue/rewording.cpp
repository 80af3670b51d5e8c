// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/rewording.h"

#include "core/registers/controls/control.h"
#include "core/registers/risks/threat.h"
#include "core/registers/risks/vulnerability.h"
#include "core/store/binder.h"
#include "core/store/session.h"

namespace ringbinder {

namespace {

void rewordField(Record& record, const Field<QString>& field, const LocalText& shipped,
                 const Language& language)
{
    const QString held = record.text(field);
    if (!held.isEmpty() && shipped.reads(held))
        record.set(field, shipped.in(language));
}

void reword(Record& record, const Catalogue& catalogue, const Language& language)
{
    if (&record.def() == &control::def) {
        if (const AnnexControl* shipped = catalogue.control(record.text(control::catalogueId))) {
            rewordField(record, control::title, shipped->title, language);
            rewordField(record, control::summary, shipped->summary, language);
        }
    } else if (&record.def() == &threat::def) {
        if (const ShippedThreat* shipped = catalogue.threat(record.text(threat::catalogueId))) {
            rewordField(record, threat::name, shipped->name, language);
            rewordField(record, threat::group, shipped->group, language);
            rewordField(record, threat::description, shipped->description, language);
        }
    } else if (const ShippedVulnerability* shipped =
                   catalogue.vulnerability(record.text(vulnerability::catalogueId))) {
        rewordField(record, vulnerability::name, shipped->name, language);
        if (const AssetGroup* group = catalogue.assetGroup(shipped->assetGroup))
            rewordField(record, vulnerability::assetGroup, group->name, language);
    }
}

} // namespace

bool hasCatalogueTexts(const RegisterDef& def)
{
    return &def == &control::def || &def == &threat::def || &def == &vulnerability::def;
}

Result<ChangeSet> rewordCatalogueTexts(const Binder& binder, const Catalogue& catalogue,
                                       const RegisterDef& def, const Language& language)
{
    ChangeSet set({ChangeLabel::Act::Replace, QString::fromLatin1(def.key), {}, 1});
    if (!hasCatalogueTexts(def))
        return set;
    int count = 0;
    QString code;
    const auto read = binder.forEach(def, [&](const Record& record) {
        Record after = record;
        reword(after, catalogue, language);
        if (!(after == record)) {
            set.update(record, after);
            ++count;
            code = record.code();
        }
        return true;
    });
    if (!read)
        return fail(read.error());
    set.setLabel({ChangeLabel::Act::Replace, QString::fromLatin1(def.key),
                  count == 1 ? code : QString(), count});
    return set;
}

Result<int> putIntoLanguage(Binder& binder, const Catalogue& catalogue,
                            const QList<const RegisterDef*>& defs, const Language& language)
{
    int changed = 0;
    for (const RegisterDef* def : defs) {
        auto set = rewordCatalogueTexts(binder, catalogue, *def, language);
        if (!set)
            return fail(set.error());
        if (set->isEmpty())
            continue;
        if (const auto done = binder.session().apply(std::move(*set)); !done)
            return fail(done.error());
        ++changed;
    }
    return changed;
}

} // namespace ringbinder
