// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importnames.h"

#include "ui/dialogs/calmcombo.h"
#include "ui/shell/tooltip.h"

#include <QHeaderView>

#include <algorithm>

namespace ringbinder {

namespace {

using Way = ImportOutcome::Name::Way;

constexpr int kMostNames = 500;
constexpr qsizetype kMostChoices = 500;

// What needs a look stands first.
int urgency(const ImportOutcome::Name& name)
{
    if (name.way == Way::Unknown)
        return 0;
    if (name.way == Way::Made && !name.like.isEmpty())
        return 1;
    return name.way == Way::Taken ? 2 : 3;
}

// Records are read when the list is opened, not for each of hundreds of names.
class NameChoice final : public CalmCombo {
public:
    NameChoice(const OpenContext& context, const ImportPlan& plan, const ImportOutcome::Name& name,
               QWidget* parent)
        : CalmCombo(parent)
        , m_context(context)
        , m_name(name)
    {
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMaxVisibleItems(20);
        setPlaceholderText(ImportNameList::tr("Choose"));
        if (!hasGivenCodes(*name.def))
            addItem(ImportNameList::tr("Add as new"), QString(ImportPlan::kMakeNew));
        addItem(plan.def->field(u"notes") ? ImportNameList::tr("Leave as text in the notes")
                                          : ImportNameList::tr("Leave out"),
                QString(ImportPlan::kLeaveAsText));
        if (name.likeUid)
            addItem(name.like, name.likeUid->toString());
        if (name.uid && name.way != Way::Made && findData(name.uid->toString()) < 0)
            addItem(name.as, name.uid->toString());
        setCurrentIndex(indexOfWay());
    }
    void showPopup() override
    {
        if (!m_isFilled)
            fill();
        QComboBox::showPopup();
    }

protected:
    void keyPressEvent(QKeyEvent* event) override
    {
        if (!m_isFilled)
            fill();
        QComboBox::keyPressEvent(event);
    }

private:
    [[nodiscard]] int indexOfWay() const
    {
        switch (m_name.way) {
        case Way::Made:
            return findData(QString(ImportPlan::kMakeNew));
        case Way::LeftAsText:
            return findData(QString(ImportPlan::kLeaveAsText));
        case Way::Taken:
        case Way::Chosen:
            return m_name.uid ? findData(m_name.uid->toString()) : -1;
        case Way::Unknown:
            return -1;
        }
        Q_UNREACHABLE();
    }
    void fill()
    {
        m_isFilled = true;
        QList<std::pair<QString, QString>> all;
        (void)m_context.binder.forEach(*m_name.def, [&all](const Record& record) {
            const QString code = record.def().prefix[0] == '\0'
                                     ? QString(record.code() + QLatin1Char(' '))
                                     : QString();
            all.append({QString(code + record.title()), record.uid().toString()});
            return true;
        });
        if (all.size() > kMostChoices) {
            const QString start = m_name.text.left(2);
            all.removeIf([&start](const auto& entry) {
                return !entry.first.contains(start, Qt::CaseInsensitive);
            });
            all = all.mid(0, kMostChoices);
        }
        std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) {
            return a.first.localeAwareCompare(b.first) < 0;
        });
        const QString now = currentData().toString();
        const bool hasNow = currentIndex() >= 0;
        insertSeparator(count());
        for (const auto& [title, uid] : std::as_const(all)) {
            if (findData(uid) < 0)
                addItem(title, uid);
        }
        setCurrentIndex(hasNow ? findData(now) : -1);
    }

    const OpenContext& m_context;
    ImportOutcome::Name m_name;
    bool m_isFilled = false;
};

} // namespace

ImportNameList::ImportNameList(const OpenContext& context, QWidget* parent)
    : QTreeWidget(parent)
    , m_context(context)
{
    setRootIsDecorated(false);
    setHeaderLabels({tr("Name in the table"), tr("Register"), tr("Becomes"), tr("Why")});
    setAccessibleName(tr("Names and the records they are taken for"));
    setAlternatingRowColors(true);
}

void ImportNameList::setNames(ImportPlan& plan, const QList<ImportOutcome::Name>& names)
{
    m_plan = &plan;
    m_names = names;
    std::stable_sort(m_names.begin(), m_names.end(),
                     [](const auto& a, const auto& b) { return urgency(a) < urgency(b); });
    clear();
    for (int i = 0; i < std::min<int>(kMostNames, int(m_names.size())); ++i) {
        const ImportOutcome::Name& name = m_names[i];
        QString why;
        switch (name.way) {
        case Way::Made:
            why = name.like.isEmpty() ? tr("No record has this name.")
                                      : tr("Spelt almost like %1.").arg(name.like);
            break;
        case Way::Taken:
            why = tr("Initial and surname fit.");
            break;
        case Way::Chosen:
        case Way::LeftAsText:
            why = tr("Chosen by you.");
            break;
        case Way::Unknown:
            why = tr("Not known; its rows wait until you choose.");
            break;
        }
        auto* item = new QTreeWidgetItem(
            this, {name.text, name.def->labelText().in(m_context.language), QString(), why});
        item->setToolTip(0, plainToolTip(name.text));
        auto* combo = new NameChoice(m_context, plan, name, this);
        combo->setAccessibleName(tr("\"%1\" becomes").arg(name.text));
        connect(combo, &QComboBox::activated, this,
                [this, combo, i] { decide(i, combo->currentData().toString()); });
        setItemWidget(item, 2, combo);
    }
    header()->setStretchLastSection(true);
    resizeColumnToContents(0);
    setColumnWidth(0, std::clamp(columnWidth(0), 180, 380));
    resizeColumnToContents(1);
    setColumnWidth(2, 300);
    tint();
}

void ImportNameList::decide(int row, const QString& decision)
{
    m_plan->references.insert(referenceName(*m_names[row].def, m_names[row].text), decision);
    m_names[row].way = Way::Chosen;
    topLevelItem(row)->setText(3, tr("Chosen by you."));
    tint();
    emit decided();
}

int ImportNameList::undecided() const
{
    return int(std::count_if(m_names.cbegin(), m_names.cend(),
                             [](const auto& name) { return name.way == Way::Unknown; }));
}

void ImportNameList::tint()
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const int need = urgency(m_names[i]);
        const QBrush brush = need == 0   ? QBrush(theme::errorFill(palette()))
                             : need == 1 ? QBrush(theme::warningFill(palette()))
                                         : QBrush();
        for (const int column : {0, 3})
            topLevelItem(i)->setBackground(column, brush);
    }
}

} // namespace ringbinder
