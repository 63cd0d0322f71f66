//! The shapes inside of inputs and outputs; generated from `models/dynamodb.json` by `cargo xtask generate`.

use crate::shape::{Member, Shape};

pub(super) static ARCHIVAL_SUMMARY: Shape = Shape::Structure(&[
    Member::body("ArchivalDateTime", &Shape::Timestamp),
    Member::body("ArchivalReason", &Shape::Text),
    Member::body("ArchivalBackupArn", &Shape::Text),
]);

pub(super) static ATTRIBUTE_DEFINITION: Shape = Shape::Structure(&[
    Member::body("AttributeName", &Shape::Text),
    Member::body("AttributeType", &Shape::Text),
]);

pub(super) static ATTRIBUTE_DEFINITIONS: Shape = Shape::List {
    item: &ATTRIBUTE_DEFINITION,
    item_name: None,
    flattened: false,
};

pub(super) static ATTRIBUTE_MAP: Shape = Shape::Map {
    value: &ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static ATTRIBUTE_NAME_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static ATTRIBUTE_UPDATES: Shape = Shape::Map {
    value: &ATTRIBUTE_VALUE_UPDATE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static ATTRIBUTE_VALUE: Shape = Shape::Structure(&[
    Member::body("S", &Shape::Text),
    Member::body("N", &Shape::Text),
    Member::body("B", &Shape::Blob),
    Member::body("SS", &STRING_SET_ATTRIBUTE_VALUE),
    Member::body("NS", &NUMBER_SET_ATTRIBUTE_VALUE),
    Member::body("BS", &BINARY_SET_ATTRIBUTE_VALUE),
    Member::body("M", &MAP_ATTRIBUTE_VALUE),
    Member::body("L", &LIST_ATTRIBUTE_VALUE),
    Member::body("NULL", &Shape::Boolean),
    Member::body("BOOL", &Shape::Boolean),
]);

pub(super) static ATTRIBUTE_VALUE_LIST: Shape = Shape::List {
    item: &ATTRIBUTE_VALUE,
    item_name: None,
    flattened: false,
};

pub(super) static ATTRIBUTE_VALUE_UPDATE: Shape = Shape::Structure(&[
    Member::body("Value", &ATTRIBUTE_VALUE),
    Member::body("Action", &Shape::Text),
]);

pub(super) static AUTO_SCALING_POLICY_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("PolicyName", &Shape::Text),
    Member::body(
        "TargetTrackingScalingPolicyConfiguration",
        &AUTO_SCALING_TARGET_TRACKING_SCALING_POLICY_CONFIGURATION_DESCRIPTION,
    ),
]);

pub(super) static AUTO_SCALING_POLICY_DESCRIPTION_LIST: Shape = Shape::List {
    item: &AUTO_SCALING_POLICY_DESCRIPTION,
    item_name: None,
    flattened: false,
};

pub(super) static AUTO_SCALING_POLICY_UPDATE: Shape = Shape::Structure(&[
    Member::body("PolicyName", &Shape::Text),
    Member::body(
        "TargetTrackingScalingPolicyConfiguration",
        &AUTO_SCALING_TARGET_TRACKING_SCALING_POLICY_CONFIGURATION_UPDATE,
    ),
]);

pub(super) static AUTO_SCALING_SETTINGS_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("MinimumUnits", &Shape::Integer),
    Member::body("MaximumUnits", &Shape::Integer),
    Member::body("AutoScalingDisabled", &Shape::Boolean),
    Member::body("AutoScalingRoleArn", &Shape::Text),
    Member::body("ScalingPolicies", &AUTO_SCALING_POLICY_DESCRIPTION_LIST),
]);

pub(super) static AUTO_SCALING_SETTINGS_UPDATE: Shape = Shape::Structure(&[
    Member::body("MinimumUnits", &Shape::Integer),
    Member::body("MaximumUnits", &Shape::Integer),
    Member::body("AutoScalingDisabled", &Shape::Boolean),
    Member::body("AutoScalingRoleArn", &Shape::Text),
    Member::body("ScalingPolicyUpdate", &AUTO_SCALING_POLICY_UPDATE),
]);

pub(super) static AUTO_SCALING_TARGET_TRACKING_SCALING_POLICY_CONFIGURATION_DESCRIPTION: Shape =
    Shape::Structure(&[
        Member::body("DisableScaleIn", &Shape::Boolean),
        Member::body("ScaleInCooldown", &Shape::Integer),
        Member::body("ScaleOutCooldown", &Shape::Integer),
        Member::body("TargetValue", &Shape::Float),
    ]);

pub(super) static AUTO_SCALING_TARGET_TRACKING_SCALING_POLICY_CONFIGURATION_UPDATE: Shape =
    Shape::Structure(&[
        Member::body("DisableScaleIn", &Shape::Boolean),
        Member::body("ScaleInCooldown", &Shape::Integer),
        Member::body("ScaleOutCooldown", &Shape::Integer),
        Member::body("TargetValue", &Shape::Float),
    ]);

pub(super) static BACKUP_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("BackupDetails", &BACKUP_DETAILS),
    Member::body("SourceTableDetails", &SOURCE_TABLE_DETAILS),
    Member::body("SourceTableFeatureDetails", &SOURCE_TABLE_FEATURE_DETAILS),
]);

pub(super) static BACKUP_DETAILS: Shape = Shape::Structure(&[
    Member::body("BackupArn", &Shape::Text),
    Member::body("BackupName", &Shape::Text),
    Member::body("BackupSizeBytes", &Shape::Integer),
    Member::body("BackupStatus", &Shape::Text),
    Member::body("BackupType", &Shape::Text),
    Member::body("BackupCreationDateTime", &Shape::Timestamp),
    Member::body("BackupExpiryDateTime", &Shape::Timestamp),
]);

pub(super) static BACKUP_SUMMARIES: Shape = Shape::List {
    item: &BACKUP_SUMMARY,
    item_name: None,
    flattened: false,
};

pub(super) static BACKUP_SUMMARY: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("TableId", &Shape::Text),
    Member::body("TableArn", &Shape::Text),
    Member::body("BackupArn", &Shape::Text),
    Member::body("BackupName", &Shape::Text),
    Member::body("BackupCreationDateTime", &Shape::Timestamp),
    Member::body("BackupExpiryDateTime", &Shape::Timestamp),
    Member::body("BackupStatus", &Shape::Text),
    Member::body("BackupType", &Shape::Text),
    Member::body("BackupSizeBytes", &Shape::Integer),
]);

pub(super) static BATCH_EXECUTE_STATEMENT_INPUT: Shape = Shape::Structure(&[
    Member::body("Statements", &PARTI_QL_BATCH_REQUEST),
    Member::body("ReturnConsumedCapacity", &Shape::Text),
]);

pub(super) static BATCH_EXECUTE_STATEMENT_OUTPUT: Shape = Shape::Structure(&[
    Member::body("Responses", &PARTI_QL_BATCH_RESPONSE),
    Member::body("ConsumedCapacity", &CONSUMED_CAPACITY_MULTIPLE),
]);

pub(super) static BATCH_GET_ITEM_INPUT: Shape = Shape::Structure(&[
    Member::body("RequestItems", &BATCH_GET_REQUEST_MAP),
    Member::body("ReturnConsumedCapacity", &Shape::Text),
]);

pub(super) static BATCH_GET_ITEM_OUTPUT: Shape = Shape::Structure(&[
    Member::body("Responses", &BATCH_GET_RESPONSE_MAP),
    Member::body("UnprocessedKeys", &BATCH_GET_REQUEST_MAP),
    Member::body("ConsumedCapacity", &CONSUMED_CAPACITY_MULTIPLE),
]);

pub(super) static BATCH_GET_REQUEST_MAP: Shape = Shape::Map {
    value: &KEYS_AND_ATTRIBUTES,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static BATCH_GET_RESPONSE_MAP: Shape = Shape::Map {
    value: &ITEM_LIST,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static BATCH_STATEMENT_ERROR: Shape = Shape::Structure(&[
    Member::body("Code", &Shape::Text),
    Member::body("Message", &Shape::Text),
    Member::body("Item", &ATTRIBUTE_MAP),
]);

pub(super) static BATCH_STATEMENT_REQUEST: Shape = Shape::Structure(&[
    Member::body("Statement", &Shape::Text),
    Member::body("Parameters", &PREPARED_STATEMENT_PARAMETERS),
    Member::body("ConsistentRead", &Shape::Boolean),
    Member::body("ReturnValuesOnConditionCheckFailure", &Shape::Text),
]);

pub(super) static BATCH_STATEMENT_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Error", &BATCH_STATEMENT_ERROR),
    Member::body("TableName", &Shape::Text),
    Member::body("Item", &ATTRIBUTE_MAP),
]);

pub(super) static BATCH_WRITE_ITEM_INPUT: Shape = Shape::Structure(&[
    Member::body("RequestItems", &BATCH_WRITE_ITEM_REQUEST_MAP),
    Member::body("ReturnConsumedCapacity", &Shape::Text),
    Member::body("ReturnItemCollectionMetrics", &Shape::Text),
]);

pub(super) static BATCH_WRITE_ITEM_OUTPUT: Shape = Shape::Structure(&[
    Member::body("UnprocessedItems", &BATCH_WRITE_ITEM_REQUEST_MAP),
    Member::body("ItemCollectionMetrics", &ITEM_COLLECTION_METRICS_PER_TABLE),
    Member::body("ConsumedCapacity", &CONSUMED_CAPACITY_MULTIPLE),
]);

pub(super) static BATCH_WRITE_ITEM_REQUEST_MAP: Shape = Shape::Map {
    value: &WRITE_REQUESTS,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static BILLING_MODE_SUMMARY: Shape = Shape::Structure(&[
    Member::body("BillingMode", &Shape::Text),
    Member::body("LastUpdateToPayPerRequestDateTime", &Shape::Timestamp),
]);

pub(super) static BINARY_SET_ATTRIBUTE_VALUE: Shape = Shape::List {
    item: &Shape::Blob,
    item_name: None,
    flattened: false,
};

pub(super) static CAPACITY: Shape = Shape::Structure(&[
    Member::body("ReadCapacityUnits", &Shape::Float),
    Member::body("WriteCapacityUnits", &Shape::Float),
    Member::body("CapacityUnits", &Shape::Float),
]);

pub(super) static CONDITION: Shape = Shape::Structure(&[
    Member::body("AttributeValueList", &ATTRIBUTE_VALUE_LIST),
    Member::body("ComparisonOperator", &Shape::Text),
]);

pub(super) static CONDITION_CHECK: Shape = Shape::Structure(&[
    Member::body("Key", &KEY),
    Member::body("TableName", &Shape::Text),
    Member::body("ConditionExpression", &Shape::Text),
    Member::body("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
    Member::body("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
    Member::body("ReturnValuesOnConditionCheckFailure", &Shape::Text),
]);

pub(super) static CONSUMED_CAPACITY: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("CapacityUnits", &Shape::Float),
    Member::body("ReadCapacityUnits", &Shape::Float),
    Member::body("WriteCapacityUnits", &Shape::Float),
    Member::body("Table", &CAPACITY),
    Member::body("LocalSecondaryIndexes", &SECONDARY_INDEXES_CAPACITY_MAP),
    Member::body("GlobalSecondaryIndexes", &SECONDARY_INDEXES_CAPACITY_MAP),
]);

pub(super) static CONSUMED_CAPACITY_MULTIPLE: Shape = Shape::List {
    item: &CONSUMED_CAPACITY,
    item_name: None,
    flattened: false,
};

pub(super) static CONTINUOUS_BACKUPS_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("ContinuousBackupsStatus", &Shape::Text),
    Member::body(
        "PointInTimeRecoveryDescription",
        &POINT_IN_TIME_RECOVERY_DESCRIPTION,
    ),
]);

