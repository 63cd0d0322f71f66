//! Settings as `tidegate.toml` declares them.

use std::collections::BTreeMap;

use serde::de::Error;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// By name.
pub(crate) type Declared = BTreeMap<String, Setting>;

/// A setting of the `[settings]` table: a value, or a table of `value` or `env`, `required` and `sensitive`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Setting {
    pub(crate) value: Option<Value>,
    /// The environment variable that holds the value.
    pub(crate) env: Option<String>,
    /// Nothing runs without it. The default for settings with `env`.
    pub(crate) required: bool,
    /// Masked in all output. Always so for settings with `env`.
    pub(crate) sensitive: bool,
}

impl Setting {
    pub(super) const KEYS: [&str; 4] = ["value", "env", "required", "sensitive"];
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    value: Option<toml::Value>,
    env: Option<String>,
    required: Option<bool>,
    #[serde(default)]
    sensitive: bool,
}

impl<'de> Deserialize<'de> for Setting {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = toml::Value::deserialize(deserializer)?;
        if !value.is_table() {
            return Ok(Self {
                value: Some(json(value).map_err(D::Error::custom)?),
                ..Self::default()
            });
        }
        let table: Table = value
            .try_into()
            .map_err(|error: toml::de::Error| D::Error::custom(error.message()))?;
        match (&table.value, &table.env) {
            (Some(_), Some(_)) => {
                return Err(D::Error::custom(
                    "a setting has a value or comes from env, not both",
                ));
            }
            (None, None) if table.required.is_none() && !table.sensitive => {
                return Err(D::Error::custom(
                    "say what the setting is: value, env, required or sensitive",
                ));
            }
            _ => {}
        }
        Ok(Self {
            value: table
                .value
                .map(json)
                .transpose()
                .map_err(D::Error::custom)?,
            required: table.required.unwrap_or(table.env.is_some()),
            sensitive: table.sensitive || table.env.is_some(),
            env: table.env,
        })
    }
}

fn json(value: toml::Value) -> Result<Value, &'static str> {
    match value {
        toml::Value::String(text) => Ok(text.into()),
        toml::Value::Boolean(yes) => Ok(yes.into()),
        toml::Value::Array(items) => Ok(Value::Array(
            items.into_iter().map(json).collect::<Result<_, _>>()?,
        )),
        toml::Value::Table(entries) => entries
            .into_iter()
            .map(|(key, entry)| Ok((key, json(entry)?)))
            .collect::<Result<_, _>>()
            .map(Value::Object),
        toml::Value::Integer(_) | toml::Value::Float(_) | toml::Value::Datetime(_) => Err(
            "a setting is a string, a boolean, an array of strings or a map of strings; write numbers and dates in quotes",
        ),
    }
}
