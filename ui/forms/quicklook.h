// SPDX-License-Identifier: GPL-3.0-or-later
// A look at a kept file without any other program: pictures, text and PDF from memory, nothing
// else. Content is hostile until proven otherwise: limits on size, plain text only, no links
// followed.
#pragma once

#include <QBuffer>
#include <QDialog>

class QLabel;
class QPdfDocument;
class QPlainTextEdit;
class QStackedWidget;

namespace ringbinder {

class QuickLook final : public QDialog {
    Q_OBJECT
public:
    explicit QuickLook(QWidget* parent);
    void showContent(const QString& title, const QString& fileName, const QByteArray& bytes);

private:
    [[nodiscard]] bool showPicture(const QByteArray& bytes);
    [[nodiscard]] bool showPdf(const QByteArray& bytes);
    [[nodiscard]] bool showText(const QByteArray& bytes);

    QStackedWidget* m_stack;
    QLabel* m_picture;
    QPlainTextEdit* m_text;
    QWidget* m_pdfHolder = nullptr;
    QPdfDocument* m_pdf = nullptr;
    QByteArray m_pdfBytes;
    QBuffer m_pdfBuffer;
};

} // namespace ringbinder
