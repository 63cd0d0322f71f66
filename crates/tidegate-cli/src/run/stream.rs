//! A run with a stream of events, over one or more instances, with its outcomes in the order of the input.

use std::collections::VecDeque;
use std::future::Future;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;

use futures::stream::{FuturesUnordered, StreamExt};
use tidegate_core::{ErrorKind, FunctionError, FunctionKind, Outcome, RequestError, RequestFile};
use tidegate_runtime::{Event, EventError, Instance};

use super::lines::{self, Line};
use super::reorder::Reorder;
use super::session::{Session, json_line};
use super::tally::Tally;
use crate::error::CliError;
use crate::exit::Exit;
use crate::input::name_of;
use crate::output::{Paint, Written};
use crate::signals::Signals;

/// Events handed to each instance at a time: one runs, the next waits at hand.
const EVENTS_PER_INSTANCE: usize = 2;

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
        running: Running::new(),
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
        if stream.running.is_empty() && (stopped.is_some() || (lines.is_empty() && !unread)) {
            break;
        }
        tokio::select! {
            signal = signals.next() => {
                // Who asks twice does not want to wait.
                if stopped.replace(signal).is_some() {
                    break;
                }
            }
            Some(done) = stream.running.next() => read_by = stream.end(done)?,
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
        })
        .collect())
}

struct Slot {
    instance: Arc<Instance>,
    busy: usize,
}

struct Done {
    slot: usize,
    place: u64,
    number: u64,
    end: u64,
    /// Events on the line.
    count: usize,
    outcome: Outcome,
}

type Running = FuturesUnordered<Pin<Box<dyn Future<Output = Done> + Send>>>;

struct Stream<'s> {
    session: &'s Session,
    pool: Vec<Slot>,
    running: Running,
    order: Reorder,
    tally: Tally,
}

impl Stream<'_> {
    /// Whether one more line may be begun.
    fn has_room(&self) -> bool {
        self.order.has_room() && self.pool.iter().any(|slot| slot.busy < EVENTS_PER_INSTANCE)
    }

    /// Hands an event to the instance that has least to do; a line that is none has its outcome at once.
    fn begin(&mut self, line: Line) -> Result<Written, CliError> {
        let Line { number, end, text } = line;
        let place = self.order.begin();
        let event = text
            .map_err(|bad| bad.to_string())
            .and_then(|text| self.parse(text));
        let event = match event {
            Ok(event) => event,
            Err(message) => {
                self.tally.count_bad_line();
                let error = FunctionError::new(ErrorKind::MessageRejected, "InvalidEvent", message);
                return self.put(place, number, end, Outcome::failed(error));
            }
        };
        let observer = self.session.observer(Some(number));
        let idlest = self
            .pool
            .iter_mut()
            .enumerate()
            .min_by_key(|(_, slot)| slot.busy);
        if let Some((index, slot)) = idlest {
            slot.busy += 1;
            let instance = slot.instance.clone();
            let count = event.count();
            self.running.push(Box::pin(async move {
                let outcome = instance.invoke(event, observer).await;
                Done {
                    slot: index,
                    place,
                    number,
                    end,
                    count,
                    outcome,
                }
            }));
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

    fn end(&mut self, done: Done) -> Result<Written, CliError> {
        let Done {
            slot,
            place,
            number,
            end,
            count,
            outcome,
        } = done;
        self.pool[slot].busy -= 1;
        self.tally.count(&outcome, count);
        self.put(place, number, end, outcome)
    }

    fn put(
        &mut self,
        place: u64,
        number: u64,
        end: u64,
        outcome: Outcome,
    ) -> Result<Written, CliError> {
        let shared = &self.session.shared;
        let outcome = shared.masker.outcome(outcome);
        let text = match &outcome.result {
            _ if shared.json => json_line(&outcome, Some(number))?,
            Err(error) if error.kind != ErrorKind::Dropped => shared.people.failure(error, number),
            Ok(_) => shared.people.failed_events(&outcome, number),
            _ => String::new(),
        };
        self.order.put(place, text);
        let written = shared.screen.write(&self.order.take())?;
        shared.screen.progress().update(end, &self.tally);
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
