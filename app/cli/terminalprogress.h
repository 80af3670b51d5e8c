// SPDX-License-Identifier: GPL-3.0-or-later
// Progress of one command: a line on standard error where somebody is looking at it, and a first
// Ctrl+C asks the work to stop and leave nothing half done; a second one ends the program at once.
// One at a time.
#pragma once

#include "core/base/language.h"
#include "core/base/progress.h"

#include <csignal>

namespace ringbinder::cli {

class TerminalProgress final : public Progress {
public:
    explicit TerminalProgress(const Language& language);
    ~TerminalProgress() override;
    TerminalProgress(const TerminalProgress&) = delete;
    TerminalProgress& operator=(const TerminalProgress&) = delete;

    void report(qint64 done, qint64 total, const Message& step) override;
    [[nodiscard]] bool isCancelled() const override;

private:
    const Language& m_language;
    bool m_isTerminal;
    bool m_hasWritten = false;
    struct sigaction m_interrupt = {};
    struct sigaction m_terminate = {};
};

} // namespace ringbinder::cli
