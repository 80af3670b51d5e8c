// SPDX-License-Identifier: GPL-3.0-or-later
// Signed sheets that are dropped among evidence: known by the code on them, offered to the
// sign-offs that they prove.
#include "core/report/packs/signedsheet.h"
#include "ui/pages/evidencepage.h"

#include <QFileInfo>

namespace ringbinder {

namespace {

constexpr qint64 kLargestSheet = qint64(32) << 20; // bytes; a few scanned pages
constexpr qsizetype kMostSheets = 50;

struct DroppedSheet {
    EvidenceSource scan;
    report::SheetMatch match;
};

struct Dropped {
    QList<DroppedSheet> sheets;
    QStringList others;
    std::optional<Message> refusal; // of a sheet that fits nothing recorded
};

Dropped sortDropped(const Binder& binder, const Language& language, const QStringList& paths)
{
    Dropped dropped;
    for (const QString& path : paths) {
        const QFileInfo file(path);
        const bool mayBeSheet =
            file.isFile() && file.size() <= kLargestSheet && dropped.sheets.size() < kMostSheets;
        auto scan = mayBeSheet ? readEvidence(path) : Result<EvidenceSource>(fail(Error()));
        if (!scan || !report::sheetCodeIn(*scan)) {
            dropped.others.append(path);
            continue;
        }
        auto match = report::matchSheet(binder, *scan, language);
        if (match) {
            dropped.sheets.append({std::move(*scan), std::move(*match)});
            continue;
        }
        dropped.refusal = match.error().message;
        dropped.others.append(path);
    }
    return dropped;
}

} // namespace

void EvidencePage::takeSheets(const QStringList& paths,
                              std::function<void(const QStringList&)> then)
{
    Dropped dropped = sortDropped(m_context.binder, m_context.language, paths);
    if (dropped.refusal)
        m_context.host.hint(dropped.refusal->in(m_context.language));
    if (dropped.sheets.isEmpty()) {
        then(paths);
        return;
    }
    QStringList lines;
    for (const DroppedSheet& sheet : std::as_const(dropped.sheets)) {
        lines.append(
            tr("%1: signed by %2, %n sign-off(s)", nullptr, int(sheet.match.signoffs.size()))
                .arg(sheet.scan.fileName, sheet.match.ownerCode));
    }
    m_context.prompt.ask(
        this,
        {tr("Signed sheets"),
         tr("%n file(s) are signed sheets of risk owners.", nullptr, int(dropped.sheets.size())),
         lines.join(QLatin1Char('\n')),
         {tr("&Link them to the sign-offs"), tr("Take them in as &other evidence")}},
        [this, dropped, paths, then = std::move(then)](std::optional<int> answer) {
            if (!answer)
                return;
            for (const DroppedSheet& sheet :
                 *answer == 0 ? dropped.sheets : QList<DroppedSheet>()) {
                const auto kept = report::keepSheet(m_context.binder, sheet.scan, sheet.match,
                                                    m_context.language);
                if (!kept) {
                    m_context.host.report(kept.error());
                    return;
                }
                m_context.host.toast(
                    tr("%1 is kept as evidence of the sign-offs.").arg(sheet.scan.fileName), true);
                showRecord(*kept, {});
            }
            then(*answer == 0 ? dropped.others : paths);
        });
}

} // namespace ringbinder
