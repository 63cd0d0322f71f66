//! How much of parameters can be sent in URLs and headers.

use super::call::Call;
use crate::error::Failure;
use crate::operation::{Operation, Service};
use crate::value::{Map, Value};

/// As much of a URI as servers take; the SDK's serializers do not survive more than 65,534 bytes.
const MAX_URI_PARAMETERS: usize = 20_000;
/// Names and values together; servers take 8 to 64 KiB, and `HeaderMap` no more than 24,576 headers.
const MAX_HEADER_BYTES: usize = 64 * 1024;

pub(super) fn check_uri_length(operation: &Operation, input: &Map) -> Result<(), Failure> {
    let length = |value: &Value| match value {
        Value::String(text) => text.len(),
        _ => 0,
    };
    let total: usize = operation
        .uri_members
        .iter()
        .filter_map(|name| input.get(name))
        .map(length)
        .sum();
    if total > MAX_URI_PARAMETERS {
        let message = format!(
            "the parameters in the URI have {total} bytes; at most {MAX_URI_PARAMETERS} can be sent"
        );
        return Err(Failure::local("UriParameterError", message));
    }
    Ok(())
}

/// Maps of text, such as `Metadata`, become headers, as do those that listeners set.
pub(super) fn check_header_length(call: &Call) -> Result<(), Failure> {
    let text = |value: &Value| match value {
        Value::String(text) => text.len(),
        _ => 0,
    };
    let maps = call.input.iter().filter_map(|(_, value)| match value {
        Value::Map(map) if call.service == Service::S3 => Some(map),
        _ => None,
    });
    let in_maps: usize = maps
        .flat_map(Map::iter)
        .map(|(name, value)| name.len() + text(value))
        .sum();
    if in_maps > MAX_HEADER_BYTES {
        let message = "Your metadata headers exceed the maximum allowed metadata size";
        return Err(Failure::local("MetadataTooLarge", message));
    }
    let set = call.headers.iter();
    let set: usize = set.map(|(name, value)| name.len() + value.len()).sum();
    if set > MAX_HEADER_BYTES {
        let message = format!(
            "the request's headers have {set} bytes; at most {MAX_HEADER_BYTES} can be sent"
        );
        return Err(Failure::local("InvalidHeader", message));
    }
    Ok(())
}
