// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search.h"

#include "core/schema/format.h"
#include "core/store/binder.h"
#include "core/store/connection.h"
#include "core/store/registertable.h"
#include "core/store/searchwords.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <limits>

namespace ringbinder {

namespace {

// With more changes at once, or more dead entries than that, it is quicker to build anew.
constexpr qsizetype kMostUpdates = 1000;
// Single letters begin half of all words.
constexpr qsizetype kShortestWord = 2;
constexpr int kWidestLook = 400;

// As people read them.
QString textsOf(const Record& record, const Language& language)
{
    QStringList texts;
    FormatContext format;
    format.language = &language;
    for (const FieldDef* field : record.def().fields) {
        const bool isText = field->type == FieldType::Text || field->type == FieldType::LongText;
        if (isText && field->isColumn() && field != &record.def().nameField())
            texts.append(formatValue(*field, record.value(*field), format));
    }
    for (const Value& extra : record.extras())
        texts.append(extra.text());
    texts.removeAll(QString());
    return texts.join(QLatin1Char('\n'));
}

// Names that are numbers: the code, the one it had before a merge, the client's own.
QStringList numbersOf(const Record& record)
{
    const FieldDef* const reference = record.def().field(u"reference");
    QStringList numbers{record.code(), record.formerCode()};
    if (reference)
        numbers.append(record.value(*reference).text());
    numbers.removeAll(QString());
    return numbers;
}

// Records that say something about another one, of which they name the uid, are found under that
// one; null for all others.
const FieldDef* aboutFieldOf(const RegisterDef& def)
{
    return def.place == Place::Hidden ? def.field(u"record_uid") : nullptr;
}

// Every word as the beginning of one, in any order.
QString allOf(const QStringList& words)
{
    QStringList parts;
    for (const QString& word : words)
        parts.append(QStringLiteral("\"%1\" *").arg(word));
    return parts.join(QLatin1String(" AND "));
}

} // namespace

struct Search::Private {
    struct Entry {
        const RegisterDef* def = nullptr; // null: superseded or removed
        Uid uid;
    };

    Binder& binder;
    Language language = {};
    NumberReader readNumber = {};
    QString table = {};
    bool isBuilt = false;
    bool isBegun = false;
    QList<const RegisterDef*> defs = {};
    // Not read yet: registers from `nextDef` on, of the first of them the records from `next` on.
    qsizetype nextDef = 0;
    QList<Uid> waiting = {};
    qsizetype next = 0;
    std::vector<Entry> entries = {}; // by row number, from 1
    QHash<Uid, qsizetype> entryOf = {};

