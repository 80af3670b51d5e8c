// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/measures/measureseries.h"
#include "core/registers/assets/asset.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/network_zone.h"
#include "core/registers/technical/scan_import.h"
#include "ui/charts/trendpanel.h"
#include "ui/pages/figuretable.h"
#include "ui/pages/technicaloverviewpage.h"
#include "ui/pages/technicalwords.h"
#include "ui/shell/tones.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <cmath>

namespace ringbinder {

namespace {

constexpr int kTechnicalFiguresInARow = 4;
constexpr qsizetype kWorstShown = 50;
constexpr qsizetype kTrendShown = 60;
constexpr qsizetype kCodesInAFilter = 200;

FigureTable::Cell technicalCell(const QString& text, Tone tone = Tone::Neutral)
{
    return {text, {}, tone};
}

FigureTable::Cell technicalNumber(int number, const Language& language, Tone tone = Tone::Neutral)
{
    return {language.number(qint64(number)), number, tone};
}

// A row that is about no record opens nothing.
FigureTable::Row rowAbout(const RegisterDef& def, const std::optional<Uid>& uid,
                          const QList<FigureTable::Cell>& cells)
{
    return {uid ? &def : nullptr, uid.value_or(Uid::generate()), cells};
}

} // namespace

QPushButton* TechnicalOverviewPage::addFigure(const QString& number, const QString& what, Tone tone)
{
    const QString mark = theme::toneMark(tone);
    auto* card =
        new LeadingButton(mark.isEmpty() ? QStringLiteral("%1  %2").arg(number, what)
                                         : QStringLiteral("%1  %2  %3").arg(number, what, mark),
                          this);
    card->setAutoDefault(false);
    QFont strong = card->font();
    strong.setBold(tone == Tone::Bad || tone == Tone::Warning);
    card->setFont(strong);
    card->setAccessibleName(QStringLiteral("%1: %2").arg(what, number));
    const int place = m_figures->count();
    m_figures->addWidget(card, place / kTechnicalFiguresInARow, place % kTechnicalFiguresInARow);
    return card;
}

void TechnicalOverviewPage::addRegisterFigure(int number, const QString& what, Tone tone,
                                              const RegisterDef& def,
                                              const QList<ColumnFilter>& filters)
{
    QPushButton* card = addFigure(m_context.language.number(qint64(number)), what, tone);
    connect(card, &QPushButton::clicked, this,
            [this, &def, filters] { emit registerWanted(&def, filters); });
}

void TechnicalOverviewPage::addResultFigure(const QString& number, const QString& what, Tone tone,
                                            const ResultFilter& filter)
{
    QPushButton* card = addFigure(number, what, tone);
    connect(card, &QPushButton::clicked, this, [this, filter] { openResults(filter); });
}

QList<ColumnFilter> TechnicalOverviewPage::onlyThese(const QList<Uid>& uids) const
{
    QStringList codes;
    for (const Uid& uid : uids.first(std::min(kCodesInAFilter, uids.size()))) {
        if (const auto name = m_context.binder.name(uid))
            codes.append(QString(QLatin1Char('=') + name->code));
    }
    return codes.isEmpty() ? QList<ColumnFilter>()
                           : QList<ColumnFilter>{{nullptr, codes.join(QLatin1Char(','))}};
}

void TechnicalOverviewPage::showFigures(const TechnicalPicture& picture)
{
    while (QLayoutItem* item = m_figures->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const Language& language = m_context.language;
    std::array<int, std::size(technical_rule::kSeverityChoices)> failures{};
    int unrated = 0;
    for (const RuleResult* result : picture.state.failures()) {
        if (const auto severity = picture.severityOf(result->rule))
            ++failures[size_t(*severity)];
        else
            ++unrated;
    }
    const PassRate rate = picture.state.rate();
    addResultFigure(technicalwords::rate(rate, language), tr("pass"), technicalwords::toneOf(rate),
                    {});
    addRegisterFigure(picture.activeRules, tr("active rules"), Tone::Neutral, technical_rule::def,
                      {{&technical_rule::active, QStringLiteral("=yes")}});
    addRegisterFigure(picture.hosts, tr("known hosts"), Tone::Neutral, network_host::def,
                      {{&network_host::decision, QStringLiteral("!=ignored")}});
    addResultFigure(language.number(qint64(picture.expired)), tr("results too old"),
                    picture.expired > 0 ? Tone::Warning : Tone::Good, {.onlyExpired = true});
    for (int place = int(failures.size()) - 1; place >= 0; --place) {
        const auto severity = technical_rule::Severity(place);
        const int count = failures[size_t(place)];
        addResultFigure(language.number(qint64(count)),
                        tr("failures: %1").arg(technicalwords::severity(severity, language)),
                        count > 0 ? technicalwords::toneOf(std::optional(severity)) : Tone::Neutral,
                        {.outcome = Outcome::Fail, .severity = severity});
    }
    const int unknown = int(picture.state.unknownHosts.size());
    addRegisterFigure(unknown, tr("unknown hosts"), unknown > 0 ? Tone::Bad : Tone::Good,
                      network_host::def, {{&network_host::decision, QStringLiteral("=open")}});
    const int unseen = int(picture.state.unseenAssets.size());
    addRegisterFigure(unseen, tr("assets not seen"), unseen > 0 ? Tone::Warning : Tone::Good,
                      asset::def, onlyThese(picture.state.unseenAssets));
    if (unrated > 0)
        addResultFigure(language.number(qint64(unrated)), tr("failures without severity"),
                        Tone::Warning, {.outcome = Outcome::Fail});
}

void TechnicalOverviewPage::showCoverage(const TechnicalPicture& picture)
{
    const Language& language = m_context.language;
    const QDate today = m_context.binder.clock().today();
    QList<FigureTable::Row> rows;
    QStringList missing;
    int inScope = 0;
    for (const ZoneCoverage& zone : picture.state.zones) {
        QString words;
        Tone tone = Tone::Good;
        if (!zone.zone) {
            if (zone.hosts == 0)
                continue;
            words = tr("No zone has their addresses");
            tone = Tone::Warning;
        } else if (!zone.inScope) {
            words = tr("Not in scope");
            tone = Tone::Muted;
        } else if (zone.isCovered) {
            words = tr("Covered");
        } else if (zone.isPartly) {
            words = tr("Partly: not every range was scanned in the last %n day(s)", nullptr,
                       picture.state.limits.scanDays);
            tone = Tone::Warning;
        } else if (zone.lastScan.isValid()) {
            words = tr("NOT covered: the last scan is %n day(s) old", nullptr,
                       int(zone.lastScan.toLocalTime().date().daysTo(today)));
            tone = Tone::Bad;
        } else {
            words = tr("NOT covered: never scanned");
            tone = Tone::Bad;
        }
        if (zone.zone && zone.inScope) {
            ++inScope;
            if (!zone.isCovered)
                missing.append(zone.isPartly ? tr("%1 (partly)").arg(zone.name) : zone.name);
        }
        rows.append(rowAbout(network_zone::def, zone.zone,
                             {technicalCell(zone.zone ? zone.name : tr("Outside every zone")),
                              technicalCell(words, tone),
                              technicalCell(technicalwords::day(zone.lastScan, language)),
                              technicalNumber(zone.hosts, language), technicalCell(zone.tool)}));
    }
    m_coverage->setRows(rows);
    const bool isWhole = inScope > 0 && missing.isEmpty();
    m_covered->setText(
        inScope == 0 ? tr("No zone is in scope yet, so nobody can say what was not scanned. Add "
                          "the zones of your network.")
        : isWhole    ? tr("Every zone in scope is covered by a scan that is recent enough.")
                     : tr("Not covered by a recent scan, %1 of %2 zones in scope: %3")
                        .arg(missing.size())
                        .arg(inScope)
                        .arg(missing.join(QStringLiteral(", "))));
    setInk(*m_covered, QPalette::WindowText, isWhole ? Tone::Good : Tone::Bad);
    QFont font = m_covered->font();
    font.setBold(!isWhole);
    m_covered->setFont(font);
}

void TechnicalOverviewPage::showRates(const TechnicalPicture& picture)
{
    const auto by = RateBy(m_rateBy->currentData().toInt());
    const Language& language = m_context.language;
    const QString none = by == RateBy::Zone      ? tr("Outside every zone")
                         : by == RateBy::Control ? tr("Without a control")
                                                 : tr("Without an owner");
    QList<FigureTable::Row> rows;
    for (const RateRow& row : picture.rates[size_t(by)]) {
        const auto name = row.uid ? m_context.binder.name(*row.uid) : std::nullopt;
        const QString shown = !row.uid ? none
                              : by == RateBy::Control && name
                                  ? QStringLiteral("%1 %2").arg(name->code, name->title)
                                  : row.name;
        rows.append(rowAbout(registerOf(by), row.uid,
                             {technicalCell(shown),
                              {technicalwords::rate(row.rate, language),
                               row.rate.percent().value_or(0), technicalwords::toneOf(row.rate)},
                              technicalNumber(row.rate.fail, language),
                              technicalNumber(row.rate.exception, language),
                              technicalNumber(row.expired, language,
                                              row.expired > 0 ? Tone::Warning : Tone::Neutral)}));
    }
    m_rates->setRows(rows);
}

void TechnicalOverviewPage::showTrend(const TechnicalPicture& picture)
{
    QList<Reading> readings;
    const QList<TrendPoint>& points = picture.state.trend;
    for (const TrendPoint& point : points.last(std::min(kTrendShown, points.size()))) {
        const auto percent = point.rate.percent();
        if (!percent)
            continue;
        const auto name = m_context.binder.name(point.import);
        readings.append({.uid = point.import,
                         .code = name ? name->code : QString(),
                         .title = technicalwords::day(point.at, m_context.language),
                         .from = {},
                         .until = point.at.toLocalTime().date(),
                         .value = std::round(*percent * 10) / 10,
                         .target = {},
                         .source = {},
                         .note = name ? name->title : QString()});
    }
    m_trend->setVisible(!readings.isEmpty());
    if (readings.isEmpty())
        return;
    MeasureTarget target;
    target.unit = tr("percent");
    m_trend->showMeasure(tr("Pass rate"), readings, target);
}

void TechnicalOverviewPage::showWorst(const TechnicalPicture& picture)
{
    const Language& language = m_context.language;
    const QDate today = m_context.binder.clock().today();
    const QList<const RuleResult*> failures = picture.state.failures();
    QList<FigureTable::Row> rows;
    for (const RuleResult* result : failures.first(std::min(kWorstShown, failures.size()))) {
        const auto severity = picture.severityOf(result->rule);
        const bool isLate = result->due.isValid() && result->due < today;
        const QString due = result->due.isValid() ? language.date(result->due) : QString();
        const qint64 days =
            result->since.isValid() ? result->since.toLocalTime().date().daysTo(today) : 0;
        rows.append({&technical_rule::def,
                     result->rule,
                     {technicalCell(picture.nameOf(result->rule)),
                      technicalCell(result->place.name),
                      technicalCell(technicalwords::severity(severity, language),
                                    technicalwords::toneOf(severity)),
                      {technicalwords::age(result->since, today), days, Tone::Neutral},
                      technicalCell(due, isLate ? Tone::Bad : Tone::Neutral),
                      technicalCell(technicalwords::what(*result, language))}});
    }
    m_worst->setRows(rows);
}

} // namespace ringbinder
