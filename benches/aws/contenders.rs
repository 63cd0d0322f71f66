//! The contenders in Rust, Tidegate among them. Each is a process that reads lines "CONCURRENCY MILLISECONDS", puts objects for
//! that long, and answers "COUNT SECONDS".

use std::future::Future;
use std::io::BufRead;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime};

use aws_credential_types::Credentials;
use aws_sdk_s3::config::{
    BehaviorVersion, Region, RequestChecksumCalculation, ResponseChecksumValidation,
};
use aws_sdk_s3::primitives::ByteStream;
use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SignableBody, SignableRequest, SigningSettings,
    UriPathNormalizationMode, sign,
};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::identity::Identity;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_types::body::SdkBody;
use bytes::Bytes;
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector as Tcp;
use hyper_util::rt::TokioExecutor;
use tidegate_runtime::{
    AwsAccess, AwsOptions, Event, Function, Host, HostOptions, Instance, Limits, Settings,
};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::runtime::{Builder, Runtime};

const KEY_ID: &str = "AKIDEXAMPLE";
const SECRET: &str = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const REGION: &str = "us-east-1";
const FUNCTION: &str = include_str!("function.js");

/// Runs the contender `name` against the server at `endpoint` until standard input ends.
pub fn run(name: &str, endpoint: &str) {
    match name {
        "tidegate" => one_invocation(endpoint),
        "tidegate-events" => many_invocations(endpoint),
        "sdk" => rust(2, Sdk::new(endpoint)),
        "sdk-1" => rust(1, Sdk::new(endpoint)),
        "hyper" => rust(2, Bare::new(endpoint)),
        "socket" => socket(endpoint),
        _ => panic!("no contender {name}"),
    }
}

#[expect(clippy::print_stdout, reason = "that is how contenders answer")]
fn answer(mut measure: impl FnMut(usize, Duration) -> (u64, f64)) {
    for line in std::io::stdin().lock().lines() {
        let line = line.expect("a line");
        let (concurrency, milliseconds) = line.split_once(' ').expect("two numbers");
        let time = Duration::from_millis(milliseconds.parse().expect("a number"));
        let (count, seconds) = measure(concurrency.parse().expect("a number"), time);
        println!("{count} {seconds}");
    }
}

