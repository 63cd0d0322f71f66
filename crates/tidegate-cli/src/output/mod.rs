//! Everything that is shown: to people on a terminal, or as JSON to programs.

mod advice;
mod escape;
mod frame;
pub(crate) mod json;
mod paint;
mod people;
mod progress;
mod screen;

use std::io::{self, Write};

pub(crate) use escape::visible;
pub(crate) use paint::Paint;
pub(crate) use people::People;
pub(crate) use progress::Progress;
pub(crate) use screen::{Screen, Written};

use crate::error::CliError;

/// Tells why the command could not do what it was asked to, on standard error.
pub(crate) fn report(error: &CliError) {
    let paint = Paint::of(&io::stderr());
    let line = error_line(error, paint);
    // Without standard error there is nobody left to tell.
    let _ = io::stderr().write_all(line.as_bytes());
}

/// Why the command could not do what it was asked to, as a line with its line break.
pub(crate) fn error_line(error: &CliError, paint: Paint) -> String {
    format!("{} {}\n", paint.bad("error:"), visible(&error.to_string()))
}
