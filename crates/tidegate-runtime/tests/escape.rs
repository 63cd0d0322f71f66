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

/// What the host calls of the prototypes that a function may change is given nothing of the host.
#[tokio::test]
async fn replaced_methods_are_never_given_an_op() {
    const CODE: &str = r#"
const seen = [];
const { apply } = Reflect;
let on = false;
function look(value) {
  if (typeof value !== "function") return;
  let name = "";
  try { name = String(value.name); } catch {}
  if (name.startsWith("op_")) seen.push(name);
}
for (const prototype of [Function.prototype, Promise.prototype, Array.prototype, Map.prototype, Set.prototype, String.prototype, Object.prototype, RegExp.prototype, Uint8Array.prototype.__proto__, Promise, Object, Reflect, Array, JSON]) {
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const property = Object.getOwnPropertyDescriptor(prototype, name);
    const { value } = property;
    if (typeof value !== "function" || name === "constructor" || !property.writable) continue;
    const replaced = function (...args) {
      if (on) {
        on = false;
        look(this);
        for (let i = 0; i < args.length; i++) look(args[i]);
        on = true;
      }
      return apply(value, this, args);
    };
    Object.defineProperty(prototype, name, { ...property, value: replaced });
  }
}
async function onTrack() {
  on = true;
  const all = [
    () => fetch("http://127.0.0.1:4000/"),
    async () => (await fetch("data:,x")).text(),
    () => new Promise((resolve) => setTimeout(resolve, 1)),
    () => new AWS.S3({ accessKeyId: "a", secretAccessKey: "b", endpoint: "http://127.0.0.1:4000", maxRetries: 0 }).listBuckets().promise(),
    () => crypto.subtle.digest("SHA-256", new Uint8Array(3)),
    () => crypto.subtle.generateKey({ name: "AES-GCM", length: 128 }, true, ["encrypt"]),
    () => new Promise((resolve) => crypto.pbkdf2("a", "b", 10, 8, "sha1", resolve)),
    () => new Promise((resolve) => zlib.zlib.gzip("x", resolve)),
    () => new Response(new Blob(["x"]).stream().pipeThrough(new CompressionStream("gzip"))).arrayBuffer(),
    () => cache.load("a", 1, async () => 1),
    () => structuredClone({ a: [1] }),
    () => new Blob(["a", new Uint8Array(2)]).text(),
    () => new Promise((resolve) => https.get("https://127.0.0.1:4000/").on("error", resolve)),
  ];
  for (let i = 0; i < all.length; i++) {
    try { await all[i](); } catch {}
  }
  on = false;
  return seen;
}
"#;
    let host = Host::new(HostOptions::default()).expect("a host");
    let function = Function::new("replaced.js", CODE);
    let instance = Instance::start(&host, function, Settings::default(), Limits::default());
    let instance = instance.await.expect("loads");
    let event = Event::parse(r#"{"type": "track"}"#).expect("an event");
    let outcome = instance.invoke(event, None).await;
    let json = outcome.result.expect("succeeds").expect("a result");
    assert_eq!(json.get(), "[]");
}
