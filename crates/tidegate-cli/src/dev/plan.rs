//! What is to be run, read anew each time.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use tidegate_runtime::{Event, RequestFile};

use crate::args::DevArgs;
use crate::config::{Gathered, Given, Project, gather};
use crate::error::CliError;
use crate::input::{json_files, name_of, parent_of, read_event, read_request};

/// The folders of events and of requests, beside the function.
const EVENTS: &str = "events";
const REQUESTS: &str = "requests";
const HERE: &str = ".";

pub(super) struct Plan {
    pub(super) project: Project,
    pub(super) cases: Vec<Case>,
}

pub(super) struct Case {
    pub(super) name: String,
    pub(super) input: Result<Input, CliError>,
}

pub(super) struct Input {
    pub(super) event: Event,
    /// A request may bring settings of its own.
    pub(super) gathered: Gathered,
}

impl Plan {
    pub(super) fn read(args: &DevArgs) -> Result<Self, CliError> {
        let project = Project::open_with(&args.function)?;
        let cases: Vec<Case> = files(args, &project)
            .into_iter()
            .map(|file| Case {
                name: name_of(file.path()),
                input: file.read(args, &project),
            })
            .collect();
        if cases.is_empty() {
            return Err(CliError::NoEventToDevelopWith {
                folder: beside(&args.function.path, EVENTS),
            });
        }
        Ok(Self { project, cases })
    }
}

enum File {
    Event(PathBuf),
    Request(PathBuf),
}

impl File {
    fn path(&self) -> &Path {
        match self {
            Self::Event(path) | Self::Request(path) => path,
        }
    }

    fn read(&self, args: &DevArgs, project: &Project) -> Result<Input, CliError> {
        let (event, wrapped) = match self {
            Self::Event(path) => (read_event(path)?, None),
            Self::Request(path) => {
                let file = read_request(path, RequestFile::parse)?;
                (Event::from(&file.request), file.settings)
            }
        };
        let given = Given::of(&args.function, wrapped.as_ref());
        let gathered = gather(project, given)?;
        Ok(Input { event, gathered })
    }
}

/// What the command line names, else all that lies in `events/` and `requests/`, else what `tidegate.toml` names.
fn files(args: &DevArgs, project: &Project) -> Vec<File> {
    let named = |event: &Option<PathBuf>, request: &Option<PathBuf>| -> Vec<File> {
        let event = event.clone().map(File::Event);
        event
            .into_iter()
            .chain(request.clone().map(File::Request))
            .collect()
    };
    let given = named(&args.event, &args.request);
    if !given.is_empty() {
        return given;
    }
    // A folder that is not there holds no cases.
    let beside = |name| json_files(&beside(&args.function.path, name)).unwrap_or_default();
    let events = beside(EVENTS).into_iter().map(File::Event);
    let requests = beside(REQUESTS).into_iter().map(File::Request);
    let found: Vec<File> = events.chain(requests).collect();
    if found.is_empty() {
        return named(&project.event, &project.request);
    }
    found
}

/// The function's folder.
fn folder_of(function: &Path) -> PathBuf {
    if function.is_dir() {
        return function.to_owned();
    }
    parent_of(function)
}

fn beside(function: &Path, name: &str) -> PathBuf {
    let folder = folder_of(function);
    if folder == Path::new(HERE) {
        // As people would write it.
        return PathBuf::from(name);
    }
    folder.join(name)
}

/// The folders in which something may be saved that makes a difference; those that are there.
pub(super) fn folders(args: &DevArgs, plan: Option<&Plan>) -> Vec<PathBuf> {
    let function = &args.function.path;
    let mut folders = BTreeSet::from([
        beside(function, EVENTS),
        beside(function, REQUESTS),
        folder_of(function),
    ]);
    let given = [&args.event, &args.request, &args.function.settings];
    folders.extend(given.into_iter().flatten().map(|file| parent_of(file)));
    if let Some(Plan { project, .. }) = plan {
        let named = [&project.event, &project.request, &project.settings_file];
        folders.extend(named.into_iter().flatten().map(|file| parent_of(file)));
        folders.extend([
            parent_of(&project.code),
            parent_of(&project.aws.local_config),
        ]);
    }
    folders.retain(|folder| folder.is_dir());
    folders.into_iter().collect()
}
