//! From the parameters of an operation to the request that is sent.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use aws_credential_types::Credentials;
use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
use aws_smithy_runtime_api::client::ser_de::{SerializeRequest, SharedRequestSerializer};
use aws_smithy_types::body::SdkBody;
use aws_smithy_types::config_bag::{ConfigBag, FrozenLayer};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{CONTENT_LENGTH, CONTENT_TYPE, HeaderName, HeaderValue, USER_AGENT};
use http::{HeaderMap, Method, Uri};
use md5::{Digest, Md5};
use tidegate_egress::RequestBody;
use url::Url;

use crate::endpoint::{Addressing, Place, place};
use crate::error::Failure;
use crate::operation::{Operation, Protocol, Service};
use crate::presign::SignatureForm;
use crate::read::Fields;
use crate::value::{Map, Value};
use crate::xml;

/// As much of a URI as servers take; the SDK's serializers do not survive more than 65,534 bytes.
const MAX_URI_PARAMETERS: usize = 20_000;
/// Names and values together; servers take 8 to 64 KiB, and `HeaderMap` no more than 24,576 headers.
const MAX_HEADER_BYTES: usize = 64 * 1024;

/// A bound on the memory that answers take.
pub trait Room: fmt::Debug + Send + Sync {
    /// Counts `bytes` more; `false` where they do not fit.
    fn take(&self, bytes: usize) -> bool;

    /// Counts `bytes` no longer, of those that were taken.
    fn give_back(&self, bytes: usize);
}

/// A body that is made while it is sent.
#[derive(Debug)]
pub struct StreamedBody {
    /// In bytes: S3 takes no body whose length it is not told first.
    pub length: u64,
    pub body: RequestBody,
}

/// One attempt of one operation, as the client that makes it is configured.
#[derive(Debug)]
pub struct Call {
    pub service: Service,
    pub operation: &'static Operation,
    /// Validated and translated already.
    pub input: Map,
    /// A URL without a bucket in it.
    pub endpoint: String,
    /// Replaces path and query: where a redirect leads to.
    pub path: Option<String>,
    /// What the request is signed for.
    pub region: String,
    /// What the request is signed for, where that is not its service.
    pub signing_name: Option<&'static str>,
    pub addressing: Addressing,
    pub auth: Auth,
    pub body: BodyRules,
    /// In addition to the operation's own.
    pub headers: Vec<(String, String)>,
    pub user_agent: String,
    /// Made to the request by its function after it was built.
    pub changes: Changes,
    /// How long nothing at all may happen on the connection; `None`: for ever.
    pub timeout: Option<Duration>,
    /// How long a new connection may take; `None`: as long as the client's connections may.
    pub connect_timeout: Option<Duration>,
    /// What the answer's body is counted against.
    pub room: Arc<dyn Room>,
    /// Sent in place of the operation's own body.
    pub stream: Option<StreamedBody>,
    /// Whether the body of a success is handed over as it comes in.
    pub streams_answer: bool,
    /// Added to this machine's clock for the signature.
    pub clock_offset: ClockOffset,
}

/// What a function's listeners changed of a request that was built.
#[derive(Clone, Debug, Default)]
pub struct Changes {
    pub method: Option<String>,
    /// Names of headers that are not sent.
    pub removed: Vec<String>,
    pub body: Option<Bytes>,
}

impl Changes {
    fn apply(&self, method: &mut Method, headers: &mut HeaderMap) -> Result<(), Failure> {
        if let Some(name) = &self.method {
            *method = Method::from_bytes(name.as_bytes()).map_err(|error| {
                Failure::local("InvalidMethod", format!("the method {name:?}: {error}"))
            })?;
        }
        for name in &self.removed {
            if !is_ours(name) {
                headers.remove(name.as_str());
            }
        }
        Ok(())
    }
}

/// How a request is signed.
#[derive(Clone, PartialEq, Eq)]
pub enum Auth {
    /// By the function's own keys.
    Keys {
        access_key_id: String,
        secret_access_key: String,
        session_token: Option<String>,
    },
    /// By the host's, where they may be used.
    Host,
    /// Not at all.
    Anonymous,
}

impl fmt::Debug for Auth {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Keys { .. } => "Keys(..)",
            Self::Host => "Host",
            Self::Anonymous => "Anonymous",
        })
    }
}

impl Auth {
    pub(crate) fn own_credentials(&self) -> Option<Credentials> {
        let Self::Keys {
            access_key_id,
            secret_access_key,
            session_token,
        } = self
        else {
            return None;
        };
        let token = session_token.clone();
        Some(Credentials::new(
            access_key_id,
            secret_access_key,
            token,
            None,
            "function",
        ))
    }
}

/// What a client does about the integrity of bodies.
#[derive(Clone, Copy, Debug)]
pub struct BodyRules {
    /// The client's `computeChecksums`.
    pub checksums: bool,
    /// Over TLS too: the opposite of the client's `s3DisableBodySigning`.
    pub sign: bool,
    /// Whether the body is of a kind that v2 computes an MD5 of: text or a Buffer.
    pub hashable: bool,
}

/// Milliseconds, possibly negative.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ClockOffset(pub i64);

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
        self.service == Service::Sts
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

fn check_uri_length(operation: &Operation, input: &Map) -> Result<(), Failure> {
    let length = |value: &Value| match value {
        Value::String(text) => text.len(),
        _ => 0,
    };
    let total: usize = operation
        .uri_members
        .iter()
        .filter_map(|name| input.get(name))
        .map(length)
        .sum();
    if total > MAX_URI_PARAMETERS {
        let message = format!(
            "the parameters in the URI have {total} bytes; at most {MAX_URI_PARAMETERS} can be sent"
        );
        return Err(Failure::local("UriParameterError", message));
    }
    Ok(())
}

