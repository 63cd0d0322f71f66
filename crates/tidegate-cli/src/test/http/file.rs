//! `http.json`: the rules that answer requests.

use std::path::Path;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap, HeaderName, HeaderValue};
use http::{Method, StatusCode};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::pattern::UrlPattern;
use crate::config::invalid_json;
use crate::error::CliError;
use crate::input::{name_of, read_text};
use crate::suggest::suggestion;

/// Recorded answers may be long.
const MAX_RULES_BYTES: u64 = 64 << 20;
const MAX_DELAY: u64 = 60_000;

/// Says how the requests that it matches end.
#[derive(Clone, Debug)]
pub(in crate::test) struct Rule {
    /// `None`: any.
    pub(super) method: Option<Method>,
    pub(super) url: UrlPattern,
    pub(super) end: End,
    pub(super) delay: Duration,
    /// How many requests it matches.
    pub(super) times: Option<u32>,
}

#[derive(Clone, Debug)]
pub(super) enum End {
    Answer {
        status: StatusCode,
        headers: HeaderMap,
        body: Bytes,
    },
    /// The code that Node.js gives the failure.
    Failure(&'static str),
}

const FAILURES: [&str; 5] = [
    "ECONNREFUSED",
    "ECONNRESET",
    "ETIMEDOUT",
    "ENOTFOUND",
    "EAI_AGAIN",
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "$schema")]
    _schema: Option<String>,
    rules: Vec<RuleText>,
}

struct RuleText(Rule);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Keys {
    method: Option<MethodText>,
    url: Pattern,
    status: Option<Status>,
    #[serde(default)]
    headers: Headers,
    #[serde(default, deserialize_with = "present")]
    body: Option<Value>,
    body_base64: Option<Base64>,
    delay_ms: Option<Delay>,
    fail: Option<Failure>,
    times: Option<Times>,
}

const FILE_KEYS: [&str; 2] = ["$schema", "rules"];
const RULE_KEYS: [&str; 9] = [
    "method",
    "url",
    "status",
    "headers",
    "body",
    "body_base64",
    "delay_ms",
    "fail",
    "times",
];

/// The rules of a file; none where there is no file.
pub(in crate::test) fn read_rules(path: &Path) -> Result<Vec<Rule>, CliError> {
    if !path.exists() {
        return Ok(Vec::new());
    }
    let text = read_text(path, MAX_RULES_BYTES)?;
    parse(&text, &name_of(path))
}

fn parse(text: &str, file: &str) -> Result<Vec<Rule>, CliError> {
    let parsed: File = serde_json::from_str(text).map_err(|error| CliError::Config {
        file: file.to_owned(),
        line: error.line(),
        column: error.column().max(1),
        message: message(&error),
    })?;
    Ok(parsed.rules.into_iter().map(|rule| rule.0).collect())
}

fn message(error: &serde_json::Error) -> String {
    let text = invalid_json(error);
    if !error.is_data() {
        return text;
    }
    let text = text.trim_start_matches("invalid JSON: ");
    let Some(key) = text
        .strip_prefix("unknown field `")
        .and_then(|rest| rest.split_once('`'))
    else {
        return text.replace('`', "\"");
    };
    let known: &[&str] = if text.contains("`rules`") {
        &FILE_KEYS
    } else {
        &RULE_KEYS
    };
    format!(
        "unknown key {:?}{}",
        key.0,
        suggestion(key.0, known.iter().copied())
    )
}

impl<'de> Deserialize<'de> for RuleText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let keys = Keys::deserialize(deserializer)?;
        let is_answer = keys.status.is_some()
            || keys.body.is_some()
            || keys.body_base64.is_some()
            || !keys.headers.0.is_empty();
        if keys.fail.is_some() && is_answer {
            return Err(D::Error::custom(
                "a rule with \"fail\" has no \"status\", \"headers\" or \"body\"",
            ));
        }
        if keys.body.is_some() && keys.body_base64.is_some() {
            return Err(D::Error::custom(
                "a rule has \"body\" or \"body_base64\", not both",
            ));
        }
        let end = match keys.fail {
            Some(failure) => End::Failure(failure.0),
            None => answer(
                keys.status.map_or(StatusCode::OK, |status| status.0),
                keys.headers.0,
                keys.body,
                keys.body_base64.map(|body| body.0),
            ),
        };
        Ok(Self(Rule {
            method: keys.method.and_then(|method| method.0),
            url: keys.url.0,
            end,
            delay: Duration::from_millis(keys.delay_ms.map_or(0, |delay| delay.0)),
            times: keys.times.map(|times| times.0),
        }))
    }
}

