//! A running moto: it checks neither signatures nor policies, and answers in words of its own.

use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use crate::peer::{Peer, Process};
use crate::server::{PATIENCE, answers, free_port};

/// Ends when it is dropped, and by itself when this process does.
pub struct Moto {
    pub endpoint: String,
    _process: Process,
}

impl Moto {
    pub fn start(peer: &Peer) -> Self {
        // The port was free a moment ago, but somebody else may have been faster.
        (0..3)
            .find_map(|_| launch(peer))
            .expect("moto does not start")
    }
}

fn launch(peer: &Peer) -> Option<Moto> {
    let port = free_port();
    let mut command = peer.script("serve.py");
    command
        .arg(port.to_string())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut process = Process(command.spawn().expect("python starts"));
    let started = Instant::now();
    while started.elapsed() < PATIENCE {
        if process.0.try_wait().expect("the process is ours").is_some() {
            return None;
        }
        if answers(port, "/moto-api/data.json") {
            return Some(Moto {
                endpoint: format!("http://127.0.0.1:{port}"),
                _process: process,
            });
        }
        thread::sleep(Duration::from_millis(50));
    }
    None
}
