//! The operations on offer; generated from `models/sqs.json` by `cargo xtask generate`.

use super::shapes;
use crate::modelled::{self, Modelled};
use crate::operation::{Operation, Protocol};
use crate::shape::Shape;

/// In the order of their names.
pub(crate) static OPERATIONS: &[&Operation] = &[
    &ADD_PERMISSION,
    &CANCEL_MESSAGE_MOVE_TASK,
    &CHANGE_MESSAGE_VISIBILITY,
    &CHANGE_MESSAGE_VISIBILITY_BATCH,
    &CREATE_QUEUE,
    &DELETE_MESSAGE,
    &DELETE_MESSAGE_BATCH,
    &DELETE_QUEUE,
    &GET_QUEUE_ATTRIBUTES,
    &GET_QUEUE_URL,
    &LIST_DEAD_LETTER_SOURCE_QUEUES,
    &LIST_MESSAGE_MOVE_TASKS,
    &LIST_QUEUE_TAGS,
    &LIST_QUEUES,
    &PURGE_QUEUE,
    &RECEIVE_MESSAGE,
    &REMOVE_PERMISSION,
    &SEND_MESSAGE,
    &SEND_MESSAGE_BATCH,
    &SET_QUEUE_ATTRIBUTES,
    &START_MESSAGE_MOVE_TASK,
    &TAG_QUEUE,
    &UNTAG_QUEUE,
];

