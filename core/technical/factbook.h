// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of facts that no scanner can know: how old something is, whether a port is approved,
// whether a person has left. Worked out from the binder and from the scan before; used by
// complianceOf() alone. A field that cannot be told stays empty.
#pragma once

#include "core/store/recordsource.h"
#include "core/technical/placebook.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

namespace ringbinder {

// A fact as it is judged. `begun`: since when what a worked-out field measures has been so, by the
// key of the field.
struct JudgedFact {
    Fact fact;
    QString item;
    QMap<QString, QDateTime> begun = {};
};

class FactBook final {
public:
    [[nodiscard]] static Result<FactBook> read(const RecordSource& source);

    // `now`: facts of one subject of one scan of `place`; `before`: of the scan before. What only a
    // longer scan asks for (certificates, encryption protocols, SNMP) is carried over from a fact
    // of the same thing where this scan did not ask, so that a quick scan hides nothing.
    void complete(const PlaceBook& places, const BookedPlace& place, QList<JudgedFact>& now,
                  const QList<JudgedFact>& before, const QDateTime& scannedAt) const;
    // Ages run on until `today`.
    static void age(QList<JudgedFact>& facts, QDate today);

private:
    struct Approval {
        QRegularExpression name;
        QString status;
        QDate supportEnd;
    };
    [[nodiscard]] Result<> readPeople(const RecordSource& source);
    [[nodiscard]] Result<> readApprovals(const RecordSource& source);
    [[nodiscard]] Result<> readDecisions(const RecordSource& source);
    void note(const QString& name, QDate gone);
    [[nodiscard]] QString personLeft(const Fact& account, QDate day) const;
    [[nodiscard]] QString approval(const QString& software, QDate day) const;
    [[nodiscard]] bool isDecided(const TechnicalPlace& place, const QString& item) const;

    struct Leaving {
        QDate gone;
        bool isClear = true; // nobody else has this name
    };
    QHash<QString, Leaving> m_people; // by name, mail address and code, lower case
    QList<Approval> m_approvals;
    // "HOST\nITEM" and "ASSET\nITEM", by uid, of findings with an action that is still open.
    QSet<QString> m_decided;
};

} // namespace ringbinder
