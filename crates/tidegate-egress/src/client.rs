//! The HTTP client that everything outgoing shares.

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

use http::{Request, Response};
use hyper_util::client::legacy::Client;
use hyper_util::rt::TokioTimer;
use rustls::pki_types::CertificateDer;
use tokio::runtime::Handle;

use crate::connector::Connector;
use crate::resolve::{Lookups, Resolve, SystemResolver};
use crate::{
    ClientError, Decision, EgressPolicy, Intercept, IoTask, RequestBody, ResponseBody, SendError,
    intercept, tls,
};

/// How much of a connection is read at a time; the head of an answer must fit (HTTP/2 has 16 KiB for it).
const MAX_BUFFER: usize = 64 * 1024;

/// What can be set about a client's connections.
#[derive(Clone, Debug)]
pub struct ClientOptions {
    /// For a new connection: name lookup, TCP and TLS together.
    pub connect_timeout: Duration,
    /// How long an unused connection is kept.
    pub pool_idle_timeout: Duration,
    /// How many unused connections are kept to one host.
    pub pool_max_idle_per_host: usize,
    /// Root certificates to trust beside the machine's own, in DER.
    pub extra_roots: Vec<CertificateDer<'static>>,
    /// Who turns names into addresses: the system, unless it is set.
    pub resolver: Arc<dyn Resolve>,
}

impl Default for ClientOptions {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            pool_idle_timeout: Duration::from_secs(60),
            pool_max_idle_per_host: 64,
            extra_roots: Vec::new(),
            resolver: Arc::new(SystemResolver),
        }
    }
}

/// An HTTP/1.1 and HTTP/2 client with one connection pool and one egress policy. Clones share both, across threads.
///
/// It follows no redirects, decodes no bodies, keeps no cookies and uses no proxy.
#[derive(Clone)]
pub struct HttpClient {
    shared: Arc<Shared>,
    intercept: Option<Arc<dyn Intercept>>,
}

struct Shared {
    client: Client<Connector, RequestBody>,
    /// What `client` is made of.
    connector: Connector,
    options: ClientOptions,
    policy: Arc<EgressPolicy>,
    io: Handle,
}

impl HttpClient {
    /// A client whose connections live on `io` (see [`crate::IoRuntime`]).
    ///
    /// # Errors
    ///
    /// [`ClientError::Tls`] when a root certificate of the options is none.
    pub fn new(policy: EgressPolicy, io: Handle) -> Result<Self, ClientError> {
        Self::with_options(policy, ClientOptions::default(), io)
    }

    /// As [`HttpClient::new`], with other options.
    ///
    /// # Errors
    ///
    /// As [`HttpClient::new`].
    pub fn with_options(
        policy: EgressPolicy,
        options: ClientOptions,
        io: Handle,
    ) -> Result<Self, ClientError> {
        let policy = Arc::new(policy);
        tls::check(&options.extra_roots)?;
        let roots = options.extra_roots.clone();
        let lookups = Lookups::new(options.resolver.clone());
        let timeout = options.connect_timeout;
        let connector = Connector::new(policy.clone(), lookups, roots, timeout);
        Ok(Self {
            shared: Arc::new(Shared::new(connector, options, policy, io)),
            intercept: None,
        })
    }

    /// A client with the same policy that shares no connection with this one. What was sent over a connection can decide
    /// what is read from it next, where a server takes the body of one request for another request.
    #[must_use]
    pub fn with_own_connections(&self) -> Self {
        self.with_shared_policy(self.shared.policy.clone())
    }

    /// A client with another policy, which has all else from this one but connections.
    #[must_use]
    pub fn with_policy(&self, policy: EgressPolicy) -> Self {
        self.with_shared_policy(Arc::new(policy))
    }

    fn with_shared_policy(&self, policy: Arc<EgressPolicy>) -> Self {
        let Shared { options, io, .. } = &*self.shared;
        let connector = self.shared.connector.with_policy(policy.clone());
        let shared = Shared::new(connector, options.clone(), policy, io.clone());
        Self {
            shared: Arc::new(shared),
            intercept: self.intercept.clone(),
        }
    }

    /// This client, with `intercept` asked about each request.
    #[must_use]
    pub fn intercepted(self, intercept: Option<Arc<dyn Intercept>>) -> Self {
        Self { intercept, ..self }
    }

