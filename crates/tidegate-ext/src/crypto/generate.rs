//! New keys, and secrets that two keys agree on.

use ::rsa::RsaPrivateKey;
use ::rsa::pkcs8::DecodePrivateKey;
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rsa::{KeyPair, KeySize};
use deno_core::{OpState, op2};
use deno_node_crypto::keys::{
    AsymmetricPrivateKey, AsymmetricPublicKey, EcPrivateKey, EcPublicKey, KeyObjectHandle,
};

use super::error::{CryptoError, guarded};
use super::key::{Key, random_ec};

/// A new private key. `kind` is "rsa" with `detail` 2048, 3072 or 4096, "ec" with a curve's name, "ed25519" or "x25519".
#[op2]
#[cppgc]
pub(super) fn op_crypto_generate(
    state: &mut OpState,
    #[string] kind: &str,
    #[string] detail: &str,
) -> Result<Key, CryptoError> {
    let key = guarded(|| {
        Ok(match kind {
            "rsa" => AsymmetricPrivateKey::Rsa(new_rsa(detail)?),
            "ec" => AsymmetricPrivateKey::Ec(random_ec(detail).ok_or_else(|| {
                CryptoError::new("ERR_CRYPTO_INVALID_CURVE", "Invalid EC curve name")
            })?),
            "ed25519" => {
                let mut seed = [0; 32];
                aws_lc_rs::rand::fill(&mut seed).map_err(|_| CryptoError::operation_failed())?;
                AsymmetricPrivateKey::Ed25519(ed25519_dalek::SigningKey::from_bytes(&seed))
            }
            "x25519" => {
                let mut seed = [0; 32];
                aws_lc_rs::rand::fill(&mut seed).map_err(|_| CryptoError::operation_failed())?;
                AsymmetricPrivateKey::X25519(seed.into())
            }
            _ => return Err(CryptoError::operation_failed()),
        })
    })?;
    Key::new(state, KeyObjectHandle::AsymmetricPrivate(key))
}

fn new_rsa(bits: &str) -> Result<RsaPrivateKey, CryptoError> {
    let size = match bits {
        "2048" => KeySize::Rsa2048,
        "3072" => KeySize::Rsa3072,
        "4096" => KeySize::Rsa4096,
        _ => {
            return Err(CryptoError::new(
                "ERR_CRYPTO_OPERATION_FAILED",
                format!("RSA keys of {bits} bits cannot be made here: take 2048, 3072 or 4096"),
            ));
        }
    };
    let pair = KeyPair::generate(size).map_err(|_| CryptoError::operation_failed())?;
    let der = AsDer::<Pkcs8V1Der>::as_der(&pair).map_err(|_| CryptoError::operation_failed())?;
    RsaPrivateKey::from_pkcs8_der(der.as_ref()).map_err(|_| CryptoError::operation_failed())
}

/// The secret that a private key and another's public key agree on (ECDH, X25519).
#[op2]
#[buffer]
pub(super) fn op_crypto_agree(
    #[cppgc] private: &Key,
    #[cppgc] public: &Key,
) -> Result<Box<[u8]>, CryptoError> {
    guarded(|| {
        let KeyObjectHandle::AsymmetricPrivate(private) = &private.handle else {
            return Err(mismatch());
        };
        let public = public.handle.as_public_key().ok_or_else(mismatch)?;
        match (private, &*public) {
            (AsymmetricPrivateKey::Ec(private), AsymmetricPublicKey::Ec(public)) => {
                ecdh(private, public)
            }
            (AsymmetricPrivateKey::X25519(private), AsymmetricPublicKey::X25519(public)) => {
                let secret = private.diffie_hellman(public);
                if !secret.was_contributory() {
                    return Err(CryptoError::new(
                        "ERR_CRYPTO_OPERATION_FAILED",
                        "diffieHellman failed",
                    ));
                }
                Ok(secret.as_bytes().as_slice().into())
            }
            _ => Err(mismatch()),
        }
    })
}

fn mismatch() -> CryptoError {
    CryptoError::new(
        "ERR_CRYPTO_INCOMPATIBLE_KEY",
        "Incompatible key types for Diffie-Hellman",
    )
}

fn ecdh(private: &EcPrivateKey, public: &EcPublicKey) -> Result<Box<[u8]>, CryptoError> {
    macro_rules! agree {
        ($curve:ident, $private:expr, $public:expr) => {{
            let scalar = $private.to_nonzero_scalar();
            let secret = $curve::ecdh::diffie_hellman(scalar, $public.as_affine());
            Ok(secret.raw_secret_bytes().as_slice().into())
        }};
    }
    match (private, public) {
        (EcPrivateKey::P256(private), EcPublicKey::P256(public)) => agree!(p256, private, public),
        (EcPrivateKey::P384(private), EcPublicKey::P384(public)) => agree!(p384, private, public),
        (EcPrivateKey::P521(private), EcPublicKey::P521(public)) => agree!(p521, private, public),
        (EcPrivateKey::Secp256k1(private), EcPublicKey::Secp256k1(public)) => {
            agree!(k256, private, public)
        }
        _ => Err(mismatch()),
    }
}
