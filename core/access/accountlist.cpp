// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/accountlist.h"

#include "core/exchange/headings.h"
#include "core/exchange/importreferences.h"
#include "core/exchange/importtable.h"
#include "core/exchange/importvalues.h"
#include "core/registers/access/system_account.h"
#include "core/registers/people/person.h"
#include "core/store/binder.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

namespace ringbinder {

namespace {

constexpr QLatin1String kRightsColumn{"rights"};

// Fields of an account that a list can speak of; rights stand beside them.
constexpr const FieldDef* kListedFields[] = {&system_account::name,    &system_account::person,
                                             &system_account::enabled, &system_account::privileged,
                                             &system_account::remote,  &system_account::mfa,
                                             &system_account::created, &system_account::lastLogon};

// Headings over the names of roles or groups, folded.
bool isRightsHeading(const QString& heading)
{
    static const QSet<QString> kWords = {
        QStringLiteral("rights"),         QStringLiteral("right"),
        QStringLiteral("role"),           QStringLiteral("roles"),
        QStringLiteral("access role"),    QStringLiteral("access roles"),
        QStringLiteral("group"),          QStringLiteral("groups"),
        QStringLiteral("member of"),      QStringLiteral("memberof"),
        QStringLiteral("permission"),     QStringLiteral("permissions"),
        QStringLiteral("profile"),        QStringLiteral("rolle"),
        QStringLiteral("rollen"),         QStringLiteral("gruppe"),
        QStringLiteral("gruppen"),        QStringLiteral("berechtigung"),
        QStringLiteral("berechtigungen"), QStringLiteral("rechte"),
        QStringLiteral("mitglied von"),   QStringLiteral("profil"),
        QStringLiteral("droits"),         QStringLiteral("groupes"),
        QStringLiteral("permisos"),       QStringLiteral("grupos")};
    return kWords.contains(foldedHeading(heading));
}

// What the columns of the list mean; -1: there is none.
struct ListColumns {
    QHash<const FieldDef*, qsizetype> fields; // position in ImportPlan::columns
    qsizetype rights = -1;
    bool isDisabledColumn = false;
};

Error noListColumn(const QString& pair, const ImportPlan& plan)
{
    QStringList headings;
    for (const ImportColumn& column : plan.columns)
        headings.append(column.heading);
    return {Error::Kind::Invalid,
            Message("access", QT_TRANSLATE_NOOP("access", "\"%1\" does not name a column as "
                                                          "COLUMN=FIELD. Columns: %2. Fields: "
                                                          "%3."))
                .arg(pair)
                .arg(headings.join(QLatin1String(", ")))
                .arg(accountListFields().join(QLatin1String(", "))),
            pair};
}

Result<ListColumns> listColumns(const ImportPlan& plan, const QStringList& map)
{
    ListColumns found;
    for (qsizetype i = 0; i < plan.columns.size(); ++i) {
        const ImportColumn& column = plan.columns[i];
        if (isRightsHeading(column.heading)) {
            found.rights = i;
            continue;
        }
        if (saysDisabled(column.heading)) {
            found.fields.insert(&system_account::enabled, i);
            found.isDisabledColumn = true;
            continue;
        }
        for (const FieldDef* field : kListedFields) {
            if (column.use == ImportColumn::Use::Field && column.fieldKey == field->name() &&
                !found.fields.contains(field))
                found.fields.insert(field, i);
        }
    }
    for (const QString& pair : map) {
        const qsizetype equals = pair.lastIndexOf(QLatin1Char('='));
        const QString heading = foldedHeading(pair.left(equals));
        const QString key = pair.mid(equals + 1).trimmed();
        const auto at = std::find_if(plan.columns.cbegin(), plan.columns.cend(),
                                     [&heading](const ImportColumn& column) {
                                         return foldedHeading(column.heading) == heading;
                                     });
        if (equals < 1 || at == plan.columns.cend() || !accountListFields().contains(key))
            return fail(noListColumn(pair, plan));
        const qsizetype place = at - plan.columns.cbegin();
        if (found.rights == place)
            found.rights = -1;
        if (key == kRightsColumn) {
            found.rights = place;
            continue;
        }
        const FieldDef* field = system_account::def.field(key);
        found.fields.insert(field, place);
        if (field == &system_account::enabled)
            found.isDisabledColumn = false;
    }
    return found;
}

// Reads the rows of the list, cell by cell.
class ListReader final {
public:
    ListReader(const ImportPlan& plan, const ListColumns& columns, const ImportContext& context,
               AccountList& list)
        : m_plan(plan)
        , m_columns(columns)
        , m_references(plan, context)
        , m_list(list)
    {
        for (auto it = columns.fields.cbegin(); it != columns.fields.cend(); ++it)
            m_readers.emplace_back(plan, plan.columns[it.value()], *it.key(), context,
                                   m_references);
    }

