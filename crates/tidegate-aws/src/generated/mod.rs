//! All services; generated from `models/` by `cargo xtask generate`.

use crate::operation::{Definition, Protocol};

#[cfg(feature = "dynamodb")]
pub(crate) mod dynamodb;
#[cfg(feature = "eventbridge")]
pub(crate) mod eventbridge;
#[cfg(feature = "firehose")]
pub(crate) mod firehose;
#[cfg(feature = "kinesis")]
pub(crate) mod kinesis;
#[cfg(feature = "lambda")]
pub(crate) mod lambda;
#[allow(
    deprecated,
    reason = "what the Rust SDK deprecates is part of v2 all the same"
)]
pub(crate) mod s3;
#[cfg(feature = "secretsmanager")]
pub(crate) mod secretsmanager;
#[cfg(feature = "sns")]
pub(crate) mod sns;
#[cfg(feature = "sqs")]
pub(crate) mod sqs;
#[allow(
    deprecated,
    reason = "what the Rust SDK deprecates is part of v2 all the same"
)]
pub(crate) mod sts;

/// A service that is offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Service {
    S3,
    Sts,
    #[cfg(feature = "dynamodb")]
    DynamoDb,
    #[cfg(feature = "eventbridge")]
    EventBridge,
    #[cfg(feature = "firehose")]
    Firehose,
    #[cfg(feature = "kinesis")]
    Kinesis,
    #[cfg(feature = "lambda")]
    Lambda,
    #[cfg(feature = "secretsmanager")]
    SecretsManager,
    #[cfg(feature = "sns")]
    Sns,
    #[cfg(feature = "sqs")]
    Sqs,
}

impl Service {
    pub(crate) const ALL: &[Self] = &[
        Self::S3,
        Self::Sts,
        #[cfg(feature = "dynamodb")]
        Self::DynamoDb,
        #[cfg(feature = "eventbridge")]
        Self::EventBridge,
        #[cfg(feature = "firehose")]
        Self::Firehose,
        #[cfg(feature = "kinesis")]
        Self::Kinesis,
        #[cfg(feature = "lambda")]
        Self::Lambda,
        #[cfg(feature = "secretsmanager")]
        Self::SecretsManager,
        #[cfg(feature = "sns")]
        Self::Sns,
        #[cfg(feature = "sqs")]
        Self::Sqs,
    ];

    pub(crate) fn definition(self) -> &'static Definition {
        match self {
            Self::S3 => &S3,
            Self::Sts => &STS,
            #[cfg(feature = "dynamodb")]
            Self::DynamoDb => &DYNAMODB,
            #[cfg(feature = "eventbridge")]
            Self::EventBridge => &EVENTBRIDGE,
            #[cfg(feature = "firehose")]
            Self::Firehose => &FIREHOSE,
            #[cfg(feature = "kinesis")]
            Self::Kinesis => &KINESIS,
            #[cfg(feature = "lambda")]
            Self::Lambda => &LAMBDA,
            #[cfg(feature = "secretsmanager")]
            Self::SecretsManager => &SECRETSMANAGER,
            #[cfg(feature = "sns")]
            Self::Sns => &SNS,
            #[cfg(feature = "sqs")]
            Self::Sqs => &SQS,
        }
    }
}

static S3: Definition = Definition {
    identifier: "s3",
    class: "S3",
    prefix: "s3",
    protocol: Protocol::RestXml,
    operations: s3::OPERATIONS,
    inputs: s3::inputs::OPERATIONS,
    shapes: s3::inputs::SHAPES,
    description: r#""#,
};

static STS: Definition = Definition {
    identifier: "sts",
    class: "STS",
    prefix: "sts",
    protocol: Protocol::Query,
    operations: sts::OPERATIONS,
    inputs: sts::inputs::OPERATIONS,
    shapes: sts::inputs::SHAPES,
    description: r#""#,
};

