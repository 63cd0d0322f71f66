//! Evaluation of trust policies: who may assume a role.

use super::document::{Effect, Policy, Principal};
use super::evaluate::action_and_conditions_match;

/// Who wants to assume a role.
#[derive(Clone, Copy, Debug)]
pub(crate) struct TrustCaller<'a> {
    pub(crate) account: &'a str,
    /// The ARN of the user, or of the role's session.
    pub(crate) arn: &'a str,
    /// The ARN of the role, where the caller is a session of one.
    pub(crate) role_arn: Option<&'a str>,
}

/// What a trust policy says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trust {
    /// It names the caller itself, or anyone: within one account that is enough.
    Caller,
    /// It names the caller's account, which leaves it to that account to permit the caller.
    Account,
    ExplicitDeny,
    None,
}

/// What `policy` says to `caller` doing `action` (`sts:AssumeRole`) with these condition keys.
pub(crate) fn evaluate_trust(
    policy: &Policy,
    caller: &TrustCaller<'_>,
    action: &str,
    context: &[(&str, &str)],
) -> Trust {
    let mut trust = Trust::None;
    for statement in &policy.statements {
        let Some(named) = strongest_match(&statement.principals, caller) else {
            continue;
        };
        if !action_and_conditions_match(statement, action, context) {
            continue;
        }
        match (statement.effect, named) {
            (Effect::Deny, _) => return Trust::ExplicitDeny,
            (Effect::Allow, Trust::Caller) => trust = Trust::Caller,
            (Effect::Allow, _) if trust == Trust::None => trust = Trust::Account,
            (Effect::Allow, _) => {}
        }
    }
    trust
}

fn strongest_match(principals: &[Principal], caller: &TrustCaller<'_>) -> Option<Trust> {
    let mut found = None;
    for principal in principals {
        match principal {
            Principal::Anyone => return Some(Trust::Caller),
            Principal::Arn(arn) if arn == caller.arn || Some(arn.as_str()) == caller.role_arn => {
                return Some(Trust::Caller);
            }
            Principal::Account(account) if account == caller.account => {
                found = Some(Trust::Account)
            }
            Principal::Arn(_) | Principal::Account(_) | Principal::Other => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use serde::Deserialize;
    use serde_json::Value;

    use super::super::document::PolicyKind;
    use super::*;

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Case {
        name: String,
        policy: Value,
        callers: Vec<Caller>,
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Caller {
        account: String,
        arn: String,
        role_arn: Option<String>,
        external_id: Option<String>,
        session_name: Option<String>,
        expected: String,
    }

    #[test]
    fn trust_policies_decide_as_the_table_says() {
        let cases: Vec<Case> = serde_json::from_str(include_str!("../../tests/data/trust.json"))
            .expect("a table of cases");
        assert!(!cases.is_empty());
        for case in cases {
            let policy = Policy::from_value(PolicyKind::Trust, &case.policy).expect(&case.name);
            for caller in case.callers {
                let mut context = Vec::new();
                if let Some(id) = &caller.external_id {
                    context.push(("sts:ExternalId", id.as_str()));
                }
                if let Some(name) = &caller.session_name {
                    context.push(("sts:RoleSessionName", name.as_str()));
                }
                let who = TrustCaller {
                    account: &caller.account,
                    arn: &caller.arn,
                    role_arn: caller.role_arn.as_deref(),
                };
                let trust = evaluate_trust(&policy, &who, "sts:AssumeRole", &context);
                assert_eq!(
                    format!("{trust:?}"),
                    caller.expected,
                    "{}: {} with external ID {:?}",
                    case.name,
                    caller.arn,
                    caller.external_id
                );
            }
        }
    }
}
