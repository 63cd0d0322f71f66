//! `GetCallerIdentity` and `GetSessionToken`.

use std::time::Duration;

use super::params::Params;
use super::response::Content;
use super::validate::Validation;
use super::{Sts, StsError};
use crate::identity::{Identity, Principal, Session, Subject};
use crate::server::format_expiration;

const DEFAULT_SECONDS: u32 = 43_200;

pub(super) fn get_caller_identity(caller: &Principal) -> Content {
    let (arn, user_id, account) = (
        caller.arn.clone(),
        caller.user_id.clone(),
        caller.account.clone(),
    );
    Box::new(move |xml| {
        xml.leaf("Arn", &arn)
            .leaf("UserId", &user_id)
            .leaf("Account", &account)
    })
}

pub(super) fn get_session_token(
    sts: &Sts<'_>,
    caller: &Principal,
    params: &Params,
) -> Result<Content, StsError> {
    let mut validation = Validation::new(params);
    let seconds = validation.seconds("DurationSeconds", (900, 129_600))?;
    validation.finish()?;
    if let Some(name) = params.any_of(&["SerialNumber", "TokenCode"]) {
        return Err(StsError::validation(format!(
            "{name} is not supported by this server"
        )));
    }
    let Identity::User(user) = &caller.identity else {
        return Err(StsError::access_denied(
            "Cannot call GetSessionToken with session credentials",
        ));
    };
    let seconds = sts
        .session_seconds
        .unwrap_or(seconds.unwrap_or(DEFAULT_SECONDS));
    let expires = sts.now + Duration::from_secs(u64::from(seconds));
    let session = Session::seal(
        sts.key,
        Subject::User {
            arn: user.arn.clone(),
        },
        expires,
    );
    Ok(Box::new(move |xml| {
        xml.element("Credentials", "", |xml| {
            xml.leaf("AccessKeyId", &session.access_key_id)
                .leaf("SecretAccessKey", &session.secret_access_key)
                .leaf("SessionToken", &session.token)
                .leaf("Expiration", &format_expiration(expires))
        })
    }))
}
