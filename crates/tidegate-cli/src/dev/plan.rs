//! What is to be run, read anew each time.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tidegate_egress::AllowRule;
use tidegate_runtime::Event;

use crate::args::DevArgs;
use crate::config::{AwsConfig, Gathered, Given, Project, gather};
use crate::error::CliError;
use crate::input::{MAX_EVENT_BYTES, name_of, read_text};

/// The folder of events, beside the function.
const EVENTS: &str = "events";
const HERE: &str = ".";

pub(super) struct Plan {
    pub(super) project: Project,
    pub(super) gathered: Gathered,
    pub(super) aws: AwsConfig,
    pub(super) allow_net: Vec<AllowRule>,
    pub(super) cases: Vec<Case>,
}

pub(super) struct Case {
    pub(super) name: String,
    pub(super) event: Result<Event, CliError>,
}

impl Plan {
    pub(super) fn read(args: &DevArgs) -> Result<Self, CliError> {
        let project = Project::open(&args.function)?;
        let gathered = gather(
            &project,
            Given {
                wrapped: None,
                file: args.settings.as_deref(),
                set: &args.set,
                set_env: &args.set_env,
            },
        )?;
        let mut aws = project.aws.clone();
        if let Some(choice) = &args.aws {
            aws.choice = choice.clone();
        }
        let mut allow_net = project.allow_net.clone();
        allow_net.extend(args.allow_net.iter().cloned());
        let cases: Vec<Case> = events(args, &project)
            .into_iter()
            .map(|path| Case {
                name: name_of(&path),
                event: read_event(&path),
            })
            .collect();
        if cases.is_empty() {
            return Err(CliError::NoEventToDevelopWith {
                folder: events_folder(&args.function),
            });
        }
        Ok(Self {
            project,
            gathered,
            aws,
            allow_net,
            cases,
        })
    }
}

/// The event of the command line, else all that lie in `events/`, else the one of `tidegate.toml`.
fn events(args: &DevArgs, project: &Project) -> Vec<PathBuf> {
    if let Some(event) = &args.event {
        return vec![event.clone()];
    }
    let mut files: Vec<PathBuf> = fs::read_dir(events_folder(&args.function))
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| {
            path.extension()
                .is_some_and(|extension| extension == "json")
        })
        .collect();
    files.sort();
    if files.is_empty() {
        files.extend(project.event.clone());
    }
    files
}

fn read_event(path: &Path) -> Result<Event, CliError> {
    Event::parse(read_text(path, MAX_EVENT_BYTES)?).map_err(|source| CliError::Event {
        file: name_of(path),
        source,
    })
}

/// The function's folder.
fn folder_of(function: &Path) -> PathBuf {
    if function.is_dir() {
        return function.to_owned();
    }
    parent_of(function)
}

fn events_folder(function: &Path) -> PathBuf {
    let folder = folder_of(function);
    if folder == Path::new(HERE) {
        // As people would write it.
        return PathBuf::from(EVENTS);
    }
    folder.join(EVENTS)
}

fn parent_of(file: &Path) -> PathBuf {
    match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from(HERE),
    }
}

/// The folders in which something may be saved that makes a difference; those that are there.
pub(super) fn folders(args: &DevArgs, plan: Option<&Plan>) -> Vec<PathBuf> {
    let own = folder_of(&args.function);
    let mut folders = BTreeSet::from([events_folder(&args.function), own]);
    let given = [args.event.as_deref(), args.settings.as_deref()];
    folders.extend(given.into_iter().flatten().map(parent_of));
    if let Some(Plan { project, aws, .. }) = plan {
        let named = [project.event.as_deref(), project.settings_file.as_deref()];
        folders.extend(named.into_iter().flatten().map(parent_of));
        folders.extend([parent_of(&project.code), parent_of(&aws.local_config)]);
    }
    folders.retain(|folder| folder.is_dir());
    folders.into_iter().collect()
}
