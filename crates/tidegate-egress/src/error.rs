//! Why a request got no answer.

use std::error::Error;
use std::io;
use std::net::{IpAddr, SocketAddr};

use tokio::task::JoinError;

use crate::Denied;

/// Why a client or its runtime could not be made.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    #[error(
        "the I/O runtime could not be started: {0}; raise the limits on threads and open files"
    )]
    Runtime(#[source] io::Error),
    #[error("TLS could not be set up: {0}")]
    Tls(#[from] rustls::Error),
}

/// Why a request got no answer. The texts are those of Node.js for the same failure, as far as it has one.
#[derive(Clone, Debug, thiserror::Error)]
pub enum SendError {
    /// The policy closes every address that the host has.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// The host's name was not resolved. `code` is `ENOTFOUND`, or `EAI_AGAIN` when the resolver could not say.
    #[error("getaddrinfo {code} {host}")]
    NotFound {
        code: &'static str,
        host: String,
        port: u16,
    },
    #[error("connect ECONNREFUSED {}:{}", address.ip(), address.port())]
    Refused { host: String, address: SocketAddr },
    /// The peer closed the connection before its answer was complete.
    #[error("{message}")]
    Reset { host: String, message: String },
    /// No connection, TLS included, within the client's connect timeout.
    #[error("connect ETIMEDOUT {host}:{port}")]
    TimedOut { host: String, port: u16 },
    /// `code` as OpenSSL and Node.js name it where they do, for example `CERT_HAS_EXPIRED`, else `EPROTO`.
    #[error("{message}")]
    Tls {
        code: &'static str,
        host: String,
        port: u16,
        message: String,
    },
    /// The request was cancelled on this side, by shutting the I/O runtime down.
    #[error("the request was aborted")]
    Aborted,
    /// Anything else; `code` is the system's name of the error, for example `EHOSTUNREACH`, where it has one.
    #[error("{message}")]
    Other {
        code: Option<&'static str>,
        host: Option<String>,
        address: Option<SocketAddr>,
        message: String,
    },
}

/// The variants of [`SendError`] without their fields.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SendErrorKind {
    Denied,
    NotFound,
    Refused,
    Reset,
    TimedOut,
    Tls,
    Aborted,
    Other,
}

impl SendError {
    pub fn kind(&self) -> SendErrorKind {
        match self {
            Self::Denied(_) => SendErrorKind::Denied,
            Self::NotFound { .. } => SendErrorKind::NotFound,
            Self::Refused { .. } => SendErrorKind::Refused,
            Self::Reset { .. } => SendErrorKind::Reset,
            Self::TimedOut { .. } => SendErrorKind::TimedOut,
            Self::Tls { .. } => SendErrorKind::Tls,
            Self::Aborted => SendErrorKind::Aborted,
            Self::Other { .. } => SendErrorKind::Other,
        }
    }

    /// The code that Node.js gives the failure, for example `ECONNREFUSED`; `EACCES` for what the policy closes.
    pub fn code(&self) -> Option<&'static str> {
        match self {
            Self::Denied(_) => Some("EACCES"),
            Self::NotFound { code, .. } | Self::Tls { code, .. } => Some(code),
            Self::Refused { .. } => Some("ECONNREFUSED"),
            Self::Reset { .. } => Some("ECONNRESET"),
            Self::TimedOut { .. } => Some("ETIMEDOUT"),
            Self::Aborted => Some("ECANCELED"),
            Self::Other { code, .. } => *code,
        }
    }

    /// The host as the request named it.
    pub fn host(&self) -> Option<&str> {
        match self {
            Self::Denied(Denied { host, .. })
            | Self::NotFound { host, .. }
            | Self::Refused { host, .. }
            | Self::Reset { host, .. }
            | Self::TimedOut { host, .. }
            | Self::Tls { host, .. } => Some(host),
            Self::Other { host, .. } => host.as_deref(),
            Self::Aborted => None,
        }
    }

    /// The address that was tried or closed, where it came to one.
    pub fn address(&self) -> Option<IpAddr> {
        match self {
            Self::Denied(denied) => Some(denied.address),
            Self::Refused { address, .. } => Some(address.ip()),
            Self::Other { address, .. } => address.map(|address| address.ip()),
            _ => None,
        }
    }

    pub fn port(&self) -> Option<u16> {
        match self {
            Self::Denied(Denied { port, .. })
            | Self::NotFound { port, .. }
            | Self::TimedOut { port, .. }
            | Self::Tls { port, .. } => Some(*port),
            Self::Refused { address, .. } => Some(address.port()),
            Self::Other { address, .. } => address.map(|address| address.port()),
            Self::Reset { .. } | Self::Aborted => None,
        }
    }
}

