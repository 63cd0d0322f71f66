//! What a stream came to.

use std::time::{Duration, Instant};

use tidegate_core::{Delivery, FunctionKind, Outcome};

use crate::exit::Exit;
use crate::output::Paint;
use crate::units::{show_count, show_duration};

#[derive(Clone, Debug)]
pub(crate) struct Tally {
    started: Instant,
    ok: u64,
    dropped: u64,
    failed: u64,
    retry: u64,
    bad_lines: u64,
}

impl Tally {
    pub(crate) fn new() -> Self {
        Self {
            started: Instant::now(),
            ok: 0,
            dropped: 0,
            failed: 0,
            retry: 0,
            bad_lines: 0,
        }
    }

    /// `events`: how many the line had.
    pub(crate) fn count(&mut self, outcome: &Outcome, events: usize) {
        if let (Ok(_), Some(batch)) = (&outcome.result, &outcome.batch) {
            for event in batch {
                let is_left_out =
                    outcome.kind == Some(FunctionKind::Insert) && event.event.is_none();
                self.count_events(Delivery::of_batched(event), is_left_out, 1);
            }
            return;
        }
        let is_left_out = outcome.is_dropped() || outcome.is_filtered();
        self.count_events(outcome.delivery(), is_left_out, events as u64);
    }

    fn count_events(&mut self, delivery: Delivery, is_left_out: bool, events: u64) {
        match delivery {
            Delivery::Done if is_left_out => self.dropped += events,
            Delivery::Done => self.ok += events,
            Delivery::Retry => self.retry += events,
            Delivery::Discard => self.failed += events,
        }
    }

    pub(crate) fn count_bad_line(&mut self) {
        self.bad_lines += 1;
    }

    pub(crate) fn exit(&self) -> Exit {
        if self.failed + self.bad_lines > 0 {
            Exit::Failed
        } else if self.retry > 0 {
            Exit::Retry
        } else {
            Exit::Done
        }
    }

    /// For the progress bar: without a line break.
    pub(crate) fn progress(&self, paint: Paint) -> String {
        format!(
            "{} events/s  {}",
            show_count(self.rate()),
            self.counts(paint)
        )
    }

    /// With its line break.
    pub(crate) fn summary(&self, interrupted: bool, paint: Paint) -> String {
        let events = self.events();
        format!(
            "{}{} event{} in {} ({} events/s): {}\n",
            if interrupted {
                paint.warn("interrupted: ")
            } else {
                String::new()
            },
            show_count(events),
            if events == 1 { "" } else { "s" },
            show_duration(self.elapsed()),
            show_count(self.rate()),
            self.counts(paint)
        )
    }

    fn counts(&self, paint: Paint) -> String {
        let mut counts = paint.good(&format!("{} ok", show_count(self.ok)));
        let failed = format!(", {} failed", show_count(self.failed));
        counts.push_str(&if self.failed > 0 {
            paint.bad(&failed)
        } else {
            failed
        });
        let retry = format!(", {} to retry", show_count(self.retry));
        counts.push_str(&if self.retry > 0 {
            paint.warn(&retry)
        } else {
            retry
        });
        if self.dropped > 0 {
            counts.push_str(&format!(", {} dropped", show_count(self.dropped)));
        }
        if self.bad_lines > 0 {
            let plural = if self.bad_lines == 1 { "" } else { "s" };
            counts.push_str(&paint.bad(&format!(
                ", {} bad line{plural}",
                show_count(self.bad_lines)
            )));
        }
        counts
    }

    fn events(&self) -> u64 {
        self.ok + self.dropped + self.failed + self.retry
    }

    fn elapsed(&self) -> Duration {
        self.started.elapsed()
    }

    fn rate(&self) -> u64 {
        let seconds = self.elapsed().as_secs_f64();
        if seconds > 0.0 {
            (self.events() as f64 / seconds) as u64
        } else {
            0
        }
    }
}

#[cfg(test)]
mod tests {
    use tidegate_core::{BatchedEvent, ErrorKind, FunctionError};

    use super::*;

    fn tally(kinds: &[Option<ErrorKind>]) -> Tally {
        let mut tally = Tally::new();
        for kind in kinds {
            let mut outcome =
                Outcome::failed(FunctionError::new(kind.unwrap_or(ErrorKind::Retry), "", ""));
            if kind.is_none() {
                outcome.result = Ok(None);
            }
            tally.count(&outcome, 1);
        }
        tally
    }

    #[test]
    fn each_event_of_a_batch_counts() {
        let mut outcome = Outcome::failed(FunctionError::new(ErrorKind::BadRequest, "", ""));
        let mut tally = Tally::new();
        tally.count(&outcome, 3);
        assert_eq!(tally.failed, 3);
        outcome.result = Ok(None);
        let reported = |status| BatchedEvent {
            status: Some(status),
            ..BatchedEvent::default()
        };
        outcome.batch = Some(vec![reported(200), reported(500), reported(400)]);
        tally.count(&outcome, 3);
        assert_eq!((tally.ok, tally.retry, tally.failed), (1, 1, 4));
        outcome.kind = Some(FunctionKind::Insert);
        outcome.batch = Some(vec![BatchedEvent::default()]);
        tally.count(&outcome, 1);
        assert_eq!((tally.ok, tally.dropped), (1, 1));
    }

    #[test]
    fn the_exit_code_tells_the_worst() {
        use ErrorKind::{BadRequest, Dropped, Retry, Timeout};
        assert_eq!(tally(&[]).exit(), Exit::Done);
        assert_eq!(tally(&[None, Some(Dropped)]).exit(), Exit::Done);
        assert_eq!(tally(&[None, Some(Retry)]).exit(), Exit::Retry);
        assert_eq!(tally(&[None, Some(Timeout)]).exit(), Exit::Retry);
        assert_eq!(tally(&[Some(Retry), Some(BadRequest)]).exit(), Exit::Failed);
        let mut bad = tally(&[None]);
        bad.count_bad_line();
        assert_eq!(bad.exit(), Exit::Failed);
    }

    #[test]
    fn the_summary_counts_all() {
        let mut tally = tally(&[
            None,
            None,
            Some(ErrorKind::BadRequest),
            Some(ErrorKind::Dropped),
        ]);
        tally.count_bad_line();
        let summary = tally.summary(false, Paint::OFF);
        assert!(summary.starts_with("4 events in "), "{summary}");
        assert!(
            summary.ends_with(": 2 ok, 1 failed, 0 to retry, 1 dropped, 1 bad line\n"),
            "{summary}"
        );
    }
}
