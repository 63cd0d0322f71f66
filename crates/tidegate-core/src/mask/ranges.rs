//! Finds sensitive values in a text as it is and in what it decodes to.

use std::ops::Range;

use aho_corasick::Anchored;
use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::contiguous::NFA;

use super::decode::{Unit, form, percent, plain, unescape};
use super::longest_pattern;
use super::patterns::Patterns;

/// The parts of `text` to mask, in order and apart from each other, on character boundaries.
///
/// Matches that overlap are taken together: of `abcd` and `cdef` in `abcdef` nothing stays.
pub(super) fn find(automaton: &NFA, patterns: &Patterns, text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut scan = |units: &mut dyn Iterator<Item = Unit>| {
        Scan {
            automaton,
            patterns,
            found: &mut ranges,
        }
        .over(units);
    };
    scan(&mut plain(text));
    let escaped = text.contains('\\');
    let encoded = text.contains(['%', '+']);
    if encoded {
        scan(&mut form(plain(text)));
        scan(&mut form(form(plain(text))));
    }
    // URLs keep the `+` that forms write for a space.
    if text.contains('%') {
        scan(&mut percent(plain(text)));
        scan(&mut percent(percent(plain(text))));
        scan(&mut percent(form(plain(text))));
    }
    if escaped {
        scan(&mut unescape(plain(text)));
        scan(&mut unescape(unescape(plain(text))));
    }
    // An encoded backslash is written as `%5C`, an escaped percent sign as `\u0025`: one hides the other.
    if encoded {
        scan(&mut unescape(form(plain(text))));
        scan(&mut unescape(percent(plain(text))));
    }
    if escaped {
        scan(&mut form(unescape(plain(text))));
        scan(&mut percent(unescape(plain(text))));
    }
    merge(text, ranges)
}

/// Whether a value that is not a short one stands in `text` as it is.
pub(super) fn stands_in(automaton: &NFA, patterns: &Patterns, text: &str) -> bool {
    let Ok(mut state) = automaton.start_state(Anchored::No) else {
        return false;
    };
    text.bytes().any(|byte| {
        state = automaton.next_state(Anchored::No, state, byte);
        automaton.is_match(state)
            && (0..automaton.match_len(state))
                .any(|index| !patterns.is_word(automaton.match_pattern(state, index).as_usize()))
    })
}

struct Scan<'s> {
    automaton: &'s NFA,
    patterns: &'s Patterns,
    found: &'s mut Vec<Range<usize>>,
}

impl Scan<'_> {
    fn over(&mut self, units: &mut dyn Iterator<Item = Unit>) {
        let Ok(start) = self.automaton.start_state(Anchored::No) else {
            return;
        };
        let mut state = start;
        let mut recent = Recent::new(longest_pattern(self.automaton) + 1);
        // Short values that ended at the byte before, and count only if no word goes on.
        let mut words: Vec<Range<usize>> = Vec::new();
        for unit in units {
            if in_word(unit.byte) {
                words.clear();
            }
            self.found.append(&mut words);
            recent.push(unit);
            state = self.automaton.next_state(Anchored::No, state, unit.byte);
            if !self.automaton.is_match(state) {
                continue;
            }
            for index in 0..self.automaton.match_len(state) {
                let pattern = self.automaton.match_pattern(state, index);
                let length = self.automaton.pattern_len(pattern);
                let Some(first) = recent.back(length - 1) else {
                    continue;
                };
                let range = first.start..unit.end;
                if !self.patterns.is_word(pattern.as_usize()) {
                    self.found.push(range);
                } else if !recent
                    .back(length)
                    .is_some_and(|before| in_word(before.byte))
                {
                    words.push(range);
                }
            }
        }
        self.found.append(&mut words);
    }
}

fn in_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}

/// The last units seen, as many as the longest pattern has bytes, and one more.
struct Recent {
    units: Vec<Unit>,
    next: usize,
    capacity: usize,
}

impl Recent {
    fn new(capacity: usize) -> Self {
        Self {
            units: Vec::new(),
            next: 0,
            capacity,
        }
    }

    fn push(&mut self, unit: Unit) {
        if self.units.len() < self.capacity {
            self.units.push(unit);
        } else {
            self.units[self.next] = unit;
        }
        self.next = (self.next + 1) % self.capacity;
    }

    /// The unit `steps` before the last one.
    fn back(&self, steps: usize) -> Option<Unit> {
        if steps >= self.units.len() {
            return None;
        }
        let at = (self.next + self.capacity - 1 - steps) % self.capacity;
        self.units.get(at).copied()
    }
}

fn merge(text: &str, mut ranges: Vec<Range<usize>>) -> Vec<Range<usize>> {
    ranges.sort_unstable_by_key(|range| range.start);
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        let range = text.floor_char_boundary(range.start)..text.ceil_char_boundary(range.end);
        match merged.last_mut() {
            Some(last) if last.end >= range.start => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}
