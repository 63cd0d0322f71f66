//! Spans as a subscriber sees them.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use tidegate_runtime::{
    CallInfo, Event, Function, Globals, Host, HostOptions, Instance, Limits, Settings,
    TracingObserver,
};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Metadata, Subscriber};

#[derive(Debug, Default)]
struct Spans {
    next: AtomicU64,
    open: Mutex<BTreeMap<u64, Fields>>,
    /// Spans that have ended, and events with the span they are in.
    done: Mutex<Vec<(String, Fields)>>,
}

#[derive(Clone, Debug, Default)]
struct Fields(BTreeMap<&'static str, String>);

impl Visit for Fields {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.0.insert(field.name(), format!("{value:?}"));
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.0.insert(field.name(), value.to_owned());
    }
}

struct Collected(Arc<Spans>);

impl Subscriber for Collected {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target() == "tidegate" || metadata.target() == "test"
    }

    fn new_span(&self, attributes: &Attributes<'_>) -> Id {
        let id = self.0.next.fetch_add(1, Ordering::Relaxed) + 1;
        let mut fields = Fields::default();
        attributes.record(&mut fields);
        self.0.open.lock().expect("not poisoned").insert(id, fields);
        Id::from_u64(id)
    }

    fn record(&self, span: &Id, values: &Record<'_>) {
        if let Some(fields) = self
            .0
            .open
            .lock()
            .expect("not poisoned")
            .get_mut(&span.into_u64())
        {
            values.record(fields);
        }
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &tracing::Event<'_>) {
        let mut fields = Fields::default();
        event.record(&mut fields);
        let message = fields.0.remove("message").unwrap_or_default();
        let name = match event.parent() {
            Some(parent) => {
                let open = self.0.open.lock().expect("not poisoned");
                let parent = open.get(&parent.into_u64()).expect("open");
                format!("{message} in {}", parent.0["handler"])
            }
            None => message,
        };
        self.0
            .done
            .lock()
            .expect("not poisoned")
            .push((name, fields));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}

    fn try_close(&self, id: Id) -> bool {
        // Nothing in this test clones a span but `span_of`, whose clones are counted.
        let mut open = self.0.open.lock().expect("not poisoned");
        let count = open
            .get_mut(&id.into_u64())
            .and_then(|fields| fields.0.get_mut("#"));
        if let Some(count) = count {
            let left = count.parse::<u32>().expect("a number") - 1;
            if left > 0 {
                *count = left.to_string();
                return false;
            }
        }
        if let Some(fields) = open.remove(&id.into_u64()) {
            self.0
                .done
                .lock()
                .expect("not poisoned")
                .push(("span".into(), fields));
        }
        true
    }

    fn clone_span(&self, id: &Id) -> Id {
        let mut open = self.0.open.lock().expect("not poisoned");
        if let Some(fields) = open.get_mut(&id.into_u64()) {
            let count = fields.0.entry("#").or_insert_with(|| "1".into());
            *count = (count.parse::<u32>().expect("a number") + 1).to_string();
        }
        id.clone()
    }
}

#[tokio::test]
async fn each_invocation_is_a_span_with_what_it_came_to() {
    let spans = Arc::new(Spans::default());
    tracing::subscriber::set_global_default(Collected(spans.clone())).expect("the first one");
    let observer = Arc::new(TracingObserver::new());
    let known = observer.clone();
    let ask = move |(): (), call: CallInfo| {
        let span = known.span_of(call.invocation);
        async move {
            let parent = span.expect("its invocation runs").id();
            tracing::info!(target: "test", parent: parent, "asked");
            Ok(())
        }
    };
    let host = Host::new(HostOptions {
        observer: Some(observer.clone()),
        globals: Globals::new().with("ask", ask),
        ..HostOptions::default()
    });
    let code = "async function onTrack() { await ask() } function onPage() { throw new TypeError('a secret') }";
    let function = Function::new("function.js", code).named("shop");
    let host = host.expect("a host");
    let instance = Instance::start(&host, function, Settings::default(), Limits::default());
    let instance = instance.await.expect("loads");
    for event_type in ["track", "page"] {
        let event = Event::parse(format!(r#"{{"type": "{event_type}"}}"#)).expect("an event");
        let _ = instance.invoke(event, None).await;
    }
    let done = spans.done.lock().expect("not poisoned").clone();
    assert!(!format!("{done:?}").contains("secret"));
    let names: Vec<_> = done.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(
        names,
        [
            "isolate started",
            "asked in onTrack",
            "host call ended in onTrack",
            "span",
            "span"
        ]
    );
    let spans: Vec<_> = done.iter().filter(|(name, _)| name == "span").collect();
    let field = |span: usize, name: &str| spans[span].1.0.get(name).cloned().unwrap_or_default();
    let shown = |span: usize| {
        ["function", "handler", "outcome", "error", "requests"].map(|name| field(span, name))
    };
    assert_eq!(shown(0), ["shop", "onTrack", "ok", "", "0"]);
    assert_eq!(
        shown(1),
        ["shop", "onPage", "Bad Request", "TypeError", "0"]
    );
    assert!(field(0, "wall_us").parse::<u64>().expect("a number") > 0);
    assert!(field(1, "invocation").ends_with(".2"));
}
