//! `SelectObjectContent`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::select_object_content::{
    SelectObjectContent as Sdk, SelectObjectContentInput, SelectObjectContentOutput,
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
    name: "SelectObjectContent",
    method: "POST",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket", "Key"],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: true,
    fixed_query: "select&select-type=2",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = SelectObjectContentInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_key(from.take("Key", read::string)?)
        .set_sse_customer_algorithm(from.take("SSECustomerAlgorithm", read::string)?)
        .set_sse_customer_key(from.take("SSECustomerKey", read::base64)?)
        .set_sse_customer_key_md5(from.take("SSECustomerKeyMD5", read::string)?)
        .set_expression(from.take("Expression", read::string)?)
        .set_expression_type(
            from.take("ExpressionType", read::enumeration::<types::ExpressionType>)?,
        )
        .set_request_progress(from.take("RequestProgress", shapes::request_progress::read)?)
        .set_input_serialization(
            from.take("InputSerialization", shapes::input_serialization::read)?,
        )
        .set_output_serialization(
            from.take("OutputSerialization", shapes::output_serialization::read)?,
        )
        .set_scan_range(from.take("ScanRange", shapes::scan_range::read)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    let output = output.downcast::<SelectObjectContentOutput>().ok()?;
    let mut to = Members::default();
    let mut receiver = output.payload;
    to.insert(
        "Payload",
        write::events(
            || write::ready(receiver.recv()),
            shapes::select_object_content_event_stream::write,
        ),
    );
    Some(to.into_map())
}
