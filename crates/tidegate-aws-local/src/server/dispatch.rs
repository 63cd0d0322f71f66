//! From a request to its answer: STS or S3, the answer's form, and the log.

use std::sync::Arc;
use std::time::{Instant, SystemTime};

use bytes::Bytes;
use http::request::Parts;
use http::{HeaderValue, Method, Request, Response, StatusCode, header};
use hyper::body::Incoming;
use s3s::Body;
use s3s::service::S3Service;
use time::OffsetDateTime;
use time::macros::format_description;
use uuid::Uuid;

use super::body::{ReadError, RequestBody};
use super::claims::{Claims, ClaimsError, Scheme};
use super::context::{RequestContext, Shared};
use super::log::{LogWriter, RequestObserver, RequestRecord};
use super::presigned_v2::headers_from_query;
use crate::identity::{Principal, SessionError};
use crate::s3::{ErrorPage, break_after_prolog, has_page, render_error};
use crate::sts::{self, Sts, StsError};

/// Answers requests. One for all connections.
pub(super) struct Dispatch {
    pub(super) shared: Arc<Shared>,
    pub(super) s3: S3Service,
    pub(super) observer: Option<Arc<dyn RequestObserver>>,
    pub(super) log: Option<LogWriter>,
}

/// An answer, and what the log says of it.
struct Answer {
    response: Response<Body>,
    service: &'static str,
    request_id: String,
    operation: Option<String>,
    principal: Option<String>,
    error_code: Option<String>,
}

impl Dispatch {
    pub(super) async fn answer(&self, request: Request<Incoming>) -> Response<Body> {
        let (time, start) = (SystemTime::now(), Instant::now());
        let (parts, body) = request.into_parts();
        let method = parts.method.to_string();
        let path = parts.uri.path().to_owned();
        let host = parts
            .headers
            .get(header::HOST)
            .and_then(|host| host.to_str().ok())
            .map(str::to_owned);
        let claims = Claims::of(&parts.uri, &parts.headers);
        let access_key_id = claims
            .as_ref()
            .ok()
            .and_then(|claims| Some(claims.as_ref()?.access_key_id.clone()));
        let (body, rest) = RequestBody::new(body);
        let is_sts = sts::is_request(&parts, claims.as_ref().ok().and_then(Option::as_ref));
        let answer = if is_sts {
            self.sts(parts, claims, body).await
        } else {
            self.s3(parts, claims, body).await
        };
        rest.drain().await;
        if self.observer.is_some() || self.log.is_some() {
            let record = RequestRecord {
                time,
                request_id: answer.request_id,
                method,
                path,
                host,
                service: answer.service,
                operation: answer.operation,
                principal: answer.principal,
                access_key_id,
                status: answer.response.status().as_u16(),
                error_code: answer.error_code,
                duration: start.elapsed(),
            };
            if let Some(observer) = &self.observer {
                observer.observe(&record);
            }
            if let Some(log) = &self.log {
                log.write(&record).await;
            }
        }
        answer.response
    }

    async fn sts(
        &self,
        parts: Parts,
        claims: Result<Option<Claims>, ClaimsError>,
        body: RequestBody,
    ) -> Answer {
        let request_id = Uuid::new_v4().to_string();
        let sts = Sts {
            directory: &self.shared.directory,
            key: &self.shared.key,
            session_seconds: self.shared.session_seconds,
            now: SystemTime::now(),
        };
        let body = body
            .collect(sts::MAX_BODY_BYTES)
            .await
            .map_err(|error| match error {
                ReadError::TooLarge => StsError::too_large(),
                ReadError::Broken => StsError::unreadable_body(),
            });
        let reply = match (claims.map_err(StsError::from), body) {
            (Ok(claims), Ok(body)) => sts.answer(&parts, claims.as_ref(), &body, &request_id),
            (Err(error), _) | (_, Err(error)) => sts::Reply {
                operation: None,
                principal: None,
                answer: Err(error),
            },
        };
        let (status, page, error_code) = match reply.answer {
            Ok(page) => (StatusCode::OK, page, None),
            Err(error) => (
                error.status,
                error.document(&request_id),
                Some(error.code.to_owned()),
            ),
        };
        let mut response = Response::new(Body::from(page));
        *response.status_mut() = status;
        response
            .headers_mut()
            .insert(header::CONTENT_TYPE, HeaderValue::from_static("text/xml"));
        insert(&mut response, "x-amzn-requestid", &request_id);
        Answer {
            response,
            service: "sts",
            request_id,
            operation: reply.operation,
            principal: reply.principal.map(|principal| principal.arn),
            error_code,
        }
    }

