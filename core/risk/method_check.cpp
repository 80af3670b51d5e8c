// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/method.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace ringbinder {

namespace {

constexpr int kFewestLevels = 3;
constexpr int kMostLevels = 7;
constexpr int kMostDimensions = 12;
constexpr int kMostBands = 7;
constexpr int kMostRules = 40;
constexpr int kLongestLabel = 60;
constexpr int kLongestText = 2000;

bool isMethodToken(const QString& token)
{
    return !token.isEmpty() && token.size() <= 40 && token[0] >= QLatin1Char('a') &&
           token[0] <= QLatin1Char('z') && std::all_of(token.cbegin(), token.cend(), [](QChar c) {
               return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
                      (c >= QLatin1Char('0') && c <= QLatin1Char('9')) || c == QLatin1Char('_');
           });
}

QString indexed(const char* list, qsizetype index, const char* key = nullptr)
{
    const QString entry = QStringLiteral("%1[%2]").arg(QLatin1String(list)).arg(index);
    return key ? QString(entry + QLatin1Char('.') + QLatin1String(key)) : entry;
}

// Collects problems; each sentence names the place, what stands there and what would be accepted.
class MethodCheck final {
public:
    explicit MethodCheck(const MethodDefinition& definition)
        : m_definition(definition)
    {
    }

    QList<MethodProblem> run()
    {
        label(QStringLiteral("name"), m_definition.name);
        scale("likelihood", m_definition.likelihood);
        scale("impact", m_definition.impact);
        scale("confidentiality", m_definition.confidentiality);
        scale("integrity", m_definition.integrity);
        scale("availability", m_definition.availability);
        dimensions();
        bands();
        matrix();
        if (m_problems.isEmpty())
            coverage();
        texts();
        return m_problems;
    }

private:
    void add(const QString& path, const Message& message) { m_problems.append({path, message}); }

    void count(const char* list, qsizetype size, int least, int most)
    {
        if (size >= least && size <= most)
            return;
        add(QLatin1String(list),
            Message("risk_method", QT_TRANSLATE_NOOP("risk_method", "\"%1\" has %2 entries; %3 to "
                                                                    "%4 are accepted."))
                .arg(QLatin1String(list))
                .arg(qint64(size))
                .arg(qint64(least))
                .arg(qint64(most)));
    }

    void label(const QString& path, const QString& text)
    {
        if (!text.trimmed().isEmpty() && text.size() <= kLongestLabel)
            return;
        add(path, Message("risk_method",
                          QT_TRANSLATE_NOOP("risk_method", "\"%1\" is \"%2\"; a word of 1 to %3 "
                                                           "characters is needed."))
                      .arg(path)
                      .arg(text.left(kLongestLabel))
                      .arg(qint64(kLongestLabel)));
    }

    void unique(const QString& path, const QString& text, QSet<QString>& seen)
    {
        if (!seen.contains(text.toCaseFolded())) {
            seen.insert(text.toCaseFolded());
            return;
        }
        add(path, Message("risk_method",
                          QT_TRANSLATE_NOOP("risk_method", "\"%1\" is \"%2\", which stands there "
                                                           "twice; each needs its own."))
                      .arg(path)
                      .arg(text));
    }

    void token(const QString& path, const QString& token, QSet<QString>& seen)
    {
        if (!isMethodToken(token)) {
            add(path, Message("risk_method",
                              QT_TRANSLATE_NOOP("risk_method",
                                                "\"%1\" is \"%2\"; small letters, digits and "
                                                "underscores are accepted, such as \"very_high\"."))
                          .arg(path)
                          .arg(token));
            return;
        }
        unique(path, token, seen);
    }

    void scale(const char* name, const QList<ScaleWords>& steps)
    {
        count(name, steps.size(), kFewestLevels, kMostLevels);
        QSet<QString> labels;
        for (qsizetype i = 0; i < steps.size(); ++i) {
            label(indexed(name, i, "label"), steps[i].label);
            unique(indexed(name, i, "label"), steps[i].label, labels);
        }
    }

