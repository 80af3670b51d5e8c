// SPDX-License-Identifier: GPL-3.0-or-later
// Reading a file: its format, its hosts, its checksum.
#include "core/technical/scanimport.h"

#include "core/base/sha256.h"
#include "core/registers/assets/asset.h"
#include "core/store/binder.h"
#include "core/technical/listmapping.h"
#include "core/technical/listsource.h"
#include "core/technical/scanimport_p.h"
#include "core/technical/scanrecords.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr qint64 kScanBeginningBytes = 64 << 10;
constexpr qint64 kScanPieceBytes = 1 << 20;
constexpr int kMostCoverageInTitle = 3;

Result<std::unique_ptr<QFile>> openScan(const QString& path)
{
    const QFileInfo info(path);
    auto file = std::make_unique<QFile>(path);
    if (!info.isFile() || !file->open(QIODevice::ReadOnly)) {
        return fail(
            Error::Kind::NoFile,
            Message("scan", QT_TRANSLATE_NOOP("scan", "\"%1\" is not a file that can be read."))
                .arg(path),
            file->errorString());
    }
    return file;
}

Result<scan_import::Format> scanFormatOf(QFile& file, std::optional<scan_import::Format> said,
                                         const QString& name)
{
    if (said)
        return *said;
    const auto detected = detectScanFormat(file.read(kScanBeginningBytes), name);
    if (!detected) {
        return fail(Error::Kind::Invalid,
                    Message("scan", QT_TRANSLATE_NOOP(
                                        "scan", "\"%1\" is no result of a scanner that is known. "
                                                "Accepted are nmap XML, XCCDF and ARF results, a "
                                                "Lynis report, Nessus and Greenbone CSV, and lists "
                                                "as CSV or XLSX."))
                        .arg(name));
    }
    file.seek(0);
    return *detected;
}

Result<QString> scanSumOf(QFile& file, Progress& progress)
{
    file.seek(0);
    Sha256 hash;
    const Message step("scan", QT_TRANSLATE_NOOP("scan", "Working out the checksum"));
    while (true) {
        const QByteArray piece = file.read(kScanPieceBytes);
        if (piece.isEmpty())
            break;
        hash.add(piece);
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, Message());
        progress.report(file.pos(), file.size(), step);
    }
    if (file.error() != QFileDevice::NoError || file.pos() != file.size()) {
        return fail(
            Error::Kind::Io,
            Message("scan", QT_TRANSLATE_NOOP("scan", "\"%1\" could not be read to its end."))
                .arg(QFileInfo(file).fileName()),
            file.errorString());
    }
    return QString::fromLatin1(hash.result().toHex());
}

// "nmap 10.1.0.0/24", "lynis web-01", "accounts.csv".
QString scanTitleOf(const ScanAbout& about, const QString& fileName,
                    const std::vector<ReadHost>& hosts)
{
    if (about.format == scan_import::Format::Csv)
        return fileName;
    QStringList targets = about.coverage.mid(0, kMostCoverageInTitle);
    if (targets.isEmpty() && hosts.size() == 1)
        targets.append(hosts.front().seen.shownName());
    QString title = about.tool.isEmpty() ? QString(formatName(about.format)) : about.tool;
    title += u' ';
    title += targets.isEmpty() ? fileName : targets.join(QLatin1String(", "));
    if (about.coverage.size() > kMostCoverageInTitle)
        title += QStringLiteral(" \u2026");
    return title;
}

QHash<Uid, QString> assetNamesOf(const Binder& binder)
{
    QHash<Uid, QString> names;
    const auto& known = binder.names(asset::def);
    names.reserve(known.size());
    for (auto name = known.cbegin(); name != known.cend(); ++name)
        names.insert(name.key(), name->title);
    return names;
}

} // namespace

Result<QList<Uid>> importsOfFile(const Binder& binder, const QString& sha256)
{
    return binder.findEqual(scan_import::def, scan_import::sha256, Value(sha256));
}

