// SPDX-License-Identifier: GPL-3.0-or-later
// The encoding of text files others made. Guessed when nobody said it, and never repaired silently:
// bytes that are not text in the encoding are an error that names their line, no U+FFFD appears.
// Used by the readers of CSV and of clipboard formats.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

class QIODevice;

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

// The same of all that a device holds, read piece by piece; it stands at its beginning afterwards.
// Error: Kind::Unsupported for a device that cannot go back.
[[nodiscard]] Result<EncodingGuess> guessEncoding(QIODevice& device);

// To UTF-8 without a byte order mark. `encoding` as guessed or as the user chose it.
// Error: Kind::Invalid naming the line, Kind::Unsupported for an unknown name.
[[nodiscard]] Result<QByteArray> toUtf8(const QByteArray& bytes, const QString& encoding);

// The text of a device of any length as UTF-8, piece by piece, each of whole characters.
class Utf8Stream final {
public:
    // From where the device stands; it must outlive the stream.
    Utf8Stream(QIODevice& device, QString encoding);

    // Empty at the end. Errors: those of toUtf8(); Kind::Damaged for a device that cannot be read.
    [[nodiscard]] Result<QByteArray> next();
    [[nodiscard]] const QString& encoding() const { return m_encoding; }
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

private:
    QIODevice* m_device;
    QString m_encoding;
    QByteArray m_rest; // of a character that goes on in the next piece
    qint64 m_bytesRead = 0;
    qint64 m_lines = 0; // handed out
    bool m_isStart = true;
};

} // namespace ringbinder
