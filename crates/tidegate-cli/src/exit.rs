//! The exit codes.

use std::process::ExitCode;

use tidegate_core::{Delivery, Outcome};

/// How the command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// 0: done.
    Done,
    /// 1: the function failed for good, or a line of a stream was no event.
    Failed,
    /// 2: usage or configuration: the command could not do what it was asked to.
    Usage,
    /// 75 (`EX_TEMPFAIL` of `sysexits.h`): the function asked for a retry, or took too long.
    Retry,
    /// 128 and the number of the signal that ended a stream: 130 for SIGINT, 143 for SIGTERM.
    Signal(u8),
}

impl Exit {
    pub(crate) fn of(outcome: &Outcome) -> Self {
        match outcome.delivery() {
            Delivery::Done => Self::Done,
            Delivery::Retry => Self::Retry,
            Delivery::Discard => Self::Failed,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Done => 0,
            Exit::Failed => 1,
            Exit::Usage => 2,
            Exit::Retry => 75,
            Exit::Signal(signal) => 128 + signal,
        })
    }
}
