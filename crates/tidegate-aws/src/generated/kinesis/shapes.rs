//! The shapes inside of inputs and outputs; generated from `models/kinesis.json` by `cargo xtask generate`.

use crate::shape::{Member, Shape};

pub(super) static ADD_TAGS_TO_STREAM_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("Tags", &TAG_MAP),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static CHILD_SHARD: Shape = Shape::Structure(&[
    Member::body("ShardId", &Shape::Text),
    Member::body("ParentShards", &SHARD_ID_LIST),
    Member::body("HashKeyRange", &HASH_KEY_RANGE),
]);

pub(super) static CHILD_SHARD_LIST: Shape = Shape::List {
    item: &CHILD_SHARD,
    item_name: None,
    flattened: false,
};

pub(super) static CONSUMER: Shape = Shape::Structure(&[
    Member::body("ConsumerName", &Shape::Text),
    Member::body("ConsumerARN", &Shape::Text),
    Member::body("ConsumerStatus", &Shape::Text),
    Member::body("ConsumerCreationTimestamp", &Shape::Timestamp),
]);

pub(super) static CONSUMER_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("ConsumerName", &Shape::Text),
    Member::body("ConsumerARN", &Shape::Text),
    Member::body("ConsumerStatus", &Shape::Text),
    Member::body("ConsumerCreationTimestamp", &Shape::Timestamp),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static CONSUMER_LIST: Shape = Shape::List {
    item: &CONSUMER,
    item_name: None,
    flattened: false,
};

pub(super) static CREATE_STREAM_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("ShardCount", &Shape::Integer),
    Member::body("StreamModeDetails", &STREAM_MODE_DETAILS),
]);

pub(super) static DECREASE_STREAM_RETENTION_PERIOD_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("RetentionPeriodHours", &Shape::Integer),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static DELETE_RESOURCE_POLICY_INPUT: Shape =
    Shape::Structure(&[Member::body("ResourceARN", &Shape::Text)]);

pub(super) static DELETE_STREAM_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("EnforceConsumerDeletion", &Shape::Boolean),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static DEREGISTER_STREAM_CONSUMER_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamARN", &Shape::Text),
    Member::body("ConsumerName", &Shape::Text),
    Member::body("ConsumerARN", &Shape::Text),
]);

pub(super) static DESCRIBE_LIMITS_INPUT: Shape = Shape::Structure(&[]);

pub(super) static DESCRIBE_LIMITS_OUTPUT: Shape = Shape::Structure(&[
    Member::body("ShardLimit", &Shape::Integer),
    Member::body("OpenShardCount", &Shape::Integer),
    Member::body("OnDemandStreamCount", &Shape::Integer),
    Member::body("OnDemandStreamCountLimit", &Shape::Integer),
]);

pub(super) static DESCRIBE_STREAM_CONSUMER_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamARN", &Shape::Text),
    Member::body("ConsumerName", &Shape::Text),
    Member::body("ConsumerARN", &Shape::Text),
]);

pub(super) static DESCRIBE_STREAM_CONSUMER_OUTPUT: Shape =
    Shape::Structure(&[Member::body("ConsumerDescription", &CONSUMER_DESCRIPTION)]);

pub(super) static DESCRIBE_STREAM_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
    Member::body("ExclusiveStartShardId", &Shape::Text),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static DESCRIBE_STREAM_OUTPUT: Shape =
    Shape::Structure(&[Member::body("StreamDescription", &STREAM_DESCRIPTION)]);

pub(super) static DESCRIBE_STREAM_SUMMARY_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static DESCRIBE_STREAM_SUMMARY_OUTPUT: Shape = Shape::Structure(&[Member::body(
    "StreamDescriptionSummary",
    &STREAM_DESCRIPTION_SUMMARY,
)]);

pub(super) static DISABLE_ENHANCED_MONITORING_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("ShardLevelMetrics", &METRICS_NAME_LIST),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static ENABLE_ENHANCED_MONITORING_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("ShardLevelMetrics", &METRICS_NAME_LIST),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static ENHANCED_METRICS: Shape =
    Shape::Structure(&[Member::body("ShardLevelMetrics", &METRICS_NAME_LIST)]);

pub(super) static ENHANCED_MONITORING_LIST: Shape = Shape::List {
    item: &ENHANCED_METRICS,
    item_name: None,
    flattened: false,
};