    async fn s3(
        &self,
        mut parts: Parts,
        claims: Result<Option<Claims>, ClaimsError>,
        body: RequestBody,
    ) -> Answer {
        let mut context = RequestContext::new();
        let is_presigned_v2 =
            matches!(&claims, Ok(Some(claims)) if claims.scheme == Scheme::V2Query);
        let admitted = self.admit(&parts, claims, &mut context);
        if is_presigned_v2 {
            headers_from_query(&mut parts);
        }
        let context = Arc::new(context);
        let method = parts.method.clone();
        let (response, page) = match admitted {
            Ok(()) => {
                let mut request = Request::from_parts(parts, Body::http_body(body));
                request.extensions_mut().insert(Arc::clone(&context));
                match self.s3.call(request).await {
                    Ok(response) => split_error(response),
                    Err(error) => {
                        tracing::error!(?error, "s3s could not answer a request");
                        refusal(
                            StatusCode::INTERNAL_SERVER_ERROR,
                            "InternalError",
                            INTERNAL_ERROR,
                        )
                    }
                }
            }
            Err((status, page)) => {
                let mut response = Response::new(Body::empty());
                *response.status_mut() = status;
                (response, Some(page))
            }
        };
        let error_code = page.as_ref().map(|page| page.code.clone());
        let response = complete(response, page, &method, &context);
        Answer {
            response,
            service: "s3",
            request_id: context.request_id.clone(),
            operation: context.operation(),
            principal: context
                .principal
                .as_ref()
                .map(|principal| principal.arn.clone()),
            error_code,
        }
    }

    /// Reads whose request it is, and turns away what need not be looked at further.
    fn admit(
        &self,
        parts: &Parts,
        claims: Result<Option<Claims>, ClaimsError>,
        context: &mut RequestContext,
    ) -> Result<(), (StatusCode, ErrorPage)> {
        let refuse = |status, code, message: &str| Err((status, ErrorPage::new(code, message)));
        let claims = match claims {
            Ok(claims) => claims,
            Err(ClaimsError::TwoMechanisms) => {
                return refuse(
                    StatusCode::BAD_REQUEST,
                    "InvalidArgument",
                    "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string \
                     parameter or the Authorization header should be specified",
                );
            }
            Err(ClaimsError::UnknownType) => {
                return refuse(
                    StatusCode::BAD_REQUEST,
                    "InvalidArgument",
                    "Unsupported Authorization Type",
                );
            }
            Err(ClaimsError::Malformed(what)) => {
                let message = format!("The authorization header is malformed; {what}");
                return refuse(
                    StatusCode::BAD_REQUEST,
                    "AuthorizationHeaderMalformed",
                    &message,
                );
            }
        };
        // A form's signature is in its body; this server takes none.
        let content_type = parts
            .headers
            .get(header::CONTENT_TYPE)
            .map(|value| value.as_bytes().to_ascii_lowercase());
        if parts.method == Method::POST
            && content_type.is_some_and(|kind| kind.starts_with(b"multipart/form-data"))
        {
            let message =
                "A header or query you provided implies functionality that is not implemented";
            return refuse(StatusCode::NOT_IMPLEMENTED, "NotImplemented", message);
        }
        let Some(claims) = claims else {
            return refuse(StatusCode::FORBIDDEN, "AccessDenied", "Access Denied");
        };
        context.claimed_key_id = Some(claims.access_key_id.clone());
        if claims.scheme == Scheme::V2Header {
            let message = "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.";
            return refuse(StatusCode::BAD_REQUEST, "InvalidRequest", message);
        }
        if let Some(scope) = claims.scope.as_ref().filter(|scope| scope.service != "s3") {
            let message = format!(
                "The authorization header is malformed; incorrect service \"{}\". This endpoint belongs to \"s3\".",
                scope.service
            );
            return refuse(
                StatusCode::BAD_REQUEST,
                "AuthorizationHeaderMalformed",
                &message,
            );
        }
        let principal = Principal::of_key(
            &self.shared.directory,
            &self.shared.key,
            &claims.access_key_id,
            claims.token.as_deref(),
            SystemTime::now(),
        );
        match principal {
            Ok(principal) => context.principal = Some(principal),
            Err(SessionError::UnknownKey) => {
                let message = "The AWS Access Key Id you provided does not exist in our records.";
                return refuse(StatusCode::FORBIDDEN, "InvalidAccessKeyId", message);
            }
            Err(SessionError::InvalidToken) => {
                let message = "The provided token is malformed or otherwise invalid.";
                return refuse(StatusCode::BAD_REQUEST, "InvalidToken", message);
            }
            Err(SessionError::Expired) => {
                return refuse(
                    StatusCode::BAD_REQUEST,
                    "ExpiredToken",
                    "The provided token has expired.",
                );
            }
        }
        context.access_key_id = Some(claims.access_key_id);
        context.region = claims.scope.map(|scope| scope.region);
        Ok(())
    }
}

