// SPDX-License-Identifier: GPL-3.0-or-later
// What a scan says as a whole, before it is taken in: tool, time, coverage, hosts, results by kind,
// what was missed and what the reader remarked. Part of the import of scans.
#pragma once

#include "core/technical/scanimport.h"
#include "ui/models/opencontext.h"

#include <QTreeWidget>

namespace ringbinder {

class ScanSummary final : public QTreeWidget {
    Q_OBJECT
public:
    explicit ScanSummary(const OpenContext& context, QWidget* parent = nullptr);

    // Null: nothing has been read.
    void setPreview(const ScanPreview* preview);
    // The line of this name says …; empty where there is no such line.
    [[nodiscard]] QString said(const QString& line) const;

private:
    void fillHeader(const ScanPreview& preview);
    void fillCoverage(const ScanPreview& preview);
    void fillHosts(const ScanPreview& preview);
    QTreeWidgetItem* add(const QString& what, const QString& says);
    void addList(const QString& what, const QStringList& entries);
    void addTime(const QString& what, const QDateTime& time);

    const OpenContext& m_context;
};

} // namespace ringbinder
