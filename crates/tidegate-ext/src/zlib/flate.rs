//! Deflate in its three wrappers.

use zlib_rs::{
    Deflate, DeflateConfig, DeflateError, DeflateFlush, Inflate, InflateError, InflateFlush,
    Status, Strategy,
};

use super::{Codec, Step, status};
use crate::web::MeterCharge;

/// What window bits say of the wrapper, as zlib does.
const GZIP: i32 = 16;
const DETECT: i32 = 32;

/// Roughly what the state takes: windows, hash chains and buffers of symbols.
const DEFLATE_BYTES: usize = 512 * 1024;
const INFLATE_BYTES: usize = 64 * 1024;

/// `mode`: 1 deflate, 2 inflate, 3 gzip, 4 gunzip, 5 and 6 the raw ones, 7 unzip. `None`: something is out of range.
pub(super) fn codec(
    mut charge: MeterCharge,
    mode: i32,
    [level, window_bits, mem_level, strategy, _]: [i32; 5],
    dictionary: &[u8],
) -> Option<Box<dyn Codec>> {
    let deflates = matches!(mode, 1 | 3 | 5);
    let bytes = if deflates {
        DEFLATE_BYTES
    } else {
        INFLATE_BYTES + dictionary.len()
    };
    if !charge.raise(bytes) {
        return None;
    }
    if deflates {
        // As Node: 256 bytes are too few but in zlib's own wrapper.
        let bits = if window_bits == 8 && mode != 1 {
            9
        } else {
            window_bits
        };
        let strategy = Strategy::try_from(strategy).ok()?;
        let in_range =
            (-1..=9).contains(&level) && (8..=15).contains(&bits) && (1..=9).contains(&mem_level);
        if !in_range {
            return None;
        }
        let window_bits = match mode {
            1 => bits,
            3 => bits + GZIP,
            _ => -bits,
        };
        let mut deflate = Deflate::new_with_config(DeflateConfig {
            level,
            window_bits,
            mem_level,
            strategy,
            ..DeflateConfig::default()
        });
        if !dictionary.is_empty() && mode != 3 {
            deflate.set_dictionary(dictionary).ok()?;
        }
        return Some(Box::new(Deflating {
            deflate,
            _charge: charge,
        }));
    }
    // 0: as the stream's own header says.
    let wrapped = matches!(mode, 2 | 4 | 7);
    let from_header = wrapped && window_bits == 0;
    if !from_header && !(8..=15).contains(&window_bits) {
        return None;
    }
    let bits = window_bits
        + match mode {
            4 => GZIP,
            7 => DETECT,
            2 | 6 => 0,
            _ => return None,
        };
    let bits = u8::try_from(bits).ok()?;
    let mut inflate = Inflate::new(wrapped, bits);
    if mode == 6 && !dictionary.is_empty() {
        inflate.set_dictionary(dictionary).ok()?;
    }
    Some(Box::new(Inflating {
        inflate,
        bits,
        members: mode == 4 || mode == 7,
        first: None,
        dictionary: dictionary.to_vec(),
        message: None,
        _charge: charge,
    }))
}

struct Deflating {
    deflate: Deflate,
    _charge: MeterCharge,
}

impl Codec for Deflating {
    fn step(&mut self, flush: i32, input: &[u8], output: &mut [u8]) -> Step {
        let flush = match flush {
            1 => DeflateFlush::PartialFlush,
            2 => DeflateFlush::SyncFlush,
            3 => DeflateFlush::FullFlush,
            4 => DeflateFlush::Finish,
            5 => DeflateFlush::Block,
            _ => DeflateFlush::NoFlush,
        };
        let before = (self.deflate.total_in(), self.deflate.total_out());
        let status = match self.deflate.compress(input, output, flush) {
            Ok(status) => status_of(status),
            Err(DeflateError::DataError) => status::DATA_ERROR,
            Err(DeflateError::MemError) => status::MEM_ERROR,
            Err(_) => status::STREAM_ERROR,
        };
        Step {
            status,
            consumed: (self.deflate.total_in() - before.0) as usize,
            produced: (self.deflate.total_out() - before.1) as usize,
        }
    }

    fn message(&self) -> String {
        self.deflate.error_message().unwrap_or_default().to_owned()
    }

    fn set_level(&mut self, level: i32) -> bool {
        (-1..=9).contains(&level) && self.deflate.set_level(level).is_ok()
    }
}

struct Inflating {
    inflate: Inflate,
    bits: u8,
    /// Whether gzip's members may follow each other.
    members: bool,
    /// The first byte of all input, which tells gzip from zlib.
    first: Option<u8>,
    dictionary: Vec<u8>,
    message: Option<&'static str>,
    _charge: MeterCharge,
}

impl Inflating {
    fn once(&mut self, flush: InflateFlush, input: &[u8], output: &mut [u8]) -> Step {
        let before = (self.inflate.total_in(), self.inflate.total_out());
        let mut result = self.inflate.decompress(input, output, flush);
        if let Err(InflateError::NeedDict { .. }) = result
            && !self.dictionary.is_empty()
        {
            let consumed = (self.inflate.total_in() - before.0) as usize;
            result = match self.inflate.set_dictionary(&self.dictionary) {
                Ok(_) => self.inflate.decompress(&input[consumed..], output, flush),
                Err(_) => {
                    self.message = Some("Bad dictionary");
                    Err(InflateError::NeedDict { dict_id: 0 })
                }
            };
        }
        let status = match result {
            Ok(status) => status_of(status),
            Err(InflateError::NeedDict { .. }) => {
                self.message = self.message.or(Some("Missing dictionary"));
                status::NEED_DICT
            }
            Err(InflateError::DataError) => status::DATA_ERROR,
            Err(InflateError::MemError) => status::MEM_ERROR,
            Err(InflateError::StreamError) => status::STREAM_ERROR,
        };
        Step {
            status,
            consumed: (self.inflate.total_in() - before.0) as usize,
            produced: (self.inflate.total_out() - before.1) as usize,
        }
    }
}

impl Codec for Inflating {
    fn step(&mut self, flush: i32, input: &[u8], output: &mut [u8]) -> Step {
        const GZIP_MAGIC: u8 = 0x1f;
        let flush = match flush {
            2 | 3 => InflateFlush::SyncFlush,
            4 => InflateFlush::Finish,
            5 => InflateFlush::Block,
            _ => InflateFlush::NoFlush,
        };
        self.first = self.first.or_else(|| input.first().copied());
        let members = self.members && self.first == Some(GZIP_MAGIC);
        let mut all = self.once(flush, input, output);
        // What follows a member is another one, unless it is the padding of a tape. https://www.gzip.org/#faq
        while members
            && all.status == status::STREAM_END
            && input.get(all.consumed).is_some_and(|next| *next != 0)
        {
            self.inflate = Inflate::new(true, self.bits);
            let next = self.once(flush, &input[all.consumed..], &mut output[all.produced..]);
            all = Step {
                status: next.status,
                consumed: all.consumed + next.consumed,
                produced: all.produced + next.produced,
            };
        }
        all
    }

    fn message(&self) -> String {
        let message = self.message.or_else(|| self.inflate.error_message());
        message.unwrap_or_default().to_owned()
    }
}

fn status_of(status: Status) -> i32 {
    match status {
        Status::Ok => status::OK,
        Status::BufError => status::BUF_ERROR,
        Status::StreamEnd => status::STREAM_END,
    }
}
