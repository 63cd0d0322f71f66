//! Whole processes: `tidegate run` from its start to its first line, and `tidegate test` over many cases.
//!
//! `cargo bench --package tidegate-cli --bench command`

#![expect(clippy::print_stdout, reason = "the times are the benchmark's result")]

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;

const RUNS: usize = 20;
const CASES: usize = 200;

fn main() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path();
    fs::write(
        path.join("noop.js"),
        "function onTrack() { console.log(1); }",
    )
    .expect("written");
    fs::write(path.join("event.json"), r#"{"type": "track"}"#).expect("written");
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/s3-upload");
    copy(&example, &path.join("s3-upload"));
    show("run: a function that logs one line", |times| {
        times.push(first_line(
            path,
            &["run", "noop.js", "--event", "event.json"],
        ));
    });
    show("run: the example s3-upload, with its local AWS", |times| {
        times.push(first_line(path, &["run", "s3-upload"]));
    });

    ran(path, &["init", "many"]);
    let many = path.join("many");
    for n in 0..CASES - 2 {
        fs::copy(
            many.join("events/track.json"),
            many.join(format!("events/{n}.json")),
        )
        .expect("a copy");
    }
    show(
        &format!("test: {CASES} cases, each with a request"),
        |times| {
            times.push(ran(path, &["test", "many"]));
        },
    );
}

fn show(what: &str, mut measure: impl FnMut(&mut Vec<Duration>)) {
    let mut times = Vec::new();
    // The first one reads the program from the disk.
    for _ in 0..=RUNS {
        measure(&mut times);
    }
    times.remove(0);
    times.sort();
    let milliseconds = |index: usize| times[index].as_secs_f64() * 1000.0;
    println!(
        "{what}: p50 {:.0} ms, best {:.0} ms, worst {:.0} ms",
        milliseconds(RUNS / 2),
        milliseconds(0),
        milliseconds(RUNS - 1)
    );
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tidegate"));
    command.current_dir(folder).args(arguments);
    command
}

/// From the start of the process to the first line that it writes.
fn first_line(folder: &Path, arguments: &[&str]) -> Duration {
    let started = Instant::now();
    let mut child = command(folder, arguments)
        .stdout(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    let mut line = String::new();
    let stdout = child.stdout.take().expect("a pipe");
    let read = BufReader::new(stdout).read_line(&mut line).expect("a line");
    let took = started.elapsed();
    assert_ne!(read, 0, "it writes something");
    assert!(child.wait().is_ok());
    took
}

/// The whole process, which has to end well.
fn ran(folder: &Path, arguments: &[&str]) -> Duration {
    let started = Instant::now();
    let output = command(folder, arguments)
        .output()
        .expect("the binary runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
    started.elapsed()
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("readable");
        let target = to.join(entry.file_name());
        if entry.path().is_file() {
            fs::copy(entry.path(), target).expect("a copy");
        } else if entry.file_name() != ".tidegate" {
            copy(&entry.path(), &target);
        }
    }
}
