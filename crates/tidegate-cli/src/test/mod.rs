//! `tidegate test`.

mod case;
mod discover;
mod expect;
mod http;
mod input;
mod junit;
mod report;
mod suite;

use std::collections::BTreeMap;
use std::io;
use std::time::{Duration, Instant};

use futures::StreamExt;
use futures::stream;

use crate::args::{HttpMode, TestArgs};
use crate::error::CliError;
use crate::exit::Exit;
use crate::output::{Paint, Progress, Screen, Written, visible};
use case::{Report, Verdict};
use discover::{CaseFile, Found, discover};
use http::{CaseRules, rewrite};
use report::Reporter;
use suite::Suite;

/// How requests are answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Http {
    Rules,
    Stub,
    Live,
    Record,
}

impl Http {
    fn is_offline(self) -> bool {
        matches!(self, Self::Rules | Self::Stub)
    }
}

struct Options {
    update: bool,
    http: Http,
    paint: Paint,
}

/// How many cases came to what.
#[derive(Clone, Copy, Debug, Default)]
struct Counts {
    passed: usize,
    updated: usize,
    failed: usize,
}

/// A function that may be run, or why it cannot be.
struct Opened {
    name: String,
    suite: Result<Suite, CliError>,
    cases: Vec<CaseFile>,
}

pub(crate) async fn test(args: TestArgs) -> Result<Exit, CliError> {
    let started = Instant::now();
    let options = Options {
        update: args.update,
        http: match args.http {
            _ if args.record => Http::Record,
            HttpMode::Rules => Http::Rules,
            HttpMode::Stub => Http::Stub,
            HttpMode::Live => Http::Live,
        },
        paint: Paint::of(&io::stdout()),
    };
    let opened = open(&args, &options)?;
    let jobs = args.jobs.map_or_else(
        || std::thread::available_parallelism().map_or(1, usize::from),
        usize::from,
    );
    // A function that cannot be run is one failure, however many cases it has.
    let total = opened.iter().map(|one| match &one.suite {
        Ok(_) => one.cases.len(),
        Err(_) => 1,
    });
    let reporter = Reporter::new(&args, options.paint);
    let screen = Screen::new(Progress::of_cases(total.sum()));
    let reports = run(&opened, &options, jobs, &reporter, &screen).await?;
    let written = match options.http {
        Http::Record => record(&opened, &reports)?,
        Http::Rules | Http::Stub | Http::Live => Vec::new(),
    };
    screen.progress().finish();

    let counts = Counts::of(&reports);
    let summary = reporter.summary(counts, &written, started.elapsed());
    let (Written::Yes | Written::Closed) = screen.write(&summary)?;
    if let Some(path) = &args.junit {
        junit::write(path, &opened, &reports)?;
    }
    Ok(if counts.failed > 0 {
        Exit::Failed
    } else {
        Exit::Done
    })
}

/// The functions with the cases that are to run.
fn open(args: &TestArgs, options: &Options) -> Result<Vec<Opened>, CliError> {
    let mut found = discover(&args.paths)?;
    if let Some(filter) = &args.filter {
        for one in &mut found {
            one.cases
                .retain(|case| case.name().contains(filter.as_str()));
        }
        found.retain(|one| !one.cases.is_empty());
    }
    if found.is_empty() {
        let paths: Vec<String> = args
            .paths
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        let filter = args.filter.as_ref();
        return Err(CliError::NoCases {
            paths: paths.join(", "),
            filter: filter
                .map_or_else(String::new, |text| format!(" whose path contains {text:?}")),
        });
    }
    Ok(found
        .into_iter()
        .map(|found| Opened {
            name: name_of(&found),
            suite: Suite::open(&found, options),
            cases: found.cases,
        })
        .collect())
}

fn name_of(found: &Found) -> String {
    found.folder.display().to_string()
}

/// Runs `jobs` cases side by side, and shows each report as soon as all before it are shown. Gives the reports of each
/// function, in the order of its cases.
async fn run(
    opened: &[Opened],
    options: &Options,
    jobs: usize,
    reporter: &Reporter,
    screen: &Screen,
) -> Result<Vec<Vec<Report>>, CliError> {
    let mut reports: Vec<Vec<Report>> = Vec::new();
    let mut work = Vec::new();
    for (index, one) in opened.iter().enumerate() {
        match &one.suite {
            Ok(suite) => work.extend(one.cases.iter().map(|case| (index, Ok((suite, case))))),
            Err(error) => work.push((index, Err((&one.name, error)))),
        }
        reports.push(Vec::new());
    }
    let running = work
        .into_iter()
        .enumerate()
        .map(|(place, (index, work))| async move {
            let report = match work {
                Ok((suite, case)) => case::run(suite, case, options).await,
                Err((name, error)) => Report::unusable(name.clone(), error),
            };
            (place, index, report)
        });
    let mut finished = stream::iter(running).buffer_unordered(jobs);
    let mut waiting = BTreeMap::new();
    let mut next = 0;
    while let Some((place, index, report)) = finished.next().await {
        waiting.insert(place, (index, report));
        while let Some((index, report)) = waiting.remove(&next) {
            let (Written::Yes | Written::Closed) = screen.write(&reporter.report(&report)?)?;
            screen.progress().step(visible(&report.name).into_owned());
            reports[index].push(report);
            next += 1;
        }
    }
    Ok(reports)
}

/// Writes the rules of what was recorded; gives the files' names.
fn record(opened: &[Opened], reports: &[Vec<Report>]) -> Result<Vec<String>, CliError> {
    let mut written = Vec::new();
    for (one, reports) in opened.iter().zip(reports) {
        let Ok(suite) = &one.suite else { continue };
        let cases: Vec<CaseRules> = one
            .cases
            .iter()
            .zip(reports)
            .map(|(case, report)| CaseRules {
                file: suite.case_rules(case),
                recorded: report.recorded.clone(),
            })
            .collect();
        let files = rewrite(&suite.shared_rules(), &cases)?;
        written.extend(files.iter().map(|file| file.display().to_string()));
    }
    Ok(written)
}

impl Counts {
    fn of(reports: &[Vec<Report>]) -> Self {
        let mut counts = Self::default();
        for report in reports.iter().flatten() {
            match report.verdict {
                Verdict::Passed => counts.passed += 1,
                Verdict::Updated => counts.updated += 1,
                Verdict::Failed(_) => counts.failed += 1,
            }
        }
        counts
    }
}

/// For reports: seconds and their fraction.
fn seconds(duration: Duration) -> f64 {
    duration.as_secs_f64()
}