    [[nodiscard]] Result<> add(Statement& insert, const Record& record);
    [[nodiscard]] Result<> begin();
    [[nodiscard]] Result<> fill(qsizetype records);
    [[nodiscard]] Result<Statement> insertStatement() const;
    void drop(const Uid& uid);
    // Best first takes a look at every match; InOrder stops at the limit.
    enum Order { BestFirst, InOrder };
    [[nodiscard]] Result<QList<qsizetype>> match(const QString& expression, Order order,
                                                 int limit) const;
    [[nodiscard]] Result<QList<Uid>> exactNumbers(const QString& text) const;
    [[nodiscard]] std::optional<SearchHit> hitOf(const Uid& uid, const QStringList& words) const;
};

Search::Search(Binder& binder, NumberReader readNumber, const Language& language)
    : d(new Private{binder, language})
{
    d->readNumber = std::move(readNumber);
    // Several may look at one binder.
    d->table = QStringLiteral("search_text_%1").arg(quintptr(d.get()), 0, 16);
    for (const RegisterDef* def : binder.registry().all()) {
        if (def->place != Place::Hidden || aboutFieldOf(*def))
            d->defs.append(def);
    }
}

Search::~Search()
{
    if (d->isBegun) {
        const auto dropped = d->binder.connection().execute(
            QStringLiteral("DROP TABLE IF EXISTS temp.%1").arg(d->table));
        Q_UNUSED(dropped); // it goes with the connection anyway
    }
}

bool Search::isBuilt() const
{
    return d->isBuilt;
}

// ---------------------------------------------------------------- building

Result<Statement> Search::Private::insertStatement() const
{
    return binder.connection().prepare(
        QStringLiteral("INSERT INTO temp.%1 (rowid, codes, title, body) VALUES (?, ?, ?, ?)")
            .arg(table));
}

Result<> Search::Private::add(Statement& insert, const Record& record)
{
    entries.push_back({&record.def(), record.uid()});
    entryOf.insert(record.uid(), qsizetype(entries.size()));
    insert.bind(1, qint64(entries.size()));
    insert.bind(2, numbersOf(record).join(QLatin1Char('\n')));
    insert.bind(3, record.title());
    insert.bind(4, textsOf(record, language));
    return insert.run();
}

void Search::Private::drop(const Uid& uid)
{
    // The text table keeps no texts and so cannot forget one; the entry just leads nowhere.
    const auto entry = entryOf.constFind(uid);
    if (entry == entryOf.constEnd())
        return;
    entries[size_t(*entry - 1)].def = nullptr;
    entryOf.erase(entry);
}

Result<> Search::Private::begin()
{
    isBuilt = false;
    entries.clear();
    entryOf.clear();
    waiting.clear();
    nextDef = 0;
    next = 0;
    const auto made = binder.connection().execute(
        QStringLiteral("DROP TABLE IF EXISTS temp.%1;"
                       "CREATE VIRTUAL TABLE temp.%1 USING fts5(codes, title, body, content = '', "
                       "prefix = '2 3', tokenize = \"unicode61 remove_diacritics 2\")")
            .arg(table));
    isBegun = made.has_value();
    return made;
}

Result<> Search::Private::fill(qsizetype records)
{
    auto insert = insertStatement();
    if (!insert)
        return fail(insert.error());
    while (records > 0 && nextDef < defs.size()) {
        const RegisterDef& def = *defs[nextDef];
        if (next == 0) {
            auto all = binder.uids(def);
            if (!all)
                return fail(all.error());
            waiting = std::move(*all);
        }
        const auto some = binder.records(def, waiting.mid(next, records));
        if (!some)
            return fail(some.error());
        for (const Record& record : *some) {
            if (entryOf.contains(record.uid()))
                continue; // changed meanwhile: update() has taken it
            if (const auto done = add(*insert, record); !done)
                return done;
        }
        const qsizetype read = std::min(records, waiting.size() - next);
        records -= std::max<qsizetype>(read, 1);
        next += read;
        if (next >= waiting.size()) {
            ++nextDef;
            next = 0;
        }
    }
    isBuilt = nextDef >= defs.size();
    if (isBuilt)
        waiting = {};
    return {};
}

Result<bool> Search::buildSome(qsizetype records)
{
    if (d->isBuilt)
        return true;
    // One transaction, so that the table is written in one go; the binder itself is only read.
    auto transaction = Transaction::beginRead(d->binder.connection());
    if (!transaction)
        return fail(transaction.error());
    if (!d->isBegun) {
        if (const auto done = d->begin(); !done)
            return fail(done.error());
    }
    if (const auto done = d->fill(records); !done)
        return fail(done.error());
    if (const auto done = transaction->commit(); !done)
        return fail(done.error());
    return d->isBuilt;
}

Result<> Search::build()
{
    d->isBuilt = false;
    d->isBegun = false;
    return finish();
}

Result<> Search::finish()
{
    const auto done = buildSome(std::numeric_limits<qsizetype>::max());
    return done ? Result<>() : fail(done.error());
}

Result<> Search::update(const ChangeNotice& notice)
{
    if (!d->isBegun)
        return {};
    qsizetype changes = 0;
    for (const ChangeNotice::Touched& touched : notice.registers)
        changes += touched.added.size() + touched.changed.size() + touched.removed.size();
    const qsizetype dead = qsizetype(d->entries.size()) - d->entryOf.size();
    if (changes > kMostUpdates || dead > kMostUpdates + d->entryOf.size()) {
        if (d->isBuilt)
            return build();
        d->isBegun = false; // whoever builds bit by bit begins again
        return {};
    }

    auto insert = d->insertStatement();
    if (!insert)
        return fail(insert.error());
    for (const ChangeNotice::Touched& touched : notice.registers) {
        if (!d->defs.contains(touched.def))
            continue;
        for (const Uid& uid : touched.removed)
            d->drop(uid);
        QSet<Uid> renewed;
        for (const QList<Uid>& uids : {touched.added, touched.changed}) {
            const auto records = d->binder.records(*touched.def, uids);
            if (!records)
                return fail(records.error());
            for (const Record& record : *records) {
                if (renewed.contains(record.uid()))
                    continue;
                renewed.insert(record.uid());
                d->drop(record.uid());
                if (const auto done = d->add(*insert, record); !done)
                    return done;
            }
        }
    }
    return {};
}

// ---------------------------------------------------------------- finding

Result<QList<qsizetype>> Search::Private::match(const QString& expression, Order order,
                                                int limit) const
{
    const QString rank =
        order == BestFirst ? QStringLiteral("bm25(%1, 5.0, 10.0, 1.0),").arg(table) : QString();
    auto rows = binder.connection().prepare(
        QStringLiteral("SELECT rowid FROM temp.%1 WHERE %1 MATCH ? ORDER BY %2 rowid LIMIT ?")
            .arg(table, rank));
    if (!rows)
        return fail(rows.error());
    const qsizetype dead = qsizetype(entries.size()) - entryOf.size();
    rows->bind(1, expression);
    rows->bind(2, qint64(limit + dead));
    QList<qsizetype> found;
    while (true) {
        const auto row = rows->step();
        if (!row)
            return fail(row.error());
        if (!*row || found.size() >= limit)
            return found;
        const qsizetype number = qsizetype(rows->integer(0));
        if (entries[size_t(number - 1)].def)
            found.append(number);
    }
}

Result<QList<Uid>> Search::Private::exactNumbers(const QString& text) const
{
    QStringList codes;
    if (readNumber)
        codes = readNumber(text);
    codes.append(codesMeantBy(text, defs));
    QList<Uid> uids;
    for (const QString& code : std::as_const(codes)) {
        const auto record = binder.findByCode(code);
        if (!record)
            return fail(record.error());
        if (record->has_value() && entryOf.contains((*record)->uid()))
            uids.append((*record)->uid());
    }
    const QStringList words = searchWords(text);
    if (words.isEmpty())
        return uids;
    // One after the other and whole, which leaves few to look at.
    const auto numbered = match(
        QStringLiteral("{codes} : \"%1\"").arg(words.join(QLatin1Char(' '))), InOrder, kWidestLook);
    if (!numbered)
        return fail(numbered.error());
    const QString folded = searchFolded(text);
    for (const qsizetype number : *numbered) {
        const Entry& entry = entries[size_t(number - 1)];
        const auto record = binder.find(*entry.def, entry.uid);
        if (!record)
            return fail(record.error());
        if (!record->has_value())
            continue;
        const QStringList numbers = numbersOf(**record);
        const bool isExact = std::any_of(numbers.begin(), numbers.end(), [&](const QString& known) {
            return searchFolded(known) == folded;
        });
        if (isExact)
            uids.append(entry.uid);
    }
    return uids;
}

std::optional<SearchHit> Search::Private::hitOf(const Uid& uid, const QStringList& words) const
{
    const RegisterDef* const def = entries[size_t(entryOf.value(uid) - 1)].def;
    const auto record = binder.find(*def, uid);
    if (!record || !record->has_value())
        return std::nullopt;
    const QString title = (*record)->title();
    if (const FieldDef* about = aboutFieldOf(*def)) {
        const auto other = Uid::fromString((*record)->value(*about).text());
        const auto name = other ? binder.name(*other) : std::nullopt;
        if (!name)
            return std::nullopt;
        const QString excerpt = excerptAround(textsOf(**record, language), words);
        return SearchHit{name->def, *other, name->code, name->title,
                         excerpt.isEmpty() ? title : excerpt};
    }
    QStringList elsewhere = words; // words that the title does not show
    const QStringList titleWords = searchWords(title);
    elsewhere.removeIf([&titleWords](const QString& word) {
        const QString sought = searchFolded(word);
        return std::any_of(titleWords.begin(), titleWords.end(), [&sought](const QString& shown) {
            return searchFolded(shown).startsWith(sought);
        });
    });
    return SearchHit{def, uid, (*record)->code(), title,
                     excerptAround(textsOf(**record, language), elsewhere)};
}

Result<QList<SearchHit>> Search::find(const QString& text, int limit) const
{
    QList<SearchHit> hits;
    if (!d->isBuilt || limit <= 0)
        return hits;
    const auto exact = d->exactNumbers(text);
    if (!exact)
        return fail(exact.error());
    QList<Uid> ordered;
    QSet<Uid> seen;
    const auto take = [&](const Uid& uid) {
        if (ordered.size() < limit && !seen.contains(uid)) {
            seen.insert(uid);
            ordered.append(uid);
        }
    };
    for (const Uid& uid : *exact)
        take(uid);

    const QStringList words = searchWords(text);
    const bool isWorthLooking = std::any_of(words.begin(), words.end(), [](const QString& word) {
        return word.size() >= kShortestWord;
    });
    if (isWorthLooking) {
        const QString all = allOf(words);
        const QList<std::pair<QString, Private::Order>> tiers{
            {QStringLiteral("{title} : ^ \"%1\" * AND {title} : (%2)").arg(words.first(), all),
             Private::BestFirst},
            {QStringLiteral("{title} : (%1)").arg(all), Private::BestFirst},
            {QStringLiteral("{codes} : (%1)").arg(all), Private::InOrder},
            {all, Private::BestFirst}};
        for (const auto& [expression, order] : tiers) {
            if (ordered.size() >= limit)
                break;
            const auto rows = d->match(expression, order, limit);
            if (!rows)
                return fail(rows.error());
            for (const qsizetype number : *rows)
                take(d->entries[size_t(number - 1)].uid);
        }
    }
    QSet<Uid> shown;
    for (const Uid& uid : std::as_const(ordered)) {
        auto hit = d->hitOf(uid, words);
        if (!hit || shown.contains(hit->uid))
            continue;
        shown.insert(hit->uid);
        hits.append(std::move(*hit));
    }
    // Who types a whole name means what is called so, not what speaks of it in few words.
    const QString wanted = searchFolded(text.trimmed());
    const auto rank = [&](const SearchHit& hit) {
        return exact->contains(hit.uid) ? 0 : searchFolded(hit.title) == wanted ? 1 : 2;
    };
    std::stable_sort(hits.begin(), hits.end(),
                     [&rank](const SearchHit& a, const SearchHit& b) { return rank(a) < rank(b); });
    return hits;
}

} // namespace ringbinder
