//! What the command writes with `--json` is what `docs/outcome.schema.json` says.

mod support;

use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::{Value, json};
use support::command::{copy_folder, run_words, words};

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn schema() -> Validator {
    let text =
        fs::read_to_string(repository().join("docs/outcome.schema.json")).expect("the schema");
    let schema: Value = serde_json::from_str(&text).expect("JSON");
    jsonschema::draft202012::meta::validate(&schema).expect("a schema of draft 2020-12");
    jsonschema::validator_for(&schema).expect("a schema")
}

fn errors(schema: &Validator, outcome: &Value) -> Vec<String> {
    schema
        .iter_errors(outcome)
        .map(|error| format!("{}: {error}", error.instance_path))
        .collect()
}

#[test]
fn all_cases_with_json_write_valid_outcomes() {
    let schema = schema();
    let mut outcomes = 0;
    for entry in
        fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")).expect("cases")
    {
        let case = entry.expect("readable").path();
        let command = fs::read_to_string(case.join("cmd")).expect("a command");
        // What `aws check` writes is no outcome.
        if !command.contains("--json") || command.contains("aws check") {
            continue;
        }
        let folder = tempfile::tempdir().expect("a folder");
        if let Ok(base) = fs::read_to_string(case.join("base")) {
            copy_folder(&repository().join(base.trim()), folder.path());
        }
        copy_folder(&case, folder.path());
        let stdin = fs::read(case.join("stdin")).unwrap_or_default();
        let ran = run_words(&words(&command), folder.path(), stdin);
        for line in ran.stdout.lines() {
            let outcome: Value = serde_json::from_str(line)
                .unwrap_or_else(|e| panic!("{}: {e}: {line}", case.display()));
            assert_eq!(
                errors(&schema, &outcome),
                [""; 0],
                "{}: {line}",
                case.display()
            );
            outcomes += 1;
        }
    }
    assert!(outcomes > 10, "only {outcomes} outcomes were written");
}

#[test]
fn the_schema_turns_down_what_is_no_outcome() {
    let schema = schema();
    let valid = json!({
        "ok": true, "line": null, "kind": "destination", "result": 1, "error": null, "batch": null, "logs": [], "requests": [], "events": [], "objects": [],
        "work_left": false, "wall_ms": 1.5, "cpu_ms": 0, "heap_bytes": 1
    });
    assert_eq!(errors(&schema, &valid), [""; 0]);
    for key in valid.as_object().expect("an object").keys() {
        let mut outcome = valid.clone();
        outcome.as_object_mut().expect("an object").remove(key);
        assert!(!schema.is_valid(&outcome), "without {key}");
    }
    let changes = [
        ("ok", json!(false)),
        ("line", json!(0)),
        ("error", json!({"kind": "Retry"})),
        ("kind", json!("sink")),
        ("batch", json!([{"ok": true}])),
        (
            "logs",
            json!([{"level": "info", "message": "m", "time": "yesterday"}]),
        ),
        ("work_left", json!(null)),
        ("wall_ms", json!("1")),
        ("heap_bytes", json!(-1)),
        ("more", json!(1)),
    ];
    for (key, value) in changes {
        let mut outcome = valid.clone();
        outcome[key] = value;
        assert!(!schema.is_valid(&outcome), "with another {key}");
    }
}
