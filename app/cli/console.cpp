// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/console.h"

#include <QJsonDocument>

#include <cstdio>

namespace ringbinder::cli {

void Console::bytes(const QByteArray& data)
{
    if (std::fwrite(data.constData(), 1, size_t(data.size()), stdout) != size_t(data.size()))
        m_outputFailed = true;
}

void Console::line(const QString& text)
{
    bytes(text.toUtf8() + '\n');
}

void Console::table(const QList<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(qMax(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths[i], row[i].size());
    }
    for (const QStringList& row : rows) {
        QString text;
        for (qsizetype i = 0; i < row.size(); ++i)
            text += i + 1 < row.size()
                        ? QString(row[i].leftJustified(widths[i]) + QLatin1String("  "))
                        : row[i];
        line(text);
    }
}

void Console::json(QJsonObject object)
{
    object.insert(QStringLiteral("schema"), 1);
    bytes(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

int Console::answer(QJsonObject object, const QList<QStringList>& rows, Exit wished)
{
    if (m_json)
        json(std::move(object));
    else
        table(rows);
    return finish(wished);
}

int Console::answer(QJsonObject object, const QString& text, Exit wished)
{
    if (m_json)
        json(std::move(object));
    else if (!text.isEmpty())
        line(text);
    return finish(wished);
}

void Console::message(const QString& text)
{
    std::fputs(QByteArray(text.toUtf8() + '\n').constData(), stderr);
}

int Console::fail(const Error& error)
{
    if (error.kind == Error::Kind::Cancelled)
        return int(Exit::Cancelled);
    QString text = error.message.in(m_language);
    if (text.isEmpty())
        text = error.detail;
    message(QLatin1String("ringbinder-cli: ") + text);
    switch (error.kind) {
    case Error::Kind::Invalid:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Unsupported:
        return int(Exit::Usage);
    case Error::Kind::NoFile:
    case Error::Kind::NotOurs:
    case Error::Kind::Newer:
    case Error::Kind::Damaged:
    case Error::Kind::Locked:
    case Error::Kind::ReadOnly:
    case Error::Kind::Moved:
    case Error::Kind::DiskFull:
    case Error::Kind::Io:
    case Error::Kind::Limit:
        return int(Exit::File);
    case Error::Kind::Cancelled:
        return int(Exit::Cancelled);
    }
    Q_UNREACHABLE();
}

int Console::usage(const QString& text)
{
    message(QLatin1String("ringbinder-cli: ") + text);
    return int(Exit::Usage);
}

int Console::finish(Exit wished)
{
    if (std::fflush(stdout) != 0 || m_outputFailed) {
        message(m_language.text("cli",
                                QT_TRANSLATE_NOOP("cli", "ringbinder-cli: the output could not be "
                                                         "written completely.")));
        return int(Exit::File);
    }
    return int(wished);
}

} // namespace ringbinder::cli
