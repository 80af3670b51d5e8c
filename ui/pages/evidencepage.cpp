// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evidencepage.h"

#include "core/evidence/evidencefolder.h"
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/logic/evidence_file.h"
#include "core/registers/logic/evidence_use.h"
#include "ui/dialogs/evidencefolderdialog.h"
#include "ui/jobs/progressdialog.h"

#include <QApplication>
#include <QDir>
#include <QDrag>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace ringbinder {

namespace {

constexpr qsizetype kMostDragged = 50;

} // namespace

EvidencePage::EvidencePage(const OpenContext& context, QWidget* parent)
    : RegisterPage(context, evidence::def, parent)
    , m_context(context)
    , m_look(context, this)
{
    setAcceptDrops(true);
    table().installEventFilter(this);
    buildTools();
}

void EvidencePage::buildTools()
{
    const bool canEdit = !m_context.binder.isReadOnly();
    auto* folder = new QAction(themedIcon(QStringLiteral("import")), tr("From a f&older…"), this);
    folder->setToolTip(tr("Take the files of a folder in and match them to controls by name"));
    folder->setEnabled(canEdit);
    connect(folder, &QAction::triggered, this, &EvidencePage::chooseFolder);
    auto* look = new QAction(themedIcon(QStringLiteral("search")), tr("&Quick look (Space)"), this);
    connect(look, &QAction::triggered, this, &EvidencePage::quickLook);
    auto* save = new QAction(themedIcon(QStringLiteral("save-as")),
                             tr("Save the &files to a folder…"), this);
    connect(save, &QAction::triggered, this, &EvidencePage::saveSelected);
    auto* bare =
        new QAction(themedIcon(QStringLiteral("control")), tr("&Controls without evidence"), this);
    connect(bare, &QAction::triggered, this, &EvidencePage::showBareControls);
    addTool(folder);
    for (QAction* action : {look, save, folder, bare})
        addRecordAction(action);
}

// ---- looking

void EvidencePage::quickLook()
{
    const auto uid = table().currentUid();
    const auto record =
        uid ? m_context.binder.find(evidence::def, *uid) : Result<std::optional<Record>>();
    if (!record || !*record)
        return;
    m_look.show((*record)->title(), (*record)->text(evidence::fileName),
                (*record)->text(evidence::sha256));
}

void EvidencePage::showBareControls()
{
    const auto bare = controlsWithoutEvidence(m_context.binder);
    if (!bare) {
        m_context.host.report(bare.error());
        return;
    }
    if (bare->isEmpty()) {
        m_context.host.hint(tr("Every applicable control has evidence."));
        return;
    }
    emit registerWanted(&control::def, {{&control::applicable, QStringLiteral("=yes")},
                                        {&control::evidence, QStringLiteral("empty")}});
}

// ---- files out

void EvidencePage::saveSelected()
{
    const QList<Uid> uids = table().selectedUids();
    if (uids.isEmpty()) {
        m_context.host.hint(tr("Select the rows whose files to save first."));
        return;
    }
    m_context.prompt.askFolder(
        this, {tr("Save the files to a folder"), {}, {}, {}},
        [this, uids](const std::optional<QString>& folder) {
            if (!folder)
                return;
            ProgressDialog::run<Result<SavedEvidence>>(
                this, tr("Save the files"), m_context.language,
                [&binder = m_context.binder, uids,
                 target = *folder](Progress& progress) -> Result<SavedEvidence> {
                    const auto reader = binder.reader();
                    if (!reader)
                        return fail(reader.error());
                    return saveEvidence(**reader, uids, target, progress);
                },
                [this, target = *folder](const Result<SavedEvidence>& saved) {
                    if (saved)
                        m_context.host.hint(
                            tr("%n file(s) saved in %1.", nullptr, saved->written).arg(target));
                    else if (saved.error().kind != Error::Kind::Cancelled)
                        m_context.host.report(saved.error());
                });
        });
}

QStringList EvidencePage::temporaryCopies()
{
    QStringList paths;
    const QList<Uid> uids = table().selectedUids();
    if (!m_copies)
        m_copies.emplace();
    if (!m_copies->isValid() || uids.size() > kMostDragged)
        return paths;
    // A folder for each drag, so that no copy replaces one that is still being read.
    const QString folder = m_copies->filePath(QString::number(QDir(m_copies->path()).count()));
    if (!QDir().mkpath(folder))
        return paths;
    NoProgress none;
    const auto saved = saveEvidence(m_context.binder, uids, folder, none);
    if (!saved) {
        m_context.host.report(saved.error());
        return paths;
    }
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Name);
    for (const QFileInfo& file : files)
        paths.append(file.absoluteFilePath());
    return paths;
}

