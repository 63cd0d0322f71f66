//! The `tidegate` command: arguments in, output and exit codes out, nothing else.

mod args;
mod aws;
mod check;
mod config;
mod dev;
mod engine;
mod error;
mod exit;
mod init;
mod input;
mod kind;
mod output;
mod run;
mod signals;
mod suggest;
mod test;
mod units;

use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command};
use error::CliError;
use exit::Exit;

fn main() -> ExitCode {
    match Args::try_parse() {
        Ok(args) => execute(args).into(),
        Err(usage) => {
            // A closed output leaves nobody to tell.
            let _ = usage.print();
            if usage.use_stderr() {
                Exit::Usage.into()
            } else {
                Exit::Done.into()
            }
        }
    }
}

fn execute(args: Args) -> Exit {
    let done = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .map_err(CliError::Threads)
        .and_then(|tokio| {
            let done = tokio.block_on(async {
                match args.command {
                    Command::Run(args) => run::run(*args).await,
                    Command::Dev(args) => dev::dev(*args).await,
                    Command::Check(args) => check::check(args).await,
                    Command::Test(args) => test::test(args).await,
                    Command::Init(args) => init::init(&args),
                    Command::Aws(command) => aws::aws(command).await,
                }
            });
            // A thread that waits for standard input must not keep the process.
            tokio.shutdown_background();
            done
        });
    done.unwrap_or_else(|error| {
        output::report(&error);
        Exit::Usage
    })
}
