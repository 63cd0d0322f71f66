//! The users and roles of a configuration, checked and ready to be looked up.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use serde_json::Value;

use super::names::{Arn, unique_id};
use super::session::new_secret_access_key;
use crate::config::{CallerConfig, Config, RoleConfig, Secret, read_text};
use crate::error::LocalAwsError;
use crate::policy::{Policy, PolicyKind, is_account_id};

/// More than IAM allows for any policy document.
const MAX_POLICY_BYTES: usize = 256 * 1024;

/// An IAM user.
#[derive(Debug)]
pub(crate) struct Caller {
    pub(crate) name: String,
    pub(crate) account: String,
    pub(crate) arn: String,
    pub(crate) user_id: String,
    pub(crate) access_key_id: String,
    pub(crate) secret_access_key: Secret,
    /// `None`: everything is allowed.
    pub(crate) permissions: Option<Policy>,
}

#[derive(Debug)]
pub(crate) struct Role {
    pub(crate) arn: String,
    pub(crate) account: String,
    pub(crate) name: String,
    pub(crate) role_id: String,
    pub(crate) trust: Policy,
    /// `None`: nothing is allowed.
    pub(crate) permissions: Option<Policy>,
    /// Seconds.
    pub(crate) max_session_duration: u32,
}

#[derive(Debug)]
pub(crate) struct Directory {
    pub(crate) callers: Vec<Arc<Caller>>,
    by_access_key: HashMap<String, Arc<Caller>>,
    by_arn: HashMap<String, Arc<Role>>,
}

impl Directory {
    pub(crate) fn new(config: &Config) -> Result<Self, LocalAwsError> {
        let reader = Reader { config };
        if !is_account_id(&config.account_id) {
            return Err(reader.error("account_id", "has to be twelve digits"));
        }
        let mut callers = Vec::new();
        let mut by_access_key: HashMap<String, Arc<Caller>> = HashMap::new();
        let default_caller = [CallerConfig {
            name: "tidegate".to_owned(),
            account_id: None,
            access_key_id: None,
            secret_access_key: None,
            permissions: None,
            permissions_file: None,
        }];
        let configured = if config.callers.is_empty() {
            &default_caller[..]
        } else {
            &config.callers
        };
        for (index, caller) in configured.iter().enumerate() {
            let caller = Arc::new(reader.caller(caller, &format!("callers[{index}]"))?);
            if by_access_key
                .insert(caller.access_key_id.clone(), Arc::clone(&caller))
                .is_some()
            {
                let problem = format!("\"{}\" is another caller's already", caller.access_key_id);
                return Err(reader.error(&format!("callers[{index}].access_key_id"), &problem));
            }
            callers.push(caller);
        }
        let mut by_arn = HashMap::new();
        for (index, role) in config.roles.iter().enumerate() {
            let at = format!("roles[{index}]");
            let role = Arc::new(reader.role(role, &at)?);
            if by_arn.insert(role.arn.clone(), Arc::clone(&role)).is_some() {
                return Err(reader.error(
                    &format!("{at}.name"),
                    &format!("there is another role {}", role.arn),
                ));
            }
        }
        Ok(Self {
            callers,
            by_access_key,
            by_arn,
        })
    }

    pub(crate) fn caller_by_key(&self, access_key_id: &str) -> Option<&Arc<Caller>> {
        self.by_access_key.get(access_key_id)
    }

    pub(crate) fn caller_by_arn(&self, arn: &str) -> Option<&Arc<Caller>> {
        self.callers.iter().find(|caller| caller.arn == arn)
    }

    pub(crate) fn role(&self, arn: &str) -> Option<&Arc<Role>> {
        self.by_arn.get(arn)
    }
}

struct Reader<'a> {
    config: &'a Config,
}

