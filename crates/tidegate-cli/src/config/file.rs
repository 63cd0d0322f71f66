//! `tidegate.toml`.

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::de::Error;
use serde::{Deserialize, Deserializer};
use tidegate_core::FunctionKind;
use tidegate_egress::AllowRule;

use super::aws::{AwsChoice, AwsConfig, RoleEntry};
use super::limits::LimitsTable;
use super::setting::Declared;
use super::{check_memory, check_timeout, keys};
use crate::error::CliError;
use crate::units;

/// All keys are optional; paths are relative to the file's folder.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ConfigFile {
    pub(super) function: Option<PathBuf>,
    pub(super) kind: Option<FunctionKind>,
    pub(super) event: Option<PathBuf>,
    pub(super) request: Option<PathBuf>,
    pub(super) timeout: Option<Timeout>,
    pub(super) memory: Option<Memory>,
    #[serde(default)]
    pub(super) limits: LimitsTable,
    #[serde(default)]
    pub(super) allow_net: Vec<Allow>,
    pub(super) aws: Option<AwsChoice>,
    pub(super) aws_credentials_for: Option<CredentialsFor>,
    /// Which roles the function may assume with the host's credentials; without it, any.
    pub(super) aws_roles: Option<Vec<RoleEntry>>,
    #[serde(default)]
    pub(super) aws_require_external_id: bool,
    pub(super) local_aws: Option<LocalAws>,
    pub(super) settings_file: Option<PathBuf>,
    #[serde(default)]
    pub(super) settings: Declared,
}

impl ConfigFile {
    pub(super) const KEYS: [&str; 15] = [
        "function",
        "kind",
        "event",
        "request",
        "timeout",
        "memory",
        "limits",
        "allow_net",
        "aws",
        "aws_credentials_for",
        "aws_roles",
        "aws_require_external_id",
        "local_aws",
        "settings_file",
        "settings",
    ];

    /// Takes out what it says of AWS.
    pub(super) fn take_aws(&mut self, folder: &Path) -> AwsConfig {
        let local = self.local_aws.take().unwrap_or_default();
        AwsConfig {
            choice: self.aws.take().unwrap_or_default(),
            credentials_for: self.aws_credentials_for.unwrap_or_default(),
            roles: self.aws_roles.take(),
            require_external_id: self.aws_require_external_id,
            local_config: folder.join(local.config.as_deref().unwrap_or(Path::new(LOCAL_AWS_FILE))),
            local_root: folder.join(local.root.as_deref().unwrap_or(Path::new(LOCAL_AWS_ROOT))),
        }
    }
}

const LOCAL_AWS_FILE: &str = "aws-local.toml";
const LOCAL_AWS_ROOT: &str = ".tidegate/aws";

/// What the host's own AWS credentials sign for a function that has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum CredentialsFor {
    /// `sts:AssumeRole` alone.
    #[default]
    AssumeRole,
    /// Every operation: the function acts as the host.
    Everything,
}

/// Where the local AWS keeps its things.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LocalAws {
    pub(super) config: Option<PathBuf>,
    pub(super) root: Option<PathBuf>,
}

impl LocalAws {
    pub(super) const KEYS: [&str; 2] = ["config", "root"];
}

#[derive(Debug)]
pub(super) struct Timeout(pub(super) Duration);

impl<'de> Deserialize<'de> for Timeout {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        units::duration(&text)
            .and_then(check_timeout)
            .map(Self)
            .map_err(D::Error::custom)
    }
}

#[derive(Debug)]
pub(super) struct Memory(pub(super) usize);

impl<'de> Deserialize<'de> for Memory {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        units::bytes(&text)
            .and_then(check_memory)
            .map(Self)
            .map_err(D::Error::custom)
    }
}

#[derive(Debug)]
pub(super) struct Allow(pub(super) AllowRule);

impl<'de> Deserialize<'de> for Allow {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?
            .parse()
            .map(Self)
            .map_err(D::Error::custom)
    }
}

