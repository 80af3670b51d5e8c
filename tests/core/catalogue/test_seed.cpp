// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/seed.h"
#include "core/registers/assets/asset.h"
#include "core/registers/controls/control.h"
#include "core/registers/risks/threat.h"
#include "core/registers/risks/vulnerability.h"
#include "core/schema/validate.h"

#include <QSet>
#include <QTest>

namespace ringbinder {

namespace {

Language german()
{
    return Language::load(QStringLiteral("de")).value();
}

} // namespace

class TestSeed final : public QObject {
    Q_OBJECT

    const Catalogue& m_catalogue = shippedCatalogue();

private slots:
    void everyControlIsThereUndecided()
    {
        const QList<Record> controls = annexAControls(m_catalogue);
        QCOMPARE(controls.size(), 93);
        QSet<QString> codes;
        for (const Record& record : controls) {
            QVERIFY2(validate(record).isEmpty(), qPrintable(record.code()));
            QCOMPARE(record.get(control::applicable), control::Applicable::Undecided);
            QCOMPARE(record.text(control::catalogueId), record.code());
            codes.insert(record.code());
        }
        QCOMPARE(codes.size(), 93);
        QCOMPARE(controls.first().text(control::former2013), QStringLiteral("A.5.1.1, A.5.1.2"));
    }

    void shippedTitlesFollowTheReader()
    {
        const Language language = german();
        for (const Record& record : annexAControls(m_catalogue, language)) {
            const AnnexControl* shipped = m_catalogue.control(record.code());
            QCOMPARE(record.text(control::title), shipped->title.in(language));
            QCOMPARE(controlTitle(m_catalogue, record, Language()), shipped->title.english());
            QCOMPARE(controlTitle(m_catalogue, record, language), shipped->title.in(language));
            QCOMPARE(shownName(m_catalogue, record, language), shipped->title.in(language));
            QCOMPARE(controlSummary(m_catalogue, record, language), shipped->summary.in(language));
        }
    }

    void ownWordsStayAsTheyAre()
    {
        Record record = annexAControls(m_catalogue).first();
        record.set(control::title, QStringLiteral("Unsere Leitlinien"));
        record.set(control::summary, QStringLiteral("Zwei Seiten, jährlich."));
        QCOMPARE(controlTitle(m_catalogue, record, Language()),
                 QStringLiteral("Unsere Leitlinien"));
        QCOMPARE(controlSummary(m_catalogue, record, Language()),
                 QStringLiteral("Zwei Seiten, jährlich."));

        Record own(control::def);
        own.set(control::title, QStringLiteral("Policies for information security"));
        QCOMPARE(controlTitle(m_catalogue, own, german()),
                 QStringLiteral("Policies for information security"));
        QCOMPARE(controlSummary(m_catalogue, own, german()), QString());
    }

    void threatsAndVulnerabilitiesAreValid()
    {
        const Uid backup = Uid::generate();
        const QHash<QString, Uid> controls{{QStringLiteral("A.7.13"), backup}};
        for (const ShippedThreat& shipped : m_catalogue.threats()) {
            const Record record = threatRecord(shipped, german());
            QVERIFY2(validate(record).isEmpty(), qPrintable(shipped.id));
            QCOMPARE(shownName(m_catalogue, record, Language()), shipped.name.english());
        }
        for (const ShippedVulnerability& shipped : m_catalogue.vulnerabilities()) {
            const Record record = vulnerabilityRecord(m_catalogue, shipped, controls);
            QVERIFY2(validate(record).isEmpty(), qPrintable(shipped.id));
            QCOMPARE(shownName(m_catalogue, record, german()), shipped.name.in(german()));
        }
        const Record first =
            vulnerabilityRecord(m_catalogue, m_catalogue.vulnerabilities().first(), controls);
        QCOMPARE(first.get(vulnerability::suggestedControls), QList<Uid>{backup});
    }

    void otherRecordsKeepTheirName()
    {
        Record record(asset::def);
        record.set(asset::name, QStringLiteral("Fire"));
        QCOMPARE(shownName(m_catalogue, record, german()), QStringLiteral("Fire"));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestSeed)
#include "test_seed.moc"
