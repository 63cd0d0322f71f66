//! The URL of a request: the endpoint, the bucket's place, and what the serializer made of the parameters.

use http::Uri;
use url::Url;

use super::call::Call;
use crate::endpoint::{Addressing, Place, place};
use crate::error::Failure;
use crate::operation::{Operation, Service};
use crate::value::Value;

/// The bucket where it is not part of the path.
pub(crate) fn bucket_in_host(call: &Call) -> Option<String> {
    let bucket = bucket(call)?;
    match place(&bucket, "", call.operation.name, call.addressing) {
        Place::Path(_) => None,
        Place::Host(_) | Place::Endpoint => Some(bucket),
    }
}

pub(super) fn bucket(call: &Call) -> Option<String> {
    match (call.service, call.input.get("Bucket")) {
        (Service::S3, Some(Value::String(bucket))) => Some(bucket.clone()),
        _ => None,
    }
}

pub(super) fn address(
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
pub(super) fn join(endpoint: &Url, host: &str, path: &str) -> Result<Uri, Failure> {
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
}
