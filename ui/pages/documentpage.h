// SPDX-License-Identifier: GPL-3.0-or-later
// The register of documents with what is more than a register: texts and versions, drafts from
// templates, prints, the public extract, and how far all of it is.
#pragma once

#include "ui/pages/registerpage.h"

class QLabel;

namespace ringbinder {

struct DocumentDossier;

class DocumentPage final : public RegisterPage {
    Q_OBJECT
public:
    // `draftFolder`: where text not yet saved is kept; empty: nowhere.
    DocumentPage(const OpenContext& context, const QString& draftFolder, QWidget* parent = nullptr);

    void activate() override;

    // The window of the current document's text and versions.
    void openText();
    void openTemplates();
    void openAsking();
    // The current document, in the version in force, as a file whose name says the format.
    void exportDocument();
    void writePublic();
    [[nodiscard]] QString figures() const;

private:
    void buildActions();
    void refreshFigures();
    void writeDocumentTo(const DocumentDossier& dossier, const QString& path);
    void noticeKeptText();
    void tellPublic(int files, const QString& folder, const QStringList& withheld);
    [[nodiscard]] std::optional<Uid> currentDocument();

    const OpenContext& m_context;
    QString m_draftFolder;
    QLabel* m_figures;
    bool m_isStale = true;
    bool m_hasNoticed = false;
};

} // namespace ringbinder
