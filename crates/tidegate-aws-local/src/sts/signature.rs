//! Signature Version 4 for the service `sts`, in the header or in the query.
//!
//! S3's signatures are checked by `s3s`. Its check for `sts` takes bodies of 8 KiB, no presigned requests, and answers in
//! S3's words, so STS has its own.
//!
//! Source: IAM User Guide, "Create a signed AWS API request".

use std::fmt::Write as _;
use std::time::SystemTime;

use bytes::Bytes;
use http::request::Parts;
use sha2::{Digest, Sha256};
use time::macros::format_description;
use time::{Duration, OffsetDateTime, PrimitiveDateTime};
use url::form_urlencoded;

use super::{Sts, StsError};
use crate::identity::{Principal, equal_in_constant_time, mac, secret_of_key};
use crate::server::{Claims, Scheme};

const MAX_SKEW: Duration = Duration::minutes(5);
/// The longest that a presigned request may be valid, in seconds: a week.
const MAX_EXPIRES: u64 = 604_800;

/// Whose request this is; its signature has been checked.
pub(crate) fn verify(
    sts: &Sts<'_>,
    parts: &Parts,
    claims: &Claims,
    body: &Bytes,
) -> Result<Principal, StsError> {
    let Some(scope) = &claims.scope else {
        return Err(StsError::incomplete_signature(
            "Only AWS Signature Version 4 is supported.",
        ));
    };
    let token = claims.token.as_deref();
    let principal = Principal::of_key(
        sts.directory,
        sts.key,
        &claims.access_key_id,
        token,
        sts.now,
    )?;
    if scope.service != "sts" {
        return Err(StsError::signature_does_not_match(
            "Credential should be scoped to correct service: 'sts'.",
        ));
    }
    let date = claims.date.as_deref().ok_or_else(|| {
        StsError::incomplete_signature(
            "Authorization header requires existence of a 'X-Amz-Date' header.",
        )
    })?;
    check_date(claims, date, &scope.date, sts.now)?;
    if !claims.signed_headers.iter().any(|name| name == "host") {
        return Err(StsError::incomplete_signature(
            "'Host' must be a 'SignedHeader' in the AWS Authorization.",
        ));
    }
    let canonical = canonical_request(parts, claims, body)?;
    let secret = secret_of_key(sts.directory, sts.key, &claims.access_key_id).unwrap_or_default();
    let scope_text = format!(
        "{}/{}/{}/aws4_request",
        scope.date, scope.region, scope.service
    );
    let string_to_sign = format!(
        "AWS4-HMAC-SHA256\n{date}\n{scope_text}\n{}",
        hex::encode(Sha256::digest(canonical))
    );
    let mut key = mac(format!("AWS4{secret}").as_bytes(), scope.date.as_bytes());
    for part in [&scope.region, &scope.service, "aws4_request"] {
        key = mac(&key, part.as_bytes());
    }
    let expected = hex::encode(mac(&key, string_to_sign.as_bytes()));
    if !equal_in_constant_time(expected.as_bytes(), claims.signature.as_bytes()) {
        return Err(StsError::signature_does_not_match(
            "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access \
             Key and signing method. Consult the service documentation for details.",
        ));
    }
    Ok(principal)
}

fn check_date(
    claims: &Claims,
    date: &str,
    scope_date: &str,
    now: SystemTime,
) -> Result<(), StsError> {
    let format = format_description!("[year][month][day]T[hour][minute][second]Z");
    let signed = PrimitiveDateTime::parse(date, &format)
        .map_err(|_| StsError::incomplete_signature("Date must be in ISO-8601 'basic format'."))?
        .assume_utc();
    if !date.starts_with(scope_date) || scope_date.len() != 8 {
        return Err(StsError::signature_does_not_match(format!(
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '{scope_date}' != \
             '{}', from '{date}'.",
            date.get(..8).unwrap_or_default()
        )));
    }
    let now = OffsetDateTime::from(now);
    let text = |time: OffsetDateTime| time.format(&format).unwrap_or_default();
    if signed > now + MAX_SKEW {
        return Err(StsError::signature_does_not_match(format!(
            "Signature not yet current: {date} is still later than {} ({} + 5 min.)",
            text(now + MAX_SKEW),
            text(now)
        )));
    }
    let lifetime = match (claims.scheme, claims.expires) {
        (Scheme::V4Query, Some(seconds @ ..=MAX_EXPIRES)) => {
            Duration::seconds(i64::try_from(seconds).unwrap_or(0))
        }
        (Scheme::V4Query, Some(_)) => {
            return Err(StsError::incomplete_signature(
                "X-Amz-Expires must be less than a week (in seconds).",
            ));
        }
        _ => MAX_SKEW,
    };
    if signed + lifetime < now {
        return Err(StsError::signature_does_not_match(format!(
            "Signature expired: {date} is now earlier than {} ({} - {} min.)",
            text(now - lifetime),
            text(now),
            lifetime.whole_minutes()
        )));
    }
    Ok(())
}

fn canonical_request(parts: &Parts, claims: &Claims, body: &Bytes) -> Result<String, StsError> {
    let mut query: Vec<(String, String)> =
        form_urlencoded::parse(parts.uri.query().unwrap_or_default().as_bytes())
            .filter(|(name, _)| name != "X-Amz-Signature")
            .map(|(name, value)| (uri_encode(&name), uri_encode(&value)))
            .collect();
    query.sort_unstable();
    let query: Vec<String> = query
        .into_iter()
        .map(|(name, value)| format!("{name}={value}"))
        .collect();

    let mut names = claims.signed_headers.clone();
    names.sort_unstable();
    names.dedup();
    let mut headers = String::new();
    for name in &names {
        let values: Result<Vec<String>, _> = parts
            .headers
            .get_all(name)
            .iter()
            .map(|value| value.to_str().map(collapse_spaces))
            .collect();
        match values {
            Ok(values) if !values.is_empty() => {
                let _ = writeln!(headers, "{name}:{}", values.join(","));
            }
            _ => {
                let message = format!("The signed header {name} is missing or not ASCII.");
                return Err(StsError::incomplete_signature(message));
            }
        }
    }
    Ok(format!(
        "{}\n{}\n{}\n{headers}\n{}\n{}",
        parts.method,
        parts.uri.path(),
        query.join("&"),
        names.join(";"),
        hex::encode(Sha256::digest(body))
    ))
}

fn collapse_spaces(value: &str) -> String {
    value.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn uri_encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte) {
            encoded.push(char::from(byte));
        } else {
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}
