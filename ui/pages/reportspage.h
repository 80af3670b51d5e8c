// SPDX-License-Identifier: GPL-3.0-or-later
// The gallery of what can be printed: packs and registers at the left with their options, the pages
// as they will come out at the right. Print, PDF and preview take the same layout. Composing and
// laying out run in a job on a reader of their own; the file is written for an approved print
// alone.
#pragma once

#include "ui/jobs/jobrunner.h"
#include "ui/pages/livepage.h"
#include "ui/pages/reportsaver.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QPushButton;

namespace ringbinder {

class PreviewPane;
class PrintChoices;

class ReportsPage final : public LivePage {
    Q_OBJECT
public:
    explicit ReportsPage(const OpenContext& context, QWidget* parent = nullptr);

    [[nodiscard]] QWidget* mainWidget() override;
    // Shows a pack ("soa"), a sheet ("raci_matrix") or the print of a register ("risk"); false for
    // an unknown key.
    bool choose(const QString& key);
    [[nodiscard]] QString chosen() const;
    // The same of a sheet, as the page with its key shows it.
    bool chooseSheet(const QString& key, const report::SheetOptions& options);
    // Shows what a table on screen shows, under "On screen".
    void showView(const report::RegisterView& view);

public slots:
    void savePdf();
    void saveDocument(); // Word and the like
    void saveWorkbook();
    void print();
    // Identifier, version, people and dates of the chosen pack.
    void editControlBlock();

protected:
    void follow(const ChangeNotice& notice) override;

private:
    void buildGallery();
    void addGalleryHeading(const QString& text, int row);
    void readUnits();
    void readRecords();
    void updateOptions();
    void schedule();
    [[nodiscard]] Result<> refresh() override;
    void present(Result<PreparedReport> prepared);
    void showBusy();
    [[nodiscard]] QWidget* optionsPanel();
    [[nodiscard]] report::PackOptions packOptions() const;
    [[nodiscard]] ReportOrder order() const;
    [[nodiscard]] std::optional<report::RegisterView> registerView() const;
    [[nodiscard]] bool isPack() const;

    QListWidget* m_gallery;
    QLabel* m_purpose;
    QCheckBox* m_hasSince;
    QDateEdit* m_since;
    QCheckBox* m_short;
    QCheckBox* m_attributes;
    QComboBox* m_unit;
    QComboBox* m_record;
    QLabel* m_recordLabel;
    QComboBox* m_turn;
    QPushButton* m_print;
    QPushButton* m_save;
    QPushButton* m_saveBook;
    QPushButton* m_saveDocument;
    QPushButton* m_control;
    PrintChoices* m_choices;
    JobRunner m_jobs;
    ReportSaver* m_saver;
    PreviewPane* m_preview;
    std::shared_ptr<const PreparedReport> m_report;
    std::optional<report::RegisterView> m_view; // on screen when printing was asked for
    report::SheetOptions m_sheet;               // of the sheet chosen
};

} // namespace ringbinder
