//! Presigned URLs of Signature Version 2, whose headers are in the query.

use http::request::Parts;
use http::{HeaderName, HeaderValue};
use url::form_urlencoded;

/// Puts the `x-amz-` parameters of the query where they belong: they are signed as headers, and meant as such.
///
/// Source: Amazon S3 Developer Guide, "Signing and Authenticating REST Requests", "Query String Request Authentication
/// Alternative"; observed with aws-sdk v2 for JavaScript and botocore.
pub(super) fn headers_from_query(parts: &mut Parts) {
    let query = parts.uri.query().unwrap_or_default();
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        let name = name.to_ascii_lowercase();
        if !name.starts_with("x-amz-") {
            continue;
        }
        // What is no header cannot have been signed as one; then the signature does not match.
        let (Ok(name), Ok(value)) = (HeaderName::try_from(name), HeaderValue::from_str(&value))
        else {
            continue;
        };
        parts.headers.append(name, value);
    }
}
