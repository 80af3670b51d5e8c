// SPDX-License-Identifier: GPL-3.0-or-later
// What tests of the readers of text files share: a file or a text read as a scan, its hosts put
// together as whoever listens must, and what they hold said in short.
#pragma once

#include "core/technical/scan.h"

#include <QBuffer>
#include <QFile>

#include <functional>

namespace ringbinder::test {

using ScanReader = std::function<Result<ScanAbout>(QIODevice&, const ScanReadOptions&,
                                                   const HostListener&, Progress&)>;

struct ScanReading {
    ScanAbout about;
    QList<SeenHost> hosts; // each once, by the name it shows
    int calls = 0;         // of the listener
    std::optional<Error> error;

    [[nodiscard]] const SeenHost& host(const QString& name) const
    {
        for (const SeenHost& each : hosts) {
            if (each.shownName() == name || each.addresses.contains(name))
                return each;
        }
        qFatal("no host %s", qPrintable(name));
    }
    // The facts of a kind, of all hosts.
    [[nodiscard]] QList<Fact> facts(const char* kind) const
    {
        QList<Fact> found;
        for (const SeenHost& each : hosts) {
            for (const Fact& fact : each.facts) {
                if (fact.kind == QLatin1String(kind))
                    found.append(fact);
            }
        }
        return found;
    }
    [[nodiscard]] QString said() const { return error ? error->message.plain() : QString(); }
    [[nodiscard]] QStringList remarks() const
    {
        QStringList texts;
        for (const Message& remark : about.remarks)
            texts.append(remark.plain());
        return texts;
    }
};

class CancelledAtOnce final : public Progress {
public:
    void report(qint64, qint64, const Message&) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

inline ScanReading readDevice(const ScanReader& reader, QIODevice& device,
                              const ScanReadOptions& options, Progress& progress)
{
    ScanReading reading;
    const auto about = reader(
        device, options,
        [&reading](SeenHost&& host) {
            ++reading.calls;
            for (SeenHost& known : reading.hosts) {
                if (known.shownName() == host.shownName()) {
                    known.facts += host.facts;
                    return Result<>();
                }
            }
            reading.hosts.append(std::move(host));
            return Result<>();
        },
        progress);
    if (about)
        reading.about = *about;
    else
        reading.error = about.error();
    return reading;
}

inline ScanReading readBytes(const ScanReader& reader, const QByteArray& bytes,
                             ScanReadOptions options = {})
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("no buffer");
    if (options.fileName.isEmpty())
        options.fileName = QStringLiteral("Übersicht 1.csv");
    NoProgress nobody;
    return readDevice(reader, buffer, options, nobody);
}

// Of tests/data.
inline ScanReading readTestFile(const ScanReader& reader, const QString& name,
                                ScanReadOptions options = {})
{
    QFile file(QString(QStringLiteral(TEST_DATA_DIR "/") + name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file %s", qPrintable(name));
    options.fileName = name.section(u'/', -1);
    NoProgress nobody;
    return readDevice(reader, file, options, nobody);
}

} // namespace ringbinder::test
