// SPDX-License-Identifier: GPL-3.0-or-later
// The audit packs: several packs and registers printed as one document. At the left which there
// are, what the chosen one holds and how each part is printed; at the right its pages. Every choice
// is a change set of its own, so undo takes it back; composing runs in a job on a reader of its
// own.
#pragma once

#include "core/registers/packs/pack_part.h"
#include "ui/pages/livepage.h"
#include "ui/pages/reportsaver.h"

class QListWidget;
class QMenu;
class QPushButton;
class QToolButton;

namespace ringbinder {

class PackPartForm;
class PackPartsTree;
class PreviewPane;
class PrintChoices;

class PackSetPage final : public LivePage {
    Q_OBJECT
public:
    explicit PackSetPage(const OpenContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* mainWidget() override;
    [[nodiscard]] QList<QAction*> recordActions() const override { return m_actions; }
    // An audit pack, or a part of one.
    bool showRecord(const Uid& uid, const QString& fieldKey) override;
    [[nodiscard]] std::optional<Uid> chosen() const;

public slots:
    // With the key of a preset, or without parts.
    void addSet(const QString& presetKey);
    void removeSet();
    void editDetails();
    // Identifier, version, people and dates of the whole.
    void editControlBlock();
    void addPart(ringbinder::pack_part::Kind kind, const QString& content);
    void removePart();
    void moveUp();
    void moveDown();

protected:
    void follow(const ChangeNotice& notice) override;

private:
    [[nodiscard]] QWidget* setsPanel();
    [[nodiscard]] QWidget* partsPanel();
    void fillNewMenu();
    void fillPartMenu();
    void fillRegisters(QMenu& menu);
    [[nodiscard]] QAction* addAct(const QString& text, const QString& icon,
                                  const QKeySequence& keys, void (PackSetPage::*run)());
    [[nodiscard]] Result<> refresh() override;
    [[nodiscard]] Result<> readSets();
    [[nodiscard]] Result<> readParts();
    void setChosen();
    void schedule();
    void compose();
    void present(Result<PreparedReport> prepared);
    void movePart(int from, int to);
    void setSections(int place, const QStringList& keys);
    void setEvidence();
    void updatePart(const Record& before, const Record& after);
    void showCurrentPart();
    void showState();
    bool apply(ChangeSet changes);

    QListWidget* m_sets;
    PackPartsTree* m_parts;
    PackPartForm* m_form;
    QToolButton* m_new;
    QToolButton* m_add;
    QPushButton* m_details;
    QPushButton* m_control;
    QPushButton* m_print;
    QPushButton* m_save;
    QPushButton* m_saveDocument;
    PrintChoices* m_choices;
    QList<QAction*> m_actions;
    QAction* m_up;
    QAction* m_down;
    QAction* m_removePart;
    QAction* m_removeSet;
    JobRunner m_jobs;
    ReportSaver* m_saver;
    PreviewPane* m_preview;
    QList<Record> m_records; // of the chosen set
    std::optional<Uid> m_wanted;
    std::shared_ptr<const PreparedReport> m_report;
};

} // namespace ringbinder
