// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what a sealed audit pack is for: the occasion, the language and where it goes, and names the
// documents that will be in it. It writes nothing itself.
#pragma once

#include "core/report/seal/seal.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ringbinder {

class Prompt;

class SealDialog final : public QDialog {
    Q_OBJECT
public:
    // `shown`: language of the window; `printed`: in which the client prints unless another one is
    // chosen; `target`: suggested path.
    SealDialog(const Language& shown, const QString& printed, const QString& target, Prompt& prompt,
               QWidget* parent);

    [[nodiscard]] QComboBox& occasions() { return *m_occasion; }
    [[nodiscard]] QComboBox& languages() { return *m_language; }
    [[nodiscard]] QLineEdit& target() { return *m_target; }
    void seal();
    // The documents as they are listed.
    [[nodiscard]] QString documents() const;

signals:
    void sealWanted(const ringbinder::report::SealOrder& order, const QString& path);

private:
    [[nodiscard]] report::SealOrder order() const;
    void refresh();
    void chooseTarget();
    void sealTo(const QString& path);

    const Language& m_shown;
    Prompt& m_prompt;
    QComboBox* m_occasion;
    QComboBox* m_language;
    QComboBox* m_paper;
    QLineEdit* m_target;
    QLabel* m_documents;
    QPushButton* m_seal;
    QString m_replaced; // replacing it was agreed to
};

} // namespace ringbinder
