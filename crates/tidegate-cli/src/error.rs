//! Why the command could not do what it was asked to. What goes wrong inside a function is none of these.

use std::io;
use std::path::PathBuf;

use tidegate_aws_local::LocalAwsError;
use tidegate_core::{FunctionKind, MaskerError, RequestError, SettingsError};
use tidegate_egress::ClientError;
use tidegate_runtime::{AwsError, EventError, HostError, InspectorError};

#[derive(Debug, thiserror::Error)]
pub(crate) enum CliError {
    #[error("cannot read {file}: {source}")]
    Read { file: String, source: io::Error },
    #[error("{file} is longer than {limit} bytes")]
    TooLong { file: String, limit: u64 },
    #[error("{file} is not UTF-8 text: the byte at offset {offset} is not part of a character")]
    NotText { file: String, offset: usize },
    #[error(
        "{} is neither a .js file nor a folder with a tidegate.toml or a function.js; name one of them",
        path.display()
    )]
    NoFunction { path: PathBuf },
    #[error("{file}:{line}:{column}: {message}")]
    Config {
        file: String,
        line: usize,
        column: usize,
        message: String,
    },
    #[error("{file}: {source}")]
    Event { file: String, source: EventError },
    #[error("{file}: {source}")]
    Request { file: String, source: RequestError },
    #[error(
        "{function} is a source function: give it a request with --request FILE, not an event; or say what it is with --kind"
    )]
    EventForSource { function: String },
    #[error(
        "{function} is {article} {kind} function: give it an event with --event FILE, not a request; or say what it is with --kind"
    )]
    RequestForEvents {
        function: String,
        article: &'static str,
        kind: FunctionKind,
    },
    #[error(
        "tidegate.toml names both an event and a request: leave one out, or choose with --event or --request"
    )]
    EventAndRequest,
    #[error(
        "no event to run with: give one with --event FILE (a source function takes --request FILE), a stream of them with --events FILE, or name one as `event` or `request` in tidegate.toml"
    )]
    NoEvent,
    #[error(
        "no event to run with: put some into {} (requests for a source function into requests), give one with --event or --request FILE, or name one in tidegate.toml",
        folder.display()
    )]
    NoEventToDevelopWith { folder: PathBuf },
    #[error("cannot watch files: {0}")]
    Watch(notify::Error),
    #[error("{file}: settings are a JSON object of names and values, not {found}")]
    SettingsNotAnObject { file: String, found: &'static str },
    #[error("setting {name:?} is not declared in {file}{suggestion}")]
    UndeclaredSetting {
        name: String,
        file: String,
        suggestion: String,
    },
    #[error("missing settings: {}; give them with --set NAME=VALUE, --set-env NAME=VARIABLE or --settings FILE", .missing.join(", "))]
    MissingSettings { missing: Vec<String> },
    #[error("{what}: the environment variable {variable} is {problem}")]
    Variable {
        what: String,
        variable: String,
        problem: &'static str,
    },
    #[error(transparent)]
    SettingType(#[from] SettingsError),
    #[error(transparent)]
    Mask(#[from] MaskerError),
    #[error(transparent)]
    Host(#[from] HostError),
    #[error(transparent)]
    LocalAws(#[from] LocalAwsError),
    #[error(
        "the local AWS needs a file with its roles: there is no {}; write one, or name another: `config` in [local_aws] of tidegate.toml, or --config of `tidegate aws local`",
        path.display()
    )]
    NoLocalAwsConfig { path: PathBuf },
    #[error(
        "a debugger is for one instance at a time; leave out --instances {instances}, or --inspect"
    )]
    InspectInstances { instances: u16 },
    #[error(transparent)]
    Inspector(#[from] InspectorError),
    #[error(
        "no cases in {paths}{filter}; cases are events/*.json or requests/*.json beside a function, or webhook-examples/*.json beside a handler.js"
    )]
    NoCases { paths: String, filter: String },
    #[error("{} and {} would have the same expectation; rename one of them", .first.display(), .second.display())]
    SameName { first: PathBuf, second: PathBuf },
    #[error("cannot write {file}: {source}")]
    Write { file: String, source: io::Error },
    #[error("{} exists already; name a folder that does not", path.display())]
    Exists { path: PathBuf },
    #[error(
        "AWS is off here, so there is nothing to check; choose one with --aws local, --aws default or --aws URL"
    )]
    NothingToCheck,
    #[error("--external-id-env: what the variable holds cannot be one: {0}")]
    ExternalId(String),
    #[error("{} has no tidegate.toml; name a folder that has one, or leave it out", path.display())]
    NoConfig { path: PathBuf },
    #[error(transparent)]
    Http(#[from] ClientError),
    #[error(transparent)]
    Aws(#[from] AwsError),
    #[error("this build of Tidegate cannot ask AWS for {0}")]
    NoService(String),
    #[error("the system gives no random numbers: {0}")]
    Random(String),
    #[error("cannot write to standard output: {0}")]
    Output(io::Error),
    #[error("cannot start threads: {0}")]
    Threads(io::Error),
    #[error("cannot wait for signals: {0}")]
    Signals(io::Error),
}
