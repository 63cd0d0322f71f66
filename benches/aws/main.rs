//! `putObject` of 1 KiB over loopback: Tidegate, Node with both versions of the SDK, and plain Rust, in turns.
//!
//! `make bench-aws`, which installs what Node needs and then runs `cargo bench --workspace --bench aws`; with
//! `-- --rounds N` for more or fewer rounds, `-- --json FILE` for where the raw results go, `-- --only NAME,NAME`.

#![expect(clippy::print_stdout, reason = "the table is the benchmark's result")]

use std::env;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

mod contenders;
mod stub;

const CONCURRENCIES: [usize; 3] = [1, 16, 64];
const ROUNDS: usize = 7;
const MILLISECONDS: u64 = 500;

/// In the order of their turns, with what the table calls them.
const CONTENDERS: [(&str, &str); 8] = [
    ("tidegate", "Tidegate, one invocation"),
    ("v2", "Node, aws-sdk v2"),
    ("sdk", "plain loop on aws-sdk-s3, 2 threads"),
    ("tidegate-events", "Tidegate, a put per invocation"),
    ("v3", "Node, @aws-sdk/client-s3 v3"),
    ("hyper", "hyper and aws-sigv4, 2 threads"),
    ("sdk-1", "plain loop on aws-sdk-s3, 1 thread"),
    ("socket", "the stub alone: a socket, fixed bytes"),
];

fn main() {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let option = |name: &str| {
        let at = arguments.iter().position(|argument| argument == name)?;
        arguments.get(at + 1).cloned()
    };
    match arguments.first().map(String::as_str) {
        Some("stub") => serve(),
        Some("contender") => contenders::run(&arguments[1], &arguments[2]),
        _ => compare(
            option("--rounds").map_or(ROUNDS, |rounds| rounds.parse().expect("a number")),
            option("--only").as_deref(),
            option("--json").map(PathBuf::from),
        ),
    }
}

fn serve() {
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(stub::serve(|address| println!("http://{address}")));
}

fn compare(rounds: usize, only: Option<&str>, file: Option<PathBuf>) {
    let mut stub = Process::start(&mut this(&["stub"]));
    let endpoint = stub.line();
    let wanted = |name: &str| only.is_none_or(|only| only.split(',').any(|each| each == name));
    let mut running: Vec<(&str, &str, Process)> = CONTENDERS
        .into_iter()
        .filter(|(name, _)| wanted(name))
        .filter_map(|(name, title)| Some((name, title, contender(name, &endpoint)?)))
        .collect();
    let mut samples = Vec::new();
    // The first round is for compilers and connections.
    for round in 0..=rounds {
        for concurrency in CONCURRENCIES {
            for (name, _, process) in &mut running {
                let sample = measure(process, &stub, concurrency);
                if round > 0 {
                    samples.push(Sample {
                        name,
                        concurrency,
                        round,
                        ..sample
                    });
                }
            }
        }
    }
    let names: Vec<_> = running
        .iter()
        .map(|(name, title, _)| (*name, *title))
        .collect();
    print(&names, &samples);
    if let Some(file) = file {
        write(&file, &samples);
    }
}

struct Sample<'a> {
    name: &'a str,
    concurrency: usize,
    round: usize,
    puts: u64,
    seconds: f64,
    /// Microseconds of processor time that each put took the contender, and the stub.
    cpu: f64,
    stub_cpu: f64,
}

impl Sample<'_> {
    fn rate(&self) -> f64 {
        self.puts as f64 / self.seconds
    }
}

fn measure<'a>(process: &mut Process, stub: &Process, concurrency: usize) -> Sample<'a> {
    let before = (process.cpu(), stub.cpu());
    let answer = process.ask(&format!("{concurrency} {MILLISECONDS}"));
    let (puts, seconds) = answer.split_once(' ').expect("two numbers");
    let puts: u64 = puts.parse().expect("a number");
    let each = |nanoseconds: u64| nanoseconds as f64 / 1000.0 / puts as f64;
    Sample {
        name: "",
        concurrency,
        round: 0,
        puts,
        seconds: seconds.parse().expect("a number"),
        cpu: each(process.cpu().saturating_sub(before.0)),
        stub_cpu: each(stub.cpu().saturating_sub(before.1)),
    }
}

