//! A run with a stream of events, over one or more instances, with its outcomes in the order of the input.

use std::collections::VecDeque;
use std::io;
use std::ops::RangeInclusive;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tidegate_core::{ErrorKind, FunctionError, FunctionKind, Outcome, RequestError, RequestFile};
use tidegate_runtime::{Event, EventError, Instance};
use tokio::sync::Notify;

use super::lines::{self, Line};
use super::reorder::Reorder;
use super::session::{Session, Shared, json_line};
use super::tally::{Counts, Tally};
use crate::error::CliError;
use crate::exit::Exit;
use crate::input::name_of;
use crate::output::{Paint, Written};
use crate::signals::Signals;

/// Work that is handed to each instance at a time. With more at hand it need not be woken for each event; with much more, one
/// instance would have a queue while another has nothing to do.
const WORK_AT_HAND: Duration = Duration::from_millis(2);
/// Events of it: one runs, the next waits at hand; and no more than this.
const EVENTS_AT_HAND: RangeInclusive<u32> = 2..=256;

pub(super) async fn run(
    session: &Session,
    path: &Path,
    instances: usize,
) -> Result<Exit, CliError> {
    let mut signals = Signals::new()?;
    let mut chunks = lines::read(path)?;
    let pool = match load(session, instances).await {
        Ok(pool) => pool,
        Err(error) => return session.show(Outcome::failed(error)),
    };
    let mut stream = Stream {
        session,
        pool,
        running: 0,
        finished: Arc::default(),
        order: Reorder::default(),
        tally: Tally::new(),
    };
    let mut lines = VecDeque::new();
    let mut unread = true;
    let mut unreadable = None;
    let mut stopped: Option<Exit> = None;
    let mut read_by = Written::Yes;
    while read_by == Written::Yes {
        let has_room = stream.has_room() && stopped.is_none();
        if has_room && let Some(line) = lines.pop_front() {
            read_by = stream.begin(line)?;
            continue;
        }
        if stream.running == 0 && (stopped.is_some() || (lines.is_empty() && !unread)) {
            break;
        }
        tokio::select! {
            signal = signals.next() => {
                // Who asks twice does not want to wait.
                if stopped.replace(signal).is_some() {
                    break;
                }
            }
            done = stream.finished.take() => read_by = stream.end(done)?,
            chunk = chunks.recv(), if has_room && unread => match chunk {
                Some(Ok(chunk)) => lines.extend(chunk),
                Some(Err(error)) => {
                    unreadable = Some(error);
                    unread = false;
                }
                None => unread = false,
            },
        }
    }
    stream.finish(stopped, read_by)?;
    match unreadable {
        Some(source) => Err(unreadable_input(path, source)),
        None => Ok(stopped.unwrap_or(stream.tally.exit())),
    }
}

fn unreadable_input(path: &Path, source: io::Error) -> CliError {
    CliError::Read {
        file: name_of(path),
        source,
    }
}

async fn load(session: &Session, instances: usize) -> Result<Vec<Slot>, FunctionError> {
    let loading = (0..instances).map(|_| session.load());
    let loaded = futures::future::try_join_all(loading).await?;
    Ok(loaded
        .into_iter()
        .map(|instance| Slot {
            instance: Arc::new(instance),
            busy: 0,
            concurrency: u32::try_from(session.limits.concurrency).unwrap_or(u32::MAX),
            mean: None,
        })
        .collect())
}

struct Slot {
    instance: Arc<Instance>,
    busy: u32,
    /// Events that the instance runs at a time.
    concurrency: u32,
    /// How long its events take, on average.
    mean: Option<Duration>,
}

impl Slot {
    fn has_room(&self) -> bool {
        let at_a_time = self.concurrency.saturating_add(1);
        self.busy < at_hand(self.mean).max(at_a_time)
    }
}

/// How many events of this average length are handed to an instance at a time.
fn at_hand(mean: Option<Duration>) -> u32 {
    let (least, most) = (*EVENTS_AT_HAND.start(), *EVENTS_AT_HAND.end());
    let Some(mean) = mean else { return least };
    let events = WORK_AT_HAND.as_nanos() / mean.as_nanos().max(1);
    u32::try_from(events).unwrap_or(most).clamp(least, most)
}

/// Where a line is in the stream.
#[derive(Clone, Copy)]
struct Place {
    /// In the order of the outcomes.
    order: u64,
    /// Bytes of input up to and with it.
    end: u64,
}

/// What became of a line.
struct Done {
    /// `None`: it was no event.
    slot: Option<usize>,
    place: Place,
    took: Duration,
    counts: Counts,
    text: Result<String, CliError>,
}

/// Lines that are done, as the instances' threads put them here.
#[derive(Default)]
struct Finished {
    lines: Mutex<Vec<Done>>,
    more: Notify,
}

impl Finished {
    fn put(&self, done: Done) {
        let mut lines = self.lock();
        lines.push(done);
        // Who takes them takes all, so it is woken for the first alone.
        if lines.len() == 1 {
            drop(lines);
            self.more.notify_one();
        }
    }

