//! STS: the query protocol on `/`.

mod assume_role;
mod error;
mod identity;
mod params;
mod response;
mod signature;
mod validate;

use std::time::SystemTime;

use bytes::Bytes;
use http::request::Parts;
use http::{Method, header};

pub(crate) use error::StsError;
use signature::verify;

use crate::identity::{Directory, Principal, SealKey};
use crate::server::Claims;
use params::Params;

/// More than any request of STS has.
pub(crate) const MAX_BODY_BYTES: usize = 64 * 1024;

/// What STS answers from.
pub(crate) struct Sts<'a> {
    pub(crate) directory: &'a Directory,
    pub(crate) key: &'a SealKey,
    /// For tests: the length of every session, in seconds.
    pub(crate) session_seconds: Option<u32>,
    pub(crate) now: SystemTime,
}

/// What is known of a request, for the log, and its answer: the XML's inner part.
pub(crate) struct Reply {
    /// The `Action` as it was asked for.
    pub(crate) operation: Option<String>,
    pub(crate) principal: Option<Principal>,
    pub(crate) answer: Result<String, StsError>,
}

/// Whether a request is one to STS; all others are S3's. What is signed for S3 is S3's even if it looks like a form: there
/// are operations on a bucket in the host's name that are a `POST` to `/`.
pub(crate) fn is_request(parts: &Parts, claims: Option<&Claims>) -> bool {
    if parts.uri.path() != "/" {
        return false;
    }
    let service = claims
        .and_then(|claims| claims.scope.as_ref())
        .map(|scope| scope.service.as_str());
    match service {
        Some("sts") => true,
        Some("s3") => false,
        _ => parts.method == Method::POST && is_form(parts),
    }
}

fn is_form(parts: &Parts) -> bool {
    let content_type = parts
        .headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let kind = content_type.and_then(|value| value.split(';').next());
    kind.is_some_and(|kind| {
        kind.trim()
            .eq_ignore_ascii_case("application/x-www-form-urlencoded")
    })
}

impl Sts<'_> {
    /// Answers a request whose body has been read. `claims` is `None` where it is not signed.
    pub(crate) fn answer(
        &self,
        parts: &Parts,
        claims: Option<&Claims>,
        body: &Bytes,
        request_id: &str,
    ) -> Reply {
        let mut reply = Reply {
            operation: None,
            principal: None,
            answer: Ok(String::new()),
        };
        reply.answer = self.try_answer(
            parts,
            claims,
            body,
            request_id,
            &mut reply.operation,
            &mut reply.principal,
        );
        reply
    }

    fn try_answer(
        &self,
        parts: &Parts,
        claims: Option<&Claims>,
        body: &Bytes,
        request_id: &str,
        operation: &mut Option<String>,
        principal: &mut Option<Principal>,
    ) -> Result<String, StsError> {
        let params = if parts.method == Method::POST {
            Params::parse(body)
        } else {
            Params::parse(parts.uri.query().unwrap_or_default().as_bytes())
        };
        *operation = params.get("Action").map(str::to_owned);
        let claims = claims.ok_or_else(StsError::missing_token)?;
        let caller = verify(self, parts, claims, body)?;
        let caller = principal.insert(caller);
        let action = params.get("Action").unwrap_or_default();
        let version = params.get("Version").unwrap_or("NO_VERSION_SPECIFIED");
        if version != "2011-06-15" {
            return Err(StsError::invalid_action(action, version));
        }
        let result = match action {
            "AssumeRole" => assume_role::assume_role(self, caller, &params)?,
            "GetCallerIdentity" => identity::get_caller_identity(caller),
            "GetSessionToken" => identity::get_session_token(self, caller, &params)?,
            _ => return Err(StsError::invalid_action(action, version)),
        };
        Ok(response::document(action, result, request_id))
    }
}
