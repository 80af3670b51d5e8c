// SPDX-License-Identifier: GPL-3.0-or-later
// What the page of audit packs writes: each act is one change set.
#include "core/registers/packs/pack_set.h"
#include "core/report/packs/controlrecord.h"
#include "core/report/packs/packpresets.h"
#include "core/report/packs/packset.h"
#include "core/report/packs/packsetedit.h"
#include "ui/dialogs/controlblockdialog.h"
#include "ui/pages/packpartstree.h"
#include "ui/pages/packsetpage.h"
#include "ui/pages/printchoices.h"

namespace ringbinder {

bool PackSetPage::apply(ChangeSet changes)
{
    if (changes.isEmpty())
        return true;
    const auto done = m_context.binder.session().apply(std::move(changes));
    if (!done)
        m_context.host.report(done.error());
    renew();
    return done.has_value();
}

void PackSetPage::addSet(const QString& presetKey)
{
    const report::PackPreset* preset = report::packPresetOf(presetKey);
    ChangeSet changes({ChangeLabel::Act::Add, pack_set::def.name(), {}, 1});
    if (preset) {
        changes = report::newPackSet(*preset, m_choices->language());
    } else {
        Record set(pack_set::def);
        set.set(pack_set::title, tr("Audit pack"));
        set.set(pack_set::occasion, pack_set::Occasion::Own);
        changes.add(std::move(set));
    }
    m_wanted = changes.changes().first().uid;
    apply(std::move(changes));
}

void PackSetPage::removeSet()
{
    const auto uid = chosen();
    const auto set = uid ? m_context.binder.find(pack_set::def, *uid)
                         : Result<std::optional<Record>>(std::nullopt);
    if (!set)
        m_context.host.report(set.error());
    else if (*set)
        apply(report::removedSet(**set, m_records));
}

void PackSetPage::addPart(pack_part::Kind kind, const QString& content)
{
    const auto set = chosen();
    if (!set)
        return;
    const Language words = m_choices->language();
    const report::PackDef* pack = report::packOf(content);
    const RegisterDef* table = m_context.binder.registry().find(content);
    const QString title = kind == pack_part::Kind::Pack && pack ? pack->titleText().in(words)
                          : table                               ? table->pluralText().in(words)
                                                                : content;
    if (apply(report::addedPart(*set, m_records, kind, content, title)))
        m_parts->setCurrentPart(int(m_records.size()) - 1);
}

void PackSetPage::removePart()
{
    if (const int place = m_parts->currentPart(); place >= 0)
        apply(report::removedPart(m_records, place));
}

void PackSetPage::movePart(int from, int to)
{
    if (from < 0 || to < 0 || from >= m_records.size() || to >= m_records.size() || from == to)
        return;
    apply(report::movedPart(m_records, from, to));
}

void PackSetPage::setSections(int place, const QStringList& keys)
{
    const report::PackDef* pack = place < m_records.size()
                                      ? report::packOf(m_records[place].text(pack_part::content))
                                      : nullptr;
    if (!pack)
        return;
    Record after = m_records[place];
    after.set(pack_part::sections, report::sectionsText(*pack, keys));
    updatePart(m_records[place], after);
}

void PackSetPage::setEvidence()
{
    const auto uid = chosen();
    const auto set = uid ? m_context.binder.find(pack_set::def, *uid)
                         : Result<std::optional<Record>>(std::nullopt);
    if (!set)
        m_context.host.report(set.error());
    else if (*set)
        apply(report::changedEvidence(**set, m_choices->pdf().evidence()));
}

void PackSetPage::updatePart(const Record& before, const Record& after)
{
    ChangeSet changes({ChangeLabel::Act::Edit, pack_part::def.name(), before.code(), 1});
    changes.update(before, after);
    apply(std::move(changes));
}

void PackSetPage::moveUp()
{
    movePart(m_parts->currentPart(), m_parts->currentPart() - 1);
}

void PackSetPage::moveDown()
{
    movePart(m_parts->currentPart(), m_parts->currentPart() + 1);
}

void PackSetPage::editDetails()
{
    const auto set = chosen();
    if (!set)
        return;
    auto* dialog = new ControlBlockDialog(m_context, *set, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PackSetPage::editControlBlock()
{
    const auto set = chosen();
    if (!set)
        return;
    const auto uid = report::ensureControlRecord(m_context.binder, report::packSetDef(),
                                                 m_choices->language(), *set);
    if (!uid) {
        m_context.host.report(uid.error());
        return;
    }
    auto* dialog = new ControlBlockDialog(m_context, *uid, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ringbinder