#[cfg(feature = "dynamodb")]
static DYNAMODB: Definition = Definition {
    identifier: "dynamodb",
    class: "DynamoDB",
    prefix: "dynamodb",
    protocol: Protocol::Json("1.0"),
    operations: dynamodb::OPERATIONS,
    inputs: dynamodb::inputs::OPERATIONS,
    shapes: dynamodb::inputs::SHAPES,
    description: r#"{"identifier":"dynamodb","apiVersion":"2012-08-10","protocol":"json","operations":["batchExecuteStatement","batchGetItem","batchWriteItem","createBackup","createGlobalTable","createTable","deleteBackup","deleteItem","deleteResourcePolicy","deleteTable","describeBackup","describeContinuousBackups","describeContributorInsights","describeEndpoints","describeExport","describeGlobalTable","describeGlobalTableSettings","describeImport","describeKinesisStreamingDestination","describeLimits","describeTable","describeTableReplicaAutoScaling","describeTimeToLive","disableKinesisStreamingDestination","enableKinesisStreamingDestination","executeStatement","executeTransaction","exportTableToPointInTime","getItem","getResourcePolicy","importTable","listBackups","listContributorInsights","listExports","listGlobalTables","listImports","listTables","listTagsOfResource","putItem","putResourcePolicy","query","restoreTableFromBackup","restoreTableToPointInTime","scan","tagResource","transactGetItems","transactWriteItems","untagResource","updateContinuousBackups","updateContributorInsights","updateGlobalTable","updateGlobalTableSettings","updateItem","updateKinesisStreamingDestination","updateTable","updateTableReplicaAutoScaling","updateTimeToLive"],"paginators":{"batchGetItem":{"inputToken":"RequestItems","outputToken":"UnprocessedKeys"},"listContributorInsights":{"inputToken":"NextToken","limitKey":"MaxResults","outputToken":"NextToken"},"listExports":{"inputToken":"NextToken","limitKey":"MaxResults","outputToken":"NextToken"},"listImports":{"inputToken":"NextToken","limitKey":"PageSize","outputToken":"NextToken"},"listTables":{"inputToken":"ExclusiveStartTableName","limitKey":"Limit","outputToken":"LastEvaluatedTableName","resultKey":"TableNames"},"query":{"inputToken":"ExclusiveStartKey","limitKey":"Limit","outputToken":"LastEvaluatedKey","resultKey":"Items"},"scan":{"inputToken":"ExclusiveStartKey","limitKey":"Limit","outputToken":"LastEvaluatedKey","resultKey":"Items"}},"waiters":{"tableExists":{"delay":20,"operation":"describeTable","maxAttempts":25,"acceptors":[{"expected":"ACTIVE","matcher":"path","state":"success","argument":"Table.TableStatus"},{"expected":"ResourceNotFoundException","matcher":"error","state":"retry"}]},"tableNotExists":{"delay":20,"operation":"describeTable","maxAttempts":25,"acceptors":[{"expected":"ResourceNotFoundException","matcher":"error","state":"success"}]}}}"#,
};

#[cfg(feature = "eventbridge")]
static EVENTBRIDGE: Definition = Definition {
    identifier: "eventbridge",
    class: "EventBridge",
    prefix: "events",
    protocol: Protocol::Json("1.1"),
    operations: eventbridge::OPERATIONS,
    inputs: eventbridge::inputs::OPERATIONS,
    shapes: eventbridge::inputs::SHAPES,
    description: r#"{"identifier":"eventbridge","apiVersion":"2015-10-07","protocol":"json","operations":["activateEventSource","cancelReplay","createApiDestination","createArchive","createConnection","createEndpoint","createEventBus","createPartnerEventSource","deactivateEventSource","deauthorizeConnection","deleteApiDestination","deleteArchive","deleteConnection","deleteEndpoint","deleteEventBus","deletePartnerEventSource","deleteRule","describeApiDestination","describeArchive","describeConnection","describeEndpoint","describeEventBus","describeEventSource","describePartnerEventSource","describeReplay","describeRule","disableRule","enableRule","listApiDestinations","listArchives","listConnections","listEndpoints","listEventBuses","listEventSources","listPartnerEventSourceAccounts","listPartnerEventSources","listReplays","listRuleNamesByTarget","listRules","listTagsForResource","listTargetsByRule","putEvents","putPartnerEvents","putPermission","putRule","putTargets","removePermission","removeTargets","startReplay","tagResource","testEventPattern","untagResource","updateApiDestination","updateArchive","updateConnection","updateEndpoint","updateEventBus"],"paginators":{},"waiters":{}}"#,
};

