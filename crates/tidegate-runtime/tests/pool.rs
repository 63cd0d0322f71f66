//! What a pool promises: nothing that it takes is lost, nobody waits for the work of others, and it says when it is busy.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use serde_json::{Map, Value};
use tidegate_runtime::{
    Event, Function, FunctionOptions, Host, HostOptions, IsolateStarted, Limits, Observer, Pool,
    PoolOptions, PooledFunction, QueueChanged, Refusal, Settings,
};

const ECHO: &str =
    "let calls = 0; onTrack = (event, settings) => [event.n, settings.name, ++calls]";
const SLOW: &str =
    "onTrack = (event) => new Promise((resolve) => setTimeout(resolve, event.ms, event.n))";
const ENDLESS: &str = "onTrack = () => { while (true); }";

fn host() -> Host {
    Host::new(HostOptions::default()).expect("a host")
}

fn pool(options: PoolOptions) -> Pool {
    Pool::new(options).expect("a pool")
}

fn event(n: usize) -> Event {
    Event::parse(format!(r#"{{"type":"track","n":{n},"ms":20}}"#)).expect("an event")
}

fn add(pool: &Pool, name: &str, code: &str, options: FunctionOptions) -> PooledFunction {
    let mut settings = Map::new();
    settings.insert("name".into(), Value::from(name));
    let settings = Settings::new(&settings).expect("settings");
    let function = Function::new("function.js", code).named(name);
    pool.add(&host(), function, settings, options)
}

async fn result(function: &PooledFunction, n: usize) -> Value {
    let outcome = function.invoke(event(n), None).await.expect("taken");
    let json = outcome.result.expect("it ran").expect("a result");
    serde_json::from_str(json.get()).expect("JSON")
}

#[tokio::test]
async fn each_function_has_its_own_instances_and_settings() {
    let pool = pool(PoolOptions::default());
    let functions: Vec<_> = (0..10)
        .map(|n| add(&pool, &format!("f{n}"), ECHO, FunctionOptions::default()))
        .collect();
    for round in 1..=3 {
        for (n, function) in functions.iter().enumerate() {
            let expected = serde_json::json!([n, format!("f{n}"), round]);
            assert_eq!(result(function, n).await, expected);
        }
    }
    assert_eq!(pool.stats().instances, 10);
    pool.drain().await;
}

#[tokio::test]
async fn instances_grow_with_the_load_up_to_their_most() {
    let pool = pool(PoolOptions::default());
    let options = FunctionOptions {
        instances: 3,
        ..FunctionOptions::default()
    };
    let slow = add(&pool, "slow", SLOW, options);
    let all = (0..30).map(|n| result(&slow, n));
    let results = futures::future::join_all(all).await;
    assert_eq!(results, (0..30).map(Value::from).collect::<Vec<_>>());
    assert_eq!(pool.stats().instances, 3);
}

#[tokio::test]
async fn idle_instances_go() {
    let pool = pool(PoolOptions {
        idle: Duration::from_millis(100),
        ..PoolOptions::default()
    });
    let echo = add(&pool, "echo", ECHO, FunctionOptions::default());
    result(&echo, 1).await;
    assert_eq!(pool.stats().instances, 1);
    until(|| pool.stats().instances == 0).await;
    assert_eq!(result(&echo, 2).await[2], 1, "a new instance");
}

#[tokio::test]
async fn more_functions_than_instances_take_turns() {
    let pool = pool(PoolOptions {
        instances: 2,
        ..PoolOptions::default()
    });
    let functions: Vec<_> = (0..6)
        .map(|n| add(&pool, &format!("f{n}"), SLOW, FunctionOptions::default()))
        .collect();
    let all = (0..60).map(|n| result(&functions[n % 6], n));
    let results = futures::future::join_all(all).await;
    assert_eq!(results, (0..60).map(Value::from).collect::<Vec<_>>());
    assert!(pool.stats().instances <= 2);
}

#[tokio::test]
async fn a_flood_of_one_function_does_not_hold_up_another() {
    let pool = pool(PoolOptions {
        instances: 2,
        waiting: 10_000,
        max_wait: Duration::from_secs(60),
        ..PoolOptions::default()
    });
    let flood = add(&pool, "flood", SLOW, FunctionOptions::default());
    let other = add(&pool, "other", ECHO, FunctionOptions::default());
    let flooded = Arc::new(AtomicUsize::new(0));
    for n in 0..400 {
        let flooded = flooded.clone();
        flood.submit(event(n), None, move |_| {
            flooded.fetch_add(1, Ordering::SeqCst);
        });
    }
    // Four seconds of work for two instances wait before it.
    assert_eq!(result(&other, 7).await[0], 7);
    assert!(flooded.load(Ordering::SeqCst) < 300);
    pool.drain().await;
    assert_eq!(flooded.load(Ordering::SeqCst), 400);
}

#[tokio::test]
async fn functions_without_end_do_not_hold_up_others() {
    let pool = pool(PoolOptions::default());
    let limits = Limits {
        wall: Duration::from_millis(300),
        ..Limits::default()
    };
    let options = FunctionOptions {
        limits,
        instances: 1,
        ..FunctionOptions::default()
    };
    let endless: Vec<_> = (0..3)
        .map(|n| add(&pool, &format!("endless{n}"), ENDLESS, options.clone()))
        .collect();
    let echo = add(&pool, "echo", ECHO, FunctionOptions::default());
    for function in &endless {
        for n in 0..3 {
            function.submit(event(n), None, |outcome| {
                let error = outcome.expect("taken").result.expect_err("stopped");
                assert!(error.limit.is_some(), "{error}");
            });
        }
    }
    for n in 0..20 {
        assert_eq!(result(&echo, n).await[0], n);
    }
    pool.drain().await;
}

#[tokio::test]
async fn a_full_queue_and_too_long_a_wait_are_refused() {
    let pool = pool(PoolOptions {
        waiting: 2,
        max_wait: Duration::from_secs(1),
        ..PoolOptions::default()
    });
    let options = FunctionOptions {
        instances: 1,
        ..FunctionOptions::default()
    };
    let slow = add(&pool, "tenant/slow", SLOW, options);
    let long = || Event::parse(r#"{"type":"track","ms":3000,"n":1}"#).expect("an event");
    // To start an instance may take longer on a busy machine.
    while slow.invoke(event(1), None).await.is_err() {}
    until(|| pool.stats().taken == 0).await;
    let first = tokio::spawn({
        let slow = slow.clone();
        async move { slow.invoke(long(), None).await }
    });
    until(|| pool.stats().taken == 1 && pool.stats().waiting == 0).await;
    let (second, third, fourth) = tokio::join!(
        slow.invoke(long(), None),
        slow.invoke(long(), None),
        slow.invoke(long(), None)
    );
    let reasons = [second, third, fourth].map(|result| result.expect_err("busy").reason);
    use Refusal::{QueueFull, WaitedTooLong};
    assert_eq!(reasons, [WaitedTooLong, WaitedTooLong, QueueFull]);
    assert!(first.await.expect("no panic").expect("taken").is_ok());
    let refused = slow.invoke(long(), None);
    assert!(refused.await.expect("there is room again").is_ok());
}

#[tokio::test]
async fn draining_gives_out_all_that_was_taken_and_takes_no_more() {
    let pool = pool(PoolOptions::default());
    let slow = add(&pool, "slow", SLOW, FunctionOptions::default());
    let done = Arc::new(AtomicUsize::new(0));
    for n in 0..50 {
        let done = done.clone();
        slow.submit(event(n), None, move |outcome| {
            assert!(outcome.expect("taken").is_ok());
            done.fetch_add(1, Ordering::SeqCst);
        });
    }
    pool.drain().await;
    assert_eq!(done.load(Ordering::SeqCst), 50);
    let busy = slow.invoke(event(1), None).await.expect_err("closed");
    assert_eq!(busy.reason, Refusal::Closed);
    assert_eq!(
        busy.to_string(),
        "the event for slow was not run: the pool is being shut down"
    );
    assert_eq!(pool.stats().instances, 0);
}

#[tokio::test]
async fn dropping_all_handles_loses_nothing() {
    let done = Arc::new(AtomicUsize::new(0));
    {
        let pool = pool(PoolOptions::default());
        let slow = add(&pool, "slow", SLOW, FunctionOptions::default());
        for n in 0..20 {
            let done = done.clone();
            slow.submit(event(n), None, move |_| {
                done.fetch_add(1, Ordering::SeqCst);
            });
        }
    }
    until(|| done.load(Ordering::SeqCst) == 20).await;
}

#[tokio::test]
async fn a_function_that_cannot_be_loaded_says_why_to_each_event() {
    let pool = pool(PoolOptions::default());
    let broken = add(&pool, "broken", "onTrack = (", FunctionOptions::default());
    let all = (0..5).map(|n| broken.invoke(event(n), None));
    for outcome in futures::future::join_all(all).await {
        let error = outcome.expect("taken").result.expect_err("broken");
        assert_eq!(error.name, "SyntaxError");
    }
    assert_eq!(pool.stats().instances, 0);
    assert_eq!(pool.stats().taken, 0);
}

#[tokio::test]
async fn a_function_whose_threads_do_not_come_back_gets_no_more_of_them() {
    let pool = pool(PoolOptions {
        idle: Duration::from_millis(1),
        ..PoolOptions::default()
    });
    let code = "onTrack = () => Array.prototype.toSorted.call({ length: 2 ** 28 })";
    let function = add(&pool, "hostile", code, FunctionOptions::default());
    for n in 0..4 {
        let outcome = function.invoke(event(n), None).await.expect("taken");
        let error = outcome.result.expect_err("it failed");
        let expected = if n < 2 {
            "HeapLimitExceeded"
        } else {
            "InternalError"
        };
        assert_eq!(error.name, expected, "{error}");
        // So that each event gets an instance of its own.
        until(|| n >= 2 || pool.stats().instances == 0).await;
    }
    let other = add(&pool, "other", ECHO, FunctionOptions::default());
    assert_eq!(result(&other, 7).await[0], 7);
    pool.drain().await;
}

#[tokio::test]
async fn events_are_refused_while_memory_is_short() {
    let pool = pool(PoolOptions {
        memory_bytes: Some(1),
        ..PoolOptions::default()
    });
    let echo = add(&pool, "echo", ECHO, FunctionOptions::default());
    until(|| pool.stats().is_short_of_memory).await;
    let busy = echo.invoke(event(1), None).await.expect_err("busy");
    assert_eq!(busy.reason, Refusal::Memory);
}

#[tokio::test]
async fn a_blank_isolate_stands_ready_for_a_function_that_nobody_knew() {
    #[derive(Debug, Default)]
    struct Starts(Mutex<Vec<bool>>);
    impl Observer for Starts {
        fn isolate_started(&self, started: &IsolateStarted<'_>) {
            self.0.lock().expect("no panic").push(started.was_ready);
        }
    }
    let starts = Arc::new(Starts::default());
    let host = Host::new(HostOptions {
        observer: Some(starts.clone()),
        ..HostOptions::default()
    });
    let host = host.expect("a host");
    let pool = pool(PoolOptions {
        blank_isolates: 1,
        ..PoolOptions::default()
    });
    until(|| pool.stats().blank_isolates == 1).await;
    let small = Limits {
        heap_bytes: 32 << 20,
        ..Limits::default()
    };
    for limits in [Limits::default(), small] {
        let function = Function::new("function.js", ECHO);
        let options = FunctionOptions {
            limits,
            ..FunctionOptions::default()
        };
        let echo = pool.add(&host, function, Settings::default(), options);
        let outcome = echo.invoke(event(1), None).await.expect("taken");
        assert!(outcome.is_ok(), "{:?}", outcome.result);
    }
    assert_eq!(*starts.0.lock().expect("no panic"), [true, false]);
}

/// How many events of a function wait, as its observer was told.
#[derive(Debug, Default)]
struct Queue(Mutex<Vec<usize>>);

impl Observer for Queue {
    fn queue_changed(&self, queue: &QueueChanged<'_>) {
        assert_eq!(queue.function, "tenant/queued");
        self.0.lock().expect("no panic").push(queue.waiting);
    }
}

impl Queue {
    fn told(&self) -> Vec<usize> {
        self.0.lock().expect("no panic").clone()
    }

    fn add_to(self: &Arc<Self>, pool: &Pool, code: &str, instances: usize) -> PooledFunction {
        let host = Host::new(HostOptions {
            observer: Some(self.clone()),
            ..HostOptions::default()
        });
        let function = Function::new("function.js", code).named("tenant/queued");
        let options = FunctionOptions {
            instances,
            ..FunctionOptions::default()
        };
        pool.add(
            &host.expect("a host"),
            function,
            Settings::default(),
            options,
        )
    }
}

#[tokio::test]
async fn an_observer_is_told_of_queues_that_grow_and_shrink() {
    let pool = pool(PoolOptions::default());
    let queue = Arc::new(Queue::default());
    let slow = queue.add_to(&pool, SLOW, 1);
    assert_eq!(result(&slow, 0).await, 0);
    assert_eq!(queue.told(), [1, 0], "it waited for the instance");
    until(|| pool.stats().taken == 0).await;
    // Who is served at once has not waited.
    for n in 0..5 {
        assert_eq!(result(&slow, n).await, n);
        until(|| pool.stats().taken == 0).await;
    }
    assert_eq!(queue.told(), [1, 0]);
    let long = Event::parse(r#"{"type":"track","ms":2000,"n":1}"#).expect("an event");
    slow.submit(long, None, |outcome| assert!(outcome.is_ok()));
    for n in 0..4 {
        slow.submit(event(n), None, |outcome| assert!(outcome.is_ok()));
    }
    pool.drain().await;
    until(|| queue.told().last() == Some(&0)).await;
    assert_eq!(queue.told(), [1, 0, 1, 2, 3, 4, 3, 2, 1, 0]);
}

#[tokio::test]
async fn an_observer_is_told_of_queues_that_nobody_serves() {
    let pool = pool(PoolOptions {
        max_wait: Duration::from_millis(100),
        ..PoolOptions::default()
    });
    let broken = Arc::new(Queue::default());
    let function = broken.add_to(&pool, "onTrack = (", 1);
    assert!(
        function
            .invoke(event(1), None)
            .await
            .expect("taken")
            .result
            .is_err()
    );
    until(|| broken.told() == [1, 0]).await;

    let refused = Arc::new(Queue::default());
    let function = refused.add_to(&pool, SLOW, 1);
    while function.invoke(event(1), None).await.is_err() {}
    let long = || Event::parse(r#"{"type":"track","ms":2000,"n":1}"#).expect("an event");
    let both = tokio::join!(function.invoke(long(), None), function.invoke(long(), None));
    assert_eq!(both.1.expect_err("busy").reason, Refusal::WaitedTooLong);
    assert!(both.0.is_ok());
    until(|| refused.told().ends_with(&[1, 0])).await;
}

#[tokio::test]
async fn the_last_length_of_a_queue_is_the_one_that_holds() {
    let pool = pool(PoolOptions {
        waiting: 10_000,
        max_wait: Duration::from_secs(60),
        ..PoolOptions::default()
    });
    let queue = Arc::new(Queue::default());
    let quick = queue.add_to(&pool, "onTrack = () => 1", 3);
    let threads = (0..4).map(|_| {
        let quick = quick.clone();
        std::thread::spawn(move || {
            for n in 0..500 {
                quick.submit(event(n), None, |outcome| assert!(outcome.is_ok()));
            }
        })
    });
    let threads: Vec<_> = threads.collect();
    threads
        .into_iter()
        .for_each(|thread| thread.join().expect("no panic"));
    pool.drain().await;
    until(|| queue.told().last() == Some(&0)).await;
    tokio::time::sleep(Duration::from_millis(50)).await;
    assert_eq!(queue.told().last(), Some(&0));
    assert!(queue.told().len() > 2);
}

async fn until(is_so: impl Fn() -> bool) {
    let started = Instant::now();
    while !is_so() {
        assert!(started.elapsed() < Duration::from_secs(30), "it never is");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
}
