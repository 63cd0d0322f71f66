//! A function's instance on the thread that runs it.

use std::sync::Arc;
use std::task::{Context, Poll};

use tidegate_core::{
    Function, FunctionError, FunctionKind, Handlers, LimitKind, Limits, Outcome, Settings,
};
use tidegate_ext::journal::LogObserver;

use crate::each::{self, Each};
use crate::event::Event;
use crate::host::Host;
use crate::inspector::Target;
use crate::isolate::{Blank, Isolate, Ticket};
use crate::limits::wall::Lost;
use crate::threads::IsolateThread;
use crate::worker::LostThreads;

/// What an instance is made of, and made again of when a limit has stopped its isolate.
pub(crate) struct Blueprint {
    pub host: Host,
    pub function: Function,
    pub settings: Settings,
    pub limits: Limits,
    pub inspected: Option<Arc<Target>>,
    /// Those of all instances that are made of it.
    pub lost_threads: Arc<LostThreads>,
}

impl Blueprint {
    /// `limits` go as far as the operator's ceiling lets them.
    pub fn new(
        host: &Host,
        function: Function,
        settings: Settings,
        limits: Limits,
        inspected: Option<Arc<Target>>,
    ) -> Self {
        let ceiling = host.ceiling();
        let cut = limits.beyond(ceiling);
        if !cut.is_empty() {
            tracing::warn!(
                function = %function.name,
                limits = cut.join(", "),
                "the function asks for more than the operator's ceiling, and gets the ceiling"
            );
        }
        Self {
            host: host.clone(),
            function,
            settings,
            limits: limits.within(ceiling),
            inspected,
            lost_threads: Arc::default(),
        }
    }
}

/// An instance that belongs to the current thread: an invocation needs no other thread, and no waking of one.
///
/// It is for embedders whose own threads wait for outcomes, and who trust functions to end: a thread that V8 does not give
/// back is not taken over as that of an [`Instance`](crate::Instance) is.
pub struct LocalInstance {
    blueprint: Arc<Blueprint>,
    lost: Arc<dyn Lost>,
    /// Stands ready for the first isolate.
    blank: Option<Blank>,
    isolate: Option<Isolate>,
    handlers: Handlers,
}

impl LocalInstance {
    /// Starts an isolate on this thread and loads `function` into it.
    ///
    /// # Errors
    ///
    /// As [`Instance::start`](crate::Instance::start).
    pub async fn start(
        thread: &IsolateThread,
        host: &Host,
        function: Function,
        settings: Settings,
        limits: Limits,
    ) -> Result<Self, FunctionError> {
        let _ = thread;
        let blueprint = Arc::new(Blueprint::new(host, function, settings, limits, None));
        let mut instance = Self::new(blueprint, Arc::new(NobodyElse), None);
        instance.load().await?;
        Ok(instance)
    }

    /// One whose isolate is made when it is first needed, of `blank` if that is there.
    pub(crate) fn new(
        blueprint: Arc<Blueprint>,
        lost: Arc<dyn Lost>,
        blank: Option<Blank>,
    ) -> Self {
        Self {
            blueprint,
            lost,
            blank,
            isolate: None,
            handlers: Handlers::default(),
        }
    }

    pub(crate) async fn load(&mut self) -> Result<(), FunctionError> {
        let handlers = self.usable().await?.handlers().clone();
        self.handlers = handlers;
        Ok(())
    }

    /// The handlers that the function had when it was first loaded.
    pub fn handlers(&self) -> &Handlers {
        &self.handlers
    }

    /// What the function is said to be, or what its handlers make it; `None` without any.
    pub fn kind(&self) -> Option<FunctionKind> {
        self.blueprint.function.kind.or(self.handlers.kind())
    }

