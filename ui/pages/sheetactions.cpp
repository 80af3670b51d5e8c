// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sheetactions.h"

#include "core/registers/people/role.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/training/communication_item.h"
#include "core/report/packs/packs.h"
#include "core/report/packs/sheets.h"
#include "core/report/pdfwriter.h"
#include "ui/jobs/progressdialog.h"
#include "ui/pages/registerpage.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>

namespace ringbinder {

namespace {

QString sheetText(const char* source)
{
    return QCoreApplication::translate("ringbinder::Sheets", source);
}

Result<> writeSheet(const Binder& binder, report::SheetKind kind, const QString& path,
                    Progress& progress)
{
    const auto reader = binder.reader();
    if (!reader)
        return fail(reader.error());
    const auto language = report::packLanguage(**reader);
    if (!language)
        return fail(language.error());
    const auto composed = report::composeSheet(**reader, kind, *language);
    if (!composed)
        return fail(composed.error());
    return report::writePdf(*composed, report::PageSetup(), path, progress);
}

void printSheet(RegisterPage& page, const OpenContext& context, report::SheetKind kind)
{
    const QString title = report::titleOf(kind).in(context.language);
    const QString name = QString(QString(report::keyOf(kind)) + QStringLiteral(".pdf"));
    context.prompt.askSaveFile(
        &page,
        {title,
         QDir::home().filePath(name),
         {sheetText(QT_TRANSLATE_NOOP("ringbinder::Sheets", "PDF documents (*.pdf)"))},
         QStringLiteral("pdf")},
        [&page, &context, kind, title](const std::optional<QString>& path) {
            if (!path)
                return;
            ProgressDialog::run<Result<>>(
                &page, title, context.language,
                [&binder = std::as_const(context.binder), kind, path = *path](Progress& progress) {
                    return writeSheet(binder, kind, path, progress);
                },
                [&context, path = *path](Result<> done) {
                    if (!done) {
                        context.host.report(done.error());
                        return;
                    }
                    context.host.toast(
                        sheetText(QT_TRANSLATE_NOOP("ringbinder::Sheets", "Written to %1."))
                            .arg(QDir::toNativeSeparators(path)),
                        false);
                });
        });
}

} // namespace

void addSheetActions(RegisterPage& page, const OpenContext& context)
{
    const auto add = [&page, &context](const char* text, report::SheetKind kind) {
        auto* action = new QAction(themedIcon(QStringLiteral("report")), sheetText(text), &page);
        QObject::connect(action, &QAction::triggered, &page,
                         [&page, &context, kind] { printSheet(page, context, kind); });
        page.addRecordAction(action);
    };
    if (&page.def() == &role::def)
        add(QT_TRANSLATE_NOOP("ringbinder::Sheets", "Print role &sheet…"),
            report::SheetKind::Roles);
    else if (&page.def() == &management_review::def)
        add(QT_TRANSLATE_NOOP("ringbinder::Sheets", "&Print summary for management…"),
            report::SheetKind::Management);
    else if (&page.def() == &communication_item::def)
        add(QT_TRANSLATE_NOOP("ringbinder::Sheets", "&Print progress sheet for staff…"),
            report::SheetKind::Progress);
}

} // namespace ringbinder
