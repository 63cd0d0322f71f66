use std::fs;

use crate::support::Server;

#[tokio::test(flavor = "multi_thread")]
async fn every_request_is_told_to_the_observer() {
    let server = Server::start().await;
    let session = server.assume_writer().await;
    let s3 = server.s3_as(session.clone());
    s3.put_object()
        .bucket("events")
        .key("a b")
        .send()
        .await
        .expect("written");
    let _ = s3.delete_object().bucket("events").key("a b").send().await;
    let records = server.records.lock().expect("unpoisoned");
    let told: Vec<_> = records
        .iter()
        .map(|record| {
            let operation = record.operation.as_deref().unwrap_or_default();
            (
                record.service,
                record.method.as_str(),
                operation,
                record.status,
                record.error_code.as_deref(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("sts", "POST", "AssumeRole", 200, None),
            ("s3", "PUT", "PutObject", 200, None),
            ("s3", "DELETE", "DeleteObject", 403, Some("AccessDenied")),
        ]
    );
    assert_eq!(
        records[0].principal.as_deref(),
        Some("arn:aws:iam::111122223333:user/host")
    );
    assert_eq!(
        records[1].principal.as_deref(),
        Some("arn:aws:sts::111122223333:assumed-role/writer/test")
    );
    assert_eq!(
        records[1].access_key_id.as_deref(),
        Some(session.access_key_id())
    );
    assert_eq!(records[1].path, "/events/a%20b");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_log_file_has_a_line_for_every_request_and_no_secret() {
    let server = Server::with("request_log = true").await;
    let session = server.assume_writer().await;
    let s3 = server.s3_as(session.clone());
    for index in 0..50 {
        s3.put_object()
            .bucket("events")
            .key(format!("{index}"))
            .send()
            .await
            .expect("written");
    }
    let path = server.root().join(".tidegate-local/requests.ndjson");
    let folder = server.root().to_owned();
    server.aws.shutdown().await;
    let text = fs::read_to_string(path).expect("a log");
    let lines: Vec<serde_json::Value> = text
        .lines()
        .map(|line| serde_json::from_str(line).expect("a JSON object"))
        .collect();
    assert_eq!(lines.len(), 51);
    assert_eq!(
        lines
            .iter()
            .filter(|line| line["operation"] == "AssumeRole")
            .count(),
        1
    );
    assert_eq!(
        (&lines[1]["status"], &lines[1]["service"]),
        (&200.into(), &"s3".into())
    );
    assert!(
        lines[1]["time"]
            .as_str()
            .is_some_and(|time| time.ends_with('Z'))
    );
    for secret in [
        session.secret_access_key(),
        session.session_token().expect("a token"),
        "a-secret-for-tests",
    ] {
        assert!(!text.contains(secret));
    }
    drop(folder);
}
