//! `CreateSession`; generated from `models/s3.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_s3::operation::create_session::{
    CreateSession as Sdk, CreateSessionInput, CreateSessionOutput,
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
    name: "CreateSession",
    method: "GET",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &["Bucket"],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "session",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = CreateSessionInput::builder()
        .set_session_mode(from.take("SessionMode", read::enumeration::<types::SessionMode>)?)
        .set_bucket(from.take("Bucket", read::string)?)
        .set_server_side_encryption(from.take(
            "ServerSideEncryption",
            read::enumeration::<types::ServerSideEncryption>,
        )?)
        .set_ssekms_key_id(from.take("SSEKMSKeyId", read::string)?)
        .set_ssekms_encryption_context(from.take("SSEKMSEncryptionContext", read::string)?)
        .set_bucket_key_enabled(from.take("BucketKeyEnabled", read::boolean)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output.downcast::<CreateSessionOutput>().ok()?;
    let mut to = Members::default();
    to.put(
        "ServerSideEncryption",
        output.server_side_encryption,
        write::enumeration::<types::ServerSideEncryption>,
    );
    to.put("SSEKMSKeyId", output.ssekms_key_id, write::string);
    to.put(
        "SSEKMSEncryptionContext",
        output.ssekms_encryption_context,
        write::string,
    );
    to.put(
        "BucketKeyEnabled",
        output.bucket_key_enabled,
        write::boolean,
    );
    if answer.has_body() {
        to.put(
            "Credentials",
            output.credentials,
            shapes::session_credentials::write,
        );
    }
    Some(to.into_map())
}
