// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/opencontext.h"

namespace ringbinder {

namespace {

QString shownName(const Binder& binder, const Uid& uid)
{
    const auto name = binder.name(uid);
    if (!name)
        return uid.toString();
    if (name->title.isEmpty())
        return name->code;
    return name->title;
}

// One record only: two people of the same name are not guessed between.
std::optional<Uid> findByName(const Binder& binder, const RegisterDef& def, const QString& text)
{
    std::optional<Uid> found;
    const QHash<Uid, Binder::Name>& names = binder.names(def);
    for (auto it = names.begin(); it != names.end(); ++it) {
        if (it->code.compare(text, Qt::CaseInsensitive) == 0)
            return it.key();
        if (it->title.compare(text, Qt::CaseInsensitive) != 0)
            continue;
        if (found)
            return std::nullopt;
        found = it.key();
    }
    return found;
}

std::optional<Uid> findRecord(const Binder& binder, const FieldDef& field, const QString& text)
{
    const QString wanted = text.trimmed();
    if (const auto uid = Uid::fromString(wanted); uid && binder.name(*uid))
        return uid;
    QList<const RegisterDef*> targets;
    if (const RegisterDef* target = binder.registry().find(QString::fromLatin1(field.target)))
        targets.append(target);
    else
        targets = binder.registry().all();
    for (const RegisterDef* target : targets) {
        if (const auto uid = findByName(binder, *target, wanted))
            return uid;
        const FieldDef* reference = target->field(u"reference");
        if (!reference)
            continue;
        const auto equal = binder.findEqual(*target, *reference, Value(wanted));
        if (equal && equal->size() == 1)
            return equal->first();
    }
    return std::nullopt;
}

} // namespace

FormatContext formatContext(const OpenContext& context)
{
    FormatContext format;
    format.language = &context.language;
    format.scales = scalesOf(context);
    format.currency = context.currency;
    format.recordName = [&binder = context.binder](const FieldDef&, const Uid& uid) {
        return shownName(binder, uid);
    };
    return format;
}

ParseContext parseContext(const OpenContext& context)
{
    ParseContext parse;
    parse.language = &context.language;
    parse.scales = scalesOf(context);
    parse.today = context.binder.clock().today();
    parse.findRecord = [&binder = context.binder](const FieldDef& field, const QString& text) {
        return findRecord(binder, field, text);
    };
    return parse;
}

const RatingScales* scalesOf(const OpenContext& context)
{
    return context.derive ? &context.derive->scales() : nullptr;
}

void derive(Record& record, const OpenContext& context)
{
    if (context.derive && record.def().derive)
        record.def().derive(record, *context.derive);
}

QString labelOf(const FieldDef& field, const OpenContext& context)
{
    if (field.extra)
        return QString::fromUtf8(field.label);
    return labelOf(field).in(context.language);
}

} // namespace ringbinder
