// SPDX-License-Identifier: GPL-3.0-or-later
// Documents made from the shipped templates: which there are, which the client has already, and the
// one change set that makes those that were ticked, each with a first draft filled from the
// client's data. Used by the dialog "New from template" and the command line.
#pragma once

#include "core/documents/documentversions.h"
#include "core/documents/templatelist.h"
#include "core/store/changeset.h"

namespace ringbinder {

struct TemplateOffer {
    const DocumentTemplate* shipped = nullptr;
    bool isMandatory = false;
    // Demanded by a control of the SoA that applies.
    bool isDemanded = false;
    std::optional<Uid> existing; // the document that was made from it or stands for it
    bool existingHasText = false;
};
// Those with a text, in the order of their numbers.
[[nodiscard]] Result<QList<TemplateOffer>> templateOffers(const Binder& binder);

struct DraftedDocument {
    QString templateId;
    Uid document;
    QString title;
    QStringList gaps; // what the binder could not tell, as marked in the text
};
struct TemplateDrafts {
    ChangeSet set;
    QList<DraftedDocument> documents;
};
// A document that is there without text gets a draft; one that has text is left alone.
// Invalid: an unknown number, or one without a text.
[[nodiscard]] Result<TemplateDrafts>
draftFromTemplates(const Binder& binder, const QStringList& ids, const Language& language);

} // namespace ringbinder
