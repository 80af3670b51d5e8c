// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/documentjob.h"

#include "core/report/documentfile.h"
#include "core/report/packs/packs.h"
#include "ui/jobs/progressdialog.h"

#include <QCoreApplication>
#include <QDir>

namespace ringbinder {

void writeDocumentBeside(QWidget* parent, const OpenContext& context, DocumentJob job)
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
            const auto format = report::documentFormatOf(path);
            return report::writeDocument(*composed, format.value_or(report::DocumentFormat::Pdf),
                                         report::PageSetup(), path, progress);
        },
        [&context, path = job.path, failed = job.failed](const Result<>& done) {
            if (done)
                context.host.toast(
                    QCoreApplication::translate("ringbinder::DocumentJob", "Written to %1.")
                        .arg(QDir::toNativeSeparators(path)),
                    false);
            else if (done.error().kind != Error::Kind::Cancelled)
                failed(done.error());
        });
}

} // namespace ringbinder
