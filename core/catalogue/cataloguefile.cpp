// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/cataloguefile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSet>

namespace ringbinder {

namespace {

Result<QJsonObject> readObject(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(catalogueError(path, file.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return fail(catalogueError(path, error.errorString()));
    if (!document.isObject())
        return fail(catalogueError(path, QStringLiteral("not an object")));
    return document.object();
}

QStringList stringsOf(const QJsonArray& array)
{
    QStringList list;
    for (const QJsonValue& value : array)
        list.append(value.toString());
    return list;
}

bool areStrings(const QJsonValue& value)
{
    if (!value.isArray())
        return false;
    for (const QJsonValue& entry : value.toArray()) {
        if (!entry.isString())
            return false;
    }
    return true;
}

} // namespace

Error catalogueError(const QString& file, const QString& detail)
{
    return {Error::Kind::Damaged,
            Message("catalogue",
                    QT_TRANSLATE_NOOP("catalogue", "The catalogue %1 cannot be read. Install the "
                                                   "program again."))
                .arg(QFileInfo(file).fileName()),
            QString(file + QLatin1String(": ") + detail)};
}

Result<CatalogueFile> CatalogueFile::read(const QString& folder, const QString& name, bool hasIds)
{
    CatalogueFile file;
    file.m_name = name + QLatin1String(".json");
    const QString path = folder + QLatin1Char('/') + file.m_name;
    const auto object = readObject(path);
    if (!object)
        return fail(object.error());
    const QJsonValue entries = object->value(QLatin1String("entries"));
    if (!entries.isArray() || entries.toArray().isEmpty())
        return fail(catalogueError(path, QStringLiteral("no entries")));
    file.m_entries = entries.toArray();
    QSet<QString> ids;
    for (const QJsonValue& entry : std::as_const(file.m_entries)) {
        const QString id = entry[QLatin1String("id")].toString();
        if (!entry.isObject() || (hasIds && (id.isEmpty() || ids.contains(id))))
            return fail(catalogueError(path, QStringLiteral("id missing or twice: ") + id));
        ids.insert(id);
    }
    if (const auto done = file.readTranslations(folder); !done)
        return fail(done.error());
    return file;
}

Result<> CatalogueFile::readTranslations(const QString& folder)
{
    const QString stem = m_name.chopped(5);
    const QDir files(folder);
    const QStringList names = files.entryList({QString(stem + QLatin1String(".*.json"))});
    for (const QString& name : names) {
        const auto object = readObject(files.filePath(name));
        if (!object)
            return fail(object.error());
        const QJsonValue entries = object->value(QLatin1String("entries"));
        if (!entries.isObject())
            return fail(catalogueError(name, QStringLiteral("no entries")));
        const QString language = name.mid(stem.size() + 1).chopped(5);
        m_translations.insert(language, entries.toObject());
    }
    return {};
}

bool CatalogueFile::next()
{
    if (++m_position >= m_entries.size())
        return false;
    m_entry = m_entries[m_position].toObject();
    m_id = m_entry.value(QLatin1String("id")).toString();
    return true;
}

QString CatalogueFile::text(const char* key)
{
    const QJsonValue value = m_entry.value(QLatin1String(key));
    if (!value.isString() && !value.isNull())
        complain(QLatin1String(key));
    return value.toString();
}

QStringList CatalogueFile::list(const char* key)
{
    const QJsonValue value = m_entry.value(QLatin1String(key));
    if (!areStrings(value))
        complain(QLatin1String(key));
    return stringsOf(value.toArray());
}

int CatalogueFile::number(const char* key)
{
    const QJsonValue value = m_entry.value(QLatin1String(key));
    if (!value.isDouble())
        complain(QLatin1String(key));
    return value.toInt();
}

double CatalogueFile::decimal(const char* key)
{
    const QJsonValue value = m_entry.value(QLatin1String(key));
    if (!value.isDouble())
        complain(QLatin1String(key));
    return value.toDouble();
}

int CatalogueFile::optionalNumber(const char* key)
{
    return m_entry.value(QLatin1String(key)).isNull() ? 0 : number(key);
}

bool CatalogueFile::flag(const char* key)
{
    const QJsonValue value = m_entry.value(QLatin1String(key));
    if (!value.isBool())
        complain(QLatin1String(key));
    return value.toBool();
}

QJsonObject CatalogueFile::object(const char* key)
{
    const QJsonValue value = m_entry.value(QLatin1String(key));
    if (!value.isObject())
        complain(QLatin1String(key));
    return value.toObject();
}

QJsonArray CatalogueFile::array(const char* key)
{
    const QJsonValue value = m_entry.value(QLatin1String(key));
    if (!value.isArray())
        complain(QLatin1String(key));
    return value.toArray();
}

LocalText CatalogueFile::localText(const char* key)
{
    const QString english = text(key);
    if (english.isEmpty())
        complain(QLatin1String(key));
    LocalText result(english);
    for (auto it = m_translations.cbegin(); it != m_translations.cend(); ++it) {
        const QString translated = it.value()[m_id][QLatin1String(key)].toString();
        if (!translated.isEmpty())
            result.translate(it.key(), translated);
    }
    return result;
}

LocalList CatalogueFile::localList(const char* key)
{
    LocalList result(list(key));
    for (auto it = m_translations.cbegin(); it != m_translations.cend(); ++it) {
        const QStringList translated = stringsOf(it.value()[m_id][QLatin1String(key)].toArray());
        if (translated.size() == result.english().size() && !translated.isEmpty())
            result.translate(it.key(), translated);
    }
    return result;
}

void CatalogueFile::complain(const QString& detail)
{
    if (m_complaint.isEmpty())
        m_complaint = QStringLiteral("%1: %2").arg(m_id, detail);
}

Result<> CatalogueFile::finish() const
{
    if (!m_complaint.isEmpty())
        return fail(catalogueError(m_name, m_complaint));
    return {};
}

} // namespace ringbinder
