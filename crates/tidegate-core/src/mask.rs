//! Keeps sensitive settings out of everything that is shown of an invocation.

mod decode;
mod json;
mod patterns;
mod ranges;
#[cfg(test)]
mod tests;

use std::borrow::Cow;
use std::ops::Range;

use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::contiguous::NFA;
use serde_json::value::{RawValue, to_raw_value};

use crate::{FunctionError, LogLine, Outcome, OutgoingRequest, RequestOutcome};
use patterns::Patterns;

/// Replaces sensitive values by a mask: as they are, JSON- or JavaScript-escaped, percent-encoded in whole or in part, in
/// base64 (inside a longer encoded text too), in hex, and as Node shows buffers. Of values over several lines each longer line is sensitive too, and of values that
/// are JSON documents each longer string in them.
///
/// Values of fewer than four characters are masked where they stand as a word of their own: masking each `1` of a text
/// would hide nothing and make it illegible. Empty values are not masked.
#[derive(Debug, Default)]
pub struct Masker {
    search: Option<Search>,
}

#[derive(Debug)]
struct Search {
    automaton: NFA,
    patterns: Patterns,
    mask: String,
}

/// The sensitive values cannot be masked, so nothing may be run with them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MaskerError {
    /// They are longer than [`Masker::MAX_BYTES`].
    #[error(
        "the sensitive settings are {bytes} bytes long in all; at most {limit} bytes can be masked"
    )]
    TooLong {
        /// How long they are together.
        bytes: usize,
        /// How long they may be.
        limit: usize,
    },
    /// No search for them can be built.
    #[error("the sensitive settings cannot be masked: {reason}")]
    Unsearchable {
        /// Why not.
        reason: String,
    },
}

impl Masker {
    /// The most that all sensitive values may come to, in bytes: they are searched for with tables of many times that size.
    pub const MAX_BYTES: usize = 64 * 1024;

    /// Masks these values; empty ones are left out.
    ///
    /// # Errors
    ///
    /// [`MaskerError`] where they cannot be searched for.
    pub fn new<S: AsRef<str>>(secrets: impl IntoIterator<Item = S>) -> Result<Self, MaskerError> {
        let secrets: Vec<S> = secrets
            .into_iter()
            .filter(|secret| !secret.as_ref().is_empty())
            .collect();
        if secrets.is_empty() {
            return Ok(Self::default());
        }
        let bytes = secrets.iter().map(|secret| secret.as_ref().len()).sum();
        if bytes > Self::MAX_BYTES {
            return Err(MaskerError::TooLong {
                bytes,
                limit: Self::MAX_BYTES,
            });
        }
        let patterns = Patterns::of(secrets.iter().map(AsRef::as_ref));
        let automaton = NFA::new(patterns.texts()).map_err(|error| MaskerError::Unsearchable {
            reason: error.to_string(),
        })?;
        let mask = mask_apart_from(secrets.iter().map(AsRef::as_ref));
        Ok(Self {
            search: Some(Search {
                automaton,
                patterns,
                mask,
            }),
        })
    }

    /// Whether there is nothing to mask.
    pub fn is_empty(&self) -> bool {
        self.search.is_none()
    }

