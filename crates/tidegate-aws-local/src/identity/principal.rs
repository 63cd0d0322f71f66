//! An authenticated caller, and what it may do.

use std::fmt;
use std::sync::Arc;
use std::time::SystemTime;

use super::directory::{Caller, Directory, Role};
use super::key::SealKey;
use super::session::{SessionError, Subject, is_session_key, open_session, session_secret};
use crate::policy::{Decision, Policy, PolicyKind, PolicyRequest, evaluate};

/// The longest session policy, in bytes.
///
/// Source: AWS STS API Reference, AssumeRole, `Policy`.
pub(crate) const MAX_SESSION_POLICY_BYTES: usize = 2048;

#[derive(Clone, Debug)]
pub(crate) struct Principal {
    /// For example `arn:aws:sts::111122223333:assumed-role/role/session`.
    pub(crate) arn: String,
    pub(crate) account: String,
    /// The unique id; that of a role's session has `:session` behind it.
    pub(crate) user_id: String,
    pub(crate) identity: Identity,
}

#[derive(Clone, Debug)]
pub(crate) enum Identity {
    User(Arc<Caller>),
    /// A user by way of `GetSessionToken`.
    UserSession(Arc<Caller>),
    RoleSession {
        role: Arc<Role>,
        session_policy: Option<Policy>,
    },
}

/// Why something is not allowed, in AWS's words: it goes behind "is not authorized to perform: ... ".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Denial {
    Explicit { policy: &'static str },
    Implicit { policy: &'static str },
}

impl Principal {
    /// Whose key this is. Whether the request is signed with its secret is for the caller to check.
    pub(crate) fn of_key(
        directory: &Directory,
        key: &SealKey,
        access_key_id: &str,
        token: Option<&str>,
        now: SystemTime,
    ) -> Result<Self, SessionError> {
        if let Some(caller) = directory.caller_by_key(access_key_id) {
            return match token {
                None => Ok(Self::user(Identity::User(Arc::clone(caller)), caller)),
                Some(_) => Err(SessionError::InvalidToken),
            };
        }
        match open_session(key, access_key_id, token, now)? {
            // Sessions end with the configuration that knows their user or role.
            Subject::User { arn } => {
                let caller = directory
                    .caller_by_arn(&arn)
                    .ok_or(SessionError::InvalidToken)?;
                Ok(Self::user(
                    Identity::UserSession(Arc::clone(caller)),
                    caller,
                ))
            }
            Subject::Role {
                arn,
                session_name,
                policy,
            } => {
                let role = directory.role(&arn).ok_or(SessionError::InvalidToken)?;
                let session_policy = match policy {
                    Some(text) => Some(
                        Policy::from_json(PolicyKind::Identity, &text, MAX_SESSION_POLICY_BYTES)
                            .map_err(|_| SessionError::InvalidToken)?,
                    ),
                    None => None,
                };
                Ok(Self {
                    arn: assumed_role_arn(role, &session_name),
                    account: role.account.clone(),
                    user_id: format!("{}:{session_name}", role.role_id),
                    identity: Identity::RoleSession {
                        role: Arc::clone(role),
                        session_policy,
                    },
                })
            }
        }
    }

    fn user(identity: Identity, caller: &Caller) -> Self {
        Self {
            arn: caller.arn.clone(),
            account: caller.account.clone(),
            user_id: caller.user_id.clone(),
            identity,
        }
    }

    /// What the principal's own policies say to `action` on `resource`. `context` are condition keys of the request; those
    /// of the principal are added here.
    pub(crate) fn authorize(
        &self,
        action: &str,
        resource: &str,
        context: &[(&str, &str)],
    ) -> Result<(), Denial> {
        let mut all = context.to_vec();
        all.push(("aws:PrincipalArn", self.principal_arn()));
        all.push(("aws:PrincipalAccount", &self.account));
        if let Identity::User(caller) | Identity::UserSession(caller) = &self.identity {
            all.push(("aws:username", &caller.name));
        }
        let request = PolicyRequest {
            action,
            resource,
            context: &all,
        };
        const IDENTITY: &str = "identity-based";
        const SESSION: &str = "session";
        let check = |policy: &Policy, name: &'static str| match evaluate(policy, &request) {
            Decision::Allow => Ok(()),
            Decision::ExplicitDeny => Err(Denial::Explicit { policy: name }),
            Decision::ImplicitDeny => Err(Denial::Implicit { policy: name }),
        };
        match &self.identity {
            Identity::User(caller) | Identity::UserSession(caller) => match &caller.permissions {
                Some(policy) => check(policy, IDENTITY),
                None => Ok(()),
            },
            Identity::RoleSession {
                role,
                session_policy,
            } => {
                match &role.permissions {
                    Some(policy) => check(policy, IDENTITY)?,
                    None => return Err(Denial::Implicit { policy: IDENTITY }),
                }
                match session_policy {
                    Some(policy) => check(policy, SESSION),
                    None => Ok(()),
                }
            }
        }
    }

    /// The value of `aws:PrincipalArn`: for a role's session it is the role's.
    fn principal_arn(&self) -> &str {
        match &self.identity {
            Identity::RoleSession { role, .. } => &role.arn,
            Identity::User(_) | Identity::UserSession(_) => &self.arn,
        }
    }
}

/// The secret that requests with this key are signed with; `None` where the key is not known.
pub(crate) fn secret_of_key(
    directory: &Directory,
    key: &SealKey,
    access_key_id: &str,
) -> Option<String> {
    if is_session_key(access_key_id) {
        return session_secret(key, access_key_id);
    }
    directory
        .caller_by_key(access_key_id)
        .map(|caller| caller.secret_access_key.expose().to_owned())
}

