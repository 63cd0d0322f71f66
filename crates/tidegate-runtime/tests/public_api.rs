//! The public API names nothing of the engine, so that another version of it is no breaking change.
//!
//! What is public is what src/lib.rs exports; the signatures, fields and trait implementations of these items are read from the
//! sources of the crates that they come from.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// Words that no public signature has: the engine's crates, and types that are made of them.
const ENGINE: [&str; 12] = [
    "deno_",
    "v8",
    "JsRuntime",
    "OpState",
    "Isolate<",
    "Global<",
    "Local<",
    "Resource",
    "Extension",
    "PinScope",
    "JsErrorBox",
    "ResourceId",
];

/// The names that src/lib.rs exports, by the crate or module they come from.
fn exported() -> BTreeMap<String, BTreeSet<String>> {
    let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs"));
    let lib = lib.expect("src/lib.rs is there");
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for export in lib.split("pub use ").skip(1) {
        let export = export.split(';').next().unwrap_or_default();
        let (from, names) = match export.split_once("::{") {
            Some((from, names)) => (from, names.trim_end_matches('}')),
            None => export.rsplit_once("::").expect("a path"),
        };
        let names = names.split(',').map(|name| name.trim().to_owned());
        let names = names.filter(|name| !name.is_empty());
        found.entry(from.to_owned()).or_default().extend(names);
    }
    found
}

fn sources(of: &str) -> Vec<PathBuf> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let (krate, module) = of.split_once("::").unwrap_or((of, ""));
    let mut roots = Vec::new();
    match krate {
        "tidegate_core" | "tidegate_egress" | "tidegate_aws" | "tidegate_ext" => {
            let source = crates.join(krate.replace('_', "-")).join("src");
            roots.push(source.join(module));
            roots.push(source.join(format!("{module}.rs")));
        }
        module => {
            roots.push(crates.join("tidegate-runtime/src").join(module));
            roots.push(crates.join(format!("tidegate-runtime/src/{module}.rs")));
        }
    }
    let mut files = Vec::new();
    while let Some(path) = roots.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("readable");
            roots.extend(entries.map(|entry| entry.expect("readable").path()));
        } else if path.extension().is_some_and(|end| end == "rs")
            && !path
                .components()
                .any(|part| part.as_os_str() == "generated")
            && path.is_file()
        {
            files.push(path);
        }
    }
    files
}

/// The name of the type that a line begins an item or an implementation of.
fn subject(line: &str) -> Option<&str> {
    let rest = if let Some(rest) = line.strip_prefix("impl") {
        let rest = match rest.strip_prefix('<') {
            Some(generic) => generic.split_once("> ").map_or("", |(_, rest)| rest),
            None => rest.trim_start(),
        };
        rest.split_once(" for ")
            .map_or(rest, |(_, subject)| subject)
    } else {
        let rest = line.strip_prefix("pub ")?;
        let kinds = [
            "struct ",
            "enum ",
            "trait ",
            "type ",
            "fn ",
            "async fn ",
            "const ",
        ];
        kinds.iter().find_map(|kind| rest.strip_prefix(kind))?
    };
    let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_')?;
    rest.get(..end)
}

/// Whether `code`, a line inside of an item that begins with `head`, is the beginning of a public signature or field.
fn is_public(head: &str, code: &str) -> bool {
    let is_trait = head.starts_with("pub trait");
    let is_trait_impl = head.starts_with("impl") && head.contains(" for ");
    if head.starts_with("pub enum") {
        return true;
    }
    (code.starts_with("pub ") && !is_trait_impl)
        || (is_trait
            && ["fn ", "async fn ", "type "]
                .iter()
                .any(|start| code.starts_with(start)))
}

/// Lines of the public items in `text` that name the engine.
fn leaks(text: &str, names: &BTreeSet<String>) -> Vec<String> {
    let mut leaks = Vec::new();
    // What is at the left margin begins an item, and a closing brace there ends it.
    let mut head: Option<&str> = None;
    let mut in_signature = false;
    for line in text.lines() {
        if line.starts_with("#[cfg(test)]") {
            break;
        }
        if let Some(name) = subject(line) {
            head = names.contains(name).then_some(line);
            in_signature = true;
        }
        let Some(item) = head else {
            continue;
        };
        let code = line.split("//").next().unwrap_or_default().trim_start();
        in_signature |= is_public(item, code);
        if in_signature && ENGINE.iter().any(|word| code.contains(word)) {
            leaks.push(line.to_owned());
        }
        if code.ends_with(['{', ';', ',', '}'])
            && !code.starts_with("self")
            && !code.starts_with("&")
        {
            in_signature = in_signature
                && code.ends_with(',')
                && !item.starts_with("pub struct")
                && !item.starts_with("pub enum");
        }
        if line.starts_with('}') {
            head = None;
        }
    }
    leaks
}

#[test]
fn the_public_api_names_nothing_of_the_engine() {
    let exported = exported();
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for (from, names) in &exported {
        for file in sources(from) {
            let text = fs::read_to_string(&file).expect("readable");
            seen.extend(text.lines().filter_map(subject).map(str::to_owned));
            let leaks = leaks(&text, names);
            found.extend(
                leaks
                    .into_iter()
                    .map(|line| format!("{}: {line}", file.display())),
            );
        }
    }
    assert!(found.is_empty(), "{found:#?}");
    let all = exported.into_values().flatten();
    let unseen: Vec<_> = all.filter(|name| !seen.contains(name)).collect();
    assert!(
        unseen.is_empty(),
        "whose definitions were not found: {unseen:?}"
    );
}

#[test]
fn a_leak_would_be_found() {
    let names = BTreeSet::from(["Thing".to_owned()]);
    for text in [
        "pub struct Thing {\n    pub inner: v8::Global<v8::Object>,\n}\n",
        "impl Thing {\n    /// Gives it.\n    pub fn get(\n        &self,\n    ) -> &JsRuntime {\n",
        "pub trait Thing {\n    fn take(&self, state: &mut OpState);\n}\n",
        "impl From<deno_core::error::CoreError> for Thing {\n",
        "pub enum Thing {\n    Failed(deno_core::error::CoreError),\n}\n",
    ] {
        assert_eq!(leaks(text, &names).len(), 1, "{text}");
    }
    for text in [
        "pub struct Thing {\n    inner: v8::Global<v8::Object>,\n}\n",
        "impl Thing {\n    fn get(&self) -> &JsRuntime {\n    }\n    pub(crate) fn other(&self) -> &JsRuntime {\n",
        "impl Thing {\n    pub fn get(&self) -> u8 {\n        v8::get()\n",
        "pub struct Other {\n    pub inner: v8::Global<v8::Object>,\n}\n",
    ] {
        assert_eq!(leaks(text, &names), Vec::<String>::new(), "{text}");
    }
}
