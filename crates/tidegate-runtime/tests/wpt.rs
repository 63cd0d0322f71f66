//! Runs web-platform-tests in isolates: those that `scripts/wpt` fetched, and our own under `tests/wpt/` where it has none.
//!
//! `tests/wpt/subsets/<subset>.json` says of each file how many of its tests pass, and which fail and why. Anything else
//! fails here, a test that passes unexpectedly too. With `TIDEGATE_UPDATE=1` the subsets are written anew; a failure that has
//! no reason yet gets the reason "unexplained", which does not pass.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use std::{env, fs};

use libtest_mimic::{Arguments, Failed, Trial};
use serde::{Deserialize, Serialize};
use serde_json::json;
use tidegate_runtime::{Event, Function, Host, HostOptions, Instance, Limits, Settings};

const UNEXPLAINED: &str = "unexplained";

#[derive(Clone, Default, Deserialize, PartialEq, Serialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    passes: usize,
    /// Reason to names.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    fails: BTreeMap<String, Vec<String>>,
}

type Subset = BTreeMap<String, Expected>;

fn main() {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/wpt");
    let fetched = Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("peers/wpt");
    let there = fetched.join("resources/testharness.js").exists();
    let required = env::var_os("TIDEGATE_REQUIRE_PEERS").is_some_and(|value| value == "1");
    let mut trials = Vec::new();
    let mut subsets = BTreeMap::new();
    for path in entries(&root.join("subsets")) {
        let name = path
            .file_stem()
            .expect("a file")
            .to_string_lossy()
            .into_owned();
        let expected: Subset = serde_json::from_str(&read(&path).expect("readable"))
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let updated = Arc::new(Mutex::new(expected.clone()));
        for (file, expected) in &expected {
            let (updated, expected, path) = (updated.clone(), expected.clone(), path.clone());
            let (own, fetched, file) = (root.clone(), fetched.clone(), file.clone());
            let trial = Trial::test(format!("{name}: {file}"), move || {
                let actual = run(&own, &fetched, &file, &expected).map_err(Failed::from)?;
                if env::var_os("TIDEGATE_UPDATE").is_some() {
                    let mut updated = updated.lock().unwrap_or_else(PoisonError::into_inner);
                    updated.insert(file.clone(), actual.expected.clone());
                    let text = serde_json::to_string_pretty(&*updated).map_err(Failed::from)?;
                    fs::write(&path, text + "\n").map_err(Failed::from)?;
                }
                actual.judge(&expected).map_err(Failed::from)
            });
            trials.push(trial.with_ignored_flag(!there && !required));
        }
        subsets.insert(name, expected);
    }
    let readme = root.join("README.md");
    trials.push(Trial::test("the README has these numbers", move || {
        let text = read(&readme).map_err(Failed::from)?;
        let missing: Vec<_> = subsets
            .iter()
            .map(|(name, subset)| row(name, subset))
            .filter(|row| !text.contains(row))
            .collect();
        if missing.is_empty() {
            return Ok(());
        }
        Err(format!("tests/wpt/README.md lacks:\n{}", missing.join("\n")).into())
    }));
    libtest_mimic::run(&arguments, trials).exit();
}

/// A subset's line in the table of the README: files, tests that pass, tests that fail.
fn row(name: &str, subset: &Subset) -> String {
    let passes: usize = subset.values().map(|file| file.passes).sum();
    let fails: usize = subset
        .values()
        .flat_map(|file| file.fails.values())
        .map(Vec::len)
        .sum();
    format!("| {name} | {} | {passes} | {fails} |", subset.len())
}

