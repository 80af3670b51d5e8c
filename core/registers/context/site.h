// SPDX-License-Identifier: GPL-3.0-or-later
// A place where people of the organisation work or where its information is kept.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::site {

enum class Kind {
    HeadOffice,
    Office,
    Production,
    Warehouse,
    DataCentre,
    Archive,
    Shop,
    Home,
    Other
};
inline constexpr Choice kKindChoices[] = {
    {"head_office", QT_TRANSLATE_NOOP("site", "Head office")},
    {"office", QT_TRANSLATE_NOOP("site", "Office")},
    {"production", QT_TRANSLATE_NOOP("site", "Production or workshop")},
    {"warehouse", QT_TRANSLATE_NOOP("site", "Warehouse")},
    {"data_centre", QT_TRANSLATE_NOOP("site", "Data centre or server room")},
    {"archive", QT_TRANSLATE_NOOP("site", "Archive")},
    {"shop", QT_TRANSLATE_NOOP("site", "Shop or branch")},
    {"home", QT_TRANSLATE_NOOP("site", "Home working")},
    {"other", QT_TRANSLATE_NOOP("site", "Other")},
};

enum class Status { Planned, InUse, Closed };
inline constexpr Choice kStatusChoices[] = {
    {"planned", QT_TRANSLATE_NOOP("site", "Planned"), Tone::Progress},
    {"in_use", QT_TRANSLATE_NOOP("site", "In use"), Tone::Good},
    {"closed", QT_TRANSLATE_NOOP("site", "Closed"), Tone::Muted},
};

// Site
inline constexpr Field<QString> name{
    {.key = "name",
     .context = "site",
     .label = QT_TRANSLATE_NOOP("site", "Name"),
     .help = QT_TRANSLATE_NOOP("site",
                               "A name people use, for example \"Kiel\" or \"Warehouse Lübeck\"."),
     .required = true,
     .inTable = true,
     .width = 22,
     .heading = QT_TRANSLATE_NOOP("site", "Site")}};
inline constexpr Field<Kind> kind{{.key = "kind",
                                   .context = "site",
                                   .label = QT_TRANSLATE_NOOP("site", "Kind"),
                                   .help = QT_TRANSLATE_NOOP("site", "What sort of place it is."),
                                   .choices = kKindChoices,
                                   .inTable = true,
                                   .width = 16}};
