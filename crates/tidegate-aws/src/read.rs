//! From parameters to the types of the Rust SDK. The generated code is made of these.

use std::collections::HashMap;

use aws_smithy_types::byte_stream::ByteStream;
use aws_smithy_types::error::operation::BuildError;
use aws_smithy_types::{Blob, DateTime};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::value::{Map, Value};

/// A parameter that does not fit. JavaScript's validation finds most of these first; what is left is what it lets pass
/// where it is turned off, and numbers beyond what the service takes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InputError {
    #[error("Expected params{path} to be {expected}")]
    Mismatch {
        path: String,
        expected: &'static str,
    },
    /// A required member is missing, or its text cannot be sent.
    #[error("{0}")]
    Build(String),
}

impl InputError {
    fn expected(expected: &'static str) -> Self {
        Self::Mismatch {
            path: String::new(),
            expected,
        }
    }

    fn at(self, place: &str) -> Self {
        match self {
            Self::Mismatch { path, expected } => Self::Mismatch {
                path: format!("{place}{path}"),
                expected,
            },
            other => other,
        }
    }
}

impl InputError {
    /// Of a structure that must have one member, and has none that is known.
    pub fn empty_union(name: &str) -> Self {
        Self::Build(format!("one of the members of {name} must be given"))
    }
}

/// What a builder of the SDK gives: a `Result` only where one of the members is required and has no default.
pub trait Built<T> {
    fn built(self) -> Result<T, InputError>;
}

pub fn built<T>(built: impl Built<T>) -> Result<T, InputError> {
    built.built()
}

impl<T> Built<T> for T {
    fn built(self) -> Result<T, InputError> {
        Ok(self)
    }
}

impl<T> Built<T> for Result<T, BuildError> {
    fn built(self) -> Result<T, InputError> {
        self.map_err(InputError::from)
    }
}

impl From<BuildError> for InputError {
    fn from(error: BuildError) -> Self {
        Self::Build(error.to_string())
    }
}

/// The members of a structure that have not been read yet.
pub struct Fields(Map);

impl Fields {
    pub fn new(members: Map) -> Self {
        Self(members)
    }

    /// All that have not been read yet.
    pub fn rest(&mut self) -> Map {
        std::mem::take(&mut self.0)
    }

    pub fn of(value: Value) -> Result<Self, InputError> {
        match value {
            Value::Map(members) => Ok(Self(members)),
            _ => Err(InputError::expected("a structure")),
        }
    }

    /// Reads a member; `None` where it is missing or null.
    pub fn take<T>(
        &mut self,
        name: &str,
        convert: impl FnOnce(Value) -> Result<T, InputError>,
    ) -> Result<Option<T>, InputError> {
        match self.0.take(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) => convert(value)
                .map(Some)
                .map_err(|error| error.at(&format!(".{name}"))),
        }
    }
}

pub fn string(value: Value) -> Result<String, InputError> {
    match value {
        Value::String(text) => Ok(text),
        _ => Err(InputError::expected("a string")),
    }
}

pub fn enumeration<T: for<'a> From<&'a str>>(value: Value) -> Result<T, InputError> {
    Ok(T::from(&string(value)?))
}

pub fn boolean(value: Value) -> Result<bool, InputError> {
    match value {
        Value::Bool(value) => Ok(value),
        _ => Err(InputError::expected("a boolean")),
    }
}

fn whole(value: Value, from: f64, to: f64, expected: &'static str) -> Result<f64, InputError> {
    match value {
        Value::Number(number) if number.fract() == 0.0 && (from..=to).contains(&number) => {
            Ok(number)
        }
        _ => Err(InputError::expected(expected)),
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the number is whole and within the type's range"
)]
pub fn integer(value: Value) -> Result<i32, InputError> {
    whole(
        value,
        f64::from(i32::MIN),
        f64::from(i32::MAX),
        "a number of at most 32 bits",
    )
    .map(|number| number as i32)
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "the number is whole and within the type's range"
)]
pub fn long(value: Value) -> Result<i64, InputError> {
    // Beyond 2^53 JavaScript's numbers do not tell neighbours apart.
    const SAFE: f64 = 9_007_199_254_740_991.0;
    whole(value, -SAFE, SAFE, "a safe integer").map(|number| number as i64)
}

/// As [`integer`], for a member that the SDK has as text.
pub fn numeral(value: Value) -> Result<String, InputError> {
    integer(value).map(|number| number.to_string())
}

/// To the second, which is all that v2 sends.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a Date holds at most 8.64e15 milliseconds"
)]
pub fn timestamp(value: Value) -> Result<DateTime, InputError> {
    match value {
        Value::Timestamp(milliseconds) if milliseconds.abs() <= 8.64e15 => {
            Ok(DateTime::from_secs((milliseconds / 1000.0).floor() as i64))
        }
        _ => Err(InputError::expected("a valid Date")),
    }
}

/// Text counts as its UTF-8.
pub fn blob(value: Value) -> Result<Blob, InputError> {
    match value {
        Value::Bytes(bytes) => Ok(Blob::new(bytes)),
        Value::String(text) => Ok(Blob::new(text)),
        _ => Err(InputError::expected("a string or bytes")),
    }
}

/// As [`blob`], for a member that the SDK wants in base64 already.
pub fn base64(value: Value) -> Result<String, InputError> {
    blob(value).map(|blob| STANDARD.encode(blob))
}

/// As [`blob`], for the body of a request.
pub fn stream(value: Value) -> Result<ByteStream, InputError> {
    match value {
        Value::Bytes(bytes) => Ok(ByteStream::from(bytes)),
        Value::String(text) => Ok(ByteStream::from(text.into_bytes())),
        _ => Err(InputError::expected("a string or bytes")),
    }
}

pub fn list<T>(
    item: impl Fn(Value) -> Result<T, InputError>,
) -> impl FnOnce(Value) -> Result<Vec<T>, InputError> {
    move |value| match value {
        Value::List(items) => items
            .into_iter()
            .enumerate()
            .map(|(index, value)| item(value).map_err(|error| error.at(&format!("[{index}]"))))
            .collect(),
        _ => Err(InputError::expected("an Array")),
    }
}

pub fn map<T>(
    item: impl Fn(Value) -> Result<T, InputError>,
) -> impl FnOnce(Value) -> Result<HashMap<String, T>, InputError> {
    move |value| match value {
        Value::Map(members) => members
            .into_iter()
            .map(|(key, value)| match item(value) {
                Ok(value) => Ok((key.into_owned(), value)),
                Err(error) => Err(error.at(&format!("['{key}']"))),
            })
            .collect(),
        _ => Err(InputError::expected("a map")),
    }
}
