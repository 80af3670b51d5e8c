// SPDX-License-Identifier: GPL-3.0-or-later
// What a host is known again by: hardware addresses and serial numbers, names, addresses; and an
// index that finds by them, the surest first. It proposes; where several fit, it says so and picks
// none. Knows neither binder nor scan; used by hostbook.h.
#pragma once

#include "core/technical/addressrange.h"
#include "core/technical/scanimport.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace ringbinder {

struct HostSigns {
    QStringList hardware; // hardware addresses, and serial numbers in folded case
    QStringList names;    // on the network; folded, in full
    QStringList aliases;  // what people call it, which may as well be its name on the network
    QList<NetworkAddress> addresses;

    // Each takes what is one and leaves out what tells no host from another, such as "localhost"
    // of a host that has other names.
    void addHardware(const QString& text);
    void addSerial(const QString& text);
    // An address that stands where a name is expected is taken as one.
    void addName(const QString& text);
    void addAlias(const QString& text);
    void addAddress(const QString& text);
    // To be called last: leaves loopback and link-local addresses out where there are others.
    void settle();

    // Both say who they are, and it is not the same.
    [[nodiscard]] bool contradicts(const HostSigns& other) const;
};

// "srv1" of "srv1.example.org".
[[nodiscard]] QString firstLabel(const QString& foldedName);

class SignIndex final {
public:
    // `id`: the place of the thing in a list of the caller's.
    void add(int id, const HostSigns& signs);
    void addRanges(int id, const AddressRanges& ranges);

    struct Found {
        QList<int> ids; // one: this is it; several: all fit as well
        HostMatch::By by = HostMatch::By::Nothing;
        QList<int> doubtful; // have the address, but say they are another host
    };
    // Hardware address, then name in full, then first label where only one has it, then address.
    // What fits at one step and is not alone is narrowed down by the next.
    // `sharedLabels`: first labels that several of those looked for have; they tell nothing.
    [[nodiscard]] Found find(const HostSigns& wanted, const QSet<QString>& sharedLabels) const;

private:
    [[nodiscard]] QList<int> withAddress(const HostSigns& wanted) const;

    QHash<int, HostSigns> m_signs;
    QHash<QString, QList<int>> m_byHardware;
    QHash<QString, QList<int>> m_byName;
    QHash<QString, QList<int>> m_byLabel;
    QHash<QByteArray, QList<int>> m_byAddress;
    QList<std::pair<AddressRanges, int>> m_ranges;
};

} // namespace ringbinder
