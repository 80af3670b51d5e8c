// SPDX-License-Identifier: GPL-3.0-or-later
// What the window says in its bar: what was refused, what happens to the file outside, where it
// lies, and what was typed before a crash.
#include "core/catalogue/rewording.h"
#include "core/registers/controls/control.h"
#include "core/store/fileplace.h"
#include "ui/forms/recordpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/publisher.h"

#include <QApplication>
#include <QClipboard>
#include <QFileInfo>

namespace ringbinder {

namespace {

constexpr int kLooksOutsideEvery = 3000; // ms; stat(2) and one number from the file
constexpr int kKeepsDraftsEvery = 2000;  // ms
constexpr int kMostDraftsNamed = 3;

} // namespace

// ---------------------------------------------------------------- the bar

void MainWindow::report(const Error& error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    QList<MessageBar::Action> actions;
    if (error.kind == Error::Kind::Moved || error.kind == Error::Kind::DiskFull ||
        error.kind == Error::Kind::Io)
        actions.append({tr("Save a copy…"), [this] { emit commanded(ActionId::SaveCopy); }});
    if (error.kind == Error::Kind::Moved)
        actions.append({tr("Save as…"), [this] { emit commanded(ActionId::SaveAs); }});
    if (!error.detail.isEmpty()) {
        const QString details =
            QString(error.message.in(m_language) + QLatin1Char('\n') + error.detail);
        actions.append(
            {tr("Copy details"), [details] { QApplication::clipboard()->setText(details); }});
    }
    m_messages->showMessage(MessageBar::Weight::Error, error.message.in(m_language), actions);
}

void MainWindow::showMessage(const QString& sentence, Tone tone)
{
    const auto weight = tone == Tone::Bad       ? MessageBar::Weight::Error
                        : tone == Tone::Warning ? MessageBar::Weight::Warning
                        : tone == Tone::Good    ? MessageBar::Weight::Ok
                                                : MessageBar::Weight::Info;
    m_messages->showMessage(weight, sentence);
}

// What is to be said on opening waits until the bar is free.
void MainWindow::showNextNote()
{
    if (!m_messages->sentence().isEmpty() || m_notes.isEmpty())
        return;
    const std::function<void()> say = m_notes.takeFirst();
    say();
}

// ---------------------------------------------------------------- language

// Texts of the catalogues are stored as they were taken: a file made in German holds German ones.
void MainWindow::noteLanguage()
{
    if (m_open.binder->isReadOnly() ||
        m_settings.knowsLanguage(m_open.binder->fileId(), m_language.code()))
        return;
    const auto set =
        rewordCatalogueTexts(*m_open.binder, shippedCatalogue(), control::def, m_language);
    if (!set || set->isEmpty())
        return;
    m_notes.append([this] {
        m_messages->showMessage(
            MessageBar::Weight::Info,
            tr("The titles of the controls in this file are in another language than the program. "
               "What you have changed yourself stays as it is."),
            {{tr("Put them into this language"), [this] {
                  const auto done = putIntoLanguage(*m_open.binder, shippedCatalogue(),
                                                    m_open.binder->registry().all(), m_language);
                  if (!done)
                      report(done.error());
              }}});
        m_settings.setKnowsLanguage(m_open.binder->fileId(), m_language.code());
    });
}

// ---------------------------------------------------------------- outside

void MainWindow::watchFile()
{
    connect(m_messages, &MessageBar::closed, this, &MainWindow::showNextNote, Qt::QueuedConnection);
    connect(&m_fileWatch, &QTimer::timeout, this, &MainWindow::lookOutside);
    m_fileWatch.start(kLooksOutsideEvery);
    bringDraftsBack();
    notePlace();
    showNextNote();
}

void MainWindow::lookOutside()
{
    const Binder::OutsideChange change = m_open.binder->outsideChange();
    if (change == m_toldOutside)
        return;
    m_toldOutside = change;
    const MessageBar::Action reload{tr("Reload"), [this] { emit reloadWanted(); }};
    const MessageBar::Action saveAs{tr("Save as…"), [this] { emit commanded(ActionId::SaveAs); }};
    switch (change) {
    case Binder::OutsideChange::None:
        break;
    case Binder::OutsideChange::Written:
        m_messages->showMessage(MessageBar::Weight::Warning,
                                tr("File changed outside: another program has written to it. "
                                   "Reload to see what it holds now."),
                                {reload});
        break;
    case Binder::OutsideChange::Replaced:
        m_messages->showMessage(
            MessageBar::Weight::Warning,
            tr("File changed outside: another file has taken its place, as sync programs do. "
               "Nothing more can be saved into it from here. Reloading keeps what this window "
               "shows among the versions."),
            {reload, saveAs});
        break;
    case Binder::OutsideChange::Gone:
        m_messages->showMessage(MessageBar::Weight::Warning,
                                tr("The file was moved or deleted while it was open. Nothing more "
                                   "can be saved into it; save it under a name to go on."),
                                {saveAs});
        break;
    }
}

const QString& MainWindow::path() const
{
    return m_publisher ? m_publisher->original() : m_open.binder->path();
}

void MainWindow::watchPublishing()
{
    if (!m_open.workingCopy)
        return;
    m_publisher = new Publisher(m_open.workingCopy, *m_open.binder, *m_jobs, m_prompt, this);
    connect(m_publisher, &Publisher::refused, this, &MainWindow::report);
    connect(m_publisher, &Publisher::published, this,
            [this] { toast(tr("The changes are in %1 now.").arg(path()), false); });
    connect(m_publisher, &Publisher::closeWanted, this, &QWidget::close, Qt::QueuedConnection);
    if (m_publisher->isAhead())
        m_publisher->later(); // what an earlier session could not put back
}

void MainWindow::notePlace()
{
    if (m_open.isUntitled || m_open.binder->isReadOnly())
        return;
    const QStringList copies = secondCopies(path());
    if (!copies.isEmpty()) {
        m_notes.append([this, name = QFileInfo(copies.first()).fileName()] {
            m_messages->showMessage(
                MessageBar::Weight::Warning,
                tr("A second copy was found in the same folder: %1. A sync program makes one when "
                   "the file was changed in two places; open it to see what it holds.")
                    .arg(name));
        });
    }
    const QString folder = QFileInfo(path()).absolutePath();
    const FilePlace place = placeOf(path());
    if (m_publisher || place.kind == FilePlace::Kind::Local ||
        m_settings.knowsPlace(m_open.binder->fileId(), folder))
        return;
    m_notes.append([this, place, folder] {
        const QString sentence =
            place.kind == FilePlace::Kind::Synced
                ? tr("This file is in a folder of %1. Use it on one computer at a time and wait "
                     "for the sync to finish before you open it on another; else there will be "
                     "two copies with different changes.")
                      .arg(place.name)
            : place.kind == FilePlace::Kind::Network
                ? tr("This file is on a network drive (%1). When the connection breaks, edits are "
                     "refused until it is back; a copy on this computer is safer to work with.")
                      .arg(place.name)
                : tr("This file is on a removable medium. Close it before you take the medium "
                     "out; backups are kept on this computer.");
        m_messages->showMessage(
            MessageBar::Weight::Warning, sentence,
            {{tr("Work on a copy on this computer"), [this] { emit workingCopyWanted(); }}});
        m_settings.setKnowsPlace(m_open.binder->fileId(), folder);
    });
}

// ---------------------------------------------------------------- text not yet saved

void MainWindow::bringDraftsBack()
{
    if (m_open.draftFolder.isEmpty() || m_open.binder->isReadOnly())
        return;
    m_drafts = std::make_unique<DraftFile>(m_open.draftFolder, m_open.binder->fileId());
    QStringList places;
    std::optional<Draft> first;
    for (const Draft& draft : m_drafts->read()) {
        const RegisterDef* def = m_open.binder->registry().find(draft.registerKey);
        const auto name = m_open.binder->name(draft.record);
        const FieldDef* field = def ? m_open.binder->field(*def, draft.fieldKey) : nullptr;
        if (!name || !field)
            continue; // the record is gone; its text has nowhere to go
        m_details->bringBack(draft);
        if (!first)
            first = draft;
        if (places.size() < kMostDraftsNamed)
            places.append(QStringLiteral("%1 %2").arg(name->code, labelOf(*field, *m_context)));
    }
    connect(&m_draftWatch, &QTimer::timeout, this, &MainWindow::keepDrafts);
    m_draftWatch.start(kKeepsDraftsEvery);
    if (!first)
        return;
    m_notes.prepend([this, draft = *first, places] {
        m_messages->showMessage(
            MessageBar::Weight::Info,
            tr("Text that was not saved when the program ended was kept: %1. It is saved when you "
               "leave its field.")
                .arg(places.join(QLatin1String(", "))),
            {{tr("Show"), [this, draft] {
                  if (const RegisterDef* def = m_open.binder->registry().find(draft.registerKey))
                      openRecord(*def, draft.record, draft.fieldKey);
              }}});
    });
}

void MainWindow::keepDrafts()
{
    if (!m_drafts || !m_details)
        return;
    QList<Draft> drafts = m_details->drafts();
    for (Draft& draft : drafts)
        draft.at = m_open.binder->clock().nowUtc();
    // Said once: the next try comes in two seconds.
    const auto kept = m_drafts->keep(drafts);
    if (!kept)
        hint(kept.error().message.in(m_language));
}

} // namespace ringbinder
