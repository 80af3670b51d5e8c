// SPDX-License-Identifier: GPL-3.0-or-later
// A document's text as it will look: headings, lists, tables, with gaps of the template marked; or
// two versions compared, line by line and word by word. Made of characters and formats, never of
// HTML: what a user typed cannot become a link, an image or a style. Shows only.
#pragma once

#include "core/documents/textdiff.h"

#include <QTextEdit>

namespace ringbinder {

class DocumentPreview final : public QTextEdit {
    Q_OBJECT
public:
    explicit DocumentPreview(QWidget* parent = nullptr);

    // Keeps the place where the reader is.
    void showText(const QString& markdown);
    void showDiff(const TextDiff& diff);
    void clearAll();

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();
    void renderText();
    void renderDiff();

    QString m_text;
    TextDiff m_diff;
    bool m_isDiff = false;
};

} // namespace ringbinder
