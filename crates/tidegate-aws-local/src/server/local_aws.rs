//! Starting and stopping the server.

use std::fmt;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use sha2::{Digest, Sha256};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use url::Url;

use super::connection::serve;
use super::context::Shared;
use super::dispatch::Dispatch;
use super::log::{LogWriter, RequestObserver};
use crate::config::{Config, Secret};
use crate::error::LocalAwsError;
use crate::identity::{Directory, SealKey};
use crate::store::{Store, StoreError};

/// How to start the server.
#[derive(Default)]
pub struct Options {
    /// The folder of the buckets. It is made where it does not exist.
    pub root: PathBuf,
    /// The port on 127.0.0.1; 0 for any free one.
    pub port: u16,
    pub config: Config,
    /// Is told of every request.
    pub observer: Option<Arc<dyn RequestObserver>>,
}

impl fmt::Debug for Options {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Options")
            .field("root", &self.root)
            .field("port", &self.port)
            .field("config", &self.config)
            .finish_non_exhaustive()
    }
}

/// A caller's long-term credentials.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credentials {
    pub access_key_id: String,
    pub secret_access_key: Secret,
}

/// A running server. It runs on the tokio runtime that it was started on, which needs to have time and I/O enabled, and stops
/// when this is dropped; [`LocalAws::shutdown`] also waits for that.
#[derive(Debug)]
pub struct LocalAws {
    endpoint: Url,
    root: PathBuf,
    region: String,
    credentials: Credentials,
    stop: watch::Sender<bool>,
    server: JoinHandle<()>,
}

impl LocalAws {
    /// # Errors
    ///
    /// Where the configuration is wrong, the folder cannot be used, or the port cannot be listened on.
    pub async fn start(options: Options) -> Result<Self, LocalAwsError> {
        let Options {
            root,
            port,
            config,
            observer,
        } = options;
        let directory = Directory::new(&config)?;
        let buckets = checked_buckets(&config)?;
        if config.session_seconds == Some(0) {
            let problem = "session_seconds: has to be at least 1".to_owned();
            return Err(LocalAwsError::Config {
                origin: config.origin_text(),
                problem,
            });
        }
        let root_error = |source| LocalAwsError::Root {
            path: root.clone(),
            source,
        };
        let (region, durable) = (config.region.clone(), config.durable);
        let folder = root.clone();
        let opened = tokio::task::spawn_blocking(move || {
            let store = Store::open(&folder, &region, durable)?;
            for (bucket, region) in buckets {
                match store.create_bucket(&bucket, &region) {
                    Ok(()) | Err(StoreError::BucketExists) => {}
                    Err(StoreError::Io(error)) => return Err(error),
                    Err(other) => return Err(std::io::Error::other(format!("{other:?}"))),
                }
            }
            let key = SealKey::load_or_create(&store.state_folder().join("key"))?;
            Ok((store, key))
        });
        let (store, key) = opened
            .await
            .map_err(|error| root_error(std::io::Error::other(error)))?
            .map_err(root_error)?;

        let listen_error = |source| LocalAwsError::Listen { port, source };
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))
            .await
            .map_err(listen_error)?;
        let port = listener.local_addr().map_err(listen_error)?.port();
        let endpoint = Url::parse(&format!("http://127.0.0.1:{port}/"))
            .map_err(|error| listen_error(std::io::Error::other(error)))?;
        let log = if config.request_log {
            let path = store.state_folder().join("requests.ndjson");
            Some(LogWriter::open(&path).map_err(|source| LocalAwsError::Root { path, source })?)
        } else {
            None
        };
        let (log, log_task) = log.unzip();
        let first = &directory.callers[0];
        let credentials = Credentials {
            access_key_id: first.access_key_id.clone(),
            secret_access_key: first.secret_access_key.clone(),
        };
        let shared = Arc::new(Shared {
            store,
            directory,
            key,
            enforce_regions: config.enforce_regions,
            session_seconds: config.session_seconds,
            owner_id: hex::encode(Sha256::digest(config.account_id.as_bytes())),
            account_id: config.account_id,
            endpoint: endpoint.clone(),
        });
        let s3 = crate::s3::service(&shared);
        let dispatch = Arc::new(Dispatch {
            shared,
            s3,
            observer,
            log,
        });
        let (stop, stopped) = watch::channel(false);
        let server = tokio::spawn(async move {
            serve(listener, dispatch, stopped).await;
            // The log's writer ended with the last request; what it had is written now.
            if let Some(task) = log_task {
                let _ = task.await;
            }
        });
        Ok(Self {
            endpoint,
            root,
            region: config.region,
            credentials,
            stop,
            server,
        })
    }

    /// `http://127.0.0.1:PORT/`, for S3 and STS alike.
    pub fn endpoint(&self) -> &Url {
        &self.endpoint
    }

    /// The folder of the buckets, as it was given.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The region of buckets that are made without one.
    pub fn region(&self) -> &str {
        &self.region
    }

    /// The credentials of the first caller.
    pub fn credentials(&self) -> &Credentials {
        &self.credentials
    }

    /// Stops accepting requests, and waits until those that are being answered are, and the log is written.
    pub async fn shutdown(self) {
        self.stop.send_replace(true);
        let _ = self.server.await;
    }
}

fn checked_buckets(config: &Config) -> Result<Vec<(String, String)>, LocalAwsError> {
    let wrong = |problem| LocalAwsError::Config {
        origin: config.origin_text(),
        problem,
    };
    let is_region = |region: &str| {
        !region.is_empty()
            && region
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    if !is_region(&config.region) {
        return Err(wrong(format!("region: \"{}\" is no region", config.region)));
    }
    let mut buckets = Vec::new();
    for (index, bucket) in config.buckets.iter().enumerate() {
        if !s3s::path::check_bucket_name(&bucket.name) {
            return Err(wrong(format!(
                "buckets[{index}].name: \"{}\" is no bucket name: 3 to 63 lower-case letters, digits, dots and hyphens",
                bucket.name
            )));
        }
        let region = bucket.region.as_ref().unwrap_or(&config.region);
        if !is_region(region) {
            return Err(wrong(format!(
                "buckets[{index}].region: \"{region}\" is no region"
            )));
        }
        buckets.push((bucket.name.clone(), region.clone()));
    }
    Ok(buckets)
}
