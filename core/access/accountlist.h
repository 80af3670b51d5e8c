// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts of one system as it lists them itself: a CSV or XLSX file, its headings recognised
// in four languages as the import does it, one account a line or one line for each right. What
// accountcomparison.h compares with the rights granted. Nothing is written here.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/exchange/tablefile.h"
#include "core/schema/record.h"

#include <QDate>
#include <QStringList>

namespace ringbinder {

class Binder;

struct ListedAccount {
    int row = 0; // of the sheet, from 1
    QString name;
    QString personText; // as it stands in the list
    std::optional<Uid> person;
    // Nothing where the list has no such column or the cell says nothing.
    std::optional<bool> enabled;
    std::optional<bool> privileged;
    std::optional<bool> remote;
    std::optional<bool> mfa;
    QDate created;
    QDate lastLogon;
    QStringList rights; // names of roles or groups

    [[nodiscard]] bool isOpen() const { return enabled.value_or(true); }
};

struct AccountList {
    QString source; // name of the file
    QList<ListedAccount> accounts;
    bool hasRights = false; // the list says which rights each account has
    bool hasMfa = false;
    bool hasLastLogon = false;
    struct Refused {
        int row = 0; // from 1
        QString cell;
        Message reason;
    };
    QList<Refused> refused;   // cells nobody understands; the rest of their row counts
    QStringList unrecognised; // headings of columns that were not used
};

struct AccountListOptions {
    // "Column=field" for headings nobody recognises; the field is one of accountListFields().
    QStringList map = {};
    TableReadOptions read = {};
};

// name, person, enabled, privileged, remote, mfa, created, last_logon, rights
[[nodiscard]] QStringList accountListFields();

// Errors: those of readTableFile(); Invalid where no column names the accounts, or for a wrong
// column or field in `map`.
[[nodiscard]] Result<AccountList> readAccountList(const Binder& binder, const QString& path,
                                                  const AccountListOptions& options,
                                                  Progress& progress);

} // namespace ringbinder
