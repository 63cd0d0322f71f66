//! What the validation of parameters knows of inputs, as JSON; generated from `models/sqs.json` by `cargo xtask generate`.

/// By the name of the method, in order.
pub(crate) static OPERATIONS: &[(&str, &str)] = &[
    (
        "addPermission",
        r#"{"method":"POST","input":{"type":"structure","required":["QueueUrl","Label","AWSAccountIds","Actions"],"members":{"QueueUrl":{},"Label":{},"AWSAccountIds":{"shape":"AWSAccountIdList"},"Actions":{"shape":"ActionNameList"}}}}"#,
    ),
    (
        "cancelMessageMoveTask",
        r#"{"method":"POST","input":{"type":"structure","required":["TaskHandle"],"members":{"TaskHandle":{}}}}"#,
    ),
    (
        "changeMessageVisibility",
        r#"{"method":"POST","input":{"type":"structure","required":["QueueUrl","ReceiptHandle","VisibilityTimeout"],"members":{"QueueUrl":{},"ReceiptHandle":{},"VisibilityTimeout":{"type":"integer"}}}}"#,
    ),
    (
        "changeMessageVisibilityBatch",
        r#"{"method":"POST","input":{"type":"structure","required":["QueueUrl","Entries"],"members":{"QueueUrl":{},"Entries":{"shape":"ChangeMessageVisibilityBatchRequestEntryList"}}}}"#,
    ),
    (
        "createQueue",
        r#"{"method":"POST","input":{"type":"structure","required":["QueueName"],"members":{"QueueName":{},"Attributes":{"shape":"QueueAttributeMap"},"tags":{"shape":"TagMap"}}}}"#,
    ),
    (
        "deleteMessage",
        r#"{"method":"POST","input":{"type":"structure","required":["QueueUrl","ReceiptHandle"],"members":{"QueueUrl":{},"ReceiptHandle":{}}}}"#,
    ),
    (
        "deleteMessageBatch",
        r#"{"method":"POST","input":{"type":"structure","required":["QueueUrl","Entries"],"members":{"QueueUrl":{},"Entries":{"shape":"DeleteMessageBatchRequestEntryList"}}}}"#,
    ),
    (
        "deleteQueue",
        r#"{"method":"POST","input":{"type":"structure","required":["QueueUrl"],"members":{"QueueUrl":{}}}}"#,
    ),
    (
        "getQueueAttributes",
        r#"{"method":"POST","input":{"type":"structure","required":["QueueUrl"],"members":{"QueueUrl":{},"AttributeNames":{"shape":"AttributeNameList"}}}}"#,
    ),
    (
        "getQueueUrl",
        r#"{"method":"POST","input":{"type":"structure","required":["QueueName"],"members":{"QueueName":{},"QueueOwnerAWSAccountId":{}}}}"#,
    ),
    (
        "listDeadLetterSourceQueues",
        r#"{"method":"POST","input":{"type":"structure","required":["QueueUrl"],"members":{"QueueUrl":{},"NextToken":{},"MaxResults":{"type":"integer"}}}}"#,
    ),
    (
        "listMessageMoveTasks",
        r#"{"method":"POST","input":{"type":"structure","required":["SourceArn"],"members":{"SourceArn":{},"MaxResults":{"type":"integer"}}}}"#,
    ),
    (
        "listQueueTags",
        r#"{"method":"POST","input":{"type":"structure","required":["QueueUrl"],"members":{"QueueUrl":{}}}}"#,
    ),
    (
        "listQueues",
        r#"{"method":"POST","input":{"type":"structure","members":{"QueueNamePrefix":{},"NextToken":{},"MaxResults":{"type":"integer"}}}}"#,
    ),
    (
        "purgeQueue",
        r#"{"method":"POST","input":{"type":"structure","required":["QueueUrl"],"members":{"QueueUrl":{}}}}"#,
    ),
    (
        "receiveMessage",
        r#"{"method":"POST","input":{"type":"structure","required":["QueueUrl"],"members":{"QueueUrl":{},"AttributeNames":{"shape":"AttributeNameList"},"MessageSystemAttributeNames":{"shape":"MessageSystemAttributeList"},"MessageAttributeNames":{"shape":"MessageAttributeNameList"},"MaxNumberOfMessages":{"type":"integer"},"VisibilityTimeout":{"type":"integer"},"WaitTimeSeconds":{"type":"integer"},"ReceiveRequestAttemptId":{}}},"blobs":true}"#,
    ),
    (
        "removePermission",
        r#"{"method":"POST","input":{"type":"structure","required":["QueueUrl","Label"],"members":{"QueueUrl":{},"Label":{}}}}"#,
    ),
    (
        "sendMessage",
        r#"{"method":"POST","input":{"type":"structure","required":["QueueUrl","MessageBody"],"members":{"QueueUrl":{},"MessageBody":{},"DelaySeconds":{"type":"integer"},"MessageAttributes":{"shape":"MessageBodyAttributeMap"},"MessageSystemAttributes":{"shape":"MessageBodySystemAttributeMap"},"MessageDeduplicationId":{},"MessageGroupId":{}}}}"#,
    ),
    (
        "sendMessageBatch",
        r#"{"method":"POST","input":{"type":"structure","required":["QueueUrl","Entries"],"members":{"QueueUrl":{},"Entries":{"shape":"SendMessageBatchRequestEntryList"}}}}"#,
    ),
    (
        "setQueueAttributes",
        r#"{"method":"POST","input":{"type":"structure","required":["QueueUrl","Attributes"],"members":{"QueueUrl":{},"Attributes":{"shape":"QueueAttributeMap"}}}}"#,
    ),
    (
        "startMessageMoveTask",
        r#"{"method":"POST","input":{"type":"structure","required":["SourceArn"],"members":{"SourceArn":{},"DestinationArn":{},"MaxNumberOfMessagesPerSecond":{"type":"integer"}}}}"#,
    ),
    (
        "tagQueue",
        r#"{"method":"POST","input":{"type":"structure","required":["QueueUrl","Tags"],"members":{"QueueUrl":{},"Tags":{"shape":"TagMap"}}}}"#,
    ),
    (
        "untagQueue",
        r#"{"method":"POST","input":{"type":"structure","required":["QueueUrl","TagKeys"],"members":{"QueueUrl":{},"TagKeys":{"shape":"TagKeyList"}}}}"#,
    ),
];

