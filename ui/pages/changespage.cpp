// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/changespage.h"

#include "core/comparison/registercomparison.h"
#include "core/registers/risks/risk_assessment.h"
#include "ui/dialogs/recordstatedialog.h"
#include "ui/pages/asofwindow.h"
#include "ui/pages/figuretable.h"
#include "ui/pages/pageheading.h"
#include "ui/shell/tooltip.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ringbinder {

namespace {

constexpr int kNow = -1; // data of an entry: place of a point, or one of these
constexpr int kAnotherDay = -2;
constexpr int kFiguresInARow = 5;  // in German, on a small screen
constexpr int kLongestShown = 300; // characters of a value in the table

QString cutValue(const QString& text)
{
    const QString line = text.simplified();
    if (line.isEmpty())
        return QString(QChar(0x2013));
    return line.size() <= kLongestShown ? line
                                        : QString(line.left(kLongestShown - 1) + QChar(0x2026));
}

QComboBox* pointBox(const QString& name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(22);
    return box;
}

Tone toneOfStep(int step)
{
    return step > 0 ? Tone::Bad : step < 0 ? Tone::Good : Tone::Neutral;
}

} // namespace

ChangesPage::ChangesPage(const OpenContext& context, const Evaluation& evaluation,
                         const RegisterDef& def, const RegisterDef& recorded, QWidget* parent)
    : LivePage(context, {}, parent)
    , m_evaluation(evaluation)
    , m_def(def)
    , m_recorded(recorded)
    , m_register(pointBox(tr("Register"), this))
    , m_since(pointBox(tr("Since"), this))
    , m_until(pointBox(tr("Until"), this))
    , m_record(new QPushButton(tr("Re&cord the state of today…"), this))
    , m_openShown(new QPushButton(tr("&Open these records"), this))
    , m_asOf(new QPushButton(tr("As it &was then…"), this))
    , m_summary(new QLabel(this))
    , m_figureGrid(new QGridLayout)
    , m_table(new FigureTable({tr("Record"), tr("Change"), tr("Field"), tr("Before"), tr("After")},
                              tr("Changes"), this))
{
    build();
    connect(m_register, &QComboBox::activated, this, &ChangesPage::compare);
    for (QComboBox* box : {m_since, m_until})
        connect(box, &QComboBox::activated, this, [this, box] {
            if (box->currentData().toInt() == kAnotherDay)
                askDay(*box);
            else
                compare();
        });
    connect(m_record, &QPushButton::clicked, this, &ChangesPage::openRecording);
    connect(m_openShown, &QPushButton::clicked, this, &ChangesPage::openShown);
    connect(m_asOf, &QPushButton::clicked, this, &ChangesPage::openAsOf);
    connect(m_table, &FigureTable::opened, this, [this](const RegisterDef* shown, const Uid& uid) {
        if (m_context.binder.name(uid))
            m_context.host.openRecord(*shown, uid, {});
        else
            m_context.host.hint(tr("This record is no longer in the register."));
    });
}

void ChangesPage::build()
{
    for (const RegisterDef* def : m_context.binder.registry().all()) {
        if (def->place == Place::Hidden || def->singleton)
            continue;
        m_register->addItem(def->pluralText().in(m_context.language),
                            QString::fromLatin1(def->key));
        if (def == &m_def)
            m_register->setCurrentIndex(m_register->count() - 1);
    }
    m_record->setAutoDefault(false);
    m_record->setEnabled(!m_context.binder.isReadOnly());
    m_openShown->setAutoDefault(false);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(pageHeading(tr("Changes"), this));
    top->addStretch(1);
    top->addWidget(m_record);
    auto* asked = new QHBoxLayout;
    const auto addBox = [&](const QString& text, QComboBox* box) {
        auto* label = new QLabel(text, this);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(box);
        asked->addWidget(label);
        asked->addWidget(box, 1);
    };
    addBox(tr("&Register:"), m_register);
    addBox(tr("&Since:"), m_since);
    addBox(tr("&Until:"), m_until);
    m_figureGrid->setSpacing(6);
    m_figureGrid->setColumnStretch(kFiguresInARow, 1);
    m_asOf->setAutoDefault(false);
    m_asOf->setToolTip(
        plainToolTip(tr("The whole register as of the moment under \"Since\", to read")));
    m_table->addBeside(m_openShown);
    m_table->addBeside(m_asOf);
    m_table->setColumnWidth(0, 40);
    m_table->setColumnWidth(1, 10);
    m_table->setColumnWidth(2, 22);
    m_table->setColumnWidth(3, 32);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addLayout(asked);
    column->addWidget(m_summary);
    column->addLayout(m_figureGrid);
    column->addWidget(m_table, 1);
}

