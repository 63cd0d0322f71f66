//! A debugger's way to an isolate: the inspector protocol over WebSocket, as Chrome DevTools and editors speak it with Node.

mod host_header;
mod messages;
mod pauses;
mod server;
mod session;
mod target;

use std::io;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;

use crate::host::Host;
pub(crate) use target::{Mirror, Opened, Target};

/// How long sessions may take to end once their isolate is gone.
const GRACE: Duration = Duration::from_secs(1);

/// What debuggers are to see.
#[derive(Clone, Debug)]
pub struct InspectorOptions {
    /// Where to listen: an address of this machine alone. Port 0 is any free one.
    pub address: SocketAddr,
    /// The absolute path of the function's file, under which debuggers and stacks know it.
    pub script: PathBuf,
    /// Whether the function's first statement is a breakpoint.
    pub break_at_start: bool,
}

/// Why debuggers cannot be served.
#[derive(Debug, thiserror::Error)]
pub enum InspectorError {
    /// Other machines could reach it.
    #[error(
        "a debugger may do everything that the function may, so it is served on this machine alone: {address} is not a loopback address, such as 127.0.0.1 or [::1]"
    )]
    NotLoopback {
        /// What was asked for.
        address: SocketAddr,
    },
    /// The system does not give the port.
    #[error("cannot listen on {address} for a debugger: {source}; choose another port")]
    Listen {
        /// What was asked for.
        address: SocketAddr,
        /// What the system says.
        source: io::Error,
    },
}

/// Serves debuggers of one instance for as long as it lives.
///
/// Whoever can connect may read and change everything in the isolate. So it listens on loopback alone, answers only
/// requests that name this machine (which keeps out web pages whose names lead here), and its WebSocket has a secret path.
#[derive(Debug)]
pub struct Inspector {
    target: Arc<Target>,
    address: SocketAddr,
    serving: JoinHandle<()>,
}

impl Inspector {
    /// Listens, on the threads of `host`'s I/O.
    ///
    /// # Errors
    ///
    /// When the address is not a loopback one, or is taken.
    pub fn listen(host: &Host, options: InspectorOptions) -> Result<Self, InspectorError> {
        let address = options.address;
        if !address.ip().is_loopback() {
            return Err(InspectorError::NotLoopback { address });
        }
        let failed = |source| InspectorError::Listen { address, source };
        let listener = TcpListener::bind(address).map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        let address = listener.local_addr().map_err(failed)?;
        let io = host.io();
        let listener = {
            let _entered = io.enter();
            tokio::net::TcpListener::from_std(listener).map_err(failed)?
        };
        let target = Arc::new(Target::new(&options.script, options.break_at_start));
        let serving = io.spawn(server::serve(listener, target.clone()));
        Ok(Self {
            target,
            address,
            serving,
        })
    }

    /// Where debuggers connect to, with the port that the system chose where 0 was asked for.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What editors and other clients connect to.
    pub fn websocket_url(&self) -> String {
        self.target.websocket_url(&self.address.to_string())
    }

    /// What Chrome's address bar takes.
    pub fn devtools_url(&self) -> String {
        self.target.devtools_url(&self.address.to_string())
    }

    /// Takes no more debuggers, and gives those that are there a moment to hear that their isolate is gone.
    pub async fn close(self) {
        self.serving.abort();
        let _ = tokio::time::timeout(GRACE, self.target.all_left()).await;
    }

    pub(crate) fn target(&self) -> &Arc<Target> {
        &self.target
    }
}

impl Drop for Inspector {
    fn drop(&mut self) {
        self.serving.abort();
    }
}
