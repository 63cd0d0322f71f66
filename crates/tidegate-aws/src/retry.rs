//! Which errors are worth another try, as aws-sdk v2 judges them. Pure.

use crate::operation::Service;

/// Codes that every service uses to slow a client down.
const THROTTLED: &[&str] = &[
    "EC2ThrottledException",
    "ProvisionedThroughputExceededException",
    "RequestLimitExceeded",
    "RequestThrottled",
    "RequestThrottledException",
    "Throttling",
    "ThrottlingException",
    "TooManyRequestsException",
    "TransactionInProgressException",
];

/// Whether `code` says that the credentials have expired: another try is worth it once they are refreshed.
pub fn is_expired(code: &str) -> bool {
    matches!(
        code,
        "ExpiredToken" | "ExpiredTokenException" | "RequestExpired"
    )
}

/// Whether an error that came with `status` is worth another try. Regions that do not fit are judged in [`crate::region`].
pub fn is_retryable(service: Service, code: &str, message: Option<&str>, status: u16) -> bool {
    status >= 500
        || status == 429
        || THROTTLED.contains(&code)
        || is_expired(code)
        || (service == Service::S3 && code == "RequestTimeout")
        || (code.contains("Signature")
            && message.is_some_and(|message| message.contains("expired")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn failures_of_the_service_and_throttling_are_retried() {
        for (service, code, status) in [
            (Service::S3, "InternalError", 500),
            (Service::S3, "SlowDown", 503),
            (Service::Sts, "Throttling", 400),
            (Service::Sts, "429", 429),
            (Service::S3, "ExpiredToken", 400),
            (Service::S3, "RequestTimeout", 400),
        ] {
            assert!(is_retryable(service, code, None, status), "{code}");
        }
    }

    #[test]
    fn refusals_are_not_retried() {
        for (service, code, status) in [
            (Service::S3, "AccessDenied", 403),
            (Service::S3, "NoSuchKey", 404),
            (Service::S3, "SlowDown", 400),
            (Service::S3, "OperationAborted", 409),
            (Service::S3, "SignatureDoesNotMatch", 403),
            (Service::Sts, "RequestTimeout", 400),
        ] {
            assert!(!is_retryable(service, code, Some("no"), status), "{code}");
        }
        assert!(is_retryable(
            Service::S3,
            "InvalidSignatureException",
            Some("Signature expired: now"),
            403
        ));
    }
}
