// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/technical/subjects.h"

#include <algorithm>

namespace ringbinder {

namespace {

using Kind = SubjectField::Kind;
using Source = SubjectDef::Source;

constexpr SubjectField kPlace[] = {
    {"zone", QT_TRANSLATE_NOOP("subject", "Zone"), Kind::Word, true},
    {"zone_kind", QT_TRANSLATE_NOOP("subject", "Kind of zone"), Kind::Word, true},
    {"asset_type", QT_TRANSLATE_NOOP("subject", "Asset type"), Kind::Word, true},
    {"tags", QT_TRANSLATE_NOOP("subject", "Tags"), Kind::Words, true},
    {"asset_integrity", QT_TRANSLATE_NOOP("subject", "Integrity need"), Kind::Number, true},
    {"is_asset", QT_TRANSLATE_NOOP("subject", "Is an asset"), Kind::YesNo, true},
};
constexpr SubjectField kHost[] = {
    {"name", QT_TRANSLATE_NOOP("subject", "Name")},
    {"address", QT_TRANSLATE_NOOP("subject", "Address")},
    {"vendor", QT_TRANSLATE_NOOP("subject", "Vendor")},
    {"operating_system", QT_TRANSLATE_NOOP("subject", "Operating system")},
    {"accuracy", QT_TRANSLATE_NOOP("subject", "Accuracy in percent"), Kind::Number},
    {"open_tcp", QT_TRANSLATE_NOOP("subject", "Open TCP ports"), Kind::Words},
    {"open_udp", QT_TRANSLATE_NOOP("subject", "Open UDP ports"), Kind::Words},
    {"decision", QT_TRANSLATE_NOOP("subject", "Decision"), Kind::Word, true},
};
constexpr SubjectField kPort[] = {
    {"protocol", QT_TRANSLATE_NOOP("subject", "Protocol")},
    {"port", QT_TRANSLATE_NOOP("subject", "Port"), Kind::Number},
    {"state", QT_TRANSLATE_NOOP("subject", "State")},
    {"service", QT_TRANSLATE_NOOP("subject", "Service")},
    {"product", QT_TRANSLATE_NOOP("subject", "Product")},
    {"version", QT_TRANSLATE_NOOP("subject", "Version")},
    {"encrypted", QT_TRANSLATE_NOOP("subject", "Encrypted"), Kind::YesNo},
    {"tls_versions", QT_TRANSLATE_NOOP("subject", "Encryption protocols"), Kind::Words},
    {"certificate_subject", QT_TRANSLATE_NOOP("subject", "Certificate")},
    {"certificate_expires", QT_TRANSLATE_NOOP("subject", "Certificate expires on"), Kind::Date},
    {"certificate_days", QT_TRANSLATE_NOOP("subject", "Days until the certificate ends"),
     Kind::Number, true},
    {"snmp_version", QT_TRANSLATE_NOOP("subject", "SNMP version"), Kind::Words},
    {"snmp_community", QT_TRANSLATE_NOOP("subject", "SNMP community"), Kind::Words},
    {"open_tcp", QT_TRANSLATE_NOOP("subject", "Open TCP ports of the host"), Kind::Words, true},
    {"approved", QT_TRANSLATE_NOOP("subject", "Approved"), Kind::YesNo, true},
};
constexpr SubjectField kScript[] = {
    {"script", QT_TRANSLATE_NOOP("subject", "Script")},
    {"port", QT_TRANSLATE_NOOP("subject", "Port"), Kind::Number},
    {"output", QT_TRANSLATE_NOOP("subject", "Output")},
};
constexpr SubjectField kBenchmark[] = {
    {"benchmark", QT_TRANSLATE_NOOP("subject", "Benchmark")},
    {"profile", QT_TRANSLATE_NOOP("subject", "Profile")},
    {"score", QT_TRANSLATE_NOOP("subject", "Score in percent"), Kind::Number},
    {"passed", QT_TRANSLATE_NOOP("subject", "Rules passed"), Kind::Number},
    {"failed", QT_TRANSLATE_NOOP("subject", "Rules failed"), Kind::Number},
    {"unanswered", QT_TRANSLATE_NOOP("subject", "Rules without an answer"), Kind::Number},
    {"unanswered_share", QT_TRANSLATE_NOOP("subject", "Share without an answer in percent"),
     Kind::Number},
};
constexpr SubjectField kBenchmarkRule[] = {
    {"id", QT_TRANSLATE_NOOP("subject", "Rule")},
    {"title", QT_TRANSLATE_NOOP("subject", "Title")},
    {"severity", QT_TRANSLATE_NOOP("subject", "Severity")},
    {"result", QT_TRANSLATE_NOOP("subject", "Result")},
    {"ident", QT_TRANSLATE_NOOP("subject", "Identifiers"), Kind::Words},
    {"profile", QT_TRANSLATE_NOOP("subject", "Profile")},
};
constexpr SubjectField kHardening[] = {
    {"hardening_index", QT_TRANSLATE_NOOP("subject", "Hardening index"), Kind::Number},
    {"operating_system", QT_TRANSLATE_NOOP("subject", "Operating system")},
    {"firewall_active", QT_TRANSLATE_NOOP("subject", "Firewall active"), Kind::YesNo},
    {"firewall_empty_ruleset", QT_TRANSLATE_NOOP("subject", "Firewall without rules"), Kind::YesNo},
    {"firewall_software", QT_TRANSLATE_NOOP("subject", "Firewall software"), Kind::Words},
    {"malware_scanner", QT_TRANSLATE_NOOP("subject", "Malware scanners"), Kind::Words},
    {"auditd_running", QT_TRANSLATE_NOOP("subject", "Audit service running"), Kind::YesNo},
    {"remote_syslog", QT_TRANSLATE_NOOP("subject", "Logs sent to a collector"), Kind::YesNo},
    {"vulnerable_packages", QT_TRANSLATE_NOOP("subject", "Vulnerable packages"), Kind::Number},
    {"uid_zero_accounts", QT_TRANSLATE_NOOP("subject", "Other accounts with user id 0"),
     Kind::Words},
    {"file_integrity_tool", QT_TRANSLATE_NOOP("subject", "File integrity tools"), Kind::Words},
    {"ntp_config_found", QT_TRANSLATE_NOOP("subject", "Time synchronisation set up"), Kind::YesNo},
    {"bad_time_peers", QT_TRANSLATE_NOOP("subject", "Unreliable time sources"), Kind::Words},
    {"warnings", QT_TRANSLATE_NOOP("subject", "Number of warnings"), Kind::Number},
    {"suggestions", QT_TRANSLATE_NOOP("subject", "Number of suggestions"), Kind::Number},
    {"tests_executed", QT_TRANSLATE_NOOP("subject", "Tests carried out"), Kind::Number},
};
constexpr SubjectField kAdvice[] = {
    {"kind", QT_TRANSLATE_NOOP("subject", "Warning or suggestion")},
    {"test", QT_TRANSLATE_NOOP("subject", "Test")},
    {"message", QT_TRANSLATE_NOOP("subject", "Message")},
    {"details", QT_TRANSLATE_NOOP("subject", "Details")},
    {"solution", QT_TRANSLATE_NOOP("subject", "Solution")},
    {"decided", QT_TRANSLATE_NOOP("subject", "Decided"), Kind::YesNo, true},
};
constexpr SubjectField kWeaknessScan[] = {
    {"authenticated", QT_TRANSLATE_NOOP("subject", "Authenticated"), Kind::YesNo},
    {"critical", QT_TRANSLATE_NOOP("subject", "Critical weaknesses"), Kind::Number},
    {"high", QT_TRANSLATE_NOOP("subject", "High weaknesses"), Kind::Number},
    {"medium", QT_TRANSLATE_NOOP("subject", "Medium weaknesses"), Kind::Number},
    {"low", QT_TRANSLATE_NOOP("subject", "Low weaknesses"), Kind::Number},
};
constexpr SubjectField kWeakness[] = {
    {"plugin", QT_TRANSLATE_NOOP("subject", "Check of the scanner")},
    {"title", QT_TRANSLATE_NOOP("subject", "Title")},
    {"severity", QT_TRANSLATE_NOOP("subject", "Severity")},
    {"protocol", QT_TRANSLATE_NOOP("subject", "Protocol")},
    {"port", QT_TRANSLATE_NOOP("subject", "Port"), Kind::Number},
    {"cve", QT_TRANSLATE_NOOP("subject", "CVE"), Kind::Words},
    {"cvss", QT_TRANSLATE_NOOP("subject", "CVSS score"), Kind::Number},
    {"solution", QT_TRANSLATE_NOOP("subject", "Solution")},
    {"output", QT_TRANSLATE_NOOP("subject", "Output")},
    {"age_days", QT_TRANSLATE_NOOP("subject", "Days since first seen"), Kind::Number, true},
};
constexpr SubjectField kDevice[] = {
    {"name", QT_TRANSLATE_NOOP("subject", "Name")},
    {"type", QT_TRANSLATE_NOOP("subject", "Type")},
    {"encrypted", QT_TRANSLATE_NOOP("subject", "Encrypted"), Kind::YesNo},
    {"operating_system", QT_TRANSLATE_NOOP("subject", "Operating system")},
    {"serial", QT_TRANSLATE_NOOP("subject", "Serial number")},
    {"user", QT_TRANSLATE_NOOP("subject", "User")},
    {"last_seen", QT_TRANSLATE_NOOP("subject", "Last seen on"), Kind::Date},
    {"days_since_seen", QT_TRANSLATE_NOOP("subject", "Days since last seen"), Kind::Number, true},
};
constexpr SubjectField kAccount[] = {
    {"account", QT_TRANSLATE_NOOP("subject", "Account")},
    {"person", QT_TRANSLATE_NOOP("subject", "Person")},
    {"enabled", QT_TRANSLATE_NOOP("subject", "Enabled"), Kind::YesNo},
    {"privileged", QT_TRANSLATE_NOOP("subject", "Privileged"), Kind::YesNo},
    {"mfa", QT_TRANSLATE_NOOP("subject", "Second factor"), Kind::YesNo},
    {"last_logon", QT_TRANSLATE_NOOP("subject", "Last logon on"), Kind::Date},
    {"days_since_logon", QT_TRANSLATE_NOOP("subject", "Days since last logon"), Kind::Number, true},
    {"person_left", QT_TRANSLATE_NOOP("subject", "Person has left"), Kind::YesNo, true},
};
constexpr SubjectField kBackup[] = {
    {"job", QT_TRANSLATE_NOOP("subject", "Job")},
    {"system", QT_TRANSLATE_NOOP("subject", "System")},
    {"result", QT_TRANSLATE_NOOP("subject", "Result")},
    {"last_success", QT_TRANSLATE_NOOP("subject", "Last success on"), Kind::Date},
    {"hours_since_success", QT_TRANSLATE_NOOP("subject", "Hours since last success"), Kind::Number,
     true},
    {"over_target", QT_TRANSLATE_NOOP("subject", "Older than the bearable loss of data"),
     Kind::YesNo, true},
};
constexpr SubjectField kSoftware[] = {
    {"name", QT_TRANSLATE_NOOP("subject", "Name")},
    {"version", QT_TRANSLATE_NOOP("subject", "Version")},
    {"publisher", QT_TRANSLATE_NOOP("subject", "Publisher")},
    {"approval", QT_TRANSLATE_NOOP("subject", "Approval"), Kind::Word, true},
};
constexpr SubjectField kDomain[] = {
    {"domain", QT_TRANSLATE_NOOP("subject", "Domain")},
    {"spf", QT_TRANSLATE_NOOP("subject", "SPF")},
    {"dkim", QT_TRANSLATE_NOOP("subject", "DKIM")},
    {"dmarc", QT_TRANSLATE_NOOP("subject", "DMARC")},
    {"expires", QT_TRANSLATE_NOOP("subject", "Expires on"), Kind::Date},
};
constexpr SubjectField kAsset[] = {
    {"name", QT_TRANSLATE_NOOP("subject", "Name"), Kind::Word, true},
    {"in_scope", QT_TRANSLATE_NOOP("subject", "In scope"), Kind::YesNo, true},
    {"unseen_scans", QT_TRANSLATE_NOOP("subject", "Scans in a row that missed it"), Kind::Number,
     true},
    {"days_since_benchmark", QT_TRANSLATE_NOOP("subject", "Days since last benchmark"),
     Kind::Number, true},
    {"days_since_scan", QT_TRANSLATE_NOOP("subject", "Days since last scan"), Kind::Number, true},
};
constexpr SubjectField kZone[] = {
    {"name", QT_TRANSLATE_NOOP("subject", "Name"), Kind::Word, true},
    {"in_scope", QT_TRANSLATE_NOOP("subject", "In scope"), Kind::YesNo, true},
    {"days_since_scan", QT_TRANSLATE_NOOP("subject", "Days since last scan"), Kind::Number, true},
};

constexpr SubjectDef kSubjects[] = {
    {"host", QT_TRANSLATE_NOOP("subject", "Host"), Source::Nmap, kHost},
    {"port", QT_TRANSLATE_NOOP("subject", "Open port"), Source::Nmap, kPort},
    {"script", QT_TRANSLATE_NOOP("subject", "Output of a script"), Source::Nmap, kScript},
    {"benchmark", QT_TRANSLATE_NOOP("subject", "Benchmark"), Source::Benchmark, kBenchmark},
    {"benchmark_rule", QT_TRANSLATE_NOOP("subject", "Rule of a benchmark"), Source::Benchmark,
     kBenchmarkRule},
    {"hardening", QT_TRANSLATE_NOOP("subject", "Lynis report"), Source::Lynis, kHardening},
    {"advice", QT_TRANSLATE_NOOP("subject", "Warning or suggestion of Lynis"), Source::Lynis,
     kAdvice},
    {"weakness_scan", QT_TRANSLATE_NOOP("subject", "Vulnerability scan"), Source::Weaknesses,
     kWeaknessScan},
    {"weakness", QT_TRANSLATE_NOOP("subject", "Weakness"), Source::Weaknesses, kWeakness},
    {"device", QT_TRANSLATE_NOOP("subject", "Listed device"), Source::List, kDevice},
    {"account", QT_TRANSLATE_NOOP("subject", "Listed account"), Source::List, kAccount},
    {"backup", QT_TRANSLATE_NOOP("subject", "Listed backup job"), Source::List, kBackup},
    {"software", QT_TRANSLATE_NOOP("subject", "Installed software"), Source::List, kSoftware,
     Source::Lynis},
    {"domain", QT_TRANSLATE_NOOP("subject", "Listed domain"), Source::List, kDomain},
    {"asset", QT_TRANSLATE_NOOP("subject", "Registered asset"), Source::Any, kAsset},
    {"zone", QT_TRANSLATE_NOOP("subject", "Registered zone"), Source::Any, kZone},
};

const SubjectField* subjectFieldIn(std::span<const SubjectField> fields, QStringView key)
{
    const auto found = std::find_if(fields.begin(), fields.end(), [key](const SubjectField& field) {
        return key == field.name();
    });
    return found == fields.end() ? nullptr : &*found;
}

} // namespace

const SubjectField* SubjectDef::field(QStringView fieldKey) const
{
    const SubjectField* own = subjectFieldIn(fields, fieldKey);
    return own ? own : subjectFieldIn(kPlace, fieldKey);
}

std::span<const SubjectDef> subjects()
{
    return kSubjects;
}

const SubjectDef* subjectOf(QStringView key)
{
    const auto* found =
        std::find_if(std::begin(kSubjects), std::end(kSubjects),
                     [key](const SubjectDef& subject) { return key == subject.name(); });
    return found == std::end(kSubjects) ? nullptr : found;
}

std::span<const SubjectField> placeFields()
{
    return kPlace;
}

QLatin1String tokenOf(SubjectDef::Source source)
{
    switch (source) {
    case SubjectDef::Source::Nmap:
        return QLatin1String("nmap");
    case SubjectDef::Source::Benchmark:
        return QLatin1String("benchmark");
    case SubjectDef::Source::Lynis:
        return QLatin1String("lynis");
    case SubjectDef::Source::Weaknesses:
        return QLatin1String("weaknesses");
    case SubjectDef::Source::List:
        return QLatin1String("list");
    case SubjectDef::Source::Any:
        break;
    }
    return {};
}

} // namespace ringbinder
