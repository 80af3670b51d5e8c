// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/headings.h"

#include "core/base/language.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr const char* kLevelKeys[] = {"very_low", "low", "medium", "high", "very_high"};

QString withoutAccents(const QString& text)
{
    QString plain;
    const QString apart = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    plain.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        if (c == u'œ')
            plain += QLatin1String("oe");
        else
            plain += c;
    }
    return plain;
}

QStringList stringsOf(const QJsonValue& value)
{
    QStringList strings;
    for (const QJsonValue entry : value.toArray())
        strings.append(entry.toString());
    return strings;
}

CarryRules carryOf(const QJsonObject& json)
{
    CarryRules rules;
    rules.formerField = json[QLatin1String("former")].toString();
    rules.shippedField = json[QLatin1String("shipped")].toString();
    rules.keep = stringsOf(json[QLatin1String("keep")]);
    const QJsonObject first = json[QLatin1String("first")].toObject();
    for (auto it = first.begin(); it != first.end(); ++it)
        rules.first.insert(it.key(), stringsOf(it.value()));
    return rules;
}

QList<Language> everyLanguage()
{
    QList<Language> languages;
    for (const QString& code : Language::available()) {
        if (auto language = Language::load(code))
            languages.append(*language);
    }
    return languages;
}

// "Likelihood (1-5)", "Likelihood [L]" without what stands in brackets.
QString withoutBrackets(const QString& heading)
{
    static const QRegularExpression brackets(QStringLiteral("[(\\[{][^)\\]}]*[)\\]}]"));
    QString bare = heading;
    return bare.remove(brackets);
}

} // namespace

QString foldedHeading(const QString& text)
{
    QString folded;
    for (const QChar c : withoutAccents(text))
        folded += c.isLetterOrNumber() ? c : QChar(QLatin1Char(' '));
    return folded.simplified();
}

QString foldedCell(const QString& text)
{
    return withoutAccents(text).simplified();
}

bool saysDisabled(const QString& heading)
{
    static const QSet<QString> kWords = {
        QStringLiteral("disabled"),         QStringLiteral("locked"),
        QStringLiteral("account disabled"), QStringLiteral("inactive"),
        QStringLiteral("deaktiviert"),      QStringLiteral("gesperrt"),
        QStringLiteral("desactive"),        QStringLiteral("deshabilitado")};
    return kWords.contains(foldedHeading(heading));
}

std::optional<bool> inUseOf(const QString& cell)
{
    static const QSet<QString> kOpen = {QStringLiteral("active"), QStringLiteral("enabled"),
                                        QStringLiteral("aktiv"),  QStringLiteral("aktiviert"),
                                        QStringLiteral("open"),   QStringLiteral("actif"),
                                        QStringLiteral("activo")};
    static const QSet<QString> kClosed = {
        QStringLiteral("inactive"), QStringLiteral("disabled"),    QStringLiteral("locked"),
        QStringLiteral("inaktiv"),  QStringLiteral("deaktiviert"), QStringLiteral("gesperrt"),
        QStringLiteral("closed"),   QStringLiteral("inactif"),     QStringLiteral("inactivo")};
    const QString folded = foldedCell(cell);
    if (kOpen.contains(folded))
        return true;
    if (kClosed.contains(folded))
        return false;
    return std::nullopt;
}

