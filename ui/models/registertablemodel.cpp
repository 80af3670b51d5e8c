// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/registertablemodel.h"

#include <QLoggingCategory>

namespace ringbinder {

namespace {

constexpr int kPageRows = 64;
// Beyond it one reset is cheaper than telling each row.
constexpr qsizetype kManyRows = 200;

bool pointsAt(const RegisterDef& def, const ChangeNotice& notice)
{
    for (const FieldDef* field : def.fields) {
        if (field->type != FieldType::Reference && field->type != FieldType::References)
            continue;
        for (const ChangeNotice::Touched& touched : notice.registers) {
            const QLatin1String target(field->target);
            if (target.isEmpty() || target == touched.def->name())
                return true;
        }
    }
    return false;
}

} // namespace

RegisterTableModel::RegisterTableModel(const OpenContext& context, const RegisterDef& def,
                                       QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_def(def)
    , m_writer(context, def)
    , m_index(context.binder, def, context.language, context.derive)
    , m_cache(context, def)
    , m_draft(def)
    , m_noneText(tr("— none —"))
{
    m_columns = defaultColumns();
    m_rows.setGhost(canEdit());
    if (auto uids = context.binder.uids(def))
        m_rows.setOrder(std::move(*uids));
    else
        report(uids.error());
    m_total = m_rows.order().size();
    isWiderChange(); // from here on
    connect(&context.binder.session(), &Session::changed, this,
            &RegisterTableModel::sessionChanged);
    connect(&m_writer, &CellWriter::pendingChanged, this,
            [this](const Uid& uid) { emitRows({uid}); });
}

RegisterTableModel::~RegisterTableModel() = default;

// ---- columns

QList<const FieldDef*> RegisterTableModel::defaultColumns() const
{
    QList<const FieldDef*> columns{nullptr, &m_def.nameField()};
    const QList<const FieldDef*> fields = m_context.binder.fields(m_def);
    for (const FieldDef* field : fields) {
        if (field->inTable && !columns.contains(field))
            columns.append(field);
    }
    return columns;
}

void RegisterTableModel::setColumns(const QList<const FieldDef*>& columns)
{
    if (columns == m_columns)
        return;
    beginResetModel();
    m_worst.clear(); // another level column may be the first
    m_columns = columns;
    endResetModel();
    emit rowsChanged();
}

QString RegisterTableModel::labelAt(int column) const
{
    const FieldDef* field = fieldAt(column);
    return field ? labelOf(*field, m_context) : tr("ID");
}

QString RegisterTableModel::keyAt(int column) const
{
    const FieldDef* field = fieldAt(column);
    return field ? QString::fromLatin1(field->key) : QStringLiteral("code");
}

int RegisterTableModel::columnOfKey(const QString& key) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (keyAt(column) == key)
            return column;
    }
    return -1;
}

// ---- rows

void RegisterTableModel::load()
{
    if (m_loaded)
        return;
    if (const auto loaded = m_index.load(); !loaded) {
        report(loaded.error());
        return;
    }
    m_loaded = true;
    applyOrder();
}

void RegisterTableModel::setQuery(const TableQuery& query)
{
    m_query = query;
    if (m_loaded)
        applyOrder();
    else
        load();
}

void RegisterTableModel::refresh()
{
    if (m_loaded)
        applyOrder();
    else
        load();
}

bool RegisterTableModel::isFiltered() const
{
    if (!m_query.anywhere.trimmed().isEmpty())
        return true;
    return std::any_of(m_query.filters.cbegin(), m_query.filters.cend(),
                       [](const ColumnFilter& filter) { return !filter.text.trimmed().isEmpty(); });
}

void RegisterTableModel::applyOrder()
{
    TableQuery query = m_query;
    if (query.sort.isEmpty())
        query.sort.append({nullptr, false}); // by ID: what undo brings back is in its old place
    for (const FieldDef* field : {m_subgrouping, m_grouping}) {
        if (!field)
            continue;
        SortKey key{field, false};
        for (qsizetype i = 0; i < query.sort.size(); ++i) {
            if (query.sort[i].field == field)
                key = query.sort.takeAt(i);
        }
        query.sort.prepend(key);
    }
    RegisterIndex::Rows rows = m_index.query(query);
    m_queryIssues = rows.issues;
    beginResetModel();
    m_worst.clear();
    m_rows.setOrder(std::move(rows.uids));
    if (m_grouping) {
        QList<TableRows::Level> levels;
        for (const FieldDef* field : {m_grouping, m_subgrouping}) {
            if (field)
                levels.append(
                    {[this, field](const Uid& uid) { return m_index.value(uid, *field); },
                     [this, field](const Value& value) { return m_cache.format(*field, value); }});
        }
        m_rows.group(levels);
    } else {
        m_rows.ungroup();
    }
    endResetModel();
    countTotal();
    if (!m_columns.isEmpty())
        emit headerDataChanged(Qt::Horizontal, 0, int(m_columns.size()) - 1);
    emit rowsChanged();
}

