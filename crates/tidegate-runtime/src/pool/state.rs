//! What a pool knows: its functions, their instances, and the events that wait. Its methods say what is to be done; nothing is
//! done under its lock.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use tidegate_core::FunctionError;
use tidegate_ext::journal::LogObserver;

use super::decide::{self, Demand, Holder};
use super::options::FunctionOptions;
use crate::event::Event;
use crate::instance::Instance;
use crate::local::Blueprint;
use crate::observe::Refusal;
use crate::worker::LostThreads;

/// For how long a function that could not be loaded is not loaded again.
const LOAD_AGAIN: Duration = Duration::from_secs(1);

pub(super) type FunctionId = u64;
pub(super) type InstanceId = u64;

/// What was asked for with an event.
pub(super) struct Job {
    pub(super) event: Event,
    pub(super) observer: Option<Arc<dyn LogObserver>>,
    pub(super) then: Then,
    pub(super) since: Instant,
}

pub(super) type Then = Box<dyn FnOnce(Result<crate::Outcome, Refusal>) + Send>;

/// What a function's instances are made of.
pub(super) struct Spec {
    pub(super) blueprint: Arc<Blueprint>,
    /// With the limits of `blueprint`.
    pub(super) options: FunctionOptions,
    /// How many of its events wait, for its observer: to be read without the lock.
    pub(super) waiting: AtomicUsize,
}

/// What is to be done once the lock is released.
pub(super) enum Act {
    /// Give the job to the instance.
    Run(FunctionId, InstanceId, Arc<Instance>, Job),
    Start(FunctionId, InstanceId, Arc<Spec>),
    /// Nothing of it runs any more.
    Drop(Arc<Instance>),
    Refuse(Job, Refusal, Arc<Spec>),
    /// More, or fewer, events wait for the function, which is observed.
    TellWaiting(Arc<Spec>),
    /// It cannot run: the function cannot be loaded.
    Fail(Job, FunctionError),
}

struct Slot {
    /// `None`: it is being started.
    instance: Option<Arc<Instance>>,
    /// Its invocations under way, and its start.
    running: usize,
    /// It takes no more jobs, so that another function gets its place once those have ended.
    gives_way: bool,
    /// Since it has been idle, or has served while others did not wait.
    since: Instant,
}

impl Slot {
    fn takes_more(&self, most: usize) -> bool {
        self.instance.is_some() && !self.gives_way && self.running < most
    }
}

struct Entry {
    spec: Arc<Spec>,
    slots: BTreeMap<InstanceId, Slot>,
    jobs: VecDeque<Job>,
    mean: Option<Duration>,
    unloadable: Option<(FunctionError, Instant)>,
    is_removed: bool,
}

pub(super) struct State {
    functions: BTreeMap<FunctionId, Entry>,
    /// Functions that have jobs waiting.
    waiting: BTreeSet<FunctionId>,
    /// Instances that have nothing to do, with since when.
    idle: BTreeSet<(Instant, FunctionId, InstanceId)>,
    /// Functions that want one more instance, where there is no room for it; who comes first is served first.
    ring: VecDeque<FunctionId>,
    instances: usize,
    max_instances: usize,
    next_id: u64,
    /// Events taken whose outcomes have not been given out.
    pub(super) taken: usize,
    pub(super) is_closed: bool,
    pub(super) takes_events: bool,
}

impl State {
    pub(super) fn new(max_instances: usize) -> Self {
        Self {
            functions: BTreeMap::new(),
            waiting: BTreeSet::new(),
            idle: BTreeSet::new(),
            ring: VecDeque::new(),
            instances: 0,
            max_instances: max_instances.max(1),
            next_id: 0,
            taken: 0,
            is_closed: false,
            takes_events: true,
        }
    }

    pub(super) fn add(&mut self, spec: Arc<Spec>) -> FunctionId {
        let id = self.new_id();
        let entry = Entry {
            spec,
            slots: BTreeMap::new(),
            jobs: VecDeque::new(),
            mean: None,
            unloadable: None,
            is_removed: false,
        };
        self.functions.insert(id, entry);
        id
    }

