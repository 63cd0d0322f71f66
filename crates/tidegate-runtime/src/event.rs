//! What an invocation is given: an event, a batch of events, or a request.

use serde::Deserialize;
use serde::de::{IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;
use tidegate_core::{Handler, SourceRequest};

/// An event, known to be valid JSON and to name a type; or a batch, an array of events; or the request for a source function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    json: String,
    target: Target,
    /// Events in it.
    count: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Target {
    Handler(Handler),
    UnknownType(String),
}

/// Why a text is no event.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EventError {
    /// There is nothing but white space.
    #[error("the event is empty; give it a JSON object with a \"type\"")]
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
    /// It is another JSON value.
    #[error("an event is a JSON object, not {found}")]
    NotAnObject {
        /// What it is, such as `a number`.
        found: &'static str,
    },
    /// There is no `type`, or an empty one.
    #[error(
        "the event has no \"type\"; give it one of track, identify, page, screen, group, alias, delete"
    )]
    NoType,
    /// The `type` is another JSON value.
    #[error(
        "the event's \"type\" is not a string; give it one of track, identify, page, screen, group, alias, delete"
    )]
    TypeNotAString,
    /// There are more events than [`Event::MAX_BATCH`].
    #[error(
        "the batch has {count} events; at most {} are taken at a time",
        Event::MAX_BATCH
    )]
    BatchTooLong {
        /// How many there are.
        count: usize,
    },
}

impl From<&SourceRequest> for Event {
    fn from(request: &SourceRequest) -> Self {
        Self {
            json: request.to_json(),
            target: Target::Handler(Handler::OnRequest),
            count: 1,
        }
    }
}

impl Event {
    /// The most events that a batch may have.
    pub const MAX_BATCH: usize = 10_000;

    /// Takes `json` as it is: it is parsed again only inside the isolate, by V8.
    ///
    /// # Errors
    ///
    /// [`EventError`] where it is neither an event nor a batch of events.
    pub fn parse(json: impl Into<String>) -> Result<Self, EventError> {
        let json = json.into();
        if json.trim_ascii().is_empty() {
            return Err(EventError::Empty);
        }
        let shape: Shape =
            serde_json::from_str(&json).map_err(|error| EventError::InvalidJson {
                line: error.line(),
                // At the end of a text that ends with a line break, serde_json is on column 0 of the line after it.
                column: error.column().max(1),
                message: without_position(&error),
            })?;
        let mut count = 1;
        let target = match shape {
            Shape::Batch(events) if events > Self::MAX_BATCH => {
                return Err(EventError::BatchTooLong { count: events });
            }
            Shape::Batch(events) => {
                count = events;
                Target::Handler(Handler::OnBatch)
            }
            Shape::Scalar(found) => return Err(EventError::NotAnObject { found }),
            Shape::Event(None) => return Err(EventError::NoType),
            Shape::Event(Some(Type::Other)) => return Err(EventError::TypeNotAString),
            Shape::Event(Some(Type::Name(name))) if name.is_empty() => {
                return Err(EventError::NoType);
            }
            Shape::Event(Some(Type::Name(name))) => match Handler::of_event_type(&name) {
                Some(handler) => Target::Handler(handler),
                None => Target::UnknownType(name),
            },
        };
        Ok(Self {
            json,
            target,
            count,
        })
    }

    /// How many events it is: 1, or the length of a batch.
    pub fn count(&self) -> usize {
        self.count
    }

    /// Whether it is a batch, also one of a single event.
    pub fn is_batch(&self) -> bool {
        self.target == Target::Handler(Handler::OnBatch)
    }

    /// Whether it is the request for a source function.
    pub fn is_request(&self) -> bool {
        self.target == Target::Handler(Handler::OnRequest)
    }

    /// The events of a batch, each on its own.
    pub(crate) fn split(&self) -> Vec<Result<Event, EventError>> {
        let events: Vec<&RawValue> = serde_json::from_str(&self.json).unwrap_or_default();
        let each = events
            .into_iter()
            .map(|event| match Self::parse(event.get()) {
                Ok(event) if event.is_batch() => Err(EventError::NotAnObject { found: "an array" }),
                parsed => parsed,
            });
        each.collect()
    }

    /// The handler the event is for; `Err` holds the type that no function has a handler for.
    pub fn handler(&self) -> Result<Handler, &str> {
        match &self.target {
            Target::Handler(handler) => Ok(*handler),
            Target::UnknownType(name) => Err(name),
        }
    }

    /// The JSON as it was given.
    pub fn as_json(&self) -> &str {
        &self.json
    }
}

