//! What `onBatch` returned, read as the contract says: statuses of a destination, events of an insert function.

use serde::Deserialize;
use serde_json::value::RawValue;

use crate::{ErrorKind, FunctionError};

/// The longest event that is sent on, as JSON, in bytes.
pub const MAX_EVENT_ON_BYTES: usize = 32 * 1024;
/// Bytes kept of an `errormessage`.
const MAX_MESSAGE: usize = 4096;

/// What became of one event of a batch.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct BatchedEvent {
    /// What `onBatch` of a destination reported of it, from 100 to 999.
    pub status: Option<u16>,
    /// The `errormessage` beside the status.
    pub message: Option<String>,
    /// Why it failed on its own.
    pub error: Option<FunctionError>,
    /// Where in `Outcome::events` what goes on in its place is; `None` in an insert function means that nothing does.
    pub event: Option<usize>,
}

/// A batch as its function left it.
#[derive(Debug, Default)]
pub struct Batch {
    /// In the order of the input.
    pub batch: Vec<BatchedEvent>,
    /// What goes on, in the order in which it was returned; nothing for a destination.
    pub events: Vec<Box<RawValue>>,
    /// What the function's author should know of the returned value.
    pub warning: Option<String>,
}

/// The statuses that `onBatch` of a destination returned for `count` events.
///
/// An event without a status of its own was delivered: "success whatever is returned". So is every event when something
/// other than an array came back. A list that is too short or too long still reports the events that it reaches.
pub fn statuses(result: Option<&RawValue>, count: usize) -> Batch {
    let returned = array_of(result);
    let mut batch = Vec::with_capacity(count);
    let mut reported = 0;
    let mut wrong = None;
    for index in 0..count {
        let report = match returned.as_ref().and_then(|items| items.get(index)) {
            Some(item) => report(item),
            None => Report::None,
        };
        batch.push(match report {
            Report::Status(status, message) => {
                reported += 1;
                BatchedEvent {
                    status: Some(status),
                    message,
                    ..BatchedEvent::default()
                }
            }
            Report::NoStatus(text) => {
                wrong.get_or_insert((index, text));
                BatchedEvent::default()
            }
            Report::None => BatchedEvent::default(),
        });
    }
    let length = returned.map_or(0, |items| items.len());
    let warning = match wrong {
        Some((index, text)) => Some(format!(
            "onBatch returned a status that is no number from 100 to 999: {text}, for the event at position {index}; such events count as delivered"
        )),
        None if reported > 0 && length != count => Some(format!(
            "onBatch returned {length} statuses for {count} events; they are taken in order, and events without one count as delivered"
        )),
        None => None,
    };
    Batch {
        batch,
        events: Vec::new(),
        warning,
    }
}

enum Report {
    Status(u16, Option<String>),
    /// A status that is none, as JSON.
    NoStatus(String),
    None,
}

fn report(item: &RawValue) -> Report {
    // A struct would be read from an array, too.
    if !item.get().starts_with('{') {
        return Report::None;
    }
    #[derive(Deserialize)]
    struct Item<'a> {
        #[serde(borrow)]
        status: Option<&'a RawValue>,
        #[serde(borrow)]
        errormessage: Option<&'a RawValue>,
    }
    let Ok(item) = serde_json::from_str::<Item<'_>>(item.get()) else {
        return Report::None;
    };
    let Some(status) = item.status.map(RawValue::get) else {
        return Report::None;
    };
    // What Promise.allSettled says of a promise that was fulfilled.
    if matches!(status, "null" | "\"fulfilled\"") {
        return Report::None;
    }
    let number = status
        .parse::<f64>()
        .ok()
        .filter(|number| number.fract() == 0.0 && (100.0..1000.0).contains(number));
    match number {
        Some(number) => Report::Status(number as u16, item.errormessage.and_then(message)),
        None => Report::NoStatus(cut(status.to_owned(), 64)),
    }
}

fn message(json: &RawValue) -> Option<String> {
    let text = match serde_json::from_str::<String>(json.get()) {
        Ok(text) => text,
        Err(_) if json.get() == "null" => return None,
        Err(_) => json.get().to_owned(),
    };
    Some(cut(text, MAX_MESSAGE))
}

fn cut(mut text: String, limit: usize) -> String {
    if text.len() > limit {
        text.truncate(text.floor_char_boundary(limit));
        text.push_str("...");
    }
    text
}

/// What a handler of an insert function returned for one event: what goes on in its place, or `None` for nothing.
///
/// # Errors
///
/// `Bad Request` when something that is no event was returned, or an event longer than [`MAX_EVENT_ON_BYTES`].
pub fn insert(
    result: Option<&RawValue>,
    handler: &str,
) -> Result<Option<Box<RawValue>>, FunctionError> {
    match result {
        Some(json) => event_of(json, handler),
        None => Ok(None),
    }
}