bool EvidencePage::pressOnCode(const QPoint& at) const
{
    auto& view = const_cast<EvidencePage*>(this)->table();
    const QModelIndex index = view.indexAt(at);
    if (!index.isValid() || index.column() != 0)
        return false;
    const auto uid = const_cast<EvidencePage*>(this)->model().uidAt(index.row());
    return uid && view.selectedUids().contains(*uid);
}

void EvidencePage::startDrag()
{
    const QStringList paths = temporaryCopies();
    if (paths.isEmpty()) {
        m_context.host.hint(tr("No file is kept for these rows."));
        return;
    }
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    auto* files = new QMimeData;
    files->setUrls(urls);
    auto* drag = new QDrag(this);
    drag->setMimeData(files);
    drag->setPixmap(themedIcon(QStringLiteral("evidence")).pixmap(24, 24));
    drag->exec(Qt::CopyAction);
}

bool EvidencePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &table() && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier &&
            table().currentUid()) {
            quickLook();
            return true;
        }
    }
    if (watched != table().viewport())
        return RegisterPage::eventFilter(watched, event);
    const auto* mouse = static_cast<QMouseEvent*>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier &&
            pressOnCode(mouse->pos())) {
            m_pressed = mouse->pos();
            return true;
        }
        break;
    case QEvent::MouseMove:
        if (!m_pressed)
            break;
        if ((mouse->pos() - *m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
            m_pressed.reset();
            startDrag();
        }
        return true;
    case QEvent::MouseButtonRelease:
        if (!m_pressed)
            break;
        // It was a click after all.
        if (const auto uid = model().uidAt(table().indexAt(*m_pressed).row()))
            table().goTo(*uid, QStringLiteral("code"));
        m_pressed.reset();
        return true;
    default:
        break;
    }
    return RegisterPage::eventFilter(watched, event);
}

// ---- files in

void EvidencePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && !m_context.binder.isReadOnly() && event->source() != this)
        event->acceptProposedAction();
}

void EvidencePage::dropEvent(QDropEvent* event)
{
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    event->acceptProposedAction();
    takeFiles(paths);
}

void EvidencePage::chooseFolder()
{
    m_context.prompt.askFolder(this, {tr("Evidence from a folder"), {}, {}, {}},
                               [this](const std::optional<QString>& folder) {
                                   if (folder)
                                       takeFiles({*folder});
                               });
}

void EvidencePage::takeFiles(const QStringList& paths)
{
    if (paths.isEmpty() || m_context.binder.isReadOnly())
        return;
    table().finishEditing();
    takeSheets(paths, [this](const QStringList& others) { takeOthers(others); });
}

void EvidencePage::takeOthers(const QStringList& paths)
{
    if (paths.isEmpty())
        return;
    if (paths.size() == 1 && !QFileInfo(paths.first()).isDir()) {
        takeOne(paths.first());
        return;
    }
    (new EvidenceFolderDialog(m_context, paths, this))->open();
}

void EvidencePage::takeOne(const QString& path)
{
    const auto source = readEvidence(path);
    if (!source) {
        m_context.host.report(source.error());
        return;
    }
    const auto add = [this](const EvidenceSource& taken) {
        const auto added = addEvidence(m_context.binder, taken, {});
        if (!added) {
            m_context.host.report(added.error());
            return;
        }
        m_context.host.toast(tr("%1 is kept in this file now.").arg(taken.fileName), true);
        showRecord(*added, {});
    };
    const auto kept = evidenceWithContent(m_context.binder, contentSum(source->bytes));
    if (!kept || kept->isEmpty()) {
        add(*source);
        return;
    }
    const auto name = m_context.binder.name(kept->first());
    m_context.prompt.ask(
        this,
        {tr("Kept already"),
         tr("\"%1\" is kept already as %2 %3.")
             .arg(source->fileName, name ? name->code : QString(), name ? name->title : QString()),
         tr("One item can be cited by any number of records."),
         {tr("&Show it"), tr("&Add another item")}},
        [this, add, source = *source, there = kept->first()](std::optional<int> answer) {
            if (answer == 0)
                showRecord(there, {});
            else if (answer == 1)
                add(source);
        });
}

} // namespace ringbinder