#[cfg(feature = "firehose")]
static FIREHOSE: Definition = Definition {
    identifier: "firehose",
    class: "Firehose",
    prefix: "firehose",
    protocol: Protocol::Json("1.1"),
    operations: firehose::OPERATIONS,
    inputs: firehose::inputs::OPERATIONS,
    shapes: firehose::inputs::SHAPES,
    description: r#"{"identifier":"firehose","apiVersion":"2015-08-04","protocol":"json","operations":["createDeliveryStream","deleteDeliveryStream","describeDeliveryStream","listDeliveryStreams","listTagsForDeliveryStream","putRecord","putRecordBatch","startDeliveryStreamEncryption","stopDeliveryStreamEncryption","tagDeliveryStream","untagDeliveryStream","updateDestination"],"paginators":{},"waiters":{}}"#,
};

#[cfg(feature = "kinesis")]
static KINESIS: Definition = Definition {
    identifier: "kinesis",
    class: "Kinesis",
    prefix: "kinesis",
    protocol: Protocol::Json("1.1"),
    operations: kinesis::OPERATIONS,
    inputs: kinesis::inputs::OPERATIONS,
    shapes: kinesis::inputs::SHAPES,
    description: r#"{"identifier":"kinesis","apiVersion":"2013-12-02","protocol":"json","operations":["addTagsToStream","createStream","decreaseStreamRetentionPeriod","deleteResourcePolicy","deleteStream","deregisterStreamConsumer","describeLimits","describeStream","describeStreamConsumer","describeStreamSummary","disableEnhancedMonitoring","enableEnhancedMonitoring","getRecords","getResourcePolicy","getShardIterator","increaseStreamRetentionPeriod","listShards","listStreamConsumers","listStreams","listTagsForStream","mergeShards","putRecord","putRecords","putResourcePolicy","registerStreamConsumer","removeTagsFromStream","splitShard","startStreamEncryption","stopStreamEncryption","updateShardCount","updateStreamMode"],"paginators":{"describeStream":{"inputToken":"ExclusiveStartShardId","limitKey":"Limit","moreResults":"StreamDescription.HasMoreShards","outputToken":"StreamDescription.Shards[-1].ShardId","resultKey":"StreamDescription.Shards"},"listStreamConsumers":{"inputToken":"NextToken","limitKey":"MaxResults","outputToken":"NextToken"},"listStreams":{"inputToken":"NextToken","limitKey":"Limit","moreResults":"HasMoreStreams","outputToken":"NextToken","resultKey":["StreamNames","StreamSummaries"]}},"waiters":{"streamExists":{"delay":10,"operation":"describeStream","maxAttempts":18,"acceptors":[{"expected":"ACTIVE","matcher":"path","state":"success","argument":"StreamDescription.StreamStatus"}]},"streamNotExists":{"delay":10,"operation":"describeStream","maxAttempts":18,"acceptors":[{"expected":"ResourceNotFoundException","matcher":"error","state":"success"}]}}}"#,
};

