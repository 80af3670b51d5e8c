// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of a field that a user has added, and the text in which its declaration keeps them:
// one per line, "Cloud", or "groesse=Größe" where the stored word differs from the one shown. A
// stored word is plain ASCII and stays when the shown one changes, so that renaming a choice
// changes no record.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace ringbinder {

struct ExtraChoice {
    QByteArray token; // stored; empty for one that was not kept yet
    QString label;    // shown

    friend bool operator==(const ExtraChoice&, const ExtraChoice&) = default;
};

// Lower-case ASCII letters, digits and single underscores: "Größe (m)" gives "groesse_m"; letters
// of other scripts give their numbers. Empty where there is neither letter nor digit.
[[nodiscard]] QByteArray plainWord(const QString& text);

// Lines that are empty or give a word that is there already are left out.
[[nodiscard]] QList<ExtraChoice> extraChoicesFrom(const QString& options);
// The inverse; gives a token to choices that have none.
[[nodiscard]] QString extraOptionsText(const QList<ExtraChoice>& choices);

} // namespace ringbinder
