//! AWS without V8: what comes of any answer of a service, presigned URLs, what the host's credentials sign, and the local AWS.
//!
//! An input is a byte that picks one of these, a byte for the status of the answer and one of flags, and then texts with bytes
//! 0xff between them: an operation (`s3.PutObject`; other text picks one), its parameters as JSON, headers as lines, and
//! the body of the answer. In the JSON, `{"$time": n}` is a date, and `{"$bytes": "..."}` bytes. For the local AWS as a server, all
//! after the first byte is what a connection sends.
#![no_main]

use std::cell::RefCell;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderName, HeaderValue, Response, StatusCode};
use libfuzzer_sys::fuzz_target;
use serde_json::Value as Json;
use tidegate_aws::{
    Addressing, Auth, AwsAccess, AwsHost, AwsOptions, BodyRules, Call, Changes, ClockOffset,
    Failure, HostCredentialsFor, Map, Operation, Presigning, RolePolicy, RoleRule, Room, Service,
    SignatureForm, StaticCredentials, Success, Value,
};
use tidegate_aws_local::{BucketConfig, CallerConfig, Config, LocalAws, Options, Secret};
use tidegate_egress::{Decision, EgressPolicy, HttpClient, Intercept, Seen};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::runtime::{Builder, Handle, Runtime};

const HOST_KEY: &str = "AKIDHOSTHOSTHOSTHOST";
const HOST_SECRET: &str = "the-secret-of-the-host-0123456789";
const OWN_KEY: &str = "AKIDOWNOWNOWNOWNOWN0";
const OWN_SECRET: &str = "the-secret-of-the-function-012345";
const ROLES: &str = "arn:aws:iam::123456789012:role/allowed-";
const OPERATORS: &str = "http://operator.invalid:8080/";
const WITHIN: Duration = Duration::from_secs(5);
/// After which the local AWS begins with an empty folder again.
const REQUESTS_A_FOLDER: usize = 2000;

const OPERATIONS: &[(&str, &str)] = &[
    ("s3", "GetObject"),
    ("s3", "PutObject"),
    ("s3", "HeadObject"),
    ("s3", "CopyObject"),
    ("s3", "DeleteObject"),
    ("s3", "DeleteObjects"),
    ("s3", "ListObjects"),
    ("s3", "ListObjectsV2"),
    ("s3", "ListObjectVersions"),
    ("s3", "ListBuckets"),
    ("s3", "CreateBucket"),
    ("s3", "HeadBucket"),
    ("s3", "GetBucketLocation"),
    ("s3", "GetBucketLifecycleConfiguration"),
    ("s3", "PutBucketLifecycleConfiguration"),
    ("s3", "PutBucketCors"),
    ("s3", "GetBucketAcl"),
    ("s3", "CreateMultipartUpload"),
    ("s3", "UploadPart"),
    ("s3", "UploadPartCopy"),
    ("s3", "CompleteMultipartUpload"),
    ("s3", "AbortMultipartUpload"),
    ("s3", "ListParts"),
    ("s3", "ListMultipartUploads"),
    ("s3", "PutObjectTagging"),
    ("s3", "GetObjectTagging"),
    ("s3", "SelectObjectContent"),
    ("s3", "RestoreObject"),
    ("sts", "AssumeRole"),
    ("sts", "GetCallerIdentity"),
    ("sts", "AssumeRoleWithWebIdentity"),
    ("sts", "GetSessionToken"),
    ("dynamodb", "GetItem"),
    ("dynamodb", "PutItem"),
    ("dynamodb", "Query"),
    ("dynamodb", "BatchWriteItem"),
    ("eventbridge", "PutEvents"),
    ("firehose", "PutRecordBatch"),
    ("kinesis", "PutRecords"),
    ("kinesis", "GetRecords"),
    ("lambda", "Invoke"),
    ("lambda", "GetFunction"),
    ("lambda", "ListFunctions"),
    ("secretsmanager", "GetSecretValue"),
    ("sns", "Publish"),
    ("sns", "ListTopics"),
    ("sqs", "SendMessage"),
    ("sqs", "ReceiveMessage"),
    ("sqs", "SendMessageBatch"),
];

