//! Runs the scripts under `tests/differential/<area>/` and compares with what Node made of them.
//!
//! A script is an array of functions, each a case; `<script>.node20.json` was recorded by `tests/differential/record.mjs`
//! and holds for each case its source, what it returned or threw, and what it logged. Node is not needed here.
//!
//! The cases of an area with a `server.json` find the address of a server that answers as that file says in `url`, and one
//! where nothing listens in `refused`; in the record their ports are `PORT` and `REFUSED`. The area `aws` has a harness of its
//! own: see `support/aws_cases.rs`.

#[path = "support/answers.rs"]
mod answers;
#[path = "support/aws_cases.rs"]
mod aws_cases;
#[path = "support/local_access.rs"]
mod local_access;
#[path = "support/scripted.rs"]
mod scripted;

use std::fs;
use std::path::{Path, PathBuf};

use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::{Value, json};
use tidegate_runtime::{
    EgressPolicy, Event, Function, Host, HostOptions, Instance, Limits, Outcome, Settings,
};

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
            let outcome = if script.parent().is_some_and(|area| area.ends_with("aws")) {
                aws_cases::run(&script)
            } else {
                run(&describe, &script)
            };
            outcome.map_err(Failed::from)
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
fn function(describe: &Path, script: &Path, ports: &Ports) -> Result<Function, String> {
    let cases = read(script)?;
    let cases = cases.trim_end().trim_end_matches(';');
    let describe = read(describe)?;
    let code = format!(
        "{describe}\n{}\nconst cases = ({cases});\n\
         const onTrack = ({{ index }}) => index < 0 ? cases.map(String) : outcomeOf(cases[index]);\n",
        ports.constants()
    );
    Ok(Function::new("cases.js", code))
}

fn run(describe: &Path, script: &Path) -> Result<(), String> {
    let recorded = read(&script.with_extension("node20.json"))?;
    let recorded: Vec<Value> = serde_json::from_str(&recorded).map_err(|e| e.to_string())?;
    let tokio = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    tokio.block_on(async {
        let ports = Ports::of(script).await?;
        let function = function(describe, script, &ports)?;
        let options = HostOptions {
            egress: ports.policy()?,
            ..HostOptions::default()
        };
        let host = Host::new(options).map_err(|error| error.to_string())?;
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
            let actual = ports.hidden(describe_case(&recorded["case"], &outcome))?;
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

/// Of the server and of where there is none, for areas that have a server.
#[derive(Default)]
struct Ports(Option<(u16, u16)>);

impl Ports {
    async fn of(script: &Path) -> Result<Self, String> {
        let file = script.with_file_name("server.json");
        if !file.exists() {
            return Ok(Self::default());
        }
        let open = scripted::start(&file).await?;
        Ok(Self(Some((open, refusing()?))))
    }

    fn constants(&self) -> String {
        let line = |(open, refused)| {
            format!(
                "const url = 'http://127.0.0.1:{open}', refused = 'http://127.0.0.1:{refused}';"
            )
        };
        self.0.map(line).unwrap_or_default()
    }

    fn policy(&self) -> Result<EgressPolicy, String> {
        let rules = self.0.iter().map(|_| "127.0.0.1".parse());
        let allow = rules.collect::<Result<_, _>>();
        Ok(EgressPolicy {
            allow: allow.map_err(|error| format!("{error}"))?,
        })
    }

    fn hidden(&self, case: Value) -> Result<Value, String> {
        let Some((open, refused)) = self.0 else {
            return Ok(case);
        };
        let text = case
            .to_string()
            .replace(&format!(":{open}"), ":PORT")
            .replace(&format!(":{refused}"), ":REFUSED");
        serde_json::from_str(&text).map_err(|error| error.to_string())
    }
}

/// A port of 127.0.0.1 where nothing listens.
fn refusing() -> Result<u16, String> {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").map_err(|e| e.to_string())?;
    Ok(listener.local_addr().map_err(|e| e.to_string())?.port())
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
