// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/prompt.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QStandardPaths>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kPromptTextWidth = 420;

QFileDialog* fileDialog(QWidget* parent, const Prompt::FileQuestion& question)
{
    auto* dialog = new QFileDialog(parent, question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QFileInfo start(question.folder);
    // Without a place of its own a question begins where people keep their documents.
    if (question.folder.isEmpty() || start.isRelative())
        dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    else
        dialog->setDirectory(start.isDir() ? question.folder : start.absolutePath());
    if (!question.filters.isEmpty())
        dialog->setNameFilters(question.filters);
    dialog->setDefaultSuffix(question.suffix);
    return dialog;
}

} // namespace

void DialogPrompt::ask(QWidget* parent, const Question& question,
                       std::function<void(std::optional<int>)> answered)
{
    auto* box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.title);
    box->setTextFormat(Qt::PlainText);
    box->setText(question.sentence);
    box->setInformativeText(question.detail);
    box->setIcon(question.warning ? QMessageBox::Warning : QMessageBox::Question);
    QList<QPushButton*> buttons;
    for (const QString& verb : question.buttons)
        buttons.append(box->addButton(verb, QMessageBox::ActionRole));
    if (question.withCancel)
        box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    if (!buttons.isEmpty())
        box->setDefaultButton(buttons.first());
    QObject::connect(box, &QMessageBox::finished, parent ? static_cast<QObject*>(parent) : box,
                     [box, buttons, answered = std::move(answered)] {
                         const qsizetype at =
                             buttons.indexOf(static_cast<QPushButton*>(box->clickedButton()));
                         answered(at < 0 ? std::nullopt : std::optional(int(at)));
                     });
    box->open();
}

void DialogPrompt::askText(QWidget* parent, const QString& title, const QString& label,
                           const QString& preset,
                           std::function<void(std::optional<QString>)> answered)
{
    auto* dialog = new QInputDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(preset);
    // Room for a sentence, whatever the question's length.
    dialog->resize(std::max(kPromptTextWidth, dialog->sizeHint().width()),
                   dialog->sizeHint().height());
    QObject::connect(
        dialog, &QInputDialog::finished, parent ? static_cast<QObject*>(parent) : dialog,
        [dialog, answered = std::move(answered)](int result) {
            answered(result == QDialog::Accepted ? std::optional(dialog->textValue().trimmed())
                                                 : std::nullopt);
        });
    dialog->open();
}

void DialogPrompt::askOpenFiles(QWidget* parent, const FileQuestion& question,
                                std::function<void(QStringList)> answered)
{
    QFileDialog* dialog = fileDialog(parent, question);
    dialog->setAcceptMode(QFileDialog::AcceptOpen);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(
        dialog, &QFileDialog::finished, parent ? static_cast<QObject*>(parent) : dialog,
        [dialog, answered = std::move(answered)](int result) {
            answered(result == QDialog::Accepted ? dialog->selectedFiles() : QStringList());
        });
    dialog->open();
}

void DialogPrompt::askSaveFile(QWidget* parent, const FileQuestion& question,
                               std::function<void(std::optional<QString>)> answered)
{
    QFileDialog* dialog = fileDialog(parent, question);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QFileInfo suggested(question.folder);
    if (!suggested.isDir())
        dialog->selectFile(suggested.fileName());
    QObject::connect(
        dialog, &QFileDialog::finished, parent ? static_cast<QObject*>(parent) : dialog,
        [dialog, answered = std::move(answered)](int result) {
            answered(result == QDialog::Accepted ? std::optional(dialog->selectedFiles().value(0))
                                                 : std::nullopt);
        });
    dialog->open();
}

void DialogPrompt::askFolder(QWidget* parent, const FileQuestion& question,
                             std::function<void(std::optional<QString>)> answered)
{
    QFileDialog* dialog = fileDialog(parent, question);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(
        dialog, &QFileDialog::finished, parent ? static_cast<QObject*>(parent) : dialog,
        [dialog, answered = std::move(answered)](int result) {
            answered(result == QDialog::Accepted ? std::optional(dialog->selectedFiles().value(0))
                                                 : std::nullopt);
        });
    dialog->open();
}

} // namespace ringbinder
