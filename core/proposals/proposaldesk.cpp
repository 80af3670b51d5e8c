// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposals/proposaldesk.h"

#include "core/registers/assets/asset.h"
#include "core/registers/logic/presence.h"
#include "core/risk/evaluation.h"
#include "core/store/binder.h"

#include <QSet>

#include <algorithm>

namespace ringbinder {

QString Proposal::key() const
{
    QString text = QString(source->name() + QLatin1Char('/') + record.toString());
    if (kind == Kind::Impact && !risks.isEmpty())
        text += QLatin1Char('/') + risks.first().toString();
    return text;
}

Text labelOf(Proposal::Kind kind)
{
    switch (kind) {
    case Proposal::Kind::NewRisk:
        return {"proposal", QT_TRANSLATE_NOOP("proposal", "New risk")};
    case Proposal::Kind::Reassess:
        return {"proposal", QT_TRANSLATE_NOOP("proposal", "Assess again")};
    case Proposal::Kind::Impact:
        return {"proposal", QT_TRANSLATE_NOOP("proposal", "Take the impact over")};
    }
    Q_UNREACHABLE();
}

QLatin1String tokenOf(Proposal::Kind kind)
{
    switch (kind) {
    case Proposal::Kind::NewRisk:
        return QLatin1String("new_risk");
    case Proposal::Kind::Reassess:
        return QLatin1String("reassess");
    case Proposal::Kind::Impact:
        return QLatin1String("impact");
    }
    Q_UNREACHABLE();
}

ProposalDesk::ProposalDesk(const Binder& binder, const Evaluation& evaluation,
                           const Language& language)
    : m_binder(binder)
    , m_evaluation(evaluation)
    , m_language(language)
    , m_today(binder.clock().today())
{
}

Result<ProposalDesk> ProposalDesk::of(const Binder& binder, const Evaluation& evaluation,
                                      const Language& language)
{
    ProposalDesk desk(binder, evaluation, language);
    const auto risks = binder.forEach(risk::def, [&](const Record& record) {
        desk.m_risks.insert(record.uid(), record);
        return true;
    });
    QSet<Uid> gone;
    const auto people = binder.forEach(person::def, [&](const Record& record) {
        if (hasLeft(record, desk.m_today))
            gone.insert(record.uid());
        return true;
    });
    const auto assets = binder.forEach(asset::def, [&](const Record& record) {
        if (const auto owner = record.get(asset::owner); owner && !gone.contains(*owner))
            desk.m_owners.insert(record.uid(), *owner);
        return true;
    });
    for (const auto* done : {&risks, &people, &assets}) {
        if (!*done)
            return fail(done->error());
    }
    return desk;
}

QList<Uid> ProposalDesk::openRisks(const std::optional<QList<Uid>>& risks) const
{
    QList<Uid> open;
    for (const Uid& uid : risks.value_or(QList<Uid>())) {
        const auto found = m_risks.constFind(uid);
        if (found != m_risks.constEnd() && found->get(risk::status) != risk::Status::Closed)
            open.append(uid);
    }
    return open;
}

bool ProposalDesk::isAssessedSince(const QList<Uid>& risks, QDate day) const
{
    return std::any_of(risks.cbegin(), risks.cend(), [&](const Uid& uid) {
        const auto found = m_risks.constFind(uid);
        const auto assessed =
            found == m_risks.constEnd() ? std::optional<QDate>() : found->get(risk::dateAssessed);
        return assessed && day.isValid() && *assessed >= day;
    });
}

std::optional<Uid> ProposalDesk::ownerOf(const QList<Uid>& assets) const
{
    for (const Uid& uid : assets) {
        if (const auto owner = m_owners.constFind(uid); owner != m_owners.constEnd())
            return *owner;
    }
    return std::nullopt;
}

Proposal ProposalDesk::propose(const ProposalSource& source, const Record& record,
                               const About& about) const
{
    Proposal proposal{.source = &source, .record = record.uid()};
    proposal.code = record.code();
    proposal.title = record.title();
    proposal.date = about.date;
    proposal.why = about.why;
    proposal.risks = about.risks;
    proposal.kind = about.risks.isEmpty() ? Proposal::Kind::NewRisk : Proposal::Kind::Reassess;
    Record& draft = proposal.draft;
    draft.set(risk::title, about.title.left(500));
    QStringList texts;
    for (const QString& text : about.texts) {
        if (!text.trimmed().isEmpty())
            texts.append(text.trimmed());
    }
    draft.set(risk::description, texts.join(QStringLiteral("\n\n")));
    draft.set(risk::status, risk::Status::Open);
    draft.set(risk::source, source.riskSource);
    draft.set(risk::assets, about.assets);
    draft.set(risk::threats, about.threats);
    draft.set(risk::controls, about.controls);
    draft.set(risk::cia, about.affects);
    draft.set(risk::owner, ownerOf(about.assets));
    return proposal;
}

} // namespace ringbinder