#[cfg(feature = "lambda")]
static LAMBDA: Definition = Definition {
    identifier: "lambda",
    class: "Lambda",
    prefix: "lambda",
    protocol: Protocol::RestJson,
    operations: lambda::OPERATIONS,
    inputs: lambda::inputs::OPERATIONS,
    shapes: lambda::inputs::SHAPES,
    description: r#"{"identifier":"lambda","apiVersion":"2015-03-31","protocol":"rest-json","operations":["addLayerVersionPermission","addPermission","createAlias","createCodeSigningConfig","createEventSourceMapping","createFunction","createFunctionUrlConfig","deleteAlias","deleteCodeSigningConfig","deleteEventSourceMapping","deleteFunction","deleteFunctionCodeSigningConfig","deleteFunctionConcurrency","deleteFunctionEventInvokeConfig","deleteFunctionUrlConfig","deleteLayerVersion","deleteProvisionedConcurrencyConfig","getAccountSettings","getAlias","getCodeSigningConfig","getEventSourceMapping","getFunction","getFunctionCodeSigningConfig","getFunctionConcurrency","getFunctionConfiguration","getFunctionEventInvokeConfig","getFunctionRecursionConfig","getFunctionUrlConfig","getLayerVersion","getLayerVersionByArn","getLayerVersionPolicy","getPolicy","getProvisionedConcurrencyConfig","getRuntimeManagementConfig","invoke","invokeAsync","invokeWithResponseStream","listAliases","listCodeSigningConfigs","listEventSourceMappings","listFunctionEventInvokeConfigs","listFunctionUrlConfigs","listFunctions","listFunctionsByCodeSigningConfig","listLayerVersions","listLayers","listProvisionedConcurrencyConfigs","listTags","listVersionsByFunction","publishLayerVersion","publishVersion","putFunctionCodeSigningConfig","putFunctionConcurrency","putFunctionEventInvokeConfig","putFunctionRecursionConfig","putProvisionedConcurrencyConfig","putRuntimeManagementConfig","removeLayerVersionPermission","removePermission","tagResource","untagResource","updateAlias","updateCodeSigningConfig","updateEventSourceMapping","updateFunctionCode","updateFunctionConfiguration","updateFunctionEventInvokeConfig","updateFunctionUrlConfig"],"paginators":{"listAliases":{"inputToken":"Marker","limitKey":"MaxItems","outputToken":"NextMarker","resultKey":"Aliases"},"listCodeSigningConfigs":{"inputToken":"Marker","limitKey":"MaxItems","outputToken":"NextMarker","resultKey":"CodeSigningConfigs"},"listEventSourceMappings":{"inputToken":"Marker","limitKey":"MaxItems","outputToken":"NextMarker","resultKey":"EventSourceMappings"},"listFunctionEventInvokeConfigs":{"inputToken":"Marker","limitKey":"MaxItems","outputToken":"NextMarker","resultKey":"FunctionEventInvokeConfigs"},"listFunctionUrlConfigs":{"inputToken":"Marker","limitKey":"MaxItems","outputToken":"NextMarker","resultKey":"FunctionUrlConfigs"},"listFunctions":{"inputToken":"Marker","limitKey":"MaxItems","outputToken":"NextMarker","resultKey":"Functions"},"listFunctionsByCodeSigningConfig":{"inputToken":"Marker","limitKey":"MaxItems","outputToken":"NextMarker","resultKey":"FunctionArns"},"listLayerVersions":{"inputToken":"Marker","limitKey":"MaxItems","outputToken":"NextMarker","resultKey":"LayerVersions"},"listLayers":{"inputToken":"Marker","limitKey":"MaxItems","outputToken":"NextMarker","resultKey":"Layers"},"listProvisionedConcurrencyConfigs":{"inputToken":"Marker","limitKey":"MaxItems","outputToken":"NextMarker","resultKey":"ProvisionedConcurrencyConfigs"},"listVersionsByFunction":{"inputToken":"Marker","limitKey":"MaxItems","outputToken":"NextMarker","resultKey":"Versions"}},"waiters":{"functionExists":{"delay":1,"operation":"getFunction","maxAttempts":20,"acceptors":[{"state":"success","matcher":"status","expected":200},{"state":"retry","matcher":"error","expected":"ResourceNotFoundException"}]},"functionActive":{"delay":5,"maxAttempts":60,"operation":"getFunctionConfiguration","description":"Waits for the function's State to be Active. This waiter uses GetFunctionConfiguration API. This should be used after new function creation.","acceptors":[{"state":"success","matcher":"path","argument":"State","expected":"Active"},{"state":"failure","matcher":"path","argument":"State","expected":"Failed"},{"state":"retry","matcher":"path","argument":"State","expected":"Pending"}]},"functionUpdated":{"delay":5,"maxAttempts":60,"operation":"getFunctionConfiguration","description":"Waits for the function's LastUpdateStatus to be Successful. This waiter uses GetFunctionConfiguration API. This should be used after function updates.","acceptors":[{"state":"success","matcher":"path","argument":"LastUpdateStatus","expected":"Successful"},{"state":"failure","matcher":"path","argument":"LastUpdateStatus","expected":"Failed"},{"state":"retry","matcher":"path","argument":"LastUpdateStatus","expected":"InProgress"}]},"functionActiveV2":{"delay":1,"maxAttempts":300,"operation":"getFunction","description":"Waits for the function's State to be Active. This waiter uses GetFunction API. This should be used after new function creation.","acceptors":[{"state":"success","matcher":"path","argument":"Configuration.State","expected":"Active"},{"state":"failure","matcher":"path","argument":"Configuration.State","expected":"Failed"},{"state":"retry","matcher":"path","argument":"Configuration.State","expected":"Pending"}]},"functionUpdatedV2":{"delay":1,"maxAttempts":300,"operation":"getFunction","description":"Waits for the function's LastUpdateStatus to be Successful. This waiter uses GetFunction API. This should be used after function updates.","acceptors":[{"state":"success","matcher":"path","argument":"Configuration.LastUpdateStatus","expected":"Successful"},{"state":"failure","matcher":"path","argument":"Configuration.LastUpdateStatus","expected":"Failed"},{"state":"retry","matcher":"path","argument":"Configuration.LastUpdateStatus","expected":"InProgress"}]},"publishedVersionActive":{"delay":5,"maxAttempts":312,"operation":"getFunctionConfiguration","description":"Waits for the published version's State to be Active. This waiter uses GetFunctionConfiguration API. This should be used after new version is published.","acceptors":[{"state":"success","matcher":"path","argument":"State","expected":"Active"},{"state":"failure","matcher":"path","argument":"State","expected":"Failed"},{"state":"retry","matcher":"path","argument":"State","expected":"Pending"}]}}}"#,
};

