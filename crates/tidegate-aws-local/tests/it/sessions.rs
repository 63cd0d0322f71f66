use std::time::Duration;

use aws_credential_types::Credentials;

use crate::support::{Server, assert_failure, failure};

fn with_token(credentials: &Credentials, token: Option<&str>) -> Credentials {
    Credentials::from_keys(
        credentials.access_key_id(),
        credentials.secret_access_key(),
        token.map(str::to_owned),
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_session_says_so_to_s3_and_sts() {
    let server = Server::with("session_seconds = 1").await;
    let session = server.assume_writer().await;
    tokio::time::sleep(Duration::from_millis(1100)).await;
    let put = server
        .s3_as(session.clone())
        .put_object()
        .bucket("events")
        .key("late")
        .send()
        .await;
    assert_eq!(
        failure(put),
        (
            400,
            "ExpiredToken".to_owned(),
            "The provided token has expired.".to_owned()
        )
    );
    assert!(!server.object_path("late").exists());
    let identity = server.sts_as(session).get_caller_identity().send().await;
    let message = "The security token included in the request is expired".to_owned();
    assert_eq!(failure(identity), (403, "ExpiredToken".to_owned(), message));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_tampered_token_is_invalid_and_writes_nothing() {
    let server = Server::start().await;
    let session = server.assume_writer().await;
    let token = session.session_token().expect("a token");
    let middle = token.len() / 2;
    let flipped = if token.as_bytes()[middle] == b'A' {
        "B"
    } else {
        "A"
    };
    let tampered = format!("{}{flipped}{}", &token[..middle], &token[middle + 1..]);
    for token in [tampered.as_str(), "nonsense"] {
        let session = with_token(&session, Some(token));
        let put = server
            .s3_as(session.clone())
            .put_object()
            .bucket("events")
            .key("k")
            .send()
            .await;
        assert_failure(put, 400, "InvalidToken");
        let identity = server.sts_as(session).get_caller_identity().send().await;
        assert_failure(identity, 403, "InvalidClientTokenId");
    }
    assert!(!server.object_path("k").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_key_without_its_token_or_with_anothers_is_refused() {
    let server = Server::start().await;
    let (one, other) = (server.assume_writer().await, server.assume_writer().await);
    let put = server
        .s3_as(with_token(&one, None))
        .put_object()
        .bucket("events")
        .key("k")
        .send()
        .await;
    assert_failure(put, 403, "InvalidAccessKeyId");
    let mixed = with_token(&one, other.session_token());
    assert_failure(
        server
            .s3_as(mixed)
            .put_object()
            .bucket("events")
            .key("k")
            .send()
            .await,
        400,
        "InvalidToken",
    );
    let long_term = with_token(&server.host_credentials(), one.session_token());
    assert_failure(
        server.s3_as(long_term).list_buckets().send().await,
        400,
        "InvalidToken",
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_secret_and_an_unknown_key_have_their_own_errors() {
    let server = Server::start().await;
    let session = server.assume_writer().await;
    let token = session.session_token().map(str::to_owned);
    let wrong = Credentials::from_keys(session.access_key_id(), "wrong", token.clone());
    let put = server
        .s3_as(wrong)
        .put_object()
        .bucket("events")
        .key("k")
        .send()
        .await;
    assert_failure(put, 403, "SignatureDoesNotMatch");
    for id in ["AKIANOBODYNOBODYNOBO", "ASIANOBODYNOBODYNOBO"] {
        let unknown = Credentials::from_keys(id, "x", token.clone());
        let put = server
            .s3_as(unknown)
            .put_object()
            .bucket("events")
            .key("k")
            .send()
            .await;
        assert_failure(put, 403, "InvalidAccessKeyId");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_outlives_a_restart() {
    let server = Server::start().await;
    let session = server.assume_writer().await;
    let server = server.restart().await;
    server
        .s3_as(session)
        .put_object()
        .bucket("events")
        .key("k")
        .send()
        .await
        .expect("still valid");
}
