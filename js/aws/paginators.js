// Which operations have pages, and how to get from one to the next: the paginators of aws-sdk 2.1692.0.

import { primordials } from "ext:core/mod.js";

const { ArrayIsArray, ObjectHasOwn, RegExpPrototypeExec, StringPrototypeSplit } = primordials;

// By service and operation: what asks for the next page, what in the output answers to it, where the items are; then
// what limits a page, and what says that there is another.
const table = {
  s3: {
    listBuckets: ["ContinuationToken", "ContinuationToken", "Buckets", "MaxBuckets"],
    listDirectoryBuckets: ["ContinuationToken", "ContinuationToken", "Buckets", "MaxDirectoryBuckets"],
    listMultipartUploads: [
      ["KeyMarker", "UploadIdMarker"],
      ["NextKeyMarker", "NextUploadIdMarker"],
      ["Uploads", "CommonPrefixes"],
      "MaxUploads",
      "IsTruncated",
    ],
    listObjectVersions: [
      ["KeyMarker", "VersionIdMarker"],
      ["NextKeyMarker", "NextVersionIdMarker"],
      ["Versions", "DeleteMarkers", "CommonPrefixes"],
      "MaxKeys",
      "IsTruncated",
    ],
    listObjects: ["Marker", "NextMarker || Contents[-1].Key", ["Contents", "CommonPrefixes"], "MaxKeys", "IsTruncated"],
    listObjectsV2: ["ContinuationToken", "NextContinuationToken", ["Contents", "CommonPrefixes"], "MaxKeys"],
    listParts: ["PartNumberMarker", "NextPartNumberMarker", "Parts", "MaxParts", "IsTruncated"],
  },
  sqs: {
    listDeadLetterSourceQueues: ["NextToken", "NextToken", "queueUrls", "MaxResults"],
    listQueues: ["NextToken", "NextToken", "QueueUrls", "MaxResults"],
  },
  sns: {
    listEndpointsByPlatformApplication: ["NextToken", "NextToken", "Endpoints"],
    listOriginationNumbers: ["NextToken", "NextToken", "PhoneNumbers", "MaxResults"],
    listPhoneNumbersOptedOut: ["nextToken", "nextToken", "phoneNumbers"],
    listPlatformApplications: ["NextToken", "NextToken", "PlatformApplications"],
    listSMSSandboxPhoneNumbers: ["NextToken", "NextToken", "PhoneNumbers", "MaxResults"],
    listSubscriptions: ["NextToken", "NextToken", "Subscriptions"],
    listSubscriptionsByTopic: ["NextToken", "NextToken", "Subscriptions"],
    listTopics: ["NextToken", "NextToken", "Topics"],
  },
  kinesis: {
    describeStream: [
      "ExclusiveStartShardId",
      "StreamDescription.Shards[-1].ShardId",
      "StreamDescription.Shards",
      "Limit",
      "StreamDescription.HasMoreShards",
    ],
    listStreamConsumers: ["NextToken", "NextToken", undefined, "MaxResults"],
    listStreams: ["NextToken", "NextToken", ["StreamNames", "StreamSummaries"], "Limit", "HasMoreStreams"],
  },
  lambda: {
    listAliases: ["Marker", "NextMarker", "Aliases", "MaxItems"],
    listCodeSigningConfigs: ["Marker", "NextMarker", "CodeSigningConfigs", "MaxItems"],
    listEventSourceMappings: ["Marker", "NextMarker", "EventSourceMappings", "MaxItems"],
    listFunctionEventInvokeConfigs: ["Marker", "NextMarker", "FunctionEventInvokeConfigs", "MaxItems"],
    listFunctionUrlConfigs: ["Marker", "NextMarker", "FunctionUrlConfigs", "MaxItems"],
    listFunctions: ["Marker", "NextMarker", "Functions", "MaxItems"],
    listFunctionsByCodeSigningConfig: ["Marker", "NextMarker", "FunctionArns", "MaxItems"],
    listLayerVersions: ["Marker", "NextMarker", "LayerVersions", "MaxItems"],
    listLayers: ["Marker", "NextMarker", "Layers", "MaxItems"],
    listProvisionedConcurrencyConfigs: ["Marker", "NextMarker", "ProvisionedConcurrencyConfigs", "MaxItems"],
    listVersionsByFunction: ["Marker", "NextMarker", "Versions", "MaxItems"],
  },
  dynamodb: {
    batchGetItem: ["RequestItems", "UnprocessedKeys"],
    listContributorInsights: ["NextToken", "NextToken", undefined, "MaxResults"],
    listExports: ["NextToken", "NextToken", undefined, "MaxResults"],
    listImports: ["NextToken", "NextToken", undefined, "PageSize"],
    listTables: ["ExclusiveStartTableName", "LastEvaluatedTableName", "TableNames", "Limit"],
    query: ["ExclusiveStartKey", "LastEvaluatedKey", "Items", "Limit"],
    scan: ["ExclusiveStartKey", "LastEvaluatedKey", "Items", "Limit"],
  },
  secretsmanager: {
    batchGetSecretValue: ["NextToken", "NextToken", undefined, "MaxResults"],
    listSecretVersionIds: ["NextToken", "NextToken", undefined, "MaxResults"],
    listSecrets: ["NextToken", "NextToken", undefined, "MaxResults"],
  },
};

// undefined where there are no pages.
export function paginatorOf(identifier, operation) {
  if (!ObjectHasOwn(table, identifier) || !ObjectHasOwn(table[identifier], operation)) return undefined;
  const [inputToken, outputToken, resultKey, limitKey, moreResults] = table[identifier][operation];
  const own = (value) => (ArrayIsArray(value) ? [...value] : value);
  return { inputToken: own(inputToken), limitKey, moreResults, outputToken: own(outputToken), resultKey: own(resultKey) };
}

const STEP = /^(\w+)(\[-1\])?$/;

// What `expression` leads to in `data`: names one inside the other, a list's last item, or the first of several that is there.
export function find(data, expression) {
  const choices = StringPrototypeSplit(expression, " || ");
  let found;
  for (let i = 0; i < choices.length && !found; i++) found = follow(data, StringPrototypeSplit(choices[i], "."));
  return found;
}

function follow(data, steps) {
  for (let i = 0; i < steps.length && data !== undefined && data !== null; i++) {
    const step = RegExpPrototypeExec(STEP, steps[i]);
    if (step === null) return undefined;
    data = data[step[1]];
    if (step[2] !== undefined) data = ArrayIsArray(data) ? data[data.length - 1] : undefined;
  }
  return data;
}
