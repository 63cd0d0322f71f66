//! Isolates run on current_thread runtimes that JavaScript may block: what they share must not stall with them.

use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use tokio::runtime::{Builder, Runtime};

use crate::server::{Server, client, get, text};

/// Long enough that reaching it means "stalled", on any machine.
const STALLED: Duration = Duration::from_secs(30);

fn isolate_runtime() -> Runtime {
    Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_blocked_isolate_does_not_stall_the_connection_that_it_opened() {
    let server = Server::start().await;
    let (client, _io) = client(&["127.0.0.1"]);
    let url = format!("http://{}/", server.address);
    let (opened, is_opened) = mpsc::channel();
    let (release, is_released) = mpsc::channel();

    let blocked = {
        let (client, url) = (client.clone(), url.clone());
        thread::spawn(move || {
            isolate_runtime().block_on(async {
                text(&client, &url).await.expect("an answer");
                opened.send(()).expect("the test is there");
                is_released
                    .recv_timeout(STALLED)
                    .expect("the other isolate is done");
            });
        })
    };
    let going_on = thread::spawn(move || {
        is_opened
            .recv_timeout(STALLED)
            .expect("a connection was opened");
        isolate_runtime().block_on(async {
            for _ in 0..3 {
                let answer = tokio::time::timeout(STALLED, text(&client, &url)).await;
                assert_eq!(answer.expect("not stalled").expect("an answer"), "/");
            }
        });
        release.send(()).expect("the other isolate is there");
    });
    going_on.join().expect("the isolate that goes on");
    blocked.join().expect("the blocked isolate");
    assert_eq!(server.connections(), 1, "all requests share one connection");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_is_sent_while_its_own_isolate_is_blocked() {
    let server = Server::start().await;
    let (client, _io) = client(&["127.0.0.1"]);
    let url = format!("http://{}/", server.address);
    let isolate = thread::spawn(move || {
        isolate_runtime().block_on(async {
            let sending = client.send(get(&url));
            let deadline = std::time::Instant::now() + STALLED;
            while server.connections() == 0 && std::time::Instant::now() < deadline {
                thread::sleep(Duration::from_millis(1));
            }
            assert_eq!(server.connections(), 1);
            assert_eq!(sending.await.expect("an answer").status(), 200);
        });
    });
    isolate.join().expect("the isolate");
}
