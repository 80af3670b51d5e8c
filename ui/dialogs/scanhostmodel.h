// SPDX-License-Identifier: GPL-3.0-or-later
// The hosts of a scan that is about to be taken in, as a table: what the file says of each and
// which asset it is taken for. Those that people have to decide about come first. Reads the
// preview of the import and changes nothing.
#pragma once

#include "core/technical/scanimport.h"
#include "ui/models/opencontext.h"

#include <QAbstractTableModel>
#include <QSet>

namespace ringbinder {

class ScanHostModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { HostName, Addresses, HardwareAddress, Results, Asset, KnownBy, ColumnCount };

    explicit ScanHostModel(const OpenContext& context, QObject* parent = nullptr);

    // Null: no file has been read. The preview must live until the next call.
    void setPreview(const ScanPreview* preview);
    // Only hosts that hold the text; only those to be decided.
    void setFilter(const QString& text, bool onlyOpen);
    // Somebody has said which asset this host of the preview is.
    void noteDecided(int host);
    [[nodiscard]] const ScanPreview* preview() const { return m_preview; }
    // Place in the preview of a row of the table, and back; -1 where it is not shown.
    [[nodiscard]] int hostAt(int row) const { return m_order.value(row, -1); }
    [[nodiscard]] int rowOf(int host) const { return int(m_order.indexOf(host)); }
    // No asset yet, and nobody has said that it is none.
    [[nodiscard]] bool isOpen(int host) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(int host, int column) const;
    [[nodiscard]] QString reasonOf(int host) const;
    void arrange();

    const OpenContext& m_context;
    const ScanPreview* m_preview = nullptr;
    QList<int> m_ranked; // places in the preview, what is to be decided first
    QList<int> m_order;  // those of them that are shown
    QSet<int> m_decided;
    QString m_wanted;
    bool m_onlyOpen = false;
};

} // namespace ringbinder
