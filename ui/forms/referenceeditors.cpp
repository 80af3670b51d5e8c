// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/choiceeditors.h"
#include "ui/shell/theme.h"
#include "ui/shell/tones.h"
#include "ui/shell/tooltip.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kOffered = 30;

enum OfferRole { OfferedUid = Qt::UserRole + 1, OfferedNew };

} // namespace

// ---------------------------------------------------------------- a line that completes records

RecordLine::RecordLine(const OpenContext& context, const FieldDef& field, QWidget* parent)
    : QWidget(parent)
    , m_choices(context, field)
    , m_line(new QLineEdit(this))
    , m_found(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_found, this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_line);
    setFocusProxy(m_line);
    m_line->setAccessibleName(labelOf(field, context));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_line->setCompleter(m_completer);
    connect(m_line, &QLineEdit::textEdited, this, &RecordLine::offer);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            &RecordLine::take);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (m_isTouched && !m_completer->popup()->isVisible())
            emit finished();
    });
    m_completer->popup()->installEventFilter(this);
}

// Tab leaves the line while its offers are still shown; they go right after.
bool RecordLine::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Hide && watched == m_completer->popup() && m_isTouched &&
        !m_line->hasFocus())
        emit finished();
    return QWidget::eventFilter(watched, event);
}

void RecordLine::offer()
{
    m_isTouched = true;
    m_chosen.reset();
    m_create.reset();
    const QString typed = m_line->text().trimmed();
    m_found->clear();
    bool isExact = false;
    for (const RecordChoices::Choice& choice : m_choices.find(typed, kOffered)) {
        auto* item = new QStandardItem(choice.text);
        item->setData(choice.uid.toString(), OfferedUid);
        m_found->appendRow(item);
        for (const QString& name : {choice.text, choice.title, choice.code}) {
            if (name.compare(typed, Qt::CaseInsensitive) == 0) {
                isExact = true;
                m_chosen = choice.uid;
            }
        }
    }
    if (!isExact && !typed.isEmpty() && !m_isKnownOnly && m_choices.canCreate()) {
        auto* item = new QStandardItem(m_choices.createLabel(typed));
        item->setData(typed, OfferedNew);
        m_found->appendRow(item);
    }
}

void RecordLine::take(const QModelIndex& index)
{
    m_isTouched = true;
    const QString fresh = index.data(OfferedNew).toString();
    if (fresh.isEmpty()) {
        m_chosen = Uid::fromString(index.data(OfferedUid).toString());
        m_line->setText(index.data().toString());
    } else {
        m_create = m_choices.create(fresh);
        m_chosen = m_create->uid();
        m_line->setText(fresh);
    }
    emit finished();
    // The completer writes what it offered, such as "Add person ...", once this returns.
    QTimer::singleShot(0, m_line, [line = m_line, shown = m_line->text()] {
        line->setText(shown);
        line->setCursorPosition(0);
    });
}

void RecordLine::setRecord(const std::optional<Uid>& uid)
{
    const auto choice = uid ? m_choices.choice(*uid) : std::nullopt;
    m_line->setText(choice ? choice->text : QString());
    m_line->setCursorPosition(0);
    m_chosen = uid;
    m_create.reset();
    m_isTouched = false;
}

void RecordLine::clear()
{
    setRecord(std::nullopt);
}

QString RecordLine::text() const
{
    return m_line->text();
}

// ---------------------------------------------------------------- one record

ReferenceFieldEditor::ReferenceFieldEditor(const OpenContext& context, const FieldDef& field,
                                           QWidget* parent)
    : FieldEditor(context, field, parent)
    , m_line(new RecordLine(context, field, this))
    , m_open(new QToolButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(m_line, 1);
    row->addWidget(m_open);
    setFocusProxy(m_line);
    m_open->setIcon(themedIcon(QStringLiteral("forward")));
    m_open->setAutoRaise(true);
    const QString name = tr("Open the record of %1").arg(labelOf(field, context));
    m_open->setAccessibleName(name);
    m_open->setToolTip(plainToolTip(name));
    connect(m_line, &RecordLine::finished, this, &FieldEditor::left);
    connect(m_open, &QToolButton::clicked, this, [this] {
        if (const auto uid = Uid::fromString(m_held.text()))
            emit openRequested(*uid);
    });
}

void ReferenceFieldEditor::setValue(const Value& value)
{
    m_held = value;
    m_line->setRecord(Uid::fromString(value.text()));
    m_open->setEnabled(!value.isNull());
}

void ReferenceFieldEditor::setPendingText(const QString& text)
{
    m_line->line()->setText(text);
}

