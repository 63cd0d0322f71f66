//! Failures in the shape that aws-sdk v2 gives them.

use tidegate_egress::SendError;

use crate::operation::{Operation, Protocol, Service};
use crate::region::{self, RegionHint};
use crate::response::Answer;
use crate::{retry, xml};

/// Why AWS cannot be reached at all from here.
#[derive(Debug, thiserror::Error)]
pub enum AwsError {
    #[error("the AWS endpoint {endpoint} cannot be used: {reason}")]
    Endpoint { endpoint: String, reason: String },
}

/// An error's code: a word, or the bare HTTP status where the answer had none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    Word(String),
    Status(u16),
}

impl Code {
    pub(crate) fn word(word: &str) -> Self {
        Self::Word(word.to_owned())
    }

    fn text(&self) -> String {
        match self {
            Self::Word(word) => word.clone(),
            Self::Status(status) => status.to_string(),
        }
    }
}

/// The network error behind a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NetworkError {
    pub message: String,
    /// For example `ECONNREFUSED`.
    pub errno: Option<&'static str>,
    pub address: Option<String>,
    pub port: Option<u16>,
}

/// Why an attempt failed.
#[derive(Clone, Debug, PartialEq)]
pub struct Failure {
    pub code: Code,
    /// `None` is JavaScript's null.
    pub message: Option<String>,
    /// `None` where it is not for the service to say, for example for missing credentials.
    pub retryable: Option<bool>,
    /// The bucket's region, as far as the answer named it.
    pub region: Option<String>,
    pub hint: RegionHint,
    /// The answer was an error although its status was 200.
    pub is_200_error: bool,
    /// The request id out of the answer's body; `None` where only the headers may have one.
    pub request_id: Option<String>,
    pub network: Option<Box<NetworkError>>,
    /// What came back, if anything did.
    pub answer: Option<Box<Answer>>,
}

const NO_HINT: RegionHint = RegionHint {
    wrong_region: false,
    probe: false,
};

impl Failure {
    /// A failure before anything was sent.
    pub(crate) fn local(code: &str, message: impl Into<String>) -> Self {
        Self {
            code: Code::word(code),
            message: Some(message.into()),
            retryable: None,
            region: None,
            hint: NO_HINT,
            is_200_error: false,
            request_id: None,
            network: None,
            answer: None,
        }
    }

    pub(crate) fn credentials(reason: impl Into<String>) -> Self {
        let mut failure = Self::local(
            "CredentialsError",
            "Missing credentials in config, if using AWS_CONFIG_FILE, set AWS_SDK_LOAD_CONFIG=1",
        );
        failure.network = Some(Box::new(NetworkError {
            message: reason.into(),
            errno: None,
            address: None,
            port: None,
        }));
        failure
    }

    /// No answer came within the client's `httpOptions.timeout`.
    pub(crate) fn timeout(milliseconds: u128) -> Self {
        let message = format!("Connection timed out after {milliseconds}ms");
        Self {
            retryable: Some(true),
            ..Self::local("TimeoutError", message)
        }
    }

    /// The answer is longer than what the function may hold.
    pub(crate) fn too_long() -> Self {
        let message = "the response does not fit into what the function may hold in buffers; read less at a time";
        Self {
            retryable: Some(false),
            ..Self::local("ResponseTooLarge", message)
        }
    }

    pub(crate) fn network(error: &SendError, host: &str, port: Option<u16>, region: &str) -> Self {
        let network = NetworkError {
            message: error.to_string(),
            errno: error.code(),
            address: error.address().map(|address| address.to_string()),
            port: error.port(),
        };
        let (code, message) = match error {
            SendError::NotFound { .. } | SendError::Refused { .. } => {
                // Where there is no address v2 has no port either.
                let port = network
                    .address
                    .as_ref()
                    .and(error.port().or(port))
                    .map_or_else(|| "undefined".to_owned(), |port| port.to_string());
                let message = format!(
                    "Inaccessible host: `{host}' at port `{port}'. \
                     This service may not be available in the `{region}' region."
                );
                ("UnknownEndpoint", message)
            }
            SendError::Reset { .. } => ("TimeoutError", network.message.clone()),
            SendError::TimedOut { .. } => (
                "TimeoutError",
                "Socket timed out without establishing a connection".to_owned(),
            ),
            _ => ("NetworkingError", network.message.clone()),
        };
        // What the policy closes stays closed.
        let retryable = !matches!(error, SendError::Denied(_));
        Self {
            retryable: Some(retryable),
            network: Some(Box::new(network)),
            ..Self::local(code, message)
        }
    }

    /// The error in an answer of `service`.
    pub(crate) fn of_answer(service: Service, operation: &Operation, answer: Answer) -> Self {
        let parsed = match service.protocol() {
            Protocol::RestXml => s3_error(&answer),
            Protocol::Query => sts_error(&answer),
            Protocol::Json(_) | Protocol::RestJson => json_error(&answer),
        };
        let status = answer.status();
        let code = parsed.code.text();
        let hint = match service {
            Service::S3 => region::hint(operation.name, &code, parsed.region.is_some()),
            _ => NO_HINT,
        };
        let retryable = parsed.unreadable
            || retry::is_retryable(service, &code, parsed.message.as_deref(), status);
        Self {
            retryable: Some(retryable),
            code: parsed.code,
            message: parsed.message,
            region: parsed.region,
            hint,
            is_200_error: false,
            request_id: parsed.request_id,
            network: None,
            answer: Some(Box::new(answer)),
        }
    }

