// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/rowcache.h"

#include <algorithm>

namespace ringbinder {

namespace {
// Some thirty screens; a record with its texts takes a few kB.
constexpr int kCachedRows = 2048;
// No cell shows more, and layout of a pasted page of text would break the frame.
constexpr int kLongestLine = 300;
// A cell has room for "A.8.13", not for what it is called; forms and lists say both.
FormatContext cellFormat(const OpenContext& context)
{
    FormatContext format = formatContext(context);
    format.recordName = [full = format.recordName, &binder = context.binder](const FieldDef& field,
                                                                             const Uid& uid) {
        const auto name = binder.name(uid);
        const bool knownByCode = name && name->def && *name->def->prefix == '\0';
        return knownByCode && !name->code.isEmpty() ? name->code : full(field, uid);
    };
    return format;
}

} // namespace

RowCache::RowCache(const OpenContext& context, const RegisterDef& def)
    : m_context(context)
    , m_def(def)
    , m_format(cellFormat(context))
    , m_rows(kCachedRows)
    , m_collator(context.language.locale())
{
    m_collator.setNumericMode(true);
}

const Record* RowCache::find(const Uid& uid) const
{
    const Row* row = m_rows.object(uid);
    return row ? &row->record : nullptr;
}

Result<> RowCache::read(const QList<Uid>& page)
{
    auto records = m_context.binder.records(m_def, page);
    if (!records)
        return fail(records.error());
    for (Record& record : *records) {
        derive(record, m_context);
        const Uid uid = record.uid();
        m_rows.insert(uid, new Row{std::move(record), {}});
    }
    return {};
}

QString RowCache::text(const Uid& uid, const FieldDef* field) const
{
    Row* row = m_rows.object(uid);
    if (!row)
        return {};
    if (!field)
        return row->record.code();
    auto known = row->texts.constFind(field);
    if (known == row->texts.constEnd())
        known = row->texts.insert(field, lineOf(row->record, *field));
    return *known;
}

QString RowCache::lineOf(const Record& record, const FieldDef& field) const
{
    if (field.type == FieldType::References)
        return entries(field, record.value(field)).join(QLatin1String("; "));
    if (field.type == FieldType::Attachment)
        return attachmentText(record.value(field), m_context);
    QString text = format(field, record.value(field));
    if (field.type == FieldType::LongText || field.type == FieldType::Text) {
        if (text.size() > kLongestLine)
            text = QString(text.left(kLongestLine) + QChar(0x2026));
        if (text.contains(QLatin1Char('\n')))
            text = text.simplified();
    }
    return text;
}

QString RowCache::format(const FieldDef& field, const Value& value) const
{
    return formatValue(field, value, m_format);
}

QStringList RowCache::entries(const FieldDef& field, const Value& value) const
{
    QStringList texts;
    const QStringList list = value.list();
    for (const QString& entry : list)
        texts.append(format(field, Value(QStringList{entry})));
    if (field.type == FieldType::References) // links have no order of their own
        std::sort(texts.begin(), texts.end(), m_collator);
    return texts;
}

std::optional<LevelBand> RowCache::band(int score) const
{
    const RatingScales* scales = scalesOf(m_context);
    if (!scales)
        return std::nullopt;
    auto known = m_bands.constFind(score);
    if (known == m_bands.constEnd())
        known = m_bands.insert(score, scales->bandOfScore(score));
    return *known;
}

void RowCache::forget(const QList<Uid>& uids)
{
    for (const Uid& uid : uids)
        m_rows.remove(uid);
}

void RowCache::clear()
{
    m_rows.clear();
    m_bands.clear();
    m_format = cellFormat(m_context);
}

} // namespace ringbinder
