//! The shapes inside of inputs and outputs; generated from `models/secretsmanager.json` by `cargo xtask generate`.

use crate::shape::{Member, Shape};

pub(super) static ADD_REPLICA_REGION_LIST_TYPE: Shape = Shape::List {
    item: &REPLICA_REGION_TYPE,
    item_name: None,
    flattened: false,
};

pub(super) static API_ERROR_LIST_TYPE: Shape = Shape::List {
    item: &API_ERROR_TYPE,
    item_name: None,
    flattened: false,
};

pub(super) static API_ERROR_TYPE: Shape = Shape::Structure(&[
    Member::body("SecretId", &Shape::Text),
    Member::body("ErrorCode", &Shape::Text),
    Member::body("Message", &Shape::Text),
]);

pub(super) static BATCH_GET_SECRET_VALUE_REQUEST: Shape = Shape::Structure(&[
    Member::body("SecretIdList", &SECRET_ID_LIST_TYPE),
    Member::body("Filters", &FILTERS_LIST_TYPE),
    Member::body("MaxResults", &Shape::Integer),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static BATCH_GET_SECRET_VALUE_RESPONSE: Shape = Shape::Structure(&[
    Member::body("SecretValues", &SECRET_VALUES_TYPE),
    Member::body("NextToken", &Shape::Text),
    Member::body("Errors", &API_ERROR_LIST_TYPE),
]);

pub(super) static CANCEL_ROTATE_SECRET_REQUEST: Shape =
    Shape::Structure(&[Member::body("SecretId", &Shape::Text)]);

pub(super) static CANCEL_ROTATE_SECRET_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ARN", &Shape::Text),
    Member::body("Name", &Shape::Text),
    Member::body("VersionId", &Shape::Text),
]);

pub(super) static CREATE_SECRET_REQUEST: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("ClientRequestToken", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("KmsKeyId", &Shape::Text),
    Member::body("SecretBinary", &Shape::Blob),
    Member::body("SecretString", &Shape::Text),
    Member::body("Tags", &TAG_LIST_TYPE),
    Member::body("AddReplicaRegions", &ADD_REPLICA_REGION_LIST_TYPE),
    Member::body("ForceOverwriteReplicaSecret", &Shape::Boolean),
]);

pub(super) static CREATE_SECRET_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ARN", &Shape::Text),
    Member::body("Name", &Shape::Text),
    Member::body("VersionId", &Shape::Text),
    Member::body("ReplicationStatus", &REPLICATION_STATUS_LIST_TYPE),
]);

pub(super) static DELETE_RESOURCE_POLICY_REQUEST: Shape =
    Shape::Structure(&[Member::body("SecretId", &Shape::Text)]);

pub(super) static DELETE_RESOURCE_POLICY_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ARN", &Shape::Text),
    Member::body("Name", &Shape::Text),
]);

pub(super) static DELETE_SECRET_REQUEST: Shape = Shape::Structure(&[
    Member::body("SecretId", &Shape::Text),
    Member::body("RecoveryWindowInDays", &Shape::Integer),
    Member::body("ForceDeleteWithoutRecovery", &Shape::Boolean),
]);

pub(super) static DELETE_SECRET_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ARN", &Shape::Text),
    Member::body("Name", &Shape::Text),
    Member::body("DeletionDate", &Shape::Timestamp),
]);

pub(super) static DESCRIBE_SECRET_REQUEST: Shape =
    Shape::Structure(&[Member::body("SecretId", &Shape::Text)]);

pub(super) static DESCRIBE_SECRET_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ARN", &Shape::Text),
    Member::body("Name", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("KmsKeyId", &Shape::Text),
    Member::body("RotationEnabled", &Shape::Boolean),
    Member::body("RotationLambdaARN", &Shape::Text),
    Member::body("RotationRules", &ROTATION_RULES_TYPE),
    Member::body("LastRotatedDate", &Shape::Timestamp),
    Member::body("LastChangedDate", &Shape::Timestamp),
    Member::body("LastAccessedDate", &Shape::Timestamp),
    Member::body("DeletedDate", &Shape::Timestamp),
    Member::body("NextRotationDate", &Shape::Timestamp),
    Member::body("Tags", &TAG_LIST_TYPE),
    Member::body("VersionIdsToStages", &SECRET_VERSIONS_TO_STAGES_MAP_TYPE),
    Member::body("OwningService", &Shape::Text),
    Member::body("CreatedDate", &Shape::Timestamp),
    Member::body("PrimaryRegion", &Shape::Text),
    Member::body("ReplicationStatus", &REPLICATION_STATUS_LIST_TYPE),
]);

