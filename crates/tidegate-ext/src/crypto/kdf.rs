//! PBKDF2 (RFC 8018) and scrypt (RFC 7914), a step at a time.

use std::cell::RefCell;

use deno_core::{GarbageCollected, op2, v8};

use super::error::{CryptoError, guarded};
use super::hash::Hmac;

/// PBKDF2 under way.
pub(super) struct Pbkdf2(RefCell<State>);

struct State {
    keyed: Hmac,
    /// `keyed` that has taken the salt, which each block begins with.
    salted: Hmac,
    iterations: u32,
    /// Of the block under way, from 0.
    block: u32,
    done: u32,
    u: Box<[u8]>,
    sum: Box<[u8]>,
    written: usize,
}

// SAFETY: it holds nothing that the garbage collector knows.
unsafe impl GarbageCollected for Pbkdf2 {
    fn trace(&self, _visitor: &mut v8::cppgc::Visitor) {}

    fn get_name(&self) -> &'static std::ffi::CStr {
        c"Pbkdf2"
    }
}

/// `null` for a name that is no hash, and for a password of more than `MAX_KEY_BYTES`. The salt follows with `op_crypto_pbkdf2_salt`.
#[op2]
#[cppgc]
pub(super) fn op_crypto_pbkdf2(
    #[string] digest: &str,
    #[buffer] password: &[u8],
    #[smi] iterations: u32,
) -> Option<Pbkdf2> {
    let keyed = Hmac::new(digest, password)?;
    Some(Pbkdf2(RefCell::new(State {
        salted: keyed.clone(),
        keyed,
        iterations,
        block: 0,
        done: 0,
        u: Box::default(),
        sum: Box::default(),
        written: 0,
    })))
}

/// Takes a piece of the salt; all of it must be there before the first step.
#[op2(fast)]
pub(super) fn op_crypto_pbkdf2_salt(#[cppgc] kdf: &Pbkdf2, #[buffer] piece: &[u8]) {
    kdf.0.borrow_mut().salted.update(piece);
}

/// Some `budget` iterations of the derivation of `key`, which must be the same one each time; `true` once it is whole.
#[op2(fast)]
pub(super) fn op_crypto_pbkdf2_step(
    #[cppgc] kdf: &Pbkdf2,
    #[buffer] key: &mut [u8],
    #[smi] budget: u32,
) -> Result<bool, CryptoError> {
    guarded(|| Ok(kdf.0.borrow_mut().step(key, budget)))
}

impl State {
    fn step(&mut self, key: &mut [u8], mut budget: u32) -> bool {
        while self.written < key.len() {
            if self.done == 0 {
                let mut first = self.salted.clone();
                first.update(&(self.block.wrapping_add(1)).to_be_bytes());
                self.u = first.finish();
                self.sum = self.u.clone();
                self.done = 1;
            }
            while self.done < self.iterations {
                if budget == 0 {
                    return false;
                }
                budget -= 1;
                let mut next = self.keyed.clone();
                next.update(&self.u);
                self.u = next.finish();
                for (sum, byte) in self.sum.iter_mut().zip(&self.u) {
                    *sum ^= byte;
                }
                self.done += 1;
            }
            let room = &mut key[self.written..];
            let length = room.len().min(self.sum.len());
            room[..length].copy_from_slice(&self.sum[..length]);
            self.written += length;
            self.block = self.block.wrapping_add(1);
            self.done = 0;
            if budget == 0 && self.written < key.len() {
                return false;
            }
            budget = budget.saturating_sub(1);
        }
        true
    }
}

/// The first half of scrypt's ROMix for the rows `from..to`: `block` (128 * r bytes) goes to each row of `table` and is mixed.
#[op2(fast)]
pub(super) fn op_crypto_scrypt_fill(
    #[buffer] block: &mut [u8],
    #[buffer] table: &mut [u8],
    #[smi] from: u32,
    #[smi] to: u32,
) -> Result<(), CryptoError> {
    guarded(|| {
        let mut x = words(block);
        let mut y = vec![0; x.len()];
        for row in from as usize..to as usize {
            let at = row.saturating_mul(block.len());
            let Some(row) = table.get_mut(at..at.saturating_add(block.len())) else {
                return Err(CryptoError::operation_failed());
            };
            bytes(&x, row);
            mix(&mut x, &mut y);
        }
        bytes(&x, block);
        Ok(())
    })
}

/// The second half of scrypt's ROMix, `rounds` of it: rows that `block` names are added to it. `table` has a power of two rows.
#[op2(fast)]
pub(super) fn op_crypto_scrypt_mix(
    #[buffer] block: &mut [u8],
    #[buffer] table: &[u8],
    #[smi] rounds: u32,
) -> Result<(), CryptoError> {
    guarded(|| {
        let mut x = words(block);
        let mut y = vec![0; x.len()];
        if block.len() < 128 || table.len() < block.len() {
            return Err(CryptoError::operation_failed());
        }
        let mask = (table.len() / block.len() - 1) as u64;
        for _ in 0..rounds {
            let last = x.len() - 16;
            let row = (u64::from(x[last]) | u64::from(x[last + 1]) << 32) & mask;
            let at = row as usize * block.len();
            let row = &table[at..at + block.len()];
            for (x, word) in x.iter_mut().zip(row.as_chunks::<4>().0) {
                *x ^= u32::from_le_bytes(*word);
            }
            mix(&mut x, &mut y);
        }
        bytes(&x, block);
        Ok(())
    })
}

fn words(bytes: &[u8]) -> Vec<u32> {
    let (words, _) = bytes.as_chunks::<4>();
    words.iter().map(|word| u32::from_le_bytes(*word)).collect()
}

fn bytes(words: &[u32], bytes: &mut [u8]) {
    let (rows, _) = bytes.as_chunks_mut::<4>();
    for (bytes, word) in rows.iter_mut().zip(words) {
        *bytes = word.to_le_bytes();
    }
}

/// scryptBlockMix; `y` is room of the same length.
fn mix(x: &mut [u32], y: &mut [u32]) {
    let blocks = x.len() / 16;
    let mut state = [0; 16];
    state.copy_from_slice(&x[(blocks - 1) * 16..blocks * 16]);
    for i in 0..blocks {
        for (state, word) in state.iter_mut().zip(&x[i * 16..]) {
            *state ^= word;
        }
        salsa20_8(&mut state);
        // The even blocks first, then the odd ones.
        let at = (i / 2 + (i % 2) * (blocks / 2)) * 16;
        y[at..at + 16].copy_from_slice(&state);
    }
    x.copy_from_slice(y);
}

fn salsa20_8(state: &mut [u32; 16]) {
    let mut z = *state;
    let mut quarter = |a: usize, b: usize, c: usize, d: usize| {
        z[b] ^= z[a].wrapping_add(z[d]).rotate_left(7);
        z[c] ^= z[b].wrapping_add(z[a]).rotate_left(9);
        z[d] ^= z[c].wrapping_add(z[b]).rotate_left(13);
        z[a] ^= z[d].wrapping_add(z[c]).rotate_left(18);
    };
    for _ in 0..4 {
        quarter(0, 4, 8, 12);
        quarter(5, 9, 13, 1);
        quarter(10, 14, 2, 6);
        quarter(15, 3, 7, 11);
        quarter(0, 1, 2, 3);
        quarter(5, 6, 7, 4);
        quarter(10, 11, 8, 9);
        quarter(15, 12, 13, 14);
    }
    for (state, word) in state.iter_mut().zip(z) {
        *state = state.wrapping_add(word);
    }
}
