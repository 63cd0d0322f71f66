// Made of models/ by harness/operations.mjs.
({
  "abortMultipartUpload: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-request-charged":"requester"},"body":""}],
    run: () => s3().abortMultipartUpload({ Bucket: "bucket", Key: "a folder/an+object", UploadId: "UploadId of/this&that", RequestPayer: "requester", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "abortMultipartUpload: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().abortMultipartUpload({ Bucket: "bucket", Key: "a folder/an+object", UploadId: "UploadId of/this&that" }).promise(),
  },
  "completeMultipartUpload: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-expiration":"Expiration it is","x-amz-server-side-encryption":"AES256","x-amz-version-id":"VersionId it is","x-amz-server-side-encryption-aws-kms-key-id":"SSEKMSKeyId it is","x-amz-server-side-encryption-bucket-key-enabled":"true","x-amz-request-charged":"requester"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CompleteMultipartUploadOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Location>Location it is</Location><Bucket>Bucket it is</Bucket><Key>Key it is</Key><ETag>ETag it is</ETag><ChecksumCRC32>ChecksumCRC32 it is</ChecksumCRC32><ChecksumCRC32C>ChecksumCRC32C it is</ChecksumCRC32C><ChecksumSHA1>ChecksumSHA1 it is</ChecksumSHA1><ChecksumSHA256>ChecksumSHA256 it is</ChecksumSHA256></CompleteMultipartUploadOutput>"}],
    run: () => s3().completeMultipartUpload({ Bucket: "bucket", Key: "a folder/an+object", MultipartUpload: { Parts: [{ ETag: "ETag given", ChecksumCRC32: "ChecksumCRC32 given", ChecksumCRC32C: "ChecksumCRC32C given", ChecksumSHA1: "ChecksumSHA1 given", ChecksumSHA256: "ChecksumSHA256 given", PartNumber: 3 }, {}] }, UploadId: "UploadId of/this&that", ChecksumCRC32: "ChecksumCRC32-1", ChecksumCRC32C: "ChecksumCRC32C-1", ChecksumSHA1: "ChecksumSHA1-1", ChecksumSHA256: "ChecksumSHA256-1", RequestPayer: "requester", ExpectedBucketOwner: "ExpectedBucketOwner-1", IfNoneMatch: "IfNoneMatch-1", SSECustomerAlgorithm: "SSECustomerAlgorithm-1", SSECustomerKey: "0123456789abcdef0123456789abcdef", SSECustomerKeyMD5: "0123456789abcdef0123456789abcdef" }).promise(),
  },
  "completeMultipartUpload: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().completeMultipartUpload({ Bucket: "bucket", Key: "a folder/an+object", UploadId: "UploadId of/this&that" }).promise(),
  },
  "completeMultipartUpload: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-expiration":"Expiration it is","x-amz-server-side-encryption":"AES256","x-amz-version-id":"VersionId it is","x-amz-server-side-encryption-aws-kms-key-id":"SSEKMSKeyId it is","x-amz-server-side-encryption-bucket-key-enabled":"true","x-amz-request-charged":"requester"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CompleteMultipartUploadOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Location>Location &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Location><Bucket>Bucket &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Bucket><Key>Key &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Key><ETag>ETag &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</ETag><ChecksumCRC32>ChecksumCRC32 &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</ChecksumCRC32><ChecksumCRC32C>ChecksumCRC32C &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</ChecksumCRC32C><ChecksumSHA1>ChecksumSHA1 &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</ChecksumSHA1><ChecksumSHA256>ChecksumSHA256 &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</ChecksumSHA256></CompleteMultipartUploadOutput>"}],
    run: () => s3().completeMultipartUpload({ Bucket: "bucket", Key: "a folder/an+object", MultipartUpload: { Parts: [{ ETag: "ETag <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", ChecksumCRC32: "ChecksumCRC32 <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", ChecksumCRC32C: "ChecksumCRC32C <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", ChecksumSHA1: "ChecksumSHA1 <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", ChecksumSHA256: "ChecksumSHA256 <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", PartNumber: 3 }, {}] }, UploadId: "UploadId of/this&that", ChecksumCRC32: "ChecksumCRC32-1", ChecksumCRC32C: "ChecksumCRC32C-1", ChecksumSHA1: "ChecksumSHA1-1", ChecksumSHA256: "ChecksumSHA256-1", RequestPayer: "requester", ExpectedBucketOwner: "ExpectedBucketOwner-1", IfNoneMatch: "IfNoneMatch-1", SSECustomerAlgorithm: "SSECustomerAlgorithm-1", SSECustomerKey: "0123456789abcdef0123456789abcdef", SSECustomerKeyMD5: "0123456789abcdef0123456789abcdef" }).promise(),
  },
  "completeMultipartUpload: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CompleteMultipartUploadOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></CompleteMultipartUploadOutput>"}],
    run: () => s3().completeMultipartUpload({ Bucket: "bucket", Key: "a folder/an+object", UploadId: "UploadId of/this&that" }).promise(),
  },
  "copyObject: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-expiration":"Expiration it is","x-amz-copy-source-version-id":"CopySourceVersionId it is","x-amz-version-id":"VersionId it is","x-amz-server-side-encryption":"AES256","x-amz-server-side-encryption-customer-algorithm":"SSECustomerAlgorithm it is","x-amz-server-side-encryption-customer-key-MD5":"SSECustomerKeyMD5 it is","x-amz-server-side-encryption-aws-kms-key-id":"SSEKMSKeyId it is","x-amz-server-side-encryption-context":"SSEKMSEncryptionContext it is","x-amz-server-side-encryption-bucket-key-enabled":"true","x-amz-request-charged":"requester"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CopyObjectResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><ETag>ETag it is</ETag><LastModified>2024-02-29T12:34:56.000Z</LastModified><ChecksumCRC32>ChecksumCRC32 it is</ChecksumCRC32><ChecksumCRC32C>ChecksumCRC32C it is</ChecksumCRC32C><ChecksumSHA1>ChecksumSHA1 it is</ChecksumSHA1><ChecksumSHA256>ChecksumSHA256 it is</ChecksumSHA256></CopyObjectResult>"}],
    run: () => s3().copyObject({ ACL: "private", Bucket: "bucket", CacheControl: "CacheControl-1", ChecksumAlgorithm: "CRC32", ContentDisposition: "ContentDisposition-1", ContentEncoding: "ContentEncoding-1", ContentLanguage: "ContentLanguage-1", ContentType: "ContentType-1", CopySource: "CopySource-1", CopySourceIfMatch: "CopySourceIfMatch-1", CopySourceIfModifiedSince: new Date("2024-02-29T12:34:56.000Z"), CopySourceIfNoneMatch: "CopySourceIfNoneMatch-1", CopySourceIfUnmodifiedSince: new Date("2024-02-29T12:34:56.000Z"), Expires: new Date("2024-02-29T12:34:56.000Z"), GrantFullControl: "GrantFullControl-1", GrantRead: "GrantRead-1", GrantReadACP: "GrantReadACP-1", GrantWriteACP: "GrantWriteACP-1", Key: "a folder/an+object", Metadata: { First: "Metadata given", "second-one": "Metadata given" }, MetadataDirective: "COPY", TaggingDirective: "COPY", ServerSideEncryption: "AES256", StorageClass: "STANDARD", WebsiteRedirectLocation: "WebsiteRedirectLocation-1", SSECustomerAlgorithm: "SSECustomerAlgorithm-1", SSECustomerKey: "0123456789abcdef0123456789abcdef", SSECustomerKeyMD5: "0123456789abcdef0123456789abcdef", SSEKMSKeyId: "SSEKMSKeyId-1", SSEKMSEncryptionContext: "SSEKMSEncryptionContext-1", BucketKeyEnabled: true, CopySourceSSECustomerAlgorithm: "CopySourceSSECustomerAlgorithm-1", CopySourceSSECustomerKey: "0123456789abcdef0123456789abcdef", CopySourceSSECustomerKeyMD5: "0123456789abcdef0123456789abcdef", RequestPayer: "requester", Tagging: "Tagging-1", ObjectLockMode: "GOVERNANCE", ObjectLockRetainUntilDate: new Date("2024-02-29T12:34:56.000Z"), ObjectLockLegalHoldStatus: "ON", ExpectedBucketOwner: "ExpectedBucketOwner-1", ExpectedSourceBucketOwner: "ExpectedSourceBucketOwner-1" }).promise(),
  },
  "copyObject: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().copyObject({ Bucket: "bucket", CopySource: "CopySource-1", Key: "a folder/an+object" }).promise(),
  },
  "copyObject: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CopyObjectResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></CopyObjectResult>"}],
    run: () => s3().copyObject({ Bucket: "bucket", CopySource: "CopySource-1", Key: "a folder/an+object" }).promise(),
  },
  "createBucket: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","Location":"Location it is"},"body":""}],
    run: () => s3().createBucket({ ACL: "private", Bucket: "bucket", CreateBucketConfiguration: { LocationConstraint: "af-south-1", Location: { Type: "AvailabilityZone", Name: "Name given" }, Bucket: { DataRedundancy: "SingleAvailabilityZone", Type: "Directory" } }, GrantFullControl: "GrantFullControl-1", GrantRead: "GrantRead-1", GrantReadACP: "GrantReadACP-1", GrantWrite: "GrantWrite-1", GrantWriteACP: "GrantWriteACP-1", ObjectLockEnabledForBucket: true, ObjectOwnership: "BucketOwnerPreferred" }).promise(),
  },
  "createBucket: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().createBucket({ Bucket: "bucket" }).promise(),
  },
  "createBucket: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","Location":"Location it is"},"body":""}],
    run: () => s3().createBucket({ ACL: "private", Bucket: "bucket", CreateBucketConfiguration: { LocationConstraint: "af-south-1", Location: { Type: "AvailabilityZone", Name: "Name <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, Bucket: { DataRedundancy: "SingleAvailabilityZone", Type: "Directory" } }, GrantFullControl: "GrantFullControl-1", GrantRead: "GrantRead-1", GrantReadACP: "GrantReadACP-1", GrantWrite: "GrantWrite-1", GrantWriteACP: "GrantWriteACP-1", ObjectLockEnabledForBucket: true, ObjectOwnership: "BucketOwnerPreferred" }).promise(),
  },
  "createMultipartUpload: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-abort-date":"Thu, 29 Feb 2024 12:34:56 GMT","x-amz-abort-rule-id":"AbortRuleId it is","x-amz-server-side-encryption":"AES256","x-amz-server-side-encryption-customer-algorithm":"SSECustomerAlgorithm it is","x-amz-server-side-encryption-customer-key-MD5":"SSECustomerKeyMD5 it is","x-amz-server-side-encryption-aws-kms-key-id":"SSEKMSKeyId it is","x-amz-server-side-encryption-context":"SSEKMSEncryptionContext it is","x-amz-server-side-encryption-bucket-key-enabled":"true","x-amz-request-charged":"requester","x-amz-checksum-algorithm":"CRC32"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CreateMultipartUploadOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Bucket>Bucket it is</Bucket><Key>Key it is</Key><UploadId>UploadId it is</UploadId></CreateMultipartUploadOutput>"}],
    run: () => s3().createMultipartUpload({ ACL: "private", Bucket: "bucket", CacheControl: "CacheControl-1", ContentDisposition: "ContentDisposition-1", ContentEncoding: "ContentEncoding-1", ContentLanguage: "ContentLanguage-1", ContentType: "ContentType-1", Expires: new Date("2024-02-29T12:34:56.000Z"), GrantFullControl: "GrantFullControl-1", GrantRead: "GrantRead-1", GrantReadACP: "GrantReadACP-1", GrantWriteACP: "GrantWriteACP-1", Key: "a folder/an+object", Metadata: { First: "Metadata given", "second-one": "Metadata given" }, ServerSideEncryption: "AES256", StorageClass: "STANDARD", WebsiteRedirectLocation: "WebsiteRedirectLocation-1", SSECustomerAlgorithm: "SSECustomerAlgorithm-1", SSECustomerKey: "0123456789abcdef0123456789abcdef", SSECustomerKeyMD5: "0123456789abcdef0123456789abcdef", SSEKMSKeyId: "SSEKMSKeyId-1", SSEKMSEncryptionContext: "SSEKMSEncryptionContext-1", BucketKeyEnabled: true, RequestPayer: "requester", Tagging: "Tagging-1", ObjectLockMode: "GOVERNANCE", ObjectLockRetainUntilDate: new Date("2024-02-29T12:34:56.000Z"), ObjectLockLegalHoldStatus: "ON", ExpectedBucketOwner: "ExpectedBucketOwner-1", ChecksumAlgorithm: "CRC32" }).promise(),
  },
  "createMultipartUpload: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().createMultipartUpload({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "createMultipartUpload: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CreateMultipartUploadOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></CreateMultipartUploadOutput>"}],
    run: () => s3().createMultipartUpload({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "createSession: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-server-side-encryption":"AES256","x-amz-server-side-encryption-aws-kms-key-id":"SSEKMSKeyId it is","x-amz-server-side-encryption-context":"SSEKMSEncryptionContext it is","x-amz-server-side-encryption-bucket-key-enabled":"true"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CreateSessionOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Credentials><AccessKeyId>AccessKeyId it is</AccessKeyId><SecretAccessKey>SecretAccessKey it is</SecretAccessKey><SessionToken>SessionToken it is</SessionToken><Expiration>2024-02-29T12:34:56.000Z</Expiration></Credentials></CreateSessionOutput>"}],
    run: () => s3().createSession({ SessionMode: "ReadOnly", Bucket: "bucket", ServerSideEncryption: "AES256", SSEKMSKeyId: "SSEKMSKeyId-1", SSEKMSEncryptionContext: "SSEKMSEncryptionContext-1", BucketKeyEnabled: true }).promise(),
  },
  "createSession: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().createSession({ Bucket: "bucket" }).promise(),
  },
  "createSession: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CreateSessionOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></CreateSessionOutput>"}],
    run: () => s3().createSession({ Bucket: "bucket" }).promise(),
  },
  "deleteBucket: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucket({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "deleteBucket: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucket({ Bucket: "bucket" }).promise(),
  },
  "deleteBucketAnalyticsConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketAnalyticsConfiguration({ Bucket: "bucket", Id: "Id of/this&that", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "deleteBucketAnalyticsConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketAnalyticsConfiguration({ Bucket: "bucket", Id: "Id of/this&that" }).promise(),
  },
  "deleteBucketCors: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketCors({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "deleteBucketCors: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketCors({ Bucket: "bucket" }).promise(),
  },
  "deleteBucketEncryption: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketEncryption({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "deleteBucketEncryption: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketEncryption({ Bucket: "bucket" }).promise(),
  },
  "deleteBucketIntelligentTieringConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketIntelligentTieringConfiguration({ Bucket: "bucket", Id: "Id of/this&that" }).promise(),
  },
  "deleteBucketIntelligentTieringConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketIntelligentTieringConfiguration({ Bucket: "bucket", Id: "Id of/this&that" }).promise(),
  },
  "deleteBucketInventoryConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketInventoryConfiguration({ Bucket: "bucket", Id: "Id of/this&that", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "deleteBucketInventoryConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketInventoryConfiguration({ Bucket: "bucket", Id: "Id of/this&that" }).promise(),
  },
  "deleteBucketLifecycle: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketLifecycle({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "deleteBucketLifecycle: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketLifecycle({ Bucket: "bucket" }).promise(),
  },
  "deleteBucketMetricsConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketMetricsConfiguration({ Bucket: "bucket", Id: "Id of/this&that", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "deleteBucketMetricsConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketMetricsConfiguration({ Bucket: "bucket", Id: "Id of/this&that" }).promise(),
  },
  "deleteBucketOwnershipControls: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketOwnershipControls({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "deleteBucketOwnershipControls: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketOwnershipControls({ Bucket: "bucket" }).promise(),
  },
  "deleteBucketPolicy: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketPolicy({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "deleteBucketPolicy: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketPolicy({ Bucket: "bucket" }).promise(),
  },
  "deleteBucketReplication: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketReplication({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "deleteBucketReplication: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketReplication({ Bucket: "bucket" }).promise(),
  },
  "deleteBucketTagging: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketTagging({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "deleteBucketTagging: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketTagging({ Bucket: "bucket" }).promise(),
  },
  "deleteBucketWebsite: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketWebsite({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "deleteBucketWebsite: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteBucketWebsite({ Bucket: "bucket" }).promise(),
  },
  "deleteObject: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-delete-marker":"true","x-amz-version-id":"VersionId it is","x-amz-request-charged":"requester"},"body":""}],
    run: () => s3().deleteObject({ Bucket: "bucket", Key: "a folder/an+object", MFA: "MFA-1", VersionId: "VersionId of/this&that", RequestPayer: "requester", BypassGovernanceRetention: true, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "deleteObject: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteObject({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "deleteObjectTagging: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-version-id":"VersionId it is"},"body":""}],
    run: () => s3().deleteObjectTagging({ Bucket: "bucket", Key: "a folder/an+object", VersionId: "VersionId of/this&that", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "deleteObjectTagging: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteObjectTagging({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "deleteObjects: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-request-charged":"requester"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DeleteObjectsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Deleted><Key>Key it is</Key><VersionId>VersionId it is</VersionId><DeleteMarker>true</DeleteMarker><DeleteMarkerVersionId>DeleteMarkerVersionId it is</DeleteMarkerVersionId></Deleted><Deleted><Key>Key it is</Key><VersionId>VersionId it is</VersionId><DeleteMarker>true</DeleteMarker><DeleteMarkerVersionId>DeleteMarkerVersionId it is</DeleteMarkerVersionId></Deleted><Error><Key>Key it is</Key><VersionId>VersionId it is</VersionId><Code>Code it is</Code><Message>Message it is</Message></Error><Error><Key>Key it is</Key><VersionId>VersionId it is</VersionId><Code>Code it is</Code><Message>Message it is</Message></Error></DeleteObjectsOutput>"}],
    run: () => s3().deleteObjects({ Bucket: "bucket", Delete: { Objects: [{ Key: "Key given", VersionId: "VersionId given" }, { Key: "Key given" }], Quiet: true }, MFA: "MFA-1", RequestPayer: "requester", BypassGovernanceRetention: true, ExpectedBucketOwner: "ExpectedBucketOwner-1", ChecksumAlgorithm: "CRC32" }).promise(),
  },
  "deleteObjects: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deleteObjects({ Bucket: "bucket", Delete: { Objects: [{ Key: "Key given" }, { Key: "Key given" }] } }).promise(),
  },
  "deleteObjects: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-request-charged":"requester"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DeleteObjectsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Deleted><Key>Key &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Key><VersionId>VersionId &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</VersionId><DeleteMarker>true</DeleteMarker><DeleteMarkerVersionId>DeleteMarkerVersionId &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</DeleteMarkerVersionId></Deleted><Deleted><Key>Key &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Key><VersionId>VersionId &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</VersionId><DeleteMarker>true</DeleteMarker><DeleteMarkerVersionId>DeleteMarkerVersionId &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</DeleteMarkerVersionId></Deleted><Error><Key>Key &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Key><VersionId>VersionId &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</VersionId><Code>Code &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Code><Message>Message &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Message></Error><Error><Key>Key &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Key><VersionId>VersionId &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</VersionId><Code>Code &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Code><Message>Message &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Message></Error></DeleteObjectsOutput>"}],
    run: () => s3().deleteObjects({ Bucket: "bucket", Delete: { Objects: [{ Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", VersionId: "VersionId <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, { Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }], Quiet: true }, MFA: "MFA-1", RequestPayer: "requester", BypassGovernanceRetention: true, ExpectedBucketOwner: "ExpectedBucketOwner-1", ChecksumAlgorithm: "CRC32" }).promise(),
  },
  "deleteObjects: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DeleteObjectsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></DeleteObjectsOutput>"}],
    run: () => s3().deleteObjects({ Bucket: "bucket", Delete: { Objects: [{ Key: "Key given" }, { Key: "Key given" }] } }).promise(),
  },
  "deletePublicAccessBlock: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deletePublicAccessBlock({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "deletePublicAccessBlock: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().deletePublicAccessBlock({ Bucket: "bucket" }).promise(),
  },
  "getBucketAccelerateConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-request-charged":"requester"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketAccelerateConfigurationOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Status>Enabled</Status></GetBucketAccelerateConfigurationOutput>"}],
    run: () => s3().getBucketAccelerateConfiguration({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1", RequestPayer: "requester" }).promise(),
  },
  "getBucketAccelerateConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketAccelerateConfiguration({ Bucket: "bucket" }).promise(),
  },
  "getBucketAccelerateConfiguration: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketAccelerateConfigurationOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></GetBucketAccelerateConfigurationOutput>"}],
    run: () => s3().getBucketAccelerateConfiguration({ Bucket: "bucket" }).promise(),
  },
  "getBucketAcl: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketAclOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Owner><DisplayName>DisplayName it is</DisplayName><ID>ID it is</ID></Owner><AccessControlList><Grant><Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"CanonicalUser\"><DisplayName>DisplayName it is</DisplayName><EmailAddress>EmailAddress it is</EmailAddress><ID>ID it is</ID><URI>URI it is</URI></Grantee><Permission>FULL_CONTROL</Permission></Grant><Grant><Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"CanonicalUser\"><DisplayName>DisplayName it is</DisplayName><EmailAddress>EmailAddress it is</EmailAddress><ID>ID it is</ID><URI>URI it is</URI></Grantee><Permission>FULL_CONTROL</Permission></Grant></AccessControlList></GetBucketAclOutput>"}],
    run: () => s3().getBucketAcl({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketAcl: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketAcl({ Bucket: "bucket" }).promise(),
  },
  "getBucketAcl: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketAclOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></GetBucketAclOutput>"}],
    run: () => s3().getBucketAcl({ Bucket: "bucket" }).promise(),
  },
  "getBucketAnalyticsConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<AnalyticsConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Id>Id it is</Id><Filter><And><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag></And></Filter><StorageClassAnalysis><DataExport><OutputSchemaVersion>V_1</OutputSchemaVersion><Destination><S3BucketDestination><Format>CSV</Format><BucketAccountId>BucketAccountId it is</BucketAccountId><Bucket>Bucket it is</Bucket><Prefix>Prefix it is</Prefix></S3BucketDestination></Destination></DataExport></StorageClassAnalysis></AnalyticsConfiguration>"}],
    run: () => s3().getBucketAnalyticsConfiguration({ Bucket: "bucket", Id: "Id of/this&that", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketAnalyticsConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketAnalyticsConfiguration({ Bucket: "bucket", Id: "Id of/this&that" }).promise(),
  },
  "getBucketAnalyticsConfiguration: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<AnalyticsConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></AnalyticsConfiguration>"}],
    run: () => s3().getBucketAnalyticsConfiguration({ Bucket: "bucket", Id: "Id of/this&that" }).promise(),
  },
  "getBucketCors: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketCorsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><CORSRule><ID>ID it is</ID><AllowedHeader>AllowedHeaders it is</AllowedHeader><AllowedHeader>AllowedHeaders it is</AllowedHeader><AllowedMethod>AllowedMethods it is</AllowedMethod><AllowedMethod>AllowedMethods it is</AllowedMethod><AllowedOrigin>AllowedOrigins it is</AllowedOrigin><AllowedOrigin>AllowedOrigins it is</AllowedOrigin><ExposeHeader>ExposeHeaders it is</ExposeHeader><ExposeHeader>ExposeHeaders it is</ExposeHeader><MaxAgeSeconds>42</MaxAgeSeconds></CORSRule><CORSRule><ID>ID it is</ID><AllowedHeader>AllowedHeaders it is</AllowedHeader><AllowedHeader>AllowedHeaders it is</AllowedHeader><AllowedMethod>AllowedMethods it is</AllowedMethod><AllowedMethod>AllowedMethods it is</AllowedMethod><AllowedOrigin>AllowedOrigins it is</AllowedOrigin><AllowedOrigin>AllowedOrigins it is</AllowedOrigin><ExposeHeader>ExposeHeaders it is</ExposeHeader><ExposeHeader>ExposeHeaders it is</ExposeHeader><MaxAgeSeconds>42</MaxAgeSeconds></CORSRule></GetBucketCorsOutput>"}],
    run: () => s3().getBucketCors({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketCors: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketCors({ Bucket: "bucket" }).promise(),
  },
  "getBucketCors: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketCorsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></GetBucketCorsOutput>"}],
    run: () => s3().getBucketCors({ Bucket: "bucket" }).promise(),
  },
  "getBucketEncryption: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ServerSideEncryptionConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm><KMSMasterKeyID>KMSMasterKeyID it is</KMSMasterKeyID></ApplyServerSideEncryptionByDefault><BucketKeyEnabled>true</BucketKeyEnabled></Rule><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>AES256</SSEAlgorithm><KMSMasterKeyID>KMSMasterKeyID it is</KMSMasterKeyID></ApplyServerSideEncryptionByDefault><BucketKeyEnabled>true</BucketKeyEnabled></Rule></ServerSideEncryptionConfiguration>"}],
    run: () => s3().getBucketEncryption({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketEncryption: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketEncryption({ Bucket: "bucket" }).promise(),
  },
  "getBucketEncryption: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ServerSideEncryptionConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></ServerSideEncryptionConfiguration>"}],
    run: () => s3().getBucketEncryption({ Bucket: "bucket" }).promise(),
  },
  "getBucketIntelligentTieringConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<IntelligentTieringConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Id>Id it is</Id><Filter><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><And><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag></And></Filter><Status>Enabled</Status><Tiering><Days>42</Days><AccessTier>ARCHIVE_ACCESS</AccessTier></Tiering><Tiering><Days>42</Days><AccessTier>ARCHIVE_ACCESS</AccessTier></Tiering></IntelligentTieringConfiguration>"}],
    run: () => s3().getBucketIntelligentTieringConfiguration({ Bucket: "bucket", Id: "Id of/this&that" }).promise(),
  },
  "getBucketIntelligentTieringConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketIntelligentTieringConfiguration({ Bucket: "bucket", Id: "Id of/this&that" }).promise(),
  },
  "getBucketIntelligentTieringConfiguration: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<IntelligentTieringConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></IntelligentTieringConfiguration>"}],
    run: () => s3().getBucketIntelligentTieringConfiguration({ Bucket: "bucket", Id: "Id of/this&that" }).promise(),
  },
  "getBucketInventoryConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<InventoryConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Destination><S3BucketDestination><AccountId>AccountId it is</AccountId><Bucket>Bucket it is</Bucket><Format>CSV</Format><Prefix>Prefix it is</Prefix><Encryption><SSE-S3></SSE-S3><SSE-KMS><KeyId>KeyId it is</KeyId></SSE-KMS></Encryption></S3BucketDestination></Destination><IsEnabled>true</IsEnabled><Filter><Prefix>Prefix it is</Prefix></Filter><Id>Id it is</Id><IncludedObjectVersions>All</IncludedObjectVersions><OptionalFields><Field>Size</Field><Field>Size</Field></OptionalFields><Schedule><Frequency>Daily</Frequency></Schedule></InventoryConfiguration>"}],
    run: () => s3().getBucketInventoryConfiguration({ Bucket: "bucket", Id: "Id of/this&that", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketInventoryConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketInventoryConfiguration({ Bucket: "bucket", Id: "Id of/this&that" }).promise(),
  },
  "getBucketInventoryConfiguration: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<InventoryConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></InventoryConfiguration>"}],
    run: () => s3().getBucketInventoryConfiguration({ Bucket: "bucket", Id: "Id of/this&that" }).promise(),
  },
  "getBucketLifecycle: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketLifecycleOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Rule><Expiration><Date>2024-02-29T12:34:56.000Z</Date><Days>42</Days><ExpiredObjectDeleteMarker>true</ExpiredObjectDeleteMarker></Expiration><ID>ID it is</ID><Prefix>Prefix it is</Prefix><Status>Enabled</Status><Transition><Date>2024-02-29T12:34:56.000Z</Date><Days>42</Days><StorageClass>GLACIER</StorageClass></Transition><NoncurrentVersionTransition><NoncurrentDays>42</NoncurrentDays><StorageClass>GLACIER</StorageClass><NewerNoncurrentVersions>42</NewerNoncurrentVersions></NoncurrentVersionTransition><NoncurrentVersionExpiration><NoncurrentDays>42</NoncurrentDays><NewerNoncurrentVersions>42</NewerNoncurrentVersions></NoncurrentVersionExpiration><AbortIncompleteMultipartUpload><DaysAfterInitiation>42</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule><Rule><Expiration><Date>2024-02-29T12:34:56.000Z</Date><Days>42</Days><ExpiredObjectDeleteMarker>true</ExpiredObjectDeleteMarker></Expiration><ID>ID it is</ID><Prefix>Prefix it is</Prefix><Status>Enabled</Status><Transition><Date>2024-02-29T12:34:56.000Z</Date><Days>42</Days><StorageClass>GLACIER</StorageClass></Transition><NoncurrentVersionTransition><NoncurrentDays>42</NoncurrentDays><StorageClass>GLACIER</StorageClass><NewerNoncurrentVersions>42</NewerNoncurrentVersions></NoncurrentVersionTransition><NoncurrentVersionExpiration><NoncurrentDays>42</NoncurrentDays><NewerNoncurrentVersions>42</NewerNoncurrentVersions></NoncurrentVersionExpiration><AbortIncompleteMultipartUpload><DaysAfterInitiation>42</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule></GetBucketLifecycleOutput>"}],
    run: () => s3().getBucketLifecycle({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketLifecycle: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketLifecycle({ Bucket: "bucket" }).promise(),
  },
  "getBucketLifecycle: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketLifecycleOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></GetBucketLifecycleOutput>"}],
    run: () => s3().getBucketLifecycle({ Bucket: "bucket" }).promise(),
  },
  "getBucketLifecycleConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-transition-default-minimum-object-size":"varies_by_storage_class"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketLifecycleConfigurationOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Rule><Expiration><Date>2024-02-29T12:34:56.000Z</Date><Days>42</Days><ExpiredObjectDeleteMarker>true</ExpiredObjectDeleteMarker></Expiration><ID>ID it is</ID><Prefix>Prefix it is</Prefix><Filter><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><ObjectSizeGreaterThan>42</ObjectSizeGreaterThan><ObjectSizeLessThan>42</ObjectSizeLessThan><And><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><ObjectSizeGreaterThan>42</ObjectSizeGreaterThan><ObjectSizeLessThan>42</ObjectSizeLessThan></And></Filter><Status>Enabled</Status><Transition><Date>2024-02-29T12:34:56.000Z</Date><Days>42</Days><StorageClass>GLACIER</StorageClass></Transition><Transition><Date>2024-02-29T12:34:56.000Z</Date><Days>42</Days><StorageClass>GLACIER</StorageClass></Transition><NoncurrentVersionTransition><NoncurrentDays>42</NoncurrentDays><StorageClass>GLACIER</StorageClass><NewerNoncurrentVersions>42</NewerNoncurrentVersions></NoncurrentVersionTransition><NoncurrentVersionTransition><NoncurrentDays>42</NoncurrentDays><StorageClass>GLACIER</StorageClass><NewerNoncurrentVersions>42</NewerNoncurrentVersions></NoncurrentVersionTransition><NoncurrentVersionExpiration><NoncurrentDays>42</NoncurrentDays><NewerNoncurrentVersions>42</NewerNoncurrentVersions></NoncurrentVersionExpiration><AbortIncompleteMultipartUpload><DaysAfterInitiation>42</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule><Rule><Expiration><Date>2024-02-29T12:34:56.000Z</Date><Days>42</Days><ExpiredObjectDeleteMarker>true</ExpiredObjectDeleteMarker></Expiration><ID>ID it is</ID><Prefix>Prefix it is</Prefix><Filter><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><ObjectSizeGreaterThan>42</ObjectSizeGreaterThan><ObjectSizeLessThan>42</ObjectSizeLessThan><And><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><ObjectSizeGreaterThan>42</ObjectSizeGreaterThan><ObjectSizeLessThan>42</ObjectSizeLessThan></And></Filter><Status>Enabled</Status><Transition><Date>2024-02-29T12:34:56.000Z</Date><Days>42</Days><StorageClass>GLACIER</StorageClass></Transition><Transition><Date>2024-02-29T12:34:56.000Z</Date><Days>42</Days><StorageClass>GLACIER</StorageClass></Transition><NoncurrentVersionTransition><NoncurrentDays>42</NoncurrentDays><StorageClass>GLACIER</StorageClass><NewerNoncurrentVersions>42</NewerNoncurrentVersions></NoncurrentVersionTransition><NoncurrentVersionTransition><NoncurrentDays>42</NoncurrentDays><StorageClass>GLACIER</StorageClass><NewerNoncurrentVersions>42</NewerNoncurrentVersions></NoncurrentVersionTransition><NoncurrentVersionExpiration><NoncurrentDays>42</NoncurrentDays><NewerNoncurrentVersions>42</NewerNoncurrentVersions></NoncurrentVersionExpiration><AbortIncompleteMultipartUpload><DaysAfterInitiation>42</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule></GetBucketLifecycleConfigurationOutput>"}],
    run: () => s3().getBucketLifecycleConfiguration({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketLifecycleConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketLifecycleConfiguration({ Bucket: "bucket" }).promise(),
  },
  "getBucketLifecycleConfiguration: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketLifecycleConfigurationOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></GetBucketLifecycleConfigurationOutput>"}],
    run: () => s3().getBucketLifecycleConfiguration({ Bucket: "bucket" }).promise(),
  },
  "getBucketLocation: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<LocationConstraint xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">eu-central-1</LocationConstraint>"}],
    run: () => s3().getBucketLocation({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketLocation: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketLocation({ Bucket: "bucket" }).promise(),
  },
  "getBucketLocation: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<LocationConstraint xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></LocationConstraint>"}],
    run: () => s3().getBucketLocation({ Bucket: "bucket" }).promise(),
  },
  "getBucketLogging: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketLoggingOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><LoggingEnabled><TargetBucket>TargetBucket it is</TargetBucket><TargetGrants><Grant><Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"CanonicalUser\"><DisplayName>DisplayName it is</DisplayName><EmailAddress>EmailAddress it is</EmailAddress><ID>ID it is</ID><URI>URI it is</URI></Grantee><Permission>FULL_CONTROL</Permission></Grant><Grant><Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"CanonicalUser\"><DisplayName>DisplayName it is</DisplayName><EmailAddress>EmailAddress it is</EmailAddress><ID>ID it is</ID><URI>URI it is</URI></Grantee><Permission>FULL_CONTROL</Permission></Grant></TargetGrants><TargetPrefix>TargetPrefix it is</TargetPrefix><TargetObjectKeyFormat><SimplePrefix></SimplePrefix><PartitionedPrefix><PartitionDateSource>EventTime</PartitionDateSource></PartitionedPrefix></TargetObjectKeyFormat></LoggingEnabled></GetBucketLoggingOutput>"}],
    run: () => s3().getBucketLogging({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketLogging: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketLogging({ Bucket: "bucket" }).promise(),
  },
  "getBucketLogging: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketLoggingOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></GetBucketLoggingOutput>"}],
    run: () => s3().getBucketLogging({ Bucket: "bucket" }).promise(),
  },
  "getBucketMetricsConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<MetricsConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Id>Id it is</Id><Filter><And><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><AccessPointArn>AccessPointArn it is</AccessPointArn></And></Filter></MetricsConfiguration>"}],
    run: () => s3().getBucketMetricsConfiguration({ Bucket: "bucket", Id: "Id of/this&that", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketMetricsConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketMetricsConfiguration({ Bucket: "bucket", Id: "Id of/this&that" }).promise(),
  },
  "getBucketMetricsConfiguration: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<MetricsConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></MetricsConfiguration>"}],
    run: () => s3().getBucketMetricsConfiguration({ Bucket: "bucket", Id: "Id of/this&that" }).promise(),
  },
  "getBucketNotification: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<NotificationConfigurationDeprecated xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><TopicConfiguration><Id>Id it is</Id><Event>s3:ReducedRedundancyLostObject</Event><Event>s3:ReducedRedundancyLostObject</Event><Event>s3:ReducedRedundancyLostObject</Event><Topic>Topic it is</Topic></TopicConfiguration><QueueConfiguration><Id>Id it is</Id><Event>s3:ReducedRedundancyLostObject</Event><Event>s3:ReducedRedundancyLostObject</Event><Event>s3:ReducedRedundancyLostObject</Event><Queue>Queue it is</Queue></QueueConfiguration><CloudFunctionConfiguration><Id>Id it is</Id><Event>s3:ReducedRedundancyLostObject</Event><Event>s3:ReducedRedundancyLostObject</Event><Event>s3:ReducedRedundancyLostObject</Event><CloudFunction>CloudFunction it is</CloudFunction><InvocationRole>InvocationRole it is</InvocationRole></CloudFunctionConfiguration></NotificationConfigurationDeprecated>"}],
    run: () => s3().getBucketNotification({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketNotification: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketNotification({ Bucket: "bucket" }).promise(),
  },
  "getBucketNotification: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<NotificationConfigurationDeprecated xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></NotificationConfigurationDeprecated>"}],
    run: () => s3().getBucketNotification({ Bucket: "bucket" }).promise(),
  },
  "getBucketNotificationConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<NotificationConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><TopicConfiguration><Id>Id it is</Id><Topic>TopicArn it is</Topic><Event>s3:ReducedRedundancyLostObject</Event><Event>s3:ReducedRedundancyLostObject</Event><Filter><S3Key><FilterRule><Name>prefix</Name><Value>Value it is</Value></FilterRule><FilterRule><Name>prefix</Name><Value>Value it is</Value></FilterRule></S3Key></Filter></TopicConfiguration><TopicConfiguration><Id>Id it is</Id><Topic>TopicArn it is</Topic><Event>s3:ReducedRedundancyLostObject</Event><Event>s3:ReducedRedundancyLostObject</Event><Filter><S3Key><FilterRule><Name>prefix</Name><Value>Value it is</Value></FilterRule><FilterRule><Name>prefix</Name><Value>Value it is</Value></FilterRule></S3Key></Filter></TopicConfiguration><QueueConfiguration><Id>Id it is</Id><Queue>QueueArn it is</Queue><Event>s3:ReducedRedundancyLostObject</Event><Event>s3:ReducedRedundancyLostObject</Event><Filter><S3Key><FilterRule><Name>prefix</Name><Value>Value it is</Value></FilterRule><FilterRule><Name>prefix</Name><Value>Value it is</Value></FilterRule></S3Key></Filter></QueueConfiguration><QueueConfiguration><Id>Id it is</Id><Queue>QueueArn it is</Queue><Event>s3:ReducedRedundancyLostObject</Event><Event>s3:ReducedRedundancyLostObject</Event><Filter><S3Key><FilterRule><Name>prefix</Name><Value>Value it is</Value></FilterRule><FilterRule><Name>prefix</Name><Value>Value it is</Value></FilterRule></S3Key></Filter></QueueConfiguration><CloudFunctionConfiguration><Id>Id it is</Id><CloudFunction>LambdaFunctionArn it is</CloudFunction><Event>s3:ReducedRedundancyLostObject</Event><Event>s3:ReducedRedundancyLostObject</Event><Filter><S3Key><FilterRule><Name>prefix</Name><Value>Value it is</Value></FilterRule><FilterRule><Name>prefix</Name><Value>Value it is</Value></FilterRule></S3Key></Filter></CloudFunctionConfiguration><CloudFunctionConfiguration><Id>Id it is</Id><CloudFunction>LambdaFunctionArn it is</CloudFunction><Event>s3:ReducedRedundancyLostObject</Event><Event>s3:ReducedRedundancyLostObject</Event><Filter><S3Key><FilterRule><Name>prefix</Name><Value>Value it is</Value></FilterRule><FilterRule><Name>prefix</Name><Value>Value it is</Value></FilterRule></S3Key></Filter></CloudFunctionConfiguration><EventBridgeConfiguration></EventBridgeConfiguration></NotificationConfiguration>"}],
    run: () => s3().getBucketNotificationConfiguration({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketNotificationConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketNotificationConfiguration({ Bucket: "bucket" }).promise(),
  },
  "getBucketNotificationConfiguration: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<NotificationConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></NotificationConfiguration>"}],
    run: () => s3().getBucketNotificationConfiguration({ Bucket: "bucket" }).promise(),
  },
  "getBucketOwnershipControls: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<OwnershipControls xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Rule><ObjectOwnership>BucketOwnerPreferred</ObjectOwnership></Rule><Rule><ObjectOwnership>BucketOwnerPreferred</ObjectOwnership></Rule></OwnershipControls>"}],
    run: () => s3().getBucketOwnershipControls({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketOwnershipControls: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketOwnershipControls({ Bucket: "bucket" }).promise(),
  },
  "getBucketOwnershipControls: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<OwnershipControls xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></OwnershipControls>"}],
    run: () => s3().getBucketOwnershipControls({ Bucket: "bucket" }).promise(),
  },
  "getBucketPolicy: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"the body <&>"}],
    run: () => s3().getBucketPolicy({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketPolicy: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketPolicy({ Bucket: "bucket" }).promise(),
  },
  "getBucketPolicyStatus: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PolicyStatus xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><IsPublic>true</IsPublic></PolicyStatus>"}],
    run: () => s3().getBucketPolicyStatus({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketPolicyStatus: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketPolicyStatus({ Bucket: "bucket" }).promise(),
  },
  "getBucketPolicyStatus: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PolicyStatus xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></PolicyStatus>"}],
    run: () => s3().getBucketPolicyStatus({ Bucket: "bucket" }).promise(),
  },
  "getBucketReplication: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ReplicationConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Role>Role it is</Role><Rule><ID>ID it is</ID><Priority>42</Priority><Prefix>Prefix it is</Prefix><Filter><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><And><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag></And></Filter><Status>Enabled</Status><SourceSelectionCriteria><SseKmsEncryptedObjects><Status>Enabled</Status></SseKmsEncryptedObjects><ReplicaModifications><Status>Enabled</Status></ReplicaModifications></SourceSelectionCriteria><ExistingObjectReplication><Status>Enabled</Status></ExistingObjectReplication><Destination><Bucket>Bucket it is</Bucket><Account>Account it is</Account><StorageClass>STANDARD</StorageClass><AccessControlTranslation><Owner>Destination</Owner></AccessControlTranslation><EncryptionConfiguration><ReplicaKmsKeyID>ReplicaKmsKeyID it is</ReplicaKmsKeyID></EncryptionConfiguration><ReplicationTime><Status>Enabled</Status><Time><Minutes>42</Minutes></Time></ReplicationTime><Metrics><Status>Enabled</Status><EventThreshold><Minutes>42</Minutes></EventThreshold></Metrics></Destination><DeleteMarkerReplication><Status>Enabled</Status></DeleteMarkerReplication></Rule><Rule><ID>ID it is</ID><Priority>42</Priority><Prefix>Prefix it is</Prefix><Filter><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><And><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag></And></Filter><Status>Enabled</Status><SourceSelectionCriteria><SseKmsEncryptedObjects><Status>Enabled</Status></SseKmsEncryptedObjects><ReplicaModifications><Status>Enabled</Status></ReplicaModifications></SourceSelectionCriteria><ExistingObjectReplication><Status>Enabled</Status></ExistingObjectReplication><Destination><Bucket>Bucket it is</Bucket><Account>Account it is</Account><StorageClass>STANDARD</StorageClass><AccessControlTranslation><Owner>Destination</Owner></AccessControlTranslation><EncryptionConfiguration><ReplicaKmsKeyID>ReplicaKmsKeyID it is</ReplicaKmsKeyID></EncryptionConfiguration><ReplicationTime><Status>Enabled</Status><Time><Minutes>42</Minutes></Time></ReplicationTime><Metrics><Status>Enabled</Status><EventThreshold><Minutes>42</Minutes></EventThreshold></Metrics></Destination><DeleteMarkerReplication><Status>Enabled</Status></DeleteMarkerReplication></Rule></ReplicationConfiguration>"}],
    run: () => s3().getBucketReplication({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketReplication: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketReplication({ Bucket: "bucket" }).promise(),
  },
  "getBucketReplication: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ReplicationConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></ReplicationConfiguration>"}],
    run: () => s3().getBucketReplication({ Bucket: "bucket" }).promise(),
  },
  "getBucketRequestPayment: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketRequestPaymentOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Payer>Requester</Payer></GetBucketRequestPaymentOutput>"}],
    run: () => s3().getBucketRequestPayment({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketRequestPayment: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketRequestPayment({ Bucket: "bucket" }).promise(),
  },
  "getBucketRequestPayment: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketRequestPaymentOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></GetBucketRequestPaymentOutput>"}],
    run: () => s3().getBucketRequestPayment({ Bucket: "bucket" }).promise(),
  },
  "getBucketTagging: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketTaggingOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><TagSet><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag></TagSet></GetBucketTaggingOutput>"}],
    run: () => s3().getBucketTagging({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketTagging: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketTagging({ Bucket: "bucket" }).promise(),
  },
  "getBucketTagging: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketTaggingOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></GetBucketTaggingOutput>"}],
    run: () => s3().getBucketTagging({ Bucket: "bucket" }).promise(),
  },
  "getBucketVersioning: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketVersioningOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Status>Enabled</Status><MfaDelete>Enabled</MfaDelete></GetBucketVersioningOutput>"}],
    run: () => s3().getBucketVersioning({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketVersioning: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketVersioning({ Bucket: "bucket" }).promise(),
  },
  "getBucketVersioning: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketVersioningOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></GetBucketVersioningOutput>"}],
    run: () => s3().getBucketVersioning({ Bucket: "bucket" }).promise(),
  },
  "getBucketWebsite: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketWebsiteOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><RedirectAllRequestsTo><HostName>HostName it is</HostName><Protocol>http</Protocol></RedirectAllRequestsTo><IndexDocument><Suffix>Suffix it is</Suffix></IndexDocument><ErrorDocument><Key>Key it is</Key></ErrorDocument><RoutingRules><RoutingRule><Condition><HttpErrorCodeReturnedEquals>HttpErrorCodeReturnedEquals it is</HttpErrorCodeReturnedEquals><KeyPrefixEquals>KeyPrefixEquals it is</KeyPrefixEquals></Condition><Redirect><HostName>HostName it is</HostName><HttpRedirectCode>HttpRedirectCode it is</HttpRedirectCode><Protocol>http</Protocol><ReplaceKeyPrefixWith>ReplaceKeyPrefixWith it is</ReplaceKeyPrefixWith><ReplaceKeyWith>ReplaceKeyWith it is</ReplaceKeyWith></Redirect></RoutingRule><RoutingRule><Condition><HttpErrorCodeReturnedEquals>HttpErrorCodeReturnedEquals it is</HttpErrorCodeReturnedEquals><KeyPrefixEquals>KeyPrefixEquals it is</KeyPrefixEquals></Condition><Redirect><HostName>HostName it is</HostName><HttpRedirectCode>HttpRedirectCode it is</HttpRedirectCode><Protocol>http</Protocol><ReplaceKeyPrefixWith>ReplaceKeyPrefixWith it is</ReplaceKeyPrefixWith><ReplaceKeyWith>ReplaceKeyWith it is</ReplaceKeyWith></Redirect></RoutingRule></RoutingRules></GetBucketWebsiteOutput>"}],
    run: () => s3().getBucketWebsite({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getBucketWebsite: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getBucketWebsite({ Bucket: "bucket" }).promise(),
  },
  "getBucketWebsite: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetBucketWebsiteOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></GetBucketWebsiteOutput>"}],
    run: () => s3().getBucketWebsite({ Bucket: "bucket" }).promise(),
  },
  "getObject: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-delete-marker":"true","accept-ranges":"AcceptRanges it is","x-amz-expiration":"Expiration it is","x-amz-restore":"Restore it is","Last-Modified":"Thu, 29 Feb 2024 12:34:56 GMT","ETag":"ETag it is","x-amz-checksum-crc32":"ChecksumCRC32 it is","x-amz-checksum-crc32c":"ChecksumCRC32C it is","x-amz-checksum-sha1":"ChecksumSHA1 it is","x-amz-checksum-sha256":"ChecksumSHA256 it is","x-amz-missing-meta":"42","x-amz-version-id":"VersionId it is","Cache-Control":"CacheControl it is","Content-Disposition":"ContentDisposition it is","Content-Encoding":"ContentEncoding it is","Content-Language":"ContentLanguage it is","Content-Range":"ContentRange it is","Content-Type":"ContentType it is","Expires":"Thu, 29 Feb 2024 12:34:56 GMT","x-amz-website-redirect-location":"WebsiteRedirectLocation it is","x-amz-server-side-encryption":"AES256","x-amz-meta-First":"1","x-amz-meta-second-one":"2","x-amz-server-side-encryption-customer-algorithm":"SSECustomerAlgorithm it is","x-amz-server-side-encryption-customer-key-MD5":"SSECustomerKeyMD5 it is","x-amz-server-side-encryption-aws-kms-key-id":"SSEKMSKeyId it is","x-amz-server-side-encryption-bucket-key-enabled":"true","x-amz-storage-class":"STANDARD","x-amz-request-charged":"requester","x-amz-replication-status":"COMPLETE","x-amz-mp-parts-count":"42","x-amz-tagging-count":"42","x-amz-object-lock-mode":"GOVERNANCE","x-amz-object-lock-retain-until-date":"2024-02-29T12:34:56.000Z","x-amz-object-lock-legal-hold":"ON"},"body":"the body <&>"}],
    run: () => s3().getObject({ Bucket: "bucket", IfMatch: "IfMatch-1", IfModifiedSince: new Date("2024-02-29T12:34:56.000Z"), IfNoneMatch: "IfNoneMatch-1", IfUnmodifiedSince: new Date("2024-02-29T12:34:56.000Z"), Key: "a folder/an+object", Range: "Range-1", ResponseCacheControl: "ResponseCacheControl of/this&that", ResponseContentDisposition: "ResponseContentDisposition of/this&that", ResponseContentEncoding: "ResponseContentEncoding of/this&that", ResponseContentLanguage: "ResponseContentLanguage of/this&that", ResponseContentType: "ResponseContentType of/this&that", ResponseExpires: new Date("2024-02-29T12:34:56.000Z"), VersionId: "VersionId of/this&that", SSECustomerAlgorithm: "SSECustomerAlgorithm-1", SSECustomerKey: "0123456789abcdef0123456789abcdef", SSECustomerKeyMD5: "0123456789abcdef0123456789abcdef", RequestPayer: "requester", PartNumber: 3, ExpectedBucketOwner: "ExpectedBucketOwner-1", ChecksumMode: "ENABLED" }).promise(),
  },
  "getObject: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getObject({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "getObjectAcl: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-request-charged":"requester"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetObjectAclOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Owner><DisplayName>DisplayName it is</DisplayName><ID>ID it is</ID></Owner><AccessControlList><Grant><Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"CanonicalUser\"><DisplayName>DisplayName it is</DisplayName><EmailAddress>EmailAddress it is</EmailAddress><ID>ID it is</ID><URI>URI it is</URI></Grantee><Permission>FULL_CONTROL</Permission></Grant><Grant><Grantee xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:type=\"CanonicalUser\"><DisplayName>DisplayName it is</DisplayName><EmailAddress>EmailAddress it is</EmailAddress><ID>ID it is</ID><URI>URI it is</URI></Grantee><Permission>FULL_CONTROL</Permission></Grant></AccessControlList></GetObjectAclOutput>"}],
    run: () => s3().getObjectAcl({ Bucket: "bucket", Key: "a folder/an+object", VersionId: "VersionId of/this&that", RequestPayer: "requester", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getObjectAcl: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getObjectAcl({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "getObjectAcl: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetObjectAclOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></GetObjectAclOutput>"}],
    run: () => s3().getObjectAcl({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "getObjectAttributes: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-delete-marker":"true","Last-Modified":"Thu, 29 Feb 2024 12:34:56 GMT","x-amz-version-id":"VersionId it is","x-amz-request-charged":"requester"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetObjectAttributesOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><ETag>ETag it is</ETag><Checksum><ChecksumCRC32>ChecksumCRC32 it is</ChecksumCRC32><ChecksumCRC32C>ChecksumCRC32C it is</ChecksumCRC32C><ChecksumSHA1>ChecksumSHA1 it is</ChecksumSHA1><ChecksumSHA256>ChecksumSHA256 it is</ChecksumSHA256></Checksum><ObjectParts><PartsCount>42</PartsCount><PartNumberMarker>42</PartNumberMarker><NextPartNumberMarker>42</NextPartNumberMarker><MaxParts>42</MaxParts><IsTruncated>true</IsTruncated><Part><PartNumber>42</PartNumber><Size>42</Size><ChecksumCRC32>ChecksumCRC32 it is</ChecksumCRC32><ChecksumCRC32C>ChecksumCRC32C it is</ChecksumCRC32C><ChecksumSHA1>ChecksumSHA1 it is</ChecksumSHA1><ChecksumSHA256>ChecksumSHA256 it is</ChecksumSHA256></Part><Part><PartNumber>42</PartNumber><Size>42</Size><ChecksumCRC32>ChecksumCRC32 it is</ChecksumCRC32><ChecksumCRC32C>ChecksumCRC32C it is</ChecksumCRC32C><ChecksumSHA1>ChecksumSHA1 it is</ChecksumSHA1><ChecksumSHA256>ChecksumSHA256 it is</ChecksumSHA256></Part></ObjectParts><StorageClass>STANDARD</StorageClass><ObjectSize>42</ObjectSize></GetObjectAttributesOutput>"}],
    run: () => s3().getObjectAttributes({ Bucket: "bucket", Key: "a folder/an+object", VersionId: "VersionId of/this&that", MaxParts: 75, PartNumberMarker: 3, SSECustomerAlgorithm: "SSECustomerAlgorithm-1", SSECustomerKey: "0123456789abcdef0123456789abcdef", SSECustomerKeyMD5: "0123456789abcdef0123456789abcdef", RequestPayer: "requester", ExpectedBucketOwner: "ExpectedBucketOwner-1", ObjectAttributes: ["ETag", "ETag"] }).promise(),
  },
  "getObjectAttributes: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getObjectAttributes({ Bucket: "bucket", Key: "a folder/an+object", ObjectAttributes: ["ETag", "ETag"] }).promise(),
  },
  "getObjectAttributes: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetObjectAttributesOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></GetObjectAttributesOutput>"}],
    run: () => s3().getObjectAttributes({ Bucket: "bucket", Key: "a folder/an+object", ObjectAttributes: ["ETag", "ETag"] }).promise(),
  },
  "getObjectLegalHold: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<LegalHold xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Status>ON</Status></LegalHold>"}],
    run: () => s3().getObjectLegalHold({ Bucket: "bucket", Key: "a folder/an+object", VersionId: "VersionId of/this&that", RequestPayer: "requester", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getObjectLegalHold: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getObjectLegalHold({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "getObjectLegalHold: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<LegalHold xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></LegalHold>"}],
    run: () => s3().getObjectLegalHold({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "getObjectLockConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ObjectLockConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><ObjectLockEnabled>Enabled</ObjectLockEnabled><Rule><DefaultRetention><Mode>GOVERNANCE</Mode><Days>42</Days><Years>42</Years></DefaultRetention></Rule></ObjectLockConfiguration>"}],
    run: () => s3().getObjectLockConfiguration({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getObjectLockConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getObjectLockConfiguration({ Bucket: "bucket" }).promise(),
  },
  "getObjectLockConfiguration: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ObjectLockConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></ObjectLockConfiguration>"}],
    run: () => s3().getObjectLockConfiguration({ Bucket: "bucket" }).promise(),
  },
  "getObjectRetention: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Retention xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Mode>GOVERNANCE</Mode><RetainUntilDate>2024-02-29T12:34:56.000Z</RetainUntilDate></Retention>"}],
    run: () => s3().getObjectRetention({ Bucket: "bucket", Key: "a folder/an+object", VersionId: "VersionId of/this&that", RequestPayer: "requester", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getObjectRetention: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getObjectRetention({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "getObjectRetention: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Retention xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></Retention>"}],
    run: () => s3().getObjectRetention({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "getObjectTagging: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-version-id":"VersionId it is"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetObjectTaggingOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><TagSet><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag></TagSet></GetObjectTaggingOutput>"}],
    run: () => s3().getObjectTagging({ Bucket: "bucket", Key: "a folder/an+object", VersionId: "VersionId of/this&that", ExpectedBucketOwner: "ExpectedBucketOwner-1", RequestPayer: "requester" }).promise(),
  },
  "getObjectTagging: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getObjectTagging({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "getObjectTagging: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetObjectTaggingOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></GetObjectTaggingOutput>"}],
    run: () => s3().getObjectTagging({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "getObjectTorrent: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-request-charged":"requester"},"body":"the body <&>"}],
    run: () => s3().getObjectTorrent({ Bucket: "bucket", Key: "a folder/an+object", RequestPayer: "requester", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getObjectTorrent: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getObjectTorrent({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "getPublicAccessBlock: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PublicAccessBlockConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><BlockPublicAcls>true</BlockPublicAcls><IgnorePublicAcls>true</IgnorePublicAcls><BlockPublicPolicy>true</BlockPublicPolicy><RestrictPublicBuckets>true</RestrictPublicBuckets></PublicAccessBlockConfiguration>"}],
    run: () => s3().getPublicAccessBlock({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "getPublicAccessBlock: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().getPublicAccessBlock({ Bucket: "bucket" }).promise(),
  },
  "getPublicAccessBlock: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<PublicAccessBlockConfiguration xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></PublicAccessBlockConfiguration>"}],
    run: () => s3().getPublicAccessBlock({ Bucket: "bucket" }).promise(),
  },
  "headBucket: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-bucket-location-type":"AvailabilityZone","x-amz-bucket-location-name":"BucketLocationName it is","x-amz-bucket-region":"BucketRegion it is","x-amz-access-point-alias":"true"},"body":""}],
    run: () => s3().headBucket({ Bucket: "bucket", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "headBucket: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().headBucket({ Bucket: "bucket" }).promise(),
  },
  "headObject: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-delete-marker":"true","accept-ranges":"AcceptRanges it is","x-amz-expiration":"Expiration it is","x-amz-restore":"Restore it is","x-amz-archive-status":"ARCHIVE_ACCESS","Last-Modified":"Thu, 29 Feb 2024 12:34:56 GMT","Content-Length":"42","x-amz-checksum-crc32":"ChecksumCRC32 it is","x-amz-checksum-crc32c":"ChecksumCRC32C it is","x-amz-checksum-sha1":"ChecksumSHA1 it is","x-amz-checksum-sha256":"ChecksumSHA256 it is","ETag":"ETag it is","x-amz-missing-meta":"42","x-amz-version-id":"VersionId it is","Cache-Control":"CacheControl it is","Content-Disposition":"ContentDisposition it is","Content-Encoding":"ContentEncoding it is","Content-Language":"ContentLanguage it is","Content-Type":"ContentType it is","Expires":"Thu, 29 Feb 2024 12:34:56 GMT","x-amz-website-redirect-location":"WebsiteRedirectLocation it is","x-amz-server-side-encryption":"AES256","x-amz-meta-First":"1","x-amz-meta-second-one":"2","x-amz-server-side-encryption-customer-algorithm":"SSECustomerAlgorithm it is","x-amz-server-side-encryption-customer-key-MD5":"SSECustomerKeyMD5 it is","x-amz-server-side-encryption-aws-kms-key-id":"SSEKMSKeyId it is","x-amz-server-side-encryption-bucket-key-enabled":"true","x-amz-storage-class":"STANDARD","x-amz-request-charged":"requester","x-amz-replication-status":"COMPLETE","x-amz-mp-parts-count":"42","x-amz-object-lock-mode":"GOVERNANCE","x-amz-object-lock-retain-until-date":"2024-02-29T12:34:56.000Z","x-amz-object-lock-legal-hold":"ON"},"body":""}],
    run: () => s3().headObject({ Bucket: "bucket", IfMatch: "IfMatch-1", IfModifiedSince: new Date("2024-02-29T12:34:56.000Z"), IfNoneMatch: "IfNoneMatch-1", IfUnmodifiedSince: new Date("2024-02-29T12:34:56.000Z"), Key: "a folder/an+object", Range: "Range-1", ResponseCacheControl: "ResponseCacheControl of/this&that", ResponseContentDisposition: "ResponseContentDisposition of/this&that", ResponseContentEncoding: "ResponseContentEncoding of/this&that", ResponseContentLanguage: "ResponseContentLanguage of/this&that", ResponseContentType: "ResponseContentType of/this&that", ResponseExpires: new Date("2024-02-29T12:34:56.000Z"), VersionId: "VersionId of/this&that", SSECustomerAlgorithm: "SSECustomerAlgorithm-1", SSECustomerKey: "0123456789abcdef0123456789abcdef", SSECustomerKeyMD5: "0123456789abcdef0123456789abcdef", RequestPayer: "requester", PartNumber: 3, ExpectedBucketOwner: "ExpectedBucketOwner-1", ChecksumMode: "ENABLED" }).promise(),
  },
  "headObject: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().headObject({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "listBucketAnalyticsConfigurations: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketAnalyticsConfigurationsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><IsTruncated>true</IsTruncated><ContinuationToken>ContinuationToken it is</ContinuationToken><NextContinuationToken>NextContinuationToken it is</NextContinuationToken><AnalyticsConfiguration><Id>Id it is</Id><Filter><And><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag></And></Filter><StorageClassAnalysis><DataExport><OutputSchemaVersion>V_1</OutputSchemaVersion><Destination><S3BucketDestination><Format>CSV</Format><BucketAccountId>BucketAccountId it is</BucketAccountId><Bucket>Bucket it is</Bucket><Prefix>Prefix it is</Prefix></S3BucketDestination></Destination></DataExport></StorageClassAnalysis></AnalyticsConfiguration><AnalyticsConfiguration><Id>Id it is</Id><Filter><And><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag></And></Filter><StorageClassAnalysis><DataExport><OutputSchemaVersion>V_1</OutputSchemaVersion><Destination><S3BucketDestination><Format>CSV</Format><BucketAccountId>BucketAccountId it is</BucketAccountId><Bucket>Bucket it is</Bucket><Prefix>Prefix it is</Prefix></S3BucketDestination></Destination></DataExport></StorageClassAnalysis></AnalyticsConfiguration></ListBucketAnalyticsConfigurationsOutput>"}],
    run: () => s3().listBucketAnalyticsConfigurations({ Bucket: "bucket", ContinuationToken: "ContinuationToken of/this&that", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "listBucketAnalyticsConfigurations: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().listBucketAnalyticsConfigurations({ Bucket: "bucket" }).promise(),
  },
  "listBucketAnalyticsConfigurations: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketAnalyticsConfigurationsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></ListBucketAnalyticsConfigurationsOutput>"}],
    run: () => s3().listBucketAnalyticsConfigurations({ Bucket: "bucket" }).promise(),
  },
  "listBucketIntelligentTieringConfigurations: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketIntelligentTieringConfigurationsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><IsTruncated>true</IsTruncated><ContinuationToken>ContinuationToken it is</ContinuationToken><NextContinuationToken>NextContinuationToken it is</NextContinuationToken><IntelligentTieringConfiguration><Id>Id it is</Id><Filter><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><And><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag></And></Filter><Status>Enabled</Status><Tiering><Days>42</Days><AccessTier>ARCHIVE_ACCESS</AccessTier></Tiering><Tiering><Days>42</Days><AccessTier>ARCHIVE_ACCESS</AccessTier></Tiering></IntelligentTieringConfiguration><IntelligentTieringConfiguration><Id>Id it is</Id><Filter><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><And><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag></And></Filter><Status>Enabled</Status><Tiering><Days>42</Days><AccessTier>ARCHIVE_ACCESS</AccessTier></Tiering><Tiering><Days>42</Days><AccessTier>ARCHIVE_ACCESS</AccessTier></Tiering></IntelligentTieringConfiguration></ListBucketIntelligentTieringConfigurationsOutput>"}],
    run: () => s3().listBucketIntelligentTieringConfigurations({ Bucket: "bucket", ContinuationToken: "ContinuationToken of/this&that" }).promise(),
  },
  "listBucketIntelligentTieringConfigurations: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().listBucketIntelligentTieringConfigurations({ Bucket: "bucket" }).promise(),
  },
  "listBucketIntelligentTieringConfigurations: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketIntelligentTieringConfigurationsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></ListBucketIntelligentTieringConfigurationsOutput>"}],
    run: () => s3().listBucketIntelligentTieringConfigurations({ Bucket: "bucket" }).promise(),
  },
  "listBucketInventoryConfigurations: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketInventoryConfigurationsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><ContinuationToken>ContinuationToken it is</ContinuationToken><InventoryConfiguration><Destination><S3BucketDestination><AccountId>AccountId it is</AccountId><Bucket>Bucket it is</Bucket><Format>CSV</Format><Prefix>Prefix it is</Prefix><Encryption><SSE-S3></SSE-S3><SSE-KMS><KeyId>KeyId it is</KeyId></SSE-KMS></Encryption></S3BucketDestination></Destination><IsEnabled>true</IsEnabled><Filter><Prefix>Prefix it is</Prefix></Filter><Id>Id it is</Id><IncludedObjectVersions>All</IncludedObjectVersions><OptionalFields><Field>Size</Field><Field>Size</Field></OptionalFields><Schedule><Frequency>Daily</Frequency></Schedule></InventoryConfiguration><InventoryConfiguration><Destination><S3BucketDestination><AccountId>AccountId it is</AccountId><Bucket>Bucket it is</Bucket><Format>CSV</Format><Prefix>Prefix it is</Prefix><Encryption><SSE-S3></SSE-S3><SSE-KMS><KeyId>KeyId it is</KeyId></SSE-KMS></Encryption></S3BucketDestination></Destination><IsEnabled>true</IsEnabled><Filter><Prefix>Prefix it is</Prefix></Filter><Id>Id it is</Id><IncludedObjectVersions>All</IncludedObjectVersions><OptionalFields><Field>Size</Field><Field>Size</Field></OptionalFields><Schedule><Frequency>Daily</Frequency></Schedule></InventoryConfiguration><IsTruncated>true</IsTruncated><NextContinuationToken>NextContinuationToken it is</NextContinuationToken></ListBucketInventoryConfigurationsOutput>"}],
    run: () => s3().listBucketInventoryConfigurations({ Bucket: "bucket", ContinuationToken: "ContinuationToken of/this&that", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "listBucketInventoryConfigurations: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().listBucketInventoryConfigurations({ Bucket: "bucket" }).promise(),
  },
  "listBucketInventoryConfigurations: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketInventoryConfigurationsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></ListBucketInventoryConfigurationsOutput>"}],
    run: () => s3().listBucketInventoryConfigurations({ Bucket: "bucket" }).promise(),
  },
  "listBucketMetricsConfigurations: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketMetricsConfigurationsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><IsTruncated>true</IsTruncated><ContinuationToken>ContinuationToken it is</ContinuationToken><NextContinuationToken>NextContinuationToken it is</NextContinuationToken><MetricsConfiguration><Id>Id it is</Id><Filter><And><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><AccessPointArn>AccessPointArn it is</AccessPointArn></And></Filter></MetricsConfiguration><MetricsConfiguration><Id>Id it is</Id><Filter><And><Prefix>Prefix it is</Prefix><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><Tag><Key>Key it is</Key><Value>Value it is</Value></Tag><AccessPointArn>AccessPointArn it is</AccessPointArn></And></Filter></MetricsConfiguration></ListBucketMetricsConfigurationsOutput>"}],
    run: () => s3().listBucketMetricsConfigurations({ Bucket: "bucket", ContinuationToken: "ContinuationToken of/this&that", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "listBucketMetricsConfigurations: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().listBucketMetricsConfigurations({ Bucket: "bucket" }).promise(),
  },
  "listBucketMetricsConfigurations: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketMetricsConfigurationsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></ListBucketMetricsConfigurationsOutput>"}],
    run: () => s3().listBucketMetricsConfigurations({ Bucket: "bucket" }).promise(),
  },
  "listBuckets: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Buckets><Bucket><Name>Name it is</Name><CreationDate>2024-02-29T12:34:56.000Z</CreationDate><BucketRegion>BucketRegion it is</BucketRegion></Bucket><Bucket><Name>Name it is</Name><CreationDate>2024-02-29T12:34:56.000Z</CreationDate><BucketRegion>BucketRegion it is</BucketRegion></Bucket></Buckets><Owner><DisplayName>DisplayName it is</DisplayName><ID>ID it is</ID></Owner><ContinuationToken>ContinuationToken it is</ContinuationToken><Prefix>Prefix it is</Prefix></ListBucketsOutput>"}],
    run: () => s3().listBuckets({ MaxBuckets: 75, ContinuationToken: "ContinuationToken of/this&that", Prefix: "Prefix of/this&that", BucketRegion: "BucketRegion of/this&that" }).promise(),
  },
  "listBuckets: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().listBuckets({}).promise(),
  },
  "listBuckets: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></ListBucketsOutput>"}],
    run: () => s3().listBuckets({}).promise(),
  },
  "listDirectoryBuckets: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListDirectoryBucketsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Buckets><Bucket><Name>Name it is</Name><CreationDate>2024-02-29T12:34:56.000Z</CreationDate><BucketRegion>BucketRegion it is</BucketRegion></Bucket><Bucket><Name>Name it is</Name><CreationDate>2024-02-29T12:34:56.000Z</CreationDate><BucketRegion>BucketRegion it is</BucketRegion></Bucket></Buckets><ContinuationToken>ContinuationToken it is</ContinuationToken></ListDirectoryBucketsOutput>"}],
    run: () => s3().listDirectoryBuckets({ ContinuationToken: "ContinuationToken of/this&that", MaxDirectoryBuckets: 75 }).promise(),
  },
  "listDirectoryBuckets: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().listDirectoryBuckets({}).promise(),
  },
  "listDirectoryBuckets: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListDirectoryBucketsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></ListDirectoryBucketsOutput>"}],
    run: () => s3().listDirectoryBuckets({}).promise(),
  },
  "listMultipartUploads: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-request-charged":"requester"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListMultipartUploadsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Bucket>Bucket it is</Bucket><KeyMarker>KeyMarker it is</KeyMarker><UploadIdMarker>UploadIdMarker it is</UploadIdMarker><NextKeyMarker>NextKeyMarker it is</NextKeyMarker><Prefix>Prefix it is</Prefix><Delimiter>Delimiter it is</Delimiter><NextUploadIdMarker>NextUploadIdMarker it is</NextUploadIdMarker><MaxUploads>42</MaxUploads><IsTruncated>true</IsTruncated><Upload><UploadId>UploadId it is</UploadId><Key>Key it is</Key><Initiated>2024-02-29T12:34:56.000Z</Initiated><StorageClass>STANDARD</StorageClass><Owner><DisplayName>DisplayName it is</DisplayName><ID>ID it is</ID></Owner><Initiator><ID>ID it is</ID><DisplayName>DisplayName it is</DisplayName></Initiator><ChecksumAlgorithm>CRC32</ChecksumAlgorithm></Upload><Upload><UploadId>UploadId it is</UploadId><Key>Key it is</Key><Initiated>2024-02-29T12:34:56.000Z</Initiated><StorageClass>STANDARD</StorageClass><Owner><DisplayName>DisplayName it is</DisplayName><ID>ID it is</ID></Owner><Initiator><ID>ID it is</ID><DisplayName>DisplayName it is</DisplayName></Initiator><ChecksumAlgorithm>CRC32</ChecksumAlgorithm></Upload><CommonPrefixes><Prefix>Prefix it is</Prefix></CommonPrefixes><CommonPrefixes><Prefix>Prefix it is</Prefix></CommonPrefixes><EncodingType>url</EncodingType></ListMultipartUploadsOutput>"}],
    run: () => s3().listMultipartUploads({ Bucket: "bucket", Delimiter: "Delimiter of/this&that", EncodingType: "url", KeyMarker: "KeyMarker of/this&that", MaxUploads: 75, Prefix: "Prefix of/this&that", UploadIdMarker: "UploadIdMarker of/this&that", ExpectedBucketOwner: "ExpectedBucketOwner-1", RequestPayer: "requester" }).promise(),
  },
  "listMultipartUploads: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().listMultipartUploads({ Bucket: "bucket" }).promise(),
  },
  "listMultipartUploads: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListMultipartUploadsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></ListMultipartUploadsOutput>"}],
    run: () => s3().listMultipartUploads({ Bucket: "bucket" }).promise(),
  },
  "listObjectVersions: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-request-charged":"requester"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListObjectVersionsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><IsTruncated>true</IsTruncated><KeyMarker>KeyMarker it is</KeyMarker><VersionIdMarker>VersionIdMarker it is</VersionIdMarker><NextKeyMarker>NextKeyMarker it is</NextKeyMarker><NextVersionIdMarker>NextVersionIdMarker it is</NextVersionIdMarker><Version><ETag>ETag it is</ETag><ChecksumAlgorithm>CRC32</ChecksumAlgorithm><ChecksumAlgorithm>CRC32</ChecksumAlgorithm><Size>42</Size><StorageClass>STANDARD</StorageClass><Key>Key it is</Key><VersionId>VersionId it is</VersionId><IsLatest>true</IsLatest><LastModified>2024-02-29T12:34:56.000Z</LastModified><Owner><DisplayName>DisplayName it is</DisplayName><ID>ID it is</ID></Owner><RestoreStatus><IsRestoreInProgress>true</IsRestoreInProgress><RestoreExpiryDate>2024-02-29T12:34:56.000Z</RestoreExpiryDate></RestoreStatus></Version><Version><ETag>ETag it is</ETag><ChecksumAlgorithm>CRC32</ChecksumAlgorithm><ChecksumAlgorithm>CRC32</ChecksumAlgorithm><Size>42</Size><StorageClass>STANDARD</StorageClass><Key>Key it is</Key><VersionId>VersionId it is</VersionId><IsLatest>true</IsLatest><LastModified>2024-02-29T12:34:56.000Z</LastModified><Owner><DisplayName>DisplayName it is</DisplayName><ID>ID it is</ID></Owner><RestoreStatus><IsRestoreInProgress>true</IsRestoreInProgress><RestoreExpiryDate>2024-02-29T12:34:56.000Z</RestoreExpiryDate></RestoreStatus></Version><DeleteMarker><Owner><DisplayName>DisplayName it is</DisplayName><ID>ID it is</ID></Owner><Key>Key it is</Key><VersionId>VersionId it is</VersionId><IsLatest>true</IsLatest><LastModified>2024-02-29T12:34:56.000Z</LastModified></DeleteMarker><DeleteMarker><Owner><DisplayName>DisplayName it is</DisplayName><ID>ID it is</ID></Owner><Key>Key it is</Key><VersionId>VersionId it is</VersionId><IsLatest>true</IsLatest><LastModified>2024-02-29T12:34:56.000Z</LastModified></DeleteMarker><Name>Name it is</Name><Prefix>Prefix it is</Prefix><Delimiter>Delimiter it is</Delimiter><MaxKeys>42</MaxKeys><CommonPrefixes><Prefix>Prefix it is</Prefix></CommonPrefixes><CommonPrefixes><Prefix>Prefix it is</Prefix></CommonPrefixes><EncodingType>url</EncodingType></ListObjectVersionsOutput>"}],
    run: () => s3().listObjectVersions({ Bucket: "bucket", Delimiter: "Delimiter of/this&that", EncodingType: "url", KeyMarker: "KeyMarker of/this&that", MaxKeys: 75, Prefix: "Prefix of/this&that", VersionIdMarker: "VersionIdMarker of/this&that", ExpectedBucketOwner: "ExpectedBucketOwner-1", RequestPayer: "requester", OptionalObjectAttributes: ["RestoreStatus", "RestoreStatus"] }).promise(),
  },
  "listObjectVersions: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().listObjectVersions({ Bucket: "bucket" }).promise(),
  },
  "listObjectVersions: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListObjectVersionsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></ListObjectVersionsOutput>"}],
    run: () => s3().listObjectVersions({ Bucket: "bucket" }).promise(),
  },
  "listObjects: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-request-charged":"requester"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListObjectsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><IsTruncated>true</IsTruncated><Marker>Marker it is</Marker><NextMarker>NextMarker it is</NextMarker><Contents><Key>Key it is</Key><LastModified>2024-02-29T12:34:56.000Z</LastModified><ETag>ETag it is</ETag><ChecksumAlgorithm>CRC32</ChecksumAlgorithm><ChecksumAlgorithm>CRC32</ChecksumAlgorithm><Size>42</Size><StorageClass>STANDARD</StorageClass><Owner><DisplayName>DisplayName it is</DisplayName><ID>ID it is</ID></Owner><RestoreStatus><IsRestoreInProgress>true</IsRestoreInProgress><RestoreExpiryDate>2024-02-29T12:34:56.000Z</RestoreExpiryDate></RestoreStatus></Contents><Contents><Key>Key it is</Key><LastModified>2024-02-29T12:34:56.000Z</LastModified><ETag>ETag it is</ETag><ChecksumAlgorithm>CRC32</ChecksumAlgorithm><ChecksumAlgorithm>CRC32</ChecksumAlgorithm><Size>42</Size><StorageClass>STANDARD</StorageClass><Owner><DisplayName>DisplayName it is</DisplayName><ID>ID it is</ID></Owner><RestoreStatus><IsRestoreInProgress>true</IsRestoreInProgress><RestoreExpiryDate>2024-02-29T12:34:56.000Z</RestoreExpiryDate></RestoreStatus></Contents><Name>Name it is</Name><Prefix>Prefix it is</Prefix><Delimiter>Delimiter it is</Delimiter><MaxKeys>42</MaxKeys><CommonPrefixes><Prefix>Prefix it is</Prefix></CommonPrefixes><CommonPrefixes><Prefix>Prefix it is</Prefix></CommonPrefixes><EncodingType>url</EncodingType></ListObjectsOutput>"}],
    run: () => s3().listObjects({ Bucket: "bucket", Delimiter: "Delimiter of/this&that", EncodingType: "url", Marker: "Marker of/this&that", MaxKeys: 75, Prefix: "Prefix of/this&that", RequestPayer: "requester", ExpectedBucketOwner: "ExpectedBucketOwner-1", OptionalObjectAttributes: ["RestoreStatus", "RestoreStatus"] }).promise(),
  },
  "listObjects: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().listObjects({ Bucket: "bucket" }).promise(),
  },
  "listObjects: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListObjectsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></ListObjectsOutput>"}],
    run: () => s3().listObjects({ Bucket: "bucket" }).promise(),
  },
  "listObjectsV2: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-request-charged":"requester"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListObjectsV2Output xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><IsTruncated>true</IsTruncated><Contents><Key>Key it is</Key><LastModified>2024-02-29T12:34:56.000Z</LastModified><ETag>ETag it is</ETag><ChecksumAlgorithm>CRC32</ChecksumAlgorithm><ChecksumAlgorithm>CRC32</ChecksumAlgorithm><Size>42</Size><StorageClass>STANDARD</StorageClass><Owner><DisplayName>DisplayName it is</DisplayName><ID>ID it is</ID></Owner><RestoreStatus><IsRestoreInProgress>true</IsRestoreInProgress><RestoreExpiryDate>2024-02-29T12:34:56.000Z</RestoreExpiryDate></RestoreStatus></Contents><Contents><Key>Key it is</Key><LastModified>2024-02-29T12:34:56.000Z</LastModified><ETag>ETag it is</ETag><ChecksumAlgorithm>CRC32</ChecksumAlgorithm><ChecksumAlgorithm>CRC32</ChecksumAlgorithm><Size>42</Size><StorageClass>STANDARD</StorageClass><Owner><DisplayName>DisplayName it is</DisplayName><ID>ID it is</ID></Owner><RestoreStatus><IsRestoreInProgress>true</IsRestoreInProgress><RestoreExpiryDate>2024-02-29T12:34:56.000Z</RestoreExpiryDate></RestoreStatus></Contents><Name>Name it is</Name><Prefix>Prefix it is</Prefix><Delimiter>Delimiter it is</Delimiter><MaxKeys>42</MaxKeys><CommonPrefixes><Prefix>Prefix it is</Prefix></CommonPrefixes><CommonPrefixes><Prefix>Prefix it is</Prefix></CommonPrefixes><EncodingType>url</EncodingType><KeyCount>42</KeyCount><ContinuationToken>ContinuationToken it is</ContinuationToken><NextContinuationToken>NextContinuationToken it is</NextContinuationToken><StartAfter>StartAfter it is</StartAfter></ListObjectsV2Output>"}],
    run: () => s3().listObjectsV2({ Bucket: "bucket", Delimiter: "Delimiter of/this&that", EncodingType: "url", MaxKeys: 75, Prefix: "Prefix of/this&that", ContinuationToken: "ContinuationToken of/this&that", FetchOwner: true, StartAfter: "StartAfter of/this&that", RequestPayer: "requester", ExpectedBucketOwner: "ExpectedBucketOwner-1", OptionalObjectAttributes: ["RestoreStatus", "RestoreStatus"] }).promise(),
  },
  "listObjectsV2: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().listObjectsV2({ Bucket: "bucket" }).promise(),
  },
  "listObjectsV2: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListObjectsV2Output xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></ListObjectsV2Output>"}],
    run: () => s3().listObjectsV2({ Bucket: "bucket" }).promise(),
  },
  "listParts: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-abort-date":"Thu, 29 Feb 2024 12:34:56 GMT","x-amz-abort-rule-id":"AbortRuleId it is","x-amz-request-charged":"requester"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListPartsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Bucket>Bucket it is</Bucket><Key>Key it is</Key><UploadId>UploadId it is</UploadId><PartNumberMarker>42</PartNumberMarker><NextPartNumberMarker>42</NextPartNumberMarker><MaxParts>42</MaxParts><IsTruncated>true</IsTruncated><Part><PartNumber>42</PartNumber><LastModified>2024-02-29T12:34:56.000Z</LastModified><ETag>ETag it is</ETag><Size>42</Size><ChecksumCRC32>ChecksumCRC32 it is</ChecksumCRC32><ChecksumCRC32C>ChecksumCRC32C it is</ChecksumCRC32C><ChecksumSHA1>ChecksumSHA1 it is</ChecksumSHA1><ChecksumSHA256>ChecksumSHA256 it is</ChecksumSHA256></Part><Part><PartNumber>42</PartNumber><LastModified>2024-02-29T12:34:56.000Z</LastModified><ETag>ETag it is</ETag><Size>42</Size><ChecksumCRC32>ChecksumCRC32 it is</ChecksumCRC32><ChecksumCRC32C>ChecksumCRC32C it is</ChecksumCRC32C><ChecksumSHA1>ChecksumSHA1 it is</ChecksumSHA1><ChecksumSHA256>ChecksumSHA256 it is</ChecksumSHA256></Part><Initiator><ID>ID it is</ID><DisplayName>DisplayName it is</DisplayName></Initiator><Owner><DisplayName>DisplayName it is</DisplayName><ID>ID it is</ID></Owner><StorageClass>STANDARD</StorageClass><ChecksumAlgorithm>CRC32</ChecksumAlgorithm></ListPartsOutput>"}],
    run: () => s3().listParts({ Bucket: "bucket", Key: "a folder/an+object", MaxParts: 75, PartNumberMarker: 3, UploadId: "UploadId of/this&that", RequestPayer: "requester", ExpectedBucketOwner: "ExpectedBucketOwner-1", SSECustomerAlgorithm: "SSECustomerAlgorithm-1", SSECustomerKey: "0123456789abcdef0123456789abcdef", SSECustomerKeyMD5: "0123456789abcdef0123456789abcdef" }).promise(),
  },
  "listParts: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().listParts({ Bucket: "bucket", Key: "a folder/an+object", UploadId: "UploadId of/this&that" }).promise(),
  },
  "listParts: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListPartsOutput xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></ListPartsOutput>"}],
    run: () => s3().listParts({ Bucket: "bucket", Key: "a folder/an+object", UploadId: "UploadId of/this&that" }).promise(),
  },
  "putBucketAccelerateConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketAccelerateConfiguration({ Bucket: "bucket", AccelerateConfiguration: { Status: "Enabled" }, ExpectedBucketOwner: "ExpectedBucketOwner-1", ChecksumAlgorithm: "CRC32" }).promise(),
  },
  "putBucketAccelerateConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketAccelerateConfiguration({ Bucket: "bucket", AccelerateConfiguration: {} }).promise(),
  },
  "putBucketAcl: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketAcl({ ACL: "private", AccessControlPolicy: { Grants: [{ Grantee: { DisplayName: "DisplayName given", EmailAddress: "EmailAddress given", ID: "ID given", Type: "CanonicalUser", URI: "URI given" }, Permission: "FULL_CONTROL" }, {}], Owner: { DisplayName: "DisplayName given", ID: "ID given" } }, Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", GrantFullControl: "GrantFullControl-1", GrantRead: "GrantRead-1", GrantReadACP: "GrantReadACP-1", GrantWrite: "GrantWrite-1", GrantWriteACP: "GrantWriteACP-1", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketAcl: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketAcl({ Bucket: "bucket" }).promise(),
  },
  "putBucketAcl: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketAcl({ ACL: "private", AccessControlPolicy: { Grants: [{ Grantee: { DisplayName: "DisplayName <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", EmailAddress: "EmailAddress <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", ID: "ID <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Type: "CanonicalUser", URI: "URI <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, Permission: "FULL_CONTROL" }, {}], Owner: { DisplayName: "DisplayName <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", ID: "ID <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" } }, Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", GrantFullControl: "GrantFullControl-1", GrantRead: "GrantRead-1", GrantReadACP: "GrantReadACP-1", GrantWrite: "GrantWrite-1", GrantWriteACP: "GrantWriteACP-1", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketAnalyticsConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketAnalyticsConfiguration({ Bucket: "bucket", Id: "Id of/this&that", AnalyticsConfiguration: { Id: "Id given", Filter: { And: { Prefix: "Prefix given", Tags: [{ Key: "Key given", Value: "Value given" }, { Key: "Key given", Value: "Value given" }] } }, StorageClassAnalysis: { DataExport: { OutputSchemaVersion: "V_1", Destination: { S3BucketDestination: { Format: "CSV", BucketAccountId: "BucketAccountId given", Bucket: "bucket", Prefix: "Prefix given" } } } } }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketAnalyticsConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketAnalyticsConfiguration({ Bucket: "bucket", Id: "Id of/this&that", AnalyticsConfiguration: { Id: "Id given", StorageClassAnalysis: {} } }).promise(),
  },
  "putBucketAnalyticsConfiguration: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketAnalyticsConfiguration({ Bucket: "bucket", Id: "Id of/this&that", AnalyticsConfiguration: { Id: "Id <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Filter: { And: { Prefix: "Prefix <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Tags: [{ Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, { Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }] } }, StorageClassAnalysis: { DataExport: { OutputSchemaVersion: "V_1", Destination: { S3BucketDestination: { Format: "CSV", BucketAccountId: "BucketAccountId <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Bucket: "bucket", Prefix: "Prefix <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" } } } } }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketCors: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketCors({ Bucket: "bucket", CORSConfiguration: { CORSRules: [{ ID: "ID given", AllowedHeaders: ["AllowedHeaders given", "AllowedHeaders given"], AllowedMethods: ["AllowedMethods given", "AllowedMethods given"], AllowedOrigins: ["AllowedOrigins given", "AllowedOrigins given"], ExposeHeaders: ["ExposeHeaders given", "ExposeHeaders given"], MaxAgeSeconds: 75 }, { AllowedMethods: ["AllowedMethods given", "AllowedMethods given"], AllowedOrigins: ["AllowedOrigins given", "AllowedOrigins given"] }] }, ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketCors: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketCors({ Bucket: "bucket", CORSConfiguration: { CORSRules: [{ AllowedMethods: ["AllowedMethods given", "AllowedMethods given"], AllowedOrigins: ["AllowedOrigins given", "AllowedOrigins given"] }, { AllowedMethods: ["AllowedMethods given", "AllowedMethods given"], AllowedOrigins: ["AllowedOrigins given", "AllowedOrigins given"] }] } }).promise(),
  },
  "putBucketCors: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketCors({ Bucket: "bucket", CORSConfiguration: { CORSRules: [{ ID: "ID <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", AllowedHeaders: ["AllowedHeaders <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", "AllowedHeaders <a href=\"b\">'&amp;'</a>\r\nü 😀]]>"], AllowedMethods: ["AllowedMethods <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", "AllowedMethods <a href=\"b\">'&amp;'</a>\r\nü 😀]]>"], AllowedOrigins: ["AllowedOrigins <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", "AllowedOrigins <a href=\"b\">'&amp;'</a>\r\nü 😀]]>"], ExposeHeaders: ["ExposeHeaders <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", "ExposeHeaders <a href=\"b\">'&amp;'</a>\r\nü 😀]]>"], MaxAgeSeconds: 75 }, { AllowedMethods: ["AllowedMethods <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", "AllowedMethods <a href=\"b\">'&amp;'</a>\r\nü 😀]]>"], AllowedOrigins: ["AllowedOrigins <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", "AllowedOrigins <a href=\"b\">'&amp;'</a>\r\nü 😀]]>"] }] }, ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketEncryption: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketEncryption({ Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256", KMSMasterKeyID: "KMSMasterKeyID given" }, BucketKeyEnabled: true }, {}] }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketEncryption: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketEncryption({ Bucket: "bucket", ServerSideEncryptionConfiguration: { Rules: [{}, {}] } }).promise(),
  },
  "putBucketEncryption: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketEncryption({ Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", ServerSideEncryptionConfiguration: { Rules: [{ ApplyServerSideEncryptionByDefault: { SSEAlgorithm: "AES256", KMSMasterKeyID: "KMSMasterKeyID <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, BucketKeyEnabled: true }, {}] }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketIntelligentTieringConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketIntelligentTieringConfiguration({ Bucket: "bucket", Id: "Id of/this&that", IntelligentTieringConfiguration: { Id: "Id given", Filter: { Prefix: "Prefix given", Tag: { Key: "Key given", Value: "Value given" }, And: { Prefix: "Prefix given", Tags: [{ Key: "Key given", Value: "Value given" }, { Key: "Key given", Value: "Value given" }] } }, Status: "Enabled", Tierings: [{ Days: 75, AccessTier: "ARCHIVE_ACCESS" }, { Days: 75, AccessTier: "ARCHIVE_ACCESS" }] } }).promise(),
  },
  "putBucketIntelligentTieringConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketIntelligentTieringConfiguration({ Bucket: "bucket", Id: "Id of/this&that", IntelligentTieringConfiguration: { Id: "Id given", Status: "Enabled", Tierings: [{ Days: 75, AccessTier: "ARCHIVE_ACCESS" }, { Days: 75, AccessTier: "ARCHIVE_ACCESS" }] } }).promise(),
  },
  "putBucketIntelligentTieringConfiguration: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketIntelligentTieringConfiguration({ Bucket: "bucket", Id: "Id of/this&that", IntelligentTieringConfiguration: { Id: "Id <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Filter: { Prefix: "Prefix <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Tag: { Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, And: { Prefix: "Prefix <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Tags: [{ Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, { Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }] } }, Status: "Enabled", Tierings: [{ Days: 75, AccessTier: "ARCHIVE_ACCESS" }, { Days: 75, AccessTier: "ARCHIVE_ACCESS" }] } }).promise(),
  },
  "putBucketInventoryConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketInventoryConfiguration({ Bucket: "bucket", Id: "Id of/this&that", InventoryConfiguration: { Destination: { S3BucketDestination: { AccountId: "AccountId given", Bucket: "bucket", Format: "CSV", Prefix: "Prefix given", Encryption: { SSES3: {}, SSEKMS: { KeyId: "KeyId given" } } } }, IsEnabled: true, Filter: { Prefix: "Prefix given" }, Id: "Id given", IncludedObjectVersions: "All", OptionalFields: ["Size", "Size"], Schedule: { Frequency: "Daily" } }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketInventoryConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketInventoryConfiguration({ Bucket: "bucket", Id: "Id of/this&that", InventoryConfiguration: { Destination: { S3BucketDestination: { Bucket: "bucket", Format: "CSV" } }, IsEnabled: true, Id: "Id given", IncludedObjectVersions: "All", Schedule: { Frequency: "Daily" } } }).promise(),
  },
  "putBucketInventoryConfiguration: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketInventoryConfiguration({ Bucket: "bucket", Id: "Id of/this&that", InventoryConfiguration: { Destination: { S3BucketDestination: { AccountId: "AccountId <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Bucket: "bucket", Format: "CSV", Prefix: "Prefix <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Encryption: { SSES3: {}, SSEKMS: { KeyId: "KeyId <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" } } } }, IsEnabled: true, Filter: { Prefix: "Prefix <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, Id: "Id <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", IncludedObjectVersions: "All", OptionalFields: ["Size", "Size"], Schedule: { Frequency: "Daily" } }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketLifecycle: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketLifecycle({ Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", LifecycleConfiguration: { Rules: [{ Expiration: { Date: new Date("2024-02-29T12:34:56.000Z"), Days: 75, ExpiredObjectDeleteMarker: true }, ID: "ID given", Prefix: "Prefix given", Status: "Enabled", Transition: { Date: new Date("2024-02-29T12:34:56.000Z"), Days: 75, StorageClass: "GLACIER" }, NoncurrentVersionTransition: { NoncurrentDays: 75, StorageClass: "GLACIER", NewerNoncurrentVersions: 75 }, NoncurrentVersionExpiration: { NoncurrentDays: 75, NewerNoncurrentVersions: 75 }, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 75 } }, { Prefix: "Prefix given", Status: "Enabled" }] }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketLifecycle: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketLifecycle({ Bucket: "bucket" }).promise(),
  },
  "putBucketLifecycle: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketLifecycle({ Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", LifecycleConfiguration: { Rules: [{ Expiration: { Date: new Date("2024-02-29T12:34:56.000Z"), Days: 75, ExpiredObjectDeleteMarker: true }, ID: "ID <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Prefix: "Prefix <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Status: "Enabled", Transition: { Date: new Date("2024-02-29T12:34:56.000Z"), Days: 75, StorageClass: "GLACIER" }, NoncurrentVersionTransition: { NoncurrentDays: 75, StorageClass: "GLACIER", NewerNoncurrentVersions: 75 }, NoncurrentVersionExpiration: { NoncurrentDays: 75, NewerNoncurrentVersions: 75 }, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 75 } }, { Prefix: "Prefix <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Status: "Enabled" }] }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketLifecycleConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-transition-default-minimum-object-size":"varies_by_storage_class"},"body":""}],
    run: () => s3().putBucketLifecycleConfiguration({ Bucket: "bucket", ChecksumAlgorithm: "CRC32", LifecycleConfiguration: { Rules: [{ Expiration: { Date: new Date("2024-02-29T12:34:56.000Z"), Days: 75, ExpiredObjectDeleteMarker: true }, ID: "ID given", Prefix: "Prefix given", Filter: { Prefix: "Prefix given", Tag: { Key: "Key given", Value: "Value given" }, ObjectSizeGreaterThan: 75, ObjectSizeLessThan: 75, And: { Prefix: "Prefix given", Tags: [{ Key: "Key given", Value: "Value given" }, { Key: "Key given", Value: "Value given" }], ObjectSizeGreaterThan: 75, ObjectSizeLessThan: 75 } }, Status: "Enabled", Transitions: [{ Date: new Date("2024-02-29T12:34:56.000Z"), Days: 75, StorageClass: "GLACIER" }, {}], NoncurrentVersionTransitions: [{ NoncurrentDays: 75, StorageClass: "GLACIER", NewerNoncurrentVersions: 75 }, {}], NoncurrentVersionExpiration: { NoncurrentDays: 75, NewerNoncurrentVersions: 75 }, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 75 } }, { Status: "Enabled" }] }, ExpectedBucketOwner: "ExpectedBucketOwner-1", TransitionDefaultMinimumObjectSize: "varies_by_storage_class" }).promise(),
  },
  "putBucketLifecycleConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketLifecycleConfiguration({ Bucket: "bucket" }).promise(),
  },
  "putBucketLifecycleConfiguration: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-transition-default-minimum-object-size":"varies_by_storage_class"},"body":""}],
    run: () => s3().putBucketLifecycleConfiguration({ Bucket: "bucket", ChecksumAlgorithm: "CRC32", LifecycleConfiguration: { Rules: [{ Expiration: { Date: new Date("2024-02-29T12:34:56.000Z"), Days: 75, ExpiredObjectDeleteMarker: true }, ID: "ID <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Prefix: "Prefix <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Filter: { Prefix: "Prefix <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Tag: { Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, ObjectSizeGreaterThan: 75, ObjectSizeLessThan: 75, And: { Prefix: "Prefix <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Tags: [{ Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, { Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }], ObjectSizeGreaterThan: 75, ObjectSizeLessThan: 75 } }, Status: "Enabled", Transitions: [{ Date: new Date("2024-02-29T12:34:56.000Z"), Days: 75, StorageClass: "GLACIER" }, {}], NoncurrentVersionTransitions: [{ NoncurrentDays: 75, StorageClass: "GLACIER", NewerNoncurrentVersions: 75 }, {}], NoncurrentVersionExpiration: { NoncurrentDays: 75, NewerNoncurrentVersions: 75 }, AbortIncompleteMultipartUpload: { DaysAfterInitiation: 75 } }, { Status: "Enabled" }] }, ExpectedBucketOwner: "ExpectedBucketOwner-1", TransitionDefaultMinimumObjectSize: "varies_by_storage_class" }).promise(),
  },
  "putBucketLogging: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketLogging({ Bucket: "bucket", BucketLoggingStatus: { LoggingEnabled: { TargetBucket: "TargetBucket given", TargetGrants: [{ Grantee: { DisplayName: "DisplayName given", EmailAddress: "EmailAddress given", ID: "ID given", Type: "CanonicalUser", URI: "URI given" }, Permission: "FULL_CONTROL" }, {}], TargetPrefix: "TargetPrefix given", TargetObjectKeyFormat: { SimplePrefix: {}, PartitionedPrefix: { PartitionDateSource: "EventTime" } } } }, ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketLogging: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketLogging({ Bucket: "bucket", BucketLoggingStatus: {} }).promise(),
  },
  "putBucketLogging: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketLogging({ Bucket: "bucket", BucketLoggingStatus: { LoggingEnabled: { TargetBucket: "TargetBucket <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", TargetGrants: [{ Grantee: { DisplayName: "DisplayName <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", EmailAddress: "EmailAddress <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", ID: "ID <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Type: "CanonicalUser", URI: "URI <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, Permission: "FULL_CONTROL" }, {}], TargetPrefix: "TargetPrefix <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", TargetObjectKeyFormat: { SimplePrefix: {}, PartitionedPrefix: { PartitionDateSource: "EventTime" } } } }, ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketMetricsConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketMetricsConfiguration({ Bucket: "bucket", Id: "Id of/this&that", MetricsConfiguration: { Id: "Id given", Filter: { And: { Prefix: "Prefix given", Tags: [{ Key: "Key given", Value: "Value given" }, { Key: "Key given", Value: "Value given" }], AccessPointArn: "AccessPointArn given" } } }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketMetricsConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketMetricsConfiguration({ Bucket: "bucket", Id: "Id of/this&that", MetricsConfiguration: { Id: "Id given" } }).promise(),
  },
  "putBucketMetricsConfiguration: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketMetricsConfiguration({ Bucket: "bucket", Id: "Id of/this&that", MetricsConfiguration: { Id: "Id <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Filter: { And: { Prefix: "Prefix <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Tags: [{ Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, { Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }], AccessPointArn: "AccessPointArn <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" } } }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketNotification: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketNotification({ Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", NotificationConfiguration: { TopicConfiguration: { Id: "Id given", Events: ["s3:ReducedRedundancyLostObject", "s3:ReducedRedundancyLostObject"], Event: "s3:ReducedRedundancyLostObject", Topic: "Topic given" }, QueueConfiguration: { Id: "Id given", Event: "s3:ReducedRedundancyLostObject", Events: ["s3:ReducedRedundancyLostObject", "s3:ReducedRedundancyLostObject"], Queue: "Queue given" }, CloudFunctionConfiguration: { Id: "Id given", Event: "s3:ReducedRedundancyLostObject", Events: ["s3:ReducedRedundancyLostObject", "s3:ReducedRedundancyLostObject"], CloudFunction: "CloudFunction given", InvocationRole: "InvocationRole given" } }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketNotification: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketNotification({ Bucket: "bucket", NotificationConfiguration: {} }).promise(),
  },
  "putBucketNotification: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketNotification({ Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", NotificationConfiguration: { TopicConfiguration: { Id: "Id <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Events: ["s3:ReducedRedundancyLostObject", "s3:ReducedRedundancyLostObject"], Event: "s3:ReducedRedundancyLostObject", Topic: "Topic <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, QueueConfiguration: { Id: "Id <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Event: "s3:ReducedRedundancyLostObject", Events: ["s3:ReducedRedundancyLostObject", "s3:ReducedRedundancyLostObject"], Queue: "Queue <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, CloudFunctionConfiguration: { Id: "Id <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Event: "s3:ReducedRedundancyLostObject", Events: ["s3:ReducedRedundancyLostObject", "s3:ReducedRedundancyLostObject"], CloudFunction: "CloudFunction <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", InvocationRole: "InvocationRole <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" } }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketNotificationConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketNotificationConfiguration({ Bucket: "bucket", NotificationConfiguration: { TopicConfigurations: [{ Id: "Id given", TopicArn: "TopicArn given", Events: ["s3:ReducedRedundancyLostObject", "s3:ReducedRedundancyLostObject"], Filter: { Key: { FilterRules: [{ Name: "prefix", Value: "Value given" }, {}] } } }, { TopicArn: "TopicArn given", Events: ["s3:ReducedRedundancyLostObject", "s3:ReducedRedundancyLostObject"] }], QueueConfigurations: [{ Id: "Id given", QueueArn: "QueueArn given", Events: ["s3:ReducedRedundancyLostObject", "s3:ReducedRedundancyLostObject"], Filter: { Key: { FilterRules: [{ Name: "prefix", Value: "Value given" }, {}] } } }, { QueueArn: "QueueArn given", Events: ["s3:ReducedRedundancyLostObject", "s3:ReducedRedundancyLostObject"] }], LambdaFunctionConfigurations: [{ Id: "Id given", LambdaFunctionArn: "LambdaFunctionArn given", Events: ["s3:ReducedRedundancyLostObject", "s3:ReducedRedundancyLostObject"], Filter: { Key: { FilterRules: [{ Name: "prefix", Value: "Value given" }, {}] } } }, { LambdaFunctionArn: "LambdaFunctionArn given", Events: ["s3:ReducedRedundancyLostObject", "s3:ReducedRedundancyLostObject"] }], EventBridgeConfiguration: {} }, ExpectedBucketOwner: "ExpectedBucketOwner-1", SkipDestinationValidation: true }).promise(),
  },
  "putBucketNotificationConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketNotificationConfiguration({ Bucket: "bucket", NotificationConfiguration: {} }).promise(),
  },
  "putBucketNotificationConfiguration: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketNotificationConfiguration({ Bucket: "bucket", NotificationConfiguration: { TopicConfigurations: [{ Id: "Id <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", TopicArn: "TopicArn <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Events: ["s3:ReducedRedundancyLostObject", "s3:ReducedRedundancyLostObject"], Filter: { Key: { FilterRules: [{ Name: "prefix", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, {}] } } }, { TopicArn: "TopicArn <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Events: ["s3:ReducedRedundancyLostObject", "s3:ReducedRedundancyLostObject"] }], QueueConfigurations: [{ Id: "Id <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", QueueArn: "QueueArn <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Events: ["s3:ReducedRedundancyLostObject", "s3:ReducedRedundancyLostObject"], Filter: { Key: { FilterRules: [{ Name: "prefix", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, {}] } } }, { QueueArn: "QueueArn <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Events: ["s3:ReducedRedundancyLostObject", "s3:ReducedRedundancyLostObject"] }], LambdaFunctionConfigurations: [{ Id: "Id <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", LambdaFunctionArn: "LambdaFunctionArn <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Events: ["s3:ReducedRedundancyLostObject", "s3:ReducedRedundancyLostObject"], Filter: { Key: { FilterRules: [{ Name: "prefix", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, {}] } } }, { LambdaFunctionArn: "LambdaFunctionArn <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Events: ["s3:ReducedRedundancyLostObject", "s3:ReducedRedundancyLostObject"] }], EventBridgeConfiguration: {} }, ExpectedBucketOwner: "ExpectedBucketOwner-1", SkipDestinationValidation: true }).promise(),
  },
  "putBucketOwnershipControls: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketOwnershipControls({ Bucket: "bucket", ContentMD5: "ContentMD5-1", ExpectedBucketOwner: "ExpectedBucketOwner-1", OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerPreferred" }, { ObjectOwnership: "BucketOwnerPreferred" }] } }).promise(),
  },
  "putBucketOwnershipControls: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketOwnershipControls({ Bucket: "bucket", OwnershipControls: { Rules: [{ ObjectOwnership: "BucketOwnerPreferred" }, { ObjectOwnership: "BucketOwnerPreferred" }] } }).promise(),
  },
  "putBucketPolicy: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketPolicy({ Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", ConfirmRemoveSelfBucketAccess: true, Policy: "Policy given", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketPolicy: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketPolicy({ Bucket: "bucket", Policy: "Policy given" }).promise(),
  },
  "putBucketReplication: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketReplication({ Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", ReplicationConfiguration: { Role: "Role given", Rules: [{ ID: "ID given", Priority: 75, Prefix: "Prefix given", Filter: { Prefix: "Prefix given", Tag: { Key: "Key given", Value: "Value given" }, And: { Prefix: "Prefix given", Tags: [{ Key: "Key given", Value: "Value given" }, { Key: "Key given", Value: "Value given" }] } }, Status: "Enabled", SourceSelectionCriteria: { SseKmsEncryptedObjects: { Status: "Enabled" }, ReplicaModifications: { Status: "Enabled" } }, ExistingObjectReplication: { Status: "Enabled" }, Destination: { Bucket: "bucket", Account: "Account given", StorageClass: "STANDARD", AccessControlTranslation: { Owner: "Destination" }, EncryptionConfiguration: { ReplicaKmsKeyID: "ReplicaKmsKeyID given" }, ReplicationTime: { Status: "Enabled", Time: { Minutes: 75 } }, Metrics: { Status: "Enabled", EventThreshold: { Minutes: 75 } } }, DeleteMarkerReplication: { Status: "Enabled" } }, { Status: "Enabled", Destination: { Bucket: "bucket" } }] }, Token: "Token-1", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketReplication: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketReplication({ Bucket: "bucket", ReplicationConfiguration: { Role: "Role given", Rules: [{ Status: "Enabled", Destination: { Bucket: "bucket" } }, { Status: "Enabled", Destination: { Bucket: "bucket" } }] } }).promise(),
  },
  "putBucketReplication: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketReplication({ Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", ReplicationConfiguration: { Role: "Role <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Rules: [{ ID: "ID <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Priority: 75, Prefix: "Prefix <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Filter: { Prefix: "Prefix <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Tag: { Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, And: { Prefix: "Prefix <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Tags: [{ Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, { Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }] } }, Status: "Enabled", SourceSelectionCriteria: { SseKmsEncryptedObjects: { Status: "Enabled" }, ReplicaModifications: { Status: "Enabled" } }, ExistingObjectReplication: { Status: "Enabled" }, Destination: { Bucket: "bucket", Account: "Account <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", StorageClass: "STANDARD", AccessControlTranslation: { Owner: "Destination" }, EncryptionConfiguration: { ReplicaKmsKeyID: "ReplicaKmsKeyID <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, ReplicationTime: { Status: "Enabled", Time: { Minutes: 75 } }, Metrics: { Status: "Enabled", EventThreshold: { Minutes: 75 } } }, DeleteMarkerReplication: { Status: "Enabled" } }, { Status: "Enabled", Destination: { Bucket: "bucket" } }] }, Token: "Token-1", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketRequestPayment: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketRequestPayment({ Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", RequestPaymentConfiguration: { Payer: "Requester" }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketRequestPayment: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketRequestPayment({ Bucket: "bucket", RequestPaymentConfiguration: { Payer: "Requester" } }).promise(),
  },
  "putBucketTagging: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketTagging({ Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", Tagging: { TagSet: [{ Key: "Key given", Value: "Value given" }, { Key: "Key given", Value: "Value given" }] }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketTagging: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketTagging({ Bucket: "bucket", Tagging: { TagSet: [{ Key: "Key given", Value: "Value given" }, { Key: "Key given", Value: "Value given" }] } }).promise(),
  },
  "putBucketTagging: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketTagging({ Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", Tagging: { TagSet: [{ Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, { Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }] }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketVersioning: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketVersioning({ Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", MFA: "MFA-1", VersioningConfiguration: { MFADelete: "Enabled", Status: "Enabled" }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketVersioning: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketVersioning({ Bucket: "bucket", VersioningConfiguration: {} }).promise(),
  },
  "putBucketWebsite: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketWebsite({ Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", WebsiteConfiguration: { ErrorDocument: { Key: "Key given" }, IndexDocument: { Suffix: "Suffix given" }, RedirectAllRequestsTo: { HostName: "HostName given", Protocol: "http" }, RoutingRules: [{ Condition: { HttpErrorCodeReturnedEquals: "HttpErrorCodeReturnedEquals given", KeyPrefixEquals: "KeyPrefixEquals given" }, Redirect: { HostName: "HostName given", HttpRedirectCode: "HttpRedirectCode given", Protocol: "http", ReplaceKeyPrefixWith: "ReplaceKeyPrefixWith given", ReplaceKeyWith: "ReplaceKeyWith given" } }, { Redirect: {} }] }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putBucketWebsite: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketWebsite({ Bucket: "bucket", WebsiteConfiguration: {} }).promise(),
  },
  "putBucketWebsite: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putBucketWebsite({ Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", WebsiteConfiguration: { ErrorDocument: { Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, IndexDocument: { Suffix: "Suffix <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, RedirectAllRequestsTo: { HostName: "HostName <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Protocol: "http" }, RoutingRules: [{ Condition: { HttpErrorCodeReturnedEquals: "HttpErrorCodeReturnedEquals <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", KeyPrefixEquals: "KeyPrefixEquals <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, Redirect: { HostName: "HostName <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", HttpRedirectCode: "HttpRedirectCode <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Protocol: "http", ReplaceKeyPrefixWith: "ReplaceKeyPrefixWith <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", ReplaceKeyWith: "ReplaceKeyWith <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" } }, { Redirect: {} }] }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putObject: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-expiration":"Expiration it is","ETag":"ETag it is","x-amz-checksum-crc32":"ChecksumCRC32 it is","x-amz-checksum-crc32c":"ChecksumCRC32C it is","x-amz-checksum-sha1":"ChecksumSHA1 it is","x-amz-checksum-sha256":"ChecksumSHA256 it is","x-amz-server-side-encryption":"AES256","x-amz-version-id":"VersionId it is","x-amz-server-side-encryption-customer-algorithm":"SSECustomerAlgorithm it is","x-amz-server-side-encryption-customer-key-MD5":"SSECustomerKeyMD5 it is","x-amz-server-side-encryption-aws-kms-key-id":"SSEKMSKeyId it is","x-amz-server-side-encryption-context":"SSEKMSEncryptionContext it is","x-amz-server-side-encryption-bucket-key-enabled":"true","x-amz-request-charged":"requester"},"body":""}],
    run: () => s3().putObject({ ACL: "private", Body: "the body", Bucket: "bucket", CacheControl: "CacheControl-1", ContentDisposition: "ContentDisposition-1", ContentEncoding: "ContentEncoding-1", ContentLanguage: "ContentLanguage-1", ContentLength: 8, ContentMD5: "ContentMD5-1", ContentType: "ContentType-1", ChecksumAlgorithm: "CRC32", ChecksumCRC32: "ChecksumCRC32-1", ChecksumCRC32C: "ChecksumCRC32C-1", ChecksumSHA1: "ChecksumSHA1-1", ChecksumSHA256: "ChecksumSHA256-1", Expires: new Date("2024-02-29T12:34:56.000Z"), IfNoneMatch: "IfNoneMatch-1", GrantFullControl: "GrantFullControl-1", GrantRead: "GrantRead-1", GrantReadACP: "GrantReadACP-1", GrantWriteACP: "GrantWriteACP-1", Key: "a folder/an+object", Metadata: { First: "Metadata given", "second-one": "Metadata given" }, ServerSideEncryption: "AES256", StorageClass: "STANDARD", WebsiteRedirectLocation: "WebsiteRedirectLocation-1", SSECustomerAlgorithm: "SSECustomerAlgorithm-1", SSECustomerKey: "0123456789abcdef0123456789abcdef", SSECustomerKeyMD5: "0123456789abcdef0123456789abcdef", SSEKMSKeyId: "SSEKMSKeyId-1", SSEKMSEncryptionContext: "SSEKMSEncryptionContext-1", BucketKeyEnabled: true, RequestPayer: "requester", Tagging: "Tagging-1", ObjectLockMode: "GOVERNANCE", ObjectLockRetainUntilDate: new Date("2024-02-29T12:34:56.000Z"), ObjectLockLegalHoldStatus: "ON", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putObject: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putObject({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "putObjectAcl: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-request-charged":"requester"},"body":""}],
    run: () => s3().putObjectAcl({ ACL: "private", AccessControlPolicy: { Grants: [{ Grantee: { DisplayName: "DisplayName given", EmailAddress: "EmailAddress given", ID: "ID given", Type: "CanonicalUser", URI: "URI given" }, Permission: "FULL_CONTROL" }, {}], Owner: { DisplayName: "DisplayName given", ID: "ID given" } }, Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", GrantFullControl: "GrantFullControl-1", GrantRead: "GrantRead-1", GrantReadACP: "GrantReadACP-1", GrantWrite: "GrantWrite-1", GrantWriteACP: "GrantWriteACP-1", Key: "a folder/an+object", RequestPayer: "requester", VersionId: "VersionId of/this&that", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putObjectAcl: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putObjectAcl({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "putObjectAcl: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-request-charged":"requester"},"body":""}],
    run: () => s3().putObjectAcl({ ACL: "private", AccessControlPolicy: { Grants: [{ Grantee: { DisplayName: "DisplayName <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", EmailAddress: "EmailAddress <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", ID: "ID <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Type: "CanonicalUser", URI: "URI <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, Permission: "FULL_CONTROL" }, {}], Owner: { DisplayName: "DisplayName <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", ID: "ID <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" } }, Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", GrantFullControl: "GrantFullControl-1", GrantRead: "GrantRead-1", GrantReadACP: "GrantReadACP-1", GrantWrite: "GrantWrite-1", GrantWriteACP: "GrantWriteACP-1", Key: "a folder/an+object", RequestPayer: "requester", VersionId: "VersionId of/this&that", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putObjectLegalHold: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-request-charged":"requester"},"body":""}],
    run: () => s3().putObjectLegalHold({ Bucket: "bucket", Key: "a folder/an+object", LegalHold: { Status: "ON" }, RequestPayer: "requester", VersionId: "VersionId of/this&that", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putObjectLegalHold: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putObjectLegalHold({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "putObjectLockConfiguration: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-request-charged":"requester"},"body":""}],
    run: () => s3().putObjectLockConfiguration({ Bucket: "bucket", ObjectLockConfiguration: { ObjectLockEnabled: "Enabled", Rule: { DefaultRetention: { Mode: "GOVERNANCE", Days: 75, Years: 75 } } }, RequestPayer: "requester", Token: "Token-1", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putObjectLockConfiguration: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putObjectLockConfiguration({ Bucket: "bucket" }).promise(),
  },
  "putObjectRetention: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-request-charged":"requester"},"body":""}],
    run: () => s3().putObjectRetention({ Bucket: "bucket", Key: "a folder/an+object", Retention: { Mode: "GOVERNANCE", RetainUntilDate: new Date("2024-02-29T12:34:56.000Z") }, RequestPayer: "requester", VersionId: "VersionId of/this&that", BypassGovernanceRetention: true, ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putObjectRetention: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putObjectRetention({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "putObjectTagging: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-version-id":"VersionId it is"},"body":""}],
    run: () => s3().putObjectTagging({ Bucket: "bucket", Key: "a folder/an+object", VersionId: "VersionId of/this&that", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", Tagging: { TagSet: [{ Key: "Key given", Value: "Value given" }, { Key: "Key given", Value: "Value given" }] }, ExpectedBucketOwner: "ExpectedBucketOwner-1", RequestPayer: "requester" }).promise(),
  },
  "putObjectTagging: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putObjectTagging({ Bucket: "bucket", Key: "a folder/an+object", Tagging: { TagSet: [{ Key: "Key given", Value: "Value given" }, { Key: "Key given", Value: "Value given" }] } }).promise(),
  },
  "putObjectTagging: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-version-id":"VersionId it is"},"body":""}],
    run: () => s3().putObjectTagging({ Bucket: "bucket", Key: "a folder/an+object", VersionId: "VersionId of/this&that", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", Tagging: { TagSet: [{ Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, { Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }] }, ExpectedBucketOwner: "ExpectedBucketOwner-1", RequestPayer: "requester" }).promise(),
  },
  "putPublicAccessBlock: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putPublicAccessBlock({ Bucket: "bucket", ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", PublicAccessBlockConfiguration: { BlockPublicAcls: true, IgnorePublicAcls: true, BlockPublicPolicy: true, RestrictPublicBuckets: true }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "putPublicAccessBlock: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().putPublicAccessBlock({ Bucket: "bucket", PublicAccessBlockConfiguration: {} }).promise(),
  },
  "restoreObject: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-request-charged":"requester","x-amz-restore-output-path":"RestoreOutputPath it is"},"body":""}],
    run: () => s3().restoreObject({ Bucket: "bucket", Key: "a folder/an+object", VersionId: "VersionId of/this&that", RestoreRequest: { Days: 75, GlacierJobParameters: { Tier: "Standard" }, Type: "SELECT", Tier: "Standard", Description: "Description given", SelectParameters: { InputSerialization: { CSV: { FileHeaderInfo: "USE", Comments: "Comments given", QuoteEscapeCharacter: "QuoteEscapeCharacter given", RecordDelimiter: "RecordDelimiter given", FieldDelimiter: "FieldDelimiter given", QuoteCharacter: "QuoteCharacter given", AllowQuotedRecordDelimiter: true }, CompressionType: "NONE", JSON: { Type: "DOCUMENT" }, Parquet: {} }, ExpressionType: "SQL", Expression: "Expression given", OutputSerialization: { CSV: { QuoteFields: "ALWAYS", QuoteEscapeCharacter: "QuoteEscapeCharacter given", RecordDelimiter: "RecordDelimiter given", FieldDelimiter: "FieldDelimiter given", QuoteCharacter: "QuoteCharacter given" }, JSON: { RecordDelimiter: "RecordDelimiter given" } } }, OutputLocation: { S3: { BucketName: "BucketName given", Prefix: "Prefix given", Encryption: { EncryptionType: "AES256", KMSKeyId: "KMSKeyId given", KMSContext: "KMSContext given" }, CannedACL: "private", AccessControlList: [{ Grantee: { DisplayName: "DisplayName given", EmailAddress: "EmailAddress given", ID: "ID given", Type: "CanonicalUser", URI: "URI given" }, Permission: "FULL_CONTROL" }, {}], Tagging: { TagSet: [{ Key: "Key given", Value: "Value given" }, { Key: "Key given", Value: "Value given" }] }, UserMetadata: [{ Name: "Name given", Value: "Value given" }, {}], StorageClass: "STANDARD" } } }, RequestPayer: "requester", ChecksumAlgorithm: "CRC32", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "restoreObject: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().restoreObject({ Bucket: "bucket", Key: "a folder/an+object" }).promise(),
  },
  "restoreObject: text to be escaped": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-request-charged":"requester","x-amz-restore-output-path":"RestoreOutputPath it is"},"body":""}],
    run: () => s3().restoreObject({ Bucket: "bucket", Key: "a folder/an+object", VersionId: "VersionId of/this&that", RestoreRequest: { Days: 75, GlacierJobParameters: { Tier: "Standard" }, Type: "SELECT", Tier: "Standard", Description: "Description <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", SelectParameters: { InputSerialization: { CSV: { FileHeaderInfo: "USE", Comments: "Comments <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", QuoteEscapeCharacter: "QuoteEscapeCharacter <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", RecordDelimiter: "RecordDelimiter <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", FieldDelimiter: "FieldDelimiter <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", QuoteCharacter: "QuoteCharacter <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", AllowQuotedRecordDelimiter: true }, CompressionType: "NONE", JSON: { Type: "DOCUMENT" }, Parquet: {} }, ExpressionType: "SQL", Expression: "Expression <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", OutputSerialization: { CSV: { QuoteFields: "ALWAYS", QuoteEscapeCharacter: "QuoteEscapeCharacter <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", RecordDelimiter: "RecordDelimiter <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", FieldDelimiter: "FieldDelimiter <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", QuoteCharacter: "QuoteCharacter <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, JSON: { RecordDelimiter: "RecordDelimiter <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" } } }, OutputLocation: { S3: { BucketName: "BucketName <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Prefix: "Prefix <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Encryption: { EncryptionType: "AES256", KMSKeyId: "KMSKeyId <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", KMSContext: "KMSContext <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, CannedACL: "private", AccessControlList: [{ Grantee: { DisplayName: "DisplayName <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", EmailAddress: "EmailAddress <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", ID: "ID <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Type: "CanonicalUser", URI: "URI <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, Permission: "FULL_CONTROL" }, {}], Tagging: { TagSet: [{ Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, { Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }] }, UserMetadata: [{ Name: "Name <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, {}], StorageClass: "STANDARD" } } }, RequestPayer: "requester", ChecksumAlgorithm: "CRC32", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "uploadPart: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-server-side-encryption":"AES256","ETag":"ETag it is","x-amz-checksum-crc32":"ChecksumCRC32 it is","x-amz-checksum-crc32c":"ChecksumCRC32C it is","x-amz-checksum-sha1":"ChecksumSHA1 it is","x-amz-checksum-sha256":"ChecksumSHA256 it is","x-amz-server-side-encryption-customer-algorithm":"SSECustomerAlgorithm it is","x-amz-server-side-encryption-customer-key-MD5":"SSECustomerKeyMD5 it is","x-amz-server-side-encryption-aws-kms-key-id":"SSEKMSKeyId it is","x-amz-server-side-encryption-bucket-key-enabled":"true","x-amz-request-charged":"requester"},"body":""}],
    run: () => s3().uploadPart({ Body: "the body", Bucket: "bucket", ContentLength: 8, ContentMD5: "ContentMD5-1", ChecksumAlgorithm: "CRC32", ChecksumCRC32: "ChecksumCRC32-1", ChecksumCRC32C: "ChecksumCRC32C-1", ChecksumSHA1: "ChecksumSHA1-1", ChecksumSHA256: "ChecksumSHA256-1", Key: "a folder/an+object", PartNumber: 3, UploadId: "UploadId of/this&that", SSECustomerAlgorithm: "SSECustomerAlgorithm-1", SSECustomerKey: "0123456789abcdef0123456789abcdef", SSECustomerKeyMD5: "0123456789abcdef0123456789abcdef", RequestPayer: "requester", ExpectedBucketOwner: "ExpectedBucketOwner-1" }).promise(),
  },
  "uploadPart: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().uploadPart({ Bucket: "bucket", Key: "a folder/an+object", PartNumber: 3, UploadId: "UploadId of/this&that" }).promise(),
  },
  "uploadPartCopy: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED","x-amz-copy-source-version-id":"CopySourceVersionId it is","x-amz-server-side-encryption":"AES256","x-amz-server-side-encryption-customer-algorithm":"SSECustomerAlgorithm it is","x-amz-server-side-encryption-customer-key-MD5":"SSECustomerKeyMD5 it is","x-amz-server-side-encryption-aws-kms-key-id":"SSEKMSKeyId it is","x-amz-server-side-encryption-bucket-key-enabled":"true","x-amz-request-charged":"requester"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CopyPartResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><ETag>ETag it is</ETag><LastModified>2024-02-29T12:34:56.000Z</LastModified><ChecksumCRC32>ChecksumCRC32 it is</ChecksumCRC32><ChecksumCRC32C>ChecksumCRC32C it is</ChecksumCRC32C><ChecksumSHA1>ChecksumSHA1 it is</ChecksumSHA1><ChecksumSHA256>ChecksumSHA256 it is</ChecksumSHA256></CopyPartResult>"}],
    run: () => s3().uploadPartCopy({ Bucket: "bucket", CopySource: "CopySource-1", CopySourceIfMatch: "CopySourceIfMatch-1", CopySourceIfModifiedSince: new Date("2024-02-29T12:34:56.000Z"), CopySourceIfNoneMatch: "CopySourceIfNoneMatch-1", CopySourceIfUnmodifiedSince: new Date("2024-02-29T12:34:56.000Z"), CopySourceRange: "CopySourceRange-1", Key: "a folder/an+object", PartNumber: 3, UploadId: "UploadId of/this&that", SSECustomerAlgorithm: "SSECustomerAlgorithm-1", SSECustomerKey: "0123456789abcdef0123456789abcdef", SSECustomerKeyMD5: "0123456789abcdef0123456789abcdef", CopySourceSSECustomerAlgorithm: "CopySourceSSECustomerAlgorithm-1", CopySourceSSECustomerKey: "0123456789abcdef0123456789abcdef", CopySourceSSECustomerKeyMD5: "0123456789abcdef0123456789abcdef", RequestPayer: "requester", ExpectedBucketOwner: "ExpectedBucketOwner-1", ExpectedSourceBucketOwner: "ExpectedSourceBucketOwner-1" }).promise(),
  },
  "uploadPartCopy: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().uploadPartCopy({ Bucket: "bucket", CopySource: "CopySource-1", Key: "a folder/an+object", PartNumber: 3, UploadId: "UploadId of/this&that" }).promise(),
  },
  "uploadPartCopy: an empty document": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<CopyPartResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"></CopyPartResult>"}],
    run: () => s3().uploadPartCopy({ Bucket: "bucket", CopySource: "CopySource-1", Key: "a folder/an+object", PartNumber: 3, UploadId: "UploadId of/this&that" }).promise(),
  },
  "writeGetObjectResponse: all there is": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().writeGetObjectResponse({ RequestRoute: "route", RequestToken: "RequestToken-1", Body: "the body", StatusCode: 75, ErrorCode: "ErrorCode-1", ErrorMessage: "ErrorMessage-1", AcceptRanges: "AcceptRanges-1", CacheControl: "CacheControl-1", ContentDisposition: "ContentDisposition-1", ContentEncoding: "ContentEncoding-1", ContentLanguage: "ContentLanguage-1", ContentLength: 8, ContentRange: "ContentRange-1", ContentType: "ContentType-1", ChecksumCRC32: "ChecksumCRC32-1", ChecksumCRC32C: "ChecksumCRC32C-1", ChecksumSHA1: "ChecksumSHA1-1", ChecksumSHA256: "ChecksumSHA256-1", DeleteMarker: true, ETag: "ETag-1", Expires: new Date("2024-02-29T12:34:56.000Z"), Expiration: "Expiration-1", LastModified: new Date("2024-02-29T12:34:56.000Z"), MissingMeta: 75, Metadata: { First: "Metadata given", "second-one": "Metadata given" }, ObjectLockMode: "GOVERNANCE", ObjectLockLegalHoldStatus: "ON", ObjectLockRetainUntilDate: new Date("2024-02-29T12:34:56.000Z"), PartsCount: 75, ReplicationStatus: "COMPLETE", RequestCharged: "requester", Restore: "Restore-1", ServerSideEncryption: "AES256", SSECustomerAlgorithm: "SSECustomerAlgorithm-1", SSEKMSKeyId: "SSEKMSKeyId-1", SSECustomerKeyMD5: "0123456789abcdef0123456789abcdef", StorageClass: "STANDARD", TagCount: 75, VersionId: "VersionId-1", BucketKeyEnabled: true }).promise(),
  },
  "writeGetObjectResponse: no more than is required": {
    answers: [{"headers":{"x-amz-request-id":"REQUEST","x-amz-id-2":"EXTENDED"},"body":""}],
    run: () => s3().writeGetObjectResponse({ RequestRoute: "route", RequestToken: "RequestToken-1" }).promise(),
  },
  "assumeRole: all there is": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult><Credentials><AccessKeyId>AccessKeyId it is</AccessKeyId><SecretAccessKey>SecretAccessKey it is</SecretAccessKey><SessionToken>SessionToken it is</SessionToken><Expiration>2024-02-29T12:34:56.000Z</Expiration></Credentials><AssumedRoleUser><AssumedRoleId>AssumedRoleId it is</AssumedRoleId><Arn>Arn it is</Arn></AssumedRoleUser><PackedPolicySize>42</PackedPolicySize><SourceIdentity>SourceIdentity it is</SourceIdentity></AssumeRoleResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></AssumeRoleResponse>"}],
    run: () => sts().assumeRole({ RoleArn: "RoleArn given", RoleSessionName: "RoleSessionName given", PolicyArns: [{ arn: "arn given" }, {}], Policy: "Policy given", DurationSeconds: 75, Tags: [{ Key: "Key given", Value: "Value given" }, { Key: "Key given", Value: "Value given" }], TransitiveTagKeys: ["TransitiveTagKeys given", "TransitiveTagKeys given"], ExternalId: "ExternalId given", SerialNumber: "SerialNumber given", TokenCode: "TokenCode given", SourceIdentity: "SourceIdentity given", ProvidedContexts: [{ ProviderArn: "ProviderArn given", ContextAssertion: "ContextAssertion given" }, {}] }).promise(),
  },
  "assumeRole: no more than is required": {
    answers: [{"headers":{},"body":""}],
    run: () => sts().assumeRole({ RoleArn: "RoleArn given", RoleSessionName: "RoleSessionName given" }).promise(),
  },
  "assumeRole: text to be escaped": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult><Credentials><AccessKeyId>AccessKeyId &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</AccessKeyId><SecretAccessKey>SecretAccessKey &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</SecretAccessKey><SessionToken>SessionToken &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</SessionToken><Expiration>2024-02-29T12:34:56.000Z</Expiration></Credentials><AssumedRoleUser><AssumedRoleId>AssumedRoleId &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</AssumedRoleId><Arn>Arn &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Arn></AssumedRoleUser><PackedPolicySize>42</PackedPolicySize><SourceIdentity>SourceIdentity &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</SourceIdentity></AssumeRoleResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></AssumeRoleResponse>"}],
    run: () => sts().assumeRole({ RoleArn: "RoleArn <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", RoleSessionName: "RoleSessionName <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", PolicyArns: [{ arn: "arn <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, {}], Policy: "Policy <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", DurationSeconds: 75, Tags: [{ Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, { Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }], TransitiveTagKeys: ["TransitiveTagKeys <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", "TransitiveTagKeys <a href=\"b\">'&amp;'</a>\r\nü 😀]]>"], ExternalId: "ExternalId <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", SerialNumber: "SerialNumber <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", TokenCode: "TokenCode <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", SourceIdentity: "SourceIdentity <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", ProvidedContexts: [{ ProviderArn: "ProviderArn <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", ContextAssertion: "ContextAssertion <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, {}] }).promise(),
  },
  "assumeRole: an empty document": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult></AssumeRoleResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></AssumeRoleResponse>"}],
    run: () => sts().assumeRole({ RoleArn: "RoleArn given", RoleSessionName: "RoleSessionName given" }).promise(),
  },
  "assumeRoleWithSAML: all there is": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<AssumeRoleWithSAMLResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleWithSAMLResult><Credentials><AccessKeyId>AccessKeyId it is</AccessKeyId><SecretAccessKey>SecretAccessKey it is</SecretAccessKey><SessionToken>SessionToken it is</SessionToken><Expiration>2024-02-29T12:34:56.000Z</Expiration></Credentials><AssumedRoleUser><AssumedRoleId>AssumedRoleId it is</AssumedRoleId><Arn>Arn it is</Arn></AssumedRoleUser><PackedPolicySize>42</PackedPolicySize><Subject>Subject it is</Subject><SubjectType>SubjectType it is</SubjectType><Issuer>Issuer it is</Issuer><Audience>Audience it is</Audience><NameQualifier>NameQualifier it is</NameQualifier><SourceIdentity>SourceIdentity it is</SourceIdentity></AssumeRoleWithSAMLResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></AssumeRoleWithSAMLResponse>"}],
    run: () => sts().assumeRoleWithSAML({ RoleArn: "RoleArn given", PrincipalArn: "PrincipalArn given", SAMLAssertion: "SAMLAssertion given", PolicyArns: [{ arn: "arn given" }, {}], Policy: "Policy given", DurationSeconds: 75 }).promise(),
  },
  "assumeRoleWithSAML: no more than is required": {
    answers: [{"headers":{},"body":""}],
    run: () => sts().assumeRoleWithSAML({ RoleArn: "RoleArn given", PrincipalArn: "PrincipalArn given", SAMLAssertion: "SAMLAssertion given" }).promise(),
  },
  "assumeRoleWithSAML: text to be escaped": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<AssumeRoleWithSAMLResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleWithSAMLResult><Credentials><AccessKeyId>AccessKeyId &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</AccessKeyId><SecretAccessKey>SecretAccessKey &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</SecretAccessKey><SessionToken>SessionToken &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</SessionToken><Expiration>2024-02-29T12:34:56.000Z</Expiration></Credentials><AssumedRoleUser><AssumedRoleId>AssumedRoleId &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</AssumedRoleId><Arn>Arn &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Arn></AssumedRoleUser><PackedPolicySize>42</PackedPolicySize><Subject>Subject &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Subject><SubjectType>SubjectType &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</SubjectType><Issuer>Issuer &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Issuer><Audience>Audience &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Audience><NameQualifier>NameQualifier &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</NameQualifier><SourceIdentity>SourceIdentity &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</SourceIdentity></AssumeRoleWithSAMLResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></AssumeRoleWithSAMLResponse>"}],
    run: () => sts().assumeRoleWithSAML({ RoleArn: "RoleArn <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", PrincipalArn: "PrincipalArn <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", SAMLAssertion: "SAMLAssertion <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", PolicyArns: [{ arn: "arn <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, {}], Policy: "Policy <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", DurationSeconds: 75 }).promise(),
  },
  "assumeRoleWithSAML: an empty document": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<AssumeRoleWithSAMLResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleWithSAMLResult></AssumeRoleWithSAMLResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></AssumeRoleWithSAMLResponse>"}],
    run: () => sts().assumeRoleWithSAML({ RoleArn: "RoleArn given", PrincipalArn: "PrincipalArn given", SAMLAssertion: "SAMLAssertion given" }).promise(),
  },
  "assumeRoleWithWebIdentity: all there is": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<AssumeRoleWithWebIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>AccessKeyId it is</AccessKeyId><SecretAccessKey>SecretAccessKey it is</SecretAccessKey><SessionToken>SessionToken it is</SessionToken><Expiration>2024-02-29T12:34:56.000Z</Expiration></Credentials><SubjectFromWebIdentityToken>SubjectFromWebIdentityToken it is</SubjectFromWebIdentityToken><AssumedRoleUser><AssumedRoleId>AssumedRoleId it is</AssumedRoleId><Arn>Arn it is</Arn></AssumedRoleUser><PackedPolicySize>42</PackedPolicySize><Provider>Provider it is</Provider><Audience>Audience it is</Audience><SourceIdentity>SourceIdentity it is</SourceIdentity></AssumeRoleWithWebIdentityResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></AssumeRoleWithWebIdentityResponse>"}],
    run: () => sts().assumeRoleWithWebIdentity({ RoleArn: "RoleArn given", RoleSessionName: "RoleSessionName given", WebIdentityToken: "WebIdentityToken given", ProviderId: "ProviderId given", PolicyArns: [{ arn: "arn given" }, {}], Policy: "Policy given", DurationSeconds: 75 }).promise(),
  },
  "assumeRoleWithWebIdentity: no more than is required": {
    answers: [{"headers":{},"body":""}],
    run: () => sts().assumeRoleWithWebIdentity({ RoleArn: "RoleArn given", RoleSessionName: "RoleSessionName given", WebIdentityToken: "WebIdentityToken given" }).promise(),
  },
  "assumeRoleWithWebIdentity: text to be escaped": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<AssumeRoleWithWebIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleWithWebIdentityResult><Credentials><AccessKeyId>AccessKeyId &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</AccessKeyId><SecretAccessKey>SecretAccessKey &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</SecretAccessKey><SessionToken>SessionToken &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</SessionToken><Expiration>2024-02-29T12:34:56.000Z</Expiration></Credentials><SubjectFromWebIdentityToken>SubjectFromWebIdentityToken &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</SubjectFromWebIdentityToken><AssumedRoleUser><AssumedRoleId>AssumedRoleId &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</AssumedRoleId><Arn>Arn &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Arn></AssumedRoleUser><PackedPolicySize>42</PackedPolicySize><Provider>Provider &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Provider><Audience>Audience &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Audience><SourceIdentity>SourceIdentity &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</SourceIdentity></AssumeRoleWithWebIdentityResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></AssumeRoleWithWebIdentityResponse>"}],
    run: () => sts().assumeRoleWithWebIdentity({ RoleArn: "RoleArn <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", RoleSessionName: "RoleSessionName <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", WebIdentityToken: "WebIdentityToken <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", ProviderId: "ProviderId <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", PolicyArns: [{ arn: "arn <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, {}], Policy: "Policy <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", DurationSeconds: 75 }).promise(),
  },
  "assumeRoleWithWebIdentity: an empty document": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<AssumeRoleWithWebIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></AssumeRoleWithWebIdentityResponse>"}],
    run: () => sts().assumeRoleWithWebIdentity({ RoleArn: "RoleArn given", RoleSessionName: "RoleSessionName given", WebIdentityToken: "WebIdentityToken given" }).promise(),
  },
  "decodeAuthorizationMessage: all there is": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DecodeAuthorizationMessageResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><DecodeAuthorizationMessageResult><DecodedMessage>DecodedMessage it is</DecodedMessage></DecodeAuthorizationMessageResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></DecodeAuthorizationMessageResponse>"}],
    run: () => sts().decodeAuthorizationMessage({ EncodedMessage: "EncodedMessage given" }).promise(),
  },
  "decodeAuthorizationMessage: no more than is required": {
    answers: [{"headers":{},"body":""}],
    run: () => sts().decodeAuthorizationMessage({ EncodedMessage: "EncodedMessage given" }).promise(),
  },
  "decodeAuthorizationMessage: text to be escaped": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DecodeAuthorizationMessageResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><DecodeAuthorizationMessageResult><DecodedMessage>DecodedMessage &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</DecodedMessage></DecodeAuthorizationMessageResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></DecodeAuthorizationMessageResponse>"}],
    run: () => sts().decodeAuthorizationMessage({ EncodedMessage: "EncodedMessage <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }).promise(),
  },
  "decodeAuthorizationMessage: an empty document": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<DecodeAuthorizationMessageResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><DecodeAuthorizationMessageResult></DecodeAuthorizationMessageResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></DecodeAuthorizationMessageResponse>"}],
    run: () => sts().decodeAuthorizationMessage({ EncodedMessage: "EncodedMessage given" }).promise(),
  },
  "getAccessKeyInfo: all there is": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetAccessKeyInfoResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetAccessKeyInfoResult><Account>Account it is</Account></GetAccessKeyInfoResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></GetAccessKeyInfoResponse>"}],
    run: () => sts().getAccessKeyInfo({ AccessKeyId: "AccessKeyId given" }).promise(),
  },
  "getAccessKeyInfo: no more than is required": {
    answers: [{"headers":{},"body":""}],
    run: () => sts().getAccessKeyInfo({ AccessKeyId: "AccessKeyId given" }).promise(),
  },
  "getAccessKeyInfo: text to be escaped": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetAccessKeyInfoResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetAccessKeyInfoResult><Account>Account &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Account></GetAccessKeyInfoResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></GetAccessKeyInfoResponse>"}],
    run: () => sts().getAccessKeyInfo({ AccessKeyId: "AccessKeyId <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }).promise(),
  },
  "getAccessKeyInfo: an empty document": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetAccessKeyInfoResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetAccessKeyInfoResult></GetAccessKeyInfoResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></GetAccessKeyInfoResponse>"}],
    run: () => sts().getAccessKeyInfo({ AccessKeyId: "AccessKeyId given" }).promise(),
  },
  "getCallerIdentity: all there is": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult><UserId>UserId it is</UserId><Account>Account it is</Account><Arn>Arn it is</Arn></GetCallerIdentityResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></GetCallerIdentityResponse>"}],
    run: () => sts().getCallerIdentity({}).promise(),
  },
  "getCallerIdentity: no more than is required": {
    answers: [{"headers":{},"body":""}],
    run: () => sts().getCallerIdentity({}).promise(),
  },
  "getCallerIdentity: text to be escaped": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult><UserId>UserId &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</UserId><Account>Account &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Account><Arn>Arn &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Arn></GetCallerIdentityResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></GetCallerIdentityResponse>"}],
    run: () => sts().getCallerIdentity({}).promise(),
  },
  "getCallerIdentity: an empty document": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult></GetCallerIdentityResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></GetCallerIdentityResponse>"}],
    run: () => sts().getCallerIdentity({}).promise(),
  },
  "getFederationToken: all there is": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetFederationTokenResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetFederationTokenResult><Credentials><AccessKeyId>AccessKeyId it is</AccessKeyId><SecretAccessKey>SecretAccessKey it is</SecretAccessKey><SessionToken>SessionToken it is</SessionToken><Expiration>2024-02-29T12:34:56.000Z</Expiration></Credentials><FederatedUser><FederatedUserId>FederatedUserId it is</FederatedUserId><Arn>Arn it is</Arn></FederatedUser><PackedPolicySize>42</PackedPolicySize></GetFederationTokenResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></GetFederationTokenResponse>"}],
    run: () => sts().getFederationToken({ Name: "Name given", Policy: "Policy given", PolicyArns: [{ arn: "arn given" }, {}], DurationSeconds: 75, Tags: [{ Key: "Key given", Value: "Value given" }, { Key: "Key given", Value: "Value given" }] }).promise(),
  },
  "getFederationToken: no more than is required": {
    answers: [{"headers":{},"body":""}],
    run: () => sts().getFederationToken({ Name: "Name given" }).promise(),
  },
  "getFederationToken: text to be escaped": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetFederationTokenResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetFederationTokenResult><Credentials><AccessKeyId>AccessKeyId &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</AccessKeyId><SecretAccessKey>SecretAccessKey &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</SecretAccessKey><SessionToken>SessionToken &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</SessionToken><Expiration>2024-02-29T12:34:56.000Z</Expiration></Credentials><FederatedUser><FederatedUserId>FederatedUserId &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</FederatedUserId><Arn>Arn &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</Arn></FederatedUser><PackedPolicySize>42</PackedPolicySize></GetFederationTokenResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></GetFederationTokenResponse>"}],
    run: () => sts().getFederationToken({ Name: "Name <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Policy: "Policy <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", PolicyArns: [{ arn: "arn <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, {}], DurationSeconds: 75, Tags: [{ Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }, { Key: "Key <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", Value: "Value <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }] }).promise(),
  },
  "getFederationToken: an empty document": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetFederationTokenResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetFederationTokenResult></GetFederationTokenResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></GetFederationTokenResponse>"}],
    run: () => sts().getFederationToken({ Name: "Name given" }).promise(),
  },
  "getSessionToken: all there is": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetSessionTokenResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetSessionTokenResult><Credentials><AccessKeyId>AccessKeyId it is</AccessKeyId><SecretAccessKey>SecretAccessKey it is</SecretAccessKey><SessionToken>SessionToken it is</SessionToken><Expiration>2024-02-29T12:34:56.000Z</Expiration></Credentials></GetSessionTokenResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></GetSessionTokenResponse>"}],
    run: () => sts().getSessionToken({ DurationSeconds: 75, SerialNumber: "SerialNumber given", TokenCode: "TokenCode given" }).promise(),
  },
  "getSessionToken: no more than is required": {
    answers: [{"headers":{},"body":""}],
    run: () => sts().getSessionToken({}).promise(),
  },
  "getSessionToken: text to be escaped": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetSessionTokenResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetSessionTokenResult><Credentials><AccessKeyId>AccessKeyId &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</AccessKeyId><SecretAccessKey>SecretAccessKey &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</SecretAccessKey><SessionToken>SessionToken &#60;a href=\"b\"&#62;'&#38;amp;'&#60;/a&#62;&#13;&#10;ü 😀]]&#62;</SessionToken><Expiration>2024-02-29T12:34:56.000Z</Expiration></Credentials></GetSessionTokenResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></GetSessionTokenResponse>"}],
    run: () => sts().getSessionToken({ DurationSeconds: 75, SerialNumber: "SerialNumber <a href=\"b\">'&amp;'</a>\r\nü 😀]]>", TokenCode: "TokenCode <a href=\"b\">'&amp;'</a>\r\nü 😀]]>" }).promise(),
  },
  "getSessionToken: an empty document": {
    answers: [{"headers":{},"body":"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<GetSessionTokenResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetSessionTokenResult></GetSessionTokenResult><ResponseMetadata><RequestId>R-BODY</RequestId></ResponseMetadata></GetSessionTokenResponse>"}],
    run: () => sts().getSessionToken({}).promise(),
  },
  "selectObjectContent: all there is": {
    answers: [{"headers":{},"base64":"AAAAbgAAAFVYIbM+DTptZXNzYWdlLXR5cGUHAAVldmVudAs6ZXZlbnQtdHlwZQcAB1JlY29yZHMNOmNvbnRlbnQtdHlwZQcAGGFwcGxpY2F0aW9uL29jdGV0LXN0cmVhbWEsYgoxLMO8CrOrj9MAAAA5AAAAKYuhnfINOm1lc3NhZ2UtdHlwZQcABWV2ZW50CzpldmVudC10eXBlBwAEQ29udJyGSg0AAADUAAAARobo4lUNOm1lc3NhZ2UtdHlwZQcABWV2ZW50CzpldmVudC10eXBlBwAIUHJvZ3Jlc3MNOmNvbnRlbnQtdHlwZQcACHRleHQveG1sPFByb2dyZXNzIHhtbG5zPSIiPjxCeXRlc1NjYW5uZWQ+MTwvQnl0ZXNTY2FubmVkPjxCeXRlc1Byb2Nlc3NlZD4yPC9CeXRlc1Byb2Nlc3NlZD48Qnl0ZXNSZXR1cm5lZD4zPC9CeXRlc1JldHVybmVkPjwvUHJvZ3Jlc3M+XvG18wAAAGUAAABVL/GCLw06bWVzc2FnZS10eXBlBwAFZXZlbnQLOmV2ZW50LXR5cGUHAAdSZWNvcmRzDTpjb250ZW50LXR5cGUHABhhcHBsaWNhdGlvbi9vY3RldC1zdHJlYW2miATcAAAAywAAAEMUMhaJDTptZXNzYWdlLXR5cGUHAAVldmVudAs6ZXZlbnQtdHlwZQcABVN0YXRzDTpjb250ZW50LXR5cGUHAAh0ZXh0L3htbDxTdGF0cyB4bWxucz0iIj48Qnl0ZXNTY2FubmVkPjE8L0J5dGVzU2Nhbm5lZD48Qnl0ZXNQcm9jZXNzZWQ+MjwvQnl0ZXNQcm9jZXNzZWQ+PEJ5dGVzUmV0dXJuZWQ+MzwvQnl0ZXNSZXR1cm5lZD48L1N0YXRzPm+4DUoAAAA4AAAAKMHGhNQNOm1lc3NhZ2UtdHlwZQcABWV2ZW50CzpldmVudC10eXBlBwADRW5kz5fTkg=="}],
    run: () => new Promise((resolve) => s3().selectObjectContent({ Bucket: "bucket", Key: "a folder/an+object", SSECustomerAlgorithm: "SSECustomerAlgorithm-1", SSECustomerKey: "0123456789abcdef0123456789abcdef", SSECustomerKeyMD5: "0123456789abcdef0123456789abcdef", Expression: "Expression given", ExpressionType: "SQL", RequestProgress: { Enabled: true }, InputSerialization: { CSV: { FileHeaderInfo: "USE", Comments: "Comments given", QuoteEscapeCharacter: "QuoteEscapeCharacter given", RecordDelimiter: "RecordDelimiter given", FieldDelimiter: "FieldDelimiter given", QuoteCharacter: "QuoteCharacter given", AllowQuotedRecordDelimiter: true }, CompressionType: "NONE", JSON: { Type: "DOCUMENT" }, Parquet: {} }, OutputSerialization: { CSV: { QuoteFields: "ALWAYS", QuoteEscapeCharacter: "QuoteEscapeCharacter given", RecordDelimiter: "RecordDelimiter given", FieldDelimiter: "FieldDelimiter given", QuoteCharacter: "QuoteCharacter given" }, JSON: { RecordDelimiter: "RecordDelimiter given" } }, ScanRange: { Start: 75, End: 75 }, ExpectedBucketOwner: "ExpectedBucketOwner-1" }, (error, data) => resolve(new Promise((resolve) => {
      const told = [];
      data.Payload.on("data", (event) => told.push(event)).on("error", (error) => resolve({ told, error })).on("end", () => resolve({ told }));
    })))),
  },
  "selectObjectContent: no more than is required": {
    answers: [{"headers":{},"base64":"AAAAbgAAAFVYIbM+DTptZXNzYWdlLXR5cGUHAAVldmVudAs6ZXZlbnQtdHlwZQcAB1JlY29yZHMNOmNvbnRlbnQtdHlwZQcAGGFwcGxpY2F0aW9uL29jdGV0LXN0cmVhbWEsYgoxLMO8CrOrj9MAAAA5AAAAKYuhnfINOm1lc3NhZ2UtdHlwZQcABWV2ZW50CzpldmVudC10eXBlBwAEQ29udJyGSg0AAADUAAAARobo4lUNOm1lc3NhZ2UtdHlwZQcABWV2ZW50CzpldmVudC10eXBlBwAIUHJvZ3Jlc3MNOmNvbnRlbnQtdHlwZQcACHRleHQveG1sPFByb2dyZXNzIHhtbG5zPSIiPjxCeXRlc1NjYW5uZWQ+MTwvQnl0ZXNTY2FubmVkPjxCeXRlc1Byb2Nlc3NlZD4yPC9CeXRlc1Byb2Nlc3NlZD48Qnl0ZXNSZXR1cm5lZD4zPC9CeXRlc1JldHVybmVkPjwvUHJvZ3Jlc3M+XvG18wAAAGUAAABVL/GCLw06bWVzc2FnZS10eXBlBwAFZXZlbnQLOmV2ZW50LXR5cGUHAAdSZWNvcmRzDTpjb250ZW50LXR5cGUHABhhcHBsaWNhdGlvbi9vY3RldC1zdHJlYW2miATcAAAAywAAAEMUMhaJDTptZXNzYWdlLXR5cGUHAAVldmVudAs6ZXZlbnQtdHlwZQcABVN0YXRzDTpjb250ZW50LXR5cGUHAAh0ZXh0L3htbDxTdGF0cyB4bWxucz0iIj48Qnl0ZXNTY2FubmVkPjE8L0J5dGVzU2Nhbm5lZD48Qnl0ZXNQcm9jZXNzZWQ+MjwvQnl0ZXNQcm9jZXNzZWQ+PEJ5dGVzUmV0dXJuZWQ+MzwvQnl0ZXNSZXR1cm5lZD48L1N0YXRzPm+4DUoAAAA4AAAAKMHGhNQNOm1lc3NhZ2UtdHlwZQcABWV2ZW50CzpldmVudC10eXBlBwADRW5kz5fTkg=="}],
    run: () => s3().selectObjectContent({ Bucket: "bucket", Key: "a folder/an+object", Expression: "Expression given", ExpressionType: "SQL", InputSerialization: {}, OutputSerialization: {} }).promise().then((data) => (async () => {
      const told = [];
      for await (const event of data.Payload) told.push(event);
      return told;
    })()),
  },
  "selectObjectContent: an error among the events": {
    answers: [{"headers":{},"base64":"AAAAZgAAAFVoUfj/DTptZXNzYWdlLXR5cGUHAAVldmVudAs6ZXZlbnQtdHlwZQcAB1JlY29yZHMNOmNvbnRlbnQtdHlwZQcAGGFwcGxpY2F0aW9uL29jdGV0LXN0cmVhbWFt7cTrAAAAYQAAAFHdHOD2DTptZXNzYWdlLXR5cGUHAAVlcnJvcgs6ZXJyb3ItY29kZQcADUludGVybmFsRXJyb3IOOmVycm9yLW1lc3NhZ2UHAA1pdCB3ZW50IHdyb25njYMrKg=="}],
    run: () => new Promise((resolve) => s3().selectObjectContent({ Bucket: "bucket", Key: "a folder/an+object", Expression: "Expression given", ExpressionType: "SQL", InputSerialization: {}, OutputSerialization: {} }, (error, data) => resolve(new Promise((resolve) => {
      const told = [];
      data.Payload.on("data", (event) => told.push(event)).on("error", (error) => resolve({ told, error })).on("end", () => resolve({ told }));
    })))),
  },
  "selectObjectContent: a broken message": {
    answers: [{"headers":{},"base64":"AAAAbgAAAFVYIbM+DTptZXNzYWdkLXR5cGUHAAVldmVudAs6ZXZlbnQtdHlwZQcAB1JlY29yZHMNOmNvbnRlbnQtdHlwZQcAGGFwcGxpY2F0aW9uL29jdGV0LXN0cmVhbWEsYgoxLMO8CrOrj9MAAAA5AAAAKYuhnfINOm1lc3NhZ2UtdHlwZQcABWV2ZW50CzpldmVudC10eXBlBwAEQ29udJyGSg0AAADUAAAARobo4lUNOm1lc3NhZ2UtdHlwZQcABWV2ZW50CzpldmVudC10eXBlBwAIUHJvZ3Jlc3MNOmNvbnRlbnQtdHlwZQcACHRleHQveG1sPFByb2dyZXNzIHhtbG5zPSIiPjxCeXRlc1NjYW5uZWQ+MTwvQnl0ZXNTY2FubmVkPjxCeXRlc1Byb2Nlc3NlZD4yPC9CeXRlc1Byb2Nlc3NlZD48Qnl0ZXNSZXR1cm5lZD4zPC9CeXRlc1JldHVybmVkPjwvUHJvZ3Jlc3M+XvG18wAAAGUAAABVL/GCLw06bWVzc2FnZS10eXBlBwAFZXZlbnQLOmV2ZW50LXR5cGUHAAdSZWNvcmRzDTpjb250ZW50LXR5cGUHABhhcHBsaWNhdGlvbi9vY3RldC1zdHJlYW2miATcAAAAywAAAEMUMhaJDTptZXNzYWdlLXR5cGUHAAVldmVudAs6ZXZlbnQtdHlwZQcABVN0YXRzDTpjb250ZW50LXR5cGUHAAh0ZXh0L3htbDxTdGF0cyB4bWxucz0iIj48Qnl0ZXNTY2FubmVkPjE8L0J5dGVzU2Nhbm5lZD48Qnl0ZXNQcm9jZXNzZWQ+MjwvQnl0ZXNQcm9jZXNzZWQ+PEJ5dGVzUmV0dXJuZWQ+MzwvQnl0ZXNSZXR1cm5lZD48L1N0YXRzPm+4DUoAAAA4AAAAKMHGhNQNOm1lc3NhZ2UtdHlwZQcABWV2ZW50CzpldmVudC10eXBlBwADRW5kz5fTkg=="}],
    run: () => new Promise((resolve) => s3().selectObjectContent({ Bucket: "bucket", Key: "a folder/an+object", Expression: "Expression given", ExpressionType: "SQL", InputSerialization: {}, OutputSerialization: {} }, (error, data) => resolve(new Promise((resolve) => {
      const told = [];
      data.Payload.on("data", (event) => told.push(event)).on("error", (error) => resolve({ told, error })).on("end", () => resolve({ told }));
    })))),
  },
  "selectObjectContent: no events": {
    answers: [{"headers":{}}],
    run: () => new Promise((resolve) => s3().selectObjectContent({ Bucket: "bucket", Key: "a folder/an+object", Expression: "Expression given", ExpressionType: "SQL", InputSerialization: {}, OutputSerialization: {} }, (error, data) => resolve(new Promise((resolve) => {
      const told = [];
      data.Payload.on("data", (event) => told.push(event)).on("error", (error) => resolve({ told, error })).on("end", () => resolve({ told }));
    })))),
  },
})