    void read(int row)
    {
        ListedAccount account;
        account.row = row + 1;
        for (ColumnReader& reader : m_readers)
            take(reader, row, account);
        if (m_columns.rights >= 0) {
            const QString cell = m_plan.text(row, m_plan.columns[m_columns.rights].column);
            static const QRegularExpression kBetween(QStringLiteral("[;,|\\n]"));
            for (const QString& part : cell.split(kBetween, Qt::SkipEmptyParts)) {
                const QString right = part.simplified();
                if (!right.isEmpty() && !account.rights.contains(right))
                    account.rights.append(right);
            }
        }
        if (account.name.isEmpty())
            return;
        // A line for each right: the account comes several times.
        const QString key = account.name.toCaseFolded();
        const auto known = m_places.constFind(key);
        if (known == m_places.cend()) {
            m_places.insert(key, m_list.accounts.size());
            m_list.accounts.append(account);
            return;
        }
        ListedAccount& same = m_list.accounts[*known];
        for (const QString& right : std::as_const(account.rights)) {
            if (!same.rights.contains(right))
                same.rights.append(right);
        }
    }

private:
    void take(ColumnReader& reader, int row, ListedAccount& account)
    {
        const int column = reader.column().column;
        const QString text = m_plan.text(row, column).trimmed();
        if (text.isEmpty())
            return;
        const FieldDef* field = &reader.field();
        if (field == &system_account::name) {
            account.name = text;
            return;
        }
        if (field == &system_account::person)
            account.personText = text;
        if (field == &system_account::enabled) {
            if (const auto word = inUseOf(text)) {
                account.enabled = word;
                return;
            }
        }
        const auto value = reader.read(text, m_plan.sheet().at(row, column));
        if (!value) {
            // A name nobody knows is for the comparison to say; it is no broken cell.
            if (field != &system_account::person)
                m_list.refused.append({row + 1, text, value.error().message});
            return;
        }
        Record holder(system_account::def);
        holder.setValue(*field, *value);
        if (field == &system_account::person) {
            if (const auto who = holder.get(system_account::person); who && !isMade(*who))
                account.person = who;
        } else if (field == &system_account::enabled) {
            const auto said = holder.get(system_account::enabled);
            account.enabled = said && m_columns.isDisabledColumn ? std::optional(!*said) : said;
        } else if (field == &system_account::privileged) {
            account.privileged = holder.get(system_account::privileged);
        } else if (field == &system_account::remote) {
            account.remote = holder.get(system_account::remote);
        } else if (field == &system_account::mfa) {
            account.mfa = holder.get(system_account::mfa);
        } else if (field == &system_account::created) {
            account.created = holder.get(system_account::created).value_or(QDate());
        } else if (field == &system_account::lastLogon) {
            account.lastLogon = holder.get(system_account::lastLogon).value_or(QDate());
        }
    }
    // The import would make a person of a name it does not know; a comparison never does.
    [[nodiscard]] bool isMade(const Uid& uid) const
    {
        return std::any_of(m_references.made().cbegin(), m_references.made().cend(),
                           [&uid](const auto& each) { return each.record.uid() == uid; });
    }

    const ImportPlan& m_plan;
    const ListColumns& m_columns;
    ImportReferences m_references;
    AccountList& m_list;
    std::vector<ColumnReader> m_readers;
    QHash<QString, qsizetype> m_places; // by name, folded
};

} // namespace

QStringList accountListFields()
{
    QStringList keys;
    for (const FieldDef* field : kListedFields)
        keys.append(field->name());
    keys.append(kRightsColumn);
    return keys;
}

Result<AccountList> readAccountList(const Binder& binder, const QString& path,
                                    const AccountListOptions& options, Progress& progress)
{
    auto source = readTableFile(path, options.read, progress);
    if (!source)
        return fail(source.error());
    for (Sheet& sheet : source->sheets)
        fillMerged(sheet);
    const HeadingBook book(binder.registry());
    const ImportContext context{binder, book, nullptr, {}};
    const int sheet = bestSheet(*source, system_account::def, book);
    AccountList list;
    list.source = source->name;
    if (sheet < 0) {
        return fail(
            Error::Kind::Invalid,
            Message("access", QT_TRANSLATE_NOOP("access", "There is no table in %1.")).arg(path));
    }
    const ImportPlan plan = planImport(std::make_shared<TableSource>(std::move(*source)), sheet,
                                       system_account::def, context);
    const auto columns = listColumns(plan, options.map);
    if (!columns)
        return fail(columns.error());
    if (!columns->fields.contains(&system_account::name)) {
        QStringList headings;
        for (const ImportColumn& column : plan.columns)
            headings.append(column.heading);
        return fail(Error::Kind::Invalid,
                    Message("access", QT_TRANSLATE_NOOP("access", "No column of %1 names the "
                                                                  "accounts. Columns: %2."))
                        .arg(list.source)
                        .arg(headings.join(QLatin1String(", "))));
    }
    list.hasRights = columns->rights >= 0;
    list.hasMfa = columns->fields.contains(&system_account::mfa);
    list.hasLastLogon = columns->fields.contains(&system_account::lastLogon);
    for (qsizetype i = 0; i < plan.columns.size(); ++i) {
        const bool isUsed =
            i == columns->rights || std::any_of(columns->fields.cbegin(), columns->fields.cend(),
                                                [i](qsizetype used) { return used == i; });
        if (!isUsed && !plan.columns[i].heading.isEmpty())
            list.unrecognised.append(plan.columns[i].heading);
    }
    ListReader reader(plan, *columns, context, list);
    for (const int row : plan.region.dataRows) {
        if (progress.isCancelled())
            return fail(Error::Kind::Cancelled, Message());
        reader.read(row);
    }
    return list;
}

} // namespace ringbinder