    void dimensions()
    {
        count("dimensions", m_definition.dimensions.size(), 0, kMostDimensions);
        QSet<QString> tokens;
        for (qsizetype i = 0; i < m_definition.dimensions.size(); ++i) {
            const ImpactDimension& dimension = m_definition.dimensions[i];
            token(indexed("dimensions", i, "token"), dimension.token, tokens);
            label(indexed("dimensions", i, "label"), dimension.label);
            if (dimension.descriptors.size() == m_definition.impact.size())
                continue;
            const QString path = indexed("dimensions", i, "descriptors");
            add(path, Message("risk_method",
                              QT_TRANSLATE_NOOP("risk_method", "\"%1\" has %2 entries; one for "
                                                               "each of the %3 impact levels is "
                                                               "needed."))
                          .arg(path)
                          .arg(qint64(dimension.descriptors.size()))
                          .arg(qint64(m_definition.impact.size())));
        }
    }

    void bands()
    {
        count("bands", m_definition.bands.size(), 2, kMostBands);
        QSet<QString> tokens;
        QSet<QString> labels;
        QSet<QString> marks;
        for (qsizetype i = 0; i < m_definition.bands.size(); ++i) {
            const RiskBand& band = m_definition.bands[i];
            token(indexed("bands", i, "token"), band.token, tokens);
            label(indexed("bands", i, "label"), band.label);
            unique(indexed("bands", i, "label"), band.label, labels);
            mark(indexed("bands", i, "mark"), band.mark, marks);
            if (band.rgb > 0xffffff)
                range(indexed("bands", i, "rgb"), band.rgb, 0, 0xffffff);
            positive(indexed("bands", i, "treat_within_days"), band.treatWithinDays, 3650);
            positive(indexed("bands", i, "review_every_months"), band.reviewEveryMonths, 120);
            if (i > 0 && band.acceptance < m_definition.bands[i - 1].acceptance)
                laxer(i);
        }
    }

    void mark(const QString& path, const QString& mark, QSet<QString>& seen)
    {
        if (mark.trimmed() != mark || mark.isEmpty() || mark.size() > 2) {
            add(path, Message("risk_method",
                              QT_TRANSLATE_NOOP("risk_method", "\"%1\" is \"%2\"; one or two "
                                                               "letters are needed, because "
                                                               "colour is never alone."))
                          .arg(path)
                          .arg(mark.left(kLongestLabel)));
            return;
        }
        unique(path, mark, seen);
    }

    void range(const QString& path, qint64 value, qint64 least, qint64 most)
    {
        add(path, Message("risk_method", QT_TRANSLATE_NOOP("risk_method", "\"%1\" is %2; %3 to %4 "
                                                                          "is accepted."))
                      .arg(path)
                      .arg(value)
                      .arg(least)
                      .arg(most));
    }

    void positive(const QString& path, std::optional<int> value, int most)
    {
        if (value && (*value < 1 || *value > most))
            range(path, *value, 1, most);
    }

    void laxer(qsizetype i)
    {
        const QString path = indexed("bands", i, "acceptance");
        add(path, Message("risk_method",
                          QT_TRANSLATE_NOOP("risk_method", "\"%1\": the level \"%2\" is accepted "
                                                           "more easily than the lower level "
                                                           "\"%3\"; give it the same acceptance or "
                                                           "a stricter one."))
                      .arg(path)
                      .arg(m_definition.bands[i].label)
                      .arg(m_definition.bands[i - 1].label));
    }

    void matrix()
    {
        if (m_definition.combination != Combination::Matrix) {
            count("matrix", m_definition.matrix.size(), 0, 0);
            return;
        }
        const int rows = int(m_definition.likelihood.size());
        const int columns = int(m_definition.impact.size());
        count("matrix", m_definition.matrix.size(), rows, rows);
        QStringList tokens;
        for (const RiskBand& band : m_definition.bands)
            tokens.append(band.token);
        for (qsizetype row = 0; row < m_definition.matrix.size(); ++row) {
            const QStringList& cells = m_definition.matrix[row];
            count(indexed("matrix", row).toUtf8().constData(), cells.size(), columns, columns);
            for (qsizetype column = 0; column < cells.size(); ++column) {
                if (tokens.contains(cells[column]))
                    continue;
                const QString path =
                    QStringLiteral("%1[%2]").arg(indexed("matrix", row)).arg(column);
                add(path, Message("risk_method",
                                  QT_TRANSLATE_NOOP("risk_method", "\"%1\" is \"%2\"; accepted "
                                                                   "are %3."))
                              .arg(path)
                              .arg(cells[column].left(kLongestLabel))
                              .arg(tokens.join(QLatin1String(", "))));
            }
        }
    }