thread_local! {
    static WORLD: RefCell<World> = RefCell::new(World::new());
}

fuzz_target!(|data: &[u8]| {
    let Some((pick, rest)) = data.split_first() else {
        return;
    };
    WORLD.with_borrow_mut(|world| world.run(*pick, rest));
});

/// What all inputs share.
struct World {
    runtime: Runtime,
    answers: Arc<Answers>,
    /// Its network is `answers`.
    host: AwsHost,
    local: Option<Local>,
}

impl World {
    fn new() -> Self {
        let runtime = Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime");
        let answers = Arc::new(Answers::default());
        let network: Arc<dyn Intercept> = answers.clone();
        let http = HttpClient::new(EgressPolicy::default(), runtime.handle().clone())
            .expect("a client")
            .intercepted(Some(network));
        let host = host(OPERATORS, HOST_KEY, HOST_SECRET, http);
        Self {
            runtime,
            answers,
            host,
            local: None,
        }
    }

    fn run(&mut self, pick: u8, rest: &[u8]) {
        if pick % 5 == 4 {
            let local = self.local();
            return self.runtime.block_on(local.bytes(rest));
        }
        let Some(asked) = Asked::read(rest) else {
            return;
        };
        match pick % 5 {
            0 => self.exchange(&asked, asked.call(OPERATORS.to_owned(), own())),
            1 => self.presign(&asked),
            2 => self.as_host(&asked),
            _ => {
                let local = self.local();
                self.runtime.block_on(local.call(&asked));
            }
        }
    }

    /// Whatever a service answers, an outcome comes of it.
    fn exchange(&self, asked: &Asked<'_>, call: Call) {
        self.answers.set(asked.response());
        let outcome = self.runtime.block_on(outcome(&self.host, call));
        if let Err(failure) = &outcome {
            lives(failure);
        }
        // None of the host's secrets is in what a function gets.
        let told = format!("{outcome:?}");
        assert!(!told.contains(HOST_SECRET), "{told}");
    }

    fn presign(&self, asked: &Asked<'_>) {
        let form = if asked.flag(0) {
            SignatureForm::S3
        } else {
            SignatureForm::V4
        };
        let expires = [0.0, 1.0, 900.0, 604_800.0, 604_801.0, 1e300, f64::NAN, -5.0];
        let expires = expires[usize::from(asked.status % 8)];
        let endpoint = asked.endpoint();
        let call = asked.call(endpoint, own());
        if let Ok(url) = self.host.presign(call, Presigning { form, expires }) {
            let parsed: http::Uri = url.parse().expect("a presigned URL is one");
            assert!(
                parsed
                    .query()
                    .is_some_and(|query| query.contains("Signature="))
            );
            assert!(
                !url.contains(OWN_SECRET) && !url.contains(HOST_KEY),
                "{url}"
            );
        }
        let host = asked.call(asked.endpoint(), Auth::Host);
        assert!(
            self.host
                .presign(host, Presigning { form, expires })
                .is_err()
        );
    }

    /// `Answers` looks at what is sent.
    fn as_host(&self, asked: &Asked<'_>) {
        let endpoint = asked.endpoint();
        self.exchange(asked, asked.call(endpoint, Auth::Host));
    }

    fn local(&mut self) -> Local {
        let worn = |local: &Local| local.requests.load(Ordering::Relaxed) >= REQUESTS_A_FOLDER;
        if self.local.as_ref().is_none_or(worn) {
            let old = self.local.take();
            self.runtime.block_on(async {
                if let Some(old) = old {
                    old.end().await;
                }
            });
            self.local = Some(self.runtime.block_on(Local::start()));
        }
        self.local.clone().expect("it was started")
    }
}

