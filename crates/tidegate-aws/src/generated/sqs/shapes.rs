//! The shapes inside of inputs and outputs; generated from `models/sqs.json` by `cargo xtask generate`.

use crate::shape::{Member, Shape};

pub(super) static ACTION_NAME_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: true,
};

pub(super) static ADD_PERMISSION_REQUEST: Shape = Shape::Structure(&[
    Member::body("QueueUrl", &Shape::Text),
    Member::body("Label", &Shape::Text),
    Member::body("AWSAccountIds", &AWS_ACCOUNT_ID_LIST),
    Member::body("Actions", &ACTION_NAME_LIST),
]);

pub(super) static ATTRIBUTE_NAME_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: true,
};

pub(super) static AWS_ACCOUNT_ID_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: true,
};

pub(super) static BATCH_RESULT_ERROR_ENTRY: Shape = Shape::Structure(&[
    Member::body("Id", &Shape::Text),
    Member::body("SenderFault", &Shape::Boolean),
    Member::body("Code", &Shape::Text),
    Member::body("Message", &Shape::Text),
]);

pub(super) static BATCH_RESULT_ERROR_ENTRY_LIST: Shape = Shape::List {
    item: &BATCH_RESULT_ERROR_ENTRY,
    item_name: None,
    flattened: true,
};

pub(super) static BINARY_LIST: Shape = Shape::List {
    item: &Shape::Blob,
    item_name: None,
    flattened: false,
};

pub(super) static CANCEL_MESSAGE_MOVE_TASK_REQUEST: Shape =
    Shape::Structure(&[Member::body("TaskHandle", &Shape::Text)]);

pub(super) static CANCEL_MESSAGE_MOVE_TASK_RESULT: Shape = Shape::Structure(&[Member::body(
    "ApproximateNumberOfMessagesMoved",
    &Shape::Integer,
)]);

pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST: Shape = Shape::Structure(&[
    Member::body("QueueUrl", &Shape::Text),
    Member::body(
        "Entries",
        &CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY_LIST,
    ),
]);

pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY: Shape = Shape::Structure(&[
    Member::body("Id", &Shape::Text),
    Member::body("ReceiptHandle", &Shape::Text),
    Member::body("VisibilityTimeout", &Shape::Integer),
]);

pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY_LIST: Shape = Shape::List {
    item: &CHANGE_MESSAGE_VISIBILITY_BATCH_REQUEST_ENTRY,
    item_name: None,
    flattened: true,
};

pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT: Shape = Shape::Structure(&[
    Member::body(
        "Successful",
        &CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY_LIST,
    ),
    Member::body("Failed", &BATCH_RESULT_ERROR_ENTRY_LIST),
]);

pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY: Shape =
    Shape::Structure(&[Member::body("Id", &Shape::Text)]);

pub(super) static CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY_LIST: Shape = Shape::List {
    item: &CHANGE_MESSAGE_VISIBILITY_BATCH_RESULT_ENTRY,
    item_name: None,
    flattened: true,
};

pub(super) static CHANGE_MESSAGE_VISIBILITY_REQUEST: Shape = Shape::Structure(&[
    Member::body("QueueUrl", &Shape::Text),
    Member::body("ReceiptHandle", &Shape::Text),
    Member::body("VisibilityTimeout", &Shape::Integer),
]);

pub(super) static CREATE_QUEUE_REQUEST: Shape = Shape::Structure(&[
    Member::body("QueueName", &Shape::Text),
    Member::body("Attributes", &QUEUE_ATTRIBUTE_MAP),
    Member::body("tags", &TAG_MAP),
]);

pub(super) static CREATE_QUEUE_RESULT: Shape =
    Shape::Structure(&[Member::body("QueueUrl", &Shape::Text)]);

pub(super) static DELETE_MESSAGE_BATCH_REQUEST: Shape = Shape::Structure(&[
    Member::body("QueueUrl", &Shape::Text),
    Member::body("Entries", &DELETE_MESSAGE_BATCH_REQUEST_ENTRY_LIST),
]);

pub(super) static DELETE_MESSAGE_BATCH_REQUEST_ENTRY: Shape = Shape::Structure(&[
    Member::body("Id", &Shape::Text),
    Member::body("ReceiptHandle", &Shape::Text),
]);