    /// Takes no more events for the function; what has been taken is done.
    pub(super) fn remove(&mut self, id: FunctionId, acts: &mut Vec<Act>) {
        if let Some(entry) = self.functions.get_mut(&id) {
            entry.is_removed = true;
        }
        self.drop_idle_of(id, acts);
        self.forget(id);
    }

    /// Takes a job, or says why not.
    pub(super) fn submit(
        &mut self,
        id: FunctionId,
        job: Job,
        most_waiting: usize,
        acts: &mut Vec<Act>,
    ) {
        let (is_closed, takes_events) = (self.is_closed, self.takes_events);
        let Some(entry) = self.functions.get_mut(&id) else {
            // Its handle is what submits, so it is there.
            return;
        };
        let refusal = if is_closed {
            Some(Refusal::Closed)
        } else if !takes_events {
            Some(Refusal::Memory)
        } else if entry.jobs.len() >= most_waiting {
            Some(Refusal::QueueFull)
        } else {
            None
        };
        if let Some(refusal) = refusal {
            acts.push(Act::Refuse(job, refusal, entry.spec.clone()));
            return;
        }
        if entry.spec.blueprint.lost_threads.are_too_many() {
            acts.push(Act::Fail(job, LostThreads::error()));
            return;
        }
        if let Some((error, since)) = &entry.unloadable {
            if since.elapsed() < LOAD_AGAIN {
                acts.push(Act::Fail(job, error.clone()));
                return;
            }
            entry.unloadable = None;
        }
        self.taken += 1;
        entry.jobs.push_back(job);
        self.serve(id, acts);
        self.note_waiting(id, acts);
        self.grow(id, acts);
    }

    /// The instance was started, or could not be.
    pub(super) fn started(
        &mut self,
        id: FunctionId,
        number: InstanceId,
        started: Result<Instance, FunctionError>,
        acts: &mut Vec<Act>,
    ) {
        match started {
            Ok(instance) => {
                let slot = self.slot(id, number);
                if let Some(slot) = slot {
                    slot.instance = Some(Arc::new(instance));
                    slot.since = Instant::now();
                }
                self.next(id, number, acts);
            }
            Err(error) => {
                self.free(id, number);
                let Some(entry) = self.functions.get_mut(&id) else {
                    return;
                };
                // Others of its instances may be all right: then it was no fault of the function's.
                if entry.slots.is_empty() {
                    entry.unloadable = Some((error.clone(), Instant::now()));
                    let jobs = std::mem::take(&mut entry.jobs);
                    self.taken -= jobs.len();
                    acts.extend(jobs.into_iter().map(|job| Act::Fail(job, error.clone())));
                    self.note_waiting(id, acts);
                }
                self.grant(acts);
                self.forget(id);
            }
        }
    }

    /// An invocation has ended.
    pub(super) fn ended(
        &mut self,
        id: FunctionId,
        number: InstanceId,
        took: Duration,
        acts: &mut Vec<Act>,
    ) {
        self.taken -= 1;
        if let Some(entry) = self.functions.get_mut(&id) {
            entry.mean = Some(decide::mean(entry.mean, took));
        }
        self.next(id, number, acts);
    }

    /// What an instance without work does next.
    fn next(&mut self, id: FunctionId, number: InstanceId, acts: &mut Vec<Act>) {
        let now = Instant::now();
        let weights = self.weights_of_ring(id);
        let others_wait = self.ring.iter().any(|waiting| *waiting != id);
        let max_instances = self.max_instances;
        let is_closed = self.is_closed;
        let Some(entry) = self.functions.get_mut(&id) else {
            return;
        };
        let weight = entry.spec.options.weight.get();
        let most = entry.spec.options.limits.concurrency.max(1);
        let instances = entry.slots.len();
        let Some(slot) = entry.slots.get_mut(&number) else {
            return;
        };
        slot.running -= 1;
        let holder = Holder {
            instances,
            share: decide::share(max_instances, weight, weights),
            held: now - slot.since,
            weight,
        };
        let gives_way = others_wait && (entry.jobs.is_empty() || holder.gives_way());
        let is_done = entry.jobs.is_empty() && (entry.is_removed || is_closed);
        slot.gives_way = gives_way;
        if (gives_way || is_done) && slot.running > 0 {
            return;
        }
        if gives_way || is_done {
            if let Some(instance) = self.free(id, number) {
                acts.push(Act::Drop(instance));
            }
            self.want(id);
            self.grant(acts);
            self.forget(id);
            return;
        }
        if !others_wait || entry.jobs.is_empty() {
            slot.since = now;
        }
        let Some(instance) = &slot.instance else {
            return;
        };
        let had_jobs = !entry.jobs.is_empty();
        while slot.running < most
            && let Some(job) = entry.jobs.pop_front()
        {
            slot.running += 1;
            acts.push(Act::Run(id, number, instance.clone(), job));
        }
        if slot.running == 0 {
            self.idle.insert((slot.since, id, number));
        }
        if had_jobs {
            self.note_waiting(id, acts);
        }
    }

