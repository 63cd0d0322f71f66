//! What a case's file holds.

use serde_json::{Map, Value};
use tidegate_core::RequestFile;
use tidegate_runtime::Event;

use super::discover::{CaseFile, Input};
use crate::error::CliError;
use crate::input::{MAX_EVENT_BYTES, name_of, read_text};

/// The input, and the settings that come with it.
pub(super) fn read(case: &CaseFile) -> Result<(Event, Map<String, Value>), CliError> {
    let text = read_text(&case.path, MAX_EVENT_BYTES)?;
    let file = || name_of(&case.path);
    match case.input {
        Input::Event => match Event::parse(text) {
            Ok(event) => Ok((event, Map::new())),
            Err(source) => Err(CliError::Event {
                file: file(),
                source,
            }),
        },
        Input::Request => match RequestFile::parse(&text) {
            Ok(RequestFile { request, settings }) => {
                Ok((Event::from(&request), settings.unwrap_or_default()))
            }
            Err(source) => Err(CliError::Request {
                file: file(),
                source,
            }),
        },
    }
}