fn own() -> Auth {
    Auth::Keys {
        access_key_id: OWN_KEY.to_owned(),
        secret_access_key: OWN_SECRET.to_owned(),
        session_token: None,
    }
}

fn host(endpoint: &str, key: &str, secret: &str, http: HttpClient) -> AwsHost {
    let arn = format!("{ROLES}*").parse().expect("a pattern");
    let credentials = StaticCredentials {
        access_key_id: key.to_owned(),
        secret_access_key: secret.to_owned(),
        session_token: None,
    };
    let options = AwsOptions {
        access: AwsAccess::Endpoint {
            endpoint: endpoint.parse().expect("a URL"),
            region: Some("us-east-1".to_owned()),
            credentials: Some(credentials),
        },
        host_credentials_for: HostCredentialsFor::AssumeRole,
        roles: RolePolicy {
            roles: Some(vec![RoleRule {
                arn,
                external_id: None,
            }]),
            require_external_id: false,
        },
        ..AwsOptions::default()
    };
    AwsHost::new(options, http).expect("a host")
}

async fn outcome(host: &AwsHost, call: Call) -> Result<Success, Failure> {
    let prepared = host.prepare(call)?;
    tokio::time::timeout(WITHIN, host.send(prepared))
        .await
        .expect("an outcome within its time")
}

fn lives(failure: &Failure) {
    let message = failure.message.as_deref().unwrap_or_default();
    assert!(
        !message.starts_with("the request's task ended"),
        "{failure:?}"
    );
}

/// What an input asks for.
struct Asked<'d> {
    status: u8,
    flags: u8,
    service: Service,
    operation: &'static Operation,
    input: Map,
    headers: Vec<(&'d str, &'d str)>,
    body: &'d [u8],
}

impl<'d> Asked<'d> {
    fn read(data: &'d [u8]) -> Option<Self> {
        let (&[status, flags], rest) = data.split_first_chunk::<2>()?;
        let mut parts = rest.splitn(4, |&byte| byte == 0xff);
        let name = parts.next()?;
        let input: Json = serde_json::from_slice(parts.next()?).ok()?;
        let Value::Map(input) = value(input) else {
            return None;
        };
        let headers = std::str::from_utf8(parts.next()?).ok()?;
        let named = std::str::from_utf8(name).ok();
        let named = named.and_then(|name| name.split_once('.'));
        let found = named.and_then(|(service, operation)| {
            let service = Service::find(service)?;
            Some((service, service.operation(operation)?))
        });
        let (service, operation) = found.or_else(|| {
            let sum = name
                .iter()
                .fold(0_usize, |sum, &byte| sum + usize::from(byte));
            let (service, operation) = OPERATIONS[sum % OPERATIONS.len()];
            let service = Service::find(service)?;
            Some((service, service.operation(operation)?))
        })?;
        Some(Self {
            status,
            flags,
            service,
            operation,
            input,
            headers: headers
                .lines()
                .filter_map(|line| line.split_once(':'))
                .collect(),
            body: parts.next().unwrap_or_default(),
        })
    }

    fn flag(&self, index: u8) -> bool {
        self.flags >> index & 1 == 1
    }

