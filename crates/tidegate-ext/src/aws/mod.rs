//! `AWS`: the objects of aws-sdk v2 in JavaScript, over the operations of `tidegate-aws`.
//!
//! An op begins one attempt, another waits for its answer; all else that a request does, such as validation, events and
//! retries, is JavaScript. Keys that the host has of its own never come here: they sign in `tidegate-aws`.

mod attempt;
mod describe;
mod from_js;
mod options;
mod presign;
mod to_js;

use std::sync::Arc;

use deno_core::{OpState, extension, op2, v8};
use md5::{Digest, Md5};
use sha2::Sha256;
use tidegate_aws::{AwsHost, EndpointOptions, Service, endpoint_suffix};
use tokio::sync::Semaphore;

use crate::fetch::budget::Budget;
use crate::fetch::turns;
use options::EndpointRequest;

extension!(
    tidegate_sdk,
    deps = [tidegate_buffer, tidegate_console, tidegate_library],
    ops = [
        op_aws_is_off,
        op_aws_region,
        op_aws_services,
        op_aws_service,
        op_aws_operation,
        op_aws_shape,
        op_aws_endpoint,
        op_aws_suffix,
        op_aws_offers_credentials,
        op_aws_hash,
        attempt::op_aws_begin,
        attempt::op_aws_answer,
        attempt::op_aws_abort,
        attempt::op_aws_read,
        attempt::op_aws_url,
        presign::op_aws_presign,
        describe::op_aws_describe,
    ],
    esm = [
        dir "../../js/aws",
        "arn.js",
        "aws.js",
        "body.js",
        "borrowed.js",
        "config.js",
        "credentials.js",
        "cutter.js",
        "endpoint.js",
        "error.js",
        "event_stream.js",
        "events.js",
        "http.js",
        "json.js",
        "judgement.js",
        "lifecycle.js",
        "log.js",
        "managed_upload.js",
        "model.js",
        "models/s3.js",
        "models/sts.js",
        "names.js",
        "offered.js",
        "outcome.js",
        "path.js",
        "post.js",
        "presign.js",
        "providers.js",
        "request.js",
        "response.js",
        "retry.js",
        "s3.js",
        "s3_paginators.js",
        "read_stream.js",
        "send.js",
        "service.js",
        "services/dynamodb.js",
        "services/dynamodb_converter.js",
        "services/dynamodb_documents.js",
        "services/eventbridge.js",
        "services/lambda.js",
        "services/sqs.js",
        "sts.js",
        "translate.js",
        "util.js",
        "util_crypto.js",
        "util_objects.js",
        "validate.js",
        "waiter.js",
        "view.js",
    ],
);

/// What the AWS of one isolate works with.
struct AwsState {
    host: Arc<AwsHost>,
    /// What parameters and answers take of the host's memory while requests are under way.
    budget: Budget,
    turns: Arc<Semaphore>,
}

/// Puts into `state` what the ops work on. `budget`: for requests and answers.
/// `attempts`: how many are under way at a time; later ones wait for their turn.
pub(crate) fn init_state(state: &mut OpState, host: Arc<AwsHost>, budget: Budget, attempts: usize) {
    state.put(AwsState {
        host,
        budget,
        turns: Arc::new(turns(attempts)),
    });
}

/// Whether the operator gives functions no AWS.
#[op2(fast)]
fn op_aws_is_off(state: &mut OpState) -> bool {
    state.borrow::<AwsState>().host.is_off()
}

/// The region of clients that name none.
#[op2]
#[string]
fn op_aws_region(state: &mut OpState) -> Option<String> {
    state.borrow::<AwsState>().host.region().map(str::to_owned)
}

/// The classes of all services that this build has.
#[op2]
fn op_aws_services<'s>(scope: &mut v8::PinScope<'s, '_>) -> v8::Local<'s, v8::Value> {
    to_js::texts(scope, Service::all().map(Service::class))
}

/// What a class is made of, as JSON; nothing where this build lacks the service.
#[op2]
#[string]
fn op_aws_service(#[string] class: &str) -> Option<&'static str> {
    Service::find_class(class).map(Service::description)
}

/// What the validation of parameters knows of an operation's input, as JSON; `method`: its name in JavaScript.
#[op2]
#[string]
fn op_aws_operation(#[string] service: &str, #[string] method: &str) -> Option<&'static str> {
    Service::find(service)?.input_of(method)
}

/// A shape inside of inputs, as JSON.
#[op2]
#[string]
fn op_aws_shape(#[string] service: &str, #[string] name: &str) -> Option<&'static str> {
    Service::find(service)?.shape(name)
}

/// The endpoint of a client that names none: an array of endpoint, whether it is global, signing region, signature version.
#[op2]
fn op_aws_endpoint<'s>(
    scope: &mut v8::PinScope<'s, '_>,
    state: &mut OpState,
    #[string] service: &str,
    #[scoped] request: EndpointRequest,
) -> v8::Local<'s, v8::Value> {
    let Some(service) = Service::find(service) else {
        return v8::undefined(scope).into();
    };
    let options = EndpointOptions {
        region: request.region.as_deref(),
        dualstack: request.dualstack,
        fips: request.fips,
    };
    let found = state.borrow::<AwsState>().host.endpoint(service, options);
    to_js::endpoint(scope, &found)
}

/// What hosts of AWS end with in a region.
#[op2]
#[string]
fn op_aws_suffix(#[string] region: &str) -> &'static str {
    endpoint_suffix(region)
}

/// Whether a request without credentials is signed by the host.
#[op2(fast)]
fn op_aws_offers_credentials(
    state: &mut OpState,
    #[string] service: &str,
    #[string] operation: &str,
    #[string] endpoint: &str,
) -> bool {
    let Some(service) = Service::find(service) else {
        return false;
    };
    let host = &state.borrow::<AwsState>().host;
    service
        .operation(operation)
        .is_some_and(|operation| host.offers_credentials(service, operation, endpoint))
}

/// The MD5, SHA-256 or CRC-32 of bytes, in hexadecimal.
#[op2]
#[string]
fn op_aws_hash(#[string] algorithm: &str, #[buffer] bytes: &[u8]) -> String {
    match algorithm {
        "md5" => hex::encode(Md5::digest(bytes)),
        "crc32" => format!("{:08x}", crc32(bytes)),
        _ => hex::encode(Sha256::digest(bytes)),
    }
}

/// CRC-32 as in gzip.
fn crc32(bytes: &[u8]) -> u32 {
    const TABLE: [u32; 16] = {
        let mut table = [0; 16];
        let mut index = 0;
        while index < 16 {
            let mut value = index as u32;
            let mut bit = 0;
            while bit < 4 {
                value = if value & 1 == 1 {
                    (value >> 1) ^ 0xedb8_8320
                } else {
                    value >> 1
                };
                bit += 1;
            }
            table[index] = value;
            index += 1;
        }
        table
    };
    let step = |crc: u32| {
        let entry = TABLE.get((crc & 0xf) as usize).copied();
        (crc >> 4) ^ entry.unwrap_or_default()
    };
    !bytes
        .iter()
        .fold(!0, |crc, &byte| step(step(crc ^ u32::from(byte))))
}

#[cfg(test)]
mod tests {
    #[test]
    fn crc32_is_that_of_gzip() {
        assert_eq!(super::crc32(b"123456789"), 0xcbf4_3926);
        assert_eq!(super::crc32(b""), 0);
    }
}
