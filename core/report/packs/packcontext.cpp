// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/packcontext.h"

#include "core/registers/context/organisation.h"
#include "core/registers/packs/pack_revision.h"
#include "core/report/packs/controlrecord.h"
#include "core/report/packs/packs.h"

#include <algorithm>

namespace ringbinder::report {

namespace {

const Rule kChangedAfterApproval = {"L007", Severity::Blocker, "7.5.3",
                                    QT_TRANSLATE_NOOP("rule", "Content changed after approval"),
                                    ""};
const Rule kApprovedByNobody = {
    "L001", Severity::Blocker, "7.5.2",
    QT_TRANSLATE_NOOP("rule", "Approved document without named approver or date"), ""};
const Rule kVersionNotInHistory = {
    "L006", Severity::Major, "7.5.2",
    QT_TRANSLATE_NOOP("rule", "Revision history lacks the current version"), ""};
const Rule kReviewPassed = {"L002", Severity::Major, "7.5.2",
                            QT_TRANSLATE_NOOP("rule", "Document past its review date"), ""};

QDateTime endOf(const QDate& day)
{
    return day.isValid() ? QDateTime(day, QTime(23, 59, 59, 999)).toUTC() : QDateTime();
}

// The uid as control blocks and revisions record it; empty: the print is about all.
QString subjectText(const PackOptions& options)
{
    return options.record ? options.record->toString() : QString();
}

const Record* controlOf(const Snapshot& snapshot, const PackDef& def, const PackOptions& options)
{
    const QString subject = subjectText(options);
    for (const Record& record : snapshot.records(pack_control::def)) {
        if (record.text(pack_control::pack) == def.name() &&
            record.text(pack_control::recordUid) == subject)
            return &record;
    }
    return nullptr;
}

QList<const Record*> revisionsOf(const Snapshot& snapshot, const PackDef& def,
                                 const PackOptions& options)
{
    const QString subject = subjectText(options);
    QList<const Record*> revisions;
    for (const Record& record : snapshot.records(pack_revision::def)) {
        if (record.text(pack_revision::pack) == def.name() &&
            record.text(pack_revision::recordUid) == subject)
            revisions.prepend(&record);
    }
    std::stable_sort(revisions.begin(), revisions.end(), [](const Record* a, const Record* b) {
        return a->get(pack_revision::date).value_or(QDate()) >
               b->get(pack_revision::date).value_or(QDate());
    });
    return revisions;
}

bool pointsAt(const Record& record, const Uid& target)
{
    const QString uid = target.toString();
    return std::any_of(
        record.def().fields.begin(), record.def().fields.end(), [&](const FieldDef* field) {
            return (field->type == FieldType::Reference && record.value(*field).text() == uid) ||
                   (field->type == FieldType::References &&
                    record.value(*field).list().contains(uid));
        });
}

QDateTime approvedAt(const Record* control)
{
    return control ? endOf(control->get(pack_control::approvedOn).value_or(QDate())) : QDateTime();
}

QDateTime writtenAt(const Record* revision)
{
    return endOf(revision->get(pack_revision::date).value_or(QDate()));
}

} // namespace

QString Speech::operator()(const char* source, const QStringList& arguments) const
{
    Message message(m_context, source);
    for (const QString& argument : arguments)
        message = message.arg(argument);
    return message.in(*m_language);
}

PackContext::PackContext(std::shared_ptr<const Snapshot> snapshot, const PackDef& def,
                         PackOptions options, const QList<Finding>& more)
    : m_snapshot(std::move(snapshot))
    , m_def(def)
    , m_options(std::move(options))
    , m_control(controlOf(*m_snapshot, def, m_options))
    , m_revisions(revisionsOf(*m_snapshot, def, m_options))
    , m_findings(findingsOf(*m_snapshot, QString(def.name())) + more)
{
    readSubjects();
    const auto recorded =
        m_control ? m_control->get(pack_control::status) : std::optional<pack_control::Status>();
    m_status = recorded.value_or(pack_control::Status::Draft);
    if (m_status == pack_control::Status::Approved) {
        if (m_options.status == PackOptions::Status::Approved)
            addNewRevision();
        addChangedAfterApproval();
    }
    if (m_options.status == PackOptions::Status::Draft ||
        (m_status == pack_control::Status::Approved && hasBlockers()))
        m_status = pack_control::Status::Draft;

    m_changesSince = m_options.since;
    if (!m_changesSince.isValid() && def.since) {
        m_changesSince = def.since(*m_snapshot);
    } else if (!m_changesSince.isValid() && !m_revisions.isEmpty()) {
        // An approved version tells what is new in it, a draft what came after the last one.
        const bool printsNewest = m_status == pack_control::Status::Approved;
        if (!printsNewest)
            m_changesSince = writtenAt(m_revisions.first());
        else if (m_revisions.size() > 1)
            m_changesSince = writtenAt(m_revisions.at(1));
    }
    if (m_changesSince.isValid())
        m_changes = contentChanges(m_changesSince);
    for (const Snapshot::Changed& change : std::as_const(m_changes))
        m_changed.insert(change.uid);
}

// What is found about another record of the kind is no business of a print about this one.
void PackContext::readSubjects()
{
    if (!m_def.subject)
        return;
    QSet<Uid> others;
    for (const Record& record : m_snapshot->records(*m_def.subject)) {
        const bool isOther = m_options.record && record.uid() != *m_options.record;
        if (isOther)
            others.insert(record.uid());
        else if (!m_def.isSubject || m_def.isSubject(record))
            m_subjects.append(&record);
    }
    m_findings.removeIf([&others](const Finding& finding) {
        const auto& about = finding.subject ? finding.subject : finding.record;
        return about && others.contains(*about);
    });
}

const Record* PackContext::onlySubject() const
{
    return m_options.record && m_subjects.size() == 1 ? m_subjects.first() : nullptr;
}

QList<Snapshot::Changed> PackContext::contentChanges(const QDateTime& since) const
{
    const QList<const RegisterDef*> content(m_def.content.begin(), m_def.content.end());
    QList<Snapshot::Changed> changes =
        m_snapshot->changesSince(since, m_def.readsAll ? m_snapshot->registers() : content);
    const Record* subject = onlySubject();
    if (!subject)
        return changes;
    changes.removeIf([&](const Snapshot::Changed& change) {
        if (change.uid == subject->uid() || pointsAt(*subject, change.uid))
            return false;
        const Record* record = change.removed ? &*change.removed : m_snapshot->find(change.uid);
        return !record || !pointsAt(*record, subject->uid());
    });
    return changes;
}

std::shared_ptr<const PackContext> PackContext::at(const QDateTime& moment) const
{
    const QMutexLocker guard(&m_earlierGuard);
    auto known = m_earlier.constFind(moment);
    if (known == m_earlier.cend()) {
        auto earlier = m_snapshot->at(moment);
        known = m_earlier.insert(
            moment,
            earlier ? std::make_shared<const PackContext>(earlier, m_def, PackOptions()) : nullptr);
    }
    return *known;
}

void PackContext::addNewRevision()
{
    const QString version = m_control->text(pack_control::version);
    const auto isRecorded = [&](const Record* revision) {
        return revision->text(pack_revision::version) == version;
    };
    if (version.isEmpty() || std::any_of(m_revisions.cbegin(), m_revisions.cend(), isRecorded))
        return;
    Record revision(pack_revision::def);
    revision.set(pack_revision::title,
                 QString(m_def.titleText().in(language()) + QLatin1Char(' ') + version));
    revision.set(pack_revision::pack, QString(m_def.name()));
    if (m_options.record)
        revision.set(pack_revision::recordUid, m_options.record->toString());
    revision.set(pack_revision::version, version);
    revision.set(pack_revision::change, m_control->text(pack_control::changes));
    if (const auto day = m_control->get(pack_control::approvedOn))
        revision.set(pack_revision::date, *day);
    if (const auto author = m_control->get(pack_control::author))
        revision.set(pack_revision::author, *author);
    if (const auto approver = m_control->get(pack_control::approver))
        revision.set(pack_revision::approver, *approver);
    m_newRevision = std::move(revision);
    m_revisions.prepend(&*m_newRevision);
}

void PackContext::addChangedAfterApproval()
{
    const QDateTime approved = approvedAt(m_control);
    const auto add = [this](const Rule& rule, const FieldDef& field, const Message& sentence) {
        m_findings.append({&rule, m_control->uid(), &field, sentence});
    };
    if (!approved.isValid() || !m_snapshot->find(m_control->get(pack_control::approver)))
        add(kApprovedByNobody, pack_control::approver,
            Message("rule",
                    QT_TRANSLATE_NOOP("rule", "The pack is marked as approved, but approver "
                                              "or date are not recorded.")));
    if (approved.isValid() && !contentChanges(approved).isEmpty()) {
        m_changedSinceApproval = true;
        add(kChangedAfterApproval, pack_control::version,
            Message("rule",
                    QT_TRANSLATE_NOOP("rule", "What is printed changed after version %1 was "
                                              "approved on %2."))
                .arg(m_control->text(pack_control::version))
                .arg(language().date(approved.toLocalTime().date())));
    }
    if (m_revisions.isEmpty() ||
        m_revisions.first()->text(pack_revision::version) != m_control->text(pack_control::version))
        add(kVersionNotInHistory, pack_control::version,
            Message("rule",
                    QT_TRANSLATE_NOOP("rule", "The revision history does not end with version %1."))
                .arg(m_control->text(pack_control::version)));
    const auto review = m_control->get(pack_control::nextReview);
    if (review && *review < m_snapshot->today())
        add(kReviewPassed, pack_control::nextReview,
            Message("rule", QT_TRANSLATE_NOOP("rule", "The next review was due on %1."))
                .arg(language().date(*review)));
    std::stable_sort(m_findings.begin(), m_findings.end(), [](const Finding& a, const Finding& b) {
        return a.rule->severity < b.rule->severity;
    });
}

QDateTime PackContext::historyFrom(const Snapshot& snapshot, const PackDef& def,
                                   const PackOptions& options)
{
    QDateTime from = options.since;
    const auto reach = [&from](const QDateTime& moment) {
        if (moment.isValid() && (!from.isValid() || moment < from))
            from = moment;
    };
    if (!from.isValid() && def.since)
        reach(def.since(snapshot));
    reach(approvedAt(controlOf(snapshot, def, options)));
    const QList<const Record*> revisions = revisionsOf(snapshot, def, options);
    for (qsizetype i = 0; i < std::min<qsizetype>(revisions.size(), 2); ++i)
        reach(writtenAt(revisions[i]));
    return from;
}

QString PackContext::identifier() const
{
    const QString own = m_control ? m_control->text(pack_control::identifier) : QString();
    if (!own.isEmpty())
        return own;
    const Record* subject = onlySubject();
    return usualIdentifier(m_def, subject ? subject->code() : QString());
}

QString PackContext::version() const
{
    const QString recorded = m_control ? m_control->text(pack_control::version) : QString();
    if (recorded.isEmpty())
        return QStringLiteral("0.1");
    if (!m_changedSinceApproval)
        return recorded;
    return speech("pack")(QT_TRANSLATE_NOOP("pack", "%1 with later changes"), {recorded});
}

QString PackContext::statusText() const
{
    const Choice& choice = pack_control::kStatusChoices[size_t(m_status)];
    return language().text("pack_control", choice.label);
}

QString PackContext::classification() const
{
    const QString own = m_control ? m_control->text(pack_control::classification) : QString();
    return own.isEmpty() ? m_snapshot->organisation().text(organisation::confidentiality) : own;
}

bool PackContext::hasBlockers() const
{
    return std::any_of(m_findings.cbegin(), m_findings.cend(), [](const Finding& finding) {
        return finding.rule->severity == Severity::Blocker;
    });
}

QList<const Record*> PackContext::pointingAt(const RegisterDef& def, const FieldDef& field,
                                             const Uid& target) const
{
    const QMutexLocker guard(&m_pointersGuard);
    auto known = m_pointers.constFind(&field);
    if (known == m_pointers.cend()) {
        QHash<Uid, QList<const Record*>> pointers;
        for (const Record& record : m_snapshot->records(def)) {
            const Value value = record.value(field);
            const QStringList uids = value.isList() ? value.list() : QStringList(value.text());
            for (const QString& text : uids) {
                if (const auto uid = Uid::fromString(text))
                    pointers[*uid].append(&record);
            }
        }
        known = m_pointers.insert(&field, pointers);
    }
    return known->value(target);
}

} // namespace ringbinder::report
