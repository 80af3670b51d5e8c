// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/mandatorystatus.h"

#include "core/registers/control.h"
#include "core/store/binder.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

using State = MandatoryStatus::State;

struct KeptRegister {
    const char* item;        // DocumentTemplate::id
    const char* registerKey; // key of the register that holds them
};
// Records that are kept here entry by entry need no document beside them.
constexpr KeptRegister kKeptRegisters[] = {
    {"D07", "risk"},
    {"D10", "acceptance"},
    {"D14", "competence_record"},
    {"D19", "procedure_run"},
    {"D20", "measure_reading"},
    {"D22", "audit"},
    {"D23", "management_review"},
    {"D24", "nonconformity"},
    {"D26", "asset"},
    {"D35", "incident"},
    {"D37", "business_process"},
    {"D39", "continuity_test"},
    {"D40", "legal_requirement"},
    {"D65", "audit"},
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
    DemandJudge(const Binder& binder, const QList<DocumentDossier>& dossiers)
        : m_binder(binder)
        , m_dossiers(dossiers)
        , m_today(binder.clock().today())
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
            const RegisterDef* def =
                m_binder.registry().find(QString::fromLatin1(kept.registerKey));
            if (status.shipped->id != QLatin1String(kept.item) || !def)
                continue;
            const auto count = m_binder.count(*def);
            if (!count)
                return fail(count.error());
            if (*count == 0)
                continue;
            status.state = State::Kept;
            status.reason =
                demandSentence(QT_TRANSLATE_NOOP("documents", "Kept here: %1, %2 records."))
                    .arg(def->pluralText())
                    .arg(*count);
        }
        return {};
    }

    const Binder& m_binder;
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

Result<QList<MandatoryStatus>> mandatoryStatus(const Binder& binder, bool withControls)
{
    const auto dossiers = readDossiers(binder);
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
        const auto controls = binder.records(control::def);
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
    const DemandJudge demandJudge(binder, *dossiers);
    for (MandatoryStatus& status : list) {
        if (const auto done = demandJudge.judge(status); !done)
            return fail(done.error());
    }
    return list;
}

} // namespace ringbinder
