// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/controlpage.h"

#include "core/registers/controls/control.h"
#include "ui/shell/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace ringbinder {

namespace {

constexpr std::array<const FieldDef*, 5> kAttributeFields = {
    &control::controlTypes, &control::securityProperties, &control::cybersecurityConcepts,
    &control::operationalCapabilities, &control::securityDomains};

} // namespace

ControlPage::ControlPage(const OpenContext& context, QWidget* parent)
    : RegisterPage(context, control::def, parent)
    , m_context(context)
    , m_theme(new QComboBox(this))
    , m_attributes(new QToolButton(this))
    , m_figures(new QLabel(this))
{
    auto* themeLabel = new QLabel(tr("&Theme:"), this);
    themeLabel->setBuddy(m_theme);
    m_theme->addItem(tr("All themes"), QString());
    for (const Choice& choice : control::theme.choices)
        m_theme->addItem(context.language.text(control::theme.context, choice.label),
                         QString::fromLatin1(choice.token));
    m_attributes->setPopupMode(QToolButton::InstantPopup);
    m_attributes->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_attributes->setIcon(themedIcon(QStringLiteral("filter")));
    fillAttributes();
    m_figures->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(themeLabel);
    row->addWidget(m_theme);
    row->addWidget(m_attributes);
    row->addSpacing(16);
    row->addWidget(m_figures, 1);
    if (auto* column = qobject_cast<QVBoxLayout*>(layout()))
        column->insertLayout(1, row);
    connect(m_theme, &QComboBox::activated, this, &ControlPage::refilter);
    connect(&context.binder.session(), &Session::changed, this, [this](const ChangeNotice& notice) {
        if (notice.touched(control::def))
            refreshFigures();
    });
}

void ControlPage::fillAttributes()
{
    auto* menu = new QMenu(m_attributes);
    QAction* all = menu->addAction(tr("Any attribute"));
    connect(all, &QAction::triggered, this, [this] {
        m_attribute = nullptr;
        m_attributeValue.clear();
        refilter();
    });
    menu->addSeparator();
    for (const FieldDef* field : kAttributeFields) {
        QMenu* values = menu->addMenu(labelOf(*field, m_context));
        for (const Choice& choice : field->choices) {
            const QString word = m_context.language.text(field->context, choice.label);
            QAction* action = values->addAction(word);
            connect(action, &QAction::triggered, this, [this, field, word] {
                m_attribute = field;
                m_attributeValue = word;
                refilter();
            });
        }
    }
    m_attributes->setMenu(menu);
    m_attributes->setText(tr("Attribute: any"));
    m_attributes->setAccessibleName(tr("Filter by attribute"));
}

void ControlPage::refilter()
{
    QList<ColumnFilter> filters;
    if (!m_theme->currentData().toString().isEmpty())
        filters.append({&control::theme, QStringLiteral("=%1").arg(m_theme->currentText())});
    if (m_attribute)
        filters.append({m_attribute, m_attributeValue});
    m_attributes->setText(m_attribute ? tr("Attribute: %1").arg(m_attributeValue)
                                      : tr("Attribute: any"));
    showOnly(filters);
}

void ControlPage::activate()
{
    RegisterPage::activate();
    if (!m_isGrouped) {
        m_isGrouped = true;
        const QList<TableView> views = SavedViews(m_context, control::def).all();
        for (const TableView& view : views) {
            if (!view.uid && view.definition.group == control::theme.name())
                applyView(view);
        }
    }
    refreshFigures();
}

void ControlPage::refreshFigures()
{
    int applicable = 0;
    int excluded = 0;
    int undecided = 0;
    int done = 0;
    const auto read = m_context.binder.forEach(control::def, [&](const Record& record) {
        const auto decision =
            record.get(control::applicable).value_or(control::Applicable::Undecided);
        if (decision == control::Applicable::Yes) {
            ++applicable;
            const auto status = record.get(control::status);
            done += status == control::Status::Implemented || status == control::Status::Verified
                        ? 1
                        : 0;
        } else if (decision == control::Applicable::No) {
            ++excluded;
        } else {
            ++undecided;
        }
        return true;
    });
    if (!read) {
        m_context.host.report(read.error());
        return;
    }
    QString text = tr("%1 applicable, %2 of them implemented · %3 excluded")
                       .arg(applicable)
                       .arg(done)
                       .arg(excluded);
    if (undecided > 0)
        text += QStringLiteral(" · ") + tr("%n not decided", nullptr, undecided);
    m_figures->setText(text);
}

} // namespace ringbinder
