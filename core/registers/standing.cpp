// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/standing.h"

#include "core/registers/documents/document.h"
#include "core/registers/evidence/evidence.h"

namespace ringbinder {

namespace {

// The fingerprint is set with the text, by an approval: text that changes without it was typed.
std::optional<Objection> typedOver(const Record& before, const Record& after)
{
    using Status = document::Status;
    const auto status = before.get(document::status);
    const QString sealed = before.text(document::contentHash);
    const bool isReleased =
        status == Status::Approved || status == Status::Published || status == Status::DueForReview;
    if ((!isReleased && sealed.isEmpty()) || sealed != after.text(document::contentHash))
        return std::nullopt;
    for (const FieldDef* field : {static_cast<const FieldDef*>(&document::body),
                                  static_cast<const FieldDef*>(&document::file)}) {
        const Value was = before.value(*field);
        if (was.isNull() || was == after.value(*field))
            continue;
        return Objection{
            field,
            Message("check", QT_TRANSLATE_NOOP("check", "\"%1\" of %2 is approved and stays as it "
                                                        "is. Start a new version under \"Text and "
                                                        "versions\" and have it approved."))
                .arg(labelOf(*field))
                .arg(before.code())};
    }
    return std::nullopt;
}

bool isHeld(const Record& record)
{
    return &record.def() == &evidence::def && record.get(evidence::legalHold).value_or(false);
}

} // namespace

std::optional<Objection> objectionToRemoval(const Record& present)
{
    if (!isHeld(present))
        return std::nullopt;
    return Objection{
        &evidence::legalHold,
        Message("check",
                QT_TRANSLATE_NOOP("check", "%1 is under a legal hold and cannot be removed. "
                                           "When the hold has ended, take it off first."))
            .arg(present.code())};
}

std::optional<Objection> objectionToChange(const Record& before, const Record& after)
{
    if (&before.def() == &document::def)
        return typedOver(before, after);
    if (!isHeld(before))
        return std::nullopt;
    const Value file = before.value(evidence::file);
    if (file.isNull() || file == after.value(evidence::file))
        return std::nullopt;
    return Objection{
        &evidence::file,
        Message("check",
                QT_TRANSLATE_NOOP("check", "%1 is under a legal hold and its file stays as it is. "
                                           "Add the new file as evidence of its own."))
            .arg(before.code())};
}

} // namespace ringbinder
