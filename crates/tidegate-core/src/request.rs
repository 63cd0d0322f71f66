//! The request that a source function is called with, and the files that hold one.

use serde_json::{Map, Value};
use url::Url;

/// The URL of a request that names none. Its host leads nowhere.
const DEFAULT_URL: &str = "https://source.invalid/";

/// A webhook's request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceRequest {
    /// The body as text; an object's JSON has its keys in alphabetical order, as deployed functions get it.
    pub body: String,
    /// Names and values in the order of the file; a name may be there more than once.
    pub headers: Vec<(String, String)>,
    /// With the query parameters.
    pub url: String,
}

/// What a request file holds: a request, and settings where it is wrapped as `{"payload": ..., "settings": ...}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RequestFile {
    /// What is run.
    pub request: SourceRequest,
    /// `None`: the file has none.
    pub settings: Option<Map<String, Value>>,
}

/// Why a text is no request.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestError {
    /// There is nothing but white space.
    #[error("the request is empty; give it a JSON object with a \"body\"")]
    Empty,
    /// It is no JSON.
    #[error("invalid JSON at line {line}, column {column}: {message}")]
    InvalidJson {
        /// 1-based.
        line: usize,
        /// 1-based.
        column: usize,
        /// What the parser says.
        message: String,
    },
    /// A value has a type that it cannot have.
    #[error("{what} is {found}; write {expected}")]
    Type {
        /// Which value.
        what: String,
        /// What it may be.
        expected: &'static str,
        /// What it is.
        found: &'static str,
    },
    /// A key that requests do not have.
    #[error("unknown key {key:?} in the request{place}; known are {known}")]
    UnknownKey {
        /// The key.
        key: String,
        /// Empty, or where in the request.
        place: &'static str,
        /// The keys that there are.
        known: &'static str,
    },
    /// It is JSON, but nothing says that it is a request.
    #[error(
        "the request has neither \"body\" nor \"headers\" nor a \"url\"; an event is run with --event"
    )]
    NoRequest,
    /// The body is longer than [`SourceRequest::MAX_BODY_BYTES`].
    #[error(
        "the request's body has {bytes} bytes; at most {} are accepted",
        SourceRequest::MAX_BODY_BYTES
    )]
    TooLarge {
        /// How long it is.
        bytes: usize,
    },
    /// A header that HTTP has no place for.
    #[error("the request's header {name:?} {problem}")]
    Header {
        /// Its name.
        name: String,
        /// What is wrong with it.
        problem: &'static str,
    },
    /// The URL is not absolute.
    #[error("the request's url {url:?} is no absolute URL: {reason}")]
    Url {
        /// The URL.
        url: String,
        /// What the parser says.
        reason: String,
    },
}

impl SourceRequest {
    /// The longest body, in bytes.
    pub const MAX_BODY_BYTES: usize = 512 * 1024;

    /// The request as the runtime's JavaScript takes it: `{"body", "headers": [[name, value]], "url"}`.
    pub fn to_json(&self) -> String {
        serde_json::json!({ "body": self.body, "headers": self.headers, "url": self.url })
            .to_string()
    }
}

impl RequestFile {
    /// Reads `{"body"?: object | array | string, "headers"?: {name: value | [values]}, "url"?, "queryParameters"?}`, plain or as
    /// `{"payload": ..., "settings"?: ...}`. Unknown keys are errors.
    pub fn parse(text: &str) -> Result<Self, RequestError> {
        if text.trim_ascii().is_empty() {
            return Err(RequestError::Empty);
        }
        let value: Value =
            serde_json::from_str(text).map_err(|error| RequestError::InvalidJson {
                line: error.line(),
                column: error.column().max(1),
                message: without_position(&error),
            })?;
        let Value::Object(mut file) = value else {
            return Err(wrong("a request", "a JSON object", &value));
        };
        if !file.contains_key("payload") {
            return Ok(Self {
                request: request(file, "")?,
                settings: None,
            });
        }
        let payload = object(file.shift_remove("payload"), "\"payload\"")?.unwrap_or_default();
        let settings = object(file.shift_remove("settings"), "\"settings\"")?;
        refuse_others(&file, " beside \"payload\"", "payload, settings")?;
        Ok(Self {
            request: request(payload, ".payload")?,
            settings,
        })
    }
}

fn request(
    mut fields: Map<String, Value>,
    place: &'static str,
) -> Result<SourceRequest, RequestError> {
    const KEYS: [&str; 4] = ["body", "headers", "url", "queryParameters"];
    if !fields.is_empty() && !KEYS.iter().any(|key| fields.contains_key(*key)) && place.is_empty() {
        return Err(RequestError::NoRequest);
    }
    let body = body(fields.shift_remove("body"))?;
    let headers =
        headers(object(fields.shift_remove("headers"), "\"headers\"")?.unwrap_or_default())?;
    let url = url(
        fields.shift_remove("url"),
        fields.shift_remove("queryParameters"),
    )?;
    refuse_others(&fields, place, "body, headers, url, queryParameters")?;
    Ok(SourceRequest { body, headers, url })
}

