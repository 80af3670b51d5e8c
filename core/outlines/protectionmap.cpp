// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlines/protectionmap.h"

#include "core/outlines/outlinereader.h"
#include "core/registers/assets/asset.h"
#include "core/registers/controls/control.h"
#include "core/registers/documents/document.h"
#include "core/registers/operations/procedure.h"
#include "core/registers/people/person.h"
#include "core/registers/risks/risk.h"

#include <algorithm>

namespace ringbinder {

namespace {

constexpr const RegisterDef* kProtectionRegisters[] = {
    &asset::def, &person::def, &document::def, &procedure::def, &control::def, &risk::def};

class ProtectionMaker final {
public:
    explicit ProtectionMaker(const OutlineReader& reader)
        : m_reader(reader)
    {
    }

    Outline make(const OutlineOptions& options) const
    {
        Outline outline;
        int open = 0;
        for (const Record& record : m_reader.records(asset::def)) {
            const bool isWanted = options.root ? record.uid() == *options.root : isInUse(record);
            if (!isWanted)
                continue;
            outline.roots.append(assetNode(record));
            open += outline.roots.last().hasGap() ? 1 : 0;
        }
        outline.summary = m_reader.say(
            Message("outline",
                    QT_TRANSLATE_NOOP(
                        "outline", "%1 of %2 assets have people, policies and working controls."))
                .arg(qint64(outline.roots.size() - open))
                .arg(qint64(outline.roots.size())));
        return outline;
    }

private:
    [[nodiscard]] static bool isInUse(const Record& record)
    {
        const auto status = record.get(asset::status);
        return status != asset::Status::Retired && record.get(asset::inScope).value_or(true);
    }

    [[nodiscard]] OutlineNode people(const Record& record) const
    {
        OutlineNode group = m_reader.heading(m_reader.say(QT_TRANSLATE_NOOP("outline", "People")));
        const FieldDef* parts[] = {&asset::owner, &asset::custodian, &asset::users};
        for (const FieldDef* field : parts) {
            for (const Record* one : m_reader.linked(record, *field, person::def))
                group.children.append(m_reader.node(*one, labelOf(*field).in(m_reader.language())));
        }
        if (!record.get(asset::owner))
            group.gap = m_reader.say(QT_TRANSLATE_NOOP("outline", "Nobody answers for the asset."));
        return group;
    }

    // What it rests on; an asset that rests on nothing may be right.
    [[nodiscard]] OutlineNode systems(const Record& record) const
    {
        OutlineNode group =
            m_reader.heading(m_reader.say(QT_TRANSLATE_NOOP("outline", "Systems and suppliers")));
        for (const Record* one : m_reader.linked(record, asset::dependsOn, asset::def)) {
            OutlineNode node =
                m_reader.node(*one, m_reader.word(*one, asset::type), &asset::status);
            if (one->get(asset::status) == asset::Status::Retired)
                node.gap = m_reader.say(QT_TRANSLATE_NOOP("outline", "It is retired."));
            group.children.append(node);
        }
        if (const QString supplier = record.text(asset::supplier); !supplier.isEmpty()) {
            OutlineNode node = m_reader.heading(supplier);
            node.kind = labelOf(asset::supplier).in(m_reader.language());
            group.children.append(node);
        }
        return group;
    }

    [[nodiscard]] OutlineNode policies(const Record& record) const
    {
        OutlineNode group =
            m_reader.heading(m_reader.say(QT_TRANSLATE_NOOP("outline", "Policies and procedures")));
        for (const Record* one : m_reader.linked(record, asset::documents, document::def))
            group.children.append(
                m_reader.node(*one, m_reader.word(*one, document::type), &document::status));
        for (const Record* one :
             m_reader.pointingAt(procedure::def, procedure::systems, record.uid()))
            group.children.append(m_reader.node(
                *one, procedure::def.labelText().in(m_reader.language()), &procedure::status));
        if (group.children.isEmpty())
            group.gap = m_reader.say(
                QT_TRANSLATE_NOOP("outline", "No policy and no procedure is about the asset."));
        return group;
    }

    // Its own controls and those that treat its risks, each once.
    [[nodiscard]] OutlineNode controls(const Record& record) const
    {
        OutlineNode group =
            m_reader.heading(m_reader.say(QT_TRANSLATE_NOOP("outline", "Controls")));
        QList<const Record*> found = m_reader.linked(record, asset::controls, control::def);
        for (const Record* threat : m_reader.pointingAt(risk::def, risk::assets, record.uid())) {
            for (const Record* one : m_reader.linked(*threat, risk::controls, control::def)) {
                if (!found.contains(one))
                    found.append(one);
            }
        }
        std::sort(found.begin(), found.end(), std::less<>());
        for (const Record* one : found)
            group.children.append(controlNode(m_reader, *one));
        if (found.isEmpty())
            group.gap =
                m_reader.say(QT_TRANSLATE_NOOP("outline", "No control protects the asset."));
        else if (std::none_of(found.cbegin(), found.cend(),
                              [](const Record* one) { return isWorking(*one); }))
            group.gap =
                m_reader.say(QT_TRANSLATE_NOOP("outline", "No control is implemented yet."));
        return group;
    }

    [[nodiscard]] OutlineNode assetNode(const Record& record) const
    {
        OutlineNode node =
            m_reader.node(record, m_reader.word(record, asset::type), &asset::classification);
        node.children = {people(record), systems(record), policies(record), controls(record)};
        node.children.removeIf([](const OutlineNode& group) {
            return group.children.isEmpty() && group.gap.isEmpty();
        });
        return node;
    }

    const OutlineReader& m_reader;
};

} // namespace

Result<Outline> protectionMap(const Binder& binder, const Language& language,
                              const OutlineOptions& options)
{
    const auto reader = OutlineReader::read(binder, language, kProtectionRegisters);
    if (!reader)
        return fail(reader.error());
    return ProtectionMaker(*reader).make(options);
}

} // namespace ringbinder
