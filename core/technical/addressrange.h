// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses, ranges of addresses and ranges of ports as scans and people write them: "10.1.0.0/24,
// 10.1.5.10-10.1.5.20, fd00:1::/64", "tcp/22, tcp/8000-8010". IPv4 and IPv6; hardware addresses.
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace ringbinder {

// An IPv4 address is held as the IPv6 address that maps it, so that both compare alike.
struct NetworkAddress {
    std::array<quint8, 16> bytes{};

    // Without a zone index ("fe80::1%eth0" is fe80::1). Nothing for what is no address.
    [[nodiscard]] static std::optional<NetworkAddress> read(const QString& text);
    // The usual short form.
    [[nodiscard]] QString text() const;
    friend auto operator<=>(const NetworkAddress&, const NetworkAddress&) = default;
};

// "52:54:00:12:34:56" from what is written with colons, dashes, dots or nothing, any case; empty
// for what is no hardware address.
[[nodiscard]] QString hardwareAddressFrom(const QString& text);

class AddressRanges final {
public:
    // Errors: Invalid, naming the part that is no range and what would be accepted. Empty is fine:
    // it contains nothing.
    [[nodiscard]] static Result<AddressRanges> read(const QString& text);

    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }
    [[nodiscard]] bool contains(const NetworkAddress& address) const;
    // Any address of these is in those as well.
    [[nodiscard]] bool touches(const AddressRanges& others) const;

private:
    struct Range {
        NetworkAddress first;
        NetworkAddress last;
    };
    QList<Range> m_ranges;
};

class PortRanges final {
public:
    // Errors: Invalid, naming the part. A number alone is TCP.
    [[nodiscard]] static Result<PortRanges> read(const QString& text);
    [[nodiscard]] bool contains(QStringView protocol, int port) const;

private:
    struct Range {
        QString protocol;
        int first = 0;
        int last = 0;
    };
    QList<Range> m_ranges;
};

} // namespace ringbinder
