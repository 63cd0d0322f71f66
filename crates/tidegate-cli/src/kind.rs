//! Whether a function is of the kind that it is to be.

use tidegate_core::{ErrorKind, Function, FunctionError, FunctionKind, Handler, Handlers};

use crate::error::CliError;
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

/// Whether a function that is loaded is what it is said to be.
pub(crate) fn expect_said(function: &Function, handlers: &Handlers) -> Result<(), FunctionError> {
    match function.kind {
        // That a source function has no onRequest is known when it is called: EventNotSupported.
        None | Some(FunctionKind::Source) => Ok(()),
        Some(kind) => expect_kind(&function.file_name, kind, handlers),
    }
}

/// Refuses events for a source function, and requests for another.
pub(crate) fn expect_input(
    function: &Function,
    kind: Option<FunctionKind>,
    is_request: bool,
) -> Result<(), CliError> {
    let function = function.file_name.to_string();
    match kind {
        Some(FunctionKind::Source) if !is_request => Err(CliError::EventForSource { function }),
        Some(kind @ (FunctionKind::Destination | FunctionKind::Insert)) if is_request => {
            Err(CliError::RequestForEvents {
                function,
                article: if kind == FunctionKind::Insert {
                    "an"
                } else {
                    "a"
                },
                kind,
            })
        }
        _ => Ok(()),
    }
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