/// Maps of text, such as `Metadata`, become headers, as do those that listeners set.
fn check_header_length(call: &Call) -> Result<(), Failure> {
    let text = |value: &Value| match value {
        Value::String(text) => text.len(),
        _ => 0,
    };
    let maps = call.input.iter().filter_map(|(_, value)| match value {
        Value::Map(map) if call.service == Service::S3 => Some(map),
        _ => None,
    });
    let in_maps: usize = maps
        .flat_map(Map::iter)
        .map(|(name, value)| name.len() + text(value))
        .sum();
    if in_maps > MAX_HEADER_BYTES {
        let message = "Your metadata headers exceed the maximum allowed metadata size";
        return Err(Failure::local("MetadataTooLarge", message));
    }
    let set = call.headers.iter();
    let set: usize = set.map(|(name, value)| name.len() + value.len()).sum();
    if set > MAX_HEADER_BYTES {
        let message = format!(
            "the request's headers have {set} bytes; at most {MAX_HEADER_BYTES} can be sent"
        );
        return Err(Failure::local("InvalidHeader", message));
    }
    Ok(())
}

/// The bucket where it is not part of the path.
pub(crate) fn bucket_in_host(call: &Call) -> Option<String> {
    let bucket = bucket(call)?;
    match place(&bucket, "", call.operation.name, call.addressing) {
        Place::Path(_) => None,
        Place::Host(_) | Place::Endpoint => Some(bucket),
    }
}

fn bucket(call: &Call) -> Option<String> {
    match (call.service, call.input.get("Bucket")) {
        (Service::S3, Some(Value::String(bucket))) => Some(bucket.clone()),
        _ => None,
    }
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

fn address(
    endpoint: &Url,
    uri: &str,
    bucket: Option<&str>,
    operation: &Operation,
    addressing: Addressing,
) -> Result<Uri, Failure> {
    let (path, query) = uri.split_once('?').unwrap_or((uri, ""));
    let path = if path.is_empty() { "/" } else { path };
    // The name of the operation, which the Rust SDK adds for its own sake.
    let mut query: Vec<&str> = query
        .split('&')
        .filter(|part| !part.is_empty() && !part.starts_with("x-id="))
        .collect();
    let name = |part: &&str| {
        part.split_once('=')
            .map_or(*part, |(name, _)| name)
            .to_owned()
    };
    let is_given = |part: &&str| {
        let is_fixed = |fixed: &str| part.trim_end_matches('=') == fixed;
        !operation.fixed_query.split('&').any(is_fixed)
    };
    query.sort_by_key(|part| (is_given(part), name(part)));
    let query = if query.is_empty() {
        String::new()
    } else {
        format!("?{}", query.join("&"))
    };
    let own_host = endpoint.host_str().unwrap_or_default();
    let place = bucket.map(|bucket| place(bucket, own_host, operation.name, addressing));
    match place {
        Some(Place::Host(host)) => join(endpoint, &host, &format!("{path}{query}")),
        Some(Place::Path(bucket)) => {
            let path = if path == "/" { "" } else { path };
            join(endpoint, own_host, &format!("/{bucket}{path}{query}"))
        }
        Some(Place::Endpoint) | None => join(endpoint, own_host, &format!("{path}{query}")),
    }
}

/// As text: `Url` would tidy up paths, which are part of an object's name. So what the text says is compared with what was
/// meant: a path must not lead to another host, with which the request would be trusted.
fn join(endpoint: &Url, host: &str, path: &str) -> Result<Uri, Failure> {
    let unusable = |reason: &str| {
        let message = format!("the URL cannot be used: {reason}");
        Failure::local("InvalidEndpoint", message)
    };
    if !path.starts_with('/') {
        return Err(unusable("its path does not begin with /"));
    }
    let port = endpoint
        .port()
        .map(|port| format!(":{port}"))
        .unwrap_or_default();
    let base = endpoint.path().trim_end_matches('/');
    let (scheme, authority) = (endpoint.scheme(), format!("{host}{port}"));
    let uri = Uri::try_from(format!("{scheme}://{authority}{base}{path}"))
        .map_err(|error| unusable(&error.to_string()))?;
    let is_as_meant = uri.scheme_str() == Some(scheme)
        && uri
            .authority()
            .is_some_and(|found| found.as_str() == authority);
    if !is_as_meant {
        return Err(unusable("its host is not the endpoint's"));
    }
    Ok(uri)
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
    const OURS: [&str; 13] = [
        "authorization",
        "connection",
        "content-length",
        "expect",
        "host",
        "keep-alive",
        "presigned-expires",
        "te",
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
    fn a_path_cannot_change_where_a_request_goes() {
        let endpoint = Url::parse("https://sts.amazonaws.com").expect("a URL");
        let host = "sts.amazonaws.com";
        for path in [
            "@127.0.0.1:9/x",
            ".example/x",
            ":8443/x",
            "x",
            "",
            "?Action=x",
            "#",
        ] {
            assert!(join(&endpoint, host, path).is_err(), "{path}");
        }
        let uri = join(&endpoint, host, "//a/../b?x=@y").expect("a path");
        assert_eq!(uri.to_string(), "https://sts.amazonaws.com//a/../b?x=@y");
    }

    #[test]
    fn headers_end_at_what_servers_take() {
        let mut headers = HeaderMap::new();
        let inserted = (0..40_000).all(|n| insert(&mut headers, &format!("x-{n}"), "v").is_ok());
        assert!(!inserted);
    }
}
