// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/packsetparts.h"

#include "core/registers/binder/saved_view.h"
#include "core/registers/packs/pack_part.h"
#include "core/registers/packs/pack_set.h"
#include "core/report/packs/registerprint.h"
#include "core/risk/evaluation.h"
#include "core/store/binder.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

PackOptions optionsOfPart(const Record& part, const PackOptions& whole)
{
    PackOptions options;
    options.status =
        whole.status == PackOptions::Status::Draft ? whole.status : PackOptions::Status::AsRecorded;
    options.asOf = whole.asOf;
    if (const auto since = part.get(pack_part::since))
        options.since = since->endOfDay();
    options.shortForm = part.get(pack_part::shortForm).value_or(false);
    options.attributeViews = part.get(pack_part::attributeViews).value_or(false);
    options.unit = part.get(pack_part::unit);
    options.record = Uid::fromString(part.text(pack_part::recordUid));
    const QStringList keys = part.text(pack_part::sections).split(QLatin1Char(','));
    for (const QString& key : keys) {
        if (!key.trimmed().isEmpty())
            options.sections.append(key.trimmed());
    }
    return options;
}

class SetReader final {
public:
    SetReader(const Binder& binder, const Language& language, const PackOptions& options)
        : m_binder(binder)
        , m_language(language)
        , m_options(options)
    {
    }

    [[nodiscard]] Result<> read(const Uid& set)
    {
        auto records = partsOf(m_binder, set);
        if (!records)
            return fail(records.error());
        for (Record& record : *records) {
            SetPart part{std::move(record)};
            const QString key = part.record.text(pack_part::content);
            if (part.record.get(pack_part::kind) == pack_part::Kind::Register)
                part.table = m_binder.registry().find(key);
            else
                part.pack = packOf(key);
            m_parts.append(std::move(part));
        }
        if (const auto done = takeWhole(); !done)
            return done;
        for (SetPart& part : m_parts) {
            const Result<> done = part.pack ? readPack(part) : readTable(part);
            if (!done)
                return done;
        }
        return {};
    }

    [[nodiscard]] SetParts take() { return {std::move(m_parts), std::move(m_whole)}; }

private:
    // What all parts read, with as much of the history as the one that looks back farthest needs.
    [[nodiscard]] Result<> takeWhole()
    {
        SnapshotWants wants = {{&pack_set::def, &pack_part::def}};
        for (const SetPart& part : std::as_const(m_parts)) {
            if (part.pack)
                wants += wantsOf(m_binder, *part.pack);
        }
        auto snapshot = Snapshot::take(
            m_binder, m_language, m_options.asOf,
            [this](const Snapshot& data) { return historyFrom(data); }, wants);
        if (!snapshot)
            return fail(snapshot.error());
        m_whole = std::make_shared<const Snapshot>(std::move(*snapshot));
        return {};
    }
    [[nodiscard]] QDateTime historyFrom(const Snapshot& data) const
    {
        QDateTime from;
        for (const SetPart& part : m_parts) {
            const QDateTime wanted =
                part.pack ? PackContext::historyFrom(data, *part.pack,
                                                     optionsOfPart(part.record, m_options))
                          : QDateTime();
            if (wanted.isValid() && (!from.isValid() || wanted < from))
                from = wanted;
        }
        return from;
    }
    [[nodiscard]] Result<> readPack(SetPart& part) const
    {
        const PackOptions options = optionsOfPart(part.record, m_options);
        std::shared_ptr<const Snapshot> snapshot = m_whole;
        if (options.unit || needsOwnSnapshot(*part.pack)) {
            auto some = takeSnapshot(m_binder, *part.pack, m_language, options);
            if (!some)
                return fail(some.error());
            snapshot = std::move(*some);
        }
        auto context = std::make_shared<const PackContext>(snapshot, *part.pack, options);
        const bool isAboutNothing = options.record && !context->onlySubject();
        if (!isAboutNothing) {
            part.evidence = evidenceCitedBy(*context);
            part.context = std::move(context);
        }
        return {};
    }
    [[nodiscard]] Result<> readTable(SetPart& part)
    {
        if (!part.table)
            return {};
        if (!m_evaluation) {
            auto evaluation = Evaluation::of(m_binder, m_language);
            if (!evaluation)
                return fail(evaluation.error());
            m_evaluation = std::move(*evaluation);
        }
        auto view = viewOf(part);
        if (!view)
            return fail(view.error());
        auto sheet = composeRegister(m_binder, *view, m_language, m_evaluation.get());
        if (!sheet)
            return fail(sheet.error());
        part.sheet = std::move(*sheet);
        const auto records = m_binder.records(*part.table, view->uids);
        if (!records)
            return fail(records.error());
        part.evidence = evidenceCitedBy(*records);
        return {};
    }
    // A view that is gone, or belongs to another register, is the usual one.
    [[nodiscard]] Result<RegisterView> viewOf(const SetPart& part) const
    {
        ViewDefinition definition;
        QString name;
        if (const auto uid = part.record.get(pack_part::view)) {
            const auto saved = m_binder.find(saved_view::def, *uid);
            if (!saved)
                return fail(saved.error());
            if (*saved && (*saved)->text(saved_view::registerKey) == part.table->name()) {
                definition =
                    ViewDefinition::fromJson((*saved)->text(saved_view::definition).toUtf8())
                        .value_or(definition);
                name = (*saved)->title();
            }
        }
        auto view =
            viewAsDefined(m_binder, *part.table, definition, m_language, m_evaluation.get());
        if (view)
            view->viewName = name;
        return view;
    }

    const Binder& m_binder;
    const Language& m_language;
    const PackOptions& m_options;
    QList<SetPart> m_parts;
    std::shared_ptr<const Snapshot> m_whole;
    std::unique_ptr<Evaluation> m_evaluation;
};

} // namespace

QString SetPart::title(const Language& language) const
{
    const QString own = record.text(pack_part::title);
    if (!own.isEmpty())
        return own;
    if (pack)
        return pack->titleText().in(language);
    return table ? table->pluralText().in(language) : record.code();
}

Result<QList<Record>> partsOf(const Binder& binder, const Uid& set)
{
    const auto uids = binder.findEqual(pack_part::def, pack_part::set, Value(set.toString()));
    if (!uids)
        return fail(uids.error());
    auto parts = binder.records(pack_part::def, *uids);
    if (!parts)
        return parts;
    std::stable_sort(parts->begin(), parts->end(), [](const Record& a, const Record& b) {
        return a.get(pack_part::position).value_or(0) < b.get(pack_part::position).value_or(0);
    });
    return parts;
}

Result<SetParts> readSetParts(const Binder& binder, const Uid& set, const Language& language,
                              const PackOptions& options)
{
    SetReader reader(binder, language, options);
    if (const auto done = reader.read(set); !done)
        return fail(done.error());
    return reader.take();
}

} // namespace ringbinder::report
