// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/auditrundialog.h"

#include "core/audits/checklist.h"
#include "core/registers/audits/audit.h"
#include "core/registers/audits/audit_finding.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <array>

namespace ringbinder {

namespace {

using Outcome = audit_question::Result;

// In the order of their digits, 1 first.
constexpr std::array kRunAnswers = {
    Outcome::Conforming,  Outcome::Minor,        Outcome::Major,     Outcome::Observation,
    Outcome::Opportunity, Outcome::GoodPractice, Outcome::NotAudited};
constexpr int kAnswersPerRow = 4;
constexpr int kLineListWidth = 220;
constexpr int kTextLines = 3;

const Choice& choiceOf(audit_question::Result result)
{
    return audit_question::result.choices[size_t(result)];
}

audit_question::Result resultOf(const Record& line)
{
    return line.get(audit_question::result).value_or(audit_question::Result::Open);
}

// What a digit stands for, with or without Alt; nothing for other keys.
std::optional<audit_question::Result> answerOfKey(const QKeyEvent& event)
{
    const int digit = event.key() - int(Qt::Key_0);
    if (digit < 1 || digit > int(kRunAnswers.size()))
        return std::nullopt;
    return kRunAnswers[size_t(digit - 1)];
}

QLabel* wrappedLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

AuditRunDialog::AuditRunDialog(const OpenContext& context, const Uid& audited, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_audit(audited)
    , m_list(new QListWidget(this))
    , m_progress(new QProgressBar(this))
    , m_place(wrappedLabel(this))
    , m_question(wrappedLabel(this))
    , m_requirement(wrappedLabel(this))
    , m_sample(new QLineEdit(this))
    , m_evidence(new QPlainTextEdit(this))
    , m_interviewee(new QLineEdit(this))
    , m_note(new QPlainTextEdit(this))
    , m_finding(new QPushButton(themedIcon(QStringLiteral("finding")), tr("Make &finding"), this))
    , m_said(wrappedLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const auto name = context.binder.name(audited);
    setWindowTitle(name ? tr("Checklist of %1 %2").arg(name->code, name->title) : tr("Checklist"));
    m_list->setItemDelegate(new ToneDelegate(m_list));
    m_list->setAccessibleName(tr("Questions"));
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    auto* split = new QSplitter(this);
    split->setChildrenCollapsible(false);
    split->addWidget(m_list);
    split->addWidget(buildQuestion());
    split->setSizes({kLineListWidth, kLineListWidth * 3});
    split->setStretchFactor(1, 1);

    auto* previous = new QPushButton(tr("&Previous"), this);
    auto* next = new QPushButton(tr("&Next"), this);
    auto* close = new QPushButton(tr("&Close"), this);
    previous->setToolTip(tr("Page Up"));
    next->setToolTip(tr("Page Down"));
    m_finding->setToolTip(tr("Records a finding from this answer (F9)"));
    for (QPushButton* button : {previous, next, close, m_finding})
        button->setAutoDefault(false);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_said, 1);
    bottom->addWidget(m_finding);
    bottom->addWidget(previous);
    bottom->addWidget(next);
    bottom->addWidget(close);
    m_progress->setTextVisible(true);
    m_progress->setAccessibleName(tr("Questions answered"));
    auto* box = new QVBoxLayout(this);
    box->addWidget(m_progress);
    box->addWidget(split, 1);
    box->addLayout(bottom);
    resize(980, 640);

    connect(previous, &QPushButton::clicked, this, [this] { go(m_current - 1); });
    connect(next, &QPushButton::clicked, this, [this] { go(m_current + 1); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_finding, &QPushButton::clicked, this, &AuditRunDialog::makeFinding);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row != m_current)
            go(row);
    });
    connect(&context.binder.session(), &Session::changed, this, [this](const ChangeNotice& notice) {
        if (notice.touched(audit_question::def))
            reload();
    });
    reload();
    const int first = nextOpen(-1);
    showLine(first < 0 ? 0 : first);
    if (!m_answers.isEmpty())
        m_answers.first()->setFocus();
}

