// SPDX-License-Identifier: GPL-3.0-or-later
// Fills the {{fields}} of a template with what the binder knows: organisation, scope, people and
// the holders of roles. What it does not know stays in the text as a marked gap "[…]" and is
// listed; nothing is ever guessed. Reads, never writes.
#pragma once

#include "core/base/result.h"
#include "core/documents/templatelist.h"

#include <QHash>
#include <QStringList>

namespace ringbinder {

class Binder;

struct FilledText {
    QString text;
    QStringList gaps; // as marked in the text, each once: "[Holder of the role: Risk manager]"
};

class TemplateFields final {
public:
    [[nodiscard]] static Result<TemplateFields> read(const Binder& binder,
                                                     const Language& language);

    // `classification` is the word for the label of this document; empty: the organisation's.
    [[nodiscard]] FilledText fill(const QString& text, const QString& classification = {}) const;

private:
    [[nodiscard]] QString valueOf(const QString& field) const;
    [[nodiscard]] QString gapOf(const QString& field) const;

    Language m_language;
    QHash<QString, QString> m_values;
};

// The gaps left in a text by filling it, each once.
[[nodiscard]] QStringList gapsIn(const QString& text);

} // namespace ringbinder
