// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/painter/hyphenation.h"

#include <QString>

#include <algorithm>

namespace ringbinder::report {

namespace {

constexpr qsizetype kFewestLetters = 3; // on either side of a hyphen

// German compounds are joined so: a line may end behind one of these and read well.
constexpr QStringView kJoints[] = {u"ungs", u"heits",     u"keits", u"schafts", u"ions",
                                   u"ings", u"t\u00E4ts", u"ents",  u"anten"};

// Words that many compounds of the trade end with: a line may end before one of these.
constexpr QStringView kHeads[] = {u"abh\u00E4ngig",
                                  u"analyse",
                                  u"anforderung",
                                  u"anwendung",
                                  u"auftrag",
                                  u"bank",
                                  u"beauftragt",
                                  u"bedrohung",
                                  u"behandlung",
                                  u"bereich",
                                  u"bericht",
                                  u"berechtigung",
                                  u"beschreibung",
                                  u"betreiber",
                                  u"beurteilung",
                                  u"bewertung",
                                  u"beziehung",
                                  u"handbuch",
                                  u"dienst",
                                  u"dokument",
                                  u"eigent\u00FCmer",
                                  u"einrichtung",
                                  u"einstellung",
                                  u"entwicklung",
                                  u"fall",
                                  u"freigabe",
                                  u"gesellschaft",
                                  u"gesetz",
                                  u"grund",
                                  u"haftung",
                                  u"information",
                                  u"infrastruktur",
                                  u"klassifizierung",
                                  u"kommunikation",
                                  u"kontrolle",
                                  u"kriteri",
                                  u"leistung",
                                  u"leitung",
                                  u"lieferant",
                                  u"management",
                                  u"ma\u00DFnahme",
                                  u"partner",
                                  u"personal",
                                  u"politik",
                                  u"protokoll",
                                  u"prozess",
                                  u"pr\u00FCfung",
                                  u"recht",
                                  u"richtlinie",
                                  u"risik",
                                  u"schutz",
                                  u"schulung",
                                  u"schwachstelle",
                                  u"sicherheit",
                                  u"sicherung",
                                  u"software",
                                  u"stelle",
                                  u"steuerung",
                                  u"struktur",
                                  u"support",
                                  u"system",
                                  u"technik",
                                  u"technologie",
                                  u"termin",
                                  u"umgebung",
                                  u"unternehm",
                                  u"unterst\u00FCtzung",
                                  u"verantwortlich",
                                  u"verarbeit",
                                  u"vereinbarung",
                                  u"verfahren",
                                  u"verletzung",
                                  u"versicherung",
                                  u"verst\u00E4ndig",
                                  u"vertrag",
                                  u"verwaltung",
                                  u"verzeichnis",
                                  u"vorfall",
                                  u"wahrscheinlich",
                                  u"werkzeug",
                                  u"wiederherstellung",
                                  u"zugang",
                                  u"zugriff",
                                  u"zustimmung",
                                  u"\u00FCberpr\u00FCfung",
                                  u"\u00FCberwachung",
                                  u"\u00FCbersicht"};

// These belong to the word behind them: "ver-sicherung", "be-auftragt".
constexpr QStringView kPrefixes[] = {u"be", u"ent", u"ver", u"vor"};

// Consonants that stay together at the start of a syllable.
constexpr QStringView kOnsets[] = {u"bl", u"br", u"ch", u"ck", u"cl", u"cr", u"dr",
                                   u"fl", u"fr", u"gl", u"gr", u"kl", u"kr", u"ph",
                                   u"pl", u"pr", u"qu", u"sh", u"th", u"tr", u"zw"};

bool isVowel(QChar letter)
{
    const QString parts = letter.toLower().decomposition();
    const QChar base = parts.isEmpty() ? letter.toLower() : parts.front();
    return QStringView(u"aeiouy").contains(base);
}

bool hasVowel(QStringView part)
{
    return std::any_of(part.begin(), part.end(), isVowel);
}

bool isJoint(QStringView word, qsizetype place)
{
    const QStringView before = word.left(place);
    const QStringView after = word.mid(place);
    const auto ends = [&](QStringView joint) {
        return before.size() > joint.size() + 1 && before.endsWith(joint, Qt::CaseInsensitive);
    };
    const auto starts = [&](QStringView head) {
        return before.size() > kFewestLetters && after.startsWith(head, Qt::CaseInsensitive);
    };
    const auto opens = [&](QStringView prefix) {
        return before.endsWith(prefix, Qt::CaseInsensitive);
    };
    if (std::any_of(std::begin(kJoints), std::end(kJoints), ends))
        return true;
    return std::any_of(std::begin(kHeads), std::end(kHeads), starts) &&
           std::none_of(std::begin(kPrefixes), std::end(kPrefixes), opens);
}

// Where the syllable starts that has its first vowel at `vowel`.
qsizetype syllableStart(QStringView word, qsizetype vowel)
{
    const qsizetype start = vowel - 1;
    if (start >= 2 && word.mid(start - 2, 3).compare(u"sch", Qt::CaseInsensitive) == 0)
        return start - 2;
    if (start < 1)
        return start;
    const QStringView pair = word.mid(start - 1, 2);
    const bool together =
        std::any_of(std::begin(kOnsets), std::end(kOnsets), [&](QStringView onset) {
            return pair.compare(onset, Qt::CaseInsensitive) == 0;
        });
    return together ? start - 1 : start;
}

} // namespace

qsizetype compoundJoint(QStringView word, qsizetype most)
{
    for (qsizetype place = std::min(most, word.size() - kFewestLetters - 1); place > kFewestLetters;
         --place) {
        if (isJoint(word, place))
            return place;
    }
    return 0;
}

qsizetype hyphenPlace(QStringView word, qsizetype most)
{
    const qsizetype joint = compoundJoint(word, most);
    // A joint far from the end of the line would waste half of it.
    if (joint * 2 >= most)
        return joint;
    for (qsizetype vowel = std::min(word.size() - 1, most + 3); vowel > kFewestLetters; --vowel) {
        if (!isVowel(word[vowel]) || isVowel(word[vowel - 1]))
            continue;
        const qsizetype place = syllableStart(word, vowel);
        if (place >= kFewestLetters && place <= most && word.size() - place >= kFewestLetters &&
            hasVowel(word.left(place)))
            return place;
    }
    return joint;
}

} // namespace ringbinder::report