/// As many loops as `concurrency` says, until `time` is over.
async fn loops<P, F>(concurrency: usize, time: Duration, put: P) -> (u64, f64)
where
    P: Fn(u64) -> F + Clone + Send + 'static,
    F: Future<Output = ()> + Send,
{
    let begun = Instant::now();
    let count = Arc::new(AtomicU64::new(0));
    let tasks: Vec<_> = (0..concurrency)
        .map(|_| {
            let (put, count) = (put.clone(), count.clone());
            tokio::spawn(async move {
                while begun.elapsed() < time {
                    put(count.fetch_add(1, Ordering::Relaxed)).await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("no put fails");
    }
    (count.load(Ordering::Relaxed), begun.elapsed().as_secs_f64())
}

trait Put: Clone + Send + Sync + 'static {
    fn put(&self, key: String, body: Bytes) -> impl Future<Output = ()> + Send;
}

fn rust(threads: usize, client: impl Put) {
    let runtime = runtime(threads);
    let body = Bytes::from(vec![b'x'; 1024]);
    answer(|concurrency, time| {
        let (client, body) = (client.clone(), body.clone());
        runtime.block_on(loops(concurrency, time, move |n| {
            let (client, body) = (client.clone(), body.clone());
            async move { client.put(format!("track/{n}.json"), body).await }
        }))
    });
}

/// The thread that waits for it is not one of `threads`.
fn runtime(threads: usize) -> Runtime {
    Builder::new_multi_thread()
        .worker_threads(threads)
        .enable_all()
        .build()
        .expect("a runtime")
}

/// A plain loop on the Rust SDK, without the checksums that v2 does not send.
#[derive(Clone)]
struct Sdk(aws_sdk_s3::Client);

impl Sdk {
    fn new(endpoint: &str) -> Self {
        let http = SharedHttpConnector::new(Connector(client()));
        let config = aws_sdk_s3::Config::builder()
            .behavior_version(BehaviorVersion::latest())
            .credentials_provider(Credentials::new(KEY_ID, SECRET, None, None, "bench"))
            .region(Region::new(REGION))
            .endpoint_url(endpoint)
            .force_path_style(true)
            .request_checksum_calculation(RequestChecksumCalculation::WhenRequired)
            .response_checksum_validation(ResponseChecksumValidation::WhenRequired)
            .http_client(http_client_fn(move |_, _| http.clone()))
            .build();
        Self(aws_sdk_s3::Client::from_conf(config))
    }
}

impl Put for Sdk {
    async fn put(&self, key: String, body: Bytes) {
        let request = self.0.put_object().bucket("events").key(key);
        let output = request.body(ByteStream::from(body)).send().await;
        assert!(output.expect("the stub answers").e_tag().is_some());
    }
}

fn client<B>() -> Client<Tcp, B>
where
    B: hyper::body::Body<Data: Send> + Send,
{
    let mut tcp = Tcp::new();
    tcp.set_nodelay(true);
    Client::builder(TokioExecutor::new()).build(tcp)
}

#[derive(Clone, Debug)]
struct Connector(Client<Tcp, SdkBody>);

impl HttpConnector for Connector {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let client = self.0.clone();
        HttpConnectorFuture::new(async move {
            let request = request
                .try_into_http1x()
                .map_err(|error| ConnectorError::user(error.into()))?;
            let response = client
                .request(request)
                .await
                .map_err(|error| ConnectorError::io(error.into()))?;
            HttpResponse::try_from(response.map(SdkBody::from_body_1_x))
                .map_err(|error| ConnectorError::user(error.into()))
        })
    }
}

/// hyper and a signature, nothing else.
#[derive(Clone)]
struct Bare {
    client: Client<Tcp, Full<Bytes>>,
    endpoint: Arc<str>,
    identity: Identity,
}

impl Bare {
    fn new(endpoint: &str) -> Self {
        Self {
            client: client(),
            endpoint: endpoint.into(),
            identity: Credentials::new(KEY_ID, SECRET, None, None, "bench").into(),
        }
    }

    fn request(&self, key: &str, body: Bytes) -> http::Request<Full<Bytes>> {
        let mut settings = SigningSettings::default();
        settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
        settings.percent_encoding_mode = PercentEncodingMode::Single;
        settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
        let parameters = v4::SigningParams::builder()
            .identity(&self.identity)
            .region(REGION)
            .name("s3")
            .time(SystemTime::now())
            .settings(settings)
            .build()
            .expect("complete")
            .into();
        let uri = format!("{}/events/{key}", self.endpoint);
        let content_type = ("content-type", "application/octet-stream");
        let signable = SignableRequest::new(
            "PUT",
            &uri,
            [content_type].into_iter(),
            SignableBody::Bytes(&body),
        );
        let (instructions, _) = sign(signable.expect("a request"), &parameters)
            .expect("signed")
            .into_parts();
        let mut request = http::Request::put(uri)
            .header(content_type.0, content_type.1)
            .body(Full::new(body))
            .expect("a request");
        instructions.apply_to_request_http1x(&mut request);
        request
    }
}

impl Put for Bare {
    async fn put(&self, key: String, body: Bytes) {
        let response = self.client.request(self.request(&key, body)).await;
        let (parts, body) = response.expect("the stub answers").into_parts();
        assert!(parts.headers.contains_key("etag"));
        body.collect().await.expect("the whole answer");
    }
}

/// What the stub itself can do: the bytes of one request, written again and again.
fn socket(endpoint: &str) {
    let runtime = runtime(1);
    let address: Arc<str> = endpoint.trim_start_matches("http://").into();
    let request = Bare::new(endpoint).request("track/0.json", Bytes::from(vec![b'x'; 1024]));
    let mut text = String::from("PUT /events/track/0.json HTTP/1.1\r\ncontent-length: 1024\r\n");
    for (name, value) in request.headers() {
        text += &format!("{name}: {}\r\n", value.to_str().expect("text"));
    }
    text += "\r\n";
    text += &"x".repeat(1024);
    let bytes = Bytes::from(text);
    answer(|concurrency, time| {
        runtime.block_on(async {
            let begun = Instant::now();
            let tasks: Vec<_> = (0..concurrency)
                .map(|_| tokio::spawn(requests(address.clone(), bytes.clone(), begun, time)))
                .collect();
            let mut count = 0;
            for task in tasks {
                count += task.await.expect("no request fails");
            }
            (count, begun.elapsed().as_secs_f64())
        })
    });
}

async fn requests(address: Arc<str>, bytes: Bytes, begun: Instant, time: Duration) -> u64 {
    let mut stream = TcpStream::connect(&*address).await.expect("connected");
    stream.set_nodelay(true).expect("set");
    let mut answer = [0; 1024];
    let mut count = 0;
    while begun.elapsed() < time {
        stream.write_all(&bytes).await.expect("written");
        assert!(stream.read(&mut answer).await.expect("an answer") > 0);
        count += 1;
    }
    count
}

fn host(endpoint: &str) -> Host {
    let access = AwsAccess::Endpoint {
        endpoint: endpoint.parse().expect("a URL"),
        region: Some(REGION.to_owned()),
        credentials: None,
    };
    Host::new(HostOptions {
        aws: AwsOptions {
            access,
            ..AwsOptions::default()
        },
        ..HostOptions::default()
    })
    .expect("a host")
}

async fn instance(host: &Host) -> Instance {
    let limits = Limits {
        wall: Limits::MAX_WALL,
        ..Limits::default()
    };
    let function = Function::new("function.js", FUNCTION);
    Instance::start(host, function, Settings::default(), limits)
        .await
        .expect("loads")
}

/// One invocation of one instance makes all requests.
fn one_invocation(endpoint: &str) {
    let runtime = runtime(1);
    let host = host(endpoint);
    let instance = runtime.block_on(instance(&host));
    answer(|concurrency, time| {
        let event = serde_json::json!({
            "type": "identify",
            "traits": { "concurrency": concurrency, "milliseconds": time.as_millis() as u64 },
        });
        let event = Event::parse(event.to_string()).expect("an event");
        let outcome = runtime.block_on(instance.invoke(event, None));
        let result = outcome.result.expect("no put fails").expect("a result");
        let result: serde_json::Value = serde_json::from_str(result.get()).expect("JSON");
        (
            result["count"].as_u64().expect("a number"),
            result["seconds"].as_f64().expect("a number"),
        )
    });
}

/// Each invocation makes one request; each instance has one invocation at a time.
fn many_invocations(endpoint: &str) {
    let runtime = runtime(1);
    let host = host(endpoint);
    let mut instances: Vec<Arc<Instance>> = Vec::new();
    answer(|concurrency, time| {
        while instances.len() < concurrency {
            instances.push(Arc::new(runtime.block_on(instance(&host))));
        }
        let instances = &instances[..concurrency];
        runtime.block_on(async {
            let begun = Instant::now();
            let tasks: Vec<_> = instances
                .iter()
                .map(|instance| tokio::spawn(events(instance.clone(), begun, time)))
                .collect();
            let mut count = 0;
            for task in tasks {
                count += task.await.expect("no invocation fails");
            }
            (count, begun.elapsed().as_secs_f64())
        })
    });
}

async fn events(instance: Arc<Instance>, begun: Instant, time: Duration) -> u64 {
    let mut count = 0;
    while begun.elapsed() < time {
        let event = Event::parse(event(count)).expect("an event");
        let outcome = instance.invoke(event, None).await;
        assert!(outcome.is_ok(), "{:?}", outcome.result);
        count += 1;
    }
    count
}

/// An event of 1 KiB.
fn event(n: u64) -> String {
    let head = format!(r#"{{"type":"track","messageId":"{n}","properties":{{"text":""#);
    let rest = 1024 - head.len() - 3;
    format!("{head}{}\"}}}}", "x".repeat(rest))
}
