//! What of recorded traffic is secret by its name.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE, HeaderMap};
use serde_json::Value;
use url::Url;

pub(super) const MASK: &str = "***";

/// Ends of the names of secrets, in small letters, without punctuation.
const ENDINGS: [&str; 15] = [
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
];
/// Names of parameters that are secrets in URLs, though not everywhere.
const IN_URLS: [&str; 5] = ["key", "sig", "code", "auth", "hmac"];

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

/// The pattern of a URL: its secret parameters match any value.
pub(super) fn url_pattern(url: &str) -> String {
    let Ok(mut parsed) = Url::parse(url) else {
        return url.to_owned();
    };
    let is_secret = |name: &str| is_secret_name(name) || IN_URLS.contains(&plain(name).as_str());
    if !parsed.query_pairs().any(|(name, _)| is_secret(&name)) {
        return url.to_owned();
    }
    let query: Vec<String> = parsed
        .query()
        .unwrap_or_default()
        .split('&')
        .map(|pair| match pair.split_once('=') {
            Some((name, _)) if is_secret(name) => format!("{name}=*"),
            _ => pair.to_owned(),
        })
        .collect();
    parsed.set_query(None);
    format!("{parsed}?{}", query.join("&"))
}

/// Masks the strings of fields with secret names.
pub(super) fn mask_json(value: &mut Value) {
    match value {
        Value::Object(entries) => {
            for (name, entry) in entries {
                match entry {
                    Value::String(text) if is_secret_name(name) && !text.is_empty() => {
                        MASK.clone_into(text);
                    }
                    entry => mask_json(entry),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(mask_json),
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
        let plain = "https://h.example/?keys=1";
        assert_eq!(url_pattern(plain), plain);
    }

    #[test]
    fn fields_and_elements_with_secret_names_are_masked() {
        let mut value = json!({"a": [{"accessToken": "x", "token": 5, "name": "n"}], "secret": ""});
        mask_json(&mut value);
        assert_eq!(
            value,
            json!({"a": [{"accessToken": "***", "token": 5, "name": "n"}], "secret": ""})
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