    /// All that are done; waits for the first.
    async fn take(&self) -> Vec<Done> {
        loop {
            let lines = std::mem::take(&mut *self.lock());
            if !lines.is_empty() {
                return lines;
            }
            self.more.notified().await;
        }
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Done>> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

struct Stream<'s> {
    session: &'s Session,
    pool: Vec<Slot>,
    /// Lines that instances have.
    running: usize,
    finished: Arc<Finished>,
    order: Reorder,
    tally: Tally,
}

impl Stream<'_> {
    /// Whether one more line may be begun.
    fn has_room(&self) -> bool {
        self.order.has_room() && self.pool.iter().any(Slot::has_room)
    }

    /// Hands an event to the instance that has least to do; a line that is none has its outcome at once.
    fn begin(&mut self, line: Line) -> Result<Written, CliError> {
        let Line { number, end, text } = line;
        let place = Place {
            order: self.order.begin(),
            end,
        };
        let event = text
            .map_err(|bad| bad.to_string())
            .and_then(|text| self.parse(text));
        let shared = self.session.shared.clone();
        let event = match event {
            Ok(event) => event,
            Err(message) => {
                let error = FunctionError::new(ErrorKind::MessageRejected, "InvalidEvent", message);
                return self.end(vec![Done {
                    slot: None,
                    place,
                    took: Duration::ZERO,
                    counts: Counts::of_bad_line(),
                    text: shown(&shared, Outcome::failed(error), number),
                }]);
            }
        };
        let observer = self.session.observer(Some(number));
        let idlest = self.pool.iter_mut().enumerate();
        if let Some((index, slot)) = idlest.min_by_key(|(_, slot)| slot.busy) {
            slot.busy += 1;
            self.running += 1;
            let finished = self.finished.clone();
            let count = event.count();
            slot.instance.submit(event, observer, move |outcome| {
                finished.put(Done {
                    slot: Some(index),
                    place,
                    took: outcome.wall,
                    counts: Counts::of(&outcome, count),
                    text: shown(&shared, outcome, number),
                });
            });
        }
        Ok(Written::Yes)
    }

    /// A line for a source function is a request, any other an event or a batch.
    fn parse(&self, text: String) -> Result<Event, String> {
        let kind = self.pool.first().and_then(|slot| slot.instance.kind());
        if kind != Some(FunctionKind::Source) {
            return Event::parse(text).map_err(no_event);
        }
        let file = RequestFile::parse(&text).map_err(no_request)?;
        match file.settings {
            Some(_) => Err("settings belong to the instance, not to a line: leave them out, and give them with --settings or --set".to_owned()),
            None => Ok(Event::from(&file.request)),
        }
    }

    fn end(&mut self, lines: Vec<Done>) -> Result<Written, CliError> {
        let mut last = 0;
        for done in lines {
            if let Some(slot) = done.slot.and_then(|slot| self.pool.get_mut(slot)) {
                slot.busy -= 1;
                self.running -= 1;
                slot.mean = Some(
                    slot.mean
                        .map_or(done.took, |mean| (mean * 7 + done.took) / 8),
                );
            }
            self.tally.count(done.counts);
            self.order.put(done.place.order, done.text?);
            last = done.place.end;
        }
        let screen = &self.session.shared.screen;
        let written = screen.write(&self.order.take())?;
        screen.progress().update(last, &self.tally);
        Ok(written)
    }

    /// The summary goes where it cannot be taken for an outcome.
    fn finish(&self, stopped: Option<Exit>, read_by: Written) -> Result<(), CliError> {
        let shared = &self.session.shared;
        shared.screen.progress().finish();
        if read_by == Written::Closed {
            return Ok(());
        }
        if shared.json {
            let summary = self
                .tally
                .summary(stopped.is_some(), Paint::of(&io::stderr()));
            // Without standard error there is nobody to tell.
            let _ = io::Write::write_all(&mut io::stderr(), summary.as_bytes());
            return Ok(());
        }
        let summary = self.tally.summary(stopped.is_some(), shared.people.paint);
        let folder = self.session.engine.objects_folder();
        let text = format!("{summary}{}", shared.people.objects_folder(folder));
        let (Written::Yes | Written::Closed) = shared.screen.write(&text)?;
        Ok(())
    }
}

/// What is shown of a line's outcome.
fn shown(shared: &Shared, outcome: Outcome, number: u64) -> Result<String, CliError> {
    let outcome = shared.masker.outcome(outcome);
    Ok(match &outcome.result {
        _ if shared.json => json_line(&outcome, Some(number))?,
        Err(error) if error.kind != ErrorKind::Dropped => shared.people.failure(error, number),
        Ok(_) => shared.people.failed_events(&outcome, number),
        _ => String::new(),
    })
}

fn no_request(error: RequestError) -> String {
    match error {
        RequestError::InvalidJson {
            column, message, ..
        } => format!("invalid JSON at column {column}: {message}"),
        other => other.to_string(),
    }
}

/// The stream's own line number stands before the message; within it a line has only columns.
fn no_event(error: EventError) -> String {
    match error {
        EventError::InvalidJson {
            column, message, ..
        } => format!("invalid JSON at column {column}: {message}"),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quick_events_are_handed_over_many_at_a_time_and_slow_ones_two() {
        let at_hand = |micros| at_hand(Some(Duration::from_micros(micros)));
        assert_eq!(super::at_hand(None), 2);
        assert_eq!(at_hand(100_000), 2);
        assert_eq!(at_hand(500), 4);
        assert_eq!(at_hand(10), 200);
        assert_eq!(at_hand(0), 256);
    }
}
