// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/record.h"

#include <QTimeZone>

namespace ringbinder {

Record::Record(const RegisterDef& def)
    : Record(def, Uid::generate())
{
}

Record::Record(const RegisterDef& def, Uid uid)
    : m_def(&def)
    , m_uid(std::move(uid))
    , m_values(def.fields.size())
{
}

Value Record::value(const FieldDef& field) const
{
    const int index = m_def->indexOf(field);
    if (index >= 0)
        return m_values[size_t(index)];
    return m_extras.value(QString::fromUtf8(field.key));
}

void Record::setValue(const FieldDef& field, Value value)
{
    const int index = m_def->indexOf(field);
    if (index >= 0) {
        m_values[size_t(index)] = std::move(value);
        return;
    }
    Q_ASSERT(field.extra);
    const QString key = QString::fromUtf8(field.key);
    if (value.isNull())
        m_extras.remove(key);
    else
        m_extras.insert(key, std::move(value));
}

QString Record::title() const
{
    if (m_def->title)
        return m_def->title(*this);
    return value(m_def->nameField()).text();
}

QString instantToText(const QDateTime& instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
}

QDateTime instantFromText(const QString& text)
{
    QDateTime instant = QDateTime::fromString(text, QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
    instant.setTimeSpec(Qt::UTC);
    return instant;
}

} // namespace ringbinder
