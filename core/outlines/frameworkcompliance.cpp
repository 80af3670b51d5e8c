// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlines/frameworkcompliance.h"

#include "core/outlines/outlinereader.h"
#include "core/registers/controls/control.h"
#include "core/registers/documents/document.h"
#include "core/registers/frameworks/framework.h"
#include "core/registers/frameworks/framework_requirement.h"

#include <QCollator>

#include <algorithm>

namespace ringbinder {

namespace {

constexpr const RegisterDef* kComplianceRegisters[] = {&framework::def, &framework_requirement::def,
                                                       &control::def, &document::def};

class ComplianceMaker final {
public:
    explicit ComplianceMaker(const OutlineReader& reader)
        : m_reader(reader)
    {
        m_byNumber.setNumericMode(true);
    }

    Outline make(const OutlineOptions& options) const
    {
        Outline outline;
        for (const Record& record : m_reader.records(framework::def)) {
            const auto status = record.get(framework::status);
            const bool isWanted = options.root ? record.uid() == *options.root
                                               : status != framework::Status::Retired &&
                                                     status != framework::Status::Considered;
            if (isWanted)
                outline.roots.append(frameworkNode(record));
        }
        outline.summary =
            m_reader.gapSummary(outline, QT_TRANSLATE_NOOP("outline", "No requirement is open."),
                                QT_TRANSLATE_N_NOOP("outline", "%n gap(s) in the requirements "
                                                               "of the frameworks in use."));
        return outline;
    }

private:
    using Applies = framework_requirement::Applies;
    using Met = framework_requirement::Status;

    [[nodiscard]] OutlineNode frameworkNode(const Record& record) const
    {
        OutlineNode node = m_reader.node(record, m_reader.word(record, framework::kind));
        if (const QString edition = record.text(framework::edition); !edition.isEmpty())
            node.title = QStringLiteral("%1, %2").arg(node.title, edition);
        QList<const Record*> requirements = m_reader.pointingAt(
            framework_requirement::def, framework_requirement::framework, record.uid());
        std::stable_sort(requirements.begin(), requirements.end(),
                         [this](const Record* x, const Record* y) {
                             return m_byNumber.compare(x->text(framework_requirement::number),
                                                       y->text(framework_requirement::number)) < 0;
                         });
        qint64 applying = 0;
        qint64 met = 0;
        for (const Record* one : requirements) {
            const bool applies = one->get(framework_requirement::applies) != Applies::No;
            applying += applies ? 1 : 0;
            met += applies && one->get(framework_requirement::status) == Met::Met ? 1 : 0;
            node.children.append(requirementNode(*one));
        }
        node.state = m_reader.say(Message("outline", QT_TRANSLATE_NOOP("outline", "%1 of %2 met"))
                                      .arg(met)
                                      .arg(applying));
        node.tone = applying > 0 && met == applying ? Tone::Good : Tone::Progress;
        if (requirements.isEmpty())
            node.gap = m_reader.say(
                QT_TRANSLATE_NOOP("outline", "None of its requirements has been recorded."));
        return node;
    }

    [[nodiscard]] OutlineNode requirementNode(const Record& record) const
    {
        OutlineNode node = m_reader.node(record, record.text(framework_requirement::number),
                                         &framework_requirement::status);
        QList<const Record*> controls =
            m_reader.linked(record, framework_requirement::controls, control::def);
        for (const Record* one : controls) {
            node.children.append(controlNode(m_reader, *one));
        }
        const auto documents =
            m_reader.linked(record, framework_requirement::documents, document::def);
        for (const Record* one : documents)
            node.children.append(
                m_reader.node(*one, m_reader.word(*one, document::type), &document::status));
        if (record.get(framework_requirement::applies) == Applies::No) {
            node.state = m_reader.say(QT_TRANSLATE_NOOP("outline", "does not apply"));
            node.tone = Tone::Muted;
        }
        node.gap = gapOf(record, controls, !documents.isEmpty());
        return node;
    }

    [[nodiscard]] QString gapOf(const Record& record, const QList<const Record*>& controls,
                                bool hasDocument) const
    {
        const auto applies = record.get(framework_requirement::applies);
        if (applies == Applies::No)
            return record.text(framework_requirement::reason).isEmpty()
                       ? m_reader.say(QT_TRANSLATE_NOOP("outline", "Why it does not apply is not "
                                                                   "recorded."))
                       : QString();
        if (applies != Applies::Yes)
            return m_reader.say(QT_TRANSLATE_NOOP("outline", "Whether it applies is not decided."));
        const bool isSaid = !record.text(framework_requirement::howMet).isEmpty();
        if (controls.isEmpty() && !hasDocument && !isSaid)
            return m_reader.say(
                QT_TRANSLATE_NOOP("outline", "No control and no document meets it."));
        QStringList idle;
        for (const Record* one : controls) {
            if (!isWorking(*one))
                idle.append(one->code());
        }
        if (record.get(framework_requirement::status) == Met::Met && !idle.isEmpty())
            return m_reader.say(
                Message("outline",
                        QT_TRANSLATE_NOOP("outline", "It is said to be met, but these "
                                                     "controls are not implemented: %1."))
                    .arg(idle.join(QLatin1String(", "))));
        if (!idle.isEmpty() && idle.size() == controls.size())
            return m_reader.say(
                QT_TRANSLATE_NOOP("outline", "No control mapped to it is implemented yet."));
        return {};
    }

    const OutlineReader& m_reader;
    QCollator m_byNumber{QLocale(QLocale::English)}; // the C locale knows no numbers
};

} // namespace

Result<Outline> frameworkCompliance(const Binder& binder, const Language& language,
                                    const OutlineOptions& options)
{
    const auto reader = OutlineReader::read(binder, language, kComplianceRegisters);
    if (!reader)
        return fail(reader.error());
    return ComplianceMaker(*reader).make(options);
}

} // namespace ringbinder
