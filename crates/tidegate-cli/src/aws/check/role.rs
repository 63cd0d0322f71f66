//! Whether the role can be assumed, and by whom.

use tidegate_aws::{Auth, Map, RolePolicy, Success, Value};

use super::client::{Client, Reply};
use super::report::{Check, Report, Status};
use crate::aws::random::letters_and_digits;
use crate::error::CliError;

/// The shortest session that there is.
const SECONDS: f64 = 900.0;
const RECOMMENDED_CHARACTERS: usize = 32;

/// A session of the role, where it can be assumed as it should.
pub(super) async fn check(
    client: &Client,
    report: &mut Report,
    functions: &RolePolicy,
    role_arn: &str,
    external_id: &str,
) -> Result<Option<Auth>, CliError> {
    if !identify(client, report).await? {
        return Ok(None);
    }
    check_operators_policy(report, functions, role_arn, external_id);
    let session = with_external_id(client, report, role_arn, external_id).await?;
    without(client, report, role_arn).await?;
    with_another(client, report, role_arn, external_id).await?;
    let length = external_id.chars().count();
    if length < RECOMMENDED_CHARACTERS {
        let check = Check::new(
            "external_id_length",
            "length of the external ID",
            Status::Warning,
            format!("{length} characters"),
        );
        report.add(check.advice(format!(
            "at least {RECOMMENDED_CHARACTERS} random ones are recommended; `tidegate aws trust-policy` makes such"
        )));
    }
    Ok(session)
}

/// Whose credentials sign. Without any there is nothing to try.
async fn identify(client: &Client, report: &mut Report) -> Result<bool, CliError> {
    let mut sts = client.place("sts")?;
    let check = |status, outcome: &str| {
        Check::new(
            "credentials",
            "credentials of this machine",
            status,
            outcome,
        )
    };
    let reply = client
        .call(&mut sts, "GetCallerIdentity", &Auth::Host, &[])
        .await?;
    match reply {
        Reply::Done(success) => {
            let arn = text(&success.data, "Arn").unwrap_or("(nameless)");
            report.caller(arn);
            report.add(check(Status::Ok, "accepted"));
            Ok(true)
        }
        Reply::Denied(said) | Reply::Failed(said) => {
            let advice = match said.code.as_str() {
                "CredentialsError" => {
                    "give this machine AWS credentials (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile, a role), or choose another AWS with --aws"
                }
                "UnknownEndpoint" | "NetworkingError" | "TimeoutError" => {
                    "AWS cannot be reached from here"
                }
                "AuthFailure"
                | "ExpiredToken"
                | "ExpiredTokenException"
                | "InvalidAccessKeyId"
                | "InvalidClientTokenId"
                | "SignatureDoesNotMatch" => "the credentials are not accepted; renew them",
                // Servers other than AWS need not know the operation.
                _ => {
                    report.add(
                        check(Status::Note, "the server does not tell whose they are").said(&said),
                    );
                    return Ok(true);
                }
            };
            report.add(
                check(Status::Unknown, "not accepted")
                    .said(&said)
                    .advice(advice),
            );
            Ok(false)
        }
    }
}

fn check_operators_policy(
    report: &mut Report,
    functions: &RolePolicy,
    role_arn: &str,
    external_id: &str,
) {
    if *functions == RolePolicy::default() {
        return;
    }
    let check = |status, outcome| {
        let title = "the operator's policy of roles";
        Check::new("operators_policy", title, status, outcome)
    };
    report.add(match functions.refusal(role_arn, Some(external_id)) {
        None => check(Status::Ok, "allows it"),
        Some(_) => check(Status::Finding, "does not allow it")
            .advice("functions get AccessDenied before anything is sent; add the role, with its external ID, to aws_roles of tidegate.toml or to --aws-role"),
    });
}

