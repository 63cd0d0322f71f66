//! The protocols `json` 1.0 and 1.1, and JSON as they have it: written in the order of the parameters, read in the model's.

use std::cell::Cell;
use std::fmt::{self, Write};

use aws_smithy_runtime_api::box_error::BoxError;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_types::body::SdkBody;
use base64::Engine;
use base64::alphabet::STANDARD as ALPHABET;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};
use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::modelled::Modelled;
use crate::shape::{Member, Place, Shape};
use crate::value::{Map, Value};

/// More pieces of data are no answer of a service: each takes more memory than its text.
const MAX_PIECES: usize = 1_000_000;

/// The request of an operation; `version`: `1.0` or `1.1`.
pub(crate) fn request(
    operation: &Modelled,
    version: &str,
    input: &Map,
) -> Result<HttpRequest, BoxError> {
    let mut request = HttpRequest::new(SdkBody::from(object(input, operation.input)));
    request.set_method(operation.method)?;
    request.set_uri("/")?;
    let headers = request.headers_mut();
    headers.try_insert("content-type", format!("application/x-amz-json-{version}"))?;
    headers.try_insert(
        "x-amz-target",
        format!("{}.{}", operation.target, operation.name),
    )?;
    Ok(request)
}

/// The members of `value` that belong into a body, as JSON.
pub(crate) fn object(value: &Map, shape: &Shape) -> String {
    let mut text = String::new();
    write_structure(&mut text, value, shape.members());
    text
}

fn write_structure(to: &mut String, value: &Map, members: &[Member]) {
    to.push('{');
    let mut first = true;
    for (name, value) in value.iter() {
        let member = members.iter().find(|member| member.name == name);
        let Some(member) = member.filter(|member| member.place == Place::Body) else {
            continue;
        };
        if *value != Value::Null {
            write_name(to, &mut first, member.wire);
            write(to, value, member.shape);
        }
    }
    to.push('}');
}

fn write_name(to: &mut String, first: &mut bool, name: &str) {
    if !std::mem::take(first) {
        to.push(',');
    }
    write_text(to, name);
    to.push(':');
}

fn write(to: &mut String, value: &Value, shape: &Shape) {
    match (value, shape) {
        (Value::Map(map), Shape::Map { value, .. }) => {
            to.push('{');
            let mut first = true;
            for (name, item) in map.iter().filter(|(_, item)| **item != Value::Null) {
                write_name(to, &mut first, name);
                write(to, item, value);
            }
            to.push('}');
        }
        (Value::Map(map), _) => write_structure(to, map, shape.members()),
        (Value::List(items), _) => {
            let item = match shape {
                Shape::List { item, .. } => item,
                _ => shape,
            };
            to.push('[');
            let items = items.iter().filter(|item| **item != Value::Null);
            for (index, value) in items.enumerate() {
                if index > 0 {
                    to.push(',');
                }
                write(to, value, item);
            }
            to.push(']');
        }
        (Value::String(text), Shape::Blob) => write_text(to, &STANDARD.encode(text)),
        (Value::String(text), _) => write_text(to, text),
        (Value::Bytes(bytes), _) => write_text(to, &STANDARD.encode(bytes)),
        (Value::Number(number), _) => to.push_str(&number_text(*number)),
        (Value::Timestamp(milliseconds), _) => to.push_str(&number_text(milliseconds / 1000.0)),
        (Value::Bool(value), _) => to.push_str(if *value { "true" } else { "false" }),
        (Value::Null, _) => to.push_str("null"),
    }
}

fn write_text(to: &mut String, text: &str) {
    to.push('"');
    for character in text.chars() {
        match character {
            '"' => to.push_str("\\\""),
            '\\' => to.push_str("\\\\"),
            '\u{8}' => to.push_str("\\b"),
            '\u{c}' => to.push_str("\\f"),
            '\n' => to.push_str("\\n"),
            '\r' => to.push_str("\\r"),
            '\t' => to.push_str("\\t"),
            '\0'..='\u{1f}' => {
                let _ = write!(to, "\\u{:04x}", u32::from(character));
            }
            _ => to.push(character),
        }
    }
    to.push('"');
}

/// As JavaScript's `JSON.stringify` writes a number.
pub(crate) fn number_text(number: f64) -> String {
    if !number.is_finite() {
        return "null".to_owned();
    }
    let size = number.abs();
    if size == 0.0 {
        return "0".to_owned();
    }
    if (1e-6..1e21).contains(&size) {
        return format!("{number}");
    }
    let text = format!("{number:e}");
    match text.split_once('e') {
        Some((digits, power)) if !power.starts_with('-') => format!("{digits}e+{power}"),
        _ => text,
    }
}

