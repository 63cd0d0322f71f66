//! Policy documents, as AWS documentation prints them, into plain data.
//!
//! Source: IAM User Guide, "Grammar of the IAM JSON policy language".

use serde_json::{Map, Value};

use super::condition::Condition;

/// What a document is attached to, which decides the elements it must and must not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PolicyKind {
    /// Attached to a user, a role or a session: has `Resource`, no `Principal`.
    Identity,
    /// A role's trust policy: has `Principal`, no `Resource`.
    Trust,
}

/// What is wrong with a document, and where in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PolicyProblem {
    pub(crate) at: String,
    pub(crate) problem: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Policy {
    pub(crate) statements: Vec<Statement>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Allow,
    Deny,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Statement {
    pub(crate) effect: Effect,
    /// Empty in identity policies.
    pub(crate) principals: Vec<Principal>,
    /// With wildcards; compared without regard to case.
    pub(crate) actions: Vec<String>,
    /// With wildcards; empty in trust policies.
    pub(crate) resources: Vec<String>,
    /// All of them have to hold.
    pub(crate) conditions: Vec<Condition>,
}

/// Whom a trust policy names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Principal {
    Anyone,
    /// An account, by its id or by its root user's ARN.
    Account(String),
    /// A user, a role, or a role's session.
    Arn(String),
    /// A service or an identity provider, which nobody is here.
    Other,
}

impl Policy {
    /// A document from its JSON text, of which `max_bytes` are allowed at most.
    pub(crate) fn from_json(
        kind: PolicyKind,
        text: &str,
        max_bytes: usize,
    ) -> Result<Self, PolicyProblem> {
        if text.len() > max_bytes {
            return Err(problem(
                "policy",
                format!("has {} bytes; {max_bytes} are allowed", text.len()),
            ));
        }
        let value: Value =
            serde_json::from_str(text).map_err(|error| problem("policy", error.to_string()))?;
        Self::from_value(kind, &value)
    }

    pub(crate) fn from_value(kind: PolicyKind, value: &Value) -> Result<Self, PolicyProblem> {
        let document = object(value, "policy")?;
        only_keys(document, &["Version", "Id", "Statement"], "policy")?;
        match document.get("Version").map(Value::as_str) {
            None | Some(Some("2012-10-17" | "2008-10-17")) => {}
            Some(_) => {
                return Err(problem(
                    "Version",
                    "has to be \"2012-10-17\" or \"2008-10-17\"",
                ));
            }
        }
        let statements = match document.get("Statement") {
            Some(Value::Array(items)) => items
                .iter()
                .enumerate()
                .map(|(index, item)| statement(kind, item, &format!("Statement[{index}]")))
                .collect::<Result<_, _>>()?,
            Some(single) => vec![statement(kind, single, "Statement")?],
            None => return Err(problem("policy", "has no Statement")),
        };
        Ok(Self { statements })
    }
}

fn statement(kind: PolicyKind, value: &Value, at: &str) -> Result<Statement, PolicyProblem> {
    let fields = object(value, at)?;
    for unsupported in ["NotAction", "NotResource", "NotPrincipal"] {
        if fields.contains_key(unsupported) {
            return Err(problem(
                at,
                format!("{unsupported} is not evaluated here; list what is meant instead"),
            ));
        }
    }
    let (needed, foreign) = match kind {
        PolicyKind::Identity => ("Resource", "Principal"),
        PolicyKind::Trust => ("Principal", "Resource"),
    };
    if fields.contains_key(foreign) {
        return Err(problem(
            at,
            format!("{foreign} does not belong into {}", kind.name()),
        ));
    }
    only_keys(
        fields,
        &["Sid", "Effect", "Action", "Condition", needed],
        at,
    )?;
    let required = |key: &str| {
        fields
            .get(key)
            .ok_or_else(|| problem(at, format!("has no {key}")))
    };

    let effect = match required("Effect")?.as_str() {
        Some("Allow") => Effect::Allow,
        Some("Deny") => Effect::Deny,
        _ => {
            return Err(problem(
                format!("{at}.Effect"),
                "has to be \"Allow\" or \"Deny\"",
            ));
        }
    };
    let actions = strings(required("Action")?, &format!("{at}.Action"))?;
    if let Some(action) = actions
        .iter()
        .find(|action| *action != "*" && !action.contains(':'))
    {
        return Err(problem(
            format!("{at}.Action"),
            format!(
                "\"{action}\" is no action; one is written service:Action, for example s3:PutObject"
            ),
        ));
    }
    let (mut principals, mut resources) = (Vec::new(), Vec::new());
    match kind {
        PolicyKind::Identity => {
            resources = strings(required("Resource")?, &format!("{at}.Resource"))?;
            if let Some(resource) = resources
                .iter()
                .find(|r| *r != "*" && !r.starts_with("arn:"))
            {
                return Err(problem(
                    format!("{at}.Resource"),
                    format!("\"{resource}\" is no ARN; one is written like arn:aws:s3:::bucket/*"),
                ));
            }
        }
        PolicyKind::Trust => {
            principals = self::principals(required("Principal")?, &format!("{at}.Principal"))?
        }
    }
    let conditions = match fields.get("Condition") {
        Some(value) => conditions(value, &format!("{at}.Condition"))?,
        None => Vec::new(),
    };
    Ok(Statement {
        effect,
        principals,
        actions,
        resources,
        conditions,
    })
}

