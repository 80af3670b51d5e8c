// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/methoddialog.h"

#include "core/registers/risks/method.h"
#include "ui/charts/heatmapview.h"
#include "ui/dialogs/methodacceptancepage.h"
#include "ui/dialogs/methodapprovalpage.h"
#include "ui/dialogs/methoddimensionspage.h"
#include "ui/dialogs/methodlevelspage.h"
#include "ui/dialogs/methodscalespage.h"
#include "ui/dialogs/methodscoringpage.h"
#include "ui/shell/tooltip.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

enum MethodTab { ScalesTab, DimensionsTab, ScoringTab, LevelsTab, AcceptanceTab, ApprovalTab };

constexpr int kPreviewColumn = 270;
constexpr qsizetype kMostLostNamed = 8;

MethodTab tabOf(const QString& path)
{
    const QString part = path.section(QRegularExpression(QStringLiteral("[\\[.]")), 0, 0);
    if (part == QLatin1String("dimensions"))
        return DimensionsTab;
    if (part == QLatin1String("matrix"))
        return ScoringTab;
    if (part == QLatin1String("bands"))
        return LevelsTab;
    if (part == QLatin1String("rules") || part == QLatin1String("appetite"))
        return AcceptanceTab;
    if (part == QLatin1String("name") || part == QLatin1String("version") ||
        part.startsWith(QLatin1String("approved_")))
        return ApprovalTab;
    return ScalesTab;
}

} // namespace

