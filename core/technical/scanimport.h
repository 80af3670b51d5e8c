// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a scanner's file in: read it, know its hosts again (hardware address, then name, then
// address), say what would change, and make one change set of it: the import, its observations, new
// hosts, findings that are gone or back, and the file as evidence. Nothing is written before
// apply(), and undo takes it back whole.
#pragma once

#include "core/base/progress.h"
#include "core/store/changeset.h"
#include "core/technical/scan.h"

#include <memory>

namespace ringbinder {

class Binder;

// How a host of the file was known again.
struct HostMatch {
    QString name;
    QStringList addresses;
    QString hardwareAddress;
    std::optional<Uid> host;  // known from earlier imports
    std::optional<Uid> asset; // decided earlier, or proposed now
    QString assetName;
    enum class By { Nothing, Earlier, HardwareAddress, Name, Address } by = By::Nothing;
    QList<Uid> candidates; // several assets match: people have to say
    int facts = 0;
};

struct ScanPreview {
    ScanAbout about;
    qint64 bytes = 0;
    QString sha256;
    std::optional<Uid> sameFile; // the import this very file was taken in by
    QList<HostMatch> hosts;      // in the order of the file
    QMap<QString, int> facts;    // by subject key
    int newHosts = 0;
    int matched = 0;             // to an asset
    int unmatched = 0;           // to be decided
    int ignored = 0;             // by an earlier decision
    QStringList zones;           // names of the zones it covers
    QStringList uncoveredRanges; // coverage outside every zone
    QStringList missedAssets;    // registered in the covered ranges, not seen
};

class ScanImport final {
public:
    // Reads the whole file and matches it. Errors: those of readScan(); NoFile; Limit for files
    // larger than evidence may be (then pass keepFile = false to apply()).
    [[nodiscard]] static Result<ScanImport> read(const Binder& binder, const QString& path,
                                                 std::optional<scan_import::Format> format,
                                                 const ScanReadOptions& options,
                                                 Progress& progress);
    ScanImport(ScanImport&&) noexcept;
    ScanImport& operator=(ScanImport&&) noexcept;
    ~ScanImport();

    [[nodiscard]] const ScanPreview& preview() const;
    // What the user said on the preview: this host is that asset; empty: none of them.
    void setAsset(int host, const std::optional<Uid>& asset);
    void setTitle(const QString& title);

    struct Done {
        Uid import;
        int observations = 0;
        int newHosts = 0;
        int closedFindings = 0;
        int reopenedFindings = 0;
    };
    // One change set of kind Import. Errors: those of Session::apply(); Conflict where the binder
    // changed so that the matches no longer hold.
    [[nodiscard]] Result<Done> apply(Binder& binder, bool keepFile, Progress& progress) const;

private:
    struct Private;
    explicit ScanImport(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace ringbinder
