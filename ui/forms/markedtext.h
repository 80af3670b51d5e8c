// SPDX-License-Identifier: GPL-3.0-or-later
// Long text as people meant it: bold, italic, headings and lists of the little Markdown they write,
// shown while nobody is typing in it. Made of characters and formats, never of HTML: what a user
// typed cannot become a link, an image or a style.
#pragma once

#include <QTextEdit>

namespace ringbinder {

class MarkedText final : public QTextEdit {
    Q_OBJECT
public:
    explicit MarkedText(QWidget* parent = nullptr);

    // Whether it would look different from the bare text.
    [[nodiscard]] static bool isMarked(const QString& markdown);
    void showText(const QString& markdown);
    // Of all the text at the present width.
    [[nodiscard]] int textHeight() const;

signals:
    // The keyboard came here, or the text was clicked: it wants to be edited.
    void entered();

protected:
    void focusInEvent(QFocusEvent* event) override;
};

} // namespace ringbinder
