// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/colourdialog.h"

#include "ui/models/listeditors.h"
#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QIconEngine>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

// What must hold, as the filter row writes it. Longer signs first: ">=" begins with ">".
struct Condition {
    const char* prefix;
    bool hasValue;
    const char* label; // QT_TRANSLATE_NOOP("ringbinder::ColourDialog", …)
};
constexpr Condition kConditions[] = {
    {"!empty", false, QT_TRANSLATE_NOOP("ringbinder::ColourDialog", "is not empty")},
    {"empty", false, QT_TRANSLATE_NOOP("ringbinder::ColourDialog", "is empty")},
    {"!=", true, QT_TRANSLATE_NOOP("ringbinder::ColourDialog", "is not")},
    {">=", true, QT_TRANSLATE_NOOP("ringbinder::ColourDialog", "is at least")},
    {"<=", true, QT_TRANSLATE_NOOP("ringbinder::ColourDialog", "is at most")},
    {"=", true, QT_TRANSLATE_NOOP("ringbinder::ColourDialog", "is")},
    {"", true, QT_TRANSLATE_NOOP("ringbinder::ColourDialog", "contains")},
};

struct RuleTone {
    Tone tone;
    const char* label; // QT_TRANSLATE_NOOP("ringbinder::ColourDialog", …)
};
constexpr RuleTone kRuleTones[] = {
    {Tone::Bad, QT_TRANSLATE_NOOP("ringbinder::ColourDialog", "Red")},
    {Tone::Warning, QT_TRANSLATE_NOOP("ringbinder::ColourDialog", "Amber")},
    {Tone::Good, QT_TRANSLATE_NOOP("ringbinder::ColourDialog", "Green")},
    {Tone::Progress, QT_TRANSLATE_NOOP("ringbinder::ColourDialog", "Blue")},
    {Tone::Muted, QT_TRANSLATE_NOOP("ringbinder::ColourDialog", "Grey")},
};

// The fill with the sign that goes with it, as the cells show them, in the scheme of the moment.
class SwatchEngine final : public QIconEngine {
public:
    explicit SwatchEngine(Tone tone)
        : m_tone(tone)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        painter->fillRect(rect, theme::toneFill(m_tone, palette));
        painter->setPen(theme::tone(m_tone, palette));
        painter->drawText(rect, Qt::AlignCenter, theme::toneMark(m_tone));
    }
    [[nodiscard]] QIconEngine* clone() const override { return new SwatchEngine(m_tone); }

private:
    Tone m_tone;
};

// The filter row's word for a value: the token where there is one, so that it holds in any
// language.
QString writtenValue(const FieldDef& field, const Value& value)
{
    if (field.type == FieldType::YesNo)
        return value.integer() != 0 ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isInteger())
        return QString::number(value.integer());
    const QStringList list = value.list();
    return list.size() == 1 ? list.first() : value.text();
}

} // namespace

