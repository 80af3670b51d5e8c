// SPDX-License-Identifier: GPL-3.0-or-later
// The encoding of text files others made. Guessed when nobody said it, and never repaired silently:
// bytes that are not text in the encoding are an error that names their line, no U+FFFD appears.
// Used by the readers of CSV and of clipboard formats.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

namespace ringbinder {

// Names readers and writers understand; the first four always, others where Qt knows them.
[[nodiscard]] QStringList knownEncodings();

struct EncodingGuess {
    QString name;          // "utf-8", "utf-16le", "utf-16be", "windows-1252"
    int byteOrderMark = 0; // bytes of it at the start
    bool certain = false;  // a byte order mark, or UTF-8 with letters beyond ASCII
};

// Byte order mark, then validity as UTF-8, then UTF-16 by its zero bytes, else Windows-1252.
// Error: Kind::Invalid for UTF-8 that is damaged in places, naming the first line of it.
[[nodiscard]] Result<EncodingGuess> guessEncoding(const QByteArray& bytes);

// To UTF-8 without a byte order mark. `encoding` as guessed or as the user chose it.
// Error: Kind::Invalid naming the line, Kind::Unsupported for an unknown name.
[[nodiscard]] Result<QByteArray> toUtf8(const QByteArray& bytes, const QString& encoding);

} // namespace ringbinder
