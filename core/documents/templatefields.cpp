// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/templatefields.h"

#include "core/registers/context/organisation.h"
#include "core/registers/context/scope_statement.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/store/binder.h"

#include <QRegularExpression>

namespace ringbinder {

namespace {

constexpr char kFieldsContext[] = "templatefields";

struct GapName {
    const char* field;
    const char* name;
};
constexpr GapName kGapNames[] = {
    {"organisation", QT_TRANSLATE_NOOP("templatefields", "Name of the organisation")},
    {"short_name", QT_TRANSLATE_NOOP("templatefields", "Short name of the organisation")},
    {"scope_line", QT_TRANSLATE_NOOP("templatefields", "Scope in one sentence")},
    {"confidentiality", QT_TRANSLATE_NOOP("templatefields", "Classification label")},
    {"date", QT_TRANSLATE_NOOP("templatefields", "Date")},
    {"isms_manager", QT_TRANSLATE_NOOP("templatefields", "Name of the ISMS manager")},
    {"top_manager", QT_TRANSLATE_NOOP("templatefields", "Name of top management")},
};

const QLatin1String kRoleField("role:");

bool isHeldOn(const Record& assignment, QDate day)
{
    const auto first = assignment.get(role_assignment::fromDate);
    const auto last = assignment.get(role_assignment::toDate);
    return (!first || *first <= day) && (!last || *last >= day);
}

// Names of the people who hold each role today, by number of the shipped role.
class RoleHolders final {
public:
    Result<> read(const Binder& binder)
    {
        const auto roles = binder.records(role::def);
        const auto assignments = binder.records(role_assignment::def);
        const auto people = binder.records(person::def);
        if (!roles || !assignments || !people)
            return fail(!roles         ? roles.error()
                        : !assignments ? assignments.error()
                                       : people.error());
        const QDate today = binder.clock().today();
        QHash<Uid, QString> shipped;
        for (const Record& record : *roles) {
            if (record.get(role::status) != role::Status::Retired)
                shipped.insert(record.uid(), shippedRoleOf(record));
        }
        QHash<Uid, QString> names;
        for (const Record& record : *people) {
            if (record.get(person::active).value_or(true))
                names.insert(record.uid(), record.title());
        }
        for (const Record& assignment : *assignments) {
            const auto held = assignment.get(role_assignment::role);
            const auto holder = assignment.get(role_assignment::person);
            if (held && holder && isHeldOn(assignment, today))
                note(shipped.value(*held), names.value(*holder));
        }
        // Small clients note the role beside the person and keep no roles.
        for (const Record& record : *people) {
            const QString words = record.text(person::ismsRole).trimmed();
            for (const ShippedRole& shippedRole : shippedTemplates().roles()) {
                if (!words.isEmpty() && shippedRole.name.reads(words) &&
                    !m_holders.contains(shippedRole.id))
                    note(shippedRole.id, names.value(record.uid()));
            }
        }
        return {};
    }
    [[nodiscard]] const QHash<QString, QStringList>& all() const { return m_holders; }

private:
    static QString shippedRoleOf(const Record& record)
    {
        const QString id = record.text(role::catalogueId);
        if (!id.isEmpty())
            return id;
        for (const ShippedRole& shippedRole : shippedTemplates().roles()) {
            if (shippedRole.name.reads(record.title()))
                return shippedRole.id;
        }
        return {};
    }
    void note(const QString& id, const QString& name)
    {
        if (!id.isEmpty() && !name.isEmpty() && !m_holders.value(id).contains(name))
            m_holders[id].append(name);
    }