pub(super) static CONTRIBUTOR_INSIGHTS_RULE_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static CONTRIBUTOR_INSIGHTS_SUMMARIES: Shape = Shape::List {
    item: &CONTRIBUTOR_INSIGHTS_SUMMARY,
    item_name: None,
    flattened: false,
};

pub(super) static CONTRIBUTOR_INSIGHTS_SUMMARY: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("IndexName", &Shape::Text),
    Member::body("ContributorInsightsStatus", &Shape::Text),
]);

pub(super) static CREATE_BACKUP_INPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("BackupName", &Shape::Text),
]);

pub(super) static CREATE_BACKUP_OUTPUT: Shape =
    Shape::Structure(&[Member::body("BackupDetails", &BACKUP_DETAILS)]);

pub(super) static CREATE_GLOBAL_SECONDARY_INDEX_ACTION: Shape = Shape::Structure(&[
    Member::body("IndexName", &Shape::Text),
    Member::body("KeySchema", &KEY_SCHEMA),
    Member::body("Projection", &PROJECTION),
    Member::body("ProvisionedThroughput", &PROVISIONED_THROUGHPUT),
    Member::body("OnDemandThroughput", &ON_DEMAND_THROUGHPUT),
]);

pub(super) static CREATE_GLOBAL_TABLE_INPUT: Shape = Shape::Structure(&[
    Member::body("GlobalTableName", &Shape::Text),
    Member::body("ReplicationGroup", &REPLICA_LIST),
]);

pub(super) static CREATE_GLOBAL_TABLE_OUTPUT: Shape = Shape::Structure(&[Member::body(
    "GlobalTableDescription",
    &GLOBAL_TABLE_DESCRIPTION,
)]);

pub(super) static CREATE_REPLICATION_GROUP_MEMBER_ACTION: Shape = Shape::Structure(&[
    Member::body("RegionName", &Shape::Text),
    Member::body("KMSMasterKeyId", &Shape::Text),
    Member::body(
        "ProvisionedThroughputOverride",
        &PROVISIONED_THROUGHPUT_OVERRIDE,
    ),
    Member::body("OnDemandThroughputOverride", &ON_DEMAND_THROUGHPUT_OVERRIDE),
    Member::body(
        "GlobalSecondaryIndexes",
        &REPLICA_GLOBAL_SECONDARY_INDEX_LIST,
    ),
    Member::body("TableClassOverride", &Shape::Text),
]);

pub(super) static CREATE_REPLICA_ACTION: Shape =
    Shape::Structure(&[Member::body("RegionName", &Shape::Text)]);

pub(super) static CREATE_TABLE_INPUT: Shape = Shape::Structure(&[
    Member::body("AttributeDefinitions", &ATTRIBUTE_DEFINITIONS),
    Member::body("TableName", &Shape::Text),
    Member::body("KeySchema", &KEY_SCHEMA),
    Member::body("LocalSecondaryIndexes", &LOCAL_SECONDARY_INDEX_LIST),
    Member::body("GlobalSecondaryIndexes", &GLOBAL_SECONDARY_INDEX_LIST),
    Member::body("BillingMode", &Shape::Text),
    Member::body("ProvisionedThroughput", &PROVISIONED_THROUGHPUT),
    Member::body("StreamSpecification", &STREAM_SPECIFICATION),
    Member::body("SSESpecification", &SSE_SPECIFICATION),
    Member::body("Tags", &TAG_LIST),
    Member::body("TableClass", &Shape::Text),
    Member::body("DeletionProtectionEnabled", &Shape::Boolean),
    Member::body("ResourcePolicy", &Shape::Text),
    Member::body("OnDemandThroughput", &ON_DEMAND_THROUGHPUT),
]);

pub(super) static CREATE_TABLE_OUTPUT: Shape =
    Shape::Structure(&[Member::body("TableDescription", &TABLE_DESCRIPTION)]);

pub(super) static CSV_HEADER_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static CSV_OPTIONS: Shape = Shape::Structure(&[
    Member::body("Delimiter", &Shape::Text),
    Member::body("HeaderList", &CSV_HEADER_LIST),
]);

pub(super) static DELETE: Shape = Shape::Structure(&[
    Member::body("Key", &KEY),
    Member::body("TableName", &Shape::Text),
    Member::body("ConditionExpression", &Shape::Text),
    Member::body("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
    Member::body("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
    Member::body("ReturnValuesOnConditionCheckFailure", &Shape::Text),
]);

pub(super) static DELETE_BACKUP_INPUT: Shape =
    Shape::Structure(&[Member::body("BackupArn", &Shape::Text)]);

pub(super) static DELETE_BACKUP_OUTPUT: Shape =
    Shape::Structure(&[Member::body("BackupDescription", &BACKUP_DESCRIPTION)]);

pub(super) static DELETE_GLOBAL_SECONDARY_INDEX_ACTION: Shape =
    Shape::Structure(&[Member::body("IndexName", &Shape::Text)]);

pub(super) static DELETE_ITEM_INPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("Key", &KEY),
    Member::body("Expected", &EXPECTED_ATTRIBUTE_MAP),
    Member::body("ConditionalOperator", &Shape::Text),
    Member::body("ReturnValues", &Shape::Text),
    Member::body("ReturnConsumedCapacity", &Shape::Text),
    Member::body("ReturnItemCollectionMetrics", &Shape::Text),
    Member::body("ConditionExpression", &Shape::Text),
    Member::body("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
    Member::body("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
    Member::body("ReturnValuesOnConditionCheckFailure", &Shape::Text),
]);

pub(super) static DELETE_ITEM_OUTPUT: Shape = Shape::Structure(&[
    Member::body("Attributes", &ATTRIBUTE_MAP),
    Member::body("ConsumedCapacity", &CONSUMED_CAPACITY),
    Member::body("ItemCollectionMetrics", &ITEM_COLLECTION_METRICS),
]);

pub(super) static DELETE_REPLICATION_GROUP_MEMBER_ACTION: Shape =
    Shape::Structure(&[Member::body("RegionName", &Shape::Text)]);

pub(super) static DELETE_REPLICA_ACTION: Shape =
    Shape::Structure(&[Member::body("RegionName", &Shape::Text)]);

pub(super) static DELETE_REQUEST: Shape = Shape::Structure(&[Member::body("Key", &KEY)]);

pub(super) static DELETE_RESOURCE_POLICY_INPUT: Shape = Shape::Structure(&[
    Member::body("ResourceArn", &Shape::Text),
    Member::body("ExpectedRevisionId", &Shape::Text),
]);

pub(super) static DELETE_RESOURCE_POLICY_OUTPUT: Shape =
    Shape::Structure(&[Member::body("RevisionId", &Shape::Text)]);

pub(super) static DELETE_TABLE_INPUT: Shape =
    Shape::Structure(&[Member::body("TableName", &Shape::Text)]);

pub(super) static DELETE_TABLE_OUTPUT: Shape =
    Shape::Structure(&[Member::body("TableDescription", &TABLE_DESCRIPTION)]);

pub(super) static DESCRIBE_BACKUP_INPUT: Shape =
    Shape::Structure(&[Member::body("BackupArn", &Shape::Text)]);

pub(super) static DESCRIBE_BACKUP_OUTPUT: Shape =
    Shape::Structure(&[Member::body("BackupDescription", &BACKUP_DESCRIPTION)]);

pub(super) static DESCRIBE_CONTINUOUS_BACKUPS_INPUT: Shape =
    Shape::Structure(&[Member::body("TableName", &Shape::Text)]);

pub(super) static DESCRIBE_CONTINUOUS_BACKUPS_OUTPUT: Shape = Shape::Structure(&[Member::body(
    "ContinuousBackupsDescription",
    &CONTINUOUS_BACKUPS_DESCRIPTION,
)]);

pub(super) static DESCRIBE_CONTRIBUTOR_INSIGHTS_INPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("IndexName", &Shape::Text),
]);

pub(super) static DESCRIBE_CONTRIBUTOR_INSIGHTS_OUTPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("IndexName", &Shape::Text),
    Member::body(
        "ContributorInsightsRuleList",
        &CONTRIBUTOR_INSIGHTS_RULE_LIST,
    ),
    Member::body("ContributorInsightsStatus", &Shape::Text),
    Member::body("LastUpdateDateTime", &Shape::Timestamp),
    Member::body("FailureException", &FAILURE_EXCEPTION),
]);

pub(super) static DESCRIBE_ENDPOINTS_REQUEST: Shape = Shape::Structure(&[]);

pub(super) static DESCRIBE_ENDPOINTS_RESPONSE: Shape =
    Shape::Structure(&[Member::body("Endpoints", &ENDPOINTS)]);

pub(super) static DESCRIBE_EXPORT_INPUT: Shape =
    Shape::Structure(&[Member::body("ExportArn", &Shape::Text)]);

pub(super) static DESCRIBE_EXPORT_OUTPUT: Shape =
    Shape::Structure(&[Member::body("ExportDescription", &EXPORT_DESCRIPTION)]);

pub(super) static DESCRIBE_GLOBAL_TABLE_INPUT: Shape =
    Shape::Structure(&[Member::body("GlobalTableName", &Shape::Text)]);

pub(super) static DESCRIBE_GLOBAL_TABLE_OUTPUT: Shape = Shape::Structure(&[Member::body(
    "GlobalTableDescription",
    &GLOBAL_TABLE_DESCRIPTION,
)]);

pub(super) static DESCRIBE_GLOBAL_TABLE_SETTINGS_INPUT: Shape =
    Shape::Structure(&[Member::body("GlobalTableName", &Shape::Text)]);

