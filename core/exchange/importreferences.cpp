// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importreferences.h"

#include "core/catalogue/carryover.h"
#include "core/catalogue/controlnumber.h"
#include "core/schema/accepted.h"
#include "core/schema/format.h"
#include "core/schema/validate.h"
#include "core/store/binder.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace ringbinder {

namespace {

// "Weiss, Anna" to "Anna Weiss"; without titles and what stands in brackets.
QString tidyPersonName(const QString& text)
{
    static const QRegularExpression beside(
        QStringLiteral("\\([^)]*\\)|<[^>]*>|\\b(Dr|Prof|Mr|Mrs|Ms|Dipl|Ing)\\.|\\b(Herr|Frau)\\b"));
    QString name = text;
    name = name.remove(beside).simplified();
    const qsizetype comma = name.indexOf(QLatin1Char(','));
    if (comma > 0 && name.count(QLatin1Char(',')) == 1) {
        const QString surname = name.left(comma).trimmed();
        const QString given = name.mid(comma + 1).trimmed();
        if (!given.isEmpty() && given.count(QLatin1Char(' ')) < 2)
            return QString(given + QLatin1Char(' ') + surname);
    }
    return name;
}

// "a|weiss" for Anna Weiss and for A. Weiss; empty for a name of one word.
QString initialKey(const QString& name)
{
    const QString folded = foldedHeading(name);
    const qsizetype last = folded.lastIndexOf(QLatin1Char(' '));
    return last < 1 ? QString() : QString(folded.left(1) + QLatin1Char('|') + folded.mid(last + 1));
}

bool isByInitial(const QString& name)
{
    const QString folded = foldedHeading(name);
    return folded.indexOf(QLatin1Char(' ')) == 1;
}

void insertOnce(QHash<QString, std::optional<Uid>>& map, const QString& key, const Uid& uid)
{
    const auto known = map.find(key);
    if (known == map.end())
        map.insert(key, uid);
    else if (known->has_value() && **known != uid)
        known->reset();
}

int distance(const QString& a, const QString& b, int most)
{
    if (qAbs(a.size() - b.size()) > most)
        return most + 1;
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[size_t(j)];
            const int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[size_t(j)] = std::min({above + 1, row[size_t(j) - 1] + 1, change});
            diagonal = above;
        }
    }
    return row.back();
}

// "Müller" and "Mueller" are spelt alike.
QString spelling(const QString& name)
{
    QString plain = name.toCaseFolded();
    plain.replace(u'ä', QLatin1String("ae"));
    plain.replace(u'ö', QLatin1String("oe"));
    plain.replace(u'ü', QLatin1String("ue"));
    return foldedHeading(plain);
}

QStringList namesIn(const QString& text)
{
    QString lines = text;
    lines.replace(QLatin1Char(';'), QLatin1Char('\n'));
    QStringList names;
    if (lines.contains(QLatin1Char('\n'))) {
        for (const QString& line : lines.split(QLatin1Char('\n'))) {
            QString name = line.trimmed();
            if (name.startsWith(QLatin1String("- ")) || name.startsWith(u'•'))
                name = name.mid(1).trimmed();
            if (!name.isEmpty())
                names.append(name);
        }
        return names;
    }
    return splitList(text);
}

} // namespace

void ImportReferences::Index::add(const QString& name, const Uid& uid)
{
    if (!name.isEmpty())
        insertOnce(byName, foldedCell(name), uid);
}

void ImportReferences::Index::addName(const QString& name, const Uid& uid)
{
    add(name, uid);
    if (!isPeople || name.isEmpty())
        return;
    const QString tidy = tidyPersonName(name);
    add(tidy, uid);
    names.append({tidy, uid});
    if (const QString key = initialKey(tidy); !key.isEmpty()) {
        insertOnce(byInitial, key, uid);
        if (isByInitial(tidy))
            insertOnce(bySurnameInitial, key, uid);
    }
}

ImportReferences::ImportReferences(const ImportPlan& plan, const ImportContext& context)
    : m_plan(plan)
    , m_context(context)
{
}

