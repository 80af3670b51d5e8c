// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/record.h"

#include <QTimeZone>

#include <bit>

namespace ringbinder {

Record::Record(const RegisterDef& def)
    : Record(def, Uid::generate())
{
}

Record::Record(const RegisterDef& def, Uid uid)
    : m_def(&def)
    , m_uid(uid)
{
    Q_ASSERT(def.fields.size() <= kMostFields);
}

size_t Record::placeOf(size_t column) const
{
    const quint64 before = m_isSet[column / 64] & ((quint64(1) << (column % 64)) - 1);
    auto place = size_t(std::popcount(before));
    for (size_t word = 0; word < column / 64; ++word)
        place += size_t(std::popcount(m_isSet[word]));
    return place;
}

const Value& Record::valueAt(size_t column) const
{
    static const Value none;
    return isSet(column) ? m_values[placeOf(column)] : none;
}

Value Record::value(const FieldDef& field) const
{
    const int index = m_def->indexOf(field);
    if (index >= 0)
        return valueAt(size_t(index));
    return m_extras.value(QString::fromUtf8(field.key));
}

void Record::setValueAt(size_t column, Value value)
{
    const auto place = m_values.begin() + std::ptrdiff_t(placeOf(column));
    const quint64 bit = quint64(1) << (column % 64);
    if (isSet(column) && value.isNull()) {
        m_values.erase(place);
        m_isSet[column / 64] &= ~bit;
    } else if (isSet(column)) {
        *place = std::move(value);
    } else if (!value.isNull()) {
        // By a few: twice as much room as is needed would be half of a large register in memory.
        constexpr size_t more = 4;
        const auto at = place - m_values.begin();
        if (m_values.size() == m_values.capacity())
            m_values.reserve(m_values.size() + more);
        m_values.insert(m_values.begin() + at, std::move(value));
        m_isSet[column / 64] |= bit;
    }
}

void Record::setValue(const FieldDef& field, Value value)
{
    const int index = m_def->indexOf(field);
    if (index >= 0) {
        setValueAt(size_t(index), std::move(value));
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

// By hand: a history has tens of thousands of them, and Qt's parser asks for the local time zone of
// each before it is told that it is UTC.
QDateTime instantFromText(const QString& text)
{
    constexpr QStringView kShape = u"dddd-dd-ddTdd:dd:dd.dddZ";
    if (text.size() != kShape.size())
        return {};
    for (qsizetype i = 0; i < kShape.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (kShape[i] == u'd' ? c < u'0' || c > u'9' : c != kShape[i].unicode())
            return {};
    }
    const auto number = [&text](qsizetype from, qsizetype digits) {
        int value = 0;
        for (qsizetype i = from; i < from + digits; ++i)
            value = value * 10 + (text[i].unicode() - u'0');
        return value;
    };
    const QDate date(number(0, 4), number(5, 2), number(8, 2));
    const QTime time(number(11, 2), number(14, 2), number(17, 2), number(20, 3));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

} // namespace ringbinder
