//! RSA encryption (RFC 8017), and its use the other way round.

use ::rsa::hazmat::{rsa_decrypt_and_check, rsa_encrypt};
use ::rsa::rand_core::OsRng;
use ::rsa::traits::PublicKeyParts;
use ::rsa::{BigUint, Oaep, Pkcs1v15Encrypt, RsaPrivateKey, RsaPublicKey};
use deno_core::op2;
use deno_node_crypto::keys::{AsymmetricPrivateKey, AsymmetricPublicKey, KeyObjectHandle};

use super::error::{CryptoError, guarded};
use super::key::Key;

const PKCS1: u32 = 1;
const NONE: u32 = 3;
const OAEP: u32 = 4;

/// One of "publicEncrypt", "privateDecrypt", "privateEncrypt" and "publicDecrypt". `padding` is OpenSSL's number; `hash` (in
/// small letters) and `label` are OAEP's.
#[op2]
#[buffer]
pub(super) fn op_crypto_rsa(
    #[cppgc] key: &Key,
    #[string] operation: &str,
    #[buffer] data: &[u8],
    #[smi] padding: u32,
    #[string] hash: &str,
    #[buffer] label: Option<&[u8]>,
) -> Result<Vec<u8>, CryptoError> {
    guarded(|| {
        let public = key.handle.as_public_key();
        let public = match public.as_deref() {
            Some(AsymmetricPublicKey::Rsa(key)) => key,
            _ => return Err(wrong_type()),
        };
        let private = match &key.handle {
            KeyObjectHandle::AsymmetricPrivate(AsymmetricPrivateKey::Rsa(key)) => Ok(key),
            _ => Err(wrong_type()),
        };
        match operation {
            "publicEncrypt" => encrypt(public, data, padding, || oaep(hash, label)),
            "privateDecrypt" => decrypt(private?, data, padding, || oaep(hash, label)),
            "privateEncrypt" => private_encrypt(private?, data, padding),
            "publicDecrypt" => public_decrypt(public, data, padding),
            _ => Err(CryptoError::operation_failed()),
        }
    })
}

fn encrypt(
    key: &RsaPublicKey,
    data: &[u8],
    padding: u32,
    oaep: impl FnOnce() -> Result<Oaep, CryptoError>,
) -> Result<Vec<u8>, CryptoError> {
    let result = match padding {
        PKCS1 => key.encrypt(&mut OsRng, Pkcs1v15Encrypt, data),
        OAEP => key.encrypt(&mut OsRng, oaep()?, data),
        NONE => return raw_public(key, unpadded(data, key.size())?),
        _ => return Err(unknown_padding()),
    };
    result.map_err(|_| too_large_for_key())
}

fn decrypt(
    key: &RsaPrivateKey,
    data: &[u8],
    padding: u32,
    oaep: impl FnOnce() -> Result<Oaep, CryptoError>,
) -> Result<Vec<u8>, CryptoError> {
    match padding {
        // Node 20 refuses this padding here (CVE-2023-46809): an error that tells of wrong padding gives the plaintext away.
        PKCS1 => Err(unknown_padding()),
        OAEP => {
            let oaep = oaep()?;
            key.decrypt_blinded(&mut OsRng, oaep, data)
                .map_err(|_| oaep_decoding())
        }
        NONE => raw_private(key, unpadded(data, key.size())?),
        _ => Err(unknown_padding()),
    }
}

fn private_encrypt(key: &RsaPrivateKey, data: &[u8], padding: u32) -> Result<Vec<u8>, CryptoError> {
    let size = key.size();
    let block = match padding {
        PKCS1 => {
            if data.len() + 11 > size {
                return Err(too_large_for_key());
            }
            let mut block = vec![0xff; size];
            block[0] = 0;
            block[1] = 1;
            let at = size - data.len();
            block[at - 1] = 0;
            block[at..].copy_from_slice(data);
            BigUint::from_bytes_be(&block)
        }
        NONE => unpadded(data, size)?,
        _ => return Err(unknown_padding()),
    };
    raw_private(key, block)
}

