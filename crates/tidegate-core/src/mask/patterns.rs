//! What to search for: the sensitive values, the sensitive parts of them, and their encodings.

use std::collections::BTreeMap;

use base64::Engine;
use base64::alphabet::{Alphabet, STANDARD, URL_SAFE};
use base64::engine::general_purpose::{GeneralPurpose, NO_PAD, PAD};
use serde_json::Value;

use super::decode::{percent, plain};

/// Values with fewer characters are masked only where they stand as a word of their own.
const SHORT_CHARS: usize = 4;
/// Lines of a value with fewer characters are not sensitive by themselves.
const MIN_LINE_CHARS: usize = 8;
/// Strings in a value that is a JSON document with fewer characters are not sensitive by themselves: `type`, `eu-west-1`.
const MIN_LEAF_CHARS: usize = 16;
/// What is left in the middle of a longer base64 text must be this long to tell it from chance.
const MIN_BASE64_CHARS: usize = 8;
/// Of a longer buffer Node shows this many bytes: `buffer.INSPECT_MAX_BYTES`.
const INSPECTED_BYTES: usize = 50;
/// Characters that the URL parser encodes in a path, a query, and a fragment, beside those outside of printable ASCII.
/// Source: WHATWG URL Standard, "percent-encode sets".
const URL_SETS: [&[u8]; 3] = [b" \"#<>?^`{}", b" \"#<>'", b" \"<>`"];

#[derive(Debug)]
pub(super) struct Patterns {
    texts: Vec<Vec<u8>>,
    words: Vec<bool>,
}

impl Patterns {
    pub(super) fn of<'s>(secrets: impl Iterator<Item = &'s str>) -> Self {
        let mut found = BTreeMap::new();
        for secret in secrets {
            add_value(&mut found, secret);
        }
        let (texts, words) = found.into_iter().unzip();
        Self { texts, words }
    }

    pub(super) fn texts(&self) -> &[Vec<u8>] {
        &self.texts
    }

    /// Whether the pattern counts only where it stands as a word of its own.
    pub(super) fn is_word(&self, pattern: usize) -> bool {
        self.words.get(pattern).copied().unwrap_or(false)
    }
}

type Found = BTreeMap<Vec<u8>, bool>;

fn add_value(found: &mut Found, value: &str) {
    if value.chars().count() < SHORT_CHARS {
        found.entry(value.as_bytes().to_vec()).or_insert(true);
        return;
    }
    add_encodings(found, value);
    if value.contains('\n') {
        for line in value
            .lines()
            .map(str::trim)
            .filter(|line| line.chars().count() >= MIN_LINE_CHARS)
        {
            add_encodings(found, line);
        }
    }
    if value.starts_with(['{', '['])
        && let Ok(document) = serde_json::from_str::<Value>(value)
    {
        add_leaves(found, &document);
    }
}

fn add_leaves(found: &mut Found, value: &Value) {
    match value {
        Value::String(text) if text.chars().count() >= MIN_LEAF_CHARS => add_value(found, text),
        Value::Array(items) => items.iter().for_each(|item| add_leaves(found, item)),
        Value::Object(entries) => entries.values().for_each(|entry| add_leaves(found, entry)),
        _ => {}
    }
}

fn add_encodings(found: &mut Found, value: &str) {
    let mut add = |text: Vec<u8>| {
        found.insert(text, false);
    };
    add(value.into());
    add(byte_by_byte(value, |byte| format!("{byte:02x}")));
    add(byte_by_byte(value, |byte| format!("{byte:02X}")));
    // The search decodes these two by itself, but begins in the wrong place where a stray `%` or `\` stands before them.
    add(percent_encoded(value));
    add(json_escaped(value));
    let inspected = inspected(value.as_bytes());
    if value.len() > INSPECTED_BYTES {
        add(inspected[..INSPECTED_BYTES * 3 - 1].into());
    }
    add(inspected);
    // The URL parser leaves out tabs and line breaks, and leaves `%` as it is: what it makes of a value with `%41` in it
    // decodes to the value decoded, not to the value.
    let in_url = value.replace(['\t', '\n', '\r'], "");
    for set in URL_SETS {
        add(url_encoded(&in_url, set));
    }
    let decoded: Vec<u8> = percent(plain(&in_url)).map(|unit| unit.byte).collect();
    if decoded.len() >= SHORT_CHARS {
        add(decoded);
    }
    for alphabet in [&STANDARD, &URL_SAFE] {
        add(GeneralPurpose::new(alphabet, PAD).encode(value).into());
        add(GeneralPurpose::new(alphabet, NO_PAD).encode(value).into());
        for before in 0..3 {
            let inside = inside_base64(value, before, alphabet);
            if inside.len() >= MIN_BASE64_CHARS {
                add(inside);
            }
        }
    }
}

fn byte_by_byte(value: &str, written: impl Fn(u8) -> String) -> Vec<u8> {
    value.bytes().map(written).collect::<String>().into()
}

fn percent_encoded(value: &str) -> Vec<u8> {
    let unreserved = |byte: u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(&byte);
    byte_by_byte(value, |byte| {
        if unreserved(byte) {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    })
}

fn url_encoded(value: &str, set: &[u8]) -> Vec<u8> {
    byte_by_byte(value, |byte| {
        if matches!(byte, b' '..=b'~') && !set.contains(&byte) {
            char::from(byte).to_string()
        } else {
            format!("%{byte:02X}")
        }
    })
}

/// As Node shows a buffer.
fn inspected(value: &[u8]) -> Vec<u8> {
    let pairs: Vec<String> = value.iter().map(|byte| format!("{byte:02x}")).collect();
    pairs.join(" ").into()
}

fn json_escaped(value: &str) -> Vec<u8> {
    let quoted = Value::from(value).to_string().into_bytes();
    quoted.get(1..quoted.len() - 1).unwrap_or_default().to_vec()
}

/// The characters that `value` alone decides in the base64 of a text that holds it `before` bytes (modulo 3) from its start.
fn inside_base64(value: &str, before: usize, alphabet: &Alphabet) -> Vec<u8> {
    let bytes = [&[0; 2][..before], value.as_bytes()].concat();
    let encoded = GeneralPurpose::new(alphabet, NO_PAD)
        .encode(&bytes)
        .into_bytes();
    let first = (before * 8).div_ceil(6);
    let end = bytes.len() * 8 / 6;
    encoded.get(first..end).unwrap_or_default().to_vec()
}
