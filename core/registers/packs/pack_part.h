// SPDX-License-Identifier: GPL-3.0-or-later
// One part of an audit pack: a pack with the sections that are wanted, or the table of a register.
#pragma once

#include "core/registers/common.h"
#include "core/schema/register.h"

namespace ringbinder::pack_part {

enum class Kind { Pack, Register };
inline constexpr Choice kKindChoices[] = {
    {"pack", QT_TRANSLATE_NOOP("pack_part", "Pack")},
    {"register", QT_TRANSLATE_NOOP("pack_part", "Register")},
};

inline constexpr Field<QString> title{
    {.key = "title",
     .context = "pack_part",
     .label = QT_TRANSLATE_NOOP("pack_part", "Title"),
     .help = QT_TRANSLATE_NOOP("pack_part",
                               "Heading of the part; empty: that of the pack or register."),
     .required = true,
     .maxLength = 200,
     .inTable = true,
     .width = 28}};
inline constexpr Field<Uid> set{
    {.key = "pack_set",
     .context = "pack_part",
     .label = QT_TRANSLATE_NOOP("pack_part", "Audit pack"),
     .help = QT_TRANSLATE_NOOP("pack_part", "The audit pack that it belongs to."),
     .target = "pack_set",
     .inverse = QT_TRANSLATE_NOOP("pack_part", "Parts"),
     .inTable = true,
     .width = 20}};
inline constexpr Field<qint64> position{
    {.key = "position",
     .context = "pack_part",
     .label = QT_TRANSLATE_NOOP("pack_part", "Position"),
     .help = QT_TRANSLATE_NOOP("pack_part", "Order within the audit pack, counted from 1."),
     .max = 100000,
     .inTable = true,
     .width = 8}};
inline constexpr Field<Kind> kind{
    {.key = "kind",
     .context = "pack_part",
     .label = QT_TRANSLATE_NOOP("pack_part", "Kind"),
     .help = QT_TRANSLATE_NOOP("pack_part", "Whether it is a pack or the table of a register."),
     .choices = kKindChoices,
     .inTable = true,
     .width = 10}};
inline constexpr Field<QString> content{
    {.key = "content",
     .context = "pack_part",
     .label = QT_TRANSLATE_NOOP("pack_part", "Content"),
     .help = QT_TRANSLATE_NOOP("pack_part", "Key of the pack or of the register."),
     .maxLength = 60,
     .inTable = true,
     .width = 16}};
inline constexpr Field<QString> sections{
    {.key = "sections",
     .context = "pack_part",
     .label = QT_TRANSLATE_NOOP("pack_part", "Sections"),
     .help = QT_TRANSLATE_NOOP(
         "pack_part",
         "Keys of the sections of the pack that are printed, separated by commas; empty: all."),
     .maxLength = 1000,
     .width = 20}};
inline constexpr Field<QString> recordUid{
    {.key = "record_uid",
     .context = "pack_part",
     .label = QT_TRANSLATE_NOOP("pack_part", "Record"),
     .help = QT_TRANSLATE_NOOP(
         "pack_part", "Identity of the record that the pack is about; empty: it is about all."),
     .maxLength = 36,
     .width = 18}};
inline constexpr Field<Uid> view{
    {.key = "saved_view",
     .context = "pack_part",
     .label = QT_TRANSLATE_NOOP("pack_part", "Saved view"),
     .help = QT_TRANSLATE_NOOP(
         "pack_part",
         "Columns, filter and order of the table of a register; empty: as it is shown by default."),
     .target = "saved_view",
     .inverse = QT_TRANSLATE_NOOP("pack_part", "Printed as parts"),
     .width = 18}};
inline constexpr Field<Uid> unit{
    {.key = "org_unit",
     .context = "pack_part",
     .label = QT_TRANSLATE_NOOP("pack_part", "Organisational unit"),
     .help = QT_TRANSLATE_NOOP(
         "pack_part",
         "Only assets and risks of this unit and of those below it; empty: the whole."),
     .target = "org_unit",
     .inverse = QT_TRANSLATE_NOOP("pack_part", "Parts of audit packs"),
     .width = 18}};
inline constexpr Field<QDate> since{
    {.key = "since",
     .context = "pack_part",
     .label = QT_TRANSLATE_NOOP("pack_part", "Changes since"),
     .help = QT_TRANSLATE_NOOP(
         "pack_part",
         "Day from which the section on changes tells; empty: since the version before.")}};
inline constexpr Field<bool> shortForm{
    {.key = "short_form",
     .context = "pack_part",
     .label = QT_TRANSLATE_NOOP("pack_part", "Short form"),
     .help = QT_TRANSLATE_NOOP(
         "pack_part", "Whether the form for customers is printed, where the pack has one."),
     .width = 8}};
inline constexpr Field<bool> attributeViews{
    {.key = "attribute_views",
     .context = "pack_part",
     .label = QT_TRANSLATE_NOOP("pack_part", "Counts by attribute"),
     .help = QT_TRANSLATE_NOOP(
         "pack_part", "Whether the Statement of Applicability counts controls by attribute."),
     .width = 8}};

extern const RegisterDef def;

} // namespace ringbinder::pack_part
