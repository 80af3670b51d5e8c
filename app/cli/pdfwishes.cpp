// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pdfwishes.h"

namespace ringbinder::cli {

namespace {

constexpr qint64 kLongestPasswordFile = 64 << 10; // bytes

// Its first line.
Result<QString> pdfPassword(const Invocation& invocation)
{
    if (!invocation.isSet("password-file"))
        return QString();
    const auto bytes = readSource(invocation.value("password-file"), kLongestPasswordFile);
    if (!bytes)
        return ringbinder::fail(bytes.error());
    QByteArray line = bytes->left(bytes->indexOf('\n') < 0 ? bytes->size() : bytes->indexOf('\n'));
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return ringbinder::fail(
            Error::Kind::Invalid,
            Message("cli", QT_TRANSLATE_NOOP("cli", "\"%1\" holds no password in its first line."))
                .arg(invocation.value("password-file")));
    return QString::fromUtf8(line);
}

} // namespace

std::optional<Message> misorderedPdf(const Invocation& invocation, bool isPdf)
{
    const bool isArchive = invocation.isSet("pdf-a");
    const bool isLocked = invocation.isSet("password-file");
    const bool hasEvidence = invocation.isSet("evidence");
    if ((isArchive || isLocked || hasEvidence) && !isPdf)
        return Message("cli",
                       QT_TRANSLATE_NOOP("cli", "--pdf-a, --password-file and --evidence are "
                                                "for a PDF: the target must end in .pdf"));
    if (isArchive && isLocked)
        return Message("cli",
                       QT_TRANSLATE_NOOP("cli", "a PDF/A is open to everybody: give only one "
                                                "of --pdf-a and --password-file"));
    if (isArchive && hasEvidence)
        return Message("cli", QT_TRANSLATE_NOOP("cli", "a PDF/A takes no evidence files: give only "
                                                       "one of --pdf-a and --evidence"));
    if (isLocked && invocation.isSet("approved"))
        return Message("cli", QT_TRANSLATE_NOOP("cli", "an approved print stays readable in the "
                                                       "binder: leave out --password-file"));
    return std::nullopt;
}

Result<report::PdfOptions> pdfOptions(const Invocation& invocation)
{
    auto password = pdfPassword(invocation);
    if (!password)
        return ringbinder::fail(password.error());
    return report::PdfOptions{invocation.isSet("pdf-a"), std::move(*password)};
}

Result<report::EvidenceFiles> wantedEvidence(const Invocation& invocation)
{
    if (!invocation.isSet("evidence"))
        return report::EvidenceFiles::LeftOut;
    const auto how = report::evidenceFilesFromToken(invocation.value("evidence"));
    if (!how)
        return ringbinder::fail(
            badOption("evidence", invocation.value("evidence"), QStringLiteral("append, attach")));
    return *how;
}

} // namespace ringbinder::cli
