// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes, taken for a client's logo: gate, and painted where the gate lets them pass.
#include "core/report/picture.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <cstdint>

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    static QGuiApplication application(*argc, *argv); // fonts of SVG texts
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto picture = ringbinder::report::Picture::load(
        QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (!picture)
        return 0;
    QImage paper(64, 64, QImage::Format_RGB32);
    QPainter painter(&paper);
    picture->paint(painter, QRectF(0, 0, 64, 64));
    return 0;
}
