// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tablelayout.h"

#include <algorithm>

namespace ringbinder {

TableLayout::TableLayout(RegisterTableView& view, QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_model(view.table())
{
    FilterHeader* header = view.header();
    connect(header, &FilterHeader::sortRequested, this, &TableLayout::sortRequested);
    connect(header, &FilterHeader::filterEdited, this, [this](int section, const QString& text) {
        setFilter(m_model.fieldAt(section), text);
    });
    connect(header, &QHeaderView::sectionMoved, this, &TableLayout::sectionMoved);
    connect(header, &QHeaderView::sectionResized, this, [this](int section, int, int width) {
        if (!m_placing)
            m_widths.insert(m_model.keyAt(section), width);
        m_view.viewport()->update();
    });
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, &TableLayout::fitColumn);
    view.viewport()->installEventFilter(this);
    m_extras = m_model.context().binder.extraFields(m_model.def());
    connect(&m_model.context().binder.session(), &Session::changed, this,
            &TableLayout::followFields);
    applyWidths();
}

QString TableLayout::keyOf(const FieldDef* field)
{
    return field ? QString::fromLatin1(field->key) : QStringLiteral("code");
}

const FieldDef* TableLayout::fieldOf(const QString& key, bool& known) const
{
    known = true;
    if (key == QLatin1String("code"))
        return nullptr;
    const FieldDef* field = m_model.context().binder.field(m_model.def(), key);
    known = field != nullptr;
    return field;
}

ViewDefinition TableLayout::definition() const
{
    ViewDefinition view;
    for (const FieldDef* field : m_model.columns())
        view.columns.append(keyOf(field));
    view.widths = m_widths;
    view.frozen = m_view.frozenCount();
    for (const SortKey& key : m_sort)
        view.sort.append({keyOf(key.field), key.descending});
    view.filters = m_filters;
    view.anywhere = m_anywhere;
    if (m_model.grouping())
        view.group = keyOf(m_model.grouping());
    if (m_model.subgrouping())
        view.subgroup = keyOf(m_model.subgrouping());
    view.rows = m_view.density();
    view.colours = m_colours;
    return view;
}

void TableLayout::apply(const ViewDefinition& view)
{
    bool known = false;
    QList<const FieldDef*> columns;
    for (const QString& key : view.columns) {
        const FieldDef* field = fieldOf(key, known);
        if (known && !columns.contains(field))
            columns.append(field);
    }
    if (columns.isEmpty())
        columns = m_model.defaultColumns();
    m_widths = view.widths;
    m_filters.clear();
    for (auto it = view.filters.cbegin(); it != view.filters.cend(); ++it) {
        static_cast<void>(fieldOf(it.key(), known));
        if (known)
            m_filters.insert(it.key(), it.value());
    }
    m_sort.clear();
    for (const ViewDefinition::Sort& key : view.sort) {
        const FieldDef* field = fieldOf(key.key, known);
        if (known)
            m_sort.append({field, key.descending});
    }
    m_anywhere = view.anywhere;
    const FieldDef* group = view.group.isEmpty() ? nullptr : fieldOf(view.group, known);
    const FieldDef* subgroup = view.subgroup.isEmpty() ? nullptr : fieldOf(view.subgroup, known);
    m_view.setDensity(view.rows);
    setColours(view.colours);
    m_view.setFrozenCount(std::min(view.frozen, int(columns.size()) - 1));
    m_model.setColumns(columns);
    applyWidths();
    m_model.setGrouping(group, subgroup);
    applyQuery();
}

// The user has added, changed or removed a field of his own: the table shows it as it is now.
void TableLayout::followFields()
{
    const QList<const FieldDef*> extras = m_model.context().binder.extraFields(m_model.def());
    if (extras == m_extras)
        return;
    m_view.finishEditing();
    ViewDefinition view = definition();
    for (const FieldDef* field : extras) {
        const bool isNew =
            std::none_of(m_extras.cbegin(), m_extras.cend(),
                         [field](const FieldDef* known) { return known->name() == field->name(); });
        if (isNew && field->inTable && !view.columns.contains(keyOf(field)))
            view.columns.append(keyOf(field));
    }
    m_extras = extras;
    m_model.writer().reloadPending();
    apply(view);
}

// ---- sort, filter, group

void TableLayout::sortBy(const FieldDef* field, bool descending, bool another)
{
    if (!another)
        m_sort.clear();
    for (SortKey& key : m_sort) {
        if (key.field == field) {
            key.descending = descending;
            applyQuery();
            return;
        }
    }
    m_sort.append({field, descending});
    applyQuery();
}

void TableLayout::clearSort()
{
    m_sort.clear();
    applyQuery();
}

// First click up, second down, third: as the records were added.
void TableLayout::sortRequested(int section, bool another)
{
    const FieldDef* field = m_model.fieldAt(section);
    for (qsizetype i = 0; i < m_sort.size(); ++i) {
        if (m_sort[i].field != field || (!another && m_sort.size() > 1))
            continue;
        if (!m_sort[i].descending) {
            sortBy(field, true, another);
        } else {
            m_sort.removeAt(i);
            applyQuery();
        }
        return;
    }
    sortBy(field, false, another);
}

void TableLayout::setFilter(const FieldDef* field, const QString& text)
{
    if (text.trimmed().isEmpty())
        m_filters.remove(keyOf(field));
    else
        m_filters.insert(keyOf(field), text);
    applyQuery();
}

QString TableLayout::filter(const FieldDef* field) const
{
    return m_filters.value(keyOf(field));
}

void TableLayout::setAnywhere(const QString& text)
{
    m_anywhere = text;
    applyQuery();
}

void TableLayout::clearFilters()
{
    m_filters.clear();
    m_anywhere.clear();
    applyQuery();
}

QList<ColumnFilter> TableLayout::filters() const
{
    return m_model.query().filters;
}

void TableLayout::setGroup(const FieldDef* field, const FieldDef* within)
{
    m_model.setGrouping(field, within);
    emit changed();
}

// ---- how it looks

void TableLayout::setRows(ViewDefinition::Rows rows)
{
    m_view.finishEditing();
    m_view.setDensity(rows);
    emit changed();
}

void TableLayout::setColours(const QList<ViewDefinition::Colour>& colours)
{
    m_colours = colours;
    QList<ColourRules::Rule> rules;
    for (const ViewDefinition::Colour& colour : colours) {
        bool known = false;
        const FieldDef* field = fieldOf(colour.key, known);
        if (known)
            rules.append({field, colour.filter, colour.tone, colour.wholeRow});
    }
    m_model.setColourRules(rules);
    emit changed();
}

QString TableLayout::exactly(const QStringList& texts, bool withEmpty, bool negated)
{
    QStringList parts;
    for (const QString& text : texts)
        parts.append(QString(QLatin1Char('=') + text));
    if (withEmpty)
        parts.append(QStringLiteral("empty"));
    const QString joined = joinList(parts);
    return negated && !joined.isEmpty() ? QString(QLatin1Char('!') + joined) : joined;
}

void TableLayout::applyQuery()
{
    m_view.finishEditing();
    TableQuery query;
    query.sort = m_sort;
    query.anywhere = m_anywhere;
    for (auto it = m_filters.cbegin(); it != m_filters.cend(); ++it) {
        bool known = false;
        const FieldDef* field = fieldOf(it.key(), known);
        if (known)
            query.filters.append({field, it.value()});
    }
    m_model.setQuery(query);
    showMarks();
    emit changed();
}

void TableLayout::showMarks()
{
    QList<FilterHeader::Mark> marks;
    QStringList texts;
    for (const FieldDef* field : m_model.columns()) {
        FilterHeader::Mark mark;
        for (qsizetype i = 0; i < m_sort.size(); ++i) {
            if (m_sort[i].field == field) {
                mark.sortKey = int(i) + 1;
                mark.descending = m_sort[i].descending;
            }
        }
        const QString text = filter(field);
        mark.filtered = !text.isEmpty();
        marks.append(mark);
        texts.append(text);
    }
    FilterHeader* header = m_view.header();
    header->setMarks(marks);
    header->setFilterTexts(texts);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QString problem;
        for (const Issue& issue : m_model.queryIssues()) {
            if (issue.field == m_model.fieldAt(column) && !filter(issue.field).isEmpty())
                problem = issue.message.in(m_model.context().language);
        }
        header->setFilterProblem(column, problem);
    }
}

} // namespace ringbinder
