//! Runs one case in an instance of its own.

use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::Value;
use tempfile::TempDir;
use tidegate_core::{ErrorKind, Function, Masker, Outcome};
use tidegate_runtime::{Instance, StaticCredentials};
use url::Url;

use super::discover::CaseFile;
use super::http::{Answers, Recorded, Recorder, Rule, Sent};
use super::suite::Suite;
use super::{Http, Options, expect, input};
use crate::config::{AwsChoice, AwsConfig};
use crate::engine::{Engine, StandIn};
use crate::error::CliError;
use crate::kind::{expect_input, expect_said};

/// What a case came to.
pub(super) struct Report {
    pub(super) name: String,
    pub(super) verdict: Verdict,
    /// Without secrets.
    pub(super) outcome: Option<Outcome>,
    pub(super) took: Duration,
    pub(super) recorded: Vec<Recorded>,
    /// For the frames of its errors.
    pub(super) function: Option<Function>,
}

pub(super) enum Verdict {
    Passed,
    /// It passed, and its expectation was written.
    Updated,
    /// Each with a line break at its end.
    Failed(Vec<String>),
}

impl Report {
    /// The report of what could not be run.
    pub(super) fn unusable(name: String, error: &CliError) -> Self {
        Self {
            name,
            verdict: Verdict::Failed(vec![format!("{error}\n")]),
            outcome: None,
            took: Duration::ZERO,
            recorded: Vec::new(),
            function: None,
        }
    }
}

pub(super) async fn run(suite: &Suite, case: &CaseFile, options: &Options) -> Report {
    let started = Instant::now();
    let name = case.name();
    let mut report = match ran(suite, case, options).await {
        Err(error) => Report::unusable(name, &error),
        Ok(ran) => judged(name, suite, case, ran, options),
    };
    report.took = started.elapsed();
    report
}

/// A case that was run, before it is judged.
struct Ran {
    /// Without secrets.
    outcome: Outcome,
    local_aws: Option<String>,
    unmatched: Option<String>,
    recorded: Result<Vec<Recorded>, String>,
    sent: Vec<Sent>,
}

async fn ran(suite: &Suite, case: &CaseFile, options: &Options) -> Result<Ran, CliError> {
    let (event, own_settings) = input::read(case)?;
    let gathered = suite.settings(&own_settings)?;
    let rules = match options.http {
        Http::Rules => suite.rules(case)?,
        Http::Stub | Http::Live | Http::Record => Vec::new(),
    };
    let project = &suite.project;
    let scratch = match project.aws.choice {
        AwsChoice::Local => Some(scratch()?),
        _ => None,
    };
    let aws = match &scratch {
        Some(folder) => AwsConfig {
            local_root: folder.path().to_owned(),
            ..project.aws.clone()
        },
        None => project.aws.clone(),
    };
    let mut world = None;
    let engine = Engine::start_with(aws, project.allow_net.clone(), |local| {
        let made = World::new(options.http, rules, local.cloned());
        world.insert(made).stand_in()
    });
    let engine = engine.await?;
    let masker = gathered.masker(engine.secrets())?;
    let secrets: Vec<String> = gathered
        .secrets
        .iter()
        .cloned()
        .chain(engine.secrets())
        .collect();
    let limits = project.limits();
    let started = Instance::start(
        engine.host(),
        project.function.clone(),
        gathered.settings,
        limits,
    );
    let instance = started.await.and_then(|instance| {
        expect_said(&project.function, instance.handlers())?;
        Ok(instance)
    });
    if let Ok(instance) = &instance {
        expect_input(&project.function, instance.kind(), event.is_request())?;
    }
    let outcome = match &instance {
        Ok(instance) => instance.invoke(event, None).await,
        Err(error) => Outcome::failed(error.clone()),
    };
    drop(instance);
    let local_aws = engine.local_endpoint().and_then(|url| {
        let (host, port) = (url.host_str()?, url.port()?);
        Some(format!("{host}:{port}"))
    });
    engine.stop().await;
    Ok(Ran {
        outcome: masker.outcome(outcome),
        local_aws,
        unmatched: world.as_ref().and_then(|world| world.unmatched(&masker)),
        recorded: world
            .as_ref()
            .map_or(Ok(Vec::new()), |world| world.recorded(&secrets)),
        sent: world.map_or_else(Vec::new, |world| world.sent(&masker)),
    })
}

/// The folder of a local AWS that begins empty and that only one case has.
fn scratch() -> Result<TempDir, CliError> {
    TempDir::new().map_err(|source| CliError::Write {
        file: std::env::temp_dir().display().to_string(),
        source,
    })
}

/// What answers the requests of one case.
enum World {
    Offline(Arc<Answers>),
    /// The network; `keep` says whether rules are made of it.
    Network {
        recorder: Arc<Recorder>,
        keep: bool,
    },
}

