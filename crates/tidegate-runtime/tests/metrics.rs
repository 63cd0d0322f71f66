//! Metrics as a recorder sees them.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use metrics::{
    Counter, CounterFn, Gauge, GaugeFn, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder,
    SharedString, Unit,
};
use tidegate_runtime::{
    CallError, Event, Function, FunctionOptions, Globals, Host, HostOptions, Instance, Limits,
    MetricsObserver, Pool, PoolOptions, Settings,
};

/// Name and labels to the sum, or to the number of values of a histogram.
type Values = Arc<Mutex<BTreeMap<String, f64>>>;

struct Collected(Values);

struct Value {
    key: String,
    values: Values,
}

impl Value {
    fn of(key: &Key, values: &Values) -> Arc<Self> {
        let mut labels: Vec<_> = key
            .labels()
            .map(|label| format!("{}={}", label.key(), label.value()))
            .collect();
        labels.sort();
        Arc::new(Self {
            key: format!("{} {}", key.name(), labels.join(" ")),
            values: values.clone(),
        })
    }

    fn add(&self, value: f64) {
        let mut values = self.values.lock().expect("not poisoned");
        *values.entry(self.key.clone()).or_default() += value;
    }
}

impl CounterFn for Value {
    fn increment(&self, value: u64) {
        self.add(value as f64);
    }

    fn absolute(&self, _value: u64) {}
}

impl GaugeFn for Value {
    fn increment(&self, value: f64) {
        self.add(value);
    }

    fn decrement(&self, value: f64) {
        self.add(-value);
    }

    fn set(&self, value: f64) {
        let mut values = self.values.lock().expect("not poisoned");
        let most = values.entry(format!("{}, at most", self.key)).or_default();
        *most = most.max(value);
        values.insert(self.key.clone(), value);
    }
}

impl HistogramFn for Value {
    fn record(&self, value: f64) {
        assert!((0.0..60.0).contains(&value), "{} in seconds", self.key);
        self.add(1.0);
    }
}

impl Recorder for Collected {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}
    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(Value::of(key, &self.0))
    }

    fn register_gauge(&self, key: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::from_arc(Value::of(key, &self.0))
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(Value::of(key, &self.0))
    }
}

const CODE: &str = "
async function onTrack() { await ask(true); await ask(false).catch(() => {}); await fetch('http://127.0.0.1:4000/').catch(() => {}) }
function onPage() { throw new RetryError('later') }
function onGroup() { throw new DropEvent('no') }
function onScreen() { for (;;) {} }
";

#[tokio::test]
async fn a_recorder_gets_what_happens_by_function() {
    let values = Values::default();
    metrics::set_global_recorder(Collected(values.clone())).expect("the first one");
    let ask = |fine: bool, _| async move {
        if fine {
            Ok(())
        } else {
            Err(CallError::from("no"))
        }
    };
    let host = Host::new(HostOptions {
        observer: Some(Arc::new(MetricsObserver::new())),
        globals: Globals::new().with("ask", ask),
        ..HostOptions::default()
    });
    let limits = Limits {
        wall: Duration::from_millis(300),
        ..Limits::default()
    };
    let function = Function::new("function.js", CODE).named("shop");
    let host = host.expect("a host");
    let instance = Instance::start(&host, function, Settings::default(), limits);
    let instance = instance.await.expect("loads");
    for event_type in ["track", "track", "page", "group", "alias", "screen", "page"] {
        let event = Event::parse(format!(r#"{{"type": "{event_type}"}}"#)).expect("an event");
        let _ = instance.invoke(event, None).await;
    }
    let found = std::mem::take(&mut *values.lock().expect("not poisoned"));
    let lines: Vec<_> = found
        .iter()
        .map(|(key, value)| format!("{key}: {value}"))
        .collect();
    assert_eq!(
        lines,
        [
            "tidegate_cold_start_seconds function=shop ready=false: 2",
            "tidegate_cold_starts_total function=shop outcome=ok ready=false: 2",
            "tidegate_egress_requests_total function=shop outcome=failed service=fetch: 2",
            "tidegate_host_call_seconds function=shop global=ask: 4",
            "tidegate_host_calls_total function=shop global=ask result=failed: 2",
            "tidegate_host_calls_total function=shop global=ask result=ok: 2",
            "tidegate_invocation_cpu_seconds function=shop: 7",
            "tidegate_invocation_wall_seconds function=shop: 7",
            "tidegate_invocations_total function=shop outcome=dropped: 1",
            "tidegate_invocations_total function=shop outcome=ok: 2",
            "tidegate_invocations_total function=shop outcome=retry: 2",
            "tidegate_invocations_total function=shop outcome=timeout: 1",
            "tidegate_invocations_total function=shop outcome=unsupported_event_type: 1",
            "tidegate_isolates function=shop: 1",
            "tidegate_isolates_ended_total function=shop reason=limit: 1",
            "tidegate_limit_hits_total function=shop limit=wall: 1",
        ]
    );

    let pool = Pool::new(PoolOptions::default()).expect("a pool");
    let code = "onTrack = () => new Promise((resolve) => setTimeout(resolve, 20))";
    let function = Function::new("function.js", code).named("queued");
    let options = FunctionOptions {
        instances: 1,
        ..FunctionOptions::default()
    };
    let queued = pool.add(&host, function, Settings::default(), options);
    for _ in 0..5 {
        let event = Event::parse(r#"{"type": "track"}"#).expect("an event");
        queued.submit(event, None, |_| {});
    }
    pool.drain().await;
    let length = "tidegate_queue_length function=queued";
    let found = || values.lock().expect("not poisoned").clone();
    for _ in 0..500 {
        if found().get(length) == Some(&0.0) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    assert_eq!(found()[length], 0.0);
    assert_eq!(found()[&format!("{length}, at most")], 5.0);
}
