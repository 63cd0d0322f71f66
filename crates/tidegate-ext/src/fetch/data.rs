//! `data:` URLs.

use bytes::Bytes;
use deno_core::url::Url;
use deno_fetch::data_url::DataUrl;

use super::error::FetchError;

/// The content of a `data:` URL and its media type.
pub(super) fn content(url: &Url) -> Result<(String, Bytes), FetchError> {
    let invalid = || FetchError::Invalid("Invalid data URL".to_owned());
    let parsed = DataUrl::process(url.as_str()).map_err(|_| invalid())?;
    let (content, _fragment) = parsed.decode_to_vec().map_err(|_| invalid())?;
    Ok((parsed.mime_type().to_string(), content.into()))
}
