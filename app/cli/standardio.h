// SPDX-License-Identifier: GPL-3.0-or-later
// "-" in the place of a file: what comes in by standard input is kept in a private temporary file,
// what goes out by standard output is written to one first and then sent on whole. So core only
// ever sees files, and a command that fails has printed nothing.
#pragma once

#include "app/cli/console.h"
#include "core/base/result.h"

#include <QTemporaryDir>

#include <memory>

namespace ringbinder::cli {

class Incoming final {
public:
    // `name`: what standard input is called where a name matters.
    [[nodiscard]] static Result<Incoming> of(const QString& source, const QString& name);

    [[nodiscard]] const QString& path() const { return m_path; }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

class Outgoing final {
public:
    // `name`: of the temporary file; its ending says the format.
    [[nodiscard]] static Result<Outgoing> to(const QString& target, const QString& name);

    // Where to write.
    [[nodiscard]] const QString& path() const { return m_path; }
    // Sends the file on, or says `object` or `text` where it stands under its own name.
    [[nodiscard]] int answer(Console& console, const QJsonObject& object,
                             const QString& text) const;

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

} // namespace ringbinder::cli
