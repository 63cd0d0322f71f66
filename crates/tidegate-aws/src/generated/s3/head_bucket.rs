//! `HeadBucket`; generated from `models/s3.json` by `cargo xtask generate`.

use aws_sdk_s3::operation::head_bucket::{HeadBucket as Sdk, HeadBucketInput, HeadBucketOutput};
use aws_sdk_s3::types;
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::{self, Members};

pub(super) static OPERATION: Operation = Operation {
    name: "HeadBucket",
    method: "HEAD",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket"],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = HeadBucketInput::builder()
        .set_bucket(from.take("Bucket", read::string)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    let output = output.downcast::<HeadBucketOutput>().ok()?;
    let mut to = Members::default();
    to.put(
        "BucketLocationType",
        output.bucket_location_type,
        write::enumeration::<types::LocationType>,
    );
    to.put(
        "BucketLocationName",
        output.bucket_location_name,
        write::string,
    );
    to.put("BucketRegion", output.bucket_region, write::string);
    to.put(
        "AccessPointAlias",
        output.access_point_alias,
        write::boolean,
    );
    Some(to.into_map())
}
