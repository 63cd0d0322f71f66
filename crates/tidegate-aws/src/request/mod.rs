//! From the parameters of an operation to the request that is sent.

mod address;
mod bounds;
mod call;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::ser_de::{SerializeRequest, SharedRequestSerializer};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::{ConfigBag, FrozenLayer};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue, USER_AGENT};
use http::{HeaderMap, Method, Uri};
use md5::{Digest, Md5};
use tidegate_egress::RequestBody;
use url::Url;

pub(crate) use address::bucket_in_host;
use address::{address, bucket, join};
use bounds::{check_header_length, check_uri_length};
pub use call::{Auth, BodyRules, Call, Changes, ClockOffset, Room, StreamedBody};

use crate::error::Failure;
use crate::operation::{Operation, Protocol, Service};
use crate::presign::SignatureForm;
use crate::read::Fields;
use crate::value::{Map, Value};
use crate::xml;

/// A request that is complete but for its signature.
#[derive(Debug)]
pub struct Prepared {
    pub(crate) service: Service,
    pub(crate) operation: &'static Operation,
    pub(crate) method: Method,
    pub(crate) uri: Uri,
    /// The endpoint, without a bucket in it.
    pub(crate) endpoint: Url,
    pub(crate) headers: HeaderMap,
    pub(crate) body: SdkBody,
    /// The Rust SDK's serializer and deserializer.
    pub(crate) layer: FrozenLayer,
    pub(crate) region: String,
    /// The service that a signature is for.
    pub(crate) signing_name: &'static str,
    pub(crate) auth: Auth,
    pub(crate) unsigned_body: bool,
    /// Whether the function gave a `Body` that is not empty.
    pub(crate) has_body_parameter: bool,
    pub(crate) timeout: Option<Duration>,
    pub(crate) connect_timeout: Option<Duration>,
    pub(crate) room: Arc<dyn Room>,
    /// Sent in place of `body`.
    pub(crate) stream: Option<RequestBody>,
    pub(crate) streams_answer: bool,
    pub(crate) clock_offset: ClockOffset,
}

impl Prepared {
    pub fn method(&self) -> &str {
        self.method.as_str()
    }

    pub(crate) fn is_s3(&self) -> bool {
        self.service == Service::S3
    }

    /// Whether the body is a form of the query protocol.
    pub(crate) fn is_form(&self) -> bool {
        self.service.protocol() == Protocol::Query
    }

    /// Moves a form from the body to the URL.
    pub(crate) fn turn_into_get(&mut self) -> Result<(), Failure> {
        let form = self.body.bytes().unwrap_or_default();
        let path = format!("/?{}", String::from_utf8_lossy(form));
        let host = self.endpoint.host_str().unwrap_or_default();
        self.uri = join(&self.endpoint, host, &path)?;
        self.method = Method::GET;
        self.body = SdkBody::empty();
        Ok(())
    }

    /// The host that the request goes to.
    pub fn host(&self) -> &str {
        self.uri.host().unwrap_or_default()
    }

    /// Path and query.
    pub fn path(&self) -> &str {
        self.uri.path_and_query().map_or("/", |path| path.as_str())
    }

    /// Headers but for those of the signature, in the order in which they were set; names are in small letters.
    pub fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.headers.iter().filter_map(|(name, value)| {
            Some((name.as_str(), std::str::from_utf8(value.as_bytes()).ok()?))
        })
    }

    /// `None` where the body is not in memory.
    pub fn body(&self) -> Option<&[u8]> {
        self.body.bytes()
    }

    /// The whole URL; it holds nothing secret, because signatures go into headers.
    pub fn url(&self) -> String {
        self.uri.to_string()
    }
}

/// What a request is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    Sending,
    Presigning(SignatureForm),
}

