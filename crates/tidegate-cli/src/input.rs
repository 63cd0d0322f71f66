//! Reads files that are small enough to be read whole.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::error::CliError;

/// A function's code.
pub(crate) const MAX_CODE_BYTES: u64 = 16 << 20;
/// Configuration and settings.
pub(crate) const MAX_CONFIG_BYTES: u64 = 1 << 20;
/// One event, or one batch of them: the text of `--event`, or a line of a stream.
pub(crate) const MAX_EVENT_BYTES: u64 = 4 << 20;

const LINE_BREAK: &str = "\r\n";

/// Reads a UTF-8 file; `-` is standard input. A byte order mark is left out, and a line break at the end not counted.
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
        .take(limit + LINE_BREAK.len() as u64 + 1)
        .read_to_end(&mut bytes)
        .map_err(read)?;
    let counted = bytes.strip_suffix(b"\n").unwrap_or(&bytes);
    let counted = counted.strip_suffix(b"\r").unwrap_or(counted);
    if counted.len() as u64 > limit {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_break_at_the_end_does_not_count() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("event.json");
        for (text, fits) in [
            ("1234", true),
            ("1234\n", true),
            ("1234\r\n", true),
            ("12345", false),
            ("1234\n\n", false),
            ("1234\r\n\n\n\n", false),
        ] {
            std::fs::write(&path, text).expect("written");
            let read = read_text(&path, 4);
            assert_eq!(read.is_ok(), fits, "{text:?}: {read:?}");
            assert!(fits || matches!(read, Err(CliError::TooLong { limit: 4, .. })));
        }
    }
}
