//! Evaluation of permission policies.
//!
//! Source: IAM User Guide, "Policy evaluation logic": an explicit deny wins, then an allow, and without one it is denied.

use super::document::{Effect, Policy, Statement};
use super::glob;

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PolicyRequest<'a> {
    /// For example `s3:PutObject`.
    pub(crate) action: &'a str,
    /// For example `arn:aws:s3:::bucket/key`.
    pub(crate) resource: &'a str,
    /// Condition keys and their values.
    pub(crate) context: &'a [(&'a str, &'a str)],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    Allow,
    ExplicitDeny,
    /// No statement allows it.
    ImplicitDeny,
}

/// What an identity policy says to `request`.
pub(crate) fn evaluate(policy: &Policy, request: &PolicyRequest<'_>) -> Decision {
    let mut decision = Decision::ImplicitDeny;
    for statement in &policy.statements {
        let resource_matches = statement
            .resources
            .iter()
            .any(|pattern| glob::matches(pattern, request.resource));
        if resource_matches
            && action_and_conditions_match(statement, request.action, request.context)
        {
            match statement.effect {
                Effect::Deny => return Decision::ExplicitDeny,
                Effect::Allow => decision = Decision::Allow,
            }
        }
    }
    decision
}

pub(super) fn action_and_conditions_match(
    statement: &Statement,
    action: &str,
    context: &[(&str, &str)],
) -> bool {
    let action = action.to_ascii_lowercase();
    statement
        .actions
        .iter()
        .any(|pattern| glob::matches(&pattern.to_ascii_lowercase(), &action))
        && statement
            .conditions
            .iter()
            .all(|condition| condition.holds(context))
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
        requests: Vec<Request>,
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Request {
        action: String,
        resource: String,
        #[serde(default)]
        context: Vec<(String, String)>,
        expected: String,
    }

    #[test]
    fn permission_policies_decide_as_the_table_says() {
        let cases: Vec<Case> =
            serde_json::from_str(include_str!("../../tests/data/permissions.json"))
                .expect("a table of cases");
        assert!(!cases.is_empty());
        for case in cases {
            let policy = Policy::from_value(PolicyKind::Identity, &case.policy).expect(&case.name);
            for request in case.requests {
                let context: Vec<(&str, &str)> = request
                    .context
                    .iter()
                    .map(|(key, value)| (key.as_str(), value.as_str()))
                    .collect();
                let decision = evaluate(
                    &policy,
                    &PolicyRequest {
                        action: &request.action,
                        resource: &request.resource,
                        context: &context,
                    },
                );
                let name = &case.name;
                assert_eq!(
                    format!("{decision:?}"),
                    request.expected,
                    "{name}: {} {}",
                    request.action,
                    request.resource
                );
            }
        }
    }

    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Refusal {
        kind: String,
        policy: Value,
        at: String,
        problem: String,
    }

    #[test]
    fn what_is_not_evaluated_is_refused_with_its_place() {
        let cases: Vec<Refusal> =
            serde_json::from_str(include_str!("../../tests/data/refused_policies.json"))
                .expect("a table of cases");
        assert!(!cases.is_empty());
        for case in cases {
            let kind = if case.kind == "trust" {
                PolicyKind::Trust
            } else {
                PolicyKind::Identity
            };
            let refusal = Policy::from_value(kind, &case.policy).expect_err(&case.problem);
            assert_eq!(refusal.at, case.at, "{}", case.policy);
            assert!(
                refusal.problem.contains(&case.problem),
                "{} does not say {}",
                refusal.problem,
                case.problem
            );
        }
    }

    #[test]
    fn a_document_that_is_too_long_or_no_json_is_refused() {
        let long =
            Policy::from_json(PolicyKind::Identity, &" ".repeat(20), 10).expect_err("too long");
        assert_eq!(long.problem, "has 20 bytes; 10 are allowed");
        let broken = Policy::from_json(PolicyKind::Identity, "{\n  \"Version\": x", 100)
            .expect_err("no JSON");
        assert!(
            broken.problem.contains("line 2 column 14"),
            "{}",
            broken.problem
        );
    }
}
