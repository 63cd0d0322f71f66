//! The answer of a service, as it came.

use aws_smithy_runtime_api::client::interceptors::context::OutputOrError;
use aws_smithy_runtime_api::client::orchestrator::HttpResponse;
use aws_smithy_runtime_api::client::ser_de::{DeserializeResponse, SharedResponseDeserializer};
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::{ConfigBag, FrozenLayer};
use aws_smithy_types::date_time::{DateTime, Format};
use bytes::Bytes;
use http::HeaderMap;

use crate::value::Value;

/// Status, headers and body, all of them bounded.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    status: u16,
    reason: String,
    headers: Vec<(String, String)>,
    body: Bytes,
}

impl Answer {
    pub(crate) fn new(status: u16, reason: String, headers: &HeaderMap, body: Bytes) -> Self {
        Self {
            status,
            reason,
            headers: header_texts(headers),
            body,
        }
    }

    pub fn status(&self) -> u16 {
        self.status
    }

    /// The words after the status, for example `Not Found`.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// In the order they came in; names are in small letters, and each is there once.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// By its name in small letters.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    pub fn body(&self) -> &Bytes {
        &self.body
    }

    pub(crate) fn body_value(&self) -> Value {
        Value::Bytes(self.body.clone())
    }

    pub(crate) fn body_text(&self) -> Value {
        Value::String(String::from_utf8_lossy(&self.body).into_owned())
    }

    pub(crate) fn has_body(&self) -> bool {
        !self.body.is_empty()
    }

    pub(crate) fn is_success(&self) -> bool {
        self.status < 300
    }

    /// Reads `body`, which stands for the answer's own, as the Rust SDK does. `None` where the answer cannot be handed to the
    /// SDK at all.
    pub(crate) fn deserialize(&self, layer: &FrozenLayer, body: Bytes) -> Option<OutputOrError> {
        let deserializer = layer.load::<SharedResponseDeserializer>()?;
        let config = &ConfigBag::base();
        let status = StatusCode::try_from(self.status).ok()?;
        let mut response = HttpResponse::new(status, SdkBody::from(body));
        for (name, value) in &self.headers {
            // A date that cannot be read must not fail the response; `Members::expires` reads it.
            if name != "expires" {
                let value = if name == "last-modified" {
                    http_date(value)
                } else {
                    value.clone()
                };
                response
                    .headers_mut()
                    .try_append(name.clone(), value)
                    .ok()?;
            }
        }
        match deserializer.deserialize_streaming_with_config(&mut response, config) {
            Some(output) => Some(output),
            None => Some(deserializer.deserialize_nonstreaming_with_config(&response, config)),
        }
    }
}

/// A date in one of the forms that v2 reads, in the one that the Rust SDK reads; any other text as it is.
fn http_date(text: &str) -> String {
    let date = match text.parse() {
        Ok(seconds) => Ok(DateTime::from_secs(seconds)),
        Err(_) => DateTime::from_str(text, Format::DateTimeWithOffset),
    };
    date.ok()
        .and_then(|date| date.fmt(Format::HttpDate).ok())
        .unwrap_or_else(|| text.to_owned())
}

/// As Node gives them: repeated headers joined by a comma, bytes beyond ASCII taken for Latin-1 unless they are UTF-8.
fn header_texts(headers: &HeaderMap) -> Vec<(String, String)> {
    headers
        .keys()
        .map(|name| {
            let values: Vec<String> = headers
                .get_all(name)
                .iter()
                .map(|value| text(value.as_bytes()))
                .collect();
            (name.as_str().to_owned(), values.join(", "))
        })
        .collect()
}

fn text(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    }
}
