//! What is expected of runs against ministack. Objects are looked at by another client than the one that wrote them.

use std::time::Duration;

use serde_json::{Map, Value, json};

use crate::moto::Moto;
use crate::server::{AccessKey, Server};
use crate::tidegate::{Project, RIGHT, Run, assert_error, aws_check, example, function, statuses};

const HOME: &str = "us-east-1";
const AWAY: &str = "eu-central-1";
pub const ROLE: &str = "arn:aws:iam::000000000000:role/segment-writer";

pub fn right_external_id(server: &Server) {
    server.create_bucket("events-right", HOME);
    let event = r#"{"type":"track","event":"Signed Up","properties":{"plan":"Größe ☂ 🦀","total":12.5},"userId":"u1"}"#;
    let run = Project::new(server, example(), "events-right", Some(RIGHT)).run(event);
    run.assert_succeeded();
    assert_eq!(statuses(&run.outcome), [200, 200]);
    assert_only_object(server, "events-right", HOME, event);
}

pub fn wrong_external_id(server: &Server) {
    server.create_bucket("events-wrong", HOME);
    let run = run_example(server, "events-wrong", Some("another-external-id"));
    assert_role_denied(server, "events-wrong", &run);
}

pub fn missing_external_id(server: &Server) {
    server.create_bucket("events-missing", HOME);
    let run = run_example(server, "events-missing", None);
    assert_role_denied(server, "events-missing", &run);
}

pub fn wrong_secret(server: &Server) {
    server.create_bucket("events-secret", HOME);
    let key = AccessKey {
        secret: "not-the-secret-of-this-key".into(),
        ..server.key.clone()
    };
    let run =
        Project::with_key(server, key, example(), "events-secret", Some(RIGHT)).run(&event(""));
    let message = "The request signature we calculated does not match the signature you provided. Check your AWS \
                   Secret Access Key and signing method. Consult the service documentation for details.";
    run.assert_failed("SignatureDoesNotMatch", message);
    assert_eq!(server.keys("events-secret", HOME), [""; 0]);
}

pub fn denied_by_policy(server: &Server) {
    server.create_bucket("closed", HOME);
    let run = run_example(server, "closed", Some(RIGHT));
    let message = "User: arn:aws:sts::000000000000:assumed-role/segment-writer/segment-function is not authorized to \
                   perform: s3:PutObject because no identity-based policy allows the s3:PutObject action";
    run.assert_failed("AccessDenied", message);
    assert_eq!(server.keys("closed", HOME), [""; 0]);
}

pub fn unknown_bucket(server: &Server) {
    let run = run_example(server, "events-nowhere", Some(RIGHT));
    run.assert_failed("NoSuchBucket", "The specified bucket does not exist");
}

pub fn other_region(server: &Server) {
    server.create_bucket("events-away", AWAY);
    let run = run_example(server, "events-away", Some(RIGHT));
    run.assert_succeeded();
    // AssumeRole, PutObject where the bucket is not, PutObject where it is.
    assert_eq!(statuses(&run.outcome), [200, 301, 200]);
    assert_eq!(
        signed_regions(server, "PUT /events-away/track/"),
        [HOME, AWAY]
    );
    assert_only_object(server, "events-away", AWAY, &event(""));
}

