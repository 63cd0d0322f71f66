//! Keeps what functions and their input say from steering the terminal.

use std::borrow::Cow;
use std::fmt::Write;

/// `text` with all control characters but line breaks and tabs, and those that turn the direction of writing, shown as
/// JavaScript would escape them.
///
/// C0 and C1 controls begin escape sequences (ECMA-48); the bidirectional controls (Unicode Annex 9) can make a text
/// read as something that it is not.
pub(crate) fn visible(text: &str) -> Cow<'_, str> {
    if !text.chars().any(steers) {
        return Cow::Borrowed(text);
    }
    let mut shown = String::with_capacity(text.len() + 16);
    for c in text.chars() {
        match c {
            '\r' => shown.push_str("\\r"),
            c if steers(c) && (c as u32) < 0x100 => {
                // Writing to a string cannot fail.
                let _ = write!(shown, "\\x{:02x}", c as u32);
            }
            c if steers(c) => {
                let _ = write!(shown, "\\u{:04x}", c as u32);
            }
            c => shown.push(c),
        }
    }
    Cow::Owned(shown)
}

fn steers(c: char) -> bool {
    let turns = matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    turns || (c.is_control() && c != '\n' && c != '\t')
}

/// `text` made visible, with all lines but the first indented, so that none can pass for a line of ours.
pub(crate) fn indented(text: &str, indent: usize) -> String {
    visible(text).replace('\n', &format!("\n{:indent$}", ""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn escape_sequences_become_visible() {
        assert_eq!(
            visible("\u{1b}[31mred\u{9b}0m\u{7f}\r\n\tx"),
            "\\x1b[31mred\\x9b0m\\x7f\\r\n\tx"
        );
        assert_eq!(visible("a\u{202e}b"), "a\\u202eb");
        assert_eq!(visible("plain \u{e9}\u{1f600}"), "plain \u{e9}\u{1f600}");
    }

    #[test]
    fn later_lines_are_indented() {
        assert_eq!(indented("a\nb\n", 2), "a\n  b\n  ");
    }

    proptest! {
        #[test]
        fn nothing_visible_steers_the_terminal(text in any::<String>()) {
            prop_assert!(!visible(&text).chars().any(|c| c.is_control() && c != '\n' && c != '\t'));
        }
    }
}
