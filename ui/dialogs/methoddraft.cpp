// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/methoddraft.h"

#include <QRegularExpression>

namespace ringbinder {

namespace {

int lowestOf(const MethodDefinition& definition)
{
    return definition.combination == Combination::Sum ? 2 : 1;
}

int highestOf(const MethodDefinition& definition)
{
    const int likelihood = int(definition.likelihood.size());
    const int impact = int(definition.impact.size());
    return definition.combination == Combination::Sum ? likelihood + impact : likelihood * impact;
}

// The matrix that the method had in all but name, as a start for one made by hand.
QList<QStringList> matrixOf(const MethodDefinition& before)
{
    QList<QStringList> matrix;
    const auto method = RiskMethod::make(before);
    for (int likelihood = 1; likelihood <= before.likelihood.size(); ++likelihood) {
        QStringList row;
        for (int impact = 1; impact <= before.impact.size(); ++impact) {
            const auto band = method ? method->bandOfCell(likelihood, impact) : std::nullopt;
            row.append(band ? band->token : before.bands.value(0).token);
        }
        matrix.append(row);
    }
    return matrix;
}

// Keeps cells where they are; new ones are like their neighbour.
void resizeMatrix(MethodDefinition& definition)
{
    QList<QStringList>& matrix = definition.matrix;
    const qsizetype rows = definition.likelihood.size();
    const qsizetype columns = definition.impact.size();
    while (matrix.size() > rows)
        matrix.removeLast();
    while (matrix.size() < rows)
        matrix.append(matrix.isEmpty() ? QStringList() : matrix.last());
    QStringList tokens;
    for (const RiskBand& band : definition.bands)
        tokens.append(band.token);
    for (QStringList& row : matrix) {
        while (row.size() > columns)
            row.removeLast();
        while (row.size() < columns)
            row.append(row.isEmpty() ? tokens.value(0) : row.last());
        for (QString& cell : row) {
            if (!tokens.contains(cell))
                cell = tokens.value(tokens.size() - 1); // the level was removed
        }
    }
}

} // namespace

MethodDraft::MethodDraft(MethodDefinition definition, QObject* parent)
    : QObject(parent)
    , m_definition(std::move(definition))
{
    check();
}

void MethodDraft::edit(const std::function<void(MethodDefinition&)>& change)
{
    const MethodDefinition before = m_definition;
    change(m_definition);
    keepInStep(before);
    if (m_definition == before)
        return;
    check();
    emit changed();
}

void MethodDraft::replace(MethodDefinition definition)
{
    m_definition = std::move(definition);
    check();
    emit changed();
}

int MethodDraft::lowestScore() const
{
    return lowestOf(m_definition);
}

int MethodDraft::highestScore() const
{
    return highestOf(m_definition);
}

void MethodDraft::keepInStep(const MethodDefinition& before)
{
    for (ImpactDimension& dimension : m_definition.dimensions)
        dimension.descriptors.resize(m_definition.impact.size());
    if (m_definition.combination == Combination::Matrix) {
        if (before.combination != Combination::Matrix)
            m_definition.matrix = matrixOf(before);
        resizeMatrix(m_definition);
        return;
    }
    m_definition.matrix.clear();
    if (before.combination != m_definition.combination) {
        spreadLevels(m_definition);
        return;
    }
    int from = lowestScore();
    for (RiskBand& band : m_definition.bands) {
        band.from = from;
        from = band.to + 1;
    }
    if (!m_definition.bands.isEmpty())
        m_definition.bands.last().to = highestScore();
}

void MethodDraft::spreadLevels(MethodDefinition& definition)
{
    const int lowest = lowestOf(definition);
    const int highest = highestOf(definition);
    const int count = int(definition.bands.size());
    int from = lowest;
    for (int i = 0; i < count; ++i) {
        RiskBand& band = definition.bands[i];
        band.from = from;
        band.to = lowest + (highest - lowest + 1) * (i + 1) / count - 1;
        from = band.to + 1;
    }
}

QString MethodDraft::freeToken(const QString& label, const QStringList& taken)
{
    static const QRegularExpression unfit(QStringLiteral("[^a-z0-9]+"));
    QString stem = label.toLower().replace(unfit, QStringLiteral("_")).left(30);
    while (!stem.isEmpty() && !stem[0].isLetter())
        stem.remove(0, 1);
    while (stem.endsWith(u'_'))
        stem.chop(1);
    if (stem.isEmpty())
        stem = QStringLiteral("own");
    QString token = stem;
    for (int n = 2; taken.contains(token); ++n)
        token = QStringLiteral("%1_%2").arg(stem).arg(n);
    return token;
}

void MethodDraft::check()
{
    m_problems = problemsOf(m_definition);
    auto method = RiskMethod::make(m_definition);
    m_method = method ? std::optional(std::move(*method)) : std::nullopt;
}

} // namespace ringbinder