async fn with_external_id(
    client: &Client,
    report: &mut Report,
    role_arn: &str,
    external_id: &str,
) -> Result<Option<Auth>, CliError> {
    let check = |status, outcome| {
        let title = "assume with the external ID";
        Check::new("assume_with_external_id", title, status, outcome)
    };
    match assume(client, role_arn, Some(external_id)).await? {
        Reply::Done(success) => {
            let session = session(&success);
            report.add(match &session {
                Some(_) => check(Status::Ok, "assumed"),
                None => check(Status::Unknown, "the answer holds no credentials"),
            });
            Ok(session)
        }
        Reply::Denied(said) => {
            report.add(check(Status::Finding, "denied").said(&said).advice(
                "compare the role's trust policy with the caller and the external ID (`tidegate aws trust-policy --principal` writes one); where the caller is in another account, its own policies have to allow sts:AssumeRole too",
            ));
            Ok(None)
        }
        Reply::Failed(said) => {
            let status = match said.code.as_str() {
                "ValidationError" | "NoSuchEntity" => Status::Finding,
                _ => Status::Unknown,
            };
            report.add(check(status, "failed").said(&said));
            Ok(None)
        }
    }
}

async fn without(client: &Client, report: &mut Report, role_arn: &str) -> Result<(), CliError> {
    let check = |status, outcome| {
        let title = "assume without an external ID";
        Check::new("assume_without_external_id", title, status, outcome)
    };
    report.add(match assume(client, role_arn, None).await? {
        Reply::Denied(said) => check(Status::Ok, "denied").said(&said),
        Reply::Done(_) => check(Status::Finding, "assumed").advice(
            "anyone's function that runs with these credentials can assume the role; add the condition on sts:ExternalId to its trust policy (`tidegate aws trust-policy` writes one)",
        ),
        Reply::Failed(said) => check(Status::Unknown, "failed").said(&said),
    });
    Ok(())
}

async fn with_another(
    client: &Client,
    report: &mut Report,
    role_arn: &str,
    external_id: &str,
) -> Result<(), CliError> {
    let check = |status, outcome| {
        let title = "assume with another external ID";
        Check::new("assume_with_other_external_id", title, status, outcome)
    };
    let other = letters_and_digits(external_id.len().clamp(2, 64))?;
    if other == external_id {
        return Ok(());
    }
    report.add(match assume(client, role_arn, Some(&other)).await? {
        Reply::Denied(said) => check(Status::Ok, "denied").said(&said),
        Reply::Done(_) => check(Status::Finding, "assumed").advice(
            "the role's trust policy takes any external ID; let its condition be StringEquals on sts:ExternalId, with the one that is meant",
        ),
        Reply::Failed(said) => check(Status::Unknown, "failed").said(&said),
    });
    Ok(())
}

async fn assume(
    client: &Client,
    role_arn: &str,
    external_id: Option<&str>,
) -> Result<Reply, CliError> {
    let mut sts = client.place("sts")?;
    let mut input = vec![
        ("RoleArn", Value::String(role_arn.to_owned())),
        (
            "RoleSessionName",
            Value::String("tidegate-check".to_owned()),
        ),
        ("DurationSeconds", Value::Number(SECONDS)),
    ];
    input.extend(external_id.map(|id| ("ExternalId", Value::String(id.to_owned()))));
    client
        .call(&mut sts, "AssumeRole", &Auth::Host, &input)
        .await
}

fn session(success: &Success) -> Option<Auth> {
    let Some(Value::Map(credentials)) = success.data.get("Credentials") else {
        return None;
    };
    Some(Auth::Keys {
        access_key_id: text(credentials, "AccessKeyId")?.to_owned(),
        secret_access_key: text(credentials, "SecretAccessKey")?.to_owned(),
        session_token: text(credentials, "SessionToken").map(str::to_owned),
    })
}

fn text<'m>(map: &'m Map, name: &str) -> Option<&'m str> {
    match map.get(name) {
        Some(Value::String(text)) => Some(text),
        _ => None,
    }
}