fn refuse_others(
    rest: &Map<String, Value>,
    place: &'static str,
    known: &'static str,
) -> Result<(), RequestError> {
    match rest.keys().next() {
        Some(key) => Err(RequestError::UnknownKey {
            key: key.clone(),
            place,
            known,
        }),
        None => Ok(()),
    }
}

fn body(value: Option<Value>) -> Result<String, RequestError> {
    let text = match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => text,
        Some(mut json @ (Value::Object(_) | Value::Array(_))) => {
            json.sort_all_objects();
            json.to_string()
        }
        Some(other) => return Err(wrong("\"body\"", "an object, an array or a string", &other)),
    };
    if text.len() > SourceRequest::MAX_BODY_BYTES {
        return Err(RequestError::TooLarge { bytes: text.len() });
    }
    Ok(text)
}

fn headers(fields: Map<String, Value>) -> Result<Vec<(String, String)>, RequestError> {
    let mut headers = Vec::with_capacity(fields.len());
    for (name, value) in fields {
        let values = match value {
            Value::Array(values) => values,
            value => vec![value],
        };
        for value in values {
            let value = scalar(value, || format!("the header {name:?}"))?;
            check_header(&name, &value)?;
            headers.push((name.clone(), value));
        }
    }
    Ok(headers)
}

fn check_header(name: &str, value: &str) -> Result<(), RequestError> {
    let is_token = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    let problem = if name.is_empty() || !name.bytes().all(is_token) {
        "has a name that HTTP does not allow"
    } else if value.contains(['\0', '\r', '\n']) {
        "has a value of several lines, or with a NUL"
    } else if value.chars().any(|c| u32::from(c) > 0xff) {
        "has a value with characters beyond Latin-1, which HTTP does not carry"
    } else {
        return Ok(());
    };
    Err(RequestError::Header {
        name: name.to_owned(),
        problem,
    })
}

fn url(value: Option<Value>, parameters: Option<Value>) -> Result<String, RequestError> {
    let text = match value {
        None | Some(Value::Null) => DEFAULT_URL.to_owned(),
        Some(Value::String(text)) => text,
        Some(other) => return Err(wrong("\"url\"", "a string", &other)),
    };
    let mut url = Url::parse(&text).map_err(|error| RequestError::Url {
        url: text.clone(),
        reason: error.to_string(),
    })?;
    match parameters {
        None | Some(Value::Null) => {}
        Some(Value::String(query)) => {
            let query = query.strip_prefix('?').unwrap_or(&query);
            let joined = match url.query().filter(|query| !query.is_empty()) {
                Some(first) if !query.is_empty() => format!("{first}&{query}"),
                Some(first) => first.to_owned(),
                None => query.to_owned(),
            };
            url.set_query((!joined.is_empty()).then_some(&joined));
        }
        Some(Value::Object(parameters)) if parameters.is_empty() => {}
        Some(Value::Object(parameters)) => {
            let mut pairs = url.query_pairs_mut();
            for (name, value) in parameters {
                let values = match value {
                    Value::Array(values) => values,
                    value => vec![value],
                };
                for value in values {
                    let value = scalar(value, || format!("the query parameter {name:?}"))?;
                    pairs.append_pair(&name, &value);
                }
            }
        }
        Some(other) => {
            return Err(wrong(
                "\"queryParameters\"",
                "an object or a string",
                &other,
            ));
        }
    }
    Ok(url.into())
}

fn scalar(value: Value, what: impl Fn() -> String) -> Result<String, RequestError> {
    match value {
        Value::String(text) => Ok(text),
        Value::Number(number) => Ok(number.to_string()),
        Value::Bool(value) => Ok(value.to_string()),
        other => Err(wrong(&what(), "a string, or an array of strings", &other)),
    }
}

fn object(value: Option<Value>, what: &str) -> Result<Option<Map<String, Value>>, RequestError> {
    match value {
        None => Ok(None),
        Some(Value::Object(fields)) => Ok(Some(fields)),
        Some(other) => Err(wrong(what, "an object", &other)),
    }
}

fn wrong(what: &str, expected: &'static str, value: &Value) -> RequestError {
    RequestError::Type {
        what: what.to_owned(),
        expected,
        found: match value {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        },
    }
}

