//! Events per second through `tidegate run --events`, with one and with two instances: a no-op handler, and the example of
//! streams against the local AWS. Each figure is of the whole process, its start included.
//!
//! `cargo bench --package tidegate-cli --bench ndjson`

#![expect(clippy::print_stdout, reason = "the table is the benchmark's result")]

use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use tempfile::TempDir;

const NO_OP: &str = "async function onTrack(event, settings) {}\n";
const NO_OP_EVENTS: usize = 200_000;
const ARCHIVE_EVENTS: usize = 10_000;
const ROUNDS: usize = 3;

fn main() {
    let folder = TempDir::new().expect("a temporary folder");
    let no_op = folder.path().join("function.js");
    fs::write(&no_op, NO_OP).expect("written");
    let many = folder.path().join("many.ndjson");
    write_events(&many, NO_OP_EVENTS);
    let some = folder.path().join("some.ndjson");
    write_events(&some, ARCHIVE_EVENTS);

    println!("| events/s through `tidegate run --events --json` | 1 instance | 2 instances |");
    println!("|---|---|---|");
    let rates = |run: &dyn Fn(&str) -> f64| {
        [run("1"), run("2")]
            .map(|rate| format!("{rate:.0}"))
            .join(" | ")
    };
    let of_no_op = |instances: &str| best(NO_OP_EVENTS, || run(&no_op, &many, instances));
    println!("| no-op | {} |", rates(&of_no_op));
    let of_archive = |instances: &str| {
        best(ARCHIVE_EVENTS, || {
            let copy = folder.path().join("s3-archive");
            let _ = fs::remove_dir_all(&copy);
            copy_example(&copy);
            run(&copy, &some, instances);
        })
    };
    println!(
        "| example `s3-archive`, local AWS in the same process | {} |",
        rates(&of_archive)
    );
}

/// The best rate of a few rounds: what is in the way on a shared machine only ever slows one down.
fn best(events: usize, mut round: impl FnMut()) -> f64 {
    let mut rates: Vec<f64> = Vec::new();
    for _ in 0..ROUNDS {
        let started = Instant::now();
        round();
        rates.push(events as f64 / started.elapsed().as_secs_f64());
    }
    rates.into_iter().fold(0.0, f64::max)
}

fn run(function: &Path, events: &Path, instances: &str) {
    let status = Command::new(env!("CARGO_BIN_EXE_tidegate"))
        .args(["run", "--json", "--instances", instances, "--events"])
        .arg(events)
        .arg(function)
        .stdout(Stdio::null())
        .status()
        .expect("the command starts");
    assert!(status.success(), "{status}");
}

fn write_events(path: &Path, count: usize) {
    let mut file = BufWriter::new(File::create(path).expect("created"));
    for number in 0..count {
        writeln!(
            file,
            r#"{{"type":"track","event":"Order Completed","messageId":"m-{number:07}","userId":"u-{}","properties":{{"total":{},"currency":"EUR","products":[{{"sku":"a-1","quantity":2}}]}}}}"#,
            number % 1000,
            number % 500,
        )
        .expect("written");
    }
}

fn copy_example(to: &Path) {
    fs::create_dir(to).expect("created");
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/s3-archive");
    for entry in fs::read_dir(from).expect("the example is there") {
        let entry = entry.expect("readable");
        if entry.path().is_file() {
            fs::copy(entry.path(), to.join(entry.file_name())).expect("copied");
        }
    }
}
