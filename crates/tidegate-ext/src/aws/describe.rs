//! What is about to be sent, for listeners to see: nothing of a signature, and nothing of the host's.

use deno_core::{OpState, op2, v8};
use deno_error::JsErrorBox;

use super::AwsState;
use super::attempt::call;
use super::options::AttemptOptions;

/// Host, path with query, headers (names and values, one after the other), and body, which is empty where it is one of the
/// parameters or no text; undefined for a request that cannot be made.
#[op2]
pub(super) fn op_aws_describe<'s>(
    scope: &mut v8::PinScope<'s, '_>,
    state: &mut OpState,
    #[string] service: &str,
    #[string] operation: &str,
    input: v8::Local<'s, v8::Value>,
    #[scoped] options: AttemptOptions,
) -> Result<v8::Local<'s, v8::Value>, JsErrorBox> {
    let AwsState { host, budget, .. } = state.borrow();
    // Charged for as long as this takes.
    let (call, _room) = call(scope, service, operation, input, options, budget)?;
    let is_parameter = call.input.get("Body").is_some();
    let Ok(prepared) = host.describe(call) else {
        return Ok(v8::undefined(scope).into());
    };
    let mut headers = Vec::new();
    for (name, value) in prepared.headers() {
        headers.push(text(scope, name)?);
        headers.push(text(scope, value)?);
    }
    let body = prepared.body().filter(|_| !is_parameter);
    let body = body.and_then(|bytes| std::str::from_utf8(bytes).ok());
    let members = [
        text(scope, prepared.host())?,
        text(scope, prepared.path())?,
        v8::Array::new_with_elements(scope, &headers).into(),
        text(scope, body.unwrap_or_default())?,
    ];
    Ok(v8::Array::new_with_elements(scope, &members).into())
}

fn text<'s>(
    scope: &mut v8::PinScope<'s, '_>,
    text: &str,
) -> Result<v8::Local<'s, v8::Value>, JsErrorBox> {
    v8::String::new(scope, text)
        .map(Into::into)
        .ok_or_else(|| JsErrorBox::generic("the request does not fit into the function's memory"))
}
