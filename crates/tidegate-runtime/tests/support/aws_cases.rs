//! The area `aws`: its cases against what the two versions of aws-sdk made of them. See `tests/differential/aws/README.md`.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde::Deserialize;
use serde_json::{Value, json};
use tidegate_aws::{AwsAccess, AwsOptions, HostCredentialsFor, StaticCredentials};
use tidegate_aws_local::{Config, LocalAws, Options};
use tidegate_runtime::{Event, Function, Host, HostOptions, Instance, Limits, Outcome, Settings};

use crate::answers::Answers;
use crate::local_access::local_access;
use crate::{read, refusing, result};

/// How an outcome here may be another than the newer version's.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wanted {
    reason: String,
    /// The whole outcome.
    outcome: Option<Value>,
    /// Parts of it, by JSON pointer.
    #[serde(default)]
    changes: BTreeMap<String, Value>,
    /// "old": as the older version has it.
    #[serde(rename = "as")]
    version: Option<String>,
    /// What is missing; the outcome is any other than Node's.
    open: Option<bool>,
}

type WantedOf = BTreeMap<String, Wanted>;

pub fn run(script: &Path) -> Result<(), String> {
    let tokio = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    tokio.block_on(compare(script))
}

async fn compare(script: &Path) -> Result<(), String> {
    let parse = |path: PathBuf| -> Result<Value, String> {
        let text = read(&path)?;
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))
    };
    let recorded = parse(script.with_extension("node20.json"))?;
    let wanted_file = script.with_extension("wanted.json");
    let wanted = if wanted_file.exists() {
        parse(wanted_file)?
    } else {
        json!({})
    };
    let wanted: WantedOf = serde_json::from_value(wanted).map_err(|error| error.to_string())?;
    let world = World::start(script).await?;
    let cases = world.cases().await?;
    let sources: Value = recorded
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, case)| (name.clone(), case["source"].clone()))
        .collect();
    let found: Value = cases
        .iter()
        .map(|case| (case.name.clone(), Value::from(case.source.clone())))
        .collect();
    if !is_same(&sources, &found) {
        return Err("the record is of other cases: run tests/differential/record.mjs aws".into());
    }
    if let Some(unknown) = wanted.keys().find(|name| recorded.get(name).is_none()) {
        return Err(format!("what is wanted of {unknown:?}, which is no case?"));
    }
    let mut failures = Vec::new();
    for case in &cases {
        let actual = world.outcome(case).await?;
        if let Err(failure) = judge(&recorded[&case.name], wanted.get(&case.name), &actual) {
            failures.push(format!("{:?}: {failure}", case.name));
        }
    }
    if failures.is_empty() {
        return Ok(());
    }
    let count = format!("{} of {} cases differ", failures.len(), cases.len());
    Err(format!("{count}\n{}", failures.join("\n")))
}

/// The outcome that a case has to have, unless any other than Node's is one.
fn judge(recorded: &Value, wanted: Option<&Wanted>, actual: &Value) -> Result<(), String> {
    let newer = &recorded["new"];
    let is_as_in_node = is_same(actual, newer);
    let Some(wanted) = wanted else {
        return if is_as_in_node {
            Ok(())
        } else {
            Err(differences(newer, actual))
        };
    };
    if is_as_in_node {
        return Err(format!(
            "is as Node has it now; {:?} is no reason any more",
            wanted.reason
        ));
    }
    if wanted.open == Some(true) {
        return Ok(());
    }
    let mut expected = match (&wanted.outcome, wanted.version.as_deref()) {
        (Some(outcome), None) => outcome.clone(),
        (None, Some("old")) => recorded["old"].clone(),
        (None, None) => newer.clone(),
        _ => return Err("an outcome of its own, or as \"old\"".to_owned()),
    };
    for (pointer, value) in &wanted.changes {
        change(&mut expected, pointer, value)?;
    }
    if is_same(actual, &expected) {
        Ok(())
    } else {
        Err(differences(&expected, actual))
    }
}

/// As text: the order of keys counts.
fn is_same(one: &Value, other: &Value) -> bool {
    format!("{one}") == format!("{other}")
}

