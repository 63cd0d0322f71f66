//! `ListBuckets`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::list_buckets::{
    ListBuckets as Sdk, ListBucketsInput, ListBucketsOutput,
};
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::{self, Members};

pub(super) static OPERATION: Operation = Operation {
    name: "ListBuckets",
    method: "GET",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["MaxBuckets", "ContinuationToken", "Prefix", "BucketRegion"],
    streamed: false,
    answers_xml: true,
    root: Some("ListAllMyBucketsResult"),
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = ListBucketsInput::builder()
        .set_max_buckets(from.take("MaxBuckets", read::integer)?)
        .set_continuation_token(from.take("ContinuationToken", read::string)?)
        .set_prefix(from.take("Prefix", read::string)?)
        .set_bucket_region(from.take("BucketRegion", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output.downcast::<ListBucketsOutput>().ok()?;
    let mut to = Members::default();
    if answer.has_body() {
        to.list("Buckets", output.buckets, shapes::bucket::write);
        to.put("Owner", output.owner, shapes::owner::write);
        to.put(
            "ContinuationToken",
            output.continuation_token,
            write::string,
        );
        to.put("Prefix", output.prefix, write::string);
    }
    Some(to.into_map())
}
