use aws_sdk_s3::types::{CompletedMultipartUpload, CompletedPart};

use crate::support::{Server, assert_failure};

const MIB: usize = 1024 * 1024;

fn completed(parts: &[(i32, String)]) -> CompletedMultipartUpload {
    let parts = parts.iter().map(|(number, etag)| {
        CompletedPart::builder()
            .part_number(*number)
            .e_tag(etag)
            .build()
    });
    CompletedMultipartUpload::builder()
        .set_parts(Some(parts.collect()))
        .build()
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_become_one_object() {
    let server = Server::start().await;
    let s3 = server.s3();
    let start = s3
        .create_multipart_upload()
        .bucket("events")
        .key("m/large")
        .content_type("a/b")
        .metadata("m", "1");
    let upload = start.send().await.expect("started");
    let id = upload.upload_id().expect("an id");
    let mut parts = Vec::new();
    for (number, byte, size) in [
        (2, b'b', 5 * MIB),
        (7, b'c', 10),
        (1, b'x', 10),
        (1, b'a', 5 * MIB),
    ] {
        let call = s3
            .upload_part()
            .bucket("events")
            .key("m/large")
            .upload_id(id)
            .part_number(number);
        let part = call
            .body(vec![byte; size].into())
            .send()
            .await
            .expect("uploaded");
        parts.retain(|(known, _)| *known != number);
        parts.push((number, part.e_tag().expect("an ETag").to_owned()));
    }
    parts.sort_unstable();
    assert!(!server.object_path("m/large").exists());
    let list = s3
        .list_multipart_uploads()
        .bucket("events")
        .send()
        .await
        .expect("listed");
    assert_eq!(list.uploads()[0].upload_id(), Some(id));
    let listed = s3
        .list_parts()
        .bucket("events")
        .key("m/large")
        .upload_id(id)
        .max_parts(2)
        .send()
        .await
        .expect("listed");
    let numbers: Vec<_> = listed
        .parts()
        .iter()
        .map(|part| (part.part_number(), part.size()))
        .collect();
    assert_eq!(
        numbers,
        [
            (Some(1), Some(5 * MIB as i64)),
            (Some(2), Some(5 * MIB as i64))
        ]
    );
    assert_eq!(
        (listed.is_truncated(), listed.next_part_number_marker()),
        (Some(true), Some("2"))
    );

    let complete = s3
        .complete_multipart_upload()
        .bucket("events")
        .key("m/large")
        .upload_id(id);
    let done = complete
        .multipart_upload(completed(&parts))
        .send()
        .await
        .expect("completed");
    assert!(
        done.e_tag().is_some_and(|etag| etag.ends_with("-3\"")),
        "{:?}",
        done.e_tag()
    );
    let expected = [vec![b'a'; 5 * MIB], vec![b'b'; 5 * MIB], vec![b'c'; 10]].concat();
    assert_eq!(server.get("m/large").await, expected);
    let head = s3
        .head_object()
        .bucket("events")
        .key("m/large")
        .send()
        .await
        .expect("found");
    assert_eq!(
        (head.content_type(), head.e_tag()),
        (Some("a/b"), done.e_tag())
    );
    let again = s3
        .list_parts()
        .bucket("events")
        .key("m/large")
        .upload_id(id)
        .send()
        .await;
    assert_failure(again, 404, "NoSuchUpload");
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_parts_are_refused() {
    let server = Server::start().await;
    let s3 = server.s3();
    let upload = s3
        .create_multipart_upload()
        .bucket("events")
        .key("k")
        .send()
        .await
        .expect("started");
    let id = upload.upload_id().expect("an id");
    let mut etags = Vec::new();
    for number in [1, 2] {
        let call = s3
            .upload_part()
            .bucket("events")
            .key("k")
            .upload_id(id)
            .part_number(number);
        let part = call
            .body(vec![1; 10].into())
            .send()
            .await
            .expect("uploaded");
        etags.push(part.e_tag().expect("an ETag").to_owned());
    }
    let complete = |parts: &[(i32, String)]| {
        let call = s3
            .complete_multipart_upload()
            .bucket("events")
            .key("k")
            .upload_id(id);
        call.multipart_upload(completed(parts)).send()
    };
    let part = |number: i32| (number, etags[0].clone());
    assert_failure(complete(&[part(1), part(2)]).await, 400, "EntityTooSmall");
    assert_failure(complete(&[part(2), part(1)]).await, 400, "InvalidPartOrder");
    assert_failure(complete(&[part(3)]).await, 400, "InvalidPart");
    assert_failure(
        complete(&[(1, "\"x\"".to_owned())]).await,
        400,
        "InvalidPart",
    );
    assert_failure(complete(&[]).await, 400, "MalformedXML");
    let zero = s3
        .upload_part()
        .bucket("events")
        .key("k")
        .upload_id(id)
        .part_number(0)
        .send()
        .await;
    assert_failure(zero, 400, "InvalidArgument");
    complete(&[part(2)])
        .await
        .expect("one small part is the last");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_upload_belongs_to_its_key_and_ends_when_aborted() {
    let server = Server::start().await;
    let s3 = server.s3();
    let upload = s3
        .create_multipart_upload()
        .bucket("events")
        .key("k")
        .send()
        .await
        .expect("started");
    let id = upload.upload_id().expect("an id");
    for (key, id) in [
        ("other", id),
        ("k", "../../events"),
        ("k", "00000000000000000000000000000000"),
        ("k", "{}"),
    ] {
        let part = s3
            .upload_part()
            .bucket("events")
            .key(key)
            .upload_id(id)
            .part_number(1)
            .send()
            .await;
        assert_failure(part, 404, "NoSuchUpload");
    }
    s3.abort_multipart_upload()
        .bucket("events")
        .key("k")
        .upload_id(id)
        .send()
        .await
        .expect("aborted");
    let part = s3
        .upload_part()
        .bucket("events")
        .key("k")
        .upload_id(id)
        .part_number(1)
        .send()
        .await;
    assert_failure(part, 404, "NoSuchUpload");
}

#[tokio::test(flavor = "multi_thread")]
async fn parts_can_be_copied_from_objects() {
    let server = Server::start().await;
    server.put("source", "0123456789").await;
    let s3 = server.s3();
    let upload = s3
        .create_multipart_upload()
        .bucket("events")
        .key("k")
        .send()
        .await
        .expect("started");
    let id = upload.upload_id().expect("an id");
    let call = s3
        .upload_part_copy()
        .bucket("events")
        .key("k")
        .upload_id(id)
        .part_number(1);
    let part = call
        .copy_source("events/source")
        .copy_source_range("bytes=2-4")
        .send()
        .await
        .expect("copied");
    let etag = part
        .copy_part_result()
        .and_then(|result| result.e_tag())
        .expect("an ETag")
        .to_owned();
    let complete = s3
        .complete_multipart_upload()
        .bucket("events")
        .key("k")
        .upload_id(id);
    complete
        .multipart_upload(completed(&[(1, etag)]))
        .send()
        .await
        .expect("completed");
    assert_eq!(server.get("k").await, b"234");
}
