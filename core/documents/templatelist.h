// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped list of the documents of an ISMS, which of them the standard demands, and the texts
// that some of them begin with. Read once, then only looked at. It knows no client file.
#pragma once

#include "core/base/result.h"
#include "core/catalogue/localtext.h"
#include "core/registers/documents/document_choices.h"

#include <QList>

namespace ringbinder {

struct DocumentTemplate {
    QString id; // "D04"
    LocalText title;
    document::Type type = document::Type::Document;
    document::Requirement requirement = document::Requirement::Recommended;
    QStringList clauses;
    QStringList controls;
    LocalText ownerRole;
    int reviewMonths = 0; // 0: none
    LocalText text;       // Markdown with {{fields}}; empty where none is shipped

    [[nodiscard]] bool hasText() const { return !text.english().isEmpty(); }
};

// Documented information that the standard itself demands.
struct MandatoryDocument {
    QString id; // DocumentTemplate::id
    LocalText title;
    QStringList clauses;
};

// A role of an ISMS, as the templates name it: "R03".
struct ShippedRole {
    QString id;
    LocalText name;
};

class TemplateList final {
public:
    // Error: Kind::Damaged naming the file that is missing or not what it should be.
    [[nodiscard]] static Result<TemplateList> load(const QString& catalogues, const QString& texts);

    [[nodiscard]] const QList<DocumentTemplate>& all() const { return m_templates; }
    [[nodiscard]] const QList<MandatoryDocument>& mandatory() const { return m_mandatory; }
    [[nodiscard]] const QList<ShippedRole>& roles() const { return m_roles; }
    // Null when there is none.
    [[nodiscard]] const DocumentTemplate* find(QStringView id) const;
    [[nodiscard]] const ShippedRole* role(QStringView id) const;

private:
    QList<DocumentTemplate> m_templates;
    QList<MandatoryDocument> m_mandatory;
    QList<ShippedRole> m_roles;
};

// The one compiled into the program, read on first use.
[[nodiscard]] const TemplateList& shippedTemplates();

} // namespace ringbinder