    /// The header of this name, which is no header: it says what a client's options would.
    fn option(&self, name: &str) -> Option<&'d str> {
        let found = self.headers.iter().find(|(key, _)| *key == name);
        found.map(|(_, value)| *value)
    }

    fn endpoint(&self) -> String {
        self.option("?endpoint").unwrap_or(OPERATORS).to_owned()
    }

    fn call(&self, endpoint: String, auth: Auth) -> Call {
        let sent = self
            .headers
            .iter()
            .filter(|(name, _)| !name.starts_with('?'));
        Call {
            service: self.service,
            operation: self.operation,
            input: self.input.clone(),
            endpoint,
            path: self.option("?path").map(str::to_owned),
            region: self.option("?region").unwrap_or("us-east-1").to_owned(),
            signing_name: None,
            addressing: Addressing {
                force_path_style: self.flag(1),
                bucket_endpoint: self.flag(2),
                accelerate: self.flag(3),
                dualstack: self.flag(4),
                ssl_enabled: self.flag(5),
            },
            auth,
            body: BodyRules {
                checksums: self.flag(6),
                sign: self.flag(7),
                hashable: true,
            },
            headers: sent
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
            user_agent: "fuzz".to_owned(),
            changes: Changes {
                method: self.option("?method").map(str::to_owned),
                removed: self
                    .option("?removed")
                    .into_iter()
                    .map(str::to_owned)
                    .collect(),
                body: self
                    .option("?body")
                    .map(|body| Bytes::copy_from_slice(body.as_bytes())),
            },
            timeout: Some(WITHIN),
            connect_timeout: Some(WITHIN),
            room: Arc::new(Bound(AtomicUsize::new(1 << 20))),
            stream: None,
            streams_answer: self.flag(0) && self.operation.streams_output(),
            clock_offset: ClockOffset(i64::from(self.status) << (self.flags % 56)),
        }
    }

    fn response(&self) -> Response<Bytes> {
        const STATUSES: [u16; 16] = [
            200, 200, 200, 200, 204, 206, 301, 304, 307, 400, 403, 404, 409, 412, 500, 503,
        ];
        let mut response = Response::new(Bytes::copy_from_slice(self.body));
        let status = STATUSES[usize::from(self.status % 16)];
        *response.status_mut() = StatusCode::from_u16(status).expect("a status");
        for (name, value) in &self.headers {
            let name = HeaderName::from_bytes(name.as_bytes());
            if let (Ok(name), Ok(value)) = (name, HeaderValue::from_str(value)) {
                response.headers_mut().append(name, value);
            }
        }
        response
    }
}

fn value(json: Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(value),
        Json::Number(number) => Value::Number(number.as_f64().unwrap_or(f64::NAN)),
        Json::String(text) => Value::String(text),
        Json::Array(items) => Value::List(items.into_iter().map(value).collect()),
        Json::Object(members) => {
            if let Some(Json::Number(time)) = members.get("$time") {
                return Value::Timestamp(time.as_f64().unwrap_or(f64::NAN));
            }
            if let Some(Json::String(bytes)) = members.get("$bytes") {
                return Value::Bytes(bytes.clone().into());
            }
            let members = members.into_iter();
            Value::Map(
                members
                    .map(|(name, item)| (name.into(), value(item)))
                    .collect(),
            )
        }
    }
}

/// So many bytes are left.
#[derive(Debug)]
struct Bound(AtomicUsize);

impl Room for Bound {
    fn take(&self, bytes: usize) -> bool {
        let left = |left: usize| left.checked_sub(bytes);
        self.0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, left)
            .is_ok()
    }

    fn give_back(&self, bytes: usize) {
        self.0.fetch_add(bytes, Ordering::Relaxed);
    }
}

/// Answers in place of the network, and looks at what the host's credentials sign.
#[derive(Debug, Default)]
struct Answers(Mutex<Response<Bytes>>);

impl Answers {
    fn set(&self, response: Response<Bytes>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = response;
    }
}

impl Intercept for Answers {
    fn decide(&self, _: &Parts) -> Decision {
        Decision::Answer {
            delay: Duration::ZERO,
            response: self
                .0
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .clone(),
        }
    }

