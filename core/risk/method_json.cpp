// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/method.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>
#include <cmath>

namespace ringbinder {

namespace {

constexpr int kMethodFormat = 1;
constexpr qsizetype kLargestMethod = 1 << 20;

template <class T>
struct MethodToken {
    T value;
    const char* token;
};

constexpr std::array<MethodToken<Combination>, 3> kCombinations = {
    {{Combination::Product, "product"},
     {Combination::Sum, "sum"},
     {Combination::Matrix, "matrix"}}};
constexpr std::array<MethodToken<OverallImpact>, 2> kOverallImpacts = {
    {{OverallImpact::Maximum, "maximum"}, {OverallImpact::Explicit, "explicit"}}};
constexpr std::array<MethodToken<Acceptance>, 3> kAcceptances = {
    {{Acceptance::Free, "free"},
     {Acceptance::WithReason, "with_reason"},
     {Acceptance::Exception, "exception"}}};

template <class Tokens, class T>
QString tokenFor(const Tokens& tokens, T value)
{
    for (const auto& known : tokens) {
        if (known.value == value)
            return QString::fromLatin1(known.token);
    }
    Q_UNREACHABLE();
}

// One object of the document. Takes keys one by one; what is left at the end is unknown. The first
// thing that is wrong is kept, so that reading goes on with empty values and is judged once.
class MethodObject final {
public:
    MethodObject(const QJsonValue& json, QString path, std::optional<Error>& problem)
        : m_object(json.toObject())
        , m_path(std::move(path))
        , m_problem(problem)
    {
        if (!json.isObject())
            refuse(m_path, json, QStringLiteral("{ }"));
    }

    QString text(const char* key)
    {
        const QJsonValue json = take(key);
        if (!json.isString())
            refuse(at(key), json, QStringLiteral("\"…\""));
        return json.toString();
    }

    std::optional<int> number(const char* key, bool mayBeNull)
    {
        const QJsonValue json = take(key);
        if (json.isNull() && mayBeNull)
            return std::nullopt;
        const double number = json.toDouble();
        if (!json.isDouble() || std::floor(number) != number || std::abs(number) > 1e6) {
            refuse(at(key), json, mayBeNull ? QStringLiteral("12, null") : QStringLiteral("12"));
            return std::nullopt;
        }
        return int(number);
    }

    quint32 colour(const char* key)
    {
        const QJsonValue json = take(key);
        const QString text = json.toString();
        bool isHex = false;
        const quint32 rgb = text.mid(1).toUInt(&isHex, 16);
        if (text.size() != 7 || text[0] != QLatin1Char('#') || !isHex ||
            text[1] == QLatin1Char('+'))
            refuse(at(key), json, QStringLiteral("\"#9ccc7a\""));
        return rgb;
    }

    template <class Tokens>
    auto token(const char* key, const Tokens& tokens)
    {
        const QJsonValue json = take(key);
        QStringList accepted;
        for (const auto& known : tokens) {
            if (json.toString() == QLatin1String(known.token))
                return known.value;
            accepted.append(QLatin1String(known.token));
        }
        refuse(at(key), json, accepted.join(QLatin1String(", ")));
        return tokens[0].value;
    }

    // Calls `each` with every entry and its path.
    template <class Each>
    void list(const char* key, Each each)
    {
        const QJsonValue json = take(key);
        if (!json.isArray())
            refuse(at(key), json, QStringLiteral("[ ]"));
        const QJsonArray array = json.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            each(QJsonValue(array[i]), QStringLiteral("%1[%2]").arg(at(key)).arg(i));
    }

    QStringList texts(const char* key)
    {
        QStringList texts;
        list(key, [&](const QJsonValue& entry, const QString& path) {
            texts.append(entryText(entry, path));
        });
        return texts;
    }

    QString entryText(const QJsonValue& entry, const QString& path)
    {
        if (!entry.isString())
            refuse(path, entry, QStringLiteral("\"…\""));
        return entry.toString();
    }