    /// A successful answer that is an error inside.
    pub(crate) fn inside_success(service: Service, operation: &Operation, answer: Answer) -> Self {
        Self {
            is_200_error: true,
            retryable: Some(true),
            ..Self::of_answer(service, operation, answer)
        }
    }

    /// A successful answer that cannot be read.
    pub(crate) fn unreadable(message: String, answer: Answer) -> Self {
        Self {
            retryable: Some(true),
            answer: Some(Box::new(answer)),
            ..Self::local("XMLParserError", message)
        }
    }

    /// A successful answer whose JSON cannot be read.
    pub(crate) fn no_json(message: String, answer: Answer) -> Self {
        Self {
            retryable: Some(false),
            answer: Some(Box::new(answer)),
            ..Self::local("SyntaxError", message)
        }
    }

    /// A copy whose answer has no body: S3 gave up.
    pub(crate) fn aborted_by_s3(answer: Answer) -> Self {
        let failure = Self::local("InternalError", "S3 aborted request");
        Self {
            retryable: Some(true),
            answer: Some(Box::new(answer)),
            ..failure
        }
    }
}

struct Parsed {
    code: Code,
    message: Option<String>,
    region: Option<String>,
    request_id: Option<String>,
    unreadable: bool,
}

fn s3_error(answer: &Answer) -> Parsed {
    let status = answer.status();
    let region = answer.header("x-amz-bucket-region").map(str::to_owned);
    let simple = |code| Parsed {
        code,
        message: None,
        region: region.clone(),
        request_id: None,
        unreadable: false,
    };
    let word = match status {
        304 => Some("NotModified"),
        400 => Some("BadRequest"),
        403 => Some("Forbidden"),
        404 => Some("NotFound"),
        _ => None,
    };
    if let (Some(word), false) = (word, answer.has_body()) {
        return simple(Code::word(word));
    }
    match xml::parse(answer.body()) {
        Ok(texts) => {
            let text = |name| {
                texts
                    .get(name)
                    .filter(|text| !text.is_empty())
                    .map(str::to_owned)
            };
            Parsed {
                code: text("Code").map_or(Code::Status(status), Code::Word),
                message: text("Message"),
                region: region.clone().or_else(|| text("Region")),
                request_id: None,
                unreadable: false,
            }
        }
        Err(error) => Parsed {
            message: Some(error.to_string()),
            region: None,
            unreadable: true,
            ..simple(Code::word("XMLParserError"))
        },
    }
}

fn sts_error(answer: &Answer) -> Parsed {
    let status = answer.status();
    let bare = |message: Option<String>| Parsed {
        code: Code::Status(status),
        message,
        region: None,
        request_id: None,
        unreadable: false,
    };
    if !answer.has_body() {
        return Parsed {
            code: Code::Status(status),
            ..bare(None)
        };
    }
    let Ok(texts) = xml::parse(answer.body()) else {
        return bare(Some(answer.reason().to_owned()));
    };
    let text = |name: &str| {
        let inner = ["Errors/Error/", "Errors/", "Error/", ""]
            .iter()
            .find_map(|outer| texts.get(&format!("{outer}{name}")));
        inner.filter(|text| !text.is_empty()).map(str::to_owned)
    };
    let request_id = text("RequestId").or_else(|| text("RequestID"));
    match text("Code") {
        Some(code) => Parsed {
            code: Code::Word(code),
            request_id,
            ..bare(text("Message"))
        },
        None => Parsed {
            request_id,
            ..bare(None)
        },
    }
}

/// Where an error's own words cannot be read, the status says what there is to say.
fn json_error(answer: &Answer) -> Parsed {
    /// Longer documents are no errors of a service.
    const MAX_LENGTH: usize = 1024 * 1024;
    let in_header = answer.header("x-amzn-errortype").unwrap_or("UnknownError");
    let in_header = in_header.split(':').next().unwrap_or_default();
    let parsed = |code: &str, message: Option<String>| Parsed {
        code: Code::word(code),
        message,
        region: None,
        request_id: None,
        unreadable: false,
    };
    if !answer.has_body() {
        return parsed(in_header, Some(answer.status().to_string()));
    }
    let unread = || parsed(in_header, Some(answer.reason().to_owned()));
    if answer.body().len() > MAX_LENGTH {
        return unread();
    }
    let Ok(document) = serde_json::from_slice::<serde_json::Value>(answer.body()) else {
        return unread();
    };
    let text = |names: &[&str]| -> Option<String> {
        let mut texts = names.iter().filter_map(|name| document.get(name)?.as_str());
        texts.find(|text| !text.is_empty()).map(str::to_owned)
    };
    let said = ["__type", "code", "Code"].map(|name| document.get(name));
    let counts = |value: &&serde_json::Value| {
        !matches!(
            value,
            serde_json::Value::Null | serde_json::Value::Bool(false)
        ) && value.as_str() != Some("")
            && value.as_f64() != Some(0.0)
    };
    let is_text = said
        .into_iter()
        .flatten()
        .find(counts)
        .is_none_or(serde_json::Value::is_string);
    if document.is_null() || !is_text {
        return unread();
    }
    let code = text(&["__type", "code", "Code"]);
    let code = code.as_deref().map_or(in_header, |code| {
        code.rsplit_once('#').map_or(code, |(_, name)| name)
    });
    if code == "RequestEntityTooLarge" {
        return parsed(code, Some("Request body must be less than 1 MB".to_owned()));
    }
    parsed(code, text(&["message", "Message"]))
}
