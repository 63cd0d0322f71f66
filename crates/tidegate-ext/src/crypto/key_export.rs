//! Keys as DER and JWK.

use ::rsa::pkcs1::{EncodeRsaPrivateKey, EncodeRsaPublicKey};
use ::rsa::pkcs8::{EncodePrivateKey, EncodePublicKey};
use ::rsa::traits::{PrivateKeyParts, PublicKeyParts};
use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use deno_core::op2;
use deno_node_crypto::keys::{
    AsymmetricPrivateKey, AsymmetricPublicKey, EcPrivateKey, EcPublicKey, KeyObjectHandle,
};
use p256::elliptic_curve::sec1::ToEncodedPoint;
use serde_json::{Value, json};

use super::error::{CryptoError, guarded};
use super::key::Key;

/// What stands before a raw key of 32 bytes in DER (RFC 8410); the last byte but the lengths is the type's own.
const SPKI: [u8; 12] = [0x30, 0x2a, 0x30, 5, 6, 3, 0x2b, 0x65, 0, 3, 0x21, 0];
const PKCS8: [u8; 16] = [
    0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0, 4, 0x22, 4, 0x20,
];
/// Curves' object identifiers.
const P256: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 3, 1, 7];
const P384: &[u8] = &[0x2b, 0x81, 4, 0, 0x22];
const P521: &[u8] = &[0x2b, 0x81, 4, 0, 0x23];
const SECP256K1: &[u8] = &[0x2b, 0x81, 4, 0, 0x0a];
const X25519: u8 = 110;
const ED25519: u8 = 112;

/// A key as DER. `kind` is "spki" or "pkcs1" of a public key, "pkcs8", "pkcs1" or "sec1" of a private one.
#[op2]
#[buffer]
pub(super) fn op_crypto_key_export(
    #[cppgc] key: &Key,
    #[string] kind: &str,
) -> Result<Vec<u8>, CryptoError> {
    guarded(|| {
        let der = match &key.handle {
            KeyObjectHandle::AsymmetricPublic(key) => public(key, kind),
            KeyObjectHandle::AsymmetricPrivate(key) => private(key, kind),
            KeyObjectHandle::Secret(_) => None,
        };
        der.ok_or_else(|| {
            CryptoError::new(
                "ERR_CRYPTO_INCOMPATIBLE_KEY_OPTIONS",
                format!("The selected key encoding {kind} can not be used for this key."),
            )
        })
    })
}

fn public(key: &AsymmetricPublicKey, kind: &str) -> Option<Vec<u8>> {
    if kind == "pkcs1" {
        return match key {
            AsymmetricPublicKey::Rsa(key) => Some(key.to_pkcs1_der().ok()?.into_vec()),
            _ => None,
        };
    }
    let document = match key {
        AsymmetricPublicKey::Rsa(key) => key.to_public_key_der(),
        AsymmetricPublicKey::Ec(EcPublicKey::P256(key)) => key.to_public_key_der(),
        AsymmetricPublicKey::Ec(EcPublicKey::P384(key)) => key.to_public_key_der(),
        AsymmetricPublicKey::Ec(EcPublicKey::P521(key)) => key.to_public_key_der(),
        AsymmetricPublicKey::Ec(EcPublicKey::Secp256k1(key)) => key.to_public_key_der(),
        AsymmetricPublicKey::Ed25519(key) => return Some(raw(&SPKI, 8, ED25519, key.as_bytes())),
        AsymmetricPublicKey::X25519(key) => return Some(raw(&SPKI, 8, X25519, key.as_bytes())),
        _ => return None,
    };
    Some(document.ok()?.into_vec())
}

macro_rules! point {
    ($key:expr) => {
        $key.public_key().to_encoded_point(false).as_bytes()
    };
}

/// A key of RFC 5915, with the curve's name and the public key.
fn sec1(curve: &[u8], number: &[u8], point: &[u8]) -> Vec<u8> {
    let bits = [&[0], point].concat();
    let content = [
        vec![2, 1, 1],
        element(4, number),
        element(0xa0, &element(6, curve)),
        element(0xa1, &element(3, &bits)),
    ];
    element(0x30, &content.concat())
}

/// An element of DER of 255 bytes at most.
fn element(tag: u8, content: &[u8]) -> Vec<u8> {
    let length = content.len() as u8;
    let mut element = if length < 128 {
        vec![tag, length]
    } else {
        vec![tag, 0x81, length]
    };
    element.extend_from_slice(content);
    element
}

