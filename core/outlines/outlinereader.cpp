// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlines/outlinereader.h"

#include "core/catalogue/catalogue.h"
#include "core/catalogue/seed.h"
#include "core/registers/controls/control.h"
#include "core/schema/format.h"
#include "core/store/binder.h"
#include "core/store/consistentread.h"

#include <QCollator>

#include <algorithm>

namespace ringbinder {

Result<OutlineReader> OutlineReader::read(const Binder& binder, const Language& language,
                                          std::span<const RegisterDef* const> defs)
{
    const auto reading = ConsistentRead::begin(binder);
    if (!reading)
        return fail(reading.error());
    OutlineReader reader(language);
    QCollator byNumber{QLocale(QLocale::English)}; // the C locale knows no numbers
    byNumber.setNumericMode(true);
    for (const RegisterDef* def : defs) {
        auto records = binder.records(*def);
        if (!records)
            return fail(records.error());
        std::stable_sort(records->begin(), records->end(), [&](const Record& x, const Record& y) {
            return byNumber.compare(x.code(), y.code()) < 0;
        });
        QHash<Uid, qsizetype>& index = reader.m_index[def];
        for (qsizetype i = 0; i < records->size(); ++i)
            index.insert(records->at(i).uid(), i);
        reader.m_records.insert_or_assign(def, std::move(*records));
    }
    return reader;
}

const QList<Record>& OutlineReader::records(const RegisterDef& def) const
{
    return m_records.at(&def);
}

const Record* OutlineReader::find(const RegisterDef& def, const Uid& uid) const
{
    const QHash<Uid, qsizetype>& index = m_index.at(&def);
    const auto at = index.constFind(uid);
    return at == index.constEnd() ? nullptr : &records(def)[*at];
}

QList<const Record*> OutlineReader::linked(const Record& record, const FieldDef& field,
                                           const RegisterDef& target) const
{
    const Value value = record.value(field);
    const QStringList uids = value.isList() ? value.list() : QStringList{value.text()};
    QList<const Record*> found;
    for (const QString& text : uids) {
        const auto uid = Uid::fromString(text);
        if (const Record* one = uid ? find(target, *uid) : nullptr)
            found.append(one);
    }
    // They lie in one list, in their order.
    std::sort(found.begin(), found.end(), std::less<>());
    return found;
}

QList<const Record*> OutlineReader::pointingAt(const RegisterDef& def, const FieldDef& field,
                                               const Uid& target) const
{
    const QList<Record>& all = records(def);
    const auto [at, isNew] = m_pointers.try_emplace(&field);
    Pointers& pointers = at->second;
    for (qsizetype i = 0; isNew && i < all.size(); ++i) {
        const Value value = all[i].value(field);
        const QStringList uids = value.isList() ? value.list() : QStringList{value.text()};
        for (const QString& uid : uids)
            pointers[uid].append(i);
    }
    QList<const Record*> found;
    for (const qsizetype i : pointers.value(target.toString()))
        found.append(&all[i]);
    return found;
}

QString OutlineReader::gapSummary(const Outline& outline, const char* none, const char* some) const
{
    const int gaps = outline.gapCount();
    return gaps == 0 ? say(none) : say(Message("outline", some).count(gaps));
}

QString OutlineReader::word(const Record& record, const FieldDef& field) const
{
    FormatContext format;
    format.language = &m_language;
    return formatValue(field, record.value(field), format);
}

OutlineNode OutlineReader::node(const Record& record, const QString& kind,
                                const FieldDef* state) const
{
    OutlineNode node;
    node.def = &record.def();
    node.uid = record.uid();
    node.code = record.code();
    node.title = shownName(shippedCatalogue(), record, m_language);
    node.kind = kind;
    if (!state)
        return node;
    node.state = word(record, *state);
    const QString token = record.value(*state).text();
    for (const Choice& choice : state->choices) {
        if (token == QLatin1String(choice.token))
            node.tone = choice.tone;
    }
    return node;
}

OutlineNode OutlineReader::heading(const QString& title) const
{
    OutlineNode node;
    node.title = title;
    return node;
}

bool isWorking(const Record& record)
{
    const auto status = record.get(control::status);
    return status == control::Status::Implemented || status == control::Status::Verified;
}

OutlineNode controlNode(const OutlineReader& reader, const Record& record)
{
    OutlineNode node =
        reader.node(record, control::def.labelText().in(reader.language()), &control::status);
    if (record.get(control::applicable) == control::Applicable::No) {
        node.state = reader.say(QT_TRANSLATE_NOOP("outline", "excluded"));
        node.tone = Tone::Muted;
        node.gap = reader.say(QT_TRANSLATE_NOOP(
            "outline", "The control is excluded in the Statement of Applicability."));
    }
    return node;
}

} // namespace ringbinder
