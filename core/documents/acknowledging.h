// SPDX-License-Identifier: GPL-3.0-or-later
// Read and acknowledge: asking people to confirm the version in force, recording what came back,
// and how far it is. Each act is one change set. Used by the page of documents, the register of
// acknowledgements and the command line.
#pragma once

#include "core/documents/documentversions.h"
#include "core/registers/documents/acknowledgement.h"
#include "core/registers/people/person.h"
#include "core/store/changeset.h"

#include <QSet>

namespace ringbinder {

struct AcknowledgementRound {
    QString version; // the one in force
    int asked = 0;
    int accepted = 0;
    int refused = 0;
    int overdue = 0;
    QList<Record> open; // neither accepted nor refused
    QSet<Uid> people;   // that were asked

    // Of those asked, in whole percent, rounded down; 0 where nobody was asked.
    [[nodiscard]] int percent() const { return asked == 0 ? 0 : accepted * 100 / asked; }
};
// Of the version in force; earlier rounds stay in the register.
[[nodiscard]] Result<AcknowledgementRound> acknowledgementRound(const Binder& binder,
                                                                const Record& document);
// The same of every document that has been asked for, by its uid.
[[nodiscard]] Result<QHash<Uid, AcknowledgementRound>> acknowledgementRounds(const Binder& binder);

struct Audience {
    QList<person::Kind> kinds; // empty: all but shared mailboxes
    QString department;        // empty: any; else the same or a unit of that name
    bool isInScopeOnly = false;
};
// People who are here today, in order of their names.
[[nodiscard]] Result<QList<Record>> peopleIn(const Binder& binder, const Audience& audience);
[[nodiscard]] Result<QStringList> departments(const Binder& binder);

struct AcknowledgementRequest {
    QList<Uid> people;
    QDate askedOn;
    QDate due;
};
// Who was asked for this version already is left out. Invalid: no version in force, nobody left to
// ask, or due before asked.
[[nodiscard]] Result<ChangeSet> askForAcknowledgement(const Binder& binder,
                                                      const DocumentDossier& dossier,
                                                      const AcknowledgementRequest& request);
// Those given already are left as they are. Invalid: a day to come.
[[nodiscard]] Result<ChangeSet> recordAcknowledgements(const Binder& binder,
                                                       const QList<Uid>& acknowledgements, QDate on,
                                                       acknowledgement::Method method);
// Notes the day of the reminder on all that are open.
[[nodiscard]] Result<ChangeSet> noteReminder(const Binder& binder,
                                             const QList<Uid>& acknowledgements, QDate on);

} // namespace ringbinder
