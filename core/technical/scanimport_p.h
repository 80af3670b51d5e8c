// SPDX-License-Identifier: GPL-3.0-or-later
// What a ScanImport holds between reading and writing: the hosts of the file with their facts as
// text, how they were matched, and what people said about it. For the files scanimport.cpp,
// scanpreview.cpp and scanapply.cpp alone.
#pragma once

#include "core/technical/hostbook.h"
#include "core/technical/scanimport.h"

#include <vector>

namespace ringbinder {

// One host of the file. Its facts are text at once: as maps, those of a large report would take
// ten times as much memory as the report.
struct ReadHost {
    SeenHost seen;    // its facts moved to the other members
    QList<Fact> once; // facts that a host has only one of, such as its operating system
    QByteArray many;  // the others, as textOfFacts() writes them
    int facts = 0;
    int items = 0;           // of `many`
    qsizetype united = 0;    // bytes of `many` in which nothing comes twice
    bool isOfPieces = false; // the file speaks of it in several places
    SoughtHost sought;

    [[nodiscard]] QByteArray text() const;
};

// Puts the hosts of a file together, however often and in whichever order they come.
class HostGathering final {
public:
    // Errors: Limit for more than can be kept.
    [[nodiscard]] Result<> add(SeenHost&& host);
    // Once all were added.
    [[nodiscard]] std::vector<ReadHost> take();
    // By subject key, of what was taken.
    [[nodiscard]] const QMap<QString, int>& facts() const { return m_facts; }

private:
    [[nodiscard]] int placeOf(const SeenHost& host) const;
    void remember(int place);
    void takeFacts(ReadHost& into, QList<Fact>&& facts);
    void unite(ReadHost& host);

    std::vector<ReadHost> m_hosts;
    QHash<QString, int> m_places; // by what tells a host of the file
    QMap<QString, int> m_facts;
    qint64 m_bytes = 0;
};

struct ScanImport::Private {
    QString path;
    QString fileName;
    QString title;
    Language texts;
    bool again = false;
    std::function<Uid()> newUid = Uid::generate;
    DerivedBy derived;
    ScanPreview preview;
    bool isStale = false;                // its counts
    std::vector<ReadHost> hosts;         // as preview.hosts
    QList<FoundHost> found;              // as preview.hosts, before anybody said otherwise
    QHash<int, std::optional<Uid>> said; // by place in preview.hosts
    QHash<Uid, QString> assetNames;      // of all assets
    QList<HostBook::Place> assetsInCoverage;

    [[nodiscard]] QList<SoughtHost> sought() const;
    // The asset of a host, by what was said, else as found.
    [[nodiscard]] std::optional<Uid> assetOf(int host) const;
    void look(const HostBook& book, QHash<Uid, QString> names);
    void count();
    // Zones that the scan covers.
    [[nodiscard]] QList<HostBook::Place> coveredZones(const HostBook& book) const;
    [[nodiscard]] QDateTime scannedAt() const { return preview.about.scannedAt; }
};

// Imports of a file with this checksum, oldest first.
[[nodiscard]] Result<QList<Uid>> importsOfFile(const Binder& binder, const QString& sha256);

} // namespace ringbinder
