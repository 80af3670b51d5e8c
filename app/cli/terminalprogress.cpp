// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminalprogress.h"

#include <unistd.h>

#include <cstdio>

namespace ringbinder::cli {

namespace {

constexpr qint64 kWorthShowing = 200; // steps; shorter work is done before it is read

// All that a signal handler may touch.
volatile std::sig_atomic_t wasInterrupted = 0;

extern "C" void rememberInterrupt(int)
{
    wasInterrupted = 1;
}

} // namespace

TerminalProgress::TerminalProgress(const Language& language)
    : m_language(language)
    , m_isTerminal(::isatty(STDERR_FILENO) == 1)
{
    wasInterrupted = 0;
    struct sigaction once = {};
    once.sa_handler = rememberInterrupt;
    once.sa_flags = int(SA_RESETHAND | SA_RESTART);
    ::sigaction(SIGINT, &once, &m_interrupt);
    ::sigaction(SIGTERM, &once, &m_terminate);
}

TerminalProgress::~TerminalProgress()
{
    ::sigaction(SIGINT, &m_interrupt, nullptr);
    ::sigaction(SIGTERM, &m_terminate, nullptr);
    if (m_hasWritten)
        std::fputs("\r\033[K", stderr);
}

void TerminalProgress::report(qint64 done, qint64 total, const Message& step)
{
    if (!m_isTerminal || total < kWorthShowing)
        return;
    m_hasWritten = true;
    std::fprintf(stderr, "\r\033[K%s %d %%", qUtf8Printable(step.in(m_language)),
                 int(done * 100 / total));
}

bool TerminalProgress::isCancelled() const
{
    return wasInterrupted != 0;
}

} // namespace ringbinder::cli