pub(super) static ENHANCED_MONITORING_OUTPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("CurrentShardLevelMetrics", &METRICS_NAME_LIST),
    Member::body("DesiredShardLevelMetrics", &METRICS_NAME_LIST),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static GET_RECORDS_INPUT: Shape = Shape::Structure(&[
    Member::body("ShardIterator", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static GET_RECORDS_OUTPUT: Shape = Shape::Structure(&[
    Member::body("Records", &RECORD_LIST),
    Member::body("NextShardIterator", &Shape::Text),
    Member::body("MillisBehindLatest", &Shape::Integer),
    Member::body("ChildShards", &CHILD_SHARD_LIST),
]);

pub(super) static GET_RESOURCE_POLICY_INPUT: Shape =
    Shape::Structure(&[Member::body("ResourceARN", &Shape::Text)]);

pub(super) static GET_RESOURCE_POLICY_OUTPUT: Shape =
    Shape::Structure(&[Member::body("Policy", &Shape::Text)]);

pub(super) static GET_SHARD_ITERATOR_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("ShardId", &Shape::Text),
    Member::body("ShardIteratorType", &Shape::Text),
    Member::body("StartingSequenceNumber", &Shape::Text),
    Member::body("Timestamp", &Shape::Timestamp),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static GET_SHARD_ITERATOR_OUTPUT: Shape =
    Shape::Structure(&[Member::body("ShardIterator", &Shape::Text)]);

pub(super) static HASH_KEY_RANGE: Shape = Shape::Structure(&[
    Member::body("StartingHashKey", &Shape::Text),
    Member::body("EndingHashKey", &Shape::Text),
]);

pub(super) static INCREASE_STREAM_RETENTION_PERIOD_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("RetentionPeriodHours", &Shape::Integer),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static LIST_SHARDS_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
    Member::body("ExclusiveStartShardId", &Shape::Text),
    Member::body("MaxResults", &Shape::Integer),
    Member::body("StreamCreationTimestamp", &Shape::Timestamp),
    Member::body("ShardFilter", &SHARD_FILTER),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static LIST_SHARDS_OUTPUT: Shape = Shape::Structure(&[
    Member::body("Shards", &SHARD_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_STREAMS_INPUT: Shape = Shape::Structure(&[
    Member::body("Limit", &Shape::Integer),
    Member::body("ExclusiveStartStreamName", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_STREAMS_OUTPUT: Shape = Shape::Structure(&[
    Member::body("StreamNames", &STREAM_NAME_LIST),
    Member::body("HasMoreStreams", &Shape::Boolean),
    Member::body("NextToken", &Shape::Text),
    Member::body("StreamSummaries", &STREAM_SUMMARY_LIST),
]);

pub(super) static LIST_STREAM_CONSUMERS_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamARN", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
    Member::body("MaxResults", &Shape::Integer),
    Member::body("StreamCreationTimestamp", &Shape::Timestamp),
]);

pub(super) static LIST_STREAM_CONSUMERS_OUTPUT: Shape = Shape::Structure(&[
    Member::body("Consumers", &CONSUMER_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_TAGS_FOR_STREAM_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("ExclusiveStartTagKey", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static LIST_TAGS_FOR_STREAM_OUTPUT: Shape = Shape::Structure(&[
    Member::body("Tags", &TAG_LIST),
    Member::body("HasMoreTags", &Shape::Boolean),
]);

pub(super) static MERGE_SHARDS_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("ShardToMerge", &Shape::Text),
    Member::body("AdjacentShardToMerge", &Shape::Text),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static METRICS_NAME_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static PUT_RECORDS_INPUT: Shape = Shape::Structure(&[
    Member::body("Records", &PUT_RECORDS_REQUEST_ENTRY_LIST),
    Member::body("StreamName", &Shape::Text),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static PUT_RECORDS_OUTPUT: Shape = Shape::Structure(&[
    Member::body("FailedRecordCount", &Shape::Integer),
    Member::body("Records", &PUT_RECORDS_RESULT_ENTRY_LIST),
    Member::body("EncryptionType", &Shape::Text),
]);

pub(super) static PUT_RECORDS_REQUEST_ENTRY: Shape = Shape::Structure(&[
    Member::body("Data", &Shape::Blob),
    Member::body("ExplicitHashKey", &Shape::Text),
    Member::body("PartitionKey", &Shape::Text),
]);

pub(super) static PUT_RECORDS_REQUEST_ENTRY_LIST: Shape = Shape::List {
    item: &PUT_RECORDS_REQUEST_ENTRY,
    item_name: None,
    flattened: false,
};

pub(super) static PUT_RECORDS_RESULT_ENTRY: Shape = Shape::Structure(&[
    Member::body("SequenceNumber", &Shape::Text),
    Member::body("ShardId", &Shape::Text),
    Member::body("ErrorCode", &Shape::Text),
    Member::body("ErrorMessage", &Shape::Text),
]);

pub(super) static PUT_RECORDS_RESULT_ENTRY_LIST: Shape = Shape::List {
    item: &PUT_RECORDS_RESULT_ENTRY,
    item_name: None,
    flattened: false,
};

pub(super) static PUT_RECORD_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("Data", &Shape::Blob),
    Member::body("PartitionKey", &Shape::Text),
    Member::body("ExplicitHashKey", &Shape::Text),
    Member::body("SequenceNumberForOrdering", &Shape::Text),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static PUT_RECORD_OUTPUT: Shape = Shape::Structure(&[
    Member::body("ShardId", &Shape::Text),
    Member::body("SequenceNumber", &Shape::Text),
    Member::body("EncryptionType", &Shape::Text),
]);

pub(super) static PUT_RESOURCE_POLICY_INPUT: Shape = Shape::Structure(&[
    Member::body("ResourceARN", &Shape::Text),
    Member::body("Policy", &Shape::Text),
]);

pub(super) static RECORD: Shape = Shape::Structure(&[
    Member::body("SequenceNumber", &Shape::Text),
    Member::body("ApproximateArrivalTimestamp", &Shape::Timestamp),
    Member::body("Data", &Shape::Blob),
    Member::body("PartitionKey", &Shape::Text),
    Member::body("EncryptionType", &Shape::Text),
]);

pub(super) static RECORD_LIST: Shape = Shape::List {
    item: &RECORD,
    item_name: None,
    flattened: false,
};

pub(super) static REGISTER_STREAM_CONSUMER_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamARN", &Shape::Text),
    Member::body("ConsumerName", &Shape::Text),
]);

pub(super) static REGISTER_STREAM_CONSUMER_OUTPUT: Shape =
    Shape::Structure(&[Member::body("Consumer", &CONSUMER)]);

pub(super) static REMOVE_TAGS_FROM_STREAM_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("TagKeys", &TAG_KEY_LIST),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static SEQUENCE_NUMBER_RANGE: Shape = Shape::Structure(&[
    Member::body("StartingSequenceNumber", &Shape::Text),
    Member::body("EndingSequenceNumber", &Shape::Text),
]);

pub(super) static SHARD: Shape = Shape::Structure(&[
    Member::body("ShardId", &Shape::Text),
    Member::body("ParentShardId", &Shape::Text),
    Member::body("AdjacentParentShardId", &Shape::Text),
    Member::body("HashKeyRange", &HASH_KEY_RANGE),
    Member::body("SequenceNumberRange", &SEQUENCE_NUMBER_RANGE),
]);

pub(super) static SHARD_FILTER: Shape = Shape::Structure(&[
    Member::body("Type", &Shape::Text),
    Member::body("ShardId", &Shape::Text),
    Member::body("Timestamp", &Shape::Timestamp),
]);

pub(super) static SHARD_ID_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static SHARD_LIST: Shape = Shape::List {
    item: &SHARD,
    item_name: None,
    flattened: false,
};

pub(super) static SPLIT_SHARD_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("ShardToSplit", &Shape::Text),
    Member::body("NewStartingHashKey", &Shape::Text),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static START_STREAM_ENCRYPTION_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("EncryptionType", &Shape::Text),
    Member::body("KeyId", &Shape::Text),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static STOP_STREAM_ENCRYPTION_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("EncryptionType", &Shape::Text),
    Member::body("KeyId", &Shape::Text),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static STREAM_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("StreamARN", &Shape::Text),
    Member::body("StreamStatus", &Shape::Text),
    Member::body("StreamModeDetails", &STREAM_MODE_DETAILS),
    Member::body("Shards", &SHARD_LIST),
    Member::body("HasMoreShards", &Shape::Boolean),
    Member::body("RetentionPeriodHours", &Shape::Integer),
    Member::body("StreamCreationTimestamp", &Shape::Timestamp),
    Member::body("EnhancedMonitoring", &ENHANCED_MONITORING_LIST),
    Member::body("EncryptionType", &Shape::Text),
    Member::body("KeyId", &Shape::Text),
]);

pub(super) static STREAM_DESCRIPTION_SUMMARY: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("StreamARN", &Shape::Text),
    Member::body("StreamStatus", &Shape::Text),
    Member::body("StreamModeDetails", &STREAM_MODE_DETAILS),
    Member::body("RetentionPeriodHours", &Shape::Integer),
    Member::body("StreamCreationTimestamp", &Shape::Timestamp),
    Member::body("EnhancedMonitoring", &ENHANCED_MONITORING_LIST),
    Member::body("EncryptionType", &Shape::Text),
    Member::body("KeyId", &Shape::Text),
    Member::body("OpenShardCount", &Shape::Integer),
    Member::body("ConsumerCount", &Shape::Integer),
]);

pub(super) static STREAM_MODE_DETAILS: Shape =
    Shape::Structure(&[Member::body("StreamMode", &Shape::Text)]);

pub(super) static STREAM_NAME_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static STREAM_SUMMARY: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("StreamARN", &Shape::Text),
    Member::body("StreamStatus", &Shape::Text),
    Member::body("StreamModeDetails", &STREAM_MODE_DETAILS),
    Member::body("StreamCreationTimestamp", &Shape::Timestamp),
]);

pub(super) static STREAM_SUMMARY_LIST: Shape = Shape::List {
    item: &STREAM_SUMMARY,
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

pub(super) static TAG_MAP: Shape = Shape::Map {
    value: &Shape::Text,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static UPDATE_SHARD_COUNT_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("TargetShardCount", &Shape::Integer),
    Member::body("ScalingType", &Shape::Text),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static UPDATE_SHARD_COUNT_OUTPUT: Shape = Shape::Structure(&[
    Member::body("StreamName", &Shape::Text),
    Member::body("CurrentShardCount", &Shape::Integer),
    Member::body("TargetShardCount", &Shape::Integer),
    Member::body("StreamARN", &Shape::Text),
]);

pub(super) static UPDATE_STREAM_MODE_INPUT: Shape = Shape::Structure(&[
    Member::body("StreamARN", &Shape::Text),
    Member::body("StreamModeDetails", &STREAM_MODE_DETAILS),
]);
