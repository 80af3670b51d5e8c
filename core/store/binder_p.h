// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a Binder, shared by the files that implement it; nobody else includes this.
#pragma once

#include "core/store/binder.h"
#include "core/store/connection.h"
#include "core/store/openingcheck.h"
#include "core/store/registertable.h"
#include "core/store/writeguard.h"

#include <QTemporaryDir>

#include <deque>
#include <map>

namespace ringbinder {

// An extra field as the binder declares it; owns the texts its FieldDef points at, and so stays
// where it is.
struct ExtraField {
    explicit ExtraField(const Record& declaration);
    ExtraField(const ExtraField&) = delete;
    ExtraField& operator=(const ExtraField&) = delete;
    [[nodiscard]] bool isSameAs(const ExtraField& other) const;

    const RegisterDef* of = nullptr;
    QByteArray key;
    QByteArray label;
    QByteArray help;
    std::vector<std::pair<QByteArray, QByteArray>> options; // token and label
    std::vector<Choice> choices;
    FieldDef def;
};

// Where a binder is and who writes it: enough for another thread to open the same file beside it.
struct Binder::Place {
    QString path;
    const Registry* registry = nullptr;
    const Clock* clock = nullptr;
    Actor actor;
};

struct Binder::Private {
    QString path;
    QString fileId;
    bool readOnly = false;
    const Registry* registry = nullptr;
    const Clock* clock = nullptr;
    SystemClock systemClock;
    std::unique_ptr<Clock> ownClock; // of a view as of a date, which stands still
    std::unique_ptr<BinderLock> lock;
    std::unique_ptr<WriteGuard> guard; // of `connection`, and so destroyed after it
    std::unique_ptr<Connection> connection;
    std::unique_ptr<Connection> keptFiles; // where attachments are, when not in `connection`
    std::unique_ptr<Session> session;
    std::map<const RegisterDef*, RegisterTable> tables;
    mutable QHash<const RegisterDef*, QHash<Uid, Name>> names;
    // Of registers so large that a name or two are no reason to read them all.
    struct SomeNames {
        QHash<Uid, Name> known;
        int asked = 0;
    };
    mutable QHash<const RegisterDef*, SomeNames> someNames;
    // By register; kept for the life of the binder because tables and queries hold pointers.
    std::deque<ExtraField> extraPool;
    QHash<const RegisterDef*, QList<const FieldDef*>> extraFields;
    qint64 dataVersion = 0;
    std::shared_ptr<OpeningCheck> check;          // under way, or its verdict not fetched yet
    std::shared_ptr<QTemporaryDir> recoveredCopy; // what a read-only open reads after a crash

    [[nodiscard]] Place place() const;
    [[nodiscard]] const Connection& files() const { return keptFiles ? *keptFiles : *connection; }
    [[nodiscard]] const RegisterTable& table(const RegisterDef& def) const
    {
        return tables.at(&def);
    }
    // Every name of a register of ordinary size; null for a large one that nobody needs whole yet.
    [[nodiscard]] const QHash<Uid, Name>* namesAtHand(const Binder& binder,
                                                      const RegisterDef& def) const;
    [[nodiscard]] std::optional<Name> oneName(const Binder& binder, const RegisterDef& def,
                                              const Uid& uid) const;
    void forgetNames(const RegisterDef& def)
    {
        names.remove(&def);
        someNames.remove(&def);
    }
    [[nodiscard]] Result<> loadExtraFields(const Binder& binder);
    void installGuard();
    // Brings names and extra fields up to what a committed change set left.
    [[nodiscard]] Result<> refreshAfter(const Binder& binder, const ChangeNotice& notice);
    [[nodiscard]] Result<> finishOpening(Binder& binder, const Options& options);
};

} // namespace ringbinder
