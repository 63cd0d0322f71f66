//! `tidegate check`.

use std::io;

use tidegate_core::{FunctionError, Handlers, Outcome, Settings};
use tidegate_runtime::Instance;

use crate::args::CheckArgs;
use crate::config::{AwsChoice, AwsConfig, Project};
use crate::engine::Engine;
use crate::error::CliError;
use crate::exit::Exit;
use crate::kind::{expect_kind, no_handler};
use crate::output::{Paint, People, Progress, Screen, Written, visible};

/// Loads the function, with AWS off and without settings: nothing of it runs but what it does at load.
pub(crate) async fn check(args: CheckArgs) -> Result<Exit, CliError> {
    let mut project = Project::open(&args.function)?;
    project.kind = args.kind.or(project.kind);
    let limits = project.limits();
    let people = People {
        paint: Paint::of(&io::stdout()),
        function: project.function.clone(),
    };
    let aws = AwsConfig {
        choice: AwsChoice::Off,
        roles: None,
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
    let described =
        loaded.and_then(|instance| describe(&project, instance.handlers(), people.paint));
    let (text, exit) = match described {
        Ok(text) => (text, Exit::Done),
        Err(error) => {
            let outcome = Outcome::failed(error);
            (people.outcome(&outcome), Exit::of(&outcome))
        }
    };
    let (Written::Yes | Written::Closed) = Screen::new(Progress::none()).write(&text)?;
    engine.stop().await;
    Ok(exit)
}

/// The function's kind and handlers, or why it is not of the kind that it is to be.
fn describe(project: &Project, handlers: &Handlers, paint: Paint) -> Result<String, FunctionError> {
    let file = &project.function.file_name;
    let kind = project
        .kind
        .or(handlers.kind())
        .ok_or_else(|| no_handler(file))?;
    expect_kind(file, kind, handlers)?;
    let mut text = format!("{} {kind}\n", paint.strong(&format!("{}:", visible(file))));
    text.extend(handlers.iter().map(|handler| format!("  {handler}\n")));
    Ok(text)
}
