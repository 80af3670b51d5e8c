// SPDX-License-Identifier: GPL-3.0-or-later
// One catalogue file with its translations, read entry by entry. Remembers the first thing that is
// wrong, so that the code that reads a whole catalogue stays a list of fields. Used by the
// rooms of core that make records of catalogues.
#pragma once

#include "core/base/result.h"
#include "core/catalogue/localtext.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ringbinder {

class CatalogueFile final {
public:
    // Reads FOLDER/NAME.json and every FOLDER/NAME.LANG.json. `hasIds`: entries carry an id, each
    // its own.
    [[nodiscard]] static Result<CatalogueFile> read(const QString& folder, const QString& name,
                                                    bool hasIds = true);

    // Goes to the next entry; false after the last one.
    [[nodiscard]] bool next();
    // Of the present entry. A missing or wrong field is remembered and read as empty.
    [[nodiscard]] QString text(const char* key);
    [[nodiscard]] QStringList list(const char* key);
    [[nodiscard]] int number(const char* key);
    [[nodiscard]] double decimal(const char* key);
    // 0 where it is null.
    [[nodiscard]] int optionalNumber(const char* key);
    [[nodiscard]] bool flag(const char* key);
    [[nodiscard]] QJsonObject object(const char* key);
    [[nodiscard]] QJsonArray array(const char* key);
    [[nodiscard]] LocalText localText(const char* key);
    [[nodiscard]] LocalList localList(const char* key);

    // What was wrong on the way, if anything.
    [[nodiscard]] Result<> finish() const;

private:
    [[nodiscard]] Result<> readTranslations(const QString& folder);
    void complain(const QString& detail);

    QString m_name;
    QJsonArray m_entries;
    QMap<QString, QJsonObject> m_translations; // by language, each by id
    qsizetype m_position = -1;
    QJsonObject m_entry;
    QString m_id;
    QString m_complaint;
};

// The error for a catalogue file; `detail` is for the log.
[[nodiscard]] Error catalogueError(const QString& file, const QString& detail);

} // namespace ringbinder