AuditRunDialog::~AuditRunDialog()
{
    commit();
}

QWidget* AuditRunDialog::buildQuestion()
{
    auto* panel = new QWidget(this);
    QFont large = m_question->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setBold(true);
    m_question->setFont(large);
    auto* grid = new QGridLayout(panel);
    grid->setContentsMargins(8, 0, 0, 0);
    grid->addWidget(m_place, 0, 0, 1, 2);
    grid->addWidget(m_question, 1, 0, 1, 2);
    grid->addWidget(m_requirement, 2, 0, 1, 2);
    const auto addField = [&](int row, const FieldDef& field, QWidget* editor, bool isLong) {
        auto* label = new QLabel(labelOf(field, m_context) + QLatin1Char(':'), panel);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(editor);
        editor->setAccessibleName(labelOf(field, m_context));
        editor->setToolTip(plainToolTip(m_context.language.text(field.context, field.help)));
        editor->installEventFilter(this);
        grid->addWidget(label, row, 0, isLong ? Qt::AlignTop : Qt::AlignVCenter);
        grid->addWidget(editor, row, 1);
        if (isLong)
            editor->setMinimumHeight(fontMetrics().lineSpacing() * kTextLines + 10);
    };
    addField(3, audit_question::sample, m_sample, false);
    addField(4, audit_question::evidenceSeen, m_evidence, true);
    addField(5, audit_question::intervieweeRole, m_interviewee, false);
    addField(6, audit_question::note, m_note, true);
    m_evidence->setTabChangesFocus(true);
    m_note->setTabChangesFocus(true);
    m_sample->setMaxLength(audit_question::sample.maxLength);
    grid->addWidget(buildAnswers(), 7, 0, 1, 2);
    grid->setRowStretch(4, 1);
    grid->setRowStretch(6, 1);
    grid->setColumnStretch(1, 1);
    return panel;
}

QWidget* AuditRunDialog::buildAnswers()
{
    auto* panel = new QWidget(this);
    auto* grid = new QGridLayout(panel);
    grid->setContentsMargins(0, 4, 0, 0);
    for (size_t i = 0; i < kRunAnswers.size(); ++i) {
        const audit_question::Result result = kRunAnswers[i];
        const Choice& choice = choiceOf(result);
        const QString word = m_context.language.text(audit_question::result.context, choice.label);
        const int digit = int(i) + 1;
        auto* button = new QPushButton(QStringLiteral("%1  %2").arg(digit).arg(word), panel);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setAccessibleName(word);
        button->setToolTip(plainToolTip(tr("Key %1, or Alt+%1 while typing").arg(digit)));
        button->setEnabled(!m_context.binder.isReadOnly());
        connect(button, &QPushButton::clicked, this, [this, result] { answer(result); });
        grid->addWidget(button, int(i) / kAnswersPerRow, int(i) % kAnswersPerRow);
        m_answers.append(button);
    }
    return panel;
}

QString AuditRunDialog::progressText() const
{
    return m_progress->text();
}

QString AuditRunDialog::question() const
{
    return m_question->text();
}

int AuditRunDialog::nextOpen(int after) const
{
    for (int step = 1; step <= m_lines.size(); ++step) {
        const int line = int((after + step + m_lines.size()) % m_lines.size());
        if (resultOf(m_lines[line]) == audit_question::Result::Open)
            return line;
    }
    return -1;
}

