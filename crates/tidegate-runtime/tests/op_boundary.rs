//! Programs made of random bytes call what functions can reach, with odd arguments and polluted prototypes.
//!
//! Whatever a program does, the process lives, nothing panics, an outcome comes, and the instance takes its next event. The
//! programs are the same in every run; `TIDEGATE_PROGRAMS` sets how many of them there are, `TIDEGATE_FIRST_PROGRAM` the first.

#![expect(
    clippy::print_stdout,
    reason = "who looks for a program wants to know where it is"
)]

use std::env;
use std::fmt::Write as _;
use std::panic;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use bytes::Bytes;
use http::request::Parts;
use http::{Response, StatusCode};
use tidegate_runtime::{
    AwsAccess, AwsOptions, Decision, Event, Function, Host, HostOptions, Instance, Intercept,
    Limits, Seen, Settings, StaticCredentials,
};

const PROGRAM: &str = include_str!("../../../tests/hostile/op_boundary.js");
/// Programs that are run where the environment does not say how many.
const PROGRAMS: u64 = 150;
const PROGRAM_BYTES: usize = 240;
const MIB: usize = 1 << 20;
/// After which an outcome is there though V8 gives the thread back late, on a machine that does much else.
const GRACE: Duration = Duration::from_secs(15);

/// Answers in place of the network, so that nothing leaves the machine.
#[derive(Debug, Default)]
struct Answers {
    asked: AtomicUsize,
}

impl Intercept for Answers {
    fn decide(&self, _: &Parts) -> Decision {
        const BODIES: [&str; 6] = [
            "",
            "{\"a\": [1, {\"__proto__\": 2}]}",
            "<Error><Code>NoSuchKey</Code></Error>",
            "<ListBucketResult><Contents><Key>k</Key><Size>-1</Size></Contents></ListBucketResult>",
            "{\"__type\": \"x#Y\", \"message\": null}",
            "<a><b>",
        ];
        let asked = self.asked.fetch_add(1, Ordering::Relaxed);
        let body = BODIES.get(asked % BODIES.len()).copied().unwrap_or("");
        let mut response = Response::new(Bytes::from_static(body.as_bytes()));
        let statuses = [
            StatusCode::OK,
            StatusCode::NOT_FOUND,
            StatusCode::FOUND,
            StatusCode::SERVICE_UNAVAILABLE,
        ];
        *response.status_mut() = statuses[(asked / BODIES.len()) % statuses.len()];
        Decision::Answer {
            delay: Duration::ZERO,
            response,
        }
    }

    fn sent(&self, _: &Parts, _: Option<Bytes>) {}

    fn seen(&self, _: &Parts, _: Seen) {}
}

fn host() -> Host {
    let credentials = StaticCredentials {
        access_key_id: "AKIDEXAMPLE".to_owned(),
        secret_access_key: "secret".to_owned(),
        session_token: None,
    };
    let endpoint = "http://aws.invalid/".parse().expect("a URL");
    let aws = AwsOptions {
        access: AwsAccess::Endpoint {
            endpoint,
            region: Some("us-east-1".to_owned()),
            credentials: Some(credentials),
        },
        ..AwsOptions::default()
    };
    let options = HostOptions {
        aws,
        intercept: Some(Arc::new(Answers::default())),
        ..HostOptions::default()
    };
    Host::new(options).expect("a host")
}

fn limits() -> Limits {
    Limits {
        wall: Duration::from_secs(8),
        cpu: Duration::from_secs(8),
        heap_bytes: 96 * MIB,
        buffer_bytes: 32 * MIB,
        log_bytes: 64 * 1024,
        result_bytes: 64 * 1024,
        requests: 20,
        timers: 1000,
        ..Limits::default()
    }
}

/// SplitMix64.
fn bytes_of(seed: u64, length: usize) -> String {
    let mut state = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mut hex = String::with_capacity(2 * length);
    for _ in 0..length {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let _ = write!(hex, "{:02x}", (mixed ^ (mixed >> 31)) & 0xff);
    }
    hex
}

fn number(variable: &str) -> Option<u64> {
    env::var(variable).ok()?.parse().ok()
}

async fn start(host: &Host) -> Instance {
    let function = Function::new("op_boundary.js", PROGRAM);
    Instance::start(host, function, Settings::default(), limits())
        .await
        .expect("loads")
}

async fn run(instance: &Instance, program: &str) -> tidegate_runtime::Outcome {
    let event = format!(r#"{{"type": "track", "program": "{program}"}}"#);
    let event = Event::parse(event).expect("an event");
    let within = limits().wall * 2 + GRACE;
    tokio::time::timeout(within, instance.invoke(event, None))
        .await
        .expect("an outcome within the limit")
}

/// An instance takes the next event, even where its globals make that fail.
async fn serves(instance: &Instance, seed: u64) {
    let outcome = run(instance, "").await;
    if let Err(error) = outcome.result {
        assert_ne!(error.name, "InternalError", "after program {seed}: {error}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn no_program_harms_the_host() {
    let panics = Arc::new(Mutex::new(Vec::new()));
    let (told, before) = (panics.clone(), panic::take_hook());
    // Those that are caught at an op's boundary, too.
    panic::set_hook(Box::new(move |panic| {
        let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
        told.push(panic.to_string());
        before(panic);
    }));
    let seen = |seed: u64| {
        let panics = panics.lock().unwrap_or_else(PoisonError::into_inner);
        assert!(panics.is_empty(), "program {seed}: {panics:#?}");
    };
    let host = host();
    let mut instance = start(&host).await;
    let (mut steps, mut threw, mut failed) = (0, 0, 0);
    let first = number("TIDEGATE_FIRST_PROGRAM").unwrap_or(0);
    let programs = number("TIDEGATE_PROGRAMS").unwrap_or(PROGRAMS);
    let began = Instant::now();
    for seed in first..first + programs {
        let outcome = run(&instance, &bytes_of(seed, PROGRAM_BYTES)).await;
        seen(seed);
        match outcome.result {
            Ok(json) => {
                let text = json.as_deref().map_or("{}", |json| json.get());
                let counts: serde_json::Value = serde_json::from_str(text).expect("JSON");
                steps += counts["steps"].as_u64().unwrap_or(0);
                threw += counts["threw"].as_u64().unwrap_or(0);
            }
            Err(error) => {
                assert_ne!(error.name, "InternalError", "program {seed}: {error}");
                if number("TIDEGATE_PROGRAMS").is_some() {
                    println!("program {seed}: {error}");
                }
                failed += 1;
                serves(&instance, seed).await;
                // What it did to its globals is no concern of the next program.
                instance = start(&host).await;
            }
        }
        if seed % 20 == 0 {
            serves(&instance, seed).await;
        }
    }
    let took = began.elapsed().as_secs();
    println!(
        "{programs} programs, {steps} steps, {threw} threw, {failed} failed as a whole, {took} s"
    );
    assert!(steps + failed >= programs, "the programs do nothing");
}
