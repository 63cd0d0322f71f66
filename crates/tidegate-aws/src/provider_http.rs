//! The HTTP client of the host's credential providers.

use std::time::Duration;

use aws_smithy_runtime_api::client::http::{
    HttpClient as SdkHttpClient, HttpConnector, HttpConnectorFuture, HttpConnectorSettings,
    SharedHttpConnector,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::client::runtime_components::RuntimeComponents;
use aws_smithy_types::body::SdkBody;
use http_body_util::{BodyExt, Limited};
use tidegate_egress::{BoxError, HttpClient};

/// Answers of credential providers are small.
const MAX_ANSWER: usize = 1024 * 1024;

#[derive(Clone, Debug)]
pub(crate) struct ProviderHttp {
    http: HttpClient,
    /// For a whole exchange: what a provider allows for connecting and for reading together.
    timeout: Option<Duration>,
}

impl ProviderHttp {
    pub(crate) fn new(http: HttpClient) -> Self {
        Self {
            http,
            timeout: None,
        }
    }
}

impl SdkHttpClient for ProviderHttp {
    fn http_connector(
        &self,
        settings: &HttpConnectorSettings,
        _: &RuntimeComponents,
    ) -> SharedHttpConnector {
        let timeouts = [settings.connect_timeout(), settings.read_timeout()];
        SharedHttpConnector::new(Self {
            http: self.http.clone(),
            timeout: timeouts
                .into_iter()
                .flatten()
                .reduce(|a, b| a.saturating_add(b)),
        })
    }
}

impl HttpConnector for ProviderHttp {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let exchange = exchange(self.http.clone(), request);
        match self.timeout {
            None => HttpConnectorFuture::new(exchange),
            Some(timeout) => HttpConnectorFuture::new(async move {
                tokio::time::timeout(timeout, exchange)
                    .await
                    .unwrap_or_else(|elapsed| Err(ConnectorError::timeout(elapsed.into())))
            }),
        }
    }
}

async fn exchange(http: HttpClient, request: HttpRequest) -> Result<HttpResponse, ConnectorError> {
    let request = request
        .try_into_http1x()
        .map_err(|error| ConnectorError::user(error.into()))?
        .map(|body| body.map_err(BoxError::from).boxed_unsync());
    let response = http
        .send(request)
        .await
        .map_err(|error| ConnectorError::io(error.into()))?;
    let (parts, body) = response.into_parts();
    let body = Limited::new(body, MAX_ANSWER)
        .collect()
        .await
        .map_err(ConnectorError::io)?
        .to_bytes();
    HttpResponse::try_from(http::Response::from_parts(parts, SdkBody::from(body)))
        .map_err(|error| ConnectorError::other(error.into(), None))
}
