//! `crypto`: what Node's module and WebCrypto need of the host.
//!
//! The JavaScript (`js/node/crypto*.js`) checks and converts arguments; an op works on plain bytes for a time that is bounded by
//! the size of its input, and what may take longer is done in steps, between which V8 looks whether the isolate is to stop.
//! Memory that grows with an argument is made by JavaScript, so that it counts against the limit of buffers.

mod cipher;
mod error;
mod generate;
mod hash;
mod held;
mod kdf;
mod key;
mod key_export;
mod rsa;
mod sign;

use deno_core::{extension, op2};

use error::CryptoError;

extension!(
    tidegate_crypto,
    deps = [deno_web, deno_crypto, tidegate_buffer],
    ops = [
        cipher::op_crypto_cipher,
        cipher::op_crypto_cipher_aad,
        cipher::op_crypto_cipher_final,
        cipher::op_crypto_cipher_tag,
        cipher::op_crypto_cipher_update,
        generate::op_crypto_agree,
        generate::op_crypto_generate,
        held::op_crypto_hold,
        hash::op_crypto_hash,
        hash::op_crypto_hash_copy,
        hash::op_crypto_hash_digest,
        hash::op_crypto_hash_update,
        hash::op_crypto_hmac,
        kdf::op_crypto_pbkdf2,
        kdf::op_crypto_pbkdf2_salt,
        kdf::op_crypto_pbkdf2_step,
        kdf::op_crypto_scrypt_fill,
        kdf::op_crypto_scrypt_mix,
        key::op_crypto_key_describe,
        key::op_crypto_key_equals,
        key::op_crypto_key_jwk,
        key::op_crypto_key_private,
        key::op_crypto_key_public,
        key::op_crypto_key_to_public,
        key_export::op_crypto_key_export,
        key_export::op_crypto_key_export_jwk,
        rsa::op_crypto_rsa,
        sign::op_crypto_sign,
        sign::op_crypto_verify,
        op_crypto_equal,
        op_crypto_random,
    ],
    esm = [dir "../../js/web", "crypto_host.js"],
);

/// Fills `bytes` with what the system's generator gives.
#[op2(fast)]
fn op_crypto_random(#[buffer] bytes: &mut [u8]) -> Result<(), CryptoError> {
    aws_lc_rs::rand::fill(bytes).map_err(|_| {
        CryptoError::new(
            "ERR_CRYPTO_OPERATION_FAILED",
            "The system gave no random bytes",
        )
    })
}

/// Whether two byte strings are equal, in a time that depends on their length alone.
#[op2(fast)]
fn op_crypto_equal(#[buffer] a: &[u8], #[buffer] b: &[u8]) -> bool {
    aws_lc_rs::constant_time::verify_slices_are_equal(a, b).is_ok()
}
