//! Presigned URLs, byte for byte as aws-sdk v2 makes them: the older form of S3, and that of Signature Version 4.

mod query;
mod v2;
mod v4;

use std::time::SystemTime;

use aws_credential_types::Credentials;
use http::HeaderMap;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HOST};

use crate::error::Failure;
use crate::request::Prepared;
use crate::sign::signing_time;

/// Which signature a presigned URL bears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureForm {
    /// AWS's first one, which S3 still takes in its older regions: HMAC-SHA1.
    S3,
    /// Signature Version 4.
    V4,
}

/// What a presigned URL is to say beside its request.
#[derive(Clone, Copy, Debug)]
pub struct Presigning {
    pub form: SignatureForm,
    /// Seconds for which the URL can be used.
    pub expires: f64,
}

/// The longest time that Signature Version 4 takes: a week, in seconds.
const MAX_EXPIRES: f64 = 604_800.0;

/// A request, taken apart.
struct Unsigned<'r> {
    request: &'r Prepared,
    /// When the URL begins to be of use.
    time: SystemTime,
    /// Where the bucket is part of the host's name.
    bucket_in_host: Option<&'r str>,
    /// Decoded.
    query: Vec<(String, Option<String>)>,
    /// By the names that v2 gives them, but for `host`.
    headers: Vec<(String, String)>,
}

/// The URL of `request`. `names`: those of headers that listeners set, as they wrote them.
pub(crate) fn url(
    request: &mut Prepared,
    credentials: &Credentials,
    presigning: Presigning,
    bucket_in_host: Option<&str>,
    names: &[String],
) -> Result<String, Failure> {
    if presigning.form == SignatureForm::V4 && presigning.expires > MAX_EXPIRES {
        let message =
            "Presigning does not support expiry time greater than a week with SigV4 signing.";
        return Err(Failure {
            retryable: Some(false),
            ..Failure::local("InvalidExpiryTime", message)
        });
    }
    request.headers.remove(CONTENT_LENGTH);
    request.headers.remove(HOST);
    if request.is_form() {
        request.turn_into_get()?;
        request.headers.remove(CONTENT_TYPE);
    }
    let unsigned = Unsigned {
        time: signing_time(request.clock_offset),
        bucket_in_host,
        query: query::parse(request.uri.query().unwrap_or_default()),
        headers: named(&request.headers, names),
        request,
    };
    let pairs = match presigning.form {
        SignatureForm::S3 => v2::sign(unsigned, credentials, presigning),
        SignatureForm::V4 => v4::sign(unsigned, credentials, presigning),
    };
    let uri = &request.uri;
    Ok(format!(
        "{}://{}{}?{}",
        uri.scheme_str().unwrap_or("https"),
        uri.authority().map_or("", |authority| authority.as_str()),
        uri.path(),
        query::text(pairs)
    ))
}

/// Names become part of the URL, so their case matters.
fn named(headers: &HeaderMap, names: &[String]) -> Vec<(String, String)> {
    let name_of = |name: &str| {
        let given = names.iter().find(|given| given.eq_ignore_ascii_case(name));
        given.cloned().unwrap_or_else(|| as_in_model(name))
    };
    headers
        .iter()
        .map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name_of(name.as_str()), value)
        })
        .collect()
}

/// Headers of HTTP are capitalized there, those of Amazon are not.
fn as_in_model(name: &str) -> String {
    if name == "x-amz-content-sha256" {
        return "X-Amz-Content-Sha256".to_owned();
    }
    if name.starts_with("x-amz-") {
        return match name.strip_suffix("-key-md5") {
            Some(head) => format!("{head}-key-MD5"),
            None => name.to_owned(),
        };
    }
    if name == "content-md5" {
        return "Content-MD5".to_owned();
    }
    let words = name.split('-').map(|word| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    });
    words.collect::<Vec<_>>().join("-")
}
