// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of imports into one register that wait for attention: each with where it came from and
// why it waits, mended in place with the editors of the table, tried again, written as CSV or
// discarded. It reads and shows; core/exchange/importheld.h does the rest.
#pragma once

#include "core/exchange/importheld.h"
#include "ui/models/opencontext.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace ringbinder {

class ImportCellDelegate;
class JobRunner;
class MessageBar;

class HeldRowsDialog final : public QDialog {
    Q_OBJECT
public:
    HeldRowsDialog(const OpenContext& context, const RegisterDef& def, QWidget* parent);
    ~HeldRowsDialog() override;

    // What its buttons and cells do, for tests alike.
    void mend(int row, int column, const QString& text);
    void tryAgain(const QList<int>& rows);
    void discard(const QList<int>& rows);
    [[nodiscard]] QTableWidget& table() { return *m_table; }
    [[nodiscard]] MessageBar& messages() { return *m_messages; }
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] QString why(int row) const;
    [[nodiscard]] int columnOf(const QString& fieldKey) const;

signals:
    // Rows came in or went.
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Checked {
        std::shared_ptr<Binder> reader; // its declarations are pointed to
        std::shared_ptr<PreparedHeld> held;
        std::optional<Error> error;
    };
    struct Column {
        QString key; // of the field, or the heading of an extra one
        QString fieldKey;
        QString label;
    };
    void load();
    void fillColumns();
    void fillRows();
    void fillReasons();
    void tint();
    void check();
    void wasTried(Checked checked);
    void work(const QList<HeldRow>& rows, std::function<void(Checked)> done);
    void saveCsv();
    void cellChanged(QTableWidgetItem* item);
    void updateButtons();
    [[nodiscard]] QList<int> selected() const;
    [[nodiscard]] static QString keyOf(const HeldCell& cell);
    [[nodiscard]] int cellAt(const HeldRow& row, int column) const;
    [[nodiscard]] ImportContext importContext(const Binder& binder) const;

    const OpenContext& m_context;
    const RegisterDef& m_def;
    HeadingBook m_book;
    JobRunner* m_jobs;
    ImportCellDelegate* m_delegate;
    QList<HeldRow> m_rows;
    QHash<qint64, QList<HeldReason>> m_reasons;
    QList<Column> m_columns; // of cells; the table has two more in front
    bool m_isChecked = false;
    bool m_isFilling = false;
    bool m_wantsCheck = false;
    QTimer m_checkSoon;
    MessageBar* m_messages;
    QLabel* m_explain;
    QTableWidget* m_table;
    QLabel* m_reason;
    QProgressBar* m_progress;
    QPushButton* m_save;
    QPushButton* m_discard;
    QPushButton* m_again;
    QPushButton* m_allAgain;
    QPushButton* m_close;
};

} // namespace ringbinder
