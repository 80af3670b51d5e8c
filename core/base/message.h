// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence for a person, kept as a translatable source with its arguments until somebody who
// knows the reader's Language renders it. Core makes them, ui/ and app/ show them.
#pragma once

#include <QList>
#include <QString>

namespace ringbinder {

class Language;

// A translatable constant; `source` is marked with QT_TRANSLATE_NOOP(context, source).
struct Text {
    const char* context = "";
    const char* source = "";

    [[nodiscard]] QString in(const Language& language) const;
};

class Message final {
public:
    Message() = default;
    Message(const char* context, const char* source)
        : m_text{context, source}
    {
    }

    // Fills %1, %2 … in the order of the calls.
    [[nodiscard]] Message arg(const QString& literal) const;
    [[nodiscard]] Message arg(qint64 number) const;
    // An argument that is itself translated, such as the label of a field.
    [[nodiscard]] Message arg(Text label) const;
    // Selects the plural form and fills %n.
    [[nodiscard]] Message count(int n) const;

    [[nodiscard]] QString in(const Language& language) const;
    // English, for logs and machine output.
    [[nodiscard]] QString plain() const;
    [[nodiscard]] bool isEmpty() const { return *m_text.source == '\0'; }

private:
    struct Argument {
        Text label;
        QString literal;
    };
    Text m_text;
    QList<Argument> m_arguments;
    int m_count = -1;
};

} // namespace ringbinder
