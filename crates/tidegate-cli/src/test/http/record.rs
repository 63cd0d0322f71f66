//! Records what the network answered, as rules without secrets.

use std::sync::{Mutex, PoisonError};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::Response;
use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderMap, SET_COOKIE};
use http::request::Parts;
use serde_json::{Map, Value, json};
use tidegate_core::Masker;
use tidegate_egress::{Decision, Intercept, Seen};
use url::Url;

use super::secrets::{self, MASK};
use super::sent::SentBodies;
use super::{Sent, is_same_origin};

/// Of the connection, or of the moment: a rule's answer has its own, or none.
const LEFT_OUT: [&str; 16] = [
    "age",
    "alt-svc",
    "cf-ray",
    "connection",
    "content-length",
    "date",
    "expect-ct",
    "keep-alive",
    "nel",
    "report-to",
    "server",
    "server-timing",
    "strict-transport-security",
    "trailer",
    "transfer-encoding",
    "via",
];

/// What the answers of one case may come to, in bytes.
const MAX_ALL: usize = 32 << 20;
/// As many as an outcome has.
const MAX_EXCHANGES: usize = 10_000;

/// Lets the requests of one case through to the network, and keeps what came of them.
#[derive(Debug)]
pub(in crate::test) struct Recorder {
    /// The local AWS, which needs no rules.
    local: Option<Url>,
    exchanges: Mutex<Exchanges>,
    sent: Mutex<SentBodies>,
}

#[derive(Debug, Default)]
struct Exchanges {
    all: Vec<Exchange>,
    /// Of all answers.
    bytes: usize,
}

#[derive(Debug)]
struct Exchange {
    method: String,
    url: String,
    secrets: Vec<String>,
    seen: Seen,
}

/// One exchange as a rule.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::test) struct Recorded {
    pub(super) method: String,
    pub(super) url: String,
    /// The keys of the rule that say how it ended.
    pub(super) end: Map<String, Value>,
}

impl Recorder {
    pub(in crate::test) fn new(local: Option<Url>) -> Self {
        Self {
            local,
            exchanges: Mutex::default(),
            sent: Mutex::default(),
        }
    }

    /// What was recorded, with `secrets` and what is secret by its name masked.
    ///
    /// # Errors
    ///
    /// A text that says which exchange cannot be made a rule, and why.
    pub(in crate::test) fn recorded(&self, secrets: &[String]) -> Result<Vec<Recorded>, String> {
        let exchanges = self
            .exchanges
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let of_requests = exchanges.all.iter().flat_map(|exchange| &exchange.secrets);
        let masker =
            Masker::new(secrets.iter().chain(of_requests)).map_err(|error| error.to_string())?;
        exchanges
            .all
            .iter()
            .map(|exchange| rule(exchange, &masker))
            .collect()
    }
}

impl Recorder {
    /// The bodies of the requests, without secrets.
    pub(in crate::test) fn sent(&self, masker: &Masker) -> Vec<Sent> {
        let sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        sent.masked(masker)
    }
}

impl Intercept for Recorder {
    fn decide(&self, request: &Parts) -> Decision {
        if is_same_origin(&request.uri, self.local.as_ref()) {
            Decision::Pass
        } else {
            Decision::Watch
        }
    }

    fn sent(&self, request: &Parts, body: Option<Bytes>) {
        let mut sent = self.sent.lock().unwrap_or_else(PoisonError::into_inner);
        sent.add(request, body);
    }

    fn seen(&self, request: &Parts, seen: Seen) {
        let mut exchanges = self
            .exchanges
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let seen = match seen {
            Seen::Answer(response) => {
                exchanges.bytes = exchanges.bytes.saturating_add(response.body().len());
                if exchanges.bytes > MAX_ALL {
                    Seen::TooLong
                } else {
                    Seen::Answer(response)
                }
            }
            other => other,
        };
        if exchanges.all.len() < MAX_EXCHANGES {
            exchanges.all.push(Exchange {
                method: request.method.to_string(),
                url: request.uri.to_string(),
                secrets: secrets::of_headers(&request.headers),
                seen,
            });
        }
    }
}

