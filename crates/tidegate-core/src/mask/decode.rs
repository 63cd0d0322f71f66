//! Undoes escapes and percent-encoding byte by byte, remembering where in the text each byte came from.

use std::collections::VecDeque;

/// A byte of a decoded text, and the part of the original text that it stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    pub(super) byte: u8,
    pub(super) start: usize,
    pub(super) end: usize,
}

/// The text as it is.
pub(super) fn plain(text: &str) -> impl Iterator<Item = Unit> + '_ {
    text.bytes().enumerate().map(|(at, byte)| Unit {
        byte,
        start: at,
        end: at + 1,
    })
}

/// Undoes `%XX` (any case); a `%` without two hex digits after it, and `+`, stand for themselves, as in URLs.
pub(super) fn percent<I: Iterator<Item = Unit>>(units: I) -> impl Iterator<Item = Unit> {
    Decoder {
        units,
        ahead: VecDeque::new(),
        ready: VecDeque::new(),
        decode: percent_sequence,
    }
}

/// Undoes `%XX` and, as HTML forms do, `+` for a space.
pub(super) fn form<I: Iterator<Item = Unit>>(units: I) -> impl Iterator<Item = Unit> {
    Decoder {
        units,
        ahead: VecDeque::new(),
        ready: VecDeque::new(),
        decode: form_sequence,
    }
}

/// Undoes the backslash escapes of JSON and JavaScript strings.
pub(super) fn unescape<I: Iterator<Item = Unit>>(units: I) -> impl Iterator<Item = Unit> {
    Decoder {
        units,
        ahead: VecDeque::new(),
        ready: VecDeque::new(),
        decode: escape_sequence,
    }
}

/// The longest sequence that decodes to one character: a surrogate pair, `\uXXXX\uXXXX`.
const LONGEST_SEQUENCE: usize = 12;

/// How many units make up the sequence at the front, and the character they stand for; `None` if no sequence begins here.
type Decode = fn(&[u8]) -> Option<(usize, Decoded)>;

enum Decoded {
    Byte(u8),
    Char(char),
}

struct Decoder<I> {
    units: I,
    ahead: VecDeque<Unit>,
    ready: VecDeque<Unit>,
    decode: Decode,
}

impl<I: Iterator<Item = Unit>> Iterator for Decoder<I> {
    type Item = Unit;

    fn next(&mut self) -> Option<Unit> {
        if let Some(unit) = self.ready.pop_front() {
            return Some(unit);
        }
        if self.ahead.is_empty() {
            self.ahead.extend(self.units.next());
        }
        let first = *self.ahead.front()?;
        if !matches!(first.byte, b'\\' | b'%' | b'+') {
            return self.ahead.pop_front();
        }
        while self.ahead.len() < LONGEST_SEQUENCE {
            match self.units.next() {
                Some(unit) => self.ahead.push_back(unit),
                None => break,
            }
        }
        let mut bytes = [0; LONGEST_SEQUENCE];
        for (byte, unit) in bytes.iter_mut().zip(&self.ahead) {
            *byte = unit.byte;
        }
        let Some((length, decoded)) = (self.decode)(&bytes[..self.ahead.len()]) else {
            return self.ahead.pop_front();
        };
        let end = self
            .ahead
            .drain(..length)
            .next_back()
            .map_or(first.end, |last| last.end);
        let mut push = |byte| {
            self.ready.push_back(Unit {
                byte,
                start: first.start,
                end,
            })
        };
        match decoded {
            Decoded::Byte(byte) => push(byte),
            Decoded::Char(c) => c.encode_utf8(&mut [0; 4]).bytes().for_each(push),
        }
        self.ready.pop_front()
    }
}

fn percent_sequence(bytes: &[u8]) -> Option<(usize, Decoded)> {
    match bytes {
        [b'%', digits @ ..] => Some((3, Decoded::Byte(u8::try_from(hex(digits.get(..2)?)?).ok()?))),
        _ => None,
    }
}

fn form_sequence(bytes: &[u8]) -> Option<(usize, Decoded)> {
    match bytes {
        [b'+', ..] => Some((1, Decoded::Byte(b' '))),
        _ => percent_sequence(bytes),
    }
}

fn escape_sequence(bytes: &[u8]) -> Option<(usize, Decoded)> {
    let [b'\\', kind, rest @ ..] = bytes else {
        return None;
    };
    let simple = |c| Some((2, Decoded::Char(c)));
    match kind {
        b'n' => simple('\n'),
        b'r' => simple('\r'),
        b't' => simple('\t'),
        b'b' => simple('\u{8}'),
        b'f' => simple('\u{c}'),
        b'v' => simple('\u{b}'),
        b'0' => simple('\0'),
        b'\\' | b'"' | b'\'' | b'`' | b'/' => simple(char::from(*kind)),
        b'x' => Some((4, Decoded::Char(char::from_u32(hex(rest.get(..2)?)?)?))),
        b'u' => {
            let (length, code_point) = super::json::unicode_escape(bytes)?;
            Some((
                length,
                Decoded::Char(char::from_u32(code_point).unwrap_or(char::REPLACEMENT_CHARACTER)),
            ))
        }
        _ => None,
    }
}

pub(super) fn hex(digits: &[u8]) -> Option<u32> {
    digits.iter().try_fold(0, |value, digit| {
        Some(value * 16 + char::from(*digit).to_digit(16)?)
    })
}
