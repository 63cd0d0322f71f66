//! What a function sees of a call that failed.

use std::fmt;

/// The error that a call of a function of the host's rejects with in JavaScript.
///
/// Functions see what is said here and nothing else: say nothing that they must not know.
///
/// ```
/// # use tidegate_ext::host_globals::CallError;
/// let error = CallError::new("no user u-7").named("NotFound").with_code("ENOENT");
/// assert_eq!(error.to_string(), "NotFound: no user u-7");
/// assert_eq!(CallError::from("try later").name(), "Error");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallError {
    pub(super) name: String,
    pub(super) message: String,
    pub(super) code: Option<String>,
}

impl CallError {
    /// An `Error` with this message.
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            name: "Error".into(),
            message: message.into(),
            code: None,
        }
    }

    /// Sets the error's `name`. `TypeError` and `RangeError` become instances of these, anything else of `Error`. An error that the
    /// function does not catch fails its invocation by this name: `RetryError` makes it one that is tried again.
    #[must_use]
    pub fn named(self, name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            ..self
        }
    }

    /// Sets the error's `code`.
    #[must_use]
    pub fn with_code(self, code: impl Into<String>) -> Self {
        Self {
            code: Some(code.into()),
            ..self
        }
    }

    /// The error's `name`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The error's `message`.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The error's `code`, if it has one.
    pub fn code(&self) -> Option<&str> {
        self.code.as_deref()
    }
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name, self.message)
    }
}

impl std::error::Error for CallError {}

impl From<String> for CallError {
    fn from(message: String) -> Self {
        Self::new(message)
    }
}

impl From<&str> for CallError {
    fn from(message: &str) -> Self {
        Self::new(message)
    }
}
