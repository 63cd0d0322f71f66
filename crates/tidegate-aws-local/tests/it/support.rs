//! A server in a folder of its own, and clients for it.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use aws_credential_types::Credentials;
use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_sts::operation::assume_role::AssumeRoleOutput;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::result::SdkError;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use tempfile::TempDir;
use tidegate_aws_local::{Config, LocalAws, Options, RequestObserver, RequestRecord};

use crate::client::TestClient;

pub const EXTERNAL_ID: &str = "my-workspace";
pub const ROLE: &str = "arn:aws:iam::111122223333:role/writer";

/// A caller that may do anything, and a role of which the tests know the policies.
pub const CONFIG: &str = r#"
[[callers]]
name = "host"
access_key_id = "AKIATESTTESTTESTTEST"
secret_access_key = "a-secret-for-tests"

[[roles]]
name = "writer"
trust_policy = '''{"Version": "2012-10-17", "Statement": [{
  "Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:root"}, "Action": "sts:AssumeRole",
  "Condition": {"StringEquals": {"sts:ExternalId": "my-workspace"}}}]}'''
permissions = '''{"Version": "2012-10-17", "Statement": [
  {"Effect": "Allow", "Action": ["s3:PutObject", "s3:GetObject"], "Resource": "arn:aws:s3:::events/*"},
  {"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::events/private/*"}]}'''

[[buckets]]
name = "events"
"#;

pub struct Server {
    pub aws: LocalAws,
    pub records: Arc<Mutex<Vec<RequestRecord>>>,
    folder: TempDir,
}

impl Server {
    pub async fn start() -> Self {
        Self::with("").await
    }

    /// `settings` go before the usual configuration.
    pub async fn with(settings: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let config =
            Config::from_toml(&format!("{settings}\n{CONFIG}"), "").expect("a configuration");
        let (aws, records) = start(folder.path(), config).await;
        Self {
            aws,
            records,
            folder,
        }
    }

