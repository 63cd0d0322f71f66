// Uses every operation on objects, and tells what each came to. It runs unchanged in Tidegate and, through record.js, with the
// real aws-sdk v2, so that the two can be compared on any server.
const steps = [];
const step = (name, run) => steps.push([name, run]);

const A = 'round-a';
const V = 'round-versions';
const L = 'round-locked';
const KEY = "a b/c+d/\u00e9\u{1f600}!*()'.txt";
const PART = 5 * 1024 * 1024;

step('createBucket', s3 => s3.createBucket({ Bucket: A }).promise().then(() => ({})));
step('headBucket', s3 => s3.headBucket({ Bucket: A }).promise().then(() => ({})));
step('getBucketLocation', s3 => s3.getBucketLocation({ Bucket: A }).promise());

step('putObject: text', s3 => s3.putObject({ Bucket: A, Key: 'k/1', Body: 'Gr\u00f6\u00dfe' }).promise());
step('putObject: bytes with all that goes with them', s3 => s3.putObject({
  Bucket: A, Key: 'k/2', Body: Buffer.from([0, 1, 254, 255]), ContentType: 'application/x-test', CacheControl: 'max-age=60',
  ContentDisposition: 'attachment; filename="a b.bin"', ContentEncoding: 'identity', ContentLanguage: 'de',
  Expires: new Date(1893456000000), Metadata: { Origin: 'tide gate', two: '2' }, Tagging: 'a=1&b=2%203',
}).promise());
step('putObject: nothing', s3 => s3.putObject({ Bucket: A, Key: 'k/3' }).promise());
step('putObject: another key', s3 => s3.putObject({ Bucket: A, Key: KEY, Body: 'x'.repeat(100000) }).promise());
step('putObject: a wrong MD5', s3 => s3.putObject({ Bucket: A, Key: 'k/4', Body: 'x', ContentMD5: '1B2M2Y8AsgTpgAmY7PhCfg==' }).promise());
step('putObject: no such bucket', s3 => s3.putObject({ Bucket: 'round-nowhere', Key: 'k', Body: 'x' }).promise());

step('getObject', s3 => s3.getObject({ Bucket: A, Key: 'k/1' }).promise());
step('getObject: all that goes with it', s3 => s3.getObject({ Bucket: A, Key: 'k/2' }).promise());
step('getObject: nothing in it', s3 => s3.getObject({ Bucket: A, Key: 'k/3' }).promise());
step('getObject: another key', s3 => s3.getObject({ Bucket: A, Key: KEY }).promise().then(data => data.Body.length));
step('getObject: a range', s3 => s3.getObject({ Bucket: A, Key: 'k/1', Range: 'bytes=1-3' }).promise());
step('getObject: a range past the end', s3 => s3.getObject({ Bucket: A, Key: 'k/1', Range: 'bytes=100-' }).promise());
step('getObject: not modified', (s3, seen) => s3.getObject({ Bucket: A, Key: 'k/1', IfNoneMatch: seen.etag }).promise());
step('getObject: another one was meant', s3 => s3.getObject({ Bucket: A, Key: 'k/1', IfMatch: '"0"' }).promise());
step('getObject: no such key', s3 => s3.getObject({ Bucket: A, Key: 'none' }).promise());
step('getObject: no such bucket', s3 => s3.getObject({ Bucket: 'round-nowhere', Key: 'k' }).promise());
step('getObject: other headers', s3 => s3.getObject({ Bucket: A, Key: 'k/1', ResponseContentType: 'text/x', ResponseCacheControl: 'no-store' }).promise());
step('getObject: as a stream', s3 => new Promise((resolve, reject) => {
  const pieces = [];
  s3.getObject({ Bucket: A, Key: KEY }).createReadStream()
    .on('data', piece => pieces.push(piece)).on('error', reject).on('end', () => resolve(Buffer.concat(pieces).length));
}));
step('headObject', s3 => s3.headObject({ Bucket: A, Key: 'k/2' }).promise());
step('headObject: no such key', s3 => s3.headObject({ Bucket: A, Key: 'none' }).promise());
step('getObjectAttributes', s3 => s3.getObjectAttributes({ Bucket: A, Key: 'k/1', ObjectAttributes: ['ETag', 'ObjectSize', 'StorageClass'] }).promise());
step('waitFor: objectExists', s3 => s3.waitFor('objectExists', { Bucket: A, Key: 'k/1' }).promise().then(data => data.ContentLength));

