//! `cargo xtask generate [--check]`: writes, or compares, the code that is made from the service models in `models/`.
//! `cargo xtask trim FROM TO`: makes such a model from one that AWS publishes.

use std::io::Write;
use std::process::ExitCode;

use xtask::{Error, generate, trim};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let done = match arguments.as_slice() {
        ["generate"] => generate::write(),
        ["generate", "--check"] => generate::check(),
        ["trim", from, to] => trim::trim(from.as_ref(), to.as_ref()),
        _ => Err(Error::Usage),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // Nothing is left to be done about a closed stderr.
            let _ = writeln!(std::io::stderr(), "xtask: {error}");
            ExitCode::FAILURE
        }
    }
}
