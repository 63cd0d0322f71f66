//! Hashes and HMAC.

use std::cell::RefCell;
use std::sync::Arc;

use deno_core::{GarbageCollected, OpState, op2, v8};
use deno_node_crypto::digest::Hash;

use super::error::{CryptoError, guarded};
use crate::web::{ByteMeter, MeterCharge};

/// What an HMAC's key may be long; of a longer one, the caller gives the hash, which is the same key.
const MAX_KEY_BYTES: usize = 1 << 20;
/// What a hash of open length may give, because it is made at one time.
const MAX_OUTPUT_BYTES: usize = 1 << 20;

/// A hash or HMAC under way; empty once its digest was taken.
pub(super) struct Hasher(RefCell<Option<Counted>>);

struct Counted {
    state: State,
    _charge: MeterCharge,
}

/// Of a hash or HMAC, at most: the largest state is that of SHA-3, of which an HMAC has two.
const STATE_BYTES: usize = 1024;

/// Counts a hasher until its digest is taken. Over the limit the isolate is being stopped.
fn counted(state: &OpState, hashing: State) -> Hasher {
    let mut charge = MeterCharge::new(state.borrow::<Arc<dyn ByteMeter>>().clone());
    let counted = charge.raise(STATE_BYTES).then_some(Counted {
        state: hashing,
        _charge: charge,
    });
    Hasher(RefCell::new(counted))
}

enum State {
    Hash(Hash),
    Hmac(Hmac),
}

// SAFETY: it holds nothing that the garbage collector knows.
unsafe impl GarbageCollected for Hasher {
    fn trace(&self, _visitor: &mut v8::cppgc::Visitor) {}

    fn get_name(&self) -> &'static std::ffi::CStr {
        c"Hasher"
    }
}

/// A hash by its OpenSSL name in small letters. `length` is the output length in bytes, where the hash leaves it open.
pub(super) fn new_hash(name: &str, length: Option<usize>) -> Option<Hash> {
    if length.is_some_and(|length| length > MAX_OUTPUT_BYTES) {
        return None;
    }
    Hash::new(name, length).ok()
}

/// HMAC (RFC 2104) over any of the hashes.
#[derive(Debug)]
pub(super) struct Hmac {
    inner: Hashing,
    outer: Hashing,
}

struct Hashing(Hash);

impl std::fmt::Debug for Hashing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Hash")
    }
}

impl Clone for Hashing {
    fn clone(&self) -> Self {
        match self.0.clone_hash(None) {
            Ok(hash) => Self(hash),
            Err(_) => unreachable!("a hash without a given length is always copied"),
        }
    }
}

impl Clone for Hmac {
    fn clone(&self) -> Self {
        Self {
            inner: self.inner.clone(),
            outer: self.outer.clone(),
        }
    }
}

impl Hmac {
    /// `None` for a name that is no hash, or one with an output length of its own choice.
    pub(super) fn new(name: &str, key: &[u8]) -> Option<Self> {
        if key.len() > MAX_KEY_BYTES {
            return None;
        }
        let size = block_size(name)?;
        let mut block = vec![0; size];
        if key.len() > size {
            let mut hash = new_hash(name, None)?;
            hash.update(key);
            let digest = hash.digest_and_drop();
            block[..digest.len()].copy_from_slice(&digest);
        } else {
            block[..key.len()].copy_from_slice(key);
        }
        let keyed = |pad: u8| {
            let mut hash = new_hash(name, None)?;
            let padded: Vec<u8> = block.iter().map(|byte| byte ^ pad).collect();
            hash.update(&padded);
            Some(Hashing(hash))
        };
        Some(Self {
            inner: keyed(0x36)?,
            outer: keyed(0x5c)?,
        })
    }

    pub(super) fn update(&mut self, data: &[u8]) {
        self.inner.0.update(data);
    }

    pub(super) fn finish(self) -> Box<[u8]> {
        let mut outer = self.outer.0;
        outer.update(&self.inner.0.digest_and_drop());
        outer.digest_and_drop()
    }
}

fn block_size(name: &str) -> Option<usize> {
    let size = if name.contains("sha3-224") {
        144
    } else if name.contains("sha3-256") {
        136
    } else if name.contains("sha3-384") {
        104
    } else if name.contains("sha3-512") {
        72
    } else if name.starts_with("shake") {
        return None;
    } else if name.contains("sha384") || name.contains("sha512") || name == "blake2b512" {
        128
    } else {
        64
    };
    Some(size)
}

/// A hash by its OpenSSL name in small letters; `null` if there is none, or if it cannot have this output length.
/// `length` is in bytes; -1 for the hash's own.
#[op2]
#[cppgc]
pub(super) fn op_crypto_hash(
    state: &mut OpState,
    #[string] name: &str,
    #[smi] length: i32,
) -> Option<Hasher> {
    let hash = new_hash(name, usize::try_from(length).ok())?;
    Some(counted(state, State::Hash(hash)))
}

/// The HMAC of a hash by its OpenSSL name in small letters; `null` if there is none.
#[op2]
#[cppgc]
pub(super) fn op_crypto_hmac(
    state: &mut OpState,
    #[string] name: &str,
    #[buffer] key: &[u8],
) -> Option<Hasher> {
    let hmac = Hmac::new(name, key)?;
    Some(counted(state, State::Hmac(hmac)))
}

/// A hash in the same state; `null` once its digest was taken, and for HMAC. `length` as of `op_crypto_hash`.
#[op2]
#[cppgc]
pub(super) fn op_crypto_hash_copy(
    state: &mut OpState,
    #[cppgc] hasher: &Hasher,
    #[smi] length: i32,
) -> Option<Hasher> {
    let held = hasher.0.borrow();
    let State::Hash(hash) = &held.as_ref()?.state else {
        return None;
    };
    let length = usize::try_from(length).ok();
    if length.is_some_and(|length| length > MAX_OUTPUT_BYTES) {
        return None;
    }
    let copy = hash.clone_hash(length).ok()?;
    Some(counted(state, State::Hash(copy)))
}

/// `false` once the digest was taken.
#[op2(fast)]
pub(super) fn op_crypto_hash_update(#[cppgc] hasher: &Hasher, #[buffer] data: &[u8]) -> bool {
    let mut counted = hasher.0.borrow_mut();
    match counted.as_mut().map(|counted| &mut counted.state) {
        Some(State::Hash(hash)) => hash.update(data),
        Some(State::Hmac(hmac)) => hmac.update(data),
        None => return false,
    }
    true
}

/// Writes the digest, whose hash is then spent, to `output`, which has room for it; gives back its length in bytes.
#[op2(fast)]
pub(super) fn op_crypto_hash_digest(
    #[cppgc] hasher: &Hasher,
    #[buffer] output: &mut [u8],
) -> Result<u32, CryptoError> {
    let counted = hasher.0.borrow_mut().take();
    guarded(|| {
        let digest = match counted.map(|counted| counted.state) {
            Some(State::Hash(hash)) => hash.digest_and_drop(),
            Some(State::Hmac(hmac)) => hmac.finish(),
            None => return Err(CryptoError::operation_failed()),
        };
        output
            .get_mut(..digest.len())
            .ok_or_else(CryptoError::operation_failed)?
            .copy_from_slice(&digest);
        Ok(digest.len() as u32)
    })
}