void AuditRunDialog::markLine(int line)
{
    const Record& record = m_lines[line];
    const Choice& choice = choiceOf(resultOf(record));
    const QString word = m_context.language.text(audit_question::result.context, choice.label);
    const bool isOpen = resultOf(record) == audit_question::Result::Open;
    const QString mark = isOpen ? QStringLiteral("\u25CB") : theme::toneMark(choice.tone);
    QListWidgetItem* item = m_list->item(line);
    item->setText(QStringLiteral("%1  %2  %3")
                      .arg(mark.isEmpty() ? QStringLiteral("\u2022") : mark)
                      .arg(record.get(audit_question::number).value_or(line + 1), 2)
                      .arg(record.text(audit_question::clauseRef)));
    item->setData(kInkRole, int(choice.tone));
    item->setToolTip(plainToolTip(QStringLiteral("%1: %2").arg(word, record.title())));
    item->setData(Qt::AccessibleTextRole,
                  QStringLiteral("%1, %2: %3")
                      .arg(record.text(audit_question::clauseRef), word, record.title()));
}

void AuditRunDialog::reload()
{
    auto lines = checklistLines(m_context.binder, m_audit);
    if (!lines) {
        m_context.host.report(lines.error());
        return;
    }
    const auto kept = m_current >= 0 && m_current < m_lines.size()
                          ? std::optional(m_lines[m_current].uid())
                          : std::nullopt;
    m_lines = std::move(*lines);
    const QSignalBlocker quiet(m_list);
    while (m_list->count() > m_lines.size())
        delete m_list->takeItem(m_list->count() - 1);
    while (m_list->count() < m_lines.size())
        m_list->addItem(QString());
    int answeredLines = 0;
    for (int i = 0; i < m_lines.size(); ++i) {
        markLine(i);
        answeredLines += resultOf(m_lines[i]) == audit_question::Result::Open ? 0 : 1;
    }
    m_progress->setMaximum(std::max(1, int(m_lines.size())));
    m_progress->setValue(answeredLines);
    m_progress->setFormat(tr("%1 of %2 answered").arg(answeredLines).arg(m_lines.size()));
    if (!kept)
        return;
    for (int i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].uid() == *kept) {
            showLine(i);
            return;
        }
    }
    showLine(0);
}

void AuditRunDialog::showLine(int line)
{
    if (line < 0 || line >= m_lines.size())
        return;
    m_current = line;
    const Record& record = m_lines[line];
    {
        const QSignalBlocker quiet(m_list);
        m_list->setCurrentRow(line);
    }
    m_place->setText(tr("Question %1 of %2 · %3")
                         .arg(line + 1)
                         .arg(m_lines.size())
                         .arg(record.text(audit_question::clauseRef)));
    m_question->setText(record.title());
    m_requirement->setText(record.text(audit_question::requirement));
    const auto put = [](auto* editor, const QString& now, const QString& text) {
        if (now != text) // else a cursor would jump while somebody types
            editor->setText(text);
    };
    put(m_sample, m_sample->text(), record.text(audit_question::sample));
    put(m_interviewee, m_interviewee->text(), record.text(audit_question::intervieweeRole));
    for (const auto& [editor, field] : {std::pair(m_evidence, &audit_question::evidenceSeen),
                                        std::pair(m_note, &audit_question::note)}) {
        if (editor->toPlainText() != record.text(*field))
            editor->setPlainText(record.text(*field));
    }
    const bool isReadOnly = m_context.binder.isReadOnly();
    m_sample->setReadOnly(isReadOnly);
    m_interviewee->setReadOnly(isReadOnly);
    m_evidence->setReadOnly(isReadOnly);
    m_note->setReadOnly(isReadOnly);
    for (size_t i = 0; i < kRunAnswers.size(); ++i)
        m_answers[int(i)]->setChecked(kRunAnswers[i] == resultOf(record));
    const bool hasFinding = record.get(audit_question::finding).has_value();
    m_finding->setEnabled(!isReadOnly && makesFinding(resultOf(record)) && !hasFinding);
}

