// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/hostmatchdialog.h"

#include "core/registers/technical/network_host.h"
#include "core/technical/followup.h"
#include "ui/forms/choiceeditors.h"
#include "ui/shell/tones.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr qsizetype kMostHostNames = 5;

QString namesOfHosts(const OpenContext& context, const QList<Uid>& hosts)
{
    QStringList names;
    for (const Uid& host : hosts.mid(0, kMostHostNames)) {
        if (const auto name = context.binder.name(host))
            names.append(name->title);
    }
    if (hosts.size() > kMostHostNames)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

} // namespace

HostMatchDialog::HostMatchDialog(const OpenContext& context, const QList<Uid>& hosts,
                                 QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_hosts(hosts)
    , m_field(network_host::asset)
    , m_line(new RecordLine(context, m_field, this))
    , m_problem(new QLabel(this))
    , m_match(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Match to an asset"));
    auto* say = new QLabel(
        tr("%n host(s): %1", nullptr, int(hosts.size())).arg(namesOfHosts(context, hosts)), this);
    say->setTextFormat(Qt::PlainText);
    say->setWordWrap(true);
    m_line->keepToKnown();
    m_line->line()->setAccessibleName(tr("Asset"));
    m_line->line()->setPlaceholderText(tr("name or code of the asset"));
    auto* label = new QLabel(tr("&Asset:"), this);
    label->setBuddy(m_line->line());
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    setInk(*m_problem, QPalette::WindowText, Tone::Bad);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_match = buttons->addButton(tr("&Match"), QDialogButtonBox::AcceptRole);
    m_match->setDefault(true);
    auto* box = new QVBoxLayout(this);
    box->addWidget(say);
    box->addWidget(label);
    box->addWidget(m_line);
    box->addWidget(m_problem);
    box->addStretch(1);
    box->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &HostMatchDialog::accept);
    m_line->line()->setFocus();
    resize(520, 200);
}

void HostMatchDialog::accept()
{
    const auto asset = m_line->chosen();
    if (!asset) {
        m_problem->setText(tr("Choose one of the assets of the register. A host that is none of "
                              "them yet can be adopted as one."));
        m_problem->show();
        return;
    }
    auto decision = decideHosts(m_hosts, ChangeLabel::Act::Edit, [this, asset](const Uid& host) {
        return matchHost(m_context.binder, host, *asset);
    });
    const auto name = m_context.binder.name(*asset);
    const QString done = tr("%n host(s) matched to %1.", nullptr, decision.decided)
                             .arg(name ? name->title : QString());
    if (applyDecision(m_context, std::move(decision), done))
        QDialog::accept();
}

HostDecision decideHosts(const QList<Uid>& hosts, ChangeLabel::Act act, const HostAct& decide)
{
    HostDecision decision;
    ChangeSet all({act, network_host::def.name(), {}, 1});
    for (const Uid& host : hosts) {
        auto one = decide(host);
        if (!one) {
            ++decision.leftOut;
            if (!decision.refusal)
                decision.refusal = one.error();
            continue;
        }
        if (++decision.decided == 1)
            all.setLabel(one->label());
        all.changes() += one->changes();
    }
    if (decision.decided > 1)
        all.setLabel({act, network_host::def.name(), {}, decision.decided});
    if (decision.decided > 0)
        decision.set = std::move(all);
    return decision;
}

bool applyDecision(const OpenContext& context, HostDecision decision, const QString& done)
{
    if (!decision.set) {
        if (decision.refusal)
            context.host.report(*decision.refusal);
        return false;
    }
    if (const auto applied = context.binder.session().apply(std::move(*decision.set)); !applied) {
        context.host.report(applied.error());
        return false;
    }
    context.host.toast(done, true);
    if (decision.leftOut > 0) {
        context.host.hint(HostMatchDialog::tr("%n host(s) were left out, as they are decided.",
                                              nullptr, decision.leftOut));
    }
    return true;
}

} // namespace ringbinder
