// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tones.h"

#include <QApplication>
#include <QEvent>
#include <QHash>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace ringbinder {

namespace {

constexpr QLatin1String kFollowerName("toneFollower");
constexpr int kLeadingMargin = 4;

// Gives its widget the tones anew whenever the palette above it changes.
class ToneFollower final : public QObject {
public:
    explicit ToneFollower(QWidget& widget)
        : QObject(&widget)
        , m_widget(widget)
        , m_own(widget.palette())
    {
        if (const QWidget* parent = widget.parentWidget())
            m_own.setResolveMask(m_own.resolveMask() & ~parent->palette().resolveMask());
        setObjectName(kFollowerName);
        widget.installEventFilter(this);
    }

    static ToneFollower& of(QWidget& widget)
    {
        QObject* found = widget.findChild<QObject*>(kFollowerName, Qt::FindDirectChildrenOnly);
        return found ? *static_cast<ToneFollower*>(found) : *new ToneFollower(widget);
    }

    void set(QPalette::ColorRole role, std::optional<Tone> tone, bool isFill)
    {
        if (tone)
            m_tones.insert(role, {*tone, isFill});
        else if (m_tones.remove(role) == 0)
            return;
        apply();
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::PaletteChange && !m_isApplying && !m_tones.isEmpty())
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    struct Painted {
        Tone tone;
        bool isFill;
    };

    // Light or dark is what surrounds the widget: its own ground may be one of the tones.
    void apply()
    {
        const QPalette around = m_widget.parentWidget() ? m_widget.parentWidget()->palette()
                                                        : QApplication::palette(&m_widget);
        QPalette colours = m_own;
        for (auto it = m_tones.cbegin(); it != m_tones.cend(); ++it)
            colours.setColor(it.key(), it->isFill ? theme::toneFill(it->tone, around)
                                                  : theme::tone(it->tone, around));
        m_isApplying = true;
        m_widget.setPalette(colours);
        m_isApplying = false;
    }

    QWidget& m_widget;
    QPalette m_own; // what the widget had of its own before
    QHash<QPalette::ColorRole, Painted> m_tones;
    bool m_isApplying = false;
};

} // namespace

void ToneDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QPalette& palette = option->palette;
    if (const QVariant fill = index.data(kFillRole); fill.isValid())
        option->backgroundBrush = theme::toneFill(Tone(fill.toInt()), palette);
    const auto ink = Tone(index.data(kInkRole).toInt());
    if (ink != Tone::Neutral)
        option->palette.setColor(QPalette::Text, theme::tone(ink, palette));
}

void setInk(QWidget& widget, QPalette::ColorRole role, std::optional<Tone> tone)
{
    ToneFollower::of(widget).set(role, tone, false);
}

void setFill(QWidget& widget, QPalette::ColorRole role, std::optional<Tone> tone)
{
    ToneFollower::of(widget).set(role, tone, true);
}

LeadingButton::LeadingButton(QWidget* parent)
    : QPushButton(parent)
{
}

LeadingButton::LeadingButton(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
}

void LeadingButton::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    QRect rest = style()
                     ->subElementRect(QStyle::SE_PushButtonContents, &option, this)
                     .adjusted(kLeadingMargin, 0, -kLeadingMargin, 0);
    if (menu())
        rest.setRight(rest.right() - style()->pixelMetric(QStyle::PM_MenuButtonIndicator));
    if (!icon().isNull()) {
        QRect place(rest.topLeft(), QSize(iconSize().width(), rest.height()));
        place = QStyle::visualRect(layoutDirection(), rest, place);
        icon().paint(&painter, place, Qt::AlignCenter,
                     isEnabled() ? QIcon::Normal : QIcon::Disabled);
        const int taken = iconSize().width() + kLeadingMargin;
        rest = layoutDirection() == Qt::LeftToRight ? rest.adjusted(taken, 0, 0, 0)
                                                    : rest.adjusted(0, 0, -taken, 0);
    }
    const QString shown = painter.fontMetrics().elidedText(text(), Qt::ElideRight, rest.width(),
                                                           Qt::TextShowMnemonic);
    painter.drawItemText(rest,
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) |
                             Qt::AlignVCenter | Qt::TextShowMnemonic),
                         palette(), isEnabled(), shown, QPalette::ButtonText);
    if (hasFocus()) {
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        ring.rect = style()->subElementRect(QStyle::SE_PushButtonFocusRect, &option, this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, ring);
    }
}

} // namespace ringbinder
