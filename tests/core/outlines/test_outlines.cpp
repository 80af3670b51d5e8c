// SPDX-License-Identifier: GPL-3.0-or-later
// What stands below what, and what is missing in between: policies without procedures, assets that
// nothing protects, requirements that no control meets, requirements that an edition dropped.
#include "core/outlines/outline.h"
#include "core/registers/assets/asset.h"
#include "core/registers/controls/control.h"
#include "core/registers/documents/document.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/frameworks/framework.h"
#include "core/registers/frameworks/framework_requirement.h"
#include "core/registers/operations/procedure.h"
#include "core/registers/people/person.h"
#include "tests/support/auditbench.h"

#include <QTest>

namespace ringbinder {

class TestOutlines final : public QObject {
    Q_OBJECT

    std::unique_ptr<AuditBench> m_bench;

    Outline made(const char* key, const std::optional<Uid>& root = {})
    {
        const OutlineDef* def = outlineOf(QString::fromLatin1(key));
        auto outline = def->make(m_bench->binder(), Language(), {root});
        if (!outline)
            qFatal("no outline: %s", qPrintable(outline.error().message.plain()));
        return std::move(*outline);
    }
    Uid addDocument(const char* title, document::Type type, const std::optional<Uid>& parent = {},
                    const QList<Uid>& controls = {})
    {
        return m_bench->add(document::def, [&](Record& record) {
            record.set(document::title, QString::fromLatin1(title));
            record.set(document::type, type);
            if (parent)
                record.set(document::parent, *parent);
            record.set(document::controls, controls);
        });
    }
    Uid addControl(const char* code, control::Status status, const QList<Uid>& evidence = {})
    {
        return m_bench->add(control::def, [&](Record& record) {
            record.setCode(QString::fromLatin1(code));
            record.set(control::title, QString::fromLatin1(code));
            record.set(control::applicable, control::Applicable::Yes);
            record.set(control::status, status);
            record.set(control::evidence, evidence);
        });
    }
    Uid addProof()
    {
        return m_bench->add(evidence::def, [](Record& record) {
            record.set(evidence::title, QStringLiteral("Minutes"));
        });
    }
    static const OutlineNode* nodeOf(const QList<OutlineNode>& nodes, const Uid& uid)
    {
        for (const OutlineNode& node : nodes) {
            if (node.uid == uid)
                return &node;
            if (const OutlineNode* below = nodeOf(node.children, uid))
                return below;
        }
        return nullptr;
    }

private slots:
    void init() { m_bench = std::make_unique<AuditBench>(QDate(2030, 6, 5)); }

    void everyOutlineSaysWhatItIs()
    {
        for (const OutlineDef& def : outlines()) {
            QCOMPARE(outlineOf(QString(def.name())), &def);
            QVERIFY(!def.sources.empty());
            const auto empty = def.make(m_bench->binder(), Language(), {});
            QVERIFY2(empty, def.key);
            QCOMPARE(empty->gapCount(), 0);
        }
        QVERIFY(!outlineOf(u"no_such_outline"));
    }

    void layersStandBelowEachOther()
    {
        const Uid control = addControl("A.5.15", control::Status::Implemented, {addProof()});
        const Uid policy = addDocument("Access policy", document::Type::Policy);
        const Uid rule =
            addDocument("Granting access", document::Type::Procedure, policy, {control});
        const Outline outline = made("document_hierarchy");
        QCOMPARE(outline.roots.size(), 1);
        QCOMPARE(outline.roots[0].uid, std::optional(policy));
        QCOMPARE(outline.roots[0].children[0].uid, std::optional(rule));
        QCOMPARE(outline.roots[0].children[0].children[0].uid, std::optional(control));
        QCOMPARE(outline.roots[0].children[0].children[0].children.size(), 1);
        QCOMPARE(outline.gapCount(), 0);
    }

