//! Every operation on objects, by a function that does the same with the real aws-sdk v2, whose outcomes are recorded.
//!
//! `TIDEGATE_RECORD_WITH=node_modules/aws-sdk cargo test -p tidegate-cli --test peers round` records them, with Node.

use std::io::Write;
use std::process::{Command, Stdio};
use std::{env, fs};

use serde_json::{Map, Value, json};

use crate::peer::sources;
use crate::server::AccessKey;
use crate::tidegate::{Project, RIGHT};

/// A server, and who may use it.
pub struct Target<'t> {
    /// The folder of its recording.
    pub name: &'t str,
    pub endpoint: &'t str,
    pub key: AccessKey,
    pub role: &'t str,
}

/// Runs the round in Tidegate, and compares it with the recording step by step.
pub fn round(target: &Target<'_>) {
    let recording = sources().join(target.name).join("round.json");
    let settings = json!({ "iamRoleArn": target.role, "iamRoleExternalId": RIGHT });
    if let Some(sdk) = env::var_os("TIDEGATE_RECORD_WITH") {
        fs::write(recording, record(target, &settings, &sdk)).expect("the recording is written");
        return;
    }
    let function = sources().join("round/round.js");
    let settings = settings.as_object().expect("an object").clone();
    let project = Project::at(target.endpoint, target.key.clone(), function, settings);
    let run = project.run(r#"{"type":"track"}"#);
    run.assert_succeeded();

    let recorded = fs::read_to_string(recording).expect("a recording");
    let recorded: Map<String, Value> = serde_json::from_str(&recorded).expect("JSON");
    let found = run.outcome["result"].as_object().expect("an object");
    assert_eq!(
        found.keys().collect::<Vec<_>>(),
        recorded.keys().collect::<Vec<_>>()
    );
    let differences: Vec<String> = recorded
        .iter()
        // As text: the order of members counts.
        .filter(|(step, expected)| format!("{}", found[*step]) != format!("{expected}"))
        .map(|(step, expected)| {
            format!("{step}\n  aws-sdk  {expected}\n  tidegate {}", found[step])
        })
        .collect();
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

fn record(target: &Target<'_>, settings: &Value, sdk: &std::ffi::OsStr) -> Vec<u8> {
    let mut node = Command::new("node");
    node.arg(sources().join("round/record.js")).arg(sdk);
    let mut node = node
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("node starts");
    let input = json!({
        "endpoint": target.endpoint,
        "accessKeyId": target.key.id,
        "secretAccessKey": target.key.secret,
        "settings": settings,
    });
    let mut pipe = node.stdin.take().expect("piped");
    write!(pipe, "{input}").expect("node reads");
    drop(pipe);
    let output = node.wait_with_output().expect("node ends");
    assert!(output.status.success(), "node failed");
    output.stdout
}
