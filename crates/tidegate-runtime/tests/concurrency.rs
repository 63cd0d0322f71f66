//! Several invocations of one instance at a time, for functions that allow it.

use std::time::Duration;

use futures::future::join_all;
use tidegate_runtime::{
    ErrorKind, Event, Function, FunctionOptions, Host, HostOptions, Instance, Limits, Outcome,
    Pool, PoolOptions, Settings,
};

/// Waits until `of` invocations are at this point, and gives their number.
const MEET: &str = "
let here = 0;
let most = 0;
async function onTrack(event) {
  here += 1;
  most = Math.max(most, here);
  while (most < event.properties.of) await new Promise((done) => setTimeout(done, 1));
  here -= 1;
  return most;
}
";

/// Each invocation waits for several things in an order of its own, together with others for one promise, and logs what it is.
const MANY: &str = "
let shared;
const timers = new Map();
async function onTrack(event) {
  const { n, waits } = event.properties;
  console.log('begins', n);
  shared ??= new Promise((done) => setTimeout(done, 20));
  for (const wait of waits) {
    await new Promise((done) => setTimeout(() => { console.log('waited', n); done(); }, wait));
  }
  timers.set(n, setTimeout(() => console.log('never', n), 60_000));
  clearTimeout(timers.get(n));
  await shared.then(() => console.log('shared', n));
  await Promise.all([1, 2].map(async (part) => { await null; console.log('part', part, n); }));
  if (n % 7 === 0) throw new Error(`no ${n}`);
  return n;
}
";

/// What each does is what its event says.
const ANY: &str = "
globalThis.loaded = Math.random();
async function onTrack(event) {
  const { does } = event.properties;
  if (does === 'waits') await new Promise((done) => setTimeout(done, event.properties.ms));
  if (does === 'throws') throw new Error('thrown');
  if (does === 'loops') { await null; while (true) {} }
  if (does === 'fills') { await null; const all = []; while (true) all.push(new Array(1000).fill({})); }
  return globalThis.loaded;
}
async function onIdentify(event) {
  globalThis.running = (globalThis.running ?? 0) + 1;
  if (globalThis.running > 1) throw new Error('beside another');
  await new Promise((done) => setTimeout(done, 20));
  globalThis.running -= 1;
}
";

fn limits(concurrency: usize) -> Limits {
    Limits {
        concurrency,
        wall: Duration::from_secs(20),
        ..Limits::default()
    }
}

fn host() -> Host {
    Host::new(HostOptions::default()).expect("a host")
}

async fn instance(code: &str, limits: Limits) -> Instance {
    let function = Function::new("function.js", code);
    Instance::start(&host(), function, Settings::default(), limits)
        .await
        .expect("loads")
}

