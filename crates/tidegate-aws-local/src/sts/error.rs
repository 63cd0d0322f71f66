//! Errors as STS gives them.
//!
//! Source: AWS STS API Reference, "Common Errors"; IAM User Guide, "Troubleshoot Signature Version 4".

use http::StatusCode;

use crate::identity::SessionError;
use crate::server::ClaimsError;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct StsError {
    pub(crate) status: StatusCode,
    pub(crate) code: &'static str,
    pub(crate) message: String,
}

impl StsError {
    fn new(status: StatusCode, code: &'static str, message: impl Into<String>) -> Self {
        Self {
            status,
            code,
            message: message.into(),
        }
    }

    pub(crate) fn missing_token() -> Self {
        Self::new(
            StatusCode::FORBIDDEN,
            "MissingAuthenticationToken",
            "Request is missing Authentication Token",
        )
    }

    pub(super) fn invalid_action(action: &str, version: &str) -> Self {
        let message = format!("Could not find operation {action} for version {version}");
        Self::new(StatusCode::BAD_REQUEST, "InvalidAction", message)
    }

    pub(super) fn access_denied(message: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "AccessDenied", message)
    }

    pub(super) fn validation(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "ValidationError", message)
    }

    pub(super) fn malformed_policy(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "MalformedPolicyDocument", message)
    }

    pub(super) fn malformed_input(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "MalformedInput", message)
    }

    pub(super) fn signature_does_not_match(message: impl Into<String>) -> Self {
        Self::new(StatusCode::FORBIDDEN, "SignatureDoesNotMatch", message)
    }

    pub(super) fn incomplete_signature(message: impl Into<String>) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "IncompleteSignature", message)
    }

    pub(crate) fn too_large() -> Self {
        Self::new(
            StatusCode::PAYLOAD_TOO_LARGE,
            "RequestEntityTooLarge",
            "The request is too large",
        )
    }

    pub(crate) fn unreadable_body() -> Self {
        Self::new(
            StatusCode::BAD_REQUEST,
            "MalformedInput",
            "The request's body could not be read",
        )
    }
}

impl From<SessionError> for StsError {
    fn from(error: SessionError) -> Self {
        match error {
            SessionError::UnknownKey | SessionError::InvalidToken => Self::new(
                StatusCode::FORBIDDEN,
                "InvalidClientTokenId",
                "The security token included in the request is invalid.",
            ),
            SessionError::Expired => Self::new(
                StatusCode::FORBIDDEN,
                "ExpiredToken",
                "The security token included in the request is expired",
            ),
        }
    }
}

impl From<ClaimsError> for StsError {
    fn from(error: ClaimsError) -> Self {
        match error {
            ClaimsError::TwoMechanisms => {
                Self::incomplete_signature("Only one of header and query may carry a signature.")
            }
            ClaimsError::UnknownType => {
                Self::incomplete_signature("The Authorization is not of a known type.")
            }
            ClaimsError::Malformed(what) => Self::incomplete_signature(format!("{what}.")),
        }
    }
}
