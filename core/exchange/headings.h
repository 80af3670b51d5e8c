// SPDX-License-Identifier: GPL-3.0-or-later
// The words people put over columns and into cells, in four languages, and what they mean in our
// registers: sheet names, headings, choices, levels. Data, from resources/import/headings.json and
// from the labels of every declaration; no register is named here. It only proposes: the import
// plan decides, and the user over it.
#pragma once

#include "core/schema/record.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

namespace ringbinder {

// As words are compared: no case, accents, punctuation; blanks single.
[[nodiscard]] QString foldedHeading(const QString& text);
// The same for what stands in cells; signs are kept ("-", "100 %", "n/a").
[[nodiscard]] QString foldedCell(const QString& text);

// "Disabled" or "Locked" over a column says the opposite of "Enabled".
[[nodiscard]] bool saysDisabled(const QString& heading);
// Words for a state that are no yes or no: true for "active", false for "gesperrt".
[[nodiscard]] std::optional<bool> inUseOf(const QString& cell);

// How several old controls become one new one.
struct CarryRules {
    QString formerField;               // takes the old numbers
    QString shippedField;              // set in records taken from a catalogue
    QStringList keep;                  // not overwritten by the wording of another edition
    QHash<QString, QStringList> first; // choice fields: which token wins over which
};

class HeadingBook final {
public:
    explicit HeadingBook(const Registry& registry);

    static constexpr QLatin1String kCode{"code"};
    static constexpr QLatin1String kUid{"uid"};

    struct Match {
        QString fieldKey; // or kCode, kUid
        int score = 0;    // 100: the very word; less: part of the heading
    };
    // Best first; empty when nothing is known.
    [[nodiscard]] QList<Match> matches(const RegisterDef& def, const QString& heading) const;
    [[nodiscard]] bool isKnown(const QString& heading) const;

    struct RegisterGuess {
        const RegisterDef* def = nullptr;
        int score = 0; // 0 to 100
    };
    // Best first, those without any sign left out.
    [[nodiscard]] QList<RegisterGuess> guessRegister(const QString& sheetName,
                                                     const QStringList& headings) const;

    // The token a word stands for, "yes" or "no" for a yes/no field, a number for a rating on a
    // scale of `levels` steps. Empty when nobody would know.
    [[nodiscard]] std::optional<QString> valueFor(const RegisterDef& def, const FieldDef& field,
                                                  const QString& word, int levels) const;

    // Whether an import may make records of this register for names it does not find.
    [[nodiscard]] bool isMadeByName(const RegisterDef& def) const;
    // Whether its names are names of people: "Weiss, Anna", "A. Weiss".
    [[nodiscard]] bool areNamesOfPeople(const RegisterDef& def) const;
    [[nodiscard]] const CarryRules* carryRules(const RegisterDef& def) const;

private:
    struct Entry {
        QHash<QString, QString> words; // folded heading -> field key
        QSet<QString> sheets;
        bool isMadeByName = false;
        bool isPeople = false;
        std::optional<CarryRules> carry;
    };
    void addLabels(const RegisterDef& def, Entry& entry) const;

    QList<const RegisterDef*> m_order;
    QHash<const RegisterDef*, Entry> m_entries;
    QSet<QString> m_known;
    QHash<QString, QHash<QString, QString>> m_values; // "control.status" -> cell -> token
    QHash<QString, int> m_levels;                     // cell -> 0 (very low) to 4
    QHash<int, QList<int>> m_steps;
    QHash<QString, bool> m_yesNo;
};

} // namespace ringbinder