    /// Has to be called after the function's queue has changed.
    fn note_waiting(&mut self, id: FunctionId, acts: &mut Vec<Act>) {
        let Some(entry) = self.functions.get(&id) else {
            return;
        };
        match entry.jobs.is_empty() {
            true => self.waiting.remove(&id),
            false => self.waiting.insert(id),
        };
        let spec = &entry.spec;
        // What was taken and given to an instance at once has not waited.
        if spec.blueprint.host.observer().is_some()
            && spec.waiting.swap(entry.jobs.len(), Ordering::SeqCst) != entry.jobs.len()
        {
            acts.push(Act::TellWaiting(spec.clone()));
        }
    }

    /// Gives waiting jobs to instances of their function that have room, first to those that have least to do.
    fn serve(&mut self, id: FunctionId, acts: &mut Vec<Act>) {
        let Some(entry) = self.functions.get_mut(&id) else {
            return;
        };
        let most = entry.spec.options.limits.concurrency.max(1);
        while !entry.jobs.is_empty() {
            let slots = entry.slots.iter_mut();
            let with_room = slots.filter(|(_, slot)| slot.takes_more(most));
            let Some((number, slot)) = with_room.min_by_key(|(_, slot)| slot.running) else {
                return;
            };
            let (Some(job), Some(instance)) = (entry.jobs.pop_front(), &slot.instance) else {
                return;
            };
            if slot.running == 0 {
                self.idle.remove(&(slot.since, id, *number));
                slot.since = Instant::now();
            }
            slot.running += 1;
            acts.push(Act::Run(id, *number, instance.clone(), job));
        }
    }

    /// Starts one more instance of the function, if that is worth it and there is room; else it waits in the ring.
    pub(super) fn grow(&mut self, id: FunctionId, acts: &mut Vec<Act>) {
        if self.wants_instance(id) {
            self.want(id);
            self.grant(acts);
        }
    }

    /// Puts the function into the ring, if it wants an instance.
    fn want(&mut self, id: FunctionId) {
        if self.wants_instance(id) && !self.ring.contains(&id) {
            self.ring.push_back(id);
        }
    }

    /// Starts instances for those in the ring, as far as there is room; idle instances make room, the longest idle first.
    fn grant(&mut self, acts: &mut Vec<Act>) {
        while let Some(id) = self.ring.front().copied() {
            if !self.wants_instance(id) {
                self.leave_ring(id);
                continue;
            }
            if self.instances >= self.max_instances && !self.evict_longest_idle(acts) {
                return;
            }
            self.leave_ring(id);
            let number = self.new_id();
            let Some(entry) = self.functions.get_mut(&id) else {
                continue;
            };
            let slot = Slot {
                instance: None,
                running: 1,
                gives_way: false,
                since: Instant::now(),
            };
            entry.slots.insert(number, slot);
            self.instances += 1;
            acts.push(Act::Start(id, number, entry.spec.clone()));
            // Who wants more waits behind the others.
            self.want(id);
        }
    }

    /// Lets the instance go that has had nothing to do for longest. Whether there was one.
    pub(super) fn evict_longest_idle(&mut self, acts: &mut Vec<Act>) -> bool {
        let Some((_, id, number)) = self.idle.first().copied() else {
            return false;
        };
        if let Some(instance) = self.free(id, number) {
            acts.push(Act::Drop(instance));
        }
        true
    }

