//! The parsers that input of strangers reaches, without V8.
//!
//! The first byte of the input picks the parser, the rest is what it reads; where it reads several texts, a NUL parts them.
//! Modules that are private to their crates are compiled in as they are, so that none of them has to be public, and the
//! target needs neither V8 nor the AWS SDK.
#![no_main]
#![allow(
    dead_code,
    unused_imports,
    reason = "whole modules are taken in, of which only the parsers are called"
)]

#[path = "../../crates/tidegate-aws-local/src/config/mod.rs"]
mod config;
#[path = "../../crates/tidegate-egress/src/policy.rs"]
mod egress;
#[path = "../../crates/tidegate-aws-local/src/error.rs"]
mod error;
#[path = "../../crates/tidegate-runtime/src/event.rs"]
mod event;
#[path = "../../crates/tidegate-aws-local/src/policy/mod.rs"]
mod policy;
#[path = "../../crates/tidegate-egress/src/ranges.rs"]
mod ranges;
#[path = "../../crates/tidegate-aws/src/roles.rs"]
mod roles;
#[path = "../../crates/tidegate-egress/src/rule.rs"]
mod rule;
#[path = "../../crates/tidegate-aws/src/xml.rs"]
mod xml;

use std::net::IpAddr;

use bytes::Bytes;
use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use serde_json::value::RawValue;
use tidegate_core::{Masker, RequestFile, Settings, batch};

use crate::event::Event;
use crate::policy::{Policy, PolicyKind, PolicyRequest, evaluate};
use crate::roles::{RoleArnPattern, RolePolicy, RoleRule};
// Under the name that the crate's own root has it.
use crate::rule::AllowRule;

fuzz_target!(|data: &[u8]| {
    let Some((pick, rest)) = data.split_first() else {
        return;
    };
    if pick % 10 == 9 {
        return xml(rest);
    }
    let Ok(text) = std::str::from_utf8(rest) else {
        return;
    };
    match pick % 10 {
        0 => event(text),
        1 => request(text),
        2 => settings(text),
        3 => destination_batch(text),
        4 => insert_batch(text),
        5 => mask(text),
        6 => roles(text),
        7 => egress(text),
        _ => local_aws(text),
    }
});

fn event(text: &str) {
    let Ok(event) = Event::parse(text) else {
        return;
    };
    serde_json::from_str::<&RawValue>(event.as_json()).expect("an event is JSON");
    if event.is_batch() {
        assert_eq!(event.split().len(), event.count());
    } else {
        let _ = event.handler();
    }
}

fn request(text: &str) {
    let Ok(file) = RequestFile::parse(text) else {
        return;
    };
    let json = file.request.to_json();
    serde_json::from_str::<Value>(&json).expect("a request is JSON");
    assert!(Event::from(&file.request).is_request());
}

fn settings(text: &str) {
    let Ok(Value::Object(values)) = serde_json::from_str(text) else {
        return;
    };
    if let Ok(settings) = Settings::new(&values) {
        let read: Value = serde_json::from_str(settings.as_json()).expect("settings are JSON");
        assert_eq!(read, Value::Object(values));
    }
}

fn destination_batch(text: &str) {
    let Ok(result) = serde_json::from_str::<&RawValue>(text) else {
        return;
    };
    for count in [0, 1, 3] {
        assert_eq!(batch::statuses(Some(result), count).batch.len(), count);
    }
    if let Ok(Some(event)) = batch::insert(Some(result), "onTrack") {
        assert!(event.get().len() <= tidegate_core::MAX_EVENT_ON_BYTES);
    }
}

fn insert_batch(text: &str) {
    let (input, result) = text.split_once('\0').unwrap_or((text, "[]"));
    let Ok(result) = serde_json::from_str::<&RawValue>(result) else {
        return;
    };
    let Ok(batch) = batch::insert_batch(Some(result), input) else {
        return;
    };
    let inputs = serde_json::from_str::<Vec<&RawValue>>(input).map_or(0, |events| events.len());
    assert_eq!(batch.batch.len(), inputs);
    for index in batch.batch.iter().filter_map(|event| event.event) {
        assert!(index < batch.events.len());
    }
}

