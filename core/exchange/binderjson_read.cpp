// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/binderjson.h"
#include "core/schema/canonical.h"
#include "core/store/binder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <deque>

namespace ringbinder {

namespace {

constexpr qint64 kLargestJsonBytes = qint64(1) << 30;

Error badJson(const QString& source, const QString& place, const QString& expected)
{
    return {
        Error::Kind::Invalid,
        Message("binderjson",
                QT_TRANSLATE_NOOP("binderjson", "\"%1\" is not a binder written as JSON: at %2, "
                                                "expected %3."))
            .arg(source)
            .arg(place)
            .arg(expected),
        {}};
}

// Says the time at which the change set being replayed was made.
class ReplayClock final : public Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    QDateTime m_now = SystemClock().nowUtc();
};

class BinderReader final {
public:
    BinderReader(QString source, QJsonObject root, Binder& binder, ReplayClock& clock,
                 Progress& progress)
        : m_source(std::move(source))
        , m_root(std::move(root))
        , m_binder(binder)
        , m_clock(clock)
        , m_progress(progress)
    {
    }

    Result<> read()
    {
        if (const auto done = readAttachments(); !done)
            return done;
        if (m_root.contains(QLatin1String("history"))) {
            if (const auto done = replayHistory(); !done)
                return done;
            return compareRegisters();
        }
        return addRegisters();
    }

private:
    Error bad(const QString& place, const QString& expected) const
    {
        return badJson(m_source, place, expected);
    }

    Result<> readAttachments()
    {
        for (const QJsonValue& entry : m_root.value(QLatin1String("attachments")).toArray()) {
            const QString sha256 = entry[QLatin1String("sha256")].toString();
            const auto bytes =
                QByteArray::fromBase64Encoding(entry[QLatin1String("bytes")].toString().toLatin1(),
                                               QByteArray::AbortOnBase64DecodingErrors);
            if (!bytes)
                return fail(
                    bad(QStringLiteral("attachments/%1").arg(sha256), QStringLiteral("base64")));
            const auto stored = m_binder.storeAttachment(*bytes);
            if (!stored)
                return fail(stored.error());
            if (*stored != sha256)
                return fail(bad(QStringLiteral("attachments/%1").arg(sha256), *stored));
        }
        return {};
    }

    Result<Change> changeOf(const QJsonObject& item, const QString& place)
    {
        const RegisterDef* def =
            m_binder.registry().find(item[QLatin1String("register")].toString());
        const auto uid = Uid::fromString(item[QLatin1String("uid")].toString());
        if (!def || !uid)
            return fail(bad(place, QStringLiteral("a known register and a uid")));
        const QString op = item[QLatin1String("op")].toString();
        const QByteArray before = item[QLatin1String("before")].toString().toUtf8();
        const QByteArray after = item[QLatin1String("after")].toString().toUtf8();
        if (op == QLatin1String("add") || op == QLatin1String("remove")) {
            const bool isAdd = op == QLatin1String("add");
            auto record = recordFromJson(*def, isAdd ? after : before);
            if (!record)
                return fail(record.error());
            return Change{
                isAdd ? Change::Op::Add : Change::Op::Remove, def, *uid, nullptr, {}, {}, *record};
        }
        const FieldDef* field = fieldOf(*def, item[QLatin1String("field")].toString());
        if (!field)
            return fail(bad(place, QStringLiteral("a field of \"%1\"").arg(def->name())));
        if (op == QLatin1String("link") || op == QLatin1String("unlink")) {
            const bool isLink = op == QLatin1String("link");
            return Change{isLink ? Change::Op::Link : Change::Op::Unlink,
                          def,
                          *uid,
                          field,
                          isLink ? Value() : Value(QString::fromLatin1(before)),
                          isLink ? Value(QString::fromLatin1(after)) : Value(),
                          std::nullopt};
        }
        if (op != QLatin1String("set"))
            return fail(bad(place, QStringLiteral("one of add, remove, set, link, unlink")));
        // What a field of the user's own held was right for what the field was then.
        return Change{
            Change::Op::Set,           def,          *uid,        field, valueFromCanonical(before),
            valueFromCanonical(after), std::nullopt, field->extra};
    }

    // The history may name fields of the user's own that come later in the same change set, or
    // that are gone.
    const FieldDef* fieldOf(const RegisterDef& def, const QString& key)
    {
        if (const FieldDef* field = m_binder.field(def, key))
            return field;
        if (!key.startsWith(QLatin1String("x_")))
            return nullptr;
        FormerField& former = m_formerFields.emplace_back();
        former.key = key.toLatin1();
        former.def.key = former.key.constData();
        former.def.context = "extra";
        former.def.label = former.def.key;
        former.def.extra = true;
        return &former.def;
    }

