//! The operations on offer; generated from `models/secretsmanager.json` by `cargo xtask generate`.

use super::shapes;
use crate::modelled::{self, Modelled};
use crate::operation::{Operation, Protocol};
use crate::shape::Shape;

/// In the order of their names.
pub(crate) static OPERATIONS: &[&Operation] = &[
    &BATCH_GET_SECRET_VALUE,
    &CANCEL_ROTATE_SECRET,
    &CREATE_SECRET,
    &DELETE_RESOURCE_POLICY,
    &DELETE_SECRET,
    &DESCRIBE_SECRET,
    &GET_RANDOM_PASSWORD,
    &GET_RESOURCE_POLICY,
    &GET_SECRET_VALUE,
    &LIST_SECRET_VERSION_IDS,
    &LIST_SECRETS,
    &PUT_RESOURCE_POLICY,
    &PUT_SECRET_VALUE,
    &REMOVE_REGIONS_FROM_REPLICATION,
    &REPLICATE_SECRET_TO_REGIONS,
    &RESTORE_SECRET,
    &ROTATE_SECRET,
    &STOP_REPLICATION_TO_REPLICA,
    &TAG_RESOURCE,
    &UNTAG_RESOURCE,
    &UPDATE_SECRET,
    &UPDATE_SECRET_VERSION_STAGE,
    &VALIDATE_RESOURCE_POLICY,
];

