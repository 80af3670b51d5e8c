// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>

namespace ringbinder {

namespace {

// Chooses the variant when it is painted, so that a change of palette needs no new icons.
class ThemedIconEngine final : public QIconEngine {
public:
    explicit ThemedIconEngine(QString name)
        : m_name(std::move(name))
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        variant(mode, std::min(rect.width(), rect.height()))
            .paint(painter, rect, Qt::AlignCenter, shown(mode), state);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return variant(mode, std::min(size.width(), size.height()))
            .pixmap(size, shown(mode), state);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        const int edge = int(std::min(size.width(), size.height()) / scale);
        return variant(mode, edge).pixmap(size / scale, scale, shown(mode), state);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(m_name); }
    QString key() const override { return QStringLiteral("ringbinder-themed"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    // The variant is chosen here; the style must not tint it again.
    static QIcon::Mode shown(QIcon::Mode mode)
    {
        return mode == QIcon::Disabled ? QIcon::Disabled : QIcon::Normal;
    }
    const QIcon& variant(QIcon::Mode mode, int edge)
    {
        const QPalette palette = QApplication::palette();
        const QColor under =
            palette.color(mode == QIcon::Selected ? QPalette::Highlight : QPalette::Base);
        const bool dark = mode == QIcon::Selected ? theme::textOn(under) == QColor(Qt::white)
                                                  : theme::isDark(palette);
        QIcon& icon = m_variants[dark ? 1 : 0][edge <= 18 ? 1 : 0];
        if (icon.isNull()) {
            icon = QIcon(QStringLiteral(":/icons/%1/%2%3.svg")
                             .arg(dark ? QLatin1String("dark") : QLatin1String("light"),
                                  edge <= 18 ? QLatin1String("16/") : QLatin1String(""), m_name));
        }
        return icon;
    }

    QString m_name;
    QIcon m_variants[2][2];
};

} // namespace

QIcon themedIcon(const QString& name)
{
    if (!QFile::exists(QStringLiteral(":/icons/light/%1.svg").arg(name)))
        return {};
    return QIcon(new ThemedIconEngine(name));
}

} // namespace ringbinder
