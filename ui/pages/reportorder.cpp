// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportorder.h"

#include "core/exchange/registerexport.h"
#include "core/registers/context/organisation.h"
#include "core/report/packs/packbook.h"
#include "core/report/packs/packset.h"
#include "core/risk/evaluation.h"
#include "core/store/binder.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringbinder {

namespace {

QString reportWords(const char* text, int count = -1)
{
    return QCoreApplication::translate("ringbinder::ReportsPage", text, nullptr, count);
}

qsizetype blockersOf(const QList<Finding>& findings)
{
    return std::count_if(findings.cbegin(), findings.cend(), [](const Finding& finding) {
        return finding.rule->severity == Severity::Blocker;
    });
}

using Compose = std::function<Result<report::ComposedPack>(const report::PackOptions&)>;

// As it was asked for, with what must be known about it.
Result<PreparedReport> composeAsAsked(const ReportOrder& order, const Language& language,
                                      const Compose& compose)
{
    PreparedReport prepared;
    auto composed = compose(order.options);
    if (!composed && order.options.status == report::PackOptions::Status::Approved &&
        composed.error().kind == Error::Kind::Invalid) {
        // A draft shows what stands against the approval.
        prepared.remark = reportWords(QT_TRANSLATE_NOOP("ringbinder::ReportsPage",
                                                        "%1 What is shown is a draft."))
                              .arg(composed.error().message.in(language));
        report::PackOptions draft = order.options;
        draft.status = report::PackOptions::Status::Draft;
        composed = compose(draft);
    } else if (composed && order.options.status == report::PackOptions::Status::Approved) {
        prepared.isApproved = true;
        prepared.remark = reportWords(QT_TRANSLATE_NOOP(
            "ringbinder::ReportsPage", "Printing or saving it keeps a copy with "
                                       "its checksum in this binder as evidence."));
    } else if (composed && blockersOf(composed->findings) > 0) {
        prepared.remark = reportWords(QT_TRANSLATE_N_NOOP("ringbinder::ReportsPage",
                                                          "Printed as a draft: %n blocker(s) are "
                                                          "open, see the findings near the end."),
                                      int(blockersOf(composed->findings)));
    }
    if (!composed)
        return fail(composed.error());
    prepared.pack = std::move(*composed);
    return prepared;
}

Result<PreparedReport> composePackOrder(const ReportOrder& order, const report::PackDef& def,
                                        const Binder& binder, const Language& language)
{
    auto snapshot = report::takeSnapshot(binder, def, language, order.options);
    if (!snapshot)
        return fail(snapshot.error());
    return composeAsAsked(order, language, [&](const report::PackOptions& options) {
        return report::composePack(*snapshot, def, options);
    });
}

Result<PreparedReport> composeSetOrder(const ReportOrder& order, const Binder& binder,
                                       const Language& language)
{
    return composeAsAsked(order, language, [&](const report::PackOptions& options) {
        return report::composePackSet(binder, *order.set, language, options);
    });
}

// A print that looks otherwise than asked for says so.
void addTypefaceNote(PreparedReport& prepared, const Language& language)
{
    if (const auto note = report::typefaceNote(prepared.pack.document.brand)) {
        if (!prepared.remark.isEmpty())
            prepared.remark += QLatin1Char('\n');
        prepared.remark += note->in(language);
    }
}

Result<PreparedReport> composeRegisterOrder(const ReportOrder& order, const Binder& binder,
                                            const Language& language)
{
    const auto evaluation = Evaluation::of(binder, language);
    if (!evaluation)
        return fail(evaluation.error());
    auto document = report::composeRegister(binder, *order.view, language, evaluation->get());
    if (!document)
        return fail(document.error());
    PreparedReport prepared;
    prepared.pack.document = std::move(*document);
    return prepared;
}

Result<PreparedReport> composeSheetOrder(const ReportOrder& order, const report::SheetDef& sheet,
                                         const Binder& binder, const Language& language)
{
    auto document = sheet.compose(binder, sheet, language, order.sheet);
    if (!document)
        return fail(document.error());
    PreparedReport prepared;
    prepared.pack.document = std::move(*document);
    return prepared;
}

Result<> layOut(PreparedReport& prepared, const ReportOrder& order, const Binder& binder,
                Progress& progress)
{
    report::Document& document = prepared.pack.document;
    prepared.paper = document;
    if (const auto done = report::addEvidenceFiles(prepared.pack, binder, order.evidence, progress);
        !done)
        return fail(done.error());
    auto layout = report::PagedLayout::build(document, order.setup, progress);
    if (!layout)
        return fail(layout.error());
    prepared.paperPages = layout->pageCount();
    prepared.layout = std::make_shared<const report::PagedLayout>(std::move(*layout));
    if (order.evidence == report::EvidenceFiles::LeftOut)
        return {};
    const auto paper = report::PagedLayout::build(prepared.paper, order.setup, progress);
    if (!paper)
        return fail(paper.error());
    prepared.paperPages = paper->pageCount();
    return {};
}

} // namespace