/// Makes the request of `call`.
///
/// # Errors
///
/// A [`Failure`] that names the parameter that cannot be sent.
pub(crate) fn prepare(mut call: Call, purpose: Purpose) -> Result<Prepared, Failure> {
    let operation = call.operation;
    let has_body_parameter = call.input.get("Body").is_some_and(is_something);
    let endpoint = parse_endpoint(&call.endpoint)?;
    check_uri_length(operation, &call.input)?;
    check_header_length(&call)?;
    if call.stream.is_some() && call.service != Service::S3 {
        return Err(Failure::local(
            "InvalidParameterType",
            "Non-file stream objects are not supported with SigV4",
        ));
    }
    let bucket = bucket(&call);
    let has_content_type = call.input.get("ContentType").is_some();
    let has_content_md5 = call.input.get("ContentMD5").is_some();
    let metadata = metadata_headers(&call.input);
    hash_customer_keys(&mut call.input);
    // An element with an empty text is two tags in v2's documents, one with nothing at all is one.
    let has_empty_text = operation.sends_xml && call.input.iter().any(|(_, value)| is_empty(value));

    let layer = (operation.plugin)().ok_or_else(|| incomplete(operation))?;
    let serializer = layer
        .load::<SharedRequestSerializer>()
        .ok_or_else(|| incomplete(operation))?;
    let input = (operation.input)(&mut Fields::new(call.input))
        .map_err(|error| Failure::local("InvalidParameterType", error.to_string()))?;
    // The Rust SDK's serializers take for granted what its own callers check.
    let serialize = || serializer.serialize_input(input, &mut ConfigBag::base());
    let mut request: HttpRequest = catch_unwind(AssertUnwindSafe(serialize))
        .map_err(|_| Failure::local("SerializationError", "the parameters cannot be sent"))?
        .map_err(|error| Failure::local("SerializationError", chain(error.as_ref())))?;

    let mut method = Method::from_bytes(request.method().as_bytes())
        .map_err(|error| Failure::local("SerializationError", error.to_string()))?;
    let uri = match call.path.as_deref() {
        Some(path) => join(&endpoint, endpoint.host_str().unwrap_or_default(), path)?,
        None => address(
            &endpoint,
            request.uri(),
            bucket.as_deref(),
            operation,
            call.addressing,
        )?,
    };
    let mut headers = HeaderMap::new();
    let mut serialized: Vec<(&str, &str)> = request.headers().iter().collect();
    serialized.sort_by_key(|(name, _)| metadata.iter().position(|known| known == name));
    for (name, value) in serialized {
        // A list is several headers to the Rust SDK, and one to v2.
        match headers.get(name).and_then(|before| before.to_str().ok()) {
            Some(before) => {
                let joined = format!("{before},{value}");
                insert(&mut headers, name, &joined)?;
            }
            None => insert(&mut headers, name, value)?,
        }
    }
    let mut body = match &call.changes.body {
        Some(bytes) => SdkBody::from(bytes.clone()),
        None => request.take_body(),
    };
    if call.changes.body.is_some() {
        headers.remove(CONTENT_LENGTH);
    } else if operation.sends_xml {
        body = as_v2_writes(body, !has_empty_text);
        // It may be another now.
        headers.remove(CONTENT_LENGTH);
    }
    match call.service {
        Service::S3 if matches!(method, Method::GET | Method::HEAD) => {
            headers.remove(CONTENT_TYPE);
        }
        Service::S3 if !has_content_type && purpose != Purpose::Sending => {
            headers.remove(CONTENT_TYPE);
        }
        Service::S3 if !has_content_type => {
            headers.insert(
                CONTENT_TYPE,
                HeaderValue::from_static("application/octet-stream"),
            );
        }
        Service::S3 => {}
        _ if call.service.protocol() == Protocol::Query => {
            headers.insert(
                CONTENT_TYPE,
                HeaderValue::from_static("application/x-www-form-urlencoded; charset=utf-8"),
            );
            body = sort_form(body);
        }
        _ => {}
    }
    // hyper does not say that a body is empty.
    let is_empty = call.stream.is_none() && body.bytes().is_some_and(<[u8]>::is_empty);
    if purpose == Purpose::Sending && is_empty && matches!(method, Method::POST | Method::PUT) {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(0));
    }
    let unsigned_body = match purpose {
        // What is not known yet cannot be signed.
        Purpose::Sending if call.stream.is_some() => true,
        Purpose::Sending if operation.is_for_object_lambda() => true,
        Purpose::Sending => {
            call.service == Service::S3 && !call.body.sign && endpoint.scheme() == "https"
        }
        Purpose::Presigning(SignatureForm::S3) => has_body_parameter,
        Purpose::Presigning(SignatureForm::V4) => false,
    };
    let hashed = body
        .bytes()
        .filter(|_| call.stream.is_none())
        .filter(|bytes| !bytes.is_empty() || call.body.hashable);
    if let (false, true, Some(bytes)) = (
        has_content_md5,
        wants_md5(operation, call.body, unsigned_body),
        hashed,
    ) {
        insert(&mut headers, "content-md5", &md5(bytes))?;
    }
    for (name, value) in &call.headers {
        if !is_ours(name) {
            insert(&mut headers, name, value)?;
        }
    }
    call.changes.apply(&mut method, &mut headers)?;
    if purpose == Purpose::Sending {
        insert(&mut headers, USER_AGENT.as_str(), &call.user_agent)?;
    } else {
        headers.remove(USER_AGENT);
    }
    let stream = call.stream.map(|stream| {
        headers.insert(CONTENT_LENGTH, HeaderValue::from(stream.length));
        stream.body
    });
    Ok(Prepared {
        service: call.service,
        has_body_parameter,
        operation,
        method,
        uri,
        endpoint,
        headers,
        body,
        layer,
        region: call.region,
        signing_name: call.signing_name.unwrap_or(call.service.prefix()),
        auth: call.auth,
        unsigned_body,
        timeout: call.timeout,
        connect_timeout: call.connect_timeout,
        room: call.room,
        stream,
        streams_answer: call.streams_answer,
        clock_offset: call.clock_offset,
    })
}

