//! How functions reach AWS.

use std::fmt;
use std::path::PathBuf;
use std::str::FromStr;

use serde::de::{Error, MapAccess, Visitor, value::MapAccessDeserializer};
use serde::{Deserialize, Deserializer};
use tidegate_runtime::RoleArnPattern;
use url::Url;

use super::file::CredentialsFor;
use crate::args::AwsArgs;

/// The operator's choice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum AwsChoice {
    /// No request to AWS is made.
    Off,
    /// Real AWS. The usual chain of credentials of this machine signs `sts:AssumeRole`, and nothing else. The default, so
    /// that functions that already run elsewhere run here as they are.
    #[default]
    Default,
    /// S3 and STS on a folder, started with the command and ended with it.
    Local,
    /// Another server, for all services.
    Endpoint(Endpoint),
}

#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Endpoint {
    #[serde(deserialize_with = "http_url")]
    pub(crate) endpoint: Url,
    pub(crate) region: Option<String>,
    pub(crate) access_key_id: Option<String>,
    pub(crate) secret_access_key: Option<SecretText>,
}

impl Endpoint {
    pub(super) const KEYS: [&str; 4] = ["endpoint", "region", "access_key_id", "secret_access_key"];
}

/// All that a configuration says about AWS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AwsConfig {
    pub(crate) choice: AwsChoice,
    pub(crate) credentials_for: CredentialsFor,
    /// Which roles the host's credentials assume; `None`: any.
    pub(crate) roles: Option<Vec<RoleEntry>>,
    /// Whether they assume none without an external ID.
    pub(crate) require_external_id: bool,
    /// Where the local AWS finds its roles.
    pub(crate) local_config: PathBuf,
    /// Where the local AWS keeps its objects.
    pub(crate) local_root: PathBuf,
}

impl AwsConfig {
    /// What the command line says goes before what the file says.
    pub(crate) fn apply(&mut self, args: &AwsArgs) {
        if let Some(choice) = &args.aws {
            self.choice = choice.clone();
        }
        if !args.aws_role.is_empty() {
            let entries = args.aws_role.iter().map(|arn| RoleEntry {
                arn: arn.clone(),
                external_id: None,
            });
            self.roles = Some(entries.collect());
        }
        self.require_external_id |= args.aws_require_external_id;
    }
}

/// Roles that may be assumed: a pattern of their ARNs, and the external ID that it has to be with, where it is given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RoleEntry {
    pub(crate) arn: RoleArnPattern,
    pub(crate) external_id: Option<SecretText>,
}

impl RoleEntry {
    pub(super) const KEYS: [&str; 2] = ["arn", "external_id"];
}

/// What AWS takes as an external ID: 2 to 1,224 letters, digits and `+=,.@:/-_` (STS, `AssumeRole`).
pub(crate) fn check_external_id(text: &str) -> Result<(), String> {
    let is_known = |c: char| c.is_ascii_alphanumeric() || "+=,.@:/-_".contains(c);
    let length = text.chars().count();
    if !(2..=1224).contains(&length) || !text.chars().all(is_known) {
        return Err(
            "an external ID has 2 to 1,224 letters, digits and characters of +=,.@:/-_".to_owned(),
        );
    }
    Ok(())
}

/// A secret as it is, or the name of the environment variable that holds it: `"..."` or `{ env = "NAME" }`.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum SecretText {
    Plain(String),
    Env(String),
}

impl fmt::Debug for SecretText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(_) => f.write_str("Plain(***)"),
            Self::Env(name) => f.debug_tuple("Env").field(name).finish(),
        }
    }
}

impl FromStr for AwsChoice {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "off" => Ok(Self::Off),
            "default" => Ok(Self::Default),
            "local" => Ok(Self::Local),
            _ => match parse_http_url(text) {
                Some(endpoint) => Ok(Self::Endpoint(Endpoint {
                    endpoint,
                    region: None,
                    access_key_id: None,
                    secret_access_key: None,
                })),
                None => Err(format!(
                    "{text:?} is not a way to reach AWS; write local, default, off or the URL of an endpoint"
                )),
            },
        }
    }
}

fn parse_http_url(text: &str) -> Option<Url> {
    Url::parse(text)
        .ok()
        .filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

fn http_url<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Url, D::Error> {
    let text = String::deserialize(deserializer)?;
    parse_http_url(&text).ok_or_else(|| {
        D::Error::custom(format!(
            "{text:?} is not the URL of an endpoint; write http://HOST:PORT"
        ))
    })
}

impl<'de> Deserialize<'de> for AwsChoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ChoiceVisitor;

        impl<'de> Visitor<'de> for ChoiceVisitor {
            type Value = AwsChoice;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("\"local\", \"default\", \"off\", or a table with an endpoint")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<AwsChoice, E> {
                text.parse().map_err(E::custom)
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<AwsChoice, A::Error> {
                let endpoint = Endpoint::deserialize(MapAccessDeserializer::new(map))?;
                if endpoint.access_key_id.is_some() != endpoint.secret_access_key.is_some() {
                    return Err(A::Error::custom(
                        "access_key_id and secret_access_key belong together",
                    ));
                }
                Ok(AwsChoice::Endpoint(endpoint))
            }
        }

        deserializer.deserialize_any(ChoiceVisitor)
    }
}

impl<'de> Deserialize<'de> for RoleEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct EntryVisitor;

        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Table {
            arn: String,
            external_id: Option<SecretText>,
        }

        impl<'de> Visitor<'de> for EntryVisitor {
            type Value = RoleEntry;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the ARN of roles, or { arn = \"...\", external_id = \"...\" }")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<RoleEntry, E> {
                let arn = text.parse().map_err(E::custom)?;
                Ok(RoleEntry {
                    arn,
                    external_id: None,
                })
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<RoleEntry, A::Error> {
                let table = Table::deserialize(MapAccessDeserializer::new(map))?;
                if let Some(SecretText::Plain(text)) = &table.external_id {
                    check_external_id(text).map_err(|why| {
                        A::Error::custom(format!("{text:?} is not an external ID: {why}"))
                    })?;
                }
                Ok(RoleEntry {
                    arn: table.arn.parse().map_err(A::Error::custom)?,
                    external_id: table.external_id,
                })
            }
        }

        deserializer.deserialize_any(EntryVisitor)
    }
}

impl<'de> Deserialize<'de> for SecretText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct SecretVisitor;

        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Env {
            env: String,
        }

        impl<'de> Visitor<'de> for SecretVisitor {
            type Value = SecretText;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a string, or { env = \"NAME\" }")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<SecretText, E> {
                Ok(SecretText::Plain(text.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<SecretText, A::Error> {
                Env::deserialize(MapAccessDeserializer::new(map))
                    .map(|env| SecretText::Env(env.env))
            }
        }

        deserializer.deserialize_any(SecretVisitor)
    }
}
