// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/templatelist.h"

#include "core/catalogue/cataloguefile.h"
#include "core/registers/documents/document.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace ringbinder {

namespace {

// "D04_information_security_policy.de.md"
Result<LocalText> readTemplateText(const QString& folder, const QString& id)
{
    const QDir files(folder);
    const QStringList names = files.entryList({QString(id + QLatin1String("_*.md"))});
    QString english;
    QMap<QString, QString> translations;
    for (const QString& name : names) {
        QFile file(files.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(catalogueError(file.fileName(), file.errorString()));
        const QString text = QString::fromUtf8(file.readAll()).trimmed();
        const QString language = name.section(QLatin1Char('.'), -2, -2);
        if (language == QLatin1String("en"))
            english = text;
        else
            translations.insert(language, text);
    }
    if (english.isEmpty() && !names.isEmpty())
        return fail(catalogueError(names.first(), QStringLiteral("no English text")));
    LocalText result(english);
    for (auto it = translations.cbegin(); it != translations.cend(); ++it)
        result.translate(it.key(), it.value());
    return result;
}

// Catalogues write "if control applies" where the register stores "if_control_applies".
int tokenIndex(const FieldDef& field, QString words)
{
    return field.choiceIndex(words.replace(QLatin1Char(' '), QLatin1Char('_')));
}

Result<QList<DocumentTemplate>> readTemplates(const QString& folder, const QString& texts)
{
    const QString name = QStringLiteral("document_templates");
    auto file = CatalogueFile::read(folder, name);
    if (!file)
        return fail(file.error());
    QList<DocumentTemplate> templates;
    while (file->next()) {
        DocumentTemplate entry;
        entry.id = file->text("id");
        entry.title = file->localText("title");
        entry.clauses = file->list("clauses");
        entry.controls = file->list("controls");
        entry.ownerRole = file->localText("default_owner_role");
        entry.reviewMonths = file->optionalNumber("review_months");
        const int type = tokenIndex(document::type, file->text("type"));
        const int requirement = tokenIndex(document::requirement, file->text("requirement"));
        if (type < 0 || requirement < 0)
            return fail(catalogueError(name, entry.id));
        entry.type = document::Type(type);
        entry.requirement = document::Requirement(requirement);
        auto text = readTemplateText(texts, entry.id);
        if (!text)
            return fail(text.error());
        entry.text = std::move(*text);
        templates.append(std::move(entry));
    }
    if (const auto done = file->finish(); !done)
        return fail(done.error());
    return templates;
}

template <class Entry>
const Entry* entryOf(const QList<Entry>& entries, QStringView id)
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                    [id](const Entry& entry) { return entry.id == id; });
    return found == entries.cend() ? nullptr : &*found;
}

} // namespace

Result<TemplateList> TemplateList::load(const QString& catalogues, const QString& texts)
{
    TemplateList list;
    auto templates = readTemplates(catalogues, texts);
    if (!templates)
        return fail(templates.error());
    list.m_templates = std::move(*templates);

    const QString mandatoryName = QStringLiteral("mandatory_documents");
    auto mandatory = CatalogueFile::read(catalogues, mandatoryName);
    if (!mandatory)
        return fail(mandatory.error());
    while (mandatory->next()) {
        const QString id = mandatory->text("id");
        if (!list.find(id))
            return fail(catalogueError(mandatoryName, id));
        list.m_mandatory.append({id, mandatory->localText("title"), mandatory->list("clauses")});
    }
    if (const auto done = mandatory->finish(); !done)
        return fail(done.error());

    auto roles = CatalogueFile::read(catalogues, QStringLiteral("roles"));
    if (!roles)
        return fail(roles.error());
    while (roles->next())
        list.m_roles.append({roles->text("id"), roles->localText("name")});
    if (const auto done = roles->finish(); !done)
        return fail(done.error());
    return list;
}

const DocumentTemplate* TemplateList::find(QStringView id) const
{
    return entryOf(m_templates, id);
}

const ShippedRole* TemplateList::role(QStringView id) const
{
    return entryOf(m_roles, id);
}

const TemplateList& shippedTemplates()
{
    // Compiled in, and read whole by a test: it can only be empty in a build that was tampered
    // with.
    static const TemplateList list =
        TemplateList::load(QStringLiteral(":/catalogues"), QStringLiteral(":/templates"))
            .value_or(TemplateList());
    return list;
}

} // namespace ringbinder
