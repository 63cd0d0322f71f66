//! What clients say of a content, to have it checked.

use std::fs;

use aws_sdk_s3::primitives::ByteStream;
use aws_sdk_s3::types::{ChecksumAlgorithm, ChecksumMode};

use crate::support::{Server, assert_failure};

#[tokio::test(flavor = "multi_thread")]
async fn a_content_that_is_not_what_was_announced_is_not_written() {
    let server = Server::start().await;
    let s3 = server.s3();
    let put = || {
        s3.put_object()
            .bucket("events")
            .key("k")
            .body(ByteStream::from_static(b"content"))
    };
    assert_failure(
        put().content_md5("1B2M2Y8AsgTpgAmY7PhCfg==").send().await,
        400,
        "BadDigest",
    );
    assert_failure(
        put().content_md5("no base64").send().await,
        400,
        "InvalidDigest",
    );
    assert_failure(
        put().checksum_crc32("AAAAAA==").send().await,
        400,
        "BadDigest",
    );
    assert!(!server.object_path("k").exists());
    put()
        .content_md5("mgNkuembtIDdJeHwKEyFVQ==")
        .send()
        .await
        .expect("right");
}

#[tokio::test(flavor = "multi_thread")]
async fn checksums_in_headers_and_trailers_are_checked_and_given_back() {
    let server = Server::start().await;
    let s3 = server.s3();
    for algorithm in [
        ChecksumAlgorithm::Crc32,
        ChecksumAlgorithm::Crc32C,
        ChecksumAlgorithm::Crc64Nvme,
        ChecksumAlgorithm::Sha1,
        ChecksumAlgorithm::Sha256,
    ] {
        let put = s3
            .put_object()
            .bucket("events")
            .key("k")
            .checksum_algorithm(algorithm.clone());
        put.body(ByteStream::from_static(b"content"))
            .send()
            .await
            .expect("written");
        let get = s3
            .get_object()
            .bucket("events")
            .key("k")
            .checksum_mode(ChecksumMode::Enabled)
            .send()
            .await;
        let get = get.expect("found");
        let sums = [
            get.checksum_crc32(),
            get.checksum_crc32_c(),
            get.checksum_crc64_nvme(),
            get.checksum_sha1(),
            get.checksum_sha256(),
        ];
        assert_eq!(sums.iter().flatten().count(), 1, "{algorithm:?}: {sums:?}");
        // The SDK compares it with the content.
        get.body.collect().await.expect("the right checksum");
    }
    // A body whose length is known only to the SDK is sent in chunks, with the checksum behind it.
    let path = server.root().join("upload");
    fs::write(&path, vec![7; 600_000]).expect("written");
    let body = ByteStream::from_path(&path).await.expect("a body");
    s3.put_object()
        .bucket("events")
        .key("chunked")
        .body(body)
        .send()
        .await
        .expect("written");
    assert_eq!(server.get("chunked").await, vec![7; 600_000]);
    let head = s3
        .head_object()
        .bucket("events")
        .key("chunked")
        .send()
        .await
        .expect("found");
    assert_eq!(head.content_encoding(), None);
}
