// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/packs/publicextract.h"

#include "core/base/safefile.h"
#include "core/documents/documentversions.h"
#include "core/report/packs/documentprint.h"
#include "core/report/packs/documenttext.h"
#include "core/report/pdfwriter.h"
#include "core/store/binder.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>

namespace ringbinder::report {

namespace {

constexpr int kStemLetters = 100;

Message publicMessage(const char* source)
{
    return {"documents", source};
}

// Letters, digits and a few signs that every file system takes.
QString stemOf(const Record& record, QSet<QString>& taken)
{
    const QString identifier = record.text(document::identifier);
    const QString name = QStringLiteral("%1 %2").arg(
        identifier.isEmpty() ? record.code() : identifier, record.title());
    QString stem;
    for (const QChar c : name) {
        const bool isKept = c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char(' ');
        if (isKept)
            stem.append(c);
        else if (!stem.endsWith(QLatin1Char('_')))
            stem.append(QLatin1Char('_'));
    }
    stem = stem.simplified().left(kStemLetters).trimmed();
    QString unique = stem;
    for (int i = 2; taken.contains(unique.toCaseFolded()); ++i)
        unique = QStringLiteral("%1 %2").arg(stem).arg(i);
    taken.insert(unique.toCaseFolded());
    return unique;
}

// What goes out of one document, or why nothing does.
struct OutsideText {
    QString text;
    Message obstacle;
};

OutsideText outsideText(const DocumentDossier& dossier)
{
    const Record& record = dossier.document;
    const auto status = record.get(document::status);
    if (!status || !isReleasedState(*status))
        return {{}, publicMessage(QT_TRANSLATE_NOOP("documents", "It is not approved."))};
    const QString own = record.text(document::publicVersion);
    if (!own.trimmed().isEmpty())
        return {own, {}};
    if (record.get(document::classification) != document::Classification::Public)
        return {{},
                publicMessage(QT_TRANSLATE_NOOP(
                    "documents", "It is not classified public and has no public text."))};
    const Record* current = dossier.current();
    if (current && !dossier.isIntact(*current))
        return {{},
                publicMessage(
                    QT_TRANSLATE_NOOP("documents", "Its text was changed after its approval."))};
    const QString text = dossier.currentText();
    if (text.trimmed().isEmpty())
        return {{}, publicMessage(QT_TRANSLATE_NOOP("documents", "It has no text."))};
    return {text, {}};
}

QByteArray markdownFile(const PublicText& part, const QStringList& facts)
{
    QString text = QStringLiteral("# %1\n\n%2\n\n")
                       .arg(part.document.title(), facts.join(QStringLiteral(" \u00B7 ")));
    text += withoutTitle(part.text, part.document.title());
    if (!text.endsWith(QLatin1Char('\n')))
        text += QLatin1Char('\n');
    return text.toUtf8();
}

QStringList factsOf(const Record& record, const Language& language)
{
    QStringList facts;
    const QString identifier = record.text(document::identifier);
    if (!identifier.isEmpty())
        facts.append(identifier);
    const auto approved = record.get(document::approvedOn);
    const QString version = record.text(document::version);
    if (approved)
        facts.append(
            Message("documents", QT_TRANSLATE_NOOP("documents", "Version %1, approved on %2."))
                .arg(version)
                .arg(language.date(*approved))
                .in(language));
    return facts;
}

Result<> writeOne(const Binder& binder, const PublicText& part, PublicFormat format,
                  const QString& path, const Language& language, Progress& progress)
{
    switch (format) {
    case PublicFormat::Markdown:
        return writeFile(path, markdownFile(part, factsOf(part.document, language)));
    case PublicFormat::Html:
        return writeFile(path, documentHtml(part.document.title(), factsOf(part.document, language),
                                            part.text, language)
                                   .toUtf8());
    case PublicFormat::Pdf: {
        const auto composed = composePublicText(binder, part.document, part.text, language);
        if (!composed)
            return fail(composed.error());
        return writePdf(*composed, PageSetup(), path, progress);
    }
    }
    Q_UNREACHABLE();
}

QLatin1String suffixOf(PublicFormat format)
{
    switch (format) {
    case PublicFormat::Markdown:
        return QLatin1String(".md");
    case PublicFormat::Html:
        return QLatin1String(".html");
    case PublicFormat::Pdf:
        return QLatin1String(".pdf");
    }
    Q_UNREACHABLE();
}

} // namespace

Result<PublicTexts> publicTexts(const Binder& binder)
{
    auto dossiers = readDossiers(binder);
    if (!dossiers)
        return fail(dossiers.error());
    PublicTexts result;
    QSet<QString> taken;
    for (const DocumentDossier& dossier : std::as_const(*dossiers)) {
        const Record& record = dossier.document;
        const bool isPublic =
            record.get(document::publicField)
                .value_or(record.get(document::classification) == document::Classification::Public);
        const auto status = record.get(document::status);
        if (!isPublic || status == document::Status::Withdrawn ||
            status == document::Status::Superseded)
            continue;
        const OutsideText out = outsideText(dossier);
        if (out.obstacle.isEmpty())
            result.texts.append({record, out.text, stemOf(record, taken)});
        else
            result.withheld.append({record, out.obstacle});
    }
    return result;
}

Result<QStringList> writePublicExtract(const Binder& binder, const QString& folder,
                                       const QList<PublicFormat>& formats, const Language& language,
                                       Progress& progress)
{
    const QFileInfo place(folder);
    if (!place.isDir())
        return fail(
            Error::Kind::NoFile,
            Message("documents", QT_TRANSLATE_NOOP("documents", "There is no folder \"%1\"."))
                .arg(folder));
    const auto parts = publicTexts(binder);
    if (!parts)
        return fail(parts.error());
    QStringList written;
    const QDir target(place.absoluteFilePath());
    for (const PublicText& part : parts->texts) {
        for (const PublicFormat format : formats) {
            if (progress.isCancelled())
                return fail(Error::Kind::Cancelled, Message());
            const QString path = target.filePath(QString(part.fileStem + suffixOf(format)));
            const auto done = writeOne(binder, part, format, path, language, progress);
            if (!done)
                return fail(done.error());
            written.append(path);
        }
    }
    return written;
}

} // namespace ringbinder::report
