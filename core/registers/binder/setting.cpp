// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/registers/binder/setting.h"

namespace ringbinder::setting {

namespace {

// In the order of the table: what is shown unless the user chooses otherwise comes first.
constexpr const FieldDef* kFields[] = {&key, &common::reference, &value};

constexpr const FieldDef* kSetting[] = {&key, &common::reference, &value};

constexpr FormSection kSections[] = {
    {QT_TRANSLATE_NOOP("setting", "Setting"), kSetting},
};

} // namespace

const RegisterDef def{
    .key = "setting",
    .label = QT_TRANSLATE_NOOP("setting", "Setting"),
    .plural = QT_TRANSLATE_NOOP("setting", "Settings"),
    .prefix = "SET",
    .clause = "7.5",
    .purpose = QT_TRANSLATE_NOOP(
        "setting", "Settings of this binder that belong to its history, such as document numbers."),
    .auditor =
        QT_TRANSLATE_NOOP("setting", "The auditor can see since when a setting is as it is."),
    .icon = "settings",
    .place = Place::Hidden,
    .fields = kFields,
    .sections = kSections,
};

} // namespace ringbinder::setting
