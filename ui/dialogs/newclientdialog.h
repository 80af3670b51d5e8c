// SPDX-License-Identifier: GPL-3.0-or-later
// Starting a client in five short steps, of which only the name is needed: what will be made is
// shown while it is typed, and all of it can be changed later. It makes no file: whoever opened it
// does, with what finishedWith() brings.
#pragma once

#include "core/starters/newclient.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace ringbinder {

class NewClientPage;
class Prompt;
class Registry;
class ScoringPage;
class StarterPage;

class NewClientDialog final : public QDialog {
    Q_OBJECT
public:
    NewClientDialog(const Registry& registry, const Language& language, Prompt& prompt,
                    QWidget* parent);
    void suggestFolder(const QString& folder);
    // For a client that brings its own records: no starter pack is ticked.
    void startEmpty();
    [[nodiscard]] NewClient client() const;
    [[nodiscard]] StarterPage& starters() { return *m_starters; }
    void reject() override;

signals:
    // `starters`: keys of the packs to apply to the new client.
    void finishedWith(const QString& path, const ringbinder::NewClient& client,
                      const QStringList& starters);

private:
    QWidget* scopePage();
    QWidget* peoplePage();
    void showStep(int step);
    void showPreview();
    void create();
    [[nodiscard]] QStringList people() const;
    QTreeWidgetItem* line(QTreeWidgetItem* parent, const QString& text, const QString& icon = {});

    const Language& m_language;
    Prompt& m_prompt;
    QListWidget* m_steps;
    QStackedWidget* m_pages;
    QLabel* m_where;
    QLabel* m_heading;
    QTreeWidget* m_preview;
    NewClientPage* m_client;
    ScoringPage* m_scoring;
    QPlainTextEdit* m_scope;
    QPlainTextEdit* m_people;
    QLabel* m_peopleCount;
    StarterPage* m_starters;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_create;
};

} // namespace ringbinder
