//! Asymmetric keys, in the forms in which Node takes them.

use std::cell::Cell;
use std::rc::Rc;

use ::rsa::pkcs8::EncryptedPrivateKeyInfo;
use ::rsa::pkcs8::der::{Decode, SecretDocument};
use ::rsa::pkcs8::pkcs5::EncryptionScheme;
use ::rsa::pkcs8::pkcs5::pbes2::Kdf;
use ::rsa::traits::PublicKeyParts;
use ::rsa::{BigUint, RsaPrivateKey, RsaPublicKey};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use deno_core::{GarbageCollected, OpState, op2, v8};
use deno_node_crypto::keys::{
    AsymmetricPrivateKey, AsymmetricPublicKey, EcPrivateKey, EcPublicKey, KeyObjectHandle,
};
use p256::elliptic_curve::JwkEcKey;
use serde_json::{Value, json};

use super::error::{CryptoError, guarded};

/// What a key may be long, as text or as DER.
const MAX_ENCODED_BYTES: usize = 16 * 1024;
pub(super) const MAX_RSA_BITS: usize = 8_192;
/// Keys of an isolate at a time: V8 does not know how much memory they take.
const MAX_KEYS: usize = 4_096;
/// Of the derivation of an encrypted key's key, which cannot be stopped.
const MAX_ITERATIONS: u32 = 100_000;
const MAX_SCRYPT_BYTES: u64 = 64 << 20;

/// A key of one of the types RSA, RSA-PSS, EC, Ed25519 and X25519.
pub(super) struct Key {
    pub(super) handle: KeyObjectHandle,
    count: Rc<Cell<usize>>,
}

// SAFETY: it holds nothing that the garbage collector knows.
unsafe impl GarbageCollected for Key {
    fn trace(&self, _visitor: &mut v8::cppgc::Visitor) {}

    fn get_name(&self) -> &'static std::ffi::CStr {
        c"Key"
    }
}

impl Drop for Key {
    fn drop(&mut self) {
        self.count.set(self.count.get().saturating_sub(1));
    }
}

#[derive(Default)]
struct Keys(Rc<Cell<usize>>);

impl Key {
    pub(super) fn new(state: &mut OpState, handle: KeyObjectHandle) -> Result<Self, CryptoError> {
        if !state.has::<Keys>() {
            state.put(Keys::default());
        }
        let count = state.borrow::<Keys>().0.clone();
        if count.get() >= MAX_KEYS {
            return Err(CryptoError::new(
                "ERR_CRYPTO_OPERATION_FAILED",
                format!(
                    "The function holds more than {MAX_KEYS} keys; make a KeyObject once and use it again"
                ),
            ));
        }
        let bits = match parts(&handle) {
            Parts::RsaPrivate(key) => key.n().bits(),
            Parts::RsaPublic(key) => key.n().bits(),
            Parts::Other => 0,
            Parts::Unsupported => return Err(CryptoError::unsupported()),
        };
        if bits > MAX_RSA_BITS {
            return Err(CryptoError::too_large());
        }
        count.set(count.get() + 1);
        Ok(Self { handle, count })
    }
}

enum Parts<'a> {
    RsaPrivate(&'a RsaPrivateKey),
    RsaPublic(&'a RsaPublicKey),
    Other,
    Unsupported,
}

fn parts(handle: &KeyObjectHandle) -> Parts<'_> {
    match handle {
        KeyObjectHandle::AsymmetricPrivate(key) => match key {
            AsymmetricPrivateKey::Rsa(key) => Parts::RsaPrivate(key),
            AsymmetricPrivateKey::RsaPss(key) => Parts::RsaPrivate(&key.key),
            AsymmetricPrivateKey::Ec(_)
            | AsymmetricPrivateKey::Ed25519(_)
            | AsymmetricPrivateKey::X25519(_) => Parts::Other,
            _ => Parts::Unsupported,
        },
        KeyObjectHandle::AsymmetricPublic(key) => match key {
            AsymmetricPublicKey::Rsa(key) => Parts::RsaPublic(key),
            AsymmetricPublicKey::RsaPss(key) => Parts::RsaPublic(&key.key),
            AsymmetricPublicKey::Ec(_)
            | AsymmetricPublicKey::Ed25519(_)
            | AsymmetricPublicKey::X25519(_) => Parts::Other,
            _ => Parts::Unsupported,
        },
        KeyObjectHandle::Secret(_) => Parts::Unsupported,
    }
}

/// A private key from PEM or DER. `format` is "pem" or "der", `kind` "pkcs1", "pkcs8" or "sec1" for DER.
#[op2]
#[cppgc]
pub(super) fn op_crypto_key_private(
    state: &mut OpState,
    #[buffer] encoded: &[u8],
    #[string] format: &str,
    #[string] kind: &str,
    #[buffer] passphrase: Option<&[u8]>,
) -> Result<Key, CryptoError> {
    let handle = guarded(|| private(encoded, format, kind, passphrase))?;
    Key::new(state, handle)
}

