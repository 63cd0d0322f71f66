//! What is to be run, read anew each time.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use tidegate_egress::AllowRule;
use tidegate_runtime::{Event, RequestFile};

use crate::args::DevArgs;
use crate::config::{AwsConfig, Gathered, Given, Project, gather};
use crate::error::CliError;
use crate::input::{MAX_EVENT_BYTES, name_of, read_text};

/// The folders of events and of requests, beside the function.
const EVENTS: &str = "events";
const REQUESTS: &str = "requests";
const HERE: &str = ".";

pub(super) struct Plan {
    pub(super) project: Project,
    pub(super) aws: AwsConfig,
    pub(super) allow_net: Vec<AllowRule>,
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
        let project = Project::open(&args.function)?;
        let mut aws = project.aws.clone();
        if let Some(choice) = &args.aws {
            aws.choice = choice.clone();
        }
        let mut allow_net = project.allow_net.clone();
        allow_net.extend(args.allow_net.iter().cloned());
        let cases: Vec<Case> = files(args, &project)
            .into_iter()
            .map(|file| Case {
                name: name_of(file.path()),
                input: file.read(args, &project),
            })
            .collect();
        if cases.is_empty() {
            return Err(CliError::NoEventToDevelopWith {
                folder: beside(&args.function, EVENTS),
            });
        }
        Ok(Self {
            project,
            aws,
            allow_net,
            cases,
        })
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
        let file = name_of(self.path());
        let text = read_text(self.path(), MAX_EVENT_BYTES)?;
        let (event, wrapped) = match self {
            Self::Event(_) => {
                let event = Event::parse(text);
                (
                    event.map_err(|source| CliError::Event { file, source })?,
                    None,
                )
            }
            Self::Request(_) => {
                let request = RequestFile::parse(&text)
                    .map_err(|source| CliError::Request { file, source })?;
                (Event::from(&request.request), request.settings)
            }
        };
        let given = Given {
            wrapped: wrapped.as_ref(),
            file: args.settings.as_deref(),
            set: &args.set,
            set_env: &args.set_env,
        };
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
    let events = json_files(&beside(&args.function, EVENTS))
        .into_iter()
        .map(File::Event);
    let requests = json_files(&beside(&args.function, REQUESTS));
    let found: Vec<File> = events
        .chain(requests.into_iter().map(File::Request))
        .collect();
    if found.is_empty() {
        return named(&project.event, &project.request);
    }
    found
}

fn json_files(folder: &Path) -> Vec<PathBuf> {
    let is_json = |path: &PathBuf| {
        path.extension()
            .is_some_and(|extension| extension == "json")
    };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.path()).filter(is_json).collect();
    files.sort();
    files
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

fn parent_of(file: &Path) -> PathBuf {
    match file.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent.to_owned(),
        _ => PathBuf::from(HERE),
    }
}

/// The folders in which something may be saved that makes a difference; those that are there.
pub(super) fn folders(args: &DevArgs, plan: Option<&Plan>) -> Vec<PathBuf> {
    let own = folder_of(&args.function);
    let mut folders = BTreeSet::from([
        beside(&args.function, EVENTS),
        beside(&args.function, REQUESTS),
        own,
    ]);
    let given = [&args.event, &args.request, &args.settings];
    folders.extend(given.into_iter().flatten().map(|file| parent_of(file)));
    if let Some(Plan { project, aws, .. }) = plan {
        let named = [&project.event, &project.request, &project.settings_file];
        folders.extend(named.into_iter().flatten().map(|file| parent_of(file)));
        folders.extend([parent_of(&project.code), parent_of(&aws.local_config)]);
    }
    folders.retain(|folder| folder.is_dir());
    folders.into_iter().collect()
}
