//! What the ways to answer have in common.

use http::Uri;
use url::Url;

/// Whether a request goes to the server at `endpoint`, such as the local AWS.
pub(in crate::test) fn is_same_origin(uri: &Uri, endpoint: Option<&Url>) -> bool {
    let (Some(endpoint), Ok(url)) = (endpoint, Url::parse(&uri.to_string())) else {
        return false;
    };
    endpoint.origin() == url.origin()
}