/// A public key from PEM or DER; of a private key or a certificate, its public key.
#[op2]
#[cppgc]
pub(super) fn op_crypto_key_public(
    state: &mut OpState,
    #[buffer] encoded: &[u8],
    #[string] format: &str,
    #[string] kind: &str,
    #[buffer] passphrase: Option<&[u8]>,
) -> Result<Key, CryptoError> {
    let handle = guarded(|| {
        // An encrypted one is decrypted once, below.
        let encrypted = check_cost(encoded, passphrase)?;
        if !encrypted
            && let Ok(handle) = KeyObjectHandle::new_asymmetric_public_key_from_js(
                encoded, format, kind, passphrase,
            )
        {
            return Ok(handle);
        }
        // With OpenSSL's own errors.
        let private = private(encoded, format, kind, passphrase)?;
        let public = private
            .as_public_key()
            .ok_or_else(CryptoError::unsupported)?;
        Ok(KeyObjectHandle::AsymmetricPublic(public.into_owned()))
    })?;
    Key::new(state, handle)
}

fn private(
    encoded: &[u8],
    format: &str,
    kind: &str,
    passphrase: Option<&[u8]>,
) -> Result<KeyObjectHandle, CryptoError> {
    let encrypted = check_cost(encoded, passphrase)?;
    let key =
        KeyObjectHandle::new_asymmetric_private_key_from_js(encoded, format, kind, passphrase);
    key.map_err(|_| match (encrypted, passphrase) {
        (true, None) if format == "der" => CryptoError::new(
            "ERR_MISSING_PASSPHRASE",
            "Passphrase required for encrypted key",
        ),
        (true, None) => CryptoError::new(
            "ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED",
            "error:07880109:common libcrypto routines::interrupted or cancelled",
        ),
        (true, Some(_)) => CryptoError::bad_decrypt(),
        (false, _) => CryptoError::unsupported(),
    })
}

/// Refuses what would take long to decode; says whether the key is encrypted.
fn check_cost(encoded: &[u8], passphrase: Option<&[u8]>) -> Result<bool, CryptoError> {
    if encoded.len() > MAX_ENCODED_BYTES || passphrase.is_some_and(|it| it.len() > 1_024) {
        return Err(CryptoError::too_large());
    }
    let text = std::str::from_utf8(encoded).unwrap_or_default();
    if text.contains("Proc-Type: 4,ENCRYPTED") {
        return Ok(true);
    }
    let document = match text.find("-----BEGIN ENCRYPTED PRIVATE KEY-----") {
        Some(at) => SecretDocument::from_pem(text[at..].trim())
            .map(|(_, document)| document)
            .map_err(|_| CryptoError::unsupported())?,
        None => match SecretDocument::try_from(encoded) {
            Ok(document) => document,
            Err(_) => return Ok(false),
        },
    };
    let Ok(info) = EncryptedPrivateKeyInfo::from_der(document.as_bytes()) else {
        return Ok(false);
    };
    let affordable = match &info.encryption_algorithm {
        EncryptionScheme::Pbes1(scheme) => {
            u32::from(scheme.parameters.iteration_count) <= MAX_ITERATIONS
        }
        EncryptionScheme::Pbes2(parameters) => match &parameters.kdf {
            Kdf::Pbkdf2(kdf) => kdf.iteration_count <= MAX_ITERATIONS,
            Kdf::Scrypt(kdf) => {
                let bytes = kdf
                    .cost_parameter
                    .saturating_mul(u64::from(kdf.block_size).saturating_mul(128));
                bytes.saturating_mul(u64::from(kdf.parallelization)) <= MAX_SCRYPT_BYTES
            }
            _ => false,
        },
        _ => false,
    };
    if affordable {
        Ok(true)
    } else {
        Err(CryptoError::new(
            "ERR_CRYPTO_OPERATION_FAILED",
            format!(
                "The key's encryption takes too long to undo: more than {MAX_ITERATIONS} iterations, or too much memory"
            ),
        ))
    }
}

/// A key from the members of a JWK, as JSON. `kty` is "RSA", "EC" or "OKP"; it is a private key if it has a `d`.
#[op2]
#[cppgc]
pub(super) fn op_crypto_key_jwk(
    state: &mut OpState,
    #[string] jwk: &str,
    public: bool,
) -> Result<Key, CryptoError> {
    let handle = guarded(|| from_jwk(jwk, public).ok_or_else(invalid_jwk))?;
    Key::new(state, handle)
}

fn invalid_jwk() -> CryptoError {
    CryptoError::new("ERR_CRYPTO_INVALID_JWK", "Invalid JWK data")
}

