// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <QDateTime>
#include <QTranslator>

namespace ringbinder {

Language::Language()
    : m_locale(QLocale::English, QLocale::UnitedKingdom)
{
}

QStringList Language::available()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"), QStringLiteral("fr")};
}

Result<Language> Language::load(const QString& code)
{
    Language language;
    if (!available().contains(code)) {
        return fail(
            Error::Kind::Unsupported,
            Message("language",
                    QT_TRANSLATE_NOOP("language", "There is no language \"%1\". Available: %2."))
                .arg(code)
                .arg(available().join(QLatin1String(", "))));
    }
    auto translator = std::make_shared<QTranslator>();
    if (!translator->load(QStringLiteral(":/i18n/ringbinder_%1.qm").arg(code))) {
        return fail(Error::Kind::Unsupported,
                    Message("language",
                            QT_TRANSLATE_NOOP(
                                "language", "The texts of language \"%1\" are not in this build."))
                        .arg(code));
    }
    language.m_translator = std::move(translator);
    if (code != QLatin1String("en"))
        language.m_locale = QLocale(code);
    return language;
}

Language Language::closest(const QLocale& locale)
{
    return load(locale.name().left(2)).value_or(Language());
}

QString Language::text(const char* context, const char* source, int count) const
{
    QString text;
    if (m_translator)
        text = m_translator->translate(context, source, nullptr, count);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (count >= 0)
        text.replace(QLatin1String("%n"), number(qint64(count)));
    return text;
}

QString Language::date(QDate day) const
{
    if (!day.isValid())
        return {};
    return m_isoDates ? day.toString(Qt::ISODate) : m_locale.toString(day, QLocale::ShortFormat);
}

QString Language::dateTime(const QDateTime& instant) const
{
    if (!instant.isValid())
        return {};
    const QDateTime local = instant.toLocalTime();
    return QString(date(local.date()) + QLatin1Char(' ') +
                   local.time().toString(QStringLiteral("HH:mm")));
}

QString Language::number(double value) const
{
    return m_locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

QString Language::money(qint64 minor, const QString& currency) const
{
    const QString amount = m_locale.toString(double(minor) / 100.0, 'f', 2);
    return currency.isEmpty() ? amount : QString(amount + QLatin1Char(' ') + currency);
}

} // namespace ringbinder
