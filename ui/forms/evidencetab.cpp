// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/evidencetab.h"

#include "core/registers/evidence/evidence.h"
#include "core/registers/logic/evidence_file.h"
#include "ui/shell/theme.h"
#include "ui/shell/tooltip.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringbinder {

EvidenceTab::EvidenceTab(const OpenContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_hint(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_add(new QPushButton(tr("&Add files…"), this))
    , m_save(new QPushButton(tr("Save &as…"), this))
    , m_look(new QPushButton(tr("&Quick look"), this))
    , m_quickLook(context, this)
{
    setAcceptDrops(true);
    m_hint->setText(
        tr("Drop files here. They are copied into the client file with their checksum."));
    m_hint->setWordWrap(true);
    m_list->setAccessibleName(tr("Evidence of the record"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->installEventFilter(this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_look);
    buttons->addWidget(m_save);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addWidget(m_hint);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &EvidenceTab::chooseFiles);
    connect(m_look, &QPushButton::clicked, this, &EvidenceTab::quickLook);
    connect(m_save, &QPushButton::clicked, this, &EvidenceTab::saveCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &EvidenceTab::openCurrent);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        m_look->setEnabled(item != nullptr);
        m_save->setEnabled(item != nullptr);
    });
}

bool EvidenceTab::isEvidenceItself() const
{
    return m_def == &evidence::def;
}

bool EvidenceTab::applies() const
{
    return isEvidenceItself() || (m_def && evidenceFieldOf(*m_def));
}

int EvidenceTab::count() const
{
    return m_list->count();
}

void EvidenceTab::showRecord(const RegisterDef& def, const Uid& uid)
{
    m_def = &def;
    m_uid = uid;
    reload();
}

void EvidenceTab::reload()
{
    const int row = m_list->currentRow();
    m_list->clear();
    m_look->setEnabled(false);
    m_save->setEnabled(false);
    m_add->setEnabled(applies() && !m_context.binder.isReadOnly());
    if (!m_def || !m_uid || !applies())
        return;
    QList<Uid> uids;
    if (isEvidenceItself()) {
        uids.append(*m_uid);
    } else {
        const auto record = m_context.binder.find(*m_def, *m_uid);
        if (!record || !record->has_value())
            return;
        for (const QString& text : (*record)->value(*evidenceFieldOf(*m_def)).list()) {
            if (const auto uid = Uid::fromString(text))
                uids.append(*uid);
        }
    }
    auto records = m_context.binder.records(evidence::def, uids);
    if (!records) {
        m_context.host.report(records.error());
        return;
    }
    for (Record& record : *records) {
        derive(record, m_context);
        const auto size = record.get(evidence::size);
        const auto until = record.get(evidence::validUntil);
        QStringList facts{record.code()};
        if (!record.text(evidence::fileName).isEmpty())
            facts.append(record.text(evidence::fileName));
        else if (!record.text(evidence::link).isEmpty())
            facts.append(record.text(evidence::link));
        if (size)
            facts.append(m_context.language.locale().formattedDataSize(*size));
        if (until)
            facts.append(tr("valid until %1").arg(m_context.language.date(*until)));
        if (record.get(evidence::expired).value_or(false))
            facts.append(tr("expired"));
        auto* item = new QListWidgetItem(
            themedIcon(QStringLiteral("evidence")),
            QString(record.title() + QLatin1Char('\n') + facts.join(QStringLiteral(" · "))),
            m_list);
        item->setData(Qt::UserRole, record.uid().toString());
        const QString sha256 = record.text(evidence::sha256);
        if (!sha256.isEmpty())
            item->setToolTip(plainToolTip(tr("SHA-256 %1").arg(sha256)));
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(qBound(0, row, m_list->count() - 1));
    emit counted();
}

std::optional<Record> EvidenceTab::currentRecord() const
{
    const QListWidgetItem* item = m_list->currentItem();
    const auto uid = item ? Uid::fromString(item->data(Qt::UserRole).toString()) : std::nullopt;
    if (!uid)
        return std::nullopt;
    auto found = m_context.binder.find(evidence::def, *uid);
    return found ? *found : std::nullopt;
}

void EvidenceTab::chooseFiles()
{
    m_context.prompt.askOpenFiles(this, {tr("Add evidence"), {}, {}, {}},
                                  [this](const QStringList& paths) { addFiles(paths); });
}

void EvidenceTab::addFiles(const QStringList& paths)
{
    if (!m_def || !m_uid || m_context.binder.isReadOnly())
        return;
    const auto record = m_context.binder.find(*m_def, *m_uid);
    if (!record || !record->has_value())
        return;
    int added = 0;
    QList<std::pair<QString, Uid>> kept; // a file, and the item that holds the same
    for (const QString& path : paths) {
        const auto source = readEvidence(path);
        const auto there = source && !isEvidenceItself()
                               ? evidenceWithContent(m_context.binder, contentSum(source->bytes))
                               : Result<QList<Uid>>(QList<Uid>());
        if (there && !there->isEmpty()) {
            kept.append({path, there->first()});
            continue;
        }
        const auto uid =
            source ? addEvidence(m_context.binder, *source, *record) : fail(source.error());
        if (!uid) {
            m_context.host.report(uid.error());
            break;
        }
        ++added;
    }
    if (added > 0)
        m_context.host.toast(tr("%n file(s) added as evidence.", nullptr, added), true);
    if (!kept.isEmpty())
        offerKept(**record, kept);
}

// One item of evidence can prove any number of records.
void EvidenceTab::offerKept(const Record& record, const QList<std::pair<QString, Uid>>& kept)
{
    QStringList items;
    for (const auto& [path, uid] : kept) {
        if (const auto name = m_context.binder.name(uid))
            items.append(QStringLiteral("%1: %2 %3")
                             .arg(QFileInfo(path).fileName(), name->code, name->title));
    }
    m_context.prompt.ask(this,
                         {tr("Kept already"),
                          tr("%n file(s) are kept here already.", nullptr, int(kept.size())),
                          items.join(QLatin1Char('\n')),
                          {tr("&Cite what is there"), tr("&Add again")}},
                         [this, record, kept](std::optional<int> answer) {
                             for (const auto& [path, uid] : kept) {
                                 Result<> done;
                                 if (answer == 0) {
                                     done = reuseEvidence(m_context.binder, record, uid);
                                 } else if (answer == 1) {
                                     const auto source = readEvidence(path);
                                     const auto again =
                                         source ? addEvidence(m_context.binder, *source, record)
                                                : fail(source.error());
                                     done = again ? Result<>() : fail(again.error());
                                 }
                                 if (!done) {
                                     m_context.host.report(done.error());
                                     return;
                                 }
                             }
                         });
}

void EvidenceTab::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && applies() && !m_context.binder.isReadOnly())
        event->acceptProposedAction();
}

