//! What helps where a function takes itself for a module of Node's.

use tidegate_core::FunctionError;

/// By the names that V8 says are not defined, or what it says of the syntax.
const ADVICE: &[(&[&str], &str)] = &[
    (
        &["require is not defined"],
        "functions cannot require modules; libraries are globals, as docs/libraries.md lists them",
    ),
    (
        &[
            "process is not defined",
            "__dirname is not defined",
            "__filename is not defined",
        ],
        "functions have no process, environment or files; give them values in their settings",
    ),
    (
        &[
            "Cannot use import statement outside a module",
            "Cannot use 'import.meta' outside a module",
            "Unexpected token 'export'",
            "module is not defined",
            "exports is not defined",
        ],
        "a function is a plain script, not a module: its handlers are declared, such as `async function onTrack(event, settings) {}`, \
         and nothing is imported or exported",
    ),
];

pub(super) fn advice(error: &FunctionError) -> Option<&'static str> {
    let of = |messages: &[&str]| messages.contains(&error.message.as_str());
    let is_v8s = matches!(&*error.name, "ReferenceError" | "SyntaxError");
    ADVICE
        .iter()
        .find(|(messages, _)| is_v8s && of(messages))
        .map(|(_, advice)| *advice)
}
