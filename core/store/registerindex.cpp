// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/registerindex.h"

#include "core/schema/canonical.h"
#include "core/store/indexchoice.h"
#include "core/store/indexnumber.h"
#include "core/store/registerindex_p.h"

namespace ringbinder {

namespace {

// With more changes than this share of the rows it is quicker to load anew.
constexpr qsizetype kReloadFraction = 4;
constexpr qsizetype kFewestForReload = 500;
constexpr int kIndexFixedColumns =
    4; // uid, code, former_code, extra, as RegisterTable selects them

std::unique_ptr<IndexColumn> makeColumn(const FieldDef& field, const Language& language,
                                        IndexNames& names)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Attachment:
        return std::make_unique<TextColumn>(language, TextColumn::Order::Collated,
                                            field.computed || field.extra || field.words,
                                            field.words);
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Date:
    case FieldType::Instant:
    case FieldType::YesNo:
    case FieldType::Rating:
        return std::make_unique<NumberColumn>(field);
    case FieldType::Decimal:
        return std::make_unique<RealColumn>(field);
    case FieldType::Choice:
    case FieldType::MultiChoice:
        return std::make_unique<ChoiceColumn>(field, language);
    case FieldType::Reference:
    case FieldType::References:
        return std::make_unique<ReferenceColumn>(field, names);
    }
    Q_UNREACHABLE();
}

} // namespace

RegisterIndex::RegisterIndex(const Binder& binder, const RegisterDef& def, const Language& language,
                             const DeriveContext* derive)
    : d(new Private(binder, def, language, derive))
{
}

RegisterIndex::RegisterIndex(const Binder& binder, const RegisterDef& def, const Language& language,
                             const DeriveContext* derive, const QList<const FieldDef*>& only)
    : RegisterIndex(binder, def, language, derive)
{
    d->only = only;
}

RegisterIndex::~RegisterIndex() = default;

qsizetype RegisterIndex::size() const
{
    return d->rowOf.size();
}

// ---------------------------------------------------------------- loading

void RegisterIndex::Private::makeColumns()
{
    uids.clear();
    isThere.clear();
    rowOf.clear();
    columns.clear();
    names.forget();
    isComputed = false;
    codes = std::make_unique<TextColumn>(language, TextColumn::Order::Natural, false);
    formerCodes = std::make_unique<TextColumn>(language, TextColumn::Order::Natural, false);
    fields = wanted();
    for (const FieldDef* field : fields)
        columns.push_back({field, makeColumn(*field, language, names)});
}

Result<> RegisterIndex::Private::loadRows()
{
    auto rows = binder.connection().prepare(table.selectOf(fields, QStringLiteral("ORDER BY id")));
    if (!rows)
        return fail(rows.error());
    while (true) {
        const auto step = rows->step();
        if (!step)
            return fail(step.error());
        if (!*step)
            return {};
        const auto uid = rows->uid(0);
        if (!uid) {
            return fail(Error::Kind::Damaged,
                        Message("store", QT_TRANSLATE_NOOP(
                                             "store", "The file is damaged: a record of \"%1\" "
                                                      "has no valid identity."))
                            .arg(def.pluralText()),
                        rows->text(0));
        }
        rowOf.insert(*uid, quint32(uids.size()));
        uids.append(*uid);
        isThere.push_back(1);
        codes->appendStored(*rows, 1);
        formerCodes->appendStored(*rows, 2);
        QMap<QString, Value> extras;
        if (!rows->isNull(3)) {
            auto read = extrasFromCanonical(rows->utf8(3).toByteArray());
            if (!read)
                return fail(read.error());
            extras = std::move(*read);
        }
        int stored = kIndexFixedColumns;
        for (const LoadedColumn& loaded : columns) {
            if (loaded.field->extra)
                loaded.column->append(extras.value(QString::fromUtf8(loaded.field->key)));
            else if (loaded.field->isColumn())
                loaded.column->appendStored(*rows, stored++);
            else if (!loaded.field->computed)
                loaded.column->append(Value());
        }
    }
}

void RegisterIndex::Private::settle()
{
    uids.squeeze();
    isThere.shrink_to_fit();
    codes->settle();
    formerCodes->settle();
    for (const LoadedColumn& loaded : columns)
        loaded.column->settle();
}

Result<> RegisterIndex::Private::loadLinks()
{
    auto links = binder.connection().prepare(
        QStringLiteral("SELECT field, from_uid, to_uid FROM link WHERE register = ? ORDER BY "
                       "from_uid, field, to_uid"));
    if (!links)
        return fail(links.error());
    links->bind(1, QByteArrayView(def.key));
    QByteArray lastUid;
    quint32 row = 0;
    bool isKnown = false;
    while (true) {
        const auto step = links->step();
        if (!step)
            return fail(step.error());
        if (!*step)
            return {};
        if (links->utf8(1) != QByteArrayView(lastUid)) {
            lastUid = links->utf8(1).toByteArray();
            const auto uid = Uid::fromUtf8(lastUid);
            const auto known = uid ? rowOf.constFind(*uid) : rowOf.constEnd();
            isKnown = known != rowOf.constEnd();
            row = isKnown ? *known : 0;
        }
        if (!isKnown)
            continue;
        for (const LoadedColumn& loaded : columns) {
            if (loaded.field->type == FieldType::References && !loaded.field->computed &&
                links->utf8(0) == QByteArrayView(loaded.field->key))
                static_cast<ReferenceColumn&>(*loaded.column).addLink(row, links->utf8(2));
        }
    }
}

