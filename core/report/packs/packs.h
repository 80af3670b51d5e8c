// SPDX-License-Identifier: GPL-3.0-or-later
// The printed packs: which there are, of which sections they are made, and how one is composed from
// a binder. A new pack is one PackDef in packs.cpp. Composing reads the binder once and gives a
// Document that lives on its own; printing it is the business of pagedlayout.h and pdfwriter.h.
#pragma once

#include "core/report/packs/packcontext.h"
#include "core/report/packs/packevidence.h"

#include <memory>
#include <span>

namespace ringbinder {
class Binder;
}

namespace ringbinder::report {

class PackWriter;
struct BookSheet;

struct PackSection {
    const char* key;
    const char* context; // translation context of the title
    const char* title;
    void (*compose)(PackWriter& writer);
    // Printed only when this says so; null: always.
    bool (*isWanted)(const PackContext& context) = nullptr;
    Orientation orientation = Orientation::Portrait;
    // Upright all the same unless this says so; null: it does. A page on its side is for tables.
    bool (*isWide)(const PackContext& context) = nullptr;
    // The same of a section about one record.
    bool (*isWideFor)(const PackContext& context, const Record& subject) = nullptr;
    bool inShortForm = false;
    bool startsPage = false;
    // Of a pack about records: printed once behind them all, not for each of them.
    bool isCommon = false;
};

struct PackDef {
    const char* key; // "soa", as the command line has it
    const char* context;
    const char* title;
    const char* shortTitle; // in the header of each page
    const char* purpose;    // one sentence: who reads it and why
    const char* clause;
    const char* identifier; // unless the client gave another: "ISMS-SOA-001"
    std::span<const PackSection> sections;
    // Registers whose change makes an approved version out of date.
    std::span<const RegisterDef* const> content;
    // Registers that the sections read beside `content` and the usual ones of Snapshot::take().
    std::span<const RegisterDef* const> reads = {};
    // Attachment fields whose files the sections print as pictures.
    std::span<const FieldDef* const> pictures = {};
    // What the sections need that is worked out from the binder as a whole.
    std::span<const SnapshotLook> looks = {};
    // The sections judge by all rules, also those of other packs.
    bool usesAllRules = false;
    // The pack is about all registers there are.
    bool readsAll = false;
    // From when on it tells of changes unless that is asked for; null: since the version before.
    QDateTime (*since)(const Snapshot& snapshot) = nullptr;
    // Of the pack as a workbook; see packbook.h.
    std::span<const BookSheet> sheets = {};
    // Keys of the packs that the control block refers to.
    std::span<const char* const> related = {};
    // A pack about single records: of which register they are, which of them, and what is said
    // where there is none. Printed for one of them or for all, one after another.
    const RegisterDef* subject = nullptr;
    bool (*isSubject)(const Record& record) = nullptr; // null: all
    const char* noSubject = "";
    bool hasShortForm = false;
    // Earlier moments that the sections compare with; a snapshot of each is taken along where
    // something was recorded by then. Null: none.
    QList<QDateTime> (*moments)(const Snapshot& snapshot, const PackOptions& options) = nullptr;

