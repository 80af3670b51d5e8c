// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draftfile.h"

#include "core/base/safefile.h"
#include "core/schema/record.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ringbinder {

namespace {

constexpr qint64 kLargestDraftFile = 16 << 20;

Draft draftOf(const QJsonObject& json, const Uid& record)
{
    return {json.value(QStringLiteral("register")).toString(), record,
            json.value(QStringLiteral("field")).toString(),
            json.value(QStringLiteral("text")).toString(),
            instantFromText(json.value(QStringLiteral("at")).toString())};
}

QJsonObject jsonOf(const Draft& draft)
{
    return {{QStringLiteral("register"), draft.registerKey},
            {QStringLiteral("record"), draft.record.toString()},
            {QStringLiteral("field"), draft.fieldKey},
            {QStringLiteral("text"), draft.text},
            {QStringLiteral("at"), instantToText(draft.at)}};
}

} // namespace

DraftFile::DraftFile(const QString& folder, const QString& fileId)
    : m_folder(folder)
    , m_path(QStringLiteral("%1/%2.json").arg(folder, fileId))
{
}

QList<Draft> DraftFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Draft> drafts;
    const QJsonArray entries = QJsonDocument::fromJson(file.read(kLargestDraftFile)).array();
    for (const QJsonValue& entry : entries) {
        const QJsonObject json = entry.toObject();
        const auto record = Uid::fromString(json.value(QStringLiteral("record")).toString());
        if (record && !json.value(QStringLiteral("text")).toString().isEmpty())
            drafts.append(draftOf(json, *record));
    }
    return drafts;
}

Result<> DraftFile::keep(const QList<Draft>& drafts)
{
    if (m_isKnown && drafts == m_kept)
        return {};
    m_isKnown = false;
    const auto notKept = [this] {
        return fail(Error::Kind::Io,
                    Message("draft", QT_TRANSLATE_NOOP("draft", "What is being typed could not be "
                                                                "kept in %1 for the case of a "
                                                                "crash."))
                        .arg(m_folder));
    };
    if (drafts.isEmpty()) {
        if (QFile::exists(m_path) && !QFile::remove(m_path))
            return notKept();
    } else {
        constexpr auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
        if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, onlyOwner))
            return notKept();
        QJsonArray entries;
        for (const Draft& draft : drafts)
            entries.append(jsonOf(draft));
        if (const auto done =
                writeFile(m_path, QJsonDocument(entries).toJson(QJsonDocument::Compact));
            !done)
            return done;
    }
    m_kept = drafts;
    m_isKnown = true;
    return {};
}

} // namespace ringbinder
