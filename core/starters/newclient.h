// SPDX-License-Identifier: GPL-3.0-or-later
// What a new client file starts with: its profile, the method, the 93 controls and, where wished,
// the first people. Used by the wizard, the first import and the command line.
#pragma once

#include "core/base/language.h"
#include "core/risk/method.h"

#include <QStringList>

#include <optional>

namespace ringbinder {

class Binder;

struct NewClient {
    QString organisation;
    QString scopeLine;
    QString currency = QStringLiteral("EUR");
    QString logoName;
    QByteArray logo;                  // PNG, JPEG or SVG; empty: none
    std::optional<RiskMethod> method; // none: the shipped 5x5
    QStringList people;               // names, in the order given
};

// As two change sets that undo does not take back: a client without its profile would be no client.
// The shipped words are taken in `language`.
[[nodiscard]] Result<> seedNewClient(Binder& binder, const NewClient& client,
                                     const Language& language);

} // namespace ringbinder
