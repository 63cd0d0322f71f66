//! `GetBucketAccelerateConfiguration`; generated from `models/s3.json` by `cargo xtask generate`.

use aws_sdk_s3::operation::get_bucket_accelerate_configuration::{
    GetBucketAccelerateConfiguration as Sdk, GetBucketAccelerateConfigurationInput,
    GetBucketAccelerateConfigurationOutput,
};
use aws_sdk_s3::types;
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::{self, Members};

pub(super) static OPERATION: Operation = Operation {
    name: "GetBucketAccelerateConfiguration",
    method: "GET",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket"],
    streamed: false,
    answers_xml: true,
    root: Some("AccelerateConfiguration"),
    sends_xml: false,
    fixed_query: "accelerate",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = GetBucketAccelerateConfigurationInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .set_request_payer(from.take("RequestPayer", read::enumeration::<types::RequestPayer>)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output
        .downcast::<GetBucketAccelerateConfigurationOutput>()
        .ok()?;
    let mut to = Members::default();
    to.put(
        "RequestCharged",
        output.request_charged,
        write::enumeration::<types::RequestCharged>,
    );
    if answer.has_body() {
        to.put(
            "Status",
            output.status,
            write::enumeration::<types::BucketAccelerateStatus>,
        );
    }
    Some(to.into_map())
}
