//! `GetFederationToken`; generated from `models/sts.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_sts::operation::get_federation_token::{
    GetFederationToken as Sdk, GetFederationTokenInput, GetFederationTokenOutput,
};
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::{self, Members};

pub(super) static OPERATION: Operation = Operation {
    name: "GetFederationToken",
    method: "POST",
    plugin: || Sdk::new().config(),
    input,
    output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

fn input(from: &mut Fields) -> Result<Input, InputError> {
    let input = GetFederationTokenInput::builder()
        .set_name(from.take("Name", read::string)?)
        .set_policy(from.take("Policy", read::string)?)
        .set_policy_arns(from.take(
            "PolicyArns",
            read::list(shapes::policy_descriptor_type::read),
        )?)
        .set_duration_seconds(from.take("DurationSeconds", read::integer)?)
        .set_tags(from.take("Tags", read::list(shapes::tag::read))?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output.downcast::<GetFederationTokenOutput>().ok()?;
    let mut to = Members::default();
    if answer.has_body() {
        to.put(
            "Credentials",
            output.credentials,
            shapes::credentials::write,
        );
        to.put(
            "FederatedUser",
            output.federated_user,
            shapes::federated_user::write,
        );
        to.put(
            "PackedPolicySize",
            output.packed_policy_size,
            write::integer,
        );
    }
    Some(to.into_map())
}
