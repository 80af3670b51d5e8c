// SPDX-License-Identifier: GPL-3.0-or-later
// The sample client is whole, believable and alive in each language.
#include "core/registers/assets/asset.h"
#include "core/registers/binder/setting.h"
#include "core/registers/context/organisation.h"
#include "core/registers/controls/control.h"
#include "core/registers/evidence/evidence.h"
#include "core/registers/improvements/action.h"
#include "core/registers/improvements/nonconformity.h"
#include "core/registers/people/person.h"
#include "core/registers/registry.h"
#include "core/registers/risks/acceptance.h"
#include "core/registers/risks/risk.h"
#include "core/registers/technical/host_observation.h"
#include "core/registers/technical/network_host.h"
#include "core/registers/technical/network_zone.h"
#include "core/registers/technical/scan_import.h"
#include "core/registers/technical/technical_finding.h"
#include "core/registers/technical/technical_rule.h"
#include "core/risk/evaluation.h"
#include "core/risk/level.h"
#include "core/risk/signoff.h"
#include "core/sample/samplebuilder.h"
#include "core/sample/samplescript.h"
#include "core/schema/validate.h"
#include "core/store/binder.h"
#include "core/technical/compliance.h"
#include "core/technical/fact.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <map>

namespace ringbinder {

namespace {

const QDateTime kSampleNow(QDate(2031, 5, 14), QTime(9, 0), Qt::UTC);

class CancelAtOnce final : public Progress {
public:
    void report(qint64, qint64, const Message&) override {}
    [[nodiscard]] bool isCancelled() const override { return true; }
};

// Only the shape of a value: what must agree between the languages.
QString shapeOf(const FieldDef& field, const Value& value)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Attachment:
        return value.isNull() ? QString() : QStringLiteral("text");
    default:
        break;
    }
    if (value.isList()) {
        QStringList sorted = value.list();
        sorted.sort();
        return sorted.join(QLatin1Char(','));
    }
    return value.isInteger() ? QString::number(value.integer()) : value.text();
}

} // namespace

class TestSample final : public QObject {
    Q_OBJECT

    struct Sample {
        FixedClock clock{kSampleNow};
        std::unique_ptr<Binder> binder;
    };
    std::map<QString, Sample> m_samples;
    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/ringbinder säm ple XXXXXX")};

