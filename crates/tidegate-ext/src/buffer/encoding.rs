//! The encodings by the numbers that js/globals/buffer/encodings.js gives them.

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16Le,
    Latin1,
    /// Latin-1 of which reading drops the highest bit.
    Ascii,
    Base64,
    Base64Url,
    Hex,
}

impl Encoding {
    /// Unknown codes are UTF-8.
    pub fn from_code(code: i32) -> Self {
        match code {
            1 => Self::Utf16Le,
            2 => Self::Latin1,
            3 => Self::Ascii,
            4 => Self::Base64,
            5 => Self::Base64Url,
            6 => Self::Hex,
            _ => Self::Utf8,
        }
    }
}
