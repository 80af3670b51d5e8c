// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/listscan.h"

#include "core/exchange/headings.h"
#include "core/technical/addressrange.h"
#include "core/technical/listdates.h"
#include "core/technical/listsource.h"
#include "core/technical/scangather.h"

#include <QFileInfo>
#include <QIODevice>
#include <QRegularExpression>

#include <algorithm>

namespace ringbinder {

namespace {

using scan_import::ListKind;
using FieldKind = SubjectField::Kind;

constexpr qint64 kListProgressRows = 512;

// "v=DMARC1; p=reject; …"
QString dmarcPolicy(const QString& record)
{
    static const QRegularExpression policy(
        QStringLiteral("(?:^|[;\\s])p\\s*=\\s*(none|quarantine|reject)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return policy.match(record).captured(1).toLower();
}

// Of "Konten ERP 2026-11.csv" the word "ERP"; the whole name where nothing else is left.
QString systemOfFile(const QString& fileName, ListKind kind, const ListWords& words)
{
    const QString base = QFileInfo(fileName).completeBaseName();
    static const QRegularExpression between(QStringLiteral("[\\s_]+|(?<=\\D)-|-(?=\\D)"));
    static const QRegularExpression digits(QStringLiteral("^[\\d.-]+$"));
    QStringList rest;
    for (const QString& part : base.split(between, Qt::SkipEmptyParts)) {
        if (!digits.match(part).hasMatch() && !words.isNameOf(kind, part))
            rest.append(part);
    }
    return scanWord(rest.isEmpty() ? base : rest.join(u' '));
}

class ListRows final {
public:
    ListRows(const ListLayout& layout, const ScanReadOptions& options, const ListWords& words,
             const HostListener& listener)
        : m_layout(layout)
        , m_kind(*layout.kind)
        , m_subject(*subjectOfList(m_kind))
        , m_words(words)
        , m_today(options.fallbackTime.isValid() ? options.fallbackTime.date() : QDate())
        , m_fileSystem(systemOfFile(options.fileName, m_kind, words))
        , m_gatherer(listener)
    {
        m_dates.resize(size_t(layout.columns.size()));
    }

    // Before rows are taken: how their dates are written.
    void look(const std::vector<ListRow>& sample)
    {
        for (const ListRow& row : sample) {
            for (qsizetype i = 0; i < m_layout.columns.size() && i < row.cells.size(); ++i) {
                if (row.number > m_layout.headingRow && isDate(m_layout.columns[i].field))
                    m_dates[size_t(i)].look(row.cells[i].trimmed());
            }
        }
        for (qsizetype i = 0; i < m_layout.columns.size(); ++i) {
            if (const QString unsure = m_dates[size_t(i)].unsure(); !unsure.isEmpty()) {
                m_remarks.add(
                    Message("scan",
                            QT_TRANSLATE_NOOP("scan", "Column %1: dates such as %2 were read with "
                                                      "the day before the month."))
                        .arg(m_layout.columns[i].heading)
                        .arg(scanWord(unsure)));
            }
        }
    }

    [[nodiscard]] Result<> take(const ListRow& row)
    {
        m_row = &row;
        Fact fact{m_subject.name(), {}};
        for (qsizetype i = 0; i < m_layout.columns.size() && i < row.cells.size(); ++i) {
            const QString& field = m_layout.columns[i].field;
            const QString text = scanWord(row.cells[i]);
            if (!field.isEmpty() && !text.isEmpty())
                setValue(fact, i, text);
        }
        SeenHost host = hostOf(fact);
        if (host.shownName().isEmpty() || fact.item().isEmpty()) {
            reject({}, {},
                   Message("scan", QT_TRANSLATE_NOOP("scan", "Row %1 does not say what it is about "
                                                             "and was left out."))
                       .arg(row.number));
            return {};
        }
        put(std::move(host), fact);
        return m_gatherer.relieve();
    }

    [[nodiscard]] Result<> handOver() { return m_gatherer.handOver(); }
    [[nodiscard]] ScanRemarks& remarks() { return m_remarks; }

private:
    void reject(const QString& column, const QString& value, const Message& reason)
    {
        m_remarks.addRow({m_row->number, column, value, reason});
    }
    [[nodiscard]] bool isDate(const QString& field) const
    {
        const SubjectField* known = m_subject.field(field);
        return field == kListLastRun || (known && known->kind == FieldKind::Date);
    }
    [[nodiscard]] QString cell(QLatin1String field) const
    {
        const int column = m_layout.columnOf(field);
        return column < 0 ? QString() : scanWord(m_row->cells.value(column));
    }

    void setValue(Fact& fact, qsizetype column, const QString& text)
    {
        const QString& field = m_layout.columns[column].field;
        if (field == kListDisabled) {
            if (const auto isDisabled = yesNoOf(field, column, text))
                setFactValue(fact, "enabled", yesNoWord(!*isDisabled));
            return;
        }
        if (isDate(field)) {
            const QString date = dateOf(column, text);
            if (!date.isEmpty())
                fact.values.insert(field, date);
            return;
        }
        const SubjectField* known = m_subject.field(field);
        if (!known)
            return; // of the host
        if (known->kind == FieldKind::YesNo) {
            if (const auto isYes = yesNoOf(field, column, text))
                fact.values.insert(field, yesNoWord(*isYes));
            return;
        }
        fact.values.insert(field, wordOf(field, text));
    }

    [[nodiscard]] std::optional<bool> yesNoOf(const QString& field, qsizetype column,
                                              const QString& text)
    {
        if (field == QLatin1String("enabled")) {
            if (const auto isOpen = inUseOf(text))
                return isOpen;
        }
        if (const auto meaning = m_words.valueFor(field, text))
            return *meaning == QLatin1String("yes");
        if (const auto isYes = m_words.yesNo(text))
            return isYes;
        reject(
            m_layout.columns[column].heading, text,
            Message("scan", QT_TRANSLATE_NOOP("scan", "Row %1, column %2: \"%3\" is neither yes "
                                                      "nor no and was left out. Accepted are yes, "
                                                      "no, ja, nein, oui, non, sí, true, false, 1 "
                                                      "and 0."))
                .arg(m_row->number)
                .arg(m_layout.columns[column].heading)
                .arg(text.left(60)));
        return std::nullopt;
    }

    [[nodiscard]] QString dateOf(qsizetype column, const QString& text)
    {
        if (m_words.isNever(text) || text == QLatin1String("0"))
            return {};
        const QString date =
            listDateOf(text, m_dates[size_t(column)].order(), m_kind == ListKind::Backups, m_today);
        if (date.isEmpty()) {
            reject(m_layout.columns[column].heading, text,
                   Message("scan", QT_TRANSLATE_NOOP("scan", "Row %1, column %2: \"%3\" is "
                                                             "no date and was left out. "
                                                             "Accepted are dates such as "
                                                             "2026-12-31, 31.12.2026 and "
                                                             "12/31/2026."))
                       .arg(m_row->number)
                       .arg(m_layout.columns[column].heading)
                       .arg(text.left(60)));
        }
        return date;
    }

    [[nodiscard]] QString wordOf(const QString& field, const QString& text) const
    {
        if (const auto meaning = m_words.valueFor(field, text))
            return *meaning;
        const bool isRecord = m_kind == ListKind::Domains && field != QLatin1String("domain");
        if (!isRecord)
            return text;
        if (const auto isYes = m_words.yesNo(text))
            return yesNoWord(*isYes);
        if (field == QLatin1String("dmarc")) {
            const QString policy = dmarcPolicy(text);
            return policy.isEmpty() ? text : policy;
        }
        const bool isStrict = text.endsWith(QLatin1String("-all")) ||
                              text.endsWith(QLatin1String("~all")) ||
                              text.startsWith(QLatin1String("v=DKIM1"), Qt::CaseInsensitive);
        return isStrict ? yesNoWord(true) : text;
    }

    // The host a row belongs to; the fact is completed by what both know.
    [[nodiscard]] SeenHost hostOf(Fact& fact) const
    {
        SeenHost host;
        if (m_kind == ListKind::Domains) {
            addHostName(host, fact.value(QLatin1String("domain")));
            if (host.shownName().isEmpty())
                host.name = fact.value(QLatin1String("domain"));
            host.isListed = true;
            return host;
        }
        const bool isDevice = m_kind == ListKind::Devices;
        addHostName(host, isDevice ? fact.value(QLatin1String("name")) : cell(kListSystem));
        static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
        for (const QString& address : cell(kListAddress).split(between))
            addHostAddress(host, address);
        host.isListed = m_kind == ListKind::Accounts;
        if (isDevice) {
            host.hardwareAddress = hardwareAddressFrom(cell(kListHardwareAddress));
            host.vendor = cell(kListVendor);
            host.operatingSystem = fact.value(QLatin1String("operating_system"));
            if (host.shownName().isEmpty())
                host.name = fact.value(QLatin1String("name"));
            if (host.shownName().isEmpty())
                host.name = fact.value(QLatin1String("serial"));
            setFactValue(fact, "name", host.shownName());
            return host;
        }
        if (host.shownName().isEmpty()) // "localhost", say
            host.name = cell(kListSystem);
        if (host.shownName().isEmpty()) {
            // The whole list is of one system, and no column says of which.
            host.name = m_fileSystem;
            host.names = {m_fileSystem};
            host.isListed = true;
        }
        if (m_kind == ListKind::Backups) {
            if (fact.value(QLatin1String("job")).isEmpty())
                setFactValue(fact, "job", host.shownName());
            // A list of runs: the last one that went well.
            const QString run = fact.values.take(kListLastRun);
            const bool wentWell = fact.value(QLatin1String("result")) == QLatin1String("success") ||
                                  fact.value(QLatin1String("result")) == QLatin1String("warning");
            if (wentWell && fact.value(QLatin1String("last_success")).isEmpty())
                setFactValue(fact, "last_success", run);
        }
        return host;
    }

    void put(SeenHost host, const Fact& fact)
    {
        const QString key = host.shownName().toCaseFolded();
        SeenHost& seen = m_gatherer.host(key);
        if (seen.facts.isEmpty()) {
            seen = std::move(host);
        } else {
            for (const QString& name : std::as_const(host.names))
                addHostName(seen, name);
            for (const QString& address : std::as_const(host.addresses))
                addHostAddress(seen, address);
        }
        const auto place = m_gatherer.fact(key, fact);
        if (!place.isNew)
            merge(*place.fact, fact);
    }

    // Several rows of one thing: a line for each right of an account, each run of a backup. The
    // later one counts, and the earlier one for what that does not say.
    void merge(Fact& held, const Fact& more) const
    {
        bool isLater = false;
        for (const SubjectField& field : m_subject.fields) {
            if (field.kind == FieldKind::Date && !field.isWorkedOut)
                isLater = isLater || more.value(field.name()) > held.value(field.name());
        }
        for (auto value = more.values.begin(); value != more.values.end(); ++value) {
            if (isLater || !held.values.contains(value.key()))
                held.values.insert(value.key(), value.value());
        }
    }

    const ListLayout& m_layout;
    ListKind m_kind;
    const SubjectDef& m_subject;
    const ListWords& m_words;
    QDate m_today;
    QString m_fileSystem;
    HostGatherer m_gatherer;
    ScanRemarks m_remarks;
    std::vector<ListDates> m_dates; // by column
    const ListRow* m_row = nullptr;
};

tl::unexpected<Error> unknownList(const ListLayout& layout, const ScanReadOptions& options)
{
    const QString headings = layout.headings().mid(0, 20).join(QLatin1String(", "));
    if (layout.headingRow == 0) {
        return fail(Error::Kind::Invalid,
                    Message("scan", QT_TRANSLATE_NOOP("scan", "%1 is empty. A table with a row of "
                                                              "headings is expected."))
                        .arg(options.fileName));
    }
    if (!layout.kind) {
        return fail(
            Error::Kind::Invalid,
            Message("scan", QT_TRANSLATE_NOOP("scan", "The headings of %1 do not say what it is a "
                                                      "list of. Say whether it lists devices, "
                                                      "accounts, backups, software or domains. "
                                                      "Headings found: %2."))
                .arg(options.fileName)
                .arg(headings));
    }
    return fail(Error::Kind::Invalid,
                Message("scan", QT_TRANSLATE_NOOP("scan", "%1 has no column for one of: %2. Name "
                                                          "it as COLUMN=FIELD. Headings found in "
                                                          "row %3: %4."))
                    .arg(options.fileName)
                    .arg(layout.missing.join(QLatin1String(", ")))
                    .arg(layout.headingRow)
                    .arg(headings));
}

} // namespace

Result<ScanAbout> readList(QIODevice& device, const ScanReadOptions& options,
                           const HostListener& host, Progress& progress)
{
    const ListWords& words = ListWords::shipped();
    auto source = ListSource::open(device, options, words, progress);
    if (!source)
        return fail(source.error());
    const ListLayout& layout = source->layout();
    if (!layout.kind || !layout.missing.isEmpty())
        return unknownList(layout, options);

    ListRows rows(layout, options, words, host);
    for (const Message& remark : source->remarks())
        rows.remarks().add(remark);
    rows.look(source->sample());
    const Message step("scan", QT_TRANSLATE_NOOP("scan", "Reading the scan"));
    while (true) {
        const auto row = source->next();
        if (!row)
            return fail(row.error());
        if (!row->has_value())
            break;
        if ((*row)->number <= layout.headingRow)
            continue;
        if (auto taken = rows.take(**row); !taken)
            return fail(taken.error());
        if ((*row)->number % kListProgressRows == 0) {
            if (progress.isCancelled())
                return fail(Error::Kind::Cancelled, {});
            progress.report(source->done(), source->total(), step);
        }
    }
    if (auto told = rows.handOver(); !told)
        return fail(told.error());
    ScanAbout about;
    about.format = scan_import::Format::Csv;
    about.listKind = layout.kind;
    about.scannedAt = options.fallbackTime;
    about.arguments = scanWord(layout.map().join(QLatin1String("; ")));
    about.remarks = rows.remarks().take();
    about.rejected = rows.remarks().takeRejected();
    return about;
}

} // namespace ringbinder