    void finish()
    {
        if (m_object.isEmpty() || m_problem)
            return;
        const QString key = m_object.constBegin().key();
        m_problem = Error{Error::Kind::Invalid,
                          Message("risk_method",
                                  QT_TRANSLATE_NOOP("risk_method", "\"%1\" is not a part of a risk "
                                                                   "method; accepted are %2."))
                              .arg(at(key.toUtf8().constData()))
                              .arg(m_taken.join(QLatin1String(", "))),
                          at(key.toUtf8().constData())};
    }

    void refuse(const QString& path, const QJsonValue& json, const QString& accepted)
    {
        if (m_problem)
            return;
        const QString given =
            json.isUndefined()
                ? QStringLiteral("-")
                : QString::fromUtf8(QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact))
                      .chopped(1)
                      .mid(1, 80);
        m_problem = Error{
            Error::Kind::Invalid,
            Message("risk_method", QT_TRANSLATE_NOOP("risk_method", "\"%1\" of the risk method is "
                                                                    "%2; accepted: %3."))
                .arg(path)
                .arg(given)
                .arg(accepted),
            path};
    }

private:
    QJsonValue take(const char* key)
    {
        m_taken.append(QString::fromUtf8(key));
        return m_object.contains(QLatin1String(key)) ? m_object.take(QLatin1String(key))
                                                     : QJsonValue(QJsonValue::Undefined);
    }

    QString at(const char* key) const
    {
        const QString name = QString::fromUtf8(key);
        return m_path.isEmpty() ? name : QString(m_path + QLatin1Char('.') + name);
    }