#[cfg(feature = "secretsmanager")]
static SECRETSMANAGER: Definition = Definition {
    identifier: "secretsmanager",
    class: "SecretsManager",
    prefix: "secretsmanager",
    protocol: Protocol::Json("1.1"),
    operations: secretsmanager::OPERATIONS,
    inputs: secretsmanager::inputs::OPERATIONS,
    shapes: secretsmanager::inputs::SHAPES,
    description: r#"{"identifier":"secretsmanager","apiVersion":"2017-10-17","protocol":"json","operations":["batchGetSecretValue","cancelRotateSecret","createSecret","deleteResourcePolicy","deleteSecret","describeSecret","getRandomPassword","getResourcePolicy","getSecretValue","listSecretVersionIds","listSecrets","putResourcePolicy","putSecretValue","removeRegionsFromReplication","replicateSecretToRegions","restoreSecret","rotateSecret","stopReplicationToReplica","tagResource","untagResource","updateSecret","updateSecretVersionStage","validateResourcePolicy"],"paginators":{"batchGetSecretValue":{"inputToken":"NextToken","limitKey":"MaxResults","outputToken":"NextToken"},"listSecretVersionIds":{"inputToken":"NextToken","limitKey":"MaxResults","outputToken":"NextToken"},"listSecrets":{"inputToken":"NextToken","limitKey":"MaxResults","outputToken":"NextToken"}},"waiters":{}}"#,
};

