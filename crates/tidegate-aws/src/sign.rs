//! Signature Version 4, with the settings of aws-sdk v2.

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use aws_credential_types::Credentials;
use aws_sigv4::http_request::{
    PayloadChecksumKind, PercentEncodingMode, SignableBody, SignableRequest, SigningSettings,
    UriPathNormalizationMode, sign,
};
use aws_sigv4::sign::v4;
use aws_smithy_runtime_api::client::identity::Identity;
use http::header::{HeaderName, HeaderValue};
use sha2::{Digest, Sha256};

use crate::error::Failure;
use crate::operation::Service;
use crate::request::{ClockOffset, Prepared};

/// What aws-sdk v2 leaves out of a signature, and what is the connection's own.
const UNSIGNED_HEADERS: [&str; 9] = [
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "expect",
    "presigned-expires",
    "transfer-encoding",
    "user-agent",
    "x-amzn-trace-id",
];

/// Adds the headers of a signature to `request`.
pub(crate) fn sign_request(
    request: &mut Prepared,
    credentials: Credentials,
) -> Result<(), Failure> {
    let failed = |error: &dyn std::fmt::Display| Failure::local("SigningError", error.to_string());
    let mut settings = SigningSettings::default();
    settings.payload_checksum_kind = PayloadChecksumKind::XAmzSha256;
    settings.excluded_headers = Some(UNSIGNED_HEADERS.map(Cow::Borrowed).to_vec());
    if request.service == Service::S3 {
        // A key is signed as it is sent.
        settings.percent_encoding_mode = PercentEncodingMode::Single;
        settings.uri_path_normalization_mode = UriPathNormalizationMode::Disabled;
    }
    let identity: Identity = credentials.into();
    let parameters = v4::SigningParams::builder()
        .identity(&identity)
        .region(&request.region)
        .name(request.signing_name)
        .time(signing_time(request.clock_offset))
        .settings(settings)
        .build()
        .map_err(|error| failed(&error))?
        .into();
    let uri = request.uri.to_string();
    let headers = request.headers.iter().filter_map(|(name, value)| {
        Some((name.as_str(), std::str::from_utf8(value.as_bytes()).ok()?))
    });
    let body = match (request.unsigned_body, request.body.bytes()) {
        (false, Some(bytes)) => SignableBody::Bytes(bytes),
        _ => SignableBody::UnsignedPayload,
    };
    let signable = SignableRequest::new(request.method.as_str(), &uri, headers, body)
        .map_err(|error| failed(&error))?;
    let (instructions, _) = sign(signable, &parameters)
        .map_err(|error| failed(&error))?
        .into_parts();
    let (added, _) = instructions.into_parts();
    for header in added {
        let name =
            HeaderName::from_bytes(header.name().as_bytes()).map_err(|error| failed(&error))?;
        let mut value = HeaderValue::from_str(header.value()).map_err(|error| failed(&error))?;
        value.set_sensitive(header.sensitive());
        request.headers.insert(name, value);
    }
    Ok(())
}

/// Adds what v2 says of the body of a request that it does not sign.
pub(crate) fn tell_hash(request: &mut Prepared) {
    let value = match (request.unsigned_body, request.body.bytes()) {
        (false, Some(bytes)) => sha256_hex(bytes),
        _ => "UNSIGNED-PAYLOAD".to_owned(),
    };
    if let Ok(value) = HeaderValue::try_from(value) {
        let name = HeaderName::from_static("x-amz-content-sha256");
        request.headers.insert(name, value);
    }
}

/// In small letters.
pub(crate) fn sha256_hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    Sha256::digest(bytes)
        .iter()
        .fold(String::with_capacity(64), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        })
}

/// No clock is this wrong; further away, times cannot be written in a signature.
const MAX_OFFSET: Duration = Duration::from_secs(20 * 365 * 24 * 60 * 60);

/// Now, by the clock of who signs.
pub(crate) fn signing_time(offset: ClockOffset) -> SystemTime {
    let now = SystemTime::now();
    let by = Duration::from_millis(offset.0.unsigned_abs()).min(MAX_OFFSET);
    let moved = if offset.0 < 0 {
        now.checked_sub(by)
    } else {
        now.checked_add(by)
    };
    moved.unwrap_or(now)
}
