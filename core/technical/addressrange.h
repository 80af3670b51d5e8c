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
    // Of a text with commas, semicolons or lines between the ranges, without what is none: what
    // people typed and others check.
    [[nodiscard]] static AddressRanges readable(const QString& text);

    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }
    [[nodiscard]] bool contains(const NetworkAddress& address) const;
    // Any address of these is in those as well.
    [[nodiscard]] bool touches(const AddressRanges& others) const;
    // Every address of these is in those as well; so it is where there is none.
    [[nodiscard]] bool isWithin(const AddressRanges& others) const;
    [[nodiscard]] AddressRanges without(const AddressRanges& others) const;
    // How many addresses the range around this one has, about; 0 where it is in none.
    [[nodiscard]] double widthAround(const NetworkAddress& address) const;
    friend bool operator==(const AddressRanges&, const AddressRanges&) = default;

private:
    struct Range {
        NetworkAddress first;
        NetworkAddress last;
        friend bool operator==(const Range&, const Range&) = default;
    };
    [[nodiscard]] const Range* around(const NetworkAddress& address) const;
    [[nodiscard]] static AddressRanges merged(QList<Range> ranges);
    QList<Range> m_ranges; // in order, without overlaps
};

class PortRanges final {
public:
    // Errors: Invalid, naming the part. A number alone is TCP.
    [[nodiscard]] static Result<PortRanges> read(const QString& text);
    // As AddressRanges::readable().
    [[nodiscard]] static PortRanges readable(const QString& text);
    // "tcp/22, tcp/8000-8010".
    [[nodiscard]] QString text() const;

    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }
    [[nodiscard]] bool contains(QStringView protocol, int port) const;
    [[nodiscard]] bool touches(const PortRanges& others) const;
    [[nodiscard]] PortRanges without(const PortRanges& others) const;
    friend bool operator==(const PortRanges&, const PortRanges&) = default;

private:
    // Ports of all protocols in one row, see portrange.cpp.
    struct Range {
        int first = 0;
        int last = 0;
        friend bool operator==(const Range&, const Range&) = default;
    };
    QList<Range> m_ranges; // in order, without overlaps
};

} // namespace ringbinder
