//! Reduces a stack as V8 prints it to what the function's author can use.

use tidegate_core::SourceLocation;

/// `stack` without the frames that are not in `file_name`, and the place of the topmost frame that is.
pub fn of_function(stack: &str, file_name: &str) -> (String, Option<SourceLocation>) {
    let mut kept = String::with_capacity(stack.len());
    let mut location = None;
    for line in stack.lines() {
        let is_frame = line.starts_with("    at ");
        if is_frame {
            let Some(place) = place_in(line, file_name) else {
                continue;
            };
            location.get_or_insert(place);
        }
        if !kept.is_empty() {
            kept.push('\n');
        }
        kept.push_str(line);
    }
    (kept, location)
}

/// `stack` with the frames of the file `from` as frames of `to`.
pub fn renamed(stack: &str, from: &str, to: &str) -> String {
    let rename = |line: &str| match line.rfind(from) {
        Some(at) if line.starts_with("    at ") => {
            format!("{}{to}{}", &line[..at], &line[at + from.len()..])
        }
        _ => line.to_owned(),
    };
    let lines: Vec<String> = stack.lines().map(rename).collect();
    lines.join("\n")
}

/// The last `file_name:line:column` in a frame.
fn place_in(frame: &str, file_name: &str) -> Option<SourceLocation> {
    let at = frame.rfind(file_name)?;
    // Not the end of another file's name, such as one of Tidegate's own.
    if !frame[..at].ends_with([' ', '(']) {
        return None;
    }
    let mut numbers = frame[at + file_name.len()..].strip_prefix(':')?.split(':');
    let line = numbers.next()?.parse().ok()?;
    let column = numbers
        .next()?
        .trim_end_matches(')')
        .split(|c: char| !c.is_ascii_digit())
        .next()?
        .parse()
        .ok()?;
    Some(SourceLocation { line, column })
}

#[cfg(test)]
mod tests {
    use super::*;

    const STACK: &str = "TypeError: no\nsecond line of the message\n    at parse (function.js:3:9)\n    \
                         at run (ext:tidegate_main/bootstrap.js:90:20)\n    at async onTrack (function.js:12:5)\n    \
                         at <anonymous>";

    #[test]
    fn only_the_functions_own_frames_are_kept() {
        let (stack, location) = of_function(STACK, "function.js");
        assert_eq!(
            stack,
            "TypeError: no\nsecond line of the message\n    at parse (function.js:3:9)\n    at async onTrack (function.js:12:5)"
        );
        assert_eq!(location, Some(SourceLocation { line: 3, column: 9 }));
    }

    #[test]
    fn a_name_that_ends_like_the_functions_is_another_file() {
        let stack =
            "Error: x\n    at run (ext:tidegate_sdk/request.js:43:20)\n    at onTrack (st.js:14:1)";
        for (name, place) in [("st.js", Some((14, 1))), ("request.js", None)] {
            let found = of_function(stack, name).1;
            assert_eq!(found.map(|at| (at.line, at.column)), place, "{name}");
        }
    }

    #[test]
    fn frames_of_a_path_become_frames_of_a_name() {
        assert_eq!(
            renamed("Error: /a/f.js\n    at f (/a/f.js:1:2)", "/a/f.js", "f.js"),
            "Error: /a/f.js\n    at f (f.js:1:2)"
        );
    }

    #[test]
    fn a_frame_without_a_function_name_has_its_place_too() {
        assert_eq!(
            of_function("Error: x\n    at function.js:1:7", "function.js").1,
            Some(SourceLocation { line: 1, column: 7 })
        );
    }
}
