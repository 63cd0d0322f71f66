//! The JUnit report, for continuous integration.

use std::fs;
use std::path::Path;

use quick_junit::{NonSuccessKind, Report as JunitReport, TestCase, TestCaseStatus, TestSuite};

use super::Opened;
use super::case::{Report, Verdict};
use crate::error::CliError;
use crate::input::name_of;
use crate::output::visible;

/// Writes a suite for each function, with its cases.
pub(super) fn write(
    path: &Path,
    opened: &[Opened],
    reports: &[Vec<Report>],
) -> Result<(), CliError> {
    let mut all = JunitReport::new("tidegate");
    for (one, reports) in opened.iter().zip(reports) {
        let mut suite = TestSuite::new(&*visible(&one.name));
        suite.set_time(reports.iter().map(|report| report.took).sum());
        suite.add_test_cases(reports.iter().map(case));
        all.add_test_suite(suite);
    }
    let failed = |source| CliError::Write {
        file: name_of(path),
        source,
    };
    let text = all
        .to_string()
        .map_err(|error| failed(std::io::Error::other(error)))?;
    fs::write(path, text).map_err(failed)
}

fn case(report: &Report) -> TestCase {
    let status = match &report.verdict {
        Verdict::Passed | Verdict::Updated => TestCaseStatus::success(),
        Verdict::Failed(faults) => {
            let mut status = TestCaseStatus::non_success(NonSuccessKind::Failure);
            let text = faults.concat();
            let first = text.lines().next().unwrap_or_default();
            status.set_message(&*visible(first));
            status.set_description(&*visible(&text));
            status
        }
    };
    let mut case = TestCase::new(&*visible(&report.name), status);
    case.set_time(report.took);
    let logs = report.outcome.iter().flat_map(|outcome| &outcome.logs);
    let logs: String = logs
        .map(|line| format!("{} {}\n", line.level.as_str(), visible(&line.message)))
        .collect();
    if !logs.is_empty() {
        case.set_system_out(logs);
    }
    case
}