static ADD_PERMISSION: Operation = Operation {
    name: "AddPermission",
    method: "POST",
    plugin: || modelled::plugin(&ADD_PERMISSION_MODEL),
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

static ADD_PERMISSION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "AddPermission",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::ADD_PERMISSION_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static CANCEL_MESSAGE_MOVE_TASK: Operation = Operation {
    name: "CancelMessageMoveTask",
    method: "POST",
    plugin: || modelled::plugin(&CANCEL_MESSAGE_MOVE_TASK_MODEL),
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

static CANCEL_MESSAGE_MOVE_TASK_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "CancelMessageMoveTask",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::CANCEL_MESSAGE_MOVE_TASK_REQUEST,
    output: &shapes::CANCEL_MESSAGE_MOVE_TASK_RESULT,
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static CHANGE_MESSAGE_VISIBILITY: Operation = Operation {
    name: "ChangeMessageVisibility",
    method: "POST",
    plugin: || modelled::plugin(&CHANGE_MESSAGE_VISIBILITY_MODEL),
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

static CHANGE_MESSAGE_VISIBILITY_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "ChangeMessageVisibility",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::CHANGE_MESSAGE_VISIBILITY_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static CHANGE_MESSAGE_VISIBILITY_BATCH: Operation = Operation {
    name: "ChangeMessageVisibilityBatch",
    method: "POST",
    plugin: || modelled::plugin(&CHANGE_MESSAGE_VISIBILITY_BATCH_MODEL),
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

static CHANGE_MESSAGE_VISIBILITY_BATCH_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "ChangeMessageVisibilityBatch",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST,
    output: &shapes::CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT,
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static CREATE_QUEUE: Operation = Operation {
    name: "CreateQueue",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_QUEUE_MODEL),
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

static CREATE_QUEUE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "CreateQueue",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::CREATE_QUEUE_REQUEST,
    output: &shapes::CREATE_QUEUE_RESULT,
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static DELETE_MESSAGE: Operation = Operation {
    name: "DeleteMessage",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_MESSAGE_MODEL),
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

static DELETE_MESSAGE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DeleteMessage",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::DELETE_MESSAGE_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static DELETE_MESSAGE_BATCH: Operation = Operation {
    name: "DeleteMessageBatch",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_MESSAGE_BATCH_MODEL),
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

static DELETE_MESSAGE_BATCH_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DeleteMessageBatch",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::DELETE_MESSAGE_BATCH_REQUEST,
    output: &shapes::DELETE_MESSAGE_BATCH_RESULT,
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static DELETE_QUEUE: Operation = Operation {
    name: "DeleteQueue",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_QUEUE_MODEL),
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

static DELETE_QUEUE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "DeleteQueue",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::DELETE_QUEUE_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static GET_QUEUE_ATTRIBUTES: Operation = Operation {
    name: "GetQueueAttributes",
    method: "POST",
    plugin: || modelled::plugin(&GET_QUEUE_ATTRIBUTES_MODEL),
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

static GET_QUEUE_ATTRIBUTES_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "GetQueueAttributes",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::GET_QUEUE_ATTRIBUTES_REQUEST,
    output: &shapes::GET_QUEUE_ATTRIBUTES_RESULT,
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static GET_QUEUE_URL: Operation = Operation {
    name: "GetQueueUrl",
    method: "POST",
    plugin: || modelled::plugin(&GET_QUEUE_URL_MODEL),
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

static GET_QUEUE_URL_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "GetQueueUrl",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::GET_QUEUE_URL_REQUEST,
    output: &shapes::GET_QUEUE_URL_RESULT,
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static LIST_DEAD_LETTER_SOURCE_QUEUES: Operation = Operation {
    name: "ListDeadLetterSourceQueues",
    method: "POST",
    plugin: || modelled::plugin(&LIST_DEAD_LETTER_SOURCE_QUEUES_MODEL),
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

static LIST_DEAD_LETTER_SOURCE_QUEUES_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "ListDeadLetterSourceQueues",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST,
    output: &shapes::LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT,
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static LIST_MESSAGE_MOVE_TASKS: Operation = Operation {
    name: "ListMessageMoveTasks",
    method: "POST",
    plugin: || modelled::plugin(&LIST_MESSAGE_MOVE_TASKS_MODEL),
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

static LIST_MESSAGE_MOVE_TASKS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "ListMessageMoveTasks",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::LIST_MESSAGE_MOVE_TASKS_REQUEST,
    output: &shapes::LIST_MESSAGE_MOVE_TASKS_RESULT,
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static LIST_QUEUE_TAGS: Operation = Operation {
    name: "ListQueueTags",
    method: "POST",
    plugin: || modelled::plugin(&LIST_QUEUE_TAGS_MODEL),
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

static LIST_QUEUE_TAGS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "ListQueueTags",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::LIST_QUEUE_TAGS_REQUEST,
    output: &shapes::LIST_QUEUE_TAGS_RESULT,
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static LIST_QUEUES: Operation = Operation {
    name: "ListQueues",
    method: "POST",
    plugin: || modelled::plugin(&LIST_QUEUES_MODEL),
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

static LIST_QUEUES_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "ListQueues",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::LIST_QUEUES_REQUEST,
    output: &shapes::LIST_QUEUES_RESULT,
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static PURGE_QUEUE: Operation = Operation {
    name: "PurgeQueue",
    method: "POST",
    plugin: || modelled::plugin(&PURGE_QUEUE_MODEL),
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

static PURGE_QUEUE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "PurgeQueue",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::PURGE_QUEUE_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static RECEIVE_MESSAGE: Operation = Operation {
    name: "ReceiveMessage",
    method: "POST",
    plugin: || modelled::plugin(&RECEIVE_MESSAGE_MODEL),
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

static RECEIVE_MESSAGE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "ReceiveMessage",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::RECEIVE_MESSAGE_REQUEST,
    output: &shapes::RECEIVE_MESSAGE_RESULT,
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static REMOVE_PERMISSION: Operation = Operation {
    name: "RemovePermission",
    method: "POST",
    plugin: || modelled::plugin(&REMOVE_PERMISSION_MODEL),
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

static REMOVE_PERMISSION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "RemovePermission",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::REMOVE_PERMISSION_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static SEND_MESSAGE: Operation = Operation {
    name: "SendMessage",
    method: "POST",
    plugin: || modelled::plugin(&SEND_MESSAGE_MODEL),
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

static SEND_MESSAGE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "SendMessage",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::SEND_MESSAGE_REQUEST,
    output: &shapes::SEND_MESSAGE_RESULT,
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static SEND_MESSAGE_BATCH: Operation = Operation {
    name: "SendMessageBatch",
    method: "POST",
    plugin: || modelled::plugin(&SEND_MESSAGE_BATCH_MODEL),
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

static SEND_MESSAGE_BATCH_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "SendMessageBatch",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::SEND_MESSAGE_BATCH_REQUEST,
    output: &shapes::SEND_MESSAGE_BATCH_RESULT,
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static SET_QUEUE_ATTRIBUTES: Operation = Operation {
    name: "SetQueueAttributes",
    method: "POST",
    plugin: || modelled::plugin(&SET_QUEUE_ATTRIBUTES_MODEL),
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

static SET_QUEUE_ATTRIBUTES_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "SetQueueAttributes",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::SET_QUEUE_ATTRIBUTES_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static START_MESSAGE_MOVE_TASK: Operation = Operation {
    name: "StartMessageMoveTask",
    method: "POST",
    plugin: || modelled::plugin(&START_MESSAGE_MOVE_TASK_MODEL),
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

static START_MESSAGE_MOVE_TASK_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "StartMessageMoveTask",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::START_MESSAGE_MOVE_TASK_REQUEST,
    output: &shapes::START_MESSAGE_MOVE_TASK_RESULT,
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static TAG_QUEUE: Operation = Operation {
    name: "TagQueue",
    method: "POST",
    plugin: || modelled::plugin(&TAG_QUEUE_MODEL),
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

static TAG_QUEUE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "TagQueue",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::TAG_QUEUE_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};

static UNTAG_QUEUE: Operation = Operation {
    name: "UntagQueue",
    method: "POST",
    plugin: || modelled::plugin(&UNTAG_QUEUE_MODEL),
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

static UNTAG_QUEUE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.0"),
    name: "UntagQueue",
    method: "POST",
    path: "/",
    target: "AmazonSQS",
    input: &shapes::UNTAG_QUEUE_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: true,
    wrapper: None,
};