ColourDialog::ColourDialog(const OpenContext& context, const QList<const FieldDef*>& fields,
                           const QList<Colour>& colours, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_fields(fields)
    , m_list(new QVBoxLayout)
    , m_none(new QLabel(tr("No rule yet. Rules colour cells or rows that need an eye; the first "
                           "that holds wins. They belong to the view and are saved with it."),
                        this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("colourDialog"));
    setWindowTitle(tr("Colour rules"));
    m_none->setWordWrap(true);
    m_none->setMinimumWidth(420);
    auto* add = new QPushButton(themedIcon(QStringLiteral("add")), tr("&Add a rule"), this);
    add->setObjectName(QStringLiteral("addRule"));
    add->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* box = new QVBoxLayout(this);
    box->addWidget(m_none);
    box->addLayout(m_list);
    box->addWidget(add, 0, Qt::AlignLeft);
    box->addStretch(1);
    box->addWidget(buttons);
    connect(add, &QPushButton::clicked, this, [this] {
        const FieldDef* field = m_fields.value(m_fields.size() > 1 ? 1 : 0);
        addRule(
            {field ? QString(field->name()) : QStringLiteral("code"), {}, Tone::Warning, false});
        m_rows.last().field->setFocus();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(this->colours()); });
    for (const Colour& colour : colours)
        addRule(colour);
    if (m_rows.isEmpty())
        add->setFocus();
}

void ColourDialog::addRule(const Colour& colour)
{
    Row row{new QWidget(this), nullptr, nullptr, nullptr, nullptr, nullptr};
    auto* line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    const auto combo = [&](const QString& name) {
        auto* made = new QComboBox(row.widget);
        made->setAccessibleName(name);
        made->setToolTip(plainToolTip(name));
        line->addWidget(made);
        return made;
    };
    row.field = combo(tr("Field"));
    row.field->setMaximumWidth(220);
    for (const FieldDef* field : std::as_const(m_fields)) {
        row.field->addItem(field ? labelOf(*field, m_context) : tr("ID"),
                           field ? QString(field->name()) : QStringLiteral("code"));
    }
    row.field->setCurrentIndex(std::max(0, row.field->findData(colour.key)));
    row.condition = combo(tr("Condition"));
    for (const Condition& condition : kConditions)
        row.condition->addItem(tr(condition.label), QString::fromLatin1(condition.prefix));
    row.value = combo(tr("Value"));
    row.value->setEditable(true);
    row.value->setMinimumContentsLength(14);
    row.tone = combo(tr("Colour"));
    for (const RuleTone& tone : kRuleTones)
        row.tone->addItem(QIcon(new SwatchEngine(tone.tone)), tr(tone.label), int(tone.tone));
    row.tone->setCurrentIndex(std::max(0, row.tone->findData(int(colour.tone))));
    row.wholeRow = new QCheckBox(tr("whole row"), row.widget);
    row.wholeRow->setChecked(colour.wholeRow);
    line->addWidget(row.wholeRow);
    auto* remove = new QToolButton(row.widget);
    remove->setIcon(themedIcon(QStringLiteral("delete")));
    remove->setAutoRaise(true);
    remove->setAccessibleName(tr("Remove this rule"));
    remove->setToolTip(plainToolTip(tr("Remove this rule")));
    line->addWidget(remove);
    m_list->addWidget(row.widget);
    m_rows.append(row);
    m_none->hide();
    offerValues(row);
    showFilter(row, colour.filter);
    connect(row.field, &QComboBox::activated, this, [this, row] { offerValues(row); });
    connect(row.condition, &QComboBox::currentIndexChanged, this,
            [row](int index) { row.value->setEnabled(kConditions[index].hasValue); });
    connect(remove, &QToolButton::clicked, this, [this, widget = row.widget] { drop(widget); });
}

void ColourDialog::offerValues(const Row& row)
{
    const FieldDef* field = m_fields.value(row.field->currentIndex());
    row.value->clear();
    if (field) {
        const QList<FieldChoice> choices = choicesOf(*field, m_context);
        for (const FieldChoice& choice : choices) {
            if (!choice.value.isNull())
                row.value->addItem(choice.text, writtenValue(*field, choice.value));
        }
    }
    const bool listed = row.value->count() > 0;
    row.condition->setCurrentIndex(
        row.condition->findData(listed ? QStringLiteral("=") : QString()));
    if (!listed)
        row.value->setEditText({});
}

void ColourDialog::showFilter(const Row& row, const QString& filter)
{
    if (filter.isEmpty())
        return;
    for (size_t i = 0; i < std::size(kConditions); ++i) {
        const QString prefix = QString::fromLatin1(kConditions[i].prefix);
        const bool holds =
            kConditions[i].hasValue ? filter.startsWith(prefix) : filter.trimmed() == prefix;
        if (!holds)
            continue;
        const QString value = filter.mid(prefix.size());
        row.condition->setCurrentIndex(int(i));
        const int known = row.value->findData(value);
        if (known >= 0)
            row.value->setCurrentIndex(known);
        else if (kConditions[i].hasValue)
            row.value->setEditText(value);
        return;
    }
}

QString ColourDialog::filterOf(const Row& row) const
{
    const Condition& condition = kConditions[row.condition->currentIndex()];
    const QString prefix = QString::fromLatin1(condition.prefix);
    if (!condition.hasValue)
        return prefix;
    const QString shown = row.value->currentText().trimmed();
    const int known = row.value->findText(shown, Qt::MatchFixedString);
    const QString value = known >= 0 ? row.value->itemData(known).toString() : shown;
    return value.isEmpty() ? QString() : QString(prefix + value);
}

QList<ColourDialog::Colour> ColourDialog::colours() const
{
    QList<Colour> colours;
    for (const Row& row : m_rows) {
        const QString filter = filterOf(row);
        if (!filter.isEmpty())
            colours.append({row.field->currentData().toString(), filter,
                            Tone(row.tone->currentData().toInt()), row.wholeRow->isChecked()});
    }
    return colours;
}

void ColourDialog::drop(const QWidget* widget)
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].widget != widget)
            continue;
        m_rows[i].widget->deleteLater();
        m_rows.removeAt(i);
        break;
    }
    m_none->setVisible(m_rows.isEmpty());
}

} // namespace ringbinder
