//! `tidegate aws trust-policy`: the policy of Segment's documentation, "Set up functions for calling AWS APIs"
//! (`functions/aws-apis.md` of segment-docs), filled in.

use std::io::{self, Write};

use serde_json::json;

use super::random::letters_and_digits;
use crate::args::{TrustPolicyArgs, TrustedKind};
use crate::error::CliError;
use crate::exit::Exit;
use crate::output::{Progress, Screen, Written, visible};

/// The documentation asks for "at least 32 random characters".
const EXTERNAL_ID_CHARACTERS: usize = 40;
const RECOMMENDED_CHARACTERS: usize = 32;

/// The accounts that Segment's documentation names: those that destination and source functions run in there.
const SEGMENT_DESTINATIONS: &str = "458175278816";
const SEGMENT_SOURCES: &str = "300240842537";

pub(super) fn print(args: &TrustPolicyArgs) -> Result<Exit, CliError> {
    let segments = match args.kind {
        TrustedKind::Destination => SEGMENT_DESTINATIONS,
        TrustedKind::Source => SEGMENT_SOURCES,
    };
    let principal = args.principal.as_deref().unwrap_or(segments);
    let external_id = match &args.external_id {
        Some(id) => id.clone(),
        None => letters_and_digits(EXTERNAL_ID_CHARACTERS)?,
    };
    let policy = json!({
        "Version": "2012-10-17",
        "Statement": [{
            "Effect": "Allow",
            "Principal": { "AWS": principal },
            "Action": "sts:AssumeRole",
            "Condition": { "StringEquals": { "sts:ExternalId": external_id } },
        }],
    });
    let (Written::Yes | Written::Closed) =
        Screen::new(Progress::none()).write(&format!("{policy:#}\n"))?;
    // Without standard error there is nobody left to tell.
    let _ = io::stderr().write_all(advice(args, principal, &external_id).as_bytes());
    Ok(Exit::Done)
}

fn advice(args: &TrustPolicyArgs, principal: &str, external_id: &str) -> String {
    let mut text = String::new();
    if args.principal.is_none() {
        let kind = match args.kind {
            TrustedKind::Destination => "destination",
            TrustedKind::Source => "source",
        };
        text.push_str(&format!(
            "This policy trusts account {principal}, in which Segment runs {kind} functions. For functions that you run with\n\
             Tidegate, name whom Tidegate's own credentials belong to instead: --principal ACCOUNT, or the ARN of a user or role\n\
             (`aws sts get-caller-identity` tells).\n\n"
        ));
    }
    if external_id.len() < RECOMMENDED_CHARACTERS {
        text.push_str(&format!(
            "warning: the external ID has {} characters; at least {RECOMMENDED_CHARACTERS} random ones are recommended.\n\n",
            external_id.len()
        ));
    }
    let principal = visible(principal);
    text.push_str(&format!(
        "Next:\n  \
         1. Save the policy as trust-policy.json, and make the role with it:\n       \
            aws iam create-role --role-name NAME --assume-role-policy-document file://trust-policy.json\n     \
            or give it to one that exists:\n       \
            aws iam update-assume-role-policy --role-name NAME --policy-document file://trust-policy.json\n  \
         2. Let the role do what the function needs, and nothing else (aws iam put-role-policy).\n  \
         3. Where {principal} is another account than the role's, its administrators have to allow sts:AssumeRole on the role.\n  \
         4. Give the function the role's ARN and the external ID as settings, the external ID as a sensitive one:\n     \
            who knows it, and runs functions for the same principal, can assume the role.\n  \
         5. Try it: tidegate aws check --role-arn ARN --external-id-env EXTERNAL_ID --bucket BUCKET\n"
    ));
    text
}
