// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/linkstab.h"

#include "ui/forms/choiceeditors.h"
#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

enum LinkRole { LinkUid = Qt::UserRole, LinkField, LinkHolder, LinkOutgoing };

} // namespace

LinksTab::LinksTab(const OpenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_tree(new QTreeWidget(this))
    , m_kind(new QComboBox(this))
    , m_column(new QVBoxLayout(this))
{
    m_tree->setAccessibleName(tr("Links of the record"));
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setRootIsDecorated(false);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* open = new QAction(tr("&Open"), m_tree);
    auto* unlink = new QAction(tr("Take the link &off"), m_tree);
    unlink->setShortcut(QKeySequence::Delete);
    unlink->setShortcutContext(Qt::WidgetShortcut);
    m_tree->addActions({open, unlink});
    const auto openCurrent = [this] {
        const QTreeWidgetItem* item = m_tree->currentItem();
        const auto uid = item ? Uid::fromString(item->data(0, LinkUid).toString()) : std::nullopt;
        if (uid)
            openLinked(*uid);
    };
    connect(open, &QAction::triggered, this, openCurrent);
    connect(m_tree, &QTreeWidget::itemActivated, this, openCurrent);
    connect(unlink, &QAction::triggered, this, &LinksTab::unlinkCurrent);
    auto* label = new QLabel(tr("Add a &link:"), this);
    label->setBuddy(m_kind);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->addWidget(m_tree, 1);
    m_column->addWidget(label);
    m_column->addWidget(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &LinksTab::useKind);
}

// What has no page of its own, such as a comment, is shown with the record it belongs to.
void LinksTab::openLinked(const Uid& uid)
{
    const auto name = m_context.binder.name(uid);
    if (!name)
        return;
    if (name->def->place != Place::Hidden) {
        m_context.host.openRecord(*name->def, uid, {});
        return;
    }
    const auto record = m_context.binder.find(*name->def, uid);
    for (const FieldDef* field : name->def->fields) {
        const bool names =
            field->type == FieldType::Reference || field->name() == QLatin1String("record_uid");
        const auto other = names && record && *record
                               ? Uid::fromString((*record)->value(*field).text())
                               : std::nullopt;
        const auto owner = other && other != m_uid ? m_context.binder.name(*other) : std::nullopt;
        if (owner && owner->def->place != Place::Hidden) {
            m_context.host.openRecord(*owner->def, *other, {});
            return;
        }
    }
    m_context.host.hint(tr("%1 has no page of its own.").arg(name->title));
}

QString LinksTab::titleOf(const Kind& kind) const
{
    if (kind.outgoing || *kind.field->inverse == '\0')
        return kind.outgoing ? labelOf(*kind.field, m_context)
                             : tr("%1: %2").arg(kind.def->pluralText().in(m_context.language),
                                                labelOf(*kind.field, m_context));
    return m_context.language.text(kind.field->context, kind.field->inverse);
}

void LinksTab::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    m_kinds.clear();
    m_kind->clear();
    for (const FieldDef* field : m_def->fields) {
        if (field->type == FieldType::References && field->isEditable())
            m_kinds.append({m_def, field, true});
    }
    for (const Registry::Pointer& pointer : m_context.binder.registry().pointersTo(*m_def)) {
        if (pointer.field->type == FieldType::References && pointer.from->place != Place::Hidden)
            m_kinds.append({pointer.from, pointer.field, false});
    }
    for (const Kind& kind : m_kinds)
        m_kind->addItem(titleOf(kind));
}

void LinksTab::useKind(int index)
{
    delete m_line;
    m_line = nullptr;
    if (index < 0 || index >= m_kinds.size())
        return;
    const Kind& kind = m_kinds[index];
    m_lineField = *kind.field;
    m_lineField.target = kind.outgoing ? kind.field->target : kind.def->key;
    m_line = new RecordLine(m_context, m_lineField, this);
    m_line->line()->setPlaceholderText(tr("code or name, then Enter"));
    m_line->line()->setAccessibleName(tr("Record to link: %1").arg(titleOf(kind)));
    m_column->addWidget(m_line);
    connect(m_line, &RecordLine::finished, this, &LinksTab::addLink, Qt::QueuedConnection);
}

