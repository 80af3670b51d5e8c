// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/fact.h"

#include <algorithm>

namespace ringbinder {

namespace {

// The fields that tell one thing of a kind from another, in the order they are written.
struct ItemFields {
    const char* kind;
    const char* fields[4];
};
constexpr ItemFields kItemFields[] = {
    {"port", {"protocol", "port"}},
    {"script", {"script", "protocol", "port"}},
    {"benchmark", {"benchmark", "profile"}},
    {"benchmark_rule", {"id"}},
    {"advice", {"test", "message", "details"}},
    {"weakness", {"plugin", "protocol", "port"}},
    {"device", {"name"}},
    {"account", {"account"}},
    {"backup", {"job"}},
    {"software", {"name", "version"}},
    {"domain", {"domain"}},
};

bool needsQuotes(const QString& value)
{
    return value.isEmpty() || std::any_of(value.begin(), value.end(), [](QChar letter) {
               return letter == u' ' || letter == u'"' || letter == u'\\';
           });
}

// One line, whatever a banner holds.
QString calmed(const QString& value)
{
    QString calm = value.left(kLongestFactValue);
    if (value.size() > kLongestFactValue)
        calm += QChar(0x2026);
    for (QChar& letter : calm) {
        const QChar::Category category = letter.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph || category == QChar::Other_Format)
            letter = u' ';
    }
    return calm;
}

void appendValue(QString& text, const QString& value)
{
    const QString calm = calmed(value);
    if (!needsQuotes(calm)) {
        text += calm;
        return;
    }
    text += u'"';
    for (const QChar letter : calm) {
        if (letter == u'"' || letter == u'\\')
            text += u'\\';
        text += letter;
    }
    text += u'"';
}

// Reads the value that begins at `at` and goes behind it; nothing where its quotes do not end.
std::optional<QString> readValue(QStringView line, qsizetype& at)
{
    if (at >= line.size() || line[at] != u'"') {
        const qsizetype end = line.indexOf(u' ', at);
        const QStringView word = line.mid(at, end < 0 ? -1 : end - at);
        at = end < 0 ? line.size() : end;
        return word.toString();
    }
    QString value;
    for (++at; at < line.size(); ++at) {
        if (line[at] == u'"') {
            ++at;
            return value;
        }
        if (line[at] == u'\\' && at + 1 < line.size())
            ++at;
        value += line[at];
    }
    return {};
}

std::optional<Fact> factOfLine(QStringView line)
{
    Fact fact;
    qsizetype at = line.indexOf(u' ');
    fact.kind = line.left(at).toString();
    while (at >= 0 && at < line.size()) {
        ++at; // the space
        const qsizetype equals = line.indexOf(u'=', at);
        if (equals <= at)
            return {};
        const QString key = line.mid(at, equals - at).toString();
        at = equals + 1;
        const auto value = readValue(line, at);
        if (!value || (at < line.size() && line[at] != u' '))
            return {};
        fact.values.insert(key, *value);
    }
    return fact;
}

} // namespace

QString Fact::item() const
{
    const auto* found =
        std::find_if(std::begin(kItemFields), std::end(kItemFields),
                     [this](const ItemFields& known) { return kind == QLatin1String(known.kind); });
    if (found == std::end(kItemFields))
        return {};
    QStringList parts;
    for (const char* field : found->fields) {
        if (!field)
            break;
        if (const QString part = value(QLatin1String(field)); !part.isEmpty())
            parts.append(part);
    }
    return parts.join(u'/');
}

QString textOfFacts(const QList<Fact>& facts)
{
    QString text;
    for (const Fact& fact : facts) {
        text += fact.kind;
        for (auto value = fact.values.begin(); value != fact.values.end(); ++value) {
            text += u' ';
            text += value.key();
            text += u'=';
            appendValue(text, value.value());
        }
        text += u'\n';
    }
    return text;
}

Result<QList<Fact>> factsOf(const QString& text)
{
    QList<Fact> facts;
    qint64 number = 0;
    const auto lines = QStringView(text).split(u'\n');
    for (const QStringView line : lines) {
        ++number;
        if (line.isEmpty())
            continue;
        auto fact = factOfLine(line);
        if (!fact) {
            return fail(Error::Kind::Damaged,
                        Message("scan", QT_TRANSLATE_NOOP("scan", "Line %1 of an observation "
                                                                  "cannot be read."))
                            .arg(number));
        }
        facts.append(std::move(*fact));
    }
    return facts;
}

} // namespace ringbinder
