use aws_sdk_s3::types::{BucketLocationConstraint, CreateBucketConfiguration};

use crate::support::{Server, assert_failure, failure};

#[tokio::test(flavor = "multi_thread")]
async fn buckets_come_and_go() {
    let server = Server::start().await;
    let s3 = server.s3();
    let made = s3
        .create_bucket()
        .bucket("another")
        .send()
        .await
        .expect("made");
    assert_eq!(made.location(), Some("/another"));
    s3.head_bucket()
        .bucket("another")
        .send()
        .await
        .expect("found");
    let list = s3.list_buckets().send().await.expect("listed");
    let names: Vec<_> = list
        .buckets()
        .iter()
        .filter_map(|bucket| bucket.name())
        .collect();
    assert_eq!(names, ["another", "events"]);
    assert!(
        list.owner()
            .and_then(|owner| owner.id())
            .is_some_and(|id| id.len() == 64)
    );
    s3.put_object()
        .bucket("another")
        .key("k")
        .send()
        .await
        .expect("written");
    assert_failure(
        s3.delete_bucket().bucket("another").send().await,
        409,
        "BucketNotEmpty",
    );
    s3.delete_object()
        .bucket("another")
        .key("k")
        .send()
        .await
        .expect("removed");
    s3.delete_bucket()
        .bucket("another")
        .send()
        .await
        .expect("removed");
    assert_eq!(
        failure(s3.head_bucket().bucket("another").send().await).0,
        404
    );
    assert_failure(
        s3.delete_bucket().bucket("another").send().await,
        404,
        "NoSuchBucket",
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bucket_that_exists_is_an_error_outside_the_first_region() {
    let server = Server::start().await;
    let s3 = server.s3();
    s3.create_bucket()
        .bucket("events")
        .send()
        .await
        .expect("as it has always been");
    let west = CreateBucketConfiguration::builder()
        .location_constraint(BucketLocationConstraint::EuWest1)
        .build();
    let call = || {
        s3.create_bucket()
            .bucket("west")
            .create_bucket_configuration(west.clone())
    };
    call().send().await.expect("made");
    assert_failure(call().send().await, 409, "BucketAlreadyOwnedByYou");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bucket_has_the_region_of_its_constraint() {
    let server = Server::start().await;
    let s3 = server.s3();
    let config = |region: &str| {
        CreateBucketConfiguration::builder()
            .location_constraint(BucketLocationConstraint::from(region))
            .build()
    };
    let call = s3
        .create_bucket()
        .bucket("west")
        .create_bucket_configuration(config("eu-west-1"));
    call.send().await.expect("made");
    let location = |bucket: &str| s3.get_bucket_location().bucket(bucket);
    let west = location("west").send().await.expect("found");
    assert_eq!(
        west.location_constraint()
            .map(BucketLocationConstraint::as_str),
        Some("eu-west-1")
    );
    let east = location("events").send().await.expect("found");
    assert_eq!(
        east.location_constraint()
            .map_or("", BucketLocationConstraint::as_str),
        ""
    );
    for wrong in ["us-east-1", "nowhere"] {
        let call = s3
            .create_bucket()
            .bucket("wrong")
            .create_bucket_configuration(config(wrong));
        assert_failure(call.send().await, 400, "InvalidLocationConstraint");
    }
    let elsewhere = aws_sdk_s3::Client::from_conf(
        server
            .s3_config(server.host_credentials())
            .region(aws_sdk_s3::config::Region::new("eu-west-1"))
            .build(),
    );
    let unspecified = elsewhere.create_bucket().bucket("wrong").send().await;
    assert_failure(unspecified, 400, "IllegalLocationConstraintException");
    let call = elsewhere
        .create_bucket()
        .bucket("wrong")
        .create_bucket_configuration(config("eu-central-1"));
    assert_failure(call.send().await, 400, "IllegalLocationConstraintException");
}

#[tokio::test(flavor = "multi_thread")]
async fn names_that_no_bucket_can_have_are_refused() {
    let server = Server::start().await;
    let before = std::fs::read_dir(server.root()).expect("a folder").count();
    for name in [
        "ab",
        "Events",
        "a_b",
        "192.168.1.1",
        "a..b",
        "-ab",
        ".tidegate-local",
    ] {
        let (status, code, _) = failure(server.s3().create_bucket().bucket(name).send().await);
        assert_eq!(
            (status, code.as_str()),
            (400, "InvalidBucketName"),
            "{name}"
        );
    }
    assert_eq!(
        std::fs::read_dir(server.root()).expect("a folder").count(),
        before
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bucket_that_is_made_again_knows_nothing_of_the_old_one() {
    let server = Server::start().await;
    let s3 = server.s3();
    s3.put_object()
        .bucket("events")
        .key("k")
        .content_type("a/b")
        .send()
        .await
        .expect("written");
    let upload = s3
        .create_multipart_upload()
        .bucket("events")
        .key("m")
        .send()
        .await
        .expect("started");
    std::fs::remove_file(server.object_path("k")).expect("removed by hand");
    s3.delete_bucket()
        .bucket("events")
        .send()
        .await
        .expect("removed");
    s3.create_bucket()
        .bucket("events")
        .send()
        .await
        .expect("made");
    let id = upload.upload_id().expect("an id");
    let parts = s3
        .list_parts()
        .bucket("events")
        .key("m")
        .upload_id(id)
        .send()
        .await;
    assert_failure(parts, 404, "NoSuchUpload");
    assert!(!server.root().join(".tidegate-local/meta/events").exists());
}
