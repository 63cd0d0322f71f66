//! Against the local AWS: roles, sessions, regions, and a round of every operation on objects.

use std::path::Path;

use serde_json::{Value, json};
use tempfile::TempDir;
use tidegate_aws::{AwsAccess, AwsOptions, HostCredentialsFor};
use tidegate_aws_local::{Config, LocalAws, Options};
use tidegate_core::Limits;
use tidegate_runtime::{
    Event, Function, Host, HostOptions, Instance, Outcome, RequestOutcome, Settings,
};

use crate::local_access::local_access;
use crate::{invoke, result};

const EXAMPLE: &str = include_str!("../../../../examples/s3-upload/function.js");

const CONFIG: &str = r#"
account_id = "111122223333"
region = "us-east-1"

[[callers]]
name = "functions"

[[roles]]
name = "writer"
trust_policy = '''{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole",
    "Principal": {"AWS": "arn:aws:iam::111122223333:root"},
    "Condition": {"StringEquals": {"sts:ExternalId": "right"}}}]}'''
permissions = '''{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}'''

[[buckets]]
name = "near-bucket"

[[buckets]]
name = "far-bucket"
region = "eu-west-3"
"#;

pub(crate) struct World {
    folder: TempDir,
    pub(crate) aws: LocalAws,
    pub(crate) host: Host,
}

impl World {
    pub(crate) async fn start(more: &str) -> Self {
        Self::with(more, HostCredentialsFor::AssumeRole).await
    }

    async fn with(more: &str, host_credentials_for: HostCredentialsFor) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let config = Config::from_toml(&format!("{more}\n{CONFIG}"), ".").expect("a configuration");
        let root = folder.path().to_owned();
        let options = Options {
            root,
            config,
            ..Options::default()
        };
        let aws = LocalAws::start(options).await.expect("it starts");
        let aws_options = AwsOptions {
            access: local_access(&aws),
            host_credentials_for,
            ..AwsOptions::default()
        };
        let host = Host::new(HostOptions {
            aws: aws_options,
            ..HostOptions::default()
        })
        .expect("a host");
        Self { folder, aws, host }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    async fn instance(&self, code: &str, settings: Value) -> Instance {
        let settings = Settings::new(settings.as_object().expect("an object")).expect("settings");
        let function = Function::new("function.js", code);
        Instance::start(&self.host, function, settings, Limits::default())
            .await
            .expect("it loads")
    }

    pub(crate) async fn run(&self, body: &str) -> Outcome {
        let instance = self
            .instance(
                &format!("{ROLE}\nasync function onTrack(event) {{\n{body}\n}}"),
                json!({}),
            )
            .await;
        invoke(&instance, json!({})).await
    }
}

/// Gives functions `client(options)`, an S3 client with the role's session.
pub(crate) const ROLE: &str = r"
async function client(options = {}, externalId = 'right') {
  const { Credentials: c } = await new AWS.STS().assumeRole({
    RoleArn: 'arn:aws:iam::111122223333:role/writer', RoleSessionName: 'session', ExternalId: externalId,
  }).promise();
  return new AWS.S3({ accessKeyId: c.AccessKeyId, secretAccessKey: c.SecretAccessKey, sessionToken: c.SessionToken,
    ...options });
}";

fn settings(external_id: &str, bucket: &str) -> Value {
    json!({
        "iamRoleArn": "arn:aws:iam::111122223333:role/writer",
        "iamRoleExternalId": external_id,
        "s3Bucket": bucket,
    })
}

