// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlines/documenthierarchy.h"

#include "core/outlines/outlinereader.h"
#include "core/registers/controls/control.h"
#include "core/registers/documents/document.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/operations/procedure.h"

#include <QSet>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr const RegisterDef* kHierarchyRegisters[] = {&document::def, &procedure::def,
                                                      &control::def, &evidence::def};

class HierarchyMaker final {
public:
    explicit HierarchyMaker(const OutlineReader& reader)
        : m_reader(reader)
    {
    }

    Outline make(const OutlineOptions& options)
    {
        Outline outline;
        const Record* only = options.root ? m_reader.find(document::def, *options.root) : nullptr;
        if (only) {
            outline.roots.append(documentNode(*only));
        } else {
            addDocuments(outline);
            addLooseProcedures(outline);
            addLooseControls(outline);
        }
        outline.summary =
            m_reader.gapSummary(outline, QT_TRANSLATE_NOOP("outline", "No gap between the layers."),
                                QT_TRANSLATE_N_NOOP("outline", "%n gap(s) in the layers "
                                                               "from policy to evidence."));
        return outline;
    }

private:
    [[nodiscard]] static bool isOver(const Record& record)
    {
        const auto status = record.get(document::status);
        return status == document::Status::Superseded || status == document::Status::Withdrawn;
    }
    [[nodiscard]] static bool isType(const Record& record, document::Type type)
    {
        return record.get(document::type) == type;
    }

    // Above all others: no parent, one that is gone or over, or a circle that comes back here.
    [[nodiscard]] bool isTop(const Record& record) const
    {
        const auto parent = record.get(document::parent);
        const Record* above = parent ? m_reader.find(document::def, *parent) : nullptr;
        if (!above || isOver(*above))
            return true;
        QSet<Uid> seen{record.uid()};
        for (const Record* one = above; one;) {
            if (seen.contains(one->uid()))
                return one->uid() == record.uid();
            seen.insert(one->uid());
            const auto next = one->get(document::parent);
            one = next ? m_reader.find(document::def, *next) : nullptr;
        }
        return false;
    }

    // Policies first, then the rest, each by name.
    void addDocuments(Outline& outline)
    {
        QList<const Record*> tops;
        for (const Record& record : m_reader.records(document::def)) {
            if (!isOver(record) && isTop(record))
                tops.append(&record);
        }
        std::stable_sort(tops.begin(), tops.end(), [](const Record* x, const Record* y) {
            const bool isFirst = isType(*x, document::Type::Policy);
            return isFirst && !isType(*y, document::Type::Policy);
        });
        for (const Record* record : tops)
            outline.roots.append(documentNode(*record));
    }

    void addLooseProcedures(Outline& outline)
    {
        OutlineNode loose = m_reader.heading(
            m_reader.say(QT_TRANSLATE_NOOP("outline", "Procedures without a document")));
        for (const Record& record : m_reader.records(procedure::def)) {
            const auto above = record.get(procedure::document);
            if (above && m_reader.find(document::def, *above))
                continue;
            OutlineNode node = procedureNode(record);
            if (node.gap.isEmpty())
                node.gap = m_reader.say(
                    QT_TRANSLATE_NOOP("outline", "No document lays the procedure down."));
            loose.children.append(node);
        }
        if (!loose.children.isEmpty())
            outline.roots.append(loose);
    }

    void addLooseControls(Outline& outline)
    {
        OutlineNode loose = m_reader.heading(
            m_reader.say(QT_TRANSLATE_NOOP("outline", "Controls without a document")));
        for (const Record& record : m_reader.records(control::def)) {
            if (m_placed.contains(record.uid()) ||
                record.get(control::applicable) != control::Applicable::Yes)
                continue;
            OutlineNode node = ownControl(record);
            if (node.gap.isEmpty())
                node.gap = m_reader.say(QT_TRANSLATE_NOOP(
                    "outline", "No document and no procedure lays the control down."));
            loose.children.append(node);
        }
        if (!loose.children.isEmpty())
            outline.roots.append(loose);
    }

    OutlineNode ownControl(const Record& record)
    {
        m_placed.insert(record.uid());
        OutlineNode node = controlNode(m_reader, record);
        for (const Record* proof : m_reader.linked(record, control::evidence, evidence::def))
            node.children.append(
                m_reader.node(*proof, evidence::def.labelText().in(m_reader.language())));
        if (node.children.isEmpty() && node.gap.isEmpty())
            node.gap = m_reader.say(QT_TRANSLATE_NOOP("outline", "No evidence."));
        return node;
    }

    OutlineNode procedureNode(const Record& record)
    {
        OutlineNode node = m_reader.node(record, procedure::def.labelText().in(m_reader.language()),
                                         &procedure::status);
        for (const Record* one : m_reader.linked(record, procedure::controls, control::def))
            node.children.append(ownControl(*one));
        if (node.children.isEmpty())
            node.gap = m_reader.say(QT_TRANSLATE_NOOP("outline", "No control."));
        return node;
    }

    OutlineNode documentNode(const Record& record)
    {
        OutlineNode node =
            m_reader.node(record, m_reader.word(record, document::type), &document::status);
        m_onTheWay.insert(record.uid());
        bool hasProcedure = false;
        bool hasControl = false;
        for (const Record* below :
             m_reader.pointingAt(document::def, document::parent, record.uid())) {
            if (isOver(*below) || m_onTheWay.contains(below->uid()))
                continue;
            hasProcedure = hasProcedure || isType(*below, document::Type::Procedure);
            node.children.append(documentNode(*below));
        }
        for (const Record* below :
             m_reader.pointingAt(procedure::def, procedure::document, record.uid())) {
            hasProcedure = true;
            node.children.append(procedureNode(*below));
        }
        for (const Record* one : m_reader.linked(record, document::controls, control::def)) {
            hasControl = true;
            node.children.append(ownControl(*one));
        }
        m_onTheWay.remove(record.uid());
        hasControl =
            hasControl ||
            std::any_of(node.children.cbegin(), node.children.cend(), [](const OutlineNode& one) {
                return one.def == &procedure::def && !one.children.isEmpty();
            });
        if (isType(record, document::Type::Policy) && !hasProcedure)
            node.gap = m_reader.say(QT_TRANSLATE_NOOP("outline", "No procedure below the policy."));
        else if (isType(record, document::Type::Procedure) && !hasControl)
            node.gap = m_reader.say(QT_TRANSLATE_NOOP("outline", "No control."));
        return node;
    }

    const OutlineReader& m_reader;
    QSet<Uid> m_placed;   // controls
    QSet<Uid> m_onTheWay; // documents above the one being made: a circle ends there
};

} // namespace

Result<Outline> documentHierarchy(const Binder& binder, const Language& language,
                                  const OutlineOptions& options)
{
    const auto reader = OutlineReader::read(binder, language, kHierarchyRegisters);
    if (!reader)
        return fail(reader.error());
    return HierarchyMaker(*reader).make(options);
}

} // namespace ringbinder
