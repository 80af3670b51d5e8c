// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/scan.h"

#include "core/exchange/tablefile.h"
#include "core/exchange/xmlscanner.h"
#include "core/registers/technical/subjects.h"
#include "core/technical/listscan.h"
#include "core/technical/listwords.h"
#include "core/technical/lynisscan.h"
#include "core/technical/nmapscan.h"
#include "core/technical/weaknessscan.h"
#include "core/technical/xccdfscan.h"

#include <QStringDecoder>

#include <algorithm>

namespace ringbinder {

namespace {

using ImportFormat = scan_import::Format;

constexpr qsizetype kBeginningOfScan = 64 * 1024;

struct ScanFormat {
    ImportFormat format;
    const char* name; // of --format
    SubjectDef::Source source;
};
constexpr ScanFormat kScanFormats[] = {
    {ImportFormat::Nmap, "nmap", SubjectDef::Source::Nmap},
    {ImportFormat::Xccdf, "xccdf", SubjectDef::Source::Benchmark},
    {ImportFormat::Arf, "arf", SubjectDef::Source::Benchmark},
    {ImportFormat::Lynis, "lynis", SubjectDef::Source::Lynis},
    {ImportFormat::NessusCsv, "nessus-csv", SubjectDef::Source::Weaknesses},
    {ImportFormat::OpenvasCsv, "openvas-csv", SubjectDef::Source::Weaknesses},
    {ImportFormat::Csv, "csv", SubjectDef::Source::List},
};

const ScanFormat& entryOf(ImportFormat format)
{
    return *std::find_if(std::begin(kScanFormats), std::end(kScanFormats),
                         [format](const ScanFormat& known) { return known.format == format; });
}

// The beginning as text; empty where it is none. A letter cut at its end does no harm.
QString textOfBeginning(const QByteArray& beginning)
{
    const QByteArray bytes = beginning.left(kBeginningOfScan);
    const bool isUtf16 = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    const QString encoding = isUtf16 ? xmlEncoding(bytes) : QStringLiteral("utf-8");
    QStringDecoder decoder(encoding.toLatin1().constData());
    QString text = decoder(bytes);
    if (decoder.hasError())
        text = QString::fromLatin1(bytes); // headings are recognised all the same
    return text.contains(QChar(0)) ? QString() : text;
}

// Behind the declaration, comments and a document type: the name of the first element, without its
// prefix.
QStringView rootOf(QStringView xml)
{
    while (true) {
        xml = xml.trimmed();
        const QStringView closing = xml.startsWith(u"<?")     ? QStringView(u"?>")
                                    : xml.startsWith(u"<!--") ? QStringView(u"-->")
                                    : xml.startsWith(u"<!")   ? QStringView(u">")
                                                              : QStringView();
        if (closing.isEmpty())
            break;
        const qsizetype end = xml.indexOf(closing);
        if (end < 0)
            return {};
        xml = xml.mid(end + closing.size());
    }
    if (!xml.startsWith(u'<'))
        return {};
    const auto* end = std::find_if(xml.begin() + 1, xml.end(), [](QChar letter) {
        return letter.isSpace() || letter == u'>' || letter == u'/';
    });
    const QStringView name = xml.mid(1, end - xml.begin() - 1);
    return name.mid(name.indexOf(u':') + 1);
}

std::optional<ImportFormat> formatOfXml(const QString& text)
{
    const QStringView root = rootOf(text);
    if (root == u"nmaprun")
        return ImportFormat::Nmap;
    if (root == u"asset-report-collection")
        return ImportFormat::Arf;
    const bool isXccdf = text.contains(QLatin1String("checklists.nist.gov/xccdf"));
    if (isXccdf && (root == u"Benchmark" || root == u"TestResult"))
        return ImportFormat::Xccdf;
    return {};
}

// Lines "key=value", the usual ones of its head among them.
bool isLynisReport(const QString& text)
{
    if (text.startsWith(QLatin1String("# Lynis Report")))
        return true;
    const auto lines = QStringView(text).split(u'\n');
    return std::any_of(lines.begin(), lines.end(), [](QStringView line) {
        return line.startsWith(u"lynis_version=") || line.startsWith(u"report_version_major=");
    });
}

// Whether one of the first lines has this among its headings.
bool hasHeading(const QList<QStringView>& lines, QLatin1String heading)
{
    return std::any_of(lines.begin(), lines.end(), [heading](QStringView line) {
        for (const QChar separator : {u',', u';', u'\t'}) {
            const auto cells = line.split(separator);
            for (QStringView cell : cells) {
                cell = cell.trimmed();
                if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"'))
                    cell = cell.mid(1, cell.size() - 2);
                if (cell.compare(heading, Qt::CaseInsensitive) == 0)
                    return true;
            }
        }
        return false;
    });
}

// An archive with the parts of a workbook; other archives and Office files have the same beginning.
bool isWorkbookOfList(const QByteArray& beginning, const QString& fileName)
{
    constexpr qsizetype kFirstName = 30; // of a ZIP's first entry
    if (!isWorkbook(beginning))
        return false;
    if (fileName.endsWith(QLatin1String(".xlsx"), Qt::CaseInsensitive) ||
        fileName.endsWith(QLatin1String(".xlsm"), Qt::CaseInsensitive))
        return true; // reading it says what is wrong where it is none
    const QByteArray first = beginning.mid(kFirstName, 16);
    const bool isOffice = first.startsWith("[Content_Types]") || first.startsWith("_rels/") ||
                          first.startsWith("docProps/") || first.startsWith("xl/");
    return isOffice && beginning.contains("xl/");
}

std::optional<ImportFormat> formatOfTable(const QString& text)
{
    QList<QStringView> lines;
    const auto all = QStringView(text).split(u'\n');
    for (const QStringView line : all) {
        if (const QStringView trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
        if (lines.size() == 10)
            break;
    }
    const auto has = [&lines](const char* heading) {
        return hasHeading(lines, QLatin1String(heading));
    };
    if (has("NVT Name") || has("NVT OID"))
        return ImportFormat::OpenvasCsv;
    if (has("Plugin ID") || has("Plugin Name") || has("definition.id") || has("definition.cve") ||
        (has("Plugin") && has("Severity")))
        return ImportFormat::NessusCsv;
    const bool isTable = std::any_of(lines.begin(), lines.end(), [](QStringView line) {
        return line.contains(u',') || line.contains(u';') || line.contains(u'\t');
    });
    return isTable ? std::optional(ImportFormat::Csv) : std::nullopt;
}

} // namespace

Result<ScanAbout> readScan(ImportFormat format, QIODevice& device, const ScanReadOptions& options,
                           const HostListener& host, Progress& progress)
{
    switch (format) {
    case ImportFormat::Nmap:
        return readNmap(device, options, host, progress);
    case ImportFormat::Xccdf:
    case ImportFormat::Arf:
        return readXccdf(device, options, host, progress);
    case ImportFormat::Lynis:
        return readLynis(device, options, host, progress);
    case ImportFormat::NessusCsv:
        return readNessusCsv(device, options, host, progress);
    case ImportFormat::OpenvasCsv:
        return readOpenvasCsv(device, options, host, progress);
    case ImportFormat::Csv:
        break;
    }
    return readList(device, options, host, progress);
}

std::optional<ImportFormat> detectScanFormat(const QByteArray& beginning, const QString& fileName)
{
    if (isWorkbookOfList(beginning, fileName))
        return ImportFormat::Csv;
    const QString text = textOfBeginning(beginning);
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    if (trimmed.startsWith(u'<'))
        return formatOfXml(trimmed);
    if (trimmed.startsWith(u'{') || trimmed.startsWith(u'['))
        return {};
    if (isLynisReport(trimmed))
        return ImportFormat::Lynis;
    if (const auto format = formatOfTable(trimmed))
        return format;
    // One column has no separators: only the name says that it is a table.
    const bool isNamedTable = fileName.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ||
                              fileName.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive);
    return isNamedTable ? std::optional(ImportFormat::Csv) : std::nullopt;
}

QLatin1String formatName(ImportFormat format)
{
    return QLatin1String(entryOf(format).name);
}

std::optional<ImportFormat> scanFormatNamed(QStringView name)
{
    const auto* found =
        std::find_if(std::begin(kScanFormats), std::end(kScanFormats),
                     [name](const ScanFormat& known) { return name == QLatin1String(known.name); });
    return found == std::end(kScanFormats) ? std::nullopt : std::optional(found->format);
}

QStringList subjectsOf(ImportFormat format, std::optional<scan_import::ListKind> listKind)
{
    const SubjectDef::Source source = entryOf(format).source;
    if (source == SubjectDef::Source::List)
        return listKind ? QStringList{subjectOfList(*listKind)->name()} : QStringList();
    QStringList keys;
    for (const SubjectDef& subject : subjects()) {
        if (subject.source == source)
            keys.append(subject.name());
    }
    return keys;
}

bool maySpeakOf(ImportFormat format, std::optional<scan_import::ListKind> listKind,
                const SubjectDef& subject)
{
    return subject.other == entryOf(format).source ||
           subjectsOf(format, listKind).contains(subject.name());
}

} // namespace ringbinder