    /// As [`Instance::invoke`](crate::Instance::invoke).
    pub async fn invoke(
        &mut self,
        event: &Event,
        observer: Option<Arc<dyn LogObserver>>,
    ) -> Outcome {
        let blueprint = self.blueprint.clone();
        let usable = match self.usable().await {
            Ok(usable) => usable,
            Err(error) => return Outcome::failed(error),
        };
        let (kind, handlers) = (usable.kind(), usable.handlers());
        if !each::is_split(event, kind, handlers) {
            return usable.invoke(event, &blueprint.settings, observer).await;
        }
        let mut each = Each::new(kind, &blueprint.limits);
        for event in event.split() {
            let outcome = match event {
                Ok(event) => match self.usable().await {
                    Ok(usable) => {
                        let invoked = usable.invoke(&event, &blueprint.settings, observer.clone());
                        invoked.await
                    }
                    Err(error) => Outcome::failed(error),
                },
                Err(error) => each::invalid(&error),
            };
            each.add(outcome);
        }
        each.outcome()
    }

    /// Calls the handler for `event`; [`LocalInstance::poll_ended`] gives the outcome, under `ticket`. Only where
    /// [`LocalInstance::takes_more`]. `Err`: its outcome already.
    pub(crate) async fn begin_one_of_several(
        &mut self,
        ticket: Ticket,
        event: Event,
        observer: Option<Arc<dyn LogObserver>>,
    ) -> Result<(), Outcome> {
        let blueprint = self.blueprint.clone();
        let isolate = self.usable().await.map_err(Outcome::failed)?;
        isolate.begin_one_of_several(ticket, event, &blueprint.settings, observer)
    }

    /// The outcomes of those that have ended; pending while none has, also where none is under way.
    pub(crate) fn poll_ended(&mut self, cx: &mut Context<'_>) -> Poll<Vec<(Ticket, Outcome)>> {
        let isolate = self.isolate.as_mut();
        match isolate.filter(|isolate| isolate.under_way() > 0) {
            Some(isolate) => isolate.poll_ended(cx),
            None => Poll::Pending,
        }
    }

    /// Invocations under way, of several.
    pub(crate) fn under_way(&self) -> usize {
        self.isolate.as_ref().map_or(0, Isolate::under_way)
    }

    /// Whether one more may begin: an isolate that is spent makes place once all that is under way has ended.
    pub(crate) fn takes_more(&self, most: usize) -> bool {
        let isolate = self.isolate.as_ref();
        isolate.is_none_or(|isolate| {
            isolate.under_way() == 0 || (isolate.under_way() < most && !isolate.is_spent())
        })
    }

    /// Whether the event is run in pieces, one after the other.
    pub(crate) fn is_split(&self, event: &Event) -> bool {
        each::is_split(event, self.kind(), &self.handlers)
    }

    /// Gives memory back that nothing uses: for when nothing is to be done for a while.
    pub fn rest(&mut self) {
        if let Some(isolate) = self.isolate.as_mut().filter(|isolate| !isolate.is_spent()) {
            isolate.rest();
        }
    }

    /// The isolate if it can go on, else a new one.
    async fn usable(&mut self) -> Result<&mut Isolate, FunctionError> {
        let isolate = match self.isolate.take() {
            Some(isolate) if !isolate.is_spent() => isolate,
            spent => {
                drop(spent);
                let Blueprint {
                    host,
                    function,
                    limits,
                    inspected,
                    ..
                } = &*self.blueprint;
                let (function, lost) = (function.clone(), self.lost.clone());
                match self.blank.take() {
                    Some(blank) if inspected.is_none() && blank.fits(limits) => {
                        Isolate::load_into(blank, host, function, *limits, lost).await?
                    }
                    _ => Isolate::start(host, function, *limits, inspected.clone(), lost).await?,
                }
            }
        };
        Ok(self.isolate.insert(isolate))
    }
}

/// Nobody takes over from this thread.
struct NobodyElse;

impl Lost for NobodyElse {
    fn lost(&self, _limit: LimitKind) {}

    fn is_of_use(&self) -> bool {
        false
    }
}