/// Why an answer is no data.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
struct JsonError(String);

/// The data in the body of an answer; none in an empty one.
pub(crate) fn data(operation: &Modelled, body: &[u8]) -> Result<Map, BoxError> {
    let document: &[u8] = if body.is_empty() { b"{}" } else { body };
    match read(operation.output, operation.lists, document)? {
        Some(Value::Map(map)) => Ok(map),
        _ => Ok(Map::default()),
    }
}

/// Reads a document; `None` where it is null and the shape has no such value. `lists`: they are there even where the document
/// has none.
///
/// # Errors
///
/// Where it is not JSON, or has too many parts.
fn read(shape: &'static Shape, lists: bool, document: &[u8]) -> Result<Option<Value>, BoxError> {
    let pieces = Cell::new(MAX_PIECES);
    let text = String::from_utf8_lossy(document);
    let mut reader = serde_json::Deserializer::from_str(&text);
    let seed = Seed {
        shape,
        lists,
        pieces: &pieces,
    };
    let value = seed
        .deserialize(&mut reader)
        .and_then(|value| reader.end().map(|()| value))
        .map_err(|error| JsonError(error.to_string()))?;
    Ok(value)
}

/// Reads a value of a shape, as far as it is one; what the shape does not have is skipped.
#[derive(Clone, Copy)]
struct Seed<'a> {
    shape: &'static Shape,
    lists: bool,
    pieces: &'a Cell<usize>,
}

impl<'de> DeserializeSeed<'de> for Seed<'_> {
    type Value = Option<Value>;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        let left = self.pieces.get().checked_sub(1);
        let left = left.ok_or_else(|| serde::de::Error::custom("too many parts"))?;
        self.pieces.set(left);
        from.deserialize_any(self)
    }
}

impl Seed<'_> {
    fn of(self, shape: &'static Shape) -> Self {
        Self { shape, ..self }
    }

    fn empty(self) -> Option<Value> {
        match self.shape {
            Shape::Structure(_) | Shape::Map { .. } => Some(Value::Map(Map::default())),
            Shape::List { .. } => Some(Value::List(Vec::new())),
            _ => Some(Value::Null),
        }
    }

    fn number(self, number: f64) -> Option<Value> {
        match self.shape {
            // v2 makes text of all but what counts as false.
            Shape::Text if number != 0.0 => Some(Value::String(number_text(number))),
            Shape::Text | Shape::Float => Some(Value::Number(number)),
            Shape::Integer => Some(Value::Number(number.trunc())),
            Shape::Boolean => Some(Value::Bool(false)),
            Shape::Timestamp => Some(Value::Timestamp((number * 1000.0).trunc())),
            _ => self.empty(),
        }
    }
}

