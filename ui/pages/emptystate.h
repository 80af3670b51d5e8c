// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where a table would be when a register holds nothing: what it is for, what an auditor
// expects to see, and the ways to begin. Also the note over a table whose filter lets nothing pass.
#pragma once

#include "core/base/language.h"
#include "core/schema/register.h"
#include "ui/shell/guidance.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ringbinder {

class EmptyState final : public QWidget {
    Q_OBJECT
public:
    EmptyState(const RegisterDef& def, const Language& language, bool editable,
               QWidget* parent = nullptr);
    void offerSuggestions(bool on);
    void setGuidance(Guidance guidance);

signals:
    void pasteRequested();
    void addRequested();
    void suggestionsRequested();

private:
    QLabel* m_purpose;
    QLabel* m_auditor;
    QPushButton* m_suggestions;
};

class NoMatch final : public QWidget {
    Q_OBJECT
public:
    NoMatch(const RegisterDef& def, const Language& language, bool editable,
            QWidget* parent = nullptr);

signals:
    void clearRequested();
    void createRequested();
};

} // namespace ringbinder
