// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schematext.h"

namespace ringbinder {

namespace {

constexpr QLatin1String kBeginTrigger("CREATE TRIGGER \"");
constexpr QLatin1String kEndTrigger("END;");
constexpr QLatin1String kWithoutRowid("WITHOUT ROWID");

// Where the quoted text that begins at `from` ends, behind its second quote; -1: never.
qsizetype pastQuoted(QStringView text, qsizetype from)
{
    const qsizetype close = text.indexOf(text[from], from + 1);
    return close < 0 ? -1 : close + 1;
}

QStringView withoutBlanksAndComments(QStringView text)
{
    while (true) {
        while (!text.isEmpty() && text.front().isSpace())
            text = text.sliced(1);
        if (!text.startsWith(QLatin1String("--")))
            return text;
        const qsizetype lineEnd = text.indexOf(u'\n');
        text = lineEnd < 0 ? QStringView() : text.sliced(lineEnd + 1);
    }
}

// Length of the statement that the text begins with, its semicolon included; -1: it never ends.
qsizetype statementLength(QStringView text)
{
    if (text.startsWith(kBeginTrigger)) {
        const qsizetype end = text.indexOf(kEndTrigger);
        return end < 0 ? -1 : end + kEndTrigger.size();
    }
    for (qsizetype at = 0; at < text.size();) {
        if (text[at] == u';')
            return at + 1;
        const bool isQuote = text[at] == u'"' || text[at] == u'\'';
        at = isQuote ? pastQuoted(text, at) : at + 1;
        if (at < 0)
            return -1;
    }
    return -1;
}

// The quoted name behind the first `word`; empty where there is none.
QStringView nameBehind(QStringView statement, QLatin1String word)
{
    const qsizetype found = statement.indexOf(word);
    if (found < 0)
        return {};
    const qsizetype from = found + word.size(); // behind the opening quote, which ends `word`
    const qsizetype close = statement.indexOf(u'"', from);
    return close < 0 ? QStringView() : statement.sliced(from, close - from);
}

// SQLite makes an index of its own for each value that has to be unique, but not for the number of
// a row, nor for the key of a table that has no other.
qsizetype ownIndexes(QStringView table)
{
    const qsizetype unique = table.count(QLatin1String(" UNIQUE"));
    const qsizetype keys = table.count(QLatin1String("PRIMARY KEY"));
    const qsizetype rowNumbers = table.count(QLatin1String("INTEGER PRIMARY KEY"));
    return unique + (table.contains(kWithoutRowid) ? 0 : keys - rowNumbers);
}

QString schemaRow(const char* type, QStringView name, QStringView table, QStringView sql)
{
    return QStringLiteral("%1|%2|%3|%4").arg(QLatin1String(type), name, table, sql);
}

} // namespace

std::optional<QSet<QString>> schemaRowsOf(QStringView script)
{
    QSet<QString> rows;
    for (QStringView rest = withoutBlanksAndComments(script); !rest.isEmpty();
         rest = withoutBlanksAndComments(rest)) {
        const qsizetype length = statementLength(rest);
        if (length < 0)
            return std::nullopt;
        const QStringView statement = rest.first(length - 1);
        rest = rest.sliced(length);
        if (statement.startsWith(QLatin1String("CREATE TABLE \""))) {
            const QStringView name = nameBehind(statement, QLatin1String("CREATE TABLE \""));
            rows.insert(schemaRow("table", name, name, statement));
            for (qsizetype number = 1; number <= ownIndexes(statement); ++number) {
                const QString index =
                    QStringLiteral("sqlite_autoindex_%1_%2").arg(name).arg(number);
                rows.insert(schemaRow("index", index, name, {}));
            }
            continue;
        }
        const bool isIndex = statement.startsWith(QLatin1String("CREATE INDEX \""));
        if (!isIndex && !statement.startsWith(kBeginTrigger))
            return std::nullopt;
        const QStringView name =
            nameBehind(statement, isIndex ? QLatin1String("CREATE INDEX \"") : kBeginTrigger);
        const QStringView table = nameBehind(statement, QLatin1String(" ON \""));
        if (table.isEmpty())
            return std::nullopt;
        rows.insert(schemaRow(isIndex ? "index" : "trigger", name, table, statement));
    }
    return rows;
}

} // namespace ringbinder
