// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/asofwindow.h"

#include "ui/models/registertableview.h"
#include "ui/pages/registerpage.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace ringbinder {

AsOfWindow* AsOfWindow::open(const OpenContext& context, const RegisterDef& def,
                             const ComparePoint& point, QWidget* parent)
{
    auto past = context.binder.asOf(point.at);
    if (!past) {
        context.host.report(past.error());
        return nullptr;
    }
    auto evaluation = Evaluation::of(**past, context.language);
    if (!evaluation) {
        context.host.report(evaluation.error());
        return nullptr;
    }
    auto* window =
        new AsOfWindow(context, def, point, std::move(*past), std::move(*evaluation), parent);
    window->show();
    window->m_page->activate();
    return window;
}

AsOfWindow::AsOfWindow(const OpenContext& context, const RegisterDef& def,
                       const ComparePoint& point, std::unique_ptr<Binder> past,
                       std::unique_ptr<Evaluation> evaluation, QWidget* parent)
    : QDialog(parent)
    , m_past(std::move(past))
    , m_evaluation(std::move(evaluation))
    , m_context{*m_past,        context.language, m_evaluation.get(),   context.host,
                context.prompt, context.currency, context.specialEditor}
    , m_page(new RegisterPage(m_context, def, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QDateTime at = point.at.toLocalTime();
    const QString moment = QStringLiteral("%1 %2").arg(context.language.date(at.date()),
                                                       at.toString(QStringLiteral("HH:mm")));
    setWindowTitle(tr("%1 as of %2").arg(def.pluralText().in(context.language), moment));
    auto* say = new QLabel(
        tr("This is how the register stood on %1. It can be read, not changed.").arg(moment), this);
    say->setTextFormat(Qt::PlainText);
    say->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(say);
    column->addWidget(m_page, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // The table keeps Escape to itself, and has nothing to cancel here.
    connect(&m_page->table(), &RegisterTableView::escapePressed, this, &QDialog::reject);
    resize(1100, 640);
}

// The page works on what goes away with the window.
AsOfWindow::~AsOfWindow()
{
    delete m_page;
}

} // namespace ringbinder