impl SendError {
    /// The error of reading a response's body: the connection broke, or the peer did not keep to HTTP.
    pub(crate) fn of_body(error: &hyper::Error) -> Self {
        if error.is_incomplete_message() || error.is_body_write_aborted() || io_reset(error) {
            return Self::Reset {
                host: String::new(),
                message: "Premature close".to_owned(),
            };
        }
        Self::other(chain(error))
    }

    /// The error of hyper's client for a request to `host`.
    pub(crate) fn of_request(
        error: &hyper_util::client::legacy::Error,
        host: Option<&str>,
    ) -> Self {
        if let Some(connect) = causes(error).find_map(|cause| cause.downcast_ref::<Self>()) {
            return connect.clone();
        }
        let closed = causes(error)
            .filter_map(|cause| cause.downcast_ref::<hyper::Error>())
            .any(|error| error.is_incomplete_message() || error.is_canceled() || error.is_closed());
        if closed || io_reset(error) {
            return Self::Reset {
                host: host.unwrap_or_default().to_owned(),
                message: "socket hang up".to_owned(),
            };
        }
        // A request whose body's source failed says what the source said.
        let of_source = causes(error)
            .filter_map(|cause| cause.downcast_ref::<hyper::Error>())
            .filter(|error| error.is_user())
            .find_map(|error| error.source());
        Self::Other {
            code: None,
            host: host.map(str::to_owned),
            address: None,
            message: of_source.map_or_else(|| chain(error), ToString::to_string),
        }
    }

    pub(crate) fn other(message: String) -> Self {
        Self::Other {
            code: None,
            host: None,
            address: None,
            message,
        }
    }
}

impl From<JoinError> for SendError {
    fn from(error: JoinError) -> Self {
        if error.is_cancelled() {
            Self::Aborted
        } else {
            Self::other(format!("the request's task failed: {error}"))
        }
    }
}

pub(crate) fn lookup_failed(error: &io::Error, host: &str, port: u16) -> SendError {
    // The standard library keeps getaddrinfo's code in the text alone.
    let temporary =
        error.kind() == io::ErrorKind::TimedOut || error.to_string().contains("Temporary failure");
    SendError::NotFound {
        code: if temporary { "EAI_AGAIN" } else { "ENOTFOUND" },
        host: host.to_owned(),
        port,
    }
}

pub(crate) fn connect_failed(error: &io::Error, host: &str, address: SocketAddr) -> SendError {
    if error.kind() == io::ErrorKind::ConnectionRefused {
        return SendError::Refused {
            host: host.to_owned(),
            address,
        };
    }
    let code = match error.kind() {
        io::ErrorKind::ConnectionReset => Some("ECONNRESET"),
        io::ErrorKind::HostUnreachable => Some("EHOSTUNREACH"),
        io::ErrorKind::NetworkUnreachable => Some("ENETUNREACH"),
        io::ErrorKind::NetworkDown => Some("ENETDOWN"),
        io::ErrorKind::TimedOut => Some("ETIMEDOUT"),
        io::ErrorKind::AddrNotAvailable => Some("EADDRNOTAVAIL"),
        io::ErrorKind::PermissionDenied => Some("EACCES"),
        _ => None,
    };
    let (ip, port) = (address.ip(), address.port());
    SendError::Other {
        code,
        host: Some(host.to_owned()),
        address: Some(address),
        message: match code {
            Some(code) => format!("connect {code} {ip}:{port}"),
            None => format!("connect {ip}:{port}: {error}"),
        },
    }
}

pub(crate) fn is_reset(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::ConnectionReset
            | io::ErrorKind::ConnectionAborted
            | io::ErrorKind::BrokenPipe
            | io::ErrorKind::UnexpectedEof
    )
}

fn causes<'a>(error: &'a (dyn Error + 'static)) -> impl Iterator<Item = &'a (dyn Error + 'static)> {
    std::iter::successors(Some(error), |&error| error.source())
}

fn io_reset(error: &(dyn Error + 'static)) -> bool {
    causes(error)
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(is_reset)
}

/// An error's text with those of its causes, as far as they add something.
pub(crate) fn chain(error: &(dyn Error + 'static)) -> String {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(current) = cause {
        let more = current.to_string();
        if !text.ends_with(&more) {
            text.push_str(": ");
            text.push_str(&more);
        }
        cause = current.source();
    }
    text
}
