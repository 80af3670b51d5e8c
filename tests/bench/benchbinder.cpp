// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchbinder.h"

#include "core/registers/registry.h"
#include "tests/bench/measure.h"

#include <QFile>

#include <sqlite3.h>

namespace ringbinder::bench {

BenchBinder::BenchBinder(const QString& path)
    : m_language(must(Language::load(QStringLiteral("en")), "language"))
    , m_binder(must(Binder::open(path, registers(), Binder::Access::ReadWrite, {}), "open"))
    , m_evaluation(must(Evaluation::of(*m_binder, m_language), "evaluation"))
    , m_host(std::make_unique<ScriptedHost>(m_binder->session()))
{
    m_context.reset(new OpenContext{*m_binder, m_language, m_evaluation.get(), *m_host, m_prompt,
                                    QStringLiteral("EUR")});
}

BenchBinder::~BenchBinder() = default;

const RegisterDef& BenchBinder::def(const char* key) const
{
    const RegisterDef* def = registers().find(QString::fromLatin1(key));
    if (!def)
        qFatal("no register %s", key);
    return *def;
}

PlainSqlite::PlainSqlite(const QString& path)
{
    if (sqlite3_open(QFile::encodeName(path).constData(), &m_handle) != SQLITE_OK)
        qFatal("%s cannot be opened", qPrintable(path));
    execute("PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA foreign_keys=ON;"
            "PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON;");
}

PlainSqlite::~PlainSqlite()
{
    sqlite3_close(m_handle);
}

void PlainSqlite::execute(const char* sql) const
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_handle));
}

} // namespace ringbinder::bench
