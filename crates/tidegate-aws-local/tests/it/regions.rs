use aws_sdk_s3::config::Region;

use crate::support::Server;

const WEST: &str = "[[buckets]]\nname = \"west\"\nregion = \"eu-west-1\"";

fn client(server: &Server, endpoint: Option<&str>, region: &'static str) -> aws_sdk_s3::Client {
    let mut config = server
        .s3_config(server.host_credentials())
        .region(Region::new(region));
    if let Some(host) = endpoint {
        let port = server.aws.endpoint().port().expect("a port");
        config = config
            .endpoint_url(format!("http://{host}:{port}"))
            .force_path_style(false);
    }
    aws_sdk_s3::Client::from_conf(config.build())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bucket_of_another_region_is_a_redirect_where_it_is_in_the_path() {
    let server = Server::with(WEST).await;
    let s3 = client(&server, None, "us-east-1");
    let put = s3
        .put_object()
        .bucket("west")
        .key("k")
        .send()
        .await
        .expect_err("redirected");
    let response = put.raw_response().expect("an answer");
    assert_eq!(
        (
            response.status().as_u16(),
            response.headers().get("x-amz-bucket-region")
        ),
        (301, Some("eu-west-1"))
    );
    let page = String::from_utf8_lossy(response.body().bytes().expect("a page"));
    assert!(
        page.contains("<Code>PermanentRedirect</Code>") && page.contains("<Bucket>west</Bucket>"),
        "{page}"
    );
    assert!(page.contains("<Endpoint>127.0.0.1:"), "{page}");
    let head = s3
        .head_bucket()
        .bucket("west")
        .send()
        .await
        .expect_err("redirected");
    let response = head.raw_response().expect("an answer");
    assert_eq!(
        (
            response.status().as_u16(),
            response.headers().get("x-amz-bucket-region")
        ),
        (301, Some("eu-west-1"))
    );
    let location = s3
        .get_bucket_location()
        .bucket("west")
        .send()
        .await
        .expect("told to everybody");
    assert_eq!(
        location.location_constraint().map(|region| region.as_str()),
        Some("eu-west-1")
    );

    let s3 = client(&server, None, "eu-west-1");
    s3.put_object()
        .bucket("west")
        .key("k")
        .send()
        .await
        .expect("the right region");
    let head = s3
        .head_bucket()
        .bucket("west")
        .send()
        .await
        .expect("the right region");
    assert_eq!(head.bucket_region(), Some("eu-west-1"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bucket_of_another_region_is_a_wrong_signature_where_it_is_in_the_host() {
    let server = Server::with(WEST).await;
    let s3 = client(&server, Some("localhost"), "us-east-1");
    let put = s3
        .put_object()
        .bucket("west")
        .key("k")
        .send()
        .await
        .expect_err("turned away");
    let response = put.raw_response().expect("an answer");
    assert_eq!(
        (
            response.status().as_u16(),
            response.headers().get("x-amz-bucket-region")
        ),
        (400, Some("eu-west-1"))
    );
    let page = String::from_utf8_lossy(response.body().bytes().expect("a page"));
    assert!(
        page.contains("<Code>AuthorizationHeaderMalformed</Code>"),
        "{page}"
    );
    assert!(
        page.contains("the region 'us-east-1' is wrong; expecting 'eu-west-1'"),
        "{page}"
    );
    assert!(page.contains("<Region>eu-west-1</Region>"), "{page}");
    let s3 = client(&server, Some("localhost"), "eu-west-1");
    s3.put_object()
        .bucket("west")
        .key("k")
        .send()
        .await
        .expect("the right region");
}

#[tokio::test(flavor = "multi_thread")]
async fn buckets_can_be_in_the_host_or_in_the_path() {
    let server = Server::start().await;
    for host in ["localhost", "127.0.0.1"] {
        let s3 = client(&server, Some(host), "us-east-1");
        let key = format!("a b/{host}/\u{e9}+");
        s3.put_object()
            .bucket("events")
            .key(&key)
            .send()
            .await
            .expect(host);
        assert!(server.object_path(&key).is_file());
        s3.list_objects_v2()
            .bucket("events")
            .send()
            .await
            .expect(host);
    }
    let hosts: Vec<_> = server
        .records
        .lock()
        .expect("unpoisoned")
        .iter()
        .filter_map(|record| record.host.clone())
        .collect();
    assert!(
        hosts
            .iter()
            .any(|host| host.starts_with("events.localhost:")),
        "{hosts:?}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn regions_can_be_left_aside() {
    let server = Server::with(&format!("enforce_regions = false\n{WEST}")).await;
    let s3 = client(&server, None, "ap-south-1");
    s3.put_object()
        .bucket("west")
        .key("k")
        .send()
        .await
        .expect("any region");
    s3.create_bucket()
        .bucket("south")
        .send()
        .await
        .expect("any region");
    let location = s3
        .get_bucket_location()
        .bucket("south")
        .send()
        .await
        .expect("found");
    assert_eq!(
        location.location_constraint().map(|region| region.as_str()),
        Some("ap-south-1")
    );
}