fn entries(path: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut entries: Vec<_> = entries
        .map(|entry| entry.expect("readable").path())
        .collect();
    entries.sort();
    entries
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// A file of the copy that was fetched, or where that has none, of ours.
fn find(own: &Path, fetched: &Path, file: &str) -> PathBuf {
    let path = fetched.join(file);
    if path.exists() { path } else { own.join(file) }
}

/// `reference` as it is meant in `file`: from the root, or from the file's folder.
fn resolve(file: &str, reference: &str) -> String {
    let mut parts: Vec<&str> = match reference.strip_prefix('/') {
        Some(_) => Vec::new(),
        None => file.split('/').rev().skip(1).collect(),
    };
    if !reference.starts_with('/') {
        parts.reverse();
    }
    for part in reference.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

/// What stands between `before` and the next `"` or `'`, wherever that is in `text`.
fn quoted<'a>(text: &'a str, before: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(before)
        .skip(1)
        .filter_map(|rest| rest.split(['"', '\'']).nth(1))
}

struct Actual {
    expected: Expected,
    /// Name to message.
    messages: BTreeMap<String, String>,
}

impl Actual {
    fn judge(&self, expected: &Expected) -> Result<(), String> {
        let known: Vec<&String> = expected.fails.values().flatten().collect();
        let mut lines = Vec::new();
        for name in self.expected.fails.values().flatten() {
            if !known.contains(&name) || self.expected.fails.contains_key(UNEXPLAINED) {
                lines.push(format!("  fails: {name}: {}", self.messages[name]));
            }
        }
        for name in known {
            if !self.messages.contains_key(name) {
                lines.push(format!("  no longer fails, or is no longer there: {name}"));
            }
        }
        if self.expected.passes != expected.passes {
            lines.push(format!(
                "  passes: {}, expected {}",
                self.expected.passes, expected.passes
            ));
        }
        if lines.is_empty() {
            return Ok(());
        }
        Err(lines.join("\n"))
    }
}

fn run(own: &Path, fetched: &Path, file: &str, expected: &Expected) -> Result<Actual, String> {
    let test = read(&find(own, fetched, file))?;
    let scripts: Vec<_> = test
        .lines()
        .filter_map(|line| line.strip_prefix("// META: script="))
        .map(|script| read(&find(own, fetched, &resolve(file, script.trim()))))
        .collect::<Result<_, _>>()?;
    let mut files = serde_json::Map::new();
    for path in quoted(&test, "fetch(") {
        let found = find(own, fetched, &resolve(file, path));
        files.insert(path.into(), read(&found)?.into());
    }
    let strict = test
        .lines()
        .find(|line| !line.starts_with("//") && !line.trim().is_empty())
        .is_some_and(|line| line.contains("use strict"));
    let code = format!(
        "{}\nasync function onTrack({{ files }}) {{\nsurround(files);\n{}\nconst finished = outcomes();\n\
         (function () {{\n{}\n{}\n{test}\n}}).call(globalThis);\nreturn await finished;\n}}\n",
        read(&own.join("surroundings.js"))?,
        read(&fetched.join("resources/testharness.js"))?,
        if strict { "\"use strict\";" } else { "" },
        scripts.join("\n"),
    );
    let results = invoke(code, json!({ "type": "track", "files": files }).to_string())?;
    let mut actual = Actual {
        expected: Expected::default(),
        messages: BTreeMap::new(),
    };
    for (name, status, message) in results {
        if status == 0 {
            actual.expected.passes += 1;
            continue;
        }
        let reason = expected
            .fails
            .iter()
            .find(|(_, names)| names.contains(&name))
            .map_or(UNEXPLAINED, |(reason, _)| reason);
        let names = actual.expected.fails.entry(reason.into()).or_default();
        names.push(name.clone());
        actual.messages.insert(name, message);
    }
    Ok(actual)
}

fn invoke(code: String, event: String) -> Result<Vec<(String, i64, String)>, String> {
    let tokio = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    tokio.block_on(async {
        let host = Host::new(HostOptions::default()).map_err(|error| error.to_string())?;
        let limits = Limits {
            wall: Duration::from_secs(60),
            heap_bytes: 1 << 30,
            buffer_bytes: 1 << 30,
            ..Limits::default()
        };
        let function = Function::new("test.js", code);
        let instance = Instance::start(&host, function, Settings::default(), limits)
            .await
            .map_err(|error| format!("{error:?}"))?;
        let event = Event::parse(event).map_err(|error| error.to_string())?;
        let outcome = instance.invoke(event, None).await;
        match outcome.result {
            Ok(Some(results)) => {
                serde_json::from_str(results.get()).map_err(|error| error.to_string())
            }
            Ok(None) => Err("there is no result".into()),
            Err(error) => Ok(vec![(
                "(invocation)".into(),
                1,
                format!("{error}: {:?}", error.stack),
            )]),
        }
    })
}