fn rule(exchange: &Exchange, masker: &Masker) -> Result<Recorded, String> {
    // A mask in a URL has to match what it hides, and none holds a fragment.
    let url = masker
        .text(&secrets::url_pattern(&exchange.url))
        .replace("###", "**");
    let what = format!("{} {}", exchange.method, url);
    let end = match &exchange.seen {
        Seen::Answer(response) => answer(response, masker)
            .map_err(|reason| format!("{what} cannot be made a rule: {reason}"))?,
        Seen::Failed(error) => {
            let code = error.code().filter(|code| {
                [
                    "ECONNREFUSED",
                    "ECONNRESET",
                    "ETIMEDOUT",
                    "ENOTFOUND",
                    "EAI_AGAIN",
                ]
                .contains(code)
            });
            let code = code
                .ok_or_else(|| format!("{what} cannot be made a rule: it failed with: {error}"))?;
            Map::from_iter([("fail".to_owned(), json!(code))])
        }
        Seen::TooLong => {
            return Err(format!(
                "{what} cannot be made a rule: its answer is too long; write a rule by hand"
            ));
        }
    };
    Ok(Recorded {
        method: exchange.method.clone(),
        url,
        end,
    })
}

fn answer(response: &Response<Bytes>, masker: &Masker) -> Result<Map<String, Value>, String> {
    if response.headers().contains_key(CONTENT_ENCODING) {
        return Err(
            "its answer is compressed although it was asked not to be; write a rule by hand".into(),
        );
    }
    let mut rule = Map::new();
    rule.insert("status".to_owned(), json!(response.status().as_u16()));
    let mut headers = headers(response.headers(), masker);
    let media_type = media_type(response.headers());
    let body = body(response.body(), &media_type, masker)?;
    if let Some((key, value)) = body {
        if media_type == "application/json" && value.is_object() {
            headers.shift_remove(CONTENT_TYPE.as_str());
        }
        if !headers.is_empty() {
            rule.insert("headers".to_owned(), Value::Object(headers));
        }
        rule.insert(key.to_owned(), value);
    } else if !headers.is_empty() {
        rule.insert("headers".to_owned(), Value::Object(headers));
    }
    Ok(rule)
}

fn headers(headers: &HeaderMap, masker: &Masker) -> Map<String, Value> {
    let mut kept = Map::new();
    for name in headers.keys() {
        if LEFT_OUT.contains(&name.as_str()) {
            continue;
        }
        let values = headers.get_all(name).iter().map(|value| {
            let text = String::from_utf8_lossy(value.as_bytes());
            if name == SET_COOKIE {
                return json!(without_cookie(&text));
            }
            if secrets::is_secret_name(name.as_str()) {
                return json!(MASK);
            }
            json!(masker.text(&secrets::mask_urls(&text)))
        });
        let mut values: Vec<Value> = values.collect();
        let value = if values.len() == 1 {
            values.swap_remove(0)
        } else {
            Value::Array(values)
        };
        kept.insert(name.as_str().to_owned(), value);
    }
    kept
}

/// `name=***` and the attributes.
fn without_cookie(text: &str) -> String {
    let (pair, attributes) = text.split_once(';').unwrap_or((text, ""));
    let name = pair.split('=').next().unwrap_or_default();
    let separator = if attributes.is_empty() { "" } else { ";" };
    format!("{name}={MASK}{separator}{attributes}")
}

/// Without its parameters, in small letters.
fn media_type(headers: &HeaderMap) -> String {
    let text = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok());
    let text = text.unwrap_or_default().split(';').next();
    text.unwrap_or_default().trim().to_ascii_lowercase()
}

