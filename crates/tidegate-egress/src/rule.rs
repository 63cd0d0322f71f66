//! Openings in the closed ranges, as an operator writes them.

use std::fmt;
use std::net::{IpAddr, Ipv6Addr};
use std::str::FromStr;

use ipnet::IpNet;
use url::Host;

/// What `--allow-net` takes: `HOST[:PORT]`, `IP[:PORT]`, `[IPV6]:PORT` or `CIDR[:PORT]`.
///
/// A host opens whatever addresses that name resolves to, for requests that use the name. An address or a network
/// opens by address, whatever the name. Without a port all ports are open.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowRule {
    target: Target,
    port: Option<u16>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Target {
    // Lower case, ASCII (IDNA), no trailing dot.
    Host(String),
    Net(IpNet),
}

/// A rule that cannot be understood.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "\"{rule}\" cannot be allowed: {reason}; write HOST[:PORT], IP[:PORT], [IPV6]:PORT or CIDR[:PORT]"
)]
pub struct AllowRuleError {
    /// The rule as it was given.
    pub rule: String,
    pub reason: String,
}

impl AllowRule {
    pub(crate) fn opens(&self, host: &str, address: IpAddr, port: u16) -> bool {
        if self.port.is_some_and(|open| open != port) {
            return false;
        }
        match &self.target {
            Target::Host(name) => host
                .strip_suffix('.')
                .unwrap_or(host)
                .eq_ignore_ascii_case(name),
            // `::ffff:127.0.0.1` is another spelling of `127.0.0.1`.
            Target::Net(net) => net.contains(&address) || net.contains(&address.to_canonical()),
        }
    }
}

impl FromStr for AllowRule {
    type Err = AllowRuleError;

    fn from_str(rule: &str) -> Result<Self, Self::Err> {
        parse(rule).map_err(|reason| AllowRuleError {
            rule: rule.to_owned(),
            reason,
        })
    }
}

impl fmt::Display for AllowRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.target {
            Target::Host(name) => f.write_str(name)?,
            Target::Net(net) if net.prefix_len() < net.max_prefix_len() => write!(f, "{net}")?,
            Target::Net(IpNet::V6(net)) => write!(f, "[{}]", net.addr())?,
            Target::Net(net) => write!(f, "{}", net.addr())?,
        }
        match self.port {
            Some(port) => write!(f, ":{port}"),
            None => Ok(()),
        }
    }
}

fn parse(rule: &str) -> Result<AllowRule, String> {
    if rule.contains("://") {
        return Err("a scheme is not part of it".into());
    }
    if let Some((address, rest)) = rule.split_once('/') {
        let (length, port) = split_port(rest)?;
        return Ok(AllowRule {
            target: Target::Net(parse_net(address, length)?),
            port,
        });
    }
    if let Some((address, rest)) = rule.strip_prefix('[').and_then(|r| r.split_once(']')) {
        let address: Ipv6Addr = address
            .parse()
            .map_err(|_| format!("\"{address}\" is not an IPv6 address"))?;
        let (nothing, port) = split_port(rest)?;
        if !nothing.is_empty() {
            return Err(format!("\"{nothing}\" follows the bracket"));
        }
        return Ok(AllowRule {
            target: Target::Net(IpAddr::V6(address).to_canonical().into()),
            port,
        });
    }
    if rule.matches(':').count() > 1 {
        return Err("an IPv6 address needs brackets, as in [::1]:8080".into());
    }
    let (host, port) = split_port(rule)?;
    if host.contains('*') {
        return Err("wildcards are not supported; name each host, or a network".into());
    }
    let target = match Host::parse(host) {
        Ok(Host::Domain(name)) => match name.strip_suffix('.').unwrap_or(&name) {
            "" => return Err("the host is missing".into()),
            name => Target::Host(name.to_owned()),
        },
        Ok(Host::Ipv4(address)) => Target::Net(IpAddr::V4(address).into()),
        Ok(Host::Ipv6(address)) => Target::Net(IpAddr::V6(address).into()),
        Err(_) if host.is_empty() => return Err("the host is missing".into()),
        Err(error) => return Err(format!("\"{host}\" is not a host ({error})")),
    };
    Ok(AllowRule { target, port })
}

fn split_port(text: &str) -> Result<(&str, Option<u16>), String> {
    let Some((before, port)) = text.rsplit_once(':') else {
        return Ok((text, None));
    };
    match port.parse() {
        Ok(number) if number > 0 && port.bytes().all(|b| b.is_ascii_digit()) => {
            Ok((before, Some(number)))
        }
        _ => Err(format!("\"{port}\" is not a port from 1 to 65535")),
    }
}

fn parse_net(address: &str, length: &str) -> Result<IpNet, String> {
    let bare = address
        .strip_prefix('[')
        .and_then(|a| a.strip_suffix(']'))
        .unwrap_or(address);
    let address: IpAddr = bare
        .parse()
        .map_err(|_| format!("\"{bare}\" before the \"/\" is not an IP address"))?;
    let net = length
        .parse()
        .ok()
        .and_then(|length| IpNet::new(address, length).ok())
        .ok_or_else(|| format!("\"{length}\" is not a prefix length of {address}"))?;
    if net != net.trunc() {
        return Err(format!(
            "{net} has bits set after its prefix; the network is {}",
            net.trunc()
        ));
    }
    Ok(net)
}
