// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/policycheck.h"

#include "core/documents/documentversions.h"

#include <QRegularExpression>

namespace ringbinder {

namespace {

constexpr PolicyElement kPolicyElements[] = {
    {"purpose",
     "5.2 a)",
     {"documents", QT_TRANSLATE_NOOP("documents", "Purpose")},
     "purpose|objective of this|zweck|ziel dieser|finalidad|objeto de|objet|finalité",
     false,
     false},
    {"scope",
     "A.5.1",
     {"documents", QT_TRANSLATE_NOOP("documents", "Scope")},
     "scope|who it applies to|geltungsbereich|anwendungsbereich|alcance|ámbito de "
     "aplicación|domaine d'application",
     false,
     false},
    {"responsibilities",
     "5.3",
     {"documents", QT_TRANSLATE_NOOP("documents", "Roles and responsibilities")},
     "responsibilit|roles|duties|verantwort|rollen|zuständig|responsabilidad|funciones "
     "y|responsabilit|rôles",
     false,
     false},
    {"review",
     "A.5.1",
     {"documents", QT_TRANSLATE_NOOP("documents", "Review and updating")},
     "review|revision|überprüfung|aktualisierung|revisión|actualización|revue|mise à jour",
     false,
     false},
    {"objectives",
     "5.2 b)",
     {"documents", QT_TRANSLATE_NOOP("documents", "Objectives, or the frame for setting them")},
     "objectives|ziele|objetivos|objectifs",
     true,
     true},
    {"requirements",
     "5.2 c)",
     {"documents", QT_TRANSLATE_NOOP("documents", "Promise to meet applicable requirements")},
     "meeting requirements|meet all applicable|applicable requirements|meeting the legal|"
     "keep to laws|erfüllung von anforderungen|geltenden anforderungen|geltenden rechtlichen|"
     "anforderungen zu erfüllen|cumplimiento de los requisitos|requisitos aplicables|cumplir los "
     "requisitos|satisfaire aux exigences|satisfaction des exigences",
     true,
     true},
    {"improvement",
     "5.2 d)",
     {"documents", QT_TRANSLATE_NOOP("documents", "Promise of continual improvement")},
     "continual improvement|improving the isms|improve continually|continually improve|"
     "improve the isms|fortlaufende verbesserung|fortlaufend zu verbessern|"
     "kontinuierliche verbesserung|kontinuierlich zu verbessern|mejora continua|mejorar de forma "
     "continua|mejorar continuamente|amélioration continue|améliorer",
     true,
     true},
    {"communication",
     "5.2 e) to g)",
     {"documents", QT_TRANSLATE_NOOP("documents", "How it is made known and available")},
     "available to|made known|communicat|acknowledge|zugänglich|bekanntmachung|bekannt gemacht|"
     "bekanntgegeben|verfügbar für|a disposición de|se comunica a|comunicación|disponible "
     "para|prise de connaissance",
     true,
     true},
};

struct HeadedText {
    QString heading; // lower case
    bool hasText = false;
};

// Headings with whether anything stands below them before the next one.
QList<HeadedText> headedTexts(const QString& markdown)
{
    static const QRegularExpression kHeading(QStringLiteral("^#{1,6}\\s+(.*?)\\s*#*$"));
    QList<HeadedText> texts;
    const QStringList lines = markdown.split(QLatin1Char('\n'));
    for (const QString& line : lines) {
        if (const auto heading = kHeading.match(line); heading.hasMatch())
            texts.append({heading.captured(1).toLower(), false});
        else if (!texts.isEmpty() && !line.trimmed().isEmpty())
            texts.last().hasText = true;
    }
    return texts;
}

bool hasElement(const PolicyElement& element, const QList<HeadedText>& texts, const QString& lower)
{
    const QStringList words = QString::fromUtf8(element.words).split(QLatin1Char('|'));
    for (const QString& word : words) {
        for (const HeadedText& text : texts) {
            if (text.hasText && text.heading.contains(word))
                return true;
        }
        if (element.inText && lower.contains(word))
            return true;
    }
    return false;
}

} // namespace

std::span<const PolicyElement> policyElements()
{
    return kPolicyElements;
}

QList<ElementState> checkElements(const Record& record, const QString& markdown)
{
    const bool isTop = isTopPolicy(record);
    if (!isTop && record.get(document::type) != document::Type::Policy)
        return {};
    const QList<HeadedText> texts = headedTexts(markdown);
    const QString lower = markdown.toLower();
    QList<ElementState> states;
    for (const PolicyElement& element : kPolicyElements) {
        if (isTop || !element.topPolicyOnly)
            states.append({&element, hasElement(element, texts, lower)});
    }
    return states;
}

QList<PolicyElement> missingElements(const Record& record, const QString& markdown)
{
    QList<PolicyElement> missing;
    const QList<ElementState> states = checkElements(record, markdown);
    for (const ElementState& state : states) {
        if (!state.isPresent)
            missing.append(*state.element);
    }
    return missing;
}

} // namespace ringbinder
