// SPDX-License-Identifier: GPL-3.0-or-later
// Colours that outlive a change of palette. An item or a widget is told its tone, never a colour:
// items are painted in it by ToneDelegate, widgets get it anew with each palette. Nothing else may
// keep a colour of the theme in a brush, a palette or a style sheet.
#pragma once

#include "ui/shell/theme.h"

#include <QPushButton>
#include <QStyledItemDelegate>

#include <optional>

namespace ringbinder {

// What an item of a list or table says of its colours, each a Tone; Neutral ink is the usual text.
inline constexpr int kInkRole = Qt::UserRole + 0x200;
inline constexpr int kFillRole = Qt::UserRole + 0x201;

// Paints the cells of a view in the tones that they name.
class ToneDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

// The text or the ground of a widget, drawn with this role of its palette, stays in the tone; none
// gives the role back to the palette.
void setInk(QWidget& widget, QPalette::ColorRole role, std::optional<Tone> tone);
void setFill(QWidget& widget, QPalette::ColorRole role, std::optional<Tone> tone);

// A button whose text begins at the leading edge, cut off at the end where there is no room.
class LeadingButton : public QPushButton {
    Q_OBJECT
public:
    explicit LeadingButton(QWidget* parent = nullptr);
    explicit LeadingButton(const QString& text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ringbinder
