//! Base64 as Node 20 reads it: both alphabets at once; padding ends it; what else belongs to neither alphabet is skipped;
//! of a UTF-16 code unit only the low byte counts.

const SKIP: u8 = 0xff;
const END: u8 = 0xfe;
/// The first value that is no digit.
const NO_DIGIT: u8 = 64;

static VALUES: [u8; 256] = values();

const fn values() -> [u8; 256] {
    let mut values = [SKIP; 256];
    let mut index = 0;
    while index < 26 {
        values[b'A' as usize + index] = index as u8;
        values[b'a' as usize + index] = index as u8 + 26;
        index += 1;
    }
    index = 0;
    while index < 10 {
        values[b'0' as usize + index] = index as u8 + 52;
        index += 1;
    }
    values[b'+' as usize] = 62;
    values[b'-' as usize] = 62;
    values[b'/' as usize] = 63;
    values[b'_' as usize] = 63;
    values[b'=' as usize] = END;
    values
}

fn value<U: Into<u32>>(unit: U) -> u8 {
    VALUES[(unit.into() & 0xff) as usize]
}

/// Decodes `text` into `target`, as much as fits; gives back the number of bytes written.
pub fn decode<U: Copy + Into<u32>>(text: &[U], target: &mut [u8]) -> usize {
    let (mut read, mut written) = (0, 0);
    // Groups of four without anything to skip, for as long as there is room for all they hold.
    while let (Some(group), Some(room)) = (
        text.get(read..read + 4),
        target.get_mut(written..written + 3),
    ) {
        let digits = [
            value(group[0]),
            value(group[1]),
            value(group[2]),
            value(group[3]),
        ];
        if digits.iter().any(|digit| *digit >= NO_DIGIT) {
            break;
        }
        let bits = digits
            .iter()
            .fold(0, |bits: u32, digit| bits << 6 | u32::from(*digit));
        room.copy_from_slice(&bits.to_be_bytes()[1..]);
        read += 4;
        written += 3;
    }
    written + decode_slowly(&text[read..], &mut target[written..])
}

fn decode_slowly<U: Copy + Into<u32>>(text: &[U], target: &mut [u8]) -> usize {
    let (mut bits, mut held, mut written) = (0_u32, 0, 0);
    for unit in text {
        if written == target.len() {
            break;
        }
        let digit = value(*unit);
        match digit {
            SKIP => continue,
            END => break,
            _ => {}
        }
        bits = bits << 6 | u32::from(digit);
        held += 6;
        if held >= 8 {
            held -= 8;
            target[written] = (bits >> held) as u8;
            written += 1;
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(text: &str, room: usize) -> Vec<u8> {
        let mut target = vec![0; room];
        let written = decode(text.as_bytes(), &mut target);
        target.truncate(written);
        target
    }

    #[test]
    fn both_alphabets_are_read() {
        assert_eq!(decoded("-_+/", 3), [0xfb, 0xff, 0xbf]);
    }

    #[test]
    fn what_is_in_neither_alphabet_is_skipped() {
        assert_eq!(decoded("aG\n Vs*bG8", 5), b"hello");
    }

    #[test]
    fn padding_ends_the_text() {
        assert_eq!(decoded("YQ==YQ==", 4), b"a");
        assert_eq!(decoded("=YQ", 2), b"");
    }

    #[test]
    fn a_short_target_is_filled() {
        assert_eq!(decoded("aGVsbG8gd29ybGQ", 4), b"hell");
        assert_eq!(decoded("aGVsbG8", 0), b"");
    }
}
