// SPDX-License-Identifier: GPL-3.0-or-later
// How much of a ZIP archive from a stranger is taken in. Used by ZipReader and by the reading of
// its list.
#pragma once

#include <QtGlobal>

namespace ringbinder {

struct ZipLimits {
    qint64 fileBytes = qint64(1) << 30;
    qint64 unpackedBytes = qint64(1) << 30; // all entries together
    int entries = 1000;
    int ratio = 200; // of entries larger than 64 KiB
};

} // namespace ringbinder
