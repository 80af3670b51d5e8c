// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/signoffdialog.h"

#include "core/registers/improvements/action.h"
#include "core/registers/risks/risk.h"
#include "ui/dialogs/fieldrow.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr std::array kSignedKinds = {acceptance::Kind::TreatmentPlan,
                                     acceptance::Kind::ResidualRisk};
enum SignColumn { RiskColumn, PlanColumn, ResidualColumn, SignColumnCount };

constexpr int columnOf(acceptance::Kind kind)
{
    return kind == acceptance::Kind::TreatmentPlan ? PlanColumn : ResidualColumn;
}

const FieldDef& stateFieldOf(acceptance::Kind kind)
{
    return kind == acceptance::Kind::TreatmentPlan
               ? static_cast<const FieldDef&>(risk::planConsent)
               : static_cast<const FieldDef&>(risk::residualAcceptance);
}

} // namespace

SignoffDialog::SignoffDialog(const OpenContext& context, const QList<Uid>& risks, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_fingerprint(new QLineEdit(this))
    , m_table(new QTableWidget(0, SignColumnCount, this))
    , m_covered(new QPlainTextEdit(this))
    , m_sheetName(new QLabel(this))
    , m_summary(new QLabel(this))
    , m_sign(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    setWindowTitle(tr("Sign off risks"));
    auto* find = new QLabel(tr("&Fingerprint on the signed sheet:"), this);
    find->setBuddy(m_fingerprint);
    m_fingerprint->setPlaceholderText(tr("7f3a-22c1, then Enter"));
    m_fingerprint->setToolTip(tr("Ticks what the sheet was signed for, if it still stands so."));
    auto* findRow = new QHBoxLayout;
    findRow->addWidget(find);
    findRow->addWidget(m_fingerprint, 1);
    buildTable();
    auto* left = new QWidget(this);
    auto* leftBox = new QVBoxLayout(left);
    leftBox->setContentsMargins(0, 0, 0, 0);
    leftBox->addLayout(findRow);
    leftBox->addWidget(m_table, 1);

    auto chosen = context.binder.records(risk::def, risks);
    if (!chosen)
        context.host.report(chosen.error());
    const QList<Record> listed = chosen ? *chosen : QList<Record>();
    const auto owner = listed.isEmpty() ? std::nullopt : listed.first().get(risk::owner);
    for (const Record& record : listed)
        addLine(record, true);
    if (owner) {
        const auto all = context.binder.records(risk::def);
        for (const Record& record : all ? *all : QList<Record>()) {
            if (record.get(risk::owner) == owner && record.get(risk::treatment) &&
                record.get(risk::status) != risk::Status::Closed && !risks.contains(record.uid()))
                addLine(record, false);
        }
    }

    auto* middle = new QHBoxLayout;
    middle->addWidget(left, 3);
    QWidget* terms = buildTerms();
    editor(acceptance::person)->setValue(owner ? Value(owner->toString()) : Value());
    middle->addWidget(terms, 2);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_sign = buttons->addButton(tr("&Sign off"), QDialogButtonBox::AcceptRole);
    auto* box = new QVBoxLayout(this);
    box->addLayout(middle, 1);
    box->addWidget(m_summary);
    box->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &SignoffDialog::apply);
    connect(m_fingerprint, &QLineEdit::returnPressed, this,
            [this] { tickByFingerprint(m_fingerprint->text()); });
    connect(m_table, &QTableWidget::itemChanged, this, &SignoffDialog::countTicked);
    connect(m_table, &QTableWidget::currentCellChanged, this, &SignoffDialog::describeCurrent);
    m_table->setCurrentCell(0, PlanColumn);
    m_table->setFocus();
    describeCurrent();
    countTicked();
    resize(1020, 600);
}

// Enter in a field must not sign: the box of buttons makes one the default however it is asked.
void SignoffDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

// ---------------------------------------------------------------- what is signed

