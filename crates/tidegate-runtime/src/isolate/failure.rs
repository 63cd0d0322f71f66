//! What ends an invocation badly, as the typed error that its outcome carries.

use std::time::Duration;

use deno_core::v8;
use tidegate_core::{ErrorKind, FunctionError, LimitExceeded, LimitKind, Limits, SourceLocation};
use tidegate_ext::journal::ReportedError;

use super::stack;
use crate::limits::StopReason;

/// The error of an invocation whose JavaScript reported `error`.
pub fn reported(error: ReportedError, file_name: &str) -> FunctionError {
    let kind = ErrorKind::of_error_class(&error.class);
    let (stack, location) = stack::of_function(&error.stack, file_name);
    let mut behind = error.cause;
    let mut errors = error.errors;
    for cause in behind.as_deref_mut().into_iter().chain(&mut errors) {
        cause.for_each(&mut |cause| {
            if let Some(stack) = &mut cause.stack {
                *stack = stack::of_function(stack, file_name).0;
            }
        });
    }
    FunctionError {
        stack: (!stack.is_empty()).then_some(stack),
        location,
        cause: behind,
        errors,
        ..FunctionError::new(kind, error.name, error.message)
    }
}

/// The error of an invocation that was stopped because of `limit`.
pub fn over_limit(limit: LimitKind, limits: &Limits) -> FunctionError {
    let millis = |time: Duration| u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
    let value = match limit {
        LimitKind::Wall => millis(limits.wall),
        LimitKind::Cpu => millis(limits.cpu),
        LimitKind::Heap => limits.heap_bytes as u64,
        LimitKind::Buffers => limits.buffer_bytes as u64,
        LimitKind::Requests => limits.requests as u64,
        LimitKind::Timers => limits.timers as u64,
        LimitKind::Result => limits.result_bytes as u64,
    };
    FunctionError::limit_exceeded(LimitExceeded {
        limit,
        value,
        used: None,
    })
}

/// The error of an invocation whose isolate was stopped because of `limit`, with what was used and where the code was.
pub fn stopped(limit: LimitKind, limits: &Limits, stop: &StopReason) -> FunctionError {
    let mut error = over_limit(limit, limits);
    if let Some(exceeded) = &mut error.limit {
        exceeded.used = stop.used();
    }
    if let Some(place) = stop.place().filter(|place| !place.frames.is_empty()) {
        error.stack = Some(format!("{error}\n{}", place.frames));
        error.location = place.location;
    }
    error
}

/// The error of an invocation that went over `limit` while it waited, with what it had used.
pub fn late(limit: LimitKind, used: u64, limits: &Limits) -> FunctionError {
    let mut error = over_limit(limit, limits);
    if let Some(exceeded) = &mut error.limit {
        exceeded.used = Some(used);
    }
    error
}

/// The error of an invocation whose isolate another invocation has taken with it.
pub fn stopped_by_another(limit: LimitKind) -> FunctionError {
    FunctionError::new(
        ErrorKind::Retry,
        "InstanceStopped",
        format!(
            "another event on the same instance went over its {} limit, which ended the instance; try this event again",
            limit.as_str()
        ),
    )
}

/// The error of a handler that returned JSON of so many bytes. Its isolate goes on.
pub fn result_too_long(bytes: usize, limits: &Limits) -> FunctionError {
    let limits = Limits {
        // V8 has a limit, too.
        result_bytes: limits.result_bytes.min(bytes),
        ..*limits
    };
    let mut error = over_limit(LimitKind::Result, &limits);
    if let Some(exceeded) = &mut error.limit {
        exceeded.used = Some(bytes as u64);
    }
    error
}

/// The place that V8 names in a message, if it is in the function's file: of a syntax error above all.
pub fn place_of(
    scope: &mut v8::PinScope<'_, '_>,
    message: v8::Local<'_, v8::Message>,
    file_name: &str,
) -> Option<SourceLocation> {
    let file = message.get_script_resource_name(scope)?;
    // What a global threw was thrown in a file of Tidegate's own.
    if file.to_rust_string_lossy(scope) != file_name {
        return None;
    }
    Some(SourceLocation {
        line: u32::try_from(message.get_line_number(scope)?).ok()?,
        column: u32::try_from(message.get_start_column())
            .ok()?
            .checked_add(1)?,
    })
}

/// The error of a function that threw something that cannot even be looked at.
pub fn unreadable() -> FunctionError {
    FunctionError::new(
        ErrorKind::BadRequest,
        "Error",
        "the function failed with something that cannot be read",
    )
}

/// The error of a function whose handler is a generator.
pub fn generator(handler: tidegate_core::Handler) -> FunctionError {
    FunctionError::new(
        ErrorKind::InvalidSettings,
        "TypeError",
        format!(
            "{handler} is a generator function, whose code does not run when it is called; declare it as a function or an async function"
        ),
    )
}

/// The error of a handler whose promise nothing can settle any more.
pub fn never_settles(handler: tidegate_core::Handler) -> FunctionError {
    FunctionError::new(
        ErrorKind::BadRequest,
        "NeverSettled",
        format!(
            "{handler} returned a promise that can never settle: nothing that it could wait for is pending"
        ),
    )
}

/// An error of Tidegate itself: worth another try, since it is not the function's doing.
pub fn internal(error: impl std::fmt::Display) -> FunctionError {
    FunctionError::new(
        ErrorKind::Retry,
        "InternalError",
        format!("Tidegate could not run the function: {error}"),
    )
}

/// A source that V8 has no string for.
pub fn too_long_for_v8(file_name: &str) -> FunctionError {
    FunctionError::new(
        ErrorKind::InvalidSettings,
        "RangeError",
        format!("{file_name} is too long to be loaded"),
    )
}

/// An event that V8 has no string for.
pub fn event_too_long(bytes: usize) -> FunctionError {
    let message = format!("the event has {bytes} bytes; V8 holds strings of up to 512 MiB");
    FunctionError::new(ErrorKind::BadRequest, "RangeError", message)
}
