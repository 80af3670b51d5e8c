// SPDX-License-Identifier: GPL-3.0-or-later
// Plain text with its Markdown coloured lightly: headings, marks, lists, and gaps that a template
// left. Typing stays typing; nothing is reformatted.
#pragma once

#include <QPlainTextEdit>

class QSyntaxHighlighter;

namespace ringbinder {

class DocumentTextEdit final : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit DocumentTextEdit(QWidget* parent = nullptr);

    // Selects the next gap after the cursor, from the start again at the end; false where there is
    // none.
    bool goToNextGap();

signals:
    // The keyboard left it: time to commit.
    void left();

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QSyntaxHighlighter* m_colours;
};

} // namespace ringbinder