step('copyObject', s3 => s3.copyObject({ Bucket: A, Key: 'copy/1', CopySource: `${A}/k/2` }).promise());
step('copyObject: other metadata', s3 => s3.copyObject({
  Bucket: A, Key: 'copy/2', CopySource: encodeURI(`${A}/${KEY}`), MetadataDirective: 'REPLACE', Metadata: { new: 'yes' }, ContentType: 'text/new',
}).promise());
step('copyObject: what is there now', s3 => s3.headObject({ Bucket: A, Key: 'copy/2' }).promise());
step('copyObject: no such source', s3 => s3.copyObject({ Bucket: A, Key: 'copy/3', CopySource: `${A}/none` }).promise());

step('listObjects', s3 => s3.listObjects({ Bucket: A }).promise());
step('listObjects: folders', s3 => s3.listObjects({ Bucket: A, Delimiter: '/', Prefix: '' }).promise());
step('listObjects: a page', s3 => s3.listObjects({ Bucket: A, MaxKeys: 2, Marker: 'copy/1' }).promise());
step('listObjects: encoded', s3 => s3.listObjects({ Bucket: A, Prefix: 'a b/', EncodingType: 'url' }).promise());
step('listObjectsV2', s3 => s3.listObjectsV2({ Bucket: A, Prefix: 'k/', FetchOwner: true }).promise());
step('listObjectsV2: nothing', s3 => s3.listObjectsV2({ Bucket: A, Prefix: 'none/' }).promise());
step('listObjectsV2: after one', s3 => s3.listObjectsV2({ Bucket: A, StartAfter: 'k/1', MaxKeys: 1 }).promise());
step('listObjectsV2: page by page', async s3 => {
  const pages = [];
  let ContinuationToken;
  do {
    const page = await s3.listObjectsV2({ Bucket: A, MaxKeys: 2, ContinuationToken }).promise();
    pages.push(page.Contents.map(object => object.Key));
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken);
  return pages;
});
step('listObjectsV2: no such bucket', s3 => s3.listObjectsV2({ Bucket: 'round-nowhere' }).promise());

step('putObjectTagging', s3 => s3.putObjectTagging({ Bucket: A, Key: 'k/1', Tagging: { TagSet: [{ Key: 'a', Value: '\u00e4 &<' }, { Key: 'b', Value: '' }] } }).promise());
step('getObjectTagging', s3 => s3.getObjectTagging({ Bucket: A, Key: 'k/1' }).promise());
step('getObjectTagging: from a header', s3 => s3.getObjectTagging({ Bucket: A, Key: 'k/2' }).promise());
step('deleteObjectTagging', s3 => s3.deleteObjectTagging({ Bucket: A, Key: 'k/1' }).promise());
step('getObjectTagging: none', s3 => s3.getObjectTagging({ Bucket: A, Key: 'k/1' }).promise());
step('putObjectAcl', s3 => s3.putObjectAcl({ Bucket: A, Key: 'k/1', ACL: 'public-read' }).promise());
step('getObjectAcl', s3 => s3.getObjectAcl({ Bucket: A, Key: 'k/1' }).promise().then(data => data.Grants.map(grant => [grant.Grantee.Type, grant.Grantee.URI, grant.Permission])));

step('createMultipartUpload', async (s3, seen) => {
  const data = await s3.createMultipartUpload({ Bucket: A, Key: 'big/1', ContentType: 'application/x-big', Metadata: { big: 'yes' } }).promise();
  seen.upload = { Bucket: A, Key: 'big/1', UploadId: data.UploadId };
  return data;
});
step('uploadPart', async (s3, seen) => {
  const one = await s3.uploadPart({ ...seen.upload, PartNumber: 1, Body: Buffer.alloc(PART, 'a') }).promise();
  const two = await s3.uploadPart({ ...seen.upload, PartNumber: 2, Body: Buffer.alloc(PART, 'b') }).promise();
  seen.parts = [{ PartNumber: 1, ETag: one.ETag }, { PartNumber: 2, ETag: two.ETag }];
  return [one, two];
});
step('uploadPartCopy', async (s3, seen) => {
  const data = await s3.uploadPartCopy({ ...seen.upload, PartNumber: 3, CopySource: `${A}/k/1`, CopySourceRange: 'bytes=0-2' }).promise();
  seen.parts.push({ PartNumber: 3, ETag: data.CopyPartResult.ETag });
  return data;
});
step('listParts', (s3, seen) => s3.listParts(seen.upload).promise());
step('listParts: a page', (s3, seen) => s3.listParts({ ...seen.upload, MaxParts: 1, PartNumberMarker: 1 }).promise());
step('listMultipartUploads', s3 => s3.listMultipartUploads({ Bucket: A }).promise());
step('completeMultipartUpload: a wrong part', (s3, seen) => s3.completeMultipartUpload({ ...seen.upload, MultipartUpload: { Parts: [{ PartNumber: 1, ETag: '"0"' }] } }).promise());
step('completeMultipartUpload', (s3, seen) => s3.completeMultipartUpload({ ...seen.upload, MultipartUpload: { Parts: seen.parts } }).promise());
step('completeMultipartUpload: what is there now', s3 => s3.headObject({ Bucket: A, Key: 'big/1' }).promise());
step('completeMultipartUpload: its end', s3 => s3.getObject({ Bucket: A, Key: 'big/1', Range: 'bytes=-5' }).promise().then(data => data.Body));
step('abortMultipartUpload', async s3 => {
  const { UploadId } = await s3.createMultipartUpload({ Bucket: A, Key: 'big/2' }).promise();
  const data = await s3.abortMultipartUpload({ Bucket: A, Key: 'big/2', UploadId }).promise();
  const left = await s3.listMultipartUploads({ Bucket: A }).promise();
  return [data, left.Uploads.length];
});
step('abortMultipartUpload: no such upload', s3 => s3.abortMultipartUpload({ Bucket: A, Key: 'big/2', UploadId: 'none' }).promise());
step('upload: in one', s3 => s3.upload({ Bucket: A, Key: 'up/1', Body: 'small' }).promise());
step('upload: in parts', async s3 => {
  const seen = [];
  const upload = s3.upload({ Bucket: A, Key: 'up/2', Body: Buffer.alloc(2 * PART + 1, 'c') }, { queueSize: 1 });
  upload.on('httpUploadProgress', ({ loaded, total, part }) => seen.push([loaded, total, part]));
  const data = await upload.promise();
  return [data, seen.length > 0 && seen[seen.length - 1][0]];
});
step('upload: what is there now', s3 => s3.headObject({ Bucket: A, Key: 'up/2' }).promise().then(data => data.ContentLength));