fn without_position(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ") {
        Some(end) => text[..end].to_owned(),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn parsed(value: Value) -> SourceRequest {
        RequestFile::parse(&value.to_string())
            .expect("a request")
            .request
    }

    fn fault(text: &str) -> String {
        RequestFile::parse(text)
            .expect_err("no request")
            .to_string()
    }

    #[test]
    fn an_object_becomes_json_with_sorted_keys_and_a_string_stays() {
        let body = json!({"b": {"z": 1, "a": [{"y": 1, "x": 2}]}, "a": 1.5});
        assert_eq!(
            parsed(json!({ "body": body })).body,
            r#"{"a":1.5,"b":{"a":[{"x":2,"y":1}],"z":1}}"#
        );
        assert_eq!(parsed(json!({"body": "b=1&a=%20"})).body, "b=1&a=%20");
        assert_eq!(parsed(json!({"body": [2, 1]})).body, "[2,1]");
        assert_eq!(parsed(json!({"headers": {}})).body, "");
        assert_eq!(parsed(json!({"body": null})).body, "");
    }

    #[test]
    fn headers_have_one_value_or_several() {
        let request = parsed(
            json!({"body": {}, "headers": {"X-A": "1", "x-b": ["2", "3"], "n": 4, "none": []}}),
        );
        let expected = [("X-A", "1"), ("x-b", "2"), ("x-b", "3"), ("n", "4")];
        assert_eq!(
            request.headers,
            expected.map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
    }

    #[test]
    fn query_parameters_go_to_the_url() {
        let url = |value: Value| parsed(value).url;
        assert_eq!(url(json!({"body": {}})), "https://source.invalid/");
        assert_eq!(
            url(json!({"body": {}, "queryParameters": {"a": "1 &", "b": ["x", "y"], "c": 3}})),
            "https://source.invalid/?a=1+%26&b=x&b=y&c=3"
        );
        assert_eq!(
            url(json!({"url": "https://h/p?x=1", "queryParameters": "?a=1"})),
            "https://h/p?x=1&a=1"
        );
        assert_eq!(
            url(json!({"url": "https://h/p?x=1", "queryParameters": {}})),
            "https://h/p?x=1"
        );
    }

    #[test]
    fn a_wrapped_request_brings_settings() {
        let text = r#"{"payload": {"body": {"a": 1}, "headers": {}}, "settings": {"key": "x"}}"#;
        let file = RequestFile::parse(text).expect("a request");
        assert_eq!(file.request.body, r#"{"a":1}"#);
        assert_eq!(file.settings.map(Value::Object), Some(json!({"key": "x"})));
        let file = RequestFile::parse(r#"{"payload": {"body": "x"}}"#).expect("a request");
        assert_eq!((file.request.body.as_str(), file.settings), ("x", None));
    }

    #[test]
    fn unknown_keys_and_types_are_refused_by_name() {
        let cases = [
            ("", "the request is empty"),
            ("{\n", "invalid JSON at line 2, column 1: "),
            ("[]", "a request is an array; write a JSON object"),
            (r#"{"type": "track"}"#, "the request has neither \"body\""),
            (
                r#"{"body": {}, "heders": {}}"#,
                "unknown key \"heders\" in the request; known are body, ",
            ),
            (
                r#"{"payload": {"bdy": {}}}"#,
                "unknown key \"bdy\" in the request.payload; known are body, ",
            ),
            (
                r#"{"payload": {}, "sttings": {}}"#,
                "unknown key \"sttings\" in the request beside \"payload\"",
            ),
            (
                r#"{"payload": []}"#,
                "\"payload\" is an array; write an object",
            ),
            (
                r#"{"payload": {}, "settings": 1}"#,
                "\"settings\" is a number; write an object",
            ),
            (
                r#"{"body": 5}"#,
                "\"body\" is a number; write an object, an array or a string",
            ),
            (
                r#"{"headers": []}"#,
                "\"headers\" is an array; write an object",
            ),
            (
                r#"{"headers": {"a": {}}}"#,
                "the header \"a\" is an object; write a string",
            ),
            (
                r#"{"headers": {"a b": ""}}"#,
                "the request's header \"a b\" has a name",
            ),
            (
                r#"{"headers": {"a": "x\ny"}}"#,
                "the request's header \"a\" has a value of several lines",
            ),
            (
                "{\"headers\": {\"a\": \"\u{20ac}\"}}",
                "the request's header \"a\" has a value with characters",
            ),
            (
                r#"{"url": "/path"}"#,
                "the request's url \"/path\" is no absolute URL: ",
            ),
            (r#"{"url": 1}"#, "\"url\" is a number; write a string"),
            (
                r#"{"queryParameters": [1]}"#,
                "\"queryParameters\" is an array; write an object or a string",
            ),
            (
                r#"{"queryParameters": {"a": null}}"#,
                "the query parameter \"a\" is null; write a string",
            ),
        ];
        for (text, expected) in cases {
            let message = fault(text);
            assert!(message.starts_with(expected), "{text} -> {message}");
        }
    }

    #[test]
    fn a_body_is_at_most_512_kib_long() {
        let body = |bytes: usize| json!({ "body": "x".repeat(bytes) }).to_string();
        assert!(RequestFile::parse(&body(SourceRequest::MAX_BODY_BYTES)).is_ok());
        let message = fault(&body(SourceRequest::MAX_BODY_BYTES + 1));
        assert_eq!(
            message,
            "the request's body has 524289 bytes; at most 524288 are accepted"
        );
    }

    #[test]
    fn a_body_is_bounded_in_depth() {
        let text = format!("{{\"body\": {}{}}}", "[".repeat(1000), "]".repeat(1000));
        assert!(fault(&text).contains("recursion limit"), "{}", fault(&text));
    }
}
