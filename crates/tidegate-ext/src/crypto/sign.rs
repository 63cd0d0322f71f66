//! Signatures.

#![allow(
    clippy::too_many_arguments,
    reason = "an op has no other way to take them"
)]

use deno_core::op2;
use deno_node_crypto::keys::{
    AsymmetricPrivateKey, AsymmetricPublicKey, EcPrivateKey, EcPublicKey, KeyObjectHandle,
};
use ed25519_dalek::Signer;

use super::error::{CryptoError, guarded};
use super::hash::new_hash;
use super::key::Key;

/// Longer than any salt that fits into a signature.
const MAX_SALT_BYTES: i32 = 1_024;

/// What is signed or hashed at one time, which cannot be stopped.
const MAX_DATA_BYTES: usize = 8 << 20;

/// A signature of `data`, which is hashed with `digest` (OpenSSL's name in small letters); with "" it is signed as it is,
/// which is for Ed25519. `hashed`: `data` is the hash already. `padding` and `salt` are OpenSSL's numbers for RSA, 0 for the key's
/// own padding. `encoding` is 0 for DER and 1 for IEEE P1363, of ECDSA.
#[op2]
#[buffer]
pub(super) fn op_crypto_sign(
    #[cppgc] key: &Key,
    #[string] digest: &str,
    #[buffer] data: &[u8],
    hashed: bool,
    #[smi] padding: u32,
    #[smi] salt: i32,
    #[smi] encoding: u32,
) -> Result<Box<[u8]>, CryptoError> {
    guarded(|| {
        require_bounded(data)?;
        if let KeyObjectHandle::AsymmetricPrivate(AsymmetricPrivateKey::Ed25519(key)) = &key.handle
        {
            if hashed || !digest.is_empty() {
                return Err(unsupported_operation());
            }
            return Ok(key.sign(data).to_bytes().into());
        }
        let hash = widened(&key.handle, hash_of(digest, data, hashed)?);
        key.handle
            .sign_prehashed(
                digest,
                &hash,
                salt_of(&key.handle, padding, salt)?,
                (padding != 0).then_some(padding),
                encoding,
            )
            .map_err(|error| failed(&error))
    })
}

/// Whether `signature` is one of `data`. The parameters are those of `op_crypto_sign`.
#[op2(fast)]
pub(super) fn op_crypto_verify(
    #[cppgc] key: &Key,
    #[string] digest: &str,
    #[buffer] data: &[u8],
    hashed: bool,
    #[buffer] signature: &[u8],
    #[smi] padding: u32,
    #[smi] salt: i32,
    #[smi] encoding: u32,
) -> Result<bool, CryptoError> {
    guarded(|| {
        require_bounded(data)?;
        let public = key
            .handle
            .as_public_key()
            .ok_or_else(CryptoError::unsupported)?;
        if let AsymmetricPublicKey::Ed25519(key) = &*public {
            if hashed || !digest.is_empty() {
                return Err(unsupported_operation());
            }
            let Ok(signature) = ed25519_dalek::Signature::from_slice(signature) else {
                return Ok(false);
            };
            return Ok(key.verify_strict(data, &signature).is_ok());
        }
        let hash = widened(&key.handle, hash_of(digest, data, hashed)?);
        key.handle
            .verify_prehashed(
                digest,
                &hash,
                signature,
                salt_of(&key.handle, padding, salt)?,
                (padding != 0).then_some(padding),
                encoding,
            )
            .map_err(|error| failed(&error))
    })
}

fn require_bounded(data: &[u8]) -> Result<(), CryptoError> {
    if data.len() <= MAX_DATA_BYTES {
        return Ok(());
    }
    Err(CryptoError::new(
        "ERR_CRYPTO_OPERATION_FAILED",
        format!(
            "Data that is signed as it is may have {MAX_DATA_BYTES} bytes at most; sign its hash"
        ),
    ))
}

fn hash_of(digest: &str, data: &[u8], hashed: bool) -> Result<Box<[u8]>, CryptoError> {
    if hashed {
        return Ok(data.into());
    }
    let mut hash = new_hash(digest, None).ok_or_else(|| {
        CryptoError::new(
            "ERR_CRYPTO_INVALID_DIGEST",
            format!("Invalid digest: {digest}"),
        )
    })?;
    hash.update(data);
    Ok(hash.digest_and_drop())
}

/// A hash is a number to ECDSA, and its library wants that to be as wide as half of the curve's at least.
fn widened(handle: &KeyObjectHandle, hash: Box<[u8]>) -> Box<[u8]> {
    const WIDTH: usize = 66;
    let is_ec = matches!(
        handle,
        KeyObjectHandle::AsymmetricPrivate(AsymmetricPrivateKey::Ec(
            EcPrivateKey::P384(_) | EcPrivateKey::P521(_)
        )) | KeyObjectHandle::AsymmetricPublic(AsymmetricPublicKey::Ec(
            EcPublicKey::P384(_) | EcPublicKey::P521(_)
        ))
    );
    if !is_ec || hash.len() >= WIDTH / 2 {
        return hash;
    }
    let mut wide = vec![0; WIDTH / 2 - hash.len()];
    wide.extend_from_slice(&hash);
    wide.into()
}

/// The length of the salt of RSA-PSS; what a key prescribes stays in force where none is given.
fn salt_of(handle: &KeyObjectHandle, padding: u32, salt: i32) -> Result<Option<i32>, CryptoError> {
    const DEFAULT: i32 = i32::MIN;
    if salt > MAX_SALT_BYTES {
        return Err(CryptoError::new(
            "ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_KEY_SIZE",
            "error:0200006E:rsa routines::data too large for key size",
        ));
    }
    let prescribes = matches!(
        handle,
        KeyObjectHandle::AsymmetricPrivate(AsymmetricPrivateKey::RsaPss(_))
            | KeyObjectHandle::AsymmetricPublic(AsymmetricPublicKey::RsaPss(_))
    );
    Ok(match (salt, prescribes) {
        (DEFAULT, true) => None,
        (DEFAULT, false) => (padding == 6).then_some(-2),
        (salt, _) => Some(salt),
    })
}

fn unsupported_operation() -> CryptoError {
    CryptoError::new(
        "ERR_CRYPTO_UNSUPPORTED_OPERATION",
        "Unsupported crypto operation",
    )
}

fn failed(
    error: &deno_node_crypto::sign::KeyObjectHandlePrehashedSignAndVerifyError,
) -> CryptoError {
    use deno_node_crypto::sign::KeyObjectHandlePrehashedSignAndVerifyError as Failure;
    match error {
        Failure::DigestTooBigForRsaKey => CryptoError::new(
            "ERR_OSSL_RSA_DIGEST_TOO_BIG_FOR_RSA_KEY",
            "error:02000070:rsa routines::digest too big for rsa key",
        ),
        Failure::IllegalOrUnsupportedPaddingMode => CryptoError::new(
            "ERR_OSSL_ILLEGAL_OR_UNSUPPORTED_PADDING_MODE",
            "error:1C8000A5:Provider routines::illegal or unsupported padding mode",
        ),
        Failure::FailedToSignDigestWithRsaPss => CryptoError::new(
            "ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_KEY_SIZE",
            "error:0200006E:rsa routines::data too large for key size",
        ),
        Failure::X25519KeyCannotBeUsedForSigning
        | Failure::X25519KeyCannotBeUsedForVerification => CryptoError::new(
            "ERR_OSSL_EVP_OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE",
            "error:03000096:digital envelope routines::operation not supported for this keytype",
        ),
        other => CryptoError::new("ERR_CRYPTO_OPERATION_FAILED", other.to_string()),
    }
}
