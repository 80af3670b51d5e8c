// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/readingsdialog.h"

#include "core/registers/measures/measure_reading.h"
#include "ui/shell/theme.h"
#include "ui/shell/tones.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

enum ReadingColumn {
    ReadingLine,
    ReadingMeasure,
    ReadingOf,
    ReadingValue,
    ReadingOutcome,
    ReadingColumns
};
constexpr int kPastedHeight = 96;

} // namespace

ReadingsDialog::ReadingsDialog(const OpenContext& context, const Evaluation& evaluation,
                               std::optional<Uid> measure, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_evaluation(evaluation)
    , m_measures(new QComboBox(this))
    , m_text(new QPlainTextEdit(this))
    , m_preview(new QTableWidget(this))
    , m_counts(new QLabel(this))
    , m_reasonLabel(new QLabel(tr("&Reason of corrections:"), this))
    , m_reason(new QLineEdit(this))
    , m_source(new QLineEdit(this))
    , m_take(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Paste readings"));
    auto* say = new QLabel(tr("Two columns, period and value, or periods downwards and measures "
                              "across. A value that is recorded stays: another one for the same "
                              "period becomes a correction."),
                           this);
    say->setWordWrap(true);
    auto* measureLabel = new QLabel(tr("Values without a &heading belong to:"), this);
    measureLabel->setBuddy(m_measures);
    m_text->setFixedHeight(kPastedHeight);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Pasted text"));
    m_text->setPlaceholderText(QStringLiteral("2026-01\t95\n2026-02\t97"));
    m_preview->setItemDelegate(new ToneDelegate(m_preview));
    m_preview->setAccessibleName(tr("What becomes of each value"));
    m_preview->setColumnCount(ReadingColumns);
    m_preview->setHorizontalHeaderLabels(
        {tr("Line"), tr("Measure"), tr("Period"), tr("Value"), tr("What happens")});
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_preview->setTabKeyNavigation(false);
    m_preview->verticalHeader()->hide();
    m_preview->horizontalHeader()->setStretchLastSection(true);
    m_preview->horizontalHeader()->setHighlightSections(false);
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_reasonLabel->setBuddy(m_reason);
    m_reason->setPlaceholderText(tr("for example: late tickets were missing"));
    m_source->setPlaceholderText(tr("for example: ticket report of 3 April"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_take = buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    auto* head = new QHBoxLayout;
    head->addWidget(measureLabel);
    head->addWidget(m_measures, 1);
    auto* form = new QFormLayout;
    form->addRow(tr("&Source:"), m_source);
    form->addRow(m_reasonLabel, m_reason);
    auto* box = new QVBoxLayout(this);
    box->addWidget(say);
    box->addLayout(head);
    box->addWidget(m_text);
    box->addWidget(m_preview, 1);
    box->addWidget(m_counts);
    box->addLayout(form);
    box->addWidget(buttons);
    fillMeasures(measure);
    m_text->setPlainText(QGuiApplication::clipboard()->text());
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReadingsDialog::judge);
    connect(m_measures, &QComboBox::currentIndexChanged, this, &ReadingsDialog::judge);
    connect(m_reason, &QLineEdit::textChanged, this, &ReadingsDialog::showEntries);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReadingsDialog::apply);
    judge();
    m_text->setFocus();
    resize(820, 600);
}

void ReadingsDialog::fillMeasures(std::optional<Uid> chosen)
{
    QList<std::pair<QString, Uid>> titles;
    const auto& names = m_context.binder.names(measure::def);
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        titles.append({name->title, name.key()});
    std::sort(titles.begin(), titles.end(),
              [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
    m_measures->addItem(tr("none, all have a heading"), QString());
    m_measures->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_measures->setMinimumContentsLength(30);
    for (const auto& [title, uid] : titles) {
        m_measures->addItem(title, uid.toString());
        if (chosen == uid)
            m_measures->setCurrentIndex(m_measures->count() - 1);
    }
}

void ReadingsDialog::judge()
{
    m_plan.reset();
    const auto chosen = Uid::fromString(m_measures->currentData().toString());
    auto plan = ReadingPlan::of(m_context.binder, m_evaluation.measures(), m_text->toPlainText(),
                                chosen, m_context.language);
    if (plan)
        m_plan = std::move(*plan);
    showEntries();
    if (!plan)
        m_counts->setText(plan.error().message.in(m_context.language));
}

QString ReadingsDialog::outcome(const ReadingEntry& entry) const
{
    const auto number = [this](double value) { return m_context.language.number(value); };
    switch (entry.state) {
    case ReadingEntry::State::New:
        return tr("New");
    case ReadingEntry::State::Recorded:
        return tr("Recorded already");
    case ReadingEntry::State::Correction:
        return m_reason->text().trimmed().isEmpty()
                   ? tr("%1 is recorded: a correction needs a reason")
                         .arg(number(entry.before->value))
                   : tr("Correction of %1").arg(number(entry.before->value));
    case ReadingEntry::State::Refused:
        return entry.reason.in(m_context.language);
    }
    Q_UNREACHABLE();
}

void ReadingsDialog::showEntries()
{
    const QList<ReadingEntry> entries = m_plan ? m_plan->entries() : QList<ReadingEntry>();
    m_preview->setRowCount(int(entries.size()));
    for (int row = 0; row < m_preview->rowCount(); ++row) {
        const ReadingEntry& entry = entries[row];
        const bool isRefused = entry.state == ReadingEntry::State::Refused;
        const Tone tone = isRefused                                        ? Tone::Bad
                          : entry.state == ReadingEntry::State::Correction ? Tone::Warning
                          : entry.state == ReadingEntry::State::New        ? Tone::Good
                                                                           : Tone::Muted;
        const QString said = outcome(entry);
        const QString mark = theme::toneMark(tone);
        const QStringList texts{
            QString::number(entry.line), entry.measureName,
            entry.period.title.isEmpty() ? entry.periodText : entry.period.title, entry.valueText,
            mark.isEmpty() ? said : QString(mark + QLatin1Char(' ') + said)};
        for (int column = 0; column < ReadingColumns; ++column) {
            auto* item = new QTableWidgetItem(texts[column]);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            if (column == ReadingValue)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            if (column == ReadingOutcome)
                item->setData(kInkRole, int(tone));
            m_preview->setItem(row, column, item);
        }
    }
    for (int column = 0; column < ReadingOutcome; ++column)
        m_preview->resizeColumnToContents(column);
    const int fresh = m_plan ? m_plan->count(ReadingEntry::State::New) : 0;
    const int corrections = m_plan ? m_plan->count(ReadingEntry::State::Correction) : 0;
    const int refused = m_plan ? m_plan->count(ReadingEntry::State::Refused) : 0;
    if (m_plan) {
        QStringList parts{tr("%n new", nullptr, fresh)};
        if (const int same = m_plan->count(ReadingEntry::State::Recorded); same > 0)
            parts.append(tr("%n recorded already", nullptr, same));
        if (corrections > 0)
            parts.append(tr("%n correction(s)", nullptr, corrections));
        if (refused > 0)
            parts.append(tr("%n left out because of an error", nullptr, refused));
        m_counts->setText(parts.join(QStringLiteral(" · ")));
    }
    m_reason->setEnabled(corrections > 0);
    m_reasonLabel->setEnabled(corrections > 0);
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    m_take->setEnabled(!m_context.binder.isReadOnly() &&
                       (fresh > 0 || (corrections > 0 && hasReason)));
}

void ReadingsDialog::apply()
{
    if (!m_plan)
        return;
    ChangeSet set = m_plan->change(m_context.binder, m_evaluation.measures(),
                                   m_reason->text().trimmed(), m_source->text().trimmed());
    if (set.isEmpty())
        return;
    const int count = set.label().count;
    if (const auto done = m_context.binder.session().apply(std::move(set)); !done) {
        m_context.host.report(done.error());
        return;
    }
    accept();
    m_context.host.toast(tr("%n reading(s) taken over.", nullptr, count), true);
}

} // namespace ringbinder
