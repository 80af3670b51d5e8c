// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/emptystate.h"

#include "ui/models/opencontext.h"
#include "ui/shell/iconwidget.h"
#include "ui/shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

QLabel* centredText(QWidget* parent, const QString& text)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

void scaleFont(QWidget* widget, double factor, bool bold)
{
    QFont font = widget->font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(bold);
    widget->setFont(font);
}

} // namespace

EmptyState::EmptyState(const RegisterDef& def, const Language& language, bool editable,
                       QWidget* parent)
    : QWidget(parent)
    , m_purpose(centredText(this, language.text(def.key, def.purpose)))
    , m_auditor(centredText(
          this, *def.auditor == '\0'
                    ? QString()
                    : tr("What an auditor expects: %1").arg(language.text(def.key, def.auditor))))
    , m_suggestions(new QPushButton(tr("Start from suggestions"), this))
{
    setObjectName(QStringLiteral("emptyState"));
    auto* picture = new IconWidget(48, this);
    picture->setIcon(themedIcon(QString::fromLatin1(def.icon)));
    QLabel* heading = centredText(this, def.pluralText().in(language));
    scaleFont(heading, 1.5, true);
    scaleFont(m_purpose, 1.1, false);
    m_auditor->setForegroundRole(QPalette::PlaceholderText);

    auto* paste = new QPushButton(tr("Paste from a spreadsheet…"), this);
    paste->setIcon(themedIcon(QStringLiteral("paste")));
    auto* add = new QPushButton(tr("Add the first one"), this);
    add->setIcon(themedIcon(QStringLiteral("add")));
    add->setDefault(true);
    m_suggestions->setIcon(themedIcon(QStringLiteral("guide")));
    m_suggestions->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : {paste, add, m_suggestions}) {
        button->setEnabled(editable);
        button->setMinimumHeight(32);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    // A column of its own: a word-wrapped label asks for the height of the width it is given.
    auto* column = new QWidget(this);
    column->setMaximumWidth(620);
    auto* texts = new QVBoxLayout(column);
    for (QLabel* label : {heading, m_purpose, m_auditor})
        texts->addWidget(label);
    auto* middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(column, 8);
    middle->addStretch(1);
    auto* box = new QVBoxLayout(this);
    box->addStretch(2);
    box->addWidget(picture, 0, Qt::AlignHCenter);
    box->addLayout(middle);
    box->addSpacing(12);
    box->addLayout(buttons);
    box->addStretch(3);
    connect(paste, &QPushButton::clicked, this, &EmptyState::pasteRequested);
    connect(add, &QPushButton::clicked, this, &EmptyState::addRequested);
    connect(m_suggestions, &QPushButton::clicked, this, &EmptyState::suggestionsRequested);
}

void EmptyState::setGuidance(Guidance guidance)
{
    for (QLabel* label : {m_purpose, m_auditor})
        label->setVisible(guidance != Guidance::Off);
}

void EmptyState::offerSuggestions(bool on)
{
    m_suggestions->setVisible(on);
}

NoMatch::NoMatch(const RegisterDef& def, const Language& language, bool editable, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("noMatch"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    QLabel* sentence =
        centredText(this, tr("No %1 match.").arg(inSentence(def.pluralText(), language)));
    scaleFont(sentence, 1.1, true);
    auto* clear = new QPushButton(tr("Clear filters"), this);
    clear->setIcon(themedIcon(QStringLiteral("clear")));
    auto* create = new QPushButton(tr("Create one with these values"), this);
    create->setIcon(themedIcon(QStringLiteral("add")));
    create->setVisible(editable);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(clear);
    buttons->addWidget(create);
    buttons->addStretch(1);
    auto* box = new QVBoxLayout(this);
    box->addWidget(sentence, 0, Qt::AlignHCenter);
    box->addLayout(buttons);
    connect(clear, &QPushButton::clicked, this, &NoMatch::clearRequested);
    connect(create, &QPushButton::clicked, this, &NoMatch::createRequested);
}

} // namespace ringbinder