pub(super) static DELETE_MESSAGE_BATCH_REQUEST_ENTRY_LIST: Shape = Shape::List {
    item: &DELETE_MESSAGE_BATCH_REQUEST_ENTRY,
    item_name: None,
    flattened: true,
};

pub(super) static DELETE_MESSAGE_BATCH_RESULT: Shape = Shape::Structure(&[
    Member::body("Successful", &DELETE_MESSAGE_BATCH_RESULT_ENTRY_LIST),
    Member::body("Failed", &BATCH_RESULT_ERROR_ENTRY_LIST),
]);

pub(super) static DELETE_MESSAGE_BATCH_RESULT_ENTRY: Shape =
    Shape::Structure(&[Member::body("Id", &Shape::Text)]);

pub(super) static DELETE_MESSAGE_BATCH_RESULT_ENTRY_LIST: Shape = Shape::List {
    item: &DELETE_MESSAGE_BATCH_RESULT_ENTRY,
    item_name: None,
    flattened: true,
};

pub(super) static DELETE_MESSAGE_REQUEST: Shape = Shape::Structure(&[
    Member::body("QueueUrl", &Shape::Text),
    Member::body("ReceiptHandle", &Shape::Text),
]);

pub(super) static DELETE_QUEUE_REQUEST: Shape =
    Shape::Structure(&[Member::body("QueueUrl", &Shape::Text)]);

pub(super) static GET_QUEUE_ATTRIBUTES_REQUEST: Shape = Shape::Structure(&[
    Member::body("QueueUrl", &Shape::Text),
    Member::body("AttributeNames", &ATTRIBUTE_NAME_LIST),
]);

pub(super) static GET_QUEUE_ATTRIBUTES_RESULT: Shape =
    Shape::Structure(&[Member::body("Attributes", &QUEUE_ATTRIBUTE_MAP)]);

pub(super) static GET_QUEUE_URL_REQUEST: Shape = Shape::Structure(&[
    Member::body("QueueName", &Shape::Text),
    Member::body("QueueOwnerAWSAccountId", &Shape::Text),
]);

pub(super) static GET_QUEUE_URL_RESULT: Shape =
    Shape::Structure(&[Member::body("QueueUrl", &Shape::Text)]);

