// SPDX-License-Identifier: GPL-3.0-or-later
// Two texts compared: the script is right for every pair, and the shortest for those we know.
#include "core/documents/textdiff.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

namespace ringbinder {

namespace {

// The old and the new text as the comparison tells them.
QString oldSide(const TextDiff& diff)
{
    QStringList lines;
    for (const DiffLine& line : diff.lines) {
        if (line.kind != DiffLine::Kind::Added)
            lines.append(line.text());
    }
    return lines.join(QLatin1Char('\n'));
}

QString newSide(const TextDiff& diff)
{
    QStringList lines;
    for (const DiffLine& line : diff.lines) {
        if (line.kind != DiffLine::Kind::Removed)
            lines.append(line.text());
    }
    return lines.join(QLatin1Char('\n'));
}

QString marked(const DiffLine& line)
{
    QString text;
    for (const DiffRun& run : line.runs)
        text += run.kind == DiffRun::Kind::Same ? run.text : QStringLiteral("{%1}").arg(run.text);
    return text;
}

} // namespace

class TestTextDiff final : public QObject {
    Q_OBJECT
private slots:
    void sameTextsDoNotDiffer();
    void oneLineChanged();
    void wordsAreMarked();
    void lineNumbersFollow();
    void emptyTexts();
    void unifiedHunks();
    void anyPairIsToldRight();
    void shortestByCount();
    void hugeDifferenceEnds();
};

void TestTextDiff::sameTextsDoNotDiffer()
{
    const TextDiff diff = diffTexts(QStringLiteral("a\nb\n"), QStringLiteral("a\nb\n"));
    QVERIFY(diff.isEmpty());
    QCOMPARE(diff.lines.size(), 3);
    QVERIFY(unifiedDiff(diff).isEmpty());
}

void TestTextDiff::oneLineChanged()
{
    const TextDiff diff =
        diffTexts(QStringLiteral("one\ntwo\nthree"), QStringLiteral("one\n2\nthree"));
    QCOMPARE(diff.added, 1);
    QCOMPARE(diff.removed, 1);
    QCOMPARE(diff.lines[1].kind, DiffLine::Kind::Removed);
    QCOMPARE(diff.lines[2].kind, DiffLine::Kind::Added);
}

void TestTextDiff::wordsAreMarked()
{
    const TextDiff diff =
        diffTexts(QStringLiteral("Passwords have at least 8 letters."),
                  QStringLiteral("Passwords have at least 14 letters and digits."));
    QCOMPARE(diff.lines.size(), 2);
    QCOMPARE(marked(diff.lines[0]), QStringLiteral("Passwords have at least {8} letters."));
    QCOMPARE(marked(diff.lines[1]),
             QStringLiteral("Passwords have at least {14} letters{ and digits}."));
    // Lines with next to nothing in common are told as a whole.
    const TextDiff other = diffTexts(QStringLiteral("Keys lie in the safe."),
                                     QStringLiteral("Visitors sign the book!"));
    QCOMPARE(other.lines[0].runs.size(), 1);
}

void TestTextDiff::lineNumbersFollow()
{
    const TextDiff diff = diffTexts(QStringLiteral("a\nb\nc"), QStringLiteral("x\na\nc\nd"));
    QList<std::pair<int, int>> numbers;
    for (const DiffLine& line : diff.lines)
        numbers.append({line.oldNumber, line.newNumber});
    const QList<std::pair<int, int>> expected{{0, 1}, {1, 2}, {2, 0}, {3, 3}, {0, 4}};
    QCOMPARE(numbers, expected);
}

void TestTextDiff::emptyTexts()
{
    QVERIFY(diffTexts({}, {}).lines.isEmpty());
    const TextDiff written = diffTexts({}, QStringLiteral("a\nb"));
    QCOMPARE(written.added, 2);
    QCOMPARE(written.removed, 0);
    const TextDiff erased = diffTexts(QStringLiteral("a\nb"), {});
    QCOMPARE(erased.removed, 2);
}

void TestTextDiff::unifiedHunks()
{
    QStringList before;
    for (int i = 1; i <= 30; ++i)
        before.append(QString::number(i));
    QStringList after = before;
    after[2] = QStringLiteral("drei");
    after.removeAt(24);
    const QString text =
        unifiedDiff(diffTexts(before.join(QLatin1Char('\n')), after.join(QLatin1Char('\n'))));
    QCOMPARE(text, QStringLiteral("@@ -1,6 +1,6 @@\n 1\n 2\n-3\n+drei\n 4\n 5\n 6\n"
                                  "@@ -22,7 +22,6 @@\n 22\n 23\n 24\n-25\n 26\n 27\n 28\n"));
}

void TestTextDiff::anyPairIsToldRight()
{
    QRandomGenerator random(20251122);
    for (int round = 0; round < 400; ++round) {
        QStringList before;
        QStringList after;
        for (int i = random.bounded(14); i > 0; --i)
            before.append(QString(QChar('a' + random.bounded(4))));
        for (int i = random.bounded(14); i > 0; --i)
            after.append(QString(QChar('a' + random.bounded(4))));
        const QString left = before.join(QLatin1Char('\n'));
        const QString right = after.join(QLatin1Char('\n'));
        const TextDiff diff = diffTexts(left, right);
        QCOMPARE(oldSide(diff), left);
        QCOMPARE(newSide(diff), right);
    }
}

// The number of edits is that of the longest common subsequence, found here by the long way.
void TestTextDiff::shortestByCount()
{
    QRandomGenerator random(27001);
    for (int round = 0; round < 200; ++round) {
        QString before;
        QString after;
        for (int i = random.bounded(1, 12); i > 0; --i)
            before.append(QChar('a' + random.bounded(3)));
        for (int i = random.bounded(1, 12); i > 0; --i)
            after.append(QChar('a' + random.bounded(3)));
        QList<QList<int>> common(before.size() + 1, QList<int>(after.size() + 1, 0));
        for (qsizetype i = 1; i <= before.size(); ++i) {
            for (qsizetype j = 1; j <= after.size(); ++j)
                common[i][j] = before[i - 1] == after[j - 1]
                                   ? common[i - 1][j - 1] + 1
                                   : std::max(common[i - 1][j], common[i][j - 1]);
        }
        const int longest = common.last().last();
        const auto asLines = [](const QString& letters) {
            return letters.split(QString(), Qt::SkipEmptyParts).join(QLatin1Char('\n'));
        };
        const TextDiff diff = diffTexts(asLines(before), asLines(after));
        QCOMPARE(diff.removed, int(before.size()) - longest);
        QCOMPARE(diff.added, int(after.size()) - longest);
    }
}

void TestTextDiff::hugeDifferenceEnds()
{
    QStringList before;
    QStringList after;
    for (int i = 0; i < 3000; ++i) {
        before.append(QStringLiteral("a%1").arg(i));
        after.append(QStringLiteral("b%1").arg(i));
    }
    const TextDiff diff = diffTexts(before.join(QLatin1Char('\n')), after.join(QLatin1Char('\n')));
    QCOMPARE(diff.removed, 3000);
    QCOMPARE(diff.added, 3000);
    QCOMPARE(oldSide(diff), before.join(QLatin1Char('\n')));
}

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestTextDiff)
#include "test_textdiff.moc"
