//! The example, started as people start it, answers events over HTTP.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

struct Server {
    child: Child,
    address: String,
}

impl Server {
    fn start() -> Self {
        let function = Path::new(env!("CARGO_MANIFEST_DIR")).join("function.js");
        let mut child = Command::new(env!("CARGO_BIN_EXE_embed"))
            .arg(function)
            .arg("127.0.0.1:0")
            .stdout(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut line = String::new();
        let stdout = child.stdout.as_mut().expect("piped");
        BufReader::new(stdout)
            .read_line(&mut line)
            .expect("its address");
        let address = line
            .trim()
            .trim_start_matches("http://")
            .trim_end_matches('/');
        Self {
            address: address.to_owned(),
            child,
        }
    }

    /// Status and body of the answer.
    fn post(&self, body: &str) -> (u16, String) {
        let mut stream = TcpStream::connect(&self.address).expect("it listens");
        let length = body.len();
        write!(
            stream,
            "POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}"
        )
        .expect("it reads");
        let mut answer = String::new();
        stream.read_to_string(&mut answer).expect("it answers");
        let (head, body) = answer.split_once("\r\n\r\n").expect("a head");
        let status = head
            .split(' ')
            .nth(1)
            .and_then(|status| status.parse().ok());
        (status.expect("a status"), body.to_owned())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn events_get_what_the_function_returns() {
    let server = Server::start();
    let event = include_str!("../event.json");
    let said = r#"{"said":"user-42 did Order Completed"}"#;
    assert_eq!(server.post(event), (200, said.to_owned()));
    let anonymous = r#"{"type": "track", "event": "Order Completed"}"#;
    let refused = "ValidationError: userId is required";
    assert_eq!(server.post(anonymous), (422, refused.to_owned()));
    let (status, error) = server.post("{");
    assert_eq!(status, 400);
    assert!(error.starts_with("invalid JSON at line 1"), "{error}");
    assert_eq!(server.post(event).0, 200);
}
