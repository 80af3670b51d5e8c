// SPDX-License-Identifier: GPL-3.0-or-later
// The scans of the sample client: files of resources/sample/files that are taken in as a user takes
// them in, through ScanImport, on the day the script says. Hosts and observations are what the
// import makes of them; the script only says which of them it goes on to edit. Used by
// samplebuilder.h alone.
#pragma once

#include "core/base/result.h"
#include "core/base/uid.h"

#include <QHash>
#include <QString>

namespace ringbinder {

class Binder;
class Language;
class SampleScript;
struct RegisterDef;
struct SampleRecord;

class SampleScans final {
public:
    SampleScans(Binder& binder, const SampleScript& script, const Language& language)
        : m_binder(binder)
        , m_script(script)
        , m_language(language)
    {
    }

    // One change set. Errors: those of SampleScript::file() and of ScanImport; NoFile where the
    // file cannot be laid down for it.
    [[nodiscard]] Result<> takeIn(const SampleRecord& scan);
    // The record that the scans so far have brought under this id of the script.
    [[nodiscard]] std::optional<Uid> uidOf(const QString& id) const;
    // Whether a scan may change records of this kind.
    [[nodiscard]] static bool mayChange(const RegisterDef& def);

private:
    [[nodiscard]] Result<> learn();

    Binder& m_binder;
    const SampleScript& m_script;
    const Language& m_language;
    QHash<QString, Uid> m_brought; // by id of the script
};

} // namespace ringbinder
