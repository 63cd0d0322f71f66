//! Reads files that are small enough to be read whole.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::error::CliError;

/// A function's code.
pub(crate) const MAX_CODE_BYTES: u64 = 16 << 20;
/// Configuration and settings.
pub(crate) const MAX_CONFIG_BYTES: u64 = 1 << 20;
/// One event, or one batch of them.
pub(crate) const MAX_EVENT_BYTES: u64 = 32 << 20;

/// Reads a UTF-8 file; `-` is standard input. A byte order mark is left out.
pub(crate) fn read_text(path: &Path, limit: u64) -> Result<String, CliError> {
    let file = name_of(path);
    let read = |source| CliError::Read {
        file: file.clone(),
        source,
    };
    let mut bytes = Vec::new();
    let reader: Box<dyn Read> = if is_stdin(path) {
        Box::new(io::stdin().lock())
    } else {
        Box::new(File::open(path).map_err(read)?)
    };
    reader
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(read)?;
    if bytes.len() as u64 > limit {
        return Err(CliError::TooLong { file, limit });
    }
    if bytes.starts_with("\u{feff}".as_bytes()) {
        bytes.drain(..3);
    }
    String::from_utf8(bytes).map_err(|error| CliError::NotText {
        file,
        offset: error.utf8_error().valid_up_to(),
    })
}

pub(crate) fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// How messages name the file.
pub(crate) fn name_of(path: &Path) -> String {
    if is_stdin(path) {
        "standard input".to_owned()
    } else {
        path.display().to_string()
    }
}
