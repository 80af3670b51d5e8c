// SPDX-License-Identifier: GPL-3.0-or-later
// A client file opened as the program opens one, with what a page of it works with, and the same
// file opened by SQLite alone for baselines. Files are copies that bench.py made for the purpose.
#pragma once

#include "core/risk/evaluation.h"
#include "tests/support/scriptedhost.h"
#include "tests/support/scriptedprompt.h"
#include "ui/models/opencontext.h"

struct sqlite3;

namespace ringbinder::bench {

class BenchBinder final {
public:
    explicit BenchBinder(const QString& path);
    ~BenchBinder();

    [[nodiscard]] const RegisterDef& def(const char* key) const;
    [[nodiscard]] Binder& binder() { return *m_binder; }
    [[nodiscard]] Evaluation& evaluation() { return *m_evaluation; }
    [[nodiscard]] const Language& language() const { return m_language; }
    [[nodiscard]] const OpenContext& context() const { return *m_context; }

private:
    Language m_language;
    ScriptedPrompt m_prompt;
    std::unique_ptr<Binder> m_binder;
    std::unique_ptr<Evaluation> m_evaluation;
    std::unique_ptr<ScriptedHost> m_host;
    std::unique_ptr<OpenContext> m_context;
};

// With the settings core/store writes with.
class PlainSqlite final {
public:
    explicit PlainSqlite(const QString& path);
    ~PlainSqlite();
    PlainSqlite(const PlainSqlite&) = delete;
    PlainSqlite& operator=(const PlainSqlite&) = delete;

    void execute(const char* sql) const;
    [[nodiscard]] sqlite3* handle() const { return m_handle; }

private:
    sqlite3* m_handle = nullptr;
};

} // namespace ringbinder::bench
