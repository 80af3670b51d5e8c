// SPDX-License-Identifier: GPL-3.0-or-later
// What a print can be asked for that only a PDF has: an archive's form, a password, the evidence
// files. Rows of a form; what excludes each other cannot be chosen together. The password is kept
// in its field and nowhere else. Used by the pages of reports and of audit packs.
#pragma once

#include "core/report/packs/packevidence.h"
#include "core/report/pagesetup.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QWidget;

namespace ringbinder {

class PdfChoices final : public QObject {
    Q_OBJECT
public:
    explicit PdfChoices(QWidget* parent);
    void addTo(QFormLayout* form);

    // Only packs know which evidence stands behind them; an approved print takes no password.
    void allow(bool evidence, bool password);
    // What is recorded about the evidence files, to be shown wherever they can go along.
    void showEvidence(report::EvidenceFiles recorded, bool isEditable);
    [[nodiscard]] report::PdfOptions options() const;
    [[nodiscard]] report::EvidenceFiles evidence() const;
    // What keeps a PDF from being saved as chosen; empty: nothing.
    [[nodiscard]] QString obstacle() const;

    [[nodiscard]] QComboBox& forms() { return *m_form; }
    [[nodiscard]] QComboBox& evidenceFiles() { return *m_evidence; }
    [[nodiscard]] QLineEdit& password() { return *m_password; }

signals:
    // The pages are others now.
    void pagesChanged();
    // The person chose what happens to the evidence files.
    void evidenceChosen();

private:
    enum class Form { Plain, Archive, Locked };
    [[nodiscard]] Form form() const;
    void refresh();
    void setEvidence(report::EvidenceFiles how);

    QComboBox* m_form;
    QComboBox* m_evidence;
    QLineEdit* m_password;
    QLabel* m_passwordLabel;
    std::optional<report::EvidenceFiles> m_recorded;
    bool m_evidenceEditable = true;
    bool m_evidenceAllowed = true;
    bool m_passwordAllowed = true;
};

} // namespace ringbinder
