// SPDX-License-Identifier: GPL-3.0-or-later
// Login of a person or program to one system, entered or taken from an account list. What it may do
// stands in access rights.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::system_account {

enum class Type { Personal, Administrator, Service, Shared, Emergency, Guest };
inline constexpr Choice kTypeChoices[] = {
    {"personal", QT_TRANSLATE_NOOP("system_account", "Personal")},
    {"administrator", QT_TRANSLATE_NOOP("system_account", "Administrator")},
    {"service", QT_TRANSLATE_NOOP("system_account", "Service or program")},
    {"shared", QT_TRANSLATE_NOOP("system_account", "Shared"), Tone::Warning},
    {"emergency", QT_TRANSLATE_NOOP("system_account", "Emergency")},
    {"guest", QT_TRANSLATE_NOOP("system_account", "Guest or supplier")},
};

// Account
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "system_account",
     .label = QT_TRANSLATE_NOOP("system_account", "Login"),
     .help =
         QT_TRANSLATE_NOOP("system_account", "Name under which one logs in, exactly as in the "
                                             "system, for example \"aweiss\" or \"svc-backup\"."),
     .required = true,
     .inTable = true,
     .width = 20}};
inline constexpr Field<Uid> system{
    {.key = "system",
     .context = "system_account",
     .label = QT_TRANSLATE_NOOP("system_account", "System"),
     .help = QT_TRANSLATE_NOOP("system_account", "System that it gives access to."),
     .target = "asset",
     .inverse = QT_TRANSLATE_NOOP("system_account", "Has accounts"),
     .inTable = true,
     .width = 18}};
inline constexpr Field<Uid> person{
    {.key = "person",
     .context = "system_account",
     .label = QT_TRANSLATE_NOOP("system_account", "Person"),
     .help = QT_TRANSLATE_NOOP(
         "system_account",
         "Who uses it; for service and emergency accounts whoever answers for it."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("system_account", "Uses accounts"),
     .inTable = true,
     .width = 16}};
inline constexpr Field<Type> type{
    {.key = "type",
     .context = "system_account",
     .label = QT_TRANSLATE_NOOP("system_account", "Type"),
     .help = QT_TRANSLATE_NOOP("system_account", "What sort of account it is."),
     .choices = kTypeChoices,
     .inTable = true,
     .width = 12}};
inline constexpr Field<QString> purpose{
    {.key = "purpose",
     .context = "system_account",
     .label = QT_TRANSLATE_NOOP("system_account", "Purpose"),
     .help = QT_TRANSLATE_NOOP("system_account", "Why it exists; needed for accounts that are not "
                                                 "personal, for example \"nightly backup\"."),
     .width = 24}};
inline constexpr Field<Uid> supplier{
    {.key = "supplier",
     .context = "system_account",
     .label = QT_TRANSLATE_NOOP("system_account", "Supplier"),
     .help = QT_TRANSLATE_NOOP("system_account", "Supplier whose staff use it."),
     .target = "supplier",
     .inverse = QT_TRANSLATE_NOOP("system_account", "Uses accounts"),
     .width = 16}};

// Protection
inline constexpr Field<bool> enabled{
    {.key = "enabled",
     .context = "system_account",
     .label = QT_TRANSLATE_NOOP("system_account", "Enabled"),
     .help = QT_TRANSLATE_NOOP("system_account", "Whether one can log in with it today."),
     .inTable = true,
     .width = 7}};
inline constexpr Field<bool> privileged{
    {.key = "privileged",
     .context = "system_account",
     .label = QT_TRANSLATE_NOOP("system_account", "Privileged"),
     .help = QT_TRANSLATE_NOOP("system_account",
                               "Whether it can change settings, rights or data of others."),
     .inTable = true,
     .width = 8}};
inline constexpr Field<bool> remote{
    {.key = "remote",
     .context = "system_account",
     .label = QT_TRANSLATE_NOOP("system_account", "Remote access"),
     .help = QT_TRANSLATE_NOOP("system_account",
                               "Whether it can be used from outside your own networks."),
     .width = 8}};
inline constexpr Field<bool> mfa{
    {.key = "mfa",
     .context = "system_account",
     .label = QT_TRANSLATE_NOOP("system_account", "Second factor"),
     .help = QT_TRANSLATE_NOOP("system_account", "Whether logging in needs more than a password."),
     .inTable = true,
     .width = 8}};
inline constexpr Field<bool> missingMfa{
    {.key = "missing_mfa",
     .context = "system_account",
     .label = QT_TRANSLATE_NOOP("system_account", "Second factor missing"),
     .help = QT_TRANSLATE_NOOP(
         "system_account", "Whether an enabled privileged or remote account has no second factor."),
     .computed = true,
     .width = 8}};

// Use and review
inline constexpr Field<QDate> created{
    {.key = "created",
     .context = "system_account",
     .label = QT_TRANSLATE_NOOP("system_account", "Created on"),
     .help = QT_TRANSLATE_NOOP("system_account", "Day on which it was set up.")}};
inline constexpr Field<QDate> lastLogon{
    {.key = "last_logon",
     .context = "system_account",
     .label = QT_TRANSLATE_NOOP("system_account", "Last login"),
     .help = QT_TRANSLATE_NOOP("system_account", "Day of the last login, taken from the system."),
     .inTable = true}};
inline constexpr Field<bool> dormant{
    {.key = "dormant",
     .context = "system_account",
     .label = QT_TRANSLATE_NOOP("system_account", "Dormant"),
     .help = QT_TRANSLATE_NOOP("system_account",
                               "Whether it is enabled although nobody has logged in for 90 days."),
     .computed = true,
     .width = 8}};
inline constexpr Field<QDate> reviewed{
    {.key = "reviewed",
     .context = "system_account",
     .label = QT_TRANSLATE_NOOP("system_account", "Last reviewed"),
     .help = QT_TRANSLATE_NOOP("system_account",
                               "Day on which somebody last confirmed that it is needed.")}};
inline constexpr Field<QDate> disabledOn{
    {.key = "disabled_on",
     .context = "system_account",
     .label = QT_TRANSLATE_NOOP("system_account", "Disabled on"),
     .help = QT_TRANSLATE_NOOP("system_account", "Day on which it was closed.")}};
inline constexpr Field<QString> source{
    {.key = "source",
     .context = "system_account",
     .label = QT_TRANSLATE_NOOP("system_account", "Source"),
     .help = QT_TRANSLATE_NOOP(
         "system_account",
         "Where the entry comes from, for example \"directory export of 3 March\"."),
     .width = 16}};

// Notes
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "system_account",
     .label = QT_TRANSLATE_NOOP("system_account", "Evidence"),
     .help = QT_TRANSLATE_NOOP("system_account", "What proves its approval or its closing."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("system_account", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "system_account",
     .label = QT_TRANSLATE_NOOP("system_account", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("system_account",
                               "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::system_account
