//! The arguments of a call as a Rust type: a tuple takes them one by one, anything else is the first of them.

use std::borrow::Cow;

use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error as _, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Error;
use serde_json::value::RawValue;

use super::CallError;

/// Reads the JSON array of a call's arguments. Those that a tuple has no place for are ignored, as in JavaScript; those that are
/// missing are `null`.
pub(super) fn read<A: DeserializeOwned>(json: &str) -> Result<A, CallError> {
    let wrong = |error: Error| {
        let text = error.to_string();
        let message = match text.rfind(" at line ") {
            Some(end) => text.get(..end).unwrap_or_default(),
            None => &text,
        };
        CallError::new(message)
            .named("TypeError")
            .with_code("ERR_INVALID_ARG_TYPE")
    };
    let json = well_formed(json);
    let given: Vec<&RawValue> = serde_json::from_str(&json).map_err(wrong)?;
    A::deserialize(Arguments(&given)).map_err(wrong)
}

/// `JSON.stringify` escapes surrogates that have lost their other half, and no others. Rust's strings have no room for them: they
/// become replacement characters.
fn well_formed(json: &str) -> Cow<'_, str> {
    if !json.contains("\\ud") {
        return Cow::Borrowed(json);
    }
    let mut fixed = String::with_capacity(json.len());
    let mut rest = json;
    while let Some((before, escape)) = rest.find('\\').map(|at| rest.split_at(at)) {
        fixed.push_str(before);
        let is_surrogate = escape.as_bytes().get(1..4).is_some_and(|start| {
            matches!(
                start,
                [b'u', b'd' | b'D', b'8'..=b'9' | b'a'..=b'f' | b'A'..=b'F']
            )
        });
        let length = if is_surrogate { 6 } else { 2 };
        let (escaped, after) = escape.split_at_checked(length).unwrap_or((escape, ""));
        fixed.push_str(if is_surrogate { "\\ufffd" } else { escaped });
        rest = after;
    }
    fixed.push_str(rest);
    Cow::Owned(fixed)
}

struct Arguments<'a, 'de>(&'a [&'de RawValue]);

fn null<'de>() -> &'de RawValue {
    RawValue::NULL
}

/// Says which argument is wrong.
fn at(number: usize) -> impl Fn(Error) -> Error {
    move |error| Error::custom(format!("argument {number}: {error}"))
}

impl<'de> Arguments<'_, 'de> {
    fn first(&self) -> &'de RawValue {
        self.0.first().copied().unwrap_or_else(null)
    }
}

impl<'de> Deserializer<'de> for Arguments<'_, 'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.first().deserialize_any(visitor).map_err(at(1))
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.first().deserialize_option(visitor).map_err(at(1))
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.first().deserialize_bytes(visitor).map_err(at(1))
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.first().deserialize_byte_buf(visitor).map_err(at(1))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let first = self.first();
        first
            .deserialize_struct(name, fields, visitor)
            .map_err(at(1))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let first = self.first();
        first
            .deserialize_enum(name, variants, visitor)
            .map_err(at(1))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        // `RawValue` is one of these to serde_json.
        self.first()
            .deserialize_newtype_struct(name, visitor)
            .map_err(at(1))
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(Each::new(self.0, self.0.len()))
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, len: usize, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(Each::new(self.0, len))
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _name: &'static str,
        len: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_seq(Each::new(self.0, len))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string map identifier ignored_any
    }
}

/// The first `len` arguments, or `null` where there are fewer.
struct Each<'a, 'de> {
    given: &'a [&'de RawValue],
    len: usize,
    next: usize,
}

impl<'a, 'de> Each<'a, 'de> {
    fn new(given: &'a [&'de RawValue], len: usize) -> Self {
        Self {
            given,
            len,
            next: 0,
        }
    }
}

