//! Masks inside JSON without leaving anything that is not JSON.

use std::borrow::Cow;
use std::ops::Range;

use super::Search;
use super::decode::hex;

pub(super) fn mask<'t>(search: &Search, json: &'t str) -> Cow<'t, str> {
    let mut ranges = Vec::new();
    let mut scalars = Vec::new();
    let tokens = Tokens { json, at: 0 };
    for token in tokens {
        let found = search.ranges(&json[token.range.clone()]);
        if found.is_empty() {
            continue;
        }
        if token.is_string {
            let text = &json[token.range.clone()];
            let whole = widen_to_escapes(text, found);
            ranges.extend(
                whole
                    .into_iter()
                    .map(|r| r.start + token.range.start..r.end + token.range.start),
            );
        } else {
            scalars.push(token.range.clone());
            ranges.push(token.range);
        }
    }
    let masked = if scalars.is_empty() {
        search.replace(json, &ranges)
    } else {
        quoting(search, json, &ranges, &scalars)
    };
    if search.gives_away(&masked) {
        return Cow::Owned(format!("\"{}\"", search.mask));
    }
    masked
}

/// Replaces `ranges`, those among `scalars` by a string.
fn quoting<'t>(
    search: &Search,
    json: &str,
    ranges: &[Range<usize>],
    scalars: &[Range<usize>],
) -> Cow<'t, str> {
    let mut masked = String::with_capacity(json.len());
    let mut done = 0;
    for range in ranges {
        masked.push_str(&json[done..range.start]);
        let quote = if scalars
            .binary_search_by_key(&range.start, |scalar| scalar.start)
            .is_ok()
        {
            "\""
        } else {
            ""
        };
        masked.extend([quote, &search.mask, quote]);
        done = range.end;
    }
    masked.push_str(&json[done..]);
    Cow::Owned(masked)
}

/// A string's inside, or a number, `true`, `false` or `null`.
struct Token {
    range: Range<usize>,
    is_string: bool,
}

struct Tokens<'t> {
    json: &'t str,
    at: usize,
}

impl Iterator for Tokens<'_> {
    type Item = Token;

    fn next(&mut self) -> Option<Token> {
        let bytes = self.json.as_bytes();
        let punctuation = |byte: &u8| b" \t\r\n{}[],:".contains(byte);
        self.at += bytes[self.at..]
            .iter()
            .take_while(|byte| punctuation(byte))
            .count();
        let first = bytes.get(self.at)?;
        if *first == b'"' {
            let start = self.at + 1;
            let end = end_of_string(bytes, start);
            self.at = (end + 1).min(bytes.len());
            return Some(Token {
                range: start..end,
                is_string: true,
            });
        }
        let start = self.at;
        self.at += bytes[start..]
            .iter()
            .take_while(|byte| !punctuation(byte) && **byte != b'"')
            .count();
        Some(Token {
            range: start..self.at,
            is_string: false,
        })
    }
}

fn end_of_string(bytes: &[u8], start: usize) -> usize {
    let mut at = start;
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'"' => return at,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// Lets no range begin or end within an escape; `ranges` are in order and apart.
fn widen_to_escapes(text: &str, ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    let mut escapes = Escapes {
        text: text.as_bytes(),
        at: 0,
    }
    .peekable();
    let mut widened: Vec<Range<usize>> = Vec::with_capacity(ranges.len());
    for mut range in ranges {
        while let Some(escape) = escapes.next_if(|escape| escape.start < range.end) {
            if escape.end > range.start {
                range.start = range.start.min(escape.start);
                range.end = range.end.max(escape.end);
            }
        }
        match widened.last_mut() {
            Some(last) if last.end >= range.start => last.end = last.end.max(range.end),
            _ => widened.push(range),
        }
    }
    widened
}

struct Escapes<'t> {
    text: &'t [u8],
    at: usize,
}

impl Iterator for Escapes<'_> {
    type Item = Range<usize>;

    fn next(&mut self) -> Option<Range<usize>> {
        self.at += self.text[self.at..]
            .iter()
            .position(|byte| *byte == b'\\')?;
        let start = self.at;
        let length = unicode_escape(&self.text[start..]).map_or(2, |(length, _)| length);
        self.at = (start + length).min(self.text.len());
        Some(start..self.at)
    }
}

/// The length of the `\uXXXX` at the front, or of the pair of them that encodes one character, and its code point.
pub(super) fn unicode_escape(bytes: &[u8]) -> Option<(usize, u32)> {
    let unit = |at: usize| -> Option<u32> {
        let [b'\\', b'u', digits @ ..] = bytes.get(at..at + 6)? else {
            return None;
        };
        hex(digits)
    };
    let first = unit(0)?;
    if !(0xd800..0xdc00).contains(&first) {
        return Some((6, first));
    }
    match unit(6) {
        Some(second) if (0xdc00..0xe000).contains(&second) => {
            Some((12, 0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00)))
        }
        _ => Some((6, first)),
    }
}
