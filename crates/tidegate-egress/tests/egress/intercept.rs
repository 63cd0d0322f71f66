use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::request::Parts;
use http::{Request, Response};
use http_body_util::BodyExt;
use tidegate_egress::{Decision, HttpClient, Intercept, Seen, SendError, SendErrorKind, full_body};

use crate::server::{Server, client, get, text};

/// Decides by the path, and keeps what it has seen.
#[derive(Debug, Default)]
struct ByPath {
    seen: Mutex<Vec<String>>,
}

impl Intercept for ByPath {
    fn decide(&self, request: &Parts) -> Decision {
        let delay = Duration::from_millis(1);
        match request.uri.path() {
            "/pass" => Decision::Pass,
            "/watch" => Decision::Watch,
            "/fail" => Decision::Fail {
                delay,
                error: SendError::Reset {
                    host: "h".to_owned(),
                    message: "socket hang up".to_owned(),
                },
            },
            _ => Decision::Answer {
                delay,
                response: Response::builder()
                    .header("content-length", "99")
                    .body(Bytes::from_static(b"made up"))
                    .expect("a response"),
            },
        }
    }

    fn sent(&self, request: &Parts, body: Option<Bytes>) {
        let path = request.uri.path();
        let body = body.unwrap_or_default();
        let mut seen = self.seen.lock().expect("no panic");
        seen.push(format!("{path} {}", String::from_utf8_lossy(&body)));
    }

    fn seen(&self, request: &Parts, seen: Seen) {
        let what = match seen {
            Seen::Answer(response) => String::from_utf8_lossy(response.body()).into_owned(),
            Seen::Failed(error) => format!("{:?}", error.kind()),
            Seen::TooLong => "too long".to_owned(),
        };
        let path = request.uri.path();
        self.seen
            .lock()
            .expect("no panic")
            .push(format!("{path} {what}"));
    }
}

fn intercepted(client: HttpClient) -> (HttpClient, Arc<ByPath>) {
    let by_path = Arc::new(ByPath::default());
    (client.intercepted(Some(by_path.clone())), by_path)
}

#[tokio::test]
async fn an_answer_needs_no_network_and_no_policy() {
    let (client, _io) = client(&[]);
    let (client, _) = intercepted(client);
    let response = client
        .send(get("https://127.0.0.1:1/x"))
        .await
        .expect("an answer");
    assert_eq!(response.headers()["content-length"], "7");
    let body = response.into_body().collect().await.expect("a body");
    assert_eq!(body.to_bytes(), "made up");
}

#[tokio::test]
async fn an_answer_to_head_has_no_body_but_its_length() {
    let (client, _io) = client(&[]);
    let (client, _) = intercepted(client);
    let request = Request::head("http://h/")
        .body(full_body(""))
        .expect("a request");
    let response = client.send(request).await.expect("an answer");
    assert_eq!(response.headers()["content-length"], "99");
    let body = response.into_body().collect().await.expect("a body");
    assert_eq!(body.to_bytes(), "");
}

#[tokio::test]
async fn a_failure_is_the_one_that_was_decided() {
    let (client, _io) = client(&[]);
    let (client, _) = intercepted(client);
    let error = text(&client, "http://h/fail").await.expect_err("a failure");
    assert_eq!(error.kind(), SendErrorKind::Reset);
}

#[tokio::test]
async fn what_passes_keeps_to_the_policy() {
    let server = Server::start().await;
    let url = |path: &str| format!("http://{}/{path}", server.address);
    let (closed, _io) = client(&[]);
    let (closed, by_path) = intercepted(closed);
    for path in ["pass", "watch"] {
        let error = text(&closed, &url(path)).await.expect_err("denied");
        assert_eq!(error.kind(), SendErrorKind::Denied);
    }
    assert_eq!(
        *by_path.seen.lock().expect("no panic"),
        ["/watch ", "/watch Denied"]
    );

    let (open, _io) = client(&["127.0.0.1"]);
    let (open, by_path) = intercepted(open);
    for path in ["pass", "watch"] {
        assert_eq!(
            text(&open, &url(path)).await.expect("an answer"),
            format!("/{path}")
        );
    }
    assert_eq!(
        *by_path.seen.lock().expect("no panic"),
        ["/watch ", "/watch /watch"]
    );
}

#[tokio::test]
async fn the_body_of_an_answered_request_is_read() {
    let (client, _io) = client(&[]);
    let (client, by_path) = intercepted(client);
    let request = Request::post("http://h/x")
        .body(full_body("sent"))
        .expect("a request");
    client.send(request).await.expect("an answer");
    assert_eq!(*by_path.seen.lock().expect("no panic"), ["/x sent"]);
}
