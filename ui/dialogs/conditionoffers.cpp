// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/conditionoffers.h"

#include "core/registers/technical/network_zone.h"
#include "ui/models/opencontext.h"

#include <algorithm>

namespace ringbinder {

namespace {

// Words that tools write, whatever the language of the reader.
struct KnownWords {
    const char* subject; // "" for every one that has the field
    const char* field;
    const char* words; // separated by blanks
};
constexpr KnownWords kKnownWords[] = {
    {"", "protocol", "tcp udp"},
    {"port", "state", "open open|filtered"},
    {"port", "tls_versions", "SSLv2 SSLv3 TLSv1.0 TLSv1.1 TLSv1.2 TLSv1.3"},
    {"port", "snmp_version", "1 2c 3"},
    {"benchmark_rule", "severity", "low medium high unknown"},
    {"benchmark_rule", "result",
     "pass fail error unknown notapplicable notchecked notselected informational fixed"},
    {"domain", "spf", "yes no"},
    {"domain", "dkim", "yes no"},
    {"domain", "dmarc", "reject quarantine none no"},
};

QList<NamedValue> zoneNames(const OpenContext& context)
{
    QList<NamedValue> offers;
    const auto zones = context.binder.records(network_zone::def);
    if (!zones)
        return offers; // offers are a help; a list without them is still right
    for (const Record& zone : *zones)
        offers.append({zone.title(), {}});
    return offers;
}

} // namespace

QList<NamedValue> valueOffers(const OpenContext& context, const SubjectDef& subject,
                              const SubjectField& field)
{
    const QLatin1String key = field.name();
    if (key == QLatin1String("zone"))
        return zoneNames(context);
    const auto* known =
        std::find_if(std::begin(kKnownWords), std::end(kKnownWords), [&](const KnownWords& one) {
            return key == QLatin1String(one.field) &&
                   (!*one.subject || subject.name() == QLatin1String(one.subject));
        });
    if (known == std::end(kKnownWords))
        return namedValues(subject, field, context.language);
    QList<NamedValue> offers;
    const QStringList words = QString::fromLatin1(known->words).split(QLatin1Char(' '));
    for (const QString& word : words)
        offers.append({word, shownValue(subject, field, word, context.language)});
    return offers;
}

QList<TestOp> opsFor(SubjectField::Kind kind)
{
    switch (kind) {
    case SubjectField::Kind::YesNo:
        return {TestOp::Is, TestOp::IsNot, TestOp::IsEmpty, TestOp::IsFilled};
    case SubjectField::Kind::Number:
        return {TestOp::Is,     TestOp::IsNot, TestOp::In,      TestOp::NotIn,   TestOp::Less,
                TestOp::AtMost, TestOp::More,  TestOp::AtLeast, TestOp::IsEmpty, TestOp::IsFilled};
    case SubjectField::Kind::Date:
        return {TestOp::Less,    TestOp::AtMost,  TestOp::More,
                TestOp::AtLeast, TestOp::IsEmpty, TestOp::IsFilled};
    case SubjectField::Kind::Word:
    case SubjectField::Kind::Words:
        return {TestOp::Is,       TestOp::IsNot,       TestOp::In,      TestOp::NotIn,
                TestOp::Contains, TestOp::ContainsNot, TestOp::IsEmpty, TestOp::IsFilled};
    }
    Q_UNREACHABLE();
}

QString valueExample(SubjectField::Kind kind, TestOp op)
{
    switch (kind) {
    case SubjectField::Kind::YesNo:
        return QStringLiteral("yes");
    case SubjectField::Kind::Number:
        return op == TestOp::In || op == TestOp::NotIn ? QStringLiteral("23, 5900-5903")
                                                       : QStringLiteral("30");
    case SubjectField::Kind::Date:
        return QStringLiteral("2026-12-31");
    case SubjectField::Kind::Word:
    case SubjectField::Kind::Words:
        break;
    }
    return {};
}

} // namespace ringbinder
