// SPDX-License-Identifier: GPL-3.0-or-later
// Asks poppler and qpdf, the programs, what they see in a PDF: independent judges of ours.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace ringbinder::test {

struct Answer {
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;
};

[[nodiscard]] bool hasTool(const char* name);
[[nodiscard]] Answer ask(const char* tool, const QStringList& arguments);
// The text of each page as laid out.
[[nodiscard]] QStringList pageTexts(const QString& path);
[[nodiscard]] QByteArray contentOf(const QString& path);

} // namespace ringbinder::test
