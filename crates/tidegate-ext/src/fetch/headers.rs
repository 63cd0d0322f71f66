//! The headers of an answer.

use deno_core::convert::ByteString;
use http::header::{
    AGE, AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, ETAG, EXPIRES, FROM, HOST, HeaderMap,
    HeaderName, IF_MODIFIED_SINCE, IF_UNMODIFIED_SINCE, LAST_MODIFIED, LOCATION, MAX_FORWARDS,
    PROXY_AUTHORIZATION, REFERER, RETRY_AFTER, SERVER, SET_COOKIE, USER_AGENT,
};

/// Of these the first counts (<https://nodejs.org/docs/latest-v20.x/api/http.html#messageheaders>).
const SINGLE: [HeaderName; 18] = [
    AGE,
    AUTHORIZATION,
    CONTENT_LENGTH,
    CONTENT_TYPE,
    ETAG,
    EXPIRES,
    FROM,
    HOST,
    IF_MODIFIED_SINCE,
    IF_UNMODIFIED_SINCE,
    LAST_MODIFIED,
    LOCATION,
    MAX_FORWARDS,
    PROXY_AUTHORIZATION,
    REFERER,
    RETRY_AFTER,
    SERVER,
    USER_AGENT,
];

/// Pairs of names in small letters and values, as Node.js's `IncomingMessage.headers` has them and so node-fetch gives them:
/// one of each name, but for `set-cookie`.
pub(super) fn merged(headers: &HeaderMap) -> Vec<(ByteString, ByteString)> {
    let mut pairs = Vec::with_capacity(headers.len());
    for name in headers.keys() {
        let mut values = headers.get_all(name).iter().map(|value| value.as_bytes());
        if name == SET_COOKIE {
            pairs.extend(values.map(|value| (name.as_str().into(), value.into())));
        } else if SINGLE.contains(name) {
            let first = values.next().unwrap_or_default();
            pairs.push((name.as_str().into(), first.into()));
        } else {
            let separator: &[u8] = if name == COOKIE { b"; " } else { b", " };
            let value = values.collect::<Vec<_>>().join(separator);
            pairs.push((name.as_str().into(), value.into()));
        }
    }
    pairs
}

/// Every header.
pub(super) fn as_sent(headers: &HeaderMap) -> Vec<(ByteString, ByteString)> {
    headers
        .iter()
        .map(|(name, value)| (name.as_str().into(), value.as_bytes().into()))
        .collect()
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn repeated_headers_are_joined_kept_apart_or_dropped() {
        let given = [
            ("x-a", "1"),
            ("set-cookie", "a=1"),
            ("content-type", "text/plain"),
            ("x-a", "2"),
            ("set-cookie", "b=2"),
            ("content-type", "text/html"),
        ];
        let headers: HeaderMap = given
            .iter()
            .map(|(name, value)| {
                (
                    HeaderName::from_static(name),
                    HeaderValue::from_static(value),
                )
            })
            .collect();
        let mut seen: Vec<_> = merged(&headers)
            .iter()
            .map(|(name, value)| {
                let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
                (text(name), text(value))
            })
            .collect();
        seen.sort();
        let expected = [
            ("content-type", "text/plain"),
            ("set-cookie", "a=1"),
            ("set-cookie", "b=2"),
            ("x-a", "1, 2"),
        ];
        assert_eq!(
            seen,
            expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
    }
}
