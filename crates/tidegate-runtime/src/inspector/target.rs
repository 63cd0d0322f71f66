//! What the server and the isolate's thread share.

use std::fmt;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use deno_core::{InspectorSessionProxy, JsRuntime};
use futures::channel::mpsc::UnboundedSender;
use serde_json::{Value, json};
use tidegate_core::LogLine;
use tidegate_ext::journal::LogObserver;
use tokio::sync::{mpsc, watch};
use url::Url;
use uuid::Uuid;

use super::messages;
use super::pauses::Pauses;
use crate::limits::wall::Deadline;

/// The way to an isolate.
#[derive(Clone)]
pub struct Link {
    pub sessions: UnboundedSender<InspectorSessionProxy>,
    pub pauses: Arc<Pauses>,
}

/// What debuggers connect to: one instance, whichever isolate it has.
pub struct Target {
    id: Uuid,
    script: String,
    break_at_start: bool,
    started: AtomicBool,
    link: watch::Sender<Option<Link>>,
    sessions: watch::Sender<usize>,
    consoles: Mutex<Vec<mpsc::UnboundedSender<String>>>,
}

impl fmt::Debug for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Target")
            .field("script", &self.script)
            .finish_non_exhaustive()
    }
}

impl Target {
    pub fn new(script: &Path, break_at_start: bool) -> Self {
        Self {
            id: Uuid::new_v4(),
            script: script.display().to_string(),
            break_at_start,
            started: AtomicBool::new(false),
            link: watch::Sender::new(None),
            sessions: watch::Sender::new(0),
            consoles: Mutex::default(),
        }
    }

    /// The name under which V8 knows the function's file: an absolute path, of which the inspector makes a `file:` URL.
    pub fn script(&self) -> &str {
        &self.script
    }

    /// Whether `path`, of a request, is the one of the WebSocket.
    pub fn is_path(&self, path: &str) -> bool {
        path.strip_prefix('/')
            .and_then(|id| Uuid::parse_str(id).ok())
            == Some(self.id)
    }

    pub fn websocket_url(&self, host: &str) -> String {
        format!("ws://{host}/{}", self.id)
    }

    pub fn devtools_url(&self, host: &str) -> String {
        format!(
            "devtools://devtools/bundled/js_app.html?experiments=true&v8only=true&ws={host}/{}",
            self.id
        )
    }

    /// An entry of `/json/list`, with the fields that Node's has.
    pub fn describe(&self, host: &str) -> Value {
        let url = Url::from_file_path(&self.script)
            .map_or_else(|()| self.script.clone(), |url| url.to_string());
        let title = self.script.rsplit(['/', '\\']).next().unwrap_or_default();
        json!({
            "description": "Tidegate function",
            "devtoolsFrontendUrl": self.devtools_url(host),
            "id": self.id.to_string(),
            "title": title,
            "type": "node",
            "url": url,
            "webSocketDebuggerUrl": self.websocket_url(host),
        })
    }

    /// The way to the isolate, once there is one.
    pub async fn link(&self) -> Option<Link> {
        let mut links = self.link.subscribe();
        links.wait_for(Option::is_some).await.ok()?.clone()
    }

    /// How long the isolate has stood still so far.
    pub fn paused(&self) -> Duration {
        self.link
            .borrow()
            .as_ref()
            .map(|link| link.pauses.total())
            .unwrap_or_default()
    }

    /// Counts a session until what this gives is dropped, and tells it what goes to the console.
    pub fn join(self: &Arc<Self>) -> (Attendance, mpsc::UnboundedReceiver<String>) {
        let (console, lines) = mpsc::unbounded_channel();
        self.lock_consoles().push(console);
        self.sessions.send_modify(|count| *count += 1);
        (Attendance(self.clone()), lines)
    }

    /// Waits until no session is left.
    pub async fn all_left(&self) {
        let mut sessions = self.sessions.subscribe();
        // It cannot be closed as long as `self` is there.
        let _ = sessions.wait_for(|count| *count == 0).await;
    }

    fn lock_consoles(&self) -> MutexGuard<'_, Vec<mpsc::UnboundedSender<String>>> {
        self.consoles.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// An isolate that debuggers may come to, until this is dropped.
pub struct Opened(Arc<Target>);

impl Opened {
    /// Lets debuggers in to `runtime`.
    pub fn to(target: Arc<Target>, runtime: &JsRuntime, deadline: Arc<Deadline>) -> Self {
        target.link.send_replace(Some(Link {
            sessions: runtime.inspector().get_session_sender(),
            pauses: Arc::new(Pauses::new(deadline)),
        }));
        Self(target)
    }

    pub fn target(&self) -> &Target {
        &self.0
    }

    /// Waits, for the first isolate of an instance, until a debugger has come and lets the function run.
    ///
    /// Blocks the thread: nothing of the isolate is to run meanwhile, and its inspector answers from this thread.
    pub fn wait(&self, runtime: &JsRuntime) {
        if self.0.started.swap(true, Ordering::Relaxed) {
            return;
        }
        let inspector = runtime.inspector();
        if self.0.break_at_start {
            inspector.wait_for_session_and_break_on_next_statement();
        } else {
            inspector.wait_for_runtime_run_if_waiting_for_debugger();
        }
    }
}

impl Drop for Opened {
    fn drop(&mut self) {
        self.0.link.send_replace(None);
    }
}

/// One session of a target.
pub struct Attendance(Arc<Target>);

impl Drop for Attendance {
    fn drop(&mut self) {
        self.0.sessions.send_modify(|count| *count -= 1);
    }
}

/// Shows a function's log in the consoles of its debuggers, too.
pub struct Mirror {
    pub target: Arc<Target>,
    pub observer: Option<Arc<dyn LogObserver>>,
}

impl LogObserver for Mirror {
    fn log(&self, line: &LogLine) {
        if let Some(observer) = &self.observer {
            observer.log(line);
        }
        let mut consoles = self.target.lock_consoles();
        if !consoles.is_empty() {
            let message = messages::console(line);
            consoles.retain(|console| console.send(message.clone()).is_ok());
        }
    }
}
