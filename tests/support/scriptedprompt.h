// SPDX-License-Identifier: GPL-3.0-or-later
// Answers modal questions from a script and remembers what was asked. An unexpected question is
// cancelled and counted, so a test that compares `asked` fails.
#pragma once

#include "ui/shell/prompt.h"

namespace ringbinder {

class ScriptedPrompt final : public Prompt {
public:
    QList<int> answers;       // for ask(): positions in Question::buttons; -1 cancels
    QStringList texts;        // for askText()
    QList<QStringList> files; // for askOpenFiles()
    QStringList paths;        // for askSaveFile() and askFolder()
    QStringList asked;        // what the person was asked, in order

    void ask(QWidget*, const Question& question,
             std::function<void(std::optional<int>)> answered) override
    {
        asked.append(question.sentence);
        const int answer = answers.isEmpty() ? -1 : answers.takeFirst();
        answered(answer < 0 ? std::nullopt : std::optional(answer));
    }
    void askText(QWidget*, const QString&, const QString& label, const QString&,
                 std::function<void(std::optional<QString>)> answered) override
    {
        asked.append(label);
        answered(texts.isEmpty() ? std::nullopt : std::optional(texts.takeFirst()));
    }
    void askOpenFiles(QWidget*, const FileQuestion& question,
                      std::function<void(QStringList)> answered) override
    {
        asked.append(question.title);
        answered(files.isEmpty() ? QStringList() : files.takeFirst());
    }
    void askSaveFile(QWidget*, const FileQuestion& question,
                     std::function<void(std::optional<QString>)> answered) override
    {
        asked.append(question.title);
        answered(paths.isEmpty() ? std::nullopt : std::optional(paths.takeFirst()));
    }
    void askFolder(QWidget* parent, const FileQuestion& question,
                   std::function<void(std::optional<QString>)> answered) override
    {
        askSaveFile(parent, question, std::move(answered));
    }
};

} // namespace ringbinder