    QHash<QString, QStringList> m_holders;
};

// The sentence of the scope statement in force, else that of the profile.
Result<QString> scopeLineOf(const Binder& binder, const Record& client)
{
    const auto statements = binder.records(scope_statement::def);
    if (!statements)
        return fail(statements.error());
    QString approved;
    QDate newest;
    for (const Record& statement : *statements) {
        const QString sentence = statement.text(scope_statement::scopeSentence);
        const QDate day = statement.get(scope_statement::approvedOn).value_or(QDate());
        if (statement.get(scope_statement::status) == scope_statement::Status::Approved &&
            !sentence.isEmpty() && (!newest.isValid() || day > newest)) {
            approved = sentence;
            newest = day;
        }
    }
    const QString own = client.text(organisation::scopeLine);
    return own.isEmpty() ? approved : own;
}

const QRegularExpression& fieldMark()
{
    static const QRegularExpression kMark(
        QStringLiteral("\\{\\{([A-Za-z_]+(?::[A-Za-z0-9]+)?)\\}\\}"));
    return kMark;
}

} // namespace

Result<TemplateFields> TemplateFields::read(const Binder& binder, const Language& language)
{
    const auto clients = binder.records(organisation::def);
    if (!clients)
        return fail(clients.error());
    const Record client = clients->value(0, Record(organisation::def));
    auto scope = scopeLineOf(binder, client);
    if (!scope)
        return fail(scope.error());
    RoleHolders holders;
    if (const auto done = holders.read(binder); !done)
        return fail(done.error());

    TemplateFields fields;
    fields.m_language = language;
    QHash<QString, QString>& values = fields.m_values;
    for (auto it = holders.all().cbegin(); it != holders.all().cend(); ++it)
        values.insert(QString(kRoleField + it.key()), it.value().join(QLatin1String(", ")));
    const auto personOf = [&](const Field<Uid>& field, const char* roleId) {
        const auto uid = client.get(field);
        const auto name = uid ? binder.name(*uid) : std::nullopt;
        const QString roleField = QString(kRoleField + QLatin1String(roleId));
        if (name && values.value(roleField).isEmpty())
            values.insert(roleField, name->title);
        return name ? name->title : values.value(roleField);
    };
    const QString name = client.text(organisation::name);
    const QString shortName = client.text(organisation::shortName);
    values.insert(QStringLiteral("organisation"), name);
    values.insert(QStringLiteral("short_name"), shortName.isEmpty() ? name : shortName);
    values.insert(QStringLiteral("scope_line"), *scope);
    values.insert(QStringLiteral("confidentiality"), client.text(organisation::confidentiality));
    values.insert(QStringLiteral("date"), language.date(binder.clock().today()));
    values.insert(QStringLiteral("top_manager"), personOf(organisation::topManager, "R01"));
    values.insert(QStringLiteral("isms_manager"), personOf(organisation::ismsManager, "R02"));
    return fields;
}

QString TemplateFields::valueOf(const QString& field) const
{
    return m_values.value(field).trimmed();
}

QString TemplateFields::gapOf(const QString& field) const
{
    QString name = field;
    if (field.startsWith(kRoleField)) {
        const ShippedRole* shipped = shippedTemplates().role(field.mid(kRoleField.size()));
        name =
            Message(kFieldsContext, QT_TRANSLATE_NOOP("templatefields", "Holder of the role: %1"))
                .arg(shipped ? shipped->name.in(m_language) : field.mid(kRoleField.size()))
                .in(m_language);
    }
    for (const GapName& known : kGapNames) {
        if (field == QLatin1String(known.field))
            name = m_language.text(kFieldsContext, known.name);
    }
    return QStringLiteral("[%1]").arg(name);
}

FilledText TemplateFields::fill(const QString& text, const QString& classification) const
{
    FilledText filled;
    qsizetype from = 0;
    auto marks = fieldMark().globalMatch(text);
    while (marks.hasNext()) {
        const QRegularExpressionMatch mark = marks.next();
        const QString field = mark.captured(1);
        const bool isLabel = field == QLatin1String("confidentiality");
        QString value = isLabel && !classification.isEmpty() ? classification : valueOf(field);
        if (value.isEmpty()) {
            value = gapOf(field);
            if (!filled.gaps.contains(value))
                filled.gaps.append(value);
        }
        filled.text += text.mid(from, mark.capturedStart() - from);
        filled.text += value;
        from = mark.capturedEnd();
    }
    filled.text += text.mid(from);
    return filled;
}

QStringList gapsIn(const QString& text)
{
    // Not the text of a link "[…](…)", nor a box to tick "[ ]" or "[x]".
    static const QRegularExpression kGap(QStringLiteral("\\[[^\\[\\]\\n]{3,200}\\](?!\\()"));
    QStringList gaps;
    auto marks = kGap.globalMatch(text);
    while (marks.hasNext()) {
        const QString gap = marks.next().captured();
        if (!gaps.contains(gap))
            gaps.append(gap);
    }
    return gaps;
}

} // namespace ringbinder
