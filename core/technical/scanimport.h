// SPDX-License-Identifier: GPL-3.0-or-later
// Taking a scanner's file in: read it, know its hosts again (hardware address, then name, then
// address), say what would change, and make one change set of it: the import, its observations, new
// hosts, findings that are gone or back, and the file as evidence. Nothing is written before
// apply(), and undo takes it back whole.
#pragma once

#include "core/base/language.h"
#include "core/base/progress.h"
#include "core/store/changeset.h"
#include "core/technical/listlayout.h"
#include "core/technical/scan.h"

#include <functional>
#include <memory>

namespace ringbinder {

class Binder;
class ScanWrite;

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
    ListLayout list; // of Format::Csv, as it was read; no columns else
    // That the scan looked at, "tcp/22, tcp/80"; empty: it only asked who is there; nothing where
    // the file does not say.
    std::optional<QString> ports;
    qint64 bytes = 0;
    QString sha256;
    std::optional<Uid> sameFile; // the import this very file was taken in by
    QList<HostMatch> hosts;      // in the order of the file
    QMap<QString, int> facts;    // by subject key
    int newHosts = 0;
    int matched = 0;             // to an asset
    int unmatched = 0;           // to be decided
    int ignored = 0;             // by an earlier decision
    QStringList zones;           // names of the zones it covers whole
    QStringList uncoveredRanges; // coverage outside every zone
    QStringList missedAssets;    // registered in the covered ranges, not seen
};

class ScanImport final {
public:
    using DerivedBy = std::function<Result<std::function<void(Record&)>>(const Binder&)>;
    // Reads the whole file and matches it; without a format it is known by its beginning. A list is
    // read by the mapping kept for its headings, where the options say nothing. Errors:
    // those of readScan(); NoFile; Invalid where no reader takes it; Limit for what holds more than
    // can be kept.
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
    // Of the remarks that are kept; English unless told.
    void setTexts(const Language& texts);
    // How computed fields of assets are filled where findings are judged: derivedBy() of
    // core/risk/evaluation.h. Without it rules see what assets need by themselves, not what they
    // inherit.
    void setDerived(DerivedBy derived);
    // Take the very same file in once more; else it is refused.
    void setAgain(bool again);
    // Identities of what it makes, in the order it makes them; random unless told. For a client
    // that has to come out the same each time.
    void setUids(std::function<Uid()> make);

    struct Done {
        Uid import;
        std::optional<Uid> evidence = {}; // that keeps the file
        int observations = 0;
        int newHosts = 0;
        int updatedHosts = 0;
        int sameHosts = 0;
        int closedFindings = 0;
        int reopenedFindings = 0;
        qint64 setId = 0; // of the change set; 0: nothing was written
    };
    // What apply() would do; writes nothing.
    [[nodiscard]] Result<Done> outcome(const Binder& binder, bool keepFile,
                                       Progress& progress) const;
    // One change set of kind Import; `binder` may be another one on the same file, on another
    // thread. Errors: those of Session::apply(); Conflict where the binder changed so that the
    // matches no longer hold, or the file did; Invalid for the same file without setAgain(); Limit
    // where the file is larger than evidence may be (then pass keepFile = false).
    [[nodiscard]] Result<Done> apply(Binder& binder, bool keepFile, Progress& progress) const;

private:
    friend class ScanWrite;
    struct Private;
    explicit ScanImport(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace ringbinder
