// SPDX-License-Identifier: GPL-3.0-or-later
// Turns UTF-8 into strings and lets equal short texts share one: a register or a table of many rows
// has the same few words in most of its cells, and making a string of its own of each costs more
// time and memory than all the rest of reading it. Remembers the latest texts only, so it never
// grows. Used by whoever reads many rows; one thread at a time.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <vector>

namespace ringbinder {

class TextPool final {
public:
    TextPool();
    [[nodiscard]] QString text(QByteArrayView utf8);

private:
    // Longer texts are rarely equal.
    static constexpr qsizetype kLongest = 46;
    static constexpr size_t kPlaces = 1024;
    struct Place {
        std::array<char, kLongest> bytes;
        quint8 length = 0; // 0: nothing yet
        QString text;
    };
    std::vector<Place> m_places;
};

} // namespace ringbinder