bool AuditRunDialog::commit()
{
    if (m_current < 0 || m_current >= m_lines.size() || m_context.binder.isReadOnly())
        return true;
    const Record before = m_lines[m_current];
    Record after = before;
    after.set(audit_question::sample, m_sample->text().trimmed());
    after.set(audit_question::intervieweeRole, m_interviewee->text().trimmed());
    after.set(audit_question::evidenceSeen, m_evidence->toPlainText().trimmed());
    after.set(audit_question::note, m_note->toPlainText().trimmed());
    ChangeSet set(
        {ChangeLabel::Act::Edit, QString::fromLatin1(audit_question::def.key), before.code(), 1});
    set.update(before, after);
    return set.isEmpty() || apply(std::move(set));
}

bool AuditRunDialog::apply(ChangeSet set)
{
    const auto done = m_context.binder.session().apply(std::move(set));
    if (!done)
        say(done.error().message.in(m_context.language));
    return done.has_value();
}

void AuditRunDialog::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setAccessibleName(sentence);
}

void AuditRunDialog::go(int line)
{
    if (line < 0 || line >= m_lines.size() || !commit())
        return;
    say({});
    showLine(line);
}

void AuditRunDialog::answer(audit_question::Result result)
{
    if (m_current < 0 || m_context.binder.isReadOnly() || !commit())
        return;
    const int line = m_current;
    ChangeSet set = answered(m_context.binder, m_lines[line], result);
    if (!set.isEmpty() && !apply(std::move(set)))
        return;
    const QString word =
        m_context.language.text(audit_question::result.context, choiceOf(result).label);
    if (makesFinding(result) && !m_lines[line].get(audit_question::finding)) {
        showLine(line);
        say(tr("Saved: %1. Note what was seen, then F9 makes the finding.").arg(word));
        m_note->setFocus();
        return;
    }
    const int next = nextOpen(line);
    showLine(next < 0 ? line : next);
    say(next < 0 ? tr("Saved: %1. All questions are answered.").arg(word)
                 : tr("Saved: %1.").arg(word));
}

void AuditRunDialog::makeFinding()
{
    if (m_current < 0 || !commit())
        return;
    const int line = m_current;
    auto set = findingFrom(m_context.binder, m_lines[line].uid());
    if (!set) {
        say(set.error().message.in(m_context.language));
        return;
    }
    if (!apply(std::move(*set)))
        return;
    const auto made = m_lines[line].get(audit_question::finding);
    const auto name = made ? m_context.binder.name(*made) : std::nullopt;
    const int next = nextOpen(line);
    showLine(next < 0 ? line : next);
    say(tr("The finding %1 was recorded.").arg(name ? name->code : QString()));
    m_answers.first()->setFocus();
}

void AuditRunDialog::keyPressEvent(QKeyEvent* event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    const auto chosen = answerOfKey(*event);
    if (chosen && (isPlain || event->modifiers().testFlag(Qt::AltModifier))) {
        answer(*chosen);
    } else if (event->key() == Qt::Key_F9) {
        makeFinding();
    } else if (event->matches(QKeySequence::Undo)) {
        m_context.host.undo();
    } else if (event->key() == Qt::Key_PageDown || (isPlain && event->key() == Qt::Key_Right)) {
        go(m_current + 1);
    } else if (event->key() == Qt::Key_PageUp || (isPlain && event->key() == Qt::Key_Left)) {
        go(m_current - 1);
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept(); // answers nothing by accident
    } else {
        QDialog::keyPressEvent(event);
    }
}

bool AuditRunDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && watched != m_list)
        commit();
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    const bool isPage = key->key() == Qt::Key_PageUp || key->key() == Qt::Key_PageDown;
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isPage) {
        go(m_current + (key->key() == Qt::Key_PageDown ? 1 : -1));
        return true;
    }
    if (isEnter && key->modifiers().testFlag(Qt::ControlModifier)) {
        go(m_current + 1);
        return true;
    }
    // A list takes digits for a search, and a text takes them as text unless Alt is held.
    const bool isAnswer =
        answerOfKey(*key) && (watched == m_list || key->modifiers().testFlag(Qt::AltModifier));
    if (isAnswer || key->key() == Qt::Key_F9) {
        keyPressEvent(key);
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ringbinder
