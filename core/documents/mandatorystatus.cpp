// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mandatorystatus.h"

#include "core/registers/assets/asset.h"
#include "core/registers/audits/audit.h"
#include "core/registers/continuity/business_process.h"
#include "core/registers/continuity/continuity_test.h"
#include "core/registers/controls/control.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/incidents/incident.h"
#include "core/registers/legal/legal_requirement.h"
#include "core/registers/measures/measure_reading.h"
#include "core/registers/operations/procedure_run.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/risks/acceptance.h"
#include "core/registers/risks/risk.h"
#include "core/registers/training/competence_record.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

using State = MandatoryStatus::State;

struct KeptRegister {
    const char* item; // DocumentTemplate::id
    const RegisterDef* def;
};
// Records that are kept here entry by entry need no document beside them.
constexpr KeptRegister kKeptRegisters[] = {
    {"D07", &risk::def},
    {"D10", &acceptance::def},
    {"D14", &competence_record::def},
    {"D19", &procedure_run::def},
    {"D20", &measure_reading::def},
    {"D22", &audit::def},
    {"D23", &management_review::def},
    {"D24", &nonconformity::def},
    {"D26", &asset::def},
    {"D35", &incident::def},
    {"D37", &business_process::def},
    {"D39", &continuity_test::def},
    {"D40", &legal_requirement::def},
    {"D65", &audit::def},
};

constexpr const char* kStateTokens[] = {"missing", "draft",    "in_review",
                                        "kept",    "approved", "overdue"};
constexpr const char* kStateLabels[] = {
    QT_TRANSLATE_NOOP("documents", "Missing"),
    QT_TRANSLATE_NOOP("documents", "Draft"),
    QT_TRANSLATE_NOOP("documents", "In review"),
    QT_TRANSLATE_NOOP("documents", "Kept as a register"),
    QT_TRANSLATE_NOOP("documents", "Approved"),
    QT_TRANSLATE_NOOP("documents", "Review overdue"),
};

// How near a document is to answering the demand; the highest one is shown.
int nearness(State state)
{
    switch (state) {
    case State::Missing:
        return 0;
    case State::Draft:
        return 1;
    case State::InReview:
        return 2;
    case State::Overdue:
        return 3;
    case State::Kept:
        return 4;
    case State::Approved:
        return 5;
    }
    Q_UNREACHABLE();
}

bool answers(const Record& record, const QString& item)
{
    static const QRegularExpression kSeparator(QStringLiteral("[;,\\s]+"));
    return record.text(document::mandatoryItem).split(kSeparator).contains(item) ||
           record.text(document::templateId) == item;
}

Message demandSentence(const char* source)
{
    return {"documents", source};
}

class DemandJudge final {
public:
    DemandJudge(const RecordSource& source, const QList<DocumentDossier>& dossiers)
        : m_source(source)
        , m_dossiers(dossiers)
        , m_today(source.today())
    {
    }

    [[nodiscard]] Result<> judge(MandatoryStatus& status) const
    {
        status.reason =
            demandSentence(QT_TRANSLATE_NOOP("documents", "No document answers this demand."));
        for (const DocumentDossier& dossier : m_dossiers) {
            if (!answers(dossier.document, status.shipped->id))
                continue;
            MandatoryStatus one = status;
            look(dossier, one);
            if (!status.document || nearness(one.state) > nearness(status.state))
                status = one;
        }
        if (nearness(status.state) < nearness(State::Kept))
            return lookAtRegisters(status);
        return {};
    }

private:
    void look(const DocumentDossier& dossier, MandatoryStatus& status) const
    {
        const Record& record = dossier.document;
        status.document = record.uid();
        status.documentTitle = record.title();
        const auto state = record.get(document::status);
        if (state && isReleasedState(*state)) {
            lookAtReleased(dossier, status);
            return;
        }
        if (state == document::Status::Withdrawn || state == document::Status::Superseded) {
            status.state = State::Missing;
            status.reason = demandSentence(
                QT_TRANSLATE_NOOP("documents", "Its document is withdrawn or superseded."));
            return;
        }
        const bool isInReview = state == document::Status::InReview;
        status.state = isInReview ? State::InReview : State::Draft;
        status.reason =
            isInReview
                ? demandSentence(QT_TRANSLATE_NOOP("documents", "The draft waits for approval."))
                : demandSentence(
                      QT_TRANSLATE_NOOP("documents", "No version has been approved yet."));
    }

