//! The errors of `crypto`, with the codes and texts of Node.

use std::panic::{AssertUnwindSafe, catch_unwind};

/// An `Error` with a `code`. What comes from OpenSSL in Node ("error:NUMBER:LIBRARY::REASON") is told apart in JavaScript.
#[derive(Debug, thiserror::Error, deno_error::JsError)]
#[class(generic)]
#[property("code" = self.code)]
#[error("{message}")]
pub(super) struct CryptoError {
    code: &'static str,
    message: String,
}

impl CryptoError {
    pub(super) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
        }
    }

    pub(super) fn unsupported() -> Self {
        Self::new(
            "ERR_OSSL_UNSUPPORTED",
            "error:1E08010C:DECODER routines::unsupported",
        )
    }

    pub(super) fn bad_decrypt() -> Self {
        Self::new(
            "ERR_OSSL_BAD_DECRYPT",
            "error:1C800064:Provider routines::bad decrypt",
        )
    }

    pub(super) fn too_large() -> Self {
        Self::new(
            "ERR_CRYPTO_OPERATION_FAILED",
            "The key is larger than Tidegate takes: RSA keys may have 8,192 bits at most",
        )
    }

    pub(super) fn operation_failed() -> Self {
        Self::new("ERR_CRYPTO_OPERATION_FAILED", "Operation failed")
    }
}

/// Runs `work` on what a function made up. Its libraries may panic where they should fail, and a panic must not leave an op:
/// it would end the process.
pub(super) fn guarded<T>(work: impl FnOnce() -> Result<T, CryptoError>) -> Result<T, CryptoError> {
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|_| Err(CryptoError::operation_failed()))
}
