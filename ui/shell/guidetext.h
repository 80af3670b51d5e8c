// SPDX-License-Identifier: GPL-3.0-or-later
// The guide's words on a clause or control and on the register that serves it: why, what to do, an
// example, what auditors ask. All of it ships with the program; nothing of a client is shown.
#pragma once

#include "core/base/language.h"

#include <QTextEdit>

namespace ringbinder {

struct RegisterDef;

class GuideText final : public QTextEdit {
    Q_OBJECT
public:
    GuideText(const Language& language, QWidget* parent);

    void showRegister(const RegisterDef& def);
    void showClause(const QString& clause);
    // "6.1.2 Information security risk assessment" of what a register serves ("6.1.3 d", "A.5.9").
    [[nodiscard]] static QString titleOf(const QString& served, const Language& language);

private:
    void heading(const QString& text);
    void paragraph(const QString& text, bool bullet = false);
    void write(const QString& served, const RegisterDef* def);
    void finish();
    const Language& m_language;
};

} // namespace ringbinder
