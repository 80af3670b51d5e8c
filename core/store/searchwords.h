// SPDX-License-Identifier: GPL-3.0-or-later
// Typed text taken apart for the full text table, which folds case and diacritics itself; the same
// folding for comparing; and the short ways of writing a code. Private to core/store.
#pragma once

#include "core/schema/register.h"

#include <QString>
#include <QStringList>

namespace ringbinder {

// Lower case, without diacritics, single blanks.
[[nodiscard]] QString searchFolded(const QString& text);
// Parted where no letter or digit is; as typed.
[[nodiscard]] QStringList searchWords(const QString& text);
// "r5", "RSK-5", "risk 12": the codes of all registers that it may stand for.
[[nodiscard]] QStringList codesMeantBy(const QString& text, const QList<const RegisterDef*>& defs);
// A piece of `text`, on one line, around the first place where a word begins as one of `words`;
// empty where none does.
[[nodiscard]] QString excerptAround(const QString& text, const QStringList& words);

} // namespace ringbinder
