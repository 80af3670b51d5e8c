// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/followupmenu.h"

#include "core/registers/technical/technical_finding.h"
#include "ui/pages/recordact.h"

#include <QCoreApplication>
#include <QMenu>

namespace ringbinder {

namespace {

constexpr int kMostItemMenus = 25;
constexpr int kLongestMenuText = 80;

QString followWord(const char* source)
{
    return QCoreApplication::translate("ringbinder::Technical", source);
}

QString newFollowUpWord(FollowUp what)
{
    switch (what) {
    case FollowUp::Risk:
        return followWord(QT_TRANSLATE_NOOP("ringbinder::Technical", "New &risk"));
    case FollowUp::Action:
        return followWord(QT_TRANSLATE_NOOP("ringbinder::Technical", "New &action"));
    case FollowUp::Nonconformity:
        return followWord(QT_TRANSLATE_NOOP("ringbinder::Technical", "New &nonconformity"));
    case FollowUp::Exception:
        return followWord(QT_TRANSLATE_NOOP("ringbinder::Technical", "Request an e&xception"));
    }
    Q_UNREACHABLE();
}

// What a scan says as the text of a menu, which takes "&" for a mnemonic, a tab for the beginning
// of a shortcut and every line for one of its own.
QString menuText(const QString& text)
{
    const QString line = text.simplified();
    QString shown = line.left(kLongestMenuText);
    if (line.size() > kLongestMenuText)
        shown += QChar(0x2026);
    return shown.replace(QLatin1Char('&'), QLatin1String("&&"));
}

void addFollowedUp(QMenu& menu, const OpenContext& context, const Uid& uid)
{
    const auto name = context.binder.name(uid);
    if (!name)
        return;
    QAction* action =
        menu.addAction(followWord(QT_TRANSLATE_NOOP("ringbinder::Technical", "Open %1"))
                           .arg(menuText(QStringLiteral("%1 %2").arg(name->code, name->title))));
    QObject::connect(action, &QAction::triggered, &menu,
                     [&context, uid, def = name->def] { context.host.openRecord(*def, uid, {}); });
}

void addNewFollowUps(QMenu& menu, const OpenContext& context, const RuleResult& result,
                     const QString& item)
{
    for (const FollowUp what : kFollowUps) {
        QAction* action = menu.addAction(newFollowUpWord(what));
        action->setEnabled(!context.binder.isReadOnly());
        QObject::connect(action, &QAction::triggered, &menu, [&context, result, item, what] {
            followUpAtOnce(context, result, item, what);
        });
    }
}

} // namespace

void followUpAtOnce(const OpenContext& context, const RuleResult& result, const QString& item,
                    FollowUp what)
{
    auto change = followUp(context.binder, result, item, what, context.language);
    if (!change) {
        context.host.report(change.error());
        return;
    }
    const Uid made = change->made;
    if (!applied(context, std::move(change->set)))
        return;
    const auto name = context.binder.name(made);
    if (!name)
        return;
    context.host.openRecord(*name->def, made, {});
    context.host.toast(followWord(QT_TRANSLATE_NOOP("ringbinder::Technical",
                                                    "%1 was added as a draft; complete it here."))
                           .arg(name->code),
                       true);
}

void fillFollowUpMenu(QMenu& menu, const OpenContext& context, const TechnicalPicture& picture,
                      const RuleResult& result)
{
    qDeleteAll(menu.findChildren<QMenu*>(QString(), Qt::FindDirectChildrenOnly));
    menu.clear();
    bool isTakenUp = false;
    for (const Record* finding : picture.takenUp.findings(result)) {
        addFollowedUp(menu, context, finding->uid());
        for (const FollowUp what : kFollowUps) {
            for (const Uid& uid : finding->get(fieldOf(what)).value_or(QList<Uid>()))
                addFollowedUp(menu, context, uid);
        }
        isTakenUp = true;
    }
    if (isTakenUp)
        menu.addSeparator();
    if (result.outcome != Outcome::Fail) {
        QAction* none = menu.addAction(followWord(
            QT_TRANSLATE_NOOP("ringbinder::Technical", "It does not fail: nothing has to follow")));
        none->setEnabled(false);
        return;
    }
    QList<FailingItem> failing;
    for (const FailingItem& item : result.items) {
        if (!item.exception && !item.item.isEmpty())
            failing.append(item);
    }
    addNewFollowUps(menu, context, result, failing.size() == 1 ? failing.first().item : QString());
    if (failing.size() < 2)
        return;
    menu.addSeparator();
    for (const FailingItem& item :
         failing.first(std::min<qsizetype>(kMostItemMenus, failing.size()))) {
        QMenu* only =
            menu.addMenu(followWord(QT_TRANSLATE_NOOP("ringbinder::Technical", "Only %1"))
                             .arg(menuText(item.words.isEmpty() ? item.item : item.words)));
        addNewFollowUps(*only, context, result, item.item);
    }
}

} // namespace ringbinder