/// What `onBatch` of an insert function returned for `input`, a JSON array of events.
///
/// A list as long as the input is paired with it by position, any other by `messageId`.
///
/// # Errors
///
/// `Bad Request` when something other than a list, or nothing, was returned.
pub fn insert_batch(result: Option<&RawValue>, input: &str) -> Result<Batch, FunctionError> {
    let inputs: Vec<&RawValue> = serde_json::from_str(input).unwrap_or_default();
    let returned = match result {
        Some(json) if !is_nothing(json.get()) => array_of(result).ok_or_else(|| {
            let what = what_is(json.get());
            invalid_event(format!(
                "onBatch returned {what}; an insert function returns the events that go on, as an array"
            ))
        })?,
        _ => Vec::new(),
    };
    let by_position = returned.len() == inputs.len();
    let ids: Vec<Option<String>> = if by_position {
        Vec::new()
    } else {
        inputs.iter().map(|event| message_id(event)).collect()
    };
    let mut batch = Batch {
        batch: vec![BatchedEvent::default(); inputs.len()],
        ..Batch::default()
    };
    for (position, json) in returned.into_iter().enumerate() {
        let event = event_of(json, "onBatch");
        let pair = if by_position {
            batch.batch.get_mut(position)
        } else {
            message_id(json)
                .and_then(|id| ids.iter().position(|known| known.as_ref() == Some(&id)))
                .and_then(|index| batch.batch.get_mut(index))
                .filter(|paired| paired.event.is_none() && paired.error.is_none())
        };
        match (event, pair) {
            (Ok(None), _) => {}
            (Ok(Some(event)), pair) => {
                if let Some(pair) = pair {
                    pair.event = Some(batch.events.len());
                }
                batch.events.push(event);
            }
            (Err(error), Some(pair)) => pair.error = Some(error),
            (Err(error), None) => {
                batch.warning.get_or_insert(format!(
                    "what onBatch returned at position {position} does not go on: {}",
                    error.message
                ));
            }
        }
    }
    Ok(batch)
}

fn event_of(json: &RawValue, handler: &str) -> Result<Option<Box<RawValue>>, FunctionError> {
    let text = json.get();
    if is_nothing(text) {
        return Ok(None);
    }
    if !text.starts_with('{') {
        return Err(invalid_event(format!(
            "{handler} returned {}; an insert function returns the event that goes on, or nothing",
            what_is(text)
        )));
    }
    if text.len() > MAX_EVENT_ON_BYTES {
        return Err(too_long(text.len()));
    }
    Ok(Some(json.to_owned()))
}

/// The error of an event of `bytes` bytes, which is too long to be sent on.
pub fn too_long(bytes: usize) -> FunctionError {
    FunctionError::new(
        ErrorKind::BadRequest,
        "EventTooLarge",
        format!(
            "the event to send on has {bytes} bytes as JSON; at most {MAX_EVENT_ON_BYTES} are sent on"
        ),
    )
}

fn invalid_event(message: String) -> FunctionError {
    FunctionError::new(ErrorKind::BadRequest, "InvalidEvent", message)
}

/// What `condition && event` leaves of an event that is not wanted.
fn is_nothing(json: &str) -> bool {
    matches!(json, "null" | "false" | "0" | "\"\"")
}

fn what_is(json: &str) -> &'static str {
    match json.as_bytes().first() {
        Some(b'[') => "an array",
        Some(b'{') => "an object",
        Some(b'"') => "a string",
        Some(b't' | b'f') => "a boolean",
        _ => "a number",
    }
}

fn array_of(json: Option<&RawValue>) -> Option<Vec<&RawValue>> {
    serde_json::from_str(json?.get()).ok()
}

