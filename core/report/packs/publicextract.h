// SPDX-License-Identifier: GPL-3.0-or-later
// What outside parties may read: approved documents marked public, as files in a folder, and
// nothing else. A document that is not classified public gives only its public text, never the
// text itself. Used by the page of documents and the command line.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/registers/documents/document.h"
#include "core/schema/record.h"

#include <QStringList>

namespace ringbinder {
class Binder;
}

namespace ringbinder::report {

struct PublicText {
    Record document;
    QString text;
    QString fileStem; // "ISMS-POL-001 Information security policy", safe as a file name
};
struct PublicTexts {
    QList<PublicText> texts;
    // Marked public, and why they stay inside.
    struct Withheld {
        Record document;
        Message reason;
    };
    QList<Withheld> withheld;
};
[[nodiscard]] Result<PublicTexts> publicTexts(const Binder& binder);

enum class PublicFormat { Pdf, Markdown, Html };
// Gives the paths written. The folder has to exist; files of the same name are replaced.
[[nodiscard]] Result<QStringList> writePublicExtract(const Binder& binder, const QString& folder,
                                                     const QList<PublicFormat>& formats,
                                                     const Language& language, Progress& progress);

} // namespace ringbinder::report
