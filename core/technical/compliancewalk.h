// SPDX-License-Identifier: GPL-3.0-or-later
// The walk over the imports in the order of their scan times: each is read once, and only the rules
// and places that it speaks of are judged again, so that the cost is about facts times rules.
// Private to complianceOf() (compliance.cpp), which turns where it ends into results.
#pragma once

#include "core/technical/exceptionbook.h"
#include "core/technical/rulejudge.h"
#include "core/technical/sightings.h"

#include <vector>

namespace ringbinder {

// How one rule stands at one place.
struct RuleStanding {
    bool isJudged = false;
    bool fails = false;
    bool failedBefore = false;                // by the import before `import`
    int import = -1;                          // that decided, in ComplianceWalk::imports()
    Outcome counted = Outcome::NotApplicable; // in the trend
    QList<FailingItem> items;
    const SubjectField* unknown = nullptr;
    std::optional<Message> error;
    std::optional<PortRanges> unasked; // ports the rule names that no scan has asked for
};

struct PlaceStanding {
    BookedPlace place;
    TechnicalPlace known;
    struct Spoken {
        int import = -1;
        QList<JudgedFact> facts;
        QList<JudgedFact> before; // of the scan before, while an import is taken
    };
    QHash<int, Spoken> spoken;       // by position in subjects()
    std::vector<RuleStanding> rules; // by position in ComplianceWalk::rules()
};

class ComplianceWalk final {
public:
    [[nodiscard]] static Result<std::unique_ptr<ComplianceWalk>>
    start(const RecordSource& source, const ComplianceWants& wants);

    // Takes every import wanted, and then judges what changes with the day as of day(). Errors:
    // Cancelled.
    [[nodiscard]] Result<> run(const Progress* progress);

    [[nodiscard]] const std::vector<RuleJudge>& rules() const { return m_rules; }
    [[nodiscard]] const QList<TakenImport>& imports() const { return m_imports; }
    [[nodiscard]] const std::vector<PlaceStanding>& places() const { return m_places; }
    [[nodiscard]] const PlaceBook& book() const { return m_book; }
    [[nodiscard]] const ExceptionBook& exceptions() const { return m_exceptions; }
    [[nodiscard]] const Sightings& sightings() const { return m_sightings; }
    [[nodiscard]] const QList<TrendPoint>& trend() const { return m_trend; }
    [[nodiscard]] const TechnicalLimits& limits() const { return m_limits; }
    [[nodiscard]] QDate day() const { return m_day; }

private:
    struct Observation {
        int host = -1;
        int asset = -1;
        QString name;
        QString facts;
    };
    ComplianceWalk(PlaceBook book, FactBook facts, ExceptionBook exceptions);
    [[nodiscard]] Result<> readRules(const RecordSource& source, const ComplianceWants& wants);
    [[nodiscard]] Result<> readObservations(const RecordSource& source);
    [[nodiscard]] Result<> readImports(const RecordSource& source, const ComplianceWants& wants);

    void take(int import);
    void takeFacts(const Observation& seen, int import, const QList<int>& spoken,
                   QHash<size_t, QSet<int>>& touched);
    void judgePlace(size_t place, const QSet<int>& subjects, int import);
    void judgeRegisters(int import, const QDateTime& at);
    void judge(PlaceStanding& place, int rule, int import, const QDateTime& at, bool isNewScan);
    [[nodiscard]] bool noteAsked(RuleStanding& stands, const RuleJudge& judge, int import) const;
    void refuse(size_t place, const QSet<int>& subjects, int import, const Message& reason);
    void count(PlaceStanding& place, int rule, QDate day);
    void judgeAges();

    [[nodiscard]] size_t placeOf(const Observation& seen);
    [[nodiscard]] size_t placeAt(const QString& key, const BookedPlace& place);
    [[nodiscard]] size_t placeOfAsset(int asset);
    [[nodiscard]] size_t placeOfZone(int zone);
    RuleStanding& standing(PlaceStanding& place, int rule);

    PlaceBook m_book;
    FactBook m_facts;
    ExceptionBook m_exceptions;
    Sightings m_sightings;
    std::vector<RuleJudge> m_rules;
    QHash<int, QList<int>> m_rulesBySubject;
    QList<TakenImport> m_imports;
    QHash<Uid, QList<Observation>> m_observations; // by import
    std::vector<PlaceStanding> m_places;
    QHash<QString, size_t> m_placeIndex;
    bool m_wantsTrend = true;
    PassRate m_rate; // of the trend
    QList<TrendPoint> m_trend;
    TechnicalLimits m_limits;
    QDate m_day;
};

} // namespace ringbinder
