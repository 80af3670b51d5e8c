// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/screeningpage.h"

#include "core/registers/access/access_right.h"
#include "core/registers/access/system_account.h"
#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"
#include "core/registers/people/screening_record.h"

#include <QHBoxLayout>

namespace ringbinder {

namespace {

enum ScreeningColumn { AccessFrom, AccessThrough, Agreement, ScreeningResult };

} // namespace

ScreeningPage::ScreeningPage(const OpenContext& context, QWidget* parent)
    : MatrixPage(context, tr("Screening before access by person"),
                 {&screening_record::def, &person::def, &access_right::def, &system_account::def,
                  &role::def, &role_assignment::def},
                 parent)
{
    tools().addStretch(1);
    addGapsOnly(tr("Show only people with access whose screening was not complete"));
    setLegend(tr("Here stands everybody who has access: a right in force, an enabled account, or "
                 "a first day of access. The worst of a person's records counts; the agreement on "
                 "confidentiality is told beside it. Enter opens what is behind a cell."));
}

Result<> ScreeningPage::refresh()
{
    auto read = ScreeningStatus::of(context().binder);
    if (!read)
        return fail(read.error());
    m_status = std::move(*read);
    fill();
    return {};
}

void ScreeningPage::fill()
{
    const Language& language = context().language;
    MatrixSheet sheet;
    sheet.columns = {{QStringLiteral("from"), tr("Access since"), {}, false},
                     {QStringLiteral("access"), tr("Access through"), {}, false},
                     {QStringLiteral("agreement"), tr("Confidentiality agreement"), {}, false},
                     {QStringLiteral("result"), tr("Screening"), {}, true}};
    m_shown.clear();
    for (int i = 0; i < m_status.lines().size(); ++i) {
        const ScreeningStatus::Line& line = m_status.lines()[i];
        if (isGapsOnly() && !line.isGap())
            continue;
        m_shown.append(i);
        MatrixRow row;
        row.key = line.person.toString();
        row.title = line.name;
        row.detail = line.roles.join(QStringLiteral(", "));
        const Tone tone = toneOf(line.state);
        const QString mark = theme::toneMark(tone);
        if (line.isGap())
            row.mark = mark;
        const QString since =
            line.accessFrom.isValid() ? language.date(line.accessFrom) : QStringLiteral("–");
        // A dozen codes say less than the first ones and how many there are.
        QStringList codes = line.access.split(QStringLiteral(", "), Qt::SkipEmptyParts);
        const qsizetype all = codes.size();
        QString through = codes.mid(0, 2).join(QStringLiteral(", "));
        if (all > 2)
            through = tr("%1 and %2 more").arg(through).arg(all - 2);
        if (all == 0)
            through = tr("first day recorded");
        const QString signedOn =
            line.undertakingOn.isValid() ? language.date(line.undertakingOn) : tr("signed");
        const Tone agreement = line.isUndertakingSigned ? Tone::Good : Tone::Warning;
        const QString agreed = line.isUndertakingSigned ? signedOn : tr("missing");
        const QString reason = say(line.reason);
        const QString words =
            QStringLiteral("%1. %2").arg(labelOf(line.state).in(language), reason);
        row.cells = {{since, Tone::Neutral, false,
                      line.accessFrom.isValid() ? since : tr("No day is recorded.")},
                     {through, Tone::Neutral, false, line.access},
                     {QStringLiteral("%1 %2").arg(theme::toneMark(agreement), agreed), agreement,
                      false, line.isUndertakingSigned ? tr("Signed.") : tr("No signed agreement.")},
                     {QStringLiteral("%1 %2").arg(mark, words).trimmed(), tone, false, words}};
        sheet.rows.append(row);
    }
    QString words = say(m_status.summary());
    if (sheet.rows.isEmpty() && isGapsOnly() && !m_status.lines().isEmpty())
        words += QLatin1Char(' ') + tr("Nothing is missing.");
    showSheet(std::move(sheet), words);
}

void ScreeningPage::open(MatrixPlace place)
{
    const int at = m_shown.value(place.row, -1);
    if (at < 0)
        return;
    const ScreeningStatus::Line& line = m_status.lines()[at];
    if (place.column == AccessThrough && !line.access.isEmpty()) {
        emit registerWanted(&access_right::def,
                            {{&access_right::person, QStringLiteral("=%1").arg(line.name)}});
    } else if (place.column == ScreeningResult && line.records.size() == 1) {
        context().host.openRecord(screening_record::def, line.records.first(), {});
    } else if (place.column == ScreeningResult || place.column == Agreement) {
        emit registerWanted(&screening_record::def,
                            {{&screening_record::person, QStringLiteral("=%1").arg(line.name)}});
    } else {
        context().host.openRecord(person::def, line.person, person::accessStart.name());
    }
}

} // namespace ringbinder
