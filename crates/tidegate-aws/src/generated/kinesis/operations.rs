//! The operations on offer; generated from `models/kinesis.json` by `cargo xtask generate`.

use super::shapes;
use crate::modelled::{self, Modelled};
use crate::operation::{Operation, Protocol};
use crate::shape::Shape;

/// In the order of their names.
pub(crate) static OPERATIONS: &[&Operation] = &[
    &ADD_TAGS_TO_STREAM,
    &CREATE_STREAM,
    &DECREASE_STREAM_RETENTION_PERIOD,
    &DELETE_RESOURCE_POLICY,
    &DELETE_STREAM,
    &DEREGISTER_STREAM_CONSUMER,
    &DESCRIBE_LIMITS,
    &DESCRIBE_STREAM,
    &DESCRIBE_STREAM_CONSUMER,
    &DESCRIBE_STREAM_SUMMARY,
    &DISABLE_ENHANCED_MONITORING,
    &ENABLE_ENHANCED_MONITORING,
    &GET_RECORDS,
    &GET_RESOURCE_POLICY,
    &GET_SHARD_ITERATOR,
    &INCREASE_STREAM_RETENTION_PERIOD,
    &LIST_SHARDS,
    &LIST_STREAM_CONSUMERS,
    &LIST_STREAMS,
    &LIST_TAGS_FOR_STREAM,
    &MERGE_SHARDS,
    &PUT_RECORD,
    &PUT_RECORDS,
    &PUT_RESOURCE_POLICY,
    &REGISTER_STREAM_CONSUMER,
    &REMOVE_TAGS_FROM_STREAM,
    &SPLIT_SHARD,
    &START_STREAM_ENCRYPTION,
    &STOP_STREAM_ENCRYPTION,
    &UPDATE_SHARD_COUNT,
    &UPDATE_STREAM_MODE,
];

