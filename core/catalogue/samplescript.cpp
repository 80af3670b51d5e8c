// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/samplescript.h"

#include <QFile>
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

// What a record is about must be there before it: these are added at the end of the day.
bool isAboutOthers(const RegisterDef& def)
{
    for (const FieldDef* field : def.fields) {
        const QLatin1String target(field->target);
        if (field->type == FieldType::Reference && target != QLatin1String("person"))
            return true;
    }
    return def.place == Place::Hidden;
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

    const QString path = folder + QStringLiteral("/sample.json");
    const auto root = readScriptFile(path);
    if (!root)
        return fail(root.error());
    const auto words = readScriptFile(QStringLiteral("%1/sample.%2.json").arg(folder, code));
    if (!words)
        return fail(words.error());
    const QJsonObject texts = (*words)[QLatin1String("texts")].toObject();
    const QJsonArray entries = (*root)[QLatin1String("records")].toArray();
    for (const QJsonValue& entry : entries) {
        const QString id = entry[QLatin1String("id")].toString();
        SampleRecord record = SampleEntry(entry.toObject(), texts[id].toObject()).read(registry);
        if (id.isEmpty() || !record.def)
            return fail(sampleError(path, QStringLiteral("record \"%1\"").arg(id)));
        script.m_records.append(std::move(record));
    }
    if (script.m_records.isEmpty())
        return fail(sampleError(path, QStringLiteral("no records")));
    script.order(registry);
    return script;
}

void SampleScript::order(const Registry& registry)
{
    // Day, part of the day, register, person: what agrees in all of them is one step.
    enum PartOfDay { Adding, Editing, Concluding, Removing };
    struct Happening {
        std::tuple<int, int, qsizetype, QString> when;
        SampleStep::Kind kind;
        SampleStep::Part part;
    };
    QList<Happening> happenings;
    const auto& all = registry.all();
    for (qsizetype n = 0; n < m_records.size(); ++n) {
        const SampleRecord& record = m_records[n];
        const auto place = qsizetype(std::find(all.begin(), all.end(), record.def) - all.begin());
        if (record.def->singleton) {
            happenings.append({{record.added.at, Editing, place, record.added.by},
                               SampleStep::Kind::Edit,
                               {n, -1}});
        } else {
            const int part = isAboutOthers(*record.def) ? Concluding : Adding;
            happenings.append(
                {{record.added.at, part, place, record.added.by}, SampleStep::Kind::Add, {n, -1}});
        }
        for (qsizetype e = 0; e < record.edits.size(); ++e) {
            const SampleEdit& edit = record.edits[e];
            happenings.append({{edit.at, Editing, place, edit.by}, SampleStep::Kind::Edit, {n, e}});
        }
        if (record.removed) {
            happenings.append({{record.removed->at, Removing, place, record.removed->by},
                               SampleStep::Kind::Remove,
                               {n, -1}});
        }
    }
    std::stable_sort(happenings.begin(), happenings.end(),
                     [](const Happening& a, const Happening& b) { return a.when < b.when; });

    for (const Happening& now : std::as_const(happenings)) {
        const auto& [at, part, place, by] = now.when;
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

Result<QByteArray> SampleScript::file(const QString& name) const
{
    QString path = QStringLiteral("%1/files/%2/%3").arg(m_folder, m_languageCode, name);
    if (!QFile::exists(path))
        path = QStringLiteral("%1/%2").arg(m_folder, name);
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return fail(sampleError(path, source.errorString()));
    QByteArray bytes = source.readAll();
    for (qsizetype at = bytes.indexOf("{{d"); at >= 0; at = bytes.indexOf("{{d", at + 1)) {
        bool isNumber = false;
        const int offset = bytes.mid(at + 3, 5).toInt(&isNumber);
        if (isNumber && bytes.mid(at + 8, 2) == "}}")
            bytes.replace(at, 10, day(offset).toString(Qt::ISODate).toLatin1());
    }
    return bytes;
}

} // namespace ringbinder