/// The shapes inside of inputs, by name, in order.
pub(crate) static SHAPES: &[(&str, &str)] = &[
    ("AWSAccountIdList", r#"{"type":"list","member":{}}"#),
    ("ActionNameList", r#"{"type":"list","member":{}}"#),
    ("AttributeNameList", r#"{"type":"list","member":{}}"#),
    (
        "BinaryList",
        r#"{"type":"list","member":{"type":"binary"}}"#,
    ),
    (
        "ChangeMessageVisibilityBatchRequestEntry",
        r#"{"type":"structure","required":["Id","ReceiptHandle"],"members":{"Id":{},"ReceiptHandle":{},"VisibilityTimeout":{"type":"integer"}}}"#,
    ),
    (
        "ChangeMessageVisibilityBatchRequestEntryList",
        r#"{"type":"list","member":{"shape":"ChangeMessageVisibilityBatchRequestEntry"}}"#,
    ),
    (
        "DeleteMessageBatchRequestEntry",
        r#"{"type":"structure","required":["Id","ReceiptHandle"],"members":{"Id":{},"ReceiptHandle":{}}}"#,
    ),
    (
        "DeleteMessageBatchRequestEntryList",
        r#"{"type":"list","member":{"shape":"DeleteMessageBatchRequestEntry"}}"#,
    ),
    ("MessageAttributeNameList", r#"{"type":"list","member":{}}"#),
    (
        "MessageAttributeValue",
        r#"{"type":"structure","required":["DataType"],"members":{"StringValue":{},"BinaryValue":{"type":"binary"},"StringListValues":{"shape":"StringList"},"BinaryListValues":{"shape":"BinaryList"},"DataType":{}}}"#,
    ),
    (
        "MessageBodyAttributeMap",
        r#"{"type":"map","key":{},"value":{"shape":"MessageAttributeValue"}}"#,
    ),
    (
        "MessageBodySystemAttributeMap",
        r#"{"type":"map","key":{},"value":{"shape":"MessageSystemAttributeValue"}}"#,
    ),
    (
        "MessageSystemAttributeList",
        r#"{"type":"list","member":{}}"#,
    ),
    (
        "MessageSystemAttributeValue",
        r#"{"type":"structure","required":["DataType"],"members":{"StringValue":{},"BinaryValue":{"type":"binary"},"StringListValues":{"shape":"StringList"},"BinaryListValues":{"shape":"BinaryList"},"DataType":{}}}"#,
    ),
    ("QueueAttributeMap", r#"{"type":"map","key":{},"value":{}}"#),
    (
        "SendMessageBatchRequestEntry",
        r#"{"type":"structure","required":["Id","MessageBody"],"members":{"Id":{},"MessageBody":{},"DelaySeconds":{"type":"integer"},"MessageAttributes":{"shape":"MessageBodyAttributeMap"},"MessageSystemAttributes":{"shape":"MessageBodySystemAttributeMap"},"MessageDeduplicationId":{},"MessageGroupId":{}}}"#,
    ),
    (
        "SendMessageBatchRequestEntryList",
        r#"{"type":"list","member":{"shape":"SendMessageBatchRequestEntry"}}"#,
    ),
    ("StringList", r#"{"type":"list","member":{}}"#),
    ("TagKeyList", r#"{"type":"list","member":{}}"#),
    ("TagMap", r#"{"type":"map","key":{},"value":{}}"#),
];