fn without_position(error: &serde_json::Error) -> String {
    let text = error.to_string();
    match text.rfind(" at line ") {
        Some(end) => text[..end].to_owned(),
        None => text,
    }
}

/// As much of an event as is needed to find its handler; the rest is checked to be JSON, and skipped.
enum Shape {
    /// With its length.
    Batch(usize),
    Event(Option<Type>),
    Scalar(&'static str),
}

enum Type {
    Name(String),
    Other,
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ShapeVisitor)
    }
}

struct ShapeVisitor;

impl<'de> Visitor<'de> for ShapeVisitor {
    type Value = Shape;

    fn expecting(&self, f: &mut std::fmt::Formatter) -> std::fmt::Result {
        f.write_str("an event")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Shape, A::Error> {
        let mut found = None;
        while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            if key == "type" {
                // The last one counts, as in JSON.parse.
                found = Some(match map.next_value::<serde_json::Value>()? {
                    serde_json::Value::String(name) => Type::Name(name),
                    _ => Type::Other,
                });
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(Shape::Event(found))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Shape, A::Error> {
        let mut count = 0;
        while seq.next_element::<IgnoredAny>()?.is_some() {
            count += 1;
        }
        Ok(Shape::Batch(count))
    }

    fn visit_bool<E>(self, _: bool) -> Result<Shape, E> {
        Ok(Shape::Scalar("a boolean"))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Shape, E> {
        Ok(Shape::Scalar("a number"))
    }

    fn visit_u64<E>(self, _: u64) -> Result<Shape, E> {
        Ok(Shape::Scalar("a number"))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Shape, E> {
        Ok(Shape::Scalar("a number"))
    }

    fn visit_str<E>(self, _: &str) -> Result<Shape, E> {
        Ok(Shape::Scalar("a string"))
    }

    fn visit_unit<E>(self) -> Result<Shape, E> {
        Ok(Shape::Scalar("null"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_event_leads_to_the_handler_of_its_type() {
        let event = Event::parse(r#"{"a": {"type": "page"}, "type": "track"}"#).expect("valid");
        assert_eq!(event.handler(), Ok(Handler::OnTrack));
        assert_eq!(
            Event::parse(r#"{"type": "video"}"#)
                .expect("valid")
                .handler(),
            Err("video")
        );
        assert_eq!(
            Event::parse("[]").expect("valid").handler(),
            Ok(Handler::OnBatch)
        );
    }

    #[test]
    fn a_batch_can_be_split_and_is_bounded() {
        let batch = Event::parse(r#"[{"type": "track"}, {}, [], 5]"#).expect("valid");
        assert_eq!((batch.count(), batch.is_batch()), (4, true));
        let split: Vec<_> = batch
            .split()
            .into_iter()
            .map(|event| event.map(|event| event.as_json().to_owned()))
            .collect();
        assert_eq!(
            split,
            [
                Ok(r#"{"type": "track"}"#.to_owned()),
                Err(EventError::NoType),
                Err(EventError::NotAnObject { found: "an array" }),
                Err(EventError::NotAnObject { found: "a number" }),
            ]
        );
        let long = format!("[{}0]", "0,".repeat(Event::MAX_BATCH));
        assert_eq!(
            Event::parse(long),
            Err(EventError::BatchTooLong {
                count: Event::MAX_BATCH + 1
            })
        );
    }

    #[test]
    fn invalid_json_is_refused_with_its_place() {
        let error = Event::parse("{\n  \"type\": \"track\",\n  oops\n}").expect_err("invalid");
        assert!(
            matches!(
                error,
                EventError::InvalidJson {
                    line: 3,
                    column: 3,
                    ..
                }
            ),
            "{error}"
        );
    }

    #[test]
    fn columns_start_at_one() {
        let error = Event::parse("{\n").expect_err("invalid");
        assert!(
            matches!(
                error,
                EventError::InvalidJson {
                    line: 2,
                    column: 1,
                    ..
                }
            ),
            "{error}"
        );
    }

    #[test]
    fn an_event_without_a_usable_type_is_refused() {
        assert_eq!(Event::parse("{}"), Err(EventError::NoType));
        assert_eq!(Event::parse(r#"{"type": ""}"#), Err(EventError::NoType));
        assert_eq!(Event::parse(" \n"), Err(EventError::Empty));
        assert_eq!(
            Event::parse(r#"{"type": 5}"#),
            Err(EventError::TypeNotAString)
        );
        assert_eq!(
            Event::parse("5"),
            Err(EventError::NotAnObject { found: "a number" })
        );
        assert_eq!(
            Event::parse("\"track\""),
            Err(EventError::NotAnObject { found: "a string" })
        );
    }
}
