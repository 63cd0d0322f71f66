//! What the server is told: who may call it, and which roles and buckets there are.

mod file;
mod secret;

use std::path::PathBuf;

use serde::Deserialize;
use serde_json::Value;

pub(crate) use file::read_text;
pub use secret::Secret;

/// The configuration of the server. In a file it is TOML or JSON, with the same keys; an unknown key is an error.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Config {
    /// The account of callers and roles that do not name another one: twelve digits.
    pub account_id: String,
    /// The region of buckets that are made without one, by hand for example.
    pub region: String,
    /// Whether a request that is signed for another region than its bucket's is turned away, as AWS does it.
    pub enforce_regions: bool,
    /// Whether every request is appended to `.tidegate-local/requests.ndjson` in the folder.
    pub request_log: bool,
    /// Whether an object is on the disk itself, not only in the system's memory, before its request is answered. Without
    /// it objects outlive the end of the process, in whatever way it ends, but not a loss of power.
    pub durable: bool,
    /// For tests of expiry: the length of every session in seconds, whatever the request asks for.
    pub session_seconds: Option<u32>,
    /// The IAM users. Without any there is one, `tidegate`, with a random key.
    pub callers: Vec<CallerConfig>,
    pub roles: Vec<RoleConfig>,
    /// Buckets to make at the start, where they do not exist.
    pub buckets: Vec<BucketConfig>,
    /// The folder that `trust_policy_file` and `permissions_file` are relative to: that of the configuration's file.
    #[serde(skip)]
    pub base: PathBuf,
    /// The configuration's file, for errors.
    #[serde(skip)]
    pub(crate) origin: Option<PathBuf>,
}

/// An IAM user with one access key.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallerConfig {
    /// The user's name, which its ARN ends with.
    pub name: String,
    /// The user's account, where it is another than [`Config::account_id`].
    #[serde(default)]
    pub account_id: Option<String>,
    /// Both of the keys, or none: then random ones are made at every start.
    #[serde(default)]
    pub access_key_id: Option<String>,
    #[serde(default)]
    pub secret_access_key: Option<Secret>,
    /// A permission policy: the JSON document, as text or as the same structure. Without one the user may do anything.
    #[serde(default)]
    pub permissions: Option<Value>,
    /// A file with the same.
    #[serde(default)]
    pub permissions_file: Option<PathBuf>,
}

/// A role that callers can assume.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleConfig {
    /// The role's name, or its whole ARN.
    pub name: String,
    /// The trust policy: the JSON document, as text or as the same structure.
    #[serde(default)]
    pub trust_policy: Option<Value>,
    /// A file with the same; a role needs one of the two.
    #[serde(default)]
    pub trust_policy_file: Option<PathBuf>,
    /// The permission policy, likewise. A role without one may do nothing.
    #[serde(default)]
    pub permissions: Option<Value>,
    #[serde(default)]
    pub permissions_file: Option<PathBuf>,
    /// The longest session in seconds, 3600 to 43200.
    #[serde(default = "default_max_session_duration")]
    pub max_session_duration: u32,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BucketConfig {
    pub name: String,
    /// The bucket's region, where it is another than [`Config::region`].
    #[serde(default)]
    pub region: Option<String>,
}

fn default_max_session_duration() -> u32 {
    3600
}

impl Default for Config {
    fn default() -> Self {
        Self {
            account_id: "111122223333".to_owned(),
            region: "us-east-1".to_owned(),
            enforce_regions: true,
            request_log: false,
            durable: false,
            session_seconds: None,
            callers: Vec::new(),
            roles: Vec::new(),
            buckets: Vec::new(),
            base: PathBuf::new(),
            origin: None,
        }
    }
}

impl Config {
    /// What errors call this configuration.
    pub(crate) fn origin_text(&self) -> String {
        match &self.origin {
            Some(path) => path.display().to_string(),
            None => "configuration".to_owned(),
        }
    }
}
