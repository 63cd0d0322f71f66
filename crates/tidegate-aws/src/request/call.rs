//! What an attempt is asked for, as the client that makes it is configured.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use aws_credential_types::Credentials;
use bytes::Bytes;
use http::{HeaderMap, Method};
use tidegate_egress::RequestBody;

use super::is_ours;
use crate::endpoint::Addressing;
use crate::error::Failure;
use crate::operation::{Operation, Service};
use crate::value::Map;

/// A bound on the memory that answers take.
pub trait Room: fmt::Debug + Send + Sync {
    /// Counts `bytes` more; `false` where they do not fit.
    fn take(&self, bytes: usize) -> bool;

    /// Counts `bytes` no longer, of those that were taken.
    fn give_back(&self, bytes: usize);
}

/// A body that is made while it is sent.
#[derive(Debug)]
pub struct StreamedBody {
    /// In bytes: S3 takes no body whose length it is not told first.
    pub length: u64,
    pub body: RequestBody,
}

/// One attempt of one operation, as the client that makes it is configured.
#[derive(Debug)]
pub struct Call {
    pub service: Service,
    pub operation: &'static Operation,
    /// Validated and translated already.
    pub input: Map,
    /// A URL without a bucket in it.
    pub endpoint: String,
    /// Replaces path and query: where a redirect leads to.
    pub path: Option<String>,
    /// What the request is signed for.
    pub region: String,
    /// What the request is signed for, where that is not its service.
    pub signing_name: Option<&'static str>,
    pub addressing: Addressing,
    pub auth: Auth,
    pub body: BodyRules,
    /// In addition to the operation's own.
    pub headers: Vec<(String, String)>,
    pub user_agent: String,
    /// Made to the request by its function after it was built.
    pub changes: Changes,
    /// How long nothing at all may happen on the connection; `None`: for ever.
    pub timeout: Option<Duration>,
    /// How long a new connection may take; `None`: as long as the client's connections may.
    pub connect_timeout: Option<Duration>,
    /// What the answer's body is counted against.
    pub room: Arc<dyn Room>,
    /// Sent in place of the operation's own body.
    pub stream: Option<StreamedBody>,
    /// Whether the body of a success is handed over as it comes in.
    pub streams_answer: bool,
    /// Added to this machine's clock for the signature.
    pub clock_offset: ClockOffset,
}

/// What a function's listeners changed of a request that was built.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    pub method: Option<String>,
    /// Names of headers that are not sent.
    pub removed: Vec<String>,
    pub body: Option<Bytes>,
}

impl Changes {
    pub(super) fn apply(
        &self,
        method: &mut Method,
        headers: &mut HeaderMap,
    ) -> Result<(), Failure> {
        if let Some(name) = &self.method {
            let invalid = |reason: &dyn fmt::Display| {
                Failure::local("InvalidMethod", format!("the method {name:?}: {reason}"))
            };
            *method = match Method::from_bytes(name.as_bytes()) {
                // Their answers are no longer HTTP, or repeat what was signed.
                Ok(Method::CONNECT | Method::TRACE) => {
                    return Err(invalid(&"functions may not use it"));
                }
                Ok(method) => method,
                Err(error) => return Err(invalid(&error)),
            };
        }
        for name in &self.removed {
            if !is_ours(name) {
                headers.remove(name.as_str());
            }
        }
        Ok(())
    }
}

/// How a request is signed.
#[derive(Clone, PartialEq, Eq)]
pub enum Auth {
    /// By the function's own keys.
    Keys {
        access_key_id: String,
        secret_access_key: String,
        session_token: Option<String>,
    },
    /// By the host's, where they may be used.
    Host,
    /// Not at all.
    Anonymous,
}

impl fmt::Debug for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Keys { .. } => "Keys(..)",
            Self::Host => "Host",
            Self::Anonymous => "Anonymous",
        })
    }
}

impl Auth {
    pub(crate) fn own_credentials(&self) -> Option<Credentials> {
        let Self::Keys {
            access_key_id,
            secret_access_key,
            session_token,
        } = self
        else {
            return None;
        };
        let token = session_token.clone();
        Some(Credentials::new(
            access_key_id,
            secret_access_key,
            token,
            None,
            "function",
        ))
    }
}

/// What a client does about the integrity of bodies.
#[derive(Clone, Copy, Debug)]
pub struct BodyRules {
    /// The client's `computeChecksums`.
    pub checksums: bool,
    /// Over TLS too: the opposite of the client's `s3DisableBodySigning`.
    pub sign: bool,
    /// Whether the body is of a kind that v2 computes an MD5 of: text or a Buffer.
    pub hashable: bool,
}

/// Milliseconds, possibly negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClockOffset(pub i64);