    fn sent(&self, request: &Parts, body: Option<Bytes>) {
        let signed = request.headers.values().any(|value| {
            let value = String::from_utf8_lossy(value.as_bytes());
            value.starts_with("AWS4-HMAC-SHA256 ") && value.contains(HOST_KEY)
        });
        if !signed {
            return;
        }
        assert!(
            request.uri.to_string().starts_with(OPERATORS),
            "{}",
            request.uri
        );
        assert_eq!(request.method, "POST");
        let body = body.expect("a form is short");
        let fields: Vec<_> = url::form_urlencoded::parse(&body).collect();
        let all = |wanted: &str| {
            fields
                .iter()
                .filter(|(name, _)| name == wanted)
                .collect::<Vec<_>>()
        };
        let (actions, roles) = (all("Action"), all("RoleArn"));
        assert!(
            matches!(&actions[..], [(_, action)] if action == "AssumeRole"),
            "{fields:?}"
        );
        assert!(
            matches!(&roles[..], [(_, arn)] if arn.starts_with(ROLES)),
            "{fields:?}"
        );
        let query = request.uri.query().unwrap_or_default();
        assert!(query.is_empty(), "{query}");
    }

    fn seen(&self, _: &Parts, _: Seen) {}
}

/// The local AWS on a folder of its own, and a client of it.
#[derive(Clone)]
struct Local {
    server: Arc<LocalAws>,
    folder: PathBuf,
    host: AwsHost,
    requests: Arc<AtomicUsize>,
}

impl Local {
    async fn start() -> Self {
        static FOLDERS: AtomicUsize = AtomicUsize::new(0);
        let number = FOLDERS.fetch_add(1, Ordering::Relaxed);
        let name = format!("tidegate-fuzz-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("a folder");
        let mut config = Config::default();
        config.callers.push(CallerConfig {
            name: "function".to_owned(),
            account_id: None,
            access_key_id: Some(OWN_KEY.to_owned()),
            secret_access_key: Some(Secret::new(OWN_SECRET)),
            permissions: None,
            permissions_file: None,
        });
        config.buckets.push(BucketConfig {
            name: "bucket".to_owned(),
            region: None,
        });
        let root = folder.join("root");
        let options = Options {
            root,
            config,
            ..Options::default()
        };
        let server = LocalAws::start(options).await.expect("a server");
        let allow = vec!["127.0.0.1".parse().expect("a rule")];
        let http = HttpClient::new(EgressPolicy { allow }, Handle::current()).expect("a client");
        let endpoint = server.endpoint().to_string();
        let host = host(&endpoint, OWN_KEY, OWN_SECRET, http);
        Self {
            server: Arc::new(server),
            folder,
            host,
            requests: Arc::default(),
        }
    }

    async fn call(&self, asked: &Asked<'_>) {
        let endpoint = self.server.endpoint().to_string();
        let mut call = asked.call(endpoint, own());
        call.clock_offset = ClockOffset(0);
        if let Err(failure) = outcome(&self.host, call).await {
            lives(&failure);
            let network = failure.network.as_ref().map(|network| &network.message);
            assert!(
                network.is_none_or(|message| !message.contains("refused")),
                "{failure:?}"
            );
        }
        self.kept();
    }

    /// What comes over a connection as it is.
    async fn bytes(&self, bytes: &[u8]) {
        let port = self.server.endpoint().port().expect("a port");
        let mut stream = TcpStream::connect(("127.0.0.1", port))
            .await
            .expect("it listens");
        let _ = stream.write_all(bytes).await;
        let _ = stream.shutdown().await;
        let mut answer = Vec::new();
        let read = tokio::time::timeout(WITHIN, stream.read_to_end(&mut answer)).await;
        assert!(
            read.is_ok(),
            "no end of an answer to {}",
            bytes.escape_ascii()
        );
        self.kept();
    }

    /// Nothing is written beside the folder that the server was given.
    fn kept(&self) {
        self.requests.fetch_add(1, Ordering::Relaxed);
        let beside: Vec<_> = fs::read_dir(&self.folder)
            .expect("the folder is there")
            .filter_map(|entry| Some(entry.ok()?.file_name()))
            .filter(|name| name != "root")
            .collect();
        assert!(beside.is_empty(), "{beside:?}");
    }

    async fn end(self) {
        if let Ok(server) = Arc::try_unwrap(self.server) {
            server.shutdown().await;
        }
        let _ = fs::remove_dir_all(&self.folder);
    }
}
