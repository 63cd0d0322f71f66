//! `tidegate check`.

use std::io;

use tidegate_core::{FunctionKind, Handler, Handlers, Outcome, Settings};
use tidegate_runtime::Instance;

use crate::args::CheckArgs;
use crate::config::{AwsChoice, AwsConfig, Project};
use crate::engine::Engine;
use crate::error::CliError;
use crate::exit::Exit;
use crate::output::{Paint, People, Progress, Screen, Written, visible};

/// Loads the function, with AWS off and without settings: nothing of it runs but what it does at load.
pub(crate) async fn check(args: CheckArgs) -> Result<Exit, CliError> {
    let project = Project::open(&args.function)?;
    let limits = project.limits(None, None);
    let people = People {
        paint: Paint::of(&io::stdout()),
        function: project.function.clone(),
    };
    let aws = AwsConfig {
        choice: AwsChoice::Off,
        ..project.aws.clone()
    };
    let engine = Engine::start(aws, Vec::new()).await?;
    let loaded = Instance::start(
        engine.host(),
        project.function.clone(),
        Settings::default(),
        limits,
    )
    .await;
    let (text, exit) = match loaded {
        Ok(instance) => describe(&project, instance.handlers(), people.paint),
        Err(error) => {
            let outcome = Outcome::failed(error);
            (people.outcome(&outcome), Exit::of(&outcome))
        }
    };
    let (Written::Yes | Written::Closed) = Screen::new(Progress::none()).write(&text)?;
    engine.stop().await;
    Ok(exit)
}

fn describe(project: &Project, handlers: &Handlers, paint: Paint) -> (String, Exit) {
    let file = visible(&project.function.file_name);
    let Some(kind) = project.kind.or(handlers.kind()) else {
        let names: Vec<&str> = Handler::ALL
            .iter()
            .map(|handler| handler.as_str())
            .collect();
        let fault = format!(
            "{} {file} defines no handler; define one of {}\n",
            paint.bad("failed:"),
            names.join(", ")
        );
        return (fault, Exit::Failed);
    };
    if !fits(kind, handlers) {
        let needs = if kind == FunctionKind::Source {
            "onRequest"
        } else {
            "handler for events, such as onTrack"
        };
        let fault = format!(
            "{} {file} is to be a {kind} function, but defines no {needs}\n",
            paint.bad("failed:")
        );
        return (fault, Exit::Failed);
    }
    let mut text = format!("{} {kind}\n", paint.strong(&format!("{file}:")));
    text.extend(handlers.iter().map(|handler| format!("  {handler}\n")));
    (text, Exit::Done)
}

fn fits(kind: FunctionKind, handlers: &Handlers) -> bool {
    match kind {
        FunctionKind::Source => handlers.contains(Handler::OnRequest),
        FunctionKind::Destination | FunctionKind::Insert => {
            handlers.iter().any(|handler| handler != Handler::OnRequest)
        }
    }
}
