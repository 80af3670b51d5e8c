// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplescans.h"

#include "core/registers/controls/control.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_finding.h"
#include "core/sample/samplescript.h"
#include "core/sample/sampleseed.h"
#include "core/store/binder.h"
#include "core/technical/scanimport.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace ringbinder {

Result<> SampleScans::takeIn(const SampleRecord& scan)
{
    const auto bytes = m_script.file(scan.added.file);
    if (!bytes)
        return fail(bytes.error());
    // The import reads a file with a name, as it has one on the desk of a user.
    const QTemporaryDir desk;
    const QString path = desk.filePath(scan.added.file);
    QFile copy(path);
    if (!copy.open(QIODevice::WriteOnly) || copy.write(*bytes) != bytes->size() || !copy.flush())
        return fail(Error::Kind::NoFile, {}, copy.errorString());
    copy.close();

    NoProgress nobody;
    ScanReadOptions options;
    options.fileName = scan.added.file;
    options.fallbackTime = m_script.instant(scan.scan->at);
    auto read = ScanImport::read(m_binder, path, {}, options, nobody);
    if (!read)
        return fail(read.error());
    read->setTexts(m_language);
    read->setUids([id = scan.id, made = 0]() mutable {
        return sampleUid(QStringLiteral("%1/%2").arg(id).arg(made++));
    });
    const QString title = scan.added.values[scan_import::title.name()].toString();
    if (!title.isEmpty())
        read->setTitle(title);
    const auto done = read->apply(m_binder, true, nobody);
    if (!done)
        return fail(done.error());
    m_brought.insert(scan.id, done->import);
    return learn();
}

std::optional<Uid> SampleScans::uidOf(const QString& id) const
{
    const auto brought = m_brought.constFind(id);
    return brought == m_brought.cend() ? std::nullopt : std::optional(*brought);
}

bool SampleScans::mayChange(const RegisterDef& def)
{
    return &def == &network_host::def || &def == &technical_finding::def ||
           &def == &scan_import::def || &def == &control::def;
}

// Which records of the script the scans have brought by now.
Result<> SampleScans::learn()
{
    QHash<QString, Uid> hosts;
    const auto records = m_binder.records(network_host::def);
    if (!records)
        return fail(records.error());
    static const QRegularExpression between(QStringLiteral("[,\\s]+"));
    for (const Record& host : *records) {
        const QString known = host.text(network_host::names) + QLatin1Char(' ') +
                              host.text(network_host::addresses) + QLatin1Char(' ') + host.title();
        for (const QString& one : known.split(between, Qt::SkipEmptyParts))
            hosts.insert(one, host.uid());
    }
    for (const SampleRecord& record : m_script.records()) {
        const auto host = hosts.constFind(record.found);
        if (record.def == &network_host::def && host != hosts.cend())
            m_brought.insert(record.id, *host);
    }
    return {};
}

} // namespace ringbinder
