//! What of recorded traffic is secret by its name.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE, HeaderMap};
use serde_json::Value;
use url::{Url, form_urlencoded};

pub(super) const MASK: &str = "***";

/// Ends of the names of secrets, in small letters, without punctuation.
const ENDINGS: [&str; 22] = [
    "token",
    "secret",
    "password",
    "passwd",
    "passphrase",
    "signature",
    "apikey",
    "accesskey",
    "privatekey",
    "credential",
    "credentials",
    "authorization",
    "cookie",
    "assertion",
    "jwt",
    "secrets",
    "passwords",
    "passcode",
    "pwd",
    "session",
    "sessionid",
    "cookies",
];
/// Names of parameters that are secrets in URLs, though not everywhere.
const IN_URLS: [&str; 6] = ["key", "sig", "code", "auth", "hmac", "sid"];

/// Whether a field, header or parameter of this name holds a secret.
pub(super) fn is_secret_name(name: &str) -> bool {
    let name = plain(name);
    ENDINGS.iter().any(|ending| name.ends_with(ending))
}

fn plain(name: &str) -> String {
    name.chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_lowercase())
        .collect()
}

/// The secrets in a request's headers, which an answer might repeat.
pub(super) fn of_headers(headers: &HeaderMap) -> Vec<String> {
    let mut secrets = Vec::new();
    for (name, value) in headers {
        let Ok(text) = value.to_str() else { continue };
        let is_key = plain(name.as_str()).ends_with("key");
        if name == AUTHORIZATION {
            secrets.extend(of_authorization(text));
        } else if name == COOKIE || is_key || is_secret_name(name.as_str()) {
            secrets.push(text.to_owned());
        }
    }
    secrets
}

fn of_authorization(text: &str) -> Vec<String> {
    let Some((scheme, credentials)) = text.split_once(' ') else {
        return vec![text.to_owned()];
    };
    let mut secrets = vec![credentials.to_owned()];
    if scheme.eq_ignore_ascii_case("basic") {
        let decoded = STANDARD.decode(credentials).ok();
        let decoded = decoded.and_then(|bytes| String::from_utf8(bytes).ok());
        if let Some((_, password)) = decoded.as_deref().and_then(|pair| pair.split_once(':')) {
            secrets.push(password.to_owned());
        }
    }
    secrets
}

/// Whether a parameter of a URL of this name, as it stands there, holds a secret.
fn is_secret_parameter(name: &str) -> bool {
    form_urlencoded::parse(name.as_bytes())
        .next()
        .is_some_and(|(name, _)| is_secret_name(&name) || IN_URLS.contains(&plain(&name).as_str()))
}

/// The pattern of a URL: its secret parameters match any value.
pub(super) fn url_pattern(url: &str) -> String {
    match Url::parse(url) {
        Ok(_) => without_parameters(url, "*"),
        Err(_) => url.to_owned(),
    }
}

/// Masks the secret parameters of URLs, whole or relative, wherever they stand in a header.
pub(super) fn mask_urls(text: &str) -> String {
    without_parameters(text, MASK)
}

fn without_parameters(text: &str, mask: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    for piece in text.split_inclusive(['?', '&', '#']) {
        let (pair, delimiter) = match piece.char_indices().next_back() {
            Some((at, '?' | '&' | '#')) => piece.split_at(at),
            _ => (piece, ""),
        };
        let is_parameter = masked.ends_with(['?', '&', '#']);
        match pair.split_once('=') {
            Some((name, value)) if is_parameter && is_secret_parameter(name) => {
                let end = value.find(|c: char| c.is_whitespace() || "<>\",;".contains(c));
                let rest = &value[end.unwrap_or(value.len())..];
                masked.extend([name, "=", mask, rest]);
            }
            _ => masked.push_str(pair),
        }
        masked.push_str(delimiter);
    }
    masked
}

