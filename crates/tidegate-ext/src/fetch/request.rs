//! What goes over the wire for what JavaScript asked for: pure, and suspicious of all of it.

use deno_core::url::Url;
use http::header::{
    ACCEPT, ACCEPT_ENCODING, AUTHORIZATION, CONNECTION, CONTENT_LENGTH, EXPECT, HOST, HeaderName,
    HeaderValue, RANGE, TE, TRAILER, TRANSFER_ENCODING, UPGRADE, USER_AGENT,
};
use http::uri::Authority;
use http::{HeaderMap, Method, Uri};

use super::error::FetchError;

const DEFAULT_USER_AGENT: &str = concat!("tidegate/", env!("CARGO_PKG_VERSION"));
/// What may be decoded of an answer (see [`super::decode`]).
const DEFAULT_ACCEPT_ENCODING: &str = "gzip,deflate,br";

const MAX_METHOD_LENGTH: usize = 32;
/// As on the wire; servers take 8 to 64 KiB.
const MAX_HEADER_BYTES: usize = 64 * 1024;
/// The colon and space, and the line break, of each header.
const SEPARATORS: usize = 4;

/// How a message is framed and a connection is kept is between the client and the server: a function that could say
/// something else about it could smuggle requests.
const FRAMING: [HeaderName; 7] = [
    CONNECTION,
    CONTENT_LENGTH,
    EXPECT,
    TE,
    TRAILER,
    TRANSFER_ENCODING,
    UPGRADE,
];
const FRAMING_EXTENSIONS: [&str; 3] = ["http2-settings", "keep-alive", "proxy-connection"];

/// A request without its body.
#[derive(Debug)]
pub(super) struct Head {
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) headers: HeaderMap,
    /// The URL as people may see it: without name and password.
    pub(super) url: String,
    /// Whether the body of the answer is given decoded.
    pub(super) decodes: bool,
}

/// `headers` are pairs of names and values. Framing headers are left out, `host` may be set. `compress`: encoded answers are
/// asked for, and decoded.
///
/// # Errors
///
/// [`FetchError::Invalid`] for what HTTP cannot say, and for more header than any server takes.
pub(super) fn head<'a>(
    method: &[u8],
    mut url: Url,
    headers: impl Iterator<Item = (&'a [u8], &'a [u8])>,
    compress: bool,
) -> Result<Head, FetchError> {
    let authority = deno_fetch::extract_authority(&mut url);
    // A name that cannot be decoded is left in place by the above.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    let shown = url.to_string();
    url.set_fragment(None);
    let uri = url
        .as_str()
        .parse::<Uri>()
        .map_err(|_| FetchError::Invalid(invalid_url(&shown)))?;

    let mut headers = header_map(headers)?;
    if let Some((name, password)) = authority {
        headers
            .entry(AUTHORIZATION)
            .or_insert_with(|| deno_fetch::basic_auth(&name, password.as_deref()));
    }
    headers
        .entry(USER_AGENT)
        .or_insert(HeaderValue::from_static(DEFAULT_USER_AGENT));
    headers
        .entry(ACCEPT)
        .or_insert(HeaderValue::from_static("*/*"));
    // A part of an encoded body cannot be decoded.
    let has_range = headers.contains_key(RANGE);
    if compress {
        let encodings = if has_range {
            "identity"
        } else {
            DEFAULT_ACCEPT_ENCODING
        };
        headers
            .entry(ACCEPT_ENCODING)
            .or_insert(HeaderValue::from_static(encodings));
    }
    Ok(Head {
        method: parse_method(method)?,
        uri,
        headers,
        url: shown,
        decodes: compress && !has_range,
    })
}

fn invalid_url(url: &str) -> String {
    const SHOWN: usize = 256;
    match url.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("Invalid URL: {}... ({} bytes)", &url[..end], url.len()),
        None => format!("Invalid URL: {url}"),
    }
}

fn parse_method(method: &[u8]) -> Result<Method, FetchError> {
    let invalid = || FetchError::Invalid("Method is not a valid HTTP method".to_owned());
    if method.len() > MAX_METHOD_LENGTH {
        return Err(invalid());
    }
    match Method::from_bytes(method).map_err(|_| invalid())? {
        Method::CONNECT | Method::TRACE => Err(invalid()),
        method => Ok(method),
    }
}

fn header_map<'a>(
    given: impl Iterator<Item = (&'a [u8], &'a [u8])>,
) -> Result<HeaderMap, FetchError> {
    let mut headers = HeaderMap::new();
    let mut bytes = 0;
    for (name, value) in given {
        bytes += name.len() + value.len() + SEPARATORS;
        if bytes > MAX_HEADER_BYTES {
            return Err(too_many_headers());
        }
        let name = HeaderName::from_bytes(name).map_err(|_| {
            FetchError::Invalid(format!(
                "Invalid header name: {}",
                String::from_utf8_lossy(name)
            ))
        })?;
        let value = HeaderValue::from_bytes(value)
            .map_err(|_| FetchError::Invalid(format!("Invalid value of the header \"{name}\"")))?;
        if FRAMING.contains(&name) || FRAMING_EXTENSIONS.contains(&name.as_str()) {
            continue;
        }
        if name == HOST {
            require_host(&value)?;
            // Two hosts are read differently by different servers.
            headers.insert(name, value);
        } else {
            headers
                .try_append(name, value)
                .map_err(|_| too_many_headers())?;
        }
    }
    Ok(headers)
}

