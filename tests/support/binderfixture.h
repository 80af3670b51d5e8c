// SPDX-License-Identifier: GPL-3.0-or-later
// A new binder in a temporary folder with everything a page works with: scripted host and prompt, a
// fixed clock (22 November 2025), the computed fields, and some records to look at.
#pragma once

#include "core/risk/evaluation.h"
#include "tests/support/scriptedhost.h"
#include "tests/support/scriptedprompt.h"
#include "ui/models/opencontext.h"

#include <QTemporaryDir>

namespace ringbinder {

class BinderFixture final {
public:
    explicit BinderFixture(const QString& language = QStringLiteral("en"));
    ~BinderFixture();

    [[nodiscard]] const RegisterDef& def(const char* key) const;
    [[nodiscard]] const FieldDef& field(const char* registerKey, const char* fieldKey) const;
    // Adds a record with these texts, parsed as if typed; asserts that all of them are accepted.
    Uid add(const char* registerKey, const QList<std::pair<const char*, QString>>& texts);
    [[nodiscard]] Record record(const char* registerKey, const Uid& uid) const;
    [[nodiscard]] QString text(const char* registerKey, const Uid& uid, const char* fieldKey) const;
    // People, assets and this many risks with owners, ratings and dates that differ.
    void fill(int risks);
    // Closes and opens the file again; context() is another one then.
    void reopen(Binder::Access access = Binder::Access::ReadWrite);

    [[nodiscard]] Binder& binder() { return *m_binder; }
    [[nodiscard]] Session& session() { return m_binder->session(); }
    [[nodiscard]] const OpenContext& context() const { return *m_context; }
    [[nodiscard]] const Evaluation& evaluation() const { return *m_evaluation; }
    [[nodiscard]] const QString& path() const { return m_path; }

    FixedClock clock;
    ScriptedPrompt prompt;
    std::unique_ptr<ScriptedHost> host;

private:
    void open(std::unique_ptr<Binder> binder);
    QTemporaryDir m_folder;
    QString m_path;
    Language m_language;
    std::unique_ptr<Binder> m_binder;
    std::unique_ptr<Evaluation> m_evaluation;
    std::unique_ptr<OpenContext> m_context;
};

} // namespace ringbinder
