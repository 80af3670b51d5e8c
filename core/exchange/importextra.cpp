// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importextra.h"

#include "core/store/binder.h"

namespace ringbinder {

namespace {

constexpr int kLongestOneLine = 200;

struct ExtraKind {
    const char* token;
    FieldType type;
};

ExtraKind kindOf(const ImportPlan& plan, const ImportColumn& column)
{
    bool areDates = true;
    bool areNumbers = true;
    bool areLong = false;
    for (const int row : plan.region.dataRows) {
        const Cell& cell = plan.sheet().at(row, column.column);
        if (cell.isEmpty())
            continue;
        areDates = areDates && cell.date().has_value();
        areNumbers = areNumbers && cell.number().has_value();
        areLong = areLong || cell.text.size() > kLongestOneLine || cell.text.contains(u'\n');
    }
    if (areDates)
        return {"date", FieldType::Date};
    if (areNumbers)
        return {"decimal", FieldType::Decimal};
    return areLong ? ExtraKind{"long_text", FieldType::LongText}
                   : ExtraKind{"text", FieldType::Text};
}

QByteArray freeKey(const QString& heading, const RegisterDef& def, const Binder& binder,
                   const PreparedImport& prepared)
{
    QByteArray stem = "x_";
    for (const QChar c : foldedHeading(heading))
        stem += c.unicode() < 128 ? char(c.unicode() == ' ' ? '_' : c.unicode()) : '_';
    stem = stem.left(50);
    if (stem == "x_")
        stem = "x_column";
    const auto isTaken = [&](const QByteArray& key) {
        for (const NewExtraField& other : prepared.extraFields) {
            if (other.key == key)
                return true;
        }
        return binder.field(def, QString::fromLatin1(key)) != nullptr;
    };
    QByteArray key = stem;
    for (int i = 2; isTaken(key); ++i)
        key = stem + '_' + QByteArray::number(i);
    return key;
}

void setText(Record& record, const char* key, const QString& text)
{
    if (const FieldDef* field = record.def().field(QString::fromLatin1(key)))
        record.setValue(*field, Value(text));
}

} // namespace

const FieldDef* addExtraField(const ImportPlan& plan, const ImportColumn& column,
                              const Binder& binder, PreparedImport& prepared)
{
    const RegisterDef* declarations = binder.registry().find(u"extra_field");
    if (!declarations)
        return nullptr;
    const ExtraKind kind = kindOf(plan, column);
    NewExtraField& extra = prepared.extraFields.emplace_back();
    extra.key = freeKey(column.heading, *plan.def, binder, prepared);
    extra.label = column.heading.left(100).toUtf8();
    extra.def.key = extra.key.constData();
    extra.def.context = "extra";
    extra.def.label = extra.label.constData();
    extra.def.type = kind.type;
    extra.def.extra = true;
    Record record(*declarations);
    setText(record, "label", column.heading.left(100));
    setText(record, "key", QString::fromLatin1(extra.key));
    setText(record, "register", plan.def->name());
    setText(record, "type", QString::fromLatin1(kind.token));
    prepared.set.add(std::move(record));
    return &extra.def;
}

} // namespace ringbinder
