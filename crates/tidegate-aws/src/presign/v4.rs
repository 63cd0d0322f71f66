//! Signature Version 4 in a query, with the choices that v2 makes of what goes there.

use std::time::{SystemTime, UNIX_EPOCH};

use aws_credential_types::Credentials;
use aws_sigv4::sign::v4::{calculate_signature, generate_signing_key};
use aws_smithy_types::DateTime;
use aws_smithy_types::date_time::Format;

use super::query::{self, Pairs};
use super::{Presigning, Unsigned};
use crate::endpoint::encode;
use crate::json::number_text;
use crate::sign::sha256_hex;

/// Headers of HTTP that are in the query, too.
const IN_QUERY: [&str; 3] = ["Content-Type", "Content-MD5", "Cache-Control"];

pub(super) fn sign(
    unsigned: Unsigned<'_>,
    credentials: &Credentials,
    presigning: Presigning,
) -> Pairs {
    let Unsigned {
        request,
        time,
        query: mut pairs,
        mut headers,
        ..
    } = unsigned;
    let stamp = compact(time);
    let date = stamp.get(..8).unwrap_or_default();
    let service = request.signing_name;
    let scope = format!("{date}/{}/{service}/aws4_request", request.region);
    let body = request.body.bytes().unwrap_or_default();
    let body_hash = if request.has_body_parameter {
        let hash = sha256_hex(body);
        headers.push(("X-Amz-Content-Sha256".to_owned(), hash.clone()));
        hash
    } else if body.is_empty() && request.is_s3() {
        "UNSIGNED-PAYLOAD".to_owned()
    } else {
        sha256_hex(body)
    };

    let host = request.uri.authority().map_or("", |host| host.as_str());
    let mut signed: Vec<(String, String)> = headers
        .iter()
        .map(|(name, value)| (name.to_ascii_lowercase(), folded(value)))
        .filter(|(name, _)| is_signed(name))
        .chain([("host".to_owned(), host.to_owned())])
        .collect();
    signed.sort();
    let names: Vec<&str> = signed.iter().map(|(name, _)| name.as_str()).collect();
    let names = names.join(";");

    let mut put = |name: &str, value: &str| query::set(&mut pairs, name, value.to_owned());
    put("X-Amz-Date", &stamp);
    put("X-Amz-Algorithm", "AWS4-HMAC-SHA256");
    put(
        "X-Amz-Credential",
        &format!("{}/{scope}", credentials.access_key_id()),
    );
    put("X-Amz-Expires", &number_text(presigning.expires));
    put("X-Amz-SignedHeaders", &names);
    if let Some(token) = credentials.session_token() {
        put("X-Amz-Security-Token", token);
    }
    for (name, value) in &headers {
        let lower = name.to_ascii_lowercase();
        if lower.starts_with("x-amz-meta-") {
            put(&lower, value);
        } else if lower.starts_with("x-amz-") || IN_QUERY.contains(&name.as_str()) {
            put(name, value);
        }
    }

    let path = request.uri.path();
    let path = if request.is_s3() {
        path.to_owned()
    } else {
        let parts: Vec<String> = path.split('/').map(encode).collect();
        parts.join("/")
    };
    let lines: String = signed
        .iter()
        .map(|(name, value)| format!("{name}:{value}\n"))
        .collect();
    let canonical = format!(
        "{}\n{path}\n{}\n{lines}\n{names}\n{body_hash}",
        request.method,
        query::text(pairs.clone()),
    );
    let text = format!(
        "AWS4-HMAC-SHA256\n{stamp}\n{scope}\n{}",
        sha256_hex(canonical.as_bytes())
    );
    let key = generate_signing_key(
        credentials.secret_access_key(),
        time,
        &request.region,
        service,
    );
    query::set(
        &mut pairs,
        "X-Amz-Signature",
        calculate_signature(key, text.as_bytes()),
    );
    pairs.retain(|(name, _)| name != "Expires");
    pairs
}

/// To the second: `20200102T030405Z`.
fn compact(time: SystemTime) -> String {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    let seconds = i64::try_from(since.as_secs()).unwrap_or(i64::MAX);
    let text = DateTime::from_secs(seconds)
        .fmt(Format::DateTime)
        .unwrap_or_default();
    text.replace(['-', ':'], "")
}

fn is_signed(name: &str) -> bool {
    const UNSIGNED: [&str; 6] = [
        "authorization",
        "content-length",
        "content-type",
        "expect",
        "user-agent",
        "x-amzn-trace-id",
    ];
    !UNSIGNED.contains(&name)
}

/// With single spaces.
fn folded(value: &str) -> String {
    value.split_whitespace().collect::<Vec<_>>().join(" ")
}