ImportReferences::Index& ImportReferences::indexOf(const RegisterDef& def)
{
    const auto known = m_indexes.find(&def);
    if (known != m_indexes.end())
        return known->second;
    Index& index = m_indexes[&def];
    index.def = &def;
    index.isPeople = m_context.book.areNamesOfPeople(def);
    const FieldDef* reference = def.field(u"reference");
    const FieldDef* email = index.isPeople ? def.field(u"email") : nullptr;
    // A register that cannot be read shows itself when the import writes.
    (void)m_context.binder.forEach(def, [&](const Record& record) {
        index.add(record.code(), record.uid());
        index.add(record.formerCode(), record.uid());
        if (reference)
            index.add(record.value(*reference).text(), record.uid());
        if (email)
            index.add(record.value(*email).text(), record.uid());
        index.addName(record.title(), record.uid());
        return true;
    });
    return index;
}

std::optional<Uid> ImportReferences::findPerson(Index& index, const QString& text)
{
    static const QRegularExpression address(QStringLiteral("[\\w.+-]+@[\\w.-]+"));
    if (const auto mail = address.match(text); mail.hasMatch()) {
        const auto known = index.byName.constFind(foldedCell(mail.captured()));
        if (known != index.byName.cend() && *known)
            return **known;
    }
    const QString name = tidyPersonName(text);
    const auto exact = index.byName.constFind(foldedCell(name));
    if (exact != index.byName.cend() && *exact)
        return **exact;
    const QString key = initialKey(name);
    if (key.isEmpty())
        return std::nullopt;
    const auto& among = isByInitial(name) ? index.byInitial : index.bySurnameInitial;
    const auto initial = among.constFind(key);
    if (initial == among.cend() || !*initial)
        return std::nullopt;
    const QString as = titleOf(**initial);
    m_taken.append({text, as});
    tell({index.def, text, ImportOutcome::Name::Way::Taken, as, **initial});
    return **initial;
}

QString ImportReferences::titleOf(const Uid& uid) const
{
    for (const Made& made : m_made) {
        if (made.record.uid() == uid)
            return made.name;
    }
    const auto found = m_context.binder.name(uid);
    return found ? found->title : QString();
}

void ImportReferences::tell(ImportOutcome::Name name)
{
    const QString key = referenceName(*name.def, name.text);
    if (m_told.contains(key))
        return;
    m_told.insert(key);
    m_names.append(std::move(name));
}

const QString* ImportReferences::decided(const RegisterDef& def, const QString& text) const
{
    if (m_plan.references.isEmpty())
        return nullptr;
    const auto own = m_plan.references.constFind(referenceName(def, text));
    return own == m_plan.references.cend() ? nullptr : &*own;
}

QList<Uid> ImportReferences::findNumber(Index& index, const QString& text)
{
    QList<Uid> found;
    const auto number = leadingControlNumber(text);
    if (!number)
        return found;
    QStringList codes{number->control.number};
    if (number->control.edition == AnnexEdition::Of2013) {
        const auto carried = carriedOver(shippedCatalogue(), number->control.number);
        codes = carried ? carried->to : QStringList();
    }
    for (const QString& code : std::as_const(codes)) {
        const auto known = index.byName.constFind(foldedCell(code));
        if (known != index.byName.cend() && *known)
            found.append(**known);
    }
    return found;
}

std::optional<Uid> ImportReferences::find(Index& index, const QString& text)
{
    const QString* own = decided(*index.def, text);
    if (const auto uid = own ? Uid::fromString(*own) : std::nullopt) {
        tell({index.def, text, ImportOutcome::Name::Way::Chosen, titleOf(*uid), *uid});
        return uid;
    }
    const bool isToBeMade = own != nullptr;
    if (const auto uid = Uid::fromString(text.toLower()); uid && m_context.binder.name(*uid))
        return uid;
    const auto known = index.byName.constFind(foldedCell(text));
    if (known != index.byName.cend())
        return *known;
    if (index.isPeople && !isToBeMade) {
        if (const auto person = findPerson(index, text))
            return person;
    }
    // "AST-0007 File server", as tables show it.
    const qsizetype blank = text.indexOf(QLatin1Char(' '));
    if (blank > 0 && text.left(blank).contains(QLatin1Char('-'))) {
        const auto code = index.byName.constFind(foldedCell(text.left(blank)));
        if (code != index.byName.cend())
            return *code;
    }
    return std::nullopt;
}

