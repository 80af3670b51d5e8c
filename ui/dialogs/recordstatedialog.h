// SPDX-License-Identifier: GPL-3.0-or-later
// Recording how the risks or the controls stand today: what about, by whom and why; the program
// adds counts, method and fingerprint. One act that undo does not take back.
#pragma once

#include "core/schema/record.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QComboBox;
class QLabel;

namespace ringbinder {

class Evaluation;
class FieldForm;

class RecordStateDialog final : public QDialog {
    Q_OBJECT
public:
    // `def` is the register of risk assessments or that of versions of the Statement.
    RecordStateDialog(const OpenContext& context, const Evaluation& evaluation,
                      const RegisterDef& def, QWidget* parent);

    [[nodiscard]] FieldForm& form() { return *m_form; }
    [[nodiscard]] QComboBox& which() { return *m_which; }
    [[nodiscard]] QString problem() const;
    void apply();

signals:
    void recorded(const ringbinder::Uid& uid);

private:
    void fillWhich();
    void showChosen();
    [[nodiscard]] QString suggestedTitle() const;

    const OpenContext& m_context;
    const Evaluation& m_evaluation;
    const RegisterDef& m_def;
    QComboBox* m_which;
    FieldForm* m_form;
    QLabel* m_problem;
    QList<Record> m_open; // planned or in work, not recorded yet
};

} // namespace ringbinder
