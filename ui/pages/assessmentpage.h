// SPDX-License-Identifier: GPL-3.0-or-later
// The register of supplier assessments with two steps of its own: begin one with all its questions,
// and answer them one after the other.
#pragma once

#include "ui/pages/registerpage.h"

namespace ringbinder {

class AssessmentPage final : public RegisterPage {
    Q_OBJECT
public:
    AssessmentPage(const OpenContext& context, QWidget* parent = nullptr);

    // Asks for the supplier and the day, then makes the assessment with its questions.
    void begin();
    // The questions of the current assessment.
    void openQuestions();

private:
    const OpenContext& m_context;
};

} // namespace ringbinder
