use std::fs;

use tidegate_aws_local::{Config, LocalAws, LocalAwsError, Options};
use tokio::net::TcpStream;

use crate::support::{ROLE, Server};

fn options(root: &std::path::Path) -> Options {
    Options {
        root: root.to_owned(),
        ..Options::default()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dropped_server_stops_listening() {
    let folder = tempfile::tempdir().expect("a folder");
    let aws = LocalAws::start(options(folder.path()))
        .await
        .expect("started");
    let address = aws.endpoint().socket_addrs(|| None).expect("an address")[0];
    TcpStream::connect(address).await.expect("listening");
    drop(aws);
    // The server's task ends by itself; a lost one would keep this from ever ending.
    while TcpStream::connect(address).await.is_ok() {
        tokio::task::yield_now().await;
    }
}

#[tokio::test]
async fn a_server_runs_on_a_runtime_of_one_thread() {
    let server = Server::start().await;
    server.put("k", vec![1; 700_000]).await;
    assert_eq!(server.get("k").await.len(), 700_000);
    server.aws.shutdown().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_port_that_is_taken_is_an_error_that_names_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let aws = LocalAws::start(options(folder.path()))
        .await
        .expect("started");
    let port = aws.endpoint().port().expect("a port");
    let error = LocalAws::start(Options {
        port,
        ..options(folder.path())
    })
    .await
    .expect_err("taken");
    assert!(matches!(error, LocalAwsError::Listen { .. }));
    assert!(
        error.to_string().contains(&format!("127.0.0.1:{port}")),
        "{error}"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_that_is_a_file_is_an_error_that_names_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("file");
    fs::write(&file, "").expect("written");
    let error = LocalAws::start(options(&file))
        .await
        .expect_err("no folder")
        .to_string();
    assert!(error.contains(&file.display().to_string()), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_servers_can_share_a_folder() {
    let server = Server::start().await;
    let config = Config::from_toml(crate::support::CONFIG, "").expect("a configuration");
    let second = LocalAws::start(Options {
        config,
        ..options(server.root())
    })
    .await
    .expect("started");
    let other = aws_sdk_s3::Client::from_conf(
        server
            .s3_config(server.assume_writer().await)
            .endpoint_url(second.endpoint().as_str())
            .build(),
    );
    // The session is the first one's, and the object is seen by both.
    other
        .put_object()
        .bucket("events")
        .key("k")
        .body(b"content".to_vec().into())
        .send()
        .await
        .expect("written");
    assert_eq!(server.get("k").await, b"content");
    server.put("k", "again").await;
    let get = other
        .get_object()
        .bucket("events")
        .key("k")
        .send()
        .await
        .expect("found");
    assert_eq!(get.body.collect().await.expect("a body").to_vec(), b"again");
    assert_eq!(server.meta_files(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn policies_can_be_in_files_beside_the_configuration() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::create_dir(folder.path().join("policies")).expect("made");
    let trust = r#"{"Statement": {"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "sts:AssumeRole"}}"#;
    fs::write(folder.path().join("policies/trust.json"), trust).expect("written");
    let config = r#"{"roles": [{"name": "writer", "trust_policy_file": "policies/trust.json"}]}"#;
    fs::write(folder.path().join("aws.json"), config).expect("written");
    let start = || async {
        let config = Config::from_file(folder.path().join("aws.json")).expect("a configuration");
        LocalAws::start(Options {
            config,
            ..options(&folder.path().join("root"))
        })
        .await
    };
    let aws = start().await.expect("started");
    let credentials = aws.credentials();
    let credentials = aws_credential_types::Credentials::from_keys(
        credentials.access_key_id.clone(),
        credentials.secret_access_key.expose(),
        None,
    );
    let sts = crate::support::sts_at(aws.endpoint().as_str(), credentials);
    sts.assume_role()
        .role_arn(ROLE)
        .role_session_name("test")
        .send()
        .await
        .expect("assumed");

    let broken = trust.replace("sts:AssumeRole", "AssumeRole");
    fs::write(folder.path().join("policies/trust.json"), broken).expect("written");
    let error = start().await.expect_err("refused").to_string();
    assert!(
        error.contains("policies/trust.json: Statement.Action: \"AssumeRole\" is no action"),
        "{error}"
    );
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn nobody_else_can_read_the_key_of_the_sessions() {
    use std::os::unix::fs::PermissionsExt;

    let server = Server::start().await;
    let mode = fs::metadata(server.root().join(".tidegate-local/key"))
        .expect("a key")
        .permissions()
        .mode();
    assert_eq!(mode & 0o077, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn durable_writes_work_like_others() {
    let server = Server::with("durable = true").await;
    server.put("a/b", "content").await;
    server.put("a/b", "again").await;
    assert_eq!(server.get("a/b").await, b"again");
    server
        .s3()
        .delete_object()
        .bucket("events")
        .key("a/b")
        .send()
        .await
        .expect("removed");
    assert_eq!(server.meta_files(), 0);
}