pub(super) static DESCRIBE_GLOBAL_TABLE_SETTINGS_OUTPUT: Shape = Shape::Structure(&[
    Member::body("GlobalTableName", &Shape::Text),
    Member::body("ReplicaSettings", &REPLICA_SETTINGS_DESCRIPTION_LIST),
]);

pub(super) static DESCRIBE_IMPORT_INPUT: Shape =
    Shape::Structure(&[Member::body("ImportArn", &Shape::Text)]);

pub(super) static DESCRIBE_IMPORT_OUTPUT: Shape = Shape::Structure(&[Member::body(
    "ImportTableDescription",
    &IMPORT_TABLE_DESCRIPTION,
)]);

pub(super) static DESCRIBE_KINESIS_STREAMING_DESTINATION_INPUT: Shape =
    Shape::Structure(&[Member::body("TableName", &Shape::Text)]);

pub(super) static DESCRIBE_KINESIS_STREAMING_DESTINATION_OUTPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body(
        "KinesisDataStreamDestinations",
        &KINESIS_DATA_STREAM_DESTINATIONS,
    ),
]);

pub(super) static DESCRIBE_LIMITS_INPUT: Shape = Shape::Structure(&[]);

pub(super) static DESCRIBE_LIMITS_OUTPUT: Shape = Shape::Structure(&[
    Member::body("AccountMaxReadCapacityUnits", &Shape::Integer),
    Member::body("AccountMaxWriteCapacityUnits", &Shape::Integer),
    Member::body("TableMaxReadCapacityUnits", &Shape::Integer),
    Member::body("TableMaxWriteCapacityUnits", &Shape::Integer),
]);

pub(super) static DESCRIBE_TABLE_INPUT: Shape =
    Shape::Structure(&[Member::body("TableName", &Shape::Text)]);

pub(super) static DESCRIBE_TABLE_OUTPUT: Shape =
    Shape::Structure(&[Member::body("Table", &TABLE_DESCRIPTION)]);

pub(super) static DESCRIBE_TABLE_REPLICA_AUTO_SCALING_INPUT: Shape =
    Shape::Structure(&[Member::body("TableName", &Shape::Text)]);

pub(super) static DESCRIBE_TABLE_REPLICA_AUTO_SCALING_OUTPUT: Shape =
    Shape::Structure(&[Member::body(
        "TableAutoScalingDescription",
        &TABLE_AUTO_SCALING_DESCRIPTION,
    )]);

pub(super) static DESCRIBE_TIME_TO_LIVE_INPUT: Shape =
    Shape::Structure(&[Member::body("TableName", &Shape::Text)]);

pub(super) static DESCRIBE_TIME_TO_LIVE_OUTPUT: Shape = Shape::Structure(&[Member::body(
    "TimeToLiveDescription",
    &TIME_TO_LIVE_DESCRIPTION,
)]);

pub(super) static ENABLE_KINESIS_STREAMING_CONFIGURATION: Shape =
    Shape::Structure(&[Member::body(
        "ApproximateCreationDateTimePrecision",
        &Shape::Text,
    )]);

pub(super) static ENDPOINT: Shape = Shape::Structure(&[
    Member::body("Address", &Shape::Text),
    Member::body("CachePeriodInMinutes", &Shape::Integer),
]);

pub(super) static ENDPOINTS: Shape = Shape::List {
    item: &ENDPOINT,
    item_name: None,
    flattened: false,
};

pub(super) static EXECUTE_STATEMENT_INPUT: Shape = Shape::Structure(&[
    Member::body("Statement", &Shape::Text),
    Member::body("Parameters", &PREPARED_STATEMENT_PARAMETERS),
    Member::body("ConsistentRead", &Shape::Boolean),
    Member::body("NextToken", &Shape::Text),
    Member::body("ReturnConsumedCapacity", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
    Member::body("ReturnValuesOnConditionCheckFailure", &Shape::Text),
]);

pub(super) static EXECUTE_STATEMENT_OUTPUT: Shape = Shape::Structure(&[
    Member::body("Items", &ITEM_LIST),
    Member::body("NextToken", &Shape::Text),
    Member::body("ConsumedCapacity", &CONSUMED_CAPACITY),
    Member::body("LastEvaluatedKey", &KEY),
]);

pub(super) static EXECUTE_TRANSACTION_INPUT: Shape = Shape::Structure(&[
    Member::body("TransactStatements", &PARAMETERIZED_STATEMENTS),
    Member::body("ClientRequestToken", &Shape::Text),
    Member::body("ReturnConsumedCapacity", &Shape::Text),
]);

pub(super) static EXECUTE_TRANSACTION_OUTPUT: Shape = Shape::Structure(&[
    Member::body("Responses", &ITEM_RESPONSE_LIST),
    Member::body("ConsumedCapacity", &CONSUMED_CAPACITY_MULTIPLE),
]);

pub(super) static EXPECTED_ATTRIBUTE_MAP: Shape = Shape::Map {
    value: &EXPECTED_ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static EXPECTED_ATTRIBUTE_VALUE: Shape = Shape::Structure(&[
    Member::body("Value", &ATTRIBUTE_VALUE),
    Member::body("Exists", &Shape::Boolean),
    Member::body("ComparisonOperator", &Shape::Text),
    Member::body("AttributeValueList", &ATTRIBUTE_VALUE_LIST),
]);

pub(super) static EXPORT_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("ExportArn", &Shape::Text),
    Member::body("ExportStatus", &Shape::Text),
    Member::body("StartTime", &Shape::Timestamp),
    Member::body("EndTime", &Shape::Timestamp),
    Member::body("ExportManifest", &Shape::Text),
    Member::body("TableArn", &Shape::Text),
    Member::body("TableId", &Shape::Text),
    Member::body("ExportTime", &Shape::Timestamp),
    Member::body("ClientToken", &Shape::Text),
    Member::body("S3Bucket", &Shape::Text),
    Member::body("S3BucketOwner", &Shape::Text),
    Member::body("S3Prefix", &Shape::Text),
    Member::body("S3SseAlgorithm", &Shape::Text),
    Member::body("S3SseKmsKeyId", &Shape::Text),
    Member::body("FailureCode", &Shape::Text),
    Member::body("FailureMessage", &Shape::Text),
    Member::body("ExportFormat", &Shape::Text),
    Member::body("BilledSizeBytes", &Shape::Integer),
    Member::body("ItemCount", &Shape::Integer),
    Member::body("ExportType", &Shape::Text),
    Member::body(
        "IncrementalExportSpecification",
        &INCREMENTAL_EXPORT_SPECIFICATION,
    ),
]);

pub(super) static EXPORT_SUMMARIES: Shape = Shape::List {
    item: &EXPORT_SUMMARY,
    item_name: None,
    flattened: false,
};

pub(super) static EXPORT_SUMMARY: Shape = Shape::Structure(&[
    Member::body("ExportArn", &Shape::Text),
    Member::body("ExportStatus", &Shape::Text),
    Member::body("ExportType", &Shape::Text),
]);

pub(super) static EXPORT_TABLE_TO_POINT_IN_TIME_INPUT: Shape = Shape::Structure(&[
    Member::body("TableArn", &Shape::Text),
    Member::body("ExportTime", &Shape::Timestamp),
    Member::body("ClientToken", &Shape::Text),
    Member::body("S3Bucket", &Shape::Text),
    Member::body("S3BucketOwner", &Shape::Text),
    Member::body("S3Prefix", &Shape::Text),
    Member::body("S3SseAlgorithm", &Shape::Text),
    Member::body("S3SseKmsKeyId", &Shape::Text),
    Member::body("ExportFormat", &Shape::Text),
    Member::body("ExportType", &Shape::Text),
    Member::body(
        "IncrementalExportSpecification",
        &INCREMENTAL_EXPORT_SPECIFICATION,
    ),
]);

pub(super) static EXPORT_TABLE_TO_POINT_IN_TIME_OUTPUT: Shape =
    Shape::Structure(&[Member::body("ExportDescription", &EXPORT_DESCRIPTION)]);