fn mask(text: &str) {
    let (secrets, text) = text.split_once('\0').unwrap_or(("", text));
    // The tables of longer ones take most of the time, and find nothing else.
    if secrets.len() > 256 {
        return;
    }
    let secrets: Vec<&str> = secrets.split('\u{1}').collect();
    let Ok(masker) = Masker::new(&secrets) else {
        return;
    };
    let masked = masker.text(text);
    for secret in secrets.iter().filter(|secret| secret.chars().count() >= 4) {
        assert!(!masked.contains(secret), "{secret:?} is in {masked:?}");
    }
    if serde_json::from_str::<&RawValue>(text).is_ok() {
        let masked = masker.json(text);
        serde_json::from_str::<&RawValue>(&masked).expect("masked JSON is JSON");
        for secret in secrets.iter().filter(|secret| secret.chars().count() >= 4) {
            assert!(!masked.contains(secret), "{secret:?} is in {masked:?}");
        }
    }
}

fn roles(text: &str) {
    let mut parts = text.split('\0');
    let (pattern, arn) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
    let external_id = parts.next();
    let Ok(arn_pattern) = pattern.parse::<RoleArnPattern>() else {
        return;
    };
    assert_eq!(arn_pattern.to_string().parse(), Ok(arn_pattern.clone()));
    let policy = RolePolicy {
        roles: Some(vec![RoleRule {
            arn: arn_pattern,
            external_id: parts.next().map(str::to_owned),
        }]),
        require_external_id: parts.next().is_some(),
    };
    let refused = policy.refusal(arn, external_id).is_some();
    let colons = |text: &str| text.matches(':').count();
    assert!(
        refused || colons(arn) == colons(pattern),
        "{arn:?} passes {pattern:?}"
    );
}

fn egress(text: &str) {
    let mut parts = text.split('\0');
    let rule = parts.next().unwrap_or("").parse::<AllowRule>();
    let host = parts.next().unwrap_or("example.com");
    let address = parts.next().and_then(|text| text.parse::<IpAddr>().ok());
    let Some(address) = address.or_else(|| host.parse().ok()) else {
        return;
    };
    let closed = egress::EgressPolicy::default().check(host, address, 443);
    // Another spelling of an address that is closed is closed as well.
    let canonical = egress::EgressPolicy::default().check(host, address.to_canonical(), 443);
    assert!(closed.is_err() || canonical.is_ok(), "{address}");
    if let Err(denied) = &closed {
        let _ = denied.to_string();
    }
    if let Ok(rule) = rule {
        let opened = egress::EgressPolicy { allow: vec![rule] }.check(host, address, 443);
        assert!(closed.is_err() || opened.is_ok(), "a rule closes {address}");
    }
}

fn local_aws(text: &str) {
    if let Ok(config) = config::Config::from_toml(text, "") {
        let _ = format!("{config:?}");
    }
    let _ = config::Config::from_json(text, "");
    let mut parts = text.split('\0');
    let Ok(document) = serde_json::from_str::<Value>(parts.next().unwrap_or("")) else {
        return;
    };
    let _ = Policy::from_value(PolicyKind::Trust, &document);
    let Ok(policy) = Policy::from_value(PolicyKind::Identity, &document) else {
        return;
    };
    let request = PolicyRequest {
        action: parts.next().unwrap_or("s3:GetObject"),
        resource: parts.next().unwrap_or("arn:aws:s3:::bucket/key"),
        context: &[("aws:username", parts.next().unwrap_or("x"))],
    };
    evaluate(&policy, &request);
}

fn xml(document: &[u8]) {
    let bytes = Bytes::copy_from_slice(document);
    let is_well_formed = xml::check(document).is_ok();
    if let Ok(texts) = xml::parse(document) {
        let _ = texts.get("Error/Code");
    }
    let _ = xml::elements(document);
    let renamed = xml::with_root(&bytes, "Renamed");
    let plain = xml::without_cdata(&bytes);
    if is_well_formed {
        assert_eq!(xml::elements(&plain), xml::elements(document));
    }
    // Decoders of the SDK are given these: they are no less well-formed than what came.
    let referred = xml::with_references(&bytes);
    for changed in renamed.into_iter().chain([plain, referred]) {
        assert!(!is_well_formed || xml::check(&changed).is_ok());
    }
    if let Ok(text) = std::str::from_utf8(document) {
        let _ = xml::as_v2_writes(text, false);
        let _ = xml::as_v2_writes(text, true);
    }
}