impl Reader<'_> {
    fn caller(&self, caller: &CallerConfig, at: &str) -> Result<Caller, LocalAwsError> {
        if !is_iam_name(&caller.name) {
            let problem = format!(
                "\"{}\" is no user name: letters, digits and +=,.@_- are allowed",
                caller.name
            );
            return Err(self.error(&format!("{at}.name"), &problem));
        }
        let account = caller
            .account_id
            .as_ref()
            .unwrap_or(&self.config.account_id)
            .clone();
        if !is_account_id(&account) {
            return Err(self.error(&format!("{at}.account_id"), "has to be twelve digits"));
        }
        let (access_key_id, secret_access_key) =
            match (&caller.access_key_id, &caller.secret_access_key) {
                (None, None) => (
                    super::new_access_key_id("AKIA"),
                    Secret::new(new_secret_access_key()),
                ),
                (Some(id), Some(secret)) => (id.clone(), secret.clone()),
                _ => {
                    return Err(self.error(
                        at,
                        "has to have both access_key_id and secret_access_key, or none of them",
                    ));
                }
            };
        let key_at = format!("{at}.access_key_id");
        if !(16..=128).contains(&access_key_id.len())
            || !access_key_id.bytes().all(|b| b.is_ascii_alphanumeric())
        {
            return Err(self.error(&key_at, "has to be 16 to 128 letters and digits"));
        }
        if access_key_id.starts_with("ASIA") {
            return Err(self.error(
                &key_at,
                "must not begin with ASIA, which temporary credentials do",
            ));
        }
        if secret_access_key.expose().is_empty() {
            return Err(self.error(&format!("{at}.secret_access_key"), "must not be empty"));
        }
        let arn = format!("arn:aws:iam::{account}:user/{}", caller.name);
        let permissions = self.policy(
            PolicyKind::Identity,
            caller.permissions.as_ref(),
            caller.permissions_file.as_deref(),
            &format!("{at}.permissions"),
        )?;
        Ok(Caller {
            name: caller.name.clone(),
            account,
            user_id: unique_id("AIDA", &arn),
            arn,
            access_key_id,
            secret_access_key,
            permissions,
        })
    }

    fn role(&self, role: &RoleConfig, at: &str) -> Result<Role, LocalAwsError> {
        let arn = if role.name.starts_with("arn:") {
            role.name.clone()
        } else {
            format!("arn:aws:iam::{}:role/{}", self.config.account_id, role.name)
        };
        let parsed =
            Arn::of_iam(&arn).and_then(|parsed| Some((parsed.account, parsed.role_name()?)));
        let (account, name) = match parsed {
            Some((account, name)) if is_iam_name(name) => (account.to_owned(), name.to_owned()),
            _ => {
                let problem = format!(
                    "\"{}\" is neither a role's name nor a role's ARN",
                    role.name
                );
                return Err(self.error(&format!("{at}.name"), &problem));
            }
        };
        if !(3600..=43200).contains(&role.max_session_duration) {
            return Err(self.error(
                &format!("{at}.max_session_duration"),
                "has to be 3600 to 43200 seconds",
            ));
        }
        let trust = self.policy(
            PolicyKind::Trust,
            role.trust_policy.as_ref(),
            role.trust_policy_file.as_deref(),
            &format!("{at}.trust_policy"),
        )?;
        let trust = trust
            .ok_or_else(|| self.error(at, "has neither trust_policy nor trust_policy_file"))?;
        let permissions = self.policy(
            PolicyKind::Identity,
            role.permissions.as_ref(),
            role.permissions_file.as_deref(),
            &format!("{at}.permissions"),
        )?;
        Ok(Role {
            role_id: unique_id("AROA", &arn),
            arn,
            account,
            name,
            trust,
            permissions,
            max_session_duration: role.max_session_duration,
        })
    }

    /// A policy from the configuration itself, or from a file that it names; `at` is the key of the former.
    fn policy(
        &self,
        kind: PolicyKind,
        inline: Option<&Value>,
        file: Option<&Path>,
        at: &str,
    ) -> Result<Option<Policy>, LocalAwsError> {
        let (policy, origin) = match (inline, file) {
            (None, None) => return Ok(None),
            (Some(_), Some(_)) => {
                return Err(self.error(at, "is given twice, here and as a file; give one of them"));
            }
            (Some(Value::String(text)), None) => (
                Policy::from_json(kind, text, MAX_POLICY_BYTES),
                format!("{}: {at}", self.origin()),
            ),
            (Some(value), None) => (
                Policy::from_value(kind, value),
                format!("{}: {at}", self.origin()),
            ),
            (None, Some(file)) => {
                let path: PathBuf = self.config.base.join(file);
                let text = read_text(&path)?;
                (
                    Policy::from_json(kind, &text, MAX_POLICY_BYTES),
                    path.display().to_string(),
                )
            }
        };
        policy.map(Some).map_err(|found| LocalAwsError::Policy {
            origin,
            at: found.at,
            problem: found.problem,
        })
    }

    fn origin(&self) -> String {
        self.config.origin_text()
    }

    fn error(&self, at: &str, problem: &str) -> LocalAwsError {
        LocalAwsError::Config {
            origin: self.origin(),
            problem: format!("{at}: {problem}"),
        }
    }
}

