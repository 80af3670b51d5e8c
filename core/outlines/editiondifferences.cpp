// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlines/editiondifferences.h"

#include "core/outlines/outlinereader.h"
#include "core/registers/controls/control.h"
#include "core/registers/frameworks/framework.h"
#include "core/registers/frameworks/framework_requirement.h"

#include <QSet>

#include <array>

namespace ringbinder {

namespace {

constexpr const RegisterDef* kEditionRegisters[] = {&framework::def, &framework_requirement::def,
                                                    &control::def};

enum class Difference { Added, Split, Merged, Changed, Same, Dropped };
constexpr const char* kDifferences[] = {
    QT_TRANSLATE_NOOP("outline", "New"),
    QT_TRANSLATE_NOOP("outline", "Split from one requirement"),
    QT_TRANSLATE_NOOP("outline", "Merged from several"),
    QT_TRANSLATE_NOOP("outline", "Other number or title"),
    QT_TRANSLATE_NOOP("outline", "Unchanged in number and title"),
    QT_TRANSLATE_NOOP("outline", "Dropped"),
};

class EditionMaker final {
public:
    explicit EditionMaker(const OutlineReader& reader)
        : m_reader(reader)
    {
    }

    Outline make(const OutlineOptions& options) const
    {
        Outline outline;
        for (const Record& record : m_reader.records(framework::def)) {
            const auto before = record.get(framework::predecessor);
            const Record* earlier = before ? m_reader.find(framework::def, *before) : nullptr;
            if (earlier && (!options.root || record.uid() == *options.root))
                outline.roots.append(editionNode(record, *earlier));
        }
        outline.summary = m_reader.gapSummary(
            outline, QT_TRANSLATE_NOOP("outline", "Nothing that changed is left open."),
            QT_TRANSLATE_N_NOOP("outline", "%n change(s) of edition are left "
                                           "open."));
        return outline;
    }

private:
    [[nodiscard]] static QString nameOf(const Record& record)
    {
        const QString edition = record.text(framework::edition);
        return edition.isEmpty() ? record.title()
                                 : QStringLiteral("%1, %2").arg(record.title(), edition);
    }
    [[nodiscard]] QList<const Record*> requirementsOf(const Record& one) const
    {
        return m_reader.pointingAt(framework_requirement::def, framework_requirement::framework,
                                   one.uid());
    }
    // The requirements of the edition before that this one goes on.
    [[nodiscard]] QList<const Record*> cameFrom(const Record& record, const Uid& earlier) const
    {
        QList<const Record*> found = m_reader.linked(record, framework_requirement::predecessors,
                                                     framework_requirement::def);
        found.removeIf([&earlier](const Record* one) {
            return one->get(framework_requirement::framework) != earlier;
        });
        return found;
    }

    [[nodiscard]] Difference differenceOf(const Record& record,
                                          const QList<const Record*>& before) const
    {
        if (before.isEmpty())
            return Difference::Added;
        if (before.size() > 1)
            return Difference::Merged;
        const Record& one = *before.first();
        QList<const Record*> heirs = m_reader.pointingAt(
            framework_requirement::def, framework_requirement::predecessors, one.uid());
        const auto own = record.get(framework_requirement::framework);
        heirs.removeIf([&own](const Record* heir) {
            return heir->get(framework_requirement::framework) != own;
        });
        if (heirs.size() > 1)
            return Difference::Split;
        const bool isSame =
            one.text(framework_requirement::number) == record.text(framework_requirement::number) &&
            one.text(framework_requirement::title) == record.text(framework_requirement::title);
        return isSame ? Difference::Same : Difference::Changed;
    }

    [[nodiscard]] static QString numbersOf(const QList<const Record*>& records)
    {
        QStringList numbers;
        for (const Record* record : records) {
            const QString number = record->text(framework_requirement::number);
            numbers.append(number.isEmpty() ? record->code() : number);
        }
        return numbers.join(QLatin1String(", "));
    }

    [[nodiscard]] OutlineNode editionNode(const Record& later, const Record& earlier) const
    {
        OutlineNode node = m_reader.node(later, m_reader.word(later, framework::kind));
        node.title = m_reader.say(Message("outline", QT_TRANSLATE_NOOP("outline", "%1 after %2"))
                                      .arg(nameOf(later))
                                      .arg(nameOf(earlier)));
        std::array<OutlineNode, std::size(kDifferences)> groups;
        for (size_t i = 0; i < groups.size(); ++i)
            groups[i].title = m_reader.say(kDifferences[i]);
        QSet<Uid> heired;
        for (const Record* record : requirementsOf(later)) {
            const auto before = cameFrom(*record, earlier.uid());
            for (const Record* one : before)
                heired.insert(one->uid());
            const Difference difference = differenceOf(*record, before);
            groups[size_t(difference)].children.append(heirNode(*record, before, difference));
        }
        for (const Record* record : requirementsOf(earlier)) {
            if (!heired.contains(record->uid()))
                groups[size_t(Difference::Dropped)].children.append(droppedNode(*record));
        }
        for (OutlineNode& group : groups) {
            if (group.children.isEmpty())
                continue;
            group.state = m_reader.language().number(qint64(group.children.size()));
            node.children.append(group);
        }
        return node;
    }

    [[nodiscard]] OutlineNode heirNode(const Record& record, const QList<const Record*>& before,
                                       Difference difference) const
    {
        OutlineNode node = m_reader.node(record, record.text(framework_requirement::number),
                                         &framework_requirement::status);
        if (!before.isEmpty() && difference != Difference::Same)
            node.title =
                m_reader.say(Message("outline", QT_TRANSLATE_NOOP("outline", "%1 (before: %2)"))
                                 .arg(node.title)
                                 .arg(numbersOf(before)));
        if (difference != Difference::Same &&
            record.get(framework_requirement::applies) == framework_requirement::Applies::Undecided)
            node.gap =
                m_reader.say(QT_TRANSLATE_NOOP("outline", "Whether it applies is not decided."));
        return node;
    }

    [[nodiscard]] OutlineNode droppedNode(const Record& record) const
    {
        OutlineNode node = m_reader.node(record, record.text(framework_requirement::number));
        const auto controls =
            m_reader.linked(record, framework_requirement::controls, control::def);
        QStringList codes;
        for (const Record* one : controls)
            codes.append(one->code());
        if (!codes.isEmpty())
            node.gap = m_reader.say(
                Message("outline", QT_TRANSLATE_NOOP("outline", "These controls lose it as their "
                                                                "reason: %1."))
                    .arg(codes.join(QLatin1String(", "))));
        return node;
    }

    const OutlineReader& m_reader;
};

} // namespace

Result<Outline> editionDifferences(const Binder& binder, const Language& language,
                                   const OutlineOptions& options)
{
    const auto reader = OutlineReader::read(binder, language, kEditionRegisters);
    if (!reader)
        return fail(reader.error());
    return EditionMaker(*reader).make(options);
}

} // namespace ringbinder
