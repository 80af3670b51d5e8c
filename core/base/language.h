// SPDX-License-Identifier: GPL-3.0-or-later
// A language to speak to a person in: texts, dates, numbers.
// Core and reports never use the global translator (a French consultant prints an English SoA), so
// whoever renders a text passes the Language to render it in. Stored values are never translated.
#pragma once

#include "core/base/result.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <memory>

class QTranslator;

namespace ringbinder {

class Language final {
public:
    // English, the language of the source texts. Always available.
    Language();
    // `code` is one of available(): "en", "de", "es", "fr". Error: Kind::Unsupported naming what is available.
    [[nodiscard]] static Result<Language> load(const QString& code);
    // The best available language for a locale; English when there is none.
    [[nodiscard]] static Language closest(const QLocale& locale);
    [[nodiscard]] static QStringList available();

    [[nodiscard]] QString code() const { return m_locale.name().left(2); }
    [[nodiscard]] const QLocale& locale() const { return m_locale; }

    // The translation of `source` (marked with QT_TRANSLATE_NOOP(context, source)); the source
    // itself where there is none. `count` fills %n and selects the plural form when it is not
    // negative.
    [[nodiscard]] QString text(const char* context, const char* source, int count = -1) const;

    // ISO date (2025-11-22) or the locale's short form, see setIsoDates. Invalid: empty.
    [[nodiscard]] QString date(QDate day) const;
    [[nodiscard]] QString dateTime(const QDateTime& instant) const;
    [[nodiscard]] QString number(qint64 value) const { return m_locale.toString(value); }
    [[nodiscard]] QString number(double value) const;
    // `minor` in hundredths of the currency, "1,234.50 EUR".
    [[nodiscard]] QString money(qint64 minor, const QString& currency) const;

    // One form in a whole pack; ISO is the default.
    void setIsoDates(bool on) { m_isoDates = on; }
    [[nodiscard]] bool isoDates() const { return m_isoDates; }

private:
    QLocale m_locale;
    std::shared_ptr<QTranslator> m_translator;
    bool m_isoDates = true;
};

} // namespace ringbinder
