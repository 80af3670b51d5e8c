// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/method.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>

namespace ringbinder {

namespace {

constexpr RiskMethod::Preset kAllPresets[] = {RiskMethod::Preset::FiveByFive,
                                              RiskMethod::Preset::FourByFour,
                                              RiskMethod::Preset::ThreeByThree};

QLatin1String presetKey(RiskMethod::Preset preset)
{
    switch (preset) {
    case RiskMethod::Preset::ThreeByThree:
        return QLatin1String("3x3");
    case RiskMethod::Preset::FourByFour:
        return QLatin1String("4x4");
    case RiskMethod::Preset::FiveByFive:
        return QLatin1String("5x5");
    }
    Q_UNREACHABLE();
}

// Empty for a language without words of its own.
QJsonObject shippedMethods(const QString& languageCode)
{
    QFile file(QStringLiteral(":/catalogues/risk_method.%1.json").arg(languageCode));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

// Resources are part of the program: a test reads each of them, so one that fails here is a bug.
MethodDefinition shippedDefinition(const QJsonObject& methods, RiskMethod::Preset preset)
{
    auto definition = definitionFromJson(methods[presetKey(preset)].toObject());
    Q_ASSERT(definition);
    return std::move(*definition);
}

QList<QString> textsOf(MethodDefinition definition, QList<const char*>* kinds)
{
    QList<QString> texts;
    forEachText(definition, [&](const char* kind, QString& text) {
        texts.append(text);
        if (kinds)
            kinds->append(kind);
    });
    return texts;
}

} // namespace

RiskMethod RiskMethod::preset(Preset preset, const Language& language)
{
    QJsonObject methods = shippedMethods(language.code());
    if (methods.isEmpty())
        methods = shippedMethods(QStringLiteral("en"));
    auto method = make(shippedDefinition(methods, preset));
    Q_ASSERT(method);
    return std::move(*method);
}

RiskMethod RiskMethod::wordedIn(const Language& language) const
{
    const QJsonObject wanted = shippedMethods(language.code());
    if (wanted.isEmpty())
        return *this;
    // Kind and text of every language to the text wanted; kinds keep a word such as "High" apart
    // where another language tells it apart.
    QHash<QString, QString> translations;
    const auto keyOf = [](const char* kind, const QString& text) {
        return QString(QLatin1String(kind) + QLatin1Char('\n') + text);
    };
    const QStringList codes = Language::available();
    for (const QString& code : codes) {
        const QJsonObject methods = shippedMethods(code);
        if (methods.isEmpty())
            continue;
        for (const Preset preset : kAllPresets) {
            QList<const char*> kinds;
            const QList<QString> from = textsOf(shippedDefinition(methods, preset), &kinds);
            const QList<QString> to = textsOf(shippedDefinition(wanted, preset), nullptr);
            Q_ASSERT(from.size() == to.size());
            for (qsizetype i = 0; i < from.size(); ++i) {
                const QString key = keyOf(kinds[i], from[i]);
                if (!translations.contains(key))
                    translations.insert(key, to[i]);
            }
        }
    }
    MethodDefinition definition = m_definition;
    forEachText(definition, [&](const char* kind, QString& text) {
        text = translations.value(keyOf(kind, text), text);
    });
    // Own words beside shipped ones may now be the same word twice; then the method stays as it is.
    auto worded = make(std::move(definition));
    return worded ? std::move(*worded) : *this;
}

} // namespace ringbinder
