//! Brotli.

use brotli::enc::StandardAlloc;
use brotli::enc::encode::{
    BrotliEncoderOperation, BrotliEncoderParameter, BrotliEncoderStateStruct,
};
use brotli::{BrotliDecompressStream, BrotliResult, BrotliState};

use super::{Codec, Step, status};
use crate::web::MeterCharge;

/// What a state takes beside its window, roughly.
const DECODER_BYTES: usize = 512 * 1024;
const ENCODER_BYTES: usize = 4 << 20;
/// The largest window of the format (RFC 7932, section 9.1); that of "large window Brotli" is not taken.
const MAX_WINDOW: usize = 1 << 24;
/// Bytes of tables that the encoder fills for each byte of its window, at most.
const PER_WINDOW_BYTE: usize = 12;

pub(super) fn decoder(mut charge: MeterCharge) -> Option<Box<dyn Codec>> {
    if !charge.raise(DECODER_BYTES) {
        return None;
    }
    let mut state = BrotliState::new(
        StandardAlloc::default(),
        StandardAlloc::default(),
        StandardAlloc::default(),
    );
    state.large_window = false;
    Some(Box::new(Decoding {
        state,
        charge,
        total: 0,
    }))
}

struct Decoding {
    state: BrotliState<StandardAlloc, StandardAlloc, StandardAlloc>,
    charge: MeterCharge,
    total: usize,
}

impl Codec for Decoding {
    fn step(&mut self, _flush: i32, input: &[u8], output: &mut [u8]) -> Step {
        let (mut available_in, mut consumed) = (input.len(), 0);
        let (mut available_out, mut produced) = (output.len(), 0);
        let result = BrotliDecompressStream(
            &mut available_in,
            &mut consumed,
            input,
            &mut available_out,
            &mut produced,
            output,
            &mut self.total,
            &mut self.state,
        );
        let counted = self
            .charge
            .raise(DECODER_BYTES + self.total.min(MAX_WINDOW));
        let status = match result {
            _ if !counted => status::MEM_ERROR,
            BrotliResult::ResultSuccess => status::STREAM_END,
            BrotliResult::NeedsMoreInput => status::BUF_ERROR,
            BrotliResult::NeedsMoreOutput => status::OK,
            BrotliResult::ResultFailure => status::DATA_ERROR,
        };
        Step {
            status,
            consumed,
            produced,
        }
    }

    fn message(&self) -> String {
        // As Node: `ERR__ERROR_FORMAT_...`.
        let code = format!("{:?}", self.state.error_code);
        format!("ERR_{}", code.trim_start_matches("BROTLI_DECODER"))
    }
}

/// `parameters`: quality, the window's bits, mode, the block size's bits, and the size hint; negative: the default.
pub(super) fn encoder(
    mut charge: MeterCharge,
    [quality, window, mode, block, hint]: [i32; 5],
) -> Option<Box<dyn Codec>> {
    // As the library does with what is out of range.
    let quality = quality.min(11);
    let window = if window < 0 {
        window
    } else {
        window.clamp(10, 24)
    };
    let mode = if mode > 2 { 0 } else { mode };
    let block = if block <= 0 {
        block
    } else {
        block.clamp(16, 24)
    };
    if !charge.raise(ENCODER_BYTES) {
        return None;
    }
    let mut state = BrotliEncoderStateStruct::new(StandardAlloc::default());
    for (parameter, value) in [
        (BrotliEncoderParameter::BROTLI_PARAM_QUALITY, quality),
        (BrotliEncoderParameter::BROTLI_PARAM_LGWIN, window),
        (BrotliEncoderParameter::BROTLI_PARAM_MODE, mode),
        (BrotliEncoderParameter::BROTLI_PARAM_LGBLOCK, block),
        (BrotliEncoderParameter::BROTLI_PARAM_SIZE_HINT, hint),
    ] {
        if let Ok(value) = u32::try_from(value)
            && !state.set_parameter(parameter, value)
        {
            return None;
        }
    }
    let window = if window < 0 { 22 } else { window };
    Some(Box::new(Encoding {
        state,
        charge,
        window: 1 << window,
        total: 0,
    }))
}

struct Encoding {
    state: BrotliEncoderStateStruct<StandardAlloc>,
    charge: MeterCharge,
    window: usize,
    total: usize,
}

impl Codec for Encoding {
    fn step(&mut self, flush: i32, input: &[u8], output: &mut [u8]) -> Step {
        let operation = match flush {
            1 => BrotliEncoderOperation::BROTLI_OPERATION_FLUSH,
            2 => BrotliEncoderOperation::BROTLI_OPERATION_FINISH,
            _ => BrotliEncoderOperation::BROTLI_OPERATION_PROCESS,
        };
        let seen = (self.total + input.len()).min(self.window);
        let failed = |status| Step {
            status,
            consumed: 0,
            produced: 0,
        };
        if !self.charge.raise(ENCODER_BYTES + PER_WINDOW_BYTE * seen) {
            return failed(status::MEM_ERROR);
        }
        let (mut available_in, mut consumed) = (input.len(), 0);
        let (mut available_out, mut produced) = (output.len(), 0);
        let done = self.state.compress_stream(
            operation,
            &mut available_in,
            input,
            &mut consumed,
            &mut available_out,
            output,
            &mut produced,
            &mut None,
            &mut |_, _, _, _| (),
        );
        self.total = self.total.saturating_add(consumed);
        let status = match done {
            false => return failed(status::STREAM_ERROR),
            true if self.state.is_finished() => status::STREAM_END,
            true => status::OK,
        };
        Step {
            status,
            consumed,
            produced,
        }
    }

    fn message(&self) -> String {
        String::new()
    }
}

impl Drop for Encoding {
    fn drop(&mut self) {
        brotli::enc::encode::BrotliEncoderDestroyInstance(&mut self.state);
    }
}