impl<'de> Visitor<'de> for Seed<'_> {
    type Value = Option<Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(match self.shape {
            Shape::Structure(_) | Shape::Map { .. } | Shape::List { .. } => None,
            _ => Some(Value::Null),
        })
    }

    fn visit_bool<E>(self, value: bool) -> Result<Self::Value, E> {
        Ok(match self.shape {
            Shape::Boolean => Some(Value::Bool(value)),
            Shape::Text if value => Some(Value::String("true".to_owned())),
            Shape::Text => Some(Value::Bool(false)),
            Shape::Integer | Shape::Float => Some(Value::Number(f64::NAN)),
            _ => self.empty(),
        })
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "JavaScript has no other numbers"
    )]
    fn visit_i64<E>(self, value: i64) -> Result<Self::Value, E> {
        Ok(self.number(value as f64))
    }

    #[expect(
        clippy::cast_precision_loss,
        reason = "JavaScript has no other numbers"
    )]
    fn visit_u64<E>(self, value: u64) -> Result<Self::Value, E> {
        Ok(self.number(value as f64))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Self::Value, E> {
        Ok(self.number(value))
    }

    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
        Ok(match self.shape {
            Shape::Text => Some(Value::String(value.to_owned())),
            _ => scalar(self.shape, value).or_else(|| self.empty()),
        })
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let Shape::List { item, .. } = self.shape else {
            while items.next_element::<IgnoredAny>()?.is_some() {}
            return Ok(self.empty());
        };
        let mut list = Vec::new();
        while let Some(value) = items.next_element_seed(self.of(item))? {
            list.push(value.unwrap_or(Value::Null));
        }
        Ok(Some(Value::List(list)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
        match self.shape {
            Shape::Structure(members) => {
                let mut found: Vec<Option<Value>> = members.iter().map(|_| None).collect();
                while let Some(name) = entries.next_key::<Name>()? {
                    let index = members.iter().position(|member| {
                        member.place == Place::Body && member.wire == name.0.as_str()
                    });
                    let place =
                        index.and_then(|index| Some((found.get_mut(index)?, members.get(index)?)));
                    match place {
                        Some((place, member)) => {
                            *place = entries.next_value_seed(self.of(member.shape))?
                        }
                        None => drop(entries.next_value::<IgnoredAny>()?),
                    }
                }
                let named = members.iter().zip(found);
                let map = named.filter_map(|(member, value)| {
                    let absent = || match member.shape {
                        Shape::List { .. } if self.lists => Some(Value::List(Vec::new())),
                        _ => None,
                    };
                    Some((member.name.into(), value.or_else(absent)?))
                });
                Ok(Some(Value::Map(map.collect())))
            }
            Shape::Map { value, .. } => {
                let mut map = Map::default();
                while let Some(name) = entries.next_key::<Name>()? {
                    let item = entries.next_value_seed(self.of(value))?;
                    map.push(name.0, item.unwrap_or(Value::Null));
                }
                Ok(Some(Value::Map(map)))
            }
            _ => {
                while entries.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
                Ok(self.empty())
            }
        }
    }
}

/// A key; its own type, because a `String` may be deserialized from other things than a key.
#[derive(Deserialize)]
#[serde(transparent)]
struct Name(String);

/// A value that is not text from its text, as aws-sdk v2 reads it; `None` for a shape of parts.
pub(crate) fn scalar(shape: &Shape, text: &str) -> Option<Value> {
    Some(match shape {
        Shape::Text => Value::String(text.to_owned()),
        Shape::Blob => Value::Bytes(decode(text).into()),
        Shape::Integer => Value::Number(leading_number(text, false)),
        Shape::Float => Value::Number(leading_number(text, true)),
        Shape::Boolean => Value::Bool(text == "true"),
        Shape::Timestamp => timestamp(text),
        Shape::Structure(_) | Shape::List { .. } | Shape::Map { .. } => return None,
    })
}

/// As Node decodes base64: either alphabet, with or without padding, whatever else there is.
fn decode(text: &str) -> Vec<u8> {
    const LENIENT: GeneralPurpose = GeneralPurpose::new(
        &ALPHABET,
        GeneralPurposeConfig::new()
            .with_decode_allow_trailing_bits(true)
            .with_decode_padding_mode(DecodePaddingMode::Indifferent),
    );
    let mut letters: Vec<u8> = text
        .bytes()
        .take_while(|&byte| byte != b'=')
        .filter_map(|byte| match byte {
            b'-' => Some(b'+'),
            b'_' => Some(b'/'),
            b'+' | b'/' => Some(byte),
            _ => byte.is_ascii_alphanumeric().then_some(byte),
        })
        .collect();
    if letters.len() % 4 == 1 {
        letters.pop();
    }
    LENIENT.decode(letters).unwrap_or_default()
}

/// As `parseInt` and `parseFloat` read a number at the beginning of a text.
fn leading_number(text: &str, float: bool) -> f64 {
    let text = text.trim_start();
    let mut end = 0;
    let mut digits = false;
    for (index, character) in text.char_indices() {
        let fits = match character {
            '0'..='9' => true,
            '+' | '-' => index == 0 || (float && text[..index].ends_with(['e', 'E'])),
            '.' => float && !text[..index].contains('.'),
            'e' | 'E' => float && digits && !text[..index].contains(['e', 'E']),
            _ => false,
        };
        if !fits {
            break;
        }
        digits |= character.is_ascii_digit();
        end = index + character.len_utf8();
    }
    let mut number = text.get(..end).unwrap_or_default();
    loop {
        match number.parse() {
            Ok(number) => return number,
            Err(_) if number.is_empty() => return f64::NAN,
            Err(_) => number = &number[..number.len() - 1],
        }
    }
}

fn timestamp(text: &str) -> Value {
    use aws_smithy_types::DateTime;
    use aws_smithy_types::date_time::Format;
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Value::Timestamp(leading_number(text, false) * 1000.0);
    }
    let date = DateTime::from_str(text, Format::DateTimeWithOffset)
        .or_else(|_| DateTime::from_str(text, Format::HttpDate));
    date.map_or(Value::Timestamp(f64::NAN), crate::write::timestamp)
}

#[cfg(test)]
mod tests {
    use super::*;

