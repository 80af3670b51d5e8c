// SPDX-License-Identifier: GPL-3.0-or-later
// The views that come with the program, as data: which register, which filter, which order. Adding
// a register needs none; a view whose fields a register lacks is left out.
#include "ui/pages/savedviews.h"

#include <QCoreApplication>

namespace ringbinder {

namespace {

struct BuiltInView {
    const char* registerKey; // "" for every register that has the fields
    const char* title;       // QT_TRANSLATE_NOOP("views", …)
    const char* field;
    const char* filter; // "@month" stands for the month of today
    const char* sort = "";
    bool descending = false;
    const char* group = "";
    const char* counted = ""; // QT_TRANSLATE_NOOP("views", …)
    const char* columns = ""; // keys, comma-separated; those the register suggests where empty
};

constexpr BuiltInView kBuiltInViews[] = {
    {"risk", QT_TRANSLATE_NOOP("views", "Above appetite"), "acceptable", "=no", "level", true, "",
     QT_TRANSLATE_NOOP("views", "%1 above appetite")},
    {"risk", QT_TRANSLATE_NOOP("views", "Review due this month"), "next_review", "@month",
     "next_review"},
    {"risk", QT_TRANSLATE_NOOP("views", "Sign-off by owner"), "status", "!=closed", "owner", false,
     "owner", "", "code,title,level,treatment,plan_consent,residual_level,residual_acceptance"},
    {"control", QT_TRANSLATE_NOOP("views", "By theme"), "", "", "", false, "theme"},
    {"control", QT_TRANSLATE_NOOP("views", "Undecided"), "applicable", "=undecided,empty", "",
     false, "", QT_TRANSLATE_NOOP("views", "%1 undecided")},
    {"control", QT_TRANSLATE_NOOP("views", "Not applicable"), "applicable", "=no"},
    {"control", QT_TRANSLATE_NOOP("views", "Applicable, not yet implemented"), "status",
     "=not_started,=planned,=partly_implemented,empty"},
    {"action", QT_TRANSLATE_NOOP("views", "Overdue"), "overdue", "=yes", "due", false, "",
     QT_TRANSLATE_NOOP("views", "%1 overdue")},
    {"action", QT_TRANSLATE_NOOP("views", "Due this month"), "due", "@month", "due"},
    {"asset", QT_TRANSLATE_NOOP("views", "Most critical first"), "", "", "criticality", true},
    {"nonconformity", QT_TRANSLATE_NOOP("views", "Not closed"), "status", "!=closed", "due", false,
     "", QT_TRANSLATE_NOOP("views", "%1 not closed")},
    {"evidence", QT_TRANSLATE_NOOP("views", "Expired"), "expired", "=yes", "valid_until", false, "",
     QT_TRANSLATE_NOOP("views", "%1 expired")},
    {"evidence", QT_TRANSLATE_NOOP("views", "Expires soon"), "freshness", "=expiring",
     "valid_until"},
    {"evidence", QT_TRANSLATE_NOOP("views", "Too old for its control"), "freshness", "=too_old",
     "collected_on"},
    {"evidence", QT_TRANSLATE_NOOP("views", "Used by nothing"), "used_by", "=0", "collected_on"},
    {"evidence", QT_TRANSLATE_NOOP("views", "Same file more than once"), "same_file", "!empty",
     "file_name", false, "", "",
     "code,title,same_file,file_name,used_by,used_where,collected_on,sha256"},
    {"network_host", QT_TRANSLATE_NOOP("views", "Unknown"), "decision", "=open", "first_seen", true,
     "", QT_TRANSLATE_NOOP("views", "%1 unknown")},
    {"network_host", QT_TRANSLATE_NOOP("views", "Ignored"), "decision", "=ignored"},
    {"", QT_TRANSLATE_NOOP("views", "No owner"), "owner", "empty"},
    {"", QT_TRANSLATE_NOOP("views", "Mine"), "owner", "mine"},
};

QString thisMonth(const OpenContext& context)
{
    const QDate today = context.binder.clock().today();
    const QDate first(today.year(), today.month(), 1);
    return QStringLiteral("%1..%2").arg(first.toString(Qt::ISODate),
                                        first.addMonths(1).addDays(-1).toString(Qt::ISODate));
}

bool hasField(const RegisterDef& def, const char* key)
{
    return *key == '\0' || def.field(QString::fromLatin1(key)) != nullptr;
}

} // namespace

QList<TableView> builtInViews(const OpenContext& context, const RegisterDef& def)
{
    QList<TableView> views;
    views.append({QCoreApplication::translate("views", "All"), {}, {}, {}});
    for (const BuiltInView& built : kBuiltInViews) {
        if (*built.registerKey != '\0' && def.name() != QLatin1String(built.registerKey))
            continue;
        if (qstrcmp(built.filter, "mine") == 0 && !context.binder.session().actor().person)
            continue;
        if (!hasField(def, built.field) || !hasField(def, built.sort) ||
            !hasField(def, built.group))
            continue;
        ViewDefinition view;
        const QString filter = QString::fromLatin1(built.filter);
        if (!filter.isEmpty()) {
            view.filters.insert(QString::fromLatin1(built.field),
                                filter == QLatin1String("@month") ? thisMonth(context) : filter);
        }
        if (*built.sort != '\0')
            view.sort.append({QString::fromLatin1(built.sort), built.descending});
        view.group = QString::fromLatin1(built.group);
        view.columns =
            QString::fromLatin1(built.columns).split(QLatin1Char(','), Qt::SkipEmptyParts);
        views.append({QCoreApplication::translate("views", built.title),
                      view,
                      {},
                      *built.counted == '\0'
                          ? QString()
                          : QCoreApplication::translate("views", built.counted)});
    }
    return views;
}

} // namespace ringbinder
