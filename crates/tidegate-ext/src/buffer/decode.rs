//! Bytes to strings.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use deno_core::v8::{self, NewStringType};

use super::encoding::Encoding;

/// `bytes` as a string in `encoding`; `None` if it would be longer than V8's strings can be.
pub fn decode<'s>(
    scope: &mut v8::PinScope<'s, '_>,
    bytes: &[u8],
    encoding: Encoding,
) -> Option<v8::Local<'s, v8::String>> {
    // Before anything of that size is allocated.
    if length(bytes.len(), encoding)? > v8::String::MAX_LENGTH {
        return None;
    }
    match encoding {
        Encoding::Utf8 => v8::String::new_from_utf8(scope, bytes, NewStringType::Normal),
        Encoding::Latin1 => one_byte(scope, bytes),
        Encoding::Ascii if bytes.is_ascii() => one_byte(scope, bytes),
        Encoding::Ascii => {
            let seven_bits: Vec<u8> = bytes.iter().map(|byte| byte & 0x7f).collect();
            one_byte(scope, &seven_bits)
        }
        Encoding::Utf16Le => {
            let units: Vec<u16> = bytes
                .chunks_exact(2)
                .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
                .collect();
            v8::String::new_from_two_byte(scope, &units, NewStringType::Normal)
        }
        Encoding::Base64 => one_byte(scope, STANDARD.encode(bytes).as_bytes()),
        Encoding::Base64Url => one_byte(scope, URL_SAFE_NO_PAD.encode(bytes).as_bytes()),
        Encoding::Hex => one_byte(scope, hex::encode(bytes).as_bytes()),
    }
}

/// Code units of `len` bytes in `encoding`; for UTF-8 the bytes themselves, by which V8 judges it.
fn length(len: usize, encoding: Encoding) -> Option<usize> {
    match encoding {
        Encoding::Utf8 | Encoding::Latin1 | Encoding::Ascii => Some(len),
        Encoding::Utf16Le => Some(len / 2),
        Encoding::Base64 => base64::encoded_len(len, true),
        Encoding::Base64Url => base64::encoded_len(len, false),
        Encoding::Hex => len.checked_mul(2),
    }
}

fn one_byte<'s>(
    scope: &mut v8::PinScope<'s, '_>,
    units: &[u8],
) -> Option<v8::Local<'s, v8::String>> {
    v8::String::new_from_one_byte(scope, units, NewStringType::Normal)
}