pub(crate) fn assumed_role_arn(role: &Role, session_name: &str) -> String {
    format!(
        "arn:aws:sts::{}:assumed-role/{}/{session_name}",
        role.account, role.name
    )
}

impl Denial {
    /// The whole message of an `AccessDenied`, with the resource quoted as S3 does or bare as STS does.
    pub(crate) fn message(self, principal: &str, action: &str, resource: &str) -> String {
        format!(
            "User: {principal} is not authorized to perform: {action} on resource: {resource} {}",
            self.because(action)
        )
    }

    fn because(self, action: &str) -> Because<'_> {
        Because {
            denial: self,
            action,
        }
    }
}

struct Because<'a> {
    denial: Denial,
    action: &'a str,
}

impl fmt::Display for Because<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let article = |policy: &str| if policy.starts_with('i') { "an" } else { "a" };
        match self.denial {
            Denial::Explicit { policy } => write!(
                f,
                "with an explicit deny in {} {policy} policy",
                article(policy)
            ),
            Denial::Implicit { policy } => write!(
                f,
                "because no {policy} policy allows the {} action",
                self.action
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;
    use crate::identity::Session;

    const CONFIG: &str = r#"
        [[callers]]
        name = "root"
        [[callers]]
        name = "reader"
        access_key_id = "AKIAREADERREADER"
        secret_access_key = "s"
        permissions = { Statement = { Effect = "Allow", Action = "s3:Get*", Resource = "*" } }
        [[roles]]
        name = "writer"
        trust_policy = { Statement = { Effect = "Allow", Principal = "*", Action = "sts:AssumeRole" } }
        permissions = { Statement = { Effect = "Allow", Action = "s3:PutObject", Resource = "arn:aws:s3:::b/*" } }
        [[roles]]
        name = "bare"
        trust_policy = { Statement = { Effect = "Allow", Principal = "*", Action = "sts:AssumeRole" } }
    "#;

    fn session(role: &str, policy: Option<&str>) -> Principal {
        let directory =
            Directory::new(&Config::from_toml(CONFIG, "").expect("valid")).expect("valid");
        let key = SealKey::from_root(b"root");
        let subject = Subject::Role {
            arn: format!("arn:aws:iam::111122223333:role/{role}"),
            session_name: "s".to_owned(),
            policy: policy.map(str::to_owned),
        };
        let now = SystemTime::now();
        let session = Session::seal(&key, subject, now + std::time::Duration::from_secs(60));
        Principal::of_key(
            &directory,
            &key,
            &session.access_key_id,
            Some(&session.token),
            now,
        )
        .expect("a principal")
    }

    #[test]
    fn users_without_a_policy_may_do_anything_and_others_what_it_says() {
        let directory =
            Directory::new(&Config::from_toml(CONFIG, "").expect("valid")).expect("valid");
        let key = SealKey::from_root(b"root");
        let of = |id: &str| {
            Principal::of_key(&directory, &key, id, None, SystemTime::now()).expect("a principal")
        };
        let root = of(&directory.callers[0].access_key_id);
        assert_eq!(
            root.authorize("s3:DeleteBucket", "arn:aws:s3:::b", &[]),
            Ok(())
        );
        let reader = of("AKIAREADERREADER");
        assert_eq!(
            reader.authorize("s3:GetObject", "arn:aws:s3:::b/k", &[]),
            Ok(())
        );
        let denial = reader
            .authorize("s3:PutObject", "arn:aws:s3:::b/k", &[])
            .expect_err("denied");
        assert_eq!(
            denial.message(&reader.arn, "s3:PutObject", "\"arn:aws:s3:::b/k\""),
            "User: arn:aws:iam::111122223333:user/reader is not authorized to perform: s3:PutObject on resource: \
             \"arn:aws:s3:::b/k\" because no identity-based policy allows the s3:PutObject action"
        );
    }

    #[test]
    fn a_role_without_a_policy_may_do_nothing() {
        let bare = session("bare", None);
        assert_eq!(bare.arn, "arn:aws:sts::111122223333:assumed-role/bare/s");
        assert!(
            bare.authorize("s3:GetObject", "arn:aws:s3:::b/k", &[])
                .is_err()
        );
    }

    #[test]
    fn a_session_policy_takes_away_and_never_gives() {
        let narrow = r#"{"Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "arn:aws:s3:::b/a/*"}}"#;
        let writer = session("writer", Some(narrow));
        assert_eq!(
            writer.authorize("s3:PutObject", "arn:aws:s3:::b/a/1", &[]),
            Ok(())
        );
        let denial = writer.authorize("s3:PutObject", "arn:aws:s3:::b/c/1", &[]);
        assert_eq!(denial, Err(Denial::Implicit { policy: "session" }));
        let denial = writer.authorize("s3:GetObject", "arn:aws:s3:::b/a/1", &[]);
        assert_eq!(
            denial,
            Err(Denial::Implicit {
                policy: "identity-based"
            })
        );
    }

    #[test]
    fn a_session_ends_with_its_role() {
        let directory =
            Directory::new(&Config::from_toml(CONFIG, "").expect("valid")).expect("valid");
        let key = SealKey::from_root(b"root");
        let subject = Subject::Role {
            arn: "arn:aws:iam::111122223333:role/gone".into(),
            session_name: "s".into(),
            policy: None,
        };
        let now = SystemTime::now();
        let session = Session::seal(&key, subject, now + std::time::Duration::from_secs(60));
        let opened = Principal::of_key(
            &directory,
            &key,
            &session.access_key_id,
            Some(&session.token),
            now,
        );
        assert_eq!(opened.err(), Some(SessionError::InvalidToken));
    }
}
