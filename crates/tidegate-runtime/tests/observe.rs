//! What observers are told: each cold start, invocation and end of an isolate, once, with what it came to.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use tidegate_runtime::{
    Event, Function, Host, HostOptions, Instance, InvocationEnded, InvocationStarted, IsolateEnded,
    IsolateStarted, Limits, Observer, Settings,
};

#[derive(Debug, Default)]
struct Told(Mutex<Vec<String>>);

impl Told {
    fn add(&self, line: String) {
        self.0.lock().expect("not poisoned").push(line);
    }

    fn lines(&self) -> Vec<String> {
        self.0.lock().expect("not poisoned").clone()
    }

    /// Waits until `count` lines are there: the end of an isolate comes on its own thread.
    async fn wait_for(&self, count: usize) -> Vec<String> {
        for _ in 0..500 {
            if self.lines().len() >= count {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        self.lines()
    }
}

impl Observer for Told {
    fn isolate_started(&self, started: &IsolateStarted<'_>) {
        assert!(started.wall > Duration::ZERO);
        let error = started.error.map(|error| error.name.as_str());
        self.add(format!("isolate of {}: {error:?}", started.function));
    }

    fn isolate_ended(&self, ended: &IsolateEnded<'_>) {
        self.add(format!(
            "{} gone: {}",
            ended.function,
            ended.reason.as_str()
        ));
    }

    fn invocation_started(&self, started: &InvocationStarted<'_>) {
        let number = started.invocation.number;
        let handler = started.handler.map(|handler| handler.as_str());
        self.add(format!("{} #{number} {handler:?}", started.function));
    }

    fn invocation_ended(&self, ended: &InvocationEnded<'_>) {
        let number = ended.invocation.number;
        let error = ended.outcome.result.as_ref().err();
        let error = error.map(|error| error.kind.as_str());
        self.add(format!("{} #{number} ended: {error:?}", ended.function));
    }
}

async fn start(told: &Arc<Told>, code: &str, limits: Limits) -> Option<Instance> {
    let host = Host::new(HostOptions {
        observer: Some(told.clone()),
        ..HostOptions::default()
    });
    let function = Function::new("function.js", code).named("tenant-7/archive");
    let host = host.expect("a host");
    Instance::start(&host, function, Settings::default(), limits)
        .await
        .ok()
}

async fn invoke(instance: &Instance, event_type: &str) {
    let event = Event::parse(format!(r#"{{"type": "{event_type}"}}"#)).expect("an event");
    let _ = instance.invoke(event, None).await;
}

#[tokio::test]
async fn an_observer_is_told_of_each_invocation_once() {
    let told = Arc::new(Told::default());
    let code = "async function onTrack() {}\nfunction onPage() { throw new RetryError('later') }";
    let instance = start(&told, code, Limits::default()).await.expect("loads");
    for event_type in ["track", "page", "alien", "track"] {
        invoke(&instance, event_type).await;
    }
    drop(instance);
    let name = "tenant-7/archive";
    assert_eq!(
        told.wait_for(10).await,
        [
            format!("isolate of {name}: None"),
            format!("{name} #1 Some(\"onTrack\")"),
            format!("{name} #1 ended: None"),
            format!("{name} #2 Some(\"onPage\")"),
            format!("{name} #2 ended: Some(\"Retry\")"),
            format!("{name} #3 None"),
            format!("{name} #3 ended: Some(\"Unsupported Event Type\")"),
            format!("{name} #4 Some(\"onTrack\")"),
            format!("{name} #4 ended: None"),
            format!("{name} gone: closed"),
        ]
    );
}

#[tokio::test]
async fn an_isolate_that_a_limit_stops_is_followed_by_another_cold_start() {
    let told = Arc::new(Told::default());
    let limits = Limits {
        wall: Duration::from_millis(300),
        ..Limits::default()
    };
    let code = "async function onTrack() { for (;;) {} }\nasync function onPage() {}";
    let instance = start(&told, code, limits).await.expect("loads");
    invoke(&instance, "track").await;
    invoke(&instance, "page").await;
    let name = "tenant-7/archive";
    assert_eq!(
        told.wait_for(7).await,
        [
            format!("isolate of {name}: None"),
            format!("{name} #1 Some(\"onTrack\")"),
            format!("{name} #1 ended: Some(\"Timeout\")"),
            format!("{name} gone: limit"),
            format!("isolate of {name}: None"),
            format!("{name} #1 Some(\"onPage\")"),
            format!("{name} #1 ended: None"),
        ]
    );
}

#[tokio::test]
async fn a_function_that_cannot_be_loaded_is_told_once() {
    let told = Arc::new(Told::default());
    assert!(
        start(&told, "throw new TypeError('no')", Limits::default())
            .await
            .is_none()
    );
    assert_eq!(
        told.wait_for(1).await,
        ["isolate of tenant-7/archive: Some(\"TypeError\")"]
    );
}
