//! The older signature of S3, as its "Signing and authenticating REST requests" describes it.

use std::time::UNIX_EPOCH;

use aws_credential_types::Credentials;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, Mac};
use sha1::Sha1;

use super::query::{self, Pairs};
use super::{Presigning, Unsigned};
use crate::json::number_text;

/// Parts of a query that are signed as they are sent.
const SUB_RESOURCES: &[&str] = &[
    "accelerate",
    "acl",
    "analytics",
    "cors",
    "delete",
    "inventory",
    "lifecycle",
    "location",
    "logging",
    "metrics",
    "notification",
    "partNumber",
    "policy",
    "replication",
    "requestPayment",
    "restore",
    "tagging",
    "torrent",
    "uploadId",
    "uploads",
    "versionId",
    "versioning",
    "versions",
    "website",
];

/// Parts of a query that are signed decoded.
const RESPONSE_HEADERS: &[&str] = &[
    "response-cache-control",
    "response-content-disposition",
    "response-content-encoding",
    "response-content-language",
    "response-content-type",
    "response-expires",
];

pub(super) fn sign(
    unsigned: Unsigned<'_>,
    credentials: &Credentials,
    presigning: Presigning,
) -> Pairs {
    let now = unsigned.time.duration_since(UNIX_EPOCH);
    let now = now.map_or(0.0, |since| since.as_secs_f64());
    let expires = number_text((now + presigning.expires).trunc());
    let mut headers = unsigned.headers;
    if let Some(token) = credentials.session_token() {
        headers.retain(|(name, _)| !name.eq_ignore_ascii_case("x-amz-security-token"));
        headers.push(("x-amz-security-token".to_owned(), token.to_owned()));
    }
    let header = |wanted: &str| {
        let found = headers.iter().find(|(name, _)| name == wanted);
        found.map_or("", |(_, value)| value)
    };
    let mut amazons: Vec<_> = headers
        .iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), value))
        .filter(|(name, _)| name.starts_with("x-amz-"))
        .collect();
    amazons.sort();
    let amazons: String = amazons
        .into_iter()
        .map(|(name, value)| format!("{name}:{value}\n"))
        .collect();
    let uri = &unsigned.request.uri;
    let bucket = unsigned
        .bucket_in_host
        .map(|bucket| format!("/{bucket}"))
        .unwrap_or_default();
    let text = format!(
        "{}\n{}\n{}\n{expires}\n{amazons}{bucket}{}{}",
        unsigned.request.method,
        header("Content-MD5"),
        header("Content-Type"),
        uri.path(),
        signed_query(uri.query().unwrap_or_default())
    );

    let mut pairs = unsigned.query;
    query::set(&mut pairs, "Signature", signature(credentials, &text));
    let id = credentials.access_key_id().to_owned();
    query::set(&mut pairs, "AWSAccessKeyId", id);
    query::set(&mut pairs, "Expires", expires);
    for (name, value) in headers {
        let lower = name.to_ascii_lowercase();
        let name = if lower.starts_with("x-amz-meta-") {
            lower
        } else {
            name
        };
        query::set(&mut pairs, &name, value);
    }
    pairs
}

fn signed_query(query: &str) -> String {
    let mut parts: Vec<String> = query
        .split('&')
        .filter_map(|part| {
            let (name, value) = match part.split_once('=') {
                // Sub-resources have no value; the serializer writes some with an empty one.
                Some((name, "")) if SUB_RESOURCES.contains(&name) => (name, None),
                Some((name, value)) => (name, Some(value)),
                None => (part, None),
            };
            let value = match value {
                Some(value) if RESPONSE_HEADERS.contains(&name) => Some(query::decode(value)),
                Some(value) if SUB_RESOURCES.contains(&name) => Some(value.to_owned()),
                None if SUB_RESOURCES.contains(&name) => None,
                _ => return None,
            };
            Some(value.map_or_else(|| name.to_owned(), |value| format!("{name}={value}")))
        })
        .collect();
    parts.sort();
    if parts.is_empty() {
        String::new()
    } else {
        format!("?{}", parts.join("&"))
    }
}

fn signature(credentials: &Credentials, text: &str) -> String {
    // HMAC takes keys of any length.
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(credentials.secret_access_key().as_bytes())
    else {
        return String::new();
    };
    mac.update(text.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}