    static TEXTS: Shape = Shape::List {
        item: &Shape::Text,
        item_name: None,
        flattened: false,
    };
    static NESTED: Shape = Shape::Map {
        value: &RECORD,
        key_name: "key",
        value_name: "value",
        flattened: false,
    };
    static RECORD: Shape = Shape::Structure(&[
        Member::body("Text", &Shape::Text),
        Member::body("Bytes", &Shape::Blob),
        Member::body("Count", &Shape::Integer),
        Member::body("Rate", &Shape::Float),
        Member::body("Flag", &Shape::Boolean),
        Member::body("Time", &Shape::Timestamp),
        Member::body("Texts", &TEXTS),
        Member::body("Nested", &NESTED),
    ]);

    fn map(members: &[(&'static str, Value)]) -> Map {
        let members = members.iter();
        members
            .map(|(name, value)| ((*name).into(), value.clone()))
            .collect()
    }

    fn text(text: &str) -> Value {
        Value::String(text.to_owned())
    }

    fn data(shape: &'static Shape, document: &[u8]) -> Result<Map, BoxError> {
        match read(shape, false, document)? {
            Some(Value::Map(map)) => Ok(map),
            _ => Ok(Map::default()),
        }
    }

    #[test]
    fn numbers_are_written_as_javascript_does() {
        for (number, expected) in [
            (1.0, "1"),
            (-0.0, "0"),
            (0.1, "0.1"),
            (1e21, "1e+21"),
            (1.5e-7, "1.5e-7"),
            (123_456_789_012_345_680_000.0, "123456789012345680000"),
            (1_700_000_000.123, "1700000000.123"),
            (f64::NAN, "null"),
        ] {
            assert_eq!(number_text(number), expected);
        }
    }

    #[test]
    fn members_are_written_in_the_order_of_the_parameters() {
        let value = map(&[
            ("Time", Value::Timestamp(1500.0)),
            ("Text", text("a\"\u{1}\n")),
            ("Unknown", text("x")),
            ("Bytes", text("hi")),
            ("Texts", Value::List(vec![text("a"), Value::Null, text("")])),
        ]);
        assert_eq!(
            object(&value, &RECORD),
            r#"{"Time":1.5,"Text":"a\"\u0001\n","Bytes":"aGk=","Texts":["a",""]}"#
        );
    }

    #[test]
    fn members_are_read_in_the_order_of_the_model() {
        let document = br#"{"Nested":{"k":{"Count":"12x"},"n":null},"Other":[1,{}],"Flag":true,"Time":1.5,"Bytes":"aGk","Text":5,"Texts":[null,"a"]}"#;
        let found = data(&RECORD, document).expect("JSON");
        let inner = Value::Map(map(&[("Count", Value::Number(12.0))]));
        let expected = map(&[
            ("Text", text("5")),
            ("Bytes", Value::Bytes("hi".into())),
            ("Flag", Value::Bool(true)),
            ("Time", Value::Timestamp(1500.0)),
            ("Texts", Value::List(vec![Value::Null, text("a")])),
            (
                "Nested",
                Value::Map(map(&[("k", inner), ("n", Value::Null)])),
            ),
        ]);
        assert_eq!(found, expected);
    }

    #[test]
    fn what_is_null_is_null_or_nothing() {
        let found = data(&RECORD, br#"{"Text":null,"Texts":null,"Nested":null}"#).expect("JSON");
        assert_eq!(found, map(&[("Text", Value::Null)]));
        let found = read(&RECORD, true, b"{}").expect("JSON");
        assert_eq!(
            found,
            Some(Value::Map(map(&[("Texts", Value::List(Vec::new()))])))
        );
        assert!(data(&RECORD, b"").is_err());
        assert!(data(&RECORD, b"{").is_err());
        assert!(data(&RECORD, b"{} x").is_err());
    }

    #[test]
    fn parts_end_at_what_services_send() {
        let many = format!("{{\"Texts\":[{}\"\"]}}", "\"\",".repeat(MAX_PIECES));
        assert!(data(&RECORD, many.as_bytes()).is_err());
        let deep = "{\"Nested\":{\"k\":".repeat(200);
        assert!(data(&RECORD, deep.as_bytes()).is_err());
    }

    #[test]
    fn numbers_are_read_off_the_beginning_of_a_text() {
        for (text, float, expected) in [
            (" 12px", false, 12.0),
            ("-3.9", false, -3.0),
            ("1.5e3z", true, 1500.0),
            ("1.5e", true, 1.5),
            ("-.5.6", true, -0.5),
        ] {
            assert!(
                (leading_number(text, float) - expected).abs() < 1e-9,
                "{text}"
            );
        }
        assert!(leading_number("x1", false).is_nan());
    }
}