    const Binder& binder()
    {
        QFETCH_GLOBAL(QString, language);
        return *m_samples.at(language).binder;
    }
    template <class Def>
    QList<Record> records(const Def& def)
    {
        const auto found = binder().records(def);
        return found ? *found : QList<Record>();
    }
    std::unique_ptr<Evaluation> evaluation()
    {
        QFETCH_GLOBAL(QString, language);
        auto made = Evaluation::of(binder(), *Language::load(language));
        return made ? std::move(*made) : nullptr;
    }

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << QStringLiteral("en");
        QTest::newRow("de") << QStringLiteral("de");
    }

    void initTestCase()
    {
        for (const char* code : {"en", "de"}) {
            Sample& sample = m_samples[QString::fromLatin1(code)];
            Binder::Options options;
            options.clock = &sample.clock;
            auto made = Binder::inMemory(registers(), options);
            QVERIFY(made);
            sample.binder = std::move(*made);
            NoProgress nobody;
            const auto built = buildSample(*sample.binder, sample.clock,
                                           *Language::load(QString::fromLatin1(code)), nobody);
            QVERIFY2(built, built ? ""
                                  : qPrintable(built.error().detail + QLatin1Char(' ') +
                                               built.error().message.plain()));
            QCOMPARE(sample.clock.nowUtc(), kSampleNow);
        }
    }

    void isOfBelievableSize()
    {
        QCOMPARE(records(person::def).size(), 36);
        QCOMPARE(records(asset::def).size(), 68);
        QCOMPARE(records(risk::def).size(), 57);
        QCOMPARE(records(control::def).size(), 93 + 2);
        QCOMPARE(records(action::def).size(), 33 + 2);
        QCOMPARE(records(nonconformity::def).size(), 5);
        int files = 0;
        for (const Record& record : records(evidence::def))
            files += record.get(evidence::file) ? 1 : 0;
        QCOMPARE(files, 20 + 9); // and what scanners wrote
        const auto organisation = binder().singleton(organisation::def);
        QVERIFY(organisation);
        QFETCH_GLOBAL(QString, language);
        QCOMPARE(organisation->value(organisation::language).text(), language);
        QVERIFY(organisation->get(organisation::logo));
    }

    void recordsAreValid()
    {
        const auto judged = evaluation();
        QVERIFY(judged);
        for (const RegisterDef* def : registers().all()) {
            for (const Record& record : records(*def)) {
                const IssueList issues =
                    validate(record, binder().extraFields(*def), &judged->scales());
                for (const Issue& issue : issues) {
                    QVERIFY2(issue.severity != Issue::Severity::Error,
                             qPrintable(record.code() + QLatin1Char(' ') + issue.message.plain()));
                }
                QVERIFY(!record.title().isEmpty());
            }
        }
    }

    void referencesResolve()
    {
        for (const RegisterDef* def : registers().all()) {
            for (const Record& record : records(*def)) {
                for (const FieldDef* field : def->fields) {
                    if (field->type != FieldType::Reference && field->type != FieldType::References)
                        continue;
                    const Value value = record.value(*field);
                    const QStringList uids = value.isList()   ? value.list()
                                             : value.isNull() ? QStringList()
                                                              : QStringList(value.text());
                    for (const QString& uid : uids) {
                        const auto name = binder().name(*Uid::fromString(uid));
                        QVERIFY2(name,
                                 qPrintable(record.code() + QLatin1Char(' ') + field->name()));
                        QCOMPARE(QLatin1String(name->def->key), QLatin1String(field->target));
                    }
                }
            }
        }
    }

    void everyControlIsDecided()
    {
        QSet<QString> implementations;
        QHash<QString, int> counts;
        for (const Record& record : records(control::def)) {
            const auto applicable = record.get(control::applicable);
            const QByteArray code = record.code().toUtf8();
            QVERIFY2(applicable && applicable != control::Applicable::Undecided, code);
            QVERIFY2(record.get(control::owner), code);
            ++counts[record.value(control::status).text()];
            if (applicable == control::Applicable::No) {
                QVERIFY2(record.text(control::exclusionJustification).size() >= 20, code);
                QCOMPARE(record.get(control::status), control::Status::NotApplicable);
                QVERIFY2(record.get(control::exclusionAgreedBy), code);
                continue;
            }
            QVERIFY2(!record.value(control::inclusionReasons).isNull(), code);
            QVERIFY2(record.text(control::justification).size() >= 20, code);
            const QString how = record.text(control::implementation);
            QVERIFY2(how.size() >= 40 && !implementations.contains(how), code);
            implementations.insert(how);
        }
        QCOMPARE(counts[QStringLiteral("not_applicable")], 5);
        QCOMPARE(counts[QStringLiteral("implemented")] + counts[QStringLiteral("verified")],
                 71 + 2);
        QCOMPARE(counts[QStringLiteral("partly_implemented")], 11);
        QCOMPARE(counts[QStringLiteral("planned")] + counts[QStringLiteral("not_started")], 6);
    }

    // What an auditor would ask at once.
    void statementOfApplicabilityHoldsTogether()
    {
        QSet<QString> treating;
        for (const Record& record : records(risk::def)) {
            const QStringList uids = record.value(risk::controls).list();
            treating.unite(QSet<QString>(uids.begin(), uids.end()));
        }
        QHash<QString, Record> actions;
        for (const Record& record : records(action::def))
            actions.insert(record.uid().toString(), record);
        for (const Record& record : records(control::def)) {
            const QByteArray code = record.code().toUtf8();
            const bool treats = treating.contains(record.uid().toString());
            const bool saysSo =
                record.value(control::inclusionReasons).list().contains(QStringLiteral("ra"));
            QVERIFY2(treats == saysSo, code);
            const auto status = record.get(control::status);
            if (status == control::Status::Implemented || status == control::Status::Verified)
                QVERIFY2(!record.value(control::evidence).isNull(), code);
            if (status == control::Status::NotStarted || status == control::Status::Planned ||
                status == control::Status::PartlyImplemented) {
                bool isDated = false;
                for (const QString& uid : record.value(control::actions).list()) {
                    const Record& step = actions.find(uid).value();
                    isDated = isDated || (step.get(action::due) && step.get(action::owner));
                }
                QVERIFY2(isDated, code);
            }
        }
    }

    void risksAreDescribedAndSpread()
    {
        const auto judged = evaluation();
        QVERIFY(judged);
        int above = 0;
        QHash<QString, int> cells;
        QHash<QString, int> owners;
        QSet<QString> descriptions;
        for (const Record& record : records(risk::def)) {
            const QByteArray code = record.code().toUtf8();
            const QString own = record.value(*risk::def.field(u"reference")).text();
            QCOMPARE(record.code(), QString(QStringLiteral("RSK-00") + own.mid(1)));
            const QString description = record.text(risk::description);
            QVERIFY2(description.size() >= 30 && !descriptions.contains(description), code);
            descriptions.insert(description);
            for (const FieldDef* field : {static_cast<const FieldDef*>(&risk::assets),
                                          static_cast<const FieldDef*>(&risk::threats),
                                          static_cast<const FieldDef*>(&risk::vulnerabilities),
                                          static_cast<const FieldDef*>(&risk::controls),
                                          static_cast<const FieldDef*>(&risk::cia),
                                          static_cast<const FieldDef*>(&risk::owner),
                                          static_cast<const FieldDef*>(&risk::existingControls),
                                          static_cast<const FieldDef*>(&risk::likelihoodReason),
                                          static_cast<const FieldDef*>(&risk::impactReason),
                                          static_cast<const FieldDef*>(&risk::treatmentReason),
                                          static_cast<const FieldDef*>(&risk::nextReview)}) {
                QVERIFY2(!record.value(*field).isNull(),
                         qPrintable(record.code() + QLatin1Char(' ') + field->name()));
            }
            const auto current = levelAt(record, RiskStage::Current, judged->scales());
            const auto inherent = levelAt(record, RiskStage::Inherent, judged->scales());
            QVERIFY2(current && inherent && inherent->score >= current->score, code);
            if (const auto residual = levelAt(record, RiskStage::Residual, judged->scales())) {
                QVERIFY2(residual->score <= current->score, code);
                QVERIFY2(record.get(risk::residualConfirmedBy), code);
            } else {
                QVERIFY2(!record.value(risk::actions).isNull(), code);
            }
            above += judged->method().isAboveAppetite(current->score) ? 1 : 0;
            ++cells[QStringLiteral("%1/%2")
                        .arg(record.value(risk::likelihood).integer())
                        .arg(record.value(risk::impact).integer())];
            ++owners[record.value(risk::owner).text()];
        }
        QCOMPARE(above, 6);
        QVERIFY(cells.size() >= 12);
        for (const int count : std::as_const(cells))
            QVERIFY(count * 100 < 57 * 30);
        for (const int count : std::as_const(owners))
            QVERIFY(count * 100 < 57 * 40);
        QVERIFY(judged->cycles().isEmpty());
    }

    void assetsOfValueHaveARiskOrAReason()
    {
        QSet<QString> concerned;
        for (const Record& record : records(risk::def)) {
            const QStringList uids = record.value(risk::assets).list();
            concerned.unite(QSet<QString>(uids.begin(), uids.end()));
        }
        for (const Record& record : records(asset::def)) {
            QVERIFY2(record.get(asset::owner), qPrintable(record.code()));
            QVERIFY2(concerned.contains(record.uid().toString()) ||
                         !record.text(asset::noRiskReason).isEmpty(),
                     qPrintable(record.title()));
        }
    }

    void historyIsLong()
    {
        const auto history = binder().history({});
        QVERIFY(history && history->size() > 500);
        const QDateTime first = history->last().at;
        const QDateTime last = history->first().at;
        QVERIFY(first.daysTo(kSampleNow) >= 420);
        QVERIFY(last <= kSampleNow && last.daysTo(kSampleNow) <= 7);
        QSet<QString> actors;
        QSet<int> months;
        for (qsizetype n = 0; n < history->size(); ++n) {
            const HistoryEntry& entry = history->at(n);
            QVERIFY(n == 0 || entry.at <= history->at(n - 1).at);
            QVERIFY(!entry.actor.isEmpty());
            actors.insert(entry.actor);
            months.insert(entry.at.date().year() * 12 + entry.at.date().month());
        }
        QVERIFY(actors.size() >= 15);
        QVERIFY(months.size() >= 14);
    }

    void trendsShowLife()
    {
        const auto sumOfScores = [](const Binder& at) {
            qint64 sum = 0;
            const auto found = at.records(risk::def);
            for (const Record& record : found ? *found : QList<Record>())
                sum +=
                    record.value(risk::likelihood).integer() * record.value(risk::impact).integer();
            return found && !found->isEmpty() ? double(sum) / double(found->size()) : 0.0;
        };
        const auto implemented = [](const Binder& at) {
            int count = 0;
            const auto found = at.records(control::def);
            for (const Record& record : found ? *found : QList<Record>()) {
                const auto status = record.get(control::status);
                count +=
                    status == control::Status::Implemented || status == control::Status::Verified
                        ? 1
                        : 0;
            }
            return count;
        };
        double score = 100;
        int done = -1;
        for (const int days : {390, 270, 150, 0}) {
            const auto then = binder().asOf(kSampleNow.addDays(-days));
            QVERIFY(then);
            QVERIFY2(sumOfScores(**then) < score, qPrintable(QString::number(days)));
            QVERIFY2(implemented(**then) > done, qPrintable(QString::number(days)));
            score = sumOfScores(**then);
            done = implemented(**then);
        }
    }

    // All signatures hold but one, so that there is something to see.
    void ownersHaveSigned()
    {
        const auto judged = evaluation();
        QVERIFY(judged);
        QHash<QString, int> signatures;
        int outdated = 0;
        for (const Record& record : records(acceptance::def)) {
            const auto state = stateOf(binder(), record, judged->scales(), kSampleNow.date());
            QVERIFY(state);
            QVERIFY2(state == SignoffState::Valid || state == SignoffState::Outdated,
                     qPrintable(record.title()));
            outdated += state == SignoffState::Outdated ? 1 : 0;
            ++signatures[record.value(acceptance::risk).text()];
        }
        QCOMPARE(outdated, 1);
        QCOMPARE(signatures.size(), 57);
    }

    void filesAreFilledIn()
    {
        for (const Record& record : records(evidence::def)) {
            const auto file = record.get(evidence::file);
            if (!file)
                continue;
            const auto bytes = binder().attachment(file->sha256);
            QVERIFY(bytes && bytes->size() > 200 && bytes->size() < 40000);
            QVERIFY2(!bytes->contains("{{d") && !bytes->contains("{{e"),
                     qPrintable(record.title()));
            QCOMPARE(record.get(evidence::size), qint64(bytes->size()));
            const QString name = record.text(evidence::fileName);
            QCOMPARE(bytes->startsWith("%PDF-"), name.endsWith(QLatin1String(".pdf")));
            QCOMPARE(bytes->startsWith("\x89PNG"), name.endsWith(QLatin1String(".png")));
        }
    }

    // A year in a text would age.
    void textsNameNoYear()
    {
        const QRegularExpression year(QStringLiteral(R"(\b20[0-9]{2}\b)"));
        const QRegularExpression standard(
            QStringLiteral(R"((27001|9001|Amd 1):20[0-9]{2}|20[0-9]{2}/[0-9]+)"));
        for (const RegisterDef* def : registers().all()) {
            // What a scanner wrote names days and products as it does, and so do rules about it.
            if (def->name() == QLatin1String("method") || def == &scan_import::def ||
                def == &network_host::def || def == &host_observation::def ||
                def == &technical_rule::def)
                continue;
            for (const Record& record : records(*def)) {
                for (const FieldDef* field : def->fields) {
                    if (field->type != FieldType::Text && field->type != FieldType::LongText)
                        continue;
                    const QString text = QString(record.value(*field).text()).remove(standard);
                    QVERIFY2(!text.contains(year), qPrintable(text));
                }
            }
        }
    }

    void everyRegisterOfTechnicalComplianceIsFilled()
    {
        for (const RegisterDef* def : technicalRegisters()) {
            if (def != &setting::def) // its limits are those of the program
                QVERIFY2(!records(*def).isEmpty(), def->key);
        }
        QCOMPARE(records(technical_rule::def).size(), 40);
        for (const Record& rule : records(technical_rule::def)) {
            QVERIFY2(rule.get(technical_rule::active).value_or(false), qPrintable(rule.title()));
            QVERIFY2(rule.get(technical_rule::owner), qPrintable(rule.title()));
            QVERIFY2(!rule.value(technical_rule::controls).isNull(), qPrintable(rule.title()));
        }
        QCOMPARE(records(network_zone::def).size(), 7);
        QCOMPARE(records(*registers().find(u"approved_software")).size(), 8);
    }

    // Of each kind of file one, taken in on the day the story says.
    void scansStandWithTheirFiles()
    {
        const QList<Record> scans = records(scan_import::def);
        QCOMPARE(scans.size(), 9);
        QSet<QString> formats;
        for (const Record& scan : scans) {
            formats.insert(scan.value(scan_import::format).text());
            const auto at = scan.get(scan_import::scannedAt);
            QVERIFY2(at && *at < kSampleNow && at->daysTo(kSampleNow) < 70,
                     qPrintable(scan.title()));
            QCOMPARE(at->time().minute() % 5, 0);
            QVERIFY2(scan.get(scan_import::evidence), qPrintable(scan.title()));
            QVERIFY2(scan.get(scan_import::hostsSeen).value_or(0) > 0, qPrintable(scan.title()));
        }
        QCOMPARE(formats.size(), 5);
        for (const Record& observation : records(host_observation::def)) {
            const auto facts = factsOf(observation.text(host_observation::facts));
            QVERIFY2(facts && !facts->isEmpty(), qPrintable(observation.title()));
        }
    }

    // A month apart, and one port of one switch is all that is new.
    void twoNetworkScansDifferInOnePort()
    {
        QList<Record> scans;
        for (const Record& scan : records(scan_import::def)) {
            if (scan.get(scan_import::format) == scan_import::Format::Nmap)
                scans.append(scan);
        }
        QCOMPARE(scans.size(), 2);
        std::sort(scans.begin(), scans.end(), [](const Record& a, const Record& b) {
            return a.get(scan_import::scannedAt) < b.get(scan_import::scannedAt);
        });
        const auto found = differencesBetween(binder(), scans[0].uid(), scans[1].uid());
        QVERIFY(found);
        QStringList lines;
        for (const ScanDifference& one : *found)
            lines.append(one.place + u' ' + one.subject + u' ' + one.item + u' ' + one.after);
        QList<ScanDifference> ports;
        std::copy_if(found->begin(), found->end(), std::back_inserter(ports),
                     [](const ScanDifference& one) { return one.subject == u"port"; });
        QVERIFY2(ports.size() == 1, qPrintable(lines.join(u'\n')));
        QCOMPARE(ports.first().item, QStringLiteral("tcp/23"));
        QVERIFY(ports.first().kind == ScanDifference::Kind::New);
        QVERIFY(ports.first().place.contains(QLatin1String("sw-03")));
    }

    void hostsAreKnownUnknownOrIgnored()
    {
        QHash<QString, int> decisions;
        for (const Record& host : records(network_host::def)) {
            ++decisions[host.value(network_host::decision).text()];
            const IssueList issues = validate(host, {}, nullptr);
            QVERIFY2(issues.isEmpty(), qPrintable(host.title()));
        }
        QCOMPARE(decisions[QStringLiteral("open")], 2);
        QCOMPARE(decisions[QStringLiteral("ignored")], 1);
        QVERIFY(decisions[QStringLiteral("matched")] >= 15);
    }

    void findingsAreFollowedUp()
    {
        const QList<Record> findings = records(technical_finding::def);
        QCOMPARE(findings.size(), 2);
        int closed = 0;
        for (const Record& finding : findings) {
            QVERIFY(!finding.value(technical_finding::actions).isNull());
            const auto day = finding.get(technical_finding::closedOn);
            QCOMPARE(day.has_value(), finding.get(technical_finding::closedBy).has_value());
            closed += day ? 1 : 0;
        }
        QCOMPARE(closed, 1);
    }

    void rulesJudgeTheNetwork()
    {
        const auto state = complianceOf(binder());
        QVERIFY2(state, state ? "" : qPrintable(state.error().message.plain()));
        QSet<Outcome> outcomes;
        bool hasTelnet = false;
        for (const RuleResult& result : state->results) {
            outcomes.insert(result.outcome);
            for (const FailingItem& item : result.items)
                hasTelnet = hasTelnet || (item.item == u"tcp/23" && !item.exception);
        }
        QVERIFY(hasTelnet);
        QVERIFY(outcomes.contains(Outcome::Pass) && outcomes.contains(Outcome::Fail) &&
                outcomes.contains(Outcome::Exception));
        QCOMPARE(state->unknownHosts.size(), 2);
        // The guests alone were never looked at, and the statement of coverage has to say so.
        QStringList uncovered;
        for (const ZoneCoverage& zone : state->zones) {
            if (zone.zone && zone.inScope && !zone.isCovered)
                uncovered.append(zone.name);
        }
        QFETCH_GLOBAL(QString, language);
        QCOMPARE(uncovered, QStringList(language == u"de" ? QStringLiteral("Gäste")
                                                          : QStringLiteral("Guests")));
    }

    // The same day gives the same client: only what is random by design differs.
    void twoBuildsAreAlike()
    {
        QFETCH_GLOBAL(QString, language);
        FixedClock clock{kSampleNow};
        Binder::Options options;
        options.clock = &clock;
        const auto made = Binder::inMemory(registers(), options);
        QVERIFY(made);
        NoProgress nobody;
        QVERIFY(buildSample(**made, clock, *Language::load(language), nobody));
        for (const RegisterDef* def : registers().all()) {
            const auto again = (*made)->records(*def);
            QVERIFY2(again && *again == records(*def), def->key);
        }
    }

    void fileIsSound()
    {
        NoProgress nobody;
        const auto findings = binder().verify(nobody);
        QVERIFY(findings);
        for (const Binder::Finding& finding : *findings)
            qWarning("%s", qPrintable(finding.message.plain()));
        QVERIFY(findings->isEmpty());
    }

    void languagesAgreeInAllButWords()
    {
        const Binder& english = *m_samples.at(QStringLiteral("en")).binder;
        const Binder& german = *m_samples.at(QStringLiteral("de")).binder;
        int translated = 0;
        for (const RegisterDef* def : registers().all()) {
            if (def->singleton)
                continue;
            const auto here = english.records(*def);
            const auto there = german.records(*def);
            QVERIFY(here && there && here->size() == there->size());
            for (qsizetype n = 0; n < here->size(); ++n) {
                QCOMPARE(here->at(n).uid(), there->at(n).uid());
                QCOMPARE(here->at(n).code(), there->at(n).code());
                translated += here->at(n).title() != there->at(n).title() ? 1 : 0;
                for (const FieldDef* field : def->fields) {
                    if (field->computed || field == &evidence::size)
                        continue;
                    QCOMPARE(shapeOf(*field, here->at(n).value(*field)),
                             shapeOf(*field, there->at(n).value(*field)));
                }
            }
        }
        QVERIFY(translated > 400);
    }

    void opensAsAFile()
    {
        QFETCH_GLOBAL(QString, language);
        const QString path = m_folder.filePath(language + QStringLiteral(" Müster.isms"));
        NoProgress nobody;
        const auto made =
            makeSample(path, registers(), *Language::load(language), kSampleNow, nobody);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message.plain()));
        Binder::Options options;
        auto opened = Binder::open(path, registers(), Binder::Access::ReadWrite, options);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message.plain()));
        const auto again = (*opened)->records(risk::def);
        QVERIFY(again && *again == records(risk::def));
        QVERIFY((*opened)->session().canUndo());
        // A second one never replaces it.
        const auto second =
            makeSample(path, registers(), *Language::load(language), kSampleNow, nobody);
        QVERIFY(!second && second.error().kind == Error::Kind::Conflict);
    }

    void brokenScriptsAreRefused_data()
    {
        QTest::addColumn<QString>("folder");
        for (const char* name : {"sample_not_json", "sample_unknown_register", "sample_no_texts"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void brokenScriptsAreRefused()
    {
        QFETCH(QString, folder);
        const auto script = SampleScript::load(QStringLiteral(TEST_DATA_DIR "/broken/") + folder,
                                               registers(), Language(), kSampleNow.date());
        QVERIFY(!script && script.error().kind == Error::Kind::Damaged);
        QVERIFY(!script.error().detail.isEmpty());
    }

    void daysAreWorkingDays()
    {
        const auto script = SampleScript::load(QStringLiteral(":/sample"), registers(), Language(),
                                               QDate(2031, 5, 14)); // a Wednesday
        QVERIFY(script);
        QCOMPARE(script->day(0), QDate(2031, 5, 14));
        QCOMPARE(script->day(-3), QDate(2031, 5, 9)); // Sunday
        QCOMPARE(script->day(-4), QDate(2031, 5, 9)); // Saturday
        QCOMPARE(script->day(-5), QDate(2031, 5, 9)); // Friday
        const auto file = script->file(QStringLiteral("restore-test.txt"));
        QVERIFY(file && file->contains("RESTORE TEST, FILE STORE, 2031-04-18"));
        // Six days before, 04:15, in seconds since 1970.
        const auto scan = script->file(QStringLiteral("network-2.xml"));
        const QDateTime at(QDate(2031, 5, 8), QTime(4, 15), Qt::UTC);
        const QByteArray start = "start=\"" + QByteArray::number(at.toSecsSinceEpoch()) +
                                 "\" startstr=\"2031-05-08 04:15\"";
        QVERIFY(scan && scan->contains(start));
    }

    void cancelLeavesNothing()
    {
        const QString path = m_folder.filePath(QStringLiteral("never.isms"));
        CancelAtOnce impatient;
        const auto made = makeSample(path, registers(), Language(), kSampleNow, impatient);
        QVERIFY(!made && made.error().kind == Error::Kind::Cancelled);
        QVERIFY(!QFileInfo::exists(path));
    }
};

} // namespace ringbinder

QTEST_GUILESS_MAIN(ringbinder::TestSample)
#include "test_sample.moc"
