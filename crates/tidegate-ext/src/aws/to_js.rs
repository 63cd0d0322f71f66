//! Data, answers and errors, to JavaScript.

use bytes::Bytes;
use deno_core::{ResourceId, v8};
use deno_error::JsErrorBox;
use tidegate_aws::{Answer, Code, DefaultEndpoint, Failure, Map, Success, Value};

type Scope<'s, 'i, 'a> = &'a mut v8::PinScope<'s, 'i>;

fn unfit() -> JsErrorBox {
    JsErrorBox::generic("the answer does not fit into the function's memory")
}

/// As `[endpoint, isGlobal, signingRegion, signatureVersion]`.
pub(super) fn endpoint<'s>(
    scope: Scope<'s, '_, '_>,
    found: &DefaultEndpoint,
) -> v8::Local<'s, v8::Value> {
    let text = |scope: Scope<'s, '_, '_>, text: &str| -> v8::Local<'s, v8::Value> {
        v8::String::new(scope, text).map_or_else(|| v8::undefined(scope).into(), Into::into)
    };
    let items = [
        text(scope, &found.endpoint),
        v8::Boolean::new(scope, found.global).into(),
        match found.signing_region {
            Some(region) => text(scope, region),
            None => v8::undefined(scope).into(),
        },
        text(scope, found.signature_version),
    ];
    v8::Array::new_with_elements(scope, &items).into()
}

/// How an attempt ended, as `send.js` reads it: `data` or `error`, and the answer where there was one. `stream`: what its body
/// is read from.
pub(super) fn outcome<'s>(
    scope: Scope<'s, '_, '_>,
    outcome: Result<Success, Failure>,
    stream: Option<ResourceId>,
) -> Result<v8::Local<'s, v8::Value>, JsErrorBox> {
    let mut writer = Object::new(scope);
    match outcome {
        Ok(Success { data, answer, .. }) => {
            let body = writer.answer(scope, &answer)?;
            let data = members(scope, data, Some((answer.body(), body)))?;
            writer.set(scope, "data", data)?;
            if let Some(stream) = stream {
                let stream = v8::Integer::new_from_unsigned(scope, stream).into();
                writer.set(scope, "stream", stream)?;
            }
        }
        Err(failure) => {
            if let Some(answer) = &failure.answer {
                writer.answer(scope, answer)?;
            }
            let error = error(scope, &failure)?;
            writer.set(scope, "error", error)?;
        }
    }
    Ok(writer.0.into())
}

/// A failure before there was a request.
pub(super) fn failure<'s>(
    scope: Scope<'s, '_, '_>,
    failure: Failure,
) -> Result<v8::Local<'s, v8::Value>, JsErrorBox> {
    outcome(scope, Err(failure), None)
}

/// An array of texts.
pub(super) fn texts<'s>(
    scope: Scope<'s, '_, '_>,
    texts: impl Iterator<Item = &'static str>,
) -> v8::Local<'s, v8::Value> {
    let texts: Vec<v8::Local<'s, v8::Value>> = texts
        .filter_map(|text| v8::String::new(scope, text))
        .map(Into::into)
        .collect();
    v8::Array::new_with_elements(scope, &texts).into()
}

struct Object<'s>(v8::Local<'s, v8::Object>);

impl<'s> Object<'s> {
    fn new(scope: Scope<'s, '_, '_>) -> Self {
        Self(v8::Object::new(scope))
    }

    /// Defines a property: a setter that a function put on `Object.prototype` is not asked.
    fn set(
        &self,
        scope: Scope<'s, '_, '_>,
        name: &str,
        value: v8::Local<'s, v8::Value>,
    ) -> Result<(), JsErrorBox> {
        let key =
            v8::String::new_from_utf8(scope, name.as_bytes(), v8::NewStringType::Internalized)
                .ok_or_else(unfit)?;
        self.0
            .create_data_property(scope, key.into(), value)
            .ok_or_else(unfit)?;
        Ok(())
    }

    fn set_text(
        &self,
        scope: Scope<'s, '_, '_>,
        name: &str,
        value: &str,
    ) -> Result<(), JsErrorBox> {
        let value = text(scope, value)?;
        self.set(scope, name, value)
    }

    fn set_bool(
        &self,
        scope: Scope<'s, '_, '_>,
        name: &str,
        value: bool,
    ) -> Result<(), JsErrorBox> {
        let value = v8::Boolean::new(scope, value).into();
        self.set(scope, name, value)
    }