fn public_decrypt(key: &RsaPublicKey, data: &[u8], padding: u32) -> Result<Vec<u8>, CryptoError> {
    let size = key.size();
    if data.len() != size && padding != NONE {
        return Err(wrong_block_type());
    }
    let block = raw_public(key, unpadded(data, size)?)?;
    if padding == NONE {
        return Ok(block);
    }
    if padding != PKCS1 {
        return Err(unknown_padding());
    }
    let end = block.iter().skip(2).position(|byte| *byte != 0xff);
    match end {
        Some(end) if block[..2] == [0, 1] && end >= 8 && block[end + 2] == 0 => {
            Ok(block[end + 3..].to_vec())
        }
        _ => Err(wrong_block_type()),
    }
}

fn wrong_block_type() -> CryptoError {
    CryptoError::new(
        "ERR_OSSL_RSA_BLOCK_TYPE_IS_NOT_01",
        "error:0200006A:rsa routines::block type is not 01",
    )
}

fn unpadded(data: &[u8], size: usize) -> Result<BigUint, CryptoError> {
    if data.len() > size {
        return Err(too_large_for_key());
    }
    if data.len() < size {
        return Err(CryptoError::new(
            "ERR_OSSL_RSA_DATA_TOO_SMALL_FOR_KEY_SIZE",
            "error:0200007A:rsa routines::data too small for key size",
        ));
    }
    Ok(BigUint::from_bytes_be(data))
}

fn raw_public(key: &RsaPublicKey, block: BigUint) -> Result<Vec<u8>, CryptoError> {
    if block >= *key.n() {
        return Err(too_large_for_key());
    }
    let result = rsa_encrypt(key, &block).map_err(|_| CryptoError::operation_failed())?;
    Ok(left_padded(&result.to_bytes_be(), key.size()))
}

fn raw_private(key: &RsaPrivateKey, block: BigUint) -> Result<Vec<u8>, CryptoError> {
    if block >= *key.n() {
        return Err(too_large_for_key());
    }
    let result = rsa_decrypt_and_check(key, Some(&mut OsRng), &block)
        .map_err(|_| CryptoError::operation_failed())?;
    Ok(left_padded(&result.to_bytes_be(), key.size()))
}

fn left_padded(bytes: &[u8], size: usize) -> Vec<u8> {
    let mut padded = vec![0; size.saturating_sub(bytes.len())];
    padded.extend_from_slice(bytes);
    padded
}

fn oaep(hash: &str, label: Option<&[u8]>) -> Result<Oaep, CryptoError> {
    let mut oaep = match hash {
        "sha1" | "rsa-sha1" => Oaep::new::<sha1::Sha1>(),
        "sha224" | "rsa-sha224" => Oaep::new::<sha2::Sha224>(),
        "sha256" | "rsa-sha256" => Oaep::new::<sha2::Sha256>(),
        "sha384" | "rsa-sha384" => Oaep::new::<sha2::Sha384>(),
        "sha512" | "rsa-sha512" => Oaep::new::<sha2::Sha512>(),
        "md5" | "rsa-md5" => Oaep::new::<md5::Md5>(),
        _ => {
            return Err(CryptoError::new(
                "ERR_OSSL_EVP_INVALID_DIGEST",
                "error:03000098:digital envelope routines::invalid digest",
            ));
        }
    };
    if let Some(label) = label {
        let label = std::str::from_utf8(label).map_err(|_| {
            CryptoError::new(
                "ERR_CRYPTO_OPERATION_FAILED",
                "oaepLabel must be UTF-8 here",
            )
        })?;
        oaep.label = Some(label.to_owned());
    }
    Ok(oaep)
}

fn wrong_type() -> CryptoError {
    CryptoError::new(
        "ERR_OSSL_EVP_OPERATION_NOT_SUPPORTED_FOR_THIS_KEYTYPE",
        "error:03000096:digital envelope routines::operation not supported for this keytype",
    )
}

fn unknown_padding() -> CryptoError {
    CryptoError::new(
        "ERR_OSSL_RSA_UNKNOWN_PADDING_TYPE",
        "error:02000076:rsa routines::unknown padding type",
    )
}

fn too_large_for_key() -> CryptoError {
    CryptoError::new(
        "ERR_OSSL_RSA_DATA_TOO_LARGE_FOR_KEY_SIZE",
        "error:0200006E:rsa routines::data too large for key size",
    )
}

fn oaep_decoding() -> CryptoError {
    CryptoError::new(
        "ERR_OSSL_RSA_OAEP_DECODING_ERROR",
        "error:02000079:rsa routines::oaep decoding error",
    )
}