bool ReferenceFieldEditor::isChanged() const
{
    if (!m_line->isTouched())
        return false;
    const auto chosen = m_line->chosen();
    return chosen ? Value(chosen->toString()) != m_held
                  : !m_line->text().trimmed().isEmpty() || !m_held.isNull();
}

CellWriter::Entry ReferenceFieldEditor::entry(const Uid& uid) const
{
    CellWriter::Entry entry{uid, &m_field, m_line->text(), std::nullopt, {}};
    if (m_line->chosen())
        entry.value = Value(m_line->chosen()->toString());
    if (m_line->toCreate())
        entry.create.append(*m_line->toCreate());
    return entry;
}

QWidget* ReferenceFieldEditor::focusTarget()
{
    return m_line->line();
}

void ReferenceFieldEditor::setReadOnly(bool on)
{
    m_line->line()->setReadOnly(on);
}

// ---------------------------------------------------------------- several records

ReferencesFieldEditor::ReferencesFieldEditor(const OpenContext& context, const FieldDef& field,
                                             QWidget* parent)
    : FieldEditor(context, field, parent)
    , m_add(new RecordLine(context, field, this))
    , m_rows(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_rows->setSpacing(0);
    column->addLayout(m_rows);
    column->addWidget(m_add);
    setFocusProxy(m_add);
    m_add->line()->setPlaceholderText(tr("add by code or name"));
    connect(m_add, &RecordLine::finished, this, &ReferencesFieldEditor::addChosen);
}

void ReferencesFieldEditor::addChosen()
{
    if (const auto chosen = m_add->chosen()) {
        if (!m_now.contains(chosen->toString()))
            m_now.append(chosen->toString());
        if (m_add->toCreate())
            m_create.append(*m_add->toCreate());
        m_add->clear();
        rebuild();
    }
    emit left();
}

QString ReferencesFieldEditor::obstacle() const
{
    const QString typed = m_add->text().trimmed();
    if (typed.isEmpty() || m_add->chosen())
        return {};
    const auto parsed = parseValue(m_field, typed, parseContext(m_context));
    return parsed ? QString() : parsed.error().message.in(m_context.language);
}

void ReferencesFieldEditor::setValue(const Value& value)
{
    m_held = value.list();
    m_now = m_held;
    m_create.clear();
    m_add->clear();
    rebuild();
}

void ReferencesFieldEditor::rebuild()
{
    for (QWidget* row : m_shown)
        row->deleteLater();
    m_shown.clear();
    const RecordChoices choices(m_context, m_field);
    for (const QString& text : m_now) {
        const auto uid = Uid::fromString(text);
        const auto choice = uid ? choices.choice(*uid) : std::nullopt;
        const auto made =
            std::find_if(m_create.cbegin(), m_create.cend(),
                         [&uid](const Record& record) { return uid && record.uid() == *uid; });
        const QString name = choice                    ? choice->text
                             : made != m_create.cend() ? made->title()
                                                       : QString();
        if (name.isEmpty())
            continue;
        auto* row = new QWidget(this);
        auto* line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(2);
        auto* open = new LeadingButton(QString(name).replace(u'&', QStringLiteral("&&")), row);
        open->setFlat(true);
        open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        open->setAccessibleName(tr("Open %1").arg(name));
        open->setToolTip(plainToolTip(name));
        auto* remove = new QToolButton(row);
        remove->setAutoRaise(true);
        remove->setIcon(themedIcon(QStringLiteral("close")));
        remove->setIconSize(QSize(12, 12));
        remove->setAccessibleName(tr("Take %1 off").arg(name));
        remove->setToolTip(plainToolTip(remove->accessibleName()));
        remove->setVisible(!m_isReadOnly);
        line->addWidget(open, 1);
        line->addWidget(remove);
        m_rows->addWidget(row);
        m_shown.append(row);
        connect(open, &QPushButton::clicked, this,
                [this, other = *uid] { emit openRequested(other); });
        connect(remove, &QToolButton::clicked, this, [this, text] {
            m_now.removeAll(text);
            rebuild();
            emit left();
        });
    }
}

bool ReferencesFieldEditor::isChanged() const
{
    return m_now != m_held;
}

CellWriter::Entry ReferencesFieldEditor::entry(const Uid& uid) const
{
    return {uid, &m_field, {}, Value(m_now), m_create};
}

QWidget* ReferencesFieldEditor::focusTarget()
{
    return m_add->line();
}

void ReferencesFieldEditor::setReadOnly(bool on)
{
    m_isReadOnly = on;
    m_add->setVisible(!on);
    rebuild();
}

} // namespace ringbinder
