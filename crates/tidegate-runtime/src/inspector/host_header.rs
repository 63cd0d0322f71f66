//! Whom a request was meant for.
//!
//! A web page can have its own name resolve to this machine and then read what is served here (DNS rebinding), but its
//! requests still carry that name. As Node does, only those are answered that name an address, or `localhost`.

use std::net::{Ipv4Addr, Ipv6Addr};

/// Whether the value of a `Host` header names this machine by address, or as `localhost`.
pub fn is_local(host: &str) -> bool {
    if let Some(rest) = host.strip_prefix('[') {
        return match rest.split_once(']') {
            Some((address, port)) => address.parse::<Ipv6Addr>().is_ok() && is_port(port),
            None => false,
        };
    }
    let (name, port) = match host.find(':') {
        Some(colon) => host.split_at(colon),
        None => (host, ""),
    };
    let known = name.eq_ignore_ascii_case("localhost") || name.parse::<Ipv4Addr>().is_ok();
    known && is_port(port)
}

fn is_port(text: &str) -> bool {
    text.is_empty()
        || text
            .strip_prefix(':')
            .is_some_and(|port| port.parse::<u16>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::is_local;

    #[test]
    fn addresses_and_localhost_are_answered() {
        for host in [
            "127.0.0.1",
            "127.0.0.1:9229",
            "localhost:80",
            "LOCALHOST",
            "[::1]:9229",
            "[::1]",
            "192.168.0.7:1",
        ] {
            assert!(is_local(host), "{host}");
        }
    }

    #[test]
    fn names_that_could_lead_here_are_not() {
        for host in [
            "",
            "evil.example",
            "evil.example:9229",
            "localhost.evil.example",
            "127.0.0.1.evil.example:9229",
            "127.0.0.1:9229@evil.example",
            "127.0.0.1:",
            "[::1",
            "[evil]:1",
            "::1",
            "localhost:99999",
        ] {
            assert!(!is_local(host), "{host:?}");
        }
    }
}