fn track(properties: &str) -> Event {
    Event::parse(format!(r#"{{"type":"track","properties":{properties}}}"#)).expect("an event")
}

fn result(outcome: &Outcome) -> &str {
    match &outcome.result {
        Ok(Some(json)) => json.get(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn as_many_as_are_allowed_are_under_way_at_a_time() {
    let instance = instance(MEET, limits(3)).await;
    let three = (0..3).map(|_| instance.invoke(track(r#"{"of":3}"#), None));
    for outcome in join_all(three).await {
        assert_eq!(result(&outcome), "3");
    }
    let more = (0..10).map(|_| instance.invoke(track(r#"{"of":3}"#), None));
    for outcome in join_all(more).await {
        assert_eq!(result(&outcome), "3", "no more than that");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_at_a_time_unless_more_are_allowed() {
    let instance = instance(MEET, limits(1)).await;
    let two = (0..2).map(|_| instance.invoke(track(r#"{"of":1}"#), None));
    for outcome in join_all(two).await {
        assert_eq!(result(&outcome), "1");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_more_than_the_operators_ceiling() {
    let host = Host::new(HostOptions {
        ceiling: Limits {
            concurrency: 2,
            ..Limits::UNBOUNDED
        },
        ..HostOptions::default()
    })
    .expect("a host");
    let function = Function::new("function.js", MEET);
    let instance = Instance::start(&host, function, Settings::default(), limits(100)).await;
    let instance = instance.expect("loads");
    let all = (0..6).map(|_| instance.invoke(track(r#"{"of":2}"#), None));
    for outcome in join_all(all).await {
        assert_eq!(result(&outcome), "2");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_has_its_own_logs_result_and_error() {
    let instance = instance(MANY, limits(50)).await;
    let outcomes = join_all((1..=200_u32).map(|n| {
        let waits = [n * 7 % 13, n * 5 % 3, n * 11 % 17];
        let properties = format!(r#"{{"n":{n},"waits":{waits:?}}}"#);
        instance.invoke(track(&properties), None)
    }))
    .await;
    for (n, outcome) in (1..).zip(&outcomes) {
        let lines: Vec<&str> = outcome.logs.iter().map(|line| &*line.message).collect();
        let expected = [
            format!("begins {n}"),
            format!("waited {n}"),
            format!("waited {n}"),
            format!("waited {n}"),
            format!("shared {n}"),
            format!("part 1 {n}"),
            format!("part 2 {n}"),
        ];
        assert_eq!(lines, expected);
        match &outcome.result {
            Ok(json) => assert_eq!(json.as_ref().map(|json| json.get()), Some(&*n.to_string())),
            Err(error) => {
                assert_eq!(n % 7, 0);
                assert_eq!(error.message, format!("no {n}"));
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_waits_too_long_fails_alone_and_the_instance_is_replaced() {
    let limits = Limits {
        wall: Duration::from_millis(600),
        ..limits(4)
    };
    let instance = instance(ANY, limits).await;
    let before = instance.invoke(track(r#"{"does":""}"#), None).await;
    let late = instance.invoke(track(r#"{"does":"waits","ms":60000}"#), None);
    let (late, in_time) = tokio::join!(late, async {
        tokio::time::sleep(Duration::from_millis(400)).await;
        let waits = track(r#"{"does":"waits","ms":400}"#);
        instance.invoke(waits, None).await
    });
    let error = late.result.expect_err("too late");
    assert_eq!(error.kind, ErrorKind::Timeout);
    let exceeded = error.limit.expect("of a limit");
    assert!(exceeded.used.is_some_and(|used| used >= 600));
    assert_eq!(result(&in_time), result(&before), "it went on");
    let after = instance.invoke(track(r#"{"does":""}"#), None).await;
    assert_ne!(result(&after), result(&before), "with other globals");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_stopped_takes_others_along_who_are_to_be_tried_again() {
    for (does, kind) in [
        ("loops", ErrorKind::Timeout),
        ("fills", ErrorKind::BadRequest),
    ] {
        let limits = Limits {
            wall: Duration::from_secs(4),
            heap_bytes: 32 << 20,
            ..limits(4)
        };
        let instance = instance(ANY, limits).await;
        let before = instance.invoke(track(r#"{"does":""}"#), None).await;
        let waits = instance.invoke(track(r#"{"does":"waits","ms":3500}"#), None);
        let stopped = format!(r#"{{"does":"{does}"}}"#);
        let (waits, stopped) = tokio::join!(waits, async {
            tokio::time::sleep(Duration::from_millis(100)).await;
            instance.invoke(track(&stopped), None).await
        });
        let error = stopped.result.expect_err(does);
        assert_eq!(error.kind, kind, "{does}: {error}");
        assert!(error.stack.is_some_and(|stack| stack.contains("onTrack")));
        let error = waits.result.expect_err("taken along");
        assert_eq!(error.kind, ErrorKind::Retry, "{does}: {error}");
        assert_eq!(error.name, "InstanceStopped");
        let after = instance.invoke(track(r#"{"does":""}"#), None).await;
        assert_ne!(result(&after), result(&before));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_error_of_one_is_none_of_the_others() {
    let instance = instance(ANY, limits(4)).await;
    let waits = instance.invoke(track(r#"{"does":"waits","ms":200}"#), None);
    let (waits, throws) = tokio::join!(waits, async {
        tokio::time::sleep(Duration::from_millis(50)).await;
        instance.invoke(track(r#"{"does":"throws"}"#), None).await
    });
    assert!(throws.result.is_err());
    let after = instance.invoke(track(r#"{"does":""}"#), None).await;
    assert_eq!(result(&waits), result(&after), "the instance goes on");
}

#[tokio::test(flavor = "multi_thread")]
async fn events_of_a_batch_run_one_after_the_other() {
    let instance = instance(ANY, limits(8)).await;
    let batch = r#"[{"type":"identify"},{"type":"identify"},{"type":"identify"}]"#;
    let batches = (0..2).map(|_| instance.invoke(Event::parse(batch).expect("a batch"), None));
    for outcome in join_all(batches).await {
        assert!(outcome.is_ok(), "{outcome:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pool_fills_the_instance_that_is_there() {
    let pool = Pool::new(PoolOptions {
        instances: 1,
        ..PoolOptions::default()
    })
    .expect("a pool");
    let options = FunctionOptions {
        limits: limits(4),
        ..FunctionOptions::default()
    };
    let function = Function::new("function.js", MEET);
    let function = pool.add(&host(), function, Settings::default(), options);
    let events = (0..20).map(|_| function.invoke(track(r#"{"of":4}"#), None));
    for outcome in join_all(events).await {
        assert_eq!(result(&outcome.expect("taken")), "4");
    }
    assert_eq!(pool.stats().instances, 1);
    pool.drain().await;
}
