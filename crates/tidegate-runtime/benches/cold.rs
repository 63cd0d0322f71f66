//! A cold start: from a function never seen to its first result, one instance after the other.
//!
//! `cargo bench --workspace --bench cold -- 200`; the number is that of the instances.

#![expect(clippy::print_stdout, reason = "the table is the benchmark's result")]

use std::fmt::Write;
use std::time::{Duration, Instant};

use tidegate_runtime::Host;

mod support;

/// Instances of one kind in a row; the kinds take turns.
const TURN: usize = 10;

#[tokio::main]
async fn main() {
    let host = support::host();
    let turns = support::count(200).div_ceil(TURN);
    let large = large_function();
    // The last number says whether each of them is a function never seen.
    let kinds = [
        ("no-op", support::NO_OP.to_owned(), 1),
        ("1,000 functions of which one is called", large.clone(), 1),
        ("the same ones again", large, 0),
    ];
    let mut times = [const { (Vec::new(), Vec::new(), Duration::ZERO) }; 3];
    for turn in 0..=turns {
        for ((name, code, fresh), (started, answered, cpu)) in kinds.iter().zip(&mut times) {
            let before = support::cpu_time();
            for index in 0..TURN {
                // A comment makes each a function never seen.
                let number = fresh * (turn * TURN + index);
                let code = format!("{code}// {name} {number}\n");
                let (start, answer) = cold(&host, &code).await;
                if turn > 0 {
                    started.push(start);
                    answered.push(answer);
                }
            }
            if turn > 0 {
                *cpu += support::cpu_time().saturating_sub(before);
            }
        }
    }
    println!(
        "| function | until it is loaded | until its first result | CPU time, its end included |"
    );
    println!("|---|---|---|---|");
    for ((name, ..), (started, answered, cpu)) in kinds.iter().zip(times) {
        let cpu = cpu / u32::try_from(turns * TURN).expect("few");
        let started = support::quantiles(started);
        let answered = support::quantiles(answered);
        println!("| {name} | {started} | {answered} | {cpu:.2?} |");
    }
}

async fn cold(host: &Host, code: &str) -> (Duration, Duration) {
    let began = Instant::now();
    let instance = support::start(host, code).await;
    let started = began.elapsed();
    support::invoke(&instance).await;
    (started, began.elapsed())
}

fn large_function() -> String {
    let mut code = String::from(support::NO_OP);
    for index in 0..1000 {
        let _ = writeln!(
            code,
            "function f{index}(event) {{ return {{ ...event, n: event.n * {index} + (event.m ?? 1), s: `${{event.s}}` }}; }}"
        );
    }
    code
}