    void gapsOfTheLayersAreNamed()
    {
        const Uid bare = addControl("A.5.1", control::Status::Planned);
        const Uid loose = addControl("A.5.2", control::Status::Planned);
        const Uid policy = addDocument("Policy without procedure", document::Type::Policy);
        const Uid procedure =
            addDocument("Procedure without control", document::Type::Procedure, policy);
        const Uid idle = addDocument("Lonely policy", document::Type::Policy, {}, {bare});
        const Outline outline = made("document_hierarchy");
        QVERIFY(nodeOf(outline.roots, policy)->gap.isEmpty());
        QVERIFY(nodeOf(outline.roots, procedure)->gap.contains(QLatin1String("No control")));
        QVERIFY(nodeOf(outline.roots, idle)->gap.contains(QLatin1String("No procedure")));
        QVERIFY(nodeOf(outline.roots, bare)->gap.contains(QLatin1String("No evidence")));
        QVERIFY(!nodeOf(outline.roots, loose)->gap.isEmpty());
        QCOMPARE(outline.roots.last().title, QStringLiteral("Controls without a document"));
        QCOMPARE(outline.gapCount(), 4);
        // A register of procedures counts as well as documents of that type.
        m_bench->add(procedure::def, [&](Record& record) {
            record.set(procedure::title, QStringLiteral("Onboarding"));
            record.set(procedure::document, idle);
            record.set(procedure::controls, QList<Uid>{bare});
        });
        QVERIFY(nodeOf(made("document_hierarchy").roots, idle)->gap.isEmpty());
    }

    void circlesOfDocumentsEnd()
    {
        const Uid first = addDocument("First", document::Type::Document);
        const Uid second = addDocument("Second", document::Type::Document, first);
        m_bench->change(document::def, first,
                        [&](Record& record) { record.set(document::parent, second); });
        const Outline outline = made("document_hierarchy");
        QVERIFY(nodeOf(outline.roots, first));
        QVERIFY(nodeOf(outline.roots, second));
    }

    void protectionOfAnAsset()
    {
        const Uid ada = m_bench->add(
            person::def, [](Record& record) { record.set(person::name, QStringLiteral("Ada")); });
        const Uid bare = m_bench->add(
            asset::def, [](Record& record) { record.set(asset::name, QStringLiteral("Plans")); });
        const Uid control = addControl("A.8.13", control::Status::Planned);
        const Uid kept = m_bench->add(asset::def, [&](Record& record) {
            record.set(asset::name, QStringLiteral("Customer data"));
            record.set(asset::owner, ada);
            record.set(asset::documents, QList<Uid>{addDocument("Policy", document::Type::Policy)});
            record.set(asset::controls, QList<Uid>{control});
        });
        const Outline outline = made("protection_map");
        QCOMPARE(outline.roots.size(), 2);
        const OutlineNode& nothing = *nodeOf(outline.roots, bare);
        QStringList gaps;
        for (const OutlineNode& group : nothing.children)
            gaps.append(group.gap);
        QCOMPARE(gaps.size(), 3); // people, policies, controls
        QVERIFY(!gaps.contains(QString()));
        QVERIFY(nodeOf(outline.roots, kept)->hasGap());
        QVERIFY(nodeOf(outline.roots, ada));
        m_bench->change(control::def, control, [](Record& record) {
            record.set(control::status, control::Status::Implemented);
        });
        const Outline single = made("protection_map", kept);
        QCOMPARE(single.roots.size(), 1);
        QVERIFY(!single.roots[0].hasGap());
    }

