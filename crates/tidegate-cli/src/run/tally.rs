//! What a stream came to.

use std::time::{Duration, Instant};

use tidegate_core::{Delivery, FunctionKind, Outcome};

use crate::exit::Exit;
use crate::output::Paint;
use crate::units::{show_count, show_duration};

/// Events by what became of them.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Counts {
    ok: u64,
    dropped: u64,
    failed: u64,
    retry: u64,
    bad_lines: u64,
}

impl Counts {
    /// `events`: how many the line had.
    pub(crate) fn of(outcome: &Outcome, events: usize) -> Self {
        let mut counts = Self::default();
        if let (Ok(_), Some(batch)) = (&outcome.result, &outcome.batch) {
            for event in batch {
                let is_left_out =
                    outcome.kind == Some(FunctionKind::Insert) && event.event.is_none();
                counts.add(Delivery::of_batched(event), is_left_out, 1);
            }
        } else {
            let is_left_out = outcome.is_dropped() || outcome.is_filtered();
            counts.add(outcome.delivery(), is_left_out, events as u64);
        }
        counts
    }

    pub(crate) fn of_bad_line() -> Self {
        Self {
            bad_lines: 1,
            ..Self::default()
        }
    }

    fn add(&mut self, delivery: Delivery, is_left_out: bool, events: u64) {
        match delivery {
            Delivery::Done if is_left_out => self.dropped += events,
            Delivery::Done => self.ok += events,
            Delivery::Retry => self.retry += events,
            Delivery::Discard => self.failed += events,
        }
    }
}

#[derive(Clone, Debug)]
pub(crate) struct Tally {
    started: Instant,
    counted: Counts,
}

impl Tally {
    pub(crate) fn new() -> Self {
        Self {
            started: Instant::now(),
            counted: Counts::default(),
        }
    }

    pub(crate) fn count(&mut self, counts: Counts) {
        let Counts {
            ok,
            dropped,
            failed,
            retry,
            bad_lines,
        } = counts;
        self.counted.ok += ok;
        self.counted.dropped += dropped;
        self.counted.failed += failed;
        self.counted.retry += retry;
        self.counted.bad_lines += bad_lines;
    }

    pub(crate) fn exit(&self) -> Exit {
        if self.counted.failed + self.counted.bad_lines > 0 {
            Exit::Failed
        } else if self.counted.retry > 0 {
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
        let mut counts = paint.good(&format!("{} ok", show_count(self.counted.ok)));
        let failed = format!(", {} failed", show_count(self.counted.failed));
        counts.push_str(&if self.counted.failed > 0 {
            paint.bad(&failed)
        } else {
            failed
        });
        let retry = format!(", {} to retry", show_count(self.counted.retry));
        counts.push_str(&if self.counted.retry > 0 {
            paint.warn(&retry)
        } else {
            retry
        });
        if self.counted.dropped > 0 {
            counts.push_str(&format!(", {} dropped", show_count(self.counted.dropped)));
        }
        if self.counted.bad_lines > 0 {
            let plural = if self.counted.bad_lines == 1 { "" } else { "s" };
            counts.push_str(&paint.bad(&format!(
                ", {} bad line{plural}",
                show_count(self.counted.bad_lines)
            )));
        }
        counts
    }

    fn events(&self) -> u64 {
        self.counted.ok + self.counted.dropped + self.counted.failed + self.counted.retry
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
            tally.count(Counts::of(&outcome, 1));
        }
        tally
    }

    #[test]
    fn each_event_of_a_batch_counts() {
        let mut outcome = Outcome::failed(FunctionError::new(ErrorKind::BadRequest, "", ""));
        let mut tally = Tally::new();
        tally.count(Counts::of(&outcome, 3));
        assert_eq!(tally.counted.failed, 3);
        outcome.result = Ok(None);
        let reported = |status| BatchedEvent {
            status: Some(status),
            ..BatchedEvent::default()
        };
        outcome.batch = Some(vec![reported(200), reported(500), reported(400)]);
        tally.count(Counts::of(&outcome, 3));
        assert_eq!(
            (tally.counted.ok, tally.counted.retry, tally.counted.failed),
            (1, 1, 4)
        );
        outcome.kind = Some(FunctionKind::Insert);
        outcome.batch = Some(vec![BatchedEvent::default()]);
        tally.count(Counts::of(&outcome, 1));
        assert_eq!((tally.counted.ok, tally.counted.dropped), (1, 1));
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
        bad.count(Counts::of_bad_line());
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
        tally.count(Counts::of_bad_line());
        let summary = tally.summary(false, Paint::OFF);
        assert!(summary.starts_with("4 events in "), "{summary}");
        assert!(
            summary.ends_with(": 2 ok, 1 failed, 0 to retry, 1 dropped, 1 bad line\n"),
            "{summary}"
        );
    }
}