    /// Refuses who has waited too long, lets go who has been idle too long, and starts instances for who has waited long enough.
    pub(super) fn tend(&mut self, max_wait: Duration, idle: Duration, acts: &mut Vec<Act>) {
        let now = Instant::now();
        while let Some((since, id, number)) = self.idle.first().copied()
            && now - since >= idle
        {
            if let Some(instance) = self.free(id, number) {
                acts.push(Act::Drop(instance));
            }
            self.forget(id);
        }
        for id in self.waiting.clone() {
            let Some(entry) = self.functions.get_mut(&id) else {
                continue;
            };
            // A job that is closed has waited long enough in any case.
            while entry
                .jobs
                .front()
                .is_some_and(|job| now - job.since >= max_wait)
            {
                if let Some(job) = entry.jobs.pop_front() {
                    self.taken -= 1;
                    acts.push(Act::Refuse(job, Refusal::WaitedTooLong, entry.spec.clone()));
                }
            }
            self.note_waiting(id, acts);
            self.grow(id, acts);
        }
    }

    /// Lets all idle instances go, and takes no more events.
    pub(super) fn close(&mut self, acts: &mut Vec<Act>) {
        self.is_closed = true;
        let ids: Vec<FunctionId> = self.functions.keys().copied().collect();
        ids.into_iter().for_each(|id| self.drop_idle_of(id, acts));
    }

    fn drop_idle_of(&mut self, id: FunctionId, acts: &mut Vec<Act>) {
        let Some(entry) = self.functions.get(&id) else {
            return;
        };
        let idle: Vec<InstanceId> = entry
            .slots
            .iter()
            .filter(|(_, slot)| slot.running == 0)
            .map(|(number, _)| *number)
            .collect();
        for number in idle {
            if let Some(instance) = self.free(id, number) {
                acts.push(Act::Drop(instance));
            }
        }
    }

    fn wants_instance(&self, id: FunctionId) -> bool {
        self.demand_of(id)
            .is_some_and(|demand| demand.wants_instance())
    }

    fn demand_of(&self, id: FunctionId) -> Option<Demand> {
        let entry = self.functions.get(&id)?;
        Some(Demand {
            instances: entry.slots.len(),
            concurrency: entry.spec.options.limits.concurrency.max(1),
            starting: entry
                .slots
                .values()
                .filter(|slot| slot.instance.is_none())
                .count(),
            most: entry.spec.options.instances.max(1),
            waiting: entry.jobs.len(),
            oldest: entry
                .jobs
                .front()
                .map_or(Duration::ZERO, |job| job.since.elapsed()),
            mean: entry.mean,
        })
    }

    /// The weights of those in the ring and of function `id` together.
    fn weights_of_ring(&self, id: FunctionId) -> usize {
        let others = self.ring.iter().filter(|waiting| **waiting != id);
        let all = others.chain(std::iter::once(&id));
        all.filter_map(|id| self.functions.get(id))
            .map(|entry| entry.spec.options.weight.get())
            .sum()
    }

    fn leave_ring(&mut self, id: FunctionId) {
        self.ring.retain(|waiting| *waiting != id);
    }

    fn slot(&mut self, id: FunctionId, number: InstanceId) -> Option<&mut Slot> {
        self.functions.get_mut(&id)?.slots.get_mut(&number)
    }

    /// Takes an instance out.
    fn free(&mut self, id: FunctionId, number: InstanceId) -> Option<Arc<Instance>> {
        let slot = self.functions.get_mut(&id)?.slots.remove(&number)?;
        if slot.running == 0 {
            self.idle.remove(&(slot.since, id, number));
        }
        self.instances -= 1;
        slot.instance
    }

    /// Forgets a function that was removed, once nothing of it is left.
    fn forget(&mut self, id: FunctionId) {
        let is_over =
            |entry: &Entry| entry.is_removed && entry.jobs.is_empty() && entry.slots.is_empty();
        if self.functions.get(&id).is_some_and(is_over) {
            self.leave_ring(id);
            self.functions.remove(&id);
        }
    }

    fn new_id(&mut self) -> u64 {
        self.next_id += 1;
        self.next_id
    }

    pub(super) fn instances(&self) -> usize {
        self.instances
    }

    pub(super) fn waiting(&self) -> usize {
        self.waiting.iter().map(|id| self.waiting_of(*id)).sum()
    }

    pub(super) fn waiting_of(&self, id: FunctionId) -> usize {
        self.functions.get(&id).map_or(0, |entry| entry.jobs.len())
    }
}
