use std::fs;

use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{MetadataDirective, Tag, Tagging};

use crate::support::{Server, assert_failure, failure};

#[tokio::test(flavor = "multi_thread")]
async fn an_object_is_a_plain_file_with_just_its_content() {
    let server = Server::start().await;
    let event = r#"{"type":"track","event":"Caf\u00e9 \ud83e\udd80"}"#;
    server.put("track/1700000000000.json", event).await;
    assert_eq!(
        fs::read_to_string(server.object_path("track/1700000000000.json")).expect("a file"),
        event
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn content_and_metadata_come_back_as_they_were_sent() {
    let server = Server::start().await;
    let s3 = server.s3();
    let put = s3
        .put_object()
        .bucket("events")
        .key("k")
        .body(ByteStream::from_static(b"content"));
    let put = put
        .content_type("application/json")
        .content_encoding("gzip")
        .cache_control("no-store")
        .content_disposition("attachment")
        .content_language("de")
        .metadata("Name", "value")
        .tagging("a=1&b=2")
        .send()
        .await
        .expect("written");
    assert_eq!(put.e_tag(), Some("\"9a0364b9e99bb480dd25e1f0284c8555\""));
    let server = server.restart().await;
    let s3 = server.s3();
    let head = s3
        .head_object()
        .bucket("events")
        .key("k")
        .send()
        .await
        .expect("found");
    let get = s3
        .get_object()
        .bucket("events")
        .key("k")
        .send()
        .await
        .expect("found");
    assert_eq!(head.e_tag(), put.e_tag());
    assert_eq!(
        (head.content_length(), get.content_length()),
        (Some(7), Some(7))
    );
    assert_eq!(get.content_type(), Some("application/json"));
    assert_eq!(get.content_encoding(), Some("gzip"));
    assert_eq!(get.cache_control(), Some("no-store"));
    assert_eq!(get.content_disposition(), Some("attachment"));
    assert_eq!(get.content_language(), Some("de"));
    assert_eq!(
        get.metadata()
            .expect("metadata")
            .get("name")
            .map(String::as_str),
        Some("value")
    );
    assert_eq!(get.tag_count(), Some(2));
    assert_eq!(head.last_modified(), get.last_modified());
    assert_eq!(
        get.body.collect().await.expect("a body").to_vec(),
        b"content"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn writing_again_replaces_content_and_metadata() {
    let server = Server::start().await;
    let s3 = server.s3();
    for (content, kind) in [("first", "a/b"), ("other", "c/d")] {
        let put = s3.put_object().bucket("events").key("k").content_type(kind);
        put.body(ByteStream::from_static(content.as_bytes()))
            .send()
            .await
            .expect("written");
        let get = s3
            .get_object()
            .bucket("events")
            .key("k")
            .send()
            .await
            .expect("found");
        assert_eq!(get.content_type(), Some(kind));
        assert_eq!(
            get.body.collect().await.expect("a body").to_vec(),
            content.as_bytes()
        );
    }
    assert_eq!(server.meta_files(), 1);
    s3.delete_object()
        .bucket("events")
        .key("k")
        .send()
        .await
        .expect("removed");
    assert_eq!(server.meta_files(), 0);
    assert_failure(
        s3.get_object().bucket("events").key("k").send().await,
        404,
        "NoSuchKey",
    );
    s3.delete_object()
        .bucket("events")
        .key("k")
        .send()
        .await
        .expect("no error for what is gone");
}

#[tokio::test(flavor = "multi_thread")]
async fn large_contents_and_ranges_of_them_come_back_whole() {
    let server = Server::start().await;
    let content: Vec<u8> = (0..3_000_000u32).map(|index| (index % 251) as u8).collect();
    server.put("large", content.clone()).await;
    assert_eq!(server.get("large").await, content);
    let s3 = server.s3();
    for (range, from, to) in [
        ("bytes=0-9", 0, 10),
        ("bytes=2999990-", 2_999_990, 3_000_000),
        ("bytes=-5", 2_999_995, 3_000_000),
        ("bytes=5-2000000", 5, 2_000_001),
    ] {
        let get = s3
            .get_object()
            .bucket("events")
            .key("large")
            .range(range)
            .send()
            .await
            .expect(range);
        assert_eq!(
            get.content_range(),
            Some(format!("bytes {from}-{}/3000000", to - 1).as_str())
        );
        assert_eq!(
            get.body.collect().await.expect("a body").to_vec(),
            &content[from..to],
            "{range}"
        );
    }
    let beyond = s3
        .get_object()
        .bucket("events")
        .key("large")
        .range("bytes=3000000-")
        .send()
        .await;
    assert_failure(beyond, 416, "InvalidRange");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_a_user_puts_there_is_an_object() {
    let server = Server::start().await;
    fs::create_dir(server.object_path("by")).expect("made");
    fs::write(server.object_path("by/hand.txt"), "content").expect("written");
    let s3 = server.s3();
    let get = s3
        .get_object()
        .bucket("events")
        .key("by/hand.txt")
        .send()
        .await
        .expect("found");
    assert_eq!(get.e_tag(), Some("\"9a0364b9e99bb480dd25e1f0284c8555\""));
    assert_eq!(get.content_type(), Some("binary/octet-stream"));
    assert_eq!(
        get.body.collect().await.expect("a body").to_vec(),
        b"content"
    );
    fs::write(server.object_path("by/hand.txt"), "changed").expect("written");
    assert_eq!(server.get("by/hand.txt").await, b"changed");
    let list = s3
        .list_objects_v2()
        .bucket("events")
        .send()
        .await
        .expect("listed");
    assert_eq!(
        list.contents()[0].e_tag(),
        Some("\"8977dfac2f8e04cb96e66882235f5aba\"")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_takes_metadata_along_or_gets_its_own() {
    let server = Server::start().await;
    let s3 = server.s3();
    let put = s3
        .put_object()
        .bucket("events")
        .key("a b/\u{e9}")
        .content_type("a/b")
        .metadata("m", "1")
        .tagging("t=1");
    put.body(ByteStream::from_static(b"content"))
        .send()
        .await
        .expect("written");
    let source = "events/a%20b/%C3%A9";
    let copy = s3
        .copy_object()
        .bucket("events")
        .key("kept")
        .copy_source(source)
        .send()
        .await
        .expect("copied");
    let result = copy.copy_object_result().expect("a result");
    assert_eq!(result.e_tag(), Some("\"9a0364b9e99bb480dd25e1f0284c8555\""));
    let kept = s3
        .get_object()
        .bucket("events")
        .key("kept")
        .send()
        .await
        .expect("found");
    assert_eq!(
        (kept.content_type(), kept.tag_count()),
        (Some("a/b"), Some(1))
    );
    let replace = s3
        .copy_object()
        .bucket("events")
        .key("replaced")
        .copy_source(source)
        .content_type("c/d");
    replace
        .metadata_directive(MetadataDirective::Replace)
        .metadata("n", "2")
        .send()
        .await
        .expect("copied");
    let replaced = s3
        .head_object()
        .bucket("events")
        .key("replaced")
        .send()
        .await
        .expect("found");
    assert_eq!(replaced.content_type(), Some("c/d"));
    assert_eq!(replaced.metadata().expect("metadata").get("m"), None);
    let same = s3
        .copy_object()
        .bucket("events")
        .key("kept")
        .copy_source("events/kept")
        .send()
        .await;
    assert_failure(same, 400, "InvalidRequest");
    let gone = s3
        .copy_object()
        .bucket("events")
        .key("x")
        .copy_source("events/gone")
        .send()
        .await;
    assert_failure(gone, 404, "NoSuchKey");
}

#[tokio::test(flavor = "multi_thread")]
async fn tags_can_be_changed_without_the_object() {
    let server = Server::start().await;
    let s3 = server.s3();
    s3.put_object()
        .bucket("events")
        .key("k")
        .content_type("a/b")
        .send()
        .await
        .expect("written");
    let tag = Tag::builder().key("a").value("1").build().expect("valid");
    let tagging = Tagging::builder()
        .tag_set(tag.clone())
        .build()
        .expect("valid");
    s3.put_object_tagging()
        .bucket("events")
        .key("k")
        .tagging(tagging)
        .send()
        .await
        .expect("tagged");
    let tags = s3
        .get_object_tagging()
        .bucket("events")
        .key("k")
        .send()
        .await
        .expect("found");
    assert_eq!(tags.tag_set(), [tag]);
    s3.delete_object_tagging()
        .bucket("events")
        .key("k")
        .send()
        .await
        .expect("removed");
    assert!(
        s3.get_object_tagging()
            .bucket("events")
            .key("k")
            .send()
            .await
            .expect("found")
            .tag_set()
            .is_empty()
    );
    let head = s3
        .head_object()
        .bucket("events")
        .key("k")
        .send()
        .await
        .expect("found");
    assert_eq!(head.content_type(), Some("a/b"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_this_server_does_not_do_is_refused_not_ignored() {
    let server = Server::start().await;
    let s3 = server.s3();
    let put = || s3.put_object().bucket("events").key("k");
    let encrypted = put().server_side_encryption(aws_sdk_s3::types::ServerSideEncryption::AwsKms);
    assert_failure(encrypted.send().await, 501, "NotImplemented");
    let public = put().acl(aws_sdk_s3::types::ObjectCannedAcl::PublicRead);
    assert_failure(public.send().await, 400, "AccessControlListNotSupported");
    assert_failure(
        put().expected_bucket_owner("999999999999").send().await,
        403,
        "AccessDenied",
    );
    assert_failure(
        s3.get_bucket_policy().bucket("events").send().await,
        501,
        "NotImplemented",
    );
    let large = put().metadata("m", "x".repeat(2049)).send().await;
    assert_eq!(failure(large).1, "MetadataTooLarge");
}