pub(super) static FILTER: Shape = Shape::Structure(&[
    Member::body("Key", &Shape::Text),
    Member::body("Values", &FILTER_VALUES_STRING_LIST),
]);

pub(super) static FILTERS_LIST_TYPE: Shape = Shape::List {
    item: &FILTER,
    item_name: None,
    flattened: false,
};

pub(super) static FILTER_VALUES_STRING_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static GET_RANDOM_PASSWORD_REQUEST: Shape = Shape::Structure(&[
    Member::body("PasswordLength", &Shape::Integer),
    Member::body("ExcludeCharacters", &Shape::Text),
    Member::body("ExcludeNumbers", &Shape::Boolean),
    Member::body("ExcludePunctuation", &Shape::Boolean),
    Member::body("ExcludeUppercase", &Shape::Boolean),
    Member::body("ExcludeLowercase", &Shape::Boolean),
    Member::body("IncludeSpace", &Shape::Boolean),
    Member::body("RequireEachIncludedType", &Shape::Boolean),
]);

pub(super) static GET_RANDOM_PASSWORD_RESPONSE: Shape =
    Shape::Structure(&[Member::body("RandomPassword", &Shape::Text)]);

pub(super) static GET_RESOURCE_POLICY_REQUEST: Shape =
    Shape::Structure(&[Member::body("SecretId", &Shape::Text)]);

pub(super) static GET_RESOURCE_POLICY_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ARN", &Shape::Text),
    Member::body("Name", &Shape::Text),
    Member::body("ResourcePolicy", &Shape::Text),
]);

pub(super) static GET_SECRET_VALUE_REQUEST: Shape = Shape::Structure(&[
    Member::body("SecretId", &Shape::Text),
    Member::body("VersionId", &Shape::Text),
    Member::body("VersionStage", &Shape::Text),
]);

pub(super) static GET_SECRET_VALUE_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ARN", &Shape::Text),
    Member::body("Name", &Shape::Text),
    Member::body("VersionId", &Shape::Text),
    Member::body("SecretBinary", &Shape::Blob),
    Member::body("SecretString", &Shape::Text),
    Member::body("VersionStages", &SECRET_VERSION_STAGES_TYPE),
    Member::body("CreatedDate", &Shape::Timestamp),
]);

pub(super) static KMS_KEY_ID_LIST_TYPE: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static LIST_SECRETS_REQUEST: Shape = Shape::Structure(&[
    Member::body("IncludePlannedDeletion", &Shape::Boolean),
    Member::body("MaxResults", &Shape::Integer),
    Member::body("NextToken", &Shape::Text),
    Member::body("Filters", &FILTERS_LIST_TYPE),
    Member::body("SortOrder", &Shape::Text),
]);

pub(super) static LIST_SECRETS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("SecretList", &SECRET_LIST_TYPE),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_SECRET_VERSION_IDS_REQUEST: Shape = Shape::Structure(&[
    Member::body("SecretId", &Shape::Text),
    Member::body("MaxResults", &Shape::Integer),
    Member::body("NextToken", &Shape::Text),
    Member::body("IncludeDeprecated", &Shape::Boolean),
]);

pub(super) static LIST_SECRET_VERSION_IDS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Versions", &SECRET_VERSIONS_LIST_TYPE),
    Member::body("NextToken", &Shape::Text),
    Member::body("ARN", &Shape::Text),
    Member::body("Name", &Shape::Text),
]);

pub(super) static PUT_RESOURCE_POLICY_REQUEST: Shape = Shape::Structure(&[
    Member::body("SecretId", &Shape::Text),
    Member::body("ResourcePolicy", &Shape::Text),
    Member::body("BlockPublicPolicy", &Shape::Boolean),
]);

pub(super) static PUT_RESOURCE_POLICY_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ARN", &Shape::Text),
    Member::body("Name", &Shape::Text),
]);

pub(super) static PUT_SECRET_VALUE_REQUEST: Shape = Shape::Structure(&[
    Member::body("SecretId", &Shape::Text),
    Member::body("ClientRequestToken", &Shape::Text),
    Member::body("SecretBinary", &Shape::Blob),
    Member::body("SecretString", &Shape::Text),
    Member::body("VersionStages", &SECRET_VERSION_STAGES_TYPE),
    Member::body("RotationToken", &Shape::Text),
]);

pub(super) static PUT_SECRET_VALUE_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ARN", &Shape::Text),
    Member::body("Name", &Shape::Text),
    Member::body("VersionId", &Shape::Text),
    Member::body("VersionStages", &SECRET_VERSION_STAGES_TYPE),
]);

