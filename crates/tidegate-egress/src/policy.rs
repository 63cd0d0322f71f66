//! Which addresses functions may connect to.

use std::net::{IpAddr, SocketAddr};

use crate::{AllowRule, ranges};

/// What may be connected to: public addresses, and what `allow` opens. Pure: it is asked about addresses after name
/// resolution and never resolves anything itself.
///
/// Closed unless a rule opens them are the ranges that the IANA IPv4 and IPv6 Special-Purpose Address Registries list
/// as not globally reachable (loopback, private, shared, link-local, unique local, documentation, benchmarking and so
/// on), multicast, reserved and unassigned space, and the metadata addresses of clouds. An IPv6 address that stands
/// for an IPv4 one is judged by that.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EgressPolicy {
    /// Openings in the closed ranges; what is public needs none.
    pub allow: Vec<AllowRule>,
}

/// A connection that the policy does not let through.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "connection to {} is not allowed: the address is in a closed range ({range}); --allow-net {} opens it",
    destination(host, *address, *port),
    opening(host, *address, *port)
)]
pub struct Denied {
    /// The host as the request named it, an IPv6 address without brackets.
    pub host: String,
    /// The address that was checked: the host itself, or what it resolved to.
    pub address: IpAddr,
    pub port: u16,
    /// The range that the address is in, for example `loopback, 127.0.0.0/8`.
    pub range: &'static str,
}

impl EgressPolicy {
    /// Whether a request for `host`, which resolved to `address`, may connect to that address and `port`.
    ///
    /// # Errors
    ///
    /// [`Denied`] when the address is in a closed range and no rule opens it for this host, address and port.
    pub fn check(&self, host: &str, address: IpAddr, port: u16) -> Result<(), Denied> {
        match ranges::closed(address) {
            None => Ok(()),
            Some(_)
                if self
                    .allow
                    .iter()
                    .any(|rule| rule.opens(host, address, port)) =>
            {
                Ok(())
            }
            Some(range) => Err(Denied {
                host: host.to_owned(),
                address,
                port,
                range,
            }),
        }
    }
}

fn is_literal(host: &str, address: IpAddr) -> bool {
    host.parse() == Ok(address)
}

fn destination(host: &str, address: IpAddr, port: u16) -> String {
    if is_literal(host, address) {
        SocketAddr::new(address, port).to_string()
    } else {
        format!("{host}:{port} ({address})")
    }
}

fn opening(host: &str, address: IpAddr, port: u16) -> String {
    if is_literal(host, address) {
        SocketAddr::new(address, port).to_string()
    } else {
        format!("{host}:{port}")
    }
}
