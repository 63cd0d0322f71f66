//! Puts a function's settings together from all that gives some.

use std::collections::BTreeSet;
use std::env::{self, VarError};
use std::path::Path;

use serde_json::{Map, Value};
use tidegate_core::{Masker, Settings};

use super::Project;
use super::aws::SecretText;
use crate::args::{Assignment, FunctionArgs};
use crate::error::CliError;
use crate::input::{MAX_CONFIG_BYTES, name_of, read_text};
use crate::suggest::suggestion;

/// What the command line gives; later fields win over earlier ones, and all of them over `tidegate.toml`.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Given<'a> {
    /// What came with a request: `--settings` and the others win over it.
    pub(crate) wrapped: Option<&'a Map<String, Value>>,
    pub(crate) file: Option<&'a Path>,
    pub(crate) set: &'a [Assignment],
    pub(crate) set_env: &'a [(String, String)],
}

impl<'a> Given<'a> {
    pub(crate) fn of(args: &'a FunctionArgs, wrapped: Option<&'a Map<String, Value>>) -> Self {
        Self {
            wrapped,
            file: args.settings.as_deref(),
            set: &args.set,
            set_env: &args.set_env,
        }
    }
}

/// The settings, and what of them to mask.
#[derive(Debug)]
pub(crate) struct Gathered {
    pub(crate) settings: Settings,
    pub(crate) secrets: Vec<String>,
}

impl Gathered {
    pub(crate) fn masker(
        &self,
        more: impl IntoIterator<Item = String>,
    ) -> Result<Masker, CliError> {
        Ok(Masker::new(self.secrets.iter().cloned().chain(more))?)
    }
}

pub(crate) fn gather(project: &Project, given: Given<'_>) -> Result<Gathered, CliError> {
    let mut values = Map::new();
    let mut sensitive = BTreeSet::new();
    for (name, setting) in &project.settings {
        if setting.sensitive {
            sensitive.insert(name.clone());
        }
        let value = match &setting.env {
            Some(variable) => env::var(variable).ok().map(Value::from),
            None => setting.value.clone(),
        };
        values.extend(value.map(|value| (name.clone(), value)));
    }
    if let Some(file) = &project.settings_file {
        values.extend(read_settings(file)?);
    }
    values.extend(given.wrapped.cloned().unwrap_or_default());
    if let Some(file) = given.file {
        values.extend(read_settings(file)?);
    }
    values.extend(
        given
            .set
            .iter()
            .map(|Assignment { name, value }| (name.clone(), value.clone())),
    );
    for (name, variable) in given.set_env {
        let value = variable_of(&format!("--set-env {name}"), variable)?;
        values.insert(name.clone(), value.into());
        sensitive.insert(name.clone());
    }
    refuse_undeclared(project, &values)?;
    refuse_missing(project, &values)?;
    let secrets = sensitive
        .iter()
        .filter_map(|name| values.get(name))
        .flat_map(strings)
        .collect();
    Ok(Gathered {
        settings: Settings::new(&values)?,
        secrets,
    })
}

impl SecretText {
    /// The secret itself; `what` names it in messages.
    pub(crate) fn resolve(&self, what: &str) -> Result<String, CliError> {
        match self {
            Self::Plain(text) => Ok(text.clone()),
            Self::Env(variable) => variable_of(what, variable),
        }
    }
}

/// The object of a file with settings.
pub(crate) fn read_settings(path: &Path) -> Result<Map<String, Value>, CliError> {
    let text = read_text(path, MAX_CONFIG_BYTES)?;
    let file = name_of(path);
    match serde_json::from_str(&text) {
        Ok(Value::Object(values)) => Ok(values),
        Ok(other) => Err(CliError::SettingsNotAnObject {
            file,
            found: kind_of(&other),
        }),
        Err(error) => Err(CliError::Config {
            file,
            line: error.line(),
            column: error.column(),
            message: invalid_json(&error),
        }),
    }
}

/// Without the place, which stands before it.
pub(crate) fn invalid_json(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let message = text
        .rsplit_once(" at line ")
        .map_or(text.as_str(), |(message, _)| message);
    format!("invalid JSON: {message}")
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

fn variable_of(what: &str, variable: &str) -> Result<String, CliError> {
    env::var(variable).map_err(|error| CliError::Variable {
        what: what.to_owned(),
        variable: variable.to_owned(),
        problem: match error {
            VarError::NotPresent => "not set",
            VarError::NotUnicode(_) => "not UTF-8 text",
        },
    })
}

fn refuse_undeclared(project: &Project, values: &Map<String, Value>) -> Result<(), CliError> {
    let Some(file) = project
        .config_name
        .as_ref()
        .filter(|_| !project.settings.is_empty())
    else {
        return Ok(());
    };
    match values
        .keys()
        .find(|name| !project.settings.contains_key(*name))
    {
        Some(name) => Err(CliError::UndeclaredSetting {
            name: name.clone(),
            file: file.clone(),
            suggestion: suggestion(name, project.settings.keys().map(String::as_str)),
        }),
        None => Ok(()),
    }
}

fn refuse_missing(project: &Project, values: &Map<String, Value>) -> Result<(), CliError> {
    let missing: Vec<String> = project
        .settings
        .iter()
        .filter(|(name, setting)| setting.required && !values.contains_key(*name))
        .map(|(name, setting)| match &setting.env {
            Some(variable) => format!("{name} (from the environment variable {variable})"),
            None => name.clone(),
        })
        .collect();
    if missing.is_empty() {
        Ok(())
    } else {
        Err(CliError::MissingSettings { missing })
    }
}

/// All strings in a setting's value.
fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(strings).collect(),
        Value::Object(entries) => entries.values().flat_map(strings).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => Vec::new(),
    }
}
