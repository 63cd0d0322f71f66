//! Whole exchanges over real connections, compared with what aws-sdk v2 sent and made of the answers.

mod support;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::Relaxed;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map as JsonMap, Value as Json, json};
use support::{Received, Server};
use tidegate_aws::{
    Addressing, Auth, AwsAccess, AwsHost, AwsOptions, BodyRules, Call, Changes, ClockOffset, Code,
    Failure, HostCredentialsFor, Map, Room, Service, StaticCredentials, Success, Value,
};
use tidegate_egress::{EgressPolicy, HttpClient};
use tokio::runtime::Handle;

/// So many bytes are left.
#[derive(Debug)]
struct Bound(AtomicUsize);

impl Room for Bound {
    fn take(&self, bytes: usize) -> bool {
        self.0
            .fetch_update(Relaxed, Relaxed, |left| left.checked_sub(bytes))
            .is_ok()
    }

    fn give_back(&self, bytes: usize) {
        self.0.fetch_add(bytes, Relaxed);
    }
}

fn http(ports: &[u16]) -> HttpClient {
    let allow = ports
        .iter()
        .map(|port| format!("127.0.0.1:{port}").parse().expect("a rule"))
        .collect();
    let policy = EgressPolicy { allow };
    HttpClient::new(policy, Handle::current()).expect("a client")
}

fn host(options: AwsOptions, http: HttpClient) -> AwsHost {
    AwsHost::new(options, http).expect("a host")
}

fn keys() -> Auth {
    Auth::Keys {
        access_key_id: "AKIDEXAMPLE".into(),
        secret_access_key: "secret".into(),
        session_token: Some("tok".into()),
    }
}

fn call(service: &str, operation: &str, input: Map, endpoint: String) -> Call {
    let service = Service::find(service).expect("a service");
    Call {
        service,
        operation: service.operation(operation).expect("an operation"),
        input,
        endpoint,
        path: None,
        region: "us-east-1".into(),
        signing_name: None,
        addressing: Addressing {
            force_path_style: true,
            ssl_enabled: true,
            ..Addressing::default()
        },
        auth: keys(),
        body: BodyRules {
            checksums: true,
            sign: false,
            hashable: true,
        },
        headers: Vec::new(),
        user_agent: "test".into(),
        changes: Changes::default(),
        timeout: Some(Duration::from_secs(20)),
        connect_timeout: None,
        room: Arc::new(Bound(AtomicUsize::new(1024 * 1024))),
        stream: None,
        streams_answer: false,
        clock_offset: ClockOffset(0),
    }
}

fn object(key: &str) -> Map {
    Map::from_iter([
        ("Bucket".into(), Value::String("examplebucket".into())),
        ("Key".into(), Value::String(key.into())),
    ])
}

async fn run(host: &AwsHost, call: Call) -> Result<Success, Failure> {
    let prepared = host.prepare(call)?;
    host.send(prepared).await
}

fn answer_bytes(answer: &Json) -> Vec<u8> {
    let status = answer["status"].as_u64().expect("a status") as u16;
    let reason = http::StatusCode::from_u16(status)
        .expect("a status")
        .canonical_reason()
        .expect("a reason");
    let mut text = format!("HTTP/1.1 {status} {reason}\r\n");
    for (name, value) in answer["headers"].as_object().expect("headers") {
        let _ = write!(text, "{name}: {}\r\n", value.as_str().expect("text"));
    }
    let body = answer["body"].as_str();
    if let Some(body) = body.filter(|_| status != 204 && status != 304) {
        let _ = write!(text, "Content-Length: {}\r\n", body.len());
    }
    let _ = write!(
        text,
        "Connection: close\r\n\r\n{}",
        body.unwrap_or_default()
    );
    text.into_bytes()
}

fn to_value(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(number) => Value::Number(number.as_f64().expect("a number")),
        Json::String(text) => Value::String(text.clone()),
        Json::Array(items) => Value::List(items.iter().map(to_value).collect()),
        Json::Object(members) => match members.get("$date") {
            Some(time) => Value::Timestamp(time.as_f64().expect("milliseconds")),
            None => Value::Map(to_map(members)),
        },
    }
}

fn to_map(members: &JsonMap<String, Json>) -> Map {
    members
        .iter()
        .map(|(key, value)| (key.clone().into(), to_value(value)))
        .collect()
}

