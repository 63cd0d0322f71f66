//! An isolate per thread, as Tidegate has it.

use tidegate_runtime::{Event, Function, Host, HostOptions, Instance, Limits, Settings};
use tokio::sync::oneshot;

use crate::Done;
use crate::load::{self, Layout};

pub struct Own(Vec<Instance>);

impl Own {
    pub async fn start(instances: usize) -> Done<Self> {
        let host = Host::new(HostOptions::default())?;
        let limits = limits();
        let mut started = Vec::with_capacity(instances);
        for number in 0..instances {
            let function = Function::new("function.js", load::code(number, instances));
            let instance = Instance::start(&host, function, Settings::default(), limits).await;
            started.push(instance.map_err(|error| error.message)?);
        }
        Ok(Self(started))
    }
}

impl Layout for Own {
    fn call(&self, instance: usize, done: oneshot::Sender<()>) {
        let event = Event::parse(load::EVENT).expect("an event");
        self.0[instance].submit(event, None, move |_| {
            let _ = done.send(());
        });
    }
}

pub fn limits() -> Limits {
    Limits {
        wall: load::RUNAWAY_WALL,
        ..Limits::default()
    }
}