    /// Starts again on the same folder.
    pub async fn restart(self) -> Self {
        self.aws.shutdown().await;
        let config = Config::from_toml(CONFIG, "").expect("a configuration");
        let (aws, records) = start(self.folder.path(), config).await;
        Self {
            aws,
            records,
            folder: self.folder,
        }
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    pub fn object_path(&self, key: &str) -> PathBuf {
        self.root().join("events").join(key)
    }

    /// How many files of metadata there are.
    pub fn meta_files(&self) -> usize {
        let shards =
            std::fs::read_dir(self.root().join(".tidegate-local/meta/events")).expect("a folder");
        shards
            .map(|shard| {
                std::fs::read_dir(shard.expect("an entry").path())
                    .expect("a folder")
                    .count()
            })
            .sum()
    }

    pub fn endpoint(&self) -> String {
        self.aws
            .endpoint()
            .as_str()
            .trim_end_matches('/')
            .to_owned()
    }

    pub fn host_credentials(&self) -> Credentials {
        let credentials = self.aws.credentials();
        Credentials::from_keys(
            credentials.access_key_id.clone(),
            credentials.secret_access_key.expose(),
            None,
        )
    }

    /// S3 as the caller that may do anything.
    pub fn s3(&self) -> aws_sdk_s3::Client {
        self.s3_as(self.host_credentials())
    }

    pub fn s3_as(&self, credentials: Credentials) -> aws_sdk_s3::Client {
        aws_sdk_s3::Client::from_conf(self.s3_config(credentials).build())
    }

    pub fn s3_config(&self, credentials: Credentials) -> aws_sdk_s3::config::Builder {
        aws_sdk_s3::Config::builder()
            .behavior_version(aws_sdk_s3::config::BehaviorVersion::latest())
            .http_client(TestClient::new())
            .endpoint_url(self.endpoint())
            .force_path_style(true)
            .region(aws_sdk_s3::config::Region::new("us-east-1"))
            .retry_config(aws_sdk_s3::config::retry::RetryConfig::disabled())
            .credentials_provider(credentials)
    }

    pub fn sts(&self) -> aws_sdk_sts::Client {
        self.sts_as(self.host_credentials())
    }

    pub fn sts_as(&self, credentials: Credentials) -> aws_sdk_sts::Client {
        sts_at(&self.endpoint(), credentials)
    }

    pub async fn assume_writer(&self) -> Credentials {
        let call = self
            .sts()
            .assume_role()
            .role_arn(ROLE)
            .role_session_name("test")
            .external_id(EXTERNAL_ID);
        session_credentials(&call.send().await.expect("assumed"))
    }

    pub async fn put(&self, key: &str, content: impl Into<Vec<u8>>) {
        let body = ByteStream::from(content.into());
        self.s3()
            .put_object()
            .bucket("events")
            .key(key)
            .body(body)
            .send()
            .await
            .expect(key);
    }

    pub async fn get(&self, key: &str) -> Vec<u8> {
        let object = self
            .s3()
            .get_object()
            .bucket("events")
            .key(key)
            .send()
            .await
            .expect(key);
        object.body.collect().await.expect(key).to_vec()
    }

    /// Sends a request as it is, without a signature unless it brings one.
    pub async fn raw(&self, request: http::Request<SdkBody>) -> RawResponse {
        let response = TestClient::new().send(request).await;
        let (parts, body) = response.into_parts();
        let body = http_body_util::BodyExt::collect(body)
            .await
            .expect("a body")
            .to_bytes();
        RawResponse {
            status: parts.status.as_u16(),
            headers: parts.headers,
            text: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    pub fn request(&self, method: &str, path: &str) -> http::request::Builder {
        http::Request::builder()
            .method(method)
            .uri(format!("{}{path}", self.endpoint()))
    }
}

pub fn sts_at(endpoint: &str, credentials: Credentials) -> aws_sdk_sts::Client {
    let config = aws_sdk_sts::Config::builder()
        .behavior_version(aws_sdk_sts::config::BehaviorVersion::latest())
        .http_client(TestClient::new())
        .endpoint_url(endpoint)
        .region(aws_sdk_sts::config::Region::new("us-east-1"))
        .retry_config(aws_sdk_sts::config::retry::RetryConfig::disabled())
        .credentials_provider(credentials);
    aws_sdk_sts::Client::from_conf(config.build())
}

async fn start(root: &Path, config: Config) -> (LocalAws, Arc<Mutex<Vec<RequestRecord>>>) {
    let records: Arc<Mutex<Vec<RequestRecord>>> = Arc::default();
    let seen = Arc::clone(&records);
    let observer: Arc<dyn RequestObserver> = Arc::new(move |record: &RequestRecord| {
        seen.lock().expect("unpoisoned").push(record.clone())
    });
    let options = Options {
        root: root.to_owned(),
        config,
        observer: Some(observer),
        ..Options::default()
    };
    (LocalAws::start(options).await.expect("started"), records)
}

pub struct RawResponse {
    pub status: u16,
    pub headers: http::HeaderMap,
    pub text: String,
}

impl RawResponse {
    pub fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().expect("ASCII"))
    }

    /// The text of an element of the XML.
    pub fn element(&self, name: &str) -> &str {
        let after = self
            .text
            .split_once(&format!("<{name}>"))
            .map_or("", |(_, after)| after);
        after
            .split_once(&format!("</{name}>"))
            .map_or("", |(text, _)| text)
    }
}

pub fn session_credentials(output: &AssumeRoleOutput) -> Credentials {
    let credentials = output.credentials().expect("credentials");
    Credentials::from_keys(
        credentials.access_key_id(),
        credentials.secret_access_key(),
        Some(credentials.session_token().to_owned()),
    )
}

/// Status, code and message of a failure.
#[track_caller]
pub fn failure<T: std::fmt::Debug, E: ProvideErrorMetadata + std::fmt::Debug>(
    result: Result<T, SdkError<E, HttpResponse>>,
) -> (u16, String, String) {
    let error = result.expect_err("a failure");
    let status = error
        .raw_response()
        .unwrap_or_else(|| panic!("no answer: {error:?}"))
        .status()
        .as_u16();
    let meta = error.meta();
    (
        status,
        meta.code().unwrap_or_default().to_owned(),
        meta.message().unwrap_or_default().to_owned(),
    )
}

#[track_caller]
pub fn assert_failure<T: std::fmt::Debug, E: ProvideErrorMetadata + std::fmt::Debug>(
    result: Result<T, SdkError<E, HttpResponse>>,
    status: u16,
    code: &str,
) {
    let failure = failure(result);
    assert_eq!(
        (failure.0, failure.1.as_str()),
        (status, code),
        "{}",
        failure.2
    );
}