fn files(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else {
        return Vec::new();
    };
    entries
        .map(|entry| std::fs::read_to_string(entry.expect("an entry").path()).expect("text"))
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_documented_function_writes_its_event() {
    let world = World::start("").await;
    let instance = world
        .instance(EXAMPLE, settings("right", "near-bucket"))
        .await;
    let event = r#"{"type":"track","event":"Größe","properties":{"n":[1,2.5,null,true]}}"#;
    let outcome = instance
        .invoke(Event::parse(event).expect("an event"), None)
        .await;
    assert!(outcome.is_ok(), "{:?}", outcome.result);
    let calls: Vec<_> = outcome
        .requests
        .iter()
        .filter_map(|request| request.operation.as_deref())
        .collect();
    assert_eq!(calls, ["assumeRole", "putObject"]);
    assert!(
        outcome.logs[0].message.contains("ETag"),
        "{}",
        outcome.logs[0].message
    );
    assert_eq!(files(&world.path().join("near-bucket/track")), [event]);

    // The client is kept: no role is assumed again, and the request is the second invocation's.
    let outcome = instance
        .invoke(Event::parse(event).expect("an event"), None)
        .await;
    let calls: Vec<_> = outcome
        .requests
        .iter()
        .filter_map(|request| request.operation.as_deref())
        .collect();
    assert_eq!(calls, ["putObject"]);
    world.aws.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bucket_in_another_region_costs_one_retry() {
    let world = World::start("").await;
    let instance = world
        .instance(EXAMPLE, settings("right", "far-bucket"))
        .await;
    let outcome = invoke(&instance, json!({ "event": "x" })).await;
    assert!(outcome.is_ok(), "{:?}", outcome.result);
    let puts: Vec<_> = outcome
        .requests
        .iter()
        .filter(|request| request.operation.as_deref() == Some("putObject"))
        .map(|request| request.outcome.clone())
        .collect();
    assert_eq!(puts.len(), 2, "{puts:?}");
    assert_eq!(puts[1], RequestOutcome::Status(200));
    assert_eq!(files(&world.path().join("far-bucket/track")).len(), 1);

    // Once known, the region is kept.
    let outcome = invoke(&instance, json!({ "event": "y" })).await;
    assert_eq!(outcome.requests.len(), 1, "{:?}", outcome.requests);

    let outcome = world
        .run(
            "const s3 = await client();
            const data = await s3.headObject({ Bucket: 'far-bucket', Key: 'none' }).promise().catch((e) => e);
            const found = [data.code, s3.bucketRegionCache['far-bucket']];
            s3.clearBucketRegionCache();
            const request = s3.putObject({ Bucket: 'far-bucket', Key: 'k' });
            const { $response: r } = await request.promise();
            return [...found, r.retryCount, r.redirectCount, request.httpRequest.region];",
        )
        .await;
    assert_eq!(
        result(&outcome),
        json!(["NotFound", "eu-west-3", 1, 0, "eu-west-3"])
    );
    let outcome = world
        .run(
            "const s3 = await client({ maxRetries: 0 });
            return s3.getObject({ Bucket: 'far-bucket', Key: 'k' }).promise().catch((e) => [e.retryable, e.region]);",
        )
        .await;
    assert_eq!(result(&outcome), json!([true, "eu-west-3"]));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_wrong_external_id_is_refused() {
    let world = World::start("").await;
    for id in ["wrong", "", "RIGHT"] {
        let instance = world.instance(EXAMPLE, settings(id, "near-bucket")).await;
        let outcome = invoke(&instance, json!({})).await;
        let error = outcome.result.expect_err("refused");
        assert!(
            matches!(error.name.as_str(), "AccessDenied" | "ValidationError"),
            "{error}"
        );
    }
    assert!(files(&world.path().join("near-bucket")).is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bucket_that_does_not_exist_and_a_session_that_has_expired_say_so() {
    let world = World::start("session_seconds = 1").await;
    let outcome = world
        .run(
            "const s3 = await client({ maxRetries: 0 });
            const put = (Bucket) => s3.putObject({ Bucket, Key: 'k', Body: 'x' }).promise().catch((e) => [e.code, e.message]);
            const missing = await put('nobodys-bucket');
            await new Promise((resolve) => setTimeout(resolve, 2100));
            return [missing, await put('near-bucket'), s3.config.credentials.expired];",
        )
        .await;
    let expected = json!([
        ["NoSuchBucket", "The specified bucket does not exist"],
        ["ExpiredToken", "The provided token has expired."],
        true
    ]);
    assert_eq!(result(&outcome), expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_without_credentials_has_none_unless_the_operator_lends_his() {
    let body = "
        const s3 = await new AWS.S3().listBuckets().promise().then(() => 'listed', (e) => [e.code, String(e.message)]);
        const sts = await new AWS.STS().getCallerIdentity().promise().then((d) => d.Account, (e) => e.code);
        return [s3, sts, AWS.config.credentials];";
    let message =
        "Missing credentials in config, if using AWS_CONFIG_FILE, set AWS_SDK_LOAD_CONFIG=1";
    let outcome = World::start("").await.run(body).await;
    let expected = json!([["CredentialsError", message], "CredentialsError", null]);
    assert_eq!(result(&outcome), expected);
    assert!(outcome.requests.is_empty());
    let outcome = World::with("", HostCredentialsFor::Everything)
        .await
        .run(body)
        .await;
    assert_eq!(result(&outcome), json!(["listed", "111122223333", null]));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_hosts_credentials_sign_for_no_other_service() {
    let body = "
        const client = (name) => new AWS[name]({ region: 'us-east-1', maxRetries: 0 });
        const tried = [
          client('DynamoDB').listTables(),
          client('EventBridge').listRules(),
          client('Firehose').listDeliveryStreams(),
          client('Kinesis').listStreams(),
          client('Lambda').listFunctions(),
          client('SecretsManager').listSecrets(),
          client('SNS').listTopics(),
          client('SQS').listQueues(),
        ];
        return Promise.all(tried.map((request) => request.promise().then(() => 'sent', (error) => error.code)));";
    let outcome = World::start("").await.run(body).await;
    assert_eq!(result(&outcome), json!(vec!["CredentialsError"; 8]));
    assert!(outcome.requests.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_queue_elsewhere_gets_no_signature_of_the_host() {
    let body = "
        const sqs = new AWS.SQS({ region: 'us-east-1', maxRetries: 0 });
        const queues = ['http://127.0.0.1:9/1/q', 'https://sqs.us-east-1.example.com/1/q', 'https://sqs.us-east-1.amazonaws.com/1/q'];
        const send = (QueueUrl) => sqs.sendMessage({ QueueUrl, MessageBody: 'x' }).promise();
        return Promise.all(queues.map((url) => send(url).then(() => 'sent', (error) => error.code)));";
    let outcome = World::with("", HostCredentialsFor::Everything)
        .await
        .run(body)
        .await;
    assert_eq!(result(&outcome), json!(vec!["CredentialsError"; 3]));
    assert!(outcome.requests.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_function_that_has_no_aws_is_told_who_decided_so() {
    let host = Host::new(HostOptions {
        aws: AwsOptions {
            access: AwsAccess::Off,
            ..AwsOptions::default()
        },
        ..HostOptions::default()
    });
    let host = host.expect("a host");
    let settings = settings("right", "near-bucket");
    let settings = Settings::new(settings.as_object().expect("an object")).expect("settings");
    let function = Function::new("function.js", EXAMPLE);
    let instance = Instance::start(&host, function, settings, Limits::default()).await;
    let outcome = invoke(&instance.expect("it loads"), json!({})).await;
    let error = outcome.result.expect_err("refused");
    assert_eq!(error.name, "CredentialsError");
    assert!(
        error
            .message
            .contains("AWS is turned off for this function by its operator"),
        "{error}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_on_objects_and_buckets_works() {
    let world = World::start("").await;
    let outcome = world
        .run(
            r"const s3 = await client({ params: { Bucket: 'near-bucket' } });
            const found = {};
            const key = 'a b/c+d/\u00fc//../x';
            found.put = Object.keys(await s3.putObject({ Key: key, Body: Buffer.from('hello'), ContentType: 'text/plain',
                Metadata: { Own: 'Value' } }).promise());
            const got = await s3.getObject({ Key: key }).promise();
            found.got = [Buffer.isBuffer(got.Body), got.Body.toString('utf-8'), got.ContentLength, got.ContentType,
                got.Metadata, got.LastModified instanceof Date, got.$response.httpResponse.body === got.Body];
            const part = await s3.getObject({ Key: key, Range: 'bytes=1-3' }).promise();
            found.part = [part.Body.toString(), part.ContentRange];
            const head = await s3.headObject({ Key: key }).promise();
            found.head = ['Body' in head, head.ContentLength, head.Metadata];
            const copied = await s3.copyObject({ Key: 'copy', CopySource: '/near-bucket/' + encodeURIComponent(key) }).promise();
            found.copied = [copied.CopyObjectResult.LastModified instanceof Date, copied.ETag === copied.CopyObjectResult.ETag,
                Object.keys(copied).includes('ETag')];
            const list = await s3.listObjectsV2({ Delimiter: '/' }).promise();
            found.list = [list.Contents.map((o) => [o.Key, o.Size, o.LastModified instanceof Date]),
                list.CommonPrefixes, list.KeyCount, list.IsTruncated];
            found.empty = (await s3.listObjectsV2({ Prefix: 'none' }).promise()).Contents;
            const first = await s3.listObjectsV2({ MaxKeys: 1 }).promise();
            const second = await s3.listObjectsV2({ MaxKeys: 1, ContinuationToken: first.NextContinuationToken }).promise();
            found.pages = [first.IsTruncated, second.IsTruncated, 'NextContinuationToken' in second];
            found.next = (await second.$response.nextPage()) === null
                && (await first.$response.nextPage().promise()).Contents[0].Key;
            found.eachPage = await new Promise((resolve, reject) => {
                const seen = [];
                s3.listObjectsV2({ MaxKeys: 1 }).eachPage((error, data) => {
                    if (error) reject(error);
                    else if (data === null) resolve(seen);
                    else seen.push(data.Contents.map((o) => o.Key));
                });
            });
            found.deleted = await s3.deleteObject({ Key: 'copy' }).promise();
            found.all = (await s3.deleteObjects({ Delete: { Objects: [{ Key: key }, { Key: 'none' }] } }).promise());
            found.missing = await s3.getObject({ Key: key }).promise().catch((e) => [e.code, e.statusCode, e.retryable]);
            found.gone = await s3.headObject({ Key: key }).promise().catch((e) => [e.code, e.message, String(e)]);
            found.buckets = (await s3.listBuckets().promise()).Buckets.map((b) => [b.Name, b.CreationDate instanceof Date]);
            await s3.createBucket({ Bucket: 'new-bucket' }).promise();
            found.location = [await s3.getBucketLocation({ Bucket: 'new-bucket' }).promise(),
                await s3.getBucketLocation({ Bucket: 'far-bucket' }).promise()];
            found.headBucket = (await s3.headBucket({ Bucket: 'near-bucket' }).promise()).BucketRegion;
            return found;",
        )
        .await;
    let expected = json!({
        "put": ["ETag"],
        "got": [true, "hello", 5, "text/plain", {"own": "Value"}, true, true],
        "part": ["ell", "bytes 1-3/5"],
        "head": [false, 5, {"own": "Value"}],
        "copied": [true, true, false],
        "list": [[["copy", 5, true]], [{"Prefix": "a b/"}], 2, false],
        "empty": [],
        "pages": [true, false, false],
        "next": "copy",
        "eachPage": [["a b/c+d/\u{fc}//../x"], ["copy"]],
        "deleted": {},
        "all": {"Deleted": [{"Key": "a b/c+d/\u{fc}//../x"}, {"Key": "none"}], "Errors": []},
        "missing": ["NoSuchKey", 404, false],
        "gone": ["NotFound", null, "NotFound: null"],
        "buckets": [["far-bucket", true], ["near-bucket", true]],
        "location": [{"LocationConstraint": ""}, {"LocationConstraint": "eu-west-3"}],
        "headBucket": "us-east-1",
    });
    let mut found = result(&outcome);
    let all = found["all"].clone();
    // Servers may add versions; what was deleted is the point.
    assert_eq!(all["Deleted"].as_array().map(Vec::len), Some(2), "{all}");
    found["all"] = expected["all"].clone();
    assert_eq!(found, expected);
}