/// The key of the rule, and its value.
fn body(
    bytes: &Bytes,
    media_type: &str,
    masker: &Masker,
) -> Result<Option<(&'static str, Value)>, String> {
    if bytes.is_empty() {
        return Ok(None);
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        let encoded = STANDARD.encode(bytes);
        if masker.text(&encoded) != encoded {
            return Err("its answer holds a secret among bytes; write a rule by hand".into());
        }
        return Ok(Some(("body_base64", json!(encoded))));
    };
    let is_json = media_type.ends_with("json") || media_type.is_empty();
    if is_json && let Ok(mut value) = serde_json::from_str::<Value>(text) {
        secrets::mask_json(&mut value);
        let masked = masker.json(&value.to_string()).into_owned();
        let value = serde_json::from_str(&masked).unwrap_or(Value::String(masked));
        // A rule's string is text, so a JSON string is written with its quotes.
        return Ok(Some(match value {
            Value::String(_) => ("body", json!(value.to_string())),
            value => ("body", value),
        }));
    }
    let text = match media_type {
        "application/x-www-form-urlencoded" => secrets::mask_form(text),
        _ if text.trim_start().starts_with('<') => secrets::mask_xml(text),
        _ => text.to_owned(),
    };
    Ok(Some(("body", json!(masker.text(&text)))))
}

#[cfg(test)]
mod tests {
    use http::Request;
    use tidegate_egress::SendError;

    use super::*;

    fn recorded(
        url: &str,
        authorization: &str,
        seen: Seen,
        secrets: &[&str],
    ) -> Result<Recorded, String> {
        let recorder = Recorder::new(None);
        let request = Request::post(url)
            .header("authorization", authorization)
            .body(())
            .expect("a request");
        recorder.seen(&request.into_parts().0, seen);
        let secrets: Vec<String> = secrets.iter().map(ToString::to_string).collect();
        recorder.recorded(&secrets).map(|mut all| all.remove(0))
    }

    fn response(media_type: &str, body: &str) -> Seen {
        let response = Response::builder()
            .header("content-type", media_type)
            .header("date", "now")
            .header("set-cookie", "session=abc; Path=/")
            .header("x-repeat", "tok-12345")
            .body(Bytes::from(body.to_owned()));
        Seen::Answer(response.expect("a response"))
    }

    #[test]
    fn an_answer_is_recorded_without_secrets() {
        let body = r#"{"seen": "Bearer tok-12345", "refresh_token": "r", "account": "acme-secret", "n": 1}"#;
        let rule = recorded(
            "https://h.example/acme-secret/x?api_key=9",
            "Bearer tok-12345",
            response("application/json", body),
            &["acme-secret"],
        );
        let rule = rule.expect("a rule");
        assert_eq!(rule.url, "https://h.example/***/x?api_key=*");
        assert_eq!(
            Value::Object(rule.end),
            json!({
                "status": 200,
                "headers": {"set-cookie": "session=***; Path=/", "x-repeat": "***"},
                "body": {"seen": "Bearer ***", "refresh_token": "***", "account": "***", "n": 1},
            })
        );
    }

    #[test]
    fn texts_and_bytes_are_recorded_as_they_are() {
        let rule =
            recorded("http://h/", "x", response("text/plain", "plain"), &[]).expect("a rule");
        assert_eq!(rule.end["body"], "plain");
        assert_eq!(rule.end["headers"]["content-type"], "text/plain");
        let bytes = Seen::Answer(Response::new(Bytes::from_static(&[0xff, 0])));
        let rule = recorded("http://h/", "x", bytes, &[]).expect("a rule");
        assert_eq!(rule.end["body_base64"], "/wA=");
    }

    #[test]
    fn a_failure_is_recorded_by_its_code() {
        let failure = |error| recorded("http://h/", "x", Seen::Failed(error), &[]);
        let reset = SendError::Reset {
            host: "h".into(),
            message: "m".into(),
        };
        assert_eq!(failure(reset).expect("a rule").end["fail"], "ECONNRESET");
        assert!(failure(SendError::Aborted).is_err());
    }
}