HeadingBook::HeadingBook(const Registry& registry)
    : m_order(registry.all())
{
    QFile file(QStringLiteral(":/import/headings.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject root =
        QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object();
    Q_ASSERT(!root.isEmpty());

    const QJsonObject all = root[QLatin1String("registers")].toObject();
    for (const RegisterDef* def : m_order) {
        Entry& entry = m_entries[def];
        const QJsonObject json = all[def->name()].toObject();
        for (const QString& sheet : stringsOf(json[QLatin1String("sheets")]))
            entry.sheets.insert(foldedHeading(sheet));
        entry.isMadeByName = json[QLatin1String("create")].toBool();
        entry.isPeople = json[QLatin1String("people")].toBool();
        if (json.contains(QLatin1String("carry")))
            entry.carry = carryOf(json[QLatin1String("carry")].toObject());
        addLabels(*def, entry);
        const QJsonObject fields = json[QLatin1String("fields")].toObject();
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            for (const QString& word : stringsOf(it.value())) {
                const QString folded = foldedHeading(word);
                if (!entry.words.contains(folded))
                    entry.words.insert(folded, it.key());
            }
        }
        for (auto it = entry.words.cbegin(); it != entry.words.cend(); ++it)
            m_known.insert(it.key());
    }

    const QJsonObject values = root[QLatin1String("values")].toObject();
    for (auto field = values.begin(); field != values.end(); ++field) {
        const QJsonObject tokens = field.value().toObject();
        for (auto token = tokens.begin(); token != tokens.end(); ++token) {
            for (const QString& word : stringsOf(token.value()))
                m_values[field.key()].insert(foldedCell(word), token.key());
        }
    }
    const QJsonObject levels = root[QLatin1String("levels")].toObject();
    for (int i = 0; i < 5; ++i) {
        for (const QString& word : stringsOf(levels[QLatin1String(kLevelKeys[i])]))
            m_levels.insert(foldedCell(word), i);
    }
    const QJsonObject steps = root[QLatin1String("steps")].toObject();
    for (auto it = steps.begin(); it != steps.end(); ++it) {
        for (const QJsonValue step : it.value().toArray())
            m_steps[it.key().toInt()].append(step.toInt());
    }
    for (const QString& word : stringsOf(root[QLatin1String("yes")]))
        m_yesNo.insert(foldedCell(word), true);
    for (const QString& word : stringsOf(root[QLatin1String("no")]))
        m_yesNo.insert(foldedCell(word), false);
}

// Keys and labels in every language, so that what we wrote we read; they go before synonyms.
void HeadingBook::addLabels(const RegisterDef& def, Entry& entry) const
{
    static const QList<Language> languages = everyLanguage();
    entry.words.insert(kCode, kCode);
    entry.words.insert(kUid, kUid);
    for (const FieldDef* field : def.fields)
        entry.words.insert(foldedHeading(field->name()), field->name());
    const auto addLabel = [&](const FieldDef& field, const Text& text) {
        for (const Language& language : languages) {
            const QString folded = foldedHeading(text.in(language));
            if (!folded.isEmpty() && !entry.words.contains(folded))
                entry.words.insert(folded, field.name());
        }
    };
    for (const FieldDef* field : def.fields)
        addLabel(*field, labelOf(*field));
    for (const FieldDef* field : def.fields)
        addLabel(*field, headingOf(*field));
    for (const Language& language : languages) {
        entry.sheets.insert(foldedHeading(def.labelText().in(language)));
        entry.sheets.insert(foldedHeading(def.pluralText().in(language)));
    }
    entry.sheets.insert(foldedHeading(def.name()));
}

QList<HeadingBook::Match> HeadingBook::matches(const RegisterDef& def, const QString& heading) const
{
    QList<Match> found;
    const auto add = [&found](const QString& key, int score) {
        for (const Match& match : std::as_const(found)) {
            if (match.fieldKey == key)
                return;
        }
        found.append({key, score});
    };
    const Entry& entry = m_entries[&def];
    const QString whole = foldedHeading(heading);
    const QString bare = foldedHeading(withoutBrackets(heading));
    if (whole.isEmpty())
        return found;
    if (const auto exact = entry.words.constFind(whole); exact != entry.words.cend())
        add(*exact, 100);
    if (const auto exact = entry.words.constFind(bare); exact != entry.words.cend())
        add(*exact, 90);
    // A known word inside a longer heading; short words would be found everywhere.
    const QString padded = QLatin1Char(' ') + bare + QLatin1Char(' ');
    QString best;
    for (auto it = entry.words.cbegin(); it != entry.words.cend(); ++it) {
        const QString& word = it.key();
        if (word.size() < 5 || word.size() < best.size() || word.size() * 2 < bare.size() ||
            (word.size() == best.size() && word > best))
            continue;
        if (padded.contains(QString(QLatin1Char(' ') + word + QLatin1Char(' '))))
            best = word;
    }
    if (!best.isEmpty())
        add(entry.words[best], 60);
    return found;
}

bool HeadingBook::isKnown(const QString& heading) const
{
    return m_known.contains(foldedHeading(heading)) ||
           m_known.contains(foldedHeading(withoutBrackets(heading)));
}

QList<HeadingBook::RegisterGuess> HeadingBook::guessRegister(const QString& sheetName,
                                                             const QStringList& headings) const
{
    QList<RegisterGuess> guesses;
    const QString name = foldedHeading(sheetName);
    const QString paddedName = QLatin1Char(' ') + name + QLatin1Char(' ');
    for (const RegisterDef* def : m_order) {
        const Entry& entry = m_entries[def];
        if (def->singleton || def->place == Place::Hidden)
            continue;
        QSet<QString> fields;
        int sum = 0;
        for (const QString& heading : headings) {
            const QList<Match> known = matches(*def, heading);
            if (known.isEmpty() || fields.contains(known.first().fieldKey))
                continue;
            fields.insert(known.first().fieldKey);
            sum += known.first().score;
        }
        int score = headings.isEmpty() ? 0 : sum * 60 / int(100 * headings.size());
        // The more it is about, the better, though only some of the words are known.
        score += int(std::min<qsizetype>(fields.size(), 8));
        if (entry.sheets.contains(name)) {
            score += 32;
        } else {
            for (const QString& sheet : entry.sheets) {
                if (sheet.size() > 2 &&
                    paddedName.contains(QString(QLatin1Char(' ') + sheet + QLatin1Char(' ')))) {
                    score += 24;
                    break;
                }
            }
        }
        if (!fields.isEmpty())
            guesses.append({def, std::min(score, 100)});
    }
    std::stable_sort(
        guesses.begin(), guesses.end(),
        [](const RegisterGuess& a, const RegisterGuess& b) { return a.score > b.score; });
    return guesses;
}

std::optional<QString> HeadingBook::valueFor(const RegisterDef& def, const FieldDef& field,
                                             const QString& word, int levels) const
{
    const QString folded = foldedCell(word);
    if (field.type == FieldType::YesNo) {
        const auto known = m_yesNo.constFind(folded);
        if (known == m_yesNo.cend())
            return std::nullopt;
        return *known ? QStringLiteral("yes") : QStringLiteral("no");
    }
    if (field.type == FieldType::Rating) {
        const auto steps = m_steps.constFind(levels);
        if (steps == m_steps.cend())
            return std::nullopt;
        // "3 - mittel", "3.0", "3/5": the number decides where the scale has it.
        static const QRegularExpression leading(QStringLiteral("^(\\d+)(?:[.,]0+)?(?:\\D.*)?$"));
        const auto number = leading.match(folded);
        if (number.hasMatch()) {
            const int value = number.captured(1).toInt();
            return value >= 1 && value <= levels ? std::optional(QString::number(value))
                                                 : std::nullopt;
        }
        auto level = m_levels.constFind(folded);
        if (level == m_levels.cend())
            level = m_levels.constFind(foldedHeading(word));
        if (level == m_levels.cend())
            return std::nullopt;
        return QString::number((*steps)[*level]);
    }
    const QString place = def.name() + QLatin1Char('.') + field.name();
    const auto words = m_values.constFind(place);
    if (words != m_values.cend()) {
        if (const auto token = words->constFind(folded); token != words->cend())
            return *token;
    }
    static const QList<Language> languages = everyLanguage();
    for (const Choice& choice : field.choices) {
        for (const Language& language : languages) {
            if (folded == foldedCell(language.text(field.context, choice.label)))
                return QString::fromLatin1(choice.token);
        }
    }
    return std::nullopt;
}

bool HeadingBook::isMadeByName(const RegisterDef& def) const
{
    return m_entries[&def].isMadeByName;
}

bool HeadingBook::areNamesOfPeople(const RegisterDef& def) const
{
    return m_entries[&def].isPeople;
}

const CarryRules* HeadingBook::carryRules(const RegisterDef& def) const
{
    const auto entry = m_entries.constFind(&def);
    return entry != m_entries.cend() && entry->carry ? &*entry->carry : nullptr;
}

} // namespace ringbinder
