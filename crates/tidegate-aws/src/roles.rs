//! Which roles functions may assume with the host's credentials. Pure: what a request says is compared with what the operator
//! allows, nothing else.

use std::fmt;
use std::str::FromStr;

/// AWS takes no longer ones.
const MAX_ARN: usize = 2048;

/// What the operator lets functions assume with the host's credentials. The default allows every role.
///
/// It says nothing of keys that a function has of its own: those are not the operator's, and may be used from anywhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RolePolicy {
    /// A role is allowed where one of these allows it; without a list every role is, with an empty one none.
    pub roles: Option<Vec<RoleRule>>,
    /// Whether a request without an `ExternalId` is refused.
    pub require_external_id: bool,
}

/// One entry of a [`RolePolicy`].
#[derive(Clone, PartialEq, Eq)]
pub struct RoleRule {
    pub arn: RoleArnPattern,
    /// Where it is given, the entry allows its roles with this `ExternalId` alone: the function can then use no other one,
    /// even if it knows a role's ARN and external ID that belong to somebody else.
    pub external_id: Option<String>,
}

impl fmt::Debug for RoleRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RoleRule")
            .field("arn", &self.arn.to_string())
            .field("external_id", &self.external_id.as_ref().map(|_| ".."))
            .finish()
    }
}

/// The ARN of a role with wildcards: `*` is any text, `?` any character. As in AWS's own policies (`ArnLike`) a wildcard does
/// not reach over a colon, but over the slashes of a role's path. Letters are compared exactly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleArnPattern {
    partition: String,
    account: String,
    /// Path and name, without `role/`.
    name: String,
}

/// Why a text is no [`RoleArnPattern`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{pattern:?} is not the ARN of roles: {problem}; write it as arn:aws:iam::123456789012:role/NAME, where * stands for any text"
)]
pub struct RoleArnPatternError {
    pattern: String,
    problem: &'static str,
}

/// Why a role may not be assumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RoleDenial {
    Role,
    NoExternalId,
    OtherExternalId,
}

impl RolePolicy {
    /// Why a request with this `RoleArn` and `ExternalId` is refused, as the function is told; `None` where it is not.
    pub fn refusal(&self, arn: &str, external_id: Option<&str>) -> Option<String> {
        let denial = self.check(arn, external_id).err()?;
        Some(denial.message(arn))
    }

    /// Whether a request with this `RoleArn` and `ExternalId` may be signed by the host.
    pub(crate) fn check(&self, arn: &str, external_id: Option<&str>) -> Result<(), RoleDenial> {
        // What is empty identifies nobody.
        let external_id = external_id.filter(|id| !id.is_empty());
        if self.require_external_id && external_id.is_none() {
            return Err(RoleDenial::NoExternalId);
        }
        let Some(rules) = &self.roles else {
            return Ok(());
        };
        let arn = RoleArn::parse(arn).ok_or(RoleDenial::Role)?;
        let mut denial = RoleDenial::Role;
        for rule in rules.iter().filter(|rule| rule.arn.matches(&arn)) {
            match (&rule.external_id, external_id) {
                (None, _) => return Ok(()),
                (Some(bound), Some(given)) if bound == given => return Ok(()),
                (Some(_), None) => denial = RoleDenial::NoExternalId,
                (Some(_), Some(_)) => denial = RoleDenial::OtherExternalId,
            }
        }
        Err(denial)
    }
}

impl RoleDenial {
    /// For the function, which named the role itself.
    pub(crate) fn message(self, arn: &str) -> String {
        let arn = arn
            .get(..arn.floor_char_boundary(MAX_ARN))
            .unwrap_or_default();
        match self {
            Self::Role => format!(
                "the operator's policy of roles (aws_roles) does not let this function assume {arn}"
            ),
            Self::NoExternalId => {
                format!(
                    "the operator's policy of roles does not let this function assume {arn} without an ExternalId"
                )
            }
            Self::OtherExternalId => format!(
                "the operator's policy of roles (aws_roles) does not let this function assume {arn} with this ExternalId"
            ),
        }
    }
}