    void lookAtReleased(const DocumentDossier& dossier, MandatoryStatus& status) const
    {
        const Record& record = dossier.document;
        const auto review = record.get(document::nextReview);
        const Record* current = dossier.current();
        if (current && !dossier.isIntact(*current)) {
            status.state = State::Draft;
            status.reason = demandSentence(QT_TRANSLATE_NOOP(
                "documents", "The text was changed after its approval; approve it anew."));
            return;
        }
        if (!record.get(document::approver)) {
            status.state = State::InReview;
            status.reason =
                demandSentence(QT_TRANSLATE_NOOP("documents", "Nobody is named as approver."));
            return;
        }
        if (review && *review < m_today) {
            status.state = State::Overdue;
            status.reason =
                demandSentence(QT_TRANSLATE_NOOP("documents", "Its review was due on %1."))
                    .arg(review->toString(Qt::ISODate));
            return;
        }
        status.state = State::Approved;
        const auto approved = record.get(document::approvedOn);
        status.reason =
            approved ? demandSentence(QT_TRANSLATE_NOOP("documents", "Version %1, approved on %2."))
                           .arg(record.text(document::version))
                           .arg(approved->toString(Qt::ISODate))
                     : demandSentence(QT_TRANSLATE_NOOP("documents", "Version %1 is approved."))
                           .arg(record.text(document::version));
    }

    [[nodiscard]] Result<> lookAtRegisters(MandatoryStatus& status) const
    {
        for (const KeptRegister& kept : kKeptRegisters) {
            if (status.shipped->id != QLatin1String(kept.item))
                continue;
            qint64 count = 0;
            const auto counted = m_source.forEach(*kept.def, [&count](const Record&) {
                ++count;
                return true;
            });
            if (!counted)
                return fail(counted.error());
            if (count == 0)
                continue;
            status.state = State::Kept;
            status.reason =
                demandSentence(QT_TRANSLATE_NOOP("documents", "Kept here: %1, %2 records."))
                    .arg(kept.def->pluralText())
                    .arg(count);
        }
        return {};
    }

    const RecordSource& m_source;
    const QList<DocumentDossier>& m_dossiers;
    QDate m_today;
};

} // namespace

QLatin1String tokenOf(MandatoryStatus::State state)
{
    return QLatin1String(kStateTokens[size_t(state)]);
}

Text labelOf(MandatoryStatus::State state)
{
    return {"documents", kStateLabels[size_t(state)]};
}

Tone toneOf(MandatoryStatus::State state)
{
    switch (state) {
    case State::Missing:
        return Tone::Bad;
    case State::Draft:
    case State::Overdue:
        return Tone::Warning;
    case State::InReview:
        return Tone::Progress;
    case State::Kept:
    case State::Approved:
        return Tone::Good;
    }
    Q_UNREACHABLE();
}

bool isFulfilled(MandatoryStatus::State state)
{
    return state == State::Approved || state == State::Kept;
}

QList<const RegisterDef*> registersOfMandatoryStatus()
{
    QList<const RegisterDef*> registers = {&document::def, &document_version::def, &control::def};
    for (const KeptRegister& kept : kKeptRegisters) {
        if (!registers.contains(kept.def))
            registers.append(kept.def);
    }
    return registers;
}

Result<QList<MandatoryStatus>> mandatoryStatus(const RecordSource& source, bool withControls)
{
    const auto dossiers = readDossiers(source);
    if (!dossiers)
        return fail(dossiers.error());
    QList<MandatoryStatus> list;
    for (const MandatoryDocument& item : shippedTemplates().mandatory()) {
        MandatoryStatus status;
        status.shipped = shippedTemplates().find(item.id);
        status.demandedBy = item.clauses;
        list.append(status);
    }
    if (withControls) {
        const auto controls = source.records(control::def);
        if (!controls)
            return fail(controls.error());
        QSet<QString> applicable;
        for (const Record& record : *controls) {
            if (record.get(control::applicable) == control::Applicable::Yes)
                applicable.insert(record.code());
        }
        for (const DocumentTemplate& shipped : shippedTemplates().all()) {
            MandatoryStatus status;
            status.shipped = &shipped;
            status.byStandard = false;
            for (const QString& code : shipped.controls) {
                if (applicable.contains(code))
                    status.demandedBy.append(code);
            }
            if (shipped.requirement == document::Requirement::IfControlApplies &&
                !status.demandedBy.isEmpty())
                list.append(status);
        }
    }
    const DemandJudge demandJudge(source, *dossiers);
    for (MandatoryStatus& status : list) {
        if (const auto done = demandJudge.judge(status); !done)
            return fail(done.error());
    }
    return list;
}

} // namespace ringbinder
