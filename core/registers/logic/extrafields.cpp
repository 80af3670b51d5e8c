// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/logic/extrafields.h"

#include "core/schema/format.h"
#include "core/store/binder.h"
#include "core/store/lookup.h"

#include <algorithm>

namespace ringbinder {

namespace {

constexpr int kMostExamples = 3;
constexpr int kLongestExample = 40;

FieldType fieldTypeOf(extra_field::Type type)
{
    switch (type) {
    case extra_field::Type::Text:
        return FieldType::Text;
    case extra_field::Type::LongText:
        return FieldType::LongText;
    case extra_field::Type::Integer:
        return FieldType::Integer;
    case extra_field::Type::Decimal:
        return FieldType::Decimal;
    case extra_field::Type::Date:
        return FieldType::Date;
    case extra_field::Type::Choice:
        return FieldType::Choice;
    case extra_field::Type::YesNo:
        return FieldType::YesNo;
    case extra_field::Type::Person:
        return FieldType::Reference;
    }
    Q_UNREACHABLE();
}

FormatContext wordsOf(const Binder& binder, const Language& language)
{
    FormatContext words;
    words.language = &language;
    words.recordName = [&binder](const FieldDef&, const Uid& uid) {
        const auto name = binder.name(uid);
        return name ? name->title : QString();
    };
    return words;
}

Result<QList<Record>> declarationsOf(const Binder& binder, const RegisterDef& def)
{
    auto records = binder.records(extra_field::def);
    if (!records)
        return records;
    records->removeIf([&def](const Record& record) {
        return record.text(extra_field::registerKey) != def.name();
    });
    const auto place = [&](const Record& record) {
        const QList<const FieldDef*> fields = binder.extraFields(def);
        for (qsizetype i = 0; i < fields.size(); ++i) {
            if (fields[i]->name() == record.text(extra_field::key))
                return i;
        }
        return fields.size();
    };
    std::stable_sort(records->begin(), records->end(),
                     [&](const Record& a, const Record& b) { return place(a) < place(b); });
    return records;
}

Message extraFieldMessage(const char* source)
{
    return {"extra_field", source};
}

Result<> checkDrafts(const RegisterDef& def, const QList<ExtraFieldDraft>& drafts,
                     const Language& language)
{
    QStringList taken;
    for (const FieldDef* field : def.fields)
        taken.append(labelOf(*field).in(language).toCaseFolded());
    for (const ExtraFieldDraft& draft : drafts) {
        const QString label = draft.label.trimmed();
        if (label.isEmpty())
            return fail(Error::Kind::Invalid, extraFieldMessage(QT_TRANSLATE_NOOP(
                                                  "extra_field", "A field needs a name.")));
        if (taken.contains(label.toCaseFolded())) {
            return fail(Error::Kind::Invalid,
                        extraFieldMessage(QT_TRANSLATE_NOOP("extra_field",
                                                            "There is a field \"%1\" already. Give "
                                                            "this one another name."))
                            .arg(label));
        }
        taken.append(label.toCaseFolded());
        if (draft.type != extra_field::Type::Choice)
            continue;
        QStringList words;
        for (const ExtraChoice& choice : draft.choices) {
            if (choice.label.trimmed().isEmpty() ||
                words.contains(choice.label.trimmed().toCaseFolded())) {
                return fail(Error::Kind::Invalid,
                            extraFieldMessage(QT_TRANSLATE_NOOP("extra_field",
                                                                "The choices of \"%1\" need "
                                                                "different names, none empty."))
                                .arg(label));
            }
            words.append(choice.label.trimmed().toCaseFolded());
        }
        if (words.isEmpty()) {
            return fail(Error::Kind::Invalid,
                        extraFieldMessage(
                            QT_TRANSLATE_NOOP("extra_field",
                                              "\"%1\" is a list and needs at least one choice."))
                            .arg(label));
        }
    }
    return {};
}

} // namespace

Result<QList<ExtraFieldDraft>> extraFieldDrafts(const Binder& binder, const RegisterDef& def)
{
    const auto records = declarationsOf(binder, def);
    if (!records)
        return fail(records.error());
    QList<ExtraFieldDraft> drafts;
    for (const Record& record : *records) {
        ExtraFieldDraft draft;
        draft.uid = record.uid();
        draft.label = record.text(extra_field::label);
        draft.type = record.get(extra_field::type).value_or(extra_field::Type::Text);
        draft.choices = extraChoicesFrom(record.text(extra_field::options));
        draft.help = record.text(extra_field::help);
        drafts.append(draft);
    }
    return drafts;
}

Result<QMap<QString, int>> extraFieldValues(const Binder& binder, const RegisterDef& def,
                                            const FieldDef& field, const Language& language)
{
    QMap<QString, int> counts;
    const FormatContext words = wordsOf(binder, language);
    const auto read = binder.forEach(def, [&](const Record& record) {
        const Value value = record.value(field);
        if (!value.isNull())
            ++counts[formatValue(field, value, words)];
        return true;
    });
    if (!read)
        return fail(read.error());
    return counts;
}

// ---------------------------------------------------------------- planning

class ExtraFieldPlanner final {
public:
    ExtraFieldPlanner(const Binder& binder, const RegisterDef& def, const Language& language)
        : m_binder(binder)
        , m_def(def)
        , m_language(language)
    {
    }

