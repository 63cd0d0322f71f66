//! The operations on offer; generated from `models/dynamodb.json` by `cargo xtask generate`.

use super::shapes;
use crate::modelled::{self, Modelled};
use crate::operation::{Operation, Protocol};
use crate::shape::Shape;

/// In the order of their names.
pub(crate) static OPERATIONS: &[&Operation] = &[
    &BATCH_EXECUTE_STATEMENT,
    &BATCH_GET_ITEM,
    &BATCH_WRITE_ITEM,
    &CREATE_BACKUP,
    &CREATE_GLOBAL_TABLE,
    &CREATE_TABLE,
    &DELETE_BACKUP,
    &DELETE_ITEM,
    &DELETE_RESOURCE_POLICY,
    &DELETE_TABLE,
    &DESCRIBE_BACKUP,
    &DESCRIBE_CONTINUOUS_BACKUPS,
    &DESCRIBE_CONTRIBUTOR_INSIGHTS,
    &DESCRIBE_ENDPOINTS,
    &DESCRIBE_EXPORT,
    &DESCRIBE_GLOBAL_TABLE,
    &DESCRIBE_GLOBAL_TABLE_SETTINGS,
    &DESCRIBE_IMPORT,
    &DESCRIBE_KINESIS_STREAMING_DESTINATION,
    &DESCRIBE_LIMITS,
    &DESCRIBE_TABLE,
    &DESCRIBE_TABLE_REPLICA_AUTO_SCALING,
    &DESCRIBE_TIME_TO_LIVE,
    &DISABLE_KINESIS_STREAMING_DESTINATION,
    &ENABLE_KINESIS_STREAMING_DESTINATION,
    &EXECUTE_STATEMENT,
    &EXECUTE_TRANSACTION,
    &EXPORT_TABLE_TO_POINT_IN_TIME,
    &GET_ITEM,
    &GET_RESOURCE_POLICY,
    &IMPORT_TABLE,
    &LIST_BACKUPS,
    &LIST_CONTRIBUTOR_INSIGHTS,
    &LIST_EXPORTS,
    &LIST_GLOBAL_TABLES,
    &LIST_IMPORTS,
    &LIST_TABLES,
    &LIST_TAGS_OF_RESOURCE,
    &PUT_ITEM,
    &PUT_RESOURCE_POLICY,
    &QUERY,
    &RESTORE_TABLE_FROM_BACKUP,
    &RESTORE_TABLE_TO_POINT_IN_TIME,
    &SCAN,
    &TAG_RESOURCE,
    &TRANSACT_GET_ITEMS,
    &TRANSACT_WRITE_ITEMS,
    &UNTAG_RESOURCE,
    &UPDATE_CONTINUOUS_BACKUPS,
    &UPDATE_CONTRIBUTOR_INSIGHTS,
    &UPDATE_GLOBAL_TABLE,
    &UPDATE_GLOBAL_TABLE_SETTINGS,
    &UPDATE_ITEM,
    &UPDATE_KINESIS_STREAMING_DESTINATION,
    &UPDATE_TABLE,
    &UPDATE_TABLE_REPLICA_AUTO_SCALING,
    &UPDATE_TIME_TO_LIVE,
];