    /// Masks plain text.
    pub fn text<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match &self.search {
            Some(search) => search.replace(text, &search.ranges(text)),
            None => Cow::Borrowed(text),
        }
    }

    /// Masks a valid JSON text; what comes out is valid JSON of the same structure, save that a number, `true`, `false` or
    /// `null` that gives a value away becomes a string, and that a document whose very punctuation spells one is a mask as
    /// a whole.
    pub fn json<'t>(&self, json: &'t str) -> Cow<'t, str> {
        match &self.search {
            Some(search) => json::mask(search, json),
            None => Cow::Borrowed(json),
        }
    }

    /// `line` with its message masked.
    pub fn log_line<'l>(&self, line: &'l LogLine) -> Cow<'l, LogLine> {
        match self.text(&line.message) {
            Cow::Borrowed(_) => Cow::Borrowed(line),
            Cow::Owned(message) => Cow::Owned(LogLine { message, ..*line }),
        }
    }

    /// Masks all of an outcome that the function had a say in.
    pub fn outcome(&self, mut outcome: Outcome) -> Outcome {
        if self.is_empty() {
            return outcome;
        }
        outcome.result = match outcome.result {
            Ok(result) => Ok(result.and_then(|json| self.raw(json))),
            Err(error) => Err(self.error(error)),
        };
        outcome.events = self.raws(outcome.events);
        outcome.objects = self.raws(outcome.objects);
        for event in outcome.batch.iter_mut().flatten() {
            if let Some(message) = &mut event.message {
                self.in_place(message);
            }
            event.error = event.error.take().map(|error| self.error(error));
        }
        for line in &mut outcome.logs {
            self.in_place(&mut line.message);
        }
        for request in &mut outcome.requests {
            self.request(request);
        }
        outcome
    }

    /// Masks an error's name, message and stack, and those of its causes.
    pub fn error(&self, mut error: FunctionError) -> FunctionError {
        self.in_place(&mut error.name);
        self.in_place(&mut error.message);
        if let Some(stack) = &mut error.stack {
            self.in_place(stack);
        }
        for cause in error
            .cause
            .as_deref_mut()
            .into_iter()
            .chain(&mut error.errors)
        {
            cause.for_each(&mut |cause| {
                self.in_place(&mut cause.name);
                self.in_place(&mut cause.message);
                if let Some(stack) = &mut cause.stack {
                    self.in_place(stack);
                }
            });
        }
        error
    }

    fn request(&self, request: &mut OutgoingRequest) {
        self.in_place(&mut request.method);
        self.in_place(&mut request.url);
        if let RequestOutcome::Failed(reason) = &mut request.outcome {
            self.in_place(reason);
        }
    }

    fn in_place(&self, text: &mut String) {
        if let Cow::Owned(masked) = self.text(text) {
            *text = masked;
        }
    }

    fn raws(&self, jsons: Vec<Box<RawValue>>) -> Vec<Box<RawValue>> {
        jsons
            .into_iter()
            .filter_map(|json| self.raw(json))
            .collect()
    }

    fn raw(&self, json: Box<RawValue>) -> Option<Box<RawValue>> {
        match self.json(json.get()) {
            Cow::Borrowed(_) => Some(json),
            Cow::Owned(masked) => RawValue::from_string(masked)
                .or_else(|_| to_raw_value(&self.mask()))
                .ok(),
        }
    }

    fn mask(&self) -> &str {
        self.search.as_ref().map_or("", |search| &search.mask)
    }
}

impl Search {
    /// The parts of `text` that give a sensitive value away, in order and apart from each other.
    fn ranges(&self, text: &str) -> Vec<Range<usize>> {
        ranges::find(&self.automaton, &self.patterns, text)
    }

    /// Whether a value stands in `text` as it is.
    fn gives_away(&self, text: &str) -> bool {
        ranges::stands_in(&self.automaton, &self.patterns, text)
    }

    fn replace<'t>(&self, text: &'t str, ranges: &[Range<usize>]) -> Cow<'t, str> {
        if ranges.is_empty() {
            return Cow::Borrowed(text);
        }
        let mut masked = String::with_capacity(text.len());
        let mut done = 0;
        for range in ranges {
            masked.push_str(&text[done..range.start]);
            masked.push_str(&self.mask);
            done = range.end;
        }
        masked.push_str(&text[done..]);
        Cow::Owned(masked)
    }
}

/// A mask of a character that none of the values holds, so that it never completes one with what stands around it.
fn mask_apart_from<'s>(secrets: impl Iterator<Item = &'s str> + Clone) -> String {
    let blocks = '\u{2588}'..=char::MAX;
    let free = ['*', '#']
        .into_iter()
        .chain(blocks)
        .find(|c| !secrets.clone().any(|secret| secret.contains(*c)));
    // Values of 64 KiB cannot hold all of a million characters.
    free.unwrap_or('*').to_string().repeat(3)
}

/// A search over decoded bytes needs to know how far back a match began.
fn longest_pattern(automaton: &NFA) -> usize {
    automaton.max_pattern_len()
}
