//! An isolate per thread against many isolates on each of a few threads, at 10 to 5,000 instances.
//!
//! `cargo bench --workspace --bench layouts -- 10 100 1000 5000` measures both in turns, each in a process of its own, and prints a
//! table. 5,000 instances take up to 18 GB.

#![expect(clippy::print_stdout, reason = "the table is the benchmark's result")]

mod load;
mod own;
mod shared;

use std::error::Error;
use std::process::Command;

use load::Figures;

/// Threads that share the instances among them.
const THREADS: usize = 2;

type Done<T> = Result<T, Box<dyn Error + Send + Sync>>;

fn main() -> Done<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if let [layout, instances] = arguments.as_slice()
        && let Ok(instances) = instances.parse()
        && ["own", "shared"].contains(&layout.as_str())
    {
        let runtime = tokio::runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .enable_all()
            .build()?;
        let figures = runtime.block_on(one(layout, instances))?;
        println!("{}", serde_json::to_string(&figures)?);
        // Thousands of isolates need not be torn down one by one.
        std::process::exit(0);
    }
    let mut sizes: Vec<&str> = arguments.iter().map(String::as_str).collect();
    sizes.retain(|argument| argument.parse::<usize>().is_ok());
    if sizes.is_empty() {
        sizes = vec!["10", "100"];
    }
    println!("{}", Figures::HEADER);
    for instances in sizes {
        for layout in ["own", "shared"] {
            let output = Command::new(std::env::current_exe()?)
                .args([layout, instances])
                .output()?;
            let text = String::from_utf8_lossy(&output.stdout);
            match serde_json::from_str::<Figures>(text.trim()) {
                Ok(figures) => println!("{}", figures.row(layout, instances)),
                Err(_) => println!("| {instances} | {layout} | it ended: {} |", output.status),
            }
        }
    }
    Ok(())
}

async fn one(layout: &str, instances: usize) -> Done<Figures> {
    match layout {
        "own" => load::measure(own::Own::start, instances).await,
        _ => load::measure(shared::Shared::start, instances).await,
    }
}
