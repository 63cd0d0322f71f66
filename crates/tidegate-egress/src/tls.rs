//! TLS as a client.

use std::sync::Arc;

use rustls::pki_types::CertificateDer;
use rustls::{CertificateError, ClientConfig, RootCertStore};

use crate::ClientError;

/// Whether `extra` are certificates.
pub(crate) fn check(extra: &[CertificateDer<'static>]) -> Result<(), ClientError> {
    let mut roots = RootCertStore::empty();
    for root in extra {
        roots.add(root.clone())?;
    }
    Ok(())
}

/// The machine's own root certificates (`SSL_CERT_FILE` and `SSL_CERT_DIR` count), or Mozilla's where it has none;
/// and `extra` ones.
pub(crate) fn config(extra: Vec<CertificateDer<'static>>) -> Result<ClientConfig, ClientError> {
    let mut roots = RootCertStore::empty();
    let native = rustls_native_certs::load_native_certs();
    for error in &native.errors {
        tracing::warn!(%error, "a root certificate of this machine could not be read");
    }
    roots.add_parsable_certificates(native.certs);
    if roots.is_empty() {
        tracing::info!("this machine has no root certificates; Mozilla's are used");
        roots.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned());
    }
    for root in extra {
        roots.add(root)?;
    }
    // Named, because a process that links several providers has no default one.
    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let mut config = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

/// The code and text under which Node.js reports the failure of a handshake.
pub(crate) fn describe(error: &rustls::Error) -> (&'static str, String) {
    let rustls::Error::InvalidCertificate(certificate) = error else {
        return ("EPROTO", format!("TLS handshake failed: {error}"));
    };
    let (code, text) = match certificate {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            ("CERT_HAS_EXPIRED", "certificate has expired")
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            ("CERT_NOT_YET_VALID", "certificate is not yet valid")
        }
        CertificateError::Revoked => ("CERT_REVOKED", "certificate revoked"),
        CertificateError::UnknownIssuer => (
            "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
            "unable to verify the first certificate",
        ),
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            let text = format!("Hostname/IP does not match certificate's altnames: {certificate}");
            return ("ERR_TLS_CERT_ALTNAME_INVALID", text);
        }
        _ => return ("EPROTO", format!("invalid certificate: {certificate}")),
    };
    (code, text.to_owned())
}
