// SPDX-License-Identifier: GPL-3.0-or-later
// The files and references that prove a record: added by dropping or choosing, looked at with the
// space bar, dragged or saved out again. Files never run from here.
#pragma once

#include "ui/forms/filelook.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace ringbinder {

class EvidenceTab final : public QWidget {
    Q_OBJECT
public:
    EvidenceTab(const OpenContext& context, QWidget* parent);
    void showRecord(const RegisterDef& def, const Uid& uid);
    void reload();
    void chooseFiles();
    void addFiles(const QStringList& paths);
    // False for registers that take no evidence.
    [[nodiscard]] bool applies() const;
    [[nodiscard]] int count() const;

signals:
    void counted();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool isEvidenceItself() const;
    [[nodiscard]] std::optional<Record> currentRecord() const;
    void offerKept(const Record& record, const QList<std::pair<QString, Uid>>& kept);
    void quickLook();
    void saveCurrent();
    void openCurrent();

    const OpenContext& m_context;
    const RegisterDef* m_def = nullptr;
    std::optional<Uid> m_uid;
    QLabel* m_hint;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_save;
    QPushButton* m_look;
    FileLook m_quickLook;
};

} // namespace ringbinder