    void complianceFollowsTheControls()
    {
        const Uid control = addControl("A.5.23", control::Status::Planned);
        const Uid law = m_bench->add(framework::def, [](Record& record) {
            record.set(framework::name, QStringLiteral("Cloud scheme"));
            record.set(framework::status, framework::Status::InUse);
        });
        const auto add = [&](const char* number, framework_requirement::Applies applies,
                             const QList<Uid>& controls) {
            return m_bench->add(framework_requirement::def, [&](Record& record) {
                record.set(framework_requirement::title, QString::fromLatin1(number));
                record.set(framework_requirement::number, QString::fromLatin1(number));
                record.set(framework_requirement::framework, law);
                record.set(framework_requirement::applies, applies);
                record.set(framework_requirement::status, framework_requirement::Status::Met);
                record.set(framework_requirement::controls, controls);
            });
        };
        using Applies = framework_requirement::Applies;
        const Uid ten = add("10", Applies::Yes, {});
        const Uid two = add("2", Applies::Yes, {control});
        const Uid open = add("3", Applies::Undecided, {});
        const Outline outline = made("framework_compliance");
        QCOMPARE(outline.roots.size(), 1);
        QCOMPARE(outline.roots[0].children.first().uid, std::optional(two)); // 2 before 10
        QVERIFY(nodeOf(outline.roots, ten)->gap.contains(QLatin1String("No control")));
        QVERIFY(nodeOf(outline.roots, two)->gap.contains(QLatin1String("A.5.23")));
        QVERIFY(nodeOf(outline.roots, open)->gap.contains(QLatin1String("not decided")));
        QCOMPARE(outline.roots[0].state, QStringLiteral("3 of 3 met"));
        m_bench->change(control::def, control, [](Record& record) {
            record.set(control::status, control::Status::Verified);
        });
        QVERIFY(nodeOf(made("framework_compliance").roots, two)->gap.isEmpty());
    }

    void editionsAreCompared()
    {
        const auto edition = [this](const char* name, const std::optional<Uid>& before) {
            return m_bench->add(framework::def, [&](Record& record) {
                record.set(framework::name, QString::fromLatin1(name));
                if (before)
                    record.set(framework::predecessor, *before);
            });
        };
        const Uid old = edition("Scheme 1", {});
        const Uid fresh = edition("Scheme 2", old);
        const auto add = [&](const Uid& of, const char* number, const QList<Uid>& before) {
            return m_bench->add(framework_requirement::def, [&](Record& record) {
                record.set(framework_requirement::title, QStringLiteral("Requirement"));
                record.set(framework_requirement::number, QString::fromLatin1(number));
                record.set(framework_requirement::framework, of);
                record.set(framework_requirement::predecessors, before);
            });
        };
        const Uid a = add(old, "1", {}), b = add(old, "2", {}), c = add(old, "3", {}),
                  d = add(old, "4", {});
        const Uid gone = add(old, "5", {});
        const Uid same = add(fresh, "1", {a});
        const Uid moved = add(fresh, "9", {b});
        const Uid merged = add(fresh, "10", {c, d});
        const Uid added = add(fresh, "11", {});
        const Outline outline = made("edition_differences");
        QCOMPARE(outline.roots.size(), 1);
        const auto groupOf = [&](const Uid& uid) {
            for (const OutlineNode& group : outline.roots[0].children) {
                if (nodeOf(group.children, uid))
                    return group.title;
            }
            return QString();
        };
        QVERIFY(groupOf(same).startsWith(QLatin1String("Unchanged")));
        QCOMPARE(groupOf(moved), QStringLiteral("Other number or title"));
        QCOMPARE(groupOf(merged), QStringLiteral("Merged from several"));
        QCOMPARE(groupOf(added), QStringLiteral("New"));
        QCOMPARE(groupOf(gone), QStringLiteral("Dropped"));
        QVERIFY(nodeOf(outline.roots, merged)->title.contains(QLatin1String("3, 4")));
    }

    void sampleHasSomethingToShow()
    {
        m_bench->fillWithSample();
        QVERIFY(made("document_hierarchy").roots.size() > 5);
        QVERIFY(made("protection_map").roots.size() > 10);
        QVERIFY(!made("framework_compliance").roots.isEmpty());
    }
};

} // namespace ringbinder

QTEST_MAIN(ringbinder::TestOutlines)
#include "test_outlines.moc"
