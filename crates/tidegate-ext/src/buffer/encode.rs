//! Strings to bytes.

use deno_core::v8::{self, ValueView, ValueViewData, WriteFlags};

use super::base64;
use super::encoding::Encoding;

/// Writes `text` to `target` in `encoding`, as many whole characters as fit; gives back the number of bytes written.
pub fn encode(
    scope: &mut v8::PinScope<'_, '_>,
    text: v8::Local<'_, v8::String>,
    target: &mut [u8],
    encoding: Encoding,
) -> usize {
    match encoding {
        Encoding::Utf8 => text.write_utf8_v2(scope, target, WriteFlags::kReplaceInvalidUtf8, None),
        Encoding::Latin1 | Encoding::Ascii => {
            text.write_one_byte_v2(scope, 0, target, WriteFlags::empty());
            text.length().min(target.len())
        }
        Encoding::Utf16Le => match ValueView::new(scope, text).data() {
            ValueViewData::OneByte(units) => utf16(units.iter().copied().map(u16::from), target),
            ValueViewData::TwoByte(units) => utf16(units.iter().copied(), target),
        },
        Encoding::Base64 | Encoding::Base64Url => match ValueView::new(scope, text).data() {
            ValueViewData::OneByte(units) => base64::decode(units, target),
            ValueViewData::TwoByte(units) => base64::decode(units, target),
        },
        Encoding::Hex => match ValueView::new(scope, text).data() {
            ValueViewData::OneByte(units) => hex(units, target),
            ValueViewData::TwoByte(units) => hex(units, target),
        },
    }
}

fn utf16(units: impl ExactSizeIterator<Item = u16>, target: &mut [u8]) -> usize {
    let written = units.len().min(target.len() / 2) * 2;
    for (pair, unit) in target.chunks_exact_mut(2).zip(units) {
        pair.copy_from_slice(&unit.to_le_bytes());
    }
    written
}

/// Stops at the first pair that is not two hexadecimal digits. Of a UTF-16 code unit only the low byte counts, as in Node 20.
fn hex<U: Copy + Into<u32>>(digits: &[U], target: &mut [u8]) -> usize {
    let mut written = 0;
    for (byte, pair) in target.iter_mut().zip(digits.chunks_exact(2)) {
        let (Some(high), Some(low)) = (hex_digit(pair[0].into()), hex_digit(pair[1].into())) else {
            break;
        };
        *byte = high << 4 | low;
        written += 1;
    }
    written
}

fn hex_digit(unit: u32) -> Option<u8> {
    let digit = char::from_u32(unit & 0xff)?.to_digit(16)?;
    u8::try_from(digit).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hexadecimal_stops_at_the_first_bad_pair_and_at_the_end_of_the_target() {
        let mut target = [0; 4];
        assert_eq!(hex(b"0aFfzz11", &mut target), 2);
        assert_eq!(target, [0x0a, 0xff, 0, 0]);
        assert_eq!(hex(b"123", &mut target), 1);
        assert_eq!(hex(b"001122334455", &mut target), 4);
    }

    #[test]
    fn utf16_writes_whole_units_only() {
        let mut target = [0; 5];
        assert_eq!(utf16([0x41, 0x20ac, 0x42].into_iter(), &mut target), 4);
        assert_eq!(target, [0x41, 0, 0xac, 0x20, 0]);
    }
}
