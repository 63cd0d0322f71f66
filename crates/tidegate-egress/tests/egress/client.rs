use std::net::TcpListener;
use std::time::Duration;

use http::Request;
use http_body_util::{BodyExt, StreamBody};
use hyper::body::Frame;
use tidegate_egress::{ClientOptions, SendError, SendErrorKind, full_body};

use crate::server::{Server, client, client_with, get, raw_server, read_head, text};

#[tokio::test]
async fn loopback_is_denied_in_every_spelling() {
    let server = Server::start().await;
    let (client, _io) = client(&[]);
    let port = server.address.port();
    for host in [
        "127.0.0.1",
        "localhost",
        "LOCALHOST",
        "0x7f.1",
        "0177.0.0.1",
        "2130706433",
        "127.1",
        "0.0.0.0",
        "0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::]",
    ] {
        let error = text(&client, &format!("http://{host}:{port}/"))
            .await
            .expect_err(host);
        assert_eq!(error.kind(), SendErrorKind::Denied, "{host}: {error}");
        assert_eq!(error.code(), Some("EACCES"));
        assert_eq!(error.port(), Some(port));
        assert!(error.to_string().contains("--allow-net"), "{error}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_rule_opens_its_host_or_address() {
    let server = Server::start().await;
    let port = server.address.port();
    for (rule, host) in [
        (format!("127.0.0.1:{port}"), "127.0.0.1"),
        (format!("localhost:{port}"), "localhost"),
        (format!("LOCALHOST.:{port}"), "localhost"),
        ("127.0.0.0/8".to_owned(), "localhost"),
    ] {
        let (client, _io) = client(&[&rule]);
        let body = text(&client, &format!("http://{host}:{port}/path")).await;
        assert_eq!(body.expect(&rule), "/path");
    }
}

#[tokio::test]
async fn a_rule_for_another_port_or_name_opens_nothing() {
    let server = Server::start().await;
    let port = server.address.port();
    for rule in [
        format!("127.0.0.1:{}", port ^ 1),
        format!("localhost:{port}"),
    ] {
        let (client, _io) = client(&[&rule]);
        let error = text(&client, &format!("http://127.0.0.1:{port}/")).await;
        assert_eq!(error.expect_err(&rule).kind(), SendErrorKind::Denied);
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_refused_connection_names_the_address() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    drop(listener);
    let (client, _io) = client(&["127.0.0.1"]);
    let error = text(&client, &format!("http://{address}/"))
        .await
        .expect_err("refused");
    assert_eq!(error.kind(), SendErrorKind::Refused);
    assert_eq!(error.code(), Some("ECONNREFUSED"));
    assert_eq!(error.to_string(), format!("connect ECONNREFUSED {address}"));
    assert_eq!(error.address(), Some(address.ip()));
    assert_eq!(error.port(), Some(address.port()));
}

#[tokio::test]
async fn an_unknown_name_is_not_found() {
    let (client, _io) = client(&[]);
    let error = text(&client, "http://no-such-host.invalid/")
        .await
        .expect_err("not found");
    assert_eq!(error.kind(), SendErrorKind::NotFound);
    // A machine without a name server cannot tell that the name does not exist.
    assert!(matches!(error.code(), Some("ENOTFOUND" | "EAI_AGAIN")));
    assert_eq!(error.host(), Some("no-such-host.invalid"));
    assert!(
        error.to_string().ends_with(" no-such-host.invalid"),
        "{error}"
    );
}

#[tokio::test]
async fn a_handshake_that_never_ends_times_out() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let options = ClientOptions {
        connect_timeout: Duration::from_millis(50),
        ..ClientOptions::default()
    };
    let (client, _io) = client_with(&["127.0.0.1"], options);
    let error = text(&client, &format!("https://127.0.0.1:{port}/"))
        .await
        .expect_err("timed out");
    assert_eq!(error.kind(), SendErrorKind::TimedOut, "{error}");
    assert_eq!(error.code(), Some("ETIMEDOUT"));
}

#[tokio::test]
async fn a_connection_closed_without_an_answer_is_a_reset() {
    let (address, _heads) = raw_server("").await;
    let (client, _io) = client(&["127.0.0.1"]);
    let error = text(&client, &format!("http://{address}/"))
        .await
        .expect_err("reset");
    assert_eq!(error.kind(), SendErrorKind::Reset, "{error}");
    assert_eq!(error.to_string(), "socket hang up");
    assert_eq!(error.code(), Some("ECONNRESET"));
}

#[tokio::test]
async fn a_body_cut_short_is_a_reset() {
    let (address, _heads) = raw_server("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nfour").await;
    let (client, _io) = client(&["127.0.0.1"]);
    let error = text(&client, &format!("http://{address}/"))
        .await
        .expect_err("cut short");
    assert_eq!(error.kind(), SendErrorKind::Reset, "{error}");
    assert_eq!(error.to_string(), "Premature close");
}

#[tokio::test]
async fn an_answer_that_is_not_http_is_an_error_of_its_own() {
    let (address, _heads) = raw_server("SSH-2.0-OpenSSH_9.6\r\n\r\n").await;
    let (client, _io) = client(&["127.0.0.1"]);
    let error = text(&client, &format!("http://{address}/"))
        .await
        .expect_err("not HTTP");
    assert_eq!(error.kind(), SendErrorKind::Other);
    assert!(error.to_string().contains("HTTP"), "{error}");
}

#[tokio::test]
async fn known_bodies_carry_their_length_and_streams_are_chunked() {
    let reply = "HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";
    let (address, mut heads) = raw_server(reply).await;
    let (client, _io) = client(&["127.0.0.1"]);
    let post = || Request::post(format!("http://{address}/"));

    let request = post().body(full_body("1234")).expect("a request");
    client.send(request).await.expect("an answer");
    let head = heads.recv().await.expect("a request");
    assert!(head.contains("content-length: 4\r\n"), "{head}");

    let frames = futures::stream::iter([Ok(Frame::data(bytes::Bytes::from_static(b"1234")))]);
    let request = post().body(StreamBody::new(frames).boxed_unsync());
    client
        .send(request.expect("a request"))
        .await
        .expect("an answer");
    let head = heads.recv().await.expect("a request");
    assert!(head.contains("transfer-encoding: chunked\r\n"), "{head}");
}

#[tokio::test]
async fn dropping_the_future_closes_the_connection() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port");
    let address = listener.local_addr().expect("an address");
    let (client, _io) = client(&["127.0.0.1"]);
    let sending = client.send(get(&format!("http://{address}/")));
    let (mut stream, _) = listener.accept().await.expect("a connection");
    read_head(&mut stream).await;
    drop(sending);
    // Returns at the end of the connection, which this side keeps open.
    assert_eq!(read_head(&mut stream).await, "");
}

#[tokio::test]
async fn after_the_runtime_is_gone_requests_are_aborted() {
    let (client, io) = client(&["127.0.0.1"]);
    drop(io);
    let error = text(&client, "http://127.0.0.1:1/").await;
    assert!(matches!(error, Err(SendError::Aborted)), "{error:?}");
}

#[tokio::test]
async fn redirects_are_answers_and_not_followed() {
    let server = Server::start().await;
    let reply = "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 0\r\n\r\n";
    let (address, _heads) = raw_server(reply).await;
    let (client, _io) = client(&[&address.to_string()]);
    let response = client.send(get(&format!("http://{address}/"))).await;
    assert_eq!(response.expect("an answer").status(), 302);
    assert_eq!(server.connections(), 0);
}
