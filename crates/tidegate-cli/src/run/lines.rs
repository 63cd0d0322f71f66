//! Reads newline-delimited JSON of any size, a bounded part at a time.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::path::Path;
use std::thread;

use tokio::sync::mpsc;

use crate::error::CliError;
use crate::input::{MAX_EVENT_BYTES, is_stdin, name_of};

/// A longer line is no event, and is not kept in memory.
pub(super) const MAX_LINE_BYTES: usize = MAX_EVENT_BYTES as usize;
/// What is read before it is asked for: this many chunks of about this size, or of one line if that is longer.
const CHUNKS_AHEAD: usize = 2;
const CHUNK_BYTES: usize = 256 << 10;

/// A line that is not blank.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// 1-based; blank lines count.
    pub(super) number: u64,
    /// Bytes of input up to and with this line.
    pub(super) end: u64,
    /// Without its line break.
    pub(super) text: Result<String, BadLine>,
}

/// Why a line is no text that could be an event.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum BadLine {
    #[error("the line is longer than {MAX_LINE_BYTES} bytes")]
    TooLong,
    #[error("the line is not UTF-8 text: byte {column} is not part of a character")]
    NotText {
        /// 1-based.
        column: usize,
    },
}

/// Lines in chunks; the last item may be why no more could be read.
pub(super) type Chunks = mpsc::Receiver<io::Result<Vec<Line>>>;

/// Starts to read `path`, or standard input for `-`, on a thread of its own, which ends when the chunks are dropped.
pub(super) fn read(path: &Path) -> Result<Chunks, CliError> {
    let reader: Box<dyn Read + Send> = if is_stdin(path) {
        Box::new(io::stdin())
    } else {
        Box::new(File::open(path).map_err(|source| CliError::Read {
            file: name_of(path),
            source,
        })?)
    };
    let (chunks, receiver) = mpsc::channel(CHUNKS_AHEAD);
    thread::Builder::new()
        .name("tidegate-lines".to_owned())
        .spawn(move || {
            let mut lines = Lines::new(reader);
            loop {
                let chunk = lines.chunk();
                let ended = chunk.as_ref().map_or(true, Vec::is_empty);
                if matches!(&chunk, Ok(lines) if lines.is_empty())
                    || chunks.blocking_send(chunk).is_err()
                    || ended
                {
                    return;
                }
            }
        })
        .map_err(CliError::Threads)?;
    Ok(receiver)
}

struct Lines<R> {
    reader: BufReader<R>,
    number: u64,
    end: u64,
}

impl<R: Read> Lines<R> {
    fn new(reader: R) -> Self {
        Self {
            reader: BufReader::with_capacity(CHUNK_BYTES, reader),
            number: 0,
            end: 0,
        }
    }

    /// The lines that are there already, at least one; empty at the end. A reader that comes slowly is not waited for.
    fn chunk(&mut self) -> io::Result<Vec<Line>> {
        let mut lines = Vec::new();
        let mut bytes = 0;
        while let Some(line) = self.next()? {
            bytes += line.text.as_ref().map_or(0, String::len);
            lines.push(line);
            if bytes >= CHUNK_BYTES || !self.reader.buffer().contains(&b'\n') {
                break;
            }
        }
        Ok(lines)
    }

    fn next(&mut self) -> io::Result<Option<Line>> {
        loop {
            let start = self.end;
            let text = self.line()?;
            if self.end == start {
                return Ok(None);
            }
            self.number += 1;
            let text = text.and_then(|mut bytes| {
                if self.number == 1 && bytes.starts_with("\u{feff}".as_bytes()) {
                    bytes.drain(..3);
                }
                String::from_utf8(bytes).map_err(|error| BadLine::NotText {
                    column: error.utf8_error().valid_up_to() + 1,
                })
            });
            if text.as_ref().is_ok_and(|text| text.trim_ascii().is_empty()) {
                continue;
            }
            return Ok(Some(Line {
                number: self.number,
                end: self.end,
                text,
            }));
        }
    }

    /// The bytes of the next line without `\n` or `\r\n`; of a line that is too long all is read and nothing kept.
    fn line(&mut self) -> io::Result<Result<Vec<u8>, BadLine>> {
        let mut line = Ok(Vec::new());
        loop {
            let buffer = match self.reader.fill_buf() {
                Ok(buffer) => buffer,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            };
            let found = buffer.iter().position(|byte| *byte == b'\n');
            let part = &buffer[..found.unwrap_or(buffer.len())];
            let consumed = part.len() + usize::from(found.is_some());
            if let Ok(bytes) = &mut line {
                if bytes.len() + part.len() > MAX_LINE_BYTES {
                    line = Err(BadLine::TooLong);
                } else {
                    bytes.extend_from_slice(part);
                }
            }
            self.reader.consume(consumed);
            self.end += consumed as u64;
            if found.is_some() || consumed == 0 {
                break;
            }
        }
        Ok(line.map(|mut bytes| {
            if bytes.last() == Some(&b'\r') {
                bytes.pop();
            }
            bytes
        }))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn lines(input: &[u8]) -> Vec<(u64, Result<String, BadLine>)> {
        let mut lines = Lines::new(input);
        let mut found = Vec::new();
        loop {
            let chunk = lines.chunk().expect("memory can be read");
            if chunk.is_empty() {
                assert_eq!(lines.end, input.len() as u64);
                return found;
            }
            found.extend(chunk.into_iter().map(|line| (line.number, line.text)));
        }
    }

    #[test]
    fn blank_lines_and_all_line_ends_are_understood() {
        let found = lines("\u{feff}{}\r\n\n  \r\n[1]\n\"last\"".as_bytes());
        assert_eq!(
            found,
            [
                (1, Ok("{}".into())),
                (4, Ok("[1]".into())),
                (5, Ok("\"last\"".into()))
            ]
        );
        assert_eq!(lines(b""), []);
        assert_eq!(lines(b"\n\n"), []);
    }

    #[test]
    fn a_line_that_is_too_long_does_not_hide_the_next() {
        let mut input = vec![b'x'; MAX_LINE_BYTES + 1];
        input.extend_from_slice(b"\n{}\n");
        assert_eq!(
            lines(&input),
            [(1, Err(BadLine::TooLong)), (2, Ok("{}".into()))]
        );
        let longest = [vec![b'x'; MAX_LINE_BYTES], b"\n".to_vec()].concat();
        assert!(lines(&longest)[0].1.is_ok());
    }

    #[test]
    fn a_line_that_is_no_text_is_told_with_its_byte() {
        assert_eq!(
            lines(b"ab\xff\n{}"),
            [
                (1, Err(BadLine::NotText { column: 3 })),
                (2, Ok("{}".into()))
            ]
        );
    }

    proptest! {
        #[test]
        fn all_lines_come_as_they_are(input in prop::collection::vec("[a-z]{0,3}", 0..20)) {
            let text = input.join("\n");
            let expected: Vec<_> = input.iter().enumerate().filter(|(_, line)| !line.is_empty())
                .map(|(index, line)| (index as u64 + 1, Ok(line.clone()))).collect();
            prop_assert_eq!(lines(text.as_bytes()), expected);
        }
    }
}