    QJsonObject m_object;
    QString m_path;
    QStringList m_taken;
    std::optional<Error>& m_problem;
};

QList<ScaleWords> readScale(MethodObject& method, const char* key, std::optional<Error>& problem)
{
    QList<ScaleWords> scale;
    method.list(key, [&](const QJsonValue& json, const QString& path) {
        MethodObject step(json, path, problem);
        ScaleWords words;
        words.label = step.text("label");
        words.descriptor = step.text("descriptor");
        step.finish();
        scale.append(words);
    });
    return scale;
}

RiskBand readBand(const QJsonValue& json, const QString& path, std::optional<Error>& problem)
{
    MethodObject object(json, path, problem);
    RiskBand band;
    band.token = object.text("token");
    band.label = object.text("label");
    band.mark = object.text("mark");
    band.from = object.number("from", false).value_or(0);
    band.to = object.number("to", false).value_or(0);
    band.rgb = object.colour("rgb");
    band.acceptance = object.token("acceptance", kAcceptances);
    band.authority = object.text("authority");
    band.response = object.text("response");
    band.treatWithinDays = object.number("treat_within_days", true);
    band.reviewEveryMonths = object.number("review_every_months", true);
    object.finish();
    return band;
}

QJsonArray scaleJson(const QList<ScaleWords>& scale)
{
    QJsonArray array;
    for (const ScaleWords& step : scale) {
        array.append(QJsonObject{{QStringLiteral("label"), step.label},
                                 {QStringLiteral("descriptor"), step.descriptor}});
    }
    return array;
}

QJsonValue orNull(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonObject bandJson(const RiskBand& band)
{
    const QString rgb = QString(QLatin1Char('#') +
                                QString::number(band.rgb, 16).rightJustified(6, QLatin1Char('0')));
    return {{QStringLiteral("token"), band.token},
            {QStringLiteral("label"), band.label},
            {QStringLiteral("mark"), band.mark},
            {QStringLiteral("from"), band.from},
            {QStringLiteral("to"), band.to},
            {QStringLiteral("rgb"), rgb},
            {QStringLiteral("acceptance"), tokenFor(kAcceptances, band.acceptance)},
            {QStringLiteral("authority"), band.authority},
            {QStringLiteral("response"), band.response},
            {QStringLiteral("treat_within_days"), orNull(band.treatWithinDays)},
            {QStringLiteral("review_every_months"), orNull(band.reviewEveryMonths)}};
}

} // namespace

Result<MethodDefinition> definitionFromJson(const QJsonObject& json)
{
    std::optional<Error> problem;
    MethodObject method(json, QString(), problem);
    MethodDefinition definition;
    if (const auto format = method.number("format", false); format && *format != kMethodFormat)
        method.refuse(QStringLiteral("format"), *format, QString::number(kMethodFormat));
    definition.name = method.text("name");
    definition.likelihood = readScale(method, "likelihood", problem);
    definition.impact = readScale(method, "impact", problem);
    definition.confidentiality = readScale(method, "confidentiality", problem);
    definition.integrity = readScale(method, "integrity", problem);
    definition.availability = readScale(method, "availability", problem);
    method.list("dimensions", [&](const QJsonValue& entry, const QString& path) {
        MethodObject dimension(entry, path, problem);
        ImpactDimension read;
        read.token = dimension.text("token");
        read.label = dimension.text("label");
        read.descriptors = dimension.texts("descriptors");
        dimension.finish();
        definition.dimensions.append(read);
    });
    definition.overallImpact = method.token("overall_impact", kOverallImpacts);
    definition.combination = method.token("combination", kCombinations);
    method.list("matrix", [&](const QJsonValue& entry, const QString& path) {
        if (!entry.isArray())
            method.refuse(path, entry, QStringLiteral("[ ]"));
        QStringList row;
        for (const QJsonValue& cell : entry.toArray())
            row.append(method.entryText(cell, path));
        definition.matrix.append(row);
    });
    method.list("bands", [&](const QJsonValue& entry, const QString& path) {
        definition.bands.append(readBand(entry, path, problem));
    });
    definition.acceptanceRules = method.texts("rules");
    definition.appetite = method.text("appetite");
    method.finish();
    if (problem)
        return fail(std::move(*problem));
    return definition;
}

QByteArray RiskMethod::toJson() const
{
    QJsonArray dimensions;
    for (const ImpactDimension& dimension : m_definition.dimensions) {
        dimensions.append(QJsonObject{
            {QStringLiteral("token"), dimension.token},
            {QStringLiteral("label"), dimension.label},
            {QStringLiteral("descriptors"), QJsonArray::fromStringList(dimension.descriptors)}});
    }
    QJsonArray matrix;
    for (const QStringList& row : m_definition.matrix)
        matrix.append(QJsonArray::fromStringList(row));
    QJsonArray bands;
    for (const RiskBand& band : m_definition.bands)
        bands.append(bandJson(band));
    const QJsonObject json{
        {QStringLiteral("format"), kMethodFormat},
        {QStringLiteral("name"), m_definition.name},
        {QStringLiteral("likelihood"), scaleJson(m_definition.likelihood)},
        {QStringLiteral("impact"), scaleJson(m_definition.impact)},
        {QStringLiteral("confidentiality"), scaleJson(m_definition.confidentiality)},
        {QStringLiteral("integrity"), scaleJson(m_definition.integrity)},
        {QStringLiteral("availability"), scaleJson(m_definition.availability)},
        {QStringLiteral("dimensions"), dimensions},
        {QStringLiteral("overall_impact"), tokenFor(kOverallImpacts, m_definition.overallImpact)},
        {QStringLiteral("combination"), tokenFor(kCombinations, m_definition.combination)},
        {QStringLiteral("matrix"), matrix},
        {QStringLiteral("bands"), bands},
        {QStringLiteral("rules"), QJsonArray::fromStringList(m_definition.acceptanceRules)},
        {QStringLiteral("appetite"), m_definition.appetite}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<RiskMethod> RiskMethod::fromJson(const QByteArray& json)
{
    QJsonParseError problem;
    const bool isSmall = json.size() <= kLargestMethod;
    const QJsonDocument document =
        isSmall ? QJsonDocument::fromJson(json, &problem) : QJsonDocument();
    if (!document.isObject()) {
        const QString detail = isSmall ? problem.errorString() : QString();
        return fail(Error::Kind::Invalid,
                    Message("risk_method", QT_TRANSLATE_NOOP("risk_method", "This is not a risk "
                                                                            "method: a JSON object "
                                                                            "of at most 1 MiB is "
                                                                            "needed.")),
                    detail);
    }
    return definitionFromJson(document.object()).and_then(RiskMethod::make);
}

} // namespace ringbinder
