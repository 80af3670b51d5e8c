// SPDX-License-Identifier: GPL-3.0-or-later
// Files and texts given to a reader of scans, and what came of it. For the tests of the readers.
#pragma once

#include "core/registers/technical/subjects.h"
#include "core/technical/scan.h"

#include <QBuffer>
#include <QFile>
#include <QtTest>

namespace ringbinder::test {

using ScanReader = Result<ScanAbout> (*)(QIODevice&, const ScanReadOptions&, const HostListener&,
                                         Progress&);

struct ScanReading {
    Result<ScanAbout> about = ScanAbout{};
    QList<SeenHost> hosts;

    // Of all hosts, of this kind, by what identifies them.
    [[nodiscard]] QMap<QString, Fact> facts(const char* kind) const
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
    [[nodiscard]] QString remarks() const
    {
        QStringList texts;
        for (const Message& remark : about ? about->remarks : QList<Message>())
            texts.append(remark.plain());
        return texts.join(u'\n');
    }
    [[nodiscard]] QString message() const
    {
        return about ? QString() : about.error().message.plain();
    }
};

inline ScanReading readingOf(ScanReader reader, QIODevice& device, ScanReadOptions options = {})
{
    ScanReading reading;
    if (options.fileName.isEmpty())
        options.fileName = QStringLiteral("Prüfung 1.xml");
    NoProgress progress;
    reading.about = reader(
        device, options,
        [&reading](SeenHost&& host) -> Result<> {
            reading.hosts.append(std::move(host));
            return {};
        },
        progress);
    return reading;
}

inline ScanReading readingOf(ScanReader reader, QByteArray bytes,
                             const ScanReadOptions& options = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readingOf(reader, buffer, options);
}

inline ScanReading readingOfFile(ScanReader reader, const char* name)
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
