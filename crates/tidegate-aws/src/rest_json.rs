//! The protocol `rest-json`: members in path, query, headers and status, the others in a body of JSON.

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_types::DateTime;
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::date_time::Format;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::endpoint::encode;
use crate::json;
use crate::modelled::Modelled;
use crate::shape::{Place, Shape};
use crate::value::{Map, Value};

/// The request of an operation.
pub(crate) fn request(operation: &Modelled, input: &Map) -> Result<HttpRequest, BoxError> {
    let (body, content_type) = body(operation, input);
    let mut request = HttpRequest::new(body);
    request.set_method(operation.method)?;
    request.set_uri(uri(operation, input))?;
    for member in operation.input.members() {
        let value = input.get(member.name);
        if let (Place::Header, Some(value)) = (member.place, value.filter(|v| **v != Value::Null)) {
            let text = text(value, Format::HttpDate);
            request
                .headers_mut()
                .try_insert(member.wire.to_ascii_lowercase(), text)?;
        }
    }
    if let Some(content_type) = content_type {
        request
            .headers_mut()
            .try_insert("content-type", content_type)?;
    }
    Ok(request)
}

fn body(operation: &Modelled, input: &Map) -> (SdkBody, Option<&'static str>) {
    const JSON: Option<&str> = Some("application/json");
    if matches!(operation.method, "GET" | "HEAD" | "DELETE") {
        return (SdkBody::empty(), None);
    }
    let Some(name) = operation.input_payload else {
        return (json::object(input, operation.input).into(), JSON);
    };
    let members = operation.input.members().iter();
    let shape = members
        .filter(|member| member.name == name)
        .map(|member| member.shape)
        .next();
    match (shape, input.get(name)) {
        (Some(shape @ Shape::Structure(_)), Some(Value::Map(map))) => {
            (json::object(map, shape).into(), JSON)
        }
        (Some(Shape::Structure(_)), _) => ("{}".into(), JSON),
        (_, Some(Value::String(text))) => (text.clone().into(), Some("binary/octet-stream")),
        (_, Some(Value::Bytes(bytes))) => (bytes.clone().into(), Some("binary/octet-stream")),
        _ => (SdkBody::empty(), None),
    }
}

fn uri(operation: &Modelled, input: &Map) -> String {
    let mut path = operation.path.to_owned();
    let mut query: Vec<(&str, String)> = Vec::new();
    for member in operation.input.members() {
        let Some(value) = input.get(member.name).filter(|v| **v != Value::Null) else {
            continue;
        };
        match (member.place, value) {
            (Place::Uri, _) => {
                let plain = text(value, Format::DateTime);
                let whole: Vec<String> = plain.split('/').map(encode).collect();
                path = path
                    .replacen(&format!("{{{}}}", member.wire), &encode(&plain), 1)
                    .replacen(&format!("{{{}+}}", member.wire), &whole.join("/"), 1);
            }
            (Place::Query, Value::List(items)) => {
                let items = items.iter();
                query.extend(items.map(|item| (member.wire, text(item, Format::DateTime))));
            }
            (Place::Query, _) => query.push((member.wire, text(value, Format::DateTime))),
            _ => {}
        }
    }
    query.sort_by_key(|(name, _)| *name);
    for (index, (name, value)) in query.iter().enumerate() {
        let separator = if index == 0 && !path.contains('?') {
            '?'
        } else {
            '&'
        };
        path.push(separator);
        path.push_str(&encode(name));
        path.push('=');
        path.push_str(&encode(value));
    }
    path
}

/// A value as it is in a URI or a header.
pub(crate) fn text(value: &Value, format: Format) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => json::number_text(*number),
        Value::Bool(value) => value.to_string(),
        Value::Bytes(bytes) => STANDARD.encode(bytes),
        Value::Timestamp(milliseconds) => time(*milliseconds, format),
        Value::Null | Value::List(_) | Value::Map(_) => String::new(),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "Rust's conversion of floats saturates"
)]
fn time(milliseconds: f64, format: Format) -> String {
    let seconds = DateTime::from_secs((milliseconds / 1000.0).floor() as i64);
    seconds.fmt(format).unwrap_or_default()
}

/// The data in an answer, but for a member that is the whole body.
pub(crate) fn data(
    operation: &Modelled,
    response: &HttpResponse,
    body: &[u8],
) -> Result<Map, BoxError> {
    let mut data = Map::default();
    for member in operation.output.members() {
        match member.place {
            Place::Header => {
                if let Some(text) = response.headers().get(member.wire.to_ascii_lowercase())
                    && let Some(value) = json::scalar(member.shape, text)
                {
                    data.push(member.name, value);
                }
            }
            Place::Status => {
                let status = f64::from(response.status().as_u16());
                data.push(member.name, Value::Number(status));
            }
            Place::Body | Place::Uri | Place::Query => {}
        }
    }
    if operation.output_payload.is_none() {
        data.extend(json::data(operation, body)?);
    }
    Ok(data)
}
