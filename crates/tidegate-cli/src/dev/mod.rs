//! `tidegate dev`: runs a function again whenever one of its files is saved.

mod changes;
mod plan;
mod watch;

use std::collections::BTreeMap;
use std::io;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use tidegate_core::Outcome;
use tidegate_egress::AllowRule;
use tidegate_runtime::Event;

use crate::args::DevArgs;
use crate::config::AwsConfig;
use crate::engine::Engine;
use crate::error::CliError;
use crate::exit::Exit;
use crate::output::{Paint, People, Progress, Screen, Written, error_line, visible};
use crate::run::session::{Session, Shared};
use crate::signals::Signals;
use crate::units::show_duration;
use plan::{Case, Input, Plan};
use watch::{Fingerprints, Watch, fingerprints};

/// Editors that save by renaming take a file away for a moment.
const UNTIL_IT_IS_BACK: Duration = Duration::from_millis(100);

/// Runs until Ctrl-C, which is how this ends well.
pub(crate) async fn dev(args: DevArgs) -> Result<Exit, CliError> {
    let mut signals = Signals::new()?;
    let mut watch = Watch::new()?;
    let mut kept = Kept::default();
    let mut round = Round::default();
    if !args.function.path.exists() {
        // A wrong name is not something to wait for.
        Plan::read(&args)?;
    }
    let ended = loop {
        let mut plan = Plan::read(&args);
        if plan.is_err() && round.saved.is_some() {
            tokio::time::sleep(UNTIL_IT_IS_BACK).await;
            plan = Plan::read(&args);
        }
        let folders = plan::folders(&args, plan.as_ref().ok());
        watch.keep_to(&folders)?;
        let seen = fingerprints(&folders);
        let written = tokio::select! {
            written = round.run(plan, &mut kept) => written,
            _ = signals.next() => break Ok(()),
        };
        match written {
            Ok(Written::Yes) => {}
            Ok(Written::Closed) => break Ok(()),
            Err(error) => break Err(error),
        }
        let changed = tokio::select! {
            changed = next_change(&mut watch, &folders, seen) => changed,
            _ = signals.next() => break Ok(()),
        };
        round.saved = Some(changed);
    };
    if let Some((_, engine)) = kept.engine {
        engine.stop().await;
    }
    ended.map(|()| Exit::Done)
}

/// Waits until files in `folders` are not what was `seen`.
async fn next_change(watch: &mut Watch, folders: &[PathBuf], seen: Fingerprints) -> Saved {
    loop {
        let at = watch.next().await;
        let files = seen.differences(&fingerprints(folders));
        if !files.is_empty() {
            return Saved { files, at };
        }
    }
}

/// Files that are not what they were.
struct Saved {
    /// Their names.
    files: Vec<String>,
    /// When that was noticed first.
    at: Instant,
}

/// What an engine was made from; it lives as long as that stays the same, so that the local AWS stays up.
#[derive(PartialEq)]
struct EngineKey {
    aws: AwsConfig,
    allow: Vec<AllowRule>,
    local_config: Option<Vec<u8>>,
}

#[derive(Default)]
struct Kept {
    engine: Option<(EngineKey, Engine)>,
}

impl Kept {
    /// The engine for this configuration: the one that is there, or a new one.
    async fn take(&mut self, key: EngineKey) -> Result<(EngineKey, Engine), CliError> {
        match self.engine.take() {
            Some((old, engine)) if old == key => Ok((old, engine)),
            other => {
                if let Some((_, engine)) = other {
                    engine.stop().await;
                }
                let engine = Engine::start(key.aws.clone(), key.allow.clone()).await?;
                Ok((key, engine))
            }
        }
    }
}

/// What is known from run to run.
#[derive(Default)]
struct Round {
    /// `None` in the first.
    saved: Option<Saved>,
    /// What came of each case, as text without times.
    before: BTreeMap<String, String>,
}

impl Round {
    async fn run(
        &mut self,
        plan: Result<Plan, CliError>,
        kept: &mut Kept,
    ) -> Result<Written, CliError> {
        let paint = Paint::of(&io::stdout());
        let screen = Screen::new(Progress::none());
        if let Some(saved) = &self.saved {
            let names = visible(&saved.files.join(", ")).into_owned();
            let line = format!("\n{} {names}\n", paint.strong("changed:"));
            if screen.write(&line)? == Written::Closed {
                return Ok(Written::Closed);
            }
        }
        let ended = match plan {
            Ok(plan) => self.run_plan(plan, kept).await,
            Err(error) => Err(error),
        };
        let problem = match ended {
            Ok(Written::Closed) => return Ok(Written::Closed),
            Ok(Written::Yes) => String::new(),
            Err(error @ CliError::Output(_)) => return Err(error),
            Err(error) => error_line(&error, paint),
        };
        let took = match &self.saved {
            Some(saved) => format!("{} after the save; ", show_duration(saved.at.elapsed())),
            None => String::new(),
        };
        let waiting = paint.faint(&format!("{took}waiting for files to be saved; Ctrl-C ends"));
        let waiting = format!("{problem}{waiting}\n");
        screen.write(&waiting)
    }

    async fn run_plan(&mut self, plan: Plan, kept: &mut Kept) -> Result<Written, CliError> {
        let Plan { project, cases } = plan;
        let limits = project.limits();
        let key = EngineKey {
            local_config: std::fs::read(&project.aws.local_config).ok(),
            aws: project.aws,
            allow: project.allow_net,
        };
        let (key, mut engine) = kept.take(key).await?;
        let several = cases.len() > 1;
        let paint = Paint::of(&io::stdout());
        let mut written = Ok(Written::Yes);
        for Case { name, input } in cases {
            let screen = Screen::new(Progress::none());
            if several {
                written = screen.write(&format!("{}\n", paint.strong(&visible(&name))));
                if !matches!(written, Ok(Written::Yes)) {
                    break;
                }
            }
            let ready = input.and_then(|input| {
                let masker = input.gathered.masker(engine.secrets())?;
                Ok((input, masker))
            });
            written = match ready {
                Ok((Input { event, gathered }, masker)) => {
                    let session = Session {
                        inspector: None,
                        engine,
                        limits,
                        settings: gathered.settings,
                        function: project.function.clone(),
                        shared: Arc::new(Shared {
                            masker,
                            people: People {
                                paint,
                                function: project.function.clone(),
                            },
                            screen,
                            json: false,
                        }),
                    };
                    let written = self.run_case(&session, name, event).await;
                    engine = session.engine;
                    written
                }
                Err(error) => screen.write(&error_line(&error, paint)),
            };
            if !matches!(written, Ok(Written::Yes)) {
                break;
            }
        }
        kept.engine = Some((key, engine));
        written
    }

    async fn run_case(
        &mut self,
        session: &Session,
        name: String,
        event: Event,
    ) -> Result<Written, CliError> {
        let Shared {
            masker,
            people,
            screen,
            ..
        } = &*session.shared;
        let outcome = match session.load().await {
            Ok(instance) => {
                if let Err(error) = session.expect_input(&instance, event.is_request()) {
                    return screen.write(&error_line(&error, people.paint));
                }
                instance.invoke(event, session.observer(None)).await
            }
            Err(error) => Outcome::failed(error),
        };
        let outcome = masker.outcome(outcome);
        let mut text = people.outcome(&outcome);
        text.push_str(&people.objects(&session.engine.objects_of(&outcome)));
        let now = changes::describe(&outcome);
        if let Some(before) = self.before.get(&name) {
            text.push_str(&changes::between(before, &now, people.paint));
        }
        self.before.insert(name, now);
        screen.write(&text)
    }
}
