// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace ringbinder {

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Ringbinder"));
    resize(560, 420);
    auto* head = new QLabel(tr("Ringbinder %1").arg(QStringLiteral(RINGBINDER_VERSION)), this);
    QFont large = head->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setBold(true);
    head->setFont(large);
    auto* promise =
        new QLabel(tr("No network access. No telemetry. Free software under the GNU General Public "
                      "License, version 3 or later."),
                   this);
    promise->setWordWrap(true);
    auto* facts = new QPlainTextEdit(this);
    facts->setReadOnly(true);
    facts->setAccessibleName(tr("Version and licences"));
    facts->setPlainText(
        QStringLiteral("Ringbinder %1\nQt %2 (LGPL-3.0; Qt Charts GPL-3.0)\n%3, %4\n\n")
            .arg(QStringLiteral(RINGBINDER_VERSION), QString::fromLatin1(qVersion()),
                 QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()) +
        QStringLiteral(
            "SQLite (public domain)\nlibzip (BSD-3-Clause)\nlibxlsxwriter (BSD-2-Clause)\n"
            "QPDF (Apache-2.0)\nPDFium in Qt PDF (BSD-3-Clause, Apache-2.0)\ntl::expected "
            "(CC0-1.0)\n"
            "Noto Sans (OFL-1.1)\nBreeze icons (LGPL-3.0-or-later)\n"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this,
            [facts] { QApplication::clipboard()->setText(facts->toPlainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto* column = new QVBoxLayout(this);
    column->addWidget(head);
    column->addWidget(promise);
    column->addWidget(facts, 1);
    column->addWidget(buttons);
}

} // namespace ringbinder
