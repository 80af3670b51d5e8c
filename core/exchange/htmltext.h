// SPDX-License-Identifier: GPL-3.0-or-later
// Tags and characters of HTML as spreadsheets, browsers and word processors put it on the
// clipboard: tolerant of what they leave out, bounded in what it takes. It loads nothing and runs
// nothing. Inside of the clipboard reader.
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace ringbinder {

struct HtmlTag {
    QString name; // lower case
    bool isEnd = false;

    // Lower-case names; entities in values resolved.
    std::vector<std::pair<QString, QString>> attributes;
    [[nodiscard]] QString attribute(QLatin1String attributeName) const;
    [[nodiscard]] bool has(QLatin1String attributeName) const;
};

// Walks over a document piece by piece. Comments, declarations and scripts are stepped over.
class HtmlScanner final {
public:
    enum class Piece { Text, Tag, Finished };
    static constexpr qsizetype kMaxTag = 64 * 1024;

    explicit HtmlScanner(QStringView html)
        : m_html(html)
    {
    }
    [[nodiscard]] Piece next();
    // As written, entities unresolved.
    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] const HtmlTag& tag() const { return m_tag; }
    // What stood inside <style> elements so far.
    [[nodiscard]] const QString& styles() const { return m_styles; }

private:
    [[nodiscard]] bool readTag();
    void readAttributes();
    void skipRaw();

    QStringView m_html;
    qsizetype m_at = 0;
    QStringView m_text;
    HtmlTag m_tag;
    QString m_styles;
};

// &auml; and &#228; to ä; what is no entity stays as it is. &nbsp; becomes a plain blank: programs
// write it for every second blank of a text.
[[nodiscard]] QString resolveHtmlEntities(QStringView text);
[[nodiscard]] QString escapeHtml(const QString& text);

} // namespace ringbinder
