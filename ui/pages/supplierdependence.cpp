// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/supplierdependence.h"

#include "core/registers/continuity/business_process.h"
#include "core/registers/suppliers/supplier.h"
#include "ui/pages/figuretable.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kWholeShare = 100;

// What depends on one supplier.
struct Dependents {
    int node = -1;
    int processes = 0;
    int critical = 0;
    QStringList titles; // the critical ones first
};

int processesIn(const RecoveryNeeds& needs)
{
    int count = 0;
    for (int node = 0; node < needs.nodeCount(); ++node)
        count += needs.node(node).def == &business_process::def ? 1 : 0;
    return count;
}

QList<Dependents> dependentsIn(const RecoveryNeeds& needs, const Binder& binder)
{
    QList<Dependents> all;
    for (int node = 0; node < needs.nodeCount(); ++node) {
        if (needs.node(node).def != &supplier::def)
            continue;
        Dependents one{node, 0, 0, {}};
        for (const int process : needs.processesOn(node)) {
            ++one.processes;
            one.critical += needs.node(process).isCritical ? 1 : 0;
            one.titles.append(titleOf(needs.node(process), binder));
        }
        all.append(one);
    }
    std::stable_sort(all.begin(), all.end(), [](const Dependents& a, const Dependents& b) {
        return a.critical != b.critical ? a.critical > b.critical : a.processes > b.processes;
    });
    return all;
}

} // namespace

SupplierDependence::SupplierDependence(const OpenContext& context, const Evaluation& evaluation,
                                       QWidget* parent)
    : LivePage(context, {}, parent)
    , m_evaluation(evaluation)
    , m_summary(new QLabel(this))
    , m_table(new FigureTable({tr("Supplier"), tr("Processes"), tr("Critical"), tr("Share"),
                               tr("Needed in hours"), tr("Recovery"), tr("Stop without it")},
                              tr("Dependence on suppliers"), this))
{
    auto* heading = new QLabel(tr("Dependence on suppliers"), this);
    heading->setTextFormat(Qt::PlainText);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    heading->setFont(large);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_table->setColumnWidth(0, 26);
    m_table->setColumnWidth(1, 10);
    m_table->setColumnWidth(2, 9);
    m_table->setColumnWidth(3, 8);
    m_table->setColumnWidth(4, 14);
    m_table->setColumnWidth(5, 30);
    auto* column = new QVBoxLayout(this);
    column->addWidget(heading);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    connect(m_table, &FigureTable::opened, this, [this](const RegisterDef* def, const Uid& uid) {
        m_context.host.openRecord(*def, uid, {});
    });
}

QWidget* SupplierDependence::mainWidget()
{
    return &m_table->view();
}

QString SupplierDependence::summary() const
{
    return m_summary->text();
}

Result<> SupplierDependence::refresh()
{
    const RecoveryNeeds& needs = m_evaluation.recovery();
    const Language& language = m_context.language;
    const int whole = processesIn(needs);
    const QList<Dependents> all = dependentsIn(needs, m_context.binder);
    QList<FigureTable::Row> rows;
    int needed = 0;
    for (const Dependents& one : all) {
        const RecoveryNode& node = needs.node(one.node);
        needed += one.processes > 0 ? 1 : 0;
        const int share = whole > 0 ? (one.processes * kWholeShare + whole / 2) / whole : 0;
        QString recovery;
        Tone tone = Tone::Neutral;
        const QList<RecoveryGap> gaps = needs.gapsOf(one.node);
        if (!gaps.isEmpty()) {
            const QString neededFor = titleOf(needs.node(gaps.first().neededFor), m_context.binder);
            recovery = gapSentence(gaps.first(), neededFor, language).in(language);
            tone = gaps.first().isGap() ? Tone::Bad : Tone::Warning;
        } else if (node.recovery.isAny()) {
            recovery = tr("agreed in time");
            tone = Tone::Good;
        }
        const double hours = node.recovery.isAny() ? node.recovery.hours : 0;
        rows.append(
            {node.def,
             node.uid,
             {{titleOf(node, m_context.binder), {}, Tone::Neutral},
              {language.number(qint64(one.processes)), one.processes, Tone::Neutral},
              {language.number(qint64(one.critical)), one.critical, Tone::Neutral},
              {tr("%1 %").arg(share), share, Tone::Neutral},
              {node.recovery.isAny() ? language.number(hours) : QString(), hours, Tone::Neutral},
              {recovery, {}, tone},
              {one.titles.join(QLatin1String(", ")), {}, Tone::Neutral}}});
    }
    m_table->setRows(rows);
    if (needed == 0) {
        m_summary->setText(tr("No process depends on a supplier yet: name suppliers in the "
                              "processes, or what each supplier provides."));
        return {};
    }
    const Dependents& first = all.first();
    m_summary->setText(tr("%1 of %2 processes depend on %3, %4 of them critical.")
                           .arg(language.number(qint64(first.processes)),
                                language.number(qint64(whole)),
                                titleOf(needs.node(first.node), m_context.binder),
                                language.number(qint64(first.critical))));
    return {};
}

} // namespace ringbinder
