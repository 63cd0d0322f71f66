//! Which names globals of the host may have.

/// Names that functions find already, or that would mislead libraries about where they run; one a line.
const TAKEN: &str = include_str!("taken.txt");

/// The longest name, in characters.
const MAX_LENGTH: usize = 64;

const RESERVED: [&str; 49] = [
    "arguments",
    "await",
    "break",
    "case",
    "catch",
    "class",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "eval",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "function",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "static",
    "super",
    "switch",
    "this",
    "throw",
    "true",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
    "yield",
    "async",
];

/// What functions define, or what libraries look for to learn where they run.
const MISLEADING: [&str; 26] = [
    "Bun",
    "Deno",
    "WorkerGlobalScope",
    "__bootstrap",
    "__dirname",
    "__filename",
    "define",
    "document",
    "exports",
    "importScripts",
    "module",
    "navigator",
    "onAlias",
    "onBatch",
    "onDelete",
    "onGroup",
    "onIdentify",
    "onPage",
    "onRequest",
    "onScreen",
    "onTrack",
    "process",
    "request",
    "require",
    "self",
    "window",
];

/// Why a name cannot be a global's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum NameProblem {
    /// It is no identifier of at most 64 ASCII characters, or is a reserved word.
    #[error("it is not a JavaScript identifier of at most 64 ASCII letters, digits, _ and $")]
    NotAnIdentifier,
    /// Functions have something else under this name.
    #[error("functions, or the libraries they use, have something else under this name")]
    Taken,
    /// Two functions were given the name.
    #[error("it was given twice")]
    Twice,
    /// The host has no such global.
    #[error("the host has no global of this name")]
    Unknown,
}

pub(super) fn check(name: &str) -> Result<(), NameProblem> {
    let starts = |c: char| c.is_ascii_alphabetic() || c == '_' || c == '$';
    let mut characters = name.chars();
    let is_identifier = name.len() <= MAX_LENGTH
        && characters.next().is_some_and(starts)
        && characters.all(|c| starts(c) || c.is_ascii_digit());
    if !is_identifier || RESERVED.contains(&name) {
        return Err(NameProblem::NotAnIdentifier);
    }
    if MISLEADING.contains(&name) || TAKEN.lines().any(|taken| taken == name) {
        return Err(NameProblem::Taken);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_are_names() {
        for name in ["lookup", "_x", "$", "a1", "Plans"] {
            assert_eq!(check(name), Ok(()), "{name}");
        }
    }

    #[test]
    fn what_javascript_could_not_read_is_none() {
        let long = "a".repeat(MAX_LENGTH + 1);
        for name in [
            "",
            "1a",
            "a-b",
            "a.b",
            "a b",
            "\u{e9}t\u{e9}",
            "await",
            "class",
            "__proto__\0",
            &long,
        ] {
            assert_eq!(check(name), Err(NameProblem::NotAnIdentifier), "{name}");
        }
    }

    #[test]
    fn what_functions_have_already_is_taken() {
        for name in [
            "AWS",
            "fetch",
            "undefined",
            "onTrack",
            "require",
            "process",
            "cache",
            "__proto__",
            "toString",
        ] {
            assert_eq!(check(name), Err(NameProblem::Taken), "{name}");
        }
    }
}
