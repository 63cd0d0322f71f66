//! What functions may connect to, and the one HTTP client that keeps to it.
//!
//! [`EgressPolicy`] decides about addresses, without I/O. [`HttpClient`] resolves a name, asks the policy about every
//! address that the name has, and connects to an address that was asked about: a second lookup cannot lead elsewhere,
//! an IP literal and a redirect take the same way, and no proxy variable is honoured.
//!
//! Names are looked up by the system, or by whatever [`Resolve`] the client was given. Nothing here keeps their answers.
//!
//! A client may have an [`Intercept`], which answers requests in place of the network.
//!
//! The client's connections live on an I/O runtime of their own ([`IoRuntime`]), so a caller whose thread is busy
//! running JavaScript does not hold up the connections that others share with it.

mod body;
mod client;
mod connector;
mod error;
mod intercept;
mod io;
mod paced;
mod policy;
mod ranges;
mod resolve;
mod rule;
mod tls;

pub use body::{BoxError, RequestBody, ResponseBody, empty_body, full_body};
pub use client::{ClientOptions, HttpClient};
pub use connector::with_connect_timeout;
pub use error::{ClientError, SendError, SendErrorKind};
pub use intercept::{Decision, Intercept, Seen};
pub use io::{IoRuntime, IoTask};
pub use policy::{Denied, EgressPolicy};
pub use resolve::{Resolve, Resolving, SystemResolver};
pub use rule::{AllowRule, AllowRuleError};