const INTERNAL_ERROR: &str = "We encountered an internal error. Please try again.";

fn refusal(status: StatusCode, code: &str, message: &str) -> (Response<Body>, Option<ErrorPage>) {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    (response, Some(ErrorPage::new(code, message)))
}

/// Takes the page from an answer that is an error.
fn split_error(mut response: Response<Body>) -> (Response<Body>, Option<ErrorPage>) {
    let status = response.status();
    if status.is_success() {
        return (response, None);
    }
    let page = ErrorPage::parse(&response.body().bytes().unwrap_or_default());
    *response.body_mut() = Body::empty();
    response.headers_mut().remove(header::CONTENT_LENGTH);
    (response, Some(page))
}

/// Gives an answer what every answer of S3 has.
fn complete(
    mut response: Response<Body>,
    page: Option<ErrorPage>,
    method: &Method,
    context: &RequestContext,
) -> Response<Body> {
    insert(&mut response, "x-amz-request-id", &context.request_id);
    insert(&mut response, "x-amz-id-2", &context.host_id);
    response.headers_mut().insert(
        header::SERVER,
        HeaderValue::from_static("tidegate-aws-local"),
    );
    // An object is given as it is, XML or not.
    if context.operation().as_deref() != Some("GetObject")
        && let Some(page) = response.body().bytes()
        && let Some(page) = break_after_prolog(&page)
    {
        response.headers_mut().remove(header::CONTENT_LENGTH);
        *response.body_mut() = Body::from(Bytes::from(page));
    }
    if let Some(page) = page
        && has_page(response.status())
    {
        response.headers_mut().insert(
            header::CONTENT_TYPE,
            HeaderValue::from_static("application/xml"),
        );
        if *method != Method::HEAD {
            *response.body_mut() = Body::from(Bytes::from(render_error(&page, context)));
        }
    }
    response
}

fn insert(response: &mut Response<Body>, name: &'static str, value: &str) {
    if let Ok(value) = HeaderValue::from_str(value) {
        response.headers_mut().insert(name, value);
    }
}

/// A time as STS writes the end of a session.
pub(crate) fn format_expiration(time: SystemTime) -> String {
    let format = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]Z");
    OffsetDateTime::from(time)
        .format(&format)
        .unwrap_or_default()
}
