//! A server on 127.0.0.1 that gives prepared answers and keeps what it was asked.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// A request as it came over the wire; names of headers are in small letters.
#[derive(Clone, Debug)]
pub struct Received {
    pub method: String,
    pub path: String,
    pub headers: BTreeMap<String, String>,
    pub body: Vec<u8>,
}

/// Answers one request a connection. It ends when it is dropped.
pub struct Server {
    port: u16,
    received: Arc<Mutex<Vec<Received>>>,
    task: JoinHandle<()>,
}

impl Server {
    /// `answer` is sent as it is; an empty one leaves the client waiting.
    pub async fn start(answer: Vec<u8>) -> Self {
        Self::answering(move |_| answer.clone()).await
    }

    /// As [`Server::start`], with an answer for each request.
    pub async fn answering(answer: impl Fn(&Received) -> Vec<u8> + Send + Sync + 'static) -> Self {
        let answer: Answers = Arc::new(answer);
        let listener = TcpListener::bind(("127.0.0.1", 0))
            .await
            .expect("a free port");
        let port = listener.local_addr().expect("an address").port();
        let received = Arc::new(Mutex::new(Vec::new()));
        let log = received.clone();
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, answer.clone(), log.clone()));
            }
        });
        Self {
            port,
            received,
            task,
        }
    }

    pub fn port(&self) -> u16 {
        self.port
    }

    pub fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    pub fn received(&self) -> Vec<Received> {
        self.received.lock().expect("no panic").clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.task.abort();
    }
}

type Answers = Arc<dyn Fn(&Received) -> Vec<u8> + Send + Sync>;

async fn serve(mut stream: TcpStream, answer: Answers, log: Arc<Mutex<Vec<Received>>>) {
    let mut bytes = Vec::new();
    let head_length = loop {
        if let Some(end) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if stream.read_buf(&mut bytes).await.unwrap_or(0) == 0 {
            return;
        }
    };
    let head = String::from_utf8_lossy(&bytes[..head_length]).into_owned();
    let mut lines = head.split("\r\n");
    let mut start = lines
        .next()
        .expect("a request line")
        .split(' ')
        .map(str::to_owned);
    let headers: BTreeMap<String, String> = lines
        .filter_map(|line| line.split_once(':'))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.trim().to_owned()))
        .collect();
    let length: usize = headers
        .get("content-length")
        .map_or(0, |length| length.parse().expect("a length"));
    while bytes.len() < head_length + 4 + length {
        if stream.read_buf(&mut bytes).await.unwrap_or(0) == 0 {
            return;
        }
    }
    let received = Received {
        method: start.next().expect("a method"),
        path: start.next().expect("a path"),
        headers,
        body: bytes.split_off(head_length + 4),
    };
    let answer = answer(&received);
    log.lock().expect("no panic").push(received);
    if answer.is_empty() {
        // Until the client gives up.
        let _ = stream.read_buf(&mut bytes).await;
    } else {
        let _ = stream.write_all(&answer).await;
        let _ = stream.shutdown().await;
    }
}
