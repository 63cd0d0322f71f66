//! A function's source and its settings.

use std::sync::Arc;

use serde_json::{Map, Value};

use crate::FunctionKind;

/// The source of a function: a plain script, not a module.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// What the host calls it: in metrics, in spans and where it calls functions of the host. Functions do not see it.
    pub name: Arc<str>,
    /// The name under which stacks show it, for example `function.js`.
    pub file_name: Arc<str>,
    /// The script, without a byte order mark.
    pub code: Arc<str>,
    /// What it is said to be; `None`: its handlers tell. Only what is said to be an insert function is one.
    pub kind: Option<FunctionKind>,
}

impl Function {
    /// `code` may begin with a UTF-8 byte order mark. The host calls it by its file's name, unless [`Function::named`] says
    /// otherwise.
    pub fn new(file_name: impl Into<Arc<str>>, code: impl AsRef<str>) -> Self {
        let code = code.as_ref();
        let file_name = file_name.into();
        Self {
            name: file_name.clone(),
            file_name,
            code: code.strip_prefix('\u{feff}').unwrap_or(code).into(),
            kind: None,
        }
    }

    /// The same function, with the name that the host has for it, such as `tenant-7/archive`.
    pub fn named(self, name: impl Into<Arc<str>>) -> Self {
        Self {
            name: name.into(),
            ..self
        }
    }

    /// The same function, said to be of this kind.
    pub fn of_kind(self, kind: impl Into<Option<FunctionKind>>) -> Self {
        Self {
            kind: kind.into(),
            ..self
        }
    }
}

/// The settings an instance is given: an object whose values are strings, booleans, arrays of strings, or maps of strings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    json: Arc<str>,
}

/// A setting of a type that functions cannot be given.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "setting \"{name}\" is {found}; a setting is a string, a boolean, an array of strings or a map of strings"
)]
pub struct SettingsError {
    /// The setting's name.
    pub name: String,
    /// What it is instead, such as `a number`.
    pub found: &'static str,
}

impl Settings {
    /// Checks the types of `values`.
    ///
    /// # Errors
    ///
    /// [`SettingsError`] for the first value of a type that functions cannot be given.
    pub fn new(values: &Map<String, Value>) -> Result<Self, SettingsError> {
        for (name, value) in values {
            if let Some(found) = misfit(value) {
                return Err(SettingsError {
                    name: name.clone(),
                    found,
                });
            }
        }
        Ok(Self {
            json: Value::Object(values.clone()).to_string().into(),
        })
    }

    /// The settings as a JSON object.
    pub fn as_json(&self) -> &str {
        &self.json
    }
}

impl Default for Settings {
    fn default() -> Self {
        Self { json: "{}".into() }
    }
}

fn misfit(value: &Value) -> Option<&'static str> {
    match value {
        Value::String(_) | Value::Bool(_) => None,
        Value::Array(items) if items.iter().all(Value::is_string) => None,
        Value::Object(entries) if entries.values().all(Value::is_string) => None,
        Value::Array(_) => Some("an array that holds something other than strings"),
        Value::Object(_) => Some("a map that holds something other than strings"),
        Value::Number(_) => Some("a number"),
        Value::Null => Some("null"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn settings(value: Value) -> Result<Settings, SettingsError> {
        Settings::new(value.as_object().expect("an object"))
    }

    #[test]
    fn the_four_documented_types_are_settings() {
        let all = json!({"s": "x", "b": true, "a": ["x", "y"], "m": {"k": "v"}});
        assert_eq!(
            settings(all.clone()).expect("valid").as_json(),
            all.to_string()
        );
    }

    #[test]
    fn other_types_are_refused_by_name() {
        for value in [json!(1), json!(null), json!([1]), json!({"k": true})] {
            let error = settings(json!({ "fine": "x", "port": value })).expect_err("refused");
            assert_eq!(error.name, "port");
        }
    }

    #[test]
    fn a_byte_order_mark_is_not_part_of_the_code() {
        assert_eq!(
            &*Function::new("f.js", "\u{feff}onTrack = 1").code,
            "onTrack = 1"
        );
    }
}
