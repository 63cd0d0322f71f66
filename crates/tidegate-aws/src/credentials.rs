//! The host's own credentials: loaded when they are first needed, kept until they are about to expire.

use std::fmt;
use std::time::{Duration, SystemTime};

use aws_config::BehaviorVersion;
use aws_credential_types::Credentials;
use aws_credential_types::provider::{ProvideCredentials, SharedCredentialsProvider};
use tidegate_egress::{AllowRule, EgressPolicy, HttpClient};
use tokio::sync::{Mutex, OnceCell};

use crate::host::StaticCredentials;
use crate::provider_http::ProviderHttp;

/// How long before they expire credentials are renewed.
const MARGIN: Duration = Duration::from_secs(5 * 60);

pub(crate) struct HostCredentials {
    source: Source,
    // Held while they are loaded: one load serves all who wait.
    cached: Mutex<Option<Credentials>>,
}

enum Source {
    Fixed(Credentials),
    Chain {
        http: HttpClient,
        provider: OnceCell<SharedCredentialsProvider>,
    },
}

impl fmt::Debug for HostCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("HostCredentials").finish_non_exhaustive()
    }
}

impl HostCredentials {
    pub(crate) fn fixed(keys: &StaticCredentials) -> Self {
        let credentials = Credentials::new(
            keys.access_key_id.clone(),
            keys.secret_access_key.clone(),
            keys.session_token.clone(),
            None,
            "operator",
        );
        Self {
            source: Source::Fixed(credentials),
            cached: Mutex::new(None),
        }
    }

    /// The usual chain: environment, profiles, web identity, containers, instance metadata. What it connects to has nothing from
    /// `http` but the resolver and where its connections live.
    pub(crate) fn chain(http: HttpClient) -> Self {
        Self {
            source: Source::Chain {
                http,
                provider: OnceCell::new(),
            },
            cached: Mutex::new(None),
        }
    }

    /// The error says why no provider had any, without anything secret.
    pub(crate) async fn get(&self) -> Result<Credentials, String> {
        let (http, provider) = match &self.source {
            Source::Fixed(credentials) => return Ok(credentials.clone()),
            Source::Chain { http, provider } => (http, provider),
        };
        let mut cached = self.cached.lock().await;
        if let Some(credentials) = cached.as_ref().filter(|credentials| is_fresh(credentials)) {
            return Ok(credentials.clone());
        }
        let provider = provider.get_or_try_init(|| load_chain(http)).await?;
        match provider.provide_credentials().await {
            Ok(credentials) => Ok(cached.insert(credentials).clone()),
            Err(error) => {
                tracing::warn!(error = ?error, "the host has no AWS credentials");
                Err("Could not load credentials from any providers".to_owned())
            }
        }
    }
}

fn is_fresh(credentials: &Credentials) -> bool {
    credentials
        .expiry()
        .is_none_or(|expiry| expiry > SystemTime::now() + MARGIN)
}

async fn load_chain(http: &HttpClient) -> Result<SharedCredentialsProvider, String> {
    // The providers' endpoints, such as instance metadata, are the operator's own business, not the functions'.
    let everywhere = ["0.0.0.0/0", "::/0"]
        .iter()
        .map(|range| range.parse::<AllowRule>());
    let allow = everywhere
        .collect::<Result<_, _>>()
        .map_err(|error| error.to_string())?;
    let http = http.with_policy(EgressPolicy { allow }).intercepted(None);
    let config = aws_config::defaults(BehaviorVersion::latest())
        .http_client(ProviderHttp::new(http))
        .load()
        .await;
    config
        .credentials_provider()
        .ok_or_else(|| "Could not load credentials from any providers".to_owned())
}