fn from_jwk(jwk: &str, public: bool) -> Option<KeyObjectHandle> {
    if jwk.len() > MAX_ENCODED_BYTES {
        return None;
    }
    let members: Value = serde_json::from_str(jwk).ok()?;
    let member = |name: &str| members[name].as_str().map(str::to_owned);
    match members["kty"].as_str()? {
        "RSA" => {
            let number = |name: &str| {
                let bytes = BASE64_URL_SAFE_NO_PAD.decode(member(name)?).ok()?;
                Some(BigUint::from_bytes_be(&bytes))
            };
            let (n, e) = (number("n")?, number("e")?);
            if n.bits() > MAX_RSA_BITS {
                return None;
            }
            if public {
                let key = RsaPublicKey::new_with_max_size(n, e, MAX_RSA_BITS).ok()?;
                return Some(KeyObjectHandle::AsymmetricPublic(AsymmetricPublicKey::Rsa(
                    key,
                )));
            }
            let primes = vec![number("p")?, number("q")?];
            let mut key = RsaPrivateKey::from_components(n, e, number("d")?, primes).ok()?;
            key.precompute().ok()?;
            Some(KeyObjectHandle::AsymmetricPrivate(
                AsymmetricPrivateKey::Rsa(key),
            ))
        }
        "EC" => {
            let mut names = vec!["kty", "crv", "x", "y"];
            if !public {
                names.push("d");
            }
            let known: serde_json::Map<String, Value> = names
                .into_iter()
                .filter_map(|name| Some((name.to_owned(), members.get(name)?.clone())))
                .collect();
            let key: JwkEcKey = serde_json::from_value(Value::Object(known)).ok()?;
            KeyObjectHandle::new_ec_jwk(&key, public).ok()
        }
        "OKP" => {
            let data = member(if public { "x" } else { "d" })?;
            let data = BASE64_URL_SAFE_NO_PAD.decode(data).ok()?;
            KeyObjectHandle::new_ed_raw(&member("crv")?, &data, public).ok()
        }
        _ => None,
    }
}

/// The public key of a private one.
#[op2]
#[cppgc]
pub(super) fn op_crypto_key_to_public(
    state: &mut OpState,
    #[cppgc] key: &Key,
) -> Result<Key, CryptoError> {
    let public = guarded(|| {
        let key = key
            .handle
            .as_public_key()
            .ok_or_else(CryptoError::unsupported)?;
        Ok(KeyObjectHandle::AsymmetricPublic(key.into_owned()))
    })?;
    Key::new(state, public)
}

#[op2(fast)]
pub(super) fn op_crypto_key_equals(#[cppgc] a: &Key, #[cppgc] b: &Key) -> bool {
    guarded(|| Ok(a.handle == b.handle)).unwrap_or(false)
}

/// JSON: `type` (Node's name of it), `bits` and `exponent` (decimal) of RSA, `curve` of EC, and the `hash`, `mgf1` and `salt`
/// that an RSA-PSS key prescribes.
#[op2]
#[string]
pub(super) fn op_crypto_key_describe(#[cppgc] key: &Key) -> Result<String, CryptoError> {
    guarded(|| {
        let public = key
            .handle
            .as_public_key()
            .ok_or_else(CryptoError::unsupported)?;
        let described = match &*public {
            AsymmetricPublicKey::Rsa(key) => {
                json!({ "type": "rsa", "bits": key.n().bits(), "exponent": key.e().to_string() })
            }
            AsymmetricPublicKey::RsaPss(key) => {
                let mut described = json!({
                    "type": "rsa-pss", "bits": key.key.n().bits(), "exponent": key.key.e().to_string()
                });
                if let Some(details) = &key.details {
                    described["hash"] = details.hash_algorithm.as_str().into();
                    described["mgf1"] = details.mf1_hash_algorithm.as_str().into();
                    described["salt"] = details.salt_length.into();
                }
                described
            }
            AsymmetricPublicKey::Ec(key) => json!({ "type": "ec", "curve": curve(key) }),
            AsymmetricPublicKey::Ed25519(_) => json!({ "type": "ed25519" }),
            AsymmetricPublicKey::X25519(_) => json!({ "type": "x25519" }),
            _ => return Err(CryptoError::unsupported()),
        };
        Ok(described.to_string())
    })
}

fn curve(key: &EcPublicKey) -> &'static str {
    match key {
        EcPublicKey::P224(_) => "secp224r1",
        EcPublicKey::P256(_) => "prime256v1",
        EcPublicKey::P384(_) => "secp384r1",
        EcPublicKey::P521(_) => "secp521r1",
        EcPublicKey::Secp256k1(_) => "secp256k1",
    }
}

/// A new private key of a curve, by OpenSSL's name of it.
pub(super) fn random_ec(curve: &str) -> Option<EcPrivateKey> {
    let rng = &mut ::rsa::rand_core::OsRng;
    Some(match curve {
        "prime256v1" | "P-256" => EcPrivateKey::P256(p256::SecretKey::random(rng)),
        "secp384r1" | "P-384" => EcPrivateKey::P384(p384::SecretKey::random(rng)),
        "secp521r1" | "P-521" => EcPrivateKey::P521(p521::SecretKey::random(rng)),
        "secp256k1" => EcPrivateKey::Secp256k1(k256::SecretKey::random(rng)),
        _ => return None,
    })
}
