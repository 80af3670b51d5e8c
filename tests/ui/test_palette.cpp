// SPDX-License-Identifier: GPL-3.0-or-later
// What was made in light looks, after a change to dark, as if it had been made in dark: items,
// labels and buttons that carry a tone, and whole windows with their pages and record forms.
#include "core/registers/registry.h"
#include "core/sample/samplebuilder.h"
#include "tests/support/scriptedprompt.h"
#include "ui/pages/specialpages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/tones.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace ringbinder;

namespace {

void useScheme(theme::Scheme scheme)
{
    QApplication::setPalette(theme::palette(scheme));
    QTest::qWait(1); // widgets hear of it from the window system
}

class PaintedItems final : public ToneDelegate {
public:
    using ToneDelegate::ToneDelegate;
    [[nodiscard]] QStyleOptionViewItem optionOf(const QModelIndex& index, const QWidget& view) const
    {
        QStyleOptionViewItem option;
        option.palette = view.palette();
        initStyleOption(&option, index);
        return option;
    }
};

// One window on a sample of its own.
struct OpenSample {
    OpenSample(const QString& folder, const QString& name, const Clock& clock)
        : settings(folder + name + QStringLiteral(".ini"))
    {
        if (!language)
            return;
        const QString path = folder + name + QStringLiteral(" Müller.isms");
        NoProgress none;
        if (!makeSample(path, registers(), *language, clock.nowUtc(), none))
            return;
        Binder::Options options;
        options.clock = &clock;
        auto binder = Binder::open(path, registers(), Binder::Access::ReadWrite, options);
        if (!binder)
            return;
        auto open = makeOpenBinder(std::move(*binder), *language);
        if (!open)
            return;
        window = std::make_unique<MainWindow>(std::move(*open), *language, settings, prompt);
        window->setWindowState(Qt::WindowNoState);
        window->resize(1366, 768);
        window->show();
    }

    Result<Language> language = Language::load(QStringLiteral("en"));
    Settings settings;
    ScriptedPrompt prompt;
    std::unique_ptr<MainWindow> window;
};

// How many points of two pictures differ.
int differingPoints(const QImage& a, const QImage& b)
{
    if (a.size() != b.size())
        return a.width() * a.height();
    int count = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) == b.pixel(x, y) ? 0 : 1;
    }
    return count;
}

} // namespace

class TestPalette final : public QObject {
    Q_OBJECT

private slots:
    void init() { useScheme(theme::Scheme::Light); }

    void itemsKeepTheToneAndNotTheColour()
    {
        QStandardItemModel model(1, 2);
        model.setItem(0, 0, new QStandardItem(QStringLiteral("late")));
        model.item(0, 0)->setData(int(Tone::Bad), kInkRole);
        model.item(0, 0)->setData(int(Tone::Warning), kFillRole);
        QTableView view;
        PaintedItems painted;
        view.setModel(&model);
        for (const auto scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
            useScheme(scheme);
            const auto option = painted.optionOf(model.index(0, 0), view);
            QCOMPARE(option.palette.color(QPalette::Text), theme::tone(Tone::Bad, view.palette()));
            QCOMPARE(option.backgroundBrush.color(),
                     theme::toneFill(Tone::Warning, view.palette()));
            const auto plain = painted.optionOf(model.index(0, 1), view);
            QCOMPARE(plain.palette.color(QPalette::Text), view.palette().color(QPalette::Text));
        }
    }

    void widgetsKeepTheToneAndNotTheColour()
    {
        QWidget parent;
        auto* label = new QLabel(&parent);
        auto* line = new QLineEdit(&parent);
        setInk(*label, QPalette::WindowText, Tone::Bad);
        setFill(*line, QPalette::Base, Tone::Progress);
        parent.show();
        QVERIFY(QTest::qWaitForWindowExposed(&parent));
        const auto fits = [&] {
            return label->palette().color(QPalette::WindowText) ==
                       theme::tone(Tone::Bad, parent.palette()) &&
                   line->palette().color(QPalette::Base) ==
                       theme::toneFill(Tone::Progress, parent.palette()) &&
                   line->palette().color(QPalette::Text) == parent.palette().color(QPalette::Text);
        };
        QVERIFY(fits());
        useScheme(theme::Scheme::Dark);
        QVERIFY(theme::isDark(parent.palette()));
        QVERIFY(fits());
        setFill(*line, QPalette::Base, std::nullopt);
        QCOMPARE(line->palette().color(QPalette::Base), parent.palette().color(QPalette::Base));
        useScheme(theme::Scheme::Light);
        QCOMPARE(line->palette().color(QPalette::Base), parent.palette().color(QPalette::Base));
        QCOMPARE(label->palette().color(QPalette::WindowText),
                 theme::tone(Tone::Bad, parent.palette()));
    }

    void aButtonFollows()
    {
        LeadingButton before(QStringLiteral("&Nordic Hosting"));
        before.resize(200, before.sizeHint().height());
        before.setFocusPolicy(Qt::NoFocus);
        before.show();
        QVERIFY(QTest::qWaitForWindowExposed(&before));
        const QImage light = before.grab().toImage();
        useScheme(theme::Scheme::Dark);
        LeadingButton after(QStringLiteral("&Nordic Hosting"));
        after.resize(before.size());
        after.setFocusPolicy(Qt::NoFocus);
        after.show();
        QVERIFY(QTest::qWaitForWindowExposed(&after));
        QVERIFY(before.grab().toImage() != light);
        QCOMPARE(before.grab().toImage(), after.grab().toImage());
    }

    void everyPageFollows()
    {
        QTemporaryDir dir;
        const FixedClock clock(QDateTime(QDate(2025, 11, 22), QTime(10, 0), Qt::UTC));
        OpenSample switched(dir.filePath(QString()), QStringLiteral("a"), clock);
        QVERIFY(switched.window);
        useScheme(theme::Scheme::Dark);
        OpenSample fresh(dir.filePath(QString()), QStringLiteral("b"), clock);
        QVERIFY(fresh.window);
        QTRY_VERIFY(!switched.window->isChecking() && !fresh.window->isChecking());
        QTest::qWait(300); // what is counted between two events
        QStringList keys{QStringLiteral("risk"), QStringLiteral("supplier"),
                         QStringLiteral("control"), QStringLiteral("document"),
                         QStringLiteral("measure")};
        for (const SpecialPage& page : specialPages()) {
            // What is made in a job is there sooner or later.
            if (page.name() != QLatin1String("reports") &&
                page.name() != QLatin1String("audit_packs") &&
                !page.name().endsWith(QLatin1String("_changes")))
                keys.append(page.name());
        }
        const auto picture = [](const OpenSample& sample) {
            if (QWidget* widget = QApplication::focusWidget())
                widget->clearFocus();
            return sample.window->grab().toImage();
        };
        for (const QString& key : std::as_const(keys)) {
            useScheme(theme::Scheme::Light);
            QVERIFY2(switched.window->showPage(key), qPrintable(key));
            QTest::qWait(50);
            useScheme(theme::Scheme::Dark);
            QVERIFY2(fresh.window->showPage(key), qPrintable(key));
            QTest::qWait(50);
            // What is worked out between two events may come a moment later in one of them.
            int points = 0;
            const bool isSame = QTest::qWaitFor(
                [&] {
                    points = differingPoints(picture(switched), picture(fresh));
                    return points < 200;
                },
                10'000);
            QVERIFY2(isSame, qPrintable(QStringLiteral("%1: %2").arg(key).arg(points)));
        }
    }
};

QTEST_MAIN(TestPalette)
#include "test_palette.moc"
