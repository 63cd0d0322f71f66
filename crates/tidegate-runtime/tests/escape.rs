//! What functions can reach: everything that a walk from `globalThis` finds is on the list in `tests/hostile/globals.txt`.
//!
//! The walk is itself a function, and goes over every own property, accessor and prototype, and over what the primitives,
//! iterators, generators and asynchronous functions lead to.

use std::path::Path;
use std::{env, fs};

use tidegate_runtime::{Event, Function, Host, HostOptions, Instance, Limits, Settings};

const WALK: &str = include_str!("../../../tests/hostile/walk.js");

async fn walk() -> Vec<String> {
    let host = Host::new(HostOptions::default()).expect("a host");
    let function = Function::new("walk.js", WALK);
    let instance = Instance::start(&host, function, Settings::default(), Limits::default())
        .await
        .expect("loads");
    let outcome = instance
        .invoke(
            Event::parse(r#"{"type": "track"}"#).expect("an event"),
            None,
        )
        .await;
    let json = outcome
        .result
        .expect("the walk succeeds")
        .expect("it returns what it found");
    serde_json::from_str(json.get()).expect("a list of paths")
}

/// Names under which the host could be reached.
fn is_of_the_host(path: &str) -> bool {
    let last = path.rsplit('.').next().unwrap_or(path);
    last.starts_with("op_")
        || matches!(
            last,
            "Deno"
                | "__bootstrap"
                | "core"
                | "ops"
                | "internals"
                | "primordials"
                | "process"
                | "require"
        )
}

#[tokio::test]
async fn nothing_of_the_host_is_reachable() {
    let found: Vec<_> = walk()
        .await
        .into_iter()
        .filter(|path| is_of_the_host(path))
        .collect();
    assert_eq!(found, Vec::<String>::new());
}

#[tokio::test]
async fn what_is_reachable_is_on_the_list() {
    let list = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/hostile/globals.txt");
    let found = walk().await.join("\n") + "\n";
    if env::var_os("TIDEGATE_UPDATE").is_some() {
        fs::write(&list, &found).expect("the list can be written");
    }
    let listed = fs::read_to_string(&list).expect("the list can be read");
    let new: Vec<_> = found
        .lines()
        .filter(|path| !listed.lines().any(|known| known == *path))
        .collect();
    let gone: Vec<_> = listed
        .lines()
        .filter(|path| !found.lines().any(|known| known == *path))
        .collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "what functions can reach has changed; look at each, then run this test with TIDEGATE_UPDATE=1\n\
         new: {new:#?}\ngone: {gone:#?}"
    );
}