/// Errors name file, line and column.
pub(super) fn parse(text: &str, file: &str) -> Result<ConfigFile, CliError> {
    keys::check(text, file)?;
    toml::from_str(text).map_err(|error| keys::located(text, file, error.span(), error.message()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn fault(text: &str) -> String {
        parse(text, "tidegate.toml")
            .expect_err("not valid")
            .to_string()
    }

    #[test]
    fn a_full_file_is_understood() {
        let text = r#"
            function = "f.js"
            kind = "insert"
            event = "event.json"
            timeout = "10s"
            memory = "64MiB"
            allow_net = ["127.0.0.1:8080", "10.0.0.0/8"]
            aws = "local"
            aws_credentials_for = "everything"
            aws_roles = [
                "arn:aws:iam::123456789012:role/tidegate-*",
                { arn = "arn:aws:iam::*:role/*", external_id = { env = "EXTERNAL_ID" } },
            ]
            aws_require_external_id = true
            settings_file = "settings.json"
            [limits]
            cpu = "2s"
            [local_aws]
            config = "roles.toml"
            root = "data"
            [settings]
            bucket = "b"
            tags = ["x", "y"]
            live = true
            arn = { required = true }
            key = { env = "KEY" }
            map = { value = { a = "b" }, sensitive = true }
        "#;
        let config = parse(text, "tidegate.toml").expect("valid");
        assert_eq!(config.kind, Some(FunctionKind::Insert));
        assert_eq!(config.aws, Some(AwsChoice::Local));
        assert_eq!(config.aws_credentials_for, Some(CredentialsFor::Everything));
        assert_eq!(config.aws_roles.map(|roles| roles.len()), Some(2));
        assert!(config.aws_require_external_id);
        assert_eq!(config.allow_net.len(), 2);
        assert_eq!(config.settings["map"].value, Some(json!({"a": "b"})));
        assert!(config.settings["key"].sensitive && config.settings["key"].required);
        assert!(config.settings["arn"].required && !config.settings["arn"].sensitive);
    }

    #[test]
    fn an_empty_file_says_all_by_default() {
        assert!(parse("", "tidegate.toml").is_ok());
    }

    #[test]
    fn unknown_keys_are_refused_with_place_and_nearest_key() {
        let cases = [
            (
                "kind = \"source\"\nfunctoin = \"f.js\"",
                "tidegate.toml:2:1: unknown key \"functoin\"; did you mean \"function\"?",
            ),
            (
                "[local_aws]\n  rooot = \"x\"",
                "tidegate.toml:2:3: unknown key \"rooot\" in local_aws; did you mean \"root\"?",
            ),
            (
                "aws = { endpoint = \"http://127.0.0.1:1\", regoin = \"x\" }",
                "tidegate.toml:1:42: unknown key \"regoin\" in aws; did you mean \"region\"?",
            ),
            (
                "aws_roles = [\n  { arn = \"arn:aws:iam::*:role/*\", externalid = \"x\" }]",
                "tidegate.toml:2:36: unknown key \"externalid\" in aws_roles; did you mean \"external_id\"?",
            ),
            (
                "[settings]\nkey = { evn = \"KEY\" }",
                "tidegate.toml:2:9: unknown key \"evn\" in settings.key; did you mean \"env\"?",
            ),
            (
                "[settings.key]\nname = \"x\"",
                "tidegate.toml:2:1: unknown key \"name\" in settings.key; known are value, env, required, sensitive",
            ),
        ];
        for (text, expected) in cases {
            assert_eq!(fault(text), expected);
        }
    }

    #[test]
    fn wrong_values_are_refused_with_their_place() {
        let cases = [
            (
                "kind = \"sink\"",
                "tidegate.toml:1:8: unknown variant `sink`",
            ),
            (
                "\ntimeout = \"5h\"",
                "tidegate.toml:2:11: \"5h\" is not a duration",
            ),
            (
                "timeout = \"61s\"",
                "tidegate.toml:1:11: a timeout is more than 0 and at most 60 s",
            ),
            (
                "timeout = 5",
                "tidegate.toml:1:11: invalid type: integer `5`, expected a string",
            ),
            (
                "[limits]\nrequests = 0",
                "tidegate.toml:2:12: a limit is at least 1",
            ),
            (
                "[limits]\nrequest = 1",
                "tidegate.toml:2:1: unknown key \"request\" in limits; did you mean \"requests\"?",
            ),
            (
                "memory = \"1MiB\"",
                "tidegate.toml:1:10: V8 does not start with less than 16 MiB of memory",
            ),
            (
                "allow_net = [\"a\",\n \"http://x\"]",
                "tidegate.toml:1:13: \"http://x\" cannot be allowed",
            ),
            (
                "aws = \"cloud\"",
                "tidegate.toml:1:7: \"cloud\" is not a way to reach AWS",
            ),
            (
                "aws = { region = \"x\" }",
                "tidegate.toml:1:7: missing field `endpoint`",
            ),
            (
                "aws_roles = [\"tidegate-*\"]",
                "tidegate.toml:1:14: \"tidegate-*\" is not the ARN of roles",
            ),
            (
                "aws_roles = [{ arn = \"arn:aws:iam::*:role/*\", external_id = \"x\" }]",
                "tidegate.toml:1:14: \"x\" is not an external ID",
            ),
            ("function = ", "tidegate.toml:1:12: "),
            (
                "[settings]\nport = 80",
                "tidegate.toml:2:8: a setting is a string",
            ),
            ("[settings]\nkey = {}", "tidegate.toml:2:7: "),
            (
                "[settings]\nkey = { env = \"X\", value = \"y\" }",
                "tidegate.toml:2:7: ",
            ),
        ];
        for (text, expected) in cases {
            let message = fault(text);
            assert!(message.starts_with(expected), "{text} -> {message}");
        }
    }
}
