// SPDX-License-Identifier: GPL-3.0-or-later
// A risk owner signs: consent to the plan and acceptance of what remains, for one risk or for
// several of one owner at once, with the signed sheet where there is one. Shows what each
// fingerprint covers. It writes through core/risk/signing.h and nothing else.
#pragma once

#include "core/risk/signing.h"
#include "ui/models/opencontext.h"

#include <QDialog>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace ringbinder {

class FieldEditor;

class SignoffDialog final : public QDialog {
    Q_OBJECT
public:
    // `risks` are ticked as far as they can be signed for; the other open risks of their owner are
    // listed below them.
    SignoffDialog(const OpenContext& context, const QList<Uid>& risks, QWidget* parent);

    // What typing a fingerprint and Enter does: ticks what it stands for and takes every other tick
    // away at the first one. False where nothing listed has it.
    bool tickByFingerprint(const QString& typed);
    void takeSheet(const QString& path);
    [[nodiscard]] FieldEditor* editor(const FieldDef& field) const
    {
        return m_editors.value(&field);
    }
    [[nodiscard]] QTableWidget& table() { return *m_table; }
    void apply();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct Line {
        Record risk;
        std::array<Signoff, 2> signoffs; // by acceptance::Kind
    };
    void buildTable();
    QWidget* buildTerms();
    void addEditor(QFormLayout* form, const FieldDef& field, const Value& preset);
    void addLine(const Record& risk, bool ticked);
    [[nodiscard]] QString cellText(const Line& line, acceptance::Kind kind) const;
    void describeCurrent();
    void countTicked();
    [[nodiscard]] QString coverage(const Line& line, acceptance::Kind kind) const;
    [[nodiscard]] QList<SigningAct::Item> ticked() const;
    [[nodiscard]] bool fillTerms(SigningAct& act);

    const OpenContext& m_context;
    QList<Line> m_lines;
    QLineEdit* m_fingerprint;
    QTableWidget* m_table;
    QPlainTextEdit* m_covered;
    QHash<const FieldDef*, FieldEditor*> m_editors;
    std::optional<EvidenceSource> m_sheet;
    QLabel* m_sheetName;
    QLabel* m_summary;
    QPushButton* m_sign;
    bool m_isNarrowed = false; // a fingerprint was typed: only what is on the sheet is ticked
};

} // namespace ringbinder