impl<'de> SeqAccess<'de> for Each<'_, 'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Error> {
        if self.next >= self.len {
            return Ok(None);
        }
        let argument = self.given.get(self.next).copied().unwrap_or_else(null);
        self.next += 1;
        seed.deserialize(argument).map(Some).map_err(at(self.next))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.len - self.next)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde::Deserialize;
    use serde_json::{Value, json};

    use super::*;

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(deny_unknown_fields)]
    struct Query {
        plan: String,
        limit: Option<u32>,
    }

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(rename_all = "lowercase")]
    enum Plan {
        Free,
        Paid(u32),
    }

    fn message<A: DeserializeOwned + std::fmt::Debug>(json: &str) -> String {
        let error = read::<A>(json).expect_err("refused");
        assert_eq!(
            (error.name(), error.code()),
            ("TypeError", Some("ERR_INVALID_ARG_TYPE"))
        );
        error.message().to_owned()
    }

    #[test]
    fn a_tuple_takes_arguments_one_by_one() {
        let two: (String, u32) = read(r#"["a", 7]"#).expect("fits");
        assert_eq!(two, ("a".to_owned(), 7));
        let more: (String,) = read(r#"["a", 7, {}]"#).expect("more are ignored");
        assert_eq!(more.0, "a");
        let fewer: (String, Option<u32>, Value) = read(r#"["a"]"#).expect("fewer are null");
        assert_eq!(fewer, ("a".to_owned(), None, Value::Null));
    }

    #[test]
    fn anything_else_is_the_first_argument() {
        let query: Query = read(r#"[{"plan": "x"}, 1]"#).expect("fits");
        assert_eq!(
            query,
            Query {
                plan: "x".into(),
                limit: None
            }
        );
        assert_eq!(read::<Plan>(r#"["free"]"#), Ok(Plan::Free));
        assert_eq!(read::<Plan>(r#"[{"paid": 3}]"#), Ok(Plan::Paid(3)));
        assert_eq!(read::<u64>("[18446744073709551615]"), Ok(u64::MAX));
        assert_eq!(read::<f64>("[1.5]"), Ok(1.5));
        assert_eq!(read::<Option<bool>>("[]"), Ok(None));
        assert_eq!(read::<Option<bool>>("[true]"), Ok(Some(true)));
        assert_eq!(read::<()>(r#"["ignored"]"#), Ok(()));
        assert_eq!(read::<Value>(r#"[{"a": [1]}]"#), Ok(json!({"a": [1]})));
        let map: BTreeMap<String, u8> = read(r#"[{"a": 1}]"#).expect("fits");
        assert_eq!(map.get("a"), Some(&1));
        let raw: Box<RawValue> = read(r#"[{"a":  1}]"#).expect("fits");
        assert_eq!(raw.get(), r#"{"a":  1}"#);
    }

    #[test]
    fn a_list_takes_all_of_them() {
        assert_eq!(read::<Vec<u8>>("[1, 2, 3]"), Ok(vec![1, 2, 3]));
        assert_eq!(read::<(Vec<u8>,)>("[[1, 2], 3]"), Ok((vec![1, 2],)));
    }

    #[test]
    fn the_wrong_argument_is_named() {
        assert_eq!(
            message::<(String, u32)>(r#"["a", "b"]"#),
            "argument 2: invalid type: string \"b\", expected u32"
        );
        assert_eq!(
            message::<String>("[]"),
            "argument 1: invalid type: null, expected a string"
        );
        assert_eq!(
            message::<Query>(r#"[{"plan": "x", "__proto__": 1}]"#),
            "argument 1: unknown field `__proto__`, expected `plan` or `limit`"
        );
    }

    #[test]
    fn surrogates_without_their_other_half_are_replaced() {
        let text = |json: &str| read::<String>(json).expect("a string");
        assert_eq!(
            text(r#"["\udead\\udead\n\ud8"]"#.replace("\\ud8\"", "\"").as_str()),
            "\u{fffd}\\udead\n"
        );
        assert_eq!(text(r#"["a\"\udfff"]"#), "a\"\u{fffd}");
    }

    #[test]
    fn what_is_too_deep_is_refused() {
        let deep = format!("[{}{}]", "[".repeat(100_000), "]".repeat(100_000));
        assert_eq!(
            message::<Value>(&deep),
            "argument 1: recursion limit exceeded"
        );
    }
}
