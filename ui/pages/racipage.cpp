// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/racipage.h"

#include "core/registers/people/person.h"
#include "core/registers/people/role.h"
#include "core/registers/people/role_assignment.h"

#include <QHBoxLayout>

namespace ringbinder {

namespace {

constexpr const char* kVerdictColumn = "verdict";

Tone toneOfRaci(const RaciMatrix::Cell& cell, const RaciMatrix::Row& row)
{
    if (cell.entries.size() > 1 || cell.text().contains(QLatin1Char('?')))
        return Tone::Warning;
    if (!cell.text().startsWith(QLatin1Char('A')))
        return cell.text() == QLatin1String("R") ? Tone::Progress : Tone::Neutral;
    return row.accountable.size() > 1 ? Tone::Bad : Tone::Good;
}

} // namespace

RaciPage::RaciPage(const OpenContext& context, QWidget* parent)
    : MatrixPage(context, tr("RACI matrix of activities and roles"),
                 {&raci_entry::def, &role::def, &role_assignment::def, &person::def}, parent)
{
    connect(addTool(tr("&New activity…"), QStringLiteral("add"), Qt::Key_Insert),
            &QAction::triggered, this, &RaciPage::addActivity);
    connect(addTool(tr("Re&name activity…"), QStringLiteral("edit"), Qt::Key_F2),
            &QAction::triggered, this, &RaciPage::renameActivity);
    connect(addTool(tr("&Remove activity"), QStringLiteral("delete"), Qt::CTRL | Qt::Key_Delete),
            &QAction::triggered, this, &RaciPage::removeActivity);
    tools().addStretch(1);
    addGapsOnly(
        tr("Show only activities without exactly one accountable role or with nobody who does "
           "the work"));
    setLegend(tr("Type R (does the work), A (answers for it), C (is asked before) or I (is told "
                 "after); / is A and R at once. Delete clears, Enter opens the entry."));
}

Result<> RaciPage::refresh()
{
    auto read = RaciMatrix::of(context().binder);
    if (!read)
        return fail(read.error());
    m_matrix = std::move(*read);
    fill();
    return {};
}

MatrixRow RaciPage::rowOf(const RaciMatrix::Row& row) const
{
    MatrixRow shown;
    shown.title = row.unitName.isEmpty()
                      ? row.activity
                      : QStringLiteral("%1 (%2)").arg(row.activity, row.unitName);
    shown.key = QStringLiteral("%1\n%2").arg(row.activity.toCaseFolded(),
                                             row.unit ? row.unit->toString() : QString());
    shown.detail = say(RaciMatrix::reasonOf(row));
    for (const RaciMatrix::Cell& cell : row.cells) {
        QStringList words;
        for (const auto& letter : cell.letters) {
            words.append(
                letter ? context().language.text(raci_entry::letter.context,
                                                 raci_entry::letter.choices[size_t(*letter)].label)
                       : tr("The entry has no letter."));
        }
        if (words.isEmpty())
            words.append(tr("Takes no part."));
        const Tone tone = toneOfRaci(cell, row);
        shown.cells.append(
            {cell.text(), tone, tone != Tone::Neutral, words.join(QStringLiteral(", "))});
    }
    const Tone tone = toneOf(row.verdict);
    const QString mark = theme::toneMark(tone);
    if (row.verdict != RaciMatrix::Verdict::Fits)
        shown.mark = mark;
    shown.cells.append(
        {QStringLiteral("%1 %2").arg(mark, shown.detail).trimmed(), tone, false, shown.detail});
    return shown;
}

void RaciPage::fill()
{
    MatrixSheet sheet;
    for (const RaciMatrix::Role& role : m_matrix.roles()) {
        QString detail = role.holders.isEmpty()
                             ? tr("Nobody holds this role today.")
                             : tr("Held by %1.").arg(role.holders.join(QStringLiteral(", ")));
        if (role.isRetired)
            detail = tr("This role is no longer needed; give its parts to another.");
        sheet.columns.append({role.uid.toString(), role.title, detail, false});
    }
    sheet.columns.append({QString::fromLatin1(kVerdictColumn), tr("Result"), {}, true});
    m_rowsShown.clear();
    QString area;
    for (int i = 0; i < m_matrix.rows().size(); ++i) {
        const RaciMatrix::Row& row = m_matrix.rows()[i];
        if (isGapsOnly() && row.verdict == RaciMatrix::Verdict::Fits)
            continue;
        if (row.area != area) {
            area = row.area;
            MatrixRow heading;
            heading.title = area.isEmpty() ? tr("Other activities") : area;
            heading.key = QStringLiteral("area\n%1").arg(area);
            heading.isHeading = true;
            sheet.rows.append(heading);
            m_rowsShown.append(-1);
        }
        sheet.rows.append(rowOf(row));
        m_rowsShown.append(i);
    }
    QString words = say(m_matrix.summary());
    if (m_matrix.roles().isEmpty())
        words = tr("Enter the roles first; each becomes a column.");
    showSheet(std::move(sheet), words);
}

std::optional<int> RaciPage::currentRow()
{
    const auto place = view().place();
    if (!place || m_rowsShown.value(place->row, -1) < 0)
        return std::nullopt;
    return m_rowsShown[place->row];
}

void RaciPage::open(MatrixPlace place)
{
    const int at = m_rowsShown.value(place.row, -1);
    if (at < 0)
        return;
    const RaciMatrix::Row& row = m_matrix.rows()[at];
    const bool isVerdict = place.column >= row.cells.size();
    const QList<Uid> entries = isVerdict ? row.entries : row.cells[place.column].entries;
    if (entries.isEmpty()) {
        context().host.hint(tr("The role takes no part here. Type R, A, C or I to give it one."));
        return;
    }
    if (entries.size() == 1) {
        context().host.openRecord(raci_entry::def, entries.first(), raci_entry::letter.name());
        return;
    }
    QStringList codes;
    for (const Uid& uid : entries) {
        if (const auto name = context().binder.name(uid))
            codes.append(QStringLiteral("=%1").arg(name->code));
    }
    emit registerWanted(&raci_entry::def, {{nullptr, codes.join(QLatin1Char(','))}});
}

void RaciPage::type(const QList<MatrixPlace>& places, QChar sign)
{
    const auto letter = raciLetterOf(sign);
    if (!letter) {
        context().host.hint(tr("Type R, A, C, I or /; Delete clears."));
        return;
    }
    set(places, letter);
}

void RaciPage::clear(const QList<MatrixPlace>& places)
{
    set(places, std::nullopt);
}

void RaciPage::set(const QList<MatrixPlace>& places, std::optional<raci_entry::Letter> letter)
{
    QList<RaciPlace> wanted;
    for (const MatrixPlace& place : places) {
        const int row = m_rowsShown.value(place.row, -1);
        if (row >= 0 && place.column < m_matrix.roles().size())
            wanted.append({row, place.column});
    }
    if (wanted.isEmpty()) {
        context().host.hint(tr("The result is worked out. Type in the columns of the roles."));
        return;
    }
    if (checkEditable())
        write(withRaciLetter(context().binder, m_matrix, wanted, letter));
}

void RaciPage::addActivity()
{
    if (!checkEditable())
        return;
    const auto row = currentRow();
    const QString area = row ? m_matrix.rows()[*row].area : QString();
    context().prompt.askText(this, tr("New activity"),
                             area.isEmpty() ? tr("Activity:") : tr("Activity in \"%1\":").arg(area),
                             {}, [this, area](const std::optional<QString>& name) {
                                 if (!name || !write(withRaciActivity(m_matrix, *name, area)))
                                     return;
                                 showAllRows();
                                 const QString wanted = name->simplified();
                                 for (int i = 0; i < m_rowsShown.size(); ++i) {
                                     if (m_rowsShown[i] >= 0 &&
                                         m_matrix.rows()[m_rowsShown[i]].activity == wanted)
                                         view().goTo({i, 0});
                                 }
                                 view().setFocus();
                             });
}

void RaciPage::renameActivity()
{
    const auto row = currentRow();
    if (!row || !checkEditable())
        return;
    const QString before = m_matrix.rows()[*row].activity;
    context().prompt.askText(
        this, tr("Rename activity"), tr("Activity:"), before,
        [this, before, unit = m_matrix.rows()[*row].unit](const std::optional<QString>& name) {
            // The file may have changed while the question was open.
            for (int i = 0; name && i < m_matrix.rows().size(); ++i) {
                const RaciMatrix::Row& here = m_matrix.rows()[i];
                if (here.activity == before && here.unit == unit) {
                    write(withRaciActivityRenamed(context().binder, m_matrix, i, *name));
                    return;
                }
            }
        });
}

void RaciPage::removeActivity()
{
    const auto row = currentRow();
    if (!row || !checkEditable())
        return;
    const QString name = m_matrix.rows()[*row].activity;
    if (write(withoutRaciActivity(context().binder, m_matrix, *row)))
        context().host.toast(tr("\"%1\" is removed with all its parts.").arg(name), true);
}

} // namespace ringbinder
