//! What each row calls of Tidegate.

use std::error::Error;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use tidegate_runtime::{Event, Function, Host, HostOptions, Instance, Limits, Settings};

use crate::Params;

/// A function that is ready for its events.
pub type Loaded = Instance;

#[derive(Clone)]
pub struct Tidegate {
    pub host: Host,
    pub settings: Settings,
    pub limits: Limits,
}

impl Tidegate {
    pub fn new(params: &Params) -> Result<Self, Box<dyn Error>> {
        let settings: Value = serde_json::from_str(&params.settings)?;
        let settings = settings.as_object().ok_or("settings are an object")?;
        let limits = Limits {
            wall: Duration::from_millis(params.timeout),
            ..Limits::default()
        };
        Ok(Self {
            host: Host::new(HostOptions::default())?,
            settings: Settings::new(settings)?,
            limits,
        })
    }

    /// The same, with another limit of time, in milliseconds.
    pub fn limited_to(&self, timeout: u64) -> Self {
        let mut limited = self.clone();
        limited.limits.wall = Duration::from_millis(timeout);
        limited
    }

    /// Loads a function.
    pub async fn load(&self, code: String) -> Result<Loaded, Box<dyn Error>> {
        let function = Function::new("function.js", code);
        let loaded = Instance::start(&self.host, function, self.settings.clone(), self.limits);
        loaded.await.map_err(|error| error.message.into())
    }

    /// One invocation: the event's JSON in, the result's JSON out.
    pub async fn call(
        &self,
        loaded: &Loaded,
        event: &str,
    ) -> Result<Option<String>, Box<dyn Error>> {
        let outcome = loaded.invoke(Event::parse(event)?, None).await;
        match outcome.result {
            Ok(result) => Ok(result.map(|json| json.get().to_owned())),
            Err(error) => Err(error.message.into()),
        }
    }

    /// The results of many events, which the instance's thread collects: nobody is woken before the last.
    pub async fn call_all(
        &self,
        loaded: &Loaded,
        events: Vec<String>,
    ) -> Result<Vec<Option<String>>, Box<dyn Error + Send + Sync>> {
        let count = events.len();
        let (done, results) = tokio::sync::oneshot::channel();
        let collected = Arc::new(Mutex::new((Vec::with_capacity(count), Some(done))));
        for event in events {
            let collected = collected.clone();
            loaded.submit(Event::parse(event)?, None, move |outcome| {
                let result = outcome.result.map_err(|error| error.message);
                let Ok(mut collected) = collected.lock() else {
                    return;
                };
                collected.0.push(result);
                if collected.0.len() == count
                    && let Some(done) = collected.1.take()
                {
                    drop(done.send(std::mem::take(&mut collected.0)));
                }
            });
        }
        let texts = results.await?.into_iter();
        let texts = texts.map(|result| result.map(|json| json.map(|json| json.get().to_owned())));
        Ok(texts.collect::<Result<_, String>>()?)
    }
}
