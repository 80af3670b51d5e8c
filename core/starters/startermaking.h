// SPDX-License-Identifier: GPL-3.0-or-later
// How the records of the starter packs are made, pack by pack. Each function looks at what the
// binder holds and gives a change set with the rest; none writes. Private to core/starters.
#pragma once

#include "core/base/language.h"
#include "core/catalogue/cataloguefile.h"
#include "core/store/changeset.h"

#include <QHash>

#include <functional>

namespace ringbinder {

class Binder;

struct StarterSource {
    const Binder& binder;
    const Language& language;
    QStringList parts; // wanted; means nothing for a pack that is not divided
};
struct StarterChanges {
    ChangeSet set{ChangeLabel{}};
    int known = 0;
};
struct StarterPartName {
    QString key; // "EU", "HW"
    QString title;
    bool isUsual = false;
};

// What a register holds, by the number of the catalogue's entry and by name.
class KnownEntries final {
public:
    // `catalogueId` may be null: then entries are known by name alone.
    [[nodiscard]] static Result<KnownEntries> of(const Binder& binder, const RegisterDef& def,
                                                 const FieldDef* catalogueId);
    [[nodiscard]] std::optional<Uid> find(const QString& id, const LocalText& name) const;
    void note(const QString& id, const Uid& uid) { m_byId.insert(id, uid); }

private:
    QHash<QString, Uid> m_byId;
    QHash<QString, Uid> m_byName;
};

[[nodiscard]] QHash<QString, Uid> controlsByNumber(const Binder& binder);
[[nodiscard]] QList<Uid> controlsNamed(const QHash<QString, Uid>& controls,
                                       const QStringList& numbers);

// Every entry of a catalogue that `known` lacks as a record with its name and number; `fill` adds
// the rest from the entry the file stands at.
using FillStarter = std::function<void(CatalogueFile& file, Record& record)>;
[[nodiscard]] Result<StarterChanges> takeList(const StarterSource& source, const RegisterDef& def,
                                              const FieldDef* catalogueId, const QString& catalogue,
                                              const char* nameKey, const FillStarter& fill,
                                              KnownEntries* known = nullptr);

[[nodiscard]] Result<StarterChanges> startRoles(const StarterSource& source);
[[nodiscard]] Result<StarterChanges> startParties(const StarterSource& source);
[[nodiscard]] Result<StarterChanges> startIssues(const StarterSource& source);
[[nodiscard]] Result<StarterChanges> startMeasures(const StarterSource& source);
[[nodiscard]] Result<StarterChanges> startObjectives(const StarterSource& source);
[[nodiscard]] Result<StarterChanges> startCourses(const StarterSource& source);
[[nodiscard]] Result<StarterChanges> startCommunication(const StarterSource& source);
[[nodiscard]] Result<StarterChanges> startLegal(const StarterSource& source);
[[nodiscard]] Result<StarterChanges> startAssets(const StarterSource& source);
[[nodiscard]] Result<StarterChanges> startRisks(const StarterSource& source);
[[nodiscard]] Result<StarterChanges> startCalendar(const StarterSource& source);
[[nodiscard]] Result<StarterChanges> startMandatoryDocuments(const StarterSource& source);
[[nodiscard]] Result<StarterChanges> startFurtherDocuments(const StarterSource& source);
[[nodiscard]] Result<StarterChanges> startChecklist(const StarterSource& source);
[[nodiscard]] Result<StarterChanges> startTechnicalRules(const StarterSource& source);

[[nodiscard]] QList<StarterPartName> legalParts(const Language& language, const QString& country);
[[nodiscard]] QList<StarterPartName> assetParts(const Language& language, const QString& country);

} // namespace ringbinder
