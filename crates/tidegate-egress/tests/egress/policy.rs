use std::net::IpAddr;

use tidegate_egress::{AllowRule, EgressPolicy};

fn lines(table: &'static str) -> impl Iterator<Item = &'static str> {
    table
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn columns<const N: usize>(line: &'static str) -> [&'static str; N] {
    let columns: Vec<_> = line.split('|').map(str::trim).collect();
    columns
        .try_into()
        .unwrap_or_else(|_| panic!("{N} columns in: {line}"))
}

#[test]
fn by_default_public_addresses_are_open_and_all_others_closed() {
    for line in lines(include_str!("../data/addresses.txt")) {
        let (address, expected) = line.split_once(' ').expect(line);
        let address: IpAddr = address.parse().expect(line);
        let found = match EgressPolicy::default().check("host.example", address, 443) {
            Ok(()) => "open",
            Err(denied) => denied.range,
        };
        assert_eq!(found, expected.trim(), "{address}");
    }
}

#[test]
fn rules_open_what_they_name_and_nothing_else() {
    for line in lines(include_str!("../data/openings.txt")) {
        let [rules, host, address, port, expected] = columns(line);
        let rules = rules
            .split(',')
            .map(|rule| rule.parse::<AllowRule>().expect(line));
        let policy = EgressPolicy {
            allow: rules.collect(),
        };
        let verdict = policy.check(
            host,
            address.parse().expect(line),
            port.parse().expect(line),
        );
        let found = if verdict.is_ok() { "open" } else { "closed" };
        assert_eq!(found, expected, "{line}");
    }
}

#[test]
fn rules_print_as_they_are_understood_and_bad_ones_say_why() {
    for line in lines(include_str!("../data/rules.txt")) {
        let [rule, expected] = columns(line);
        match (rule.parse::<AllowRule>(), expected.strip_prefix("error: ")) {
            (Ok(rule), None) => {
                assert_eq!(rule.to_string(), expected);
                assert_eq!(expected.parse(), Ok(rule), "what it prints means the same");
            }
            (Err(error), Some(reason)) => {
                assert!(error.to_string().contains(reason), "{line}: {error}");
                assert!(
                    error.to_string().contains(&format!("\"{rule}\"")),
                    "{error}"
                );
            }
            (found, _) => panic!("{line}: {found:?}"),
        }
    }
}

#[test]
fn a_denial_says_what_is_closed_and_how_to_open_it() {
    let policy = EgressPolicy::default();
    let denied = |host: &str, address: &str| {
        let address = address.parse().expect("an address");
        policy
            .check(host, address, 80)
            .expect_err("denied")
            .to_string()
    };
    assert_eq!(
        denied("db.corp", "10.1.2.3"),
        "connection to db.corp:80 (10.1.2.3) is not allowed: the address is in a closed range (private, 10.0.0.0/8); \
         --allow-net db.corp:80 opens it"
    );
    assert_eq!(
        denied("::1", "::1"),
        "connection to [::1]:80 is not allowed: the address is in a closed range (loopback, ::1); \
         --allow-net [::1]:80 opens it"
    );
}
