//! What all isolates of a process share.

use std::sync::Arc;

use tidegate_aws::{AwsError, AwsHost, AwsOptions, RolePolicy};
use tidegate_core::Limits;
use tidegate_egress::{
    ClientError, ClientOptions, EgressPolicy, HttpClient, Intercept, IoRuntime, Resolve,
};
use tidegate_ext::host_globals::{Globals, GlobalsError, HostGlobals};

use crate::observe::Observer;

/// What the operator gives functions.
#[derive(Clone, Debug)]
pub struct HostOptions {
    /// What `fetch` and `AWS` may connect to.
    pub egress: EgressPolicy,
    /// Who turns names into addresses, about which `egress` is then asked; `None`: the system.
    pub resolver: Option<Arc<dyn Resolve>>,
    /// Where `AWS` leads, and what the host's own credentials are used for.
    pub aws: AwsOptions,
    /// Is asked about each request before the network is.
    pub intercept: Option<Arc<dyn Intercept>>,
    /// Functions of the embedder's own that functions find as globals.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use serde::Serialize;
    /// use tidegate_runtime::{CallError, CallInfo, Globals, Host, HostOptions};
    ///
    /// #[derive(Serialize)]
    /// struct User {
    ///     id: u32,
    ///     plan: String,
    /// }
    ///
    /// let globals = Globals::new().with("lookup", |(plan, id): (String, u32), call: CallInfo| async move {
    ///     if id == 0 {
    ///         let message = format!("{} asked for nobody", call.function);
    ///         return Err(CallError::new(message).named("NotFound").with_code("ENOENT"));
    ///     }
    ///     Ok(User { id, plan })
    /// });
    ///
    /// // In a function: `const user = await lookup("free", 7)`.
    /// let host = Host::new(HostOptions {
    ///     globals,
    ///     ..HostOptions::default()
    /// })?;
    /// // The same host for functions that must not look anything up.
    /// let narrow = host.with_globals_only([])?;
    /// # Ok(())
    /// # }
    /// ```
    pub globals: Globals,
    /// Is told what happens, for metrics and traces.
    pub observer: Option<Arc<dyn Observer>>,
    /// Beyond which no instance goes, whatever limits it is started with.
    pub ceiling: Limits,
}

impl Default for HostOptions {
    /// Without a ceiling: [`Limits::UNBOUNDED`].
    fn default() -> Self {
        Self {
            egress: EgressPolicy::default(),
            resolver: None,
            aws: AwsOptions::default(),
            intercept: None,
            globals: Globals::default(),
            observer: None,
            ceiling: Limits::UNBOUNDED,
        }
    }
}

/// What all isolates of a process share: the way of connecting, and the threads of network I/O. Connections are each isolate's own.
#[derive(Clone)]
pub struct Host {
    aws: Arc<AwsHost>,
    globals: HostGlobals,
    shared: Arc<Shared>,
}

struct Shared {
    http: HttpClient,
    io: IoRuntime,
    observer: Option<Arc<dyn Observer>>,
    ceiling: Limits,
}

/// Why a host could not be set up.
#[derive(Debug, thiserror::Error)]
pub enum HostError {
    /// The system gives no more threads, or no file descriptors.
    #[error("the HTTP client cannot be set up: {0}")]
    Http(#[from] ClientError),
    /// The operator's endpoint of AWS is not a URL with a host.
    #[error("AWS cannot be reached as configured: {0}")]
    Aws(#[from] AwsError),
    /// A global cannot have its name.
    #[error(transparent)]
    Globals(#[from] GlobalsError),
}

impl Host {
    /// Sets up what isolates share. No isolate is started, and nothing is connected to.
    ///
    /// # Errors
    ///
    /// [`HostError`] where the options cannot be followed.
    pub fn new(options: HostOptions) -> Result<Self, HostError> {
        let io = IoRuntime::new()?;
        let mut client = ClientOptions::default();
        if let Some(resolver) = options.resolver {
            client.resolver = resolver;
        }
        let http = HttpClient::with_options(options.egress, client, io.handle())?
            .intercepted(options.intercept);
        let aws = Arc::new(AwsHost::new(options.aws, http.clone())?);
        let globals = HostGlobals::new(options.globals, io.handle())?;
        Ok(Self {
            aws,
            globals,
            shared: Arc::new(Shared {
                http,
                io,
                observer: options.observer,
                ceiling: options.ceiling,
            }),
        })
    }

    /// The same host, with the same credentials, for functions that may assume fewer roles: those that `roles`
    /// allows as well. Where several tenants share a host, this keeps one from another's roles.
    #[must_use]
    pub fn restricted_to(&self, roles: RolePolicy) -> Self {
        Self {
            aws: Arc::new(self.aws.restricted_to(roles)),
            globals: self.globals.clone(),
            shared: self.shared.clone(),
        }
    }

    /// The same host, with the same connections and credentials, for functions that find only these of its globals.
    ///
    /// # Errors
    ///
    /// A name that this host has no global of.
    pub fn with_globals_only<'a>(
        &self,
        names: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self, GlobalsError> {
        Ok(Self {
            globals: self.globals.only(names)?,
            ..self.clone()
        })
    }

    pub(crate) fn globals(&self) -> &HostGlobals {
        &self.globals
    }

    pub(crate) fn aws(&self) -> &Arc<AwsHost> {
        &self.aws
    }

    /// Where network I/O runs.
    pub(crate) fn io(&self) -> tokio::runtime::Handle {
        self.shared.io.handle()
    }

    pub(crate) fn observer(&self) -> Option<&Arc<dyn Observer>> {
        self.shared.observer.as_ref()
    }

    /// Beyond which no instance goes.
    pub(crate) fn ceiling(&self) -> &Limits {
        &self.shared.ceiling
    }

    /// The client that `fetch` and `AWS` share.
    pub(crate) fn http(&self) -> &HttpClient {
        &self.shared.http
    }
}
