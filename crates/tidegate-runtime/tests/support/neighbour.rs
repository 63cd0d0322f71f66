//! A function that has nothing to do with an attack, and must not notice it.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use serde_json::{Map, Value, json};
use tidegate_runtime::{Event, Function, Host, Instance, Limits, Outcome, Settings};

use crate::CANARY;

/// Invocations without an attack, to compare with.
const QUIET: usize = 20;
/// How much longer an invocation may take while there is one: it is there to catch a neighbour that starves.
const TIMES: u32 = 50;
const MORE: Duration = Duration::from_secs(2);

const SOURCE: &str = "
let calls = 0;
async function onTrack(event, settings) {
  calls += 1;
  const kept = await cache.load('secret', -1, () => settings.secret);
  console.log('neighbour', event.id);
  await new Promise((resolve) => setTimeout(resolve, 1));
  const copy = JSON.parse(JSON.stringify({ list: Array.from({ length: 100 }, (_, i) => i) }));
  const sum = copy.list.reduce((a, b) => a + b, 0);
  const digest = crypto.createHash('sha256').update(kept).digest('hex').length;
  return { id: event.id, calls, isMine: kept === settings.secret, sum, digest };
}";

static HOUSES: AtomicUsize = AtomicUsize::new(0);

pub struct Neighbour {
    instance: Instance,
    calls: usize,
    /// The longest invocation while all was quiet.
    quiet: Duration,
}

impl Neighbour {
    pub async fn move_in(host: &Host) -> Result<Self, String> {
        let house = HOUSES.fetch_add(1, Ordering::Relaxed);
        let secret = json!(format!("neighbour-{house}-{CANARY}"));
        let values = Map::from_iter([("secret".to_owned(), secret)]);
        let settings = Settings::new(&values).map_err(|error| error.to_string())?;
        let function = Function::new("neighbour.js", SOURCE);
        let instance = Instance::start(host, function, settings, Limits::default()).await;
        let mut neighbour = Self {
            instance: instance.map_err(|error| error.to_string())?,
            calls: 0,
            quiet: Duration::ZERO,
        };
        for _ in 0..QUIET {
            let took = neighbour.invoke().await?;
            neighbour.quiet = neighbour.quiet.max(took);
        }
        Ok(neighbour)
    }

    /// Goes on until `stop`; an error is what it noticed.
    pub async fn live(mut self, stop: Arc<AtomicBool>) -> Result<(), String> {
        let mut times = Vec::new();
        loop {
            times.push(self.invoke().await?);
            if stop.load(Ordering::SeqCst) {
                break;
            }
        }
        times.sort();
        let p99 = times[(times.len() - 1) * 99 / 100];
        if p99 > self.quiet * TIMES + MORE {
            let quiet = self.quiet;
            return Err(format!(
                "p99 of {} invocations is {p99:?}, and {quiet:?} without the attack",
                times.len()
            ));
        }
        Ok(())
    }

    async fn invoke(&mut self) -> Result<Duration, String> {
        self.calls += 1;
        let id = format!("n{}", self.calls);
        let event = json!({ "type": "track", "id": id }).to_string();
        let event = Event::parse(event).map_err(|error| error.to_string())?;
        let began = Instant::now();
        let outcome = self.instance.invoke(event, None).await;
        let took = began.elapsed();
        self.check(&outcome, &id)?;
        Ok(took)
    }

    fn check(&self, outcome: &Outcome, id: &str) -> Result<(), String> {
        let Ok(Some(json)) = &outcome.result else {
            return Err(format!("its invocation ended with {:?}", outcome.result));
        };
        let found: Value = serde_json::from_str(json.get()).map_err(|error| error.to_string())?;
        let expected =
            json!({ "id": id, "calls": self.calls, "isMine": true, "sum": 4950, "digest": 64 });
        let logs: Vec<_> = outcome.logs.iter().map(|line| &line.message).collect();
        let is_quiet = outcome.requests.is_empty() && outcome.events.is_empty();
        if found != expected || logs != [&format!("neighbour {id}")] || !is_quiet {
            return Err(format!("it got {found}, with the log {logs:?}"));
        }
        Ok(())
    }
}