    /// Puts status, reason, headers and body; gives back the body.
    fn answer(
        &mut self,
        scope: Scope<'s, '_, '_>,
        answer: &Answer,
    ) -> Result<v8::Local<'s, v8::Value>, JsErrorBox> {
        let status = v8::Integer::new(scope, i32::from(answer.status())).into();
        self.set(scope, "status", status)?;
        self.set_text(scope, "reason", answer.reason())?;
        let headers = Object::new(scope);
        for (name, value) in answer.headers() {
            headers.set_text(scope, name, value)?;
        }
        self.set(scope, "headers", headers.0.into())?;
        let body = bytes(scope, answer.body())?;
        self.set(scope, "body", body)?;
        Ok(body)
    }
}

fn error<'s>(
    scope: Scope<'s, '_, '_>,
    failure: &Failure,
) -> Result<v8::Local<'s, v8::Value>, JsErrorBox> {
    let error = Object::new(scope);
    match &failure.code {
        Code::Word(word) => error.set_text(scope, "code", word)?,
        Code::Status(status) => {
            let status = v8::Integer::new(scope, i32::from(*status)).into();
            error.set(scope, "code", status)?;
        }
    }
    for (name, value) in [
        ("message", &failure.message),
        ("region", &failure.region),
        ("requestId", &failure.request_id),
    ] {
        if let Some(value) = value {
            error.set_text(scope, name, value)?;
        }
    }
    if let Some(retryable) = failure.retryable {
        error.set_bool(scope, "retryable", retryable)?;
    }
    error.set_bool(scope, "wrongRegion", failure.hint.wrong_region)?;
    error.set_bool(scope, "probe", failure.hint.probe)?;
    error.set_bool(scope, "is200Error", failure.is_200_error)?;
    if let Some(network) = &failure.network {
        error.set_text(scope, "cause", &network.message)?;
        if let Some(errno) = network.errno {
            error.set_text(scope, "errno", errno)?;
        }
        if let Some(address) = &network.address {
            error.set_text(scope, "address", address)?;
        }
        if let Some(port) = network.port {
            let port = v8::Integer::new(scope, i32::from(port)).into();
            error.set(scope, "port", port)?;
        }
    }
    Ok(error.0.into())
}

fn text<'s>(scope: Scope<'s, '_, '_>, text: &str) -> Result<v8::Local<'s, v8::Value>, JsErrorBox> {
    v8::String::new(scope, text)
        .map(Into::into)
        .ok_or_else(unfit)
}

/// A `Uint8Array` with memory of its own.
fn bytes<'s>(
    scope: Scope<'s, '_, '_>,
    bytes: &Bytes,
) -> Result<v8::Local<'s, v8::Value>, JsErrorBox> {
    let store = v8::ArrayBuffer::new_backing_store_from_vec(bytes.to_vec()).make_shared();
    let buffer = v8::ArrayBuffer::with_backing_store(scope, &store);
    v8::Uint8Array::new(scope, buffer, 0, bytes.len())
        .map(Into::into)
        .ok_or_else(unfit)
}

/// `body`: bytes that are in JavaScript already.
fn members<'s>(
    scope: Scope<'s, '_, '_>,
    map: Map,
    body: Option<(&Bytes, v8::Local<'s, v8::Value>)>,
) -> Result<v8::Local<'s, v8::Value>, JsErrorBox> {
    let object = Object::new(scope);
    for (name, value) in map {
        let value = from_value(scope, value, body)?;
        object.set(scope, &name, value)?;
    }
    Ok(object.0.into())
}

fn from_value<'s>(
    scope: Scope<'s, '_, '_>,
    value: Value,
    body: Option<(&Bytes, v8::Local<'s, v8::Value>)>,
) -> Result<v8::Local<'s, v8::Value>, JsErrorBox> {
    Ok(match value {
        Value::Null => v8::null(scope).into(),
        Value::Bool(value) => v8::Boolean::new(scope, value).into(),
        Value::Number(number) => v8::Number::new(scope, number).into(),
        Value::String(value) => text(scope, &value)?,
        Value::Bytes(value) => match body {
            Some((known, there))
                if known.as_ptr() == value.as_ptr() && known.len() == value.len() =>
            {
                there
            }
            _ => bytes(scope, &value)?,
        },
        Value::Timestamp(time) => v8::Date::new(scope, time).ok_or_else(unfit)?.into(),
        Value::List(items) => {
            let mut list = Vec::with_capacity(items.len());
            for item in items {
                list.push(from_value(scope, item, body)?);
            }
            v8::Array::new_with_elements(scope, &list).into()
        }
        Value::Map(map) => members(scope, map, body)?,
    })
}
