// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes of canonical JSON, written and read by hand: the hot path of history and digests.
// The writer never fails; the reader takes any bytes (they come from files of others) and says no
// instead of guessing. Used by canonical.cpp only.
#pragma once

#include "core/schema/value.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <optional>

namespace ringbinder {

class JsonWriter final {
public:
    JsonWriter();
    void put(char c);
    void put(QByteArrayView bytes);
    void string(QStringView text);
    void integer(qint64 number);
    void real(double number); // finite
    void value(const Value& value);
    // Ends the writing; the writer is empty afterwards.
    [[nodiscard]] QByteArray take();

private:
    char* room(qsizetype size);

    QByteArray m_bytes;
    qsizetype m_used = 0;
};

// Steps through JSON text. Each read skips blanks, and returns nothing and stays failed once the
// text is not what was asked for.
class JsonReader final {
public:
    explicit JsonReader(QByteArrayView bytes)
        : m_at(bytes.begin())
        , m_end(bytes.end())
    {
    }

    // Consumes `c` when it is the next token.
    [[nodiscard]] bool accept(char c);
    [[nodiscard]] char peek();
    [[nodiscard]] std::optional<QString> string();
    // Text, number, true/false (1/0), null, or an array of texts; nothing for any other JSON.
    [[nodiscard]] std::optional<Value> value();
    [[nodiscard]] bool atEnd();

private:
    [[nodiscard]] std::optional<Value> number();
    [[nodiscard]] std::optional<char16_t> escapedUnit();
    [[nodiscard]] bool word(QByteArrayView expected);
    void skipBlanks();

    const char* m_at;
    const char* m_end;
};

} // namespace ringbinder