const sent = async (url, init) => {
  const response = await fetch(url, init);
  return [response.status, await response.text()];
};
step('getSignedUrl: what for', s3 => s3.putObject({ Bucket: A, Key: 'signed/1', Body: 'small' }).promise());
for (const signatureVersion of ['v2', 'v4']) {
  const signed = s3 => new AWS.S3({ ...s3.keys, signatureVersion });
  step(`getSignedUrl: get, ${signatureVersion}`, s3 => sent(signed(s3).getSignedUrl('getObject', { Bucket: A, Key: 'signed/1' })));
  step(`getSignedUrl: put, ${signatureVersion}`, async s3 => {
    const url = signed(s3).getSignedUrl('putObject', { Bucket: A, Key: `signed/${signatureVersion}`, ContentType: 'text/plain' });
    const put = await sent(url, { method: 'PUT', body: 'signed', headers: { 'content-type': 'text/plain' } });
    return [put, await s3.getObject({ Bucket: A, Key: `signed/${signatureVersion}` }).promise().then(data => data.Body)];
  });
  step(`getSignedUrl: changed, ${signatureVersion}`, async s3 => {
    const [status] = await sent(signed(s3).getSignedUrl('getObject', { Bucket: A, Key: 'signed/1' }).replace('signed/1', 'k/2'));
    return status;
  });
}

step('versions: on', s3 => s3.createBucket({ Bucket: V }).promise()
  .then(() => s3.putBucketVersioning({ Bucket: V, VersioningConfiguration: { Status: 'Enabled' } }).promise()));
step('versions: two', async (s3, seen) => {
  seen.first = await s3.putObject({ Bucket: V, Key: 'k', Body: 'one' }).promise();
  return [seen.first, await s3.putObject({ Bucket: V, Key: 'k', Body: 'two' }).promise()];
});
step('versions: the first', (s3, seen) => s3.getObject({ Bucket: V, Key: 'k', VersionId: seen.first.VersionId }).promise());
step('versions: deleteObject', s3 => s3.deleteObject({ Bucket: V, Key: 'k' }).promise());
step('versions: getObject', s3 => s3.getObject({ Bucket: V, Key: 'k' }).promise());
step('listObjectVersions', s3 => s3.listObjectVersions({ Bucket: V }).promise());
step('versions: deleteObject of one', (s3, seen) => s3.deleteObject({ Bucket: V, Key: 'k', VersionId: seen.first.VersionId }).promise());
step('versions: no such version', s3 => s3.getObject({ Bucket: V, Key: 'k', VersionId: '3HL4kqtJvjVBH40Nrjfkd' }).promise());