void EvidenceTab::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    addFiles(paths);
}

bool EvidenceTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space) {
        quickLook();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EvidenceTab::quickLook()
{
    const auto record = currentRecord();
    if (!record)
        return;
    m_quickLook.show(record->title(), record->text(evidence::fileName),
                     record->text(evidence::sha256));
}

void EvidenceTab::openCurrent()
{
    const auto record = currentRecord();
    if (!record)
        return;
    if (isEvidenceItself())
        quickLook();
    else
        m_context.host.openRecord(evidence::def, record->uid(), {});
}

void EvidenceTab::saveCurrent()
{
    const auto record = currentRecord();
    const QString sha256 = record ? record->text(evidence::sha256) : QString();
    if (sha256.isEmpty()) {
        m_context.host.hint(tr("This evidence is a reference, not a file kept here."));
        return;
    }
    m_context.prompt.askSaveFile(
        this, {tr("Save evidence"), safeFileName(record->text(evidence::fileName)), {}, {}},
        [this, sha256](const std::optional<QString>& target) {
            if (!target)
                return;
            const auto done = extractAttachment(m_context.binder, sha256, *target);
            if (!done)
                m_context.host.report(done.error());
            else
                m_context.host.hint(tr("Saved as %1.").arg(*target));
        });
}

} // namespace ringbinder
