// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/technicaldifferencespage.h"

#include "core/registers/technical/network_host.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/subjects.h"
#include "ui/pages/figuretable.h"
#include "ui/pages/pageheading.h"
#include "ui/shell/tooltip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ringbinder {

namespace {

using DifferenceKind = ScanDifference::Kind;
constexpr DifferenceKind kDifferenceKinds[] = {DifferenceKind::New, DifferenceKind::Gone,
                                               DifferenceKind::Changed, DifferenceKind::NewHost,
                                               DifferenceKind::GoneHost};

Tone toneOfDifference(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::New:
    case DifferenceKind::NewHost:
        return Tone::Warning;
    case DifferenceKind::Gone:
        return Tone::Good;
    case DifferenceKind::Changed:
        return Tone::Progress;
    case DifferenceKind::GoneHost:
        return Tone::Muted;
    }
    Q_UNREACHABLE();
}

QString wordOfDifference(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::New:
        return TechnicalDifferencesPage::tr("New");
    case DifferenceKind::Gone:
        return TechnicalDifferencesPage::tr("Gone");
    case DifferenceKind::Changed:
        return TechnicalDifferencesPage::tr("Changed");
    case DifferenceKind::NewHost:
        return TechnicalDifferencesPage::tr("New host");
    case DifferenceKind::GoneHost:
        return TechnicalDifferencesPage::tr("Host gone");
    }
    Q_UNREACHABLE();
}

QComboBox* importBox(const QString& name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(26);
    return box;
}

} // namespace

