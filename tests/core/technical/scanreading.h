// SPDX-License-Identifier: GPL-3.0-or-later
// Files and texts given to a reader of scans, and what came of it. For the tests of the readers.
#pragma once

#include "core/registers/technical/subjects.h"
#include "core/technical/scan.h"

#include <QBuffer>
#include <QFile>
#include <QtTest>

#include <functional>

namespace ringbinder::test {

using ScanReader = std::function<Result<ScanAbout>(QIODevice&, const ScanReadOptions&,
                                                   const HostListener&, Progress&)>;

struct ScanReading {
    Result<ScanAbout> about = ScanAbout{};
    QList<SeenHost> hosts; // as whoever listens must put them together
    int calls = 0;         // of the listener

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
    // Of all hosts, of this kind, by what identifies them.
    [[nodiscard]] QMap<QString, Fact> factsByItem(const char* kind) const
    {
        QMap<QString, Fact> found;
        for (const SeenHost& host : hosts) {
            for (const Fact& fact : host.facts) {
                if (fact.kind == QLatin1String(kind))
                    found.insert(fact.item(), fact);
            }
        }
        return found;
    }
    [[nodiscard]] QStringList remarks() const
    {
        QStringList texts;
        for (const Message& remark : about ? about->remarks : QList<Message>())
            texts.append(remark.plain());
        return texts;
    }
    [[nodiscard]] QString remarkText() const { return remarks().join(u'\n'); }
    [[nodiscard]] QString message() const
    {
        return about ? QString() : about.error().message.plain();
    }
};

class CancelledAtOnce final : public Progress {
public:
    void report(qint64, qint64, const Message&) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

// Hosts of one name are put together for tables, which speak of a host in several places.
inline ScanReading readDevice(const ScanReader& reader, QIODevice& device,
                              const ScanReadOptions& options, Progress& progress,
                              bool putTogether = true)
{
    ScanReading reading;
    reading.about = reader(
        device, options,
        [&reading, putTogether](SeenHost&& host) {
            ++reading.calls;
            for (SeenHost& known : reading.hosts) {
                if (putTogether && known.shownName() == host.shownName()) {
                    known.facts += host.facts;
                    return Result<>();
                }
            }
            reading.hosts.append(std::move(host));
            return Result<>();
        },
        progress);
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

// A report: XML or whatever is not a table.
inline ScanReading readingOf(const ScanReader& reader, QIODevice& device,
                             ScanReadOptions options = {})
{
    if (options.fileName.isEmpty())
        options.fileName = QStringLiteral("Prüfung 1.xml");
    NoProgress nobody;
    return readDevice(reader, device, options, nobody, false);
}

inline ScanReading readingOf(const ScanReader& reader, QByteArray bytes,
                             const ScanReadOptions& options = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readingOf(reader, buffer, options);
}

inline ScanReading readingOfFile(const ScanReader& reader, const char* name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be opened", name);
    return readingOf(reader, file);
}

// A rule can ask for everything that a reader says, and for nothing by another name.
inline QString strangeKey(const QList<SeenHost>& hosts)
{
    for (const SeenHost& host : hosts) {
        for (const Fact& fact : host.facts) {
            const SubjectDef* subject = subjectOf(fact.kind);
            if (!subject)
                return fact.kind;
            for (auto value = fact.values.begin(); value != fact.values.end(); ++value) {
                // What tells a script on tcp/53 from the same on udp/53; see Fact::item().
                const bool isApart = fact.kind == QLatin1String("script") &&
                                     value.key() == QLatin1String("protocol");
                const SubjectField* field = subject->field(value.key());
                if (!isApart && (!field || field->isWorkedOut))
                    return QString(fact.kind + u'.' + value.key());
            }
        }
    }
    return {};
}

} // namespace ringbinder::test
