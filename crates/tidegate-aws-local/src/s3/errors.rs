//! Errors as S3 gives them.
//!
//! Source: Amazon S3 API Reference, "Error responses".

use std::io;

use http::StatusCode;
use s3s::{S3Error, S3ErrorCode};

use crate::store::StoreError;

pub(super) fn error(code: &'static str, status: StatusCode, message: impl Into<String>) -> S3Error {
    // Codes that `s3s` does not know become custom ones; this never fails.
    let code = S3ErrorCode::from_bytes(code.as_bytes()).unwrap_or(S3ErrorCode::InternalError);
    let mut error = S3Error::with_message(code, message.into());
    error.set_status_code(status);
    error
}

pub(super) fn bad_request(code: &'static str, message: impl Into<String>) -> S3Error {
    error(code, StatusCode::BAD_REQUEST, message)
}

pub(super) fn access_denied(message: impl Into<String>) -> S3Error {
    error("AccessDenied", StatusCode::FORBIDDEN, message)
}

pub(super) fn not_implemented() -> S3Error {
    let message = "A header or query you provided implies functionality that is not implemented";
    error("NotImplemented", StatusCode::NOT_IMPLEMENTED, message)
}

pub(super) fn internal(source: impl std::error::Error) -> S3Error {
    tracing::error!(error = %source, "a request failed");
    let message = "We encountered an internal error. Please try again.";
    error("InternalError", StatusCode::INTERNAL_SERVER_ERROR, message)
}

pub(super) fn of_store(failure: StoreError) -> S3Error {
    match failure {
        StoreError::NoSuchBucket => error(
            "NoSuchBucket",
            StatusCode::NOT_FOUND,
            "The specified bucket does not exist",
        ),
        StoreError::NoSuchKey => error(
            "NoSuchKey",
            StatusCode::NOT_FOUND,
            "The specified key does not exist.",
        ),
        StoreError::NoSuchUpload => error(
            "NoSuchUpload",
            StatusCode::NOT_FOUND,
            "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or \
             completed.",
        ),
        StoreError::BucketNotEmpty => error(
            "BucketNotEmpty",
            StatusCode::CONFLICT,
            "The bucket you tried to delete is not empty",
        ),
        StoreError::BucketExists => error(
            "BucketAlreadyOwnedByYou",
            StatusCode::CONFLICT,
            "Your previous request to create the named bucket succeeded and you already own it.",
        ),
        StoreError::InvalidPart => bad_request(
            "InvalidPart",
            "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified \
             entity tag may not match the part's entity tag.",
        ),
        StoreError::InvalidPartOrder => bad_request(
            "InvalidPartOrder",
            "The list of parts was not in ascending order. Parts must be ordered by part number.",
        ),
        StoreError::PartTooSmall(number, size) => bad_request(
            "EntityTooSmall",
            format!(
                "Your proposed upload is smaller than the minimum allowed size (part {number} has {size} bytes)"
            ),
        ),
        StoreError::PreconditionFailed => precondition_failed(),
        StoreError::Io(failure) if failure.kind() == io::ErrorKind::InvalidFilename => {
            bad_request("KeyTooLongError", "Your key is too long")
        }
        StoreError::Io(failure) => internal(failure),
    }
}

pub(super) fn precondition_failed() -> S3Error {
    let message = "At least one of the pre-conditions you specified did not hold";
    error(
        "PreconditionFailed",
        StatusCode::PRECONDITION_FAILED,
        message,
    )
}

/// What went wrong while a request's body was read. The types of these errors are not public, but their texts tell them.
pub(super) fn of_body(failure: &(dyn std::error::Error + Send + Sync)) -> S3Error {
    let text = failure.to_string();
    if text.contains("Sha256Mismatch") {
        let message =
            "The provided 'x-amz-content-sha256' header does not match what was computed.";
        return bad_request("XAmzContentSHA256Mismatch", message);
    }
    if text.contains("SignatureMismatch") {
        let message = "The request signature we calculated does not match the signature you provided. Check your key and \
                       signing method.";
        return error("SignatureDoesNotMatch", StatusCode::FORBIDDEN, message);
    }
    if text.contains("stalled") {
        let message = "Your socket connection to the server was not read from or written to within the timeout period. Idle \
                       connections will be closed.";
        return bad_request("RequestTimeout", message);
    }
    bad_request("IncompleteBody", "The request body terminated unexpectedly")
}
