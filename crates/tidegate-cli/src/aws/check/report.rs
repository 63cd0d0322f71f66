//! What was tried, what came of it, and what to do about it.

use std::io;

use serde::Serialize;
use serde_json::{Value, json};

use super::client::Said;
use crate::exit::Exit;
use crate::output::{Paint, visible};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub(super) enum Status {
    /// As it should be.
    Ok,
    /// Not as it should be.
    Finding,
    /// Works, but could be better.
    Warning,
    /// Neither good nor bad.
    Note,
    /// Could not be found out.
    Unknown,
    Skipped,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct Check {
    /// For programs.
    name: &'static str,
    #[serde(skip)]
    title: &'static str,
    status: Status,
    outcome: String,
    code: Option<String>,
    message: Option<String>,
    advice: Option<String>,
}

#[derive(Debug)]
pub(super) struct Report {
    role_arn: String,
    caller: Option<String>,
    bucket: Option<(String, Option<String>)>,
    checks: Vec<Check>,
    left_behind: Vec<Value>,
}

impl Check {
    pub(super) fn new(
        name: &'static str,
        title: &'static str,
        status: Status,
        outcome: impl Into<String>,
    ) -> Self {
        Self {
            name,
            title,
            status,
            outcome: outcome.into(),
            code: None,
            message: None,
            advice: None,
        }
    }

    pub(super) fn said(mut self, said: &Said) -> Self {
        self.code = Some(said.code.clone());
        self.message.clone_from(&said.message);
        self
    }

    pub(super) fn advice(mut self, advice: impl Into<String>) -> Self {
        self.advice = Some(advice.into());
        self
    }
}

impl Report {
    pub(super) fn new(role_arn: &str) -> Self {
        Self {
            role_arn: role_arn.to_owned(),
            caller: None,
            bucket: None,
            checks: Vec::new(),
            left_behind: Vec::new(),
        }
    }

    pub(super) fn add(&mut self, check: Check) {
        self.checks.push(check);
    }

    pub(super) fn caller(&mut self, arn: &str) {
        self.caller = Some(arn.to_owned());
    }

    pub(super) fn bucket(&mut self, name: &str, region: Option<&str>) {
        self.bucket = Some((name.to_owned(), region.map(str::to_owned)));
    }

    /// What could not be deleted again.
    pub(super) fn left_behind(&mut self, key: &str, version_id: Option<&str>) {
        self.left_behind
            .push(json!({ "key": key, "version_id": version_id }));
    }

    pub(super) fn skip_bucket(&mut self, name: &str) {
        self.bucket(name, None);
        let why = "not tried: the role cannot be assumed";
        self.add(Check::new("bucket", "use the bucket", Status::Skipped, why));
    }

    fn count(&self, status: Status) -> usize {
        self.checks
            .iter()
            .filter(|check| check.status == status)
            .count()
    }

    /// 0 where nothing was found, 1 for findings, 2 where something could not be tried.
    pub(super) fn exit(&self) -> Exit {
        if self.count(Status::Finding) > 0 {
            Exit::Failed
        } else if self.count(Status::Unknown) > 0 {
            Exit::Usage
        } else {
            Exit::Done
        }
    }

    pub(super) fn json(&self) -> String {
        let bucket = self
            .bucket
            .as_ref()
            .map(|(name, region)| json!({ "name": name, "region": region }));
        let line = json!({
            "ok": self.exit() == Exit::Done,
            "findings": self.count(Status::Finding),
            "role_arn": self.role_arn,
            "caller": self.caller,
            "bucket": bucket,
            "checks": self.checks,
            "left_behind": self.left_behind,
        });
        format!("{line}\n")
    }

    pub(super) fn text(&self) -> String {
        let paint = Paint::of(&io::stdout());
        let mut text = format!("role    {}\n", visible(&self.role_arn));
        if let Some(caller) = &self.caller {
            text.push_str(&format!("caller  {}\n", visible(caller)));
        }
        if let Some((name, region)) = &self.bucket {
            let region = region.as_ref().map(|region| format!(" ({region})"));
            let bucket = format!("{name}{}", region.unwrap_or_default());
            text.push_str(&format!("bucket  {}\n", visible(&bucket)));
        }
        text.push('\n');
        let width = self.checks.iter().map(|check| check.title.len()).max();
        for check in &self.checks {
            text.push_str(&line(check, width.unwrap_or_default(), paint));
        }
        for left in &self.left_behind {
            text.push_str(&format!("left behind: {}\n", visible(&left.to_string())));
        }
        text.push('\n');
        text.push_str(
            &match (self.count(Status::Finding), self.count(Status::Unknown)) {
                (0, 0) => format!("{}\n", paint.good("nothing found")),
                (0, _) => format!("{}\n", paint.warn("not everything could be tried")),
                (1, _) => format!("{}\n", paint.bad("1 finding")),
                (findings, _) => format!("{}\n", paint.bad(&format!("{findings} findings"))),
            },
        );
        text
    }
}

fn line(check: &Check, width: usize, paint: Paint) -> String {
    let mark = |word: &str| format!("{word:8}");
    let mark = match check.status {
        Status::Ok => paint.good(&mark("ok")),
        Status::Finding => paint.bad(&mark("FINDING")),
        Status::Warning => paint.warn(&mark("warning")),
        Status::Note => paint.faint(&mark("-")),
        Status::Unknown => paint.warn(&mark("unknown")),
        Status::Skipped => paint.faint(&mark("skipped")),
    };
    let mut text = format!(
        "{mark} {:width$}  {}",
        check.title,
        one_line(&check.outcome)
    );
    if let Some(code) = &check.code {
        text.push_str(&format!(": {}", one_line(code)));
    }
    text.push('\n');
    let shows_message = matches!(check.status, Status::Finding | Status::Unknown);
    let message = check.message.as_ref().filter(|_| shows_message);
    for more in message.into_iter().chain(&check.advice) {
        text.push_str(&format!("         {}\n", one_line(more)));
    }
    text
}

fn one_line(text: &str) -> String {
    visible(text).replace('\n', " ")
}
