// SPDX-License-Identifier: GPL-3.0-or-later
// Which controls a file name means, and which numbers in it are dates, versions or addresses.
#include "core/evidence/filematch.h"

#include <QTest>

using namespace ringbinder;
using Certainty = FileMatch::Certainty;

Q_DECLARE_METATYPE(ringbinder::FileMatch::Certainty)

class TestFileMatch final : public QObject {
    Q_OBJECT

    QHash<QString, QString> m_titles;

private slots:
    void initTestCase()
    {
        for (const AnnexControl& control : shippedCatalogue().controls())
            m_titles.insert(control.id, QStringLiteral("Title of %1").arg(control.id));
        QCOMPARE(m_titles.size(), 93);
        m_titles.insert(QStringLiteral("A.8.13"), QStringLiteral("Information backup"));
        m_titles.insert(QStringLiteral("A.5.7"), QStringLiteral("Threat intelligence"));
        m_titles.insert(QStringLiteral("A.8.7"), QStringLiteral("Malware"));
    }

    void names_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("controls");
        QTest::addColumn<Certainty>("certainty");
        const auto row = [](const char* path, const char* controls, Certainty certainty) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(controls)
                                << certainty;
        };
        row("A.5.15 access policy.pdf", "A.5.15", Certainty::Number);
        row("8.13_backup.png", "A.8.13", Certainty::Number);
        row("A-5-1.docx", "A.5.1", Certainty::Number);
        row("A_8_13 Nachweis Größe.xlsx", "A.8.13", Certainty::Number);
        row("a8.13.pdf", "A.8.13", Certainty::Number);
        row("Policy A.5.1, A.5.2.pdf", "A.5.1,A.5.2", Certainty::Number);
        row("Restore test 2025-03-12 A.8.13.pdf", "A.8.13", Certainty::Number);
        row("Maßnahme 5.15 Zugang.pdf", "A.5.15", Certainty::Number);
        row("A.8.13-2 scan.pdf", "A.8.13", Certainty::Number);
        row("8.13 8.14 redundancy.pdf", "A.8.13,A.8.14", Certainty::Number);
        row("5.1-2024.pdf", "A.5.1", Certainty::Number);
        row("A.12.3.1 backups.pdf", "A.8.13", Certainty::Former);
        row("12.3.1 backups.pdf", "A.8.13", Certainty::Former);
        row("A.8.13 Backup/restore.pdf", "A.8.13", Certainty::Folder);
        row("2025/A.8.13/march/log.txt", "A.8.13", Certainty::Folder);
        row("A.8.13/A.5.1 policy.pdf", "A.5.1", Certainty::Number);
        row("Information backup report.pdf", "A.8.13", Certainty::Title);
        row("threat-intelligence_q3.txt", "A.5.7", Certainty::Title);
        row("Malware scan.txt", "", Certainty::None); // one word says too little
        row("Policy 5.1.pdf", "A.5.1", Certainty::Unsure);
        row("8-13 backup.png", "A.8.13", Certainty::Unsure);
        row("A.8.13/Policy 5.1.pdf", "A.8.13", Certainty::Folder);
        row("2025-08-13 minutes.pdf", "", Certainty::None);
        row("13.8.2025 minutes.pdf", "", Certainty::None);
        row("20250813.pdf", "", Certainty::None);
        row("scan 192.168.8.13.txt", "", Certainty::None);
        row("v5.1 notes.txt", "", Certainty::None);
        row("A.5.99 nothing.pdf", "", Certainty::None);
        row("8.135 report.pdf", "", Certainty::None);
        row("minutes.pdf", "", Certainty::None);
        row("", "", Certainty::None);
    }
    void names()
    {
        QFETCH(QString, path);
        QFETCH(QString, controls);
        QFETCH(Certainty, certainty);
        const FileMatcher matcher(shippedCatalogue(), m_titles);
        const FileMatch match = matcher.match(path);
        QCOMPARE(match.controls.join(QLatin1Char(',')), controls);
        QCOMPARE(match.certainty, certainty);
    }

    void anOldNumberThatWentToSeveralProposesThemAll()
    {
        const FileMatcher matcher(shippedCatalogue(), m_titles);
        bool isSeen = false;
        for (const FormerControl& former : shippedCatalogue().formerControls()) {
            const FileMatch match = matcher.match(QString(former.id + QStringLiteral(" x.pdf")));
            QCOMPARE(QSet<QString>(match.controls.cbegin(), match.controls.cend()),
                     QSet<QString>(former.mapsTo.cbegin(), former.mapsTo.cend()));
            isSeen = isSeen || match.controls.size() > 1;
        }
        QVERIFY(isSeen);
    }
};

QTEST_GUILESS_MAIN(TestFileMatch)
#include "test_filematch.moc"
