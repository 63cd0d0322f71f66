//! Error pages as AWS writes them. `s3s` writes code and message only, and for its own errors often no message.

use bytes::Bytes;
use http::StatusCode;
use quick_xml::Reader;
use quick_xml::events::Event;

use crate::server::{RequestContext, Xml};

/// An error as it goes into a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ErrorPage {
    pub(crate) code: String,
    pub(crate) message: String,
}

impl ErrorPage {
    pub(crate) fn new(code: &str, message: impl Into<String>) -> Self {
        Self {
            code: code.to_owned(),
            message: message.into(),
        }
    }

    /// Reads the page of `s3s`; a page that is none becomes an internal error.
    pub(crate) fn parse(page: &Bytes) -> Self {
        let (mut code, mut message) = (None, None);
        let mut reader = Reader::from_reader(&page[..]);
        let mut element = Vec::new();
        loop {
            match reader.read_event() {
                Ok(Event::Start(start)) => element = start.name().as_ref().to_vec(),
                Ok(Event::End(_)) => element.clear(),
                Ok(Event::Eof) | Err(_) => break,
                Ok(Event::Text(text)) => append(
                    &mut code,
                    &mut message,
                    &element,
                    text.decode().ok().as_deref(),
                ),
                Ok(Event::GeneralRef(reference)) => {
                    let text = match reference.resolve_char_ref() {
                        Ok(Some(c)) => Some(c.to_string()),
                        _ => reference.decode().ok().and_then(|name| {
                            quick_xml::escape::resolve_predefined_entity(&name).map(str::to_owned)
                        }),
                    };
                    append(&mut code, &mut message, &element, text.as_deref());
                }
                Ok(_) => {}
            }
        }
        let code = code.unwrap_or_else(|| "InternalError".to_owned());
        let message = message.unwrap_or_else(|| default_message(&code).to_owned());
        Self { code, message }
    }
}

fn append(
    code: &mut Option<String>,
    message: &mut Option<String>,
    element: &[u8],
    text: Option<&str>,
) {
    let target = match element {
        b"Code" => code,
        b"Message" => message,
        _ => return,
    };
    target
        .get_or_insert_default()
        .push_str(text.unwrap_or_default());
}

/// The page, with what is known of the request and what AWS tells beside the message.
pub(crate) fn render_error(page: &ErrorPage, context: &RequestContext) -> String {
    let (bucket, key) = context.subject();
    Xml::new()
        .element("Error", "", |xml| {
            let mut xml = xml.leaf("Code", &page.code).leaf("Message", &page.message);
            xml = match page.code.as_str() {
                "NoSuchBucket"
                | "BucketAlreadyOwnedByYou"
                | "BucketNotEmpty"
                | "InvalidBucketName" => xml.optional("BucketName", bucket.as_deref()),
                "NoSuchKey" => xml.optional("Key", key.as_deref()),
                "InvalidAccessKeyId" | "SignatureDoesNotMatch" => {
                    xml.optional("AWSAccessKeyId", context.claimed_key_id.as_deref())
                }
                _ => xml,
            };
            for (name, value) in context.details() {
                xml = xml.leaf(name, &value);
            }
            xml.leaf("RequestId", &context.request_id)
                .leaf("HostId", &context.host_id)
        })
        .finish()
}

const PROLOG: &[u8] = b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

/// A page of `s3s` with the line break that AWS has after the prolog: aws-sdk v2 looks for a bucket's location in the text,
/// with a regular expression that takes the prolog for a part of it otherwise. `None` where nothing is to be done.
pub(crate) fn break_after_prolog(page: &[u8]) -> Option<Vec<u8>> {
    let rest = page.strip_prefix(PROLOG)?;
    if rest.starts_with(b"\n") {
        return None;
    }
    Some([PROLOG, b"\n", rest].concat())
}

/// Source: Amazon S3 API Reference, "List of error codes", and what S3 answers.
fn default_message(code: &str) -> &'static str {
    match code {
        "AccessDenied" => "Access Denied",
        "SignatureDoesNotMatch" => {
            "The request signature we calculated does not match the signature you provided. Check your key and signing method."
        }
        "InvalidAccessKeyId" => "The AWS Access Key Id you provided does not exist in our records.",
        "RequestTimeTooSkewed" => {
            "The difference between the request time and the current time is too large."
        }
        "InvalidBucketName" => "The specified bucket is not valid.",
        "KeyTooLongError" => "Your key is too long",
        "InvalidURI" => "Couldn't parse the specified URI.",
        "MethodNotAllowed" => "The specified method is not allowed against this resource.",
        "NotImplemented" => {
            "A header or query you provided implies functionality that is not implemented"
        }
        "MissingContentLength" => "You must provide the Content-Length HTTP header.",
        "IncompleteBody" => "The request body terminated unexpectedly",
        "MalformedXML" => {
            "The XML you provided was not well-formed or did not validate against our published schema"
        }
        "MaxMessageLengthExceeded" => "Your request was too big.",
        "InvalidArgument" => "Invalid Argument",
        "InvalidRequest" => "Invalid Request",
        "InternalError" => "We encountered an internal error. Please try again.",
        _ => "",
    }
}

/// Whether a status goes without a page.
pub(crate) fn has_page(status: StatusCode) -> bool {
    status != StatusCode::NOT_MODIFIED && status != StatusCode::NO_CONTENT
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_prolog_has_a_line_of_its_own() {
        let page = b"<?xml version=\"1.0\" encoding=\"UTF-8\"?><A>b</A>";
        let broken = break_after_prolog(page).unwrap_or_default();
        assert_eq!(
            String::from_utf8_lossy(&broken),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<A>b</A>"
        );
        assert_eq!(break_after_prolog(&broken), None);
        assert_eq!(break_after_prolog(b"<A>b</A>"), None);
    }

    #[test]
    fn the_pages_of_s3s_are_read() {
        let page = Bytes::from_static(
            b"<?xml version=\"1.0\"?><Error><Code>NoSuchKey</Code><Message>a &lt;b&gt; &#x41; &amp; c</Message></Error>",
        );
        assert_eq!(
            ErrorPage::parse(&page),
            ErrorPage::new("NoSuchKey", "a <b> A & c")
        );
        let page = Bytes::from_static(b"<Error><Code>AccessDenied</Code></Error>");
        assert_eq!(
            ErrorPage::parse(&page),
            ErrorPage::new("AccessDenied", "Access Denied")
        );
        let nothing = ErrorPage::parse(&Bytes::new());
        assert_eq!(nothing.code, "InternalError");
    }
}
