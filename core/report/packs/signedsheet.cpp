// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/signedsheet.h"

#include "core/registers/evidence/evidence.h"
#include "core/registers/people/person.h"
#include "core/registers/risks/acceptance.h"
#include "core/registers/risks/risk.h"
#include "core/report/packs/packwriter.h"
#include "core/report/packs/treatmenttables.h"
#include "core/report/pdftext.h"
#include "core/store/binder.h"

#include <QRegularExpression>

namespace ringbinder::report {

namespace {

tl::unexpected<Error> unmatched(Error::Kind kind, const Message& sentence)
{
    return fail(kind, sentence);
}

// Without blanks: text recognition and PDF tear words apart.
QString tightText(QString text)
{
    static const QRegularExpression blanks(QStringLiteral("\\s+"));
    return text.remove(blanks).toLower();
}

Result<Record> ownerNamed(const Binder& binder, const QString& code)
{
    auto found = binder.findByCode(code);
    if (!found)
        return fail(found.error());
    if (!*found || &(*found)->def() != &person::def)
        return unmatched(Error::Kind::NotFound,
                         Message("signoff", QT_TRANSLATE_NOOP("signoff", "The sheet is of %1, who "
                                                                         "is not in this file."))
                             .arg(code));
    return std::move(**found);
}

// Given by the owner, or for a risk of the owner by somebody with a delegation.
Result<QList<Record>> signoffsOfOwner(const Binder& binder, const Uid& owner)
{
    auto all = binder.records(acceptance::def);
    if (!all)
        return all;
    QList<Record> own;
    for (const Record& record : *all) {
        if (record.get(acceptance::withdrawnOn) || record.text(acceptance::fingerprint).isEmpty())
            continue;
        bool isOwn = record.get(acceptance::person) == owner;
        if (const auto uid = record.get(acceptance::risk); uid && !isOwn) {
            const auto risk = binder.find(risk::def, *uid);
            if (!risk)
                return fail(risk.error());
            isOwn = *risk && (*risk)->get(risk::owner) == owner;
        }
        if (isOwn)
            own.append(record);
    }
    return own;
}

// What a sheet of this owner would carry now.
QStringList fingerprintsNow(const Snapshot& snapshot, const Uid& owner)
{
    QStringList fingerprints;
    for (const Record* risk : treatedRisks(snapshot)) {
        if (risk->get(risk::owner) == owner)
            fingerprints += sheetFingerprints(snapshot, *risk);
    }
    return fingerprints;
}

// The person whose code is on it.
Result<std::optional<Record>>
ownerOfSheet(const Binder& binder, const std::optional<SheetCode>& code, const QString& fileName)
{
    if (!code)
        return unmatched(
            Error::Kind::NotFound,
            Message("signoff", QT_TRANSLATE_NOOP("signoff", "\"%1\" carries no code of a sheet: "
                                                            "neither its text nor its name. Say "
                                                            "whose it is, or put the code into "
                                                            "the name."))
                .arg(fileName));
    auto person = ownerNamed(binder, code->owner);
    if (!person)
        return fail(person.error());
    return std::optional<Record>(std::move(*person));
}

// A file that holds the sheets of more than one would prove the sign-offs of one alone.
Result<> checkOneOwner(const QList<SheetCode>& codes, const QString& fileName)
{
    QStringList owners;
    for (const SheetCode& code : codes) {
        if (!owners.contains(code.owner))
            owners.append(code.owner);
    }
    if (owners.size() <= 1)
        return {};
    return unmatched(
        Error::Kind::Conflict,
        Message("signoff", QT_TRANSLATE_NOOP("signoff", "\"%1\" holds the sheets of %2. Split it "
                                                        "into one file for each of them, or say "
                                                        "whose it is."))
            .arg(fileName)
            .arg(owners.join(QLatin1String(", "))));
}

// Those whose short fingerprints the text shows.
QList<Record> namedIn(const QString& text, const QList<Record>& signoffs)
{
    const QString tight = tightText(text);
    QList<Record> named;
    for (const Record& record : signoffs) {
        if (tight.contains(shortFingerprint(record.text(acceptance::fingerprint)).toLower()))
            named.append(record);
    }
    return named;
}

// Those that hold for what the sheet would show now, provided that it is that sheet.
Result<QList<Record>> signoffsAsPrinted(const Binder& binder, const Language& language,
                                        const SheetCode& code, const Uid& owner,
                                        const QList<Record>& signoffs)
{
    const auto snapshot = Snapshot::take(binder, language);
    if (!snapshot)
        return fail(snapshot.error());
    const QStringList now = fingerprintsNow(*snapshot, owner);
    QList<Record> current;
    if (sheetCodeOf(code.owner, code.version, now).checksum == code.checksum) {
        for (const Record& record : signoffs) {
            if (now.contains(record.text(acceptance::fingerprint)))
                current.append(record);
        }
    }
    if (current.isEmpty())
        return unmatched(
            Error::Kind::Conflict,
            Message("signoff",
                    QT_TRANSLATE_NOOP("signoff", "The sheet %1 was printed from another state than "
                                                 "the sign-offs that are recorded. Compare it with "
                                                 "them and say whose it is to keep it all the "
                                                 "same."))
                .arg(code.text()));
    return current;
}

} // namespace

std::optional<SheetCode> sheetCodeIn(const EvidenceSource& scan)
{
    if (const auto named = findSheetCode(scan.fileName))
        return named;
    return findSheetCode(pdfText(scan.bytes));
}

Result<SheetMatch> matchSheet(const Binder& binder, const EvidenceSource& scan,
                              const Language& language, const std::optional<Uid>& owner)
{
    SheetMatch match;
    const QString text = pdfText(scan.bytes);
    const QList<SheetCode> codes = findSheetCodes(text);
    if (const auto single = checkOneOwner(codes, scan.fileName); !owner && !single)
        return fail(single.error());
    match.code = codes.isEmpty() ? findSheetCode(scan.fileName) : std::optional(codes.first());
    const auto person =
        owner ? binder.find(person::def, *owner) : ownerOfSheet(binder, match.code, scan.fileName);
    if (!person)
        return fail(person.error());
    if (!*person)
        return unmatched(Error::Kind::NotFound,
                         {"signoff", QT_TRANSLATE_NOOP("signoff", "That person is gone.")});
    match.ownerCode = (*person)->code();
    const auto known = signoffsOfOwner(binder, (*person)->uid());
    if (!known)
        return fail(known.error());
    if (known->isEmpty())
        return unmatched(
            Error::Kind::NotFound,
            Message("signoff",
                    QT_TRANSLATE_NOOP("signoff", "No sign-off of %1 is recorded. Record who signed "
                                                 "what on which day first; the sheet is its "
                                                 "evidence."))
                .arg(match.ownerCode));
    match.signoffs = namedIn(text, *known);
    if (!match.signoffs.isEmpty())
        return match;
    if (owner) {
        match.by = SheetMatch::By::Person;
        match.signoffs = *known;
        return match;
    }
    match.by = SheetMatch::By::Code;
    auto current = signoffsAsPrinted(binder, language, *match.code, (*person)->uid(), *known);
    if (!current)
        return fail(current.error());
    match.signoffs = std::move(*current);
    return match;
}

Result<Uid> keepSheet(Binder& binder, const EvidenceSource& scan, const SheetMatch& match,
                      const Language& language)
{
    const auto kept = evidenceWithContent(binder, contentSum(scan.bytes));
    if (!kept)
        return fail(kept.error());
    ChangeSet set({ChangeLabel::Act::Attach, QString::fromLatin1(acceptance::def.key),
                   match.ownerCode, int(match.signoffs.size())});
    Uid uid = kept->isEmpty() ? Uid::generate() : kept->first();
    if (kept->isEmpty()) {
        const auto sha256 = binder.storeAttachment(scan.bytes);
        if (!sha256)
            return fail(sha256.error());
        Record record(evidence::def);
        uid = record.uid();
        record.set(evidence::title,
                   match.code
                       ? Message("signoff", QT_TRANSLATE_NOOP("signoff", "Signed sheet %1"))
                             .arg(match.code->text())
                             .in(language)
                       : Message("signoff", QT_TRANSLATE_NOOP("signoff", "Signed sheet of %1"))
                             .arg(match.ownerCode)
                             .in(language));
        record.set(evidence::type, evidence::Type::Scan);
        record.set(evidence::status, evidence::Status::Received);
        record.set(evidence::collectedOn, binder.clock().today());
        record.set(evidence::validFrom, binder.clock().today());
        setEvidenceFile(record, scan, *sha256, binder.clock().nowUtc());
        set.add(std::move(record));
    }
    for (const Record& signoff : match.signoffs) {
        if (!signoff.get(acceptance::evidence).value_or(QList<Uid>()).contains(uid))
            set.link(acceptance::def, signoff.uid(), acceptance::evidence, uid);
    }
    if (set.changes().isEmpty())
        return uid;
    if (const auto applied = binder.session().apply(std::move(set)); !applied)
        return fail(applied.error());
    return uid;
}

} // namespace ringbinder::report