pub(super) static EXPRESSION_ATTRIBUTE_NAME_MAP: Shape = Shape::Map {
    value: &Shape::Text,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static EXPRESSION_ATTRIBUTE_VALUE_MAP: Shape = Shape::Map {
    value: &ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static FAILURE_EXCEPTION: Shape = Shape::Structure(&[
    Member::body("ExceptionName", &Shape::Text),
    Member::body("ExceptionDescription", &Shape::Text),
]);

pub(super) static FILTER_CONDITION_MAP: Shape = Shape::Map {
    value: &CONDITION,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static GET: Shape = Shape::Structure(&[
    Member::body("Key", &KEY),
    Member::body("TableName", &Shape::Text),
    Member::body("ProjectionExpression", &Shape::Text),
    Member::body("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
]);

pub(super) static GET_ITEM_INPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("Key", &KEY),
    Member::body("AttributesToGet", &ATTRIBUTE_NAME_LIST),
    Member::body("ConsistentRead", &Shape::Boolean),
    Member::body("ReturnConsumedCapacity", &Shape::Text),
    Member::body("ProjectionExpression", &Shape::Text),
    Member::body("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
]);

pub(super) static GET_ITEM_OUTPUT: Shape = Shape::Structure(&[
    Member::body("Item", &ATTRIBUTE_MAP),
    Member::body("ConsumedCapacity", &CONSUMED_CAPACITY),
]);

pub(super) static GET_RESOURCE_POLICY_INPUT: Shape =
    Shape::Structure(&[Member::body("ResourceArn", &Shape::Text)]);

pub(super) static GET_RESOURCE_POLICY_OUTPUT: Shape = Shape::Structure(&[
    Member::body("Policy", &Shape::Text),
    Member::body("RevisionId", &Shape::Text),
]);

pub(super) static GLOBAL_SECONDARY_INDEX: Shape = Shape::Structure(&[
    Member::body("IndexName", &Shape::Text),
    Member::body("KeySchema", &KEY_SCHEMA),
    Member::body("Projection", &PROJECTION),
    Member::body("ProvisionedThroughput", &PROVISIONED_THROUGHPUT),
    Member::body("OnDemandThroughput", &ON_DEMAND_THROUGHPUT),
]);

pub(super) static GLOBAL_SECONDARY_INDEXES: Shape = Shape::List {
    item: &GLOBAL_SECONDARY_INDEX_INFO,
    item_name: None,
    flattened: false,
};

pub(super) static GLOBAL_SECONDARY_INDEX_AUTO_SCALING_UPDATE: Shape = Shape::Structure(&[
    Member::body("IndexName", &Shape::Text),
    Member::body(
        "ProvisionedWriteCapacityAutoScalingUpdate",
        &AUTO_SCALING_SETTINGS_UPDATE,
    ),
]);

pub(super) static GLOBAL_SECONDARY_INDEX_AUTO_SCALING_UPDATE_LIST: Shape = Shape::List {
    item: &GLOBAL_SECONDARY_INDEX_AUTO_SCALING_UPDATE,
    item_name: None,
    flattened: false,
};

pub(super) static GLOBAL_SECONDARY_INDEX_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("IndexName", &Shape::Text),
    Member::body("KeySchema", &KEY_SCHEMA),
    Member::body("Projection", &PROJECTION),
    Member::body("IndexStatus", &Shape::Text),
    Member::body("Backfilling", &Shape::Boolean),
    Member::body("ProvisionedThroughput", &PROVISIONED_THROUGHPUT_DESCRIPTION),
    Member::body("IndexSizeBytes", &Shape::Integer),
    Member::body("ItemCount", &Shape::Integer),
    Member::body("IndexArn", &Shape::Text),
    Member::body("OnDemandThroughput", &ON_DEMAND_THROUGHPUT),
]);

pub(super) static GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST: Shape = Shape::List {
    item: &GLOBAL_SECONDARY_INDEX_DESCRIPTION,
    item_name: None,
    flattened: false,
};

pub(super) static GLOBAL_SECONDARY_INDEX_INFO: Shape = Shape::Structure(&[
    Member::body("IndexName", &Shape::Text),
    Member::body("KeySchema", &KEY_SCHEMA),
    Member::body("Projection", &PROJECTION),
    Member::body("ProvisionedThroughput", &PROVISIONED_THROUGHPUT),
    Member::body("OnDemandThroughput", &ON_DEMAND_THROUGHPUT),
]);

pub(super) static GLOBAL_SECONDARY_INDEX_LIST: Shape = Shape::List {
    item: &GLOBAL_SECONDARY_INDEX,
    item_name: None,
    flattened: false,
};

pub(super) static GLOBAL_SECONDARY_INDEX_UPDATE: Shape = Shape::Structure(&[
    Member::body("Update", &UPDATE_GLOBAL_SECONDARY_INDEX_ACTION),
    Member::body("Create", &CREATE_GLOBAL_SECONDARY_INDEX_ACTION),
    Member::body("Delete", &DELETE_GLOBAL_SECONDARY_INDEX_ACTION),
]);

pub(super) static GLOBAL_SECONDARY_INDEX_UPDATE_LIST: Shape = Shape::List {
    item: &GLOBAL_SECONDARY_INDEX_UPDATE,
    item_name: None,
    flattened: false,
};

pub(super) static GLOBAL_TABLE: Shape = Shape::Structure(&[
    Member::body("GlobalTableName", &Shape::Text),
    Member::body("ReplicationGroup", &REPLICA_LIST),
]);

pub(super) static GLOBAL_TABLE_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("ReplicationGroup", &REPLICA_DESCRIPTION_LIST),
    Member::body("GlobalTableArn", &Shape::Text),
    Member::body("CreationDateTime", &Shape::Timestamp),
    Member::body("GlobalTableStatus", &Shape::Text),
    Member::body("GlobalTableName", &Shape::Text),
]);

pub(super) static GLOBAL_TABLE_GLOBAL_SECONDARY_INDEX_SETTINGS_UPDATE: Shape = Shape::Structure(&[
    Member::body("IndexName", &Shape::Text),
    Member::body("ProvisionedWriteCapacityUnits", &Shape::Integer),
    Member::body(
        "ProvisionedWriteCapacityAutoScalingSettingsUpdate",
        &AUTO_SCALING_SETTINGS_UPDATE,
    ),
]);

pub(super) static GLOBAL_TABLE_GLOBAL_SECONDARY_INDEX_SETTINGS_UPDATE_LIST: Shape = Shape::List {
    item: &GLOBAL_TABLE_GLOBAL_SECONDARY_INDEX_SETTINGS_UPDATE,
    item_name: None,
    flattened: false,
};

pub(super) static GLOBAL_TABLE_LIST: Shape = Shape::List {
    item: &GLOBAL_TABLE,
    item_name: None,
    flattened: false,
};

pub(super) static IMPORT_SUMMARY: Shape = Shape::Structure(&[
    Member::body("ImportArn", &Shape::Text),
    Member::body("ImportStatus", &Shape::Text),
    Member::body("TableArn", &Shape::Text),
    Member::body("S3BucketSource", &S3_BUCKET_SOURCE),
    Member::body("CloudWatchLogGroupArn", &Shape::Text),
    Member::body("InputFormat", &Shape::Text),
    Member::body("StartTime", &Shape::Timestamp),
    Member::body("EndTime", &Shape::Timestamp),
]);

pub(super) static IMPORT_SUMMARY_LIST: Shape = Shape::List {
    item: &IMPORT_SUMMARY,
    item_name: None,
    flattened: false,
};

pub(super) static IMPORT_TABLE_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("ImportArn", &Shape::Text),
    Member::body("ImportStatus", &Shape::Text),
    Member::body("TableArn", &Shape::Text),
    Member::body("TableId", &Shape::Text),
    Member::body("ClientToken", &Shape::Text),
    Member::body("S3BucketSource", &S3_BUCKET_SOURCE),
    Member::body("ErrorCount", &Shape::Integer),
    Member::body("CloudWatchLogGroupArn", &Shape::Text),
    Member::body("InputFormat", &Shape::Text),
    Member::body("InputFormatOptions", &INPUT_FORMAT_OPTIONS),
    Member::body("InputCompressionType", &Shape::Text),
    Member::body("TableCreationParameters", &TABLE_CREATION_PARAMETERS),
    Member::body("StartTime", &Shape::Timestamp),
    Member::body("EndTime", &Shape::Timestamp),
    Member::body("ProcessedSizeBytes", &Shape::Integer),
    Member::body("ProcessedItemCount", &Shape::Integer),
    Member::body("ImportedItemCount", &Shape::Integer),
    Member::body("FailureCode", &Shape::Text),
    Member::body("FailureMessage", &Shape::Text),
]);

pub(super) static IMPORT_TABLE_INPUT: Shape = Shape::Structure(&[
    Member::body("ClientToken", &Shape::Text),
    Member::body("S3BucketSource", &S3_BUCKET_SOURCE),
    Member::body("InputFormat", &Shape::Text),
    Member::body("InputFormatOptions", &INPUT_FORMAT_OPTIONS),
    Member::body("InputCompressionType", &Shape::Text),
    Member::body("TableCreationParameters", &TABLE_CREATION_PARAMETERS),
]);

pub(super) static IMPORT_TABLE_OUTPUT: Shape = Shape::Structure(&[Member::body(
    "ImportTableDescription",
    &IMPORT_TABLE_DESCRIPTION,
)]);

pub(super) static INCREMENTAL_EXPORT_SPECIFICATION: Shape = Shape::Structure(&[
    Member::body("ExportFromTime", &Shape::Timestamp),
    Member::body("ExportToTime", &Shape::Timestamp),
    Member::body("ExportViewType", &Shape::Text),
]);

pub(super) static INPUT_FORMAT_OPTIONS: Shape =
    Shape::Structure(&[Member::body("Csv", &CSV_OPTIONS)]);

pub(super) static ITEM_COLLECTION_KEY_ATTRIBUTE_MAP: Shape = Shape::Map {
    value: &ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static ITEM_COLLECTION_METRICS: Shape = Shape::Structure(&[
    Member::body("ItemCollectionKey", &ITEM_COLLECTION_KEY_ATTRIBUTE_MAP),
    Member::body("SizeEstimateRangeGB", &ITEM_COLLECTION_SIZE_ESTIMATE_RANGE),
]);

pub(super) static ITEM_COLLECTION_METRICS_MULTIPLE: Shape = Shape::List {
    item: &ITEM_COLLECTION_METRICS,
    item_name: None,
    flattened: false,
};

pub(super) static ITEM_COLLECTION_METRICS_PER_TABLE: Shape = Shape::Map {
    value: &ITEM_COLLECTION_METRICS_MULTIPLE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static ITEM_COLLECTION_SIZE_ESTIMATE_RANGE: Shape = Shape::List {
    item: &Shape::Float,
    item_name: None,
    flattened: false,
};

pub(super) static ITEM_LIST: Shape = Shape::List {
    item: &ATTRIBUTE_MAP,
    item_name: None,
    flattened: false,
};

pub(super) static ITEM_RESPONSE: Shape = Shape::Structure(&[Member::body("Item", &ATTRIBUTE_MAP)]);

pub(super) static ITEM_RESPONSE_LIST: Shape = Shape::List {
    item: &ITEM_RESPONSE,
    item_name: None,
    flattened: false,
};

pub(super) static KEY: Shape = Shape::Map {
    value: &ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static KEYS_AND_ATTRIBUTES: Shape = Shape::Structure(&[
    Member::body("Keys", &KEY_LIST),
    Member::body("AttributesToGet", &ATTRIBUTE_NAME_LIST),
    Member::body("ConsistentRead", &Shape::Boolean),
    Member::body("ProjectionExpression", &Shape::Text),
    Member::body("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
]);

pub(super) static KEY_CONDITIONS: Shape = Shape::Map {
    value: &CONDITION,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static KEY_LIST: Shape = Shape::List {
    item: &KEY,
    item_name: None,
    flattened: false,
};

pub(super) static KEY_SCHEMA: Shape = Shape::List {
    item: &KEY_SCHEMA_ELEMENT,
    item_name: None,
    flattened: false,
};

pub(super) static KEY_SCHEMA_ELEMENT: Shape = Shape::Structure(&[
    Member::body("AttributeName", &Shape::Text),
    Member::body("KeyType", &Shape::Text),
]);

pub(super) static KINESIS_DATA_STREAM_DESTINATION: Shape = Shape::Structure(&[
    Member::body("StreamArn", &Shape::Text),
    Member::body("DestinationStatus", &Shape::Text),
    Member::body("DestinationStatusDescription", &Shape::Text),
    Member::body("ApproximateCreationDateTimePrecision", &Shape::Text),
]);

pub(super) static KINESIS_DATA_STREAM_DESTINATIONS: Shape = Shape::List {
    item: &KINESIS_DATA_STREAM_DESTINATION,
    item_name: None,
    flattened: false,
};

pub(super) static KINESIS_STREAMING_DESTINATION_INPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("StreamArn", &Shape::Text),
    Member::body(
        "EnableKinesisStreamingConfiguration",
        &ENABLE_KINESIS_STREAMING_CONFIGURATION,
    ),
]);

pub(super) static KINESIS_STREAMING_DESTINATION_OUTPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("StreamArn", &Shape::Text),
    Member::body("DestinationStatus", &Shape::Text),
    Member::body(
        "EnableKinesisStreamingConfiguration",
        &ENABLE_KINESIS_STREAMING_CONFIGURATION,
    ),
]);

pub(super) static LIST_ATTRIBUTE_VALUE: Shape = Shape::List {
    item: &ATTRIBUTE_VALUE,
    item_name: None,
    flattened: false,
};

pub(super) static LIST_BACKUPS_INPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
    Member::body("TimeRangeLowerBound", &Shape::Timestamp),
    Member::body("TimeRangeUpperBound", &Shape::Timestamp),
    Member::body("ExclusiveStartBackupArn", &Shape::Text),
    Member::body("BackupType", &Shape::Text),
]);

