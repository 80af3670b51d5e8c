// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/pdfjob.h"

#include "core/report/packs/packs.h"
#include "core/report/pdfwriter.h"
#include "ui/jobs/progressdialog.h"

#include <QCoreApplication>
#include <QDir>

namespace ringbinder {

void writePdfBeside(QWidget* parent, const OpenContext& context, PdfJob job)
{
    ProgressDialog::run<Result<>>(
        parent, job.title, context.language,
        [&binder = context.binder, path = job.path, compose = job.compose,
         spoken = context.language](Progress& progress) -> Result<> {
            const auto reader = binder.reader();
            if (!reader)
                return fail(reader.error());
            const auto language = report::packLanguage(**reader);
            const auto composed = compose(**reader, language ? *language : spoken);
            if (!composed)
                return fail(composed.error());
            return report::writePdf(*composed, report::PageSetup(), path, progress);
        },
        [&context, path = job.path, failed = job.failed](const Result<>& done) {
            if (done)
                context.host.toast(
                    QCoreApplication::translate("ringbinder::PdfJob", "Written to %1.")
                        .arg(QDir::toNativeSeparators(path)),
                    false);
            else if (done.error().kind != Error::Kind::Cancelled)
                failed(done.error());
        });
}

} // namespace ringbinder