std::optional<Uid> ImportReferences::make(Index& index, const QString& text)
{
    // Of two records of one name neither is guessed, and a third would make it worse.
    const QString* own = decided(*index.def, text);
    const bool isWished = own && *own == ImportPlan::kMakeNew;
    if (hasGivenCodes(*index.def) || (!isWished && (!m_plan.make.contains(index.def->name()) ||
                                                    index.byName.contains(foldedCell(text)))))
        return std::nullopt;
    const QString name = index.isPeople ? tidyPersonName(text) : text.simplified();
    Made made{Record(*index.def), name, {}};
    std::optional<Uid> likeUid;
    made.record.setValue(index.def->nameField(), Value(name));
    if (validateValue(index.def->nameField(), Value(name)) || name.isEmpty())
        return std::nullopt;
    if (index.isPeople && index.names.size() < 5000) {
        const QString spelt = spelling(name);
        for (const auto& [other, otherUid] : std::as_const(index.names)) {
            if (spelt.size() > 4 && distance(spelt, spelling(other), 2) <= 2) {
                made.like = other;
                likeUid = otherUid;
                break;
            }
        }
    }
    const Uid uid = made.record.uid();
    index.addName(name, uid);
    index.add(text, uid);
    if (isWished)
        index.byName.insert(foldedCell(text), uid);
    tell({index.def, text, ImportOutcome::Name::Way::Made, name, uid, made.like, likeUid});
    m_made.append(std::move(made));
    return uid;
}

Result<Value> ImportReferences::resolve(const FieldDef& field, const QString& text)
{
    const RegisterDef* target = m_context.binder.registry().find(QString::fromLatin1(field.target));
    const auto refused = [&](const QString& name) {
        if (target)
            tell({target, name, ImportOutcome::Name::Way::Unknown, {}});
        return fail(Error::Kind::Invalid, notAcceptedMessage(field, name, m_context.scales),
                    QString::fromLatin1(field.key));
    };
    if (!target)
        return refused(text);
    Index& index = indexOf(*target);
    QStringList uids;
    const auto add = [&uids](const Uid& uid) {
        if (!uids.contains(uid.toString()))
            uids.append(uid.toString());
    };
    const bool isList = field.type == FieldType::References;
    const auto isLeft = [&](const QString& name) {
        const QString* own = decided(*target, name);
        const bool isText = own && *own == ImportPlan::kLeaveAsText;
        if (isText)
            tell({target, name, ImportOutcome::Name::Way::LeftAsText, {}});
        return isText;
    };
    if (isLeft(text))
        return Value();
    if (const auto whole = find(index, text)) {
        add(*whole);
    } else {
        for (const QString& name : isList ? namesIn(text) : QStringList{text}) {
            if (isLeft(name))
                continue;
            if (const auto uid = find(index, name)) {
                add(*uid);
                continue;
            }
            const QList<Uid> numbered =
                hasGivenCodes(*target) ? findNumber(index, name) : QList<Uid>();
            for (const Uid& uid : numbered)
                add(uid);
            if (!numbered.isEmpty())
                continue;
            const auto made = make(index, name);
            if (!made)
                return refused(name);
            add(*made);
        }
    }
    if (isList)
        return Value(uids);
    return uids.isEmpty() ? Value() : Value(uids.first());
}

QStringList ImportReferences::leftAsText(const FieldDef& field, const QString& text) const
{
    QStringList left;
    const RegisterDef* target = m_context.binder.registry().find(QString::fromLatin1(field.target));
    if (m_plan.references.isEmpty() || !target)
        return left;
    const QString whole = text.trimmed();
    const bool isList = field.type == FieldType::References;
    for (const QString& name : isList ? QStringList{whole} + namesIn(whole) : QStringList{whole}) {
        const QString* own = decided(*target, name);
        if (own && *own == ImportPlan::kLeaveAsText && !left.contains(name))
            left.append(name);
    }
    return left;
}

void ImportReferences::announce(const FieldDef& field, QStringList names)
{
    const RegisterDef* target = m_context.binder.registry().find(QString::fromLatin1(field.target));
    if (!target || !m_context.book.areNamesOfPeople(*target))
        return;
    std::stable_sort(names.begin(), names.end(), [](const QString& a, const QString& b) {
        return !isByInitial(tidyPersonName(a)) && isByInitial(tidyPersonName(b));
    });
    for (const QString& name : std::as_const(names))
        (void)resolve(field, name.trimmed()); // what is refused is refused again for its row
}

void ImportReferences::announceRow(const QString& code, const QString& reference,
                                   const QString& name, const Uid& uid)
{
    Index& index = indexOf(*m_plan.def);
    index.add(code, uid);
    index.add(reference, uid);
    const auto known = index.byName.constFind(foldedCell(name));
    if (known == index.byName.cend())
        index.addName(name, uid);
}

} // namespace ringbinder