    [[nodiscard]] Result<ExtraFieldPlan> plan(const QList<ExtraFieldDraft>& drafts);

private:
    [[nodiscard]] Result<> removeField(const Record& declaration);
    [[nodiscard]] Result<> changeField(const Record& declaration, const ExtraFieldDraft& draft,
                                       qsizetype position);
    void addField(const ExtraFieldDraft& draft, qsizetype position);
    // Every value of the field as it shall be.
    [[nodiscard]] Result<> rewrite(const FieldDef& was, const FieldDef& is,
                                   const std::function<Value(const Value&, bool& isAsked)>& becomes,
                                   bool isRemoved);
    [[nodiscard]] const FieldDef& fieldFor(const QString& key, const ExtraFieldDraft& draft,
                                           const QList<ExtraChoice>& choices);
    [[nodiscard]] QString freeKey(const QString& label) const;
    [[nodiscard]] static QList<ExtraChoice> tidied(QList<ExtraChoice> choices);
    static void describe(Record& record, const ExtraFieldDraft& draft, qsizetype position);

    const Binder& m_binder;
    const RegisterDef& m_def;
    const Language& m_language;
    ExtraFieldPlan m_plan;
    QStringList m_newKeys;
};

QList<ExtraChoice> ExtraFieldPlanner::tidied(QList<ExtraChoice> choices)
{
    for (ExtraChoice& choice : choices)
        choice.label = choice.label.simplified();
    return extraChoicesFrom(extraOptionsText(choices));
}

void ExtraFieldPlanner::describe(Record& record, const ExtraFieldDraft& draft, qsizetype position)
{
    record.set(extra_field::label, draft.label.trimmed());
    record.set(extra_field::type, draft.type);
    record.setValue(extra_field::options, draft.type == extra_field::Type::Choice
                                              ? Value(extraOptionsText(tidied(draft.choices)))
                                              : Value());
    record.setValue(extra_field::help, Value(draft.help.trimmed()));
    record.set(extra_field::position, qint64(position + 1));
}

QString ExtraFieldPlanner::freeKey(const QString& label) const
{
    QByteArray word = plainWord(label).left(50);
    while (word.endsWith('_'))
        word.chop(1);
    const QString stem = QString(QLatin1String("x_") +
                                 QString::fromLatin1(word.isEmpty() ? QByteArray("field") : word));
    QString key = stem;
    for (int i = 2; m_binder.field(m_def, key) || m_newKeys.contains(key); ++i)
        key = QStringLiteral("%1_%2").arg(stem).arg(i);
    return key;
}

const FieldDef& ExtraFieldPlanner::fieldFor(const QString& key, const ExtraFieldDraft& draft,
                                            const QList<ExtraChoice>& choices)
{
    const auto keep = [this](QByteArray bytes) {
        m_plan.m_bytes.push_back(std::make_unique<QByteArray>(std::move(bytes)));
        return m_plan.m_bytes.back()->constData();
    };
    auto listed = std::make_unique<std::vector<Choice>>();
    for (const ExtraChoice& choice : choices)
        listed->push_back({keep(choice.token), keep(choice.label.toUtf8()), Tone::Neutral});
    auto field = std::make_unique<FieldDef>();
    field->key = keep(key.toLatin1());
    field->context = "extra";
    field->label = keep(draft.label.trimmed().toUtf8());
    field->type = fieldTypeOf(draft.type);
    field->choices = *listed;
    field->target = field->type == FieldType::Reference ? "person" : "";
    field->extra = true;
    m_plan.m_choices.push_back(std::move(listed));
    m_plan.m_fields.push_back(std::move(field));
    return *m_plan.m_fields.back();
}

Result<>
ExtraFieldPlanner::rewrite(const FieldDef& was, const FieldDef& is,
                           const std::function<Value(const Value&, bool& isAsked)>& becomes,
                           bool isRemoved)
{
    ExtraFieldPlan::Effect effect;
    effect.label = labelOf(was).in(m_language);
    effect.isRemoved = isRemoved;
    const FormatContext words = wordsOf(m_binder, m_language);
    const auto read = m_binder.forEach(m_def, [&](const Record& record) {
        const Value before = record.value(was);
        if (before.isNull())
            return true;
        bool isAsked = false;
        const Value after = becomes(before, isAsked);
        if (after == before)
            return true;
        m_plan.m_set.set(m_def, record.uid(), is, before, after);
        if (!after.isNull() || isAsked) {
            ++effect.changed;
            return true;
        }
        ++effect.emptied;
        const QString text = formatValue(was, before, words).simplified().left(kLongestExample);
        if (effect.examples.size() < kMostExamples && !effect.examples.contains(text))
            effect.examples.append(text);
        return true;
    });
    if (read && (effect.changed > 0 || effect.emptied > 0))
        m_plan.m_effects.append(effect);
    return read;
}

Result<> ExtraFieldPlanner::removeField(const Record& declaration)
{
    if (const FieldDef* field = m_binder.field(m_def, declaration.text(extra_field::key))) {
        const auto done = rewrite(
            *field, *field, [](const Value&, bool&) { return Value(); }, true);
        if (!done)
            return done;
    }
    m_plan.m_set.remove(declaration);
    return {};
}

Result<> ExtraFieldPlanner::changeField(const Record& declaration, const ExtraFieldDraft& draft,
                                        qsizetype position)
{
    Record after = declaration;
    describe(after, draft, position);
    m_plan.m_set.update(declaration, after);
    const FieldDef* was = m_binder.field(m_def, declaration.text(extra_field::key));
    if (!was)
        return {};
    const QList<ExtraChoice> choices =
        draft.type == extra_field::Type::Choice ? tidied(draft.choices) : QList<ExtraChoice>();
    const FieldDef& is = fieldFor(declaration.text(extra_field::key), draft, choices);
    if (was->type == is.type && is.type != FieldType::Choice)
        return {};
    if (was->type == is.type) {
        return rewrite(
            *was, is,
            [&](const Value& value, bool& isAsked) {
                const QByteArray token = value.text().toLatin1();
                const auto moved = draft.moved.constFind(token);
                isAsked = moved != draft.moved.cend();
                if (is.choiceIndex(value.text()) >= 0)
                    return value;
                return isAsked && is.choiceIndex(QString::fromLatin1(*moved)) >= 0
                           ? Value(QString::fromLatin1(*moved))
                           : Value();
            },
            false);
    }
    const FormatContext words = wordsOf(m_binder, m_language);
    ParseContext parse;
    parse.language = &m_language;
    parse.today = m_binder.clock().today();
    parse.findRecord = [this](const FieldDef& field, const QString& text) {
        return lookUp(m_binder, field, text);
    };
    return rewrite(
        *was, is,
        [&](const Value& value, bool&) {
            const bool isText = is.type == FieldType::Text || is.type == FieldType::LongText;
            QString text = formatValue(*was, value, words);
            if (is.type == FieldType::Text)
                text = text.simplified();
            if (isText)
                return is.type == FieldType::Text && text.size() > 500 ? Value() : Value(text);
            // Dates and numbers are read as they are stored; a person by name.
            const bool isPlain = was->type != FieldType::Reference &&
                                 was->type != FieldType::Choice && was->type != FieldType::YesNo;
            const auto parsed = parseValue(is, isPlain ? machineText(*was, value) : text, parse);
            return parsed.value_or(Value());
        },
        false);
}

void ExtraFieldPlanner::addField(const ExtraFieldDraft& draft, qsizetype position)
{
    Record record(extra_field::def);
    const QString key = freeKey(draft.label);
    m_newKeys.append(key);
    record.set(extra_field::key, key);
    record.set(extra_field::registerKey, QString(m_def.name()));
    describe(record, draft, position);
    m_plan.m_set.add(std::move(record));
}

Result<ExtraFieldPlan> ExtraFieldPlanner::plan(const QList<ExtraFieldDraft>& drafts)
{
    if (const auto checked = checkDrafts(m_def, drafts, m_language); !checked)
        return fail(checked.error());
    const auto declarations = declarationsOf(m_binder, m_def);
    if (!declarations)
        return fail(declarations.error());
    m_plan.m_set.setLabel({ChangeLabel::Act::Edit, QString::fromLatin1(extra_field::def.key),
                           m_def.pluralText().in(m_language), int(drafts.size())});
    for (const Record& declaration : *declarations) {
        const auto draft =
            std::find_if(drafts.cbegin(), drafts.cend(), [&](const ExtraFieldDraft& each) {
                return each.uid == declaration.uid();
            });
        const auto done = draft == drafts.cend()
                              ? removeField(declaration)
                              : changeField(declaration, *draft, draft - drafts.cbegin());
        if (!done)
            return fail(done.error());
    }
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        if (!drafts[i].uid)
            addField(drafts[i], i);
    }
    return std::move(m_plan);
}

Result<ExtraFieldPlan> planExtraFields(const Binder& binder, const RegisterDef& def,
                                       const QList<ExtraFieldDraft>& drafts,
                                       const Language& language)
{
    return ExtraFieldPlanner(binder, def, language).plan(drafts);
}

int ExtraFieldPlan::emptied() const
{
    int count = 0;
    for (const Effect& effect : m_effects)
        count += effect.emptied;
    return count;
}

Result<qint64> ExtraFieldPlan::apply(Binder& binder)
{
    return binder.session().apply(std::exchange(m_set, ChangeSet({})));
}

} // namespace ringbinder