void LinksTab::showRecord(const RegisterDef& def, const Uid& uid)
{
    const bool isNewKind = m_def != &def;
    m_def = &def;
    m_uid = uid;
    if (isNewKind) {
        fillKinds();
        m_kind->setCurrentIndex(0);
        useKind(m_kind->currentIndex());
    }
    m_kind->setEnabled(!m_kinds.isEmpty() && !m_context.binder.isReadOnly());
    reload();
}

void LinksTab::reload()
{
    if (!m_def || !m_uid)
        return;
    const auto links = m_context.binder.linksOf(*m_def, *m_uid);
    m_tree->clear();
    m_count = 0;
    if (!links) {
        m_context.host.report(links.error());
        return;
    }
    QHash<QString, QTreeWidgetItem*> groups;
    // "Owns" alone would mix registers.
    QHash<QString, QSet<const RegisterDef*>> holdersOf;
    for (const LinkedRecord& link : *links) {
        if (link.field)
            holdersOf[titleOf({link.def, link.field, link.outgoing})].insert(link.def);
    }
    for (const LinkedRecord& link : *links) {
        if (!link.field)
            continue;
        // The form shows single references already; here they matter from the other side.
        if (link.outgoing && link.field->type == FieldType::Reference)
            continue;
        const RegisterDef* holder = link.outgoing ? m_def : link.def;
        QString title = titleOf({holder, link.field, link.outgoing});
        if (!link.outgoing && holdersOf.value(title).size() > 1)
            title = tr("%1: %2").arg(link.def->pluralText().in(m_context.language), title);
        QTreeWidgetItem*& group = groups[title];
        if (!group) {
            group = new QTreeWidgetItem(m_tree, {title});
            group->setFlags(Qt::ItemIsEnabled);
            QFont bold = font();
            bold.setBold(true);
            group->setFont(0, bold);
        }
        auto* item =
            new QTreeWidgetItem(group, {QStringLiteral("%1  %2").arg(link.code, link.title)});
        item->setIcon(0, themedIcon(QString::fromLatin1(link.def->icon)));
        item->setToolTip(0, plainToolTip(link.title));
        item->setData(0, LinkUid, link.uid.toString());
        item->setData(0, LinkField, QString::fromLatin1(link.field->key));
        item->setData(0, LinkHolder, QString::fromLatin1(holder->key));
        item->setData(0, LinkOutgoing, link.outgoing);
        ++m_count;
    }
    m_tree->expandAll();
    emit counted();
}

void LinksTab::addLink()
{
    const int index = m_kind->currentIndex();
    if (!m_line || !m_uid || index < 0 || !m_line->chosen())
        return;
    const Kind& kind = m_kinds[index];
    const Uid other = *m_line->chosen();
    const auto name = m_context.binder.name(*m_uid);
    ChangeSet set({ChangeLabel::Act::Link, QString::fromLatin1(m_def->key),
                   name ? name->code : QString(), 1});
    if (m_line->toCreate())
        set.add(*m_line->toCreate());
    if (kind.outgoing)
        set.link(*m_def, *m_uid, *kind.field, other);
    else
        set.link(*kind.def, other, *kind.field, *m_uid);
    m_line->clear();
    if (const auto done = m_context.binder.session().apply(std::move(set)); !done)
        m_context.host.report(done.error());
}

void LinksTab::unlinkCurrent()
{
    const QTreeWidgetItem* item = m_tree->currentItem();
    const auto other = item ? Uid::fromString(item->data(0, LinkUid).toString()) : std::nullopt;
    const RegisterDef* holder =
        item ? m_context.binder.registry().find(item->data(0, LinkHolder).toString()) : nullptr;
    const FieldDef* field = holder ? holder->field(item->data(0, LinkField).toString()) : nullptr;
    if (!other || !field || !m_uid)
        return;
    if (field->type != FieldType::References) {
        m_context.host.hint(tr("This is a field of the other record; open it to change it."));
        return;
    }
    const bool outgoing = item->data(0, LinkOutgoing).toBool();
    const auto name = m_context.binder.name(*m_uid);
    ChangeSet set({ChangeLabel::Act::Unlink, QString::fromLatin1(m_def->key),
                   name ? name->code : QString(), 1});
    set.unlink(*holder, outgoing ? *m_uid : *other, *field, outgoing ? *other : *m_uid);
    const auto done = m_context.binder.session().apply(std::move(set));
    if (!done)
        m_context.host.report(done.error());
    else
        m_context.host.toast(tr("Link taken off."), true);
}

void LinksTab::startLink()
{
    if (m_line)
        m_line->line()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace ringbinder
