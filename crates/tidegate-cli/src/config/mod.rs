//! What to run and how: a function's file or folder, its `tidegate.toml`, and what the command line says on top.

mod aws;
mod file;
mod keys;
mod limits;
mod setting;
mod settings;

use std::path::{Path, PathBuf};
use std::time::Duration;

use tidegate_core::{Function, FunctionKind, Limits};
use tidegate_egress::AllowRule;

pub(crate) use aws::{AwsChoice, AwsConfig, Endpoint, RoleEntry, SecretText, check_external_id};
pub(crate) use file::CredentialsFor;
pub(crate) use limits::{CpuTime, LimitsTable, check_cpu};
pub(crate) use settings::{Gathered, Given, gather, invalid_json, read_settings};

use crate::args::FunctionArgs;
use crate::error::CliError;
use crate::input::{MAX_CODE_BYTES, MAX_CONFIG_BYTES, name_of, read_text};
use file::ConfigFile;

pub(crate) const CONFIG_FILE: &str = "tidegate.toml";
/// The names that functions usually have.
pub(crate) const FUNCTION_FILES: [&str; 2] = ["handler.js", "function.js"];

/// A function and what its folder says about it.
#[derive(Debug)]
pub(crate) struct Project {
    pub(crate) function: Function,
    /// The function's file.
    pub(crate) code: PathBuf,
    /// How messages name the configuration, where there is one.
    pub(crate) config_name: Option<String>,
    pub(crate) kind: Option<FunctionKind>,
    pub(crate) event: Option<PathBuf>,
    pub(crate) request: Option<PathBuf>,
    pub(crate) settings_file: Option<PathBuf>,
    pub(crate) settings: setting::Declared,
    pub(crate) aws: AwsConfig,
    pub(crate) timeout: Option<Duration>,
    pub(crate) memory: Option<usize>,
    pub(crate) limits: LimitsTable,
    pub(crate) allow_net: Vec<AllowRule>,
}

impl Project {
    /// Opens a `.js` file, for which no configuration is looked for, or what [`function_of`] finds in a folder.
    pub(crate) fn open(path: &Path) -> Result<Self, CliError> {
        let nothing = || CliError::NoFunction {
            path: path.to_owned(),
        };
        let found = if path.is_dir() {
            function_of(path).ok_or_else(nothing)?
        } else {
            path.to_owned()
        };
        if found.is_dir() {
            return Self::open_folder(&found);
        }
        if found.extension().is_some_and(|extension| extension == "js") {
            let folder = found.parent().unwrap_or(Path::new(""));
            return Self::new(&found, folder, ConfigFile::default(), None);
        }
        Err(nothing())
    }

    /// Opens what the command line names, with what it says on top.
    pub(crate) fn open_with(args: &FunctionArgs) -> Result<Self, CliError> {
        let mut project = Self::open(&args.path)?;
        project.kind = args.kind.or(project.kind);
        project.function = project.function.of_kind(project.kind);
        project.timeout = args.timeout.or(project.timeout);
        project.memory = args.memory.or(project.memory);
        project.limits.cpu = args.cpu.map(CpuTime).or(project.limits.cpu);
        project.aws.apply(&args.aws);
        project.allow_net.extend(args.allow_net.iter().cloned());
        Ok(project)
    }

    fn open_folder(folder: &Path) -> Result<Self, CliError> {
        let path = folder.join(CONFIG_FILE);
        let text = read_text(&path, MAX_CONFIG_BYTES)?;
        let name = name_of(&path);
        let config = file::parse(&text, &name)?;
        let code = folder.join(
            config
                .function
                .as_deref()
                .unwrap_or(Path::new("function.js")),
        );
        Self::new(&code, folder, config, Some(name))
    }

    fn new(
        code: &Path,
        folder: &Path,
        mut config: ConfigFile,
        config_name: Option<String>,
    ) -> Result<Self, CliError> {
        let file_name = code
            .file_name()
            .map_or_else(|| name_of(code), |name| name.to_string_lossy().into_owned());
        let function =
            Function::new(file_name, read_text(code, MAX_CODE_BYTES)?).of_kind(config.kind);
        let aws = config.take_aws(folder);
        Ok(Self {
            function,
            code: code.to_owned(),
            config_name,
            kind: config.kind,
            event: config.event.map(|event| folder.join(event)),
            request: config.request.map(|request| folder.join(request)),
            settings_file: config.settings_file.map(|file| folder.join(file)),
            settings: config.settings,
            aws,
            timeout: config.timeout.map(|timeout| timeout.0),
            memory: config.memory.map(|memory| memory.0),
            limits: config.limits,
            allow_net: config.allow_net.into_iter().map(|rule| rule.0).collect(),
        })
    }

    /// The limits that are given, else the defaults.
    pub(crate) fn limits(&self) -> Limits {
        let mut limits = Limits::default();
        if let Some(timeout) = self.timeout {
            limits.wall = timeout;
        }
        if let Some(memory) = self.memory {
            limits.heap_bytes = memory;
            limits.buffer_bytes = memory;
        }
        self.limits.apply(&mut limits);
        limits
    }
}

/// What a folder says about AWS, without its function. This folder, where none is named, need not say anything.
pub(crate) fn aws_of_folder(folder: Option<&Path>) -> Result<AwsConfig, CliError> {
    let path = folder.unwrap_or(Path::new("")).join(CONFIG_FILE);
    let mut config = match (path.is_file(), folder) {
        (true, _) => file::parse(&read_text(&path, MAX_CONFIG_BYTES)?, &name_of(&path))?,
        (false, None) => ConfigFile::default(),
        (false, Some(folder)) => {
            return Err(CliError::NoConfig {
                path: folder.to_owned(),
            });
        }
    };
    Ok(config.take_aws(folder.unwrap_or(Path::new(""))))
}

/// The function in a folder: the folder itself where it has a `tidegate.toml`, else a file of a usual name.
pub(crate) fn function_of(folder: &Path) -> Option<PathBuf> {
    if folder.join(CONFIG_FILE).is_file() {
        return Some(folder.to_owned());
    }
    let mut files = FUNCTION_FILES.iter().map(|name| folder.join(name));
    files.find(|file| file.is_file())
}

pub(crate) fn check_timeout(timeout: Duration) -> Result<Duration, String> {
    if timeout.is_zero() || timeout > Limits::MAX_WALL {
        return Err(format!(
            "a timeout is more than 0 and at most {} s",
            Limits::MAX_WALL.as_secs()
        ));
    }
    Ok(timeout)
}

pub(crate) fn check_memory(bytes: usize) -> Result<usize, String> {
    if bytes < Limits::MIN_HEAP_BYTES {
        return Err(format!(
            "V8 does not start with less than {} MiB of memory",
            Limits::MIN_HEAP_BYTES >> 20
        ));
    }
    Ok(bytes)
}
