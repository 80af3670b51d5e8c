// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/scangather.h"

#include "core/registers/technical/subjects.h"
#include "core/technical/addressrange.h"

namespace ringbinder {

namespace {

bool isNoLetter(QChar letter)
{
    const QChar::Category category = letter.category();
    return category == QChar::Other_Control || category == QChar::Other_Format ||
           category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
}

// ::1 and 127.0.0.0/8, fe80::/10 and 169.254.0.0/16, nothing at all.
bool saysNoPlace(const NetworkAddress& address)
{
    const QString text = address.text();
    return text == QLatin1String("::1") || text == QLatin1String("::") ||
           text == QLatin1String("0.0.0.0") || text.startsWith(QLatin1String("127.")) ||
           text.startsWith(QLatin1String("169.254.")) ||
           (address.bytes[0] == 0xfe && (address.bytes[1] & 0xc0) == 0x80);
}

} // namespace

QString scanWord(const QString& text)
{
    QString word = text.left(2 * kLongestFactValue);
    if (word.size() < text.size() && word.back().isHighSurrogate())
        word.chop(1);
    for (QChar& letter : word) {
        if (isNoLetter(letter))
            letter = u' ';
    }
    word = word.simplified();
    if (word.size() <= kLongestFactValue)
        return word;
    word.truncate(kLongestFactValue - 1);
    if (word.back().isHighSurrogate())
        word.chop(1);
    return word += QChar(0x2026);
}

QString scanLines(const QString& text)
{
    QStringList lines;
    const QString beginning = text.left(2 * kLongestFactValue);
    const auto all = QStringView(beginning).split(u'\n');
    for (const QStringView line : all) {
        if (const QString word = scanWord(line.toString()); !word.isEmpty())
            lines.append(word);
    }
    return scanWord(lines.join(QLatin1String(" / ")));
}

QString scanWords(const QStringList& words)
{
    QStringList clean;
    qsizetype letters = 0;
    for (const QString& word : words) {
        QString one = scanWord(word);
        one = one.replace(u',', u' ').simplified();
        letters += one.size() + 2;
        if (letters > kLongestFactValue)
            break;
        if (!one.isEmpty() && !clean.contains(one))
            clean.append(one);
    }
    return clean.join(QLatin1String(", "));
}

QString instantWord(const QDateTime& instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ssZ"));
}

void setFactValue(Fact& fact, const char* field, const QString& value)
{
    if (!value.isEmpty())
        fact.values.insert(QLatin1String(field), value);
}

void joinFacts(Fact& held, const Fact& later)
{
    const SubjectDef* subject = subjectOf(held.kind);
    const bool isTable = subject && (subject->source == SubjectDef::Source::Weaknesses ||
                                     subject->source == SubjectDef::Source::List);
    bool isOlder = false;
    if (subject) {
        for (const SubjectField& field : subject->fields) {
            const bool isDate = field.kind == SubjectField::Kind::Date && !field.isWorkedOut;
            isOlder = isOlder || (isDate && later.value(field.name()) < held.value(field.name()));
        }
    }
    for (auto value = later.values.begin(); value != later.values.end(); ++value) {
        QString& kept = held.values[value.key()];
        const SubjectField* field = subject ? subject->field(value.key()) : nullptr;
        if (isTable && field && field->kind == SubjectField::Kind::Words)
            kept = scanWords(QStringList(kept.split(u',') + value.value().split(u',')));
        else if (kept.isEmpty() || !isOlder)
            kept = value.value();
    }
}

void addHostAddress(SeenHost& host, const QString& address)
{
    const auto known = NetworkAddress::read(address.trimmed());
    if (!known || saysNoPlace(*known))
        return;
    if (const QString text = known->text(); !host.addresses.contains(text))
        host.addresses.append(text);
}

void addHostName(SeenHost& host, const QString& name)
{
    QString word = scanWord(name);
    while (word.endsWith(u'.'))
        word.chop(1);
    if (word.isEmpty() || word.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0)
        return;
    if (NetworkAddress::read(word)) {
        addHostAddress(host, word);
        return;
    }
    if (host.name.isEmpty())
        host.name = word;
    if (!host.names.contains(word, Qt::CaseInsensitive))
        host.names.append(word);
}

void ScanRemarks::add(const Message& remark)
{
    if (m_remarks.size() < kMost)
        m_remarks.append(remark);
    else
        ++m_more;
}

void ScanRemarks::addRow(const RejectedRow& rejected)
{
    add(rejected.reason);
    if (m_rejected.size() <= kMost)
        m_rejected.append(rejected);
}

QList<Message> ScanRemarks::take()
{
    QList<Message> remarks = std::exchange(m_remarks, {});
    if (m_more > 0) {
        remarks.append(
            Message("scan", QT_TRANSLATE_N_NOOP("scan", "There are %n more remark(s) like these."))
                .count(m_more));
    }
    m_more = 0;
    return remarks;
}

HostGatherer::Held& HostGatherer::held(const QString& key)
{
    const auto known = m_index.constFind(key);
    if (known != m_index.cend())
        return m_hosts[*known];
    m_index.insert(key, m_hosts.size());
    return m_hosts.emplace_back();
}

SeenHost& HostGatherer::host(const QString& key)
{
    return held(key).host;
}

HostGatherer::Place HostGatherer::fact(const QString& key, const Fact& fact)
{
    Held& holder = held(key);
    const QString item = fact.kind + u'/' + fact.item();
    const auto known = holder.places.constFind(item);
    if (known != holder.places.cend())
        return {&holder.host.facts[*known], false};
    holder.places.insert(item, holder.host.facts.size());
    holder.host.facts.append(fact);
    ++m_facts;
    return {&holder.host.facts.last(), true};
}

Result<> HostGatherer::relieve()
{
    return m_facts + qsizetype(m_hosts.size()) < kMostHeld ? Result<>() : handOver();
}

Result<> HostGatherer::handOver()
{
    std::vector<Held> hosts = std::exchange(m_hosts, {});
    m_index.clear();
    m_facts = 0;
    for (Held& each : hosts) {
        if (auto heard = m_listener(std::move(each.host)); !heard)
            return heard;
    }
    return {};
}

} // namespace ringbinder