Result<> RegisterIndex::load()
{
    d->makeColumns();
    if (const auto done = d->loadRows(); !done)
        return done;
    if (const auto done = d->loadLinks(); !done)
        return done;
    d->settle();
    return {};
}

// ---------------------------------------------------------------- computed columns

Result<> RegisterIndex::Private::fillComputed() const
{
    if (isComputed || !wantsComputed())
        return {};
    std::vector<const LoadedColumn*> computed;
    std::vector<const LoadedColumn*> linked;
    for (const LoadedColumn& loaded : columns) {
        if (loaded.field->computed)
            computed.push_back(&loaded);
        else if (loaded.field->type == FieldType::References)
            linked.push_back(&loaded);
    }
    auto rows = binder.connection().prepare(table.select(QStringLiteral("ORDER BY id")));
    if (!rows)
        return fail(rows.error());
    quint32 filled = 0;
    const auto fillUpTo = [&](quint32 row) {
        for (; filled < row; ++filled) {
            for (const LoadedColumn* loaded : computed)
                loaded->column->append(Value());
        }
    };
    while (true) {
        const auto step = rows->step();
        if (!step)
            return fail(step.error());
        if (!*step)
            break;
        auto record = table.read(*rows);
        if (!record)
            return fail(record.error());
        const auto row = rowOf.constFind(record->uid());
        if (row == rowOf.constEnd() || *row < filled)
            continue; // not told of yet; update() will
        for (const LoadedColumn* loaded : linked)
            record->setValue(*loaded->field, loaded->column->value(*row));
        def.derive(*record, *derive);
        fillUpTo(*row);
        for (const LoadedColumn* loaded : computed)
            loaded->column->append(record->value(*loaded->field));
        ++filled;
    }
    fillUpTo(quint32(uids.size()));
    isComputed = true;
    return {};
}

void RegisterIndex::recompute()
{
    for (LoadedColumn& loaded : d->columns) {
        if (loaded.field->computed)
            loaded.column = makeColumn(*loaded.field, d->language, d->names);
    }
    d->isComputed = false;
}

// ---------------------------------------------------------------- changes

void RegisterIndex::Private::setRow(quint32 row, const Record& record, bool isNew)
{
    Record filled = record;
    if (isComputed)
        def.derive(filled, *derive);
    const auto put = [row, isNew](IndexColumn& column, const Value& value) {
        if (isNew)
            column.append(value);
        else
            column.set(row, value);
    };
    put(*codes, Value(filled.code()));
    put(*formerCodes, Value(filled.formerCode()));
    for (const LoadedColumn& loaded : columns) {
        if (!loaded.field->computed || isComputed)
            put(*loaded.column, filled.value(*loaded.field));
    }
}

Result<> RegisterIndex::update(const ChangeNotice::Touched& touched)
{
    if (d->fields != d->wanted())
        return load(); // the user has added or removed a field of his own
    for (const FieldDef* field : d->fields) {
        const bool points =
            field->type == FieldType::Reference || field->type == FieldType::References;
        if (points &&
            (*field->target == '\0' || touched.def->name() == QLatin1String(field->target))) {
            d->names.forget();
            break;
        }
    }
    if (touched.def != &d->def)
        return {};
    const qsizetype changes =
        touched.added.size() + touched.changed.size() + touched.removed.size();
    const qsizetype unused = d->uids.size() - d->rowOf.size();
    if (changes > kFewestForReload + size() / kReloadFraction || unused > kFewestForReload + size())
        return load();

    for (const Uid& uid : touched.removed) {
        const auto row = d->rowOf.constFind(uid);
        if (row == d->rowOf.constEnd())
            continue;
        d->isThere[*row] = 0;
        d->rowOf.remove(uid);
    }
    for (const QList<Uid>& some : {touched.added, touched.changed}) {
        const auto records = d->binder.records(d->def, some);
        if (!records)
            return fail(records.error());
        for (const Record& record : *records) {
            const auto known = d->rowOf.constFind(record.uid());
            if (known != d->rowOf.constEnd()) {
                d->setRow(*known, record, false);
                continue;
            }
            const quint32 row = quint32(d->uids.size());
            d->rowOf.insert(record.uid(), row);
            d->uids.append(record.uid());
            d->isThere.push_back(1);
            d->setRow(row, record, true);
        }
    }
    return {};
}

} // namespace ringbinder
