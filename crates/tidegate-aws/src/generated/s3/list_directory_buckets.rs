//! `ListDirectoryBuckets`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::list_directory_buckets::{
    ListDirectoryBuckets as Sdk, ListDirectoryBucketsInput, ListDirectoryBucketsOutput,
};
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::{self, Members};

pub(super) static OPERATION: Operation = Operation {
    name: "ListDirectoryBuckets",
    method: "GET",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["ContinuationToken", "MaxDirectoryBuckets"],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = ListDirectoryBucketsInput::builder()
        .set_continuation_token(from.take("ContinuationToken", read::string)?)
        .set_max_directory_buckets(from.take("MaxDirectoryBuckets", read::integer)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output.downcast::<ListDirectoryBucketsOutput>().ok()?;
    let mut to = Members::default();
    if answer.has_body() {
        to.list("Buckets", output.buckets, shapes::bucket::write);
        to.put(
            "ContinuationToken",
            output.continuation_token,
            write::string,
        );
    }
    Some(to.into_map())
}
