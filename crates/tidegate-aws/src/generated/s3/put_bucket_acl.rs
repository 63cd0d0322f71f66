//! `PutBucketAcl`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::put_bucket_acl::{
    PutBucketAcl as Sdk, PutBucketAclInput, PutBucketAclOutput,
};
use aws_sdk_s3::types;
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;

pub(super) static OPERATION: Operation = Operation {
    name: "PutBucketAcl",
    method: "PUT",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket"],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: true,
    fixed_query: "acl",
    takes_content_md5: true,
    requires_checksum: true,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = PutBucketAclInput::builder()
        .set_acl(from.take("ACL", read::enumeration::<types::BucketCannedAcl>)?)
        .set_access_control_policy(
            from.take("AccessControlPolicy", shapes::access_control_policy::read)?,
        )
        .set_bucket(from.take("Bucket", read::string)?)
        .set_content_md5(from.take("ContentMD5", read::string)?)
        .set_checksum_algorithm(from.take(
            "ChecksumAlgorithm",
            read::enumeration::<types::ChecksumAlgorithm>,
        )?)
        .set_grant_full_control(from.take("GrantFullControl", read::string)?)
        .set_grant_read(from.take("GrantRead", read::string)?)
        .set_grant_read_acp(from.take("GrantReadACP", read::string)?)
        .set_grant_write(from.take("GrantWrite", read::string)?)
        .set_grant_write_acp(from.take("GrantWriteACP", read::string)?)
        .set_expected_bucket_owner(from.take("ExpectedBucketOwner", read::string)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, _answer: &Answer) -> Option<Map> {
    output.downcast::<PutBucketAclOutput>().ok()?;
    Some(Map::default())
}
