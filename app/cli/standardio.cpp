// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/standardio.h"

#include <QFile>

#include <cstdio>

namespace ringbinder::cli {

namespace {

constexpr qint64 kPieceBytes = qint64(1) << 20;

bool isStandard(const QString& file)
{
    return file == QLatin1String("-");
}

Error ioError(const Message& message, const QString& detail)
{
    return {Error::Kind::Io, message, detail};
}

Error notKept(const QString& reason)
{
    return ioError({"cli", QT_TRANSLATE_NOOP("cli", "No temporary file could be written. Check the "
                                                    "space that is free on the disk.")},
                   reason);
}

Error notRead(const QString& reason)
{
    return ioError({"cli", QT_TRANSLATE_NOOP("cli", "Standard input could not be read.")}, reason);
}

Result<std::unique_ptr<QTemporaryDir>> temporaryFolder()
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return ringbinder::fail(notKept(folder->errorString()));
    return folder;
}

} // namespace

Result<Incoming> Incoming::of(const QString& source, const QString& name)
{
    Incoming incoming;
    incoming.m_path = source;
    if (!isStandard(source))
        return incoming;
    auto folder = temporaryFolder();
    if (!folder)
        return ringbinder::fail(folder.error());
    incoming.m_folder = std::move(*folder);
    incoming.m_path = incoming.m_folder->filePath(name);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return ringbinder::fail(notRead(input.errorString()));
    QFile kept(incoming.m_path);
    if (!kept.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return ringbinder::fail(notKept(kept.errorString()));
    for (QByteArray piece = input.read(kPieceBytes); !piece.isEmpty();
         piece = input.read(kPieceBytes)) {
        if (kept.write(piece) != piece.size())
            return ringbinder::fail(notKept(kept.errorString()));
    }
    if (input.error() != QFileDevice::NoError)
        return ringbinder::fail(notRead(input.errorString()));
    if (!kept.flush())
        return ringbinder::fail(notKept(kept.errorString()));
    return incoming;
}

Result<Outgoing> Outgoing::to(const QString& target, const QString& name)
{
    Outgoing outgoing;
    outgoing.m_path = target;
    if (!isStandard(target))
        return outgoing;
    auto folder = temporaryFolder();
    if (!folder)
        return ringbinder::fail(folder.error());
    outgoing.m_folder = std::move(*folder);
    outgoing.m_path = outgoing.m_folder->filePath(name);
    return outgoing;
}

int Outgoing::answer(Console& console, const QJsonObject& object, const QString& text) const
{
    if (!m_folder)
        return console.answer(object, text);
    QFile written(m_path);
    if (!written.open(QIODevice::ReadOnly))
        return console.fail(notKept(written.errorString()));
    for (QByteArray piece = written.read(kPieceBytes); !piece.isEmpty();
         piece = written.read(kPieceBytes))
        console.bytes(piece);
    return console.finish(Exit::Done);
}

} // namespace ringbinder::cli
