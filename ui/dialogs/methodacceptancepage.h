// SPDX-License-Identifier: GPL-3.0-or-later
// Rules of acceptance and the statement of appetite. Edits the MethodDraft and nothing else.
#pragma once

#include "ui/dialogs/methoddraft.h"

#include <QWidget>

class QPlainTextEdit;

namespace ringbinder {

class MethodAcceptancePage final : public QWidget {
    Q_OBJECT
public:
    MethodAcceptancePage(MethodDraft& draft, QWidget* parent);

private:
    void refresh();

    MethodDraft& m_draft;
    QPlainTextEdit* m_rules;
    QPlainTextEdit* m_appetite;
};

} // namespace ringbinder
