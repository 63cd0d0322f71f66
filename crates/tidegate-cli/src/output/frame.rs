//! A code frame: the lines around the place where a function failed.

use tidegate_core::SourceLocation;

use super::Paint;
use super::escape::visible;

/// Lines shown before and after the one that failed.
const CONTEXT: usize = 1;
/// Of a longer line, as minifiers write them, a part of this many characters is shown.
const MAX_WIDTH: usize = 100;
/// Stands for the rest of a line.
const CUT: &str = "\u{2026}";

/// `None` if the place is not in the code.
pub(crate) fn code_frame(
    code: &str,
    file: &str,
    place: SourceLocation,
    paint: Paint,
) -> Option<String> {
    let place = within(code, place);
    let at = usize::try_from(place.line).ok()?.checked_sub(1)?;
    let lines: Vec<&str> = code
        .lines()
        .skip(at.saturating_sub(CONTEXT))
        .take(CONTEXT.min(at) + 1 + CONTEXT)
        .collect();
    let failing = CONTEXT.min(at);
    let column = characters_before(lines.get(failing)?, place.column);
    let first = column.saturating_sub(MAX_WIDTH * 2 / 3);
    let first_number = at - failing + 1;
    let width = (first_number + lines.len() - 1).to_string().len();
    let bar = paint.faint("|");
    let header = format!("{}:{}:{}", visible(file), place.line, place.column);
    let mut frame = format!(
        "{:width$}{} {header}\n{:width$} {bar}\n",
        "",
        paint.faint("-->"),
        ""
    );
    for (index, line) in lines.iter().enumerate() {
        let number = paint.faint(&format!("{:>width$}", first_number + index));
        let shown: String = line.chars().skip(first).take(MAX_WIDTH).map(show).collect();
        let cut_before = if first > 0 && !line.is_empty() {
            CUT
        } else {
            ""
        };
        let cut_after = if line.chars().nth(first + MAX_WIDTH).is_some() {
            CUT
        } else {
            ""
        };
        frame.push_str(format!("{number} {bar} {cut_before}{shown}{cut_after}").trim_end());
        frame.push('\n');
        if index == failing {
            let before: usize = line
                .chars()
                .skip(first)
                .take(column - first)
                .map(|c| show(c).chars().count())
                .sum();
            let before = before + cut_before.chars().count();
            frame.push_str(&format!(
                "{:width$} {bar} {:before$}{}\n",
                "",
                "",
                paint.bad("^")
            ));
        }
    }
    Some(frame)
}

/// Where the code ended too early, V8 names the line after the last one.
fn within(code: &str, place: SourceLocation) -> SourceLocation {
    let count = u32::try_from(code.lines().count()).unwrap_or(u32::MAX);
    if count == 0 || place.line != count.saturating_add(1) {
        return place;
    }
    let end = code
        .lines()
        .next_back()
        .map_or(0, |line| line.encode_utf16().count());
    SourceLocation {
        line: count,
        column: u32::try_from(end).unwrap_or(u32::MAX).saturating_add(1),
    }
}

/// V8 counts columns in UTF-16 units, from 1.
fn characters_before(line: &str, column: u32) -> usize {
    let mut units = 0;
    line.chars()
        .take_while(|c| {
            units += c.len_utf16();
            units < column as usize
        })
        .count()
}

fn show(c: char) -> String {
    if c == '\t' {
        "    ".to_owned()
    } else {
        visible(&c.to_string()).into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(code: &str, line: u32, column: u32) -> Option<String> {
        code_frame(code, "f.js", SourceLocation { line, column }, Paint::OFF)
    }

    #[test]
    fn a_frame_points_at_the_place() {
        let code = "function f() {\n\tconst \u{1f600} = 1; throw x;\n}\nf();\n";
        let expected = " --> f.js:2:16\n  |\n1 | function f() {\n2 |     const \u{1f600} = 1; throw x;\n  |                  ^\n3 | }\n";
        assert_eq!(frame(code, 2, 16).as_deref(), Some(expected));
    }

    #[test]
    fn the_first_and_the_last_line_have_frames() {
        assert_eq!(
            frame("x y", 1, 3).as_deref(),
            Some(" --> f.js:1:3\n  |\n1 | x y\n  |   ^\n")
        );
        assert_eq!(
            frame("a\nb", 2, 1).as_deref(),
            Some(" --> f.js:2:1\n  |\n1 | a\n2 | b\n  | ^\n")
        );
    }

    #[test]
    fn a_place_outside_the_code_has_none() {
        assert_eq!(frame("x", 3, 1), None);
        assert_eq!(frame("x", 0, 1), None);
    }

    #[test]
    fn code_that_ends_too_early_is_shown_at_its_end() {
        assert_eq!(
            frame("a\nb(\n", 3, 1).as_deref(),
            Some(" --> f.js:2:3\n  |\n1 | a\n2 | b(\n  |   ^\n")
        );
    }

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let code = format!("{}throw{}", "a".repeat(10_000), "b".repeat(10_000));
        let frame = frame(&code, 1, 10_001).unwrap_or_default();
        assert!(
            frame.lines().all(|line| line.chars().count() < 120),
            "{frame}"
        );
        let lines: Vec<&str> = frame.lines().collect();
        let at = |line: &str, found: &str| line.find(found).map(|at| line[..at].chars().count());
        assert_eq!(at(lines[3], "^"), at(lines[2], "throw"), "{frame}");
        assert!(
            lines[2].starts_with("1 | \u{2026}aaa") && lines[2].ends_with("bbb\u{2026}"),
            "{frame}"
        );
    }

    #[test]
    fn only_the_ends_that_are_cut_are_marked() {
        let whole = "a".repeat(MAX_WIDTH);
        let shown = frame(&format!("{whole}\n{whole}b\n"), 1, 1).unwrap_or_default();
        assert_eq!(
            shown,
            format!(" --> f.js:1:1\n  |\n1 | {whole}\n  | ^\n2 | {whole}\u{2026}\n")
        );
        let shown = frame(&format!("short\n{whole}x\n\n"), 2, 101).unwrap_or_default();
        let lines: Vec<&str> = shown.lines().collect();
        assert_eq!(lines[2], "1 | \u{2026}");
        assert!(
            lines[3].starts_with("2 | \u{2026}a") && lines[3].ends_with('x'),
            "{shown}"
        );
        assert_eq!(lines[5], "3 |");
    }

    #[test]
    fn code_cannot_steer_the_terminal() {
        assert!(
            !frame("\u{1b}[2J", 1, 1)
                .unwrap_or_default()
                .contains('\u{1b}')
        );
    }
}
