use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::*;
use crate::{ErrorKind, LogLevel};

fn masker(secrets: &[&str]) -> Masker {
    Masker::new(secrets).expect("secrets that can be masked")
}

#[test]
fn a_value_is_masked_wherever_it_stands() {
    let masker = masker(&["s3cr3t-value"]);
    assert_eq!(masker.text("a s3cr3t-value, s3cr3t-values"), "a ***, ***s");
    assert_eq!(masker.text("nothing here"), "nothing here");
}

#[test]
fn without_values_nothing_changes() {
    let masker = masker(&["", ""]);
    assert!(masker.is_empty());
    assert_eq!(masker.text("anything"), "anything");
}

#[test]
fn values_that_overlap_are_masked_as_one() {
    assert_eq!(masker(&["abcd", "cdef", "bc"]).text("xabcdefx"), "x***x");
}

#[test]
fn short_values_are_masked_as_words_only() {
    let masker = masker(&["42", "no"]);
    assert_eq!(
        masker.text("42 is 142, say no to nobody: id=42&x"),
        "*** is 142, say *** to nobody: id=***&x"
    );
    assert_eq!(
        masker.json(r#"{"id":42,"not":"no"}"#),
        r#"{"id":"***","not":"***"}"#
    );
    assert_eq!(
        self::masker(&[":", ","]).json(r#"{"id":"a","no":"b"}"#),
        r#"{"id":"a","no":"b"}"#
    );
}

#[test]
fn encoded_values_are_masked() {
    let secret = "p&ss \"w\u{f6}rd\"/\n+1";
    let masker = masker(&[secret]);
    let encoded = [
        "p%26ss%20%22w%C3%B6rd%22%2F%0A%2B1",
        "p%26ss+%22w%c3%b6rd%22%2f%0a%2b1",
        "p%2526ss%2520%2522w%25C3%25B6rd%2522%252F%250A%252B1",
        r#"p&ss \"w\u00f6rd\"/\n+1"#,
        r#"p&ss \\\"w\\u00f6rd\\\"/\\n+1"#,
        r#"p&ss "wörd"/\n+1"#,
        "70267373202277c3b67264222f0a2b31",
        "70267373202277C3B67264222F0A2B31",
    ];
    for text in encoded {
        assert_eq!(masker.text(&format!("<{text}>")), "<***>", "{text}");
    }
}

#[test]
fn what_the_url_parser_makes_of_a_value_is_masked() {
    for (secret, encoded) in [
        (
            "s3cr%t/Va\"lue+with spaces",
            "s3cr%t/Va%22lue+with%20spaces",
        ),
        ("pass%41<+>word", "pass%41%3C+%3Eword"),
        ("100%", "100%"),
        ("a \"100%", "a%20%22100%"),
        ("a\tb\n\"cdef", "ab%22cdef"),
        ("%22%22\"ab", "%22%22%22ab"),
        ("l'\u{e9}t\u{e9} d'or", "l%27%C3%A9t%C3%A9%20d%27or"),
    ] {
        let masker = masker(&[secret]);
        // What stands beside the value may look like a part of an encoded character.
        for (before, after) in [
            ("", ""),
            ("http://h/?k=", "&x=1"),
            ("k=%", "41"),
            ("%4", "%20"),
        ] {
            assert_eq!(
                masker.text(&format!("{before}{encoded}{after}")),
                format!("{before}***{after}"),
                "{secret}"
            );
        }
        let again = percent_encoded(encoded);
        assert_eq!(masker.text(&format!("<{again}>")), "<***>", "{again}");
    }
}

#[test]
fn buffers_are_masked_as_node_shows_them() {
    let masker = masker(&["password", &"0123456789".repeat(6)]);
    assert_eq!(
        masker.text("<Buffer 75 3a 70 61 73 73 77 6f 72 64 0a>"),
        "<Buffer 75 3a *** 0a>"
    );
    let digits = "30 31 32 33 34 35 36 37 38 39 ";
    let shown = format!("<Buffer {}... 10 more bytes>", digits.repeat(5));
    assert_eq!(masker.text(&shown), "<Buffer *** ... 10 more bytes>");
    let whole = format!("<Buffer {}>", digits.repeat(6).trim_end());
    assert_eq!(masker.text(&whole), "<Buffer ***>");
}

#[test]
fn base64_of_a_longer_text_is_masked_but_for_its_ends() {
    let masker = masker(&["top-secret-password"]);
    for before in ["", "u", "us", "use", "user:"] {
        let text = format!("{before}top-secret-password");
        for encoded in [STANDARD.encode(&text), URL_SAFE_NO_PAD.encode(&text)] {
            let masked = masker.text(&encoded).into_owned();
            assert!(masked.contains("***"), "{before}: {masked}");
            assert!(
                masked.len() <= before.len() * 4 / 3 + 8,
                "{before}: {masked}"
            );
        }
    }
}

#[test]
fn lines_and_json_strings_of_a_value_are_sensitive_too() {
    let key = "-----BEGIN KEY-----\nMIIEvQIBADANBgkq\nhkiG9w0BAQEFAASC\n-----END KEY-----";
    let document =
        json!({"type": "account", "private_key": key, "id": "0123456789abcdef01"}).to_string();
    let masker = masker(&[&document]);
    assert_eq!(
        masker.text("type account, id 0123456789abcdef01"),
        "type account, id ***"
    );
    assert_eq!(masker.text("  'MIIEvQIBADANBgkq\\n' +"), "  '***\\n' +");
}

#[test]
fn the_mask_cannot_complete_a_value() {
    let masker = masker(&["ab-ab", "x***y", "#####"]);
    let masked = masker.text("xab-aby").into_owned();
    assert!(
        !masked.contains("x***y") && !masked.contains("ab-ab"),
        "{masked}"
    );
}

#[test]
fn masked_json_is_still_json() {
    let masker = masker(&["nabcd", "1234", "true", "\"a\":"]);
    for document in [
        r#"{"x":"\nabcd","y":"\\nabcd"}"#,
        r#"[12345,1.1234e+21,true,"true",null]"#,
        r#"{"nabcd":"\ud83d\ude00nabcd\ud83d"}"#,
        r#"{"a":1}"#,
        "\"nabcd\"",
        " \n[ ]",
    ] {
        let masked = masker.json(document);
        assert!(
            serde_json::from_str::<serde::de::IgnoredAny>(&masked).is_ok(),
            "{document} -> {masked}"
        );
        for secret in ["nabcd", "1234", "true", "\"a\":"] {
            assert!(!masked.contains(secret), "{document} -> {masked}");
        }
    }
}

#[test]
fn all_parts_of_an_outcome_are_masked() {
    let masker = masker(&["hunter2!"]);
    let request = |outcome| OutgoingRequest {
        method: "GET".into(),
        url: "https://example.com/?key=hunter2%21".into(),
        service: None,
        operation: None,
        outcome,
        duration: Duration::ZERO,
    };
    let line = LogLine {
        level: LogLevel::Info,
        message: "hunter2!".into(),
        time: SystemTime::UNIX_EPOCH,
    };
    let mut error = FunctionError::new(ErrorKind::BadRequest, "hunter2!", "hunter2!");
    error.stack = Some("at hunter2!".into());
    let mut outcome = Outcome::failed(error);
    outcome.logs = vec![line.clone()];
    outcome.requests = vec![
        request(RequestOutcome::Failed("hunter2!".into())),
        request(RequestOutcome::Status(200)),
    ];
    let shown = format!("{:?}", masker.outcome(outcome));
    assert!(!shown.contains("hunter2"), "{shown}");

    let mut outcome = Outcome::failed(FunctionError::new(ErrorKind::Retry, "", ""));
    outcome.result = Ok(RawValue::from_string(r#"{"k":"hunter2!"}"#.into()).ok());
    let shown = format!("{:?}", masker.outcome(outcome));
    assert!(
        !shown.contains("hunter2") && shown.contains("***"),
        "{shown}"
    );
    assert_eq!(masker.log_line(&line).message, "***");
}

#[test]
fn values_too_long_to_mask_are_refused() {
    let long = "x".repeat(Masker::MAX_BYTES + 1);
    assert!(matches!(
        Masker::new([long]),
        Err(MaskerError::TooLong { .. })
    ));
}

fn percent_encoded(text: &str) -> String {
    text.bytes()
        .map(|b| {
            if b.is_ascii_alphanumeric() || b"-_.~".contains(&b) {
                char::from(b).to_string()
            } else {
                format!("%{b:02X}")
            }
        })
        .collect()
}

fn json_escaped(text: &str) -> String {
    let quoted = json!(text).to_string();
    quoted[1..quoted.len() - 1].to_owned()
}

fn secret() -> impl Strategy<Value = String> {
    prop_oneof![
        ".{4,12}",
        r#"[ab\\"%+*#]{4,8}"#,
        "[a-z0-9]{4,40}",
        r"\PC{4,8}"
    ]
}

fn json_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((".{0,4}", inner), 0..4)
                .prop_map(|entries| Value::Object(entries.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn no_masked_text_holds_a_value(secrets in prop::collection::vec(secret(), 1..4), parts in prop::collection::vec(".{0,6}", 0..6)) {
        let masker = Masker::new(&secrets).expect("secrets that can be masked");
        let mut text = String::new();
        for (index, part) in parts.iter().enumerate() {
            text.push_str(part);
            let secret = &secrets[index % secrets.len()];
            text.push_str(&match index % 5 {
                0 => secret.clone(),
                1 => percent_encoded(secret),
                2 => json_escaped(secret),
                3 => json_escaped(&json_escaped(secret)),
                _ => STANDARD.encode(secret),
            });
        }
        let masked = masker.text(&text);
        for secret in &secrets {
            prop_assert!(!masked.contains(secret.as_str()), "{secret:?} in {masked:?}");
            prop_assert!(!masked.contains(&percent_encoded(secret)), "{secret:?} in {masked:?}");
            prop_assert!(!masked.contains(&json_escaped(secret)), "{secret:?} in {masked:?}");
            prop_assert!(!masked.contains(&STANDARD.encode(secret)), "{secret:?} in {masked:?}");
        }
    }

    #[test]
    fn a_value_encoded_in_part_is_masked(secret in r#"[a-f1-4"%+ <&]{4,12}"#, encode in prop::collection::vec(any::<bool>(), 12)) {
        let masker = Masker::new([&secret]).expect("secrets that can be masked");
        // What is decoded to fewer than four bytes is not searched for.
        prop_assume!(secret.len() >= 4 + 2 * secret.matches('%').count());
        let encoded: String = secret.chars().zip(encode).map(|(c, encode)| {
            if encode && !c.is_ascii_alphanumeric() && c != '%' { percent_encoded(&c.to_string()) } else { c.to_string() }
        }).collect();
        let text = format!("/{encoded}/");
        prop_assert_eq!(masker.text(&text), "/***/");
    }

    #[test]
    fn no_masked_json_holds_a_value(secrets in prop::collection::vec(secret(), 1..4), value in json_value(), key in ".{0,4}") {
        let masker = Masker::new(&secrets).expect("secrets that can be masked");
        let document = json!({
            key: value,
            &secrets[0]: format!("x{}y", secrets[0]),
            "nested": json!({"secret": secrets[0]}).to_string(),
        }).to_string();
        let masked = masker.json(&document);
        let parsed: Value = serde_json::from_str(&masked)?;
        for secret in &secrets {
            prop_assert!(!masked.contains(secret.as_str()), "{secret:?} in {masked}");
        }
        let strings = strings_of(&parsed);
        for secret in &secrets {
            prop_assert!(!strings.iter().any(|s| s.contains(secret.as_str())), "{secret:?} in {masked}");
        }
    }
}

fn strings_of(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(strings_of).collect(),
        Value::Object(entries) => entries
            .iter()
            .flat_map(|(k, v)| [vec![k.clone()], strings_of(v)].concat())
            .collect(),
        _ => Vec::new(),
    }
}
