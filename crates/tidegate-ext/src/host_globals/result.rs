//! A result as JSON, as long as it may be and no longer.

use std::io::{self, Write};

use serde::Serialize;

use super::CallError;

/// `value` as JSON of at most `limit` bytes.
pub(super) fn write(value: &impl Serialize, limit: usize) -> Result<String, CallError> {
    let mut json = Bounded {
        bytes: Vec::new(),
        limit,
    };
    let written = serde_json::to_writer(&mut json, value);
    match (written, String::from_utf8(json.bytes)) {
        (Ok(()), Ok(json)) => Ok(json),
        (Err(error), _) if error.is_io() => {
            let message = format!("the result is longer than {limit} bytes of JSON");
            Err(CallError::new(message)
                .named("RangeError")
                .with_code("ERR_OUT_OF_RANGE"))
        }
        _ => Err(CallError::new("the result cannot be shown as JSON")),
    }
}

struct Bounded {
    bytes: Vec<u8>,
    limit: usize,
}

impl Write for Bounded {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        if piece.len() > self.limit - self.bytes.len() {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.bytes.extend_from_slice(piece);
        Ok(piece.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn a_result_may_be_as_long_as_the_limit() {
        assert_eq!(write(&"abc", 5).as_deref(), Ok("\"abc\""));
        let error = write(&"abcd", 5).expect_err("too long");
        assert_eq!(error.name(), "RangeError");
    }

    #[test]
    fn what_json_cannot_hold_is_an_error() {
        let error = write(&BTreeMap::from([((1, 2), 3)]), 100).expect_err("no key");
        assert_eq!(error.message(), "the result cannot be shown as JSON");
    }
}
