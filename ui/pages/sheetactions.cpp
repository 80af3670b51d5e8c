// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sheetactions.h"

#include "core/registers/people/role.h"
#include "core/registers/reviews/management_review.h"
#include "core/registers/training/communication_item.h"
#include "core/report/sheets/sheets.h"
#include "ui/jobs/documentjob.h"
#include "ui/pages/registerpage.h"

#include <QAction>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace ringbinder {

namespace {

QString sheetText(const char* source)
{
    return QCoreApplication::translate("ringbinder::Sheets", source);
}

void printSheet(RegisterPage& page, const OpenContext& context, const report::SheetDef& sheet)
{
    const QString title = sheet.title.in(context.language);
    const QDir folder = QFileInfo(context.binder.path()).absoluteDir();
    context.prompt.askSaveFile(
        &page,
        {title,
         folder.filePath(QString(title + QLatin1String(".pdf"))),
         {sheetText(QT_TRANSLATE_NOOP("ringbinder::Sheets", "PDF files (*.pdf)"))},
         QStringLiteral("pdf")},
        [&page, &context, &sheet, title](const std::optional<QString>& path) {
            if (!path)
                return;
            writeDocumentBeside(&page, context,
                                {title, *path,
                                 [&sheet](const Binder& reader, const Language& language) {
                                     return sheet.compose(reader, sheet, language, {});
                                 },
                                 [&context](const Error& error) { context.host.report(error); }});
        });
}

} // namespace

void addSheetActions(RegisterPage& page, const OpenContext& context)
{
    const auto add = [&page, &context](const char* text, QLatin1String key) {
        const report::SheetDef* sheet = report::sheetOf(QString(key));
        Q_ASSERT(sheet);
        auto* action = new QAction(themedIcon(QStringLiteral("report")), sheetText(text), &page);
        QObject::connect(action, &QAction::triggered, &page,
                         [&page, &context, sheet] { printSheet(page, context, *sheet); });
        page.addRecordAction(action);
    };
    if (&page.def() == &role::def)
        add(QT_TRANSLATE_NOOP("ringbinder::Sheets", "Print role &sheet…"),
            QLatin1String("role_sheet"));
    else if (&page.def() == &management_review::def)
        add(QT_TRANSLATE_NOOP("ringbinder::Sheets", "&Print summary for management…"),
            QLatin1String("management_summary"));
    else if (&page.def() == &communication_item::def)
        add(QT_TRANSLATE_NOOP("ringbinder::Sheets", "&Print progress sheet for staff…"),
            QLatin1String("staff_progress"));
}

} // namespace ringbinder
