use std::collections::BTreeSet;
use std::fs;

use crate::support::{Server, assert_failure};

fn weird_keys() -> Vec<String> {
    let mut keys: Vec<String> = [
        "a",
        "a/b",
        "a/b/c",
        "a/",
        "a//b",
        "/a",
        "//",
        "/",
        ".",
        "..",
        "../x",
        "../../../etc/passwd",
        "./a",
        "a/./b",
        "a/..",
        "%",
        "%2e%2e/x",
        "%@x",
        "%@e",
        "%@fa",
        "%@ca/b",
        "a%00b",
        " x ",
        "a b",
        "a+b",
        "a&b=c?d#e",
        "\u{e9}",
        "e\u{301}",
        "\u{1f980}/x",
        "a\\b",
        "C:\\x",
        "con",
        "a.",
        ".hidden",
        ".tidegate-local/key",
        "a\tb",
        "a\"b'c<d>",
        "~",
        "*?",
    ]
    .map(str::to_owned)
    .to_vec();
    keys.push("x".repeat(252));
    keys.push("x".repeat(253));
    keys.push(format!("{}/y", "x".repeat(252)));
    keys.push(format!("{}/y", "x".repeat(253)));
    keys.push("x".repeat(1024));
    keys.push("\u{20ac}".repeat(341));
    keys.push("d/".repeat(512));
    keys
}

#[tokio::test(flavor = "multi_thread")]
async fn every_key_is_an_object_of_its_own_in_its_bucket() {
    let server = Server::start().await;
    let s3 = server.s3();
    let outside = tree(server.root(), "events");
    let keys = weird_keys();
    // There and back, so that files become folders' names and the other way round.
    for key in keys.iter().chain(keys.iter().rev()) {
        server.put(key, key.as_bytes()).await;
    }
    for key in &keys {
        assert_eq!(server.get(key).await, key.as_bytes(), "{key:?}");
    }
    let mut listed = Vec::new();
    let mut pages = s3
        .list_objects_v2()
        .bucket("events")
        .max_keys(7)
        .into_paginator()
        .send();
    while let Some(page) = pages.next().await {
        listed.extend(
            page.expect("a page")
                .contents()
                .iter()
                .map(|object| object.key().expect("a key").to_owned()),
        );
    }
    let sorted: Vec<String> = keys
        .iter()
        .cloned()
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    assert_eq!(listed, sorted);
    assert_eq!(tree(server.root(), "events"), outside);
    for key in &keys {
        s3.delete_object()
            .bucket("events")
            .key(key)
            .send()
            .await
            .expect(key);
        assert_failure(
            s3.get_object().bucket("events").key(key).send().await,
            404,
            "NoSuchKey",
        );
    }
    assert_eq!(
        fs::read_dir(server.root().join("events"))
            .expect("a folder")
            .count(),
        0
    );
    s3.delete_bucket()
        .bucket("events")
        .send()
        .await
        .expect("empty");
}

/// What is in a folder, apart from one entry and the server's own metadata.
fn tree(root: &std::path::Path, except: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(root)
        .expect("a folder")
        .map(|entry| entry.expect("an entry").file_name());
    entries
        .map(|name| name.to_string_lossy().into_owned())
        .filter(|name| name != except)
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_that_is_too_long_is_refused() {
    let server = Server::start().await;
    let put = server
        .s3()
        .put_object()
        .bucket("events")
        .key("x".repeat(1025))
        .send()
        .await;
    assert_failure(put, 400, "KeyTooLongError");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_object_keeps_its_metadata_when_a_folder_takes_its_name() {
    let server = Server::start().await;
    let s3 = server.s3();
    s3.put_object()
        .bucket("events")
        .key("a")
        .content_type("a/b")
        .body(b"1".to_vec().into())
        .send()
        .await
        .expect("written");
    server.put("a/b", "2").await;
    let get = s3
        .get_object()
        .bucket("events")
        .key("a")
        .send()
        .await
        .expect("found");
    assert_eq!(get.content_type(), Some("a/b"));
    assert_eq!(get.body.collect().await.expect("a body").to_vec(), b"1");
    assert!(server.object_path("a/b").is_file());
    server.put("a", "3").await;
    s3.delete_object()
        .bucket("events")
        .key("a/b")
        .send()
        .await
        .expect("removed");
    assert_eq!(server.get("a").await, b"3");
    server.put("a", "4").await;
    assert!(server.object_path("a").is_file());
    assert_eq!(server.get("a").await, b"4");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn symbolic_links_lead_nowhere() {
    let server = Server::start().await;
    let s3 = server.s3();
    let outside = tempfile::tempdir().expect("a folder");
    fs::write(outside.path().join("secret"), "secret").expect("written");
    std::os::unix::fs::symlink(outside.path(), server.object_path("folder")).expect("linked");
    std::os::unix::fs::symlink(outside.path().join("secret"), server.object_path("file"))
        .expect("linked");
    std::os::unix::fs::symlink(outside.path(), server.root().join("bucket")).expect("linked");
    for key in ["folder/secret", "file"] {
        assert_failure(
            s3.get_object().bucket("events").key(key).send().await,
            404,
            "NoSuchKey",
        );
    }
    assert!(
        s3.put_object()
            .bucket("events")
            .key("folder/new")
            .send()
            .await
            .is_err()
    );
    assert!(!outside.path().join("new").exists());
    s3.delete_object()
        .bucket("events")
        .key("folder/secret")
        .send()
        .await
        .expect("nothing to do");
    assert!(outside.path().join("secret").exists());
    assert_failure(
        s3.get_object().bucket("bucket").key("secret").send().await,
        404,
        "NoSuchBucket",
    );
    let list = s3
        .list_objects_v2()
        .bucket("events")
        .send()
        .await
        .expect("listed");
    assert_eq!(list.contents().len(), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn objects_and_folders_of_one_name_can_come_and_go_at_once() {
    let server = Server::start().await;
    let s3 = server.s3();
    let tasks = ["a", "a/b", "a/b/c", "a/b/d"].map(|key| {
        let s3 = s3.clone();
        tokio::spawn(async move {
            for round in 0..60 {
                let put = s3
                    .put_object()
                    .bucket("events")
                    .key(key)
                    .body(key.as_bytes().to_vec().into());
                put.send()
                    .await
                    .unwrap_or_else(|error| panic!("{key} {round}: {error:?}"));
                let get = s3.get_object().bucket("events").key(key).send().await;
                let get = get.unwrap_or_else(|error| panic!("{key} {round}: {error:?}"));
                assert_eq!(
                    get.body.collect().await.expect("a body").to_vec(),
                    key.as_bytes()
                );
                if round < 59 {
                    s3.delete_object()
                        .bucket("events")
                        .key(key)
                        .send()
                        .await
                        .expect("removed");
                }
            }
        })
    });
    for task in tasks {
        task.await.expect("done");
    }
    let list = s3
        .list_objects_v2()
        .bucket("events")
        .send()
        .await
        .expect("listed");
    let keys: Vec<_> = list
        .contents()
        .iter()
        .filter_map(|object| object.key())
        .collect();
    assert_eq!(keys, ["a", "a/b", "a/b/c", "a/b/d"]);
}
