// SPDX-License-Identifier: GPL-3.0-or-later
// Name, number and approval of the version of a risk method. The name goes into the MethodDraft;
// what is said of the version is asked for by version().
#pragma once

#include "core/risk/methodchange.h"
#include "ui/dialogs/methoddraft.h"
#include "ui/models/opencontext.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

namespace ringbinder {

class MethodApprovalPage final : public QWidget {
    Q_OBJECT
public:
    // `atWork`: the record that is changed or followed by a new version.
    MethodApprovalPage(const OpenContext& context, MethodDraft& draft,
                       const std::optional<Record>& atWork, QWidget* parent);
    [[nodiscard]] MethodVersion version() const;

signals:
    void edited();

private:
    void fill(const std::optional<Record>& atWork);

    const OpenContext& m_context;
    MethodDraft& m_draft;
    QLineEdit* m_name;
    QLineEdit* m_version;
    QComboBox* m_status;
    QComboBox* m_approvedBy;
    QDateEdit* m_approvedOn;
    QPlainTextEdit* m_note;
};

} // namespace ringbinder
