//! Reads the files that a function is run with, which are small enough to be read whole.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use tidegate_core::{RequestError, RequestFile};
use tidegate_runtime::Event;

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

/// Reads an event, or a batch of events.
pub(crate) fn read_event(path: &Path) -> Result<Event, CliError> {
    let event = Event::parse(read_text(path, MAX_EVENT_BYTES)?);
    event.map_err(|source| CliError::Event {
        file: name_of(path),
        source,
    })
}

/// Reads the file of a request, whose text `parse` understands.
pub(crate) fn read_request(
    path: &Path,
    parse: impl FnOnce(&str) -> Result<RequestFile, RequestError>,
) -> Result<RequestFile, CliError> {
    let request = parse(&read_text(path, MAX_EVENT_BYTES)?);
    request.map_err(|source| CliError::Request {
        file: name_of(path),
        source,
    })
}

/// The folder of a file, or of a folder; `.` where the path names none.
pub(crate) fn parent_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(parent) if parent.as_os_str().is_empty() => PathBuf::from("."),
        Some(parent) => parent.to_owned(),
        None => path.join(".."),
    }
}

/// The `.json` files of a folder, sorted.
pub(crate) fn json_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let is_json = path
            .extension()
            .is_some_and(|extension| extension == "json");
        if is_json && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
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
