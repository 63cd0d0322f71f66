//! AES (ECB, CBC, CTR, GCM) and Triple DES (CBC), a piece at a time.

use std::cell::RefCell;

use aes::cipher::{BlockDecrypt, BlockEncrypt, KeyInit};
use aes::{Aes128, Aes192, Aes256};
use deno_core::{GarbageCollected, op2, v8};
use des::TdesEde3;
use ghash::GHash;
use ghash::universal_hash::UniversalHash;

use super::error::{CryptoError, guarded};

pub(super) struct Cipher(RefCell<State>);

// SAFETY: it holds nothing that the garbage collector knows.
unsafe impl GarbageCollected for Cipher {
    fn trace(&self, _visitor: &mut v8::cppgc::Visitor) {}

    fn get_name(&self) -> &'static std::ffi::CStr {
        c"Cipher"
    }
}

enum Block {
    Aes128(Box<Aes128>),
    Aes192(Box<Aes192>),
    Aes256(Box<Aes256>),
    TripleDes(Box<TdesEde3>),
}

impl Block {
    /// A block cipher by the length of its key, in bytes, and of its blocks.
    fn new(key: &[u8], size: usize) -> Option<Self> {
        Some(match (key.len(), size) {
            (16, 16) => Self::Aes128(Box::new(Aes128::new_from_slice(key).ok()?)),
            (24, 16) => Self::Aes192(Box::new(Aes192::new_from_slice(key).ok()?)),
            (32, 16) => Self::Aes256(Box::new(Aes256::new_from_slice(key).ok()?)),
            (24, 8) => Self::TripleDes(Box::new(TdesEde3::new_from_slice(key).ok()?)),
            _ => return None,
        })
    }

    fn size(&self) -> usize {
        match self {
            Self::TripleDes(_) => 8,
            _ => 16,
        }
    }

    fn encrypt(&self, block: &mut [u8]) {
        match self {
            Self::Aes128(cipher) => cipher.encrypt_block(block.into()),
            Self::Aes192(cipher) => cipher.encrypt_block(block.into()),
            Self::Aes256(cipher) => cipher.encrypt_block(block.into()),
            Self::TripleDes(cipher) => cipher.encrypt_block(block.into()),
        }
    }

    fn decrypt(&self, block: &mut [u8]) {
        match self {
            Self::Aes128(cipher) => cipher.decrypt_block(block.into()),
            Self::Aes192(cipher) => cipher.decrypt_block(block.into()),
            Self::Aes256(cipher) => cipher.decrypt_block(block.into()),
            Self::TripleDes(cipher) => cipher.decrypt_block(block.into()),
        }
    }
}

enum Mode {
    Ecb,
    Cbc,
    Ctr,
    Gcm(Box<Gcm>),
}

struct Gcm {
    ghash: GHash,
    /// The first counter block, encrypted.
    mask: [u8; 16],
    aad_bytes: u64,
    bytes: u64,
    /// Of the ciphertext, what is not yet a block.
    rest: Vec<u8>,
}

struct State {
    block: Block,
    mode: Mode,
    encrypts: bool,
    /// The block before, or the counter.
    iv: [u8; 16],
    /// Input that is not yet a block; decrypting with padding, the last block too.
    pending: Vec<u8>,
    keystream: [u8; 16],
    /// How much of the keystream is used up.
    used: usize,
}

/// A cipher of `mode` "ecb", "cbc", "ctr" or "gcm" with blocks of `block_size` bytes. JavaScript has checked the lengths of key
/// and initialisation vector; `null` where they do not fit after all.
#[op2]
#[cppgc]
pub(super) fn op_crypto_cipher(
    #[string] mode: &str,
    #[smi] block_size: u32,
    encrypts: bool,
    #[buffer] key: &[u8],
    #[buffer] iv: &[u8],
) -> Option<Cipher> {
    let block = Block::new(key, block_size as usize)?;
    let mut state = State {
        mode: Mode::Ecb,
        encrypts,
        iv: [0; 16],
        pending: Vec::new(),
        keystream: [0; 16],
        used: 16,
        block,
    };
    match mode {
        "ecb" if iv.is_empty() => {}
        "cbc" | "ctr" if iv.len() == state.block.size() => {
            state.iv[..iv.len()].copy_from_slice(iv);
            state.mode = if mode == "cbc" { Mode::Cbc } else { Mode::Ctr };
        }
        "gcm" if !iv.is_empty() && state.block.size() == 16 => state.start_gcm(iv),
        _ => return None,
    }
    Some(Cipher(RefCell::new(state)))
}

