//! Brings outcomes that come in any order back into the order of the input, with a bound on what waits.

use std::collections::BTreeMap;

/// How many events may be under way or waiting at a time: one slow event holds up no more than these.
const MAX_WAITING: u64 = 1024;
/// How many bytes of outcomes may wait before no new events are begun; those under way come on top.
const MAX_WAITING_BYTES: usize = 32 << 20;

#[derive(Debug, Default)]
pub(super) struct Reorder {
    begun: u64,
    given_out: u64,
    waiting: BTreeMap<u64, String>,
    waiting_bytes: usize,
}

impl Reorder {
    /// Whether one more event may be begun.
    pub(super) fn has_room(&self) -> bool {
        self.begun - self.given_out < MAX_WAITING && self.waiting_bytes < MAX_WAITING_BYTES
    }

    /// The next event's place in the order.
    pub(super) fn begin(&mut self) -> u64 {
        self.begun += 1;
        self.begun - 1
    }

    pub(super) fn put(&mut self, place: u64, text: String) {
        self.waiting_bytes += text.len();
        self.waiting.insert(place, text);
    }

    /// All that can be given out by now.
    pub(super) fn take(&mut self) -> String {
        let mut ready = String::new();
        while let Some(text) = self.waiting.remove(&self.given_out) {
            self.waiting_bytes -= text.len();
            self.given_out += 1;
            if ready.is_empty() {
                ready = text;
            } else {
                ready.push_str(&text);
            }
        }
        ready
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn whatever_the_order_of_outcomes_that_of_the_input_comes_out(order in Just((0..50u64).collect::<Vec<_>>()).prop_shuffle()) {
            let mut reorder = Reorder::default();
            for _ in &order {
                reorder.begin();
            }
            let mut out = String::new();
            for place in order {
                reorder.put(place, format!("{place};"));
                out.push_str(&reorder.take());
            }
            let expected: String = (0..50).map(|place| format!("{place};")).collect();
            prop_assert_eq!(out, expected);
            prop_assert_eq!(reorder.waiting_bytes, 0);
        }
    }

    #[test]
    fn what_waits_is_bounded() {
        let mut reorder = Reorder::default();
        let first = reorder.begin();
        while reorder.has_room() {
            let place = reorder.begin();
            reorder.put(place, String::new());
        }
        assert_eq!(reorder.begun, MAX_WAITING);
        reorder.put(first, String::new());
        assert_eq!(reorder.take(), "");
        assert!(reorder.has_room());

        let _held_up = reorder.begin();
        let place = reorder.begin();
        reorder.put(place, "x".repeat(MAX_WAITING_BYTES));
        assert!(!reorder.has_room());
    }
}
