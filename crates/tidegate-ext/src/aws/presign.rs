//! The op of presigned URLs.

use deno_core::{OpState, ToV8, op2, v8};
use deno_error::JsErrorBox;
use tidegate_aws::{Presigning, SignatureForm};

use super::attempt::call;
use super::options::AttemptOptions;
use super::{AwsState, to_js};

/// The presigned URL of an operation, or what a failed attempt comes to. `form`: `s3` or `v4`; `expires`: seconds.
#[op2]
#[allow(
    clippy::too_many_arguments,
    reason = "an op takes plain values, one an argument"
)]
pub(super) fn op_aws_presign<'s>(
    scope: &mut v8::PinScope<'s, '_>,
    state: &mut OpState,
    #[string] service: &str,
    #[string] operation: &str,
    input: v8::Local<'s, v8::Value>,
    #[scoped] options: AttemptOptions,
    #[string] form: &str,
    expires: f64,
) -> Result<v8::Local<'s, v8::Value>, JsErrorBox> {
    let AwsState { host, budget, .. } = state.borrow();
    let (call, _) = call(scope, service, operation, input, options, budget)?;
    let presigning = Presigning {
        form: if form == "s3" {
            SignatureForm::S3
        } else {
            SignatureForm::V4
        },
        expires,
    };
    match host.presign(call, presigning) {
        Ok(url) => url
            .to_v8(scope)
            .map_err(|error| JsErrorBox::generic(error.to_string())),
        Err(failure) => to_js::failure(scope, failure),
    }
}
