//! The operations on offer; generated from `models/firehose.json` by `cargo xtask generate`.

use super::shapes;
use crate::modelled::{self, Modelled};
use crate::operation::{Operation, Protocol};

/// In the order of their names.
pub(crate) static OPERATIONS: &[&Operation] = &[
    &CREATE_DELIVERY_STREAM,
    &DELETE_DELIVERY_STREAM,
    &DESCRIBE_DELIVERY_STREAM,
    &LIST_DELIVERY_STREAMS,
    &LIST_TAGS_FOR_DELIVERY_STREAM,
    &PUT_RECORD,
    &PUT_RECORD_BATCH,
    &START_DELIVERY_STREAM_ENCRYPTION,
    &STOP_DELIVERY_STREAM_ENCRYPTION,
    &TAG_DELIVERY_STREAM,
    &UNTAG_DELIVERY_STREAM,
    &UPDATE_DESTINATION,
];

static CREATE_DELIVERY_STREAM: Operation = Operation {
    name: "CreateDeliveryStream",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_DELIVERY_STREAM_MODEL),
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

static CREATE_DELIVERY_STREAM_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "CreateDeliveryStream",
    method: "POST",
    path: "/",
    target: "Firehose_20150804",
    input: &shapes::CREATE_DELIVERY_STREAM_INPUT,
    output: &shapes::CREATE_DELIVERY_STREAM_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_DELIVERY_STREAM: Operation = Operation {
    name: "DeleteDeliveryStream",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_DELIVERY_STREAM_MODEL),
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

static DELETE_DELIVERY_STREAM_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DeleteDeliveryStream",
    method: "POST",
    path: "/",
    target: "Firehose_20150804",
    input: &shapes::DELETE_DELIVERY_STREAM_INPUT,
    output: &shapes::DELETE_DELIVERY_STREAM_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_DELIVERY_STREAM: Operation = Operation {
    name: "DescribeDeliveryStream",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_DELIVERY_STREAM_MODEL),
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

static DESCRIBE_DELIVERY_STREAM_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DescribeDeliveryStream",
    method: "POST",
    path: "/",
    target: "Firehose_20150804",
    input: &shapes::DESCRIBE_DELIVERY_STREAM_INPUT,
    output: &shapes::DESCRIBE_DELIVERY_STREAM_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_DELIVERY_STREAMS: Operation = Operation {
    name: "ListDeliveryStreams",
    method: "POST",
    plugin: || modelled::plugin(&LIST_DELIVERY_STREAMS_MODEL),
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

static LIST_DELIVERY_STREAMS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListDeliveryStreams",
    method: "POST",
    path: "/",
    target: "Firehose_20150804",
    input: &shapes::LIST_DELIVERY_STREAMS_INPUT,
    output: &shapes::LIST_DELIVERY_STREAMS_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_TAGS_FOR_DELIVERY_STREAM: Operation = Operation {
    name: "ListTagsForDeliveryStream",
    method: "POST",
    plugin: || modelled::plugin(&LIST_TAGS_FOR_DELIVERY_STREAM_MODEL),
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

static LIST_TAGS_FOR_DELIVERY_STREAM_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListTagsForDeliveryStream",
    method: "POST",
    path: "/",
    target: "Firehose_20150804",
    input: &shapes::LIST_TAGS_FOR_DELIVERY_STREAM_INPUT,
    output: &shapes::LIST_TAGS_FOR_DELIVERY_STREAM_OUTPUT,
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
    target: "Firehose_20150804",
    input: &shapes::PUT_RECORD_INPUT,
    output: &shapes::PUT_RECORD_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUT_RECORD_BATCH: Operation = Operation {
    name: "PutRecordBatch",
    method: "POST",
    plugin: || modelled::plugin(&PUT_RECORD_BATCH_MODEL),
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

static PUT_RECORD_BATCH_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "PutRecordBatch",
    method: "POST",
    path: "/",
    target: "Firehose_20150804",
    input: &shapes::PUT_RECORD_BATCH_INPUT,
    output: &shapes::PUT_RECORD_BATCH_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static START_DELIVERY_STREAM_ENCRYPTION: Operation = Operation {
    name: "StartDeliveryStreamEncryption",
    method: "POST",
    plugin: || modelled::plugin(&START_DELIVERY_STREAM_ENCRYPTION_MODEL),
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

static START_DELIVERY_STREAM_ENCRYPTION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "StartDeliveryStreamEncryption",
    method: "POST",
    path: "/",
    target: "Firehose_20150804",
    input: &shapes::START_DELIVERY_STREAM_ENCRYPTION_INPUT,
    output: &shapes::START_DELIVERY_STREAM_ENCRYPTION_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static STOP_DELIVERY_STREAM_ENCRYPTION: Operation = Operation {
    name: "StopDeliveryStreamEncryption",
    method: "POST",
    plugin: || modelled::plugin(&STOP_DELIVERY_STREAM_ENCRYPTION_MODEL),
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

static STOP_DELIVERY_STREAM_ENCRYPTION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "StopDeliveryStreamEncryption",
    method: "POST",
    path: "/",
    target: "Firehose_20150804",
    input: &shapes::STOP_DELIVERY_STREAM_ENCRYPTION_INPUT,
    output: &shapes::STOP_DELIVERY_STREAM_ENCRYPTION_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static TAG_DELIVERY_STREAM: Operation = Operation {
    name: "TagDeliveryStream",
    method: "POST",
    plugin: || modelled::plugin(&TAG_DELIVERY_STREAM_MODEL),
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

static TAG_DELIVERY_STREAM_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "TagDeliveryStream",
    method: "POST",
    path: "/",
    target: "Firehose_20150804",
    input: &shapes::TAG_DELIVERY_STREAM_INPUT,
    output: &shapes::TAG_DELIVERY_STREAM_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UNTAG_DELIVERY_STREAM: Operation = Operation {
    name: "UntagDeliveryStream",
    method: "POST",
    plugin: || modelled::plugin(&UNTAG_DELIVERY_STREAM_MODEL),
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

static UNTAG_DELIVERY_STREAM_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "UntagDeliveryStream",
    method: "POST",
    path: "/",
    target: "Firehose_20150804",
    input: &shapes::UNTAG_DELIVERY_STREAM_INPUT,
    output: &shapes::UNTAG_DELIVERY_STREAM_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_DESTINATION: Operation = Operation {
    name: "UpdateDestination",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_DESTINATION_MODEL),
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

static UPDATE_DESTINATION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "UpdateDestination",
    method: "POST",
    path: "/",
    target: "Firehose_20150804",
    input: &shapes::UPDATE_DESTINATION_INPUT,
    output: &shapes::UPDATE_DESTINATION_OUTPUT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};
