// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/assets/asset.h"
#include "core/registers/technical/network_host.h"
#include "core/store/binder.h"
#include "core/technical/followup.h"

#include <QRegularExpression>

#include <optional>

namespace ringbinder {

namespace {

Message hostMessage(const char* source)
{
    return {"technical_followup", source};
}

ChangeLabel hostLabel(ChangeLabel::Act act, const RegisterDef& def, const QString& subject)
{
    return {act, QString::fromLatin1(def.key), subject, 1};
}

// A host that people may still decide about.
Result<Record> undecidedHost(const Binder& binder, const Uid& uid)
{
    auto found = binder.find(network_host::def, uid);
    if (!found)
        return fail(found.error());
    if (!*found) {
        return fail(Error::Kind::NotFound,
                    hostMessage(QT_TRANSLATE_NOOP("technical_followup",
                                                  "The host is no longer in the register.")));
    }
    const auto known = (*found)->get(network_host::asset);
    if (known && (*found)->get(network_host::decision) == network_host::Decision::Matched) {
        const auto name = binder.name(*known);
        return fail(
            Error::Kind::Invalid,
            hostMessage(QT_TRANSLATE_NOOP("technical_followup",
                                          "%1 is matched to %2 already; change the asset "
                                          "in the host itself."))
                .arg((*found)->title())
                .arg(name ? QStringLiteral("%1 %2").arg(name->code, name->title) : QString()));
    }
    return std::move(**found);
}

Record matchedHost(const Record& host, const Uid& asset)
{
    Record after = host;
    after.set(network_host::decision, network_host::Decision::Matched);
    after.set(network_host::asset, asset);
    after.set(network_host::matchedBy, network_host::MatchedBy::Hand);
    after.setValue(network_host::ignoredReason, Value());
    return after;
}

// Sure only where everything the scanner names is of one type: "Windows 10 or Server 2016" is not.
std::optional<asset::Type> typeOfSystem(const QString& system)
{
    struct Sign {
        const char* pattern;
        asset::Type type;
    };
    constexpr Sign kSigns[] = {
        {"\\b(Windows Server|Server 20\\d\\d|Server 2003|ESXi|Hyper-V|Proxmox)\\b",
         asset::Type::Server},
        {"\\b(Windows (XP|Vista|7|8|8\\.1|10|11)|macOS|Mac OS X|ChromeOS|Chrome OS)\\b",
         asset::Type::WorkstationOrLaptop},
        {"\\b(Android|iPhone|iPadOS|Apple iOS)\\b", asset::Type::MobileDevice},
        {"\\b(Cisco IOS|RouterOS|Junos|JUNOS|FortiOS|NX-OS|ArubaOS|pfSense|OPNsense)\\b",
         asset::Type::NetworkDevice},
        {"\\b(JetDirect|LaserJet|OfficeJet|printer)\\b", asset::Type::PrinterOrMultifunctionDevice},
    };
    std::optional<asset::Type> type;
    for (const Sign& sign : kSigns) {
        if (!QRegularExpression(QString::fromLatin1(sign.pattern)).match(system).hasMatch())
            continue;
        if (type)
            return std::nullopt;
        type = sign.type;
    }
    return type;
}

// As many of a list separated by commas as the field of the asset holds.
QString fittingList(const QString& list, const FieldDef& field)
{
    if (list.size() <= field.maxLength)
        return list;
    const qsizetype comma = list.lastIndexOf(QLatin1Char(','), field.maxLength);
    return comma > 0 ? list.left(comma) : QString();
}

Record assetOfHost(const Record& host, const Language& texts)
{
    Record made(asset::def);
    made.set(asset::name, host.title());
    const QString system = host.text(network_host::operatingSystem);
    const QString vendor = host.text(network_host::vendor);
    made.set(asset::type, typeOfSystem(system));
    made.set(asset::status, asset::Status::InUse);
    made.set(asset::hostNames, fittingList(host.text(network_host::names), asset::hostNames));
    made.set(asset::networkAddresses,
             fittingList(host.text(network_host::addresses), asset::networkAddresses));
    made.set(asset::hardwareAddresses,
             fittingList(host.text(network_host::hardwareAddress), asset::hardwareAddresses));
    QStringList lines;
    if (!system.isEmpty()) {
        lines.append(
            hostMessage(QT_TRANSLATE_NOOP("technical_followup", "Operating system by scan: %1"))
                .arg(system)
                .in(texts));
    }
    if (!vendor.isEmpty()) {
        lines.append(
            hostMessage(QT_TRANSLATE_NOOP("technical_followup", "Vendor of the network card: %1"))
                .arg(vendor)
                .in(texts));
    }
    made.set(asset::description, lines.join(QLatin1Char('\n')));
    return made;
}

} // namespace

Result<AdoptChange> adoptHost(const Binder& binder, const Uid& host, const Language& texts)
{
    const auto found = undecidedHost(binder, host);
    if (!found)
        return fail(found.error());
    Record made = assetOfHost(*found, texts);
    AdoptChange change{ChangeSet(hostLabel(ChangeLabel::Act::Add, asset::def, made.title())),
                       made.uid()};
    change.set.add(std::move(made));
    change.set.update(*found, matchedHost(*found, change.asset));
    return change;
}

Result<ChangeSet> matchHost(const Binder& binder, const Uid& host, const Uid& asset)
{
    const auto found = undecidedHost(binder, host);
    if (!found)
        return fail(found.error());
    const auto matched = binder.find(asset::def, asset);
    if (!matched)
        return fail(matched.error());
    if (!*matched) {
        return fail(Error::Kind::NotFound,
                    hostMessage(QT_TRANSLATE_NOOP("technical_followup",
                                                  "The asset is no longer in the register.")));
    }
    ChangeSet set(hostLabel(ChangeLabel::Act::Edit, network_host::def, found->code()));
    set.update(*found, matchedHost(*found, asset));
    return set;
}

Result<ChangeSet> ignoreHost(const Binder& binder, const Uid& host, const QString& reason)
{
    const auto found = undecidedHost(binder, host);
    if (!found)
        return fail(found.error());
    const QString why = reason.trimmed();
    if (why.isEmpty()) {
        return fail(Error::Kind::Invalid,
                    hostMessage(QT_TRANSLATE_NOOP("technical_followup",
                                                  "Say why %1 need not be an asset; an ignored "
                                                  "host needs a reason."))
                        .arg(found->title()),
                    QString::fromLatin1(network_host::ignoredReason.key));
    }
    Record after = *found;
    after.set(network_host::decision, network_host::Decision::Ignored);
    after.set(network_host::ignoredReason, why);
    after.setValue(network_host::asset, Value());
    after.setValue(network_host::matchedBy, Value());
    ChangeSet set(hostLabel(ChangeLabel::Act::Edit, network_host::def, found->code()));
    set.update(*found, after);
    return set;
}

} // namespace ringbinder
