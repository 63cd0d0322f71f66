//! Standard output, shared by all that writes to it, and a progress bar that must not be written over.

use std::io::{self, ErrorKind, Stdout, Write};
use std::sync::{Mutex, PoisonError};

use super::Progress;
use crate::error::CliError;

/// Whether anybody still reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub(crate) enum Written {
    Yes,
    /// The reader has closed standard output, as `head` does: there is no point in going on.
    Closed,
}

#[derive(Debug)]
pub(crate) struct Screen {
    stdout: Mutex<Stdout>,
    progress: Progress,
}

impl Screen {
    pub(crate) fn new(progress: Progress) -> Self {
        Self {
            stdout: Mutex::new(io::stdout()),
            progress,
        }
    }

    pub(crate) fn progress(&self) -> &Progress {
        &self.progress
    }

    /// Writes `text` as a whole and at once.
    pub(crate) fn write(&self, text: &str) -> Result<Written, CliError> {
        if text.is_empty() {
            return Ok(Written::Yes);
        }
        let mut stdout = self.stdout.lock().unwrap_or_else(PoisonError::into_inner);
        let written = self.progress.suspend(|| {
            stdout
                .write_all(text.as_bytes())
                .and_then(|()| stdout.flush())
        });
        match written {
            Ok(()) => Ok(Written::Yes),
            Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(Written::Closed),
            Err(error) => Err(CliError::Output(error)),
        }
    }
}