/// What JavaScript takes for true.
fn is_something(value: &Value) -> bool {
    !matches!(value, Value::Null | Value::Bool(false))
        && !matches!(value, Value::String(text) if text.is_empty())
}

fn incomplete(operation: &Operation) -> Failure {
    Failure::local(
        "NotImplemented",
        format!("{} cannot be serialized", operation.name),
    )
}

fn parse_endpoint(endpoint: &str) -> Result<Url, Failure> {
    let invalid = |reason: &str| {
        Failure::local(
            "InvalidEndpoint",
            format!("Invalid endpoint: {endpoint}: {reason}"),
        )
    };
    let url = Url::parse(endpoint).map_err(|error| invalid(&error.to_string()))?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none_or(str::is_empty) {
        return Err(invalid("it must be an http or https URL with a host"));
    }
    Ok(url)
}

/// The names of headers that metadata become, in the order of the parameters: the Rust SDK has them in any order, and servers
/// that keep the order give them back so.
fn metadata_headers(input: &Map) -> Vec<String> {
    match input.get("Metadata") {
        Some(Value::Map(metadata)) => metadata
            .iter()
            .map(|(name, _)| format!("x-amz-meta-{}", name.to_ascii_lowercase()))
            .collect(),
        _ => Vec::new(),
    }
}

/// The MD5 of a customer's key is always that of the key that is sent.
fn hash_customer_keys(input: &mut Map) {
    const KEYS: [(&str, &str); 2] = [
        ("SSECustomerKey", "SSECustomerKeyMD5"),
        ("CopySourceSSECustomerKey", "CopySourceSSECustomerKeyMD5"),
    ];
    for (key, hash) in KEYS {
        let md5 = match input.get(key) {
            Some(Value::String(text)) => md5(text.as_bytes()),
            Some(Value::Bytes(bytes)) => md5(bytes),
            _ => continue,
        };
        input.set(hash, Value::String(md5));
    }
}

fn md5(bytes: &[u8]) -> String {
    STANDARD.encode(Md5::digest(bytes))
}

fn wants_md5(operation: &Operation, body: BodyRules, unsigned_body: bool) -> bool {
    body.checksums
        && (operation.requires_checksum
            || (operation.takes_content_md5 && body.hashable && unsigned_body))
}

fn insert(headers: &mut HeaderMap, name: &str, value: &str) -> Result<(), Failure> {
    let invalid = || {
        Failure::local(
            "InvalidHeader",
            format!("Invalid character in header content [{name:?}]"),
        )
    };
    let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| invalid())?;
    let value = HeaderValue::from_str(value)
        .or_else(|_| HeaderValue::from_bytes(value.as_bytes()))
        .map_err(|_| invalid())?;
    headers
        .try_insert(name, value)
        .map_err(|_| Failure::local("InvalidHeader", "the request has too many headers"))?;
    Ok(())
}

/// What a function cannot set: what the connection, the signature and the body say already.
fn is_ours(name: &str) -> bool {
    const OURS: [&str; 16] = [
        "authorization",
        "connection",
        "content-length",
        "expect",
        "host",
        "http2-settings",
        "keep-alive",
        "presigned-expires",
        "proxy-connection",
        "te",
        "trailer",
        "transfer-encoding",
        "upgrade",
        "x-amz-content-sha256",
        "x-amz-date",
        "x-amz-security-token",
    ];
    OURS.iter().any(|ours| name.eq_ignore_ascii_case(ours))
}

/// v2 sends the fields of a form in the order of their names.
fn sort_form(body: SdkBody) -> SdkBody {
    let Some(text) = body
        .bytes()
        .and_then(|bytes| std::str::from_utf8(bytes).ok())
    else {
        return body;
    };
    let mut fields: Vec<&str> = text.split('&').collect();
    fields.sort_by_key(|field| field.split_once('=').map_or(*field, |(name, _)| name));
    SdkBody::from(fields.join("&"))
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::String(text) => text.is_empty(),
        Value::List(items) => items.iter().any(is_empty),
        Value::Map(members) => members.iter().any(|(_, value)| is_empty(value)),
        _ => false,
    }
}

fn as_v2_writes(body: SdkBody, close: bool) -> SdkBody {
    let text = body
        .bytes()
        .and_then(|bytes| std::str::from_utf8(bytes).ok());
    match text.map(|text| xml::as_v2_writes(text, close)) {
        Some(text) => SdkBody::from(text),
        None => body,
    }
}

fn chain(error: &(dyn std::error::Error + 'static)) -> String {
    let causes = std::iter::successors(Some(error), |error| error.source());
    causes
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(": ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headers_end_at_what_servers_take() {
        let mut headers = HeaderMap::new();
        let inserted = (0..40_000).all(|n| insert(&mut headers, &format!("x-{n}"), "v").is_ok());
        assert!(!inserted);
    }
}