MethodDialog::MethodDialog(const OpenContext& context, const Evaluation& evaluation,
                           QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_inForce(evaluation.method())
    , m_tabs(new QTabWidget(this))
    , m_matrix(new HeatMapView(this))
    , m_effect(new QLabel(this))
    , m_problemsLabel(new QLabel(this))
    , m_problems(new QListWidget(this))
    , m_save(new QPushButton(tr("&Save"), this))
{
    setWindowTitle(tr("Risk method"));
    if (auto atWork = methodAtWork(context.binder))
        m_atWork = std::move(*atWork);
    if (auto rated = RatedRecords::of(context.binder))
        m_rated = std::move(*rated);
    else
        context.host.report(rated.error());
    m_draft = new MethodDraft(startingDefinition(), this);
    buildTabs();

    m_matrix->setFixedWidth(kPreviewColumn);
    m_matrix->setMinimumHeight(190);
    m_effect->setWordWrap(true);
    m_effect->setTextFormat(Qt::PlainText);
    m_effect->setFixedWidth(kPreviewColumn);
    m_effect->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    auto* matrixLabel = new QLabel(tr("Your risks in this &matrix"), this);
    matrixLabel->setBuddy(m_matrix);
    m_problemsLabel->setBuddy(m_problems);
    m_problems->setAccessibleName(tr("Problems; Enter goes to the place"));
    m_problems->setFixedWidth(kPreviewColumn);
    m_problems->setWordWrap(true);
    m_problems->setMaximumHeight(110);
    auto* right = new QVBoxLayout;
    right->addWidget(matrixLabel);
    right->addWidget(m_matrix, 1);
    right->addWidget(m_effect);
    right->addWidget(m_problemsLabel);
    right->addWidget(m_problems);
    auto* body = new QHBoxLayout;
    body->addWidget(m_tabs, 1);
    body->addLayout(right);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    for (QAbstractButton* button : buttons->buttons())
        static_cast<QPushButton*>(button)->setAutoDefault(false); // Enter ends a cell
    auto* column = new QVBoxLayout(this);
    column->addLayout(body, 1);
    column->addWidget(buttons);
    resize(1000, 560);

    connect(m_draft, &MethodDraft::changed, this, [this] {
        m_isChanged = true;
        refresh();
    });
    connect(m_approval, &MethodApprovalPage::edited, this, [this] {
        m_isChanged = true;
        refresh();
    });
    connect(m_problems, &QListWidget::itemActivated, this, &MethodDialog::goToProblem);
    connect(m_problems, &QListWidget::itemClicked, this, &MethodDialog::goToProblem);
    connect(buttons, &QDialogButtonBox::rejected, this, &MethodDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &MethodDialog::save);
    refresh();
}

// A cell being typed in commits when the dialog goes: that is nobody's business any more.
MethodDialog::~MethodDialog()
{
    m_draft->disconnect(this);
    m_approval->disconnect(this);
}

// A draft that waits for its approval is gone on with; else it starts from the method in force.
MethodDefinition MethodDialog::startingDefinition() const
{
    if (m_atWork && m_atWork->get(method::status) == method::Status::Draft) {
        const auto draft = RiskMethod::fromJson(m_atWork->text(method::definition).toUtf8());
        if (draft)
            return draft->wordedIn(m_context.language).definition();
    }
    return m_inForce.definition();
}

void MethodDialog::buildTabs()
{
    m_scales = new MethodScalesPage(*m_draft, this);
    m_levels = new MethodLevelsPage(*m_draft, this);
    m_approval = new MethodApprovalPage(m_context, *m_draft, m_atWork, this);
    m_tabs->addTab(m_scales, tr("Scales"));
    m_tabs->addTab(new MethodDimensionsPage(*m_draft, this), tr("Dimensions"));
    m_tabs->addTab(new MethodScoringPage(*m_draft, m_context.language, this), tr("Scoring"));
    m_tabs->addTab(m_levels, tr("Levels"));
    m_tabs->addTab(new MethodAcceptancePage(*m_draft, this), tr("Acceptance"));
    m_tabs->addTab(m_approval, tr("Approval"));
}

void MethodDialog::refresh()
{
    showProblems();
    if (m_draft->method())
        showEffect(*m_draft->method());
    else
        m_effect->setText(tr("The matrix follows once nothing is wrong."));
    const bool isReadOnly = m_context.binder.isReadOnly();
    m_save->setEnabled(!isReadOnly && m_problems->count() == 0);
    if (isReadOnly)
        m_save->setToolTip(tr("The file is open read-only."));
    m_save->setText(m_approval->version().isApproved ? tr("&Save as approved")
                                                     : tr("&Save as draft"));
}

void MethodDialog::showEffect(const RiskMethod& method)
{
    m_matrix->setCounts(method, m_rated.counts());
    QStringList lines;
    const int rated = m_rated.rated();
    const int changed = m_rated.changedLevels(m_inForce, method);
    if (rated == 0)
        lines.append(tr("No risk is rated yet."));
    else if (changed == 0)
        lines.append(tr("No risk changes its level."));
    else
        lines.append(tr("%1 of %2 rated risks change level.").arg(changed).arg(rated));
    const auto lost = m_rated.offScale(m_inForce, method);
    if (!lost.isEmpty())
        lines.append(tr("%n rating(s) lie beyond a shorter scale:", nullptr, int(lost.size())) +
                     QLatin1Char('\n') + namesOf(lost.mid(0, 3)).join(u'\n'));
    m_effect->setText(lines.join(u'\n'));
}

QStringList MethodDialog::namesOf(const QList<RatedRecords::OffScale>& lost) const
{
    QStringList names;
    for (const RatedRecords::OffScale& rating : lost) {
        const auto name = m_context.binder.name(rating.uid);
        names.append(QStringLiteral("%1 %2 (%3 %4)")
                         .arg(name ? name->code : QString(), name ? name->title : QString(),
                              labelOf(*rating.field, m_context))
                         .arg(rating.value));
    }
    return names;
}

// "Integrity 2, word" for "integrity[1].label": people do not count from nought.
QString MethodDialog::placeOf(const QString& path) const
{
    static const QRegularExpression parts(
        QStringLiteral("^(\\w+)(?:\\[(\\d+)\\])?(?:\\[(\\d+)\\])?(?:\\.(\\w+))?"));
    const QHash<QString, QString> words = {
        {QStringLiteral("likelihood"), tr("Likelihood")},
        {QStringLiteral("impact"), tr("Impact")},
        {QStringLiteral("confidentiality"), tr("Confidentiality")},
        {QStringLiteral("integrity"), tr("Integrity")},
        {QStringLiteral("availability"), tr("Availability")},
        {QStringLiteral("dimensions"), tr("Dimension")},
        {QStringLiteral("bands"), tr("Level")},
        {QStringLiteral("matrix"), tr("Matrix")},
        {QStringLiteral("rules"), tr("Rules")},
        {QStringLiteral("name"), tr("Name")},
        {QStringLiteral("label"), tr("word")},
        {QStringLiteral("mark"), tr("letter")},
        {QStringLiteral("from"), tr("scores")},
        {QStringLiteral("acceptance"), tr("acceptance")},
        {QStringLiteral("descriptors"), tr("meanings")}};
    const QRegularExpressionMatch match = parts.match(path);
    QString place = words.value(match.captured(1), match.captured(1));
    for (const int index : {2, 3}) {
        if (!match.captured(index).isEmpty())
            place += QStringLiteral(" %1").arg(match.captured(index).toInt() + 1);
    }
    const QString part = match.captured(4);
    return part.isEmpty() ? place : QString(place + QStringLiteral(", ") + words.value(part, part));
}

void MethodDialog::showProblems()
{
    QList<MethodProblem> problems = m_draft->problems();
    problems += problemsOf(m_context.binder, m_approval->version());
    m_problems->clear();
    for (const MethodProblem& problem : problems) {
        const QString message = problem.message.in(m_context.language);
        const QString sentence = QStringLiteral("%1: %2").arg(
            m_tabs->tabText(tabOf(problem.path)),
            QString(message).replace(problem.path, placeOf(problem.path)));
        auto* item = new QListWidgetItem(sentence, m_problems);
        item->setToolTip(plainToolTip(sentence));
        item->setData(Qt::UserRole, problem.path);
    }
    m_problemsLabel->setText(
        problems.isEmpty() ? tr("Nothing is wrong with it.")
                           : tr("%n &problem(s) to solve first", nullptr, int(problems.size())));
    m_problems->setVisible(!problems.isEmpty());
}

void MethodDialog::goToProblem()
{
    if (!m_problems->currentItem())
        return;
    const QString path = m_problems->currentItem()->data(Qt::UserRole).toString();
    const MethodTab tab = tabOf(path);
    m_tabs->setCurrentIndex(tab);
    static const QRegularExpression place(QStringLiteral("^(\\w+)(?:\\[(\\d+)\\])?"));
    const QRegularExpressionMatch match = place.match(path);
    if (tab == ScalesTab)
        m_scales->showScale(match.captured(1));
    else if (tab == LevelsTab && !match.captured(2).isEmpty())
        m_levels->showLevel(match.captured(2).toInt());
}

void MethodDialog::save()
{
    refresh();
    if (!m_save->isEnabled() || !m_draft->method())
        return;
    const RiskMethod wanted = *m_draft->method();
    const auto lost = m_rated.offScale(m_inForce, wanted);
    if (lost.isEmpty()) {
        store(wanted);
        return;
    }
    Prompt::Question question;
    question.title = tr("Ratings beyond the scale");
    question.sentence =
        tr("%n rating(s) lie beyond a shorter scale. They stay as they are, but have no level "
           "until they are rated again.",
           nullptr, int(lost.size()));
    QStringList names = namesOf(lost.mid(0, kMostLostNamed));
    if (lost.size() > kMostLostNamed)
        names.append(tr("and %n more", nullptr, int(lost.size() - kMostLostNamed)));
    question.detail = names.join(u'\n');
    question.buttons = {tr("Save")};
    m_context.prompt.ask(this, question,
                         [dialog = QPointer(this), wanted](std::optional<int> button) {
                             if (dialog && button)
                                 dialog->store(wanted);
                         });
}

void MethodDialog::store(const RiskMethod& wanted)
{
    const MethodVersion version = m_approval->version();
    auto change = methodChange(m_context.binder, wanted, version);
    if (!change) {
        m_context.host.report(change.error());
        return;
    }
    if (const auto done = m_context.binder.session().apply(std::move(*change)); !done) {
        m_context.host.report(done.error());
        return;
    }
    m_context.host.toast(version.isApproved
                             ? tr("Version %1 of the risk method is in force.").arg(version.version)
                             : tr("The draft %1 of the risk method is saved.").arg(version.version),
                         true);
    accept();
}

void MethodDialog::reject()
{
    if (!m_isChanged) {
        QDialog::reject();
        return;
    }
    Prompt::Question question;
    question.title = tr("Give up the changes?");
    question.sentence = tr("What was changed in the method here is not kept.");
    question.buttons = {tr("Give up")};
    m_context.prompt.ask(this, question, [dialog = QPointer(this)](std::optional<int> button) {
        if (dialog && button)
            dialog->QDialog::reject();
    });
}

} // namespace ringbinder
