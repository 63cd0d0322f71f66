use aws_sdk_s3::primitives::DateTime;

use crate::support::{Server, assert_failure, failure};

const CONTENT_ETAG: &str = "\"9a0364b9e99bb480dd25e1f0284c8555\"";

#[tokio::test(flavor = "multi_thread")]
async fn reads_are_conditional() {
    let server = Server::start().await;
    server.put("k", "content").await;
    let s3 = server.s3();
    let get = || s3.get_object().bucket("events").key("k");
    get().if_match(CONTENT_ETAG).send().await.expect("matches");
    assert_failure(
        get().if_match("\"x\"").send().await,
        412,
        "PreconditionFailed",
    );
    get().if_none_match("\"x\"").send().await.expect("differs");
    let unchanged = get()
        .if_none_match(CONTENT_ETAG)
        .send()
        .await
        .expect_err("unchanged");
    let response = unchanged.raw_response().expect("an answer");
    assert_eq!(
        (response.status().as_u16(), response.headers().get("etag")),
        (304, Some(CONTENT_ETAG))
    );
    let long_ago = DateTime::from_secs(1_000_000_000);
    let modified = s3
        .head_object()
        .bucket("events")
        .key("k")
        .send()
        .await
        .expect("found");
    let modified = *modified.last_modified().expect("a time");
    get()
        .if_modified_since(long_ago)
        .send()
        .await
        .expect("modified since");
    assert_eq!(
        failure(get().if_modified_since(modified).send().await).0,
        304
    );
    get()
        .if_unmodified_since(modified)
        .send()
        .await
        .expect("not modified since");
    assert_failure(
        get().if_unmodified_since(long_ago).send().await,
        412,
        "PreconditionFailed",
    );
    get()
        .if_match(CONTENT_ETAG)
        .if_unmodified_since(long_ago)
        .send()
        .await
        .expect("the tag counts");
}

#[tokio::test(flavor = "multi_thread")]
async fn writes_are_conditional() {
    let server = Server::start().await;
    let s3 = server.s3();
    let put = |content: &str| {
        s3.put_object()
            .bucket("events")
            .key("k")
            .body(content.as_bytes().to_vec().into())
    };
    assert_failure(put("x").if_match("\"x\"").send().await, 404, "NoSuchKey");
    put("content").if_none_match("*").send().await.expect("new");
    assert_failure(
        put("other").if_none_match("*").send().await,
        412,
        "PreconditionFailed",
    );
    assert_failure(
        put("other").if_match("\"x\"").send().await,
        412,
        "PreconditionFailed",
    );
    assert_eq!(server.get("k").await, b"content");
    put("other")
        .if_match(CONTENT_ETAG)
        .send()
        .await
        .expect("matches");
    assert_eq!(server.get("k").await, b"other");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_one_of_many_makes_an_object_that_was_not_there() {
    let server = Server::start().await;
    let s3 = server.s3();
    let writers: Vec<_> = (0..32u8)
        .map(|index| {
            let put = s3
                .put_object()
                .bucket("events")
                .key("once")
                .if_none_match("*")
                .body(vec![index].into());
            tokio::spawn(async move { put.send().await.is_ok() })
        })
        .collect();
    let mut winners = 0;
    for writer in writers {
        winners += usize::from(writer.await.expect("done"));
    }
    assert_eq!(winners, 1);
}
