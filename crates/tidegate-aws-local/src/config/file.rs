//! Configurations from files.

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::Config;
use crate::error::LocalAwsError;

/// More than any configuration or policy needs.
const MAX_FILE_BYTES: u64 = 1024 * 1024;

impl Config {
    /// A configuration to start from, as TOML, with all that is in common use.
    pub fn example_toml() -> &'static str {
        include_str!("example.toml")
    }

    /// Reads a TOML file, or a JSON file where its name ends with `.json`. Policy files are relative to its folder.
    ///
    /// # Errors
    ///
    /// Names the file, and line, column and key of what is wrong in it.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Self, LocalAwsError> {
        let path = path.as_ref();
        let text = read_text(path)?;
        let is_json = path
            .extension()
            .is_some_and(|extension| extension.eq_ignore_ascii_case("json"));
        let origin = path.display().to_string();
        let mut config = if is_json {
            from_json(&text, &origin)
        } else {
            from_toml(&text, &origin)
        }?;
        config.base = path.parent().map(PathBuf::from).unwrap_or_default();
        config.origin = Some(path.to_owned());
        Ok(config)
    }

    /// A configuration from TOML text. Policy files are relative to `base`.
    ///
    /// # Errors
    ///
    /// Names line, column and key of what is wrong.
    pub fn from_toml(text: &str, base: impl Into<PathBuf>) -> Result<Self, LocalAwsError> {
        Ok(Self {
            base: base.into(),
            ..from_toml(text, "configuration")?
        })
    }

    /// A configuration from JSON text. Policy files are relative to `base`.
    ///
    /// # Errors
    ///
    /// Names line, column and key of what is wrong.
    pub fn from_json(text: &str, base: impl Into<PathBuf>) -> Result<Self, LocalAwsError> {
        Ok(Self {
            base: base.into(),
            ..from_json(text, "configuration")?
        })
    }
}

fn from_toml(text: &str, origin: &str) -> Result<Config, LocalAwsError> {
    toml::from_str(text).map_err(|error| {
        let problem = match error.span().and_then(|span| text.get(..span.start)) {
            Some(before) => {
                let line = before.matches('\n').count() + 1;
                let column = before
                    .rsplit('\n')
                    .next()
                    .unwrap_or_default()
                    .chars()
                    .count()
                    + 1;
                format!("line {line} column {column}: {}", error.message())
            }
            None => error.message().to_owned(),
        };
        LocalAwsError::Config {
            origin: origin.to_owned(),
            problem,
        }
    })
}

fn from_json(text: &str, origin: &str) -> Result<Config, LocalAwsError> {
    serde_json::from_str(text).map_err(|error| LocalAwsError::Config {
        origin: origin.to_owned(),
        problem: error.to_string(),
    })
}

/// The text of a file of the configuration.
pub(crate) fn read_text(path: &Path) -> Result<String, LocalAwsError> {
    let failed = |source| LocalAwsError::Read {
        path: path.to_owned(),
        source,
    };
    let mut text = String::new();
    let file = File::open(path).map_err(failed)?;
    file.take(MAX_FILE_BYTES + 1)
        .read_to_string(&mut text)
        .map_err(failed)?;
    if text.len() as u64 > MAX_FILE_BYTES {
        let problem = format!("is longer than the {MAX_FILE_BYTES} bytes that are allowed");
        return Err(LocalAwsError::Config {
            origin: path.display().to_string(),
            problem,
        });
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_example_is_a_configuration() {
        let config = Config::from_toml(Config::example_toml(), "").expect("valid");
        assert_eq!(config.callers[0].name, "tidegate");
        assert_eq!(config.buckets[0].region.as_deref(), Some("eu-west-1"));
    }

    #[test]
    fn an_unknown_key_is_refused_with_its_place() {
        let error = Config::from_toml(
            "region = \"eu-west-1\"\n[[callers]]\nname = \"x\"\nacess_key_id = \"y\"\n",
            "",
        )
        .expect_err("refused")
        .to_string();
        assert!(
            error.contains("line 4 column 1") && error.contains("acess_key_id"),
            "{error}"
        );
        let error = Config::from_json("{\n  \"regoin\": \"eu-west-1\"\n}", "")
            .expect_err("refused")
            .to_string();
        assert!(
            error.contains("line 2") && error.contains("regoin"),
            "{error}"
        );
    }

    #[test]
    fn a_file_error_names_the_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("aws.toml");
        std::fs::write(&path, "account_id = 1\n").expect("written");
        let error = Config::from_file(&path).expect_err("refused").to_string();
        assert!(
            error.starts_with(&path.display().to_string()) && error.contains("line 1 column 14"),
            "{error}"
        );
        let missing = Config::from_file(folder.path().join("none.toml"))
            .expect_err("missing")
            .to_string();
        assert!(
            missing.starts_with("cannot read ") && missing.contains("none.toml"),
            "{missing}"
        );
    }

    #[test]
    fn secrets_do_not_show_in_debug_output() {
        let config = Config::from_toml(Config::example_toml(), "").expect("valid");
        assert!(!format!("{config:?}").contains("opens-nothing"));
    }
}