/// Masks what stands in fields with secret names.
pub(super) fn mask_json(value: &mut Value) {
    match value {
        Value::Object(entries) => {
            for (name, entry) in entries {
                if is_secret_name(name) {
                    // Numbers of tokens are counts.
                    mask_leaves(entry, !plain(name).ends_with("token"));
                } else {
                    mask_json(entry);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(mask_json),
        _ => {}
    }
}

fn mask_leaves(value: &mut Value, numbers_too: bool) {
    match value {
        Value::Object(entries) => {
            let entries = entries.values_mut();
            entries.for_each(|entry| mask_leaves(entry, numbers_too));
        }
        Value::Array(items) => {
            let items = items.iter_mut();
            items.for_each(|item| mask_leaves(item, numbers_too));
        }
        Value::String(text) if !text.is_empty() => MASK.clone_into(text),
        Value::Number(_) if numbers_too => *value = MASK.into(),
        _ => {}
    }
}

/// Masks what stands in elements with secret names, as AWS and others answer.
pub(super) fn mask_xml(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(open) = rest.find('<') {
        let Some(end) = rest[open..].find('>').map(|end| open + end + 1) else {
            break;
        };
        masked.push_str(&rest[..end]);
        let name = rest[open + 1..end - 1].split_whitespace().next();
        let name = name.unwrap_or_default();
        rest = &rest[end..];
        if !name.starts_with('/') && !name.ends_with('/') && is_secret_name(name) {
            let close = rest.find('<').unwrap_or(rest.len());
            if !rest[..close].trim().is_empty() {
                masked.push_str(MASK);
                rest = &rest[close..];
            }
        }
    }
    masked + rest
}

/// Masks the values of fields with secret names in `name=value&...`.
pub(super) fn mask_form(text: &str) -> String {
    let pairs = text.split('&').map(|pair| match pair.split_once('=') {
        Some((name, value)) if is_secret_name(name) && !value.is_empty() => {
            format!("{name}={MASK}")
        }
        _ => pair.to_owned(),
    });
    pairs.collect::<Vec<_>>().join("&")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn names_tell_secrets() {
        for name in [
            "access_token",
            "SecretAccessKey",
            "X-Amz-Security-Token",
            "client-secret",
            "apiKey",
        ] {
            assert!(is_secret_name(name), "{name}");
        }
        for name in ["Key", "id", "total_tokens_used", "AccessKeyId", "name"] {
            assert!(!is_secret_name(name), "{name}");
        }
    }

    #[test]
    fn secret_parameters_match_anything() {
        assert_eq!(
            url_pattern("https://h.example/a%20b?x=1&api_key=abc&sig=d%2F"),
            "https://h.example/a%20b?x=1&api_key=*&sig=*"
        );
        assert_eq!(
            url_pattern("https://h.example/?api%5Fkey=abc&session=d&x=1"),
            "https://h.example/?api%5Fkey=*&session=*&x=1"
        );
        let plain = "https://h.example/?keys=1";
        assert_eq!(url_pattern(plain), plain);
    }

    #[test]
    fn urls_in_headers_are_masked() {
        assert_eq!(
            mask_urls("/cb?state=1&code=abc#access_token=def&x=2"),
            "/cb?state=1&code=***#access_token=***&x=2"
        );
        assert_eq!(
            mask_urls(
                "<https://h.example/?page=2&api_key=abc>; rel=\"next\", <https://h.example/>; title=\"a=b\""
            ),
            "<https://h.example/?page=2&api_key=***>; rel=\"next\", <https://h.example/>; title=\"a=b\""
        );
    }

    #[test]
    fn fields_and_elements_with_secret_names_are_masked() {
        let mut value = json!({"a": [{"accessToken": "x", "token": 5, "name": "n"}], "secret": ""});
        mask_json(&mut value);
        assert_eq!(
            value,
            json!({"a": [{"accessToken": "***", "token": 5, "name": "n"}], "secret": ""})
        );
        let mut value = json!({"password": 12345678, "credentials": {"value": "v", "of": ["w"]}, "pwd": "p", "secrets": ["s"]});
        mask_json(&mut value);
        assert_eq!(
            value,
            json!({"password": "***", "credentials": {"value": "***", "of": ["***"]}, "pwd": "***", "secrets": ["***"]})
        );
        assert_eq!(
            mask_xml(
                "<?xml?><C><SecretAccessKey>abc</SecretAccessKey><SessionToken/><Id a=\"b\">1</Id></C>"
            ),
            "<?xml?><C><SecretAccessKey>***</SecretAccessKey><SessionToken/><Id a=\"b\">1</Id></C>"
        );
        assert_eq!(mask_form("a=1&oauth_token=x&b"), "a=1&oauth_token=***&b");
    }

    #[test]
    fn credentials_of_a_request_are_secret_wherever_they_come_again() {
        let headers = [
            ("authorization", "Basic dXNlcjpwYXNzd29yZA=="),
            ("x-api-key", "k"),
            ("accept", "x"),
        ];
        let headers: HeaderMap = headers
            .iter()
            .map(|(name, value)| {
                (
                    name.parse().expect("a name"),
                    value.parse().expect("a value"),
                )
            })
            .collect::<HeaderMap>();
        assert_eq!(
            of_headers(&headers),
            ["dXNlcjpwYXNzd29yZA==", "password", "k"]
        );
    }
}