fn print(names: &[(&str, &str)], samples: &[Sample<'_>]) {
    println!(
        "| puts per second, as a share of the plain loop (processor time per put) | 1 | 16 | 64 |"
    );
    println!("|---|---|---|---|");
    let of = |name: &str, concurrency: usize| -> Vec<&Sample<'_>> {
        let of_both =
            |sample: &&Sample<'_>| sample.name == name && sample.concurrency == concurrency;
        samples.iter().filter(of_both).collect()
    };
    for (name, title) in names {
        print!("| {title} |");
        for concurrency in CONCURRENCIES {
            let (own, base) = (of(name, concurrency), of("sdk", concurrency));
            let rate = median(own.iter().map(|sample| sample.rate()));
            let cpu = median(own.iter().map(|sample| sample.cpu));
            // Each round against the same round: what else the machine does changes from one to the next.
            let ratios = own
                .iter()
                .zip(&base)
                .map(|(own, base)| own.rate() / base.rate());
            print!(" {rate:.0}/s, {:.2} ({cpu:.0} us) |", median(ratios));
        }
        println!();
    }
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn write(file: &Path, samples: &[Sample<'_>]) {
    let samples: Vec<Value> = samples
        .iter()
        .map(|sample| {
            json!({
                "contender": sample.name,
                "concurrency": sample.concurrency,
                "round": sample.round,
                "puts": sample.puts,
                "seconds": sample.seconds,
                "cpu_us_per_put": sample.cpu,
                "stub_cpu_us_per_put": sample.stub_cpu,
            })
        })
        .collect();
    let lines: Vec<String> = samples.iter().map(Value::to_string).collect();
    fs::write(file, format!("[\n{}\n]\n", lines.join(",\n"))).expect("written");
}

/// `None` where Node or its packages are missing.
fn contender(name: &str, endpoint: &str) -> Option<Process> {
    if !matches!(name, "v2" | "v3") {
        return Some(Process::start(&mut this(&["contender", name, endpoint])));
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
    let peers = target.join("peers/bench-aws");
    if !peers.join("node_modules").is_dir() {
        println!("{name} is left out: `make bench-aws` installs it");
        return None;
    }
    let mut node = Command::new("node");
    node.arg(root.join("benches/aws/node/client.cjs"))
        .args([name, endpoint])
        .arg(peers.canonicalize().expect("a folder"))
        .env("AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE", "1")
        .env("NODE_NO_WARNINGS", "1");
    Some(Process::start(&mut node))
}

fn this(arguments: &[&str]) -> Command {
    let mut command = Command::new(env::current_exe().expect("this program"));
    command.args(arguments);
    command
}

/// A process that is asked in lines and answers in lines; it ends with this one.
struct Process {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Process {
    fn start(command: &mut Command) -> Self {
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("the program is there");
        Self {
            input: child.stdin.take().expect("piped"),
            output: BufReader::new(child.stdout.take().expect("piped")),
            child,
        }
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        self.output.read_line(&mut line).expect("an answer");
        assert!(!line.is_empty(), "a contender ended");
        line.trim_end().to_owned()
    }

    fn ask(&mut self, question: &str) -> String {
        writeln!(self.input, "{question}").expect("asked");
        self.line()
    }

    /// Nanoseconds of processor time that the threads of the process have had, by `/proc`.
    fn cpu(&self) -> u64 {
        let tasks = fs::read_dir(format!("/proc/{}/task", self.child.id())).expect("Linux");
        tasks
            .flatten()
            .filter_map(|task| fs::read_to_string(task.path().join("schedstat")).ok())
            .filter_map(|text| text.split(' ').next()?.parse::<u64>().ok())
            .sum()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
