// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/exchange/binderjson.h"
#include "core/schema/canonical.h"
#include "core/store/binder.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

namespace ringbinder {

namespace {

// Writes JSON piece by piece, so that a large binder is never twice in memory.
class JsonStream final {
public:
    explicit JsonStream(QIODevice& device)
        : m_device(device)
    {
    }

    void raw(QByteArrayView bytes)
    {
        m_ok = m_ok && m_device.write(bytes.data(), bytes.size()) == bytes.size();
    }
    void entry(QByteArrayView bytes)
    {
        raw(m_isFirst ? "\n" : ",\n");
        raw(bytes);
        m_isFirst = false;
    }
    void entry(const QJsonObject& object)
    {
        entry(QByteArrayView(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
    void startList(QByteArrayView before)
    {
        raw(before);
        m_isFirst = true;
    }
    [[nodiscard]] bool isOk() const { return m_ok; }

private:
    QIODevice& m_device;
    bool m_isFirst = true;
    bool m_ok = true;
};

const char* opName(Change::Op op)
{
    switch (op) {
    case Change::Op::Add:
        return "add";
    case Change::Op::Remove:
        return "remove";
    case Change::Op::Set:
        return "set";
    case Change::Op::Link:
        return "link";
    case Change::Op::Unlink:
        return "unlink";
    }
    Q_UNREACHABLE();
}

QJsonObject itemObject(const HistoryItem& item)
{
    QJsonObject object{{QStringLiteral("register"), item.registerKey},
                       {QStringLiteral("uid"), item.recordUid},
                       {QStringLiteral("op"), QLatin1String(opName(item.op))}};
    if (!item.fieldKey.isEmpty())
        object.insert(QStringLiteral("field"), item.fieldKey);
    // As the history holds them: canonical JSON texts, or the other uid of a link.
    if (!item.before.isEmpty())
        object.insert(QStringLiteral("before"), QString::fromUtf8(item.before));
    if (!item.after.isEmpty())
        object.insert(QStringLiteral("after"), QString::fromUtf8(item.after));
    return object;
}

Result<> writeHistory(const Binder& binder, JsonStream& stream)
{
    auto entries = binder.history({});
    if (!entries)
        return fail(entries.error());
    stream.startList("],\n\"history\": [");
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
        const auto items = binder.historyItems(entry->id);
        if (!items)
            return fail(items.error());
        QJsonObject head{{QStringLiteral("id"), entry->id},
                         {QStringLiteral("at"), instantToText(entry->at)},
                         {QStringLiteral("actor"), entry->actor},
                         {QStringLiteral("label"), entry->label.stored()},
                         {QStringLiteral("kind"), tokenOf(entry->kind)}};
        if (!entry->actorUid.isEmpty())
            head.insert(QStringLiteral("actor_uid"), entry->actorUid);
        if (entry->reverts)
            head.insert(QStringLiteral("reverts"), *entry->reverts);
        const QByteArray json = QJsonDocument(head).toJson(QJsonDocument::Compact);
        stream.entry(QByteArrayView(json).chopped(1));
        stream.raw(",\"items\":[");
        bool isFirst = true;
        for (const HistoryItem& item : *items) {
            if (!isFirst)
                stream.raw(",");
            stream.raw(QJsonDocument(itemObject(item)).toJson(QJsonDocument::Compact));
            isFirst = false;
        }
        stream.raw("]}");
    }
    return {};
}

} // namespace

Result<> writeBinderJson(const Binder& binder, const QString& target, Progress& progress)
{
    auto file = SafeFile::create(target);
    if (!file)
        return fail(file.error());
    JsonStream stream((*file)->device());
    stream.raw("{\"format\": \"ringbinder\", \"version\": 1, \"file_id\": \"");
    stream.raw(binder.fileId().toLatin1());
    stream.raw("\",\n\"registers\": {");
    QList<QByteArray> links;
    bool isFirst = true;
    for (const RegisterDef* def : binder.registry().all()) {
        stream.raw(isFirst ? "\n\"" : ",\n\"");
        stream.raw(def->key);
        stream.startList("\": [");
        isFirst = false;
        const auto done = binder.forEach(*def, [&](const Record& record) {
            stream.entry(QByteArrayView(canonicalJson(record)));
            for (const FieldDef* field : def->fields) {
                if (field->type != FieldType::References || field->computed)
                    continue;
                for (const QString& to : record.value(*field).list())
                    links.append(
                        QJsonDocument(QJsonObject{{QStringLiteral("register"), def->name()},
                                                  {QStringLiteral("field"), field->name()},
                                                  {QStringLiteral("from"), record.uid().toString()},
                                                  {QStringLiteral("to"), to}})
                            .toJson(QJsonDocument::Compact));
            }
            return !progress.isCancelled();
        });
        if (!done)
            return done;
        stream.raw("]");
    }
    stream.startList("},\n\"links\": [");
    for (const QByteArray& link : links)
        stream.entry(QByteArrayView(link));
    const auto kept = binder.attachments();
    if (!kept)
        return fail(kept.error());
    stream.startList("],\n\"attachments\": [");
    for (const QString& sha256 : *kept) {
        const auto bytes = binder.attachment(sha256);
        if (!bytes)
            return fail(bytes.error());
        stream.entry(QByteArrayView("{\"sha256\":\""));
        stream.raw(sha256.toLatin1());
        stream.raw("\",\"bytes\":\"");
        stream.raw(bytes->toBase64());
        stream.raw("\"}");
    }
    if (const auto done = writeHistory(binder, stream); !done)
        return done;
    stream.raw("]}\n");
    if (progress.isCancelled())
        return fail(Error::Kind::Cancelled, {});
    if (!stream.isOk()) {
        return fail(
            Error::Kind::DiskFull,
            Message("binderjson",
                    QT_TRANSLATE_NOOP("binderjson", "\"%1\" could not be written completely. "
                                                    "Free some space, or choose another place."))
                .arg(target));
    }
    return (*file)->commit();
}

} // namespace ringbinder