Result<ScanImport> ScanImport::read(const Binder& binder, const QString& path,
                                    std::optional<scan_import::Format> format,
                                    const ScanReadOptions& options, Progress& progress)
{
    auto file = openScan(path);
    if (!file)
        return fail(file.error());
    const QFileInfo info(path);
    ScanReadOptions wishes = options;
    if (wishes.fileName.isEmpty())
        wishes.fileName = info.fileName();
    if (!wishes.fallbackTime.isValid())
        wishes.fallbackTime = info.lastModified().toUTC();
    const auto kind = scanFormatOf(**file, format, wishes.fileName);
    if (!kind)
        return fail(kind.error());
    ListLayout list;
    if (*kind == scan_import::Format::Csv) {
        auto mapped = withListMapping(binder, **file, wishes);
        if (!mapped)
            return fail(mapped.error());
        wishes = std::move(*mapped);
        auto layout = listLayout(**file, wishes);
        if (!layout)
            return fail(layout.error());
        list = std::move(*layout);
        (*file)->seek(0);
    }

    HostGathering gathering;
    auto about = readScan(
        *kind, **file, wishes, [&](SeenHost&& host) { return gathering.add(std::move(host)); },
        progress);
    if (!about)
        return fail(about.error());
    const auto sum = scanSumOf(**file, progress);
    if (!sum)
        return fail(sum.error());

    auto made = std::make_unique<Private>();
    made->path = info.absoluteFilePath();
    made->fileName = wishes.fileName;
    made->preview.about = std::move(*about);
    made->preview.list = std::move(list);
    if (!made->preview.about.scannedAt.isValid())
        made->preview.about.scannedAt = wishes.fallbackTime;
    made->preview.bytes = info.size();
    made->preview.sha256 = *sum;
    made->hosts = gathering.take();
    made->preview.facts = gathering.facts();
    made->preview.ports = portsLookedAt(made->preview.about, made->preview.facts);
    made->title = scanTitleOf(made->preview.about, wishes.fileName, made->hosts);
    const auto same = importsOfFile(binder, *sum);
    if (!same)
        return fail(same.error());
    if (!same->isEmpty())
        made->preview.sameFile = same->first();
    const auto book = HostBook::of(binder);
    if (!book)
        return fail(book.error());
    made->look(*book, assetNamesOf(binder));
    return ScanImport(std::move(made));
}

ScanImport::ScanImport(std::unique_ptr<Private> made)
    : d(std::move(made))
{
}

ScanImport::ScanImport(ScanImport&&) noexcept = default;
ScanImport& ScanImport::operator=(ScanImport&&) noexcept = default;
ScanImport::~ScanImport() = default;

const ScanPreview& ScanImport::preview() const
{
    // Counted only when somebody looks: people decide about thousands of hosts at once.
    if (d->isStale) {
        d->count();
        d->isStale = false;
    }
    return d->preview;
}

void ScanImport::setAsset(int host, const std::optional<Uid>& asset)
{
    HostMatch& match = d->preview.hosts[host];
    const FoundHost& found = d->found[host];
    const bool isAsFound = asset == found.asset;
    if (isAsFound)
        d->said.remove(host);
    else
        d->said.insert(host, asset);
    match.asset = asset;
    match.assetName = asset ? d->assetNames.value(*asset) : QString();
    match.by = isAsFound ? found.by : HostMatch::By::Nothing;
    d->isStale = true;
}

void ScanImport::setTitle(const QString& title)
{
    if (!title.simplified().isEmpty())
        d->title = title;
}

void ScanImport::setTexts(const Language& texts)
{
    d->texts = texts;
}

void ScanImport::setDerived(DerivedBy derived)
{
    d->derived = std::move(derived);
}

void ScanImport::setAgain(bool again)
{
    d->again = again;
}

void ScanImport::setUids(std::function<Uid()> make)
{
    d->newUid = std::move(make);
}

} // namespace ringbinder
