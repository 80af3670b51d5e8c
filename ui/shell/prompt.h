// SPDX-License-Identifier: GPL-3.0-or-later
// The only place for modal questions, so that tests answer them from a script. Questions are for
// what undo cannot bring back; everything else is done at once and can be undone. Nothing waits in
// a nested event loop: the answer comes to the function handed in, which is dropped when `parent`
// is gone by then. DialogPrompt asks people; tests bring their own.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace ringbinder {

class Prompt {
public:
    struct Question {
        QString title;
        QString sentence;    // what will happen, with which thing
        QString detail;      // may be empty: what it means, in a second paragraph
        QStringList buttons; // verbs, the suggested one first; Cancel is added at the end
        bool withCancel = true;
        bool warning = false; // something cannot be taken back
    };
    struct FileQuestion {
        QString title;
        QString folder;      // or a full path with the suggested name
        QStringList filters; // "Spreadsheets (*.xlsx *.csv)"
        QString suffix;      // added where the user types none
    };

    virtual ~Prompt() = default;
    // The position in `buttons`; nothing when cancelled.
    virtual void ask(QWidget* parent, const Question& question,
                     std::function<void(std::optional<int>)> answered) = 0;
    virtual void askText(QWidget* parent, const QString& title, const QString& label,
                         const QString& preset,
                         std::function<void(std::optional<QString>)> answered) = 0;
    virtual void askOpenFiles(QWidget* parent, const FileQuestion& question,
                              std::function<void(QStringList)> answered) = 0;
    // A path to write to; replacing an existing file has been confirmed.
    virtual void askSaveFile(QWidget* parent, const FileQuestion& question,
                             std::function<void(std::optional<QString>)> answered) = 0;
    virtual void askFolder(QWidget* parent, const FileQuestion& question,
                           std::function<void(std::optional<QString>)> answered) = 0;
};

class DialogPrompt final : public Prompt {
public:
    void ask(QWidget* parent, const Question& question,
             std::function<void(std::optional<int>)> answered) override;
    void askText(QWidget* parent, const QString& title, const QString& label, const QString& preset,
                 std::function<void(std::optional<QString>)> answered) override;
    void askOpenFiles(QWidget* parent, const FileQuestion& question,
                      std::function<void(QStringList)> answered) override;
    void askSaveFile(QWidget* parent, const FileQuestion& question,
                     std::function<void(std::optional<QString>)> answered) override;
    void askFolder(QWidget* parent, const FileQuestion& question,
                   std::function<void(std::optional<QString>)> answered) override;
};

} // namespace ringbinder
