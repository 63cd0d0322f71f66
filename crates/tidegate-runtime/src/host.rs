//! What all isolates of a process share.

use std::sync::Arc;

use tidegate_egress::{ClientError, EgressPolicy, HttpClient, IoRuntime};

/// What the operator gives functions.
#[derive(Clone, Debug, Default)]
pub struct HostOptions {
    /// What `fetch` and `AWS` may connect to.
    pub egress: EgressPolicy,
}

/// What all isolates of a process share: the HTTP client and its connections, and the threads of network I/O.
#[derive(Clone)]
pub struct Host {
    shared: Arc<Shared>,
}

struct Shared {
    http: HttpClient,
    _io: IoRuntime,
}

/// Why a host could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum HostError {
    #[error("the HTTP client cannot be set up: {0}")]
    Http(#[from] ClientError),
}

impl Host {
    pub fn new(options: HostOptions) -> Result<Self, HostError> {
        let io = IoRuntime::new()?;
        let http = HttpClient::new(options.egress, io.handle())?;
        Ok(Self {
            shared: Arc::new(Shared { http, _io: io }),
        })
    }

    /// The client that `fetch` and `AWS` share.
    pub fn http(&self) -> &HttpClient {
        &self.shared.http
    }
}
