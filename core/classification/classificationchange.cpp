// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/classification/guidedclassification.h"
#include "core/registers/assets/asset.h"
#include "core/registers/documents/document.h"
#include "core/store/binder.h"

namespace ringbinder {

namespace {

Message classificationMessage(const char* source)
{
    return {"classification", source};
}

QList<Language> allLanguages()
{
    QList<Language> languages;
    for (const QString& code : Language::available()) {
        if (auto language = Language::load(code))
            languages.append(std::move(*language));
    }
    return languages;
}

QString reasonMark(const Language& language)
{
    return QString(labelOf(asset::classificationReason).in(language) + QLatin1String(": "));
}

// A document has no field for the reason: it is a line of its notes.
QString withoutReason(const QString& notes)
{
    QStringList lines = notes.split(QLatin1Char('\n'));
    for (const Language& language : allLanguages()) {
        const QString mark = reasonMark(language);
        lines.removeIf([&mark](const QString& line) { return line.startsWith(mark); });
    }
    return lines.join(QLatin1Char('\n')).trimmed();
}

QString recordedReason(const Record& record)
{
    if (&record.def() == &asset::def)
        return record.text(asset::classificationReason);
    const QStringList lines = record.text(document::notes).split(QLatin1Char('\n'));
    for (const Language& language : allLanguages()) {
        const QString mark = reasonMark(language);
        for (const QString& line : lines) {
            if (line.startsWith(mark))
                return line.mid(mark.size());
        }
    }
    return {};
}

void setAsset(Record& record, const ClassificationResult& result, const RatingScales& scales,
              const std::optional<Uid>& by, QDate today)
{
    const Field<Rating>* needs[] = {&asset::confidentiality, &asset::integrity,
                                    &asset::availability};
    for (size_t i = 0; i < std::size(needs); ++i)
        record.set(*needs[i], Rating{ratingFor(*result.steps[i],
                                               scales.levels(QLatin1String(needs[i]->scale)))});
    record.set(asset::classification, *result.classification);
    record.set(asset::classificationReason, result.reason);
    record.set(asset::classifiedOn, today);
    if (by)
        record.set(asset::classifiedBy, *by);
}

void setDocument(Record& record, const ClassificationResult& result, const Language& language)
{
    record.set(document::classification, document::Classification(int(*result.classification)));
    QStringList parts{withoutReason(record.text(document::notes)),
                      QString(reasonMark(language) + result.reason)};
    parts.removeAll(QString());
    record.set(document::notes, parts.join(QLatin1Char('\n')));
}

} // namespace

ClassificationAnswers answersOf(const Record& record)
{
    ClassificationAnswers answers;
    const QString reason = recordedReason(record);
    if (reason.isEmpty())
        return answers;
    QStringList said;
    for (const QString& part : reason.split(QLatin1String("; ")))
        said.append(part.section(QLatin1String(": "), 1).split(QStringLiteral(" \u00B7 ")));
    for (const Language& language : allLanguages()) {
        for (const ClassificationQuestion& question : classificationQuestions(record.def())) {
            for (int step = 0; step < int(question.answers.size()); ++step) {
                if (said.contains(question.answerText(step).in(language)))
                    answers.insert(question.name(), step);
            }
        }
    }
    return answers;
}

Result<ChangeSet> classified(const Binder& binder, const RatingScales& scales, const Record& record,
                             const ClassificationAnswers& answers, const std::optional<Uid>& by,
                             const Language& language)
{
    if (classificationQuestions(record.def()).empty())
        return fail(Error::Kind::Invalid,
                    classificationMessage(QT_TRANSLATE_NOOP(
                        "classification", "Only assets and documents are classified.")));
    const ClassificationResult result = classify(record.def(), answers, language);
    if (!result.isComplete)
        return fail(Error::Kind::Invalid,
                    classificationMessage(QT_TRANSLATE_NOOP(
                        "classification", "Not all questions are answered yet.")));
    Record after = record;
    if (&record.def() == &asset::def)
        setAsset(after, result, scales, by, binder.clock().today());
    else
        setDocument(after, result, language);
    ChangeSet set(
        {ChangeLabel::Act::Edit, QString::fromLatin1(record.def().key), record.code(), 1});
    set.update(record, after);
    return set;
}

} // namespace ringbinder