pub(super) static LIST_BACKUPS_OUTPUT: Shape = Shape::Structure(&[
    Member::body("BackupSummaries", &BACKUP_SUMMARIES),
    Member::body("LastEvaluatedBackupArn", &Shape::Text),
]);

pub(super) static LIST_CONTRIBUTOR_INSIGHTS_INPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
    Member::body("MaxResults", &Shape::Integer),
]);

pub(super) static LIST_CONTRIBUTOR_INSIGHTS_OUTPUT: Shape = Shape::Structure(&[
    Member::body(
        "ContributorInsightsSummaries",
        &CONTRIBUTOR_INSIGHTS_SUMMARIES,
    ),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_EXPORTS_INPUT: Shape = Shape::Structure(&[
    Member::body("TableArn", &Shape::Text),
    Member::body("MaxResults", &Shape::Integer),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_EXPORTS_OUTPUT: Shape = Shape::Structure(&[
    Member::body("ExportSummaries", &EXPORT_SUMMARIES),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_GLOBAL_TABLES_INPUT: Shape = Shape::Structure(&[
    Member::body("ExclusiveStartGlobalTableName", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
    Member::body("RegionName", &Shape::Text),
]);

pub(super) static LIST_GLOBAL_TABLES_OUTPUT: Shape = Shape::Structure(&[
    Member::body("GlobalTables", &GLOBAL_TABLE_LIST),
    Member::body("LastEvaluatedGlobalTableName", &Shape::Text),
]);

pub(super) static LIST_IMPORTS_INPUT: Shape = Shape::Structure(&[
    Member::body("TableArn", &Shape::Text),
    Member::body("PageSize", &Shape::Integer),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_IMPORTS_OUTPUT: Shape = Shape::Structure(&[
    Member::body("ImportSummaryList", &IMPORT_SUMMARY_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_TABLES_INPUT: Shape = Shape::Structure(&[
    Member::body("ExclusiveStartTableName", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
]);

pub(super) static LIST_TABLES_OUTPUT: Shape = Shape::Structure(&[
    Member::body("TableNames", &TABLE_NAME_LIST),
    Member::body("LastEvaluatedTableName", &Shape::Text),
]);

pub(super) static LIST_TAGS_OF_RESOURCE_INPUT: Shape = Shape::Structure(&[
    Member::body("ResourceArn", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_TAGS_OF_RESOURCE_OUTPUT: Shape = Shape::Structure(&[
    Member::body("Tags", &TAG_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LOCAL_SECONDARY_INDEX: Shape = Shape::Structure(&[
    Member::body("IndexName", &Shape::Text),
    Member::body("KeySchema", &KEY_SCHEMA),
    Member::body("Projection", &PROJECTION),
]);

pub(super) static LOCAL_SECONDARY_INDEXES: Shape = Shape::List {
    item: &LOCAL_SECONDARY_INDEX_INFO,
    item_name: None,
    flattened: false,
};

pub(super) static LOCAL_SECONDARY_INDEX_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("IndexName", &Shape::Text),
    Member::body("KeySchema", &KEY_SCHEMA),
    Member::body("Projection", &PROJECTION),
    Member::body("IndexSizeBytes", &Shape::Integer),
    Member::body("ItemCount", &Shape::Integer),
    Member::body("IndexArn", &Shape::Text),
]);

pub(super) static LOCAL_SECONDARY_INDEX_DESCRIPTION_LIST: Shape = Shape::List {
    item: &LOCAL_SECONDARY_INDEX_DESCRIPTION,
    item_name: None,
    flattened: false,
};

pub(super) static LOCAL_SECONDARY_INDEX_INFO: Shape = Shape::Structure(&[
    Member::body("IndexName", &Shape::Text),
    Member::body("KeySchema", &KEY_SCHEMA),
    Member::body("Projection", &PROJECTION),
]);

pub(super) static LOCAL_SECONDARY_INDEX_LIST: Shape = Shape::List {
    item: &LOCAL_SECONDARY_INDEX,
    item_name: None,
    flattened: false,
};

pub(super) static MAP_ATTRIBUTE_VALUE: Shape = Shape::Map {
    value: &ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static NON_KEY_ATTRIBUTE_NAME_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static NUMBER_SET_ATTRIBUTE_VALUE: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static ON_DEMAND_THROUGHPUT: Shape = Shape::Structure(&[
    Member::body("MaxReadRequestUnits", &Shape::Integer),
    Member::body("MaxWriteRequestUnits", &Shape::Integer),
]);

pub(super) static ON_DEMAND_THROUGHPUT_OVERRIDE: Shape =
    Shape::Structure(&[Member::body("MaxReadRequestUnits", &Shape::Integer)]);

pub(super) static PARAMETERIZED_STATEMENT: Shape = Shape::Structure(&[
    Member::body("Statement", &Shape::Text),
    Member::body("Parameters", &PREPARED_STATEMENT_PARAMETERS),
    Member::body("ReturnValuesOnConditionCheckFailure", &Shape::Text),
]);

pub(super) static PARAMETERIZED_STATEMENTS: Shape = Shape::List {
    item: &PARAMETERIZED_STATEMENT,
    item_name: None,
    flattened: false,
};

pub(super) static PARTI_QL_BATCH_REQUEST: Shape = Shape::List {
    item: &BATCH_STATEMENT_REQUEST,
    item_name: None,
    flattened: false,
};

pub(super) static PARTI_QL_BATCH_RESPONSE: Shape = Shape::List {
    item: &BATCH_STATEMENT_RESPONSE,
    item_name: None,
    flattened: false,
};

pub(super) static POINT_IN_TIME_RECOVERY_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("PointInTimeRecoveryStatus", &Shape::Text),
    Member::body("EarliestRestorableDateTime", &Shape::Timestamp),
    Member::body("LatestRestorableDateTime", &Shape::Timestamp),
]);

pub(super) static POINT_IN_TIME_RECOVERY_SPECIFICATION: Shape =
    Shape::Structure(&[Member::body("PointInTimeRecoveryEnabled", &Shape::Boolean)]);

pub(super) static PREPARED_STATEMENT_PARAMETERS: Shape = Shape::List {
    item: &ATTRIBUTE_VALUE,
    item_name: None,
    flattened: false,
};

pub(super) static PROJECTION: Shape = Shape::Structure(&[
    Member::body("ProjectionType", &Shape::Text),
    Member::body("NonKeyAttributes", &NON_KEY_ATTRIBUTE_NAME_LIST),
]);

pub(super) static PROVISIONED_THROUGHPUT: Shape = Shape::Structure(&[
    Member::body("ReadCapacityUnits", &Shape::Integer),
    Member::body("WriteCapacityUnits", &Shape::Integer),
]);

pub(super) static PROVISIONED_THROUGHPUT_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("LastIncreaseDateTime", &Shape::Timestamp),
    Member::body("LastDecreaseDateTime", &Shape::Timestamp),
    Member::body("NumberOfDecreasesToday", &Shape::Integer),
    Member::body("ReadCapacityUnits", &Shape::Integer),
    Member::body("WriteCapacityUnits", &Shape::Integer),
]);

pub(super) static PROVISIONED_THROUGHPUT_OVERRIDE: Shape =
    Shape::Structure(&[Member::body("ReadCapacityUnits", &Shape::Integer)]);

pub(super) static PUT: Shape = Shape::Structure(&[
    Member::body("Item", &PUT_ITEM_INPUT_ATTRIBUTE_MAP),
    Member::body("TableName", &Shape::Text),
    Member::body("ConditionExpression", &Shape::Text),
    Member::body("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
    Member::body("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
    Member::body("ReturnValuesOnConditionCheckFailure", &Shape::Text),
]);

pub(super) static PUT_ITEM_INPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("Item", &PUT_ITEM_INPUT_ATTRIBUTE_MAP),
    Member::body("Expected", &EXPECTED_ATTRIBUTE_MAP),
    Member::body("ReturnValues", &Shape::Text),
    Member::body("ReturnConsumedCapacity", &Shape::Text),
    Member::body("ReturnItemCollectionMetrics", &Shape::Text),
    Member::body("ConditionalOperator", &Shape::Text),
    Member::body("ConditionExpression", &Shape::Text),
    Member::body("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
    Member::body("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
    Member::body("ReturnValuesOnConditionCheckFailure", &Shape::Text),
]);

pub(super) static PUT_ITEM_INPUT_ATTRIBUTE_MAP: Shape = Shape::Map {
    value: &ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static PUT_ITEM_OUTPUT: Shape = Shape::Structure(&[
    Member::body("Attributes", &ATTRIBUTE_MAP),
    Member::body("ConsumedCapacity", &CONSUMED_CAPACITY),
    Member::body("ItemCollectionMetrics", &ITEM_COLLECTION_METRICS),
]);

pub(super) static PUT_REQUEST: Shape =
    Shape::Structure(&[Member::body("Item", &PUT_ITEM_INPUT_ATTRIBUTE_MAP)]);

pub(super) static PUT_RESOURCE_POLICY_INPUT: Shape = Shape::Structure(&[
    Member::body("ResourceArn", &Shape::Text),
    Member::body("Policy", &Shape::Text),
    Member::body("ExpectedRevisionId", &Shape::Text),
    Member::body("ConfirmRemoveSelfResourceAccess", &Shape::Boolean),
]);

pub(super) static PUT_RESOURCE_POLICY_OUTPUT: Shape =
    Shape::Structure(&[Member::body("RevisionId", &Shape::Text)]);

pub(super) static QUERY_INPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("IndexName", &Shape::Text),
    Member::body("Select", &Shape::Text),
    Member::body("AttributesToGet", &ATTRIBUTE_NAME_LIST),
    Member::body("Limit", &Shape::Integer),
    Member::body("ConsistentRead", &Shape::Boolean),
    Member::body("KeyConditions", &KEY_CONDITIONS),
    Member::body("QueryFilter", &FILTER_CONDITION_MAP),
    Member::body("ConditionalOperator", &Shape::Text),
    Member::body("ScanIndexForward", &Shape::Boolean),
    Member::body("ExclusiveStartKey", &KEY),
    Member::body("ReturnConsumedCapacity", &Shape::Text),
    Member::body("ProjectionExpression", &Shape::Text),
    Member::body("FilterExpression", &Shape::Text),
    Member::body("KeyConditionExpression", &Shape::Text),
    Member::body("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
    Member::body("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
]);

pub(super) static QUERY_OUTPUT: Shape = Shape::Structure(&[
    Member::body("Items", &ITEM_LIST),
    Member::body("Count", &Shape::Integer),
    Member::body("ScannedCount", &Shape::Integer),
    Member::body("LastEvaluatedKey", &KEY),
    Member::body("ConsumedCapacity", &CONSUMED_CAPACITY),
]);

pub(super) static REPLICA: Shape = Shape::Structure(&[Member::body("RegionName", &Shape::Text)]);

pub(super) static REPLICATION_GROUP_UPDATE: Shape = Shape::Structure(&[
    Member::body("Create", &CREATE_REPLICATION_GROUP_MEMBER_ACTION),
    Member::body("Update", &UPDATE_REPLICATION_GROUP_MEMBER_ACTION),
    Member::body("Delete", &DELETE_REPLICATION_GROUP_MEMBER_ACTION),
]);

pub(super) static REPLICATION_GROUP_UPDATE_LIST: Shape = Shape::List {
    item: &REPLICATION_GROUP_UPDATE,
    item_name: None,
    flattened: false,
};

pub(super) static REPLICA_AUTO_SCALING_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("RegionName", &Shape::Text),
    Member::body(
        "GlobalSecondaryIndexes",
        &REPLICA_GLOBAL_SECONDARY_INDEX_AUTO_SCALING_DESCRIPTION_LIST,
    ),
    Member::body(
        "ReplicaProvisionedReadCapacityAutoScalingSettings",
        &AUTO_SCALING_SETTINGS_DESCRIPTION,
    ),
    Member::body(
        "ReplicaProvisionedWriteCapacityAutoScalingSettings",
        &AUTO_SCALING_SETTINGS_DESCRIPTION,
    ),
    Member::body("ReplicaStatus", &Shape::Text),
]);

pub(super) static REPLICA_AUTO_SCALING_DESCRIPTION_LIST: Shape = Shape::List {
    item: &REPLICA_AUTO_SCALING_DESCRIPTION,
    item_name: None,
    flattened: false,
};

pub(super) static REPLICA_AUTO_SCALING_UPDATE: Shape = Shape::Structure(&[
    Member::body("RegionName", &Shape::Text),
    Member::body(
        "ReplicaGlobalSecondaryIndexUpdates",
        &REPLICA_GLOBAL_SECONDARY_INDEX_AUTO_SCALING_UPDATE_LIST,
    ),
    Member::body(
        "ReplicaProvisionedReadCapacityAutoScalingUpdate",
        &AUTO_SCALING_SETTINGS_UPDATE,
    ),
]);

pub(super) static REPLICA_AUTO_SCALING_UPDATE_LIST: Shape = Shape::List {
    item: &REPLICA_AUTO_SCALING_UPDATE,
    item_name: None,
    flattened: false,
};

pub(super) static REPLICA_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("RegionName", &Shape::Text),
    Member::body("ReplicaStatus", &Shape::Text),
    Member::body("ReplicaStatusDescription", &Shape::Text),
    Member::body("ReplicaStatusPercentProgress", &Shape::Text),
    Member::body("KMSMasterKeyId", &Shape::Text),
    Member::body(
        "ProvisionedThroughputOverride",
        &PROVISIONED_THROUGHPUT_OVERRIDE,
    ),
    Member::body("OnDemandThroughputOverride", &ON_DEMAND_THROUGHPUT_OVERRIDE),
    Member::body(
        "GlobalSecondaryIndexes",
        &REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST,
    ),
    Member::body("ReplicaInaccessibleDateTime", &Shape::Timestamp),
    Member::body("ReplicaTableClassSummary", &TABLE_CLASS_SUMMARY),
]);

pub(super) static REPLICA_DESCRIPTION_LIST: Shape = Shape::List {
    item: &REPLICA_DESCRIPTION,
    item_name: None,
    flattened: false,
};

pub(super) static REPLICA_GLOBAL_SECONDARY_INDEX: Shape = Shape::Structure(&[
    Member::body("IndexName", &Shape::Text),
    Member::body(
        "ProvisionedThroughputOverride",
        &PROVISIONED_THROUGHPUT_OVERRIDE,
    ),
    Member::body("OnDemandThroughputOverride", &ON_DEMAND_THROUGHPUT_OVERRIDE),
]);

pub(super) static REPLICA_GLOBAL_SECONDARY_INDEX_AUTO_SCALING_DESCRIPTION: Shape =
    Shape::Structure(&[
        Member::body("IndexName", &Shape::Text),
        Member::body("IndexStatus", &Shape::Text),
        Member::body(
            "ProvisionedReadCapacityAutoScalingSettings",
            &AUTO_SCALING_SETTINGS_DESCRIPTION,
        ),
        Member::body(
            "ProvisionedWriteCapacityAutoScalingSettings",
            &AUTO_SCALING_SETTINGS_DESCRIPTION,
        ),
    ]);

pub(super) static REPLICA_GLOBAL_SECONDARY_INDEX_AUTO_SCALING_DESCRIPTION_LIST: Shape =
    Shape::List {
        item: &REPLICA_GLOBAL_SECONDARY_INDEX_AUTO_SCALING_DESCRIPTION,
        item_name: None,
        flattened: false,
    };

pub(super) static REPLICA_GLOBAL_SECONDARY_INDEX_AUTO_SCALING_UPDATE: Shape = Shape::Structure(&[
    Member::body("IndexName", &Shape::Text),
    Member::body(
        "ProvisionedReadCapacityAutoScalingUpdate",
        &AUTO_SCALING_SETTINGS_UPDATE,
    ),
]);

pub(super) static REPLICA_GLOBAL_SECONDARY_INDEX_AUTO_SCALING_UPDATE_LIST: Shape = Shape::List {
    item: &REPLICA_GLOBAL_SECONDARY_INDEX_AUTO_SCALING_UPDATE,
    item_name: None,
    flattened: false,
};

pub(super) static REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("IndexName", &Shape::Text),
    Member::body(
        "ProvisionedThroughputOverride",
        &PROVISIONED_THROUGHPUT_OVERRIDE,
    ),
    Member::body("OnDemandThroughputOverride", &ON_DEMAND_THROUGHPUT_OVERRIDE),
]);

pub(super) static REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST: Shape = Shape::List {
    item: &REPLICA_GLOBAL_SECONDARY_INDEX_DESCRIPTION,
    item_name: None,
    flattened: false,
};

pub(super) static REPLICA_GLOBAL_SECONDARY_INDEX_LIST: Shape = Shape::List {
    item: &REPLICA_GLOBAL_SECONDARY_INDEX,
    item_name: None,
    flattened: false,
};

pub(super) static REPLICA_GLOBAL_SECONDARY_INDEX_SETTINGS_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("IndexName", &Shape::Text),
    Member::body("IndexStatus", &Shape::Text),
    Member::body("ProvisionedReadCapacityUnits", &Shape::Integer),
    Member::body(
        "ProvisionedReadCapacityAutoScalingSettings",
        &AUTO_SCALING_SETTINGS_DESCRIPTION,
    ),
    Member::body("ProvisionedWriteCapacityUnits", &Shape::Integer),
    Member::body(
        "ProvisionedWriteCapacityAutoScalingSettings",
        &AUTO_SCALING_SETTINGS_DESCRIPTION,
    ),
]);

pub(super) static REPLICA_GLOBAL_SECONDARY_INDEX_SETTINGS_DESCRIPTION_LIST: Shape = Shape::List {
    item: &REPLICA_GLOBAL_SECONDARY_INDEX_SETTINGS_DESCRIPTION,
    item_name: None,
    flattened: false,
};

pub(super) static REPLICA_GLOBAL_SECONDARY_INDEX_SETTINGS_UPDATE: Shape = Shape::Structure(&[
    Member::body("IndexName", &Shape::Text),
    Member::body("ProvisionedReadCapacityUnits", &Shape::Integer),
    Member::body(
        "ProvisionedReadCapacityAutoScalingSettingsUpdate",
        &AUTO_SCALING_SETTINGS_UPDATE,
    ),
]);

pub(super) static REPLICA_GLOBAL_SECONDARY_INDEX_SETTINGS_UPDATE_LIST: Shape = Shape::List {
    item: &REPLICA_GLOBAL_SECONDARY_INDEX_SETTINGS_UPDATE,
    item_name: None,
    flattened: false,
};

pub(super) static REPLICA_LIST: Shape = Shape::List {
    item: &REPLICA,
    item_name: None,
    flattened: false,
};

pub(super) static REPLICA_SETTINGS_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("RegionName", &Shape::Text),
    Member::body("ReplicaStatus", &Shape::Text),
    Member::body("ReplicaBillingModeSummary", &BILLING_MODE_SUMMARY),
    Member::body("ReplicaProvisionedReadCapacityUnits", &Shape::Integer),
    Member::body(
        "ReplicaProvisionedReadCapacityAutoScalingSettings",
        &AUTO_SCALING_SETTINGS_DESCRIPTION,
    ),
    Member::body("ReplicaProvisionedWriteCapacityUnits", &Shape::Integer),
    Member::body(
        "ReplicaProvisionedWriteCapacityAutoScalingSettings",
        &AUTO_SCALING_SETTINGS_DESCRIPTION,
    ),
    Member::body(
        "ReplicaGlobalSecondaryIndexSettings",
        &REPLICA_GLOBAL_SECONDARY_INDEX_SETTINGS_DESCRIPTION_LIST,
    ),
    Member::body("ReplicaTableClassSummary", &TABLE_CLASS_SUMMARY),
]);

pub(super) static REPLICA_SETTINGS_DESCRIPTION_LIST: Shape = Shape::List {
    item: &REPLICA_SETTINGS_DESCRIPTION,
    item_name: None,
    flattened: false,
};

pub(super) static REPLICA_SETTINGS_UPDATE: Shape = Shape::Structure(&[
    Member::body("RegionName", &Shape::Text),
    Member::body("ReplicaProvisionedReadCapacityUnits", &Shape::Integer),
    Member::body(
        "ReplicaProvisionedReadCapacityAutoScalingSettingsUpdate",
        &AUTO_SCALING_SETTINGS_UPDATE,
    ),
    Member::body(
        "ReplicaGlobalSecondaryIndexSettingsUpdate",
        &REPLICA_GLOBAL_SECONDARY_INDEX_SETTINGS_UPDATE_LIST,
    ),
    Member::body("ReplicaTableClass", &Shape::Text),
]);

pub(super) static REPLICA_SETTINGS_UPDATE_LIST: Shape = Shape::List {
    item: &REPLICA_SETTINGS_UPDATE,
    item_name: None,
    flattened: false,
};

pub(super) static REPLICA_UPDATE: Shape = Shape::Structure(&[
    Member::body("Create", &CREATE_REPLICA_ACTION),
    Member::body("Delete", &DELETE_REPLICA_ACTION),
]);

pub(super) static REPLICA_UPDATE_LIST: Shape = Shape::List {
    item: &REPLICA_UPDATE,
    item_name: None,
    flattened: false,
};

pub(super) static RESTORE_SUMMARY: Shape = Shape::Structure(&[
    Member::body("SourceBackupArn", &Shape::Text),
    Member::body("SourceTableArn", &Shape::Text),
    Member::body("RestoreDateTime", &Shape::Timestamp),
    Member::body("RestoreInProgress", &Shape::Boolean),
]);

pub(super) static RESTORE_TABLE_FROM_BACKUP_INPUT: Shape = Shape::Structure(&[
    Member::body("TargetTableName", &Shape::Text),
    Member::body("BackupArn", &Shape::Text),
    Member::body("BillingModeOverride", &Shape::Text),
    Member::body("GlobalSecondaryIndexOverride", &GLOBAL_SECONDARY_INDEX_LIST),
    Member::body("LocalSecondaryIndexOverride", &LOCAL_SECONDARY_INDEX_LIST),
    Member::body("ProvisionedThroughputOverride", &PROVISIONED_THROUGHPUT),
    Member::body("OnDemandThroughputOverride", &ON_DEMAND_THROUGHPUT),
    Member::body("SSESpecificationOverride", &SSE_SPECIFICATION),
]);

pub(super) static RESTORE_TABLE_FROM_BACKUP_OUTPUT: Shape =
    Shape::Structure(&[Member::body("TableDescription", &TABLE_DESCRIPTION)]);

pub(super) static RESTORE_TABLE_TO_POINT_IN_TIME_INPUT: Shape = Shape::Structure(&[
    Member::body("SourceTableArn", &Shape::Text),
    Member::body("SourceTableName", &Shape::Text),
    Member::body("TargetTableName", &Shape::Text),
    Member::body("UseLatestRestorableTime", &Shape::Boolean),
    Member::body("RestoreDateTime", &Shape::Timestamp),
    Member::body("BillingModeOverride", &Shape::Text),
    Member::body("GlobalSecondaryIndexOverride", &GLOBAL_SECONDARY_INDEX_LIST),
    Member::body("LocalSecondaryIndexOverride", &LOCAL_SECONDARY_INDEX_LIST),
    Member::body("ProvisionedThroughputOverride", &PROVISIONED_THROUGHPUT),
    Member::body("OnDemandThroughputOverride", &ON_DEMAND_THROUGHPUT),
    Member::body("SSESpecificationOverride", &SSE_SPECIFICATION),
]);

pub(super) static RESTORE_TABLE_TO_POINT_IN_TIME_OUTPUT: Shape =
    Shape::Structure(&[Member::body("TableDescription", &TABLE_DESCRIPTION)]);

pub(super) static S3_BUCKET_SOURCE: Shape = Shape::Structure(&[
    Member::body("S3BucketOwner", &Shape::Text),
    Member::body("S3Bucket", &Shape::Text),
    Member::body("S3KeyPrefix", &Shape::Text),
]);

pub(super) static SCAN_INPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("IndexName", &Shape::Text),
    Member::body("AttributesToGet", &ATTRIBUTE_NAME_LIST),
    Member::body("Limit", &Shape::Integer),
    Member::body("Select", &Shape::Text),
    Member::body("ScanFilter", &FILTER_CONDITION_MAP),
    Member::body("ConditionalOperator", &Shape::Text),
    Member::body("ExclusiveStartKey", &KEY),
    Member::body("ReturnConsumedCapacity", &Shape::Text),
    Member::body("TotalSegments", &Shape::Integer),
    Member::body("Segment", &Shape::Integer),
    Member::body("ProjectionExpression", &Shape::Text),
    Member::body("FilterExpression", &Shape::Text),
    Member::body("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
    Member::body("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
    Member::body("ConsistentRead", &Shape::Boolean),
]);

pub(super) static SCAN_OUTPUT: Shape = Shape::Structure(&[
    Member::body("Items", &ITEM_LIST),
    Member::body("Count", &Shape::Integer),
    Member::body("ScannedCount", &Shape::Integer),
    Member::body("LastEvaluatedKey", &KEY),
    Member::body("ConsumedCapacity", &CONSUMED_CAPACITY),
]);

pub(super) static SECONDARY_INDEXES_CAPACITY_MAP: Shape = Shape::Map {
    value: &CAPACITY,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static SOURCE_TABLE_DETAILS: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("TableId", &Shape::Text),
    Member::body("TableArn", &Shape::Text),
    Member::body("TableSizeBytes", &Shape::Integer),
    Member::body("KeySchema", &KEY_SCHEMA),
    Member::body("TableCreationDateTime", &Shape::Timestamp),
    Member::body("ProvisionedThroughput", &PROVISIONED_THROUGHPUT),
    Member::body("OnDemandThroughput", &ON_DEMAND_THROUGHPUT),
    Member::body("ItemCount", &Shape::Integer),
    Member::body("BillingMode", &Shape::Text),
]);

pub(super) static SOURCE_TABLE_FEATURE_DETAILS: Shape = Shape::Structure(&[
    Member::body("LocalSecondaryIndexes", &LOCAL_SECONDARY_INDEXES),
    Member::body("GlobalSecondaryIndexes", &GLOBAL_SECONDARY_INDEXES),
    Member::body("StreamDescription", &STREAM_SPECIFICATION),
    Member::body("TimeToLiveDescription", &TIME_TO_LIVE_DESCRIPTION),
    Member::body("SSEDescription", &SSE_DESCRIPTION),
]);

pub(super) static SSE_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("Status", &Shape::Text),
    Member::body("SSEType", &Shape::Text),
    Member::body("KMSMasterKeyArn", &Shape::Text),
    Member::body("InaccessibleEncryptionDateTime", &Shape::Timestamp),
]);

pub(super) static SSE_SPECIFICATION: Shape = Shape::Structure(&[
    Member::body("Enabled", &Shape::Boolean),
    Member::body("SSEType", &Shape::Text),
    Member::body("KMSMasterKeyId", &Shape::Text),
]);

pub(super) static STREAM_SPECIFICATION: Shape = Shape::Structure(&[
    Member::body("StreamEnabled", &Shape::Boolean),
    Member::body("StreamViewType", &Shape::Text),
]);

pub(super) static STRING_SET_ATTRIBUTE_VALUE: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static TABLE_AUTO_SCALING_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("TableStatus", &Shape::Text),
    Member::body("Replicas", &REPLICA_AUTO_SCALING_DESCRIPTION_LIST),
]);

pub(super) static TABLE_CLASS_SUMMARY: Shape = Shape::Structure(&[
    Member::body("TableClass", &Shape::Text),
    Member::body("LastUpdateDateTime", &Shape::Timestamp),
]);

pub(super) static TABLE_CREATION_PARAMETERS: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("AttributeDefinitions", &ATTRIBUTE_DEFINITIONS),
    Member::body("KeySchema", &KEY_SCHEMA),
    Member::body("BillingMode", &Shape::Text),
    Member::body("ProvisionedThroughput", &PROVISIONED_THROUGHPUT),
    Member::body("OnDemandThroughput", &ON_DEMAND_THROUGHPUT),
    Member::body("SSESpecification", &SSE_SPECIFICATION),
    Member::body("GlobalSecondaryIndexes", &GLOBAL_SECONDARY_INDEX_LIST),
]);