void SignoffDialog::buildTable()
{
    m_table->setItemDelegate(new ToneDelegate(m_table));
    m_table->setAccessibleName(tr("Risks to sign for"));
    m_table->setHorizontalHeaderLabels(
        {tr("Risk"), tr("Approves the plan"), tr("Accepts what remains")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(true);
}

QString SignoffDialog::cellText(const Line& line, acceptance::Kind kind) const
{
    if (const auto obstacle = obstacleToSigning(line.risk, kind))
        return tr("not possible: %1").arg(obstacle->in(m_context.language));
    QStringList parts;
    if (kind == acceptance::Kind::TreatmentPlan) {
        parts.append(formatValue(risk::treatment, line.risk.value(risk::treatment),
                                 formatContext(m_context)));
        const qsizetype actions = line.risk.value(risk::actions).list().size();
        if (actions > 0)
            parts.append(tr("%n action(s)", nullptr, int(actions)));
    } else {
        parts.append(line.signoffs[size_t(kind)].level);
    }
    const FieldDef& field = stateFieldOf(kind);
    const QString token = line.risk.value(field).text();
    if (!token.isEmpty() && token != QLatin1String("not_given"))
        parts.append(
            formatValue(field, line.risk.value(field), formatContext(m_context)).toLower());
    return QString(parts.join(QStringLiteral(" · ")) + QLatin1Char('\n') +
                   shortFingerprint(line.signoffs[size_t(kind)].fingerprint));
}

void SignoffDialog::addLine(const Record& stored, bool isTicked)
{
    const RatingScales* scales = scalesOf(m_context);
    if (!scales)
        return;
    Line line{stored, {}};
    derive(line.risk, m_context);
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto* name = new QTableWidgetItem(QString(stored.code() + QLatin1Char(' ') + stored.title()));
    name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    name->setToolTip(plainToolTip(stored.title()));
    m_table->setItem(row, RiskColumn, name);
    for (const acceptance::Kind kind : kSignedKinds) {
        const auto signoff = signoffOf(m_context.binder, stored, kind, *scales);
        if (!signoff) {
            m_context.host.report(signoff.error());
            continue;
        }
        line.signoffs[size_t(kind)] = *signoff;
        auto* cell = new QTableWidgetItem(cellText(line, kind));
        cell->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        if (!obstacleToSigning(stored, kind)) {
            cell->setFlags(cell->flags() | Qt::ItemIsUserCheckable);
            const bool isGiven =
                line.risk.value(stateFieldOf(kind)).text() == QLatin1String("given");
            cell->setCheckState(isTicked && !isGiven ? Qt::Checked : Qt::Unchecked);
        } else {
            cell->setData(kInkRole, int(Tone::Muted));
        }
        cell->setData(Qt::AccessibleTextRole,
                      QStringLiteral("%1, %2: %3")
                          .arg(stored.code(), m_table->horizontalHeaderItem(columnOf(kind))->text(),
                               QString(cell->text()).replace(QLatin1Char('\n'), QLatin1Char(' '))));
        m_table->setItem(row, columnOf(kind), cell);
    }
    m_lines.append(line);
}

QString SignoffDialog::coverage(const Line& line, acceptance::Kind kind) const
{
    const auto fields = signedFields(kind);
    const FormatContext format = formatContext(m_context);
    QStringList lines;
    const auto say = [&](const Record& record, const FieldDef& field) {
        const QString text = formatValue(field, record.value(field), format);
        lines.append(QStringLiteral("%1: %2").arg(labelOf(field, m_context),
                                                  text.isEmpty() ? QStringLiteral("–") : text));
    };
    for (const FieldDef* field : fields->risk)
        say(line.risk, *field);
    if (fields->action.isEmpty())
        return lines.join(QLatin1Char('\n'));
    for (const QString& text : line.risk.value(risk::actions).list()) {
        const auto uid = Uid::fromString(text);
        const auto found = uid ? m_context.binder.find(action::def, *uid) : std::nullopt;
        if (!found || !*found)
            continue;
        QStringList facts;
        for (const FieldDef* field : fields->action) {
            const QString fact = formatValue(*field, (*found)->value(*field), format);
            if (!fact.isEmpty())
                facts.append(fact);
        }
        lines.append(
            QStringLiteral("%1: %2").arg((*found)->code(), facts.join(QLatin1String(", "))));
    }
    return lines.join(QLatin1Char('\n'));
}

void SignoffDialog::describeCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_lines.size()) {
        m_covered->clear();
        return;
    }
    const auto kind = m_table->currentColumn() == ResidualColumn ? acceptance::Kind::ResidualRisk
                                                                 : acceptance::Kind::TreatmentPlan;
    const Line& line = m_lines[row];
    m_covered->setPlainText(QStringLiteral("%1\n%2").arg(
        m_context.language.text(acceptance::kind.context,
                                acceptance::kKindChoices[size_t(kind)].label),
        coverage(line, kind)));
}

bool SignoffDialog::tickByFingerprint(const QString& typed)
{
    for (int row = 0; row < m_lines.size(); ++row) {
        for (const acceptance::Kind kind : kSignedKinds) {
            QTableWidgetItem* cell = m_table->item(row, columnOf(kind));
            const Signoff& signoff = m_lines[row].signoffs[size_t(kind)];
            if (!cell || !(cell->flags() & Qt::ItemIsUserCheckable) ||
                !matchesFingerprint(typed, signoff.fingerprint))
                continue;
            if (!m_isNarrowed) {
                for (int other = 0; other < m_lines.size(); ++other) {
                    for (const int column : {PlanColumn, ResidualColumn}) {
                        QTableWidgetItem* item = m_table->item(other, column);
                        if (item && item->flags() & Qt::ItemIsUserCheckable)
                            item->setCheckState(Qt::Unchecked);
                    }
                }
                m_isNarrowed = true;
            }
            cell->setCheckState(Qt::Checked);
            m_table->setCurrentCell(row, columnOf(kind));
            m_fingerprint->clear();
            countTicked();
            return true;
        }
    }
    m_summary->setText(tr("Nothing listed has the fingerprint %1: what the sheet shows has changed "
                          "since it was printed, or it belongs to another owner.")
                           .arg(typed.trimmed()));
    m_fingerprint->selectAll();
    return false;
}

