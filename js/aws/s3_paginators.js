// Which operations of S3 have pages, and how to get from one to the next: the paginators of aws-sdk 2.1692.0. Those of other
// services are made from their models.

// What asks for the next page, what in the output answers to it, where the items are, what limits a page, and what says
// that there is another.
function pages(inputToken, outputToken, resultKey, limitKey, moreResults) {
  return { inputToken, limitKey, moreResults, outputToken, resultKey };
}

export const paginators = {
  listBuckets: pages("ContinuationToken", "ContinuationToken", "Buckets", "MaxBuckets"),
  listDirectoryBuckets: pages("ContinuationToken", "ContinuationToken", "Buckets", "MaxDirectoryBuckets"),
  listMultipartUploads: pages(
    ["KeyMarker", "UploadIdMarker"],
    ["NextKeyMarker", "NextUploadIdMarker"],
    ["Uploads", "CommonPrefixes"],
    "MaxUploads",
    "IsTruncated",
  ),
  listObjectVersions: pages(
    ["KeyMarker", "VersionIdMarker"],
    ["NextKeyMarker", "NextVersionIdMarker"],
    ["Versions", "DeleteMarkers", "CommonPrefixes"],
    "MaxKeys",
    "IsTruncated",
  ),
  listObjects: pages(
    "Marker",
    "NextMarker || Contents[-1].Key",
    ["Contents", "CommonPrefixes"],
    "MaxKeys",
    "IsTruncated",
  ),
  listObjectsV2: pages("ContinuationToken", "NextContinuationToken", ["Contents", "CommonPrefixes"], "MaxKeys"),
  listParts: pages("PartNumberMarker", "NextPartNumberMarker", "Parts", "MaxParts", "IsTruncated"),
};
