// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/listwords.h"

#include "core/base/language.h"
#include "core/exchange/headings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ringbinder {

namespace {

using scan_import::ListKind;

constexpr ListKind kListKinds[] = {ListKind::Devices, ListKind::Accounts, ListKind::Backups,
                                   ListKind::Software, ListKind::Domains};

QJsonObject listWordsData(const QString& name)
{
    QFile file(QString(QLatin1String(":/import/") + name));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return QJsonDocument::fromJson(isOpen ? file.readAll() : QByteArray()).object();
}

QLatin1String listToken(ListKind kind)
{
    return QLatin1String(scan_import::kListKindChoices[size_t(kind)].token);
}

QList<Language> listLanguages()
{
    QList<Language> languages;
    for (const QString& code : Language::available()) {
        if (auto language = Language::load(code))
            languages.append(*language);
    }
    return languages;
}

void addHeadings(QHash<QString, QString>& words, const QString& field, const QJsonValue& headings)
{
    for (const QJsonValue heading : headings.toArray()) {
        const QString folded = foldedHeading(heading.toString());
        if (!words.contains(folded))
            words.insert(folded, field);
    }
}

} // namespace

const SubjectDef* subjectOfList(ListKind kind)
{
    switch (kind) {
    case ListKind::Devices:
        return subjectOf(u"device");
    case ListKind::Accounts:
        return subjectOf(u"account");
    case ListKind::Backups:
        return subjectOf(u"backup");
    case ListKind::Software:
        return subjectOf(u"software");
    case ListKind::Domains:
        return subjectOf(u"domain");
    }
    Q_UNREACHABLE();
}

ListWords::ListWords()
{
    const QJsonObject root = listWordsData(QStringLiteral("lists.json"));
    const QJsonObject known = listWordsData(QStringLiteral("headings.json"));
    const QJsonObject lists = root[QLatin1String("lists")].toObject();
    for (const ListKind kind : kListKinds) {
        const QJsonObject json = lists[listToken(kind)].toObject();
        List list;
        for (const QJsonValue name : json[QLatin1String("names")].toArray())
            list.names.insert(foldedHeading(name.toString()));
        for (const QJsonValue sign : json[QLatin1String("signs")].toArray())
            list.signs.insert(sign.toString());
        const QJsonObject fields = json[QLatin1String("fields")].toObject();
        // A register whose import knows the same columns.
        const QJsonObject like = json[QLatin1String("like")].toObject();
        const QJsonObject same = known[QLatin1String("registers")]
                                     .toObject()[like[QLatin1String("register")].toString()]
                                     .toObject()[QLatin1String("fields")]
                                     .toObject();
        const QJsonObject pairs = like[QLatin1String("fields")].toObject();
        for (auto pair = pairs.begin(); pair != pairs.end(); ++pair)
            addHeadings(list.words, pair.key(), same[pair.value().toString()]);
        for (auto field = fields.begin(); field != fields.end(); ++field)
            addHeadings(list.words, field.key(), field.value());
        const SubjectDef& subject = *subjectOfList(kind);
        addLabels(subject, list);
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (!subject.field(field.key()) || subject.field(field.key())->isWorkedOut)
                list.more.append(field.key());
        }
        if (kind == ListKind::Accounts)
            list.more.append(kListDisabled);
        m_lists.append(list);
    }

    const QJsonObject values = root[QLatin1String("values")].toObject();
    for (auto field = values.begin(); field != values.end(); ++field) {
        const QJsonObject meanings = field.value().toObject();
        for (auto meaning = meanings.begin(); meaning != meanings.end(); ++meaning) {
            for (const QJsonValue cell : meaning.value().toArray())
                m_values[field.key()].insert(foldedCell(cell.toString()), meaning.key());
        }
    }
    m_values.insert(QStringLiteral("dkim"), m_values.value(QStringLiteral("spf")));
    for (const bool isYes : {true, false}) {
        for (const QJsonValue word :
             known[isYes ? QLatin1String("yes") : QLatin1String("no")].toArray())
            m_yesNo.insert(foldedCell(word.toString()), isYes);
    }
    for (const QJsonValue word : root[QLatin1String("never")].toArray())
        m_never.insert(foldedCell(word.toString()));
}

const ListWords& ListWords::shipped()
{
    static const ListWords kShipped;
    return kShipped;
}

// Keys and labels in every language, so that what we wrote we read.
void ListWords::addLabels(const SubjectDef& subject, List& list) const
{
    static const QList<Language> kLanguages = listLanguages();
    for (const SubjectField& field : subject.fields) {
        if (field.isWorkedOut)
            continue;
        QStringList words{QString(field.name())};
        for (const Language& language : kLanguages)
            words.append(field.labelText().in(language));
        for (const QString& word : std::as_const(words)) {
            const QString folded = foldedHeading(word);
            if (!folded.isEmpty() && !list.words.contains(folded))
                list.words.insert(folded, field.name());
        }
    }
}

QStringList ListWords::fields(ListKind kind) const
{
    QStringList keys;
    for (const SubjectField& field : subjectOfList(kind)->fields) {
        if (!field.isWorkedOut)
            keys.append(field.name());
    }
    return keys + m_lists[qsizetype(kind)].more;
}

QSet<QString> ListWords::signs(ListKind kind) const
{
    return m_lists[qsizetype(kind)].signs;
}

QString ListWords::fieldFor(ListKind kind, const QString& heading) const
{
    if (kind == ListKind::Accounts && saysDisabled(heading))
        return kListDisabled;
    const List& list = m_lists[qsizetype(kind)];
    const auto known = list.words.constFind(foldedHeading(heading));
    if (known != list.words.cend())
        return *known;
    // "Verschlüsselt (ja/nein)"
    const qsizetype bracket = heading.indexOf(u'(');
    return bracket > 0 ? list.words.value(foldedHeading(heading.left(bracket))) : QString();
}

bool ListWords::isNameOf(ListKind kind, const QString& word) const
{
    return m_lists[qsizetype(kind)].names.contains(foldedHeading(word));
}

std::optional<QString> ListWords::valueFor(const QString& field, const QString& cell) const
{
    const auto values = m_values.constFind(field);
    if (values == m_values.cend())
        return std::nullopt;
    const auto known = values->constFind(foldedCell(cell));
    return known == values->cend() ? std::nullopt : std::optional(*known);
}

std::optional<bool> ListWords::yesNo(const QString& cell) const
{
    const auto known = m_yesNo.constFind(foldedCell(cell));
    return known == m_yesNo.cend() ? std::nullopt : std::optional(*known);
}

bool ListWords::isNever(const QString& cell) const
{
    return m_never.contains(foldedCell(cell));
}

} // namespace ringbinder