inline constexpr Field<QString> address{
    {.key = "address",
     .context = "site",
     .label = QT_TRANSLATE_NOOP("site", "Address"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("site", "Postal address as in the certification application.")}};
inline constexpr Field<QString> city{{.key = "city",
                                      .context = "site",
                                      .label = QT_TRANSLATE_NOOP("site", "Town"),
                                      .help = QT_TRANSLATE_NOOP("site", "Town for lists."),
                                      .maxLength = 100,
                                      .inTable = true,
                                      .width = 14}};
inline constexpr Field<QString> country{
    {.key = "country",
     .context = "site",
     .label = QT_TRANSLATE_NOOP("site", "Country"),
     .help = QT_TRANSLATE_NOOP("site", "Country; it decides which laws apply."),
     .maxLength = 100,
     .width = 14}};
inline constexpr Field<QString> activities{
    {.key = "activities",
     .context = "site",
     .label = QT_TRANSLATE_NOOP("site", "What happens there"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("site", "Activities and services at this place, for example "
                                       "\"dispatch, customer service, server room\".")}};
inline constexpr Field<qint64> peopleCount{
    {.key = "people_count",
     .context = "site",
     .label = QT_TRANSLATE_NOOP("site", "Number of people"),
     .help = QT_TRANSLATE_NOOP("site", "People who normally work there."),
     .min = 0,
     .max = 10000000,
     .inTable = true,
     .width = 8,
     .heading = QT_TRANSLATE_NOOP("site", "People")}};
inline constexpr Field<Status> status{
    {.key = "status",
     .context = "site",
     .label = QT_TRANSLATE_NOOP("site", "Status"),
     .help = QT_TRANSLATE_NOOP("site",
                               "Closed sites stay in the register because old records name them."),
     .choices = kStatusChoices,
     .width = 10}};

// Scope
inline constexpr Field<bool> inScope{
    {.key = "in_scope",
     .context = "site",
     .label = QT_TRANSLATE_NOOP("site", "In scope"),
     .help = QT_TRANSLATE_NOOP("site", "Whether it belongs to the scope of the ISMS."),
     .inTable = true,
     .width = 8}};
inline constexpr Field<QString> outOfScopeReason{
    {.key = "out_of_scope_reason",
     .context = "site",
     .label = QT_TRANSLATE_NOOP("site", "Reason when out of scope"),
     .help = QT_TRANSLATE_NOOP(
         "site", "Why it may be left out, for example \"empty, only parking spaces\"."),
     .width = 24}};

// Physical security
inline constexpr Field<bool> ownControl{
    {.key = "own_control",
     .context = "site",
     .label = QT_TRANSLATE_NOOP("site", "Under own control"),
     .help = QT_TRANSLATE_NOOP(
         "site",
         "Yes where you decide on doors, locks and visitors; no in a home or a shared building."),
     .width = 8}};
inline constexpr Field<QString> landlord{
    {.key = "landlord",
     .context = "site",
     .label = QT_TRANSLATE_NOOP("site", "Landlord or operator"),
     .help = QT_TRANSLATE_NOOP("site", "Who owns or runs the building."),
     .width = 18}};
inline constexpr Field<QString> zones{
    {.key = "zones",
     .context = "site",
     .label = QT_TRANSLATE_NOOP("site", "Security zones"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("site", "Zones with who may enter, one per line, for example "
                                       "\"Server room: IT operations only\".")}};
inline constexpr Field<QString> hazards{
    {.key = "hazards",
     .context = "site",
     .label = QT_TRANSLATE_NOOP("site", "Hazards of the place"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP(
         "site",
         "Flood, heat, neighbours, transport routes and other dangers of the surroundings.")}};
inline constexpr Field<AttachmentId> floorPlan{
    {.key = "floor_plan",
     .context = "site",
     .label = QT_TRANSLATE_NOOP("site", "Floor plan"),
     .help = QT_TRANSLATE_NOOP("site", "Plan with the zones, kept inside the binder."),
     .width = 10}};
inline constexpr Field<QList<Uid>> controls{
    {.key = "controls",
     .context = "site",
     .label = QT_TRANSLATE_NOOP("site", "Controls"),
     .help = QT_TRANSLATE_NOOP("site", "Controls that protect this place in particular."),
     .target = "control",
     .inverse = QT_TRANSLATE_NOOP("site", "Protects sites"),
     .width = 16}};

// Follow-up
inline constexpr Field<Uid> owner{
    {.key = "owner",
     .context = "site",
     .label = QT_TRANSLATE_NOOP("site", "Owner"),
     .help =
         QT_TRANSLATE_NOOP("site", "Who answers for the place, for example the facility manager."),
     .target = "person",
     .inverse = QT_TRANSLATE_NOOP("site", "Owns sites"),
     .inTable = true,
     .width = 14}};
inline constexpr Field<QDate> nextReview{
    {.key = "next_review",
     .context = "site",
     .label = QT_TRANSLATE_NOOP("site", "Next review"),
     .help = QT_TRANSLATE_NOOP("site", "Day on which it is to be looked at again."),
     .inTable = true}};
inline constexpr Field<bool> overdue{
    {.key = "overdue",
     .context = "site",
     .label = QT_TRANSLATE_NOOP("site", "Overdue"),
     .help = QT_TRANSLATE_NOOP("site", "Whether the next review has passed."),
     .computed = true,
     .inTable = true,
     .width = 8}};
inline constexpr Field<QList<Uid>> evidence{
    {.key = "evidence",
     .context = "site",
     .label = QT_TRANSLATE_NOOP("site", "Evidence"),
     .help = QT_TRANSLATE_NOOP(
         "site",
         "What shows the state of the place, for example photographs or an inspection report."),
     .target = "evidence",
     .inverse = QT_TRANSLATE_NOOP("site", "Is evidence of"),
     .width = 16}};
inline constexpr Field<QString> notes{
    {.key = "notes",
     .context = "site",
     .label = QT_TRANSLATE_NOOP("site", "Notes"),
     .type = FieldType::LongText,
     .help = QT_TRANSLATE_NOOP("site", "Anything worth knowing that has no field of its own.")}};

extern const RegisterDef def;

} // namespace ringbinder::site
