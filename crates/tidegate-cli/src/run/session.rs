//! What one run of the command holds on to.

use std::sync::Arc;

use tidegate_core::{Function, FunctionError, Limits, LogLine, Masker, Outcome, Settings};
use tidegate_runtime::{Inspector, Instance, LogObserver};

use crate::engine::Engine;
use crate::error::CliError;
use crate::exit::Exit;
use crate::kind::{expect_input, expect_said};
use crate::output::{People, Screen, Written, json};

pub(crate) struct Session {
    pub(crate) engine: Engine,
    pub(crate) inspector: Option<Inspector>,
    pub(crate) function: Function,
    pub(crate) settings: Settings,
    pub(crate) limits: Limits,
    pub(crate) shared: Arc<Shared>,
}

/// What isolates' threads need to show log lines as they happen.
pub(crate) struct Shared {
    pub(crate) masker: Masker,
    pub(crate) people: People,
    pub(crate) screen: Screen,
    pub(crate) json: bool,
}

impl Session {
    pub(crate) async fn load(&self) -> Result<Instance, FunctionError> {
        let (host, limits) = (self.engine.host(), self.limits);
        let (function, settings) = (self.function.clone(), self.settings.clone());
        let instance = match &self.inspector {
            Some(inspector) => {
                Instance::start_inspected(host, function, settings, limits, inspector).await?
            }
            None => Instance::start(host, function, settings, limits).await?,
        };
        expect_said(&self.function, instance.handlers())?;
        Ok(instance)
    }

    /// Refuses events for a source function, and requests for another.
    pub(crate) fn expect_input(
        &self,
        instance: &Instance,
        is_request: bool,
    ) -> Result<(), CliError> {
        expect_input(&self.function, instance.kind(), is_request)
    }

    /// Shows log lines as they happen; with `--json` they are part of the outcome only.
    pub(crate) fn observer(&self, line: Option<u64>) -> Option<Arc<dyn LogObserver>> {
        if self.shared.json {
            return None;
        }
        Some(Arc::new(LiveLog {
            shared: self.shared.clone(),
            line,
        }))
    }

    /// Shows the outcome of one event, or of a function that could not be loaded.
    pub(crate) fn show(&self, outcome: Outcome) -> Result<Exit, CliError> {
        let outcome = self.shared.masker.outcome(outcome);
        let text = if self.shared.json {
            json_line(&outcome, None)?
        } else {
            let objects = self.engine.objects_of(&outcome);
            self.shared.people.outcome(&outcome) + &self.shared.people.objects(&objects)
        };
        // Nobody reads on; the exit code still tells.
        let (Written::Yes | Written::Closed) = self.shared.screen.write(&text)?;
        Ok(Exit::of(&outcome))
    }
}

/// With its line break.
pub(crate) fn json_line(outcome: &Outcome, line: Option<u64>) -> Result<String, CliError> {
    let mut text =
        json::outcome_line(outcome, line).map_err(|error| CliError::Output(error.into()))?;
    text.push('\n');
    Ok(text)
}

struct LiveLog {
    shared: Arc<Shared>,
    line: Option<u64>,
}

impl LogObserver for LiveLog {
    fn log(&self, line: &LogLine) {
        let Shared {
            masker,
            people,
            screen,
            ..
        } = &*self.shared;
        // An output that is closed or full is noticed where outcomes are written.
        let _ = screen.write(&people.log(&masker.log_line(line), self.line));
    }
}
