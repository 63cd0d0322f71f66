//! rustfmt, as `cargo fmt` would run it.

use std::io::Write;
use std::process::{Command, Stdio};

use crate::Error;

/// Formats Rust code with the workspace's settings.
pub(crate) fn rust(code: &str) -> Result<String, Error> {
    let failed = |error: std::io::Error| Error::Rustfmt(error.to_string());
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    // rustfmt reads all of its input before it writes, so this cannot end in both waiting.
    if let Some(mut stdin) = rustfmt.stdin.take() {
        stdin.write_all(code.as_bytes()).map_err(failed)?;
    }
    let output = rustfmt.wait_with_output().map_err(failed)?;
    if !output.status.success() {
        return Err(Error::Rustfmt(
            String::from_utf8_lossy(&output.stderr).into_owned(),
        ));
    }
    String::from_utf8(output.stdout).map_err(|error| Error::Rustfmt(error.to_string()))
}