pub(super) static LIST_DEAD_LETTER_SOURCE_QUEUES_REQUEST: Shape = Shape::Structure(&[
    Member::body("QueueUrl", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
    Member::body("MaxResults", &Shape::Integer),
]);

pub(super) static LIST_DEAD_LETTER_SOURCE_QUEUES_RESULT: Shape = Shape::Structure(&[
    Member::body("queueUrls", &QUEUE_URL_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_MESSAGE_MOVE_TASKS_REQUEST: Shape = Shape::Structure(&[
    Member::body("SourceArn", &Shape::Text),
    Member::body("MaxResults", &Shape::Integer),
]);

pub(super) static LIST_MESSAGE_MOVE_TASKS_RESULT: Shape = Shape::Structure(&[Member::body(
    "Results",
    &LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY_LIST,
)]);

pub(super) static LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY: Shape = Shape::Structure(&[
    Member::body("TaskHandle", &Shape::Text),
    Member::body("Status", &Shape::Text),
    Member::body("SourceArn", &Shape::Text),
    Member::body("DestinationArn", &Shape::Text),
    Member::body("MaxNumberOfMessagesPerSecond", &Shape::Integer),
    Member::body("ApproximateNumberOfMessagesMoved", &Shape::Integer),
    Member::body("ApproximateNumberOfMessagesToMove", &Shape::Integer),
    Member::body("FailureReason", &Shape::Text),
    Member::body("StartedTimestamp", &Shape::Integer),
]);

pub(super) static LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY_LIST: Shape = Shape::List {
    item: &LIST_MESSAGE_MOVE_TASKS_RESULT_ENTRY,
    item_name: None,
    flattened: true,
};

pub(super) static LIST_QUEUES_REQUEST: Shape = Shape::Structure(&[
    Member::body("QueueNamePrefix", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
    Member::body("MaxResults", &Shape::Integer),
]);

pub(super) static LIST_QUEUES_RESULT: Shape = Shape::Structure(&[
    Member::body("QueueUrls", &QUEUE_URL_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_QUEUE_TAGS_REQUEST: Shape =
    Shape::Structure(&[Member::body("QueueUrl", &Shape::Text)]);

pub(super) static LIST_QUEUE_TAGS_RESULT: Shape =
    Shape::Structure(&[Member::body("Tags", &TAG_MAP)]);

pub(super) static MESSAGE: Shape = Shape::Structure(&[
    Member::body("MessageId", &Shape::Text),
    Member::body("ReceiptHandle", &Shape::Text),
    Member::body("MD5OfBody", &Shape::Text),
    Member::body("Body", &Shape::Text),
    Member::body("Attributes", &MESSAGE_SYSTEM_ATTRIBUTE_MAP),
    Member::body("MD5OfMessageAttributes", &Shape::Text),
    Member::body("MessageAttributes", &MESSAGE_BODY_ATTRIBUTE_MAP),
]);

pub(super) static MESSAGE_ATTRIBUTE_NAME_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: true,
};

pub(super) static MESSAGE_ATTRIBUTE_VALUE: Shape = Shape::Structure(&[
    Member::body("StringValue", &Shape::Text),
    Member::body("BinaryValue", &Shape::Blob),
    Member::body("StringListValues", &STRING_LIST),
    Member::body("BinaryListValues", &BINARY_LIST),
    Member::body("DataType", &Shape::Text),
]);

pub(super) static MESSAGE_BODY_ATTRIBUTE_MAP: Shape = Shape::Map {
    value: &MESSAGE_ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: true,
};

pub(super) static MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP: Shape = Shape::Map {
    value: &MESSAGE_SYSTEM_ATTRIBUTE_VALUE,
    key_name: "key",
    value_name: "value",
    flattened: true,
};

pub(super) static MESSAGE_LIST: Shape = Shape::List {
    item: &MESSAGE,
    item_name: None,
    flattened: true,
};

pub(super) static MESSAGE_SYSTEM_ATTRIBUTE_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: true,
};

pub(super) static MESSAGE_SYSTEM_ATTRIBUTE_MAP: Shape = Shape::Map {
    value: &Shape::Text,
    key_name: "key",
    value_name: "value",
    flattened: true,
};

pub(super) static MESSAGE_SYSTEM_ATTRIBUTE_VALUE: Shape = Shape::Structure(&[
    Member::body("StringValue", &Shape::Text),
    Member::body("BinaryValue", &Shape::Blob),
    Member::body("StringListValues", &STRING_LIST),
    Member::body("BinaryListValues", &BINARY_LIST),
    Member::body("DataType", &Shape::Text),
]);

pub(super) static PURGE_QUEUE_REQUEST: Shape =
    Shape::Structure(&[Member::body("QueueUrl", &Shape::Text)]);

pub(super) static QUEUE_ATTRIBUTE_MAP: Shape = Shape::Map {
    value: &Shape::Text,
    key_name: "key",
    value_name: "value",
    flattened: true,
};

pub(super) static QUEUE_URL_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: true,
};

pub(super) static RECEIVE_MESSAGE_REQUEST: Shape = Shape::Structure(&[
    Member::body("QueueUrl", &Shape::Text),
    Member::body("AttributeNames", &ATTRIBUTE_NAME_LIST),
    Member::body(
        "MessageSystemAttributeNames",
        &MESSAGE_SYSTEM_ATTRIBUTE_LIST,
    ),
    Member::body("MessageAttributeNames", &MESSAGE_ATTRIBUTE_NAME_LIST),
    Member::body("MaxNumberOfMessages", &Shape::Integer),
    Member::body("VisibilityTimeout", &Shape::Integer),
    Member::body("WaitTimeSeconds", &Shape::Integer),
    Member::body("ReceiveRequestAttemptId", &Shape::Text),
]);

pub(super) static RECEIVE_MESSAGE_RESULT: Shape =
    Shape::Structure(&[Member::body("Messages", &MESSAGE_LIST)]);

pub(super) static REMOVE_PERMISSION_REQUEST: Shape = Shape::Structure(&[
    Member::body("QueueUrl", &Shape::Text),
    Member::body("Label", &Shape::Text),
]);

pub(super) static SEND_MESSAGE_BATCH_REQUEST: Shape = Shape::Structure(&[
    Member::body("QueueUrl", &Shape::Text),
    Member::body("Entries", &SEND_MESSAGE_BATCH_REQUEST_ENTRY_LIST),
]);

pub(super) static SEND_MESSAGE_BATCH_REQUEST_ENTRY: Shape = Shape::Structure(&[
    Member::body("Id", &Shape::Text),
    Member::body("MessageBody", &Shape::Text),
    Member::body("DelaySeconds", &Shape::Integer),
    Member::body("MessageAttributes", &MESSAGE_BODY_ATTRIBUTE_MAP),
    Member::body(
        "MessageSystemAttributes",
        &MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP,
    ),
    Member::body("MessageDeduplicationId", &Shape::Text),
    Member::body("MessageGroupId", &Shape::Text),
]);

pub(super) static SEND_MESSAGE_BATCH_REQUEST_ENTRY_LIST: Shape = Shape::List {
    item: &SEND_MESSAGE_BATCH_REQUEST_ENTRY,
    item_name: None,
    flattened: true,
};

pub(super) static SEND_MESSAGE_BATCH_RESULT: Shape = Shape::Structure(&[
    Member::body("Successful", &SEND_MESSAGE_BATCH_RESULT_ENTRY_LIST),
    Member::body("Failed", &BATCH_RESULT_ERROR_ENTRY_LIST),
]);

pub(super) static SEND_MESSAGE_BATCH_RESULT_ENTRY: Shape = Shape::Structure(&[
    Member::body("Id", &Shape::Text),
    Member::body("MessageId", &Shape::Text),
    Member::body("MD5OfMessageBody", &Shape::Text),
    Member::body("MD5OfMessageAttributes", &Shape::Text),
    Member::body("MD5OfMessageSystemAttributes", &Shape::Text),
    Member::body("SequenceNumber", &Shape::Text),
]);

pub(super) static SEND_MESSAGE_BATCH_RESULT_ENTRY_LIST: Shape = Shape::List {
    item: &SEND_MESSAGE_BATCH_RESULT_ENTRY,
    item_name: None,
    flattened: true,
};

pub(super) static SEND_MESSAGE_REQUEST: Shape = Shape::Structure(&[
    Member::body("QueueUrl", &Shape::Text),
    Member::body("MessageBody", &Shape::Text),
    Member::body("DelaySeconds", &Shape::Integer),
    Member::body("MessageAttributes", &MESSAGE_BODY_ATTRIBUTE_MAP),
    Member::body(
        "MessageSystemAttributes",
        &MESSAGE_BODY_SYSTEM_ATTRIBUTE_MAP,
    ),
    Member::body("MessageDeduplicationId", &Shape::Text),
    Member::body("MessageGroupId", &Shape::Text),
]);

pub(super) static SEND_MESSAGE_RESULT: Shape = Shape::Structure(&[
    Member::body("MD5OfMessageBody", &Shape::Text),
    Member::body("MD5OfMessageAttributes", &Shape::Text),
    Member::body("MD5OfMessageSystemAttributes", &Shape::Text),
    Member::body("MessageId", &Shape::Text),
    Member::body("SequenceNumber", &Shape::Text),
]);

pub(super) static SET_QUEUE_ATTRIBUTES_REQUEST: Shape = Shape::Structure(&[
    Member::body("QueueUrl", &Shape::Text),
    Member::body("Attributes", &QUEUE_ATTRIBUTE_MAP),
]);

pub(super) static START_MESSAGE_MOVE_TASK_REQUEST: Shape = Shape::Structure(&[
    Member::body("SourceArn", &Shape::Text),
    Member::body("DestinationArn", &Shape::Text),
    Member::body("MaxNumberOfMessagesPerSecond", &Shape::Integer),
]);

pub(super) static START_MESSAGE_MOVE_TASK_RESULT: Shape =
    Shape::Structure(&[Member::body("TaskHandle", &Shape::Text)]);

pub(super) static STRING_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static TAG_KEY_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: true,
};

pub(super) static TAG_MAP: Shape = Shape::Map {
    value: &Shape::Text,
    key_name: "key",
    value_name: "value",
    flattened: true,
};

pub(super) static TAG_QUEUE_REQUEST: Shape = Shape::Structure(&[
    Member::body("QueueUrl", &Shape::Text),
    Member::body("Tags", &TAG_MAP),
]);

pub(super) static UNTAG_QUEUE_REQUEST: Shape = Shape::Structure(&[
    Member::body("QueueUrl", &Shape::Text),
    Member::body("TagKeys", &TAG_KEY_LIST),
]);