/// The characters of user and role names.
///
/// Source: IAM User Guide, "IAM and AWS STS quotas".
fn is_iam_name(name: &str) -> bool {
    (1..=64).contains(&name.len())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+=,.@_-".contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn directory(toml: &str) -> Result<Directory, LocalAwsError> {
        Directory::new(&Config::from_toml(toml, "").expect("a configuration"))
    }

    #[test]
    fn the_example_has_its_caller_and_role() {
        let directory = directory(Config::example_toml()).expect("valid");
        let caller = directory
            .caller_by_key("AKIATIDEGATEEXAMPLE1")
            .expect("the caller");
        assert_eq!(caller.arn, "arn:aws:iam::111122223333:user/tidegate");
        let role = directory
            .role("arn:aws:iam::111122223333:role/segment-function")
            .expect("the role");
        assert!(role.role_id.starts_with("AROA") && role.role_id.len() == 21);
    }

    #[test]
    fn callers_without_keys_get_random_ones() {
        let (one, other) = (directory("").expect("valid"), directory("").expect("valid"));
        assert_eq!(one.callers[0].access_key_id.len(), 20);
        assert_eq!(one.callers[0].secret_access_key.expose().len(), 40);
        assert_ne!(one.callers[0].access_key_id, other.callers[0].access_key_id);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_key() {
        for (toml, expected) in [
            ("account_id = \"1\"", "account_id: has to be twelve digits"),
            (
                "[[callers]]\nname = \"a b\"",
                "callers[0].name: \"a b\" is no user name",
            ),
            (
                "[[callers]]\nname = \"a\"\naccess_key_id = \"AKIA\"",
                "callers[0]: has to have both",
            ),
            (
                "[[roles]]\nname = \"r\"",
                "roles[0]: has neither trust_policy nor trust_policy_file",
            ),
            (
                "[[roles]]\nname = \"arn:aws:iam::1:role/r\"\ntrust_policy = \"\"",
                "roles[0].name: ",
            ),
            (
                "[[roles]]\nname = \"r\"\ntrust_policy = \"{\"",
                "roles[0].trust_policy: policy: EOF while parsing",
            ),
            (
                "[[roles]]\nname = \"r\"\ntrust_policy = { Statement = { Effect = \"Allow\", NotAction = \"x:y\" } }",
                "roles[0].trust_policy: Statement: NotAction is not evaluated here",
            ),
            (
                "[[roles]]\nname = \"r\"\ntrust_policy_file = \"no/such.json\"",
                "cannot read no/such.json",
            ),
        ] {
            let error = directory(toml).expect_err(expected).to_string();
            assert!(error.contains(expected), "{error} does not say {expected}");
        }
    }
}
