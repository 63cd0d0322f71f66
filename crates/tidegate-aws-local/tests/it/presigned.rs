use std::time::{Duration, SystemTime};

use aws_sdk_s3::presigning::PresigningConfig;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use s3s::crypto::{Checksum, Sha1};

use crate::support::Server;

fn lasting(seconds: u64) -> PresigningConfig {
    PresigningConfig::expires_in(Duration::from_secs(seconds)).expect("valid")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_presigned_url_carries_a_session() {
    let server = Server::start().await;
    let s3 = server.s3_as(server.assume_writer().await);
    let put = s3
        .put_object()
        .bucket("events")
        .key("a b")
        .presigned(lasting(60))
        .await
        .expect("signed");
    let mut request = http::Request::builder().method("PUT").uri(put.uri());
    for (name, value) in put.headers() {
        request = request.header(name, value);
    }
    let answer = server
        .raw(request.body("content".into()).expect("a request"))
        .await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let get = s3
        .get_object()
        .bucket("events")
        .key("a b")
        .response_content_type("x/y")
        .presigned(lasting(60))
        .await;
    let get = get.expect("signed");
    assert!(get.uri().contains("X-Amz-Security-Token="));
    let fetch =
        |uri: String| server.raw(http::Request::get(uri).body("".into()).expect("a request"));
    let answer = fetch(get.uri().to_owned()).await;
    assert_eq!(
        (
            answer.status,
            answer.text.as_str(),
            answer.header("content-type")
        ),
        (200, "content", "x/y")
    );
    let other_key = fetch(get.uri().replace("a%20b", "a%20c")).await;
    assert_eq!(
        (other_key.status, other_key.element("Code")),
        (403, "SignatureDoesNotMatch")
    );
    let query_is_not_logged = server
        .records
        .lock()
        .expect("unpoisoned")
        .iter()
        .all(|record| !record.path.contains('?'));
    assert!(query_is_not_logged);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_presigned_url_expires() {
    let server = Server::start().await;
    let config = PresigningConfig::builder()
        .start_time(SystemTime::now() - Duration::from_secs(120))
        .expires_in(Duration::from_secs(60))
        .build()
        .expect("valid");
    let get = server
        .s3()
        .get_object()
        .bucket("events")
        .key("k")
        .presigned(config)
        .await
        .expect("signed");
    let answer = server
        .raw(
            http::Request::get(get.uri())
                .body("".into())
                .expect("a request"),
        )
        .await;
    assert_eq!(
        (
            answer.status,
            answer.element("Code"),
            answer.element("Message")
        ),
        (403, "AccessDenied", "Request has expired")
    );
}

/// HMAC-SHA1 in base64.
fn hmac_sha1(secret: &str, text: &str) -> String {
    let (mut inner, mut outer) = ([0x36u8; 64], [0x5cu8; 64]);
    for (index, byte) in secret.bytes().enumerate() {
        inner[index] ^= byte;
        outer[index] ^= byte;
    }
    let digest = |parts: [&[u8]; 2]| {
        let mut sha1 = Sha1::new();
        parts.iter().for_each(|part| sha1.update(part));
        sha1.finalize()
    };
    let inside = digest([&inner, text.as_bytes()]);
    STANDARD.encode(digest([&outer, inside.as_ref()]))
}

/// The path and query of a URL as aws-sdk v2 for JavaScript presigns it.
fn presigned_v2(
    method: &str,
    path: &str,
    credentials: &aws_credential_types::Credentials,
) -> String {
    let now = SystemTime::now()
        .duration_since(SystemTime::UNIX_EPOCH)
        .expect("now")
        .as_secs();
    let expires = (now + 60).to_string();
    let token = credentials.session_token();
    let header = token.map_or(String::new(), |token| {
        format!("x-amz-security-token:{token}\n")
    });
    let signature = hmac_sha1(
        credentials.secret_access_key(),
        &format!("{method}\n\n\n{expires}\n{header}{path}"),
    );
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.append_pair("AWSAccessKeyId", credentials.access_key_id());
    query
        .append_pair("Expires", &expires)
        .append_pair("Signature", &signature);
    query.extend_pairs(token.map(|token| ("x-amz-security-token", token)));
    format!("{path}?{}", query.finish())
}

#[tokio::test(flavor = "multi_thread")]
async fn urls_signed_with_version_2_work_too() {
    let server = Server::start().await;
    server.put("a b", "content").await;
    for credentials in [server.host_credentials(), server.assume_writer().await] {
        let url = presigned_v2("GET", "/events/a%20b", &credentials);
        let get = |url: &str| {
            server.raw(
                server
                    .request("GET", url)
                    .body("".into())
                    .expect("a request"),
            )
        };
        let answer = get(&url).await;
        assert_eq!((answer.status, answer.text.as_str()), (200, "content"));
        let answer = get(&url.replace("a%20b", "a%20c")).await;
        assert_eq!(
            (answer.status, answer.element("Code")),
            (403, "SignatureDoesNotMatch")
        );
        if credentials.session_token().is_some() {
            let answer = get(&url[..url.len() - 8]).await;
            assert_eq!(
                (answer.status, answer.element("Code")),
                (400, "InvalidToken")
            );
        }
    }
}
