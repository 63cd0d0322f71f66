use aws_sdk_sts::error::ProvideErrorMetadata;

use crate::support::{EXTERNAL_ID, ROLE, Server, assert_failure, failure, session_credentials};

#[tokio::test(flavor = "multi_thread")]
async fn the_right_external_id_gives_credentials_that_work() {
    let server = Server::start().await;
    let call = server
        .sts()
        .assume_role()
        .role_arn(ROLE)
        .role_session_name("segment-function");
    let output = call
        .external_id(EXTERNAL_ID)
        .duration_seconds(900)
        .send()
        .await
        .expect("assumed");
    let user = output.assumed_role_user().expect("a user");
    assert_eq!(
        user.arn(),
        "arn:aws:sts::111122223333:assumed-role/writer/segment-function"
    );
    assert!(
        user.assumed_role_id().starts_with("AROA")
            && user.assumed_role_id().ends_with(":segment-function")
    );
    let credentials = output.credentials().expect("credentials");
    assert!(credentials.access_key_id().starts_with("ASIA"));
    let lasts = credentials.expiration().secs()
        - aws_smithy_types::DateTime::from(std::time::SystemTime::now()).secs();
    assert!((890..=901).contains(&lasts), "{lasts}");

    let session = session_credentials(&output);
    let identity = server
        .sts_as(session.clone())
        .get_caller_identity()
        .send()
        .await
        .expect("an identity");
    assert_eq!(
        identity.arn(),
        Some("arn:aws:sts::111122223333:assumed-role/writer/segment-function")
    );
    assert_eq!(identity.account(), Some("111122223333"));
    assert_eq!(identity.user_id(), Some(user.assumed_role_id()));
    server
        .s3_as(session)
        .put_object()
        .bucket("events")
        .key("k")
        .send()
        .await
        .expect("written");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_or_missing_external_id_is_access_denied_in_the_words_of_aws() {
    let server = Server::start().await;
    for external_id in [Some("another-workspace"), Some("My-Workspace"), None] {
        let call = server
            .sts()
            .assume_role()
            .role_arn(ROLE)
            .role_session_name("test");
        let failure = failure(
            call.set_external_id(external_id.map(str::to_owned))
                .send()
                .await,
        );
        let message = format!(
            "User: arn:aws:iam::111122223333:user/host is not authorized to perform: sts:AssumeRole on resource: {ROLE}"
        );
        assert_eq!(
            failure,
            (403, "AccessDenied".to_owned(), message),
            "{external_id:?}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_role_cannot_be_told_from_a_forbidden_one() {
    let server = Server::start().await;
    let arn = "arn:aws:iam::111122223333:role/nobody";
    let call = server
        .sts()
        .assume_role()
        .role_arn(arn)
        .role_session_name("test")
        .external_id(EXTERNAL_ID);
    let (status, code, message) = failure(call.send().await);
    assert_eq!((status, code.as_str()), (403, "AccessDenied"));
    assert!(
        message.ends_with(&format!("sts:AssumeRole on resource: {arn}")),
        "{message}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn parameters_are_validated_as_sts_does_it() {
    let server = Server::start().await;
    let call = || {
        server
            .sts()
            .assume_role()
            .role_arn(ROLE)
            .role_session_name("test")
            .external_id(EXTERNAL_ID)
    };
    for (call, expected) in [
        (
            call().duration_seconds(10),
            "1 validation error detected: Value '10' at 'durationSeconds' failed to satisfy constraint: Member must have \
             value greater than or equal to 900",
        ),
        (
            call().duration_seconds(43_201),
            "1 validation error detected: Value '43201' at 'durationSeconds' failed to satisfy constraint: Member must have \
             value less than or equal to 43200",
        ),
        (
            call().duration_seconds(3601),
            "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
        ),
        (
            call().role_session_name("a b"),
            "1 validation error detected: Value 'a b' at 'roleSessionName' failed to satisfy constraint: Member must satisfy \
             regular expression pattern: [\\w+=,.@-]*",
        ),
        (
            call().role_arn("arn:x"),
            "1 validation error detected: Value 'arn:x' at 'roleArn' failed to satisfy constraint: Member must have length \
             greater than or equal to 20",
        ),
        (
            call().role_arn("arn:aws:iam::1:role/nobody"),
            "arn:aws:iam::1:role/nobody is invalid",
        ),
        (
            call().external_id("a"),
            "1 validation error detected: Value 'a' at 'externalId' failed to satisfy constraint: Member must have length \
             greater than or equal to 2",
        ),
        (
            call().source_identity("x"),
            "SourceIdentity is not supported by this server",
        ),
    ] {
        let failure = failure(call.send().await);
        assert_eq!(
            failure,
            (400, "ValidationError".to_owned(), expected.to_owned())
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_policy_narrows_the_session() {
    let server = Server::start().await;
    let policy = r#"{"Statement": {"Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::events/a/*"}}"#;
    let call = || {
        server
            .sts()
            .assume_role()
            .role_arn(ROLE)
            .role_session_name("test")
            .external_id(EXTERNAL_ID)
    };
    let session = session_credentials(&call().policy(policy).send().await.expect("assumed"));
    let s3 = server.s3_as(session);
    s3.put_object()
        .bucket("events")
        .key("a/1")
        .send()
        .await
        .expect("allowed by both");
    let (_, code, message) = failure(s3.put_object().bucket("events").key("b/1").send().await);
    assert_eq!(code, "AccessDenied");
    assert!(
        message.ends_with("because no session policy allows the s3:PutObject action"),
        "{message}"
    );
    let broken = call()
        .policy(r#"{"Statement": {"Effect": "Allow", "NotAction": "s3:*", "Resource": "*"}}"#);
    assert_failure(broken.send().await, 400, "MalformedPolicyDocument");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_callers_own_policy_has_to_allow_it_unless_the_role_names_the_caller() {
    let server = Server::with(
        r#"
        [[callers]]
        name = "bare"
        access_key_id = "AKIABAREBAREBAREBARE"
        secret_access_key = "s"
        permissions = { Statement = [] }
        [[callers]]
        name = "foreign"
        account_id = "444455556666"
        access_key_id = "AKIAFOREIGNFOREIGN00"
        secret_access_key = "s"
        [[roles]]
        name = "of-account"
        trust_policy = { Statement = { Effect = "Allow", Principal = { AWS = "111122223333" }, Action = "sts:AssumeRole" } }
        [[roles]]
        name = "of-user"
        trust_policy = { Statement = { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:user/bare" }, Action = "sts:AssumeRole" } }
        [[roles]]
        name = "of-foreigners"
        trust_policy = { Statement = { Effect = "Allow", Principal = { AWS = "arn:aws:iam::444455556666:root" }, Action = "sts:AssumeRole" } }
        "#,
    )
    .await;
    let call = |id: &str, role: &str| {
        let credentials = aws_credential_types::Credentials::from_keys(id, "s", None);
        let sts = server.sts_as(credentials);
        sts.assume_role()
            .role_arn(format!("arn:aws:iam::111122223333:role/{role}"))
            .role_session_name("test")
    };
    assert_failure(
        call("AKIABAREBAREBAREBARE", "of-account").send().await,
        403,
        "AccessDenied",
    );
    call("AKIABAREBAREBAREBARE", "of-user")
        .send()
        .await
        .expect("named itself");
    call("AKIAFOREIGNFOREIGN00", "of-foreigners")
        .send()
        .await
        .expect("its account is named");
    assert_failure(
        call("AKIAFOREIGNFOREIGN00", "of-user").send().await,
        403,
        "AccessDenied",
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_key_and_a_wrong_secret_have_their_own_errors() {
    let server = Server::start().await;
    let unknown = aws_credential_types::Credentials::from_keys("AKIANOBODYNOBODYNOBO", "x", None);
    let result = server.sts_as(unknown).get_caller_identity().send().await;
    assert_failure(result, 403, "InvalidClientTokenId");
    let wrong = aws_credential_types::Credentials::from_keys("AKIATESTTESTTESTTEST", "wrong", None);
    let result = server.sts_as(wrong).get_caller_identity().send().await;
    assert_failure(result, 403, "SignatureDoesNotMatch");
    assert_eq!(server.records.lock().expect("unpoisoned").len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_have_the_shape_of_sts() {
    let server = Server::start().await;
    let request = server.request("POST", "/").header(
        "content-type",
        "application/x-www-form-urlencoded; charset=utf-8",
    );
    let answer = server
        .raw(
            request
                .body("Action=AssumeRole&Version=2011-06-15".into())
                .expect("a request"),
        )
        .await;
    assert_eq!(answer.status, 403);
    assert_eq!(answer.header("content-type"), "text/xml");
    assert_eq!(answer.element("Code"), "MissingAuthenticationToken");
    assert_eq!(answer.element("Type"), "Sender");
    assert_eq!(
        answer.element("RequestId"),
        answer.header("x-amzn-requestid")
    );
    assert!(
        answer
            .text
            .contains("<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">"),
        "{}",
        answer.text
    );

    let unknown = server
        .sts()
        .decode_authorization_message()
        .encoded_message("x")
        .send()
        .await;
    let unknown = unknown.expect_err("unknown");
    assert_eq!(unknown.code(), Some("InvalidAction"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_of_a_role_can_take_on_another_role_for_an_hour() {
    let server = Server::with(
        r#"
        [[roles]]
        name = "second"
        max_session_duration = 7200
        trust_policy = { Statement = { Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/writer" }, Action = "sts:AssumeRole" } }
        "#,
    )
    .await;
    let sts = server.sts_as(server.assume_writer().await);
    let call = || {
        sts.assume_role()
            .role_arn("arn:aws:iam::111122223333:role/second")
            .role_session_name("chained")
    };
    call().send().await.expect("assumed");
    let (_, code, message) = failure(call().duration_seconds(3601).send().await);
    assert_eq!(code, "ValidationError");
    assert!(
        message.contains("1 hour session limit for roles assumed by role chaining"),
        "{message}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_users_own_session_is_the_user() {
    let server = Server::start().await;
    let output = server
        .sts()
        .get_session_token()
        .send()
        .await
        .expect("a session");
    let credentials = output.credentials().expect("credentials");
    let session = aws_credential_types::Credentials::from_keys(
        credentials.access_key_id(),
        credentials.secret_access_key(),
        Some(credentials.session_token().to_owned()),
    );
    let identity = server
        .sts_as(session.clone())
        .get_caller_identity()
        .send()
        .await
        .expect("an identity");
    assert_eq!(identity.arn(), Some("arn:aws:iam::111122223333:user/host"));
    server
        .s3_as(session.clone())
        .put_object()
        .bucket("events")
        .key("k")
        .send()
        .await
        .expect("written");
    assert_failure(
        server.sts_as(session).get_session_token().send().await,
        403,
        "AccessDenied",
    );
}
