//! What becomes of the answers of a resolver that is not to be trusted.

use std::collections::VecDeque;
use std::net::{IpAddr, SocketAddr};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use std::{future, io};

use tidegate_egress::{
    ClientOptions, HttpClient, IoRuntime, Resolve, Resolving, SendErrorKind, SystemResolver,
};

use crate::server::{Server, allowing, client_with, get, text};

/// Gives these answers one after the other, and the last one for ever.
#[derive(Debug)]
pub struct Answers {
    left: Mutex<VecDeque<Vec<SocketAddr>>>,
    lookups: AtomicUsize,
}

impl Answers {
    pub fn new<const N: usize>(answers: [&[&str]; N]) -> Arc<Self> {
        let list = |list: &[&str]| {
            let addresses = list.iter().map(|text| text.parse().expect("an address"));
            addresses.map(|ip: IpAddr| SocketAddr::new(ip, 9)).collect()
        };
        Arc::new(Self {
            left: Mutex::new(answers.into_iter().map(list).collect()),
            lookups: AtomicUsize::new(0),
        })
    }

    pub fn lookups(&self) -> usize {
        self.lookups.load(Ordering::SeqCst)
    }
}

impl Resolve for Answers {
    fn resolve(&self, _host: &str) -> Resolving {
        self.lookups.fetch_add(1, Ordering::SeqCst);
        let mut left = self.left.lock().expect("not poisoned");
        let answer = match left.len() {
            0 | 1 => left.front().cloned(),
            _ => left.pop_front(),
        };
        Box::pin(async move { Ok(answer.unwrap_or_default()) })
    }
}

fn client(rules: &[&str], resolver: Arc<dyn Resolve>) -> (HttpClient, IoRuntime) {
    let options = ClientOptions {
        resolver,
        // Each request has a connection of its own.
        pool_max_idle_per_host: 0,
        ..ClientOptions::default()
    };
    client_with(rules, options)
}

#[tokio::test]
async fn each_connection_goes_to_an_address_that_was_judged() {
    let server = Server::start().await;
    let port = server.address.port();
    let answers: [&[&str]; 4] = [
        &["127.0.0.1"],
        &["127.0.0.5"],
        &["127.0.0.5", "::1", "127.0.0.1"],
        &["127.0.0.5", "::ffff:127.0.0.5", "64:ff9b::7f00:1"],
    ];
    let answers = Answers::new(answers);
    let (client, _io) = client(&["127.0.0.1"], answers.clone());
    let url = format!("http://rebind.example:{port}/x");
    let mut ends = Vec::new();
    for _ in 0..4 {
        ends.push(text(&client, &url).await.map_err(|error| error.kind()));
    }
    let open = Ok("/x".to_owned());
    let closed = Err(SendErrorKind::Denied);
    assert_eq!(ends, [open.clone(), closed.clone(), open, closed]);
    assert_eq!(answers.lookups(), 4, "no answer is kept");
    assert_eq!(server.connections(), 2);
}

#[tokio::test]
async fn a_denial_names_the_host_and_what_it_resolved_to() {
    let (client, _io) = client(&[], Answers::new([&["64:ff9b::a9fe:a9fe"]]));
    let error = text(&client, "https://rebind.example/")
        .await
        .expect_err("closed");
    assert_eq!(error.code(), Some("EACCES"));
    assert_eq!(
        error.to_string(),
        "connection to rebind.example:443 (64:ff9b::a9fe:a9fe) is not allowed: the address is in a closed range (cloud metadata, \
         169.254.169.254); --allow-net rebind.example:443 opens it"
    );
}

#[tokio::test]
async fn one_resolver_serves_clients_with_policies_of_their_own() {
    let server = Server::start().await;
    let port = server.address.port();
    let answers = Answers::new([&["127.0.0.1"]]);
    let (open, _io) = client(&["inner.example"], answers.clone());
    let closed = open.with_policy(allowing(&["other.example"]));
    let url = format!("http://inner.example:{port}/");
    for _ in 0..2 {
        assert_eq!(text(&open, &url).await.expect("open"), "/");
        let error = text(&closed, &url).await.expect_err("closed");
        assert_eq!(error.kind(), SendErrorKind::Denied);
        let own = open.with_own_connections();
        assert_eq!(text(&own, &url).await.expect("open"), "/");
    }
    assert_eq!(answers.lookups(), 6);
    assert_eq!(server.connections(), 4);
}

#[tokio::test]
async fn addresses_are_not_looked_up() {
    let server = Server::start().await;
    let port = server.address.port();
    let answers = Answers::new([&["127.0.0.1"]]);
    let (client, _io) = client(&["127.0.0.1"], answers.clone());
    let url = format!("http://127.0.0.1:{port}/");
    assert_eq!(text(&client, &url).await.expect("open"), "/");
    let error = text(&client, &format!("http://[::1]:{port}/")).await;
    assert_eq!(error.expect_err("closed").kind(), SendErrorKind::Denied);
    assert_eq!(answers.lookups(), 0);
}

#[tokio::test]
async fn an_answer_without_addresses_is_no_such_name() {
    let (client, _io) = client(&[], Answers::new([&[]]));
    let error = text(&client, "http://empty.example/")
        .await
        .expect_err("none");
    assert_eq!(error.code(), Some("ENOTFOUND"));
    assert_eq!(error.to_string(), "getaddrinfo ENOTFOUND empty.example");
}

fn panics() -> io::Result<Vec<SocketAddr>> {
    panic!("a resolver that panics")
}

/// Never answers, fails or panics, as the name says; other names are the system's.
#[derive(Debug, Default)]
struct Bad {
    under_way: AtomicUsize,
}

impl Resolve for Bad {
    fn resolve(&self, host: &str) -> Resolving {
        match host {
            "never.example" => {
                self.under_way.fetch_add(1, Ordering::SeqCst);
                Box::pin(future::pending())
            }
            "later.example" => Box::pin(async { Err(io::ErrorKind::TimedOut.into()) }),
            "panics.example" => Box::pin(async { panics() }),
            _ => SystemResolver.resolve(host),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn lookups_without_end_hold_up_no_other_client() {
    let server = Server::start().await;
    let bad = Arc::new(Bad::default());
    let (hostile, _io) = client(&["localhost"], bad.clone());
    let other = hostile.with_own_connections();
    for _ in 0..3 {
        let asked: Vec<_> = (0..100)
            .map(|_| hostile.send(get("http://never.example/")))
            .collect();
        tokio::time::sleep(Duration::from_millis(50)).await;
        // Nobody waits any more, but the lookups are still under way.
        drop(asked);
    }
    assert_eq!(bad.under_way.load(Ordering::SeqCst), 8);
    let url = format!("http://localhost:{}/", server.address.port());
    let answer = tokio::time::timeout(Duration::from_secs(30), text(&other, &url)).await;
    assert_eq!(answer.expect("in time").expect("an answer"), "/");
}

#[tokio::test]
async fn a_resolver_that_fails_is_an_error_of_the_request() {
    let (client, _io) = client(&[], Arc::new(Bad::default()));
    let error = text(&client, "http://later.example/").await;
    assert_eq!(error.expect_err("fails").code(), Some("EAI_AGAIN"));
    for _ in 0..20 {
        let error = text(&client, "http://panics.example/").await;
        assert_eq!(error.expect_err("fails").kind(), SendErrorKind::Other);
    }
}
