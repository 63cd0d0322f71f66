//! Whether a function is of the kind that it is to be.

use tidegate_core::{ErrorKind, FunctionError, FunctionKind, Handler, Handlers};

use crate::output::visible;

/// The error of a function in `file_name` that lacks the handlers of `kind`: never worth another try.
pub(crate) fn expect_kind(
    file_name: &str,
    kind: FunctionKind,
    handlers: &Handlers,
) -> Result<(), FunctionError> {
    let (fits, needs) = match kind {
        FunctionKind::Source => (handlers.contains(Handler::OnRequest), "onRequest"),
        FunctionKind::Destination | FunctionKind::Insert => (
            handlers.iter().any(|handler| handler != Handler::OnRequest),
            "handler for events, such as onTrack",
        ),
    };
    if fits {
        return Ok(());
    }
    Err(not_of_a_kind(format!(
        "{} is to be a {kind} function, but defines no {needs}",
        visible(file_name)
    )))
}

/// The error of a function in `file_name` that is of no kind at all.
pub(crate) fn no_handler(file_name: &str) -> FunctionError {
    let names: Vec<&str> = Handler::ALL
        .iter()
        .map(|handler| handler.as_str())
        .collect();
    not_of_a_kind(format!(
        "{} defines no handler; define one of {}",
        visible(file_name),
        names.join(", ")
    ))
}

fn not_of_a_kind(message: String) -> FunctionError {
    let kind = ErrorKind::InvalidSettings;
    FunctionError::new(kind, kind.as_str(), message)
}
