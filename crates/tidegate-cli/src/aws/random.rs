//! Random texts that nobody can guess.

use rand::TryRngCore;
use rand::rngs::OsRng;

use crate::error::CliError;

const CHARACTERS: &[u8; 62] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
/// The bytes below this number fall on the characters evenly.
const EVEN: u8 = 248;

/// `length` letters and digits from the operating system's generator, each as likely as any other: 5.9 bits apiece.
pub(super) fn letters_and_digits(length: usize) -> Result<String, CliError> {
    let mut text = String::with_capacity(length);
    let mut bytes = [0; 64];
    while text.len() < length {
        OsRng
            .try_fill_bytes(&mut bytes)
            .map_err(|error| CliError::Random(error.to_string()))?;
        let even = bytes.iter().filter(|byte| **byte < EVEN);
        let characters =
            even.filter_map(|byte| CHARACTERS.get(usize::from(*byte) % CHARACTERS.len()));
        let missing = length - text.len();
        text.extend(characters.take(missing).map(|byte| char::from(*byte)));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_have_the_length_asked_for_and_all_characters() {
        for length in [0, 1, 40, 65] {
            assert_eq!(letters_and_digits(length).expect("random").len(), length);
        }
        let many = letters_and_digits(10_000).expect("random");
        for character in CHARACTERS {
            assert!(many.contains(char::from(*character)));
        }
        assert_ne!(
            letters_and_digits(40).expect("random"),
            letters_and_digits(40).expect("random")
        );
    }
}