QList<SigningAct::Item> SignoffDialog::ticked() const
{
    QList<SigningAct::Item> items;
    for (int row = 0; row < m_lines.size(); ++row) {
        for (const acceptance::Kind kind : kSignedKinds) {
            const QTableWidgetItem* cell = m_table->item(row, columnOf(kind));
            if (cell && cell->flags() & Qt::ItemIsUserCheckable &&
                cell->checkState() == Qt::Checked)
                items.append({m_lines[row].risk.uid(), kind});
        }
    }
    return items;
}

void SignoffDialog::countTicked()
{
    const int count = int(ticked().size());
    if (m_sign)
        m_sign->setEnabled(count > 0 && !m_context.binder.isReadOnly());
    m_summary->setText(
        count == 0
            ? tr("Tick what is signed. Nothing is written yet.")
            : tr("%n sign-off(s) will be recorded. Undo does not take them back; they can be "
                 "withdrawn.",
                 nullptr, count));
}

// ---------------------------------------------------------------- who, when, how

void SignoffDialog::addEditor(QFormLayout* form, const FieldDef& field, const Value& preset)
{
    m_editors.insert(&field, addFieldRow(*form, m_context, field, preset, this));
}

QWidget* SignoffDialog::buildTerms()
{
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 0, 0, 0);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const QString today = m_context.binder.clock().today().toString(Qt::ISODate);
    addEditor(form, acceptance::person, {});
    addEditor(form, acceptance::signedOn, Value(today));
    addEditor(form, acceptance::method, Value(QStringLiteral("signature")));
    addEditor(form, acceptance::expires, {});
    addEditor(form, acceptance::conditions, {});
    addEditor(form, acceptance::remark, {});
    m_sheetName->setTextFormat(Qt::PlainText);
    m_sheetName->setWordWrap(true);
    m_sheetName->setMinimumHeight(2 * fontMetrics().lineSpacing()); // beside a button, in a form
    m_sheetName->setText(tr("None yet; drop the scan here."));
    auto* choose = new QPushButton(tr("&Choose…"), page);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose the signed sheet"));
    auto* sheet = new QHBoxLayout;
    sheet->addWidget(m_sheetName, 1);
    sheet->addWidget(choose);
    form->addRow(new QLabel(tr("Signed sheet:"), page), sheet);
    column->addLayout(form);
    auto* coveredLabel = new QLabel(tr("&What the signature covers:"), page);
    coveredLabel->setBuddy(m_covered);
    coveredLabel->setContentsMargins(0, 8, 0, 0);
    m_covered->setReadOnly(true);
    m_covered->setTabChangesFocus(true);
    column->addWidget(coveredLabel);
    column->addWidget(m_covered, 1);
    connect(choose, &QPushButton::clicked, this, [this] {
        m_context.prompt.askOpenFiles(this, {tr("Signed sheet"), {}, {}, {}},
                                      [this](const QStringList& paths) {
                                          if (!paths.isEmpty())
                                              takeSheet(paths.first());
                                      });
    });
    return page;
}

void SignoffDialog::takeSheet(const QString& path)
{
    auto read = readEvidence(path);
    if (!read) {
        m_summary->setText(read.error().message.in(m_context.language));
        return;
    }
    m_sheet = std::move(*read);
    m_sheetName->setText(m_sheet->fileName);
}

void SignoffDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void SignoffDialog::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    takeSheet(event->mimeData()->urls().first().toLocalFile());
}

bool SignoffDialog::fillTerms(SigningAct& act)
{
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it) {
        const CellWriter::Entry entry = it.value()->entry(act.terms.uid());
        act.people.append(entry.create);
        if (entry.value) {
            act.terms.setValue(*it.key(), *entry.value);
            continue;
        }
        const auto parsed = parseValue(*it.key(), entry.text, parseContext(m_context));
        if (!parsed) {
            m_summary->setText(parsed.error().message.in(m_context.language));
            it.value()->focusTarget()->setFocus(Qt::OtherFocusReason);
            return false;
        }
        act.terms.setValue(*it.key(), *parsed);
    }
    return true;
}

void SignoffDialog::apply()
{
    SigningAct act;
    act.items = ticked();
    act.sheet = m_sheet;
    const RatingScales* scales = scalesOf(m_context);
    if (!scales || !fillTerms(act))
        return;
    const auto done = signRisks(m_context.binder, *scales, m_context.language, act);
    if (!done) {
        m_summary->setText(done.error().message.in(m_context.language));
        return;
    }
    m_context.host.toast(tr("%n sign-off(s) recorded.", nullptr, *done), false);
    accept();
}

} // namespace ringbinder