step('lock: on', s3 => s3.createBucket({ Bucket: L, ObjectLockEnabledForBucket: true }).promise().then(() => ({})));
step('putObjectLockConfiguration', s3 => s3.putObjectLockConfiguration({
  Bucket: L, ObjectLockConfiguration: { ObjectLockEnabled: 'Enabled', Rule: { DefaultRetention: { Mode: 'GOVERNANCE', Days: 1 } } },
}).promise());
step('getObjectLockConfiguration', s3 => s3.getObjectLockConfiguration({ Bucket: L }).promise());
step('lock: putObject', s3 => s3.putObject({ Bucket: L, Key: 'k', Body: 'locked', ContentMD5: 'TO8vMKx9M0GdAMHZOgkAlQ==' }).promise());
step('putObjectRetention', s3 => s3.putObjectRetention({
  Bucket: L, Key: 'k', Retention: { Mode: 'GOVERNANCE', RetainUntilDate: new Date(4102444800000) },
}).promise());
step('getObjectRetention', s3 => s3.getObjectRetention({ Bucket: L, Key: 'k' }).promise());
step('putObjectLegalHold', s3 => s3.putObjectLegalHold({ Bucket: L, Key: 'k', LegalHold: { Status: 'ON' } }).promise());
step('getObjectLegalHold', s3 => s3.getObjectLegalHold({ Bucket: L, Key: 'k' }).promise());

step('restoreObject', s3 => s3.restoreObject({ Bucket: A, Key: 'k/1', RestoreRequest: { Days: 1 } }).promise());
step('getObjectTorrent', s3 => s3.getObjectTorrent({ Bucket: A, Key: 'k/1' }).promise().then(data => Object.keys(data)));
step('selectObjectContent', async s3 => {
  await s3.putObject({ Bucket: A, Key: 'rows.csv', Body: 'a,b\n1,2\n3,4\n' }).promise();
  const { Payload } = await s3.selectObjectContent({
    Bucket: A, Key: 'rows.csv', ExpressionType: 'SQL', Expression: 'SELECT * FROM s3object s',
    InputSerialization: { CSV: { FileHeaderInfo: 'USE' } }, OutputSerialization: { JSON: {} },
  }).promise();
  const rows = [];
  for await (const event of Payload) if (event.Records) rows.push(event.Records.Payload.toString());
  return rows;
});

step('deleteObject', s3 => s3.deleteObject({ Bucket: A, Key: 'k/3' }).promise());
step('deleteObject: no such key', s3 => s3.deleteObject({ Bucket: A, Key: 'none' }).promise());
step('deleteObjects', s3 => s3.deleteObjects({ Bucket: A, Delete: { Objects: [{ Key: 'k/1' }, { Key: 'none' }, { Key: KEY }] } }).promise());
step('deleteObjects: quiet', s3 => s3.deleteObjects({ Bucket: A, Delete: { Quiet: true, Objects: [{ Key: 'k/2' }] } }).promise());
step('what is left', s3 => s3.listObjectsV2({ Bucket: A }).promise().then(data => data.Contents.map(object => object.Key)));

// What differs from run to run.
const RANDOM = /^(VersionId|UploadId|CopySourceVersionId|DeleteMarkerVersionId|VersionIdMarker|NextVersionIdMarker|UploadIdMarker|NextUploadIdMarker|NextContinuationToken|ID|DisplayName|AbortRuleId)$/;

function plain(value, name) {
  if (typeof value === 'string') {
    if (RANDOM.test(name) && value !== '' && value !== 'null') return `<${name}>`;
    return value.replace(/127\.0\.0\.1:\d+/g, '127.0.0.1:PORT');
  }
  if (value === undefined) return '<undefined>';
  if (value === null || typeof value !== 'object') return value;
  if (value instanceof Date) return value.getTime() > 1893456000000 - 1 && value.getTime() % 1000 === 0 ? value.toISOString() : '<Date>';
  if (Buffer.isBuffer(value)) return { Buffer: value.toString('base64') };
  if (Array.isArray(value)) return value.map(item => plain(item, name));
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member, key)]));
}

async function outcome(run) {
  try {
    return plain(await run(), '');
  } catch (error) {
    const { code, name, statusCode, retryable } = error;
    // Each parser of XML has words of its own.
    const message = code === 'XMLParserError' ? '<message>' : error.message;
    return { error: plain({ code, name, message, statusCode, retryable }, '') };
  }
}

async function onTrack(event, settings) {
  const { Credentials } = await new AWS.STS().assumeRole({
    RoleArn: settings.iamRoleArn, ExternalId: settings.iamRoleExternalId, RoleSessionName: 'round',
  }).promise();
  const keys = {
    accessKeyId: Credentials.AccessKeyId, secretAccessKey: Credentials.SecretAccessKey, sessionToken: Credentials.SessionToken,
  };
  const s3 = new AWS.S3({ ...keys, retryDelayOptions: { base: 1 } });
  Object.defineProperty(s3, 'keys', { value: keys });
  const seen = { etag: '"ce60c5c5ac8c8ac3ba6c4ac0e3ae5ed2"' };
  const found = {};
  for (const [name, run] of steps) {
    found[name] = await outcome(() => run(s3, seen));
    if (name === 'putObject: text') seen.etag = found[name].ETag;
  }
  return found;
}