/// Additional data of GCM, all of it before the first input.
#[op2(fast)]
pub(super) fn op_crypto_cipher_aad(#[cppgc] cipher: &Cipher, #[buffer] aad: &[u8]) {
    if let Mode::Gcm(gcm) = &mut cipher.0.borrow_mut().mode {
        gcm.aad_bytes += aad.len() as u64;
        gcm.ghash.update_padded(aad);
    }
}

/// Takes `input`, gives out what it can and says how many bytes that is; `output` has room for all of it and a block more.
/// `pads`: whether the end will be padded, so that the last block is to be kept back.
#[op2(fast)]
pub(super) fn op_crypto_cipher_update(
    #[cppgc] cipher: &Cipher,
    #[buffer] input: &[u8],
    #[buffer] output: &mut [u8],
    pads: bool,
) -> Result<u32, CryptoError> {
    guarded(|| {
        let mut state = cipher.0.borrow_mut();
        if output.len() < input.len() + state.block.size() {
            return Err(CryptoError::operation_failed());
        }
        let written = match state.mode {
            Mode::Ecb | Mode::Cbc => state.blocks(input, output, pads),
            Mode::Ctr | Mode::Gcm(_) => state.stream(input, output),
        };
        Ok(written as u32)
    })
}

/// The last block, if there is one; `output` has room for a block. Gives back its length.
#[op2(fast)]
pub(super) fn op_crypto_cipher_final(
    #[cppgc] cipher: &Cipher,
    #[buffer] output: &mut [u8],
    pads: bool,
) -> Result<u32, CryptoError> {
    guarded(|| {
        let mut state = cipher.0.borrow_mut();
        if output.len() < 16 {
            return Err(CryptoError::operation_failed());
        }
        let written = match state.mode {
            Mode::Ecb | Mode::Cbc => state.last(output, pads)?,
            Mode::Ctr | Mode::Gcm(_) => 0,
        };
        Ok(written as u32)
    })
}

/// The authentication tag of what went through GCM, 16 bytes; empty for other modes.
#[op2]
#[buffer]
pub(super) fn op_crypto_cipher_tag(#[cppgc] cipher: &Cipher) -> Box<[u8]> {
    match &mut cipher.0.borrow_mut().mode {
        Mode::Gcm(gcm) => gcm.tag().into(),
        _ => Box::default(),
    }
}

impl State {
    fn start_gcm(&mut self, iv: &[u8]) {
        let mut key = [0; 16];
        self.block.encrypt(&mut key);
        let key = ghash::Key::from(key);
        if iv.len() == 12 {
            self.iv[..12].copy_from_slice(iv);
            self.iv[15] = 1;
        } else {
            let mut ghash = GHash::new(&key);
            ghash.update_padded(iv);
            let mut lengths = [0; 16];
            lengths[8..].copy_from_slice(&(iv.len() as u64 * 8).to_be_bytes());
            ghash.update(&[lengths.into()]);
            self.iv = ghash.finalize().into();
        }
        let mut mask = self.iv;
        self.block.encrypt(&mut mask);
        self.count();
        self.mode = Mode::Gcm(Box::new(Gcm {
            ghash: GHash::new(&key),
            mask,
            aad_bytes: 0,
            bytes: 0,
            rest: Vec::with_capacity(16),
        }));
    }

    /// The next counter: 32 bits of it with GCM, all of it otherwise.
    fn count(&mut self) {
        let from = if matches!(self.mode, Mode::Ctr) {
            0
        } else {
            12
        };
        for byte in self.iv[from..].iter_mut().rev() {
            *byte = byte.wrapping_add(1);
            if *byte != 0 {
                break;
            }
        }
    }

