// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mnemonics.h"

#include <QAbstractButton>
#include <QGroupBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>

#include <functional>
#include <type_traits>
#include <vector>

namespace ringbinder {

namespace {

// The place of the "&" that marks a letter; -1: none. That of "Müller & Sons" marks nothing.
qsizetype markOf(const QString& text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size();
         at = text.indexOf(u'&', at + 2)) {
        if (text[at + 1].isLetterOrNumber())
            return at;
    }
    return -1;
}

struct MarkedText {
    QString text;
    std::function<void(const QString&)> set;
};

// Those whose letter nobody had before them keep it.
void settleTexts(const std::vector<MarkedText>& texts, QSet<QChar> taken)
{
    std::vector<const MarkedText*> late;
    for (const MarkedText& one : texts) {
        const QChar letter = mnemonicOf(one.text);
        if (letter.isNull())
            continue;
        if (taken.contains(letter))
            late.push_back(&one);
        else
            taken.insert(letter);
    }
    for (const MarkedText* one : late) {
        const QString settled = withFreeMnemonic(one->text, taken);
        taken.insert(mnemonicOf(settled));
        one->set(settled);
    }
}

template <class Owner>
std::vector<MarkedText> textsOf(QWidget& page)
{
    std::vector<MarkedText> texts;
    const auto owners = page.findChildren<Owner*>();
    for (Owner* owner : owners) {
        if (!owner->isVisibleTo(&page) || !owner->isEnabled())
            continue;
        if constexpr (std::is_same_v<Owner, QGroupBox>)
            texts.push_back({owner->title(), [owner](const QString& t) { owner->setTitle(t); }});
        else
            texts.push_back({owner->text(), [owner](const QString& t) { owner->setText(t); }});
    }
    return texts;
}

bool isMarked(const QLabel& label)
{
    return label.buddy() && label.textFormat() != Qt::RichText;
}

void settleEntries(QMenu& menu)
{
    std::vector<MarkedText> texts;
    const auto actions = menu.actions();
    for (QAction* action : actions) {
        if (action->isVisible() && !action->isSeparator())
            texts.push_back(
                {action->text(), [action](const QString& text) { action->setText(text); }});
    }
    settleTexts(texts, {});
}

} // namespace

QChar mnemonicOf(const QString& text)
{
    const qsizetype mark = markOf(text);
    return mark < 0 ? QChar() : text[mark + 1].toCaseFolded();
}

QString withFreeMnemonic(const QString& text, const QSet<QChar>& taken)
{
    QString bare = text;
    if (const qsizetype mark = markOf(text); mark >= 0)
        bare.remove(mark, 1);
    for (const bool atBeginnings : {true, false}) {
        for (qsizetype at = 0; at < bare.size(); ++at) {
            const bool isBeginning = at == 0 || !bare[at - 1].isLetterOrNumber();
            const bool isFree = bare[at].isLetter() && !taken.contains(bare[at].toCaseFolded());
            if (isFree && isBeginning == atBeginnings)
                return bare.insert(at, u'&');
        }
    }
    return bare;
}

void popUp(QMenu& menu, const QPoint& at)
{
    settleEntries(menu);
    menu.popup(at);
}

void keepMnemonicsApart(QMenuBar& bar)
{
    const auto menus = bar.findChildren<QMenu*>();
    for (QMenu* menu : menus)
        QObject::connect(menu, &QMenu::aboutToShow, menu, [menu] { settleEntries(*menu); });
}

void settleMnemonics(const QMenuBar& bar, QWidget& page)
{
    QSet<QChar> taken;
    const auto titles = bar.actions();
    for (const QAction* title : titles)
        taken.insert(mnemonicOf(title->text()));
    std::vector<MarkedText> texts;
    const auto labels = page.findChildren<QLabel*>();
    for (QLabel* label : labels) {
        if (isMarked(*label) && label->isVisibleTo(&page) && label->buddy()->isEnabled())
            texts.push_back(
                {label->text(), [label](const QString& text) { label->setText(text); }});
    }
    const auto buttons = textsOf<QAbstractButton>(page);
    texts.insert(texts.end(), buttons.begin(), buttons.end());
    const auto boxes = textsOf<QGroupBox>(page);
    texts.insert(texts.end(), boxes.begin(), boxes.end());
    const auto bars = page.findChildren<QTabBar*>();
    for (QTabBar* tabs : bars) {
        for (int tab = 0; tabs->isVisibleTo(&page) && tab < tabs->count(); ++tab)
            texts.push_back({tabs->tabText(tab),
                             [tabs, tab](const QString& text) { tabs->setTabText(tab, text); }});
    }
    settleTexts(texts, taken);
}

} // namespace ringbinder
