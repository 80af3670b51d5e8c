// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/quicklook.h"

#include <QBuffer>
#include <QDialogButtonBox>
#include <QImageReader>
#include <QLabel>
#include <QPdfDocument>
#include <QPdfView>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kMostPixels = 8000;
constexpr int kImageMegabytes = 64;
constexpr qsizetype kMostTextBytes = 1 << 20;

} // namespace

QuickLook::QuickLook(QWidget* parent)
    : QDialog(parent)
    , m_stack(new QStackedWidget(this))
    , m_picture(new QLabel)
    , m_text(new QPlainTextEdit)
{
    resize(760, 620);
    auto* scroll = new QScrollArea;
    scroll->setWidget(m_picture);
    scroll->setWidgetResizable(true);
    m_picture->setAlignment(Qt::AlignCenter);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Content of the file"));
    m_stack->addWidget(scroll);
    m_stack->addWidget(m_text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_stack, 1);
    column->addWidget(buttons);
}

bool QuickLook::showPicture(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    QImageReader::setAllocationLimit(kImageMegabytes);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        return false;
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > kMostPixels || size.height() > kMostPixels)
        return false;
    if (size.width() > width() || size.height() > height())
        reader.setScaledSize(size.scaled(width() - 40, height() - 80, Qt::KeepAspectRatio));
    const QImage image = reader.read();
    if (image.isNull())
        return false;
    m_picture->setPixmap(QPixmap::fromImage(image));
    m_picture->setAccessibleName(windowTitle());
    m_stack->setCurrentIndex(0);
    return true;
}

bool QuickLook::showPdf(const QByteArray& bytes)
{
    if (!bytes.startsWith("%PDF-"))
        return false;
    if (!m_pdf) {
        m_pdf = new QPdfDocument(this);
        auto* view = new QPdfView(this);
        view->setDocument(m_pdf);
        view->setPageMode(QPdfView::PageMode::MultiPage);
        view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
        view->setAccessibleName(tr("Content of the file"));
        m_pdfHolder = view;
        m_stack->addWidget(view);
    }
    m_pdf->close();
    m_pdfBuffer.close();
    m_pdfBytes = bytes;
    m_pdfBuffer.setBuffer(&m_pdfBytes);
    if (!m_pdfBuffer.open(QIODevice::ReadOnly))
        return false;
    m_pdf->load(&m_pdfBuffer);
    if (m_pdf->status() != QPdfDocument::Status::Ready)
        return false;
    m_stack->setCurrentWidget(m_pdfHolder);
    return true;
}

bool QuickLook::showText(const QByteArray& bytes)
{
    if (bytes.left(4096).contains('\0'))
        return false;
    m_text->setPlainText(QString::fromUtf8(bytes.left(kMostTextBytes)));
    m_stack->setCurrentWidget(m_text);
    return true;
}

void QuickLook::showContent(const QString& title, const QString& fileName, const QByteArray& bytes)
{
    setWindowTitle(tr("%1 - quick look").arg(title));
    if (!showPicture(bytes) && !showPdf(bytes) && !showText(bytes)) {
        m_text->setPlainText(tr("%1 is neither a picture, a PDF nor text. Save it to open it with "
                                "another program.")
                                 .arg(fileName));
        m_stack->setCurrentWidget(m_text);
    }
    open();
}

} // namespace ringbinder