    /// What is asked about each request.
    pub fn intercept(&self) -> Option<Arc<dyn Intercept>> {
        self.intercept.clone()
    }

    /// What this client may connect to.
    pub fn policy(&self) -> &EgressPolicy {
        &self.shared.policy
    }

    /// Sends `request`, whose URI is absolute, as a task on the I/O runtime, begun at once. Dropping the future aborts
    /// the request. The response's body may be read on any thread; dropping it before its end closes the connection.
    ///
    /// # Errors
    ///
    /// [`SendError`] when there is no answer; an HTTP status of failure is an answer.
    pub fn send(
        &self,
        request: Request<RequestBody>,
    ) -> impl Future<Output = Result<Response<ResponseBody>, SendError>> + Send + 'static + use<>
    {
        let task = self.spawn(self.send_here(request));
        async move { task.await? }
    }

    /// As [`HttpClient::send`], in the current task and begun with the first poll: for code that runs on the I/O
    /// runtime already, for example inside [`HttpClient::spawn`].
    ///
    /// # Errors
    ///
    /// As [`HttpClient::send`].
    pub fn send_here(
        &self,
        request: Request<RequestBody>,
    ) -> impl Future<Output = Result<Response<ResponseBody>, SendError>> + Send + 'static + use<>
    {
        let shared = self.shared.clone();
        let intercept = self.intercept.clone();
        async move {
            match intercept {
                None => shared.send(request).await,
                Some(intercept) => shared.send_intercepted(intercept, request).await,
            }
        }
    }

    /// Runs `future` on the I/O runtime; dropping the task aborts it.
    pub fn spawn<F>(&self, future: F) -> IoTask<F::Output>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static,
    {
        IoTask::new(self.shared.io.spawn(future))
    }
}

impl Shared {
    fn new(
        connector: Connector,
        options: ClientOptions,
        policy: Arc<EgressPolicy>,
        io: Handle,
    ) -> Self {
        let client = Client::builder(IoExecutor(io.clone()))
            .timer(TokioTimer::new())
            .pool_timer(TokioTimer::new())
            .pool_idle_timeout(options.pool_idle_timeout)
            .pool_max_idle_per_host(options.pool_max_idle_per_host)
            .http1_max_buf_size(MAX_BUFFER)
            .retry_canceled_requests(true)
            .build(connector.clone());
        Self {
            client,
            connector,
            options,
            policy,
            io,
        }
    }

    async fn send(
        &self,
        request: Request<RequestBody>,
    ) -> Result<Response<ResponseBody>, SendError> {
        let host = request.uri().host().map(str::to_owned);
        match self.client.request(request).await {
            Ok(response) => Ok(response.map(ResponseBody::from)),
            Err(error) => Err(SendError::of_request(&error, host.as_deref())),
        }
    }

    async fn send_intercepted(
        &self,
        intercept: Arc<dyn Intercept>,
        request: Request<RequestBody>,
    ) -> Result<Response<ResponseBody>, SendError> {
        let (head, body) = request.into_parts();
        match intercept.decide(&head) {
            Decision::Pass => self.send(Request::from_parts(head, body)).await,
            Decision::Watch => {
                let request = Request::from_parts(head.clone(), body);
                let request = intercept::prepare(&*intercept, request).await?;
                let answer = self.send(request).await;
                intercept::watch(intercept, head, answer).await
            }
            Decision::Answer { delay, response } => {
                let request = Request::from_parts(head, body);
                intercept::answer(&*intercept, request, delay, response).await
            }
            Decision::Fail { delay, error } => {
                intercept::wait(delay).await;
                Err(error)
            }
        }
    }
}

impl fmt::Debug for HttpClient {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HttpClient")
            .field("policy", &self.shared.policy)
            .finish_non_exhaustive()
    }
}

/// Puts hyper's connection tasks on the I/O runtime, wherever the request comes from.
#[derive(Clone)]
struct IoExecutor(Handle);

impl<F> hyper::rt::Executor<F> for IoExecutor
where
    F: Future + Send + 'static,
    F::Output: Send + 'static,
{
    fn execute(&self, future: F) {
        self.0.spawn(future);
    }
}
