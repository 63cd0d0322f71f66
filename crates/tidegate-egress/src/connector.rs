//! Connections to addresses that the policy was asked about.

use std::error::Error;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use hyper_rustls::{HttpsConnector, MaybeHttpsStream};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::pki_types::CertificateDer;
use socket2::{SockRef, TcpKeepalive};
use tokio::net::TcpStream;
use tokio::sync::OnceCell;
use tokio::task::JoinSet;
use tower_service::Service;

use crate::paced::Paced;
use crate::resolve::Lookups;
use crate::{EgressPolicy, SendError, error, tls};

/// How many of a name's addresses are tried; a hostile name may have thousands.
const MAX_ADDRESSES: usize = 16;
/// How long an attempt may take before the next address is tried beside it (RFC 8305, section 5).
const ATTEMPT_DELAY: Duration = Duration::from_millis(250);
const KEEPALIVE_TIME: Duration = Duration::from_secs(60);
const KEEPALIVE_INTERVAL: Duration = Duration::from_secs(15);

tokio::task_local! {
    static CONNECT_TIMEOUT: Duration;
}

/// Runs `future` with a time limit of its own for each connection that its requests wait for, up to the client's.
pub async fn with_connect_timeout<F: Future>(timeout: Duration, future: F) -> F::Output {
    CONNECT_TIMEOUT.scope(timeout, future).await
}

type BoxFuture<T> = Pin<Box<dyn Future<Output = Result<T, SendError>> + Send>>;

/// Makes TCP or TLS connections for hyper's client, with one time limit for lookup, TCP and TLS together.
#[derive(Clone)]
pub(crate) struct Connector {
    tcp: TcpConnector,
    tls: Arc<Tls>,
    timeout: Duration,
}

impl Connector {
    pub(crate) fn new(
        policy: Arc<EgressPolicy>,
        lookups: Lookups,
        extra_roots: Vec<CertificateDer<'static>>,
        timeout: Duration,
    ) -> Self {
        Self {
            tcp: TcpConnector { policy, lookups },
            tls: Arc::new(Tls {
                extra_roots,
                config: OnceCell::new(),
            }),
            timeout,
        }
    }

    /// The same with another policy, whose lookups wait for none of this one's.
    pub(crate) fn with_policy(&self, policy: Arc<EgressPolicy>) -> Self {
        let lookups = self.tcp.lookups.of_another();
        Self {
            tcp: TcpConnector { policy, lookups },
            ..self.clone()
        }
    }
}

/// Set up by the first connection that needs it: reading the machine's certificates takes longer than many a function.
struct Tls {
    extra_roots: Vec<CertificateDer<'static>>,
    config: OnceCell<Arc<ClientConfig>>,
}

impl Tls {
    async fn config(&self) -> Result<Arc<ClientConfig>, SendError> {
        let config = self.config.get_or_try_init(|| async {
            let roots = self.extra_roots.clone();
            tokio::task::spawn_blocking(|| tls::config(roots))
                .await?
                .map(Arc::new)
                .map_err(|error| SendError::other(error.to_string()))
        });
        config.await.cloned()
    }
}

impl Service<Uri> for Connector {
    type Response = MaybeHttpsStream<TokioIo<Paced>>;
    type Error = SendError;
    type Future = BoxFuture<Self::Response>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), SendError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let (host, port) = destination(&uri);
        let Self {
            mut tcp,
            tls,
            timeout,
        } = self.clone();
        let own = CONNECT_TIMEOUT.try_with(|own| *own);
        let timeout = own.map_or(timeout, |own| own.min(timeout));
        Box::pin(async move {
            let connecting = async {
                if uri.scheme_str() != Some("https") {
                    return tcp.call(uri).await.map(MaybeHttpsStream::Http);
                }
                // Made for this connection: the way to addresses is this client's own.
                let mut https = HttpsConnector::from((tcp, tls.config().await?));
                let connected = https.call(uri).await;
                connected.map_err(|error| classify(&*error, host.clone(), port))
            };
            match tokio::time::timeout(timeout, connecting).await {
                Ok(connected) => connected,
                Err(_) => Err(SendError::TimedOut { host, port }),
            }
        })
    }
}

