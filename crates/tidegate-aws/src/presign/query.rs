//! Query strings as v2 reads and writes them.

use std::borrow::Cow;

use percent_encoding::percent_decode_str;

use crate::endpoint::encode;

pub(super) type Pairs = Vec<(String, Option<String>)>;

pub(super) fn parse(query: &str) -> Pairs {
    query
        .split('&')
        .filter(|part| !part.is_empty())
        .map(|part| match part.split_once('=') {
            Some((name, value)) => (decode(name), Some(decode(value))),
            None => (decode(part), Some(String::new())),
        })
        .collect()
}

pub(super) fn decode(text: &str) -> String {
    let text = text.replace('+', " ");
    let decoded: Cow<'_, str> = percent_decode_str(&text).decode_utf8_lossy();
    decoded.into_owned()
}

/// Sorted by name, then by value.
pub(super) fn text(mut pairs: Pairs) -> String {
    pairs.sort();
    let part = |(name, value): (String, Option<String>)| {
        format!("{}={}", encode(&name), encode(&value.unwrap_or_default()))
    };
    pairs.into_iter().map(part).collect::<Vec<_>>().join("&")
}

/// Puts a value in place of all that are there.
pub(super) fn set(pairs: &mut Pairs, name: &str, value: String) {
    pairs.retain(|(known, _)| known != name);
    pairs.push((name.to_owned(), Some(value)));
}
