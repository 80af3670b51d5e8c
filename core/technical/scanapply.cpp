// SPDX-License-Identifier: GPL-3.0-or-later
// From a scan that was read to one change set: import, evidence, hosts, observations, findings.
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/logic/evidence_file.h"
#include "core/registers/technical/condition.h"
#include "core/registers/technical/host_observation.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/subjects.h"
#include "core/registers/technical/technical_rule.h"
#include "core/store/binder.h"
#include "core/store/columnread.h"
#include "core/technical/compliance.h"
#include "core/technical/scanfindings.h"
#include "core/technical/scanimport_p.h"
#include "core/technical/scanrecords.h"

#include <QFile>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr qsizetype kMostRemarkLetters = 900'000;
constexpr qint64 kBeginningForTypeBytes = 4 << 10;
constexpr qsizetype kHostsBetweenReports = 500;

network_host::MatchedBy matchedByOf(HostMatch::By by)
{
    switch (by) {
    case HostMatch::By::HardwareAddress:
        return network_host::MatchedBy::HardwareAddress;
    case HostMatch::By::Name:
        return network_host::MatchedBy::Name;
    case HostMatch::By::Address:
        return network_host::MatchedBy::Address;
    case HostMatch::By::Earlier:
    case HostMatch::By::Nothing:
        break;
    }
    return network_host::MatchedBy::Hand;
}

Error changedMeanwhile()
{
    return {Error::Kind::Conflict,
            Message("scan", QT_TRANSLATE_NOOP("scan", "Hosts, assets or zones were changed since "
                                                      "the file was read. Read it again.")),
            {}};
}

// When each known host was last seen.
Result<QHash<Uid, QDateTime>> lastSeen(const Binder& binder)
{
    QHash<QString, QDateTime> imports;
    const auto read =
        readColumns(binder, {&scan_import::def, {&scan_import::scannedAt}, {}},
                    [&imports](const Uid& uid, const QList<Value>& values) {
                        imports.insert(uid.toString(), instantFromText(values.first().text()));
                    });
    if (!read)
        return fail(read.error());
    QHash<Uid, QDateTime> seen;
    const auto observed = readColumns(binder,
                                      {&host_observation::def,
                                       {&host_observation::host, &host_observation::importField},
                                       {&host_observation::host}},
                                      [&](const Uid&, const QList<Value>& values) {
                                          const auto host = Uid::fromString(values[0].text());
                                          const QDateTime at = imports.value(values[1].text());
                                          if (!host || !at.isValid())
                                              return;
                                          QDateTime& last = seen[*host];
                                          if (!last.isValid() || last < at)
                                              last = at;
                                      });
    if (!observed)
        return fail(observed.error());
    return seen;
}

// Controls that active rules show by what such a scan speaks of.
Result<QList<Uid>> provenControls(const Binder& binder, const ScanAbout& about)
{
    QList<Uid> controls;
    const auto done = binder.forEach(technical_rule::def, [&](const Record& rule) {
        if (rule.get(technical_rule::active) == false)
            return true;
        const auto condition = conditionFrom(rule.text(technical_rule::condition));
        if (!condition)
            return true; // told where results are shown
        const bool isServed = std::any_of(
            condition->groups.cbegin(), condition->groups.cend(), [&](const ConditionGroup& group) {
                return group.subject->source != SubjectDef::Source::Any &&
                       maySpeakOf(about.format, about.listKind, *group.subject);
            });
        if (!isServed)
            return true;
        for (const Uid& control : rule.get(technical_rule::controls).value_or(QList<Uid>())) {
            if (!controls.contains(control))
                controls.append(control);
        }
        return true;
    });
    if (!done)
        return fail(done.error());
    return controls;
}

} // namespace

// Gathers the change set; reads the binder and writes nothing.
class ScanWrite final {
public:
    ScanWrite(const ScanImport::Private& scan, const Binder& binder)
        : m_scan(scan)
        , m_binder(binder)
        , m_about(scan.preview.about)
        , m_import(scan_import::def, scan.newUid())
    {
    }

