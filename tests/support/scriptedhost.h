// SPDX-License-Identifier: GPL-3.0-or-later
// A window that only remembers what pages asked of it; undo and redo go to the binder's session.
#pragma once

#include "core/store/session.h"
#include "ui/shell/host.h"

#include <QList>
#include <QStringList>

namespace ringbinder {

class ScriptedHost final : public Host {
public:
    explicit ScriptedHost(Session& session)
        : m_session(session)
    {
    }

    QStringList toasts;
    QStringList hints;
    QList<Error> errors;
    QList<Uid> opened;
    QString openedField;

    void openRecord(const RegisterDef&, const Uid& uid, const QString& fieldKey) override
    {
        opened.append(uid);
        openedField = fieldKey;
    }
    void toast(const QString& sentence, bool) override { toasts.append(sentence); }
    void hint(const QString& sentence) override { hints.append(sentence); }
    void report(const Error& error) override { errors.append(error); }
    void undo() override { keep(m_session.undo()); }
    void redo() override { keep(m_session.redo()); }

private:
    void keep(const Result<qint64>& result)
    {
        if (!result)
            errors.append(result.error());
    }
    Session& m_session;
};

} // namespace ringbinder
