// SPDX-License-Identifier: GPL-3.0-or-later
// What informational results of vulnerability scanners tell of a host and of the scan: by the
// numbers of well-known checks of Nessus and the titles of those of Greenbone. Inside of
// weaknessscan.h.
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace ringbinder {

struct WeaknessHints {
    std::optional<bool> authenticated;
    QString operatingSystem;
    QString hardwareAddress;
    QString hostName;
    QString toolVersion;
    QString policy;
    QDateTime startedAt;
};

[[nodiscard]] WeaknessHints nessusHints(const QString& plugin, const QString& output);
[[nodiscard]] WeaknessHints greenboneHints(const QString& title, const QString& output);

} // namespace ringbinder
