// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplescript.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <tuple>

namespace ringbinder {

namespace {

Error sampleError(const QString& file, const QString& detail)
{
    return {Error::Kind::Damaged,
            Message("sample", QT_TRANSLATE_NOOP("sample", "The sample client cannot be built: the "
                                                          "file \"%1\" is damaged. Install the "
                                                          "program again."))
                .arg(file),
            detail};
}

Result<QJsonObject> readScriptFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(sampleError(path, file.errorString()));
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parsing);
    if (!document.isObject())
        return fail(sampleError(path, parsing.errorString()));
    return document.object();
}

// One record as it stands in sample.json, its texts shared out over the day it was added and the
// edits that say them.
class SampleEntry final {
public:
    SampleEntry(QJsonObject json, QJsonObject texts)
        : m_json(std::move(json))
        , m_texts(std::move(texts))
    {
    }

    SampleRecord read(const Registry& registry)
    {
        SampleRecord record;
        record.id = m_json[QLatin1String("id")].toString();
        record.def = registry.find(m_json[QLatin1String("register")].toString());
        const QJsonArray edits = m_json[QLatin1String("edits")].toArray();
        for (const QJsonValue& edit : edits)
            record.edits.append(readEdit(edit.toObject()));
        record.added.at = m_json[QLatin1String("added")].toInt();
        record.added.by = m_json[QLatin1String("by")].toString();
        record.added.file = m_json[QLatin1String("file")].toString();
        record.added.values = m_json[QLatin1String("fields")].toObject();
        for (auto text = m_texts.constBegin(); text != m_texts.constEnd(); ++text) {
            if (!m_said.contains(text.key()))
                record.added.values[text.key()] = text.value();
        }
        if (const QJsonObject removed = m_json[QLatin1String("removed")].toObject();
            !removed.isEmpty())
            record.removed = readEdit(removed);
        if (m_json.contains(QLatin1String("scanned")))
            record.scan = SampleScan{m_json[QLatin1String("scanned")].toString()};
        record.found = m_json[QLatin1String("found")].toString();
        return record;
    }

private:
    SampleEdit readEdit(const QJsonObject& json)
    {
        SampleEdit edit;
        edit.at = json[QLatin1String("at")].toInt();
        edit.by = json[QLatin1String("by")].toString();
        edit.file = json[QLatin1String("file")].toString();
        edit.values = json[QLatin1String("set")].toObject();
        const QJsonArray said = json[QLatin1String("say")].toArray();
        for (const QJsonValue& field : said) {
            m_said.append(field.toString());
            edit.values[field.toString()] = m_texts[field.toString()];
        }
        return edit;
    }

    QJsonObject m_json;
    QJsonObject m_texts;
    QStringList m_said;
};

// A record that an addition or an edit cites. What a record is about (people, and what it is merely
// linked with, are not that) puts the record at the end of its day.
struct Cited {
    QString id;
    bool isAbout = false;
};

QList<Cited> citedBy(const RegisterDef& def, const SampleEdit& edit)
{
    QList<Cited> cited;
    for (const FieldDef* field : def.fields) {
        const QJsonValue value = edit.values[field->name()];
        if (value.isUndefined())
            continue;
        if (field->type == FieldType::Reference)
            cited.append(
                {value.toString(), QLatin1String(field->target) != QLatin1String("person")});
        const QJsonArray several =
            field->type == FieldType::References ? value.toArray() : QJsonArray();
        for (const QJsonValue& id : several)
            cited.append({id.toString(), false});
    }
    return cited;
}

} // namespace

SampleScript::SampleScript(QString folder, QString languageCode, QDate today)
    : m_folder(std::move(folder))
    , m_languageCode(std::move(languageCode))
    , m_today(today)
{
}

