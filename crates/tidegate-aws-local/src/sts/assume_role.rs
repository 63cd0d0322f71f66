//! `AssumeRole`.

use std::time::Duration;

use super::params::Params;
use super::response::Content;
use super::validate::Validation;
use super::{Sts, StsError};
use crate::identity::{
    Arn, Denial, Identity, MAX_SESSION_POLICY_BYTES, Principal, Role, Session, Subject,
    assumed_role_arn,
};
use crate::policy::{Policy, PolicyKind, Trust, TrustCaller, evaluate_trust};
use crate::server::format_expiration;

const DEFAULT_SECONDS: u32 = 3600;
/// A session of a role can take on another role for an hour at most.
const CHAINED_SECONDS: u32 = 3600;
const ACTION: &str = "sts:AssumeRole";

pub(super) fn assume_role(
    sts: &Sts<'_>,
    caller: &Principal,
    params: &Params,
) -> Result<Content, StsError> {
    let mut validation = Validation::new(params);
    validation.required("RoleArn");
    validation.required("RoleSessionName");
    let role_arn = validation
        .text("RoleArn", (20, 2048), None)
        .unwrap_or_default();
    let session_name = validation
        .text(
            "RoleSessionName",
            (2, 64),
            Some((r"[\w+=,.@-]*", |c| is_word(c) || "+=,.@-".contains(c))),
        )
        .unwrap_or_default();
    let external_id = validation.text(
        "ExternalId",
        (2, 1224),
        Some((r"[\w+=,.@:\/-]*", |c| is_word(c) || "+=,.@:/-".contains(c))),
    );
    let session_policy = validation.text("Policy", (1, MAX_SESSION_POLICY_BYTES), None);
    let seconds = validation.seconds("DurationSeconds", (900, 43200))?;
    validation.finish()?;
    let unsupported = [
        "PolicyArns",
        "Tags",
        "TransitiveTagKeys",
        "SourceIdentity",
        "SerialNumber",
        "TokenCode",
        "ProvidedContexts",
    ];
    if let Some(name) = params.any_of(&unsupported) {
        return Err(StsError::validation(format!(
            "{name} is not supported by this server"
        )));
    }
    if Arn::of_iam(role_arn).and_then(Arn::role_name).is_none() {
        return Err(StsError::validation(format!("{role_arn} is invalid")));
    }
    if let Some(text) = session_policy {
        Policy::from_json(PolicyKind::Identity, text, MAX_SESSION_POLICY_BYTES).map_err(
            |found| StsError::malformed_policy(format!("{}: {}", found.at, found.problem)),
        )?;
    }

    // AWS does not tell a role that does not exist from one that may not be assumed.
    let role = sts
        .directory
        .role(role_arn)
        .filter(|role| is_allowed(role, caller, external_id, session_name));
    let Some(role) = role else {
        return Err(StsError::access_denied(format!(
            "User: {} is not authorized to perform: {ACTION} on resource: {role_arn}",
            caller.arn
        )));
    };
    let seconds = seconds.unwrap_or(DEFAULT_SECONDS);
    if seconds > role.max_session_duration {
        return Err(StsError::validation(
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ));
    }
    if matches!(caller.identity, Identity::RoleSession { .. }) && seconds > CHAINED_SECONDS {
        return Err(StsError::validation(
            "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining",
        ));
    }

    let subject = Subject::Role {
        arn: role.arn.clone(),
        session_name: session_name.to_owned(),
        policy: session_policy.map(str::to_owned),
    };
    let expires = sts.now + Duration::from_secs(u64::from(sts.session_seconds.unwrap_or(seconds)));
    let session = Session::seal(sts.key, subject, expires);
    let arn = assumed_role_arn(role, session_name);
    let id = format!("{}:{session_name}", role.role_id);
    let packed_percent =
        session_policy.map(|text| (text.len() * 100 / MAX_SESSION_POLICY_BYTES).to_string());
    Ok(Box::new(move |xml| {
        xml.element("AssumedRoleUser", "", |xml| {
            xml.leaf("AssumedRoleId", &id).leaf("Arn", &arn)
        })
        .element("Credentials", "", |xml| {
            xml.leaf("AccessKeyId", &session.access_key_id)
                .leaf("SecretAccessKey", &session.secret_access_key)
                .leaf("SessionToken", &session.token)
                .leaf("Expiration", &format_expiration(expires))
        })
        .optional("PackedPolicySize", packed_percent.as_deref())
    }))
}

/// Whether `caller` may assume `role`: the role has to trust it, and nothing of its own may deny it. Its own policies have
/// to allow it, unless it is of the role's account and the trust policy names it itself.
///
/// Source: IAM User Guide, "How permissions and trust policies work together in role assumption".
fn is_allowed(
    role: &Role,
    caller: &Principal,
    external_id: Option<&str>,
    session_name: &str,
) -> bool {
    let (role_of_caller, username) = match &caller.identity {
        Identity::RoleSession { role, .. } => (Some(role.arn.as_str()), None),
        Identity::User(user) | Identity::UserSession(user) => (None, Some(user.name.as_str())),
    };
    let mut context = vec![("sts:RoleSessionName", session_name)];
    context.extend(external_id.map(|id| ("sts:ExternalId", id)));
    let own = caller.authorize(ACTION, &role.arn, &context);

    context.push(("aws:PrincipalArn", role_of_caller.unwrap_or(&caller.arn)));
    context.push(("aws:PrincipalAccount", &caller.account));
    context.extend(username.map(|name| ("aws:username", name)));
    let who = TrustCaller {
        account: &caller.account,
        arn: &caller.arn,
        role_arn: role_of_caller,
    };
    match (evaluate_trust(&role.trust, &who, ACTION, &context), own) {
        (Trust::ExplicitDeny | Trust::None, _) => false,
        (Trust::Caller | Trust::Account, Ok(())) => true,
        (
            Trust::Caller,
            Err(Denial::Implicit {
                policy: "identity-based",
            }),
        ) => caller.account == role.account,
        (Trust::Caller | Trust::Account, Err(_)) => false,
    }
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}
