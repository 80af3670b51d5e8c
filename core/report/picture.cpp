// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/picture.h"

#include "core/report/svggate.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace ringbinder::report {

namespace {

constexpr qsizetype kLargestRaster = 8 * 1024 * 1024; // bytes of the file
constexpr int kLargestRasterSide = 4096;              // 64 MiB of pixels at most
constexpr int kKeptRasterSide = 2000;                 // enough for 600 dpi on a cover
constexpr double kMostUnequalSides = 50;

Error damagedPicture()
{
    return {Error::Kind::Invalid,
            Message("picture",
                    QT_TRANSLATE_NOOP("picture", "The picture cannot be read. Use a PNG, JPEG or "
                                                 "SVG file.")),
            {}};
}

Error excessivePicture()
{
    return {Error::Kind::Limit,
            Message("picture", QT_TRANSLATE_NOOP("picture", "The picture is too large. Use one of "
                                                            "at most %1 by %1 pixels and %2 MB."))
                .arg(kLargestRasterSide)
                .arg(kLargestRaster / 1024 / 1024),
            {}};
}

bool isReasonable(const QSizeF& size)
{
    return size.width() > 0 && size.height() > 0 &&
           size.width() / size.height() <= kMostUnequalSides &&
           size.height() / size.width() <= kMostUnequalSides;
}

Result<QImage> readRaster(const QByteArray& bytes, const char* format)
{
    if (bytes.size() > kLargestRaster)
        return fail(excessivePicture());
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    // The header's word is what the decoder will allocate: asked before anything is decoded.
    const QSize size = reader.size();
    if (!size.isValid())
        return fail(damagedPicture());
    if (size.width() > kLargestRasterSide || size.height() > kLargestRasterSide)
        return fail(excessivePicture());
    QImage image = reader.read();
    if (image.isNull() || !isReasonable(image.size()))
        return fail(damagedPicture());
    if (image.width() > kKeptRasterSide || image.height() > kKeptRasterSide)
        image = image.scaled(kKeptRasterSide, kKeptRasterSide, Qt::KeepAspectRatio,
                             Qt::SmoothTransformation);
    image.setColorSpace(QColorSpace());
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    return image;
}

} // namespace

struct Picture::Content {
    QImage image;
    QByteArray svg;
    QSizeF size;
};

Result<Picture> Picture::load(const QByteArray& bytes)
{
    Content content;
    const bool isPng = bytes.startsWith("\x89PNG\r\n\x1a\n");
    const bool isJpeg = bytes.startsWith("\xff\xd8\xff");
    if (isPng || isJpeg) {
        auto image = readRaster(bytes, isPng ? "png" : "jpeg");
        if (!image)
            return fail(image.error());
        content.image = std::move(*image);
        content.size = content.image.size();
        return Picture(std::make_shared<const Content>(std::move(content)));
    }
    QByteArray start = bytes.left(512);
    if (start.startsWith("\xef\xbb\xbf"))
        start.remove(0, 3);
    if (!start.trimmed().startsWith('<'))
        return fail(damagedPicture());
    auto svg = harmlessSvg(bytes);
    if (!svg)
        return fail(svg.error());
    QSvgRenderer renderer;
    if (!renderer.load(*svg))
        return fail(damagedPicture());
    content.size = renderer.viewBoxF().size();
    if (!isReasonable(content.size))
        content.size = renderer.defaultSize();
    if (!isReasonable(content.size))
        return fail(damagedPicture());
    content.svg = std::move(*svg);
    return Picture(std::make_shared<const Content>(std::move(content)));
}

QSizeF Picture::size() const
{
    return m_content->size;
}

bool Picture::isVector() const
{
    return m_content->image.isNull();
}

Picture Picture::opaque() const
{
    if (isVector() || !m_content->image.hasAlphaChannel())
        return *this;
    Content content;
    content.size = m_content->size;
    content.image = QImage(m_content->image.size(), QImage::Format_RGB32);
    content.image.fill(Qt::white);
    QPainter painter(&content.image);
    painter.drawImage(0, 0, m_content->image);
    painter.end();
    return Picture(std::make_shared<const Content>(std::move(content)));
}

Picture Picture::grey() const
{
    const QSizeF kept(kKeptRasterSide, kKeptRasterSide);
    QImage image(
        isVector()
            ? m_content->size.scaled(kept, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1))
            : m_content->image.size(),
        QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paint(painter, QRectF(image.rect()));
    painter.end();
    Content content;
    content.size = m_content->size;
    content.image = image.convertToFormat(QImage::Format_Grayscale8);
    return Picture(std::make_shared<const Content>(std::move(content)));
}

QRectF Picture::fitted(const QRectF& box) const
{
    const QSizeF size = m_content->size.scaled(box.size(), Qt::KeepAspectRatio);
    return {QPointF(box.left(), box.center().y() - size.height() / 2), size};
}

void Picture::paint(QPainter& painter, const QRectF& box) const
{
    painter.save();
    if (isVector()) {
        QSvgRenderer renderer(m_content->svg);
        painter.setClipRect(fitted(box));
        renderer.render(&painter, fitted(box));
    } else {
        painter.setRenderHints(QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
        painter.drawImage(fitted(box), m_content->image);
    }
    painter.restore();
}

} // namespace ringbinder::report
