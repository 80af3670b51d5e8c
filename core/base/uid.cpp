// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uid.h"

#include <QUuid>

namespace ringbinder {

Uid Uid::generate()
{
    return Uid(QUuid::createUuid().toString(QUuid::WithoutBraces));
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