Result<SampleScript> SampleScript::load(const QString& folder, const Registry& registry,
                                        const Language& language, QDate today)
{
    QString code = language.code();
    if (!QFile::exists(QStringLiteral("%1/sample.%2.json").arg(folder, code)))
        code = QStringLiteral("en");
    SampleScript script(folder, code, today);

    // The core of the story first: what the other modules hold cites it.
    for (const char* part : {"sample", "management", "technical"}) {
        if (const auto done = script.read(QLatin1String(part), registry); !done)
            return fail(done.error());
    }
    script.order(registry);
    return script;
}

Result<> SampleScript::read(QLatin1String part, const Registry& registry)
{
    const QString path = QStringLiteral("%1/%2.json").arg(m_folder, part);
    const auto root = readScriptFile(path);
    if (!root)
        return fail(root.error());
    const auto words =
        readScriptFile(QStringLiteral("%1/%2.%3.json").arg(m_folder, part, m_languageCode));
    if (!words)
        return fail(words.error());
    const QJsonObject texts = (*words)[QLatin1String("texts")].toObject();
    const QJsonArray entries = (*root)[QLatin1String("records")].toArray();
    if (entries.isEmpty())
        return fail(sampleError(path, QStringLiteral("no records")));
    for (const QJsonValue& entry : entries) {
        const QString id = entry[QLatin1String("id")].toString();
        SampleRecord record = SampleEntry(entry.toObject(), texts[id].toObject()).read(registry);
        if (id.isEmpty() || !record.def)
            return fail(sampleError(path, QStringLiteral("record \"%1\"").arg(id)));
        m_records.append(std::move(record));
    }
    return {};
}

QHash<QString, qsizetype> SampleScript::places() const
{
    QHash<QString, qsizetype> places;
    for (qsizetype n = 0; n < m_records.size(); ++n)
        places.insert(m_records[n].id, n);
    return places;
}

QList<int> SampleScript::turnsOfDay() const
{
    const QHash<QString, qsizetype> place = places();
    QList<int> turns(m_records.size(), 0);
    // As often as records can stand on each other's shoulders; a longer chain would be a circle.
    constexpr int kMostTurns = 8;
    for (int turn = 1; turn <= kMostTurns; ++turn) {
        for (qsizetype n = 0; n < m_records.size(); ++n) {
            for (const Cited& cited : citedBy(*m_records[n].def, m_records[n].added)) {
                const qsizetype other = place.value(cited.id, -1);
                const bool isSameDay =
                    other >= 0 && m_records[other].added.at == m_records[n].added.at;
                if (isSameDay || cited.isAbout)
                    turns[n] = std::max(turns[n], isSameDay ? turns[other] + 1 : 1);
            }
        }
    }
    return turns;
}