static BATCH_GET_SECRET_VALUE: Operation = Operation {
    name: "BatchGetSecretValue",
    method: "POST",
    plugin: || modelled::plugin(&BATCH_GET_SECRET_VALUE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static BATCH_GET_SECRET_VALUE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "BatchGetSecretValue",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::BATCH_GET_SECRET_VALUE_REQUEST,
    output: &shapes::BATCH_GET_SECRET_VALUE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static CANCEL_ROTATE_SECRET: Operation = Operation {
    name: "CancelRotateSecret",
    method: "POST",
    plugin: || modelled::plugin(&CANCEL_ROTATE_SECRET_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static CANCEL_ROTATE_SECRET_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "CancelRotateSecret",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::CANCEL_ROTATE_SECRET_REQUEST,
    output: &shapes::CANCEL_ROTATE_SECRET_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static CREATE_SECRET: Operation = Operation {
    name: "CreateSecret",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_SECRET_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_SECRET_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "CreateSecret",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::CREATE_SECRET_REQUEST,
    output: &shapes::CREATE_SECRET_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_RESOURCE_POLICY: Operation = Operation {
    name: "DeleteResourcePolicy",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_RESOURCE_POLICY_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_RESOURCE_POLICY_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DeleteResourcePolicy",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::DELETE_RESOURCE_POLICY_REQUEST,
    output: &shapes::DELETE_RESOURCE_POLICY_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_SECRET: Operation = Operation {
    name: "DeleteSecret",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_SECRET_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_SECRET_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DeleteSecret",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::DELETE_SECRET_REQUEST,
    output: &shapes::DELETE_SECRET_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_SECRET: Operation = Operation {
    name: "DescribeSecret",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_SECRET_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_SECRET_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DescribeSecret",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::DESCRIBE_SECRET_REQUEST,
    output: &shapes::DESCRIBE_SECRET_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_RANDOM_PASSWORD: Operation = Operation {
    name: "GetRandomPassword",
    method: "POST",
    plugin: || modelled::plugin(&GET_RANDOM_PASSWORD_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_RANDOM_PASSWORD_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "GetRandomPassword",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::GET_RANDOM_PASSWORD_REQUEST,
    output: &shapes::GET_RANDOM_PASSWORD_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_RESOURCE_POLICY: Operation = Operation {
    name: "GetResourcePolicy",
    method: "POST",
    plugin: || modelled::plugin(&GET_RESOURCE_POLICY_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_RESOURCE_POLICY_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "GetResourcePolicy",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::GET_RESOURCE_POLICY_REQUEST,
    output: &shapes::GET_RESOURCE_POLICY_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_SECRET_VALUE: Operation = Operation {
    name: "GetSecretValue",
    method: "POST",
    plugin: || modelled::plugin(&GET_SECRET_VALUE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_SECRET_VALUE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "GetSecretValue",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::GET_SECRET_VALUE_REQUEST,
    output: &shapes::GET_SECRET_VALUE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_SECRET_VERSION_IDS: Operation = Operation {
    name: "ListSecretVersionIds",
    method: "POST",
    plugin: || modelled::plugin(&LIST_SECRET_VERSION_IDS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_SECRET_VERSION_IDS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListSecretVersionIds",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::LIST_SECRET_VERSION_IDS_REQUEST,
    output: &shapes::LIST_SECRET_VERSION_IDS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_SECRETS: Operation = Operation {
    name: "ListSecrets",
    method: "POST",
    plugin: || modelled::plugin(&LIST_SECRETS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_SECRETS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListSecrets",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::LIST_SECRETS_REQUEST,
    output: &shapes::LIST_SECRETS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUT_RESOURCE_POLICY: Operation = Operation {
    name: "PutResourcePolicy",
    method: "POST",
    plugin: || modelled::plugin(&PUT_RESOURCE_POLICY_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static PUT_RESOURCE_POLICY_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "PutResourcePolicy",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::PUT_RESOURCE_POLICY_REQUEST,
    output: &shapes::PUT_RESOURCE_POLICY_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUT_SECRET_VALUE: Operation = Operation {
    name: "PutSecretValue",
    method: "POST",
    plugin: || modelled::plugin(&PUT_SECRET_VALUE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static PUT_SECRET_VALUE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "PutSecretValue",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::PUT_SECRET_VALUE_REQUEST,
    output: &shapes::PUT_SECRET_VALUE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static REMOVE_REGIONS_FROM_REPLICATION: Operation = Operation {
    name: "RemoveRegionsFromReplication",
    method: "POST",
    plugin: || modelled::plugin(&REMOVE_REGIONS_FROM_REPLICATION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static REMOVE_REGIONS_FROM_REPLICATION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "RemoveRegionsFromReplication",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::REMOVE_REGIONS_FROM_REPLICATION_REQUEST,
    output: &shapes::REMOVE_REGIONS_FROM_REPLICATION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static REPLICATE_SECRET_TO_REGIONS: Operation = Operation {
    name: "ReplicateSecretToRegions",
    method: "POST",
    plugin: || modelled::plugin(&REPLICATE_SECRET_TO_REGIONS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static REPLICATE_SECRET_TO_REGIONS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ReplicateSecretToRegions",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::REPLICATE_SECRET_TO_REGIONS_REQUEST,
    output: &shapes::REPLICATE_SECRET_TO_REGIONS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static RESTORE_SECRET: Operation = Operation {
    name: "RestoreSecret",
    method: "POST",
    plugin: || modelled::plugin(&RESTORE_SECRET_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static RESTORE_SECRET_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "RestoreSecret",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::RESTORE_SECRET_REQUEST,
    output: &shapes::RESTORE_SECRET_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static ROTATE_SECRET: Operation = Operation {
    name: "RotateSecret",
    method: "POST",
    plugin: || modelled::plugin(&ROTATE_SECRET_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static ROTATE_SECRET_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "RotateSecret",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::ROTATE_SECRET_REQUEST,
    output: &shapes::ROTATE_SECRET_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static STOP_REPLICATION_TO_REPLICA: Operation = Operation {
    name: "StopReplicationToReplica",
    method: "POST",
    plugin: || modelled::plugin(&STOP_REPLICATION_TO_REPLICA_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static STOP_REPLICATION_TO_REPLICA_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "StopReplicationToReplica",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::STOP_REPLICATION_TO_REPLICA_REQUEST,
    output: &shapes::STOP_REPLICATION_TO_REPLICA_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static TAG_RESOURCE: Operation = Operation {
    name: "TagResource",
    method: "POST",
    plugin: || modelled::plugin(&TAG_RESOURCE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static TAG_RESOURCE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "TagResource",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::TAG_RESOURCE_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UNTAG_RESOURCE: Operation = Operation {
    name: "UntagResource",
    method: "POST",
    plugin: || modelled::plugin(&UNTAG_RESOURCE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static UNTAG_RESOURCE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "UntagResource",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::UNTAG_RESOURCE_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_SECRET: Operation = Operation {
    name: "UpdateSecret",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_SECRET_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_SECRET_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "UpdateSecret",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::UPDATE_SECRET_REQUEST,
    output: &shapes::UPDATE_SECRET_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_SECRET_VERSION_STAGE: Operation = Operation {
    name: "UpdateSecretVersionStage",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_SECRET_VERSION_STAGE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_SECRET_VERSION_STAGE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "UpdateSecretVersionStage",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::UPDATE_SECRET_VERSION_STAGE_REQUEST,
    output: &shapes::UPDATE_SECRET_VERSION_STAGE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static VALIDATE_RESOURCE_POLICY: Operation = Operation {
    name: "ValidateResourcePolicy",
    method: "POST",
    plugin: || modelled::plugin(&VALIDATE_RESOURCE_POLICY_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: false,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static VALIDATE_RESOURCE_POLICY_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ValidateResourcePolicy",
    method: "POST",
    path: "/",
    target: "secretsmanager",
    input: &shapes::VALIDATE_RESOURCE_POLICY_REQUEST,
    output: &shapes::VALIDATE_RESOURCE_POLICY_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};