static BATCH_EXECUTE_STATEMENT: Operation = Operation {
    name: "BatchExecuteStatement",
    method: "POST",
    plugin: || modelled::plugin(&BATCH_EXECUTE_STATEMENT_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static BATCH_EXECUTE_STATEMENT_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "BatchExecuteStatement",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::BATCH_EXECUTE_STATEMENT_INPUT,
    output: &shapes::BATCH_EXECUTE_STATEMENT_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static BATCH_GET_ITEM: Operation = Operation {
    name: "BatchGetItem",
    method: "POST",
    plugin: || modelled::plugin(&BATCH_GET_ITEM_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static BATCH_GET_ITEM_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "BatchGetItem",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::BATCH_GET_ITEM_INPUT,
    output: &shapes::BATCH_GET_ITEM_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static BATCH_WRITE_ITEM: Operation = Operation {
    name: "BatchWriteItem",
    method: "POST",
    plugin: || modelled::plugin(&BATCH_WRITE_ITEM_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static BATCH_WRITE_ITEM_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "BatchWriteItem",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::BATCH_WRITE_ITEM_INPUT,
    output: &shapes::BATCH_WRITE_ITEM_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static CREATE_BACKUP: Operation = Operation {
    name: "CreateBackup",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_BACKUP_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_BACKUP_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "CreateBackup",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::CREATE_BACKUP_INPUT,
    output: &shapes::CREATE_BACKUP_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static CREATE_GLOBAL_TABLE: Operation = Operation {
    name: "CreateGlobalTable",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_GLOBAL_TABLE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_GLOBAL_TABLE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "CreateGlobalTable",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::CREATE_GLOBAL_TABLE_INPUT,
    output: &shapes::CREATE_GLOBAL_TABLE_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static CREATE_TABLE: Operation = Operation {
    name: "CreateTable",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_TABLE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_TABLE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "CreateTable",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::CREATE_TABLE_INPUT,
    output: &shapes::CREATE_TABLE_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_BACKUP: Operation = Operation {
    name: "DeleteBackup",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_BACKUP_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_BACKUP_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DeleteBackup",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::DELETE_BACKUP_INPUT,
    output: &shapes::DELETE_BACKUP_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_ITEM: Operation = Operation {
    name: "DeleteItem",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_ITEM_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_ITEM_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DeleteItem",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::DELETE_ITEM_INPUT,
    output: &shapes::DELETE_ITEM_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_RESOURCE_POLICY: Operation = Operation {
    name: "DeleteResourcePolicy",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_RESOURCE_POLICY_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_RESOURCE_POLICY_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DeleteResourcePolicy",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::DELETE_RESOURCE_POLICY_INPUT,
    output: &shapes::DELETE_RESOURCE_POLICY_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_TABLE: Operation = Operation {
    name: "DeleteTable",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_TABLE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_TABLE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DeleteTable",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::DELETE_TABLE_INPUT,
    output: &shapes::DELETE_TABLE_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_BACKUP: Operation = Operation {
    name: "DescribeBackup",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_BACKUP_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_BACKUP_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DescribeBackup",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::DESCRIBE_BACKUP_INPUT,
    output: &shapes::DESCRIBE_BACKUP_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_CONTINUOUS_BACKUPS: Operation = Operation {
    name: "DescribeContinuousBackups",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_CONTINUOUS_BACKUPS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_CONTINUOUS_BACKUPS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DescribeContinuousBackups",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::DESCRIBE_CONTINUOUS_BACKUPS_INPUT,
    output: &shapes::DESCRIBE_CONTINUOUS_BACKUPS_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_CONTRIBUTOR_INSIGHTS: Operation = Operation {
    name: "DescribeContributorInsights",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_CONTRIBUTOR_INSIGHTS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_CONTRIBUTOR_INSIGHTS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DescribeContributorInsights",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::DESCRIBE_CONTRIBUTOR_INSIGHTS_INPUT,
    output: &shapes::DESCRIBE_CONTRIBUTOR_INSIGHTS_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_ENDPOINTS: Operation = Operation {
    name: "DescribeEndpoints",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_ENDPOINTS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_ENDPOINTS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DescribeEndpoints",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::DESCRIBE_ENDPOINTS_REQUEST,
    output: &shapes::DESCRIBE_ENDPOINTS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_EXPORT: Operation = Operation {
    name: "DescribeExport",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_EXPORT_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_EXPORT_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DescribeExport",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::DESCRIBE_EXPORT_INPUT,
    output: &shapes::DESCRIBE_EXPORT_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_GLOBAL_TABLE: Operation = Operation {
    name: "DescribeGlobalTable",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_GLOBAL_TABLE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_GLOBAL_TABLE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DescribeGlobalTable",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::DESCRIBE_GLOBAL_TABLE_INPUT,
    output: &shapes::DESCRIBE_GLOBAL_TABLE_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_GLOBAL_TABLE_SETTINGS: Operation = Operation {
    name: "DescribeGlobalTableSettings",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_GLOBAL_TABLE_SETTINGS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_GLOBAL_TABLE_SETTINGS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DescribeGlobalTableSettings",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::DESCRIBE_GLOBAL_TABLE_SETTINGS_INPUT,
    output: &shapes::DESCRIBE_GLOBAL_TABLE_SETTINGS_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_IMPORT: Operation = Operation {
    name: "DescribeImport",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_IMPORT_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_IMPORT_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DescribeImport",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::DESCRIBE_IMPORT_INPUT,
    output: &shapes::DESCRIBE_IMPORT_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_KINESIS_STREAMING_DESTINATION: Operation = Operation {
    name: "DescribeKinesisStreamingDestination",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_KINESIS_STREAMING_DESTINATION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_KINESIS_STREAMING_DESTINATION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DescribeKinesisStreamingDestination",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::DESCRIBE_KINESIS_STREAMING_DESTINATION_INPUT,
    output: &shapes::DESCRIBE_KINESIS_STREAMING_DESTINATION_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_LIMITS: Operation = Operation {
    name: "DescribeLimits",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_LIMITS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_LIMITS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DescribeLimits",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::DESCRIBE_LIMITS_INPUT,
    output: &shapes::DESCRIBE_LIMITS_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_TABLE: Operation = Operation {
    name: "DescribeTable",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_TABLE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_TABLE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DescribeTable",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::DESCRIBE_TABLE_INPUT,
    output: &shapes::DESCRIBE_TABLE_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_TABLE_REPLICA_AUTO_SCALING: Operation = Operation {
    name: "DescribeTableReplicaAutoScaling",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_TABLE_REPLICA_AUTO_SCALING_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_TABLE_REPLICA_AUTO_SCALING_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DescribeTableReplicaAutoScaling",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::DESCRIBE_TABLE_REPLICA_AUTO_SCALING_INPUT,
    output: &shapes::DESCRIBE_TABLE_REPLICA_AUTO_SCALING_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_TIME_TO_LIVE: Operation = Operation {
    name: "DescribeTimeToLive",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_TIME_TO_LIVE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_TIME_TO_LIVE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DescribeTimeToLive",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::DESCRIBE_TIME_TO_LIVE_INPUT,
    output: &shapes::DESCRIBE_TIME_TO_LIVE_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DISABLE_KINESIS_STREAMING_DESTINATION: Operation = Operation {
    name: "DisableKinesisStreamingDestination",
    method: "POST",
    plugin: || modelled::plugin(&DISABLE_KINESIS_STREAMING_DESTINATION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DISABLE_KINESIS_STREAMING_DESTINATION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DisableKinesisStreamingDestination",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::KINESIS_STREAMING_DESTINATION_INPUT,
    output: &shapes::KINESIS_STREAMING_DESTINATION_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static ENABLE_KINESIS_STREAMING_DESTINATION: Operation = Operation {
    name: "EnableKinesisStreamingDestination",
    method: "POST",
    plugin: || modelled::plugin(&ENABLE_KINESIS_STREAMING_DESTINATION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static ENABLE_KINESIS_STREAMING_DESTINATION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "EnableKinesisStreamingDestination",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::KINESIS_STREAMING_DESTINATION_INPUT,
    output: &shapes::KINESIS_STREAMING_DESTINATION_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static EXECUTE_STATEMENT: Operation = Operation {
    name: "ExecuteStatement",
    method: "POST",
    plugin: || modelled::plugin(&EXECUTE_STATEMENT_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static EXECUTE_STATEMENT_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "ExecuteStatement",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::EXECUTE_STATEMENT_INPUT,
    output: &shapes::EXECUTE_STATEMENT_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static EXECUTE_TRANSACTION: Operation = Operation {
    name: "ExecuteTransaction",
    method: "POST",
    plugin: || modelled::plugin(&EXECUTE_TRANSACTION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static EXECUTE_TRANSACTION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "ExecuteTransaction",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::EXECUTE_TRANSACTION_INPUT,
    output: &shapes::EXECUTE_TRANSACTION_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static EXPORT_TABLE_TO_POINT_IN_TIME: Operation = Operation {
    name: "ExportTableToPointInTime",
    method: "POST",
    plugin: || modelled::plugin(&EXPORT_TABLE_TO_POINT_IN_TIME_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static EXPORT_TABLE_TO_POINT_IN_TIME_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "ExportTableToPointInTime",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::EXPORT_TABLE_TO_POINT_IN_TIME_INPUT,
    output: &shapes::EXPORT_TABLE_TO_POINT_IN_TIME_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_ITEM: Operation = Operation {
    name: "GetItem",
    method: "POST",
    plugin: || modelled::plugin(&GET_ITEM_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_ITEM_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "GetItem",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::GET_ITEM_INPUT,
    output: &shapes::GET_ITEM_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_RESOURCE_POLICY: Operation = Operation {
    name: "GetResourcePolicy",
    method: "POST",
    plugin: || modelled::plugin(&GET_RESOURCE_POLICY_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_RESOURCE_POLICY_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "GetResourcePolicy",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::GET_RESOURCE_POLICY_INPUT,
    output: &shapes::GET_RESOURCE_POLICY_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static IMPORT_TABLE: Operation = Operation {
    name: "ImportTable",
    method: "POST",
    plugin: || modelled::plugin(&IMPORT_TABLE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static IMPORT_TABLE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "ImportTable",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::IMPORT_TABLE_INPUT,
    output: &shapes::IMPORT_TABLE_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_BACKUPS: Operation = Operation {
    name: "ListBackups",
    method: "POST",
    plugin: || modelled::plugin(&LIST_BACKUPS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_BACKUPS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "ListBackups",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::LIST_BACKUPS_INPUT,
    output: &shapes::LIST_BACKUPS_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_CONTRIBUTOR_INSIGHTS: Operation = Operation {
    name: "ListContributorInsights",
    method: "POST",
    plugin: || modelled::plugin(&LIST_CONTRIBUTOR_INSIGHTS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_CONTRIBUTOR_INSIGHTS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "ListContributorInsights",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::LIST_CONTRIBUTOR_INSIGHTS_INPUT,
    output: &shapes::LIST_CONTRIBUTOR_INSIGHTS_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_EXPORTS: Operation = Operation {
    name: "ListExports",
    method: "POST",
    plugin: || modelled::plugin(&LIST_EXPORTS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_EXPORTS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "ListExports",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::LIST_EXPORTS_INPUT,
    output: &shapes::LIST_EXPORTS_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_GLOBAL_TABLES: Operation = Operation {
    name: "ListGlobalTables",
    method: "POST",
    plugin: || modelled::plugin(&LIST_GLOBAL_TABLES_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_GLOBAL_TABLES_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "ListGlobalTables",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::LIST_GLOBAL_TABLES_INPUT,
    output: &shapes::LIST_GLOBAL_TABLES_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_IMPORTS: Operation = Operation {
    name: "ListImports",
    method: "POST",
    plugin: || modelled::plugin(&LIST_IMPORTS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_IMPORTS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "ListImports",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::LIST_IMPORTS_INPUT,
    output: &shapes::LIST_IMPORTS_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_TABLES: Operation = Operation {
    name: "ListTables",
    method: "POST",
    plugin: || modelled::plugin(&LIST_TABLES_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_TABLES_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "ListTables",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::LIST_TABLES_INPUT,
    output: &shapes::LIST_TABLES_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_TAGS_OF_RESOURCE: Operation = Operation {
    name: "ListTagsOfResource",
    method: "POST",
    plugin: || modelled::plugin(&LIST_TAGS_OF_RESOURCE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_TAGS_OF_RESOURCE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "ListTagsOfResource",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::LIST_TAGS_OF_RESOURCE_INPUT,
    output: &shapes::LIST_TAGS_OF_RESOURCE_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUT_ITEM: Operation = Operation {
    name: "PutItem",
    method: "POST",
    plugin: || modelled::plugin(&PUT_ITEM_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static PUT_ITEM_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "PutItem",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::PUT_ITEM_INPUT,
    output: &shapes::PUT_ITEM_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUT_RESOURCE_POLICY: Operation = Operation {
    name: "PutResourcePolicy",
    method: "POST",
    plugin: || modelled::plugin(&PUT_RESOURCE_POLICY_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static PUT_RESOURCE_POLICY_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "PutResourcePolicy",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::PUT_RESOURCE_POLICY_INPUT,
    output: &shapes::PUT_RESOURCE_POLICY_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static QUERY: Operation = Operation {
    name: "Query",
    method: "POST",
    plugin: || modelled::plugin(&QUERY_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static QUERY_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "Query",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::QUERY_INPUT,
    output: &shapes::QUERY_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static RESTORE_TABLE_FROM_BACKUP: Operation = Operation {
    name: "RestoreTableFromBackup",
    method: "POST",
    plugin: || modelled::plugin(&RESTORE_TABLE_FROM_BACKUP_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static RESTORE_TABLE_FROM_BACKUP_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "RestoreTableFromBackup",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::RESTORE_TABLE_FROM_BACKUP_INPUT,
    output: &shapes::RESTORE_TABLE_FROM_BACKUP_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static RESTORE_TABLE_TO_POINT_IN_TIME: Operation = Operation {
    name: "RestoreTableToPointInTime",
    method: "POST",
    plugin: || modelled::plugin(&RESTORE_TABLE_TO_POINT_IN_TIME_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static RESTORE_TABLE_TO_POINT_IN_TIME_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "RestoreTableToPointInTime",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::RESTORE_TABLE_TO_POINT_IN_TIME_INPUT,
    output: &shapes::RESTORE_TABLE_TO_POINT_IN_TIME_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static SCAN: Operation = Operation {
    name: "Scan",
    method: "POST",
    plugin: || modelled::plugin(&SCAN_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static SCAN_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "Scan",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::SCAN_INPUT,
    output: &shapes::SCAN_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static TAG_RESOURCE: Operation = Operation {
    name: "TagResource",
    method: "POST",
    plugin: || modelled::plugin(&TAG_RESOURCE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static TAG_RESOURCE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "TagResource",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::TAG_RESOURCE_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static TRANSACT_GET_ITEMS: Operation = Operation {
    name: "TransactGetItems",
    method: "POST",
    plugin: || modelled::plugin(&TRANSACT_GET_ITEMS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static TRANSACT_GET_ITEMS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "TransactGetItems",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::TRANSACT_GET_ITEMS_INPUT,
    output: &shapes::TRANSACT_GET_ITEMS_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static TRANSACT_WRITE_ITEMS: Operation = Operation {
    name: "TransactWriteItems",
    method: "POST",
    plugin: || modelled::plugin(&TRANSACT_WRITE_ITEMS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static TRANSACT_WRITE_ITEMS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "TransactWriteItems",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::TRANSACT_WRITE_ITEMS_INPUT,
    output: &shapes::TRANSACT_WRITE_ITEMS_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UNTAG_RESOURCE: Operation = Operation {
    name: "UntagResource",
    method: "POST",
    plugin: || modelled::plugin(&UNTAG_RESOURCE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UNTAG_RESOURCE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "UntagResource",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::UNTAG_RESOURCE_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_CONTINUOUS_BACKUPS: Operation = Operation {
    name: "UpdateContinuousBackups",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_CONTINUOUS_BACKUPS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_CONTINUOUS_BACKUPS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "UpdateContinuousBackups",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::UPDATE_CONTINUOUS_BACKUPS_INPUT,
    output: &shapes::UPDATE_CONTINUOUS_BACKUPS_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_CONTRIBUTOR_INSIGHTS: Operation = Operation {
    name: "UpdateContributorInsights",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_CONTRIBUTOR_INSIGHTS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_CONTRIBUTOR_INSIGHTS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "UpdateContributorInsights",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::UPDATE_CONTRIBUTOR_INSIGHTS_INPUT,
    output: &shapes::UPDATE_CONTRIBUTOR_INSIGHTS_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_GLOBAL_TABLE: Operation = Operation {
    name: "UpdateGlobalTable",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_GLOBAL_TABLE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_GLOBAL_TABLE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "UpdateGlobalTable",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::UPDATE_GLOBAL_TABLE_INPUT,
    output: &shapes::UPDATE_GLOBAL_TABLE_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_GLOBAL_TABLE_SETTINGS: Operation = Operation {
    name: "UpdateGlobalTableSettings",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_GLOBAL_TABLE_SETTINGS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_GLOBAL_TABLE_SETTINGS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "UpdateGlobalTableSettings",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::UPDATE_GLOBAL_TABLE_SETTINGS_INPUT,
    output: &shapes::UPDATE_GLOBAL_TABLE_SETTINGS_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_ITEM: Operation = Operation {
    name: "UpdateItem",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_ITEM_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_ITEM_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "UpdateItem",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::UPDATE_ITEM_INPUT,
    output: &shapes::UPDATE_ITEM_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_KINESIS_STREAMING_DESTINATION: Operation = Operation {
    name: "UpdateKinesisStreamingDestination",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_KINESIS_STREAMING_DESTINATION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_KINESIS_STREAMING_DESTINATION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "UpdateKinesisStreamingDestination",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::UPDATE_KINESIS_STREAMING_DESTINATION_INPUT,
    output: &shapes::UPDATE_KINESIS_STREAMING_DESTINATION_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_TABLE: Operation = Operation {
    name: "UpdateTable",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_TABLE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_TABLE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "UpdateTable",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::UPDATE_TABLE_INPUT,
    output: &shapes::UPDATE_TABLE_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_TABLE_REPLICA_AUTO_SCALING: Operation = Operation {
    name: "UpdateTableReplicaAutoScaling",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_TABLE_REPLICA_AUTO_SCALING_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_TABLE_REPLICA_AUTO_SCALING_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "UpdateTableReplicaAutoScaling",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::UPDATE_TABLE_REPLICA_AUTO_SCALING_INPUT,
    output: &shapes::UPDATE_TABLE_REPLICA_AUTO_SCALING_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_TIME_TO_LIVE: Operation = Operation {
    name: "UpdateTimeToLive",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_TIME_TO_LIVE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_TIME_TO_LIVE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "UpdateTimeToLive",
    method: "POST",
    path: "/",
    target: "DynamoDB_20120810",
    input: &shapes::UPDATE_TIME_TO_LIVE_INPUT,
    output: &shapes::UPDATE_TIME_TO_LIVE_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};