Result<> ChangesPage::refresh()
{
    if (const auto done = fillPoints(); !done)
        return done;
    compare();
    return {};
}

QWidget* ChangesPage::mainWidget()
{
    return &m_table->view();
}

QString ChangesPage::summary() const
{
    return m_summary->text();
}

const RegisterDef& ChangesPage::shownRegister() const
{
    const RegisterDef* def = m_context.binder.registry().find(m_register->currentData().toString());
    return def ? *def : m_def;
}

// Days that somebody asked for stay; the newest state recorded for this register comes first.
Result<> ChangesPage::fillPoints()
{
    const auto points = comparePoints(m_context.binder);
    if (!points)
        return fail(points.error());
    const auto since = pointOf(*m_since);
    const auto until = pointOf(*m_until);
    QList<ComparePoint> days;
    for (const ComparePoint& point : std::as_const(m_points)) {
        if (!point.def)
            days.append(point);
    }
    m_points = *points + days;
    const auto isSame = [](const std::optional<ComparePoint>& a, const ComparePoint& b) {
        return a && a->code == b.code && a->title == b.title;
    };
    int own = -1;
    for (QComboBox* box : {m_since, m_until}) {
        const QSignalBlocker quiet(box);
        box->clear();
        if (box == m_until)
            box->addItem(tr("Now"), kNow);
        for (int place = 0; place < int(m_points.size()); ++place) {
            const ComparePoint& point = m_points[place];
            const QString day = m_context.language.date(point.at.toLocalTime().date());
            box->addItem(point.def ? tr("%1 \u2013 %2, %3")
                                         .arg(day, point.def->labelText().in(m_context.language),
                                              point.title)
                                   : day,
                         place);
            if (isSame(box == m_since ? since : until, point))
                box->setCurrentIndex(box->count() - 1);
            if (own < 0 && point.def == &m_recorded)
                own = place;
        }
        box->addItem(tr("Another day…"), kAnotherDay);
    }
    if (!since && own >= 0)
        m_since->setCurrentIndex(own);
    return {};
}

std::optional<ComparePoint> ChangesPage::pointOf(const QComboBox& box) const
{
    const int place = box.count() == 0 ? kNow : box.currentData().toInt();
    return place >= 0 && place < m_points.size() ? std::optional(m_points[place]) : std::nullopt;
}

void ChangesPage::askDay(QComboBox& box)
{
    m_context.prompt.askText(
        this, tr("Another day"), tr("The end of which day?"),
        m_context.language.date(m_context.binder.clock().today().addMonths(-1)),
        [this, &box](const std::optional<QString>& text) {
            const auto day = text
                                 ? parseValue(risk_assessment::date, *text, parseContext(m_context))
                                 : Result<Value>(Value());
            if (!day) {
                m_context.host.report(day.error());
            } else if (!day->isNull()) {
                m_points.append(comparePointOfDay(QDate::fromString(day->text(), Qt::ISODate)));
                const int place = int(m_points.size()) - 1;
                box.insertItem(box.count() - 1,
                               m_context.language.date(m_points.last().at.toLocalTime().date()),
                               place);
                box.setCurrentIndex(box.count() - 2);
                compare();
                return;
            }
            box.setCurrentIndex(0);
            compare();
        });
}

void ChangesPage::compare()
{
    if (m_runner.isRunning()) {
        m_isAgain = true;
        return;
    }
    const auto since = pointOf(*m_since);
    const auto until = pointOf(*m_until);
    m_shown = &shownRegister();
    if (!since) {
        take({});
        return;
    }
    m_summary->setText(tr("Comparing…"));
    const QDateTime to = until ? until->at : QDateTime();
    m_runner.start<Outcome>(
        [&binder = m_context.binder, from = *since, to, def = m_shown,
         code = m_context.language.code()](Progress&) -> Outcome {
            const auto language = Language::load(code);
            const auto reader = binder.reader();
            if (!language || !reader)
                return {{}, language ? reader.error() : language.error()};
            if (const auto holds = checkFrozen(**reader, from); !holds)
                return {{}, holds.error()};
            const auto states = statesOf(**reader, from.at, to, *language);
            if (!states)
                return {{}, states.error()};
            auto rows = compareRegister(states->before(), states->after(), *def, *language);
            return rows ? Outcome{std::move(*rows), {}} : Outcome{{}, rows.error()};
        },
        [this](Outcome outcome) { take(std::move(outcome)); });
}