pub fn other_region_by_head(server: &Server) {
    server.create_bucket("events-away-head", AWAY);
    let body = event("");
    server.put_object("events-away-head", AWAY, "track/1.json", &body);
    let project = Project::new(server, function("head.js"), "events-away-head", Some(RIGHT));
    let run = project.run(r#"{"type":"track","properties":{"key":"track/1.json"}}"#);
    run.assert_succeeded();
    assert_eq!(
        run.outcome["result"],
        json!({"length": body.len(), "retries": 1})
    );
    assert_eq!(
        signed_regions(server, "HEAD /events-away-head/track/1.json"),
        [HOME, AWAY]
    );
}

pub fn texts(server: &Server) {
    let low: String = ('\0'..='\u{17f}').collect();
    let high = "\u{2028}\u{2029}\u{feff}\u{fffd}\u{ffff}\u{1f600}\u{10ffff}";
    let texts = [
        serde_json::to_string(&low).expect("JSON"),
        serde_json::to_string(high).expect("JSON"),
        // Half a character: JSON can say it, UTF-8 cannot.
        r#""\ud83d and \ude00""#.to_owned(),
        // So long that it is sent in pieces, and that clients ask before they send it.
        serde_json::to_string(&"0123456789abcdeµ".repeat(1 << 17)).expect("JSON"),
    ];
    for (index, text) in texts.iter().enumerate() {
        let bucket = format!("events-text-{index}");
        server.create_bucket(&bucket, HOME);
        let event = format!(r#"{{"type":"track","properties":{{"text":{text}}}}}"#);
        Project::new(server, example(), &bucket, Some(RIGHT))
            .run(&event)
            .assert_succeeded();
        assert_only_object(server, &bucket, HOME, &event);
    }
}

pub fn binary(server: &Server) {
    server.create_bucket("events-binary", HOME);
    let run =
        Project::new(server, function("binary.js"), "events-binary", Some(RIGHT)).run(&event(""));
    run.assert_succeeded();
    let length = 256 * 1024;
    let metadata = json!({"origin": "tide gate"});
    let expected = json!({"equal": true, "length": length, "type": "application/x-test", "metadata": metadata});
    assert_eq!(run.outcome["result"], expected);
    let key = "a b/c+d/é😀!*()'.bin";
    assert_eq!(server.keys("events-binary", HOME), [key]);
    let bytes: Vec<u8> = (0..length).map(|i| ((i ^ (i >> 8)) & 255) as u8).collect();
    assert!(
        server.object("events-binary", HOME, key) == bytes,
        "the object is another"
    );
}

pub fn expired_session(server: &Server) {
    server.create_bucket("events-expired", HOME);
    let mut stream = Project::new(server, example(), "events-expired", Some(RIGHT)).stream();
    let first = stream.run(&event("before"));
    assert_eq!(first["ok"], json!(true), "{first:#}");
    // The client with its session is in the function's cache, and stays there.
    server.put_clock_forward(Duration::from_secs(3601));
    let second = stream.run(&event("after"));
    assert_error(&second, "ExpiredToken", "The provided token has expired.");
    // The error is one that other credentials could mend, so it is tried again; keys given as they are stay the same.
    assert_eq!(statuses(&second), [400; 4]);
    assert_eq!(stream.end(), Some(1));
    assert_only_object(server, "events-expired", HOME, &event("before"));
}

pub fn check(server: &Server) {
    server.create_bucket("events-checked", AWAY);
    let found = aws_check(
        &server.endpoint,
        &server.key,
        &["--bucket", "events-checked", "--expect", "put,get"],
    );
    assert_eq!(
        statuses_of(&found),
        json!({
            "credentials": "ok", "assume_with_external_id": "ok", "assume_without_external_id": "ok",
            "assume_with_other_external_id": "ok", "external_id_length": "warning",
            // Of a key that does not exist ministack tells everybody.
            "list": "ok", "put": "ok", "get": "unknown", "delete": "ok",
        }),
        "{found:#}"
    );
    assert_eq!(found["bucket"]["region"], json!(AWAY));
    assert_eq!(found["left_behind"], json!([]));
    assert_eq!(server.keys("events-checked", AWAY), [""; 0]);
}

pub fn moto_check(moto: &Moto) {
    let key = moto_key();
    moto_bucket(moto, "events-moto");
    let found = aws_check(&moto.endpoint, &key, &["--bucket", "events-moto"]);
    assert_eq!(
        statuses_of(&found),
        json!({
            "credentials": "ok", "assume_with_external_id": "ok", "assume_without_external_id": "finding",
            "assume_with_other_external_id": "finding", "external_id_length": "warning",
            "list": "note", "put": "note", "get": "note", "delete": "note",
        }),
        "{found:#}"
    );
    assert_eq!(found["left_behind"], json!([]));
}

pub fn moto_example(moto: &Moto) {
    moto_bucket(moto, "events-moto");
    let mut settings = Map::new();
    for (name, value) in [
        ("iamRoleArn", ROLE),
        ("iamRoleExternalId", RIGHT),
        ("s3Bucket", "events-moto"),
    ] {
        settings.insert(name.into(), value.into());
    }
    let run = Project::at(&moto.endpoint, moto_key(), example(), settings).run(&event(""));
    run.assert_succeeded();
    assert_eq!(statuses(&run.outcome), [200, 200]);
}

fn moto_key() -> AccessKey {
    AccessKey {
        id: "AKIAIOSFODNN7EXAMPLE".into(),
        secret: "moto-takes-anything".into(),
    }
}

/// Made by a function: moto lets anybody.
fn moto_bucket(moto: &Moto, name: &str) {
    let mut settings = Map::new();
    settings.insert("iamRoleArn".into(), ROLE.into());
    settings.insert("s3Bucket".into(), name.into());
    Project::at(&moto.endpoint, moto_key(), function("bucket.js"), settings)
        .run(&event(""))
        .assert_succeeded();
}

/// The status of each check, by its name.
fn statuses_of(found: &Value) -> Value {
    let checks = found["checks"].as_array().expect("checks").iter();
    checks
        .map(|check| {
            let name = check["name"].as_str().expect("a name").to_owned();
            (name, check["status"].clone())
        })
        .collect::<Map<_, _>>()
        .into()
}

/// A compact event, as `JSON.stringify` writes it.
fn event(name: &str) -> String {
    json!({"type": "track", "event": name, "userId": "u1"}).to_string()
}

fn run_example(server: &Server, bucket: &str, external_id: Option<&str>) -> Run {
    Project::new(server, example(), bucket, external_id).run(&event(""))
}

#[track_caller]
fn assert_role_denied(server: &Server, bucket: &str, run: &Run) {
    let user = "arn:aws:iam::000000000000:user/tidegate";
    let message =
        format!("User: {user} is not authorized to perform: sts:AssumeRole on resource: {ROLE}");
    run.assert_failed("AccessDenied", &message);
    assert_eq!(statuses(&run.outcome), [403]);
    assert_eq!(server.keys(bucket, HOME), [""; 0]);
}

/// That the bucket holds one object, the event.
#[track_caller]
fn assert_only_object(server: &Server, bucket: &str, region: &str, event: &str) {
    let keys = server.keys(bucket, region);
    assert_eq!(keys.len(), 1, "{keys:?}");
    assert!(
        keys[0].starts_with("track/") && keys[0].ends_with(".json"),
        "{keys:?}"
    );
    let object = server.object(bucket, region, &keys[0]);
    assert_eq!(String::from_utf8_lossy(&object), event);
    assert!(object == event.as_bytes(), "the object is another");
}

/// The regions that the logged requests with this beginning were signed for.
fn signed_regions(server: &Server, request: &str) -> Vec<String> {
    let log = server.log();
    let lines = log.lines().filter(|line| line.contains(request));
    lines
        .filter_map(|line| line.rsplit_once("region="))
        .map(|(_, region)| region.to_owned())
        .collect()
}
