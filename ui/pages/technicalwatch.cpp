// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/technicalwatch.h"

#include "core/registers/assets/asset.h"
#include "core/registers/controls/control.h"
#include "core/registers/people/person.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_finding.h"
#include "core/risk/evaluation.h"
#include "core/store/binder.h"
#include "ui/shell/openbinder.h"

#include <QCollator>

#include <algorithm>
#include <utility>

namespace ringbinder {

namespace {

// A binder with the computed fields of assets filled: rules may ask for the need that they inherit.
// Once nobody wants it any more there is nothing to visit.
RecordSource evaluatedSource(const Binder& reader, const Evaluation& evaluation,
                             const Progress& progress)
{
    return {[&reader, &evaluation, &progress](const RegisterDef& def,
                                              const RecordSource::Visit& visit) {
                return reader.forEach(def, [&](const Record& record) {
                    if (progress.isCancelled())
                        return false;
                    if (&def != &asset::def)
                        return visit(record);
                    Record whole = record;
                    evaluation.derive(whole);
                    return visit(whole);
                });
            },
            [&reader](const Uid& uid) {
                const auto name = reader.name(uid);
                return name ? name->title : QString();
            },
            reader.clock().today()};
}

Result<> countTechnical(const RecordSource& source, TechnicalPicture& picture)
{
    const auto rules = source.forEach(technical_rule::def, [&picture](const Record& record) {
        picture.rules.insert(record.uid(),
                             {record.code(), record.title(), record.get(technical_rule::severity),
                              record.get(technical_rule::controls).value_or(QList<Uid>())});
        picture.activeRules += record.get(technical_rule::active).value_or(false) ? 1 : 0;
        return true;
    });
    const auto hosts = source.forEach(network_host::def, [&picture](const Record& record) {
        picture.hosts +=
            record.get(network_host::decision) != network_host::Decision::Ignored ? 1 : 0;
        return true;
    });
    const auto imports = source.forEach(scan_import::def, [&picture](const Record&) {
        ++picture.imports;
        return true;
    });
    for (const auto* done : {&rules, &hosts, &imports}) {
        if (!*done)
            return fail(done->error());
    }
    return {};
}

void orderPlaces(TechnicalPicture& picture, const QLocale& locale)
{
    QStringList names;
    QHash<QString, int> places;
    for (const RuleResult& result : picture.state.results) {
        picture.expired += result.isExpired ? 1 : 0;
        if (!places.contains(result.place.name)) {
            places.insert(result.place.name, 0);
            names.append(result.place.name);
        }
    }
    QCollator collator(locale);
    collator.setNumericMode(true);
    std::sort(names.begin(), names.end(), collator);
    for (int place = 0; place < int(names.size()); ++place)
        places[names[place]] = place;
    picture.placeOrder.reserve(size_t(picture.state.results.size()));
    for (const RuleResult& result : picture.state.results)
        picture.placeOrder.push_back(places.value(result.place.name));
}

Result<std::shared_ptr<const TechnicalPicture>>
technicalPicture(const Binder& binder, const QString& code, const Progress& progress)
{
    // The file may be closed meanwhile, and closing waits for this.
    const auto isUnwanted = [&progress] { return progress.isCancelled(); };
    const auto cancelled = [] { return fail(Error::Kind::Cancelled, Message()); };
    const auto language = Language::load(code);
    if (!language)
        return fail(language.error());
    const auto reader = binder.reader();
    if (!reader)
        return fail(reader.error());
    const auto evaluation = Evaluation::of(**reader, *language);
    if (!evaluation)
        return fail(evaluation.error());
    if (isUnwanted())
        return cancelled();
    const RecordSource source = evaluatedSource(**reader, **evaluation, progress);
    auto picture = std::make_shared<TechnicalPicture>();
    auto state = complianceOf(source);
    if (!state)
        return fail(state.error());
    picture->state = std::move(*state);
    if (isUnwanted())
        return cancelled();
    auto taken = TakenUp::of(source);
    if (!taken)
        return fail(taken.error());
    picture->takenUp = std::move(*taken);
    picture->byControl = resultsByControl(source, picture->state);
    for (const RateBy by : kRatesBy) {
        if (isUnwanted())
            return cancelled();
        auto rows = ratesBy(source, picture->state, by);
        if (!rows)
            return fail(rows.error());
        picture->rates[size_t(by)] = std::move(*rows);
    }
    if (const auto counted = countTechnical(source, *picture); !counted)
        return fail(counted.error());
    orderPlaces(*picture, language->locale());
    return std::shared_ptr<const TechnicalPicture>(std::move(picture));
}

} // namespace

TechnicalWatch::TechnicalWatch(Binder& binder, const Language& language, QObject* parent)
    : QObject(parent)
    , m_binder(binder)
    , m_language(language)
{
    connect(&binder.session(), &Session::changed, this, &TechnicalWatch::hear);
}

QList<const RegisterDef*> TechnicalWatch::sources()
{
    QList<const RegisterDef*> defs = technicalRegisters();
    for (const RegisterDef* def : {&technical_finding::def, &control::def, &person::def}) {
        if (!defs.contains(def))
            defs.append(def);
    }
    return defs;
}

bool TechnicalWatch::isFresh() const
{
    return !m_isStale && m_day == m_binder.clock().today();
}

void TechnicalWatch::want()
{
    // A job that is under way says so when it is done; then whoever looks asks again.
    if (isFresh() || m_runner.isRunning())
        return;
    m_isStale = false;
    m_day = m_binder.clock().today();
    m_runner.start<Done>(
        [&binder = m_binder, code = m_language.code()](const Progress& progress) -> Done {
            auto picture = technicalPicture(binder, code, progress);
            return picture ? Done{std::move(*picture), {}} : Done{{}, picture.error()};
        },
        [this](Done done) { take(std::move(done)); });
}

void TechnicalWatch::take(Done done)
{
    m_error = done.error;
    if (done.picture)
        m_picture = std::move(done.picture);
    emit changed();
}

void TechnicalWatch::hear(const ChangeNotice& notice)
{
    const QList<const RegisterDef*> defs = sources();
    m_isStale = m_isStale || std::any_of(defs.cbegin(), defs.cend(), [&](const RegisterDef* def) {
                    return notice.touched(*def) != nullptr;
                });
}

std::optional<ResultFilter> TechnicalWatch::takeAsked()
{
    return std::exchange(m_asked, std::nullopt);
}

TechnicalWatch& technicalWatchOf(OpenBinder& open, const Language& language)
{
    if (!open.technical)
        open.technical = std::make_shared<TechnicalWatch>(*open.binder, language);
    return *open.technical;
}

} // namespace ringbinder
