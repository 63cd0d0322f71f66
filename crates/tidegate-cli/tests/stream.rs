//! Streams: their order, their bounds, and how they end before the end.
#![cfg(target_os = "linux")]

mod support;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Child, Stdio};

use rustix::process::{Pid, Signal, kill_process};
use serde_json::Value;
use support::command::{run, tidegate};
use tempfile::TempDir;

fn folder(function: &str) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("function.js"), function).expect("written");
    folder
}

/// The command with a stream that the test writes to and reads from.
fn start(folder: &Path, arguments: &[&str]) -> Child {
    let mut command = tidegate(folder);
    command
        .args(["run", "function.js", "--events", "-", "--json"])
        .args(arguments);
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command.spawn().expect("the binary starts")
}

fn json(line: &str) -> Value {
    serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))
}

fn next(stdout: &mut impl BufRead) -> Value {
    let mut line = String::new();
    stdout.read_line(&mut line).expect("readable");
    json(&line)
}

#[test]
fn outcomes_keep_the_order_of_the_input_over_several_instances() {
    let folder = folder(
        "async function onTrack(event) {
           await new Promise(resolve => setTimeout(resolve, event.n % 7 === 0 ? 20 : 0));
           if (event.n % 10 === 0) throw new Error('every tenth');
           return event.n;
         }",
    );
    let lines: String = (1..=400)
        .map(|n| format!("{{\"type\":\"track\",\"n\":{n}}}\n"))
        .collect();
    let mut command = tidegate(folder.path());
    command.args([
        "run",
        "function.js",
        "--events",
        "-",
        "--json",
        "--instances",
        "3",
    ]);
    let ran = run(command, lines.into_bytes());
    assert_eq!(ran.code, 1, "{}", ran.stderr);
    let outcomes: Vec<Value> = ran.stdout.lines().map(json).collect();
    assert_eq!(outcomes.len(), 400);
    for (index, outcome) in outcomes.iter().enumerate() {
        let n = index as u64 + 1;
        let ok = !n.is_multiple_of(10);
        assert_eq!(outcome["line"], n);
        assert_eq!(outcome["ok"], ok, "{outcome}");
        assert_eq!(outcome["result"].as_u64(), ok.then_some(n));
    }
    assert!(
        ran.stderr.contains(": 360 ok, 40 failed, 0 to retry\n"),
        "{}",
        ran.stderr
    );
}

#[test]
fn each_event_is_run_when_it_comes() {
    let folder = folder("async function onTrack(event) { return event.n; }");
    let mut child = start(folder.path(), &[]);
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
    for n in 0..3 {
        writeln!(stdin, "{{\"type\":\"track\",\"n\":{n}}}").expect("written");
        assert_eq!(next(&mut stdout)["result"], n);
    }
    drop(stdin);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn a_line_without_end_is_a_bad_line_and_not_kept() {
    const LINE: usize = 256 << 20;
    let folder = folder("async function onTrack(event) { return 'next'; }");
    let mut child = start(folder.path(), &[]);
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
    let part = vec![b'x'; 1 << 20];
    for _ in 0..LINE / part.len() {
        stdin.write_all(&part).expect("written");
    }
    stdin
        .write_all(b"\n{\"type\":\"track\"}\n")
        .expect("written");
    let bad = next(&mut stdout);
    assert_eq!(
        (&bad["line"], &bad["error"]["name"]),
        (&1.into(), &"InvalidEvent".into())
    );
    assert_eq!(next(&mut stdout)["result"], "next");
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).expect("its status");
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .expect("its peak memory");
    let peak: usize = peak
        .trim()
        .trim_end_matches(" kB")
        .parse()
        .expect("a number");
    assert!(peak << 10 < LINE, "{peak} kB");
    drop(stdin);
    assert_eq!(child.wait().expect("it ends").code(), Some(1));
}

#[test]
fn an_interrupted_stream_finishes_what_is_under_way() {
    let folder = folder(
        "async function onTrack(event) {
           console.log('begun');
           if (event.slow) await new Promise(resolve => setTimeout(resolve, 1000));
           return event.slow === true;
         }",
    );
    let mut child = start(folder.path(), &[]);
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
    stdin
        .write_all(b"{\"type\":\"track\"}\n{\"type\":\"track\",\"slow\":true}\n")
        .expect("written");
    assert_eq!(next(&mut stdout)["line"], 1);
    let pid = Pid::from_raw(child.id().cast_signed()).expect("a process id");
    kill_process(pid, Signal::INT).expect("sent");
    let mut rest = String::new();
    stdout.read_to_string(&mut rest).expect("readable");
    assert_eq!(child.wait().expect("it ends").code(), Some(130));
    // Whether the second line was read before the signal came is a race; if it was, it is finished.
    for outcome in rest.lines().map(json) {
        assert_eq!(
            (&outcome["line"], &outcome["result"]),
            (&2.into(), &true.into())
        );
    }
    let mut stderr = String::new();
    child
        .stderr
        .take()
        .expect("a pipe")
        .read_to_string(&mut stderr)
        .expect("readable");
    assert!(stderr.starts_with("interrupted: "), "{stderr}");
}

#[test]
fn a_closed_output_ends_a_stream_quietly() {
    let folder = folder("async function onTrack(event) { return event.n; }");
    let mut child = start(folder.path(), &[]);
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
    stdin
        .write_all(b"{\"type\":\"track\",\"n\":1}\n")
        .expect("written");
    assert_eq!(next(&mut stdout)["result"], 1);
    drop(stdout);
    // The input never ends: the command ends because nobody reads.
    while stdin.write_all(b"{\"type\":\"track\",\"n\":2}\n").is_ok() {}
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
    let mut stderr = String::new();
    child
        .stderr
        .take()
        .expect("a pipe")
        .read_to_string(&mut stderr)
        .expect("readable");
    assert_eq!(stderr, "");
}
