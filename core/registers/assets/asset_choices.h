// SPDX-License-Identifier: GPL-3.0-or-later
// The choices of assets. Types carry the tokens of the shipped asset types, see core/catalogue.
#pragma once

#include "core/schema/field.h"

namespace ringbinder::asset {

enum class Kind { Primary, Supporting };
inline constexpr Choice kKindChoices[] = {
    {"primary", QT_TRANSLATE_NOOP("asset", "Primary")},
    {"supporting", QT_TRANSLATE_NOOP("asset", "Supporting")},
};

enum class Type {
    BusinessProcess,
    ServiceToCustomers,
    InformationSet,
    PersonalDataSet,
    IntellectualProperty,
    RecordRequiredByLawOrContract,
    Server,
    WorkstationOrLaptop,
    MobileDevice,
    NetworkDevice,
    PrinterOrMultifunctionDevice,
    OtOrIotDevice,
    RemovableOrBackupMedium,
    PaperFile,
    BusinessApplication,
    OperatingSystemOrPlatform,
    Database,
    WebsiteOrPublicInterface,
    AiModelOrAssistant,
    SourceCodeRepository,
    BuildAndDeploymentPipeline,
    NetworkSegment,
    CommunicationLink,
    SoftwareAsAService,
    InfrastructureOrPlatformAsAService,
    DirectoryOrIdentityService,
    PrivilegedOrServiceAccount,
    CryptographicKeyOrCertificate,
    SiteOrBuilding,
    SecureRoomOrDataCentre,
    Utility,
    StaffGroupOrRole,
    KeyPerson,
    OrganisationalUnitOrFunction,
    SupplierOrOutsourcedService,
    BackupOrLogService
};
inline constexpr Choice kTypeChoices[] = {
    {"business_process", QT_TRANSLATE_NOOP("asset", "Business process")},
    {"service_to_customers", QT_TRANSLATE_NOOP("asset", "Service to customers")},
    {"information_set", QT_TRANSLATE_NOOP("asset", "Information set")},
    {"personal_data_set", QT_TRANSLATE_NOOP("asset", "Personal data set")},
    {"intellectual_property", QT_TRANSLATE_NOOP("asset", "Intellectual property")},
    {"record_required_by_law_or_contract",
     QT_TRANSLATE_NOOP("asset", "Record required by law or contract")},
    {"server", QT_TRANSLATE_NOOP("asset", "Server")},
    {"workstation_or_laptop", QT_TRANSLATE_NOOP("asset", "Workstation or laptop")},
    {"mobile_device", QT_TRANSLATE_NOOP("asset", "Mobile device")},
    {"network_device", QT_TRANSLATE_NOOP("asset", "Network device")},
    {"printer_or_multifunction_device",
     QT_TRANSLATE_NOOP("asset", "Printer or multifunction device")},
    {"ot_or_iot_device", QT_TRANSLATE_NOOP("asset", "OT or IoT device")},
    {"removable_or_backup_medium", QT_TRANSLATE_NOOP("asset", "Removable or backup medium")},
    {"paper_file", QT_TRANSLATE_NOOP("asset", "Paper file")},
    {"business_application", QT_TRANSLATE_NOOP("asset", "Business application")},
    {"operating_system_or_platform", QT_TRANSLATE_NOOP("asset", "Operating system or platform")},
    {"database", QT_TRANSLATE_NOOP("asset", "Database")},
    {"website_or_public_interface", QT_TRANSLATE_NOOP("asset", "Website or public interface")},
    {"ai_model_or_assistant", QT_TRANSLATE_NOOP("asset", "AI model or assistant")},
    {"source_code_repository", QT_TRANSLATE_NOOP("asset", "Source code repository")},
    {"build_and_deployment_pipeline", QT_TRANSLATE_NOOP("asset", "Build and deployment pipeline")},
    {"network_segment", QT_TRANSLATE_NOOP("asset", "Network segment")},
    {"communication_link", QT_TRANSLATE_NOOP("asset", "Communication link")},
    {"software_as_a_service", QT_TRANSLATE_NOOP("asset", "Software as a service")},
    {"infrastructure_or_platform_as_a_service",
     QT_TRANSLATE_NOOP("asset", "Infrastructure or platform as a service")},
    {"directory_or_identity_service", QT_TRANSLATE_NOOP("asset", "Directory or identity service")},
    {"privileged_or_service_account", QT_TRANSLATE_NOOP("asset", "Privileged or service account")},
    {"cryptographic_key_or_certificate",
     QT_TRANSLATE_NOOP("asset", "Cryptographic key or certificate")},
    {"site_or_building", QT_TRANSLATE_NOOP("asset", "Site or building")},
    {"secure_room_or_data_centre", QT_TRANSLATE_NOOP("asset", "Secure room or data centre")},
    {"utility", QT_TRANSLATE_NOOP("asset", "Utility")},
    {"staff_group_or_role", QT_TRANSLATE_NOOP("asset", "Staff group or role")},
    {"key_person", QT_TRANSLATE_NOOP("asset", "Key person")},
    {"organisational_unit_or_function",
     QT_TRANSLATE_NOOP("asset", "Organisational unit or function")},
    {"supplier_or_outsourced_service",
     QT_TRANSLATE_NOOP("asset", "Supplier or outsourced service")},
    {"backup_or_log_service", QT_TRANSLATE_NOOP("asset", "Backup or log service")},
};

enum class Form { Digital, Paper, Knowledge, Spoken, Physical };
inline constexpr Choice kFormChoices[] = {
    {"digital", QT_TRANSLATE_NOOP("asset", "Digital")},
    {"paper", QT_TRANSLATE_NOOP("asset", "Paper")},
    {"knowledge", QT_TRANSLATE_NOOP("asset", "Knowledge")},
    {"spoken", QT_TRANSLATE_NOOP("asset", "Spoken")},
    {"physical", QT_TRANSLATE_NOOP("asset", "Physical")},
};

enum class Status { Planned, InUse, Spare, Retired };
inline constexpr Choice kStatusChoices[] = {
    {"planned", QT_TRANSLATE_NOOP("asset", "Planned")},
    {"in_use", QT_TRANSLATE_NOOP("asset", "In use"), Tone::Good},
    {"spare", QT_TRANSLATE_NOOP("asset", "Spare"), Tone::Muted},
    {"retired", QT_TRANSLATE_NOOP("asset", "Retired"), Tone::Muted},
};

enum class LocationKind { Site, Cloud, Supplier, Mobile, Home };
inline constexpr Choice kLocationKindChoices[] = {
    {"site", QT_TRANSLATE_NOOP("asset", "Own site")},
    {"cloud", QT_TRANSLATE_NOOP("asset", "Cloud")},
    {"supplier", QT_TRANSLATE_NOOP("asset", "At a supplier")},
    {"mobile", QT_TRANSLATE_NOOP("asset", "Mobile")},
    {"home", QT_TRANSLATE_NOOP("asset", "Home office")},
};

enum class Classification { Public, Internal, Confidential, StrictlyConfidential };
inline constexpr Choice kClassificationChoices[] = {
    {"public", QT_TRANSLATE_NOOP("asset", "Public")},
    {"internal", QT_TRANSLATE_NOOP("asset", "Internal")},
    {"confidential", QT_TRANSLATE_NOOP("asset", "Confidential"), Tone::Warning},
    {"strictly_confidential", QT_TRANSLATE_NOOP("asset", "Strictly confidential"), Tone::Bad},
};

enum class Encrypted { Yes, No, NotApplicable };
inline constexpr Choice kEncryptedChoices[] = {
    {"yes", QT_TRANSLATE_NOOP("asset", "Yes"), Tone::Good},
    {"no", QT_TRANSLATE_NOOP("asset", "No"), Tone::Warning},
    {"not_applicable", QT_TRANSLATE_NOOP("asset", "Not applicable"), Tone::Muted},
};

enum class Pillar { People, Processes, Technology, Partners };
inline constexpr Choice kPillarChoices[] = {
    {"people", QT_TRANSLATE_NOOP("asset", "People")},
    {"processes", QT_TRANSLATE_NOOP("asset", "Processes")},
    {"technology", QT_TRANSLATE_NOOP("asset", "Technology")},
    {"partners", QT_TRANSLATE_NOOP("asset", "Partners")},
};

} // namespace ringbinder::asset
