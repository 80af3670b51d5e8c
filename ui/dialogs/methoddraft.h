// SPDX-License-Identifier: GPL-3.0-or-later
// The definition that the pages of the method editor work on together. It keeps the parts in step
// (a word for each level of each dimension, a matrix as large as the scales, levels without gaps)
// so that a person only ever has to mend what is theirs to decide. It stores nothing.
#pragma once

#include "core/risk/method.h"

#include <QObject>

namespace ringbinder {

class MethodDraft final : public QObject {
    Q_OBJECT
public:
    MethodDraft(MethodDefinition definition, QObject* parent);

    [[nodiscard]] const MethodDefinition& definition() const { return m_definition; }
    // Changes the definition, puts the parts in step and tells the pages.
    void edit(const std::function<void(MethodDefinition&)>& change);
    // Takes another definition as it is.
    void replace(MethodDefinition definition);
    // The method, when nothing is wrong with it.
    [[nodiscard]] const std::optional<RiskMethod>& method() const { return m_method; }
    [[nodiscard]] const QList<MethodProblem>& problems() const { return m_problems; }

    [[nodiscard]] int lowestScore() const;
    [[nodiscard]] int highestScore() const;
    // Gives each level its share of the scores that can occur.
    static void spreadLevels(MethodDefinition& definition);
    // A token that `taken` does not hold, made from the label where it can be.
    [[nodiscard]] static QString freeToken(const QString& label, const QStringList& taken);

signals:
    void changed();

private:
    void keepInStep(const MethodDefinition& before);
    void check();

    MethodDefinition m_definition;
    std::optional<RiskMethod> m_method;
    QList<MethodProblem> m_problems;
};

} // namespace ringbinder
