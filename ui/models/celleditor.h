// SPDX-License-Identifier: GPL-3.0-or-later
// The editor that opens in a cell, one shape for all field types. It holds what is typed or chosen
// and says it as an entry to write; it never writes. RegisterDelegate opens and closes it.
#pragma once

#include "ui/models/registertablemodel.h"

#include <functional>

namespace ringbinder {

class CellEditor {
public:
    virtual ~CellEditor() = default;

    [[nodiscard]] virtual QWidget* widget() = 0;
    virtual void start(const QString& text, const Value& value) = 0;
    // `uid` is filled in by the model.
    [[nodiscard]] virtual CellWriter::Entry entry(const Uid& uid) const = 0;
    // Larger than the cell where it needs more room.
    [[nodiscard]] virtual QSize preferredSize() const { return {}; }
    [[nodiscard]] virtual bool takesNewLine() const { return false; }
    // Called when a choice was made with the mouse (true) or given up (false).
    void setDone(std::function<void(bool keep)> done) { m_done = std::move(done); }

protected:
    void done(bool keep) const
    {
        if (m_done)
            m_done(keep);
    }

private:
    std::function<void(bool)> m_done;
};

// `field` null: the code of a new record.
[[nodiscard]] CellEditor* makeCellEditor(const RegisterTableModel& model, const FieldDef* field,
                                         QWidget* parent);

} // namespace ringbinder