TechnicalDifferencesPage::TechnicalDifferencesPage(const OpenContext& context, QWidget* parent)
    : LivePage(context, {&scan_import::def, &network_host::def}, parent)
    , m_earlier(importBox(tr("Earlier import"), this))
    , m_later(importBox(tr("Later import"), this))
    , m_summary(new QLabel(this))
    , m_table(new FigureTable(
          {tr("Host"), tr("Difference"), tr("Kind"), tr("Item"), tr("Before"), tr("After")},
          tr("Differences between two imports"), this))
{
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto* asked = new QHBoxLayout;
    const auto addBox = [&](const QString& text, QComboBox* box) {
        auto* label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(box);
        asked->addWidget(label);
        asked->addWidget(box, 1);
    };
    addBox(tr("&Earlier:"), m_earlier);
    addBox(tr("&Later:"), m_later);
    auto* shown = new QHBoxLayout;
    for (const DifferenceKind kind : kDifferenceKinds) {
        auto* button = new QToolButton(this);
        button->setText(wordOfDifference(kind));
        button->setCheckable(true);
        button->setChecked(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(plainToolTip(tr("Show these or leave them out")));
        connect(button, &QToolButton::toggled, this, &TechnicalDifferencesPage::fillTable);
        shown->addWidget(button);
        m_kinds.append(button);
    }
    shown->addStretch(1);
    m_table->setColumnWidth(0, 22);
    m_table->setColumnWidth(1, 12);
    m_table->setColumnWidth(2, 16);
    m_table->setColumnWidth(3, 14);
    m_table->setColumnWidth(4, 34);
    auto* results = new QPushButton(tr("&Results"), this);
    results->setAutoDefault(false);
    auto* top = new QHBoxLayout;
    top->addWidget(pageHeading(tr("Differences"), this));
    top->addStretch(1);
    top->addWidget(results);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addLayout(asked);
    column->addWidget(m_summary);
    column->addLayout(shown);
    column->addWidget(m_table, 1);
    connect(results, &QPushButton::clicked, this,
            [this] { emit pageWanted(QStringLiteral("technical_results")); });
    connect(m_later, &QComboBox::activated, this, [this] { compare(true); });
    connect(m_earlier, &QComboBox::activated, this, [this] { compare(false); });
    connect(m_table, &FigureTable::opened, this, [this](const RegisterDef* def, const Uid& uid) {
        if (def)
            m_context.host.openRecord(*def, uid, {});
    });
}

QWidget* TechnicalDifferencesPage::mainWidget()
{
    return &m_table->view();
}

QString TechnicalDifferencesPage::summary() const
{
    return m_summary->text();
}

Result<> TechnicalDifferencesPage::readImports()
{
    QList<Import> imports;
    const auto read = m_context.binder.forEach(scan_import::def, [&](const Record& record) {
        const QDateTime at = record.get(scan_import::scannedAt).value_or(QDateTime());
        const QString when = at.isValid() ? m_context.language.dateTime(at) : tr("time not known");
        imports.append({record.uid(),
                        tr("%1 \u2013 %2 %3").arg(when, record.code(), record.title()), at,
                        QString(record.value(scan_import::format).text() + u'/' +
                                record.value(scan_import::listKind).text())});
        return true;
    });
    if (!read)
        return fail(read.error());
    std::stable_sort(imports.begin(), imports.end(),
                     [](const Import& a, const Import& b) { return b.at < a.at; });
    m_imports = imports;
    return {};
}

Result<> TechnicalDifferencesPage::refresh()
{
    const auto later = chosen(*m_later);
    const auto earlier = chosen(*m_earlier);
    if (const auto read = readImports(); !read)
        return read;
    fillLater();
    const auto isThere = [this](const std::optional<Uid>& uid) {
        return uid && std::any_of(m_imports.cbegin(), m_imports.cend(),
                                  [&uid](const Import& one) { return one.uid == *uid; });
    };
    // A new import comes to the front; else what was chosen stays.
    const bool isSame = isThere(later) && later == chosen(*m_later);
    fillEarlier(isSame ? earlier : std::nullopt);
    compare(!isSame || !isThere(earlier));
    return {};
}

std::optional<Uid> TechnicalDifferencesPage::chosen(const QComboBox& box) const
{
    return Uid::fromString(box.currentData().toString());
}

void TechnicalDifferencesPage::fillLater()
{
    const auto before = chosen(*m_later);
    const QString newest = m_later->count() > 0 ? m_later->itemData(0).toString() : QString();
    m_later->clear();
    for (const Import& one : std::as_const(m_imports))
        m_later->addItem(one.name, one.uid.toString());
    const bool isNewer = m_later->count() > 0 && m_later->itemData(0).toString() != newest;
    m_later->setCurrentIndex(isNewer || !before
                                 ? newestComparable()
                                 : std::max(0, m_later->findData(before->toString())));
}

// The place of the newest import that has an older one of its kind; the newest where none has.
int TechnicalDifferencesPage::newestComparable() const
{
    for (auto one = m_imports.cbegin(); one != m_imports.cend(); ++one) {
        const bool hasOlder = std::any_of(one + 1, m_imports.cend(), [one](const Import& older) {
            return older.kind == one->kind;
        });
        if (hasOlder)
            return int(one - m_imports.cbegin());
    }
    return 0;
}

// Imports of the same kind, older than the later one.
void TechnicalDifferencesPage::fillEarlier(const std::optional<Uid>& wanted)
{
    m_earlier->clear();
    const auto later = chosen(*m_later);
    const auto found = std::find_if(m_imports.cbegin(), m_imports.cend(),
                                    [&later](const Import& one) { return one.uid == later; });
    if (found == m_imports.cend())
        return;
    for (const Import& one : std::as_const(m_imports)) {
        if (one.uid != found->uid && one.kind == found->kind && !(found->at < one.at))
            m_earlier->addItem(one.name, one.uid.toString());
    }
    if (wanted)
        m_earlier->setCurrentIndex(std::max(0, m_earlier->findData(wanted->toString())));
}

void TechnicalDifferencesPage::compare(bool isFirst)
{
    const auto later = chosen(*m_later);
    if (isFirst)
        fillEarlier(std::nullopt);
    const auto earlier = chosen(*m_earlier);
    if (!later || !earlier) {
        ++m_turn; // what a job may still bring is not shown
        m_runner.cancel();
        take({});
        m_summary->setText(
            m_imports.isEmpty()
                ? tr("Nothing was imported yet. Two imports of the same kind can be compared here.")
                : tr("There is no earlier import of the same kind to compare this one with."));
        return;
    }
    m_summary->setText(tr("Comparing…"));
    const int turn = ++m_turn;
    m_runner.start<Compared>(
        [&binder = m_context.binder, from = *earlier, to = *later, isFirst](Progress&) -> Compared {
            const auto reader = binder.reader();
            if (!reader)
                return {{}, {}, reader.error()};
            std::optional<Uid> first = from;
            if (isFirst) {
                const auto before = importBefore(**reader, to);
                if (!before)
                    return {{}, {}, before.error()};
                first = before->value_or(from);
            }
            auto differences = differencesBetween(**reader, *first, to);
            return differences ? Compared{std::move(*differences), first, {}}
                               : Compared{{}, first, differences.error()};
        },
        [this, turn](Compared compared) {
            if (turn == m_turn)
                take(std::move(compared));
        });
}

void TechnicalDifferencesPage::take(Compared compared)
{
    m_differences = std::move(compared.differences);
    if (compared.earlier)
        m_earlier->setCurrentIndex(std::max(0, m_earlier->findData(compared.earlier->toString())));
    std::array<int, std::size(kDifferenceKinds)> counts{};
    for (const ScanDifference& one : std::as_const(m_differences))
        ++counts[size_t(one.kind)];
    for (size_t kind = 0; kind < counts.size(); ++kind) {
        QToolButton& button = *m_kinds[qsizetype(kind)];
        button.setText(
            tr("%1: %2").arg(wordOfDifference(kDifferenceKinds[kind])).arg(counts[kind]));
        button.setEnabled(counts[kind] > 0);
    }
    if (compared.error)
        m_summary->setText(compared.error->message.in(m_context.language));
    else if (m_differences.isEmpty())
        m_summary->setText(tr("Both imports say the same of the hosts that they share."));
    else
        m_summary->setText(tr("%1 new, %2 gone, %3 changed; new hosts: %4, hosts gone: %5.")
                               .arg(counts[size_t(DifferenceKind::New)])
                               .arg(counts[size_t(DifferenceKind::Gone)])
                               .arg(counts[size_t(DifferenceKind::Changed)])
                               .arg(counts[size_t(DifferenceKind::NewHost)])
                               .arg(counts[size_t(DifferenceKind::GoneHost)]));
    fillTable();
    emit settled();
}

void TechnicalDifferencesPage::fillTable()
{
    const Language& language = m_context.language;
    const auto later = chosen(*m_later);
    const auto plain = [](const QString& text) {
        return FigureTable::Cell{text, {}, Tone::Neutral};
    };
    QList<FigureTable::Row> rows;
    for (const ScanDifference& one : std::as_const(m_differences)) {
        if (!m_kinds[qsizetype(one.kind)]->isChecked())
            continue;
        const SubjectDef* subject = subjectOf(one.subject);
        // Where a host is no record, such as the system of a list, its import is.
        const RegisterDef* def = one.host ? &network_host::def : &scan_import::def;
        const auto uid = one.host ? one.host : later;
        if (!uid)
            continue;
        rows.append({def,
                     *uid,
                     {plain(one.place),
                      {wordOfDifference(one.kind), {}, toneOfDifference(one.kind)},
                      plain(subject ? subject->labelText().in(language) : one.subject),
                      plain(one.item),
                      plain(one.before),
                      plain(one.after)}});
    }
    m_table->setRows(rows);
}

} // namespace ringbinder