pub(super) static TABLE_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("AttributeDefinitions", &ATTRIBUTE_DEFINITIONS),
    Member::body("TableName", &Shape::Text),
    Member::body("KeySchema", &KEY_SCHEMA),
    Member::body("TableStatus", &Shape::Text),
    Member::body("CreationDateTime", &Shape::Timestamp),
    Member::body("ProvisionedThroughput", &PROVISIONED_THROUGHPUT_DESCRIPTION),
    Member::body("TableSizeBytes", &Shape::Integer),
    Member::body("ItemCount", &Shape::Integer),
    Member::body("TableArn", &Shape::Text),
    Member::body("TableId", &Shape::Text),
    Member::body("BillingModeSummary", &BILLING_MODE_SUMMARY),
    Member::body(
        "LocalSecondaryIndexes",
        &LOCAL_SECONDARY_INDEX_DESCRIPTION_LIST,
    ),
    Member::body(
        "GlobalSecondaryIndexes",
        &GLOBAL_SECONDARY_INDEX_DESCRIPTION_LIST,
    ),
    Member::body("StreamSpecification", &STREAM_SPECIFICATION),
    Member::body("LatestStreamLabel", &Shape::Text),
    Member::body("LatestStreamArn", &Shape::Text),
    Member::body("GlobalTableVersion", &Shape::Text),
    Member::body("Replicas", &REPLICA_DESCRIPTION_LIST),
    Member::body("RestoreSummary", &RESTORE_SUMMARY),
    Member::body("SSEDescription", &SSE_DESCRIPTION),
    Member::body("ArchivalSummary", &ARCHIVAL_SUMMARY),
    Member::body("TableClassSummary", &TABLE_CLASS_SUMMARY),
    Member::body("DeletionProtectionEnabled", &Shape::Boolean),
    Member::body("OnDemandThroughput", &ON_DEMAND_THROUGHPUT),
]);