void ChangesPage::take(Outcome outcome)
{
    if (m_isAgain) {
        m_isAgain = false;
        compare();
        return;
    }
    m_rows = std::move(outcome.rows);
    m_figures = compareFigures(*m_shown, m_rows);
    fillFigures();
    fillTable();
    if (outcome.error)
        m_summary->setText(outcome.error->message.in(m_context.language));
    else if (!pointOf(*m_since))
        m_summary->setText(tr("Nothing to compare with yet. Record the state of today, or choose "
                              "another day under \"Since\"."));
    else
        m_summary->setText(m_rows.isEmpty()
                               ? tr("Nothing has changed.")
                               : tr("%n record(s) are different.", nullptr, int(m_rows.size())));
    emit compared();
}

void ChangesPage::fillFigures()
{
    qDeleteAll(m_figureButtons);
    m_figureButtons.clear();
    bool isKnown = false;
    for (const CompareFigure& figure : std::as_const(m_figures)) {
        auto* button = new QToolButton(this);
        const QString label = figure.label.in(m_context.language);
        button->setText(tr("%1: %2").arg(label).arg(figure.rows.size()));
        button->setToolTip(plainToolTip(tr("Show only these; once more: show all")));
        button->setCheckable(true);
        button->setEnabled(!figure.rows.isEmpty());
        button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        button->setChecked(figure.key == m_figure && !figure.rows.isEmpty());
        isKnown = isKnown || button->isChecked();
        connect(button, &QToolButton::clicked, this,
                [this, key = figure.key](bool on) { showFigure(on ? key : QString()); });
        const int place = int(m_figureButtons.size());
        m_figureGrid->addWidget(button, place / kFiguresInARow, place % kFiguresInARow);
        m_figureButtons.append(button);
    }
    if (!isKnown)
        m_figure.clear();
}

void ChangesPage::showFigure(const QString& key)
{
    m_figure = key;
    for (qsizetype i = 0; i < m_figureButtons.size(); ++i)
        m_figureButtons[i]->setChecked(m_figures[i].key == key);
    fillTable();
}

QList<qsizetype> ChangesPage::shownRows() const
{
    for (const CompareFigure& figure : m_figures) {
        if (figure.key == m_figure)
            return figure.rows;
    }
    QList<qsizetype> all;
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        all.append(row);
    return all;
}

void ChangesPage::fillTable()
{
    QList<FigureTable::Row> rows;
    const auto plain = [](const QString& text) {
        return FigureTable::Cell{text, {}, Tone::Neutral};
    };
    const QString dash{QChar(0x2013)};
    for (const qsizetype place : shownRows()) {
        const RecordDifference& row = m_rows[place];
        const QString name = QStringLiteral("%1 %2").arg(row.code, row.title);
        const Tone tone = row.kind == RecordDifference::Kind::Removed ? Tone::Muted
                          : row.kind == RecordDifference::Kind::Added ? Tone::Progress
                                                                      : Tone::Neutral;
        const FigureTable::Cell change{labelOf(row.kind).in(m_context.language), {}, tone};
        if (row.fields.isEmpty())
            rows.append(
                {m_shown, row.uid, {plain(name), change, plain(dash), plain(dash), plain(dash)}});
        for (const FieldDifference& field : row.fields)
            rows.append({m_shown,
                         row.uid,
                         {plain(name),
                          change,
                          plain(labelOf(*field.field, m_context)),
                          plain(cutValue(field.shownBefore)),
                          {cutValue(field.shownAfter), {}, toneOfStep(field.step)}}});
    }
    m_table->setRows(rows);
    m_openShown->setEnabled(!rows.isEmpty());
    m_asOf->setEnabled(pointOf(*m_since).has_value());
}

void ChangesPage::openShown()
{
    QStringList codes;
    for (const qsizetype place : shownRows()) {
        if (m_rows[place].kind != RecordDifference::Kind::Removed)
            codes.append(QString(QLatin1Char('=') + m_rows[place].code));
    }
    if (codes.isEmpty())
        m_context.host.hint(tr("None of them is in the register any more."));
    else
        emit registerWanted(m_shown, {{nullptr, codes.join(QLatin1Char(','))}});
}

void ChangesPage::openAsOf()
{
    if (const auto since = pointOf(*m_since))
        AsOfWindow::open(m_context, *m_shown, *since, this);
}

void ChangesPage::openRecording()
{
    auto* dialog = new RecordStateDialog(m_context, m_evaluation, m_recorded, this);
    dialog->open();
}

} // namespace ringbinder
