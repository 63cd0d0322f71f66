//! What a case's file holds.

use serde_json::{Map, Value};
use tidegate_core::{RequestError, RequestFile};
use tidegate_runtime::Event;

use super::discover::{CaseFile, Input};
use crate::error::CliError;
use crate::input::{read_event, read_request};

/// The input, and the settings that come with it.
pub(super) fn read(case: &CaseFile) -> Result<(Event, Map<String, Value>), CliError> {
    let file = match case.input {
        Input::Event => return Ok((read_event(&case.path)?, Map::new())),
        Input::Request => read_request(&case.path, RequestFile::parse)?,
        Input::Example => read_request(&case.path, example)?,
    };
    Ok((
        Event::from(&file.request),
        file.settings.unwrap_or_default(),
    ))
}

/// Some community examples are what a webhook sent, and nothing around it.
fn example(text: &str) -> Result<RequestFile, RequestError> {
    let is_body = match serde_json::from_str(text) {
        Ok(Value::Object(fields)) => !["payload", "body", "headers", "queryParameters"]
            .iter()
            .any(|key| fields.contains_key(*key)),
        Ok(Value::Array(_)) => true,
        _ => false,
    };
    if is_body {
        RequestFile::parse(&format!("{{\"body\":{text}}}"))
    } else {
        RequestFile::parse(text)
    }
}

#[cfg(test)]
mod tests {
    use super::example;

    #[test]
    fn an_example_is_a_request_or_the_body_of_one() {
        for (text, body) in [
            (r#"{"payload": {"body": {"a": 1}}}"#, r#"{"a":1}"#),
            (r#"{"body": {"a": 1}}"#, r#"{"a":1}"#),
            (r#"{"headers": {}, "body": "a=1"}"#, "a=1"),
            (r#"{"a": 1, "url": "x"}"#, r#"{"a":1,"url":"x"}"#),
            ("[1]", "[1]"),
        ] {
            let found = example(text).expect("a request").request.body;
            assert_eq!(found, body, "{text}");
        }
        assert!(example("{\"a\": ").is_err());
    }
}
