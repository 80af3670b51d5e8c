// SPDX-License-Identifier: GPL-3.0-or-later
// A shipped text or list of texts with its translations. A language without a translation shows
// English. Catalogues are made of these; they are never stored in a client file as such.
#pragma once

#include "core/base/language.h"

#include <QMap>
#include <QString>
#include <QStringList>

namespace ringbinder {

template <class T>
class Localized final {
public:
    Localized() = default;
    explicit Localized(T english)
        : m_english(std::move(english))
    {
    }

    [[nodiscard]] const T& english() const { return m_english; }
    [[nodiscard]] T in(const Language& language) const
    {
        return m_translations.value(language.code(), m_english);
    }
    // Whether it reads like this in any language: then nobody has put own words in its place.
    [[nodiscard]] bool reads(const T& other) const
    {
        return other == m_english || m_translations.values().contains(other);
    }
    // In every language, English first: what a client may have taken it as.
    [[nodiscard]] QList<T> inAll() const { return QList<T>{m_english} + m_translations.values(); }
    void translate(const QString& languageCode, T translation)
    {
        m_translations.insert(languageCode, std::move(translation));
    }

private:
    T m_english;
    QMap<QString, T> m_translations;
};

using LocalText = Localized<QString>;
using LocalList = Localized<QStringList>;

} // namespace ringbinder
