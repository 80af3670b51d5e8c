// SPDX-License-Identifier: GPL-3.0-or-later
// The library of evidence: every file once, with who uses it and whether it still holds. Files are
// looked at with the space bar, dropped in, dragged out by the code of their row and saved to a
// folder; a dropped folder is matched to controls, a signed sheet to its sign-offs. Files never run
// from here.
#pragma once

#include "ui/forms/filelook.h"
#include "ui/pages/registerpage.h"

#include <QTemporaryDir>

#include <functional>

namespace ringbinder {

class EvidencePage final : public RegisterPage {
    Q_OBJECT
public:
    explicit EvidencePage(const OpenContext& context, QWidget* parent = nullptr);

    void quickLook();
    // Of the selected rows; asks for the folder.
    void saveSelected();
    // Files become evidence; a folder, or several files, are matched to controls first.
    void takeFiles(const QStringList& paths);
    // Copies of the kept files of the selected rows, for a drag; wiped with the page.
    [[nodiscard]] QStringList temporaryCopies();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildTools();
    void takeOne(const QString& path);
    // Signed sheets among them are offered to the sign-offs they prove; `then` gets the others.
    void takeSheets(const QStringList& paths, std::function<void(const QStringList&)> then);
    void takeOthers(const QStringList& paths);
    void chooseFolder();
    void showBareControls();
    void startDrag();
    [[nodiscard]] bool pressOnCode(const QPoint& at) const;

    const OpenContext& m_context;
    FileLook m_look;
    std::optional<QPoint> m_pressed; // on the code of a selected row
    std::optional<QTemporaryDir> m_copies;
};

} // namespace ringbinder
