// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/pdftools.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>

namespace ringbinder::test {

bool hasTool(const char* name)
{
    return !QStandardPaths::findExecutable(QLatin1String(name)).isEmpty();
}

Answer ask(const char* tool, const QStringList& arguments)
{
    QProcess process;
    process.start(QLatin1String(tool), arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QStringList pageTexts(const QString& path)
{
    const Answer answer = ask("pdftotext", {QStringLiteral("-layout"), path, QStringLiteral("-")});
    QStringList pages = QString::fromUtf8(answer.output).split(QLatin1Char('\f'));
    if (!pages.isEmpty() && pages.last().trimmed().isEmpty())
        pages.removeLast();
    return pages;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace ringbinder::test
