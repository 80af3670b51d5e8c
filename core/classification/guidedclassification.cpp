// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification/guidedclassification.h"

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kLastStep = 3;

QString needWord(ClassificationQuestion::Need need, const Language& language)
{
    constexpr const char* kNeeds[] = {QT_TRANSLATE_NOOP("classification", "Confidentiality"),
                                      QT_TRANSLATE_NOOP("classification", "Integrity"),
                                      QT_TRANSLATE_NOOP("classification", "Availability")};
    return language.text("classification", kNeeds[size_t(need)]);
}

} // namespace

ClassificationResult classify(const RegisterDef& def, const ClassificationAnswers& answers,
                              const Language& language)
{
    ClassificationResult result;
    result.isComplete = true;
    std::array<QStringList, 3> said;
    for (const ClassificationQuestion& question : classificationQuestions(def)) {
        const auto at = answers.constFind(question.name());
        if (at == answers.constEnd() || *at < 0 || *at > kLastStep) {
            result.isComplete = false;
            continue;
        }
        std::optional<int>& step = result.steps[size_t(question.need)];
        step = std::max(step.value_or(0), *at);
        said[size_t(question.need)].append(question.answerText(*at).in(language));
    }
    QStringList parts;
    for (size_t need = 0; need < said.size(); ++need) {
        if (!said[need].isEmpty())
            parts.append(
                QStringLiteral("%1: %2").arg(needWord(ClassificationQuestion::Need(need), language),
                                             said[need].join(QStringLiteral(" \u00B7 "))));
    }
    result.reason = parts.join(QLatin1String("; "));
    // The steps of confidentiality are those of the scheme, from public to strictly confidential.
    if (result.steps[0])
        result.classification = asset::Classification(*result.steps[0]);
    return result;
}

int ratingFor(int step, const QList<ScaleLevel>& levels)
{
    if (levels.isEmpty())
        return step + 1;
    const qsizetype last = levels.size() - 1;
    return levels[(step * last + kLastStep / 2) / kLastStep].value;
}

} // namespace ringbinder
