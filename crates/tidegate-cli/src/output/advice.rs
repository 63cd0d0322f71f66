//! What helps where a function takes itself for a module of Node's, or goes over a limit.

use tidegate_core::{FunctionError, LimitKind};

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
    if let Some(exceeded) = error.limit {
        return Some(on_limit(exceeded.limit, error.location.is_some()));
    }
    let of = |messages: &[&str]| messages.contains(&error.message.as_str());
    let is_v8s = matches!(&*error.name, "ReferenceError" | "SyntaxError");
    ADVICE
        .iter()
        .find(|(messages, _)| is_v8s && of(messages))
        .map(|(_, advice)| *advice)
}

/// `ran`: whether code of the function was running when it was stopped.
fn on_limit(limit: LimitKind, ran: bool) -> &'static str {
    match (limit, ran) {
        (LimitKind::Wall, true) => {
            "this code was still running: look for a loop that does not end, do less for one event, or raise the limit with --timeout \
             or `timeout` in tidegate.toml"
        }
        (LimitKind::Wall, false) => {
            "no code of the function was running, so it waited for something: give its requests a `timeout` of their own, or raise the \
             limit with --timeout or `timeout` in tidegate.toml"
        }
        (LimitKind::Cpu, _) => {
            "look for a loop that does not end, do less for one event, or raise `cpu` under [limits] in tidegate.toml"
        }
        (LimitKind::Heap, _) => {
            "keep less in global variables, arrays and maps, or raise the limit with --memory or `memory` in tidegate.toml"
        }
        (LimitKind::Buffers, _) => {
            "keep fewer bytes at a time, for example by sending them as a stream, or raise the limit with --memory or `memory` in \
             tidegate.toml"
        }
        (LimitKind::Requests, _) => {
            "send more with each request, or raise `requests` under [limits] in tidegate.toml"
        }
        (LimitKind::Timers, _) => {
            "clear timers that are no longer needed, or raise `timers` under [limits] in tidegate.toml"
        }
        (LimitKind::Result, _) => "return less, or raise `result` under [limits] in tidegate.toml",
    }
}