    fn stream(&mut self, input: &[u8], output: &mut [u8]) -> usize {
        if !self.encrypts
            && let Mode::Gcm(gcm) = &mut self.mode
        {
            gcm.authenticate(input);
        }
        for (output, input) in output.iter_mut().zip(input) {
            if self.used == 16 {
                self.keystream = self.iv;
                self.block.encrypt(&mut self.keystream);
                self.count();
                self.used = 0;
            }
            *output = input ^ self.keystream[self.used];
            self.used += 1;
        }
        if self.encrypts
            && let Mode::Gcm(gcm) = &mut self.mode
        {
            gcm.authenticate(&output[..input.len()]);
        }
        input.len()
    }

    fn blocks(&mut self, mut input: &[u8], output: &mut [u8], pads: bool) -> usize {
        let size = self.block.size();
        let keeps = pads && !self.encrypts;
        let mut written = 0;
        loop {
            let missing = size - self.pending.len();
            let enough = input.len() >= missing;
            if self.pending.len() == size && !(keeps && input.is_empty()) {
                self.one_block(&mut output[written..written + size]);
                written += size;
                continue;
            }
            if self.pending.len() == size || input.is_empty() {
                return written;
            }
            let (now, later) = input.split_at(if enough { missing } else { input.len() });
            self.pending.extend_from_slice(now);
            input = later;
        }
    }

    /// What is pending, which is a whole block, to `output`.
    fn one_block(&mut self, output: &mut [u8]) {
        let size = self.block.size();
        output.copy_from_slice(&self.pending);
        let chained = matches!(self.mode, Mode::Cbc);
        if self.encrypts {
            if chained {
                xor(output, &self.iv);
            }
            self.block.encrypt(output);
            self.iv[..size].copy_from_slice(output);
        } else {
            self.block.decrypt(output);
            if chained {
                xor(output, &self.iv);
            }
            self.iv[..size].copy_from_slice(&self.pending);
        }
        self.pending.clear();
    }

    /// The end of ECB and CBC, with padding as of PKCS #7.
    fn last(&mut self, output: &mut [u8], pads: bool) -> Result<usize, CryptoError> {
        let size = self.block.size();
        if !pads {
            if self.pending.is_empty() {
                return Ok(0);
            }
            if self.pending.len() < size {
                return Err(wrong_final_block_length());
            }
            self.one_block(&mut output[..size]);
            return Ok(size);
        }
        if self.encrypts {
            let missing = size - self.pending.len();
            self.pending.resize(size, missing as u8);
            self.one_block(&mut output[..size]);
            return Ok(size);
        }
        if self.pending.len() < size {
            return Err(wrong_final_block_length());
        }
        self.one_block(&mut output[..size]);
        let padding = usize::from(output[size - 1]);
        if padding == 0
            || padding > size
            || output[size - padding..size]
                .iter()
                .any(|byte| usize::from(*byte) != padding)
        {
            return Err(CryptoError::bad_decrypt());
        }
        Ok(size - padding)
    }
}

fn xor(bytes: &mut [u8], other: &[u8]) {
    for (byte, other) in bytes.iter_mut().zip(other) {
        *byte ^= other;
    }
}

fn wrong_final_block_length() -> CryptoError {
    CryptoError::new(
        "ERR_OSSL_WRONG_FINAL_BLOCK_LENGTH",
        "error:1C80006B:Provider routines::wrong final block length",
    )
}

impl Gcm {
    fn authenticate(&mut self, mut data: &[u8]) {
        self.bytes += data.len() as u64;
        if !self.rest.is_empty() {
            let (now, later) = data.split_at(data.len().min(16 - self.rest.len()));
            self.rest.extend_from_slice(now);
            data = later;
            if self.rest.len() < 16 {
                return;
            }
            self.ghash.update_padded(&self.rest);
            self.rest.clear();
        }
        let whole = data.len() / 16 * 16;
        self.ghash.update_padded(&data[..whole]);
        self.rest.extend_from_slice(&data[whole..]);
    }

    fn tag(&self) -> [u8; 16] {
        let mut ghash = self.ghash.clone();
        ghash.update_padded(&self.rest);
        let mut lengths = [0; 16];
        lengths[..8].copy_from_slice(&(self.aad_bytes * 8).to_be_bytes());
        lengths[8..].copy_from_slice(&(self.bytes * 8).to_be_bytes());
        ghash.update(&[lengths.into()]);
        let mut tag: [u8; 16] = ghash.finalize().into();
        xor(&mut tag, &self.mask);
        tag
    }
}
