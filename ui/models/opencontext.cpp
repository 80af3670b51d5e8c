// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/opencontext.h"

#include "core/store/lookup.h"

#include <QCoreApplication>

namespace ringbinder {

namespace {

QString shownName(const Binder& binder, const Uid& uid)
{
    const auto name = binder.name(uid);
    if (!name)
        return uid.toString();
    if (name->title.isEmpty())
        return name->code;
    // Where people know the code ("A.8.13"), it goes first; ours ("PER-0004") say them nothing.
    const bool knownByCode = name->def && *name->def->prefix == '\0' && !name->code.isEmpty();
    return knownByCode ? QString(name->code + QLatin1Char(' ') + name->title) : name->title;
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
    parse.currency = context.currency;
    parse.findRecord = [&binder = context.binder](const FieldDef& field, const QString& text) {
        return lookUp(binder, field, text);
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

QString inSentence(Text label, const Language& language)
{
    QString text = label.in(language);
    // German nouns keep their capital, and so do abbreviations.
    if (language.code() == QLatin1String("en") && text.size() > 1 && text[1].isLower())
        text[0] = text[0].toLower();
    return text;
}

QString attachmentText(const Value& value, const OpenContext& context)
{
    if (value.isNull())
        return {};
    const auto size = context.binder.attachmentSize(value.text());
    return size ? QCoreApplication::translate("ringbinder::AttachmentMenu", "%1, kept in this file")
                      .arg(context.language.locale().formattedDataSize(*size, 1))
                : QCoreApplication::translate("ringbinder::AttachmentMenu", "The file is missing");
}

QString labelOf(const FieldDef& field, const OpenContext& context)
{
    if (field.extra)
        return QString::fromUtf8(field.label);
    return labelOf(field).in(context.language);
}

} // namespace ringbinder
