// SPDX-License-Identifier: GPL-3.0-or-later
// Composes one print from the file and writes it, in the format its name says, beside the window,
// with progress and Cancel. Says where it was written. For the prints that a page or dialog starts
// by itself; those of the gallery have their own job, as they are shown first.
#pragma once

#include "core/report/document.h"
#include "ui/models/opencontext.h"

namespace ringbinder {

struct DocumentJob {
    QString title; // what is printed, as its progress is headed
    QString path;
    // On another thread, with a reader of its own and the language of the client's prints.
    std::function<Result<report::Document>(const Binder& reader, const Language& language)> compose;
    std::function<void(const Error& error)> failed; // not when it was cancelled
};

void writeDocumentBeside(QWidget* parent, const OpenContext& context, DocumentJob job);

} // namespace ringbinder