fn principals(value: &Value, at: &str) -> Result<Vec<Principal>, PolicyProblem> {
    if value.as_str() == Some("*") {
        return Ok(vec![Principal::Anyone]);
    }
    let kinds = object(value, at)?;
    let mut found = Vec::new();
    for (kind, value) in kinds {
        let at = format!("{at}.{kind}");
        match kind.as_str() {
            "AWS" => {
                for name in strings(value, &at)? {
                    found.push(aws_principal(&name).map_err(|text| problem(&at, text))?);
                }
            }
            "Service" | "Federated" | "CanonicalUser" => {
                strings(value, &at)?;
                found.push(Principal::Other);
            }
            _ => return Err(problem(at, "is no kind of principal")),
        }
    }
    Ok(found)
}

fn aws_principal(name: &str) -> Result<Principal, String> {
    if name == "*" {
        return Ok(Principal::Anyone);
    }
    if is_account_id(name) {
        return Ok(Principal::Account(name.to_owned()));
    }
    let parts: Vec<&str> = name.splitn(6, ':').collect();
    match parts[..] {
        ["arn", _, "iam", "", account, "root"] if is_account_id(account) => {
            Ok(Principal::Account(account.to_owned()))
        }
        ["arn", _, "iam" | "sts", "", account, resource]
            if is_account_id(account) && !resource.contains(['*', '?']) =>
        {
            Ok(Principal::Arn(name.to_owned()))
        }
        _ => Err(format!(
            "\"{name}\" is no principal; one is *, an account id, or an ARN without wildcards like \
             arn:aws:iam::111122223333:root"
        )),
    }
}

/// Whether this is an AWS account id: twelve digits.
pub(crate) fn is_account_id(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn conditions(value: &Value, at: &str) -> Result<Vec<Condition>, PolicyProblem> {
    let mut found = Vec::new();
    for (operator, keys) in object(value, at)? {
        let at = format!("{at}.{operator}");
        for (key, values) in object(keys, &at)? {
            let at = format!("{at}.{key}");
            let condition = Condition::new(operator, key, strings(values, &at)?);
            found.push(condition.map_err(|text| problem(&at, text))?);
        }
    }
    Ok(found)
}

/// A string, or a list of strings that is not empty. Policy variables are refused: they are not replaced here.
fn strings(value: &Value, at: &str) -> Result<Vec<String>, PolicyProblem> {
    let wrong = || problem(at, "has to be a string or a list of strings");
    let list: Vec<String> = match value {
        Value::String(text) => vec![text.clone()],
        // Booleans are what documentation prints for Null.
        Value::Bool(value) => vec![value.to_string()],
        Value::Array(items) if !items.is_empty() => items
            .iter()
            .map(|item| item.as_str().map(str::to_owned).ok_or_else(wrong))
            .collect::<Result<_, _>>()?,
        _ => return Err(wrong()),
    };
    match list.iter().find(|text| text.contains("${")) {
        Some(text) => Err(problem(
            at,
            format!("\"{text}\" has a policy variable, which is not replaced here"),
        )),
        None => Ok(list),
    }
}

fn object<'a>(value: &'a Value, at: &str) -> Result<&'a Map<String, Value>, PolicyProblem> {
    value
        .as_object()
        .ok_or_else(|| problem(at, "has to be a JSON object"))
}

fn only_keys(fields: &Map<String, Value>, allowed: &[&str], at: &str) -> Result<(), PolicyProblem> {
    match fields.keys().find(|key| !allowed.contains(&key.as_str())) {
        Some(key) => Err(problem(
            at,
            format!(
                "unknown element \"{key}\"; known are {}",
                allowed.join(", ")
            ),
        )),
        None => Ok(()),
    }
}

fn problem(at: impl Into<String>, problem: impl Into<String>) -> PolicyProblem {
    PolicyProblem {
        at: at.into(),
        problem: problem.into(),
    }
}

impl PolicyKind {
    fn name(self) -> &'static str {
        match self {
            Self::Identity => "a permission policy",
            Self::Trust => "a trust policy",
        }
    }
}
