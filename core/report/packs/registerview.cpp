// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows and columns the print of a register has: those it shows by default, or those of a
// saved view.
#include "core/report/packs/packcontext.h"
#include "core/report/packs/registerprint.h"
#include "core/store/binder.h"
#include "core/store/registerindex.h"

namespace ringbinder::report {

namespace {

constexpr QLatin1String kCodeColumn("code");

// Fields of a view by their keys; null stands for the code.
class ViewFields final {
public:
    ViewFields(const Binder& binder, const RegisterDef& def)
        : m_binder(binder)
        , m_def(def)
    {
    }
    // Nothing where the field is gone.
    [[nodiscard]] std::optional<const FieldDef*> of(const QString& key) const
    {
        if (key == kCodeColumn)
            return nullptr;
        const FieldDef* field = m_binder.field(m_def, key);
        return field ? std::optional(field) : std::nullopt;
    }

private:
    const Binder& m_binder;
    const RegisterDef& m_def;
};

QString nameOf(const FieldDef* field, const Language& language)
{
    return field ? headingOf(*field).in(language)
                 : Speech(language, "pack")(QT_TRANSLATE_NOOP("pack", "Code"));
}

TableQuery queryOf(const ViewDefinition& definition, const ViewFields& fields,
                   const FieldDef* group)
{
    TableQuery query;
    query.anywhere = definition.anywhere;
    for (auto it = definition.filters.cbegin(); it != definition.filters.cend(); ++it) {
        if (const auto field = fields.of(it.key()))
            query.filters.append({*field, it.value()});
    }
    if (group)
        query.sort.append({group, false});
    for (const ViewDefinition::Sort& key : definition.sort) {
        const auto field = fields.of(key.key);
        if (field && *field && *field == group)
            query.sort.first().descending = key.descending;
        else if (field)
            query.sort.append({*field, key.descending});
    }
    // Behind all else by code, so that the same data always come in the same order.
    query.sort.append({nullptr, false});
    return query;
}

QString filterWords(const TableQuery& query, const Language& language)
{
    QStringList parts;
    for (const ColumnFilter& filter : query.filters)
        parts.append(
            QStringLiteral("%1: %2").arg(nameOf(filter.field, language), filter.text.trimmed()));
    if (!query.anywhere.trimmed().isEmpty())
        parts.append(Speech(language, "pack")(QT_TRANSLATE_NOOP("pack", "anywhere: %1"),
                                              {query.anywhere.trimmed()}));
    return parts.join(QLatin1String(", "));
}

QString sortWords(const ViewDefinition& definition, const ViewFields& fields,
                  const Language& language)
{
    QStringList parts;
    for (const ViewDefinition::Sort& key : definition.sort) {
        if (const auto field = fields.of(key.key))
            parts.append(QString(nameOf(*field, language) +
                                 (key.descending ? QStringLiteral(" \u2193") : QString())));
    }
    return parts.join(QLatin1String(", "));
}

} // namespace

RegisterView usualView(const Binder& binder, const RegisterDef& def)
{
    RegisterView view;
    view.def = &def;
    view.hasCode = *def.prefix != '\0';
    for (const FieldDef* field : binder.fields(def)) {
        if (field->inTable)
            view.columns.append(field);
    }
    return view;
}

Result<RegisterView> viewAsDefined(const Binder& binder, const RegisterDef& def,
                                   const ViewDefinition& definition, const Language& language,
                                   const DeriveContext* derive)
{
    const ViewFields fields(binder, def);
    RegisterView view = usualView(binder, def);
    QList<const FieldDef*> columns;
    bool hasCode = false;
    for (const QString& key : definition.columns) {
        const auto field = fields.of(key);
        hasCode = hasCode || (field && !*field);
        if (field && *field && !columns.contains(*field))
            columns.append(*field);
    }
    if (!columns.isEmpty()) {
        view.columns = columns;
        view.hasCode = hasCode;
    }
    if (const auto group = fields.of(definition.group))
        view.group = *group;
    const TableQuery query = queryOf(definition, fields, view.group);
    RegisterIndex index(binder, def, language, derive);
    if (const auto loaded = index.load(); !loaded)
        return fail(loaded.error());
    view.uids = index.query(query).uids;
    view.filterText = filterWords(query, language);
    view.sortText = sortWords(definition, fields, language);
    return view;
}

} // namespace ringbinder::report
