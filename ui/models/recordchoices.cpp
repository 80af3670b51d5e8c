// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/recordchoices.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>

namespace ringbinder {

RecordChoices::RecordChoices(const OpenContext& context, const FieldDef& field)
    : m_context(context)
{
    const Registry& registry = context.binder.registry();
    if (const RegisterDef* target = registry.find(QString::fromLatin1(field.target))) {
        m_targets.append(target);
        return;
    }
    for (const RegisterDef* def : registry.all()) {
        if (def->place != Place::Hidden)
            m_targets.append(def);
    }
}

RecordChoices::Choice RecordChoices::made(const Uid& uid, const Binder::Name& name) const
{
    const bool knownByCode = name.def && *name.def->prefix == '\0' && !name.code.isEmpty();
    QString text = name.title.isEmpty() ? name.code : name.title;
    if (knownByCode && !name.title.isEmpty())
        text = QString(name.code + QLatin1Char(' ') + name.title);
    return {uid, name.code, name.title, text};
}

QList<RecordChoices::Choice> RecordChoices::find(const QString& text, int limit) const
{
    const QString wanted = text.trimmed();
    QList<Choice> found;
    for (const RegisterDef* target : m_targets) {
        const QHash<Uid, Binder::Name>& names = m_context.binder.names(*target);
        for (auto it = names.begin(); it != names.end(); ++it) {
            if (wanted.isEmpty() || it->title.contains(wanted, Qt::CaseInsensitive) ||
                it->code.contains(wanted, Qt::CaseInsensitive))
                found.append(made(it.key(), *it));
        }
    }
    QCollator collator(m_context.language.locale());
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    const auto begins = [&](const Choice& choice) {
        return !wanted.isEmpty() && (choice.title.startsWith(wanted, Qt::CaseInsensitive) ||
                                     choice.code.startsWith(wanted, Qt::CaseInsensitive));
    };
    const auto before = [&](const Choice& a, const Choice& b) {
        if (begins(a) != begins(b))
            return begins(a);
        return collator.compare(a.text, b.text) < 0;
    };
    const qsizetype kept = std::min<qsizetype>(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + kept, found.end(), before);
    found.remove(kept, found.size() - kept);
    return found;
}

std::optional<RecordChoices::Choice> RecordChoices::choice(const Uid& uid) const
{
    const auto name = m_context.binder.name(uid);
    return name ? std::optional(made(uid, *name)) : std::nullopt;
}

bool RecordChoices::canCreate() const
{
    if (m_targets.size() != 1 || m_context.binder.isReadOnly())
        return false;
    const RegisterDef& target = *m_targets.first();
    if (target.singleton || target.place == Place::Hidden || *target.prefix == '\0')
        return false;
    return std::count_if(target.fields.begin(), target.fields.end(),
                         [](const FieldDef* field) { return field->required; }) == 1;
}

Record RecordChoices::create(const QString& name) const
{
    Record record(*m_targets.first());
    record.setValue(m_targets.first()->nameField(), Value(name.trimmed()));
    return record;
}

QString RecordChoices::createLabel(const QString& name) const
{
    return QCoreApplication::translate("RecordChoices", "Add %1 \"%2\"")
        .arg(inSentence(m_targets.first()->labelText(), m_context.language), name.trimmed());
}

} // namespace ringbinder
