// Which operations have pages, and how to get from one to the next: the paginators of S3 in aws-sdk 2.1692.0;
// those of other services are made from their models.

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
