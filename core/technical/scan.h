// SPDX-License-Identifier: GPL-3.0-or-later
// What every reader of a scanner's file gives: the scan as a whole, and the hosts one by one, so
// that a report of 200 MB never stands in memory. Readers decide nothing, know no binder and never
// reach outside the file: no document types, no entities, bounded depth and lengths. One reader per
// format: nmapscan.h, xccdfscan.h, lynisscan.h, weaknessscan.h, listscan.h.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/registers/technical/scan_import.h"
#include "core/technical/fact.h"

#include <QDateTime>
#include <QStringList>

#include <functional>

class QIODevice;

namespace ringbinder {

struct SubjectDef;

struct SeenHost {
    QString name;            // as people know it; empty: its first address
    QStringList names;       // all, as written, without a closing dot
    QStringList addresses;   // IPv4 and IPv6, as NetworkAddress writes them
    QString hardwareAddress; // "52:54:00:12:34:56", lower case; empty where not known
    QString vendor;
    QString operatingSystem;
    bool isListed = false; // a system or person's account list, no host of the network
    QList<Fact> facts;

    [[nodiscard]] QString shownName() const
    {
        return !name.isEmpty() ? name : addresses.isEmpty() ? hardwareAddress : addresses.first();
    }
};

// A row of a table, or one cell of it, that was left out. The remarks say it too.
struct RejectedRow {
    qint64 row = 0; // from 1
    QString column; // its heading; empty: the whole row
    QString value;  // of the cell
    Message reason;
};

// Of the file; what it does not say stays empty. Known as a whole once reading has ended.
struct ScanAbout {
    scan_import::Format format = scan_import::Format::Nmap;
    std::optional<scan_import::ListKind> listKind = {}; // Format::Csv
    QString tool;
    QString toolVersion;
    QString arguments; // call or profile
    QDateTime scannedAt;
    QDateTime finishedAt;
    QStringList coverage;   // ranges or targets that were looked at, answering or not
    QStringList ports;      // of them, one text a protocol as PortRanges reads it: "tcp/22, tcp/80"
    QList<Message> remarks; // what was left out or not understood, at most 100
    QList<RejectedRow> rejected; // of a table, at most 100
};

// Called for each host in the order of the file. A host may come several times (a list, a CSV of
// weaknesses that is not sorted): whoever listens puts them together. An error ends the reading.
using HostListener = std::function<Result<>(SeenHost&&)>;

struct ScanReadOptions {
    // "Column=field" for headings of a list nobody recognises, "Column=" for one that is not to be
    // used; see listscan.h.
    QStringList map = {};
    std::optional<scan_import::ListKind> listKind = {}; // empty: by the headings
    QString fileName = {};                              // for sentences
    // Where a file says no time: when it was last changed.
    QDateTime fallbackTime = {};
};

// Errors, from all readers: Invalid for another format, naming what was expected; Damaged where it
// breaks off or is not well-formed, naming the place; Limit for what is deeper or longer than is
// safe; Cancelled.
[[nodiscard]] Result<ScanAbout> readScan(scan_import::Format format, QIODevice& device,
                                         const ScanReadOptions& options, const HostListener& host,
                                         Progress& progress);

// By the beginning of the file, never by its name alone. Nothing where no reader would take it;
// Format::Csv is the last resort for a table.
[[nodiscard]] std::optional<scan_import::Format> detectScanFormat(const QByteArray& beginning,
                                                                  const QString& fileName);

// The names of `--format`: nmap, xccdf, arf, lynis, nessus-csv, openvas-csv, csv.
[[nodiscard]] QLatin1String formatName(scan_import::Format format);
[[nodiscard]] std::optional<scan_import::Format> scanFormatNamed(QStringView name);

// Keys of the subjects that a scan of this format speaks of even where it found none of them: an
// nmap scan says that no other port is open.
[[nodiscard]] QStringList subjectsOf(scan_import::Format format,
                                     std::optional<scan_import::ListKind> listKind);
// Whether a scan of this format speaks of the subject, or may: a report of Lynis names the
// installed packages where it lists them at all.
[[nodiscard]] bool maySpeakOf(scan_import::Format format,
                              std::optional<scan_import::ListKind> listKind,
                              const SubjectDef& subject);

} // namespace ringbinder
