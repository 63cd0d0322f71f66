//! Runs the scripts under `tests/differential/<area>/` and compares with what Node made of them.
//!
//! A script is an array of functions, each a case; `<script>.node20.json` was recorded by `tests/differential/record.mjs`
//! and holds for each case its source, what it returned or threw, and what it logged. Node is not needed here.

use std::fs;
use std::path::{Path, PathBuf};

use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::{Value, json};
use tidegate_runtime::{Event, Function, Host, HostOptions, Instance, Limits, Outcome, Settings};

fn main() {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/differential");
    let mut scripts: Vec<PathBuf> = entries(&root)
        .iter()
        // Functions cannot require modules: see tests/modules.rs.
        .filter(|path| path.is_dir() && !path.ends_with("modules"))
        .flat_map(|area| entries(area))
        .filter(|path| path.extension().is_some_and(|extension| extension == "js"))
        .collect();
    scripts.sort();
    let trials = scripts.into_iter().map(|script| {
        let name = script.strip_prefix(&root).unwrap_or(&script);
        let describe = root.join("describe.js");
        Trial::test(name.display().to_string(), move || {
            run(&describe, &script).map_err(Failed::from)
        })
    });
    libtest_mimic::run(&arguments, trials.collect()).exit();
}

fn entries(path: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    entries
        .map(|entry| entry.expect("readable").path())
        .collect()
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// A function whose invocation with `index` runs that case, and with -1 tells the sources of all.
fn function(describe: &Path, script: &Path) -> Result<Function, String> {
    let cases = read(script)?;
    let cases = cases.trim_end().trim_end_matches(';');
    let describe = read(describe)?;
    let code = format!(
        "{describe}\nconst cases = ({cases});\n\
         const onTrack = ({{ index }}) => index < 0 ? cases.map(String) : outcomeOf(cases[index]);\n"
    );
    Ok(Function::new("cases.js", code))
}

fn run(describe: &Path, script: &Path) -> Result<(), String> {
    let recorded = read(&script.with_extension("node20.json"))?;
    let recorded: Vec<Value> = serde_json::from_str(&recorded).map_err(|e| e.to_string())?;
    let function = function(describe, script)?;
    let tokio = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    tokio.block_on(async {
        let host = Host::new(HostOptions::default()).map_err(|error| error.to_string())?;
        let instance = Instance::start(&host, function, Settings::default(), Limits::default())
            .await
            .map_err(|error| error.to_string())?;
        let sources = result(&invoke(&instance, -1).await?);
        let expected: Value = recorded.iter().map(|case| case["case"].clone()).collect();
        if sources != expected {
            return Err("the record is of other cases: run tests/differential/record.mjs".into());
        }
        let mut differences = Vec::new();
        for (index, recorded) in (0..).zip(&recorded) {
            let outcome = invoke(&instance, index).await?;
            let actual = describe_case(&recorded["case"], &outcome);
            if actual != *recorded {
                differences.push(format!("  node: {recorded}\n  here: {actual}"));
            }
        }
        if differences.is_empty() {
            return Ok(());
        }
        Err(format!(
            "{} of {} cases differ\n{}",
            differences.len(),
            recorded.len(),
            differences.join("\n")
        ))
    })
}

async fn invoke(instance: &Instance, index: i64) -> Result<Outcome, String> {
    let event = json!({ "type": "track", "index": index }).to_string();
    let event = Event::parse(event).map_err(|error| error.to_string())?;
    Ok(instance.invoke(event, None).await)
}

fn result(outcome: &Outcome) -> Value {
    match &outcome.result {
        Ok(Some(json)) => json.get().parse().expect("JSON"),
        Ok(None) => Value::Null,
        Err(error) => json!({ "failed": error.to_string() }),
    }
}

fn describe_case(source: &Value, outcome: &Outcome) -> Value {
    let mut case = json!({ "case": source });
    let Value::Object(fields) = &mut case else {
        return case;
    };
    match result(outcome) {
        Value::Object(outcome) => fields.extend(outcome),
        other => drop(fields.insert("returns".into(), other)),
    }
    if !outcome.logs.is_empty() {
        let logs = outcome.logs.iter().map(|line| line.message.as_str());
        fields.insert("logs".into(), logs.collect());
    }
    case
}
