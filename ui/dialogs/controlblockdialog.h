// SPDX-License-Identifier: GPL-3.0-or-later
// The control block of one printed pack, or an audit pack itself: the form of its record in a
// window of its own, since these records have no page. Each field is committed when it is left.
// Used by the pages of reports and of audit packs.
#pragma once

#include "core/base/uid.h"

#include <QDialog>

namespace ringbinder {

struct OpenContext;

class ControlBlockDialog final : public QDialog {
    Q_OBJECT
public:
    ControlBlockDialog(const OpenContext& context, const Uid& uid, QWidget* parent);
};

} // namespace ringbinder
