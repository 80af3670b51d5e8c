// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/scansummary.h"

#include "core/registers/technical/subjects.h"
#include "ui/shell/tooltip.h"

#include <QHeaderView>

namespace ringbinder {

namespace {

constexpr int kWhatLetters = 26;
constexpr qsizetype kShownAtOnce = 8; // entries of a list; longer ones are folded
constexpr qsizetype kMostEntries = 500;

} // namespace

ScanSummary::ScanSummary(const OpenContext& context, QWidget* parent)
    : QTreeWidget(parent)
    , m_context(context)
{
    setAccessibleName(tr("What the file says"));
    setColumnCount(2);
    setHeaderLabels({tr("What the file says"), QString()});
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setEditTriggers(NoEditTriggers);
    header()->setStretchLastSection(true);
    setColumnWidth(0, kWhatLetters * fontMetrics().averageCharWidth());
}

QTreeWidgetItem* ScanSummary::add(const QString& what, const QString& says)
{
    auto* item = new QTreeWidgetItem(this, {what, says});
    item->setToolTip(1, plainToolTip(says));
    return item;
}

void ScanSummary::addList(const QString& what, const QStringList& entries)
{
    if (entries.isEmpty())
        return;
    if (entries.size() == 1) {
        add(what, entries.first());
        return;
    }
    QTreeWidgetItem* top = add(what, m_context.language.number(qint64(entries.size())));
    for (const QString& entry : entries.mid(0, kMostEntries)) {
        auto* item = new QTreeWidgetItem(top, {entry});
        item->setFirstColumnSpanned(true);
        item->setToolTip(0, plainToolTip(entry));
    }
    if (entries.size() > kMostEntries) {
        auto* more = new QTreeWidgetItem(
            top, {tr("and %n more", nullptr, int(entries.size() - kMostEntries))});
        more->setFirstColumnSpanned(true);
    }
    top->setExpanded(entries.size() <= kShownAtOnce);
}

void ScanSummary::addTime(const QString& what, const QDateTime& time)
{
    if (time.isValid())
        add(what, m_context.language.dateTime(time));
}

void ScanSummary::fillHeader(const ScanPreview& preview)
{
    const ScanAbout& about = preview.about;
    const QString tool = QStringLiteral("%1 %2").arg(about.tool, about.toolVersion).trimmed();
    if (!tool.isEmpty())
        add(tr("Tool"), tool);
    if (!about.arguments.isEmpty())
        add(tr("Call or profile"), about.arguments);
    addTime(tr("Scanned at"), about.scannedAt);
    addTime(tr("Finished at"), about.finishedAt);
    add(tr("Size"), m_context.language.locale().formattedDataSize(preview.bytes));
    add(tr("SHA-256"), preview.sha256);
}

void ScanSummary::fillCoverage(const ScanPreview& preview)
{
    addList(tr("Coverage"), preview.about.coverage);
    if (preview.ports && preview.ports->isEmpty())
        add(tr("Ports looked at"), tr("none, only whether hosts answer"));
    else if (preview.ports)
        addList(tr("Ports looked at"), preview.about.ports);
    addList(tr("Zones covered"), preview.zones);
    addList(tr("Outside every zone"), preview.uncoveredRanges);
    addList(tr("Registered, but not seen"), preview.missedAssets);
}

void ScanSummary::fillHosts(const ScanPreview& preview)
{
    const auto number = [this](int count) { return m_context.language.number(qint64(count)); };
    add(tr("Hosts"), number(int(preview.hosts.size())));
    add(tr("New hosts"), number(preview.newHosts));
    add(tr("Matched to an asset"), number(preview.matched));
    add(tr("To be decided"), number(preview.unmatched));
    add(tr("Ignored"), number(preview.ignored));
    int all = 0;
    for (const int count : preview.facts)
        all += count;
    QTreeWidgetItem* facts = add(tr("Results"), number(all));
    for (auto it = preview.facts.cbegin(); it != preview.facts.cend(); ++it) {
        const SubjectDef* subject = subjectOf(it.key());
        new QTreeWidgetItem(
            facts,
            {subject ? subject->labelText().in(m_context.language) : it.key(), number(it.value())});
    }
    facts->setExpanded(true);
}

void ScanSummary::setPreview(const ScanPreview* preview)
{
    clear();
    if (!preview)
        return;
    fillHosts(*preview);
    fillCoverage(*preview);
    QStringList remarks;
    for (const Message& remark : preview->about.remarks)
        remarks.append(remark.in(m_context.language));
    addList(tr("Remarks of the reading"), remarks);
    fillHeader(*preview);
}

QString ScanSummary::said(const QString& line) const
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->text(0) == line)
            return topLevelItem(i)->text(1);
    }
    return {};
}

} // namespace ringbinder
