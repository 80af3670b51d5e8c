// SPDX-License-Identifier: GPL-3.0-or-later
// What the sample client is made of: the records of resources/sample and what happened to each on
// which day, in the order in which it happened, with texts in one language. Days count from today,
// so the sample never ages. It touches no client file; samplebuilder.h plays it.
#pragma once

#include "core/base/language.h"
#include "core/base/result.h"
#include "core/schema/register.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>

namespace ringbinder {

struct SampleEdit {
    int at = 0;         // days from today
    QString by;         // id of a person
    QJsonObject values; // by field key; null clears
    QString file;       // attached to a piece of evidence; empty: none
};

// A file that a scanner wrote, taken in as any other; `added.file` is its name.
struct SampleScan {
    QString at; // "-6 04:15": for a file that says no time
};

struct SampleRecord {
    QString id;
    const RegisterDef* def = nullptr;
    SampleEdit added;
    QList<SampleEdit> edits; // in order of time
    std::optional<SampleEdit> removed;
    std::optional<SampleScan> scan; // added by taking in a file
    QString found; // name or address of a host that a scan brings; the script only edits it
};

// What one person did on one day in one register: one change set, and one for each scan.
struct SampleStep {
    enum class Kind { Add, Scan, Edit, Remove };
    struct Part {
        qsizetype record = 0;
        qsizetype edit = 0; // Kind::Edit; -1: what `added` says, of the one record of a register
    };
    Kind kind = Kind::Add;
    int at = 0;
    QString by;
    const RegisterDef* def = nullptr;
    QList<Part> parts;
};

class SampleScript final {
public:
    // Error: Kind::Damaged naming the file and what is wrong.
    [[nodiscard]] static Result<SampleScript> load(const QString& folder, const Registry& registry,
                                                   const Language& language, QDate today);

    [[nodiscard]] const QList<SampleRecord>& records() const { return m_records; }
    // In order of time.
    [[nodiscard]] const QList<SampleStep>& steps() const { return m_steps; }
    // A working day: Saturday and Sunday move to the Friday before.
    [[nodiscard]] QDate day(int offset) const;
    // "-250 06:10": a day counted from today and the time of that day in UTC.
    [[nodiscard]] QDateTime instant(const QString& text) const;
    // The bytes of an attached file, the days in it filled in. ({{d-0012}} is as long as a date, so
    // that the offsets inside a PDF stay true; {{s-0012}} has slashes; {{e-0012 04:15}} becomes
    // seconds since 1970.)
    [[nodiscard]] Result<QByteArray> file(const QString& name) const;

private:
    SampleScript(QString folder, QString languageCode, QDate today);
    // Reads one of the files of the folder, with its texts.
    [[nodiscard]] Result<> read(QLatin1String part, const Registry& registry);
    [[nodiscard]] QByteArray filledIn(QByteArray bytes) const;
    [[nodiscard]] QHash<QString, qsizetype> places() const; // in m_records, by id
    // For each record: 0, or how many of the same day must be there before it.
    [[nodiscard]] QList<int> turnsOfDay() const;
    void order(const Registry& registry);

    QString m_folder;
    QString m_languageCode;
    QDate m_today;
    QList<SampleRecord> m_records;
    QList<SampleStep> m_steps;
};

} // namespace ringbinder
