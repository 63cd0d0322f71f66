//! What only happens on a terminal: colours, and the progress bar of a stream.
#![cfg(target_os = "linux")]

mod support;

use std::fs::{self, File, OpenOptions};
use std::io::Read;
use std::process::Command;
use std::thread;

use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use support::command::tidegate;
use tempfile::TempDir;

const XTERM: &str = "xterm-256color";
const FUNCTION: &str = "async function onTrack(event) {
  console.warn('\\u001b]0;title\\u0007 and \\u001b[31mred');
  if (event.fail) throw new Error('\\u001b[2J');
  return '\\u009b2J';
}
";

fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("function.js"), FUNCTION).expect("written");
    fs::write(
        folder.path().join("fail.json"),
        r#"{"type":"track","fail":true}"#,
    )
    .expect("written");
    fs::write(folder.path().join("ok.json"), r#"{"type":"track"}"#).expect("written");
    fs::write(
        folder.path().join("stream.ndjson"),
        "{\"type\":\"track\"}\n".repeat(20),
    )
    .expect("written");
    folder
}

/// What the command writes to a terminal that is both its outputs.
fn on_a_terminal(mut command: Command, term: &str) -> String {
    let terminal = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
    grantpt(&terminal).expect("granted");
    unlockpt(&terminal).expect("unlocked");
    let name = ptsname(&terminal, Vec::new())
        .expect("a name")
        .into_string()
        .expect("text");
    let other_end = OpenOptions::new()
        .read(true)
        .write(true)
        .open(name)
        .expect("the other end");
    command.env("TERM", term);
    command
        .stdout(other_end.try_clone().expect("a copy"))
        .stderr(other_end);
    let reader = thread::spawn(move || {
        let mut bytes = Vec::new();
        let mut terminal = File::from(terminal);
        let mut part = [0; 4096];
        // Reading fails once the last process has closed the other end.
        while let Ok(length @ 1..) = terminal.read(&mut part) {
            bytes.extend_from_slice(&part[..length]);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    });
    let mut child = command.spawn().expect("the binary starts");
    drop(command);
    child.wait().expect("it ends");
    reader.join().expect("no panic")
}

fn shown(arguments: &[&str], variable: Option<(&str, &str)>) -> String {
    let folder = folder();
    let mut command = tidegate(folder.path());
    command
        .args(["run", "function.js"])
        .args(arguments)
        .envs(variable);
    on_a_terminal(command, XTERM)
}

/// The hostile sequences of the function.
fn assert_harmless(shown: &str) {
    for sequence in [
        "\u{1b}]0;",
        "\u{7}",
        "\u{1b}[2J",
        "\u{9b}",
        " \u{1b}[31mred",
    ] {
        assert!(!shown.contains(sequence), "{sequence:?} in {shown:?}");
    }
}

#[test]
fn a_terminal_gets_colours_but_not_those_of_the_function() {
    let shown = shown(&["--event", "fail.json"], None);
    assert!(
        shown.contains("\u{1b}[31;1mBad Request\u{1b}[0m"),
        "{shown:?}"
    );
    assert_harmless(&shown);
}

#[test]
fn a_result_cannot_steer_the_terminal() {
    let shown = shown(&["--event", "ok.json"], None);
    assert!(shown.contains("\\x9b2J"), "{shown:?}");
    assert_harmless(&shown);
}

#[test]
fn no_color_and_dumb_terminals_are_respected() {
    for (variable, term) in [
        (Some(("NO_COLOR", "1")), XTERM),
        (Some(("NO_COLOR", "no")), XTERM),
        (None, "dumb"),
    ] {
        let folder = folder();
        let mut command = tidegate(folder.path());
        command
            .args(["run", "function.js", "--event", "fail.json"])
            .envs(variable);
        let shown = on_a_terminal(command, term);
        assert!(shown.contains("Bad Request"), "{shown:?}");
        assert!(!shown.contains('\u{1b}'), "{variable:?} {term}: {shown:?}");
    }
}

#[test]
fn an_empty_no_color_is_none() {
    assert!(
        shown(&["--event", "ok.json"], Some(("NO_COLOR", ""))).contains("\u{1b}[32mok\u{1b}[0m")
    );
}

#[test]
fn a_stream_has_a_progress_bar_and_a_summary() {
    let shown = shown(&["--events", "stream.ndjson"], None);
    assert!(shown.contains(" events/s  "), "{shown:?}");
    assert!(shown.contains("20 events in "), "{shown:?}");
    assert_harmless(&shown);
}

#[test]
fn json_on_a_terminal_has_no_colours() {
    let shown = shown(&["--event", "fail.json", "--json"], None);
    assert!(shown.starts_with("{\"ok\":false,"), "{shown:?}");
    assert!(!shown.contains('\u{1b}'), "{shown:?}");
}
