//! `js/tidegate.d.ts` as editors use it, through TypeScript, which `scripts/peers` installs. Where it is not installed these
//! tests are skipped, and say so; with `TIDEGATE_REQUIRE_PEERS=1` they fail instead.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().expect("a folder above").to_owned()
}

/// The scripts of `folder`, sorted.
fn scripts(folder: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(root().join(folder)).expect("the folder");
    let mut files: Vec<_> = entries
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "js"))
        .collect();
    files.sort();
    files
}

/// What TypeScript finds, a line each; `None` where it is not installed.
fn check(files: &[PathBuf]) -> Option<Vec<String>> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or(root().join("target"), PathBuf::from);
    let typescript = target.join("peers/typescript/node_modules/typescript");
    if !typescript.exists() {
        let required = std::env::var_os("TIDEGATE_REQUIRE_PEERS").is_some_and(|value| value == "1");
        assert!(!required, "TypeScript is not installed; run scripts/peers");
        return None;
    }
    assert!(!files.is_empty(), "there is nothing to check");
    let output = Command::new("node")
        .arg(root().join("tests/types/check.mjs"))
        .arg(typescript)
        .arg(root().join("js/tidegate.d.ts"))
        .args(files)
        .output()
        .expect("node runs");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    let found = String::from_utf8(output.stdout).expect("UTF-8");
    Some(found.lines().map(str::to_owned).collect())
}

#[test]
fn functions_as_people_write_them_have_no_type_errors() {
    let mut files = scripts("tests/types/good");
    for example in fs::read_dir(root().join("examples")).expect("the examples") {
        let example = example.expect("an entry").path();
        // Functions of an embedder find globals of its own, whose types it declares.
        if !example.join("Cargo.toml").exists() {
            files.extend(["function.js", "handler.js"].map(|name| example.join(name)));
        }
    }
    files.retain(|file| file.exists());
    if let Some(found) = check(&files) {
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

/// Each line that is wrong ends in the code of the error.
#[test]
fn what_does_not_exist_is_a_type_error() {
    let files = scripts("tests/types/bad");
    let Some(found) = check(&files) else { return };
    let found: BTreeSet<String> = found
        .iter()
        .filter_map(|line| line.split_once(' '))
        .map(|(place, text)| format!("{place} {}", text.split(' ').next().unwrap_or_default()))
        .collect();
    let mut wanted = BTreeSet::new();
    for file in &files {
        let text = fs::read_to_string(file).expect("a script");
        for (number, line) in (1..).zip(text.lines()) {
            if let Some((_, code)) = line.rsplit_once("// ") {
                wanted.insert(format!("{}:{number}: {code}", file.display()));
            }
        }
    }
    assert_eq!(found, wanted);
}

/// The globals of functions, by the list that the test of what functions can reach keeps.
fn globals() -> BTreeSet<String> {
    let list = fs::read_to_string(root().join("tests/hostile/globals.txt")).expect("the list");
    list.lines()
        .filter_map(|line| line.strip_prefix("globalThis."))
        .map(|name| name.trim_end_matches("[get]").trim_end_matches("[set]"))
        .filter(|name| {
            name.chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '$'))
        })
        .filter(|name| !["onTrack", "__proto__"].contains(name))
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_global_has_a_type() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("globals.js");
    // Newer than the library of the language that editors are told to use.
    let newer = [
        "AsyncDisposableStack",
        "DisposableStack",
        "Float16Array",
        "Iterator",
        "SuppressedError",
        "Temporal",
    ];
    let names: Vec<_> = globals()
        .into_iter()
        .filter(|name| !newer.contains(&name.as_str()))
        .collect();
    let uses: String = names.iter().map(|name| format!("void {name};\n")).collect();
    fs::write(&file, uses).expect("a file");
    if let Some(found) = check(&[file]) {
        assert!(found.is_empty(), "{}", found.join("\n"));
    }
}

#[test]
fn every_typed_name_is_a_global() {
    let types = fs::read_to_string(root().join("js/tidegate.d.ts")).expect("the types");
    let globals = globals();
    let missing: Vec<_> = types
        .lines()
        .filter_map(|line| line.strip_prefix("declare "))
        .filter_map(|line| line.split_once(' '))
        .filter_map(|(_, rest)| {
            rest.split(|c: char| !c.is_alphanumeric() && c != '_')
                .next()
        })
        .filter(|name| !globals.contains(*name))
        .collect();
    assert!(missing.is_empty(), "typed, but not there: {missing:?}");
}