fn too_many_headers() -> FetchError {
    FetchError::Invalid(format!(
        "the headers of a request may take {MAX_HEADER_BYTES} bytes, and these take more"
    ))
}

fn require_host(value: &HeaderValue) -> Result<(), FetchError> {
    match Authority::try_from(value.as_bytes()) {
        Ok(authority) if !authority.as_str().contains('@') => Ok(()),
        _ => Err(FetchError::Invalid(
            "Invalid value of the header \"host\"".to_owned(),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(url: &str, headers: &[(&str, &str)]) -> Result<Head, FetchError> {
        let headers = headers
            .iter()
            .map(|(name, value)| (name.as_bytes(), value.as_bytes()));
        head(b"POST", Url::parse(url).expect("a URL"), headers, true)
    }

    fn text(head: &Head, name: &str) -> Option<String> {
        let values: Vec<_> = head
            .headers
            .get_all(name)
            .iter()
            .map(|v| v.to_str().expect("ASCII"))
            .collect();
        (!values.is_empty()).then(|| values.join(" & "))
    }

    #[test]
    fn headers_that_frame_the_message_are_left_out() {
        let framing = FRAMING
            .map(|name| name.to_string())
            .into_iter()
            .chain(FRAMING_EXTENSIONS.map(str::to_owned));
        for name in framing {
            let head = with("http://a/", &[(&name.to_uppercase(), "chunked")]).expect("a request");
            assert_eq!(text(&head, &name), None);
        }
    }

    #[test]
    fn header_injection_is_refused() {
        for (name, value) in [
            ("a", "b\r\nc: d"),
            ("a", "b\nc"),
            ("a", "b\0"),
            ("a\r\nb", "c"),
            ("a b", "c"),
            ("", "c"),
            ("a:", "b"),
        ] {
            let error = with("http://a/", &[(name, value)]).expect_err(name);
            assert!(matches!(error, FetchError::Invalid(_)), "{error}");
        }
    }

    #[test]
    fn a_host_may_be_set_once_and_must_be_one() {
        let head = with(
            "http://a/",
            &[("host", "b.example:80"), ("Host", "c.example")],
        )
        .expect("a request");
        assert_eq!(text(&head, "host").as_deref(), Some("c.example"));
        assert_eq!(head.uri.host(), Some("a"));
        for value in ["a b", "a/b", "user@a", "a,b c", ""] {
            assert!(with("http://a/", &[("host", value)]).is_err(), "{value}");
        }
    }

    #[test]
    fn names_and_passwords_become_a_header_and_leave_the_url() {
        let head = with("http://us%65r:p%40ss@a/b?c#d", &[]).expect("a request");
        assert_eq!(
            text(&head, "authorization").as_deref(),
            Some("Basic dXNlcjpwQHNz")
        );
        assert_eq!(head.url, "http://a/b?c#d");
        assert_eq!(head.uri.to_string(), "http://a/b?c");

        let head =
            with("http://user:pass@a/", &[("Authorization", "Bearer x")]).expect("a request");
        assert_eq!(text(&head, "authorization").as_deref(), Some("Bearer x"));

        let head = with("http://%ff:%ff@a/", &[]).expect("a request");
        assert_eq!(head.url, "http://a/");
    }

    #[test]
    fn defaults_are_set_where_the_function_sets_nothing() {
        let head = with("http://a/", &[]).expect("a request");
        assert_eq!(
            text(&head, "user-agent"),
            Some(format!("tidegate/{}", env!("CARGO_PKG_VERSION")))
        );
        assert_eq!(
            text(&head, "accept-encoding").as_deref(),
            Some("gzip,deflate,br")
        );
        let head = with(
            "http://a/",
            &[("user-agent", "mine"), ("range", "bytes=1-")],
        )
        .expect("a request");
        assert_eq!(text(&head, "user-agent").as_deref(), Some("mine"));
        assert_eq!(text(&head, "accept-encoding").as_deref(), Some("identity"));
        assert!(!head.decodes);
        let url = Url::parse("http://a/").expect("a URL");
        let head = super::head(b"GET", url, std::iter::empty(), false).expect("a request");
        assert_eq!(text(&head, "accept").as_deref(), Some("*/*"));
        assert_eq!(text(&head, "accept-encoding"), None);
        assert!(!head.decodes);
    }

    #[test]
    fn sizes_are_bounded() {
        let value = "x".repeat(MAX_HEADER_BYTES);
        assert!(with("http://a/", &[("a", &value)]).is_err());
        let many: Vec<_> = (0..60_000).map(|_| ("a", "")).collect();
        assert!(with("http://a/", &many).is_err());
        assert!(with(&format!("http://a/{value}"), &[]).is_err());
        let url = || Url::parse("http://a/").expect("a URL");
        for method in [value.as_bytes(), b"CONNECT", b"TRACE", b"GET /", b""] {
            assert!(head(method, url(), std::iter::empty(), true).is_err());
        }
    }
}