    Result<> replayHistory()
    {
        const QJsonArray sets = m_root.value(QLatin1String("history")).toArray();
        Session& session = m_binder.session();
        const Actor reader = session.actor();
        for (qsizetype i = 0; i < sets.size(); ++i) {
            const QJsonObject head = sets[i].toObject();
            const QString place = QStringLiteral("history/%1").arg(i);
            const auto kind = changeKindOf(head[QLatin1String("kind")].toString());
            const QDateTime at = instantFromText(head[QLatin1String("at")].toString());
            if (!kind || !at.isValid())
                return fail(bad(place, QStringLiteral("a known kind and an instant")));
            ChangeSet set(ChangeLabel::fromStored(head[QLatin1String("label")].toString()), *kind);
            if (head.contains(QLatin1String("reverts")))
                set.setReverts(head[QLatin1String("reverts")].toInteger());
            for (const QJsonValue& item : head[QLatin1String("items")].toArray()) {
                auto change = changeOf(item.toObject(), place);
                if (!change)
                    return fail(change.error());
                set.changes().append(std::move(*change));
            }
            m_clock.m_now = at;
            session.setActor({head[QLatin1String("actor")].toString(),
                              Uid::fromString(head[QLatin1String("actor_uid")].toString())});
            if (const auto applied = session.apply(std::move(set)); !applied)
                return fail(applied.error());
            m_progress.report(
                i, sets.size(),
                Message("binderjson", QT_TRANSLATE_NOOP("binderjson", "Replaying the history")));
            if (m_progress.isCancelled())
                return fail(Error::Kind::Cancelled, {});
        }
        session.setActor(reader);
        m_clock.m_now = SystemClock().nowUtc();
        return {};
    }

    Result<QList<Record>> recordsOf(const RegisterDef& def) const
    {
        QList<Record> records;
        const QJsonArray list =
            m_root.value(QLatin1String("registers")).toObject().value(def.name()).toArray();
        for (const QJsonValue& entry : list) {
            auto record =
                recordFromJson(def, QJsonDocument(entry.toObject()).toJson(QJsonDocument::Compact));
            if (!record)
                return fail(record.error());
            records.append(std::move(*record));
        }
        return records;
    }

    // The history must lead to exactly what the registers say.
    Result<> compareRegisters() const
    {
        for (const RegisterDef* def : m_binder.registry().all()) {
            const auto told = recordsOf(*def);
            if (!told)
                return fail(told.error());
            const auto count = m_binder.count(*def);
            if (!count)
                return fail(count.error());
            bool isEqual = *count == told->size();
            for (qsizetype i = 0; isEqual && i < told->size(); ++i) {
                const auto held = m_binder.find(*def, (*told)[i].uid());
                if (!held)
                    return fail(held.error());
                isEqual = held->has_value() && canonicalJson(**held) == canonicalJson((*told)[i]);
            }
            if (!isEqual)
                return fail(bad(QStringLiteral("registers/%1").arg(def->name()),
                                QStringLiteral("the records that \"history\" leads to")));
        }
        return {};
    }

    Result<> addRegisters()
    {
        ChangeSet set({ChangeLabel::Act::Import, {}, {}, 1}, ChangeKind::Create);
        for (const RegisterDef* def : m_binder.registry().all()) {
            auto records = recordsOf(*def);
            if (!records)
                return fail(records.error());
            for (Record& record : *records)
                set.add(std::move(record));
        }
        for (const QJsonValue& entry : m_root.value(QLatin1String("links")).toArray()) {
            const RegisterDef* def =
                m_binder.registry().find(entry[QLatin1String("register")].toString());
            const FieldDef* field =
                def ? def->field(entry[QLatin1String("field")].toString()) : nullptr;
            const auto from = Uid::fromString(entry[QLatin1String("from")].toString());
            const auto to = Uid::fromString(entry[QLatin1String("to")].toString());
            if (!field || field->type != FieldType::References || !from || !to)
                return fail(
                    bad(QStringLiteral("links"), QStringLiteral("register, field, from and to")));
            set.link(*def, *from, *field, *to);
        }
        const auto applied = m_binder.session().apply(std::move(set), m_progress);
        return applied ? Result<>() : fail(applied.error());
    }

    QString m_source;
    QJsonObject m_root;
    struct FormerField {
        QByteArray key;
        FieldDef def;
    };
    std::deque<FormerField> m_formerFields; // that changes of the history point at
    Binder& m_binder;
    ReplayClock& m_clock;
    Progress& m_progress;
};

Result<QJsonObject> readRoot(const QString& source)
{
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(
            Error::Kind::NoFile,
            Message("binderjson", QT_TRANSLATE_NOOP("binderjson", "\"%1\" could not be read."))
                .arg(source),
            file.errorString());
    }
    if (file.size() > kLargestJsonBytes) {
        return fail(
            Error::Kind::Limit,
            Message("binderjson",
                    QT_TRANSLATE_NOOP("binderjson", "\"%1\" is larger than 1 GiB, which is more "
                                                    "than a JSON binder may be."))
                .arg(source));
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return fail(
            badJson(source, QStringLiteral("byte %1").arg(error.offset), error.errorString()));
    const QJsonObject root = document.object();
    if (root[QLatin1String("format")].toString() != QLatin1String("ringbinder"))
        return fail(badJson(source, QStringLiteral("format"), QStringLiteral("\"ringbinder\"")));
    if (root[QLatin1String("version")].toInt() != 1)
        return fail(badJson(source, QStringLiteral("version"), QStringLiteral("1")));
    if (!root[QLatin1String("registers")].isObject())
        return fail(badJson(source, QStringLiteral("registers"), QStringLiteral("an object")));
    return root;
}

} // namespace

Result<> binderFromJson(const QString& source, const QString& target, const Registry& registry,
                        Progress& progress)
{
    auto root = readRoot(source);
    if (!root)
        return fail(root.error());
    ReplayClock clock;
    Binder::Options options;
    options.clock = &clock;
    auto binder = Binder::create(target, registry, options);
    if (!binder)
        return fail(binder.error());
    const auto done = BinderReader(source, std::move(*root), **binder, clock, progress).read();
    if (!done) {
        binder->reset();
        QFile::remove(target);
    }
    return done;
}

} // namespace ringbinder
