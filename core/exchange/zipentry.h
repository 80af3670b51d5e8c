// SPDX-License-Identifier: GPL-3.0-or-later
// What every entry of our ZIP archives has in common, so that they are the same on every machine.
// Used by the two writers of archives only.
#pragma once

#include <zip.h>

namespace ringbinder {

// False when the library refuses; zip_strerror() of the archive says why.
[[nodiscard]] inline bool settleZipEntry(zip_t* archive, zip_uint64_t index, bool isStored)
{
    // 1980-01-01 00:00, the first moment a ZIP file knows; local time zones play no part.
    constexpr zip_uint16_t firstTime = 0;
    constexpr zip_uint16_t firstDay = (1U << 5U) | 1U;
    constexpr zip_uint32_t plainFileMode = 0100644U << 16U;
    const zip_int32_t method = isStored ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    return zip_set_file_compression(archive, index, method, 0) == 0 &&
           zip_file_set_dostime(archive, index, firstTime, firstDay, 0) == 0 &&
           zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, plainFileMode) == 0;
}

} // namespace ringbinder
