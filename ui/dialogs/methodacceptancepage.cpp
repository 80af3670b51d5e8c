// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/methodacceptancepage.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ringbinder {

MethodAcceptancePage::MethodAcceptancePage(MethodDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_rules(new QPlainTextEdit(this))
    , m_appetite(new QPlainTextEdit(this))
{
    auto* rulesLabel = new QLabel(tr("&Rules of acceptance, one a line:"), this);
    rulesLabel->setBuddy(m_rules);
    auto* appetiteLabel = new QLabel(tr("Risk &appetite in a sentence or two:"), this);
    appetiteLabel->setBuddy(m_appetite);
    for (QPlainTextEdit* edit : {m_rules, m_appetite})
        edit->setTabChangesFocus(true);
    auto* column = new QVBoxLayout(this);
    column->addWidget(rulesLabel);
    column->addWidget(m_rules, 3);
    column->addWidget(appetiteLabel);
    column->addWidget(m_appetite, 1);
    connect(m_rules, &QPlainTextEdit::textChanged, this, [this] {
        m_draft.edit([this](MethodDefinition& definition) {
            definition.acceptanceRules.clear();
            const QStringList lines = m_rules->toPlainText().split(u'\n', Qt::SkipEmptyParts);
            for (const QString& line : lines) {
                if (!line.trimmed().isEmpty())
                    definition.acceptanceRules.append(line.trimmed());
            }
        });
    });
    connect(m_appetite, &QPlainTextEdit::textChanged, this, [this] {
        m_draft.edit([this](MethodDefinition& definition) {
            definition.appetite = m_appetite->toPlainText().trimmed();
        });
    });
    connect(&draft, &MethodDraft::changed, this, &MethodAcceptancePage::refresh);
    refresh();
}

void MethodAcceptancePage::refresh()
{
    const auto show = [](QPlainTextEdit* edit, const QString& text) {
        if (edit->hasFocus() || edit->toPlainText() == text)
            return; // it is being typed
        const QSignalBlocker quiet(edit);
        edit->setPlainText(text);
    };
    show(m_rules, m_draft.definition().acceptanceRules.join(u'\n'));
    show(m_appetite, m_draft.definition().appetite);
}

} // namespace ringbinder
