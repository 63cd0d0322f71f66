//! `AssumeRoleWithSAML`; generated from `models/sts.json` by `cargo xtask generate`.

use super::shapes;
use aws_sdk_sts::operation::assume_role_with_saml::{
    AssumeRoleWithSAML as Sdk, AssumeRoleWithSamlInput, AssumeRoleWithSamlOutput,
};
use aws_smithy_runtime_api::client::interceptors::context::{Input, Output};
use aws_smithy_runtime_api::client::runtime_plugin::RuntimePlugin;

use crate::operation::Operation;
use crate::read::{self, Fields, InputError};
use crate::response::Answer;
use crate::value::Map;
use crate::write::{self, Members};

pub(super) static OPERATION: Operation = Operation {
    name: "AssumeRoleWithSAML",
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
    let input = AssumeRoleWithSamlInput::builder()
        .set_role_arn(from.take("RoleArn", read::string)?)
        .set_principal_arn(from.take("PrincipalArn", read::string)?)
        .set_saml_assertion(from.take("SAMLAssertion", read::string)?)
        .set_policy_arns(from.take(
            "PolicyArns",
            read::list(shapes::policy_descriptor_type::read),
        )?)
        .set_policy(from.take("Policy", read::string)?)
        .set_duration_seconds(from.take("DurationSeconds", read::integer)?)
        .build()?;
    Ok(Input::erase(input))
}

fn output(output: Output, answer: &Answer) -> Option<Map> {
    let output = output.downcast::<AssumeRoleWithSamlOutput>().ok()?;
    let mut to = Members::default();
    if answer.has_body() {
        to.put(
            "Credentials",
            output.credentials,
            shapes::credentials::write,
        );
        to.put(
            "AssumedRoleUser",
            output.assumed_role_user,
            shapes::assumed_role_user::write,
        );
        to.put(
            "PackedPolicySize",
            output.packed_policy_size,
            write::integer,
        );
        to.put("Subject", output.subject, write::string);
        to.put("SubjectType", output.subject_type, write::string);
        to.put("Issuer", output.issuer, write::string);
        to.put("Audience", output.audience, write::string);
        to.put("NameQualifier", output.name_qualifier, write::string);
        to.put("SourceIdentity", output.source_identity, write::string);
    }
    Some(to.into_map())
}
