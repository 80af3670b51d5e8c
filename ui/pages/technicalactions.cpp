// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/technicalactions.h"

#include "core/registers/technical/network_host.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_rule.h"
#include "core/technical/followup.h"
#include "core/technical/scan.h"
#include "ui/dialogs/hostmatchdialog.h"
#include "ui/dialogs/scanimportdialog.h"
#include "ui/pages/conditionfield.h"
#include "ui/pages/recordact.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>

namespace ringbinder {

namespace {

constexpr qint64 kBeginningOfScan = 64 * 1024;

QString technicalText(const char* source, int count = -1)
{
    return QCoreApplication::translate("ringbinder::Technical", source, nullptr, count);
}

// An act on all rows that are selected.
QAction* addHostAct(RegisterPage& page, const OpenContext& context, const RecordAct& act,
                    std::function<void(const QList<Uid>&)> run)
{
    auto* action = new QAction(act.text, &page);
    action->setToolTip(plainToolTip(act.toolTip));
    action->setEnabled(page.model().canEdit());
    QObject::connect(action, &QAction::triggered, &page, [&page, &context, run = std::move(run)] {
        page.table().finishEditing();
        const QList<Uid> hosts = page.table().selectedUids();
        if (hosts.isEmpty())
            context.host.hint(technicalText(QT_TRANSLATE_NOOP(
                "ringbinder::Technical", "Choose the hosts to decide about first.")));
        else
            run(hosts);
    });
    page.addRecordAction(action);
    if (act.isTool)
        page.addTool(action);
    return action;
}

void adoptHosts(const OpenContext& context, const QList<Uid>& hosts)
{
    auto decision =
        decideHosts(hosts, ChangeLabel::Act::Add, [&context](const Uid& host) -> Result<ChangeSet> {
            auto change = adoptHost(context.binder, host, context.language);
            if (!change)
                return fail(change.error());
            return std::move(change->set);
        });
    const QString done =
        technicalText(QT_TRANSLATE_N_NOOP("ringbinder::Technical", "%n host(s) adopted as assets."),
                      decision.decided);
    applyDecision(context, std::move(decision), done);
}

void ignoreHosts(RegisterPage& page, const OpenContext& context, const QList<Uid>& hosts)
{
    context.prompt.askText(
        &page, technicalText(QT_TRANSLATE_NOOP("ringbinder::Technical", "Ignore hosts")),
        technicalText(
            QT_TRANSLATE_N_NOOP("ringbinder::Technical", "Why need the %n host(s) not be assets?"),
            int(hosts.size())),
        {}, [&context, hosts](const std::optional<QString>& reason) {
            if (!reason)
                return;
            auto decision = decideHosts(hosts, ChangeLabel::Act::Edit, [&](const Uid& host) {
                return ignoreHost(context.binder, host, *reason);
            });
            const QString done =
                technicalText(QT_TRANSLATE_N_NOOP("ringbinder::Technical", "%n host(s) ignored."),
                              decision.decided);
            applyDecision(context, std::move(decision), done);
        });
}

void addHostActs(RegisterPage& page, const OpenContext& context)
{
    addHostAct(
        page, context,
        {.text = technicalText(QT_TRANSLATE_NOOP("ringbinder::Technical", "&Adopt as asset")),
         .toolTip = technicalText(
             QT_TRANSLATE_NOOP("ringbinder::Technical",
                               "Make a new asset of each selected host, with what the scan says")),
         .isTool = true},
        [&context](const QList<Uid>& hosts) { adoptHosts(context, hosts); });
    addHostAct(
        page, context,
        {.text = technicalText(QT_TRANSLATE_NOOP("ringbinder::Technical", "&Match to an asset…")),
         .toolTip = technicalText(QT_TRANSLATE_NOOP(
             "ringbinder::Technical", "Say which asset of the register the selected hosts are")),
         .isTool = true},
        [&page, &context](const QList<Uid>& hosts) {
            (new HostMatchDialog(context, hosts, &page))->open();
        });
    addHostAct(page, context,
               {.text = technicalText(QT_TRANSLATE_NOOP("ringbinder::Technical", "&Ignore hosts…")),
                .toolTip = technicalText(QT_TRANSLATE_NOOP(
                    "ringbinder::Technical",
                    "The selected hosts need not be assets, for a reason that is asked for"))},
               [&page, &context](const QList<Uid>& hosts) { ignoreHosts(page, context, hosts); });
}

void addScanImport(RegisterPage& page, const OpenContext& context)
{
    const QString title =
        technicalText(QT_TRANSLATE_NOOP("ringbinder::Technical", "Import &scan results…"));
    auto* action = new QAction(themedIcon(QStringLiteral("import")), title, &page);
    action->setEnabled(page.model().canEdit());
    QObject::connect(action, &QAction::triggered, &page, [&page, &context] {
        page.table().finishEditing();
        context.prompt.askOpenFiles(
            &page,
            {technicalText(QT_TRANSLATE_NOOP("ringbinder::Technical", "Import scan results")),
             {},
             scanFileFilters(),
             {}},
            [&page, &context](const QStringList& files) {
                if (files.isEmpty())
                    return;
                auto* dialog = new ScanImportDialog(context, files, &page);
                QObject::connect(dialog, &ScanImportDialog::taken, &page,
                                 [&page](const Uid& taken) { page.showRecord(taken, {}); });
                dialog->open();
            });
    });
    page.addRecordAction(action);
    page.addTool(action);
}

} // namespace

void addTechnicalActions(RegisterPage& page, const OpenContext& context)
{
    if (&page.def() == &technical_rule::def) {
        addRecordAct(
            page, context,
            {.text = technicalText(QT_TRANSLATE_NOOP("ringbinder::Technical", "Edit &condition…")),
             .toolTip = technicalText(QT_TRANSLATE_NOOP(
                 "ringbinder::Technical", "Choose what is looked at and when a host fails")),
             .isTool = true},
            [&page, &context](const Uid& rule) { editCondition(context, rule, &page); });
    } else if (&page.def() == &network_host::def) {
        addHostActs(page, context);
    } else if (&page.def() == &scan_import::def) {
        addScanImport(page, context);
    }
}

QStringList scanFileFilters()
{
    return {technicalText(QT_TRANSLATE_NOOP("ringbinder::Technical",
                                            "Scan results (*.xml *.dat *.csv *.tsv *.txt *.xlsx)")),
            technicalText(QT_TRANSLATE_NOOP("ringbinder::Technical", "All files (*)"))};
}

QStringList scanFilesAmong(const QStringList& paths, bool andLists)
{
    QStringList scans;
    for (const QString& path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue; // whoever opens it says why not
        const auto format = detectScanFormat(file.read(kBeginningOfScan), path);
        if (format && (andLists || *format != scan_import::Format::Csv))
            scans.append(path);
    }
    return scans;
}

} // namespace ringbinder