#[cfg(feature = "sns")]
static SNS: Definition = Definition {
    identifier: "sns",
    class: "SNS",
    prefix: "sns",
    protocol: Protocol::Query,
    operations: sns::OPERATIONS,
    inputs: sns::inputs::OPERATIONS,
    shapes: sns::inputs::SHAPES,
    description: r#"{"identifier":"sns","apiVersion":"2010-03-31","protocol":"query","operations":["addPermission","checkIfPhoneNumberIsOptedOut","confirmSubscription","createPlatformApplication","createPlatformEndpoint","createSMSSandboxPhoneNumber","createTopic","deleteEndpoint","deletePlatformApplication","deleteSMSSandboxPhoneNumber","deleteTopic","getDataProtectionPolicy","getEndpointAttributes","getPlatformApplicationAttributes","getSMSAttributes","getSMSSandboxAccountStatus","getSubscriptionAttributes","getTopicAttributes","listEndpointsByPlatformApplication","listOriginationNumbers","listPhoneNumbersOptedOut","listPlatformApplications","listSMSSandboxPhoneNumbers","listSubscriptions","listSubscriptionsByTopic","listTagsForResource","listTopics","optInPhoneNumber","publish","publishBatch","putDataProtectionPolicy","removePermission","setEndpointAttributes","setPlatformApplicationAttributes","setSMSAttributes","setSubscriptionAttributes","setTopicAttributes","subscribe","tagResource","unsubscribe","untagResource","verifySMSSandboxPhoneNumber"],"paginators":{"listEndpointsByPlatformApplication":{"inputToken":"NextToken","outputToken":"NextToken","resultKey":"Endpoints"},"listOriginationNumbers":{"inputToken":"NextToken","limitKey":"MaxResults","outputToken":"NextToken","resultKey":"PhoneNumbers"},"listPhoneNumbersOptedOut":{"inputToken":"nextToken","outputToken":"nextToken","resultKey":"phoneNumbers"},"listPlatformApplications":{"inputToken":"NextToken","outputToken":"NextToken","resultKey":"PlatformApplications"},"listSMSSandboxPhoneNumbers":{"inputToken":"NextToken","limitKey":"MaxResults","outputToken":"NextToken","resultKey":"PhoneNumbers"},"listSubscriptions":{"inputToken":"NextToken","outputToken":"NextToken","resultKey":"Subscriptions"},"listSubscriptionsByTopic":{"inputToken":"NextToken","outputToken":"NextToken","resultKey":"Subscriptions"},"listTopics":{"inputToken":"NextToken","outputToken":"NextToken","resultKey":"Topics"}},"waiters":{}}"#,
};

#[cfg(feature = "sqs")]
static SQS: Definition = Definition {
    identifier: "sqs",
    class: "SQS",
    prefix: "sqs",
    protocol: Protocol::Json("1.0"),
    operations: sqs::OPERATIONS,
    inputs: sqs::inputs::OPERATIONS,
    shapes: sqs::inputs::SHAPES,
    description: r#"{"identifier":"sqs","apiVersion":"2012-11-05","protocol":"json","operations":["addPermission","cancelMessageMoveTask","changeMessageVisibility","changeMessageVisibilityBatch","createQueue","deleteMessage","deleteMessageBatch","deleteQueue","getQueueAttributes","getQueueUrl","listDeadLetterSourceQueues","listMessageMoveTasks","listQueueTags","listQueues","purgeQueue","receiveMessage","removePermission","sendMessage","sendMessageBatch","setQueueAttributes","startMessageMoveTask","tagQueue","untagQueue"],"paginators":{"listDeadLetterSourceQueues":{"inputToken":"NextToken","limitKey":"MaxResults","outputToken":"NextToken","resultKey":"queueUrls"},"listQueues":{"inputToken":"NextToken","limitKey":"MaxResults","outputToken":"NextToken","resultKey":"QueueUrls"}},"waiters":{}}"#,
};
