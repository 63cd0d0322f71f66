//! `CreateBucket`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::create_bucket::{
    CreateBucket as Sdk, CreateBucketInput, CreateBucketOutput,
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
    name: "CreateBucket",
    method: "PUT",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket"],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: true,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = CreateBucketInput::builder()
        .set_acl(from.take("ACL", read::enumeration::<types::BucketCannedAcl>)?)
        .set_bucket(from.take("Bucket", read::string)?)
        .set_create_bucket_configuration(from.take(
            "CreateBucketConfiguration",
            shapes::create_bucket_configuration::read,
        )?)
        .set_grant_full_control(from.take("GrantFullControl", read::string)?)
        .set_grant_read(from.take("GrantRead", read::string)?)
        .set_grant_read_acp(from.take("GrantReadACP", read::string)?)
        .set_grant_write(from.take("GrantWrite", read::string)?)
        .set_grant_write_acp(from.take("GrantWriteACP", read::string)?)
        .set_object_lock_enabled_for_bucket(from.take("ObjectLockEnabledForBucket", read::boolean)?)
        .set_object_ownership(from.take(
            "ObjectOwnership",
            read::enumeration::<types::ObjectOwnership>,
        )?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    let output = output.downcast::<CreateBucketOutput>().ok()?;
    let mut to = Members::default();
    to.put("Location", output.location, write::string);
    Some(to.into_map())
}