/// Puts `value` where `pointer` says; `{"gone": true}` takes away what is there.
fn change(outcome: &mut Value, pointer: &str, value: &Value) -> Result<(), String> {
    let (parent, name) = pointer.rsplit_once('/').ok_or("a pointer begins with /")?;
    let name = name.replace("~1", "/").replace("~0", "~");
    let parent = outcome
        .pointer_mut(parent)
        .ok_or_else(|| format!("nothing is at {parent}"))?;
    let is_gone = *value == json!({ "gone": true });
    match parent {
        Value::Object(fields) if is_gone => drop(fields.shift_remove(&name)),
        Value::Object(fields) => drop(fields.insert(name, value.clone())),
        Value::Array(items) => {
            let at: usize = name.parse().map_err(|_| format!("{name} is no index"))?;
            if is_gone && at < items.len() {
                items.remove(at);
            } else if at < items.len() {
                items[at] = value.clone();
            } else {
                items.push(value.clone());
            }
        }
        _ => return Err(format!("{pointer} is inside of nothing")),
    }
    Ok(())
}

fn differences(expected: &Value, actual: &Value) -> String {
    let mut lines = Vec::new();
    differ("", expected, actual, &mut lines);
    lines.join("")
}

fn differ(at: &str, expected: &Value, actual: &Value, lines: &mut Vec<String>) {
    match (expected, actual) {
        (Value::Object(left), Value::Object(right)) => {
            let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
            for (key, value) in left {
                let at = format!("{at}/{}", escaped(key));
                match right.get(key) {
                    Some(other) => differ(&at, value, other, lines),
                    None => lines.push(format!("\n  {at}\n    node: {value}\n    here: nothing")),
                }
            }
            for (key, value) in right.iter().filter(|(key, _)| !left.contains_key(*key)) {
                let key = escaped(key);
                lines.push(format!(
                    "\n  {at}/{key}\n    node: nothing\n    here: {value}"
                ));
            }
            let order = |map: &serde_json::Map<String, Value>| -> Vec<String> {
                map.keys().cloned().collect()
            };
            let (left, right) = (order(left), order(right));
            let is_same_set =
                left.len() == right.len() && left.iter().all(|key| right.contains(key));
            if is_same_set && left != right {
                lines.push(format!(
                    "\n  {at} in order\n    node: {left:?}\n    here: {right:?}"
                ));
            }
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                differ(&format!("{at}/{index}"), left, right, lines);
            }
        }
        (expected, actual) if expected == actual => {}
        (expected, actual) => {
            lines.push(format!(
                "\n  {at}\n    node: {expected}\n    here: {actual}"
            ));
        }
    }
}

struct Case {
    index: i64,
    name: String,
    source: String,
    /// `None`: it speaks to the local AWS.
    answers: Option<Value>,
    unordered: bool,
}

/// What the cases of a script speak to, and the instances that run them.
struct World {
    _aws: LocalAws,
    answers: Arc<Answers>,
    ports: [(u16, u16); 3],
    local: Instance,
    scripted: Instance,
    _root: tempfile::TempDir,
}

impl World {
    async fn start(script: &Path) -> Result<Self, String> {
        let text = |error: &dyn std::fmt::Display| error.to_string();
        let folder = script.parent().ok_or("a script is in a folder")?;
        let root = tempfile::tempdir().map_err(|error| text(&error))?;
        let config = Config::from_file(folder.join("local.toml")).map_err(|error| text(&error))?;
        let options = Options {
            root: root.path().to_owned(),
            config,
            ..Options::default()
        };
        let aws = LocalAws::start(options)
            .await
            .map_err(|error| text(&error))?;
        let answers = Arc::new(Answers::default());
        let open = answers.listen().await?;
        let local_port = aws.endpoint().port().ok_or("the local AWS has a port")?;
        let refused = refusing()?;
        let ports = [(open, 11111), (local_port, 22222), (refused, 33333)];
        let code = code(script, &ports)?;

        let of_local = AwsOptions {
            access: local_access(&aws),
            host_credentials_for: HostCredentialsFor::AssumeRole,
            credentials: None,
            ..AwsOptions::default()
        };
        let of_scripted = AwsOptions {
            access: AwsAccess::Default,
            host_credentials_for: HostCredentialsFor::AssumeRole,
            credentials: Some(StaticCredentials {
                access_key_id: "AKIDHOST".to_owned(),
                secret_access_key: "host-secret".to_owned(),
                session_token: None,
            }),
            ..AwsOptions::default()
        };
        let local = instance(&code, of_local, None).await?;
        let scripted = instance(&code, of_scripted, Some(answers.clone())).await?;
        Ok(Self {
            _aws: aws,
            answers,
            ports,
            local,
            scripted,
            _root: root,
        })
    }