static ADD_TAGS_TO_STREAM: Operation = Operation {
    name: "AddTagsToStream",
    method: "POST",
    plugin: || modelled::plugin(&ADD_TAGS_TO_STREAM_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static ADD_TAGS_TO_STREAM_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "AddTagsToStream",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::ADD_TAGS_TO_STREAM_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static CREATE_STREAM: Operation = Operation {
    name: "CreateStream",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_STREAM_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_STREAM_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "CreateStream",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::CREATE_STREAM_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DECREASE_STREAM_RETENTION_PERIOD: Operation = Operation {
    name: "DecreaseStreamRetentionPeriod",
    method: "POST",
    plugin: || modelled::plugin(&DECREASE_STREAM_RETENTION_PERIOD_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static DECREASE_STREAM_RETENTION_PERIOD_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DecreaseStreamRetentionPeriod",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::DECREASE_STREAM_RETENTION_PERIOD_INPUT,
    output: &Shape::Structure(&[]),
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
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_RESOURCE_POLICY_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DeleteResourcePolicy",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::DELETE_RESOURCE_POLICY_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_STREAM: Operation = Operation {
    name: "DeleteStream",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_STREAM_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_STREAM_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DeleteStream",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::DELETE_STREAM_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DEREGISTER_STREAM_CONSUMER: Operation = Operation {
    name: "DeregisterStreamConsumer",
    method: "POST",
    plugin: || modelled::plugin(&DEREGISTER_STREAM_CONSUMER_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static DEREGISTER_STREAM_CONSUMER_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DeregisterStreamConsumer",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::DEREGISTER_STREAM_CONSUMER_INPUT,
    output: &Shape::Structure(&[]),
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
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_LIMITS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DescribeLimits",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::DESCRIBE_LIMITS_INPUT,
    output: &shapes::DESCRIBE_LIMITS_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_STREAM: Operation = Operation {
    name: "DescribeStream",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_STREAM_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_STREAM_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DescribeStream",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::DESCRIBE_STREAM_INPUT,
    output: &shapes::DESCRIBE_STREAM_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_STREAM_CONSUMER: Operation = Operation {
    name: "DescribeStreamConsumer",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_STREAM_CONSUMER_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_STREAM_CONSUMER_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DescribeStreamConsumer",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::DESCRIBE_STREAM_CONSUMER_INPUT,
    output: &shapes::DESCRIBE_STREAM_CONSUMER_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_STREAM_SUMMARY: Operation = Operation {
    name: "DescribeStreamSummary",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_STREAM_SUMMARY_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_STREAM_SUMMARY_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DescribeStreamSummary",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::DESCRIBE_STREAM_SUMMARY_INPUT,
    output: &shapes::DESCRIBE_STREAM_SUMMARY_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DISABLE_ENHANCED_MONITORING: Operation = Operation {
    name: "DisableEnhancedMonitoring",
    method: "POST",
    plugin: || modelled::plugin(&DISABLE_ENHANCED_MONITORING_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static DISABLE_ENHANCED_MONITORING_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DisableEnhancedMonitoring",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::DISABLE_ENHANCED_MONITORING_INPUT,
    output: &shapes::ENHANCED_MONITORING_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static ENABLE_ENHANCED_MONITORING: Operation = Operation {
    name: "EnableEnhancedMonitoring",
    method: "POST",
    plugin: || modelled::plugin(&ENABLE_ENHANCED_MONITORING_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static ENABLE_ENHANCED_MONITORING_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "EnableEnhancedMonitoring",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::ENABLE_ENHANCED_MONITORING_INPUT,
    output: &shapes::ENHANCED_MONITORING_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_RECORDS: Operation = Operation {
    name: "GetRecords",
    method: "POST",
    plugin: || modelled::plugin(&GET_RECORDS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_RECORDS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "GetRecords",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::GET_RECORDS_INPUT,
    output: &shapes::GET_RECORDS_OUTPUT,
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
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_RESOURCE_POLICY_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "GetResourcePolicy",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::GET_RESOURCE_POLICY_INPUT,
    output: &shapes::GET_RESOURCE_POLICY_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_SHARD_ITERATOR: Operation = Operation {
    name: "GetShardIterator",
    method: "POST",
    plugin: || modelled::plugin(&GET_SHARD_ITERATOR_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_SHARD_ITERATOR_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "GetShardIterator",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::GET_SHARD_ITERATOR_INPUT,
    output: &shapes::GET_SHARD_ITERATOR_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static INCREASE_STREAM_RETENTION_PERIOD: Operation = Operation {
    name: "IncreaseStreamRetentionPeriod",
    method: "POST",
    plugin: || modelled::plugin(&INCREASE_STREAM_RETENTION_PERIOD_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static INCREASE_STREAM_RETENTION_PERIOD_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "IncreaseStreamRetentionPeriod",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::INCREASE_STREAM_RETENTION_PERIOD_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_SHARDS: Operation = Operation {
    name: "ListShards",
    method: "POST",
    plugin: || modelled::plugin(&LIST_SHARDS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_SHARDS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListShards",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::LIST_SHARDS_INPUT,
    output: &shapes::LIST_SHARDS_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_STREAM_CONSUMERS: Operation = Operation {
    name: "ListStreamConsumers",
    method: "POST",
    plugin: || modelled::plugin(&LIST_STREAM_CONSUMERS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_STREAM_CONSUMERS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListStreamConsumers",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::LIST_STREAM_CONSUMERS_INPUT,
    output: &shapes::LIST_STREAM_CONSUMERS_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_STREAMS: Operation = Operation {
    name: "ListStreams",
    method: "POST",
    plugin: || modelled::plugin(&LIST_STREAMS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_STREAMS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListStreams",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::LIST_STREAMS_INPUT,
    output: &shapes::LIST_STREAMS_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_TAGS_FOR_STREAM: Operation = Operation {
    name: "ListTagsForStream",
    method: "POST",
    plugin: || modelled::plugin(&LIST_TAGS_FOR_STREAM_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_TAGS_FOR_STREAM_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListTagsForStream",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::LIST_TAGS_FOR_STREAM_INPUT,
    output: &shapes::LIST_TAGS_FOR_STREAM_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static MERGE_SHARDS: Operation = Operation {
    name: "MergeShards",
    method: "POST",
    plugin: || modelled::plugin(&MERGE_SHARDS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static MERGE_SHARDS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "MergeShards",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::MERGE_SHARDS_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUT_RECORD: Operation = Operation {
    name: "PutRecord",
    method: "POST",
    plugin: || modelled::plugin(&PUT_RECORD_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static PUT_RECORD_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "PutRecord",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::PUT_RECORD_INPUT,
    output: &shapes::PUT_RECORD_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUT_RECORDS: Operation = Operation {
    name: "PutRecords",
    method: "POST",
    plugin: || modelled::plugin(&PUT_RECORDS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static PUT_RECORDS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "PutRecords",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::PUT_RECORDS_INPUT,
    output: &shapes::PUT_RECORDS_OUTPUT,
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
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static PUT_RESOURCE_POLICY_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "PutResourcePolicy",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::PUT_RESOURCE_POLICY_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static REGISTER_STREAM_CONSUMER: Operation = Operation {
    name: "RegisterStreamConsumer",
    method: "POST",
    plugin: || modelled::plugin(&REGISTER_STREAM_CONSUMER_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static REGISTER_STREAM_CONSUMER_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "RegisterStreamConsumer",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::REGISTER_STREAM_CONSUMER_INPUT,
    output: &shapes::REGISTER_STREAM_CONSUMER_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static REMOVE_TAGS_FROM_STREAM: Operation = Operation {
    name: "RemoveTagsFromStream",
    method: "POST",
    plugin: || modelled::plugin(&REMOVE_TAGS_FROM_STREAM_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static REMOVE_TAGS_FROM_STREAM_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "RemoveTagsFromStream",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::REMOVE_TAGS_FROM_STREAM_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static SPLIT_SHARD: Operation = Operation {
    name: "SplitShard",
    method: "POST",
    plugin: || modelled::plugin(&SPLIT_SHARD_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static SPLIT_SHARD_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "SplitShard",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::SPLIT_SHARD_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static START_STREAM_ENCRYPTION: Operation = Operation {
    name: "StartStreamEncryption",
    method: "POST",
    plugin: || modelled::plugin(&START_STREAM_ENCRYPTION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static START_STREAM_ENCRYPTION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "StartStreamEncryption",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::START_STREAM_ENCRYPTION_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static STOP_STREAM_ENCRYPTION: Operation = Operation {
    name: "StopStreamEncryption",
    method: "POST",
    plugin: || modelled::plugin(&STOP_STREAM_ENCRYPTION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static STOP_STREAM_ENCRYPTION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "StopStreamEncryption",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::STOP_STREAM_ENCRYPTION_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_SHARD_COUNT: Operation = Operation {
    name: "UpdateShardCount",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_SHARD_COUNT_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_SHARD_COUNT_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "UpdateShardCount",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::UPDATE_SHARD_COUNT_INPUT,
    output: &shapes::UPDATE_SHARD_COUNT_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_STREAM_MODE: Operation = Operation {
    name: "UpdateStreamMode",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_STREAM_MODE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_STREAM_MODE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "UpdateStreamMode",
    method: "POST",
    path: "/",
    target: "Kinesis_20131202",
    input: &shapes::UPDATE_STREAM_MODE_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};