fn number(number: f64) -> Json {
    // As JavaScript prints it: without a fraction where there is none.
    if number.fract() == 0.0 {
        json!(number as i64)
    } else {
        json!(number)
    }
}

fn to_json(value: &Value) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(value) => json!(value),
        Value::Number(value) => number(*value),
        Value::String(text) => json!(text),
        Value::Bytes(bytes) => json!({ "$bytes": STANDARD.encode(bytes) }),
        Value::Timestamp(time) => json!({ "$date": number(*time) }),
        Value::List(items) => items.iter().map(to_json).collect(),
        Value::Map(map) => map_json(map),
    }
}

fn map_json(map: &Map) -> Json {
    Json::Object(
        map.iter()
            .map(|(key, value)| (key.to_owned(), to_json(value)))
            .collect(),
    )
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

fn check_error(name: &str, expected: &Json, failure: &Failure) {
    let code = match &failure.code {
        Code::Word(word) => json!(word),
        Code::Status(status) => json!(status),
    };
    assert_eq!(code, expected["code"], "{name}: code");
    // Where in a document a parser gave up is its own business.
    let message = failure.message.as_deref().map(first_line);
    assert_eq!(
        message,
        expected["message"].as_str().map(first_line),
        "{name}: message"
    );
    let answer = failure.answer.as_ref().expect("an answer");
    assert_eq!(
        json!(answer.status()),
        expected["statusCode"],
        "{name}: status"
    );
    let elsewhere = failure.hint.wrong_region
        && failure
            .region
            .as_deref()
            .is_some_and(|region| region != "us-east-1");
    assert_eq!(
        json!(failure.retryable == Some(true) || elsewhere),
        expected["retryable"],
        "{name}: retryable"
    );
    assert_eq!(json!(failure.region), expected["region"], "{name}: region");
    assert_eq!(
        json!(failure.is_200_error),
        expected["is200Error"],
        "{name}: is200Error"
    );
}

fn check_request(name: &str, expected: &Json, received: &Received) {
    assert_eq!(received.method, expected["method"], "{name}: method");
    let sorted = |path: &str| {
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let mut query: Vec<String> = query
            .split('&')
            .map(|part| part.trim_end_matches('=').to_owned())
            .collect();
        query.sort();
        (path.to_owned(), query)
    };
    assert_eq!(
        sorted(&received.path),
        sorted(expected["path"].as_str().expect("a path")),
        "{name}: path"
    );
    const OF_THE_MOMENT: [&str; 6] = [
        "accept",
        "authorization",
        "content-length",
        "host",
        "user-agent",
        "x-amz-date",
    ];
    let mut headers: BTreeMap<&str, &str> = received
        .headers
        .iter()
        .map(|(k, v)| (k.as_str(), v.as_str()))
        .collect();
    headers.retain(|name, _| !OF_THE_MOMENT.contains(name));
    let mut wanted: BTreeMap<&str, &str> = expected["headers"]
        .as_object()
        .expect("headers")
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str().expect("text")))
        .collect();
    let body = String::from_utf8(received.body.clone()).expect("text");
    if body.starts_with('<') {
        // The same document may be written in more than one way, and its hashes with it.
        for name in ["content-md5", "x-amz-content-sha256"] {
            assert_eq!(
                headers.remove(name).is_some(),
                wanted.remove(name).is_some(),
                "{name}"
            );
        }
    } else {
        assert_eq!(body, expected["body"], "{name}: body");
    }
    assert_eq!(headers, wanted, "{name}: headers");
    assert!(
        received.headers["authorization"].starts_with("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/"),
        "{name}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn requests_data_and_errors_are_those_of_v2() {
    let cases: Vec<Json> = serde_json::from_str(include_str!("data/answers.json")).expect("JSON");
    assert!(cases.len() > 50);
    for case in cases {
        let name = case["name"].as_str().expect("a name");
        let server = Server::start(answer_bytes(&case["answer"])).await;
        let host = host(AwsOptions::default(), http(&[server.port()]));
        let input = to_map(case["input"].as_object().expect("parameters"));
        let (service, operation) = (
            case["service"].as_str().expect("text"),
            case["operation"].as_str().expect("text"),
        );
        let outcome = run(&host, call(service, operation, input, server.url())).await;
        match (
            &outcome,
            case["expected"].get("data"),
            case["expected"].get("error"),
        ) {
            (Ok(success), Some(data), _) => {
                // As text, so that the order of keys counts.
                assert_eq!(
                    map_json(&success.data).to_string(),
                    data.to_string(),
                    "{name}"
                );
            }
            (Err(failure), _, Some(error)) => check_error(name, error, failure),
            _ => panic!("{name}: {outcome:?} is not {}", case["expected"]),
        }
        check_request(name, &case["request"], &server.received()[0]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_long_answer_fails_without_being_held() {
    let mut answer = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".to_vec();
    answer.extend(std::iter::repeat_n(b'x', 300_000));
    let server = Server::start(answer).await;
    let host = host(AwsOptions::default(), http(&[server.port()]));
    let call = Call {
        room: Arc::new(Bound(AtomicUsize::new(100_000))),
        ..call("s3", "GetObject", object("k"), server.url())
    };
    let failure = run(&host, call).await.expect_err("too long");
    assert_eq!(failure.code, Code::Word("ResponseTooLarge".into()));
    assert_eq!(failure.retryable, Some(false));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_truncated_answer_is_an_error() {
    let server = Server::start(b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nxyz".to_vec()).await;
    let host = host(AwsOptions::default(), http(&[server.port()]));
    let failure = run(&host, call("s3", "GetObject", object("k"), server.url()))
        .await
        .expect_err("cut short");
    assert_eq!(
        (failure.code, failure.retryable),
        (Code::Word("TimeoutError".into()), Some(true))
    );
}

fn answered(status: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n{body}")
        .into_bytes()
}

#[tokio::test(flavor = "multi_thread")]
async fn control_characters_in_keys_are_kept() {
    let list = "<ListBucketResult><Contents><Key>a\u{1}b&#x2;c\u{ffff}</Key></Contents></ListBucketResult>";
    let server = Server::start(answered("200 OK", list)).await;
    let host = host(AwsOptions::default(), http(&[server.port()]));
    let bucket = Map::from_iter([("Bucket".into(), Value::String("examplebucket".into()))]);
    let success = run(&host, call("s3", "ListObjectsV2", bucket, server.url())).await;
    let data = map_json(&success.expect("it is read").data);
    assert_eq!(data["Contents"][0]["Key"], "a\u{1}b\u{2}c\u{ffff}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_cannot_be_read_says_why_in_words() {
    let list = "<ListBucketResult><MaxKeys>many</MaxKeys></ListBucketResult>";
    let server = Server::start(answered("200 OK", list)).await;
    let host = host(AwsOptions::default(), http(&[server.port()]));
    let bucket = Map::from_iter([("Bucket".into(), Value::String("examplebucket".into()))]);
    let failure = run(&host, call("s3", "ListObjectsV2", bucket, server.url()))
        .await
        .expect_err("no number");
    assert_eq!(failure.code, Code::Word("XMLParserError".into()));
    let message = failure.message.expect("text");
    assert!(!message.contains(['{', '"']), "{message}");
    assert!(message.contains("integer"), "{message}");
}

#[tokio::test(flavor = "multi_thread")]
async fn silence_ends_with_a_timeout() {
    let server = Server::start(Vec::new()).await;
    let host = host(AwsOptions::default(), http(&[server.port()]));
    let call = Call {
        timeout: Some(Duration::from_millis(150)),
        ..call("s3", "GetObject", object("k"), server.url())
    };
    let failure = run(&host, call).await.expect_err("silence");
    assert_eq!(failure.code, Code::Word("TimeoutError".into()));
    assert_eq!(
        failure.message.as_deref(),
        Some("Connection timed out after 150ms")
    );
    assert_eq!(failure.retryable, Some(true));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_connection_is_an_unknown_endpoint() {
    let port = Server::start(Vec::new()).await.port();
    let host = host(AwsOptions::default(), http(&[port]));
    let call = call(
        "s3",
        "GetObject",
        object("k"),
        format!("http://127.0.0.1:{port}"),
    );
    let failure = run(&host, call).await.expect_err("refused");
    assert_eq!(failure.code, Code::Word("UnknownEndpoint".into()));
    let message = format!(
        "Inaccessible host: `127.0.0.1' at port `{port}'. This service may not be available in the `us-east-1' region."
    );
    assert_eq!(failure.message, Some(message));
    assert_eq!(
        failure.network.expect("a cause").errno,
        Some("ECONNREFUSED")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_egress_policy_closes_stays_closed() {
    let server = Server::start(b"HTTP/1.1 200 OK\r\n\r\n".to_vec()).await;
    let host = host(AwsOptions::default(), http(&[]));
    let failure = run(&host, call("s3", "GetObject", object("k"), server.url()))
        .await
        .expect_err("closed");
    assert_eq!(
        (failure.code, failure.retryable),
        (Code::Word("NetworkingError".into()), Some(false))
    );
    assert!(server.received().is_empty());
}

fn operator(server: &Server, host_credentials_for: HostCredentialsFor) -> AwsOptions {
    let credentials = StaticCredentials {
        access_key_id: "AKIDHOST".into(),
        secret_access_key: "host".into(),
        session_token: Some("hosttoken".into()),
    };
    let access = AwsAccess::Endpoint {
        endpoint: server.url().parse().expect("a URL"),
        region: Some("eu-west-3".into()),
        credentials: Some(credentials),
    };
    AwsOptions {
        access,
        host_credentials_for,
        ..AwsOptions::default()
    }
}

fn role() -> Map {
    Map::from_iter([
        (
            "RoleArn".into(),
            Value::String("arn:aws:iam::123456789012:role/x".into()),
        ),
        ("RoleSessionName".into(), Value::String("s".into())),
    ])
}

const REFUSAL: &[u8] = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

#[tokio::test(flavor = "multi_thread")]
async fn the_hosts_credentials_assume_roles_and_nothing_else() {
    let server = Server::start(REFUSAL.to_vec()).await;
    let host = host(operator(&server, HostCredentialsFor::AssumeRole), http(&[]));
    assert_eq!(host.region(), Some("eu-west-3"));
    let with_host = |call: Call| Call {
        auth: Auth::Host,
        ..call
    };
    let _ = run(
        &host,
        with_host(call("sts", "AssumeRole", role(), server.url())),
    )
    .await;
    assert!(server.received()[0].headers["authorization"].contains("AKIDHOST"));
    for refused in [
        call("sts", "GetCallerIdentity", Map::default(), server.url()),
        call("s3", "GetObject", object("k"), server.url()),
    ] {
        let failure = host
            .prepare(with_host(refused))
            .expect_err("no credentials");
        assert_eq!(failure.code, Code::Word("CredentialsError".into()));
    }
    assert_eq!(server.received().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_hosts_credentials_go_to_no_endpoint_of_a_functions_choice() {
    let (server, thief) = (
        Server::start(REFUSAL.to_vec()).await,
        Server::start(REFUSAL.to_vec()).await,
    );
    for (options, endpoints) in [
        (
            operator(&server, HostCredentialsFor::Everything),
            vec![thief.url(), "https://sts.amazonaws.com".to_owned()],
        ),
        (
            AwsOptions {
                host_credentials_for: HostCredentialsFor::Everything,
                ..AwsOptions::default()
            },
            vec![
                thief.url(),
                "http://sts.amazonaws.com".to_owned(),
                "https://sts.amazonaws.com:8443".to_owned(),
                "https://abc.execute-api.us-east-1.amazonaws.com".to_owned(),
                "https://sts.amazonaws.com.example.com".to_owned(),
                "https://sts.thief.amazonaws.com".to_owned(),
                "https://thief-sts.us-east-1.amazonaws.com".to_owned(),
            ],
        ),
    ] {
        let host = host(options, http(&[thief.port()]));
        for endpoint in endpoints {
            let call = Call {
                auth: Auth::Host,
                ..call("sts", "AssumeRole", role(), endpoint.clone())
            };
            let failure = host.prepare(call).expect_err("not there");
            assert_eq!(
                failure.code,
                Code::Word("CredentialsError".into()),
                "{endpoint}"
            );
        }
    }
    let trusted = host(AwsOptions::default(), http(&[]));
    for endpoint in [
        "https://sts.amazonaws.com",
        "https://sts.eu-west-1.amazonaws.com",
        "https://sts.cn-north-1.amazonaws.com.cn",
    ] {
        let call = Call {
            auth: Auth::Host,
            ..call("sts", "AssumeRole", role(), endpoint.to_owned())
        };
        assert!(trusted.prepare(call).is_ok(), "{endpoint}");
    }
    assert!(thief.received().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_sent_where_aws_is_off() {
    let server = Server::start(REFUSAL.to_vec()).await;
    let options = AwsOptions {
        access: AwsAccess::Off,
        ..AwsOptions::default()
    };
    let host = host(options, http(&[server.port()]));
    let failure = host
        .prepare(call("s3", "GetObject", object("k"), server.url()))
        .expect_err("off");
    assert!(failure.message.expect("text").contains("turned off"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_function_cannot_replace_signatures_or_break_framing() {
    let server = Server::start(REFUSAL.to_vec()).await;
    let host = host(AwsOptions::default(), http(&[server.port()]));
    let mut call = call("s3", "GetObject", object("k"), server.url());
    for name in [
        "Authorization",
        "Host",
        "Content-Length",
        "Transfer-Encoding",
        "x-amz-security-token",
        "x-own",
    ] {
        call.headers.push((name.to_owned(), "77".to_owned()));
    }
    let _ = run(&host, call).await;
    let headers = &server.received()[0].headers;
    assert_eq!(headers["x-own"], "77");
    assert_eq!(headers["x-amz-security-token"], "tok");
    assert_eq!(headers["host"], format!("127.0.0.1:{}", server.port()));
    assert!(!headers.contains_key("transfer-encoding"));
    assert!(
        headers["authorization"].contains("x-own"),
        "a header of the function's is signed"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn clocks_and_dates_out_of_all_bounds_break_nothing() {
    let server = Server::start(REFUSAL.to_vec()).await;
    let host = host(AwsOptions::default(), http(&[server.port()]));
    for offset in [i64::MIN, -1, 1, i64::MAX] {
        let call = Call {
            clock_offset: ClockOffset(offset),
            ..call("s3", "GetObject", object("k"), server.url())
        };
        let failure = run(&host, call).await.expect_err("refused");
        assert_eq!(failure.code, Code::Word("Forbidden".into()), "{offset}");
    }
    for time in [8.64e15, -8.64e15, 253_402_300_800_000.0, -1.0, f64::NAN] {
        let mut input = object("k");
        input.push("Expires", Value::Timestamp(time));
        input.push("ObjectLockRetainUntilDate", Value::Timestamp(time));
        let outcome = run(&host, call("s3", "PutObject", input, server.url())).await;
        let code = outcome.expect_err("refused").code;
        assert_ne!(code, Code::Word("NetworkingError".into()), "{time}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn parameters_that_cannot_be_sent_are_errors() {
    let host = host(AwsOptions::default(), http(&[]));
    let endpoint = || "https://s3.amazonaws.com".to_owned();
    let mut broken = object("k");
    broken.push("CacheControl", Value::String("a\r\nx-evil: 1".into()));
    assert!(
        host.prepare(call("s3", "PutObject", broken, endpoint()))
            .is_err()
    );
    assert!(
        host.prepare(call(
            "s3",
            "GetObject",
            object(&"k".repeat(70_000)),
            endpoint()
        ))
        .is_err()
    );
    for url in [
        "ftp://example.com",
        "nothing",
        "http://",
        "https://exa mple.com",
    ] {
        assert!(
            host.prepare(call("s3", "GetObject", object("k"), url.to_owned()))
                .is_err(),
            "{url}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_hosts_credentials_sign_for_its_own_endpoint_alone() {
    let server = Server::start(answered("200 OK", "")).await;
    let options = operator(&server, HostCredentialsFor::AssumeRole);
    let host = host(options, http(&[server.port()]));
    let input = || {
        let text = |name: &'static str, value: &str| (name.into(), Value::String(value.into()));
        let arn = "arn:aws:iam::111122223333:role/r";
        Map::from_iter([text("RoleArn", arn), text("RoleSessionName", "s")])
    };
    let prepared = |endpoint: String, path: Option<&str>, auth: Auth| {
        host.prepare(Call {
            path: path.map(str::to_owned),
            auth,
            ..call("sts", "AssumeRole", input(), endpoint)
        })
    };
    assert!(prepared(server.url(), None, Auth::Host).is_ok());
    // Where a redirect leads, a function may have made up.
    for path in [
        "@evil.example/",
        ".evil.example/",
        ":1/",
        "/?Action=GetSessionToken",
        "/",
    ] {
        assert!(
            prepared(server.url(), Some(path), Auth::Host).is_err(),
            "{path}"
        );
    }
    for path in ["@evil.example/", ".evil.example/", ":1/"] {
        assert!(
            prepared(server.url(), Some(path), keys()).is_err(),
            "{path}"
        );
    }
    let elsewhere = "http://evil.example".to_owned();
    assert!(prepared(elsewhere, None, Auth::Host).is_err());
}