    async fn cases(&self) -> Result<Vec<Case>, String> {
        let listed = result(&invoke(&self.local, -1).await?);
        let listed = listed.as_array().ok_or_else(|| listed.to_string())?;
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let case = |(index, case): (i64, &Value)| Case {
            index,
            name: text(&case["name"]),
            source: text(&case["source"]),
            answers: case
                .get("answers")
                .filter(|answers| answers.is_array())
                .cloned(),
            unordered: case["unordered"] == true,
        };
        Ok((0..).zip(listed).map(case).collect())
    }

    async fn outcome(&self, case: &Case) -> Result<Value, String> {
        self.answers
            .begin(case.answers.as_ref().unwrap_or(&json!([])));
        let instance = if case.answers.is_some() {
            &self.scripted
        } else {
            &self.local
        };
        let outcome = invoke(instance, case.index).await?;
        let mut told = match result(&outcome) {
            told @ Value::Object(_) => told,
            other => json!({ "returns": other }),
        };
        let logs: Vec<Value> = outcome
            .logs
            .iter()
            .map(|line| without_durations(&line.message).into())
            .collect();
        if !logs.is_empty() {
            told["logs"] = logs.into();
        }
        let mut received = self.answers.received();
        if case.unordered {
            received.sort_by_key(Value::to_string);
        }
        if !received.is_empty() {
            told["requests"] = received.into();
        }
        let mut text = told.to_string();
        for (port, fixed) in self.ports {
            text = text.replace(&format!(":{port}"), &format!(":{fixed}"));
            text = text.replace(&format!("`{port}'"), &format!("`{fixed}'"));
        }
        serde_json::from_str(&text).map_err(|error| error.to_string())
    }
}

async fn instance(
    code: &str,
    aws: AwsOptions,
    answers: Option<Arc<Answers>>,
) -> Result<Instance, String> {
    let mut options = HostOptions {
        aws,
        intercept: answers.map(|answers| answers as _),
        ..HostOptions::default()
    };
    options.egress.allow = vec!["127.0.0.1".parse().expect("a rule")];
    let host = Host::new(options).map_err(|error| error.to_string())?;
    let function = Function::new("cases.js", code);
    Instance::start(&host, function, Settings::default(), Limits::default())
        .await
        .map_err(|error| error.to_string())
}

/// A function whose invocation with `index` runs that case, and with -1 tells of all.
fn code(script: &Path, ports: &[(u16, u16); 3]) -> Result<String, String> {
    let harness = script.with_file_name("harness");
    let [open, local, refused] = ports.map(|(port, _)| format!("'http://127.0.0.1:{port}'"));
    let describe = read(&harness.join("describe.js"))?;
    let prelude = read(&harness.join("prelude.js"))?;
    let cases = read(script)?;
    let cases = cases.trim_end().trim_end_matches(';');
    Ok(format!(
        "const endpoint = {open}, local = {local}, refused = {refused};\n{describe}\n{prelude}\n\
         const cases = Object.entries({cases});\n\
         const onTrack = async ({{ index }}) => {{\n\
           if (index < 0) return cases.map(([name, one]) => ({{ name, answers: one.answers, unordered: one.unordered,\n\
             source: `${{one.run ?? one}}\\n${{JSON.stringify(one.answers ?? null)}}` }}));\n\
           const one = cases[index][1];\n\
           fresh();\n\
           return outcomeOf(one.run ?? one, one.answers === undefined);\n\
         }};\n"
    ))
}

async fn invoke(instance: &Instance, index: i64) -> Result<Outcome, String> {
    let event = json!({ "type": "track", "index": index }).to_string();
    let event = Event::parse(event).map_err(|error| error.to_string())?;
    Ok(instance.invoke(event, None).await)
}

/// `0.012s` is `Ns` in what a client's logger is told.
fn without_durations(line: &str) -> String {
    let is_duration = |word: &str| {
        word.strip_suffix('s')
            .is_some_and(|number| number.parse::<f64>().is_ok())
    };
    let words = line
        .split(' ')
        .map(|word| if is_duration(word) { "Ns" } else { word });
    words.collect::<Vec<_>>().join(" ")
}
