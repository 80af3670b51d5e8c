// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/seal/sealindex.h"

#include <QUrl>

namespace ringbinder::report {

namespace {

// Nothing is fetched and nothing runs: the policy says so to the browser as well.
constexpr char kSealHead[] =
    "<meta charset=\"utf-8\">\n"
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
    "style-src 'unsafe-inline'\">\n"
    "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n";
constexpr char kSealStyle[] =
    "<style>\n"
    "body{font:15px/1.5 \"Noto Sans\",system-ui,sans-serif;color:#1b2430;background:#fff;"
    "max-width:72rem;margin:2.5rem auto;padding:0 1.5rem}\n"
    "h1{font-size:1.8rem;color:#1f3f66;margin:0 0 .25rem}\n"
    "h2{font-size:1.2rem;color:#1f3f66;margin:2.5rem 0 .5rem}\n"
    "p.org{color:#566070;margin:0 0 .25rem}\n"
    "dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1.5rem;margin:1rem 0}\n"
    "dt{color:#566070}dd{margin:0;overflow-wrap:anywhere}\n"
    "table{border-collapse:collapse;width:100%}\n"
    "th{text-align:left;border-bottom:2px solid #1f3f66;padding:.3rem .8rem .3rem 0}\n"
    "td{vertical-align:top;border-bottom:1px solid #d8dde3;padding:.3rem .8rem .3rem 0}\n"
    "td.sum{font:11px/1.5 \"Noto Sans Mono\",monospace;color:#566070;overflow-wrap:anywhere;"
    "width:17rem}\n"
    "th.size,td.size{text-align:right;white-space:nowrap}\n"
    "a{color:#1f4e8c}a:focus{outline:2px solid #1f4e8c}\n"
    "pre{background:#f4f6f8;padding:.8rem;overflow-x:auto}\n"
    "@media print{body{margin:0;max-width:none}a{color:inherit;text-decoration:none}}\n"
    "</style>\n";

QByteArray escaped(const QString& text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray linkTo(const QString& name)
{
    return QUrl::toPercentEncoding(name, "/");
}

class SealPage final {
public:
    SealPage(const SealIndex& index, const Language& language)
        : m_index(index)
        , m_language(language)
    {
    }

    [[nodiscard]] QByteArray html()
    {
        m_out = "<!DOCTYPE html>\n<html lang=\"" + m_language.code().toUtf8() + "\">\n<head>\n";
        m_out += kSealHead;
        m_out += "<title>" + escaped(m_index.title) + "</title>\n";
        m_out += kSealStyle;
        m_out += "</head>\n<body>\n<p class=\"org\">" + escaped(m_index.organisation) + "</p>\n";
        m_out += "<h1>" + escaped(m_index.title) + "</h1>\n<dl>\n";
        for (const auto& [label, value] : m_index.facts)
            m_out += "<dt>" + escaped(label) + "</dt><dd>" + escaped(value) + "</dd>\n";
        m_out += "</dl>\n";
        for (const SealIndex::Section& section : m_index.sections)
            add(section);
        addCheck();
        m_out += "</body>\n</html>\n";
        return m_out;
    }

private:
    [[nodiscard]] QString say(const char* source) const { return m_language.text("seal", source); }

    void add(const SealIndex::Section& section)
    {
        m_out += "<h2>" + escaped(section.title) + "</h2>\n";
        if (!section.intro.isEmpty())
            m_out += "<p>" + escaped(section.intro) + "</p>\n";
        if (section.lines.isEmpty()) {
            m_out += "<p>" + escaped(section.emptyText) + "</p>\n";
            return;
        }
        m_out += "<table>\n<thead><tr>";
        for (const QString& heading : section.headings)
            m_out += "<th scope=\"col\">" + escaped(heading) + "</th>";
        m_out += "<th scope=\"col\" class=\"size\">" +
                 escaped(say(QT_TRANSLATE_NOOP("seal", "Bytes"))) +
                 "</th><th scope=\"col\">SHA-256</th></tr></thead>\n<tbody>\n";
        for (const SealIndex::Line& line : section.lines)
            add(line);
        m_out += "</tbody>\n</table>\n";
    }

    void add(const SealIndex::Line& line)
    {
        m_out += "<tr>";
        for (qsizetype at = 0; at < line.cells.size(); ++at) {
            const QByteArray text = escaped(line.cells[at]);
            m_out += "<td>";
            m_out += at == 0 ? "<a href=\"" + linkTo(line.file.name) + "\">" + text + "</a>" : text;
            m_out += "</td>";
        }
        m_out += "<td class=\"size\">" + escaped(m_language.number(line.file.size)) +
                 "</td><td class=\"sum\">" + line.file.sha256.toLatin1() + "</td></tr>\n";
    }

    void addCheck()
    {
        m_out += "<h2>" + escaped(say(QT_TRANSLATE_NOOP("seal", "How to check this pack"))) +
                 "</h2>\n<p>" +
                 escaped(say(QT_TRANSLATE_NOOP(
                     "seal", "SHA256SUMS holds the checksum of every other file. In the folder it "
                             "was unpacked to, this tells whether all are as they were sealed:"))) +
                 "</p>\n<pre>sha256sum -c SHA256SUMS</pre>\n<p><a href=\"VERIFY.txt\">VERIFY.txt"
                 "</a> " +
                 escaped(say(QT_TRANSLATE_NOOP("seal", "says more."))) + "</p>\n";
    }

    const SealIndex& m_index;
    const Language& m_language;
    QByteArray m_out;
};

} // namespace

QByteArray sealIndexHtml(const SealIndex& index, const Language& language)
{
    return SealPage(index, language).html();
}

QByteArray sealNote(const SealIndex& index, const Language& language)
{
    const auto say = [&language](const char* source) { return language.text("seal", source); };
    QString note =
        QString(index.title + QLatin1Char('\n') + index.organisation + QStringLiteral("\n\n"));
    for (const auto& [label, value] : index.facts)
        note += label + QStringLiteral(": ") + value + QLatin1Char('\n');
    note += QLatin1Char('\n') +
            say(QT_TRANSLATE_NOOP(
                "seal",
                "How to check that nothing was changed\n\n"
                "1. Unpack the archive into an empty folder.\n"
                "2. In that folder, run:\n\n"
                "       sha256sum -c SHA256SUMS\n\n"
                "   Each line must end in OK. On macOS: shasum -a 256 -c SHA256SUMS.\n"
                "   On Windows, compare with: certutil -hashfile FILE SHA256\n"
                "3. Ask the organisation, by another way than this archive came, for the\n"
                "   SHA-256 of the file SHA256SUMS itself and compare it with:\n\n"
                "       sha256sum SHA256SUMS\n\n"
                "Step 2 tells accidents, step 3 tells forgery as well. The checksums prove that\n"
                "the files are those that were sealed; they do not prove who sealed them.\n\n"
                "The same client file in the same state gives the same archive, byte for byte.\n"
                "index.html leads through the files; it needs no network.\n"));
    return note.toUtf8();
}

} // namespace ringbinder::report
