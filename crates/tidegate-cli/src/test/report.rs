//! Reports of cases for people, and as JSON.

use std::time::Duration;

use serde::Serialize;
use serde_json::value::RawValue;
use tidegate_core::Function;

use super::case::{Report, Verdict};
use super::{Counts, seconds};
use crate::args::TestArgs;
use crate::error::CliError;
use crate::output::{Paint, People, json, visible};
use crate::units::show_duration;

pub(super) struct Reporter {
    json: bool,
    verbose: bool,
    paint: Paint,
}

#[derive(Serialize)]
struct Line<'r> {
    case: &'r str,
    verdict: &'static str,
    faults: &'r [String],
    seconds: f64,
    outcome: Option<Box<RawValue>>,
}

impl Reporter {
    pub(super) fn new(args: &TestArgs, paint: Paint) -> Self {
        Self {
            json: args.json,
            verbose: args.verbose,
            paint,
        }
    }

    /// All that is shown of a case.
    pub(super) fn report(&self, report: &Report) -> Result<String, CliError> {
        if self.json {
            return json_line(report);
        }
        let (verdict, faults): (String, &[String]) = match &report.verdict {
            Verdict::Passed => (self.paint.good("ok     "), &[]),
            Verdict::Updated => (self.paint.warn("updated"), &[]),
            Verdict::Failed(faults) => (self.paint.bad("FAILED "), faults),
        };
        let mut text = format!(
            "{verdict} {} {}\n",
            visible(&report.name),
            self.paint.faint(&show_duration(report.took))
        );
        for fault in faults {
            text.push_str(&indented(fault));
        }
        if self.verbose || !faults.is_empty() {
            text.push_str(&indented(&self.details(report)));
        }
        Ok(text)
    }

    /// Logs, result, requests and error.
    fn details(&self, report: &Report) -> String {
        let Some(outcome) = &report.outcome else {
            return String::new();
        };
        let people = People {
            paint: self.paint,
            function: report
                .function
                .clone()
                .unwrap_or_else(|| Function::new("", "")),
        };
        let mut text = String::new();
        if !outcome.logs.is_empty() {
            text.push_str(&format!("{}\n", self.paint.strong("logs")));
            text.extend(
                outcome
                    .logs
                    .iter()
                    .map(|line| indented(&people.log(line, None))),
            );
        }
        // What differs of the result was shown.
        text + &if self.verbose {
            people.outcome(outcome)
        } else {
            people.trouble(outcome)
        }
    }

    /// The last lines.
    pub(super) fn summary(&self, counts: Counts, written: &[String], took: Duration) -> String {
        if self.json {
            return String::new();
        }
        let mut text = String::new();
        if !written.is_empty() {
            text.push_str(&format!("recorded to {}\n", visible(&written.join(", "))));
        }
        let mut parts = Vec::new();
        if counts.failed > 0 {
            parts.push(self.paint.bad(&format!("{} failed", counts.failed)));
        }
        if counts.updated > 0 {
            parts.push(self.paint.warn(&format!("{} updated", counts.updated)));
        }
        parts.push(self.paint.good(&format!("{} passed", counts.passed)));
        text + &format!("{} in {}\n", parts.join(", "), show_duration(took))
    }
}

fn json_line(report: &Report) -> Result<String, CliError> {
    let failed = |error: serde_json::Error| CliError::Output(error.into());
    let outcome = report.outcome.as_ref().map(|outcome| {
        let line = json::outcome_line(outcome, None)?;
        RawValue::from_string(line)
    });
    let (verdict, faults): (_, &[String]) = match &report.verdict {
        Verdict::Passed => ("passed", &[]),
        Verdict::Updated => ("updated", &[]),
        Verdict::Failed(faults) => ("failed", faults),
    };
    let line = Line {
        case: &report.name,
        verdict,
        faults,
        seconds: seconds(report.took),
        outcome: outcome.transpose().map_err(failed)?,
    };
    Ok(serde_json::to_string(&line).map_err(failed)? + "\n")
}

/// Each line by two more.
fn indented(text: &str) -> String {
    text.lines().map(|line| format!("  {line}\n")).collect()
}