impl RoleArnPattern {
    fn matches(&self, arn: &RoleArn<'_>) -> bool {
        is_like(&self.partition, arn.partition)
            && is_like(&self.account, arn.account)
            && is_like(&self.name, arn.name)
    }
}

impl fmt::Display for RoleArnPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            partition,
            account,
            name,
        } = self;
        write!(f, "arn:{partition}:iam::{account}:role/{name}")
    }
}

impl FromStr for RoleArnPattern {
    type Err = RoleArnPatternError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = |problem| RoleArnPatternError {
            pattern: text.to_owned(),
            problem,
        };
        if text.len() > MAX_ARN {
            return Err(wrong("it is longer than AWS's are"));
        }
        let (partition, account, name) = parts(text).ok_or_else(|| wrong("it has other parts"))?;
        let is_part = |text: &str, allowed: fn(u8) -> bool| {
            !text.is_empty()
                && text
                    .bytes()
                    .all(|byte| allowed(byte) || matches!(byte, b'*' | b'?'))
        };
        if !is_part(partition, |byte| byte.is_ascii_lowercase() || byte == b'-') {
            return Err(wrong("its partition is none, such as aws or aws-cn"));
        }
        let is_whole = account.contains('*') || account.len() == 12;
        // Ceph's radosgw has roles without an account.
        let is_account = is_whole && is_part(account, |byte| byte.is_ascii_digit());
        if !is_account && !account.is_empty() {
            return Err(wrong("its account is not of twelve digits"));
        }
        if !is_part(name, |byte| byte.is_ascii_graphic()) {
            return Err(wrong(
                "its name has characters that roles' names do not have",
            ));
        }
        Ok(Self {
            partition: partition.to_owned(),
            account: account.to_owned(),
            name: name.to_owned(),
        })
    }
}

/// What a request asks for, taken strictly: an ARN in any other form could mean to AWS what it does not mean here.
struct RoleArn<'a> {
    partition: &'a str,
    account: &'a str,
    name: &'a str,
}

impl<'a> RoleArn<'a> {
    fn parse(text: &'a str) -> Option<Self> {
        let (partition, account, name) = parts(text)?;
        let is_partition = partition.starts_with("aws")
            && partition
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        let digits = account.bytes().all(|byte| byte.is_ascii_digit());
        let is_account = digits && matches!(account.len(), 0 | 12);
        let is_name = name.bytes().all(|byte| byte.is_ascii_graphic())
            && name.split('/').all(|part| !matches!(part, "" | "." | ".."));
        let is_arn = text.len() <= MAX_ARN && is_partition && is_account && is_name;
        is_arn.then_some(Self {
            partition,
            account,
            name,
        })
    }
}

/// Partition, account, and path and name of `arn:PARTITION:iam::ACCOUNT:role/NAME`.
fn parts(text: &str) -> Option<(&str, &str, &str)> {
    let mut parts = text.splitn(6, ':');
    let (arn, partition, service) = (parts.next()?, parts.next()?, parts.next()?);
    let (region, account, resource) = (parts.next()?, parts.next()?, parts.next()?);
    let name = resource.strip_prefix("role/")?;
    let is_role = arn == "arn" && service == "iam" && region.is_empty();
    is_role.then_some((partition, account, name))
}