pub(super) static TABLE_NAME_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static TAG: Shape = Shape::Structure(&[
    Member::body("Key", &Shape::Text),
    Member::body("Value", &Shape::Text),
]);

pub(super) static TAG_KEY_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static TAG_LIST: Shape = Shape::List {
    item: &TAG,
    item_name: None,
    flattened: false,
};

pub(super) static TAG_RESOURCE_INPUT: Shape = Shape::Structure(&[
    Member::body("ResourceArn", &Shape::Text),
    Member::body("Tags", &TAG_LIST),
]);

pub(super) static TIME_TO_LIVE_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("TimeToLiveStatus", &Shape::Text),
    Member::body("AttributeName", &Shape::Text),
]);

pub(super) static TIME_TO_LIVE_SPECIFICATION: Shape = Shape::Structure(&[
    Member::body("Enabled", &Shape::Boolean),
    Member::body("AttributeName", &Shape::Text),
]);

pub(super) static TRANSACT_GET_ITEM: Shape = Shape::Structure(&[Member::body("Get", &GET)]);

pub(super) static TRANSACT_GET_ITEMS_INPUT: Shape = Shape::Structure(&[
    Member::body("TransactItems", &TRANSACT_GET_ITEM_LIST),
    Member::body("ReturnConsumedCapacity", &Shape::Text),
]);

pub(super) static TRANSACT_GET_ITEMS_OUTPUT: Shape = Shape::Structure(&[
    Member::body("ConsumedCapacity", &CONSUMED_CAPACITY_MULTIPLE),
    Member::body("Responses", &ITEM_RESPONSE_LIST),
]);

