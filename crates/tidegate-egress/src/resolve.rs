//! Who turns names into addresses.

use std::fmt::Debug;
use std::future::Future;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::lookup_host;
use tokio::sync::Semaphore;
use tokio::time::timeout;

use crate::{SendError, error};

/// Lookups of one client that are under way at a time. Who looks after a name decides how long a lookup takes, and those of
/// `getaddrinfo` occupy a thread for that time, also where nobody waits any more.
const MAX_LOOKUPS: usize = 8;
/// After which a lookup counts no more, whatever became of it; systems give up earlier.
const LONGEST_LOOKUP: Duration = Duration::from_secs(60);

/// A lookup under way.
pub type Resolving = Pin<Box<dyn Future<Output = io::Result<Vec<SocketAddr>>> + Send>>;

/// Turns names of hosts into addresses, in place of the system.
///
/// It decides nothing: each connection asks anew, the egress policy is asked about every address of the answer, and a connection
/// goes to one that it let through. A resolver that keeps answers may share them among functions.
///
/// ```
/// use std::net::SocketAddr;
/// use std::sync::Arc;
/// use tidegate_egress::{Resolve, Resolving, SystemResolver};
///
/// #[derive(Debug)]
/// struct WithPartner(SocketAddr);
///
/// impl Resolve for WithPartner {
///     fn resolve(&self, host: &str) -> Resolving {
///         if host != "partner.example" {
///             return SystemResolver.resolve(host);
///         }
///         let address = self.0;
///         Box::pin(async move { Ok(vec![address]) })
///     }
/// }
/// ```
pub trait Resolve: Debug + Send + Sync {
    /// The addresses of `host`, in the order in which they are to be tried; their ports are of no matter. None is "no such name", as
    /// an error is; one of the kind [`TimedOut`](io::ErrorKind::TimedOut) says that the name may exist.
    ///
    /// `host` is what a function wrote, which need not be a name; it is never an address as the standards write them. The future
    /// is polled on the I/O runtime and must not block. It is polled to its end, or for a minute, even if nobody waits any more.
    fn resolve(&self, host: &str) -> Resolving;
}

/// `getaddrinfo`: the hosts file, name servers and whatever else the system asks. It keeps nothing itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemResolver;

impl Resolve for SystemResolver {
    fn resolve(&self, host: &str) -> Resolving {
        let host = host.to_owned();
        Box::pin(async move { Ok(lookup_host((host.as_str(), 0)).await?.collect()) })
    }
}

/// The lookups of one client.
#[derive(Clone, Debug)]
pub(crate) struct Lookups {
    resolver: Arc<dyn Resolve>,
    turns: Arc<Semaphore>,
}

impl Lookups {
    pub(crate) fn new(resolver: Arc<dyn Resolve>) -> Self {
        Self {
            resolver,
            turns: Arc::new(Semaphore::new(MAX_LOOKUPS)),
        }
    }

    /// The same for another client, whose lookups wait for none of these.
    pub(crate) fn of_another(&self) -> Self {
        Self::new(self.resolver.clone())
    }

    /// The addresses of `host` with `port`. Has to be called on the I/O runtime.
    pub(crate) async fn find(&self, host: &str, port: u16) -> Result<Vec<SocketAddr>, SendError> {
        if let Ok(address) = host.parse() {
            return Ok(vec![SocketAddr::new(address, port)]);
        }
        // It is never closed.
        let turn = self.turns.clone().acquire_owned().await;
        let resolver = self.resolver.clone();
        let name = host.to_owned();
        // A task of its own, because a lookup goes on where nobody waits any more, and has its turn until it ends.
        let lookup = tokio::spawn(async move {
            let found = timeout(LONGEST_LOOKUP, resolver.resolve(&name)).await;
            drop(turn);
            found.unwrap_or_else(|elapsed| Err(elapsed.into()))
        });
        let mut found = lookup
            .await?
            .map_err(|error| error::lookup_failed(&error, host, port))?;
        for address in &mut found {
            address.set_port(port);
        }
        Ok(found)
    }
}