/// Whether `text` fits `pattern`, in time that grows with the product of their lengths at most.
fn is_like(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut p, mut t) = (0, 0);
    // Where the last `*` was, and how far it reached.
    let mut star: Option<(usize, usize)> = None;
    while let Some(&byte) = text.get(t) {
        match pattern.get(p) {
            Some(b'*') => {
                star = Some((p, t));
                p += 1;
            }
            Some(&wanted) if wanted == byte || wanted == b'?' => {
                p += 1;
                t += 1;
            }
            _ => match star {
                Some((at, reached)) => {
                    star = Some((at, reached + 1));
                    p = at + 1;
                    t = reached + 1;
                }
                None => return false,
            },
        }
    }
    pattern
        .get(p..)
        .is_none_or(|rest| rest.iter().all(|byte| *byte == b'*'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROLE: &str = "arn:aws:iam::123456789012:role/tidegate-events";

    fn policy(entries: &[(&str, Option<&str>)]) -> RolePolicy {
        let rule = |(arn, external_id): &(&str, Option<&str>)| RoleRule {
            arn: arn.parse().expect("a pattern"),
            external_id: external_id.map(str::to_owned),
        };
        RolePolicy {
            roles: Some(entries.iter().map(rule).collect()),
            require_external_id: false,
        }
    }

    #[test]
    fn by_default_every_role_is_allowed_and_with_an_empty_list_none() {
        assert_eq!(RolePolicy::default().check(ROLE, None), Ok(()));
        assert_eq!(RolePolicy::default().check("anything", None), Ok(()));
        assert_eq!(policy(&[]).check(ROLE, None), Err(RoleDenial::Role));
    }

    #[test]
    fn wildcards_reach_over_slashes_and_not_over_colons() {
        for (pattern, arn, allowed) in [
            (ROLE, ROLE, true),
            ("arn:aws:iam::123456789012:role/tidegate-*", ROLE, true),
            ("arn:aws:iam::*:role/*", ROLE, true),
            ("arn:*:iam::123456789012:role/*events", ROLE, true),
            ("arn:aws:iam::12345678901?:role/tidegate-event?", ROLE, true),
            (
                "arn:aws:iam::123456789012:role/*",
                "arn:aws:iam::123456789012:role/team/a/x",
                true,
            ),
            (
                "arn:aws:iam::*:role/tidegate-*",
                "arn:aws:iam::123456789012:role/team:role/tidegate-x",
                false,
            ),
            ("arn:aws:iam:::role/x", "arn:aws:iam:::role/x", true),
            ("arn:aws:iam:::role/*", ROLE, false),
            ("arn:aws:iam::123456789012:role/tidegate-?", ROLE, false),
            ("arn:aws:iam::210987654321:role/*", ROLE, false),
            ("arn:aws-cn:iam::123456789012:role/*", ROLE, false),
            (
                "arn:aws:iam::123456789012:role/tidegate-*",
                "arn:aws:iam::123456789012:role/x/tidegate-events",
                false,
            ),
            (
                "arn:aws:iam::123456789012:role/a*b*c",
                "arn:aws:iam::123456789012:role/aXbYbc",
                true,
            ),
            (
                "arn:aws:iam::123456789012:role/a*b*c",
                "arn:aws:iam::123456789012:role/aXbYcb",
                false,
            ),
        ] {
            let checked = policy(&[(pattern, None)]).check(arn, None);
            assert_eq!(checked.is_ok(), allowed, "{pattern} {arn}");
        }
    }

    #[test]
    fn an_arn_in_another_form_than_aws_writes_it_is_not_allowed() {
        let any = policy(&[("arn:*:iam::*:role/*", None)]);
        assert_eq!(any.check(ROLE, None), Ok(()));
        let long = format!("{ROLE}{}", "x".repeat(MAX_ARN));
        for arn in [
            "",
            "*",
            " arn:aws:iam::123456789012:role/tidegate-events",
            "arn:aws:iam::123456789012:role/tidegate-events ",
            "arn:aws:iam::123456789012:role/tidegate-events\n",
            "arn:aws:iam::123456789012:role/tidegate-events\0",
            "ARN:aws:iam::123456789012:role/tidegate-events",
            "arn:AWS:iam::123456789012:role/tidegate-events",
            "arn:aws:IAM::123456789012:role/tidegate-events",
            "arn:aws:iam::123456789012:Role/tidegate-events",
            "arn:aws:iam::123456789012:user/tidegate-events",
            "arn:aws:iam:us-east-1:123456789012:role/tidegate-events",
            "arn:aws:iam::\u{661}23456789012:role/tidegate-events",
            "arn:aws:iam::*:role/tidegate-events",
            "arn:aws:iam::1234567890123:role/tidegate-events",
            "arn:aws:iam::123456789012:role/",
            "arn:aws:iam::123456789012:role//tidegate-events",
            "arn:aws:iam::123456789012:role/tidegate-events/../admin",
            "arn:aws:iam::123456789012:role/tid\u{435}gate-events",
            "arn:aws:sts::123456789012:assumed-role/tidegate-events/x",
            &long,
        ] {
            assert_eq!(any.check(arn, None), Err(RoleDenial::Role), "{arn:?}");
        }
    }

    #[test]
    fn letters_count_as_they_are() {
        let policy = policy(&[("arn:aws:iam::123456789012:role/Tidegate-*", None)]);
        assert_eq!(policy.check(ROLE, None), Err(RoleDenial::Role));
    }

    #[test]
    fn a_bound_external_id_is_the_only_one() {
        let policy = policy(&[("arn:aws:iam::*:role/*", Some("mine"))]);
        assert_eq!(policy.check(ROLE, Some("mine")), Ok(()));
        assert_eq!(policy.check(ROLE, None), Err(RoleDenial::NoExternalId));
        assert_eq!(policy.check(ROLE, Some("")), Err(RoleDenial::NoExternalId));
        for other in ["Mine", "mine ", "another"] {
            assert_eq!(
                policy.check(ROLE, Some(other)),
                Err(RoleDenial::OtherExternalId)
            );
        }
    }

    #[test]
    fn one_entry_that_allows_is_enough() {
        let policy = policy(&[("arn:aws:iam::*:role/*", Some("mine")), (ROLE, None)]);
        assert_eq!(policy.check(ROLE, Some("another")), Ok(()));
    }

    #[test]
    fn an_external_id_can_be_asked_for_of_every_role() {
        let policy = RolePolicy {
            roles: None,
            require_external_id: true,
        };
        assert_eq!(policy.check(ROLE, None), Err(RoleDenial::NoExternalId));
        assert_eq!(policy.check(ROLE, Some("")), Err(RoleDenial::NoExternalId));
        assert_eq!(policy.check(ROLE, Some("x")), Ok(()));
    }

    #[test]
    fn what_is_no_pattern_of_roles_is_refused() {
        for pattern in [
            "",
            "*",
            "tidegate-*",
            "arn:aws:iam::123456789012:role",
            "arn:aws:iam::123456789012:role/",
            "arn:aws:iam::123456789012:user/x",
            "arn:aws:iam::1234:role/x",
            "arn:aws:iam::12345678901x:role/x",
            "arn:aws:iam:eu-west-1:123456789012:role/x",
            "arn:aws:s3:::bucket/*",
            "arn:aws:iam::123456789012:role/a b",
            "arn:aws:iam::123456789012:role/\u{e9}",
            "arn::iam::123456789012:role/x",
        ] {
            assert!(pattern.parse::<RoleArnPattern>().is_err(), "{pattern}");
        }
        let text = "arn:aws:iam::123456789012:role/tidegate-*";
        assert_eq!(
            text.parse::<RoleArnPattern>()
                .map(|pattern| pattern.to_string()),
            Ok(text.to_owned())
        );
    }

    #[test]
    fn bound_external_ids_do_not_show_in_debug_output() {
        let shown = format!("{:?}", policy(&[(ROLE, Some("hush-hush"))]));
        assert!(
            !shown.contains("hush") && shown.contains("tidegate-events"),
            "{shown}"
        );
    }

    #[test]
    fn patterns_with_many_stars_take_no_exponential_time() {
        let pattern = format!("arn:aws:iam::*:role/{}b", "a*".repeat(500));
        let arn = format!("arn:aws:iam::123456789012:role/{}", "a".repeat(1900));
        assert_eq!(
            policy(&[(&pattern, None)]).check(&arn, None),
            Err(RoleDenial::Role)
        );
    }
}