    struct Made {
        ChangeSet set;
        ScanImport::Done done;
        bool storesFile = false; // the evidence is new
    };
    [[nodiscard]] Result<Made> run(bool keepFile, Progress& progress);

private:
    [[nodiscard]] Result<> checkMatches();
    [[nodiscard]] Result<> addEvidence();
    void fillImport(const HostBook& book);
    [[nodiscard]] Result<> addHosts(Progress& progress);
    [[nodiscard]] std::optional<Uid> addHost(int at);
    void decide(Record& record, int at) const;
    void addObservations(const ReadHost& host, const std::optional<Uid>& of,
                         const std::optional<Uid>& asset);
    [[nodiscard]] QDate day() const { return m_scan.scannedAt().toLocalTime().date(); }

    const ScanImport::Private& m_scan;
    const Binder& m_binder;
    const ScanAbout& m_about;
    Record m_import;
    ChangeSet m_set{
        ChangeLabel{ChangeLabel::Act::Import, QString::fromLatin1(scan_import::def.key), {}, 1},
        ChangeKind::Import};
    ScanImport::Done m_done{Uid::generate()};
    bool m_storesFile = false;
    QHash<Uid, QDateTime> m_lastSeen;
    QHash<Uid, Record> m_before; // known hosts of the file
    QHash<Uid, Record> m_after;
    QList<Uid> m_touched; // in the order of the file
    QSet<Uid> m_isTouched;
};

Result<> ScanWrite::checkMatches()
{
    const auto book = HostBook::of(m_binder);
    if (!book)
        return fail(book.error());
    if (book->find(m_scan.sought()) != m_scan.found)
        return fail(changedMeanwhile());
    for (const auto& said : m_scan.said) {
        if (said && !m_binder.name(*said))
            return fail(changedMeanwhile());
    }
    fillImport(*book);
    return {};
}

void ScanWrite::fillImport(const HostBook& book)
{
    Record& record = m_import;
    setFieldLine(record, scan_import::title, m_scan.title);
    record.set(scan_import::format, m_about.format);
    record.set(scan_import::listKind, m_about.listKind);
    record.set(scan_import::scannedAt, m_scan.scannedAt());
    if (m_about.finishedAt.isValid())
        record.set(scan_import::finishedAt, m_about.finishedAt);
    setFieldLine(record, scan_import::tool, m_about.tool);
    setFieldLine(record, scan_import::toolVersion, m_about.toolVersion);
    setFieldLine(record, scan_import::arguments, m_about.arguments);
    record.set(scan_import::coverage, coverageText(m_about.coverage, m_scan.preview.ports));
    QList<Uid> zones;
    for (const HostBook::Place& zone : m_scan.coveredZones(book))
        zones.append(zone.uid);
    record.set(scan_import::zones, zones);
    record.set(scan_import::hostsSeen, qint64(m_scan.hosts.size()));
    qint64 items = 0;
    for (const ReadHost& host : m_scan.hosts)
        items += host.items;
    record.set(scan_import::items, items);
    QStringList remarks;
    for (const Message& remark : m_about.remarks)
        remarks.append(remark.in(m_scan.texts));
    record.set(scan_import::remarks, linesUpTo(remarks, kMostRemarkLetters));
    record.set(scan_import::sha256, m_scan.preview.sha256);
    setFieldLine(record, scan_import::fileName, safeFileName(m_scan.fileName));
}

