// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the import dialog on which columns get their meaning: a field above each, some rows
// below, and the questions that only a person can answer. Works on the plan it is given.
#pragma once

#include "core/exchange/importplan.h"
#include "ui/models/opencontext.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QScrollArea;
class QSpinBox;
class QTableWidget;
class QVBoxLayout;

namespace ringbinder {

class ImportMappingPage final : public QWidget {
    Q_OBJECT
public:
    ImportMappingPage(const OpenContext& context, const HeadingBook& book, QWidget* parent);

    // The plan must live until another is set.
    void setPlan(ImportPlan& plan);
    void setTarget(qsizetype column, ImportColumn::Use use, const QString& fieldKey);
    // "5, 12-14", as the sheet counts its rows; false: not understood, nothing changes.
    bool leaveOutRows(const QString& text);
    void setWord(qsizetype column, const QString& cell, const QString& value);

signals:
    // Rows or columns came or went.
    void planChanged();
    // The file is to be read again in this encoding; NUL: the separator is guessed.
    void rereadWished(const QString& encoding, QChar separator);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] ImportContext importContext() const;
    void setHeaderRow(int row);
    void fillSource();
    void fillTable();
    void tint();
    void fillQuestions();
    void addWords(qsizetype column, QVBoxLayout* box);
    void addDateOrder(qsizetype column, QVBoxLayout* box);
    void addUnmapped(qsizetype column, QVBoxLayout* box);
    void addExisting(QVBoxLayout* box);
    void addLines(QVBoxLayout* box);
    void takeRegion(const TableRegionOptions& options);
    [[nodiscard]] QComboBox* targetCombo(qsizetype column);
    [[nodiscard]] QComboBox* valueCombo(const FieldDef& field, const QString& value);
    [[nodiscard]] QString label(const QString& fieldKey) const;

    const OpenContext& m_context;
    const HeadingBook& m_book;
    ImportPlan* m_plan = nullptr;
    QLabel* m_title;
    QLabel* m_recognised;
    QSpinBox* m_header;
    QComboBox* m_encoding;
    QComboBox* m_separator;
    QWidget* m_textOptions;
    QTableWidget* m_table;
    QScrollArea* m_questions;
    bool m_isFilling = false;
};

} // namespace ringbinder
