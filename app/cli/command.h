// SPDX-License-Identifier: GPL-3.0-or-later
// One command of ringbinder-cli and what it is run with. The commands stand in commands_*.cpp;
// main() only finds one and hands over.
#pragma once

#include "app/cli/console.h"
#include "core/base/clock.h"
#include "core/schema/register.h"
#include "core/store/binder.h"

#include <QCommandLineParser>

#include <span>

namespace ringbinder::cli {

struct Invocation {
    Console& console;
    const Registry& registry;
    const Clock& clock;
    const QCommandLineParser& options;
    QStringList arguments; // without the command's name

    [[nodiscard]] bool isSet(const char* option) const
    {
        return options.isSet(QLatin1String(option));
    }
    [[nodiscard]] QString value(const char* option) const
    {
        return options.value(QLatin1String(option));
    }
    [[nodiscard]] QStringList values(const char* option) const
    {
        return options.values(QLatin1String(option));
    }
};

struct OptionDef {
    const char* name;
    const char* valueName; // "" for a flag
    const char* description;
};

struct Command {
    const char* name;
    const char* arguments; // "FILE REGISTER"
    int least;             // positional arguments
    int most;              // -1: any number
    const char* summary;
    const char* example;
    std::span<const OptionDef> options;
    int (*run)(const Invocation& invocation);
    bool paints = false;    // needs fonts: runs under an offscreen QGuiApplication
    const char* more = "";  // shown by its help below the summary
    bool printsPdf = false; // needs fonts where a .pdf is named
};

inline constexpr OptionDef kAsOfOption{
    "as-of", "DATE", QT_TRANSLATE_NOOP("cli", "as it was at the end of this day")};
inline constexpr OptionDef kDryRunOption{
    "dry-run", "", QT_TRANSLATE_NOOP("cli", "say what would happen and change nothing")};
inline constexpr OptionDef kGreyOption{"grey", "", QT_TRANSLATE_NOOP("cli", "in shades of grey")};

// Each file of commands gives its own.
[[nodiscard]] std::span<const Command> fileCommands();
[[nodiscard]] std::span<const Command> readCommands();
[[nodiscard]] std::span<const Command> writeCommands();
[[nodiscard]] std::span<const Command> exchangeCommands();
[[nodiscard]] std::span<const Command> importCommands();
[[nodiscard]] std::span<const Command> reportCommands();
[[nodiscard]] std::span<const Command> packSetCommands();
[[nodiscard]] std::span<const Command> dueCommands();
[[nodiscard]] std::span<const Command> documentCommands();
[[nodiscard]] std::span<const Command> guideCommands();
[[nodiscard]] std::span<const Command> figureCommands();
[[nodiscard]] std::span<const Command> recordCommands();
[[nodiscard]] std::span<const Command> fieldCommands();
[[nodiscard]] std::span<const Command> auditCommands();
[[nodiscard]] std::span<const Command> starterCommands();
[[nodiscard]] std::span<const Command> ruleCommands();
[[nodiscard]] std::span<const Command> overviewCommands();
[[nodiscard]] std::span<const Command> accessCommands();
[[nodiscard]] std::span<const Command> peopleCommands();
[[nodiscard]] std::span<const Command> riskCommands();
[[nodiscard]] std::span<const Command> compareCommands();
[[nodiscard]] std::span<const Command> complianceCommands();
[[nodiscard]] std::span<const Command> limitCommands();
[[nodiscard]] std::span<const Command> sealCommands();
[[nodiscard]] std::span<const Command> technicalCommands();

// The binder of the first argument. A reader does not take the lock.
[[nodiscard]] Result<std::unique_ptr<Binder>> openBinder(const Invocation& invocation,
                                                         Binder::Access access);
// For writing, but only for reading with --dry-run.
[[nodiscard]] Result<std::unique_ptr<Binder>> openUnlessDry(const Invocation& invocation);
// The same as of --as-of, where given.
[[nodiscard]] Result<std::unique_ptr<Binder>> openForReading(const Invocation& invocation);
// Refuses the value of an option; `accepted` says what would do.
[[nodiscard]] Error badOption(const char* option, const QString& value, Text accepted);
[[nodiscard]] Error badOption(const char* option, const QString& value, const QString& accepted);
// A DATE is the end of that local day; an instant with zone is taken exactly.
[[nodiscard]] Result<QDateTime> momentOption(const Invocation& invocation, const char* option);
// The day of an option, or what holds without it.
[[nodiscard]] Result<QDate> dayOption(const Invocation& invocation, const char* option,
                                      QDate otherwise);
// --language, else the language in which the client prints.
[[nodiscard]] Result<Language> printLanguage(const Invocation& invocation, const Binder& binder);
// What a file, or for "-" standard input, holds; refused beyond `most` bytes.
[[nodiscard]] Result<QByteArray> readSource(const QString& source, qint64 most);

// What `import` does with --format: the results of a scanner.
[[nodiscard]] int runScanImport(const Invocation& invocation);
// The dates that `due` lists, as an iCalendar file.
[[nodiscard]] Result<QByteArray> calendarOf(const Invocation& invocation);

// Errors that name what was asked for and what there is.
[[nodiscard]] Result<const RegisterDef*> findRegister(const Registry& registry, const QString& key);
[[nodiscard]] Result<const FieldDef*> findField(const Binder& binder, const RegisterDef& def,
                                                const QString& key);
// The keys of --starter LIST ("roles,legal:EU"); --country, else this user's, says what is usual.
[[nodiscard]] Result<QStringList> starterWish(const Invocation& invocation, const QString& list);
[[nodiscard]] Result<Record> findRecord(const Binder& binder, const QString& code);
// The same, of one of these registers.
[[nodiscard]] Result<Record> findRecordOf(const Binder& binder, const QString& code,
                                          std::initializer_list<const RegisterDef*> defs);
// The record that the second argument names, in the binder it was found in.
struct OpenRecord {
    std::unique_ptr<Binder> binder;
    Record record;
};
[[nodiscard]] Result<OpenRecord> openRecord(const Invocation& invocation,
                                            Result<std::unique_ptr<Binder>> opened);
// Refuses a register that has exactly one record.
[[nodiscard]] Result<> refuseSingleton(const RegisterDef& def);

// Empty where it is gone.
[[nodiscard]] QString codeOf(const Binder& binder, const Uid& uid);
// Null where it is empty.
[[nodiscard]] QJsonValue textJson(const QString& text);
// The id of a change set; null where nothing was to be changed.
[[nodiscard]] QJsonValue setJson(qint64 setId);
// A change is written: the code it is about.
[[nodiscard]] int sayCode(Console& console, const QString& code, qint64 setId);

} // namespace ringbinder::cli
