(() => {
  const REQUEST = { "x-amzn-requestid": "ID1" };
  const client = (service, options) =>
    new AWS[service]({
      ...keys,
      endpoint,
      region: "us-west-2",
      maxRetries: 0,
      retryDelayOptions: { base: 1 },
      ...options,
    });
  // A call that is answered by `body`: a text, or what JSON makes of it.
  const call = (service, operation, params, body = {}, { status = 200, headers = {}, options } = {}) => ({
    answers: [{
      status,
      headers: { ...REQUEST, ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    }],
    run: () =>
      settled(() => {
        const given = typeof params === "function" ? params() : params;
        return client(service, options)[operation](given).promise();
      }),
  });
  const refused = (service, operation, params, options) => () =>
    settled(() => client(service, options)[operation](params).promise());
  const queue = () => "https://sqs.us-west-2.amazonaws.com/111122223333/queue";
  const sns = (inside, metadata = "<ResponseMetadata><RequestId>r1</RequestId></ResponseMetadata>") =>
    `<?xml version="1.0"?><Response xmlns="http://sns.amazonaws.com/doc/2010-03-31/">${inside}${metadata}</Response>`;
  const MD5_OF_HI = "49f68a5c8493ec2c0bf489821c21fc3b";

  return {
    // Endpoints and names.
    "endpoints follow region, FIPS and dual stack": {
      answers: [],
      run: () => {
      const regions = ["us-east-1", "eu-central-1", "cn-north-1", "us-gov-west-1", "us-gov-east-1", "us-iso-east-1", "us-isob-east-1", "eu-isoe-west-1"];
      const all = {};
      for (const service of ["DynamoDB", "EventBridge", "Firehose", "Kinesis", "Lambda", "SNS", "SQS", "SecretsManager"]) {
        for (const region of regions) {
          for (const useFipsEndpoint of [false, true]) {
            for (const useDualstackEndpoint of [false, true]) {
              const made = new AWS[service]({ region, useFipsEndpoint, useDualstackEndpoint });
              all[`${service} ${region} ${useFipsEndpoint} ${useDualstackEndpoint}`] = [made.endpoint.href, made.isGlobalEndpoint];
            }
          }
        }
      }
      return all;
      },
    },
    "a request to AWS's own host": {
      answers: [{ body: '{"TableNames":[]}' }],
      run: () => settled(() => client("DynamoDB", { endpoint: undefined, region: "eu-west-1" }).listTables().promise()),
    },
    "EventBridge is signed for as events": {
      answers: [{ body: "{}" }],
      run: () => settled(() => client("EventBridge", { endpoint: undefined }).listRules().promise()),
    },
    "no region is a ConfigError": () => settled(() => new AWS.SQS({ ...keys, region: null }).listQueues().promise()),
    "a region that is no label": () => settled(() => new AWS.SNS({ ...keys, region: "us west" }).listTopics().promise()),
    "classes and their names": () =>
      ["DynamoDB", "EventBridge", "Firehose", "Kinesis", "Lambda", "SNS", "SQS", "SecretsManager"].map((name) => [
        AWS[name].serviceIdentifier,
        new AWS[name]({ region: "us-east-1" }) instanceof AWS.Service,
        AWS[name] === AWS[name],
        new AWS[name]({ region: "us-east-1" }).numRetries(),
      ]),
    "operations of all": () =>
      ["DynamoDB", "EventBridge", "Firehose", "Kinesis", "Lambda", "SNS", "SQS", "SecretsManager"].map((name) => {
        const made = new AWS[name]({ region: "us-east-1" });
        const names = ["describeTable", "putEvents", "putRecordBatch", "getRecords", "invoke", "publish", "sendMessage", "getSecretValue"];
        return names.map((method) => typeof made[method]);
      }),
    "options of a service in AWS.config": () => {
      AWS.config.update({ dynamodb: { endpoint: "http://localhost:8000", maxRetries: 7 } });
      const made = new AWS.DynamoDB({ region: "us-east-1" });
      return [made.endpoint.href, made.config.maxRetries];
    },
    "pages of operations": () => {
      const of = (name, operation) => client(name, { endpoint: "http://localhost" }).paginationConfig(operation);
      return [of("DynamoDB", "query"), of("SQS", "listQueues"), of("Lambda", "listFunctions"), of("SNS", "listTopics"), of("SecretsManager", "listSecrets"), of("Kinesis", "listStreams")];
    },

    // SQS.
    "SQS: a message goes to its queue's host": call("SQS", "sendMessage", () => ({ QueueUrl: queue(), MessageBody: "hi" }), { MD5OfMessageBody: MD5_OF_HI, MessageId: "m" }),
    "SQS: members are sent in the order of the parameters": call("SQS", "sendMessage", () => ({ MessageBody: "hi", DelaySeconds: "3", QueueUrl: queue() }), { MessageId: "m", MD5OfMessageBody: MD5_OF_HI }),
    "SQS: another MD5 is InvalidChecksum": call("SQS", "sendMessage", () => ({ QueueUrl: queue(), MessageBody: "hi" }), { MD5OfMessageBody: "0", MessageId: "m" }),
    "SQS: computeChecksums false": call("SQS", "sendMessage", () => ({ QueueUrl: queue(), MessageBody: "hi" }), { MD5OfMessageBody: "0", MessageId: "m" }, { options: { computeChecksums: false } }),
    "SQS: no messages are an empty list": call("SQS", "receiveMessage", () => ({ QueueUrl: queue(), WaitTimeSeconds: 0 })),
    "SQS: messages": call("SQS", "receiveMessage", () => ({ QueueUrl: queue(), MessageAttributeNames: ["All"] }), {
      Messages: [{
        MessageId: "m",
        ReceiptHandle: "r",
        MD5OfBody: MD5_OF_HI,
        Body: "hi",
        Attributes: { SenderId: "s" },
        MessageAttributes: { a: { StringValue: "x", DataType: "String" }, b: { BinaryValue: "AAEC", DataType: "Binary" } },
      }],
    }),
    "SQS: a message that was changed": call("SQS", "receiveMessage", () => ({ QueueUrl: queue() }), {
      Messages: [{ MessageId: "m1", MD5OfBody: MD5_OF_HI, Body: "hi" }, { MessageId: "m2", MD5OfBody: MD5_OF_HI, Body: "ho" }],
    }),
    "SQS: a batch": call("SQS", "sendMessageBatch", () => ({ QueueUrl: queue(), Entries: [{ Id: "a", MessageBody: "hi", MessageAttributes: { n: { DataType: "Number", StringValue: "1" } } }] }), {
      Successful: [{ Id: "a", MessageId: "m", MD5OfMessageBody: MD5_OF_HI }],
    }),
    "SQS: a batch of which one was changed": call("SQS", "sendMessageBatch", () => ({ QueueUrl: queue(), Entries: [{ Id: "a", MessageBody: "hi" }, { Id: "b", MessageBody: "ho" }] }), {
      Successful: [{ Id: "a", MessageId: "m", MD5OfMessageBody: MD5_OF_HI }, { Id: "b", MessageId: "n", MD5OfMessageBody: MD5_OF_HI }],
      Failed: [],
    }),
    "SQS: an error has its older code": call("SQS", "getQueueUrl", { QueueName: "q" }, { __type: "com.amazonaws.sqs#QueueDoesNotExist", message: "The specified queue does not exist." }, {
      status: 400,
      headers: { "x-amzn-query-error": "AWS.SimpleQueueService.NonExistentQueue;Sender" },
    }),
    "SQS: lists that are not there": call("SQS", "listQueues", { MaxResults: 5 }),
    "SQS: the queue's region": {
      answers: [{ body: JSON.stringify({}) }],
      run: () => settled(() => client("SQS", { endpoint: undefined }).deleteMessage({ QueueUrl: "https://sqs.eu-central-1.amazonaws.com/1/q", ReceiptHandle: "r" }).promise()),
    },
    "SQS: attributes": call("SQS", "createQueue", { QueueName: "q.fifo", Attributes: { FifoQueue: "true", DelaySeconds: "1" }, tags: { a: "b" } }, { QueueUrl: "https://sqs/q" }),
    "SQS: parameters are validated": refused("SQS", "sendMessage", { QueueUrl: "q", MessageAttributes: { a: { StringValue: "x" } }, Foo: 1 }),

    // SNS.
    "SNS: a message with attributes": call("SNS", "publish", {
      TopicArn: "arn:aws:sns:us-west-2:1:t",
      Message: "a b/\u00fc*",
      MessageAttributes: { b: { DataType: "String", StringValue: "x" }, a: { DataType: "Binary", BinaryValue: "hi" } },
    }, sns("<PublishResult><MessageId>m1</MessageId></PublishResult>")),
    "SNS: a list": call("SNS", "listTopics", {}, sns("<ListTopicsResult><Topics><member><TopicArn>a</TopicArn></member><member><TopicArn/></member></Topics></ListTopicsResult>")),
    "SNS: an empty list": call("SNS", "listTopics", { NextToken: "t" }, sns("<ListTopicsResult><Topics/></ListTopicsResult>")),
    "SNS: an empty result": call("SNS", "listTopics", {}, sns("<ListTopicsResult/>")),
    "SNS: an empty answer": call("SNS", "listTopics", {}, ""),
    "SNS: no XML": call("SNS", "listTopics", {}, "nothing"),
    "SNS: a map": call("SNS", "getTopicAttributes", { TopicArn: "t" }, sns("<GetTopicAttributesResult><Attributes><entry><key>A</key><value>1 &amp; 2</value></entry><entry><key>B</key><value/></entry></Attributes></GetTopicAttributesResult>")),
    "SNS: an error": call("SNS", "publish", { TopicArn: "t", Message: "m" }, "<ErrorResponse><Error><Type>Sender</Type><Code>NotFound</Code><Message>Topic does not exist</Message></Error><RequestId>r9</RequestId></ErrorResponse>", { status: 404 }),
    "SNS: a map as a parameter": call("SNS", "setSMSAttributes", { attributes: { a: "b", c: "d" } }, sns("<SetSMSAttributesResult/>")),
    "SNS: a batch": call("SNS", "publishBatch", { TopicArn: "t", PublishBatchRequestEntries: [{ Id: "1", Message: "m" }, { Id: "2", Message: "n", Subject: "s" }] }, sns("<PublishBatchResult><Successful><member><Id>1</Id><MessageId>m</MessageId></member></Successful></PublishBatchResult>")),
    "SNS: an empty list as a parameter": call("SNS", "untagResource", { ResourceArn: "t", TagKeys: [] }, sns("<UntagResourceResult/>")),
    "SNS: a boolean": call("SNS", "checkIfPhoneNumberIsOptedOut", { phoneNumber: "+1" }, sns("<CheckIfPhoneNumberIsOptedOutResult><isOptedOut>true</isOptedOut></CheckIfPhoneNumberIsOptedOutResult>")),
    "SNS: dates": call("SNS", "listSMSSandboxPhoneNumbers", {}, sns("<ListSMSSandboxPhoneNumbersResult><PhoneNumbers><member><PhoneNumber>+1</PhoneNumber><Status>Pending</Status></member></PhoneNumbers><NextToken>t</NextToken></ListSMSSandboxPhoneNumbersResult>")),
    "SNS: a subscription": call("SNS", "subscribe", { TopicArn: "t", Protocol: "https", Endpoint: "https://e", ReturnSubscriptionArn: true, Attributes: { RawMessageDelivery: "true" } }, sns("<SubscribeResult><SubscriptionArn>a</SubscriptionArn></SubscribeResult>")),

    // Kinesis and Firehose.
    "Kinesis: a record of text": call("Kinesis", "putRecord", { StreamName: "s", Data: "h\u00e9", PartitionKey: "p" }, { ShardId: "s", SequenceNumber: "1" }),
    "Kinesis: a record of bytes": call("Kinesis", "putRecord", () => ({ StreamName: "s", Data: new Uint8Array([0, 255]), PartitionKey: "p" }), { ShardId: "s", SequenceNumber: "1" }),
    "Kinesis: records": call("Kinesis", "getRecords", { ShardIterator: "i", Limit: 2 }, {
      MillisBehindLatest: 0,
      Records: [{ SequenceNumber: "1", ApproximateArrivalTimestamp: 1500000000.123, Data: "aGk=", PartitionKey: "p" }, { SequenceNumber: "2", ApproximateArrivalTimestamp: "2017-07-14T02:40:00Z", Data: "" }],
      NextShardIterator: null,
    }),
    "Kinesis: a time is sent as seconds": call("Kinesis", "getShardIterator", () => ({ StreamName: "s", ShardId: "x", ShardIteratorType: "AT_TIMESTAMP", Timestamp: new Date(1500000000123) }), { ShardIterator: "i" }),
    "Kinesis: a time as text": call("Kinesis", "getShardIterator", { StreamName: "s", ShardId: "x", ShardIteratorType: "AT_TIMESTAMP", Timestamp: "2020-01-01T00:00:00Z" }, { ShardIterator: "i" }),
    "Kinesis: several records": call("Kinesis", "putRecords", { StreamName: "s", Records: [{ Data: "a", PartitionKey: "p" }, { Data: "b", PartitionKey: "q", ExplicitHashKey: "1" }] }, { FailedRecordCount: 1, Records: [{ SequenceNumber: "1", ShardId: "s" }, { ErrorCode: "ProvisionedThroughputExceededException", ErrorMessage: "slow" }] }),
    "Kinesis: throttling is worth another try": {
      answers: [{ status: 400, body: '{"__type":"ProvisionedThroughputExceededException","message":"slow"}' }, { body: '{"ShardId":"s","SequenceNumber":"1"}' }],
      run: async () => {
        const data = await client("Kinesis", { maxRetries: 2 }).putRecord({ StreamName: "s", Data: "x", PartitionKey: "p" }).promise();
        return [data, data.$response.retryCount];
      },
    },
    "Kinesis: a missing stream": call("Kinesis", "describeStream", { StreamName: "s" }, { __type: "ResourceNotFoundException", message: "Stream s under account 1 not found." }, { status: 400 }),
    "Kinesis: data that cannot be sent": refused("Kinesis", "putRecord", { StreamName: "s", Data: { a: 1 }, PartitionKey: "p" }),
    "Firehose: a record": call("Firehose", "putRecord", { DeliveryStreamName: "d", Record: { Data: "line\n" } }, { RecordId: "1", Encrypted: false }),
    "Firehose: a batch": call("Firehose", "putRecordBatch", () => ({ DeliveryStreamName: "d", Records: [{ Data: Buffer.from([0, 255]) }, { Data: "" }] }), { FailedPutCount: 0, RequestResponses: [{ RecordId: "1" }] }),
    "Firehose: an error": call("Firehose", "putRecord", { DeliveryStreamName: "d", Record: { Data: "x" } }, { __type: "com.amazonaws.firehose.v20150804#ServiceUnavailableException", message: "Slow down." }, { status: 503 }),
    "Firehose: a description": call("Firehose", "describeDeliveryStream", { DeliveryStreamName: "d" }, { DeliveryStreamDescription: { DeliveryStreamName: "d", CreateTimestamp: 1.5e9, HasMoreDestinations: false, Destinations: [{ DestinationId: "1", S3DestinationDescription: { BucketARN: "b", BufferingHints: { SizeInMBs: 5 } } }], Unknown: [] } }),
    "Firehose: streams": call("Firehose", "listDeliveryStreams", { Limit: 10 }, { DeliveryStreamNames: ["d"], HasMoreDeliveryStreams: false }),

    // Lambda.
    "Lambda: invoke": call("Lambda", "invoke", { FunctionName: "f", Payload: '{"a":1}' }, '{"r":"\u00e9"}', { headers: { "x-amz-executed-version": "$LATEST" } }),
    "Lambda: invoke with all": call("Lambda", "invoke", () => ({ FunctionName: "arn:aws:lambda:us-west-2:1:function:f", InvocationType: "RequestResponse", LogType: "Tail", ClientContext: "e30=", Qualifier: "a b", Payload: Buffer.from("{}") }), "null", { headers: { "x-amz-log-result": "bG9n", "x-amz-function-error": "Unhandled" } }),
    "Lambda: an event": call("Lambda", "invoke", { FunctionName: "f", InvocationType: "Event", Payload: "{}" }, "", { status: 202 }),
    "Lambda: no payload": call("Lambda", "invoke", { FunctionName: "f" }, '"x"'),
    "Lambda: a missing function": call("Lambda", "invoke", { FunctionName: "f" }, { Type: "User", Message: "Function not found: f" }, { status: 404, headers: { "x-amzn-errortype": "ResourceNotFoundException:http://internal.amazon.com/coral" } }),
    "Lambda: too much": call("Lambda", "invoke", { FunctionName: "f", Payload: "{}" }, { Type: "User", message: "big" }, { status: 413, headers: { "x-amzn-errortype": "RequestTooLargeException" } }),
    "Lambda: too many": call("Lambda", "invoke", { FunctionName: "f" }, { Reason: "ConcurrentInvocationLimitExceeded", Type: "User", message: "Rate Exceeded." }, { status: 429, headers: { "x-amzn-errortype": "TooManyRequestsException" } }),
    "Lambda: functions": call("Lambda", "listFunctions", { MaxItems: 5, Marker: "m&" }, { Functions: [{ FunctionName: "f", CodeSize: 5, Environment: { Variables: { A: "1" } } }], NextMarker: null }),
    "Lambda: a deletion": call("Lambda", "deleteFunction", { FunctionName: "f", Qualifier: "1" }, "", { status: 204 }),
    "Lambda: tags": call("Lambda", "tagResource", { Resource: "arn:a/b", Tags: { a: "b" } }, "", { status: 204 }),
    "Lambda: lists in the query": call("Lambda", "untagResource", { Resource: "arn:a/b", TagKeys: ["x", "y z"] }, "", { status: 204 }),
    "Lambda: invokeAsync": call("Lambda", "invokeAsync", { FunctionName: "f", InvokeArgs: "{}" }, "{}", { status: 202 }),
    "Lambda: code as bytes": call("Lambda", "updateFunctionCode", () => ({ FunctionName: "f", ZipFile: Buffer.from("zip"), Publish: true }), { FunctionName: "f", LastModified: "2020-01-01T00:00:00.000+0000" }, { status: 201 }),
    "Lambda: a configuration": call("Lambda", "updateFunctionConfiguration", { FunctionName: "f", Timeout: 3, Environment: { Variables: { b: "2", a: "1" } }, Layers: [] }, {}),
    "Lambda: an empty name": refused("Lambda", "invoke", { FunctionName: "" }),
    "Lambda: a policy": call("Lambda", "getPolicy", { FunctionName: "f" }, { Policy: "{}", RevisionId: "r" }),

    // EventBridge.
    "EventBridge: events": call("EventBridge", "putEvents", { Entries: [{ Source: "s", DetailType: "d", Time: 1500000000, Detail: '{"a":1}', EventBusName: "b", Resources: ["r"] }] }, { FailedEntryCount: 0, Entries: [{ EventId: "1" }] }),
    "EventBridge: an endpoint's id": refused("EventBridge", "putEvents", { EndpointId: "x.y", Entries: [] }),
    "EventBridge: a failure in a list": call("EventBridge", "putEvents", { Entries: [{ Source: "s" }] }, { FailedEntryCount: 1, Entries: [{ ErrorCode: "InvalidArgument", ErrorMessage: "DetailType is required." }] }),
    "EventBridge: a rule": call("EventBridge", "putRule", { Name: "r", EventPattern: "{}", State: "ENABLED", Tags: [{ Key: "k", Value: "v" }] }, { RuleArn: "arn" }),
    "EventBridge: targets": call("EventBridge", "listTargetsByRule", { Rule: "r" }, { Targets: [{ Id: "1", Arn: "a", HttpParameters: { HeaderParameters: { a: "b" } } }], NextToken: "n" }),
    "EventBridge: an error without words": call("EventBridge", "putRule", { Name: "r" }, { __type: "InternalException" }, { status: 500 }),
    "EventBridge: replays": call("EventBridge", "startReplay", () => ({ ReplayName: "r", EventSourceArn: "a", EventStartTime: new Date(0), EventEndTime: new Date(1000), Destination: { Arn: "d" } }), { ReplayArn: "a", State: "STARTING", ReplayStartTime: 1.5e9 }),
    "EventBridge: a missing parameter": refused("EventBridge", "putTargets", { Rule: "r", Targets: [{ Id: "1" }] }),

    // SecretsManager.
    "SecretsManager: a secret of text": call("SecretsManager", "getSecretValue", { SecretId: "s" }, { ARN: "a", Name: "s", VersionId: "v", SecretString: '{"k":"v"}', VersionStages: ["AWSCURRENT"], CreatedDate: 1500000000.5 }),
    "SecretsManager: a secret of bytes": call("SecretsManager", "getSecretValue", { SecretId: "s", VersionStage: "AWSPREVIOUS" }, { ARN: "a", SecretBinary: "AAEC" }),
    "SecretsManager: bytes are sent": call("SecretsManager", "putSecretValue", () => ({ SecretId: "s", ClientRequestToken: "t", SecretBinary: Buffer.from([1, 2]) }), { ARN: "a", VersionStages: [] }),
    "SecretsManager: a token is made up": {
      answers: [],
      run: () => settled(() => {
        const request = client("SecretsManager").createSecret({ Name: "s" });
        request.on("build", ({ params }) => {
          throw new Error(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(params.ClientRequestToken) ? "a token" : "none");
        });
        return request.promise();
      }),
    },
    "SecretsManager: a missing secret": call("SecretsManager", "getSecretValue", { SecretId: "s" }, { __type: "ResourceNotFoundException", Message: "Secrets Manager can't find the specified secret." }, { status: 400 }),
    "SecretsManager: a description": call("SecretsManager", "describeSecret", { SecretId: "s" }, { ARN: "a", RotationEnabled: null, LastAccessedDate: 1500000000, VersionIdsToStages: { v: ["A"] }, RotationRules: { AutomaticallyAfterDays: 3 } }),
    "SecretsManager: filters": call("SecretsManager", "listSecrets", { Filters: [{ Key: "name", Values: ["a"] }], MaxResults: 2 }, { SecretList: [] }),
    "SecretsManager: a password": call("SecretsManager", "getRandomPassword", { PasswordLength: 8, ExcludePunctuation: true }, { RandomPassword: "p" }),
    "SecretsManager: a policy's checks": call("SecretsManager", "validateResourcePolicy", { ResourcePolicy: "{}" }, { PolicyValidationPassed: false, ValidationErrors: [{ CheckName: "c", ErrorMessage: "e" }] }),
  };
})()