pub(super) static TRANSACT_GET_ITEM_LIST: Shape = Shape::List {
    item: &TRANSACT_GET_ITEM,
    item_name: None,
    flattened: false,
};

pub(super) static TRANSACT_WRITE_ITEM: Shape = Shape::Structure(&[
    Member::body("ConditionCheck", &CONDITION_CHECK),
    Member::body("Put", &PUT),
    Member::body("Delete", &DELETE),
    Member::body("Update", &UPDATE),
]);

pub(super) static TRANSACT_WRITE_ITEMS_INPUT: Shape = Shape::Structure(&[
    Member::body("TransactItems", &TRANSACT_WRITE_ITEM_LIST),
    Member::body("ReturnConsumedCapacity", &Shape::Text),
    Member::body("ReturnItemCollectionMetrics", &Shape::Text),
    Member::body("ClientRequestToken", &Shape::Text),
]);

pub(super) static TRANSACT_WRITE_ITEMS_OUTPUT: Shape = Shape::Structure(&[
    Member::body("ConsumedCapacity", &CONSUMED_CAPACITY_MULTIPLE),
    Member::body("ItemCollectionMetrics", &ITEM_COLLECTION_METRICS_PER_TABLE),
]);

pub(super) static TRANSACT_WRITE_ITEM_LIST: Shape = Shape::List {
    item: &TRANSACT_WRITE_ITEM,
    item_name: None,
    flattened: false,
};

pub(super) static UNTAG_RESOURCE_INPUT: Shape = Shape::Structure(&[
    Member::body("ResourceArn", &Shape::Text),
    Member::body("TagKeys", &TAG_KEY_LIST),
]);

pub(super) static UPDATE: Shape = Shape::Structure(&[
    Member::body("Key", &KEY),
    Member::body("UpdateExpression", &Shape::Text),
    Member::body("TableName", &Shape::Text),
    Member::body("ConditionExpression", &Shape::Text),
    Member::body("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
    Member::body("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
    Member::body("ReturnValuesOnConditionCheckFailure", &Shape::Text),
]);

pub(super) static UPDATE_CONTINUOUS_BACKUPS_INPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body(
        "PointInTimeRecoverySpecification",
        &POINT_IN_TIME_RECOVERY_SPECIFICATION,
    ),
]);

pub(super) static UPDATE_CONTINUOUS_BACKUPS_OUTPUT: Shape = Shape::Structure(&[Member::body(
    "ContinuousBackupsDescription",
    &CONTINUOUS_BACKUPS_DESCRIPTION,
)]);

pub(super) static UPDATE_CONTRIBUTOR_INSIGHTS_INPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("IndexName", &Shape::Text),
    Member::body("ContributorInsightsAction", &Shape::Text),
]);

pub(super) static UPDATE_CONTRIBUTOR_INSIGHTS_OUTPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("IndexName", &Shape::Text),
    Member::body("ContributorInsightsStatus", &Shape::Text),
]);

pub(super) static UPDATE_GLOBAL_SECONDARY_INDEX_ACTION: Shape = Shape::Structure(&[
    Member::body("IndexName", &Shape::Text),
    Member::body("ProvisionedThroughput", &PROVISIONED_THROUGHPUT),
    Member::body("OnDemandThroughput", &ON_DEMAND_THROUGHPUT),
]);

pub(super) static UPDATE_GLOBAL_TABLE_INPUT: Shape = Shape::Structure(&[
    Member::body("GlobalTableName", &Shape::Text),
    Member::body("ReplicaUpdates", &REPLICA_UPDATE_LIST),
]);

pub(super) static UPDATE_GLOBAL_TABLE_OUTPUT: Shape = Shape::Structure(&[Member::body(
    "GlobalTableDescription",
    &GLOBAL_TABLE_DESCRIPTION,
)]);

pub(super) static UPDATE_GLOBAL_TABLE_SETTINGS_INPUT: Shape = Shape::Structure(&[
    Member::body("GlobalTableName", &Shape::Text),
    Member::body("GlobalTableBillingMode", &Shape::Text),
    Member::body("GlobalTableProvisionedWriteCapacityUnits", &Shape::Integer),
    Member::body(
        "GlobalTableProvisionedWriteCapacityAutoScalingSettingsUpdate",
        &AUTO_SCALING_SETTINGS_UPDATE,
    ),
    Member::body(
        "GlobalTableGlobalSecondaryIndexSettingsUpdate",
        &GLOBAL_TABLE_GLOBAL_SECONDARY_INDEX_SETTINGS_UPDATE_LIST,
    ),
    Member::body("ReplicaSettingsUpdate", &REPLICA_SETTINGS_UPDATE_LIST),
]);

pub(super) static UPDATE_GLOBAL_TABLE_SETTINGS_OUTPUT: Shape = Shape::Structure(&[
    Member::body("GlobalTableName", &Shape::Text),
    Member::body("ReplicaSettings", &REPLICA_SETTINGS_DESCRIPTION_LIST),
]);

pub(super) static UPDATE_ITEM_INPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("Key", &KEY),
    Member::body("AttributeUpdates", &ATTRIBUTE_UPDATES),
    Member::body("Expected", &EXPECTED_ATTRIBUTE_MAP),
    Member::body("ConditionalOperator", &Shape::Text),
    Member::body("ReturnValues", &Shape::Text),
    Member::body("ReturnConsumedCapacity", &Shape::Text),
    Member::body("ReturnItemCollectionMetrics", &Shape::Text),
    Member::body("UpdateExpression", &Shape::Text),
    Member::body("ConditionExpression", &Shape::Text),
    Member::body("ExpressionAttributeNames", &EXPRESSION_ATTRIBUTE_NAME_MAP),
    Member::body("ExpressionAttributeValues", &EXPRESSION_ATTRIBUTE_VALUE_MAP),
    Member::body("ReturnValuesOnConditionCheckFailure", &Shape::Text),
]);

pub(super) static UPDATE_ITEM_OUTPUT: Shape = Shape::Structure(&[
    Member::body("Attributes", &ATTRIBUTE_MAP),
    Member::body("ConsumedCapacity", &CONSUMED_CAPACITY),
    Member::body("ItemCollectionMetrics", &ITEM_COLLECTION_METRICS),
]);

pub(super) static UPDATE_KINESIS_STREAMING_CONFIGURATION: Shape =
    Shape::Structure(&[Member::body(
        "ApproximateCreationDateTimePrecision",
        &Shape::Text,
    )]);

pub(super) static UPDATE_KINESIS_STREAMING_DESTINATION_INPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("StreamArn", &Shape::Text),
    Member::body(
        "UpdateKinesisStreamingConfiguration",
        &UPDATE_KINESIS_STREAMING_CONFIGURATION,
    ),
]);

pub(super) static UPDATE_KINESIS_STREAMING_DESTINATION_OUTPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("StreamArn", &Shape::Text),
    Member::body("DestinationStatus", &Shape::Text),
    Member::body(
        "UpdateKinesisStreamingConfiguration",
        &UPDATE_KINESIS_STREAMING_CONFIGURATION,
    ),
]);

pub(super) static UPDATE_REPLICATION_GROUP_MEMBER_ACTION: Shape = Shape::Structure(&[
    Member::body("RegionName", &Shape::Text),
    Member::body("KMSMasterKeyId", &Shape::Text),
    Member::body(
        "ProvisionedThroughputOverride",
        &PROVISIONED_THROUGHPUT_OVERRIDE,
    ),
    Member::body("OnDemandThroughputOverride", &ON_DEMAND_THROUGHPUT_OVERRIDE),
    Member::body(
        "GlobalSecondaryIndexes",
        &REPLICA_GLOBAL_SECONDARY_INDEX_LIST,
    ),
    Member::body("TableClassOverride", &Shape::Text),
]);

pub(super) static UPDATE_TABLE_INPUT: Shape = Shape::Structure(&[
    Member::body("AttributeDefinitions", &ATTRIBUTE_DEFINITIONS),
    Member::body("TableName", &Shape::Text),
    Member::body("BillingMode", &Shape::Text),
    Member::body("ProvisionedThroughput", &PROVISIONED_THROUGHPUT),
    Member::body(
        "GlobalSecondaryIndexUpdates",
        &GLOBAL_SECONDARY_INDEX_UPDATE_LIST,
    ),
    Member::body("StreamSpecification", &STREAM_SPECIFICATION),
    Member::body("SSESpecification", &SSE_SPECIFICATION),
    Member::body("ReplicaUpdates", &REPLICATION_GROUP_UPDATE_LIST),
    Member::body("TableClass", &Shape::Text),
    Member::body("DeletionProtectionEnabled", &Shape::Boolean),
    Member::body("OnDemandThroughput", &ON_DEMAND_THROUGHPUT),
]);

pub(super) static UPDATE_TABLE_OUTPUT: Shape =
    Shape::Structure(&[Member::body("TableDescription", &TABLE_DESCRIPTION)]);

pub(super) static UPDATE_TABLE_REPLICA_AUTO_SCALING_INPUT: Shape = Shape::Structure(&[
    Member::body(
        "GlobalSecondaryIndexUpdates",
        &GLOBAL_SECONDARY_INDEX_AUTO_SCALING_UPDATE_LIST,
    ),
    Member::body("TableName", &Shape::Text),
    Member::body(
        "ProvisionedWriteCapacityAutoScalingUpdate",
        &AUTO_SCALING_SETTINGS_UPDATE,
    ),
    Member::body("ReplicaUpdates", &REPLICA_AUTO_SCALING_UPDATE_LIST),
]);

pub(super) static UPDATE_TABLE_REPLICA_AUTO_SCALING_OUTPUT: Shape =
    Shape::Structure(&[Member::body(
        "TableAutoScalingDescription",
        &TABLE_AUTO_SCALING_DESCRIPTION,
    )]);

pub(super) static UPDATE_TIME_TO_LIVE_INPUT: Shape = Shape::Structure(&[
    Member::body("TableName", &Shape::Text),
    Member::body("TimeToLiveSpecification", &TIME_TO_LIVE_SPECIFICATION),
]);

pub(super) static UPDATE_TIME_TO_LIVE_OUTPUT: Shape = Shape::Structure(&[Member::body(
    "TimeToLiveSpecification",
    &TIME_TO_LIVE_SPECIFICATION,
)]);

pub(super) static WRITE_REQUEST: Shape = Shape::Structure(&[
    Member::body("PutRequest", &PUT_REQUEST),
    Member::body("DeleteRequest", &DELETE_REQUEST),
]);

pub(super) static WRITE_REQUESTS: Shape = Shape::List {
    item: &WRITE_REQUEST,
    item_name: None,
    flattened: false,
};