Result<> ScanWrite::addEvidence()
{
    // The same file is kept once, and cited by both imports of it.
    const auto earlier = importsOfFile(m_binder, m_scan.preview.sha256);
    if (!earlier)
        return fail(earlier.error());
    for (const Uid& uid : *earlier) {
        const auto import = m_binder.find(scan_import::def, uid);
        if (import && *import)
            m_done.evidence = (*import)->get(scan_import::evidence);
        if (m_done.evidence)
            break;
    }
    if (!m_done.evidence) {
        const auto limits = technicalLimits(m_binder);
        if (!limits)
            return fail(limits.error());
        const bool isBenchmark = m_about.format == scan_import::Format::Xccdf ||
                                 m_about.format == scan_import::Format::Arf;
        Record record(evidence::def, m_scan.newUid());
        setFieldLine(record, evidence::title, m_scan.title);
        record.set(evidence::type, evidence::Type::Scan);
        record.set(evidence::status, evidence::Status::Received);
        setFieldLine(record, evidence::source,
                     QString(m_about.tool + u' ' + m_about.toolVersion).simplified());
        record.set(evidence::collectedOn, day());
        record.set(evidence::validFrom, day());
        record.set(evidence::validUntil,
                   day().addDays(isBenchmark ? limits->benchmarkDays : limits->scanDays));
        if (const auto person = m_binder.session().actor().person)
            record.set(evidence::collectedBy, *person);
        QFile file(m_scan.path);
        QByteArray beginning;
        if (file.open(QIODevice::ReadOnly))
            beginning = file.read(kBeginningForTypeBytes);
        setEvidenceFile(record, {safeFileName(m_scan.fileName), beginning, {}},
                        m_scan.preview.sha256, m_binder.clock().nowUtc());
        record.set(evidence::size, m_scan.preview.bytes);
        m_done.evidence = record.uid();
        m_set.add(std::move(record));
        m_storesFile = true;
    }
    m_import.set(scan_import::evidence, m_done.evidence);
    const auto controls = provenControls(m_binder, m_about);
    if (!controls)
        return fail(controls.error());
    for (const Uid& control : *controls)
        m_set.link(control::def, control, control::evidence, *m_done.evidence);
    return {};
}

// What was decided before stands unless somebody said otherwise now.
void ScanWrite::decide(Record& record, int at) const
{
    const bool isSaid = m_scan.said.contains(at);
    const FoundHost& found = m_scan.found[at];
    const bool isDecided = found.isIgnored || found.by == HostMatch::By::Earlier;
    if (!isSaid && isDecided)
        return;
    const auto chosen = m_scan.assetOf(at);
    if (!chosen && found.isIgnored)
        return;
    record.set(network_host::decision,
               chosen ? network_host::Decision::Matched : network_host::Decision::Open);
    record.set(network_host::asset, chosen);
    if (chosen)
        record.set(network_host::matchedBy,
                   isSaid ? network_host::MatchedBy::Hand : matchedByOf(found.by));
    else
        record.setValue(network_host::matchedBy, {});
    if (chosen)
        record.setValue(network_host::ignoredReason, {});
}

std::optional<Uid> ScanWrite::addHost(int at)
{
    const ReadHost& host = m_scan.hosts[size_t(at)];
    if (host.seen.isListed)
        return {};
    const auto known = m_scan.found[at].host;
    if (!known) {
        Record record(network_host::def, m_scan.newUid());
        noteSeen(record, host.seen, day(), true);
        if (record.title().isEmpty())
            setFieldLine(record, network_host::name, m_scan.fileName);
        decide(record, at);
        const Uid uid = record.uid();
        m_set.add(std::move(record));
        ++m_done.newHosts;
        return uid;
    }
    const auto record = m_after.find(*known);
    if (record == m_after.end())
        return {};
    if (!m_isTouched.contains(*known)) {
        m_isTouched.insert(*known);
        m_touched.append(*known);
    }
    const QDateTime last = m_lastSeen.value(*known);
    noteSeen(*record, host.seen, day(), !last.isValid() || last <= m_scan.scannedAt());
    decide(*record, at);
    return known;
}

void ScanWrite::addObservations(const ReadHost& host, const std::optional<Uid>& of,
                                const std::optional<Uid>& asset)
{
    for (const QByteArray& piece : observationPieces(host.text())) {
        Record record(host_observation::def, m_scan.newUid());
        const QString shown = host.seen.shownName();
        setFieldLine(record, host_observation::name, shown.isEmpty() ? m_scan.fileName : shown);
        record.set(host_observation::importField, m_done.import);
        record.set(host_observation::host, of);
        if (host.seen.isListed)
            record.set(host_observation::asset, asset);
        record.set(host_observation::facts, QString::fromUtf8(piece));
        m_set.add(std::move(record));
        ++m_done.observations;
    }
}