impl World {
    fn new(http: Http, rules: Vec<Rule>, local: Option<Url>) -> Self {
        match http {
            Http::Rules => Self::Offline(Arc::new(Answers::by_rules(rules, local))),
            Http::Stub => Self::Offline(Arc::new(Answers::stub(local))),
            Http::Record | Http::Live => Self::Network {
                recorder: Arc::new(Recorder::new(local)),
                keep: http == Http::Record,
            },
        }
    }

    fn stand_in(&self) -> StandIn {
        match self {
            Self::Offline(answers) => StandIn {
                intercept: Some(answers.clone()),
                // Those of this machine sign nothing that only a rule reads, and looking for them may take the network.
                credentials: Some(StaticCredentials {
                    access_key_id: "AKIAIOSFODNN7EXAMPLE".to_owned(),
                    secret_access_key: "secret-of-a-test".to_owned(),
                    session_token: None,
                }),
            },
            Self::Network { recorder, .. } => StandIn {
                intercept: Some(recorder.clone()),
                credentials: None,
            },
        }
    }

    /// What to say of requests that no rule answers.
    fn unmatched(&self, masker: &Masker) -> Option<String> {
        let Self::Offline(answers) = self else {
            return None;
        };
        let unmatched = answers.unmatched();
        if unmatched.is_empty() {
            return None;
        }
        let mut text = "no rule of http.json answers\n".to_owned();
        text.extend(
            unmatched
                .iter()
                .map(|request| format!("  {}\n", masker.text(request))),
        );
        let rules = answers.rules();
        if rules.is_empty() {
            text.push_str(
                "there are no rules; --record makes some, --http stub answers everything\n",
            );
        } else {
            text.push_str("the rules are\n");
            text.extend(rules.iter().map(|rule| format!("  {rule}\n")));
        }
        Some(text)
    }

    fn sent(&self, masker: &Masker) -> Vec<Sent> {
        match self {
            Self::Offline(answers) => answers.sent(masker),
            Self::Network { recorder, .. } => recorder.sent(masker),
        }
    }

    fn recorded(&self, secrets: &[String]) -> Result<Vec<Recorded>, String> {
        match self {
            Self::Network {
                recorder,
                keep: true,
            } => recorder.recorded(secrets),
            Self::Offline(_) | Self::Network { keep: false, .. } => Ok(Vec::new()),
        }
    }
}

fn judged(name: String, suite: &Suite, case: &CaseFile, ran: Ran, options: &Options) -> Report {
    let mut faults: Vec<String> = ran.unmatched.into_iter().collect();
    let recorded = ran.recorded.unwrap_or_else(|fault| {
        faults.push(fault + "\n");
        Vec::new()
    });
    let mut verdict = Verdict::Passed;
    // What came of a request without an answer is nothing to expect.
    if faults.is_empty() {
        let shape = expect::shape(&ran.outcome, &ran.sent, ran.local_aws.as_deref());
        let judged = shape.and_then(|shape| compared(suite, case, &ran.outcome, shape, options));
        verdict = judged.unwrap_or_else(|error| Verdict::Failed(vec![format!("{error}\n")]));
    } else if let Some(fault) = undocumented(&ran.outcome) {
        faults.push(fault);
    }
    if !faults.is_empty() {
        verdict = Verdict::Failed(faults);
    }
    Report {
        name,
        verdict,
        outcome: Some(ran.outcome),
        took: Duration::ZERO,
        recorded,
        function: Some(suite.project.function.clone()),
    }
}

fn compared(
    suite: &Suite,
    case: &CaseFile,
    outcome: &Outcome,
    actual: Value,
    options: &Options,
) -> Result<Verdict, CliError> {
    let path = suite.expectation(case);
    let expected = expect::read(&path)?;
    let Some(expected) = expected else {
        if options.update {
            expect::write(&path, &actual)?;
            return Ok(Verdict::Updated);
        }
        return Ok(match undocumented(outcome) {
            Some(fault) => Verdict::Failed(vec![fault]),
            None => Verdict::Passed,
        });
    };
    let actual = expect::with_wildcards(&expected, actual);
    if actual == expected {
        return Ok(Verdict::Passed);
    }
    if options.update {
        expect::write(&path, &actual)?;
        return Ok(Verdict::Updated);
    }
    let difference = expect::diff(&expected, &actual, options.paint);
    let name = path.display();
    Ok(Verdict::Failed(vec![format!(
        "the outcome is not that of {name} (- expected, + actual)\n{difference}"
    )]))
}

/// Why an outcome is none that a function should come to, whatever is expected of it.
fn undocumented(outcome: &Outcome) -> Option<String> {
    let error = outcome.result.as_ref().err()?;
    match error.kind {
        ErrorKind::BadRequest | ErrorKind::InvalidSettings | ErrorKind::Timeout => {
            Some(format!("it ended as {}\n", error.kind))
        }
        ErrorKind::Retry
        | ErrorKind::UnsupportedEventType
        | ErrorKind::MessageRejected
        | ErrorKind::Dropped => None,
    }
}
