//! From the types of the Rust SDK to data as aws-sdk v2 shapes it. The generated code is made of these.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use aws_smithy_types::error::metadata::ProvideErrorMetadata;
use aws_smithy_types::{Blob, DateTime};
use bytes::Bytes;

use crate::response::Answer;
use crate::value::{Map, Value};

/// Collects the members of a structure, in the model's order.
#[derive(Default)]
pub struct Members(Map);

impl Members {
    pub fn into_map(self) -> Map {
        self.0
    }

    pub fn insert(&mut self, name: &'static str, value: Value) {
        self.0.push(name, value);
    }

    /// Nothing is put where there is no value.
    pub fn put<T>(
        &mut self,
        name: &'static str,
        value: impl Into<Option<T>>,
        convert: impl FnOnce(T) -> Value,
    ) {
        if let Some(value) = value.into() {
            self.0.push(name, convert(value));
        }
    }

    /// A list is there even where the response had none.
    pub fn list<T>(
        &mut self,
        name: &'static str,
        items: impl Into<Option<Vec<T>>>,
        convert: impl Fn(T) -> Value,
    ) {
        let items = items.into().unwrap_or_default();
        self.0
            .push(name, Value::List(items.into_iter().map(convert).collect()));
    }

    /// The headers whose names begin with `prefix`, by the rest of their names, in the order they came in.
    pub fn header_map(&mut self, name: &'static str, answer: &Answer, prefix: &str) {
        let map = answer
            .headers()
            .filter_map(|(header, value)| {
                let key =
                    strip_prefix_ignoring_case(header, prefix).filter(|key| !key.is_empty())?;
                Some((key.to_owned().into(), Value::String(value.to_owned())))
            })
            .collect();
        self.0.push(name, Value::Map(map));
    }

    /// `Expires` where it is a date, and `ExpiresString` as it came.
    pub fn expires(&mut self, answer: &Answer) {
        let Some(text) = answer.header("expires") else {
            return;
        };
        if let Some(time) = http_date(text) {
            self.0.push("Expires", time);
        }
        self.0.push("ExpiresString", Value::String(text.to_owned()));
    }
}

fn strip_prefix_ignoring_case<'a>(text: &'a str, prefix: &str) -> Option<&'a str> {
    let (head, tail) = text.split_at_checked(prefix.len())?;
    head.eq_ignore_ascii_case(prefix).then_some(tail)
}

fn http_date(text: &str) -> Option<Value> {
    DateTime::from_str(text, aws_smithy_types::date_time::Format::HttpDate)
        .ok()
        .map(timestamp)
}

pub fn blob(value: Blob) -> Value {
    Value::Bytes(Bytes::from(value.into_inner()))
}

/// The events of a stream whose bytes are all there, up to one that is an error or cannot be read: that is a map with `$error`, of
/// a `message`, and a `code` where the service gave one.
pub fn events<T, E: ProvideErrorMetadata + std::error::Error>(
    mut next: impl FnMut() -> Option<Result<Option<T>, E>>,
    convert: impl Fn(T) -> Value,
) -> Value {
    let mut events = Vec::new();
    loop {
        match next() {
            Some(Ok(Some(event))) => events.push(convert(event)),
            Some(Ok(None)) | None => break,
            Some(Err(error)) => {
                events.push(Value::Map(Map::from_iter([(
                    "$error".into(),
                    event_error(&error),
                )])));
                break;
            }
        }
    }
    Value::List(events)
}

fn event_error<E: ProvideErrorMetadata + std::error::Error>(error: &E) -> Value {
    let mut map = Map::default();
    if let Some(code) = error.code() {
        map.push("code", Value::String(code.to_owned()));
    }
    let message = error.message().map_or_else(
        || {
            let mut cause: &dyn std::error::Error = error;
            while let Some(source) = cause.source() {
                cause = source;
            }
            cause.to_string()
        },
        str::to_owned,
    );
    map.push("message", Value::String(message));
    Value::Map(map)
}

/// What a future gives that has nothing to wait for.
pub fn ready<T>(future: impl Future<Output = T>) -> Option<T> {
    let mut context = Context::from_waker(Waker::noop());
    match pin!(future).poll(&mut context) {
        Poll::Ready(output) => Some(output),
        Poll::Pending => None,
    }
}

pub fn string(value: String) -> Value {
    Value::String(value)
}

pub fn enumeration<T: AsRef<str>>(value: T) -> Value {
    Value::String(value.as_ref().to_owned())
}

pub fn boolean(value: bool) -> Value {
    Value::Bool(value)
}

pub fn integer(value: i32) -> Value {
    Value::Number(f64::from(value))
}

/// As [`integer`], for a member that the SDK has as text; what is no number becomes NaN, as v2 reads it.
pub fn numeral(value: String) -> Value {
    Value::Number(value.trim().parse().unwrap_or(f64::NAN))
}

#[expect(
    clippy::cast_precision_loss,
    reason = "JavaScript has no other numbers"
)]
pub fn long(value: i64) -> Value {
    Value::Number(value as f64)
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a Date is a floating-point number of milliseconds"
)]
pub fn timestamp(value: DateTime) -> Value {
    let milliseconds = value.secs() as f64 * 1000.0 + f64::from(value.subsec_nanos() / 1_000_000);
    Value::Timestamp(milliseconds)
}