    // Each score or cell that can occur stands in exactly one band, and no band is out of reach.
    void coverage()
    {
        if (m_definition.combination == Combination::Matrix) {
            for (qsizetype i = 0; i < m_definition.bands.size(); ++i) {
                const QString& token = m_definition.bands[i].token;
                const bool isUsed =
                    std::any_of(m_definition.matrix.cbegin(), m_definition.matrix.cend(),
                                [&](const QStringList& row) { return row.contains(token); });
                if (!isUsed)
                    outOfReach(i);
            }
            return;
        }
        const std::set<int> scores = reachableScores();
        int previous = 0;
        for (qsizetype i = 0; i < m_definition.bands.size(); ++i) {
            const RiskBand& band = m_definition.bands[i];
            if (band.from <= previous || band.to < band.from) {
                const QString path = indexed("bands", i, "from");
                add(path, Message("risk_method",
                                  QT_TRANSLATE_NOOP("risk_method",
                                                    "\"%1\": the level \"%2\" goes from %3 to %4; "
                                                    "it must begin above %5 and not end before it "
                                                    "begins."))
                              .arg(path)
                              .arg(band.label)
                              .arg(qint64(band.from))
                              .arg(qint64(band.to))
                              .arg(qint64(previous)));
                return;
            }
            const auto first = scores.lower_bound(band.from);
            if (first == scores.end() || *first > band.to)
                outOfReach(i);
            previous = band.to;
        }
        for (const int score : scores) {
            const bool isCovered = std::any_of(
                m_definition.bands.cbegin(), m_definition.bands.cend(),
                [&](const RiskBand& band) { return score >= band.from && score <= band.to; });
            if (isCovered)
                continue;
            add(QStringLiteral("bands"),
                Message("risk_method", QT_TRANSLATE_NOOP("risk_method", "The score %1 stands in no "
                                                                        "level; the levels have "
                                                                        "to cover %2 to %3."))
                    .arg(qint64(score))
                    .arg(qint64(*scores.begin()))
                    .arg(qint64(*scores.rbegin())));
        }
    }

    std::set<int> reachableScores() const
    {
        std::set<int> scores;
        for (int likelihood = 1; likelihood <= int(m_definition.likelihood.size()); ++likelihood) {
            for (int impact = 1; impact <= int(m_definition.impact.size()); ++impact) {
                scores.insert(m_definition.combination == Combination::Sum ? likelihood + impact
                                                                           : likelihood * impact);
            }
        }
        return scores;
    }

    void outOfReach(qsizetype i)
    {
        const QString path = indexed("bands", i);
        add(path, Message("risk_method",
                          QT_TRANSLATE_NOOP("risk_method", "\"%1\": no risk can reach the level "
                                                           "\"%2\"; widen it or remove it."))
                      .arg(path)
                      .arg(m_definition.bands[i].label));
    }

    void texts()
    {
        count("rules", m_definition.acceptanceRules.size(), 0, kMostRules);
        MethodDefinition copy = m_definition;
        forEachText(copy, [this](const char* kind, QString& text) {
            if (text.size() <= kLongestText && text.isValidUtf16())
                return;
            add(QLatin1String(kind),
                Message("risk_method", QT_TRANSLATE_NOOP("risk_method", "\"%1\" has %2 characters; "
                                                                        "up to %3 are accepted."))
                    .arg(QLatin1String(kind))
                    .arg(qint64(text.size()))
                    .arg(qint64(kLongestText)));
        });
    }

    const MethodDefinition& m_definition;
    QList<MethodProblem> m_problems;
};

} // namespace

QList<MethodProblem> problemsOf(const MethodDefinition& definition)
{
    return MethodCheck(definition).run();
}

} // namespace ringbinder
