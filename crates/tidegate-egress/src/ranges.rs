//! The address ranges that are closed unless a rule opens them.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ipnet::{Ipv4Net, Ipv6Net};

// The more specific comes first where ranges overlap: the first match names the range in errors.
const CLOSED_V4: &[(Ipv4Net, &str)] = &[
    (
        v4([169, 254, 169, 254], 32),
        "cloud metadata, 169.254.169.254",
    ),
    (
        v4([169, 254, 170, 2], 32),
        "container credentials, 169.254.170.2",
    ),
    (
        v4([100, 100, 100, 200], 32),
        "cloud metadata, 100.100.100.200",
    ),
    (
        v4([168, 63, 129, 16], 32),
        "cloud host agent, 168.63.129.16",
    ),
    (v4([0, 0, 0, 0], 32), "unspecified, 0.0.0.0"),
    (v4([0, 0, 0, 0], 8), "this network, 0.0.0.0/8"),
    (v4([10, 0, 0, 0], 8), "private, 10.0.0.0/8"),
    (v4([100, 64, 0, 0], 10), "shared by carriers, 100.64.0.0/10"),
    (v4([127, 0, 0, 0], 8), "loopback, 127.0.0.0/8"),
    (v4([169, 254, 0, 0], 16), "link-local, 169.254.0.0/16"),
    (v4([172, 16, 0, 0], 12), "private, 172.16.0.0/12"),
    (v4([192, 0, 0, 0], 24), "protocol assignments, 192.0.0.0/24"),
    (v4([192, 0, 2, 0], 24), "documentation, 192.0.2.0/24"),
    (v4([192, 88, 99, 0], 24), "6to4 relays, 192.88.99.0/24"),
    (v4([192, 168, 0, 0], 16), "private, 192.168.0.0/16"),
    (v4([198, 18, 0, 0], 15), "benchmarking, 198.18.0.0/15"),
    (v4([198, 51, 100, 0], 24), "documentation, 198.51.100.0/24"),
    (v4([203, 0, 113, 0], 24), "documentation, 203.0.113.0/24"),
    (v4([224, 0, 0, 0], 4), "multicast, 224.0.0.0/4"),
    (v4([255, 255, 255, 255], 32), "broadcast, 255.255.255.255"),
    (v4([240, 0, 0, 0], 4), "reserved, 240.0.0.0/4"),
];

const CLOSED_V6: &[(Ipv6Net, &str)] = &[
    (v6([0, 0, 0, 0, 0, 0, 0, 0], 128), "unspecified, ::"),
    (v6([0, 0, 0, 0, 0, 0, 0, 1], 128), "loopback, ::1"),
    (v6([0, 0, 0, 0, 0, 0, 0, 0], 96), "IPv4-compatible, ::/96"),
    (
        v6([0x64, 0xff9b, 1, 0, 0, 0, 0, 0], 48),
        "local-use NAT64, 64:ff9b:1::/48",
    ),
    (
        v6([0x100, 0, 0, 0, 0, 0, 0, 0], 64),
        "discard-only, 100::/64",
    ),
    (
        v6([0x2001, 0xdb8, 0, 0, 0, 0, 0, 0], 32),
        "documentation, 2001:db8::/32",
    ),
    (
        v6([0x3fff, 0, 0, 0, 0, 0, 0, 0], 20),
        "documentation, 3fff::/20",
    ),
    (
        v6([0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254], 128),
        "cloud metadata, fd00:ec2::254",
    ),
    (
        v6([0xfc00, 0, 0, 0, 0, 0, 0, 0], 7),
        "unique local, fc00::/7",
    ),
    (
        v6([0xfe80, 0, 0, 0, 0, 0, 0, 0], 10),
        "link-local, fe80::/10",
    ),
    (
        v6([0xfec0, 0, 0, 0, 0, 0, 0, 0], 10),
        "site-local, fec0::/10",
    ),
    (v6([0xff00, 0, 0, 0, 0, 0, 0, 0], 8), "multicast, ff00::/8"),
];

const MAPPED: Ipv6Net = v6([0, 0, 0, 0, 0, 0xffff, 0, 0], 96);
const NAT64: Ipv6Net = v6([0x64, 0xff9b, 0, 0, 0, 0, 0, 0], 96);
const SIX_TO_FOUR: Ipv6Net = v6([0x2002, 0, 0, 0, 0, 0, 0, 0], 16);
const TEREDO: Ipv6Net = v6([0x2001, 0, 0, 0, 0, 0, 0, 0], 32);
const IETF_PROTOCOLS: Ipv6Net = v6([0x2001, 0, 0, 0, 0, 0, 0, 0], 23);
const GLOBAL_UNICAST: Ipv6Net = v6([0x2000, 0, 0, 0, 0, 0, 0, 0], 3);

const fn v4(address: [u8; 4], length: u8) -> Ipv4Net {
    let [a, b, c, d] = address;
    Ipv4Net::new_assert(Ipv4Addr::new(a, b, c, d), length)
}

const fn v6(address: [u16; 8], length: u8) -> Ipv6Net {
    let [a, b, c, d, e, f, g, h] = address;
    Ipv6Net::new_assert(Ipv6Addr::new(a, b, c, d, e, f, g, h), length)
}

/// The closed range that `address` is in; `None` for a public address.
///
/// The ranges are what the IANA IPv4 and IPv6 Special-Purpose Address Registries list as not globally reachable, the
/// multicast and reserved blocks of the IANA address space registries, all of IPv6 that is not yet global unicast, and
/// the metadata addresses of clouds. Where an IPv6 address stands for an IPv4 one (mapped, RFC 4291; NAT64, RFC 6052;
/// 6to4, RFC 3056; Teredo, RFC 4380) the IPv4 address decides. Exceptions that the registries make inside closed
/// blocks for anycast protocols other than HTTP stay closed.
pub(crate) fn closed(address: IpAddr) -> Option<&'static str> {
    match address {
        IpAddr::V4(address) => closed_v4(address),
        IpAddr::V6(address) => closed_v6(address),
    }
}

fn closed_v4(address: Ipv4Addr) -> Option<&'static str> {
    let range = CLOSED_V4.iter().find(|(net, _)| net.contains(&address));
    range.map(|(_, name)| *name)
}

fn closed_v6(address: Ipv6Addr) -> Option<&'static str> {
    if let Some((_, name)) = CLOSED_V6.iter().find(|(net, _)| net.contains(&address)) {
        return Some(name);
    }
    let bits = address.to_bits();
    let embedded = |shift: u32| Ipv4Addr::from_bits((bits >> shift) as u32);
    if MAPPED.contains(&address) || NAT64.contains(&address) {
        closed_v4(embedded(0))
    } else if SIX_TO_FOUR.contains(&address) {
        closed_v4(embedded(80))
    } else if TEREDO.contains(&address) {
        // The server's address as it is, the client's with all bits inverted.
        closed_v4(embedded(64)).or_else(|| closed_v4(Ipv4Addr::from_bits(!(bits as u32))))
    } else if IETF_PROTOCOLS.contains(&address) {
        Some("protocol assignments, 2001::/23")
    } else if !GLOBAL_UNICAST.contains(&address) {
        Some("not global unicast, outside 2000::/3")
    } else {
        None
    }
}
