//! Many isolates on each of a few threads: each is entered for as long as it is polled.
//!
//! An isolate is entered when it is made, and its drop asserts that it is the one that is entered; V8 asks no more than that
//! the thread that enters it is not in it already. So this holds only as long as nothing else on these threads touches V8.

use std::cell::{Cell, RefCell};
use std::pin::pin;
use std::rc::Rc;
use std::task::Poll;
use std::time::Duration;

use deno_core::v8::{Isolate, UnsafeRawIsolatePtr};
use futures::future::poll_fn;
use tidegate_runtime::{
    Event, Function, Host, HostOptions, IsolateThread, LocalInstance, Settings, on_isolate_thread,
};
use tokio::sync::{mpsc, oneshot};
use tokio::task::LocalSet;
use tokio::time::timeout;

use crate::load::{self, Layout};
use crate::{Done, THREADS};

unsafe extern "C" {
    /// Of V8's C interface as the crate `v8` has it.
    fn v8__Isolate__GetCurrent() -> UnsafeRawIsolatePtr;
}

/// As long as an instance with a thread of its own waits before it collects its garbage.
const REST: Duration = Duration::from_secs(1);

type Order = (usize, oneshot::Sender<()>);

pub struct Shared(Vec<mpsc::UnboundedSender<Order>>);

impl Shared {
    pub async fn start(instances: usize) -> Done<Self> {
        let mut threads = Vec::new();
        for thread in 0..THREADS {
            let (orders, inbox) = mpsc::unbounded_channel();
            let (ready, started) = oneshot::channel();
            tokio::spawn(on_isolate_thread(move |isolate_thread| async move {
                let served = serve(isolate_thread, thread, instances, ready, inbox);
                LocalSet::new().run_until(served).await;
            }));
            started.await??;
            threads.push(orders);
        }
        Ok(Self(threads))
    }
}

impl Layout for Shared {
    fn call(&self, instance: usize, done: oneshot::Sender<()>) {
        let _ = self.0[instance % THREADS].send((instance / THREADS, done));
    }
}

/// An instance that is not entered unless it is polled.
struct Resident {
    isolate: Cell<UnsafeRawIsolatePtr>,
    instance: tokio::sync::Mutex<LocalInstance>,
}

impl Resident {
    fn rest(&self) {
        if let Ok(mut instance) = self.instance.try_lock() {
            enter(&self.isolate);
            instance.rest();
            self.isolate.set(exit());
        }
    }
}

async fn serve(
    thread: IsolateThread,
    number: usize,
    of: usize,
    ready: oneshot::Sender<Done<()>>,
    mut inbox: mpsc::UnboundedReceiver<Order>,
) {
    let residents = RefCell::new(Vec::new());
    let host = match Host::new(HostOptions::default()) {
        Ok(host) => host,
        Err(error) => return drop(ready.send(Err(error.into()))),
    };
    for instance in (number..of).step_by(THREADS) {
        let function = Function::new("function.js", load::code(instance, of));
        let limits = crate::own::limits();
        match LocalInstance::start(&thread, &host, function, Settings::default(), limits).await {
            Ok(instance) => residents.borrow_mut().push(Rc::new(Resident {
                isolate: Cell::new(exit()),
                instance: instance.into(),
            })),
            Err(error) => return drop(ready.send(Err(error.message.into()))),
        }
    }
    let _ = ready.send(Ok(()));
    let event = Event::parse(load::EVENT).expect("an event");
    let event = Rc::new(event);
    loop {
        let order = match timeout(REST, inbox.recv()).await {
            Ok(Some(order)) => order,
            Ok(None) => return,
            Err(_) => {
                residents
                    .borrow()
                    .iter()
                    .for_each(|resident| resident.rest());
                continue;
            }
        };
        let (instance, done) = order;
        let resident = residents.borrow()[instance].clone();
        let event = event.clone();
        tokio::task::spawn_local(async move {
            let mut instance = resident.instance.lock().await;
            let mut invoked = pin!(instance.invoke(&event, None));
            poll_fn(|cx| {
                enter(&resident.isolate);
                let polled = invoked.as_mut().poll(cx);
                // A stopped one has made place for a new one.
                resident.isolate.set(exit());
                match polled {
                    Poll::Ready(_) => Poll::Ready(()),
                    Poll::Pending => Poll::Pending,
                }
            })
            .await;
            let _ = done.send(());
        });
    }
}

/// Leaves the isolate that is entered.
fn exit() -> UnsafeRawIsolatePtr {
    // SAFETY: one is entered: it was made, or entered by `enter`, on this thread just now.
    unsafe {
        let isolate = v8__Isolate__GetCurrent();
        Isolate::ref_from_raw_isolate_ptr(&isolate).exit();
        isolate
    }
}

fn enter(isolate: &Cell<UnsafeRawIsolatePtr>) {
    let isolate = isolate.get();
    // SAFETY: its instance is alive, as the resident owns it, and no other thread knows of it.
    unsafe { Isolate::ref_from_raw_isolate_ptr(&isolate).enter() }
}
