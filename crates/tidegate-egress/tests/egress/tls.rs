use std::net::SocketAddr;
use std::sync::Arc;

use http::Version;
use hyper::server::conn::{http1, http2};
use hyper::service::service_fn;
use hyper_util::rt::{TokioExecutor, TokioIo};
use rcgen::{CertificateParams, CertifiedIssuer, KeyPair, date_time_ymd};
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tidegate_egress::{ClientOptions, SendErrorKind};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;

use crate::resolve::Answers;
use crate::server::{allowing, client, client_with, get, text};

struct TlsServer {
    address: SocketAddr,
    root: CertificateDer<'static>,
}

/// A server with a certificate for `name`, issued by a root of its own, that offers `protocols` through ALPN.
async fn start(name: &str, expired: bool, protocols: &[&[u8]]) -> TlsServer {
    let mut root = CertificateParams::default();
    root.is_ca = rcgen::IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let root = CertifiedIssuer::self_signed(root, KeyPair::generate().expect("a key"))
        .expect("a root certificate");
    let key = KeyPair::generate().expect("a key");
    let mut leaf = CertificateParams::new([name.to_owned()]).expect("a name");
    if expired {
        leaf.not_after = date_time_ymd(2001, 1, 1);
    }
    let leaf = leaf.signed_by(&key, &root).expect("a certificate");

    let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
    let key = PrivateKeyDer::try_from(key.serialize_der()).expect("a key");
    let mut config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![leaf.der().clone()], key)
        .expect("a configuration");
    config.alpn_protocols = protocols.iter().map(|p| p.to_vec()).collect();
    let acceptor = TlsAcceptor::from(Arc::new(config));

    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                let Ok(stream) = acceptor.accept(stream).await else {
                    return;
                };
                let h2 = stream.get_ref().1.alpn_protocol() == Some(b"h2");
                let stream = TokioIo::new(stream);
                let answer = service_fn(crate::server::answer);
                let _ = if h2 {
                    http2::Builder::new(TokioExecutor::new())
                        .serve_connection(stream, answer)
                        .await
                } else {
                    http1::Builder::new().serve_connection(stream, answer).await
                };
            });
        }
    });
    TlsServer {
        address,
        root: root.der().clone(),
    }
}

fn trusting(server: &TlsServer) -> ClientOptions {
    ClientOptions {
        extra_roots: vec![server.root.clone()],
        ..ClientOptions::default()
    }
}

#[tokio::test]
async fn the_protocol_is_negotiated() {
    for (protocols, version) in [
        (&[b"h2".as_slice(), b"http/1.1"][..], Version::HTTP_2),
        (&[b"http/1.1"], Version::HTTP_11),
        (&[], Version::HTTP_11),
    ] {
        let server = start("localhost", false, protocols).await;
        let (client, _io) = client_with(&["localhost"], trusting(&server));
        let url = format!("https://localhost:{}/", server.address.port());
        let response = client.send(get(&url)).await.expect("an answer");
        assert_eq!(response.version(), version);
    }
}

#[tokio::test]
async fn a_certificate_of_an_unknown_issuer_is_refused() {
    let server = start("localhost", false, &[]).await;
    let (client, _io) = client(&["localhost"]);
    let url = format!("https://localhost:{}/", server.address.port());
    let error = text(&client, &url).await.expect_err("refused");
    assert_eq!(error.kind(), SendErrorKind::Tls);
    assert_eq!(error.code(), Some("UNABLE_TO_VERIFY_LEAF_SIGNATURE"));
    assert_eq!(error.to_string(), "unable to verify the first certificate");
}

#[tokio::test]
async fn a_certificate_for_another_name_is_refused() {
    let server = start("other.example", false, &[]).await;
    let (client, _io) = client_with(&["localhost"], trusting(&server));
    let url = format!("https://localhost:{}/", server.address.port());
    let error = text(&client, &url).await.expect_err("refused");
    assert_eq!(
        error.code(),
        Some("ERR_TLS_CERT_ALTNAME_INVALID"),
        "{error}"
    );
}

#[tokio::test]
async fn an_expired_certificate_is_refused() {
    let server = start("localhost", true, &[]).await;
    let (client, _io) = client_with(&["localhost"], trusting(&server));
    let url = format!("https://localhost:{}/", server.address.port());
    let error = text(&client, &url).await.expect_err("refused");
    assert_eq!(error.code(), Some("CERT_HAS_EXPIRED"), "{error}");
}

#[tokio::test]
async fn https_to_a_server_without_tls_is_a_tls_error() {
    let server = crate::server::Server::start().await;
    let (client, _io) = client(&["127.0.0.1"]);
    let url = format!("https://{}/", server.address);
    let error = text(&client, &url).await.expect_err("refused");
    assert_eq!(error.kind(), SendErrorKind::Tls, "{error}");
    assert_eq!(error.code(), Some("EPROTO"));
}

#[tokio::test]
async fn a_name_that_changes_is_judged_again_and_clients_share_no_way() {
    let server = start("rebind.example", false, &[b"http/1.1"]).await;
    let answers = Answers::new([&["127.0.0.1"], &["127.0.0.5"], &["127.0.0.1"]]);
    let options = ClientOptions {
        resolver: answers.clone(),
        pool_max_idle_per_host: 0,
        ..trusting(&server)
    };
    let (client, _io) = client_with(&["127.0.0.1"], options);
    let url = format!("https://rebind.example:{}/x", server.address.port());
    assert_eq!(text(&client, &url).await.expect("open"), "/x");
    let error = text(&client, &url).await.expect_err("closed");
    assert_eq!(error.kind(), SendErrorKind::Denied);
    assert_eq!(text(&client, &url).await.expect("open again"), "/x");
    // TLS is set up once for all; what may be connected to is not.
    let closed = client.with_policy(allowing(&[]));
    let error = text(&closed, &url).await.expect_err("closed");
    assert_eq!(error.kind(), SendErrorKind::Denied);
    assert_eq!(answers.lookups(), 4);
}