pub(super) static REMOVE_REGIONS_FROM_REPLICATION_REQUEST: Shape = Shape::Structure(&[
    Member::body("SecretId", &Shape::Text),
    Member::body("RemoveReplicaRegions", &REMOVE_REPLICA_REGION_LIST_TYPE),
]);

pub(super) static REMOVE_REGIONS_FROM_REPLICATION_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ARN", &Shape::Text),
    Member::body("ReplicationStatus", &REPLICATION_STATUS_LIST_TYPE),
]);

pub(super) static REMOVE_REPLICA_REGION_LIST_TYPE: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static REPLICATE_SECRET_TO_REGIONS_REQUEST: Shape = Shape::Structure(&[
    Member::body("SecretId", &Shape::Text),
    Member::body("AddReplicaRegions", &ADD_REPLICA_REGION_LIST_TYPE),
    Member::body("ForceOverwriteReplicaSecret", &Shape::Boolean),
]);

pub(super) static REPLICATE_SECRET_TO_REGIONS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ARN", &Shape::Text),
    Member::body("ReplicationStatus", &REPLICATION_STATUS_LIST_TYPE),
]);

pub(super) static REPLICATION_STATUS_LIST_TYPE: Shape = Shape::List {
    item: &REPLICATION_STATUS_TYPE,
    item_name: None,
    flattened: false,
};

pub(super) static REPLICATION_STATUS_TYPE: Shape = Shape::Structure(&[
    Member::body("Region", &Shape::Text),
    Member::body("KmsKeyId", &Shape::Text),
    Member::body("Status", &Shape::Text),
    Member::body("StatusMessage", &Shape::Text),
    Member::body("LastAccessedDate", &Shape::Timestamp),
]);

pub(super) static REPLICA_REGION_TYPE: Shape = Shape::Structure(&[
    Member::body("Region", &Shape::Text),
    Member::body("KmsKeyId", &Shape::Text),
]);

pub(super) static RESTORE_SECRET_REQUEST: Shape =
    Shape::Structure(&[Member::body("SecretId", &Shape::Text)]);

pub(super) static RESTORE_SECRET_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ARN", &Shape::Text),
    Member::body("Name", &Shape::Text),
]);

pub(super) static ROTATE_SECRET_REQUEST: Shape = Shape::Structure(&[
    Member::body("SecretId", &Shape::Text),
    Member::body("ClientRequestToken", &Shape::Text),
    Member::body("RotationLambdaARN", &Shape::Text),
    Member::body("RotationRules", &ROTATION_RULES_TYPE),
    Member::body("RotateImmediately", &Shape::Boolean),
]);

pub(super) static ROTATE_SECRET_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ARN", &Shape::Text),
    Member::body("Name", &Shape::Text),
    Member::body("VersionId", &Shape::Text),
]);

pub(super) static ROTATION_RULES_TYPE: Shape = Shape::Structure(&[
    Member::body("AutomaticallyAfterDays", &Shape::Integer),
    Member::body("Duration", &Shape::Text),
    Member::body("ScheduleExpression", &Shape::Text),
]);

