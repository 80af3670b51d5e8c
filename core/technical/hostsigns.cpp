// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/hostsigns.h"

#include <algorithm>

namespace ringbinder {

namespace {

using By = HostMatch::By;

// What every machine calls itself.
bool isNameOfAll(const QString& folded)
{
    return folded.isEmpty() || folded == u"localhost" || folded == u"localhost.localdomain" ||
           folded == u"localhost6" || folded == u"unknown" || folded == u"none" ||
           folded == u"n/a" || folded == u"-";
}

bool isMapped(const NetworkAddress& address)
{
    return std::all_of(address.bytes.begin(), address.bytes.begin() + 10,
                       [](quint8 byte) { return byte == 0; }) &&
           address.bytes[10] == 0xff && address.bytes[11] == 0xff;
}

// Loopback, link-local, unspecified: every machine has it, or has it anew each day.
bool isAddressOfAll(const NetworkAddress& address)
{
    const auto& bytes = address.bytes;
    if (isMapped(address)) {
        return bytes[12] == 127 || (bytes[12] == 169 && bytes[13] == 254) ||
               std::all_of(bytes.begin() + 12, bytes.end(), [](quint8 byte) { return byte == 0; });
    }
    if (bytes[0] == 0xfe && (bytes[1] & 0xc0) == 0x80)
        return true;
    return bytes[15] <= 1 &&
           std::all_of(bytes.begin(), bytes.begin() + 15, [](quint8 byte) { return byte == 0; });
}

QByteArray addressKeyOf(const NetworkAddress& address)
{
    return {reinterpret_cast<const char*>(address.bytes.data()), qsizetype(address.bytes.size())};
}

template <class T>
void addSignOnce(QList<T>& list, const T& value)
{
    if (!list.contains(value))
        list.append(value);
}

template <class List>
bool haveCommon(const List& a, const List& b)
{
    return std::any_of(a.cbegin(), a.cend(), [&b](const auto& each) { return b.contains(each); });
}

bool haveCommonLabel(const QStringList& a, const QStringList& b)
{
    return std::any_of(a.cbegin(), a.cend(), [&b](const QString& one) {
        const QString label = firstLabel(one);
        return std::any_of(b.cbegin(), b.cend(),
                           [&label](const QString& other) { return firstLabel(other) == label; });
    });
}

template <class Key>
QList<int> gatheredIds(const QHash<Key, QList<int>>& index, const QList<Key>& keys)
{
    QList<int> found;
    for (const Key& key : keys) {
        for (const int id : index.value(key))
            addSignOnce(found, id);
    }
    return found;
}

QList<int> inBoth(const QList<int>& a, const QList<int>& b)
{
    QList<int> kept;
    for (const int id : a) {
        if (b.contains(id))
            kept.append(id);
    }
    return kept;
}

// Takes `fitting` in where nothing was found yet, else keeps of what was found those that fit.
void narrowDown(SignIndex::Found& found, const QList<int>& fitting, By by)
{
    if (fitting.isEmpty() || found.ids.size() == 1)
        return;
    if (found.ids.isEmpty()) {
        found.ids = fitting;
        found.by = by;
        return;
    }
    if (const QList<int> kept = inBoth(found.ids, fitting); !kept.isEmpty())
        found.ids = kept;
}

} // namespace

QString firstLabel(const QString& foldedName)
{
    const qsizetype dot = foldedName.indexOf(u'.');
    return dot > 0 ? foldedName.left(dot) : foldedName;
}

void HostSigns::addHardware(const QString& text)
{
    if (const QString address = hardwareAddressFrom(text); !address.isEmpty())
        addSignOnce(hardware, address);
}

void HostSigns::addSerial(const QString& text)
{
    const QString serial = text.simplified().toCaseFolded();
    // Short ones, and what makers write where there is none, tell nothing.
    const bool says = serial.size() >= 4 && !serial.startsWith(u"to be filled") &&
                      !serial.startsWith(u"default") && serial != u"none" && serial != u"unknown" &&
                      serial.count(serial[0]) != serial.size();
    if (says)
        addSignOnce(hardware, QString(QLatin1String("serial:") + serial));
}

void HostSigns::addName(const QString& text)
{
    QString name = text.simplified().toCaseFolded();
    if (name.endsWith(u'.'))
        name.chop(1);
    if (NetworkAddress::read(name))
        addAddress(name);
    else if (!name.isEmpty())
        addSignOnce(names, name);
}

void HostSigns::addAlias(const QString& text)
{
    if (const QString alias = text.simplified().toCaseFolded(); !alias.isEmpty())
        addSignOnce(aliases, alias);
}

void HostSigns::addAddress(const QString& text)
{
    if (const auto address = NetworkAddress::read(text))
        addSignOnce(addresses, *address);
}

void HostSigns::settle()
{
    const bool hasOwn = !std::all_of(addresses.cbegin(), addresses.cend(), isAddressOfAll);
    if (hasOwn)
        addresses.removeIf(isAddressOfAll);
    // The machine that looked at itself is "localhost" and nothing else.
    const bool isNamed = !std::all_of(names.cbegin(), names.cend(), isNameOfAll);
    if (isNamed || hasOwn)
        names.removeIf(isNameOfAll);
}

bool HostSigns::contradicts(const HostSigns& other) const
{
    if (!hardware.isEmpty() && !other.hardware.isEmpty()) {
        const auto isCard = [](const QString& sign) { return !sign.startsWith(u"serial:"); };
        const bool bothHaveCards =
            std::any_of(hardware.cbegin(), hardware.cend(), isCard) &&
            std::any_of(other.hardware.cbegin(), other.hardware.cend(), isCard);
        if (bothHaveCards)
            return !haveCommon(hardware, other.hardware);
    }
    return !names.isEmpty() && !other.names.isEmpty() && !haveCommonLabel(names, other.names);
}

void SignIndex::add(int id, const HostSigns& signs)
{
    m_signs.insert(id, signs);
    for (const QString& each : signs.hardware)
        m_byHardware[each].append(id);
    for (const QString& each : signs.names + signs.aliases) {
        addSignOnce(m_byName[each], id);
        addSignOnce(m_byLabel[firstLabel(each)], id);
    }
    for (const NetworkAddress& each : signs.addresses)
        m_byAddress[addressKeyOf(each)].append(id);
}

void SignIndex::addRanges(int id, const AddressRanges& ranges)
{
    m_ranges.append({ranges, id});
}

// Those that name the address itself; only where none does, those that name a range around it.
QList<int> SignIndex::withAddress(const HostSigns& wanted) const
{
    QList<QByteArray> keys;
    for (const NetworkAddress& each : wanted.addresses)
        keys.append(addressKeyOf(each));
    QList<int> found = gatheredIds(m_byAddress, keys);
    if (!found.isEmpty())
        return found;
    for (const auto& [ranges, id] : m_ranges) {
        const bool isIn = std::any_of(
            wanted.addresses.cbegin(), wanted.addresses.cend(),
            [&ranges = ranges](const NetworkAddress& each) { return ranges.contains(each); });
        if (isIn)
            addSignOnce(found, id);
    }
    return found;
}

SignIndex::Found SignIndex::find(const HostSigns& wanted, const QSet<QString>& sharedLabels) const
{
    Found found;
    narrowDown(found, gatheredIds(m_byHardware, wanted.hardware), By::HardwareAddress);
    narrowDown(found, gatheredIds(m_byName, wanted.names), By::Name);
    QStringList labels;
    for (const QString& name : wanted.names) {
        if (const QString label = firstLabel(name); !sharedLabels.contains(label))
            labels.append(label);
    }
    if (const QList<int> labelled = gatheredIds(m_byLabel, labels);
        labelled.size() == 1 || !found.ids.isEmpty())
        narrowDown(found, labelled, By::Name);
    if (found.ids.size() == 1)
        return found;
    QList<int> addressed = withAddress(wanted);
    if (found.ids.isEmpty()) {
        const auto isOther = [&](int id) { return m_signs.value(id).contradicts(wanted); };
        std::copy_if(addressed.cbegin(), addressed.cend(), std::back_inserter(found.doubtful),
                     isOther);
        addressed.removeIf(isOther);
    }
    narrowDown(found, addressed, By::Address);
    return found;
}

} // namespace ringbinder
