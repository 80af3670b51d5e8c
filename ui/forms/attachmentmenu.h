// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a file field, the same in tables and forms: look at it, save it elsewhere,
// put a file in, take it out. Files never run from here.
#pragma once

#include "ui/forms/filelook.h"

#include <QObject>

class QMenu;
class QWidget;

namespace ringbinder {

class AttachmentMenu final : public QObject {
    Q_OBJECT
public:
    AttachmentMenu(const OpenContext& context, QWidget* parent);

    // Adds what is possible for this record now; the first entry is the likeliest wish.
    void fill(QMenu& menu, const RegisterDef& def, const Uid& uid, const FieldDef& field);

private:
    [[nodiscard]] std::optional<Record> record(const RegisterDef& def, const Uid& uid) const;
    void look(const RegisterDef& def, const Uid& uid, const FieldDef& field);
    void save(const QString& sha256, const QString& name);
    void choose(const RegisterDef& def, const Uid& uid, const FieldDef& field);
    void put(const RegisterDef& def, const Uid& uid, const FieldDef& field, const QString& path);
    void takeOut(const RegisterDef& def, const Uid& uid, const FieldDef& field);

    const OpenContext& m_context;
    QWidget* m_parent;
    FileLook m_quickLook;
};

} // namespace ringbinder