Result<PreparedReport> prepareReport(ReportOrder order, Progress& progress)
{
    const auto language = Language::load(order.languageCode);
    if (!language)
        return fail(language.error());
    const auto reader = order.binder->reader();
    if (!reader)
        return fail(reader.error());
    const report::PackDef* pack = report::packOf(order.key);
    if (!pack && order.view && order.view->uids.isEmpty() && order.key != kOnScreenKey) {
        const auto uids = (*reader)->uids(*order.view->def);
        if (!uids)
            return fail(uids.error());
        order.view->uids = *uids;
    }
    const report::SheetDef* sheet = report::sheetOf(order.key);
    auto prepared = order.set ? composeSetOrder(order, **reader, *language)
                    : pack    ? composePackOrder(order, *pack, **reader, *language)
                    : sheet   ? composeSheetOrder(order, *sheet, **reader, *language)
                              : composeRegisterOrder(order, **reader, *language);
    if (!prepared)
        return fail(prepared.error());
    addTypefaceNote(*prepared, *language);
    if (const auto done = layOut(*prepared, order, **reader, progress); !done)
        return fail(done.error());
    return prepared;
}

// The workbook beside the PDF; the same order, other paper.
Result<QString> writeWorkbook(ReportOrder order, const QString& path, Progress& progress)
{
    const auto language = Language::load(order.languageCode);
    if (!language)
        return fail(language.error());
    const auto reader = order.binder->reader();
    if (!reader)
        return fail(reader.error());
    if (const report::PackDef* pack = report::packOf(order.key)) {
        if (order.options.status == report::PackOptions::Status::Approved)
            order.options.status = report::PackOptions::Status::AsRecorded;
        const auto done = report::writePackBook(**reader, *pack, *language, order.options,
                                                order.setup, path, progress);
        return done ? Result<QString>(path) : fail(done.error());
    }
    const auto evaluation = Evaluation::of(**reader, *language);
    if (!evaluation)
        return fail(evaluation.error());
    const RegisterDef& def = *order.view->def;
    auto records = order.key == kOnScreenKey ? (*reader)->records(def, order.view->uids)
                                             : (*reader)->records(def);
    const auto client = (*reader)->singleton(organisation::def);
    if (!records || !client)
        return fail(records ? client.error() : records.error());
    RegisterExport what;
    for (Record& record : *records) {
        if (def.derive)
            def.derive(record, **evaluation);
    }
    what.records = std::move(*records);
    what.columns = order.view->columns;
    what.wording = RegisterExport::Wording::People;
    what.language = &*language;
    what.scales = &(*evaluation)->scales();
    what.currency = client->text(organisation::currency);
    const auto done = exportRegister(**reader, def, path, what, progress);
    return done ? Result<QString>(path) : fail(done.error());
}

} // namespace ringbinder