fn message_id(event: &RawValue) -> Option<String> {
    if !event.get().starts_with('{') {
        return None;
    }
    #[derive(Deserialize)]
    struct Identified<'a> {
        #[serde(rename = "messageId", borrow)]
        message_id: Option<&'a RawValue>,
    }
    let found: Identified<'_> = serde_json::from_str(event.get()).ok()?;
    serde_json::from_str(found.message_id?.get()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn raw(json: &str) -> Box<RawValue> {
        RawValue::from_string(json.to_owned()).expect("JSON")
    }

    fn reported(json: &str, count: usize) -> (Vec<Option<u16>>, bool) {
        let batch = statuses(Some(&raw(json)), count);
        assert_eq!(batch.batch.len(), count, "{json}");
        let found = batch.batch.iter().map(|event| event.status).collect();
        (found, batch.warning.is_some())
    }

    #[test]
    fn an_array_reports_each_event_in_order() {
        let batch = statuses(
            Some(&raw(
                r#"[{"status":200},{"status":400,"errormessage":"no"},{"status":5e2,"errormessage":{"a":1}}]"#,
            )),
            3,
        );
        let found: Vec<_> = batch
            .batch
            .iter()
            .map(|event| (event.status, event.message.as_deref()))
            .collect();
        assert_eq!(
            found,
            [
                (Some(200), None),
                (Some(400), Some("no")),
                (Some(500), Some("{\"a\":1}"))
            ]
        );
        assert_eq!(batch.warning, None);
    }

    #[test]
    fn whatever_else_is_returned_is_success() {
        for other in ["null", "{}", "\"x\"", "{\"status\":500}", "5", "true"] {
            assert_eq!(reported(other, 2), (vec![None, None], false), "{other}");
        }
        assert_eq!(statuses(None, 2).batch, vec![BatchedEvent::default(); 2]);
        assert_eq!(
            reported("[1,\"x\",null,[500],{}]", 5),
            (vec![None; 5], false)
        );
    }

    #[test]
    fn a_list_of_another_length_reports_what_it_reaches() {
        assert_eq!(
            reported(r#"[{"status":500}]"#, 2),
            (vec![Some(500), None], true)
        );
        assert_eq!(
            reported(r#"[{"status":500},{"status":500}]"#, 1),
            (vec![Some(500)], true)
        );
    }

    #[test]
    fn a_status_that_is_no_number_is_told() {
        for wrong in [
            "\"500\"",
            "99",
            "1000",
            "200.5",
            "-1",
            "true",
            "{}",
            "\"rejected\"",
        ] {
            let json = format!("[{{\"status\":{wrong}}}]");
            assert_eq!(reported(&json, 1), (vec![None], true), "{wrong}");
        }
        for settled in ["\"fulfilled\"", "null"] {
            let json = format!("[{{\"status\":{settled}}}]");
            assert_eq!(reported(&json, 1), (vec![None], false), "{settled}");
        }
    }

    fn pairs(result: &str, input: &str) -> (Vec<Option<usize>>, Vec<String>) {
        let batch = insert_batch(Some(&raw(result)), input).expect("a list");
        (
            batch.batch.iter().map(|event| event.event).collect(),
            batch
                .events
                .iter()
                .map(|event| event.get().to_owned())
                .collect(),
        )
    }

    #[test]
    fn a_list_of_the_same_length_is_paired_by_position() {
        let input = r#"[{"messageId":"a"},{"messageId":"b"}]"#;
        assert_eq!(
            pairs(r#"[{"messageId":"b"},{"x":1}]"#, input),
            (
                vec![Some(0), Some(1)],
                vec![r#"{"messageId":"b"}"#.into(), r#"{"x":1}"#.into()]
            )
        );
        assert_eq!(
            pairs(r#"[null,{"x":1}]"#, input),
            (vec![None, Some(0)], vec![r#"{"x":1}"#.into()])
        );
    }

    #[test]
    fn another_list_is_paired_by_message_id() {
        let input = r#"[{"messageId":"a"},{"messageId":"b"},{}]"#;
        assert_eq!(
            pairs(r#"[{"messageId":"b"}]"#, input),
            (
                vec![None, Some(0), None],
                vec![r#"{"messageId":"b"}"#.into()]
            )
        );
        // What belongs to no input, and a second one of the same id, goes on all the same.
        let (paired, events) = pairs(
            r#"[{"new":1},{"messageId":"a"},{"messageId":"a"},{"messageId":7}]"#,
            input,
        );
        assert_eq!((paired, events.len()), (vec![Some(1), None, None], 4));
    }

    #[test]
    fn nothing_returned_filters_all() {
        let input = r#"[{},{}]"#;
        for nothing in ["null", "false", "[]"] {
            assert_eq!(
                pairs(nothing, input),
                (vec![None, None], vec![]),
                "{nothing}"
            );
        }
        assert_eq!(insert_batch(None, input).expect("nothing").batch.len(), 2);
    }

    #[test]
    fn what_is_no_event_is_an_error() {
        assert!(insert(Some(&raw("null")), "onTrack").is_ok_and(|event| event.is_none()));
        for (wrong, what) in [
            ("[{}]", "an array"),
            ("\"x\"", "a string"),
            ("5", "a number"),
            ("true", "a boolean"),
        ] {
            let error = insert(Some(&raw(wrong)), "onTrack").expect_err("no event");
            assert!(
                error
                    .message
                    .starts_with(&format!("onTrack returned {what};")),
                "{error}"
            );
            assert!(wrong == "[{}]" || insert_batch(Some(&raw(wrong)), "[]").is_err());
        }
        let batch = insert_batch(Some(&raw(r#"["x",{}]"#)), "[{},{}]").expect("a list");
        assert!(batch.batch[0].error.is_some() && batch.batch[1].event == Some(0));
        let batch = insert_batch(Some(&raw(r#"["x"]"#)), "[{},{}]").expect("a list");
        assert!(batch.warning.is_some() && batch.events.is_empty());
    }

    #[test]
    fn events_that_are_too_long_fail_on_their_own() {
        let event = |bytes: usize| format!("{{\"a\":\"{}\"}}", "x".repeat(bytes - 8));
        assert!(insert(Some(&raw(&event(MAX_EVENT_ON_BYTES))), "onTrack").is_ok());
        let error =
            insert(Some(&raw(&event(MAX_EVENT_ON_BYTES + 1))), "onTrack").expect_err("too long");
        assert_eq!(error.name, "EventTooLarge");
        let list = format!("[{},{{}}]", event(MAX_EVENT_ON_BYTES + 1));
        let batch = insert_batch(Some(&raw(&list)), "[{},{}]").expect("a list");
        assert!(batch.batch[0].error.is_some() && batch.batch[1].event == Some(0));
    }
}