pub(super) static SECRET_ID_LIST_TYPE: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static SECRET_LIST_ENTRY: Shape = Shape::Structure(&[
    Member::body("ARN", &Shape::Text),
    Member::body("Name", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("KmsKeyId", &Shape::Text),
    Member::body("RotationEnabled", &Shape::Boolean),
    Member::body("RotationLambdaARN", &Shape::Text),
    Member::body("RotationRules", &ROTATION_RULES_TYPE),
    Member::body("LastRotatedDate", &Shape::Timestamp),
    Member::body("LastChangedDate", &Shape::Timestamp),
    Member::body("LastAccessedDate", &Shape::Timestamp),
    Member::body("DeletedDate", &Shape::Timestamp),
    Member::body("NextRotationDate", &Shape::Timestamp),
    Member::body("Tags", &TAG_LIST_TYPE),
    Member::body(
        "SecretVersionsToStages",
        &SECRET_VERSIONS_TO_STAGES_MAP_TYPE,
    ),
    Member::body("OwningService", &Shape::Text),
    Member::body("CreatedDate", &Shape::Timestamp),
    Member::body("PrimaryRegion", &Shape::Text),
]);

pub(super) static SECRET_LIST_TYPE: Shape = Shape::List {
    item: &SECRET_LIST_ENTRY,
    item_name: None,
    flattened: false,
};

pub(super) static SECRET_VALUES_TYPE: Shape = Shape::List {
    item: &SECRET_VALUE_ENTRY,
    item_name: None,
    flattened: false,
};

pub(super) static SECRET_VALUE_ENTRY: Shape = Shape::Structure(&[
    Member::body("ARN", &Shape::Text),
    Member::body("Name", &Shape::Text),
    Member::body("VersionId", &Shape::Text),
    Member::body("SecretBinary", &Shape::Blob),
    Member::body("SecretString", &Shape::Text),
    Member::body("VersionStages", &SECRET_VERSION_STAGES_TYPE),
    Member::body("CreatedDate", &Shape::Timestamp),
]);

pub(super) static SECRET_VERSIONS_LIST_ENTRY: Shape = Shape::Structure(&[
    Member::body("VersionId", &Shape::Text),
    Member::body("VersionStages", &SECRET_VERSION_STAGES_TYPE),
    Member::body("LastAccessedDate", &Shape::Timestamp),
    Member::body("CreatedDate", &Shape::Timestamp),
    Member::body("KmsKeyIds", &KMS_KEY_ID_LIST_TYPE),
]);

pub(super) static SECRET_VERSIONS_LIST_TYPE: Shape = Shape::List {
    item: &SECRET_VERSIONS_LIST_ENTRY,
    item_name: None,
    flattened: false,
};

pub(super) static SECRET_VERSIONS_TO_STAGES_MAP_TYPE: Shape = Shape::Map {
    value: &SECRET_VERSION_STAGES_TYPE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static SECRET_VERSION_STAGES_TYPE: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static STOP_REPLICATION_TO_REPLICA_REQUEST: Shape =
    Shape::Structure(&[Member::body("SecretId", &Shape::Text)]);

pub(super) static STOP_REPLICATION_TO_REPLICA_RESPONSE: Shape =
    Shape::Structure(&[Member::body("ARN", &Shape::Text)]);

pub(super) static TAG: Shape = Shape::Structure(&[
    Member::body("Key", &Shape::Text),
    Member::body("Value", &Shape::Text),
]);

pub(super) static TAG_KEY_LIST_TYPE: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static TAG_LIST_TYPE: Shape = Shape::List {
    item: &TAG,
    item_name: None,
    flattened: false,
};

pub(super) static TAG_RESOURCE_REQUEST: Shape = Shape::Structure(&[
    Member::body("SecretId", &Shape::Text),
    Member::body("Tags", &TAG_LIST_TYPE),
]);

pub(super) static UNTAG_RESOURCE_REQUEST: Shape = Shape::Structure(&[
    Member::body("SecretId", &Shape::Text),
    Member::body("TagKeys", &TAG_KEY_LIST_TYPE),
]);

pub(super) static UPDATE_SECRET_REQUEST: Shape = Shape::Structure(&[
    Member::body("SecretId", &Shape::Text),
    Member::body("ClientRequestToken", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("KmsKeyId", &Shape::Text),
    Member::body("SecretBinary", &Shape::Blob),
    Member::body("SecretString", &Shape::Text),
]);

pub(super) static UPDATE_SECRET_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ARN", &Shape::Text),
    Member::body("Name", &Shape::Text),
    Member::body("VersionId", &Shape::Text),
]);

pub(super) static UPDATE_SECRET_VERSION_STAGE_REQUEST: Shape = Shape::Structure(&[
    Member::body("SecretId", &Shape::Text),
    Member::body("VersionStage", &Shape::Text),
    Member::body("RemoveFromVersionId", &Shape::Text),
    Member::body("MoveToVersionId", &Shape::Text),
]);

pub(super) static UPDATE_SECRET_VERSION_STAGE_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ARN", &Shape::Text),
    Member::body("Name", &Shape::Text),
]);

pub(super) static VALIDATE_RESOURCE_POLICY_REQUEST: Shape = Shape::Structure(&[
    Member::body("SecretId", &Shape::Text),
    Member::body("ResourcePolicy", &Shape::Text),
]);

pub(super) static VALIDATE_RESOURCE_POLICY_RESPONSE: Shape = Shape::Structure(&[
    Member::body("PolicyValidationPassed", &Shape::Boolean),
    Member::body("ValidationErrors", &VALIDATION_ERRORS_TYPE),
]);

pub(super) static VALIDATION_ERRORS_ENTRY: Shape = Shape::Structure(&[
    Member::body("CheckName", &Shape::Text),
    Member::body("ErrorMessage", &Shape::Text),
]);

pub(super) static VALIDATION_ERRORS_TYPE: Shape = Shape::List {
    item: &VALIDATION_ERRORS_ENTRY,
    item_name: None,
    flattened: false,
};
