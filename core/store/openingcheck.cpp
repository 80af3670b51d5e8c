// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openingcheck.h"

#include "core/store/binder.h"

namespace ringbinder {

OpeningCheck::OpeningCheck(OpenReader openReader)
    : m_openReader(std::move(openReader))
{
}

void OpeningCheck::finish(State state, Result<> verdict)
{
    {
        const std::lock_guard guard(m_mutex);
        m_state = state;
        m_verdict = std::move(verdict);
    }
    m_finished.notify_all();
}

Result<> OpeningCheck::run(Progress& progress, const AndThen& andThen)
{
    {
        const std::lock_guard guard(m_mutex);
        if (m_state != State::Waiting)
            return m_verdict; // a write could not wait and has checked by itself
        m_state = State::Running;
    }
    const auto reader = m_openReader();
    const Result<> verdict =
        reader ? (*reader)->checkContent(progress) : Result<>(fail(reader.error()));
    if (!verdict && verdict.error().kind == Error::Kind::Cancelled) {
        finish(State::GivenUp, verdict);
        return verdict;
    }
    if (verdict && andThen)
        andThen(**reader, progress);
    finish(State::Checked, verdict);
    return verdict;
}

std::optional<Result<>> OpeningCheck::await() const
{
    std::unique_lock guard(m_mutex);
    m_finished.wait(guard, [this] { return m_state != State::Running; });
    if (m_state != State::Checked)
        return std::nullopt;
    return m_verdict;
}

} // namespace ringbinder
