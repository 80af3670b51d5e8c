// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/seed.h"

#include "core/registers/controls/control.h"
#include "core/registers/risks/threat.h"
#include "core/registers/risks/vulnerability.h"

namespace ringbinder {

namespace {

// Multi-choice tokens are stored in the order in which the field declares them.
QStringList inDeclaredOrder(const FieldDef& field, const QStringList& tokens)
{
    QStringList ordered;
    for (const Choice& choice : field.choices) {
        const QString token = QString::fromLatin1(choice.token);
        if (tokens.contains(token))
            ordered.append(token);
    }
    return ordered;
}

void setTokens(Record& record, const Field<QStringList>& field, const QStringList& tokens)
{
    record.set(field, inDeclaredOrder(field, tokens));
}

// What the catalogue says, where the record still has the shipped words.
QString shownText(const LocalText& shipped, const QString& own, const Language& language)
{
    return shipped.reads(own) ? shipped.in(language) : own;
}

const AnnexControl* shippedControl(const Catalogue& catalogue, const Record& record)
{
    return catalogue.control(record.text(control::catalogueId));
}

} // namespace

QList<Record> annexAControls(const Catalogue& catalogue, const Language& language)
{
    QList<Record> records;
    for (const AnnexControl& shipped : catalogue.controls()) {
        Record record(control::def);
        record.setCode(shipped.id);
        record.set(control::title, shipped.title.in(language));
        record.setValue(control::theme, Value(shipped.theme));
        record.set(control::origin, control::Origin::AnnexA);
        record.set(control::catalogueId, shipped.id);
        record.set(control::applicable, control::Applicable::Undecided);
        record.set(control::status, control::Status::NotStarted);
        setTokens(record, control::controlTypes, shipped.controlTypes);
        setTokens(record, control::securityProperties, shipped.securityProperties);
        setTokens(record, control::cybersecurityConcepts, shipped.cybersecurityConcepts);
        setTokens(record, control::operationalCapabilities, shipped.operationalCapabilities);
        setTokens(record, control::securityDomains, shipped.securityDomains);
        record.set(control::former2013, shipped.from2013.join(QLatin1String(", ")));
        records.append(record);
    }
    return records;
}

Record threatRecord(const ShippedThreat& shipped, const Language& language)
{
    Record record(threat::def);
    record.set(threat::name, shipped.name.in(language));
    record.set(threat::group, shipped.group.in(language));
    record.set(threat::description, shipped.description.in(language));
    setTokens(record, threat::origin, shipped.origin);
    setTokens(record, threat::affects, shipped.affects);
    record.set(threat::catalogueId, shipped.id);
    return record;
}

Record vulnerabilityRecord(const Catalogue& catalogue, const ShippedVulnerability& shipped,
                           const QHash<QString, Uid>& controls, const Language& language)
{
    Record record(vulnerability::def);
    record.set(vulnerability::name, shipped.name.in(language));
    if (const AssetGroup* group = catalogue.assetGroup(shipped.assetGroup))
        record.set(vulnerability::assetGroup, group->name.in(language));
    QList<Uid> suggested;
    for (const QString& code : shipped.suggestedControls) {
        const auto found = controls.constFind(code);
        if (found != controls.cend())
            suggested.append(*found);
    }
    record.set(vulnerability::suggestedControls, suggested);
    record.set(vulnerability::catalogueId, shipped.id);
    return record;
}

QString controlTitle(const Catalogue& catalogue, const Record& record, const Language& language)
{
    const QString own = record.text(control::title);
    const AnnexControl* shipped = shippedControl(catalogue, record);
    return shipped ? shownText(shipped->title, own, language) : own;
}

QString controlSummary(const Catalogue& catalogue, const Record& record, const Language& language)
{
    const QString own = record.text(control::summary);
    const AnnexControl* shipped = shippedControl(catalogue, record);
    if (!shipped)
        return own;
    return own.isEmpty() ? shipped->summary.in(language)
                         : shownText(shipped->summary, own, language);
}

QString shownName(const Catalogue& catalogue, const Record& record, const Language& language)
{
    if (&record.def() == &control::def)
        return controlTitle(catalogue, record, language);
    const QString own = record.title();
    if (&record.def() == &threat::def) {
        const ShippedThreat* shipped = catalogue.threat(record.text(threat::catalogueId));
        return shipped ? shownText(shipped->name, own, language) : own;
    }
    if (&record.def() == &vulnerability::def) {
        const auto* shipped = catalogue.vulnerability(record.text(vulnerability::catalogueId));
        return shipped ? shownText(shipped->name, own, language) : own;
    }
    return own;
}

} // namespace ringbinder
