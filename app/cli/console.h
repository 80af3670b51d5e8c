// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line says: data on standard output, messages on standard error. A write that
// fails (a full disk, a closed pipe) is remembered and becomes the exit status.
#pragma once

#include "core/base/language.h"

#include <QJsonObject>
#include <QString>

namespace ringbinder::cli {

// As in the contract: 0 done, 1 done and the answer is no, 2 wrong usage, 3 file, 4 cancelled.
enum class Exit { Done = 0, No = 1, Usage = 2, File = 3, Cancelled = 4 };

class Console final {
public:
    Console(Language language, bool json)
        : m_language(std::move(language))
        , m_json(json)
    {
    }

    [[nodiscard]] const Language& language() const { return m_language; }
    // --json was given: print one object instead of lines.
    [[nodiscard]] bool isJson() const { return m_json; }

    void line(const QString& text);
    // Columns aligned by the widest cell; the last one as it is.
    void table(const QList<QStringList>& rows);
    // Adds "schema": 1 in front.
    void json(QJsonObject object);
    void bytes(const QByteArray& data);

    // One answer in the form that was asked for: the object, or the rows or the line in its place.
    // An empty line is left out. The exit status.
    [[nodiscard]] int answer(QJsonObject object, const QList<QStringList>& rows,
                             Exit wished = Exit::Done);
    [[nodiscard]] int answer(QJsonObject object, const QString& text, Exit wished = Exit::Done);

    void message(const QString& text);
    // Says the error and gives the exit status it stands for.
    [[nodiscard]] int fail(const Error& error);
    [[nodiscard]] int usage(const QString& text);
    // `wished`, unless standard output could not be written.
    [[nodiscard]] int finish(Exit wished);

private:
    Language m_language;
    bool m_json = false;
    bool m_outputFailed = false;
};

} // namespace ringbinder::cli