void RegisterTableModel::countTotal()
{
    m_total = m_loaded ? m_index.size() : m_rows.order().size();
}

void RegisterTableModel::setGrouping(const FieldDef* field, const FieldDef* within)
{
    if (!field || within == field)
        within = nullptr;
    if (m_grouping == field && m_subgrouping == within)
        return;
    m_grouping = field;
    m_subgrouping = within;
    refresh();
}

void RegisterTableModel::setColourRules(const QList<ColourRules::Rule>& rules)
{
    if (rules == m_colours.rules())
        return;
    m_colours.setRules(rules);
    if (m_rows.count() > 0)
        emitRange(0, m_rows.count() - 1);
}

std::optional<LevelBand> RegisterTableModel::worstOf(int row) const
{
    const TableRows::Group* group = m_rows.groupAt(row);
    const auto isLevel = [](const FieldDef* field) {
        return field && field->type == FieldType::Rating && QLatin1String(field->scale) == u"level";
    };
    const auto level = std::find_if(m_columns.cbegin(), m_columns.cend(), isLevel);
    if (!group || level == m_columns.cend() || !m_loaded)
        return std::nullopt;
    const qsizetype key = group->first * 2 + group->depth;
    if (const auto known = m_worst.constFind(key); known != m_worst.constEnd())
        return *known;
    qint64 worst = 0;
    for (qsizetype at = group->first; at < group->first + group->count; ++at) {
        const Value value = m_index.value(m_rows.order()[at], **level);
        worst = std::max(worst, value.isNull() ? 0 : value.integer());
    }
    const auto band = worst > 0 ? m_cache.band(int(worst)) : std::nullopt;
    m_worst.insert(key, band);
    return band;
}

void RegisterTableModel::setCollapsed(int row, bool collapsed)
{
    const TableRows::Group* group = m_rows.groupAt(row);
    const int count = m_rows.rowsUnder(row);
    if (!group || group->collapsed == collapsed || count == 0)
        return;
    if (collapsed) {
        beginRemoveRows({}, row + 1, row + count);
        m_rows.setCollapsed(row, true);
        endRemoveRows();
    } else {
        beginInsertRows({}, row + 1, row + count);
        m_rows.setCollapsed(row, false);
        endInsertRows();
    }
    emitRange(row, row);
}

void RegisterTableModel::setAllCollapsed(bool collapsed)
{
    beginResetModel();
    m_rows.setAllCollapsed(collapsed);
    endResetModel();
}

const Record* RegisterTableModel::record(int row) const
{
    const auto uid = uidAt(row);
    if (!uid)
        return nullptr;
    if (const Record* known = m_cache.find(*uid))
        return known;
    QList<Uid> page;
    const int first = row - row % kPageRows;
    for (int at = first; at < first + kPageRows && at < m_rows.count(); ++at) {
        const auto neighbour = uidAt(at);
        if (neighbour && !m_cache.find(*neighbour))
            page.append(*neighbour);
    }
    if (const auto read = m_cache.read(page); !read) {
        qWarning("Rows of %s cannot be read: %s", m_def.key,
                 qPrintable(read.error().message.plain()));
        return nullptr;
    }
    return m_cache.find(*uid);
}

// ---- what the binder tells

void RegisterTableModel::sessionChanged(const ChangeNotice& notice)
{
    m_colours.invalidate();
    m_worst.clear();
    if (m_loaded) {
        for (const ChangeNotice::Touched& touched : notice.registers) {
            if (const auto updated = m_index.update(touched); !updated)
                report(updated.error());
        }
    }
    if (isWiderChange()) {
        if (m_loaded)
            m_index.recompute();
        m_cache.clear();
        if (m_rows.count() > 0)
            emitRange(0, m_rows.count() - 1);
    }
    if (const ChangeNotice::Touched* own = notice.touched(m_def))
        followOwn(*own, notice.kind);
    followOthers(notice);
}

