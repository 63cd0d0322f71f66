//! The table in docs/libraries.md against the lock file and the bundles.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::sources::MODULES;

struct Row {
    package: String,
    version: String,
    licence: String,
    module: String,
    kib: f64,
}

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../..")
        .join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn rows() -> Vec<Row> {
    let text = read("docs/libraries.md");
    let (_, table) = text.split_once("<!-- bundles").expect("the table starts");
    let (table, _) = table
        .split_once("<!-- end of bundles")
        .expect("the table ends");
    table.lines().skip(3).map(row).collect()
}

fn row(line: &str) -> Row {
    let cells: Vec<&str> = line.split('|').map(str::trim).collect();
    let [_, _, package, version, licence, file, kib, _] = cells[..] else {
        panic!("no row of six cells: {line}");
    };
    let module = file
        .strip_prefix("js/")
        .and_then(|file| file.strip_suffix(".js"));
    Row {
        package: package.into(),
        version: version.into(),
        licence: licence.into(),
        module: module.expect("a file below js/").into(),
        kib: kib.parse().expect("a number of KiB"),
    }
}

#[test]
fn the_table_says_what_the_lock_file_and_the_bundles_say() {
    let lock: Value = serde_json::from_str(&read("vendor/package-lock.json")).expect("JSON");
    for row in rows() {
        let locked = &lock["packages"][format!("node_modules/{}", row.package)];
        assert_eq!(locked["version"], row.version, "version of {}", row.package);
        assert_eq!(locked["license"], row.licence, "licence of {}", row.package);
        let module = MODULES.iter().find(|module| module.name == row.module);
        let module = module.unwrap_or_else(|| panic!("{} is not in sources.rs", row.module));
        let kib = module.source.len() as f64 / 1024.0;
        assert!(
            (kib - row.kib).abs() < 0.06,
            "{} has {kib} KiB, the table says {}",
            row.module,
            row.kib
        );
    }
}

#[test]
fn every_bundle_is_in_the_table_and_every_licence_is_kept() {
    let listed: BTreeSet<String> = rows().into_iter().map(|row| row.module).collect();
    let bundles = MODULES
        .iter()
        .filter(|module| module.name.starts_with("vendor/"));
    for module in bundles {
        assert!(
            listed.contains(module.name),
            "{} is not in docs/libraries.md",
            module.name
        );
    }
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../js/vendor");
    for entry in fs::read_dir(folder).expect("js/vendor") {
        let name = entry.expect("readable").file_name();
        let name = name.to_string_lossy();
        if let Some(name) = name.strip_suffix(".js") {
            assert!(
                listed.contains(&format!("vendor/{name}")),
                "{name} is a stray file"
            );
        }
    }
    let licences = read("js/vendor/LICENSES.md");
    for row in rows() {
        let title = format!("## {} {}\n", row.package, row.version);
        assert!(
            licences.contains(&title),
            "no licence of {}",
            title.trim_end()
        );
    }
}

#[test]
fn the_lock_file_names_no_registry() {
    let lock = read("vendor/package-lock.json");
    assert!(!lock.contains("\"resolved\""));
    assert!(lock.contains("\"integrity\""));
}