/// The host, an IPv6 address without its brackets, and the port of an `http` or `https` URI.
fn destination(uri: &Uri) -> (String, u16) {
    let host = uri.host().unwrap_or_default();
    let host = host
        .strip_prefix('[')
        .and_then(|host| host.strip_suffix(']'))
        .unwrap_or(host);
    let default = if uri.scheme_str() == Some("https") {
        443
    } else {
        80
    };
    (host.to_owned(), uri.port_u16().unwrap_or(default))
}

fn classify(failure: &(dyn Error + 'static), host: String, port: u16) -> SendError {
    let mut next = Some(failure);
    while let Some(current) = next {
        if let Some(error) = current.downcast_ref::<SendError>() {
            return error.clone();
        }
        if let Some(error) = current.downcast_ref::<rustls::Error>() {
            let (code, message) = tls::describe(error);
            return SendError::Tls {
                code,
                host,
                port,
                message,
            };
        }
        next = match current.downcast_ref::<io::Error>() {
            // An io::Error's `source` skips the error that it wraps.
            Some(io) if io.get_ref().is_some() => io.get_ref().map(|inner| inner as _),
            Some(io) if error::is_reset(io) => {
                let message =
                    "Client network socket disconnected before secure TLS connection was established"
                        .to_owned();
                return SendError::Reset { host, message };
            }
            _ => current.source(),
        };
    }
    SendError::Other {
        code: None,
        host: Some(host),
        address: None,
        message: error::chain(failure),
    }
}

#[derive(Clone)]
struct TcpConnector {
    policy: Arc<EgressPolicy>,
    lookups: Lookups,
}

impl Service<Uri> for TcpConnector {
    type Response = TokioIo<Paced>;
    type Error = SendError;
    type Future = BoxFuture<Self::Response>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), SendError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let Self { policy, lookups } = self.clone();
        let (host, port) = destination(&uri);
        Box::pin(async move {
            let found = lookups.find(&host, port).await?;
            let addresses = allowed(&policy, &host, port, found)?;
            let stream = connect(&host, addresses).await?;
            // Both only tune the connection; it works without.
            let _ = stream.set_nodelay(true);
            let keepalive = TcpKeepalive::new()
                .with_time(KEEPALIVE_TIME)
                .with_interval(KEEPALIVE_INTERVAL);
            let _ = SockRef::from(&stream).set_tcp_keepalive(&keepalive);
            Ok(TokioIo::new(Paced::new(stream)))
        })
    }
}

/// Those of the addresses of `host` that the policy lets through, of which one is then connected to. The system's resolver also
/// reads the odd spellings of addresses (`0x7f.1`, `2130706433`), so they are judged by what they mean.
fn allowed(
    policy: &EgressPolicy,
    host: &str,
    port: u16,
    found: Vec<SocketAddr>,
) -> Result<Vec<SocketAddr>, SendError> {
    let mut allowed = Vec::new();
    let mut denied = None;
    for address in found {
        match policy.check(host, address.ip(), port) {
            Ok(()) if allowed.len() < MAX_ADDRESSES => allowed.push(address),
            Ok(()) => break,
            Err(error) => denied = denied.or(Some(error)),
        }
    }
    match denied {
        Some(denied) if allowed.is_empty() => Err(denied.into()),
        None if allowed.is_empty() => Err(SendError::NotFound {
            code: "ENOTFOUND",
            host: host.to_owned(),
            port,
        }),
        _ => Ok(allowed),
    }
}

/// The first connection that any of the addresses gives, tried in order, each with a head start over the next; else
/// the failure of the first that failed.
async fn connect(host: &str, addresses: Vec<SocketAddr>) -> Result<TcpStream, SendError> {
    let mut waiting = addresses.into_iter();
    let mut attempts = JoinSet::new();
    let mut failure = None;
    let mut start_next = true;
    loop {
        if start_next && let Some(address) = waiting.next() {
            attempts.spawn(async move { (address, TcpStream::connect(address).await) });
        }
        start_next = tokio::select! {
            finished = attempts.join_next() => match finished {
                Some(Ok((_, Ok(stream)))) => return Ok(stream),
                Some(Ok((address, Err(error)))) => {
                    failure.get_or_insert_with(|| error::connect_failed(&error, host, address));
                    true
                }
                Some(Err(_)) => true,
                None => return Err(failure.unwrap_or(SendError::Aborted)),
            },
            () = tokio::time::sleep(ATTEMPT_DELAY), if waiting.len() > 0 => true,
        };
    }
}