/// `null` is JSON, too.
fn present<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Value>, D::Error> {
    Value::deserialize(deserializer).map(Some)
}

/// A string is a text, anything else JSON.
fn answer(
    status: StatusCode,
    mut headers: HeaderMap,
    body: Option<Value>,
    bytes: Option<Vec<u8>>,
) -> End {
    let (body, media_type) = match (body, bytes) {
        (Some(Value::String(text)), _) => (Bytes::from(text), Some("text/plain;charset=UTF-8")),
        (Some(json), _) => (Bytes::from(json.to_string()), Some("application/json")),
        (None, Some(bytes)) => (Bytes::from(bytes), None),
        (None, None) => (Bytes::new(), None),
    };
    if let Some(media_type) = media_type {
        headers
            .entry(CONTENT_TYPE)
            .or_insert(HeaderValue::from_static(media_type));
    }
    End::Answer {
        status,
        headers,
        body,
    }
}

/// `None`: any.
struct MethodText(Option<Method>);

impl<'de> Deserialize<'de> for MethodText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let fault = || {
            D::Error::custom(format!(
                "method is a name such as \"POST\", or \"*\", not {value}"
            ))
        };
        match value.as_str() {
            Some("*") => Ok(Self(None)),
            Some(name) => Method::from_bytes(name.to_ascii_uppercase().as_bytes())
                .map(|method| Self(Some(method)))
                .map_err(|_| fault()),
            None => Err(fault()),
        }
    }
}

struct Pattern(UrlPattern);

impl<'de> Deserialize<'de> for Pattern {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let text = value
            .as_str()
            .ok_or_else(|| D::Error::custom(format!("url is a string, not {value}")))?;
        UrlPattern::new(text).map(Self).map_err(D::Error::custom)
    }
}

struct Status(StatusCode);

impl<'de> Deserialize<'de> for Status {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        value
            .as_u64()
            .filter(|status| (200..=599).contains(status))
            .and_then(|status| u16::try_from(status).ok())
            .and_then(|status| StatusCode::from_u16(status).ok())
            .map(Self)
            .ok_or_else(|| {
                D::Error::custom(format!("status is a number from 200 to 599, not {value}"))
            })
    }
}

#[derive(Default)]
struct Headers(HeaderMap);

impl<'de> Deserialize<'de> for Headers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let entries = Map::deserialize(deserializer)?;
        let mut headers = HeaderMap::new();
        for (name, value) in &entries {
            let fault = || {
                D::Error::custom(format!(
                    "headers: {name:?} is the name of a header, with a string or an array of strings, not {value}"
                ))
            };
            let parsed = HeaderName::from_bytes(name.as_bytes()).map_err(|_| fault())?;
            let values = match value {
                Value::Array(values) => values.as_slice(),
                one => std::slice::from_ref(one),
            };
            for value in values {
                let text = value.as_str().ok_or_else(fault)?;
                let text = HeaderValue::from_bytes(text.as_bytes()).map_err(|_| fault())?;
                headers.append(parsed.clone(), text);
            }
        }
        Ok(Self(headers))
    }
}

struct Base64(Vec<u8>);

impl<'de> Deserialize<'de> for Base64 {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        STANDARD
            .decode(&text)
            .map(Self)
            .map_err(|error| D::Error::custom(format!("body_base64 is not base64: {error}")))
    }
}

struct Delay(u64);

