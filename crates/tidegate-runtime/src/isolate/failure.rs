//! What ends an invocation badly, as the typed error that its outcome carries.

use deno_core::v8;
use tidegate_core::{ErrorKind, FunctionError, LimitExceeded, LimitKind, Limits, SourceLocation};
use tidegate_ext::journal::ReportedError;

use super::stack;

/// The error of an invocation whose JavaScript reported `error`.
pub fn reported(error: ReportedError, file_name: &str) -> FunctionError {
    let kind = ErrorKind::of_error_class(&error.class);
    let (stack, location) = stack::of_function(&error.stack, file_name);
    FunctionError {
        stack: (!stack.is_empty()).then_some(stack),
        location,
        ..FunctionError::new(kind, error.name, error.message)
    }
}

/// The error of an invocation that was stopped because of `limit`.
pub fn over_limit(limit: LimitKind, limits: &Limits) -> FunctionError {
    let value = match limit {
        LimitKind::Wall => u64::try_from(limits.wall.as_millis()).unwrap_or(u64::MAX),
        LimitKind::Heap => limits.heap_bytes as u64,
        LimitKind::Buffers => limits.buffer_bytes as u64,
    };
    FunctionError::limit_exceeded(LimitExceeded { limit, value })
}

/// The error of a function that threw while it was loaded, or that V8 cannot compile.
pub fn at_load(
    scope: &mut v8::PinScope<'_, '_>,
    exception: v8::Local<'_, v8::Value>,
    file_name: &str,
) -> FunctionError {
    let message = v8::Exception::create_message(scope, exception);
    let location = message.get_line_number(scope).and_then(|line| {
        Some(SourceLocation {
            line: u32::try_from(line).ok()?,
            column: u32::try_from(message.get_start_column())
                .ok()?
                .checked_add(1)?,
        })
    });
    let text = message.get(scope).to_rust_string_lossy(scope);
    let text = text.strip_prefix("Uncaught ").unwrap_or(&text);
    let (name, message) = match text.split_once(": ") {
        Some((name, message)) if name.ends_with("Error") => (name, message),
        _ => ("Error", text),
    };
    let stack = v8::Local::<v8::Object>::try_from(exception)
        .ok()
        .and_then(|object| {
            let key = v8::String::new(scope, "stack")?;
            let stack = v8::Local::<v8::String>::try_from(object.get(scope, key.into())?).ok()?;
            Some(stack::of_function(
                &stack.to_rust_string_lossy(scope),
                file_name,
            ))
        });
    let (stack, place) = stack.unzip();
    FunctionError {
        stack,
        // What a global threw was thrown in a file of Tidegate's own.
        location: place.flatten().or(location),
        ..FunctionError::new(ErrorKind::InvalidSettings, name, message)
    }
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
