//! `tidegate run`.

mod debugger;
mod lines;
mod one;
mod reorder;
pub(crate) mod session;
mod stream;
mod tally;

use std::path::Path;
use std::sync::Arc;

pub(crate) use tally::Tally;

use crate::args::RunArgs;
use crate::config::{Given, Project, gather};
use crate::engine::Engine;
use crate::error::CliError;
use crate::exit::Exit;
use crate::input::{MAX_EVENT_BYTES, is_stdin, name_of, read_text};
use crate::output::{Paint, People, Progress, Screen};
use debugger::Debugger;
use session::{Session, Shared};
use tidegate_runtime::Event;

pub(crate) async fn run(args: RunArgs) -> Result<Exit, CliError> {
    let debugger = Debugger::of(&args)?;
    let project = Project::open(&args.function)?;
    let given = Given {
        file: args.settings.as_deref(),
        set: &args.set,
        set_env: &args.set_env,
    };
    let gathered = gather(&project, given)?;
    let limits = project.limits(args.timeout, args.memory);
    let input = Input::of(
        args.event.as_deref().or(project.event.as_deref()),
        args.events.as_deref(),
    )?;

    let mut aws = project.aws;
    if let Some(choice) = args.aws {
        aws.choice = choice;
    }
    let mut allow_net = project.allow_net;
    allow_net.extend(args.allow_net);
    let engine = Engine::start(aws, allow_net).await?;
    let masker = gathered.masker(engine.secrets())?;
    let progress = match &input {
        Input::Event(_) => Progress::none(),
        Input::Stream(path) => Progress::of_stream(length_of(path)),
    };
    let people = People {
        paint: Paint::of(&std::io::stdout()),
        function: project.function.clone(),
    };
    let inspector = debugger
        .map(|debugger| debugger.listen(engine.host(), &project.code))
        .transpose()?;
    let session = Session {
        inspector,
        engine,
        function: project.function,
        kind: project.kind,
        settings: gathered.settings,
        limits,
        shared: Arc::new(Shared {
            masker,
            people,
            screen: Screen::new(progress),
            json: args.json,
        }),
    };
    let exit = match input {
        Input::Event(event) => one::run(&session, event).await,
        Input::Stream(path) => stream::run(&session, path, usize::from(args.instances)).await,
    };
    if let Some(inspector) = session.inspector {
        inspector.close().await;
    }
    session.engine.stop().await;
    exit
}

enum Input<'a> {
    Event(Event),
    Stream(&'a Path),
}

impl<'a> Input<'a> {
    fn of(event: Option<&Path>, events: Option<&'a Path>) -> Result<Self, CliError> {
        if let Some(stream) = events {
            return Ok(Self::Stream(stream));
        }
        let path = event.ok_or(CliError::NoEvent)?;
        let text = read_text(path, MAX_EVENT_BYTES)?;
        let event = Event::parse(text).map_err(|source| CliError::Event {
            file: name_of(path),
            source,
        })?;
        Ok(Self::Event(event))
    }
}

/// The length of a regular file; what comes through a pipe has none.
fn length_of(path: &Path) -> Option<u64> {
    if is_stdin(path) {
        return None;
    }
    path.metadata()
        .ok()
        .filter(std::fs::Metadata::is_file)
        .map(|metadata| metadata.len())
}
