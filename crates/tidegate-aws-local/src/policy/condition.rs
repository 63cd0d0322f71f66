//! The `Condition` element.
//!
//! Source: IAM User Guide, "IAM JSON policy elements: Condition operators".

use super::glob;

/// The condition keys that a request can carry here. Any other key is refused when a policy is read.
const KEYS: [&str; 7] = [
    "sts:ExternalId",
    "sts:RoleSessionName",
    "aws:PrincipalArn",
    "aws:PrincipalAccount",
    "aws:username",
    "s3:prefix",
    "s3:delimiter",
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Comparison {
    Equals,
    EqualsIgnoreCase,
    Like,
    Arn,
    Null,
}

/// One operator, one key and its values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Condition {
    comparison: Comparison,
    negated: bool,
    if_exists: bool,
    key: &'static str,
    values: Vec<String>,
}

impl Condition {
    /// The error says what is not supported, without its place in the document.
    pub(crate) fn new(operator: &str, key: &str, values: Vec<String>) -> Result<Self, String> {
        let (bare, if_exists) = match operator.strip_suffix("IfExists") {
            Some(bare) => (bare, true),
            None => (operator, false),
        };
        let (comparison, negated) = match bare {
            "StringEquals" => (Comparison::Equals, false),
            "StringNotEquals" => (Comparison::Equals, true),
            "StringEqualsIgnoreCase" => (Comparison::EqualsIgnoreCase, false),
            "StringNotEqualsIgnoreCase" => (Comparison::EqualsIgnoreCase, true),
            "StringLike" => (Comparison::Like, false),
            "StringNotLike" => (Comparison::Like, true),
            "ArnEquals" | "ArnLike" => (Comparison::Arn, false),
            "ArnNotEquals" | "ArnNotLike" => (Comparison::Arn, true),
            "Null" if !if_exists => (Comparison::Null, false),
            _ => {
                return Err(format!(
                    "the condition operator {operator} is not evaluated here; supported are the String and Arn operators, \
                     with or without IfExists, and Null"
                ));
            }
        };
        // Condition keys are compared without regard to case.
        let key = KEYS
            .iter()
            .find(|known| known.eq_ignore_ascii_case(key))
            .ok_or_else(|| {
                format!(
                    "the condition key {key} is not known here; known are {}",
                    KEYS.join(", ")
                )
            })?;
        if comparison == Comparison::Null
            && !values
                .iter()
                .all(|value| matches!(value.as_str(), "true" | "false"))
        {
            return Err("Null takes \"true\" or \"false\"".to_owned());
        }
        Ok(Self {
            comparison,
            negated,
            if_exists,
            key,
            values,
        })
    }

    /// Whether the condition holds. `context` has the request's keys, spelled as in [`KEYS`], each at most once.
    ///
    /// A key that the request does not carry matches no value; so a negated operator holds for it.
    pub(crate) fn holds(&self, context: &[(&str, &str)]) -> bool {
        let actual = context
            .iter()
            .find(|(key, _)| *key == self.key)
            .map(|(_, value)| *value);
        if self.comparison == Comparison::Null {
            let wanted = if actual.is_none() { "true" } else { "false" };
            return self.values.iter().any(|value| value == wanted);
        }
        let Some(actual) = actual else {
            return self.if_exists || self.negated;
        };
        let found = self.values.iter().any(|value| match self.comparison {
            Comparison::Equals => value == actual,
            Comparison::EqualsIgnoreCase => value.to_lowercase() == actual.to_lowercase(),
            Comparison::Like => glob::matches(value, actual),
            Comparison::Arn => glob::arn_matches(value, actual),
            Comparison::Null => false,
        });
        found != self.negated
    }
}
