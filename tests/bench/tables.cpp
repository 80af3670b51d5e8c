// SPDX-License-Identifier: GPL-3.0-or-later
// P7 and P8: the page of the assets, worked as people do, each step with its painting; and the same
// table behind QSortFilterProxyModel. Arguments: FILE frames|proxy, a binder with assets.
#include "tests/bench/benchbinder.h"
#include "tests/bench/measure.h"
#include "ui/pages/registerpage.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTest>

namespace ringbinder::bench {

namespace {

constexpr QSize kWindow(1366, 768);

// Typed into the filter of the name column, letter by letter, and taken out again.
const QStringList& words()
{
    static const QStringList words{QStringLiteral("server 12"), QStringLiteral("99"),
                                   QStringLiteral("1000"), QStringLiteral("nothing"),
                                   QStringLiteral("ver 7")};
    return words;
}

class AssetPage final {
public:
    explicit AssetPage(BenchBinder& open)
        : m_page(open.context(), open.def("asset"))
        , m_name(m_page.model().columnOfKey(QStringLiteral("name")))
    {
        m_page.resize(kWindow);
        m_page.show();
        if (!QTest::qWaitForWindowExposed(&m_page))
            qFatal("the page is not shown");
        m_page.activate();
        m_page.model().load();
        m_page.table().header()->setFilterRowVisible(true);
        QTest::qWait(100);
    }

    [[nodiscard]] QList<double> typeToFilter()
    {
        QLineEdit* field = m_page.table().header()->filterField(m_name);
        if (!field)
            qFatal("there is no filter field");
        QList<double> steps;
        const auto press = [&](Qt::Key key, const QString& text) {
            steps.append(milliseconds([&] {
                QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier, text);
                QCoreApplication::sendEvent(field, &event);
                paint();
            }));
            QCoreApplication::processEvents();
        };
        for (const QString& word : words()) {
            for (const QChar c : word)
                press(Qt::Key_unknown, c);
            for (qsizetype i = 0; i < word.size(); ++i)
                press(Qt::Key_Backspace, {});
        }
        return steps;
    }

    [[nodiscard]] QList<double> sortAgain()
    {
        const auto click = [this] { emit m_page.table().header()->sortRequested(m_name, false); };
        for (int i = 0; i < 3; ++i)
            click();
        QList<double> clicks;
        for (int i = 0; i < 40; ++i) {
            clicks.append(milliseconds([&] {
                click();
                paint();
            }));
            QCoreApplication::processEvents();
        }
        return clicks;
    }

    [[nodiscard]] QList<double> scroll()
    {
        QScrollBar& bar = *m_page.table().verticalScrollBar();
        QList<double> steps;
        const auto to = [&](int value) {
            steps.append(milliseconds([&] {
                bar.setValue(value);
                paint();
            }));
            QCoreApplication::processEvents();
        };
        for (int i = 0; i < 200; ++i) // the wheel
            to(bar.value() + 3 * bar.singleStep());
        for (int i = 0; i < 100; ++i) // the bar, dragged
            to(bar.maximum() / 100 * i);
        return steps;
    }

private:
    void paint() { m_page.table().viewport()->repaint(); }

    RegisterPage m_page;
    int m_name;
};

void frames(const QString& file)
{
    BenchBinder open(file);
    AssetPage page(open);
    print("P7", "keystroke of the filter", page.typeToFilter());
    print("P7", "sort click", page.sortAgain());
    print("P7", "scroll step", page.scroll());
}

TableQuery filteredBy(const FieldDef& field, const QString& text)
{
    TableQuery query;
    query.filters = {{&field, text}};
    return query;
}

TableQuery sortedBy(const FieldDef& field, bool descending)
{
    TableQuery query;
    query.sort = {{&field, descending}};
    return query;
}

void againstProxy(const QString& file)
{
    BenchBinder open(file);
    const RegisterDef& asset = open.def("asset");
    const FieldDef& name = asset.nameField();
    RegisterTableModel model(open.context(), asset);
    model.load();
    RegisterTableView view(model);
    view.resize(kWindow);
    view.show();

    // The rows as they are; the proxy filters and sorts them on its own.
    RegisterTableModel rows(open.context(), asset);
    rows.load();
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&rows);
    proxy.setFilterKeyColumn(rows.columnOf(&name));
    proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    proxy.setSortLocaleAware(true);
    QTableView plain;
    plain.setModel(&proxy);
    plain.resize(kWindow);
    plain.show();
    QTest::qWait(200);

    const QString word = QStringLiteral("ver 7");
    const double filter = milliseconds([&] { model.setQuery(filteredBy(name, word)); });
    const double plainFilter = milliseconds([&] { proxy.setFilterFixedString(word); });
    // Our table has a row more, to type a new record into; the proxy filters that one out.
    if (model.shownCount() != proxy.rowCount())
        qFatal("we show %d rows, the proxy %d", int(model.shownCount()), proxy.rowCount());
    print("P8", "filter", {filter}, {plainFilter});
    model.setQuery({});
    proxy.setFilterFixedString({});

    const int column = rows.columnOf(&name);
    const double sort = milliseconds([&] { model.setQuery(sortedBy(name, false)); });
    const double plainSort = milliseconds([&] { proxy.sort(column, Qt::AscendingOrder); });
    print("P8", "first text sort", {sort}, {plainSort});
    const double again = milliseconds([&] { model.setQuery(sortedBy(name, true)); });
    const double plainAgain = milliseconds([&] { proxy.sort(column, Qt::DescendingOrder); });
    print("P8", "sort again", {again}, {plainAgain});
}

} // namespace

int tables(const QStringList& arguments)
{
    if (arguments.value(1) == QLatin1String("proxy"))
        againstProxy(arguments.value(0));
    else
        frames(arguments.value(0));
    return 0;
}

} // namespace ringbinder::bench
