// SPDX-License-Identifier: GPL-3.0-or-later
// How far long work is, in one line on standard error where somebody is looking at it. Nothing is
// written into a file or a pipe.
#pragma once

#include "core/base/language.h"
#include "core/base/progress.h"

#include <unistd.h>

#include <cstdio>

namespace ringbinder::cli {

class TerminalProgress final : public Progress {
public:
    explicit TerminalProgress(const Language& language)
        : m_language(language)
        , m_isTerminal(::isatty(STDERR_FILENO) == 1)
    {
    }
    ~TerminalProgress() override
    {
        if (m_hasWritten)
            std::fputs("\r\033[K", stderr);
    }
    void report(qint64 done, qint64 total, const Message& step) override
    {
        if (!m_isTerminal || total < 2000)
            return;
        m_hasWritten = true;
        std::fprintf(stderr, "\r\033[K%s %d %%", qUtf8Printable(step.in(m_language)),
                     int(done * 100 / total));
    }
    [[nodiscard]] bool isCancelled() const override { return false; }

private:
    const Language& m_language;
    bool m_isTerminal;
    bool m_hasWritten = false;
};

} // namespace ringbinder::cli