void SampleScript::order(const Registry& registry)
{
    // Day, part of the day, turn, register, person: what agrees in all of them is one step. What a
    // record is about must be there before it: it is added at the end of the day, in its turn.
    enum PartOfDay { Adding, Editing, Concluding, Removing };
    const QList<int> turns = turnsOfDay();
    const QHash<QString, qsizetype> places = this->places();
    const auto isLate = [&](qsizetype n) {
        return turns[n] > 0 || m_records[n].def->place == Place::Hidden;
    };
    struct Happening {
        std::tuple<int, int, int, qsizetype, QString> when;
        SampleStep::Kind kind;
        SampleStep::Part part;
    };
    QList<Happening> happenings;
    const auto& all = registry.all();
    for (qsizetype n = 0; n < m_records.size(); ++n) {
        const SampleRecord& record = m_records[n];
        const auto place = qsizetype(std::find(all.begin(), all.end(), record.def) - all.begin());
        if (record.def->singleton) {
            happenings.append({{record.added.at, Editing, 0, place, record.added.by},
                               SampleStep::Kind::Edit,
                               {n, -1}});
        } else if (record.found.isEmpty()) {
            happenings.append({{record.added.at, isLate(n) ? Concluding : Adding, turns[n], place,
                                record.added.by},
                               record.scan ? SampleStep::Kind::Scan : SampleStep::Kind::Add,
                               {n, -1}});
        }
        for (qsizetype e = 0; e < record.edits.size(); ++e) {
            const SampleEdit& edit = record.edits[e];
            // An edit that cites what came at the end of that day comes after it.
            int turn = 0;
            for (const Cited& cited : citedBy(*record.def, edit)) {
                const qsizetype other = places.value(cited.id, -1);
                if (other >= 0 && m_records[other].added.at == edit.at && isLate(other))
                    turn = std::max(turn, turns[other] + 1);
            }
            happenings.append({{edit.at, turn > 0 ? Concluding : Editing, turn, place, edit.by},
                               SampleStep::Kind::Edit,
                               {n, e}});
        }
        if (record.removed) {
            happenings.append({{record.removed->at, Removing, 0, place, record.removed->by},
                               SampleStep::Kind::Remove,
                               {n, -1}});
        }
    }
    std::stable_sort(happenings.begin(), happenings.end(),
                     [](const Happening& a, const Happening& b) { return a.when < b.when; });

    for (const Happening& now : std::as_const(happenings)) {
        const auto& [at, part, turn, place, by] = now.when;
        const RegisterDef* def = all[size_t(place)];
        const bool isSame = !m_steps.isEmpty() && m_steps.last().kind == now.kind &&
                            m_steps.last().at == at && m_steps.last().by == by &&
                            m_steps.last().def == def;
        // A record twice in one set would hide the step between.
        const bool isTwice =
            isSame && std::any_of(m_steps.last().parts.cbegin(), m_steps.last().parts.cend(),
                                  [&](const SampleStep::Part& other) {
                                      return other.record == now.part.record;
                                  });
        if (!isSame || isTwice)
            m_steps.append({now.kind, at, by, def, {}});
        m_steps.last().parts.append(now.part);
    }
}

QDate SampleScript::day(int offset) const
{
    const QDate day = m_today.addDays(offset);
    return day.addDays(std::min(0, 5 - day.dayOfWeek()));
}

QDateTime SampleScript::instant(const QString& text) const
{
    const qsizetype space = text.indexOf(QLatin1Char(' '));
    return {day(text.left(space).toInt()),
            QTime::fromString(text.mid(space + 1), QStringLiteral("HH:mm")), Qt::UTC};
}

Result<QByteArray> SampleScript::file(const QString& name) const
{
    // In the language of the client, the same in every language, or of the client itself.
    QString path = QStringLiteral("%1/files/%2/%3").arg(m_folder, m_languageCode, name);
    if (!QFile::exists(path))
        path = QStringLiteral("%1/files/%2").arg(m_folder, name);
    if (!QFile::exists(path))
        path = QStringLiteral("%1/%2").arg(m_folder, name);
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return fail(sampleError(path, source.errorString()));
    return filledIn(source.readAll());
}

QByteArray SampleScript::filledIn(QByteArray bytes) const
{
    for (qsizetype at = bytes.indexOf("{{"); at >= 0; at = bytes.indexOf("{{", at + 1)) {
        const qsizetype end = bytes.indexOf("}}", at);
        const char kind = at + 2 < bytes.size() ? bytes.at(at + 2) : '\0';
        if ((kind == 'd' || kind == 's') && end == at + 8) {
            const QDate date = day(bytes.mid(at + 3, 5).toInt());
            const QString format =
                kind == 'd' ? QStringLiteral("yyyy-MM-dd") : QStringLiteral("yyyy/MM/dd");
            bytes.replace(at, 10, date.toString(format).toLatin1());
        } else if (kind == 'e' && end == at + 14) {
            const QDateTime moment = instant(QString::fromLatin1(bytes.mid(at + 3, 11)));
            bytes.replace(at, 16, QByteArray::number(moment.toSecsSinceEpoch()));
        }
    }
    return bytes;
}

} // namespace ringbinder