void RegisterTableModel::followOwn(const ChangeNotice::Touched& touched, ChangeKind kind)
{
    m_cache.forget(touched.changed);
    m_cache.forget(touched.removed);
    m_cache.forget(touched.added);
    if (kind == ChangeKind::Import || kind == ChangeKind::Merge)
        m_writer.reloadPending();
    const bool comesBack =
        !touched.added.isEmpty() && (kind == ChangeKind::Undo || kind == ChangeKind::Redo);
    if (comesBack) {
        refresh(); // to its old place
    } else {
        dropRows(touched.removed);
        insertAppeared(touched.added);
    }
    emitRows(touched.changed);
    countTotal();
    if (!touched.added.isEmpty() || !touched.removed.isEmpty())
        emit rowsChanged();
    if (comesBack)
        emit recordAppeared(touched.added.first());
}

// Computed fields of records that nobody touched are different: after a change of the method or of
// what others inherit from, and on another day.
bool RegisterTableModel::isWiderChange()
{
    if (!m_def.derive || !m_context.derive)
        return false;
    const quint64 revision = m_context.derive->revision();
    const QDate today = m_context.derive->today();
    const bool wider = revision != m_revision || today != m_day;
    m_revision = revision;
    m_day = today;
    return wider;
}

// Names of others may be different in any row.
void RegisterTableModel::followOthers(const ChangeNotice& notice)
{
    const bool onlyOwn = notice.registers.size() == 1 && notice.touched(m_def);
    if (onlyOwn || !pointsAt(m_def, notice))
        return;
    m_cache.clear();
    if (m_rows.count() > 0)
        emitRange(0, m_rows.count() - 1);
}

void RegisterTableModel::insertAppeared(const QList<Uid>& uids)
{
    const QSet<Uid> wanted(uids.cbegin(), uids.cend());
    const QList<int> known = m_rows.rowsOf(wanted);
    if (uids.isEmpty() || known.size() == uids.size())
        return;
    const bool fromDraft = wanted.contains(m_draft.uid());
    if (m_grouping) {
        // Its group is where it belongs; what the filter hides comes back with the next refresh.
        if (fromDraft)
            m_draft = Record(m_def);
        m_draftTexts.clear();
        refresh();
    } else {
        const int first = m_rows.count() - (m_rows.hasGhost() ? 1 : 0);
        // The row that was typed in becomes the record, and a new empty one follows it.
        const int shift = fromDraft && uids.size() == 1 ? 1 : 0;
        if (const auto made = m_context.binder.find(m_def, uids.first()); shift && made && *made) {
            m_draft = **made; // the row shows the record before it is one
            emitRange(first, first);
        }
        beginInsertRows({}, first + shift, first + shift + int(uids.size()) - 1);
        m_rows.append(uids);
        if (fromDraft) {
            m_draft = Record(m_def);
            m_draftTexts.clear();
        }
        endInsertRows();
        if (shift)
            emitRange(first, first);
    }
    emit recordAppeared(uids.first());
}

void RegisterTableModel::dropRows(const QList<Uid>& uids)
{
    if (uids.isEmpty())
        return;
    const QList<int> rows = m_rows.rowsOf(QSet<Uid>(uids.cbegin(), uids.cend()));
    if (m_grouping || rows.size() > kManyRows) {
        refresh();
        return;
    }
    for (qsizetype last = rows.size() - 1; last >= 0;) {
        qsizetype first = last;
        while (first > 0 && rows[first - 1] == rows[first] - 1)
            --first;
        beginRemoveRows({}, rows[first], rows[last]);
        m_rows.removeAt(rows[first], rows[last] - rows[first] + 1);
        endRemoveRows();
        last = first - 1;
    }
}

void RegisterTableModel::emitRows(const QList<Uid>& uids)
{
    if (uids.isEmpty() || m_rows.count() == 0)
        return;
    if (uids.size() > kManyRows) {
        emitRange(0, m_rows.count() - 1);
        return;
    }
    const QList<int> rows = m_rows.rowsOf(QSet<Uid>(uids.cbegin(), uids.cend()));
    for (const int row : rows)
        emitRange(row, row);
}

void RegisterTableModel::emitRange(int first, int last)
{
    emit dataChanged(index(first, 0), index(last, columnCount() - 1));
}

} // namespace ringbinder
