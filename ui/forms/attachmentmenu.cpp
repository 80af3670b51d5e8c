// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/attachmentmenu.h"

#include "core/registers/logic/evidence_file.h"

#include <QMenu>

namespace ringbinder {

AttachmentMenu::AttachmentMenu(const OpenContext& context, QWidget* parent)
    : QObject(parent)
    , m_context(context)
    , m_parent(parent)
    , m_quickLook(context, parent)
{
}

std::optional<Record> AttachmentMenu::record(const RegisterDef& def, const Uid& uid) const
{
    auto found = m_context.binder.find(def, uid);
    if (!found)
        m_context.host.report(found.error());
    return found ? std::move(*found) : std::nullopt;
}

void AttachmentMenu::fill(QMenu& menu, const RegisterDef& def, const Uid& uid,
                          const FieldDef& field)
{
    const auto held = record(def, uid);
    if (!held)
        return;
    const QString sha256 = held->value(field).text();
    const bool canEdit = field.isEditable() && !m_context.binder.isReadOnly();
    if (!sha256.isEmpty()) {
        menu.addAction(themedIcon(QStringLiteral("search")), tr("&Quick look"), this,
                       [this, &def, uid, &field] { look(def, uid, field); });
        menu.addAction(themedIcon(QStringLiteral("save-as")), tr("Save the file &as…"), this,
                       [this, sha256, name = attachmentName(*held, field)] { save(sha256, name); });
        menu.addSeparator();
    }
    QAction* put =
        menu.addAction(themedIcon(QStringLiteral("open")),
                       sha256.isEmpty() ? tr("&Choose a file…") : tr("&Choose another file…"), this,
                       [this, &def, uid, &field] { choose(def, uid, field); });
    put->setEnabled(canEdit);
    if (!sha256.isEmpty()) {
        QAction* out =
            menu.addAction(themedIcon(QStringLiteral("clear")), tr("&Take the file out"), this,
                           [this, &def, uid, &field] { takeOut(def, uid, field); });
        out->setEnabled(canEdit);
    }
}

void AttachmentMenu::look(const RegisterDef& def, const Uid& uid, const FieldDef& field)
{
    const auto held = record(def, uid);
    if (!held)
        return;
    m_quickLook.show(held->title(), attachmentName(*held, field), held->value(field).text());
}

void AttachmentMenu::save(const QString& sha256, const QString& name)
{
    m_context.prompt.askSaveFile(m_parent, {tr("Save the file"), safeFileName(name), {}, {}},
                                 [this, sha256](const std::optional<QString>& target) {
                                     if (!target)
                                         return;
                                     const auto done =
                                         extractAttachment(m_context.binder, sha256, *target);
                                     if (!done)
                                         m_context.host.report(done.error());
                                     else
                                         m_context.host.hint(tr("Saved as %1.").arg(*target));
                                 });
}

void AttachmentMenu::choose(const RegisterDef& def, const Uid& uid, const FieldDef& field)
{
    m_context.prompt.askOpenFiles(m_parent, {tr("Choose a file"), {}, {}, {}},
                                  [this, &def, uid, &field](const QStringList& paths) {
                                      if (!paths.isEmpty())
                                          put(def, uid, field, paths.first());
                                  });
}

void AttachmentMenu::put(const RegisterDef& def, const Uid& uid, const FieldDef& field,
                         const QString& path)
{
    const auto held = record(def, uid);
    const auto source = readEvidence(path);
    if (!source) {
        m_context.host.report(source.error());
        return;
    }
    if (!held)
        return;
    const auto done = attachFile(m_context.binder, *held, field, *source);
    if (!done)
        m_context.host.report(done.error());
    else
        m_context.host.toast(tr("%1 is kept in this file now.").arg(source->fileName), true);
}

void AttachmentMenu::takeOut(const RegisterDef& def, const Uid& uid, const FieldDef& field)
{
    const auto held = record(def, uid);
    if (!held)
        return;
    ChangeSet set({ChangeLabel::Act::Clear, QString::fromLatin1(def.key), held->code(), 1});
    Record after = *held;
    after.setValue(field, Value());
    set.update(*held, after);
    const auto done = m_context.binder.session().apply(std::move(set));
    if (!done)
        m_context.host.report(done.error());
    else
        m_context.host.toast(tr("The file was taken out."), true);
}

} // namespace ringbinder
