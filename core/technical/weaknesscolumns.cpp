// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/technical/weaknesscolumns.h"

#include <QHash>

namespace ringbinder {

namespace {

QStringList headingList(std::initializer_list<const char*> headings)
{
    QStringList list;
    for (const char* heading : headings)
        list.append(QLatin1String(heading));
    return list;
}

} // namespace

QList<ScanTable::Known> nessusColumns()
{
    return {
        {"Plugin ID", headingList({"Plugin ID", "Plugin", "definition.id", "plugin_id"})},
        {"Name", headingList({"Plugin Name", "definition.name", "Name"})},
        {"Risk", headingList({"Risk", "Severity"})},
        {"Host", headingList({"Host", "asset.host_name", "asset.name", "Asset Name"})},
        {"IP Address", headingList({"IP Address", "asset.display_ipv4_address",
                                    "asset.ipv4_addresses", "Host IP", "IP"})},
        {"DNS Name", headingList({"DNS Name", "FQDN", "asset.display_fqdn", "NetBIOS Name"})},
        {"MAC Address",
         headingList({"MAC Address", "asset.display_mac_address", "asset.mac_addresses"})},
        {"Operating System", headingList({"Operating System", "asset.operating_systems",
                                          "asset.display_operating_system", "OS"})},
        {"Port", headingList({"Port", "asset.port"})},
        {"Protocol", headingList({"Protocol"})},
        {"CVE", headingList({"CVE", "definition.cve", "CVEs"})},
        {"CVSS v3", headingList({"CVSS v3.0 Base Score", "CVSSv3", "CVSS V3 Base Score",
                                 "definition.cvss3.base_score"})},
        {"CVSS", headingList({"CVSS", "CVSS v2.0 Base Score", "CVSS V2 Base Score",
                              "definition.cvss2.base_score"})},
        {"Solution", headingList({"Solution", "definition.solution", "Steps to Remediate"})},
        {"Plugin Output", headingList({"Plugin Output", "Plugin Text", "output"})},
        {"Scan Name", headingList({"Scan Name", "scan.name"})},
        {"Last Observed", headingList({"Last Observed", "last_observed", "last_seen",
                                       "Host Scan Start", "Host Start"})},
    };
}

QList<ScanTable::Known> greenboneColumns()
{
    return {
        {"NVT OID", headingList({"NVT OID", "OID"})},
        {"NVT Name", headingList({"NVT Name", "Name", "Vulnerability"})},
        {"Severity", headingList({"Severity", "Threat"})},
        {"IP", headingList({"IP", "Host", "Host IP"})},
        {"IP", headingList({"IP", "Host IP"})},
        {"Hostname", headingList({"Hostname", "Host Name"})},
        {"MAC", headingList({"MAC", "MAC Address"})},
        {"OS", headingList({"OS", "Operating System"})},
        {"Port", headingList({"Port", "Location"})},
        {"Port Protocol", headingList({"Port Protocol", "Protocol"})},
        {"CVEs", headingList({"CVEs", "CVE"})},
        {"CVSS", headingList({"CVSS", "CVSS Base"})},
        {"CVSS", headingList({"CVSS Base", "CVSS"})},
        {"Solution", headingList({"Solution"})},
        {"Specific Result", headingList({"Specific Result", "Result"})},
        {"Task Name", headingList({"Task Name", "Task"})},
        {"Timestamp", headingList({"Timestamp", "Time", "Date"})},
    };
}

WeaknessLevel weaknessLevelOfScore(double score)
{
    return score >= 9.0   ? WeaknessLevel::Critical
           : score >= 7.0 ? WeaknessLevel::High
           : score >= 4.0 ? WeaknessLevel::Medium
           : score > 0.0  ? WeaknessLevel::Low
                          : WeaknessLevel::Informational;
}

std::optional<WeaknessLevel> weaknessLevelOf(const QString& text)
{
    static const QHash<QString, WeaknessLevel> kWords = {
        {QStringLiteral("critical"), WeaknessLevel::Critical},
        {QStringLiteral("high"), WeaknessLevel::High},
        {QStringLiteral("medium"), WeaknessLevel::Medium},
        {QStringLiteral("moderate"), WeaknessLevel::Medium},
        {QStringLiteral("low"), WeaknessLevel::Low},
        {QStringLiteral("none"), WeaknessLevel::Informational},
        {QStringLiteral("info"), WeaknessLevel::Informational},
        {QStringLiteral("informational"), WeaknessLevel::Informational},
        {QStringLiteral("log"), WeaknessLevel::Informational},
        {QStringLiteral("debug"), WeaknessLevel::Informational},
        {QStringLiteral("false positive"), WeaknessLevel::Informational},
        {QStringLiteral("4"), WeaknessLevel::Critical},
        {QStringLiteral("3"), WeaknessLevel::High},
        {QStringLiteral("2"), WeaknessLevel::Medium},
        {QStringLiteral("1"), WeaknessLevel::Low},
        {QStringLiteral("0"), WeaknessLevel::Informational},
    };
    const auto known = kWords.constFind(text.simplified().toLower());
    return known == kWords.cend() ? std::nullopt : std::optional(*known);
}

} // namespace ringbinder