    [[nodiscard]] Text titleText() const { return {context, title}; }
    [[nodiscard]] QLatin1String name() const { return QLatin1String(key); }
    // Null when there is none.
    [[nodiscard]] const PackSection* section(QAnyStringView key) const;
};

[[nodiscard]] std::span<const PackDef> packs();
// Null when there is none.
[[nodiscard]] const PackDef* packOf(QAnyStringView key);
// Keys, for messages that say what there is.
[[nodiscard]] QStringList packKeys();

struct ComposedPack {
    Document document;
    QList<Finding> findings;
    pack_control::Status status = pack_control::Status::Draft;
    QString identifier;
    QString version;
    std::optional<Record> newRevision; // see PackContext
    QList<PackEvidence> evidence;      // the files that stand behind what it says
    QString classification;            // its label
};
// Invalid: an approved print was asked for and is not possible, or the pack is not about such a
// record; the sentence says why.
[[nodiscard]] Result<ComposedPack> composePack(const Binder& binder, const PackDef& def,
                                               const Language& language,
                                               const PackOptions& options);
// The same from a snapshot that is at hand.
[[nodiscard]] Result<ComposedPack> composePack(std::shared_ptr<const Snapshot> snapshot,
                                               const PackDef& def, const PackOptions& options);

// The sections that were asked for, in order, without contents: one document may hold several
// packs.
void writePack(PackWriter& writer);
// The document around the blocks of a print: title, control block, header and footer, brand.
[[nodiscard]] ComposedPack assemblePack(const PackContext& context, const QString& title,
                                        const QString& subtitle, QList<Block> blocks);

// The snapshot with as much of the history as the pack needs.
[[nodiscard]] Result<std::shared_ptr<const Snapshot>> takeSnapshot(const Binder& binder,
                                                                   const PackDef& def,
                                                                   const Language& language,
                                                                   const PackOptions& options);
// What it must hold for the sections and the rules of the pack.
[[nodiscard]] SnapshotWants wantsOf(const Binder& binder, const PackDef& def);
// Whether the pack looks back to moments of its own: then a document of several packs composes it
// from a snapshot of its own.
[[nodiscard]] bool needsOwnSnapshot(const PackDef& def);
// Invalid: an approved print was asked for and is not possible; the sentence says why.
[[nodiscard]] Result<> checkApprovable(const PackContext& context);

// The language a client's packs are printed in unless another one is chosen.
[[nodiscard]] Result<Language> packLanguage(const Binder& binder);

// The packs, each from the file of its sections.
[[nodiscard]] PackDef soaPack();
[[nodiscard]] PackDef assessmentPack();
[[nodiscard]] PackDef treatmentPack();
[[nodiscard]] PackDef assetPack();
[[nodiscard]] PackDef auditProgrammePack();
[[nodiscard]] PackDef auditPlanPack();
[[nodiscard]] PackDef auditChecklistPack();
[[nodiscard]] PackDef auditReportPack();
[[nodiscard]] PackDef nonconformityPack();
[[nodiscard]] PackDef reviewPack();
[[nodiscard]] PackDef minutesPack();
[[nodiscard]] PackDef scopePack();
[[nodiscard]] PackDef objectivesPack();
[[nodiscard]] PackDef legalPack();
[[nodiscard]] PackDef documentRegisterPack();
[[nodiscard]] PackDef supplierPack();
[[nodiscard]] PackDef trainingPack();
[[nodiscard]] PackDef continuityPack();
[[nodiscard]] PackDef incidentPack();
// Their sheets, from packsheets.cpp.
[[nodiscard]] PackDef indexPack();
[[nodiscard]] PackDef readinessPack();
[[nodiscard]] PackDef changesPack();
// Its sheets, from compliancesheets.cpp.
[[nodiscard]] PackDef compliancePack();
[[nodiscard]] std::span<const BookSheet> complianceSheets();
// Their sheets, from packsheets.cpp and indexsheets.cpp.
[[nodiscard]] std::span<const BookSheet> soaSheets();
[[nodiscard]] std::span<const BookSheet> assessmentSheets();
[[nodiscard]] std::span<const BookSheet> treatmentSheets();
[[nodiscard]] std::span<const BookSheet> assetSheets();
[[nodiscard]] std::span<const BookSheet> auditProgrammeSheets();
[[nodiscard]] std::span<const BookSheet> auditPlanSheets();
[[nodiscard]] std::span<const BookSheet> auditChecklistSheets();
[[nodiscard]] std::span<const BookSheet> auditReportSheets();
// From reviewsheets.cpp.
[[nodiscard]] std::span<const BookSheet> nonconformitySheets();
[[nodiscard]] std::span<const BookSheet> reviewSheets();
[[nodiscard]] std::span<const BookSheet> minutesSheets();
// From contextsheets.cpp.
[[nodiscard]] std::span<const BookSheet> scopeSheets();
[[nodiscard]] std::span<const BookSheet> objectiveSheets();
[[nodiscard]] std::span<const BookSheet> legalSheets();
[[nodiscard]] std::span<const BookSheet> documentSheets();
[[nodiscard]] std::span<const BookSheet> indexSheets();
[[nodiscard]] std::span<const BookSheet> readinessSheets();
// From operatesheets.cpp.
[[nodiscard]] std::span<const BookSheet> supplierSheets();
[[nodiscard]] std::span<const BookSheet> trainingSheets();
[[nodiscard]] std::span<const BookSheet> continuitySheets();
[[nodiscard]] std::span<const BookSheet> incidentSheets();

} // namespace ringbinder::report