Result<> ScanWrite::addHosts(Progress& progress)
{
    QList<Uid> known;
    for (const FoundHost& found : m_scan.found) {
        if (found.host)
            known.append(*found.host);
    }
    if (!known.isEmpty()) {
        auto seen = lastSeen(m_binder);
        if (!seen)
            return fail(seen.error());
        m_lastSeen = std::move(*seen);
        const auto records = m_binder.records(network_host::def, known);
        if (!records)
            return fail(records.error());
        for (const Record& record : *records) {
            m_before.insert(record.uid(), record);
            m_after.insert(record.uid(), record);
        }
    }
    const Message step("scan", QT_TRANSLATE_NOOP("scan", "Putting the hosts together"));
    const auto count = int(m_scan.hosts.size());
    for (int at = 0; at < count; ++at) {
        if (at % kHostsBetweenReports == 0) {
            if (progress.isCancelled())
                return fail(Error::Kind::Cancelled, Message());
            progress.report(at, count, step);
        }
        const auto host = addHost(at);
        addObservations(m_scan.hosts[size_t(at)], host, m_scan.assetOf(at));
    }
    return {};
}

Result<ScanWrite::Made> ScanWrite::run(bool keepFile, Progress& progress)
{
    m_done.import = m_import.uid();
    if (const auto done = checkMatches(); !done)
        return fail(done.error());
    if (keepFile) {
        if (const auto done = addEvidence(); !done)
            return fail(done.error());
    }
    m_set.add(m_import);
    if (const auto done = addHosts(progress); !done)
        return fail(done.error());
    QList<Record> changed;
    for (const Uid& uid : std::as_const(m_touched)) {
        const Record& before = *m_before.constFind(uid);
        const Record& after = *m_after.constFind(uid);
        if (before == after) {
            ++m_done.sameHosts;
            continue;
        }
        m_set.update(before, after);
        changed.append(after);
        ++m_done.updatedHosts;
    }
    const auto findings = settleFindings(m_binder, m_scan.derived, m_done.import, changed, m_set);
    if (!findings)
        return fail(findings.error());
    m_done.closedFindings = findings->closed;
    m_done.reopenedFindings = findings->reopened;
    ChangeLabel label = m_set.label();
    label.subject = m_import.title();
    m_set.setLabel(label);
    return Made{std::move(m_set), m_done, m_storesFile};
}

Result<ScanImport::Done> ScanImport::outcome(const Binder& binder, bool keepFile,
                                             Progress& progress) const
{
    auto made = ScanWrite(*d, binder).run(keepFile, progress);
    if (!made)
        return fail(made.error());
    return made->done;
}

Result<ScanImport::Done> ScanImport::apply(Binder& binder, bool keepFile, Progress& progress) const
{
    if (!d->again) {
        const auto same = importsOfFile(binder, d->preview.sha256);
        if (!same)
            return fail(same.error());
        if (!same->isEmpty()) {
            const auto name = binder.name(same->first());
            return fail(Error::Kind::Invalid,
                        Message("scan", QT_TRANSLATE_NOOP("scan", "This very file was taken in "
                                                                  "already, as %1 %2."))
                            .arg(name ? name->code : QString())
                            .arg(name ? name->title : QString()));
        }
    }
    if (keepFile && d->preview.bytes > kLargestEvidenceBytes) {
        return fail(Error::Kind::Limit,
                    Message("scan", QT_TRANSLATE_NOOP("scan", "\"%1\" is larger than %2 MiB. Take "
                                                              "it in without keeping the file."))
                        .arg(d->fileName)
                        .arg(kLargestEvidenceBytes >> 20));
    }
    auto made = ScanWrite(*d, binder).run(keepFile, progress);
    if (!made)
        return fail(made.error());
    if (made->storesFile) {
        QFile file(d->path);
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(Error::Kind::NoFile,
                        Message("scan", QT_TRANSLATE_NOOP("scan", "\"%1\" is not a file that can "
                                                                  "be read."))
                            .arg(d->path),
                        file.errorString());
        }
        if (const auto kept = binder.storeAttachment(file, d->preview.sha256, progress); !kept)
            return fail(kept.error());
    }
    const auto applied = binder.session().apply(std::move(made->set), progress);
    if (!applied)
        return fail(applied.error());
    made->done.setId = *applied;
    return made->done;
}

} // namespace ringbinder
