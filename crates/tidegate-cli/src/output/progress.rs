//! The progress bar of a stream, on standard error and only on a terminal.

use std::io::{self, IsTerminal};
use std::sync::Mutex;
use std::sync::PoisonError;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::Paint;
use crate::run::Tally;

/// Drawing costs more than an event; this often is often enough for people.
const INTERVAL: Duration = Duration::from_millis(100);

#[derive(Debug)]
pub(crate) struct Progress {
    bar: Option<ProgressBar>,
    drawn: Mutex<Option<Instant>>,
}

impl Progress {
    pub(crate) fn none() -> Self {
        Self {
            bar: None,
            drawn: Mutex::new(None),
        }
    }

    /// `total` bytes of input, where that is known.
    pub(crate) fn of_stream(total: Option<u64>) -> Self {
        if !io::stderr().is_terminal() {
            return Self::none();
        }
        let template = match total {
            Some(_) => "{bar:30} {percent:>3}% {msg}",
            None => "{spinner} {msg}",
        };
        let Ok(style) = ProgressStyle::with_template(template) else {
            return Self::none();
        };
        let bar =
            ProgressBar::with_draw_target(total, ProgressDrawTarget::stderr()).with_style(style);
        Self {
            bar: Some(bar),
            drawn: Mutex::new(None),
        }
    }

    /// Of `total` cases.
    pub(crate) fn of_cases(total: usize) -> Self {
        if !io::stderr().is_terminal() {
            return Self::none();
        }
        let Ok(style) = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg}") else {
            return Self::none();
        };
        let total = u64::try_from(total).unwrap_or(u64::MAX);
        let bar = ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr())
            .with_style(style);
        Self {
            bar: Some(bar),
            drawn: Mutex::new(None),
        }
    }

    /// Shows that one more case is done.
    pub(crate) fn step(&self, message: String) {
        if let Some(bar) = &self.bar {
            bar.set_message(message);
            bar.inc(1);
        }
    }

    /// Shows the tally after `bytes` of input.
    pub(crate) fn update(&self, bytes: u64, tally: &Tally) {
        let Some(bar) = &self.bar else { return };
        let mut drawn = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        if drawn.is_some_and(|at| at.elapsed() < INTERVAL) {
            return;
        }
        *drawn = Some(Instant::now());
        bar.set_message(tally.progress(Paint::of(&io::stderr())));
        bar.set_position(bytes);
    }

    /// Takes the bar away while `write` writes to the terminal.
    pub(crate) fn suspend<T>(&self, write: impl FnOnce() -> T) -> T {
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    pub(crate) fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
