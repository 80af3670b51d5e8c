// SPDX-License-Identifier: GPL-3.0-or-later
// Text that is typed in a form and not yet in the client's file, kept beside it for the case that
// the program is killed: one small file per client in the user's state folder, readable by its
// owner alone. Gone as soon as nothing is uncommitted. Never part of the client's file.
#pragma once

#include "core/base/result.h"
#include "core/base/uid.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace ringbinder {

struct Draft {
    QString registerKey;
    Uid record;
    QString fieldKey;
    QString text;
    QDateTime at;

    [[nodiscard]] bool isSamePlace(const Draft& other) const
    {
        return record == other.record && fieldKey == other.fieldKey &&
               registerKey == other.registerKey;
    }
    [[nodiscard]] bool operator==(const Draft& other) const
    {
        return isSamePlace(other) && text == other.text;
    }
};

class DraftFile final {
public:
    // `folder` is made, for its owner alone, when there is something to keep.
    DraftFile(const QString& folder, const QString& fileId);

    // What was kept when the program ended; empty when nothing was, or when it cannot be read.
    [[nodiscard]] QList<Draft> read() const;
    // Replaces what is kept; an empty list removes the file. Nothing is written twice.
    [[nodiscard]] Result<> keep(const QList<Draft>& drafts);
    [[nodiscard]] const QString& path() const { return m_path; }

private:
    QString m_folder;
    QString m_path;
    QList<Draft> m_kept;
    bool m_isKnown = false; // m_kept is what the file holds
};

} // namespace ringbinder
