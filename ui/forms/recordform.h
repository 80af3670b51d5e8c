// SPDX-License-Identifier: GPL-3.0-or-later
// The details of one record: every field in its section, each committed when it is left. There is
// no OK and no Cancel; undo is the cancel. What a field does not accept stays in it with the reason
// under it and never keeps anybody from leaving.
#pragma once

#include "ui/forms/fieldeditor.h"

#include <QHash>
#include <QScrollArea>

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace ringbinder {

class RecordForm final : public QScrollArea {
    Q_OBJECT
public:
    RecordForm(const OpenContext& context, const RegisterDef& def, QWidget* parent = nullptr);

    void showRecord(const Uid& uid);
    // Ends the change in the field that has the keyboard.
    void commit();
    void focusField(const QString& key);
    [[nodiscard]] const RegisterDef& def() const { return m_def; }
    [[nodiscard]] const std::optional<Uid>& uid() const { return m_uid; }
    // Text typed and not committed, of this record and of those shown before.
    struct Unsaved {
        Uid record;
        QString fieldKey;
        QString text;
    };
    [[nodiscard]] QList<Unsaved> unsaved() const;
    // Text of an earlier session, shown with a note when its record comes up.
    void bringBack(const Unsaved& unsaved);
    void setReadOnly(bool on);

signals:
    void openRequested(const ringbinder::Uid& uid);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        FieldEditor* editor;
        QLabel* problem;
    };
    void build();
    void addSection(QVBoxLayout* column, const QString& title,
                    const QList<const FieldDef*>& fields);
    void arrange();
    void reload();
    void save(const Row& row);
    void stash();
    [[nodiscard]] QString unsavedIn(const Row& row) const;
    void showProblem(const Row& row, const QString& sentence);
    void noteChange(const ChangeNotice& notice);

    const OpenContext& m_context;
    const RegisterDef& m_def;
    CellWriter m_writer;
    std::optional<Uid> m_uid;
    QHash<const FieldDef*, Row> m_rows;
    QList<QFormLayout*> m_forms; // one per section
    QList<QLabel*> m_labels;
    std::optional<bool> m_isNarrow;                  // labels stand above their fields
    QList<const FieldDef*> m_extras;                 // shown; a new one rebuilds the form
    QHash<std::pair<Uid, QString>, QString> m_stash; // unsaved text by record and field
};

} // namespace ringbinder
