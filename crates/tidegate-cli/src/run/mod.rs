//! `tidegate run`.

mod debugger;
mod lines;
mod one;
mod reorder;
pub(crate) mod session;
mod stream;
mod tally;

use std::path::{Path, PathBuf};
use std::sync::Arc;

pub(crate) use tally::Tally;

use crate::args::RunArgs;
use crate::config::{Given, Project, gather};
use crate::engine::Engine;
use crate::error::CliError;
use crate::exit::Exit;
use crate::input::{is_stdin, read_event, read_request};
use crate::output::{Paint, People, Progress, Screen};
use debugger::Debugger;
use session::{Session, Shared};
use tidegate_runtime::{Event, RequestFile};

pub(crate) async fn run(args: RunArgs) -> Result<Exit, CliError> {
    let debugger = Debugger::of(&args)?;
    let project = Project::open_with(&args.function)?;
    let input = Input::of(&args, &project)?;
    let wrapped = match &input {
        Input::Request(file) => file.settings.as_ref(),
        _ => None,
    };
    let gathered = gather(&project, Given::of(&args.function, wrapped))?;
    let limits = project.limits();
    let engine = Engine::start(project.aws, project.allow_net).await?;
    let masker = gathered.masker(engine.secrets())?;
    let progress = match &input {
        Input::Event(_) | Input::Request(_) => Progress::none(),
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
        Input::Request(file) => one::run(&session, Event::from(&file.request)).await,
        Input::Stream(path) => stream::run(&session, &path, usize::from(args.instances)).await,
    };
    if let Some(inspector) = session.inspector {
        inspector.close().await;
    }
    session.engine.stop().await;
    exit
}

enum Input {
    Event(Event),
    Request(RequestFile),
    Stream(PathBuf),
}

impl Input {
    /// What the command line names, else what the configuration does.
    fn of(args: &RunArgs, project: &Project) -> Result<Self, CliError> {
        if let Some(stream) = &args.events {
            return Ok(Self::Stream(stream.clone()));
        }
        let event = |path| read_event(path).map(Self::Event);
        let request = |path| read_request(path, RequestFile::parse).map(Self::Request);
        match (&args.event, &args.request) {
            (Some(path), _) => event(path),
            (None, Some(path)) => request(path),
            (None, None) => match (&project.event, &project.request) {
                (Some(_), Some(_)) => Err(CliError::EventAndRequest),
                (Some(path), None) => event(path),
                (None, Some(path)) => request(path),
                (None, None) => Err(CliError::NoEvent),
            },
        }
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
