// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uid.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace ringbinder {

Uid Uid::generate()
{
    // Version 4, from the generator the system seeded: QUuid::createUuid() asks the processor for
    // each, which takes longer than to write a row.
    std::array<quint32, 4> words{};
    QRandomGenerator::global()->fillRange(words.data(), qsizetype(words.size()));
    const auto byte = [&words](size_t word, int shift) { return uchar(words[word] >> shift); };
    const QUuid uuid(words[0], ushort(words[1] >> 16), ushort((words[1] & 0x0fff) | 0x4000),
                     uchar((byte(2, 24) & 0x3f) | 0x80), byte(2, 16), byte(2, 8), byte(2, 0),
                     byte(3, 24), byte(3, 16), byte(3, 8), byte(3, 0));
    return Uid(uuid.toString(QUuid::WithoutBraces));
}

std::optional<Uid> Uid::fromString(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (isDash ? c != u'-' : !isHex)
            return std::nullopt;
    }
    return Uid(text.toString());
}

} // namespace ringbinder