impl<'de> Deserialize<'de> for Delay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        value
            .as_u64()
            .filter(|delay| *delay <= MAX_DELAY)
            .map(Self)
            .ok_or_else(|| {
                D::Error::custom(format!(
                    "delay_ms is a number from 0 to {MAX_DELAY}, not {value}"
                ))
            })
    }
}

struct Times(u32);

impl<'de> Deserialize<'de> for Times {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        value
            .as_u64()
            .filter(|times| *times > 0)
            .and_then(|times| u32::try_from(times).ok())
            .map(Self)
            .ok_or_else(|| D::Error::custom(format!("times is a number from 1, not {value}")))
    }
}

struct Failure(&'static str);

impl<'de> Deserialize<'de> for Failure {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        FAILURES
            .into_iter()
            .find(|code| value.as_str() == Some(code))
            .map(Self)
            .ok_or_else(|| {
                D::Error::custom(format!(
                    "fail is one of {}, not {value}",
                    FAILURES.join(", ")
                ))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(rule: &str) -> String {
        let text = format!("{{\"rules\": [\n  {rule}\n]}}");
        parse(&text, "http.json").expect_err(rule).to_string()
    }

    #[test]
    fn a_full_rule_is_understood() {
        let text = r#"{"$schema": "x", "rules": [
            {"method": "post", "url": "https://a.example/*", "status": 201, "headers": {"x-a": ["1", "2"]},
             "body": {"id": 1}, "delay_ms": 5, "times": 2},
            {"url": "**", "fail": "ECONNRESET"},
            {"url": "**", "body": "text"},
            {"url": "**", "body_base64": "AAE="}]}"#;
        let rules = parse(text, "http.json").expect("valid");
        assert_eq!(rules[0].method, Some(Method::POST));
        assert_eq!(
            (rules[0].delay, rules[0].times),
            (Duration::from_millis(5), Some(2))
        );
        let End::Answer {
            status,
            headers,
            body,
        } = &rules[0].end
        else {
            panic!("an answer");
        };
        assert_eq!((status.as_u16(), body.as_ref()), (201, &b"{\"id\":1}"[..]));
        assert_eq!(headers.get_all("x-a").iter().count(), 2);
        assert_eq!(headers["content-type"], "application/json");
        assert!(matches!(rules[1].end, End::Failure("ECONNRESET")));
        assert!(matches!(&rules[3].end, End::Answer { body, .. } if body.as_ref() == [0, 1]));
    }

    #[test]
    fn faults_name_place_and_key() {
        let cases = [
            (
                r#"{"url": "**", "stauts": 200}"#,
                "http.json:2:24: unknown key \"stauts\"; did you mean \"status\"?",
            ),
            (r#"{"status": 200}"#, "missing field \"url\""),
            (r#"{"url": "a.example"}"#, "url \"a.example\" begins with"),
            (
                r#"{"url": "**", "status": 99}"#,
                "status is a number from 200 to 599, not 99",
            ),
            (
                r#"{"url": "**", "status": "200"}"#,
                "status is a number from 200 to 599, not \"200\"",
            ),
            (r#"{"url": "**", "headers": {"a": 1}}"#, "headers: \"a\""),
            (
                r#"{"url": "**", "fail": "EPIPE"}"#,
                "fail is one of ECONNREFUSED",
            ),
            (
                r#"{"url": "**", "fail": "ENOTFOUND", "status": 200}"#,
                "has no \"status\"",
            ),
            (
                r#"{"url": "**", "delay_ms": -1}"#,
                "delay_ms is a number from 0",
            ),
            (r#"{"url": "**", "times": 0}"#, "times is a number from 1"),
            (
                r#"{"url": "**", "body_base64": "?"}"#,
                "body_base64 is not base64",
            ),
            (r#"{"url": "**", "method": 1}"#, "method is a name"),
            (
                r#"{"url": "**" "status": 200}"#,
                "http.json:2:16: invalid JSON",
            ),
        ];
        for (rule, expected) in cases {
            let found = fault(rule);
            assert!(found.starts_with("http.json:"), "{rule} -> {found}");
            assert!(found.contains(expected), "{rule} -> {found}");
        }
    }
}
