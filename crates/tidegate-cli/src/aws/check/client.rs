//! Requests of the operator's own, through `tidegate-aws` as functions' are.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use tidegate_aws::{
    Addressing, Auth, AwsHost, AwsOptions, BodyRules, Call, Changes, ClockOffset, Code,
    EndpointOptions, Failure, HostCredentialsFor, Map, RolePolicy, Room, Service, Success, Value,
};
use tidegate_egress::{EgressPolicy, HttpClient, IoRuntime};

use crate::error::CliError;

/// How long a server may say nothing.
const PATIENCE: Duration = Duration::from_secs(30);
const MAX_ANSWER: usize = 1024 * 1024;
const RETRIES: u32 = 3;

pub(super) struct Client {
    host: AwsHost,
    // Dropped after the host, whose connections live on it.
    _io: IoRuntime,
}

/// A service and where it is.
#[derive(Clone, Debug)]
pub(super) struct Place {
    service: Service,
    region: String,
}

/// What came of an attempt.
#[derive(Debug)]
pub(super) enum Reply {
    Done(Box<Success>),
    /// The service said that the caller may not.
    Denied(Said),
    Failed(Said),
}

/// What a service, or the way to it, said of a failure.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    pub(super) code: String,
    pub(super) message: Option<String>,
    /// The region of the bucket, where the answer named it.
    pub(super) region: Option<String>,
}

impl Client {
    pub(super) fn new(options: AwsOptions) -> Result<Self, CliError> {
        let io = IoRuntime::new()?;
        let http = HttpClient::new(EgressPolicy::default(), io.handle())?;
        let options = AwsOptions {
            // Nobody but the operator makes requests here.
            host_credentials_for: HostCredentialsFor::Everything,
            roles: RolePolicy::default(),
            ..options
        };
        let host = AwsHost::new(options, http)?;
        Ok(Self { host, _io: io })
    }

    /// The service in the region that clients are in which name none.
    pub(super) fn place(&self, service: &str) -> Result<Place, CliError> {
        let service =
            Service::find(service).ok_or_else(|| CliError::NoService(service.to_owned()))?;
        let region = self.host.region().unwrap_or("us-east-1").to_owned();
        Ok(Place { service, region })
    }

    /// Makes a request as functions' clients do: with retries, and with a second try where the bucket is said to be elsewhere,
    /// which `place` is changed to.
    pub(super) async fn call(
        &self,
        place: &mut Place,
        operation: &str,
        auth: &Auth,
        input: &[(&'static str, Value)],
    ) -> Result<Reply, CliError> {
        let mut retries = 0;
        let mut moved = false;
        loop {
            let failure = match self.attempt(place, operation, auth, input).await? {
                Ok(success) => return Ok(Reply::Done(Box::new(success))),
                Err(failure) => failure,
            };
            let elsewhere = failure
                .region
                .as_ref()
                .filter(|region| failure.hint.wrong_region && **region != place.region);
            if let (Some(region), false) = (elsewhere, moved) {
                place.region.clone_from(region);
                moved = true;
                continue;
            }
            if failure.retryable != Some(true) || retries == RETRIES {
                return Ok(Reply::of(failure));
            }
            tokio::time::sleep(Duration::from_millis(100 << retries)).await;
            retries += 1;
        }
    }

    async fn attempt(
        &self,
        place: &Place,
        operation: &str,
        auth: &Auth,
        input: &[(&'static str, Value)],
    ) -> Result<Result<Success, Failure>, CliError> {
        let service = place.service;
        let operation = service
            .operation(operation)
            .ok_or_else(|| CliError::NoService(operation.to_owned()))?;
        let options = EndpointOptions {
            region: Some(&place.region),
            ..EndpointOptions::default()
        };
        let default = self.host.endpoint(service, options);
        let endpoint = match default.endpoint.contains("://") {
            true => default.endpoint,
            false => format!("https://{}", default.endpoint),
        };
        let call = Call {
            service,
            operation,
            input: input
                .iter()
                .map(|(name, value)| ((*name).into(), value.clone()))
                .collect::<Map>(),
            endpoint,
            path: None,
            region: default.signing_region.unwrap_or(&place.region).to_owned(),
            signing_name: None,
            addressing: Addressing {
                ssl_enabled: true,
                ..Addressing::default()
            },
            auth: auth.clone(),
            body: BodyRules {
                checksums: true,
                sign: false,
                hashable: true,
            },
            headers: Vec::new(),
            user_agent: concat!("tidegate/", env!("CARGO_PKG_VERSION")).to_owned(),
            changes: Changes::default(),
            timeout: Some(PATIENCE),
            connect_timeout: None,
            room: Arc::new(Bounded(AtomicUsize::new(0))),
            stream: None,
            streams_answer: false,
            clock_offset: ClockOffset::default(),
        };
        Ok(match self.host.prepare(call) {
            Ok(prepared) => self.host.send(prepared).await,
            Err(failure) => Err(failure),
        })
    }
}

impl Place {
    pub(super) fn region(&self) -> &str {
        &self.region
    }

    pub(super) fn move_to(&mut self, region: &str) {
        region.clone_into(&mut self.region);
    }
}

impl Reply {
    fn of(failure: Failure) -> Self {
        let code = match failure.code {
            Code::Word(word) => word,
            Code::Status(status) => status.to_string(),
        };
        // Where a request could not be made at all, why is behind what v2 says of it.
        let message = match failure.network {
            Some(network) => Some(network.message),
            None => failure.message,
        };
        let answered = failure.answer.is_some();
        let said = Said {
            code,
            message,
            region: failure.region,
        };
        match said.code.as_str() {
            "AccessDenied" | "AccessDeniedException" | "Forbidden" if answered => {
                Self::Denied(said)
            }
            _ => Self::Failed(said),
        }
    }
}

/// Answers are small; what is not is no answer.
#[derive(Debug)]
struct Bounded(AtomicUsize);

impl Room for Bounded {
    fn take(&self, bytes: usize) -> bool {
        let before = self.0.fetch_add(bytes, Ordering::Relaxed);
        before.saturating_add(bytes) <= MAX_ANSWER
    }

    fn give_back(&self, bytes: usize) {
        self.0.fetch_sub(bytes, Ordering::Relaxed);
    }
}