fn private(key: &AsymmetricPrivateKey, kind: &str) -> Option<Vec<u8>> {
    let document = match (key, kind) {
        (AsymmetricPrivateKey::Rsa(key), "pkcs1") => key.to_pkcs1_der().ok()?,
        (AsymmetricPrivateKey::Rsa(key), "pkcs8") => key.to_pkcs8_der().ok()?,
        (AsymmetricPrivateKey::Ec(key), "sec1") => {
            return Some(match key {
                EcPrivateKey::P256(key) => sec1(P256, &key.to_bytes(), point!(key)),
                EcPrivateKey::P384(key) => sec1(P384, &key.to_bytes(), point!(key)),
                EcPrivateKey::P521(key) => sec1(P521, &key.to_bytes(), point!(key)),
                EcPrivateKey::Secp256k1(key) => sec1(SECP256K1, &key.to_bytes(), point!(key)),
                EcPrivateKey::P224(_) => return None,
            });
        }
        (AsymmetricPrivateKey::Ec(key), "pkcs8") => match key {
            EcPrivateKey::P256(key) => key.to_pkcs8_der().ok()?,
            EcPrivateKey::P384(key) => key.to_pkcs8_der().ok()?,
            EcPrivateKey::P521(key) => key.to_pkcs8_der().ok()?,
            EcPrivateKey::Secp256k1(key) => key.to_pkcs8_der().ok()?,
            EcPrivateKey::P224(_) => return None,
        },
        (AsymmetricPrivateKey::Ed25519(key), "pkcs8") => {
            return Some(raw(&PKCS8, 11, ED25519, key.as_bytes()));
        }
        (AsymmetricPrivateKey::X25519(key), "pkcs8") => {
            return Some(raw(&PKCS8, 11, X25519, key.as_bytes()));
        }
        _ => return None,
    };
    Some(document.as_bytes().to_vec())
}

fn raw(prefix: &[u8], at: usize, id: u8, key: &[u8; 32]) -> Vec<u8> {
    let mut der = prefix.to_vec();
    der[at] = id;
    der.extend_from_slice(key);
    der
}

/// A key's JWK as JSON, its members in Node's order; `null` for a type that has none.
#[op2]
#[string]
pub(super) fn op_crypto_key_export_jwk(#[cppgc] key: &Key) -> Result<Option<String>, CryptoError> {
    guarded(|| {
        let jwk = match &key.handle {
            KeyObjectHandle::AsymmetricPublic(key) => public_jwk(key),
            KeyObjectHandle::AsymmetricPrivate(key) => private_jwk(key),
            KeyObjectHandle::Secret(_) => None,
        };
        Ok(jwk.map(|jwk| jwk.to_string()))
    })
}

fn text(bytes: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

fn public_jwk(key: &AsymmetricPublicKey) -> Option<Value> {
    Some(match key {
        AsymmetricPublicKey::Rsa(key) => json!({
            "kty": "RSA", "n": text(&key.n().to_bytes_be()), "e": text(&key.e().to_bytes_be()),
        }),
        AsymmetricPublicKey::Ec(key) => ec(&serde_json::to_value(key.to_jwk().ok()?).ok()?),
        AsymmetricPublicKey::Ed25519(key) => {
            json!({ "crv": "Ed25519", "x": text(key.as_bytes()), "kty": "OKP" })
        }
        AsymmetricPublicKey::X25519(key) => {
            json!({ "crv": "X25519", "x": text(key.as_bytes()), "kty": "OKP" })
        }
        _ => return None,
    })
}

fn private_jwk(key: &AsymmetricPrivateKey) -> Option<Value> {
    Some(match key {
        AsymmetricPrivateKey::Rsa(key) => {
            let [p, q] = key.primes() else {
                return None;
            };
            let one = ::rsa::BigUint::from(1_u8);
            let inverse = key.crt_coefficient()?;
            json!({
                "kty": "RSA",
                "n": text(&key.n().to_bytes_be()),
                "e": text(&key.e().to_bytes_be()),
                "d": text(&key.d().to_bytes_be()),
                "p": text(&p.to_bytes_be()),
                "q": text(&q.to_bytes_be()),
                "dp": text(&(key.d() % (p - &one)).to_bytes_be()),
                "dq": text(&(key.d() % (q - &one)).to_bytes_be()),
                "qi": text(&inverse.to_bytes_be()),
            })
        }
        AsymmetricPrivateKey::Ec(key) => ec(&serde_json::to_value(key.to_jwk().ok()?).ok()?),
        AsymmetricPrivateKey::Ed25519(key) => json!({
            "crv": "Ed25519",
            "d": text(key.as_bytes()),
            "x": text(key.verifying_key().as_bytes()),
            "kty": "OKP",
        }),
        AsymmetricPrivateKey::X25519(private) => json!({
            "crv": "X25519",
            "d": text(private.as_bytes()),
            "x": text(x25519_dalek::PublicKey::from(private).as_bytes()),
            "kty": "OKP",
        }),
        _ => return None,
    })
}

fn ec(jwk: &Value) -> Value {
    let mut ordered = json!({ "kty": "EC", "x": jwk["x"], "y": jwk["y"], "crv": jwk["crv"] });
    if let Some(d) = jwk.get("d").filter(|d| d.is_string()) {
        ordered["d"] = d.clone();
    }
    ordered
}
