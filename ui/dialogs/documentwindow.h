// SPDX-License-Identifier: GPL-3.0-or-later
// The text of one document in a window of its own: writing with preview, the versions, any two of
// them compared, what a policy still has to say, and the steps from draft to withdrawal. What is
// typed is committed when the text is left, and kept beside the file in case the program dies.
// It writes through core/documents alone.
#pragma once

#include "core/documents/documentlifecycle.h"
#include "core/report/documentfile.h"
#include "core/store/draftfile.h"
#include "ui/models/opencontext.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;
class QTabWidget;
class QToolButton;

namespace ringbinder {

class DocumentPreview;
class DocumentTextEdit;
class MessageBar;

class DocumentWindow final : public QDialog {
    Q_OBJECT
public:
    // `draftFolder`: where text not yet saved is kept; empty: nowhere.
    DocumentWindow(const OpenContext& context, const QString& draftFolder, const Uid& document,
                   QWidget* parent);
    ~DocumentWindow() override; // what is being typed is committed
    // Brings the window of this document to the front, made where there is none.
    static DocumentWindow* show(const OpenContext& context, const QString& draftFolder,
                                const Uid& document, QWidget* parent);
    // Whether text of this version was kept when the program ended.
    [[nodiscard]] static bool hasKeptText(const OpenContext& context, const QString& draftFolder,
                                          const Uid& version);

    [[nodiscard]] const Uid& document() const { return m_uid; }
    [[nodiscard]] DocumentTextEdit& editor() { return *m_editor; }
    [[nodiscard]] DocumentPreview& preview() { return *m_preview; }
    [[nodiscard]] DocumentPreview& comparison() { return *m_comparison; }
    [[nodiscard]] QTableWidget& versions() { return *m_versions; }
    [[nodiscard]] QListWidget& checks() { return *m_checks; }
    [[nodiscard]] QTabWidget& tabs() { return *m_tabs; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }

    // Writes what was typed; false where it was refused.
    bool commit();
    void keepTyped();
    void startVersion(VersionStep step);
    void startFromTemplate();
    void submit();
    void takeBack();
    void discard();
    void openApproval();
    void publish();
    void confirmStill();
    void withdraw();
    // The version shown, as a file of this format.
    void exportVersion(report::DocumentFormat format);
    void compare(const Uid& before, const Uid& after);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildActs(QHBoxLayout* row);
    QWidget* buildSide();
    QWidget* buildText();
    QWidget* buildComparison();
    void follow(const ChangeNotice& notice);
    void reload();
    void fillVersions();
    void fillComparison();
    void showChosen();
    void showComparison();
    void updateActs();
    void updateChecks();
    void updateTyped();
    void goToCheck(int row);
    void bringBack();
    void apply(Result<ChangeSet> set, const QString& toast);
    [[nodiscard]] const Record* chosen() const;
    [[nodiscard]] bool isWriting() const;
    [[nodiscard]] bool hasRoomForBoth() const; // text and preview side by side

    const OpenContext& m_context;
    Uid m_uid;
    std::optional<DocumentDossier> m_dossier;
    std::optional<Uid> m_chosen;  // version shown
    std::optional<Uid> m_written; // version in the editor
    QString m_stored;             // its text as the file has it
    QString m_draftFolder;
    std::unique_ptr<DraftFile> m_kept; // of m_written
    QTimer m_keepLater;
    QTimer m_previewLater;
    MessageBar* m_messages;
    QLabel* m_state;
    QTableWidget* m_versions;
    QListWidget* m_checks;
    QLabel* m_checksLabel;
    QTabWidget* m_tabs;
    DocumentTextEdit* m_editor;
    DocumentPreview* m_preview;
    QCheckBox* m_showPreview;
    QLabel* m_marks; // how text is marked
    QPushButton* m_nextGap;
    QComboBox* m_before;
    QComboBox* m_after;
    QLabel* m_compared;
    DocumentPreview* m_comparison;
    QToolButton* m_start;
    QPushButton* m_template;
    QPushButton* m_submit;
    QPushButton* m_return;
    QPushButton* m_approve;
    QPushButton* m_publish;
    QToolButton* m_more;
    QAction* m_discard;
    QAction* m_confirm;
    QAction* m_withdraw;
};

} // namespace ringbinder
