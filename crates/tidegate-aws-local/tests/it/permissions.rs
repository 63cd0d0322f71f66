use aws_sdk_s3::types::{Delete, ObjectIdentifier};

use crate::support::{Server, assert_failure, failure};

const SESSION: &str =
    "User: arn:aws:sts::111122223333:assumed-role/writer/test is not authorized to perform: ";

#[tokio::test(flavor = "multi_thread")]
async fn what_no_policy_allows_is_denied_in_the_words_of_s3() {
    let server = Server::start().await;
    let s3 = server.s3_as(server.assume_writer().await);
    s3.put_object()
        .bucket("events")
        .key("k")
        .send()
        .await
        .expect("allowed");
    s3.get_object()
        .bucket("events")
        .key("k")
        .send()
        .await
        .expect("allowed");
    let delete = failure(s3.delete_object().bucket("events").key("k").send().await);
    let message = format!(
        "{SESSION}s3:DeleteObject on resource: \"arn:aws:s3:::events/k\" because no identity-based policy allows the \
         s3:DeleteObject action"
    );
    assert_eq!(delete, (403, "AccessDenied".to_owned(), message));
    assert_failure(
        s3.list_objects_v2().bucket("events").send().await,
        403,
        "AccessDenied",
    );
    assert_failure(s3.list_buckets().send().await, 403, "AccessDenied");
    assert_failure(
        s3.create_bucket().bucket("another").send().await,
        403,
        "AccessDenied",
    );
    assert!(server.object_path("k").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deny_wins_over_an_allow() {
    let server = Server::start().await;
    let s3 = server.s3_as(server.assume_writer().await);
    let (status, code, message) = failure(
        s3.put_object()
            .bucket("events")
            .key("private/k")
            .send()
            .await,
    );
    assert_eq!((status, code.as_str()), (403, "AccessDenied"));
    assert!(
        message.ends_with("with an explicit deny in an identity-based policy"),
        "{message}"
    );
    assert!(!server.object_path("private").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_bucket_is_no_such_bucket_for_everybody() {
    let server = Server::start().await;
    let s3 = server.s3_as(server.assume_writer().await);
    let put = failure(s3.put_object().bucket("unknown").key("k").send().await);
    assert_eq!(
        put,
        (
            404,
            "NoSuchBucket".to_owned(),
            "The specified bucket does not exist".to_owned()
        )
    );
    assert!(!server.root().join("unknown").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_key_is_told_only_to_who_may_list_the_bucket() {
    let server = Server::start().await;
    let get = server
        .s3()
        .get_object()
        .bucket("events")
        .key("none")
        .send()
        .await;
    assert_eq!(
        failure(get),
        (
            404,
            "NoSuchKey".to_owned(),
            "The specified key does not exist.".to_owned()
        )
    );
    assert_eq!(
        failure(
            server
                .s3()
                .head_object()
                .bucket("events")
                .key("none")
                .send()
                .await
        )
        .0,
        404
    );
    let s3 = server.s3_as(server.assume_writer().await);
    let (status, code, message) =
        failure(s3.get_object().bucket("events").key("none").send().await);
    assert_eq!((status, code.as_str()), (403, "AccessDenied"));
    assert!(
        message.contains("s3:ListBucket on resource: \"arn:aws:s3:::events\""),
        "{message}"
    );
    assert_eq!(
        failure(s3.head_object().bucket("events").key("none").send().await).0,
        403
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_needs_to_read_its_source() {
    let server = Server::start().await;
    server.put("private/k", "x").await;
    server.put("public/k", "x").await;
    let s3 = server.s3_as(server.assume_writer().await);
    let copy = |source: &str| {
        s3.copy_object()
            .bucket("events")
            .key("copy")
            .copy_source(source)
    };
    assert_failure(copy("events/private/k").send().await, 403, "AccessDenied");
    copy("events/public/k").send().await.expect("allowed");
    assert_failure(copy("../etc/passwd").send().await, 400, "InvalidArgument");
    assert_failure(copy("no-such-bucket/k").send().await, 404, "NoSuchBucket");
}

#[tokio::test(flavor = "multi_thread")]
async fn deletions_of_several_objects_are_allowed_one_by_one() {
    let server = Server::with(
        r#"
        [[callers]]
        name = "remover"
        access_key_id = "AKIAREMOVERREMOVER00"
        secret_access_key = "s"
        permissions = { Statement = { Effect = "Allow", Action = "s3:DeleteObject", Resource = "arn:aws:s3:::events/a*" } }
        "#,
    )
    .await;
    let s3 = server.s3();
    for key in ["a1", "a2", "b1"] {
        let all = s3.put_object().bucket("events").key(key).send().await;
        assert_failure(all, 403, "AccessDenied");
        std::fs::write(server.object_path(key), "x").expect("written");
    }
    let objects = ["a1", "b1", "a2", "gone"]
        .map(|key| ObjectIdentifier::builder().key(key).build().expect("valid"));
    let delete = Delete::builder()
        .set_objects(Some(objects.to_vec()))
        .build()
        .expect("valid");
    let output = s3
        .delete_objects()
        .bucket("events")
        .delete(delete)
        .send()
        .await
        .expect("answered");
    let deleted: Vec<_> = output
        .deleted()
        .iter()
        .filter_map(|object| object.key())
        .collect();
    assert_eq!(deleted, ["a1", "a2"]);
    let errors: Vec<_> = output
        .errors()
        .iter()
        .map(|error| (error.key(), error.code()))
        .collect();
    assert_eq!(
        errors,
        [
            (Some("b1"), Some("AccessDenied")),
            (Some("gone"), Some("AccessDenied"))
        ]
    );
    assert!(server.object_path("b1").exists() && !server.object_path("a1").exists());
}
