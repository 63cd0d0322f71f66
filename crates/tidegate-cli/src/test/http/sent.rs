//! The bodies that a function sent, as expectations hold them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{CONTENT_TYPE, HeaderMap};
use http::request::Parts;
use serde_json::{Value, json};
use tidegate_core::Masker;

/// Longer bodies are not compared.
const MAX_BODY: usize = 256 << 10;

/// Of one case.
const MAX_ALL: usize = 16 << 20;
/// Outcomes cut longer ones, so nothing would belong to them.
const MAX_URL: usize = 2048;

/// A request with its body.
#[derive(Clone, Debug)]
pub(in crate::test) struct Sent {
    method: String,
    url: String,
    body: Value,
}

impl Sent {
    /// `None` for requests without a body, and with one that is too long.
    fn of(request: &Parts, body: &Bytes) -> Option<Self> {
        let url = request.uri.to_string();
        if body.is_empty() || body.len() > MAX_BODY || url.len() > MAX_URL {
            return None;
        }
        Some(Self {
            method: request.method.to_string(),
            url,
            body: shown(&request.headers, body),
        })
    }

    /// Without secrets.
    fn masked(self, masker: &Masker) -> Self {
        let text = self.body.to_string();
        let masked = masker.json(&text);
        Self {
            url: masker.text(&self.url).into_owned(),
            body: serde_json::from_str(&masked).unwrap_or(Value::Null),
            method: self.method,
        }
    }
}

/// JSON as it is, other text as a string, bytes in base64.
fn shown(headers: &HeaderMap, body: &Bytes) -> Value {
    let Ok(text) = std::str::from_utf8(body) else {
        return json!({ "base64": STANDARD.encode(body) });
    };
    if let Ok(json @ (Value::Object(_) | Value::Array(_))) = serde_json::from_str(text) {
        return json;
    }
    match boundary(headers) {
        // It is made up anew each time.
        Some(boundary) => json!(text.replace(&boundary, "boundary")),
        None => json!(text),
    }
}

fn boundary(headers: &HeaderMap) -> Option<String> {
    let media_type = headers.get(CONTENT_TYPE)?.to_str().ok()?;
    let (_, after) = media_type.split_once("boundary=")?;
    let boundary = after.split(';').next()?.trim().trim_matches('"');
    (!boundary.is_empty()).then(|| boundary.to_owned())
}

/// What a function sends is up to it; what is kept of a case is bounded.
#[derive(Debug, Default)]
pub(super) struct SentBodies {
    kept: Vec<Sent>,
    bytes: usize,
}

impl SentBodies {
    pub(super) fn add(&mut self, request: &Parts, body: Option<Bytes>) {
        let Some(body) = body else { return };
        // Its URL is kept, too.
        let bytes = body.len().saturating_add(MAX_URL);
        if self.bytes.saturating_add(bytes) > MAX_ALL {
            return;
        }
        if let Some(sent) = Sent::of(request, &body) {
            self.bytes += bytes;
            self.kept.push(sent);
        }
    }

    pub(super) fn masked(&self, masker: &Masker) -> Vec<Sent> {
        let kept = self.kept.iter().cloned();
        kept.map(|sent| sent.masked(masker)).collect()
    }
}

/// Puts the bodies to the requests of an outcome that they belong to.
pub(in crate::test) fn add_bodies(requests: &mut Value, sent: &[Sent]) {
    let mut left: Vec<&Sent> = sent.iter().collect();
    for request in requests.as_array_mut().into_iter().flatten() {
        let belongs = |sent: &&Sent| request["method"] == sent.method && request["url"] == sent.url;
        if let Some(at) = left.iter().position(belongs) {
            request["body"] = left.remove(at).body.clone();
        }
    }
}

#[cfg(test)]
mod tests {
    use http::Request;

    use super::*;

    fn sent(media_type: &str, body: &'static [u8]) -> Sent {
        let request = Request::post("http://h/x")
            .header("content-type", media_type)
            .body(());
        let request = request.expect("a request").into_parts().0;
        Sent::of(&request, &Bytes::from_static(body)).expect("a body")
    }

    #[test]
    fn bodies_are_shown_by_what_they_are() {
        assert_eq!(
            sent("application/json", b"{\"a\": 1}").body,
            json!({"a": 1})
        );
        assert_eq!(sent("text/plain", b"5").body, json!("5"));
        assert_eq!(sent("x", &[0xff]).body, json!({"base64": "/w=="}));
        let form = sent("multipart/form-data; boundary=--x1", b"----x1\r\n----x1--");
        assert_eq!(form.body, json!("--boundary\r\n--boundary--"));
    }

    #[test]
    fn each_body_goes_to_its_request() {
        let mut requests = json!([
            {"method": "GET", "url": "http://h/x"},
            {"method": "POST", "url": "http://h/x"},
            {"method": "POST", "url": "http://h/x"},
        ]);
        add_bodies(&mut requests, &[sent("x", b"one"), sent("x", b"two")]);
        assert_eq!(requests[0].get("body"), None);
        assert_eq!(
            (&requests[1]["body"], &requests[2]["body"]),
            (&json!("one"), &json!("two"))
        );
    }

    #[test]
    fn secrets_are_masked_in_bodies() {
        let masker = Masker::new(["tok-123"]).expect("a masker");
        let sent = sent("application/json", b"{\"a\": \"x tok-123\"}").masked(&masker);
        assert_eq!(sent.body, json!({"a": "x ***"}));
    }
}
