// SPDX-License-Identifier: GPL-3.0-or-later
// How a print comes out and where it goes, above its pages: language, status, paper, what only a
// PDF has, and the buttons of the page. Knows nothing of what is printed. Used by the page of
// reports and that of audit packs.
#pragma once

#include "core/report/packs/packcontext.h"
#include "ui/models/opencontext.h"
#include "ui/pages/pdfchoices.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

namespace ringbinder {

class PrintChoices final : public QWidget {
    Q_OBJECT
public:
    PrintChoices(const OpenContext& context, const QList<QPushButton*>& acts, QWidget* parent);

    [[nodiscard]] QString languageCode() const;
    [[nodiscard]] Language language() const;
    [[nodiscard]] report::PackOptions::Status status() const;
    [[nodiscard]] report::PageSetup setup() const;
    [[nodiscard]] PdfChoices& pdf() { return *m_pdf; }
    [[nodiscard]] const PdfChoices& pdf() const { return *m_pdf; }

    // Only packs have a status and know their evidence.
    void setIsPack(bool isPack);

signals:
    // The pages are others now.
    void changed();

private:
    void allowPdf();

    const OpenContext& m_context;
    QComboBox* m_language;
    QComboBox* m_status;
    QComboBox* m_paper;
    QCheckBox* m_grey;
    PdfChoices* m_pdf;
    bool m_isPack = true;
};

} // namespace ringbinder
