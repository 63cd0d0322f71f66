//! The operations on offer; generated from `models/lambda.json` by `cargo xtask generate`.

use super::shapes;
use crate::modelled::{self, Modelled};
use crate::operation::{Operation, Protocol};
use crate::shape::Shape;

/// In the order of their names.
pub(crate) static OPERATIONS: &[&Operation] = &[
    &ADD_LAYER_VERSION_PERMISSION,
    &ADD_PERMISSION,
    &CREATE_ALIAS,
    &CREATE_CODE_SIGNING_CONFIG,
    &CREATE_EVENT_SOURCE_MAPPING,
    &CREATE_FUNCTION,
    &CREATE_FUNCTION_URL_CONFIG,
    &DELETE_ALIAS,
    &DELETE_CODE_SIGNING_CONFIG,
    &DELETE_EVENT_SOURCE_MAPPING,
    &DELETE_FUNCTION,
    &DELETE_FUNCTION_CODE_SIGNING_CONFIG,
    &DELETE_FUNCTION_CONCURRENCY,
    &DELETE_FUNCTION_EVENT_INVOKE_CONFIG,
    &DELETE_FUNCTION_URL_CONFIG,
    &DELETE_LAYER_VERSION,
    &DELETE_PROVISIONED_CONCURRENCY_CONFIG,
    &GET_ACCOUNT_SETTINGS,
    &GET_ALIAS,
    &GET_CODE_SIGNING_CONFIG,
    &GET_EVENT_SOURCE_MAPPING,
    &GET_FUNCTION,
    &GET_FUNCTION_CODE_SIGNING_CONFIG,
    &GET_FUNCTION_CONCURRENCY,
    &GET_FUNCTION_CONFIGURATION,
    &GET_FUNCTION_EVENT_INVOKE_CONFIG,
    &GET_FUNCTION_RECURSION_CONFIG,
    &GET_FUNCTION_URL_CONFIG,
    &GET_LAYER_VERSION,
    &GET_LAYER_VERSION_BY_ARN,
    &GET_LAYER_VERSION_POLICY,
    &GET_POLICY,
    &GET_PROVISIONED_CONCURRENCY_CONFIG,
    &GET_RUNTIME_MANAGEMENT_CONFIG,
    &INVOKE,
    &INVOKE_ASYNC,
    &INVOKE_WITH_RESPONSE_STREAM,
    &LIST_ALIASES,
    &LIST_CODE_SIGNING_CONFIGS,
    &LIST_EVENT_SOURCE_MAPPINGS,
    &LIST_FUNCTION_EVENT_INVOKE_CONFIGS,
    &LIST_FUNCTION_URL_CONFIGS,
    &LIST_FUNCTIONS,
    &LIST_FUNCTIONS_BY_CODE_SIGNING_CONFIG,
    &LIST_LAYER_VERSIONS,
    &LIST_LAYERS,
    &LIST_PROVISIONED_CONCURRENCY_CONFIGS,
    &LIST_TAGS,
    &LIST_VERSIONS_BY_FUNCTION,
    &PUBLISH_LAYER_VERSION,
    &PUBLISH_VERSION,
    &PUT_FUNCTION_CODE_SIGNING_CONFIG,
    &PUT_FUNCTION_CONCURRENCY,
    &PUT_FUNCTION_EVENT_INVOKE_CONFIG,
    &PUT_FUNCTION_RECURSION_CONFIG,
    &PUT_PROVISIONED_CONCURRENCY_CONFIG,
    &PUT_RUNTIME_MANAGEMENT_CONFIG,
    &REMOVE_LAYER_VERSION_PERMISSION,
    &REMOVE_PERMISSION,
    &TAG_RESOURCE,
    &UNTAG_RESOURCE,
    &UPDATE_ALIAS,
    &UPDATE_CODE_SIGNING_CONFIG,
    &UPDATE_EVENT_SOURCE_MAPPING,
    &UPDATE_FUNCTION_CODE,
    &UPDATE_FUNCTION_CONFIGURATION,
    &UPDATE_FUNCTION_EVENT_INVOKE_CONFIG,
    &UPDATE_FUNCTION_URL_CONFIG,
];

static ADD_LAYER_VERSION_PERMISSION: Operation = Operation {
    name: "AddLayerVersionPermission",
    method: "POST",
    plugin: || modelled::plugin(&ADD_LAYER_VERSION_PERMISSION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["LayerName", "VersionNumber", "RevisionId"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static ADD_LAYER_VERSION_PERMISSION_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "AddLayerVersionPermission",
    method: "POST",
    path: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy",
    target: "",
    input: &shapes::ADD_LAYER_VERSION_PERMISSION_REQUEST,
    output: &shapes::ADD_LAYER_VERSION_PERMISSION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static ADD_PERMISSION: Operation = Operation {
    name: "AddPermission",
    method: "POST",
    plugin: || modelled::plugin(&ADD_PERMISSION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static ADD_PERMISSION_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "AddPermission",
    method: "POST",
    path: "/2015-03-31/functions/{FunctionName}/policy",
    target: "",
    input: &shapes::ADD_PERMISSION_REQUEST,
    output: &shapes::ADD_PERMISSION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static CREATE_ALIAS: Operation = Operation {
    name: "CreateAlias",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_ALIAS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_ALIAS_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "CreateAlias",
    method: "POST",
    path: "/2015-03-31/functions/{FunctionName}/aliases",
    target: "",
    input: &shapes::CREATE_ALIAS_REQUEST,
    output: &shapes::ALIAS_CONFIGURATION,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static CREATE_CODE_SIGNING_CONFIG: Operation = Operation {
    name: "CreateCodeSigningConfig",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_CODE_SIGNING_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_CODE_SIGNING_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "CreateCodeSigningConfig",
    method: "POST",
    path: "/2020-04-22/code-signing-configs/",
    target: "",
    input: &shapes::CREATE_CODE_SIGNING_CONFIG_REQUEST,
    output: &shapes::CREATE_CODE_SIGNING_CONFIG_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static CREATE_EVENT_SOURCE_MAPPING: Operation = Operation {
    name: "CreateEventSourceMapping",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_EVENT_SOURCE_MAPPING_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_EVENT_SOURCE_MAPPING_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "CreateEventSourceMapping",
    method: "POST",
    path: "/2015-03-31/event-source-mappings/",
    target: "",
    input: &shapes::CREATE_EVENT_SOURCE_MAPPING_REQUEST,
    output: &shapes::EVENT_SOURCE_MAPPING_CONFIGURATION,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static CREATE_FUNCTION: Operation = Operation {
    name: "CreateFunction",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_FUNCTION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_FUNCTION_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "CreateFunction",
    method: "POST",
    path: "/2015-03-31/functions",
    target: "",
    input: &shapes::CREATE_FUNCTION_REQUEST,
    output: &shapes::FUNCTION_CONFIGURATION,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static CREATE_FUNCTION_URL_CONFIG: Operation = Operation {
    name: "CreateFunctionUrlConfig",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_FUNCTION_URL_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_FUNCTION_URL_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "CreateFunctionUrlConfig",
    method: "POST",
    path: "/2021-10-31/functions/{FunctionName}/url",
    target: "",
    input: &shapes::CREATE_FUNCTION_URL_CONFIG_REQUEST,
    output: &shapes::CREATE_FUNCTION_URL_CONFIG_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_ALIAS: Operation = Operation {
    name: "DeleteAlias",
    method: "DELETE",
    plugin: || modelled::plugin(&DELETE_ALIAS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Name"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_ALIAS_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "DeleteAlias",
    method: "DELETE",
    path: "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
    target: "",
    input: &shapes::DELETE_ALIAS_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_CODE_SIGNING_CONFIG: Operation = Operation {
    name: "DeleteCodeSigningConfig",
    method: "DELETE",
    plugin: || modelled::plugin(&DELETE_CODE_SIGNING_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["CodeSigningConfigArn"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_CODE_SIGNING_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "DeleteCodeSigningConfig",
    method: "DELETE",
    path: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}",
    target: "",
    input: &shapes::DELETE_CODE_SIGNING_CONFIG_REQUEST,
    output: &shapes::DELETE_CODE_SIGNING_CONFIG_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_EVENT_SOURCE_MAPPING: Operation = Operation {
    name: "DeleteEventSourceMapping",
    method: "DELETE",
    plugin: || modelled::plugin(&DELETE_EVENT_SOURCE_MAPPING_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["UUID"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_EVENT_SOURCE_MAPPING_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "DeleteEventSourceMapping",
    method: "DELETE",
    path: "/2015-03-31/event-source-mappings/{UUID}",
    target: "",
    input: &shapes::DELETE_EVENT_SOURCE_MAPPING_REQUEST,
    output: &shapes::EVENT_SOURCE_MAPPING_CONFIGURATION,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_FUNCTION: Operation = Operation {
    name: "DeleteFunction",
    method: "DELETE",
    plugin: || modelled::plugin(&DELETE_FUNCTION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_FUNCTION_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "DeleteFunction",
    method: "DELETE",
    path: "/2015-03-31/functions/{FunctionName}",
    target: "",
    input: &shapes::DELETE_FUNCTION_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_FUNCTION_CODE_SIGNING_CONFIG: Operation = Operation {
    name: "DeleteFunctionCodeSigningConfig",
    method: "DELETE",
    plugin: || modelled::plugin(&DELETE_FUNCTION_CODE_SIGNING_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_FUNCTION_CODE_SIGNING_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "DeleteFunctionCodeSigningConfig",
    method: "DELETE",
    path: "/2020-06-30/functions/{FunctionName}/code-signing-config",
    target: "",
    input: &shapes::DELETE_FUNCTION_CODE_SIGNING_CONFIG_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_FUNCTION_CONCURRENCY: Operation = Operation {
    name: "DeleteFunctionConcurrency",
    method: "DELETE",
    plugin: || modelled::plugin(&DELETE_FUNCTION_CONCURRENCY_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_FUNCTION_CONCURRENCY_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "DeleteFunctionConcurrency",
    method: "DELETE",
    path: "/2017-10-31/functions/{FunctionName}/concurrency",
    target: "",
    input: &shapes::DELETE_FUNCTION_CONCURRENCY_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_FUNCTION_EVENT_INVOKE_CONFIG: Operation = Operation {
    name: "DeleteFunctionEventInvokeConfig",
    method: "DELETE",
    plugin: || modelled::plugin(&DELETE_FUNCTION_EVENT_INVOKE_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_FUNCTION_EVENT_INVOKE_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "DeleteFunctionEventInvokeConfig",
    method: "DELETE",
    path: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
    target: "",
    input: &shapes::DELETE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_FUNCTION_URL_CONFIG: Operation = Operation {
    name: "DeleteFunctionUrlConfig",
    method: "DELETE",
    plugin: || modelled::plugin(&DELETE_FUNCTION_URL_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_FUNCTION_URL_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "DeleteFunctionUrlConfig",
    method: "DELETE",
    path: "/2021-10-31/functions/{FunctionName}/url",
    target: "",
    input: &shapes::DELETE_FUNCTION_URL_CONFIG_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_LAYER_VERSION: Operation = Operation {
    name: "DeleteLayerVersion",
    method: "DELETE",
    plugin: || modelled::plugin(&DELETE_LAYER_VERSION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["LayerName", "VersionNumber"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_LAYER_VERSION_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "DeleteLayerVersion",
    method: "DELETE",
    path: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}",
    target: "",
    input: &shapes::DELETE_LAYER_VERSION_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_PROVISIONED_CONCURRENCY_CONFIG: Operation = Operation {
    name: "DeleteProvisionedConcurrencyConfig",
    method: "DELETE",
    plugin: || modelled::plugin(&DELETE_PROVISIONED_CONCURRENCY_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_PROVISIONED_CONCURRENCY_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "DeleteProvisionedConcurrencyConfig",
    method: "DELETE",
    path: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
    target: "",
    input: &shapes::DELETE_PROVISIONED_CONCURRENCY_CONFIG_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_ACCOUNT_SETTINGS: Operation = Operation {
    name: "GetAccountSettings",
    method: "GET",
    plugin: || modelled::plugin(&GET_ACCOUNT_SETTINGS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_ACCOUNT_SETTINGS_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "GetAccountSettings",
    method: "GET",
    path: "/2016-08-19/account-settings/",
    target: "",
    input: &shapes::GET_ACCOUNT_SETTINGS_REQUEST,
    output: &shapes::GET_ACCOUNT_SETTINGS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_ALIAS: Operation = Operation {
    name: "GetAlias",
    method: "GET",
    plugin: || modelled::plugin(&GET_ALIAS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Name"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_ALIAS_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "GetAlias",
    method: "GET",
    path: "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
    target: "",
    input: &shapes::GET_ALIAS_REQUEST,
    output: &shapes::ALIAS_CONFIGURATION,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_CODE_SIGNING_CONFIG: Operation = Operation {
    name: "GetCodeSigningConfig",
    method: "GET",
    plugin: || modelled::plugin(&GET_CODE_SIGNING_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["CodeSigningConfigArn"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_CODE_SIGNING_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "GetCodeSigningConfig",
    method: "GET",
    path: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}",
    target: "",
    input: &shapes::GET_CODE_SIGNING_CONFIG_REQUEST,
    output: &shapes::GET_CODE_SIGNING_CONFIG_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_EVENT_SOURCE_MAPPING: Operation = Operation {
    name: "GetEventSourceMapping",
    method: "GET",
    plugin: || modelled::plugin(&GET_EVENT_SOURCE_MAPPING_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["UUID"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_EVENT_SOURCE_MAPPING_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "GetEventSourceMapping",
    method: "GET",
    path: "/2015-03-31/event-source-mappings/{UUID}",
    target: "",
    input: &shapes::GET_EVENT_SOURCE_MAPPING_REQUEST,
    output: &shapes::EVENT_SOURCE_MAPPING_CONFIGURATION,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_FUNCTION: Operation = Operation {
    name: "GetFunction",
    method: "GET",
    plugin: || modelled::plugin(&GET_FUNCTION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_FUNCTION_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "GetFunction",
    method: "GET",
    path: "/2015-03-31/functions/{FunctionName}",
    target: "",
    input: &shapes::GET_FUNCTION_REQUEST,
    output: &shapes::GET_FUNCTION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_FUNCTION_CODE_SIGNING_CONFIG: Operation = Operation {
    name: "GetFunctionCodeSigningConfig",
    method: "GET",
    plugin: || modelled::plugin(&GET_FUNCTION_CODE_SIGNING_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_FUNCTION_CODE_SIGNING_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "GetFunctionCodeSigningConfig",
    method: "GET",
    path: "/2020-06-30/functions/{FunctionName}/code-signing-config",
    target: "",
    input: &shapes::GET_FUNCTION_CODE_SIGNING_CONFIG_REQUEST,
    output: &shapes::GET_FUNCTION_CODE_SIGNING_CONFIG_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_FUNCTION_CONCURRENCY: Operation = Operation {
    name: "GetFunctionConcurrency",
    method: "GET",
    plugin: || modelled::plugin(&GET_FUNCTION_CONCURRENCY_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_FUNCTION_CONCURRENCY_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "GetFunctionConcurrency",
    method: "GET",
    path: "/2019-09-30/functions/{FunctionName}/concurrency",
    target: "",
    input: &shapes::GET_FUNCTION_CONCURRENCY_REQUEST,
    output: &shapes::GET_FUNCTION_CONCURRENCY_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_FUNCTION_CONFIGURATION: Operation = Operation {
    name: "GetFunctionConfiguration",
    method: "GET",
    plugin: || modelled::plugin(&GET_FUNCTION_CONFIGURATION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_FUNCTION_CONFIGURATION_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "GetFunctionConfiguration",
    method: "GET",
    path: "/2015-03-31/functions/{FunctionName}/configuration",
    target: "",
    input: &shapes::GET_FUNCTION_CONFIGURATION_REQUEST,
    output: &shapes::FUNCTION_CONFIGURATION,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_FUNCTION_EVENT_INVOKE_CONFIG: Operation = Operation {
    name: "GetFunctionEventInvokeConfig",
    method: "GET",
    plugin: || modelled::plugin(&GET_FUNCTION_EVENT_INVOKE_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_FUNCTION_EVENT_INVOKE_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "GetFunctionEventInvokeConfig",
    method: "GET",
    path: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
    target: "",
    input: &shapes::GET_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
    output: &shapes::FUNCTION_EVENT_INVOKE_CONFIG,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_FUNCTION_RECURSION_CONFIG: Operation = Operation {
    name: "GetFunctionRecursionConfig",
    method: "GET",
    plugin: || modelled::plugin(&GET_FUNCTION_RECURSION_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_FUNCTION_RECURSION_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "GetFunctionRecursionConfig",
    method: "GET",
    path: "/2024-08-31/functions/{FunctionName}/recursion-config",
    target: "",
    input: &shapes::GET_FUNCTION_RECURSION_CONFIG_REQUEST,
    output: &shapes::GET_FUNCTION_RECURSION_CONFIG_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_FUNCTION_URL_CONFIG: Operation = Operation {
    name: "GetFunctionUrlConfig",
    method: "GET",
    plugin: || modelled::plugin(&GET_FUNCTION_URL_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_FUNCTION_URL_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "GetFunctionUrlConfig",
    method: "GET",
    path: "/2021-10-31/functions/{FunctionName}/url",
    target: "",
    input: &shapes::GET_FUNCTION_URL_CONFIG_REQUEST,
    output: &shapes::GET_FUNCTION_URL_CONFIG_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_LAYER_VERSION: Operation = Operation {
    name: "GetLayerVersion",
    method: "GET",
    plugin: || modelled::plugin(&GET_LAYER_VERSION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["LayerName", "VersionNumber"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_LAYER_VERSION_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "GetLayerVersion",
    method: "GET",
    path: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}",
    target: "",
    input: &shapes::GET_LAYER_VERSION_REQUEST,
    output: &shapes::GET_LAYER_VERSION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_LAYER_VERSION_BY_ARN: Operation = Operation {
    name: "GetLayerVersionByArn",
    method: "GET",
    plugin: || modelled::plugin(&GET_LAYER_VERSION_BY_ARN_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["Arn"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_LAYER_VERSION_BY_ARN_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "GetLayerVersionByArn",
    method: "GET",
    path: "/2018-10-31/layers?find=LayerVersion",
    target: "",
    input: &shapes::GET_LAYER_VERSION_BY_ARN_REQUEST,
    output: &shapes::GET_LAYER_VERSION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_LAYER_VERSION_POLICY: Operation = Operation {
    name: "GetLayerVersionPolicy",
    method: "GET",
    plugin: || modelled::plugin(&GET_LAYER_VERSION_POLICY_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["LayerName", "VersionNumber"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_LAYER_VERSION_POLICY_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "GetLayerVersionPolicy",
    method: "GET",
    path: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy",
    target: "",
    input: &shapes::GET_LAYER_VERSION_POLICY_REQUEST,
    output: &shapes::GET_LAYER_VERSION_POLICY_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_POLICY: Operation = Operation {
    name: "GetPolicy",
    method: "GET",
    plugin: || modelled::plugin(&GET_POLICY_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_POLICY_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "GetPolicy",
    method: "GET",
    path: "/2015-03-31/functions/{FunctionName}/policy",
    target: "",
    input: &shapes::GET_POLICY_REQUEST,
    output: &shapes::GET_POLICY_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_PROVISIONED_CONCURRENCY_CONFIG: Operation = Operation {
    name: "GetProvisionedConcurrencyConfig",
    method: "GET",
    plugin: || modelled::plugin(&GET_PROVISIONED_CONCURRENCY_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_PROVISIONED_CONCURRENCY_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "GetProvisionedConcurrencyConfig",
    method: "GET",
    path: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
    target: "",
    input: &shapes::GET_PROVISIONED_CONCURRENCY_CONFIG_REQUEST,
    output: &shapes::GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_RUNTIME_MANAGEMENT_CONFIG: Operation = Operation {
    name: "GetRuntimeManagementConfig",
    method: "GET",
    plugin: || modelled::plugin(&GET_RUNTIME_MANAGEMENT_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_RUNTIME_MANAGEMENT_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "GetRuntimeManagementConfig",
    method: "GET",
    path: "/2021-07-20/functions/{FunctionName}/runtime-management-config",
    target: "",
    input: &shapes::GET_RUNTIME_MANAGEMENT_CONFIG_REQUEST,
    output: &shapes::GET_RUNTIME_MANAGEMENT_CONFIG_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static INVOKE: Operation = Operation {
    name: "Invoke",
    method: "POST",
    plugin: || modelled::plugin(&INVOKE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static INVOKE_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "Invoke",
    method: "POST",
    path: "/2015-03-31/functions/{FunctionName}/invocations",
    target: "",
    input: &shapes::INVOCATION_REQUEST,
    output: &shapes::INVOCATION_RESPONSE,
    input_payload: Some("Payload"),
    output_payload: Some("Payload"),
    lists: false,
    wrapper: None,
};

static INVOKE_ASYNC: Operation = Operation {
    name: "InvokeAsync",
    method: "POST",
    plugin: || modelled::plugin(&INVOKE_ASYNC_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static INVOKE_ASYNC_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "InvokeAsync",
    method: "POST",
    path: "/2014-11-13/functions/{FunctionName}/invoke-async/",
    target: "",
    input: &shapes::INVOKE_ASYNC_REQUEST,
    output: &shapes::INVOKE_ASYNC_RESPONSE,
    input_payload: Some("InvokeArgs"),
    output_payload: None,
    lists: false,
    wrapper: None,
};

static INVOKE_WITH_RESPONSE_STREAM: Operation = Operation {
    name: "InvokeWithResponseStream",
    method: "POST",
    plugin: || modelled::plugin(&INVOKE_WITH_RESPONSE_STREAM_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static INVOKE_WITH_RESPONSE_STREAM_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "InvokeWithResponseStream",
    method: "POST",
    path: "/2021-11-15/functions/{FunctionName}/response-streaming-invocations",
    target: "",
    input: &shapes::INVOKE_WITH_RESPONSE_STREAM_REQUEST,
    output: &shapes::INVOKE_WITH_RESPONSE_STREAM_RESPONSE,
    input_payload: Some("Payload"),
    output_payload: Some("EventStream"),
    lists: false,
    wrapper: None,
};

static LIST_ALIASES: Operation = Operation {
    name: "ListAliases",
    method: "GET",
    plugin: || modelled::plugin(&LIST_ALIASES_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "FunctionVersion", "Marker", "MaxItems"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_ALIASES_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "ListAliases",
    method: "GET",
    path: "/2015-03-31/functions/{FunctionName}/aliases",
    target: "",
    input: &shapes::LIST_ALIASES_REQUEST,
    output: &shapes::LIST_ALIASES_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_CODE_SIGNING_CONFIGS: Operation = Operation {
    name: "ListCodeSigningConfigs",
    method: "GET",
    plugin: || modelled::plugin(&LIST_CODE_SIGNING_CONFIGS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["Marker", "MaxItems"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_CODE_SIGNING_CONFIGS_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "ListCodeSigningConfigs",
    method: "GET",
    path: "/2020-04-22/code-signing-configs/",
    target: "",
    input: &shapes::LIST_CODE_SIGNING_CONFIGS_REQUEST,
    output: &shapes::LIST_CODE_SIGNING_CONFIGS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_EVENT_SOURCE_MAPPINGS: Operation = Operation {
    name: "ListEventSourceMappings",
    method: "GET",
    plugin: || modelled::plugin(&LIST_EVENT_SOURCE_MAPPINGS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["EventSourceArn", "FunctionName", "Marker", "MaxItems"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_EVENT_SOURCE_MAPPINGS_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "ListEventSourceMappings",
    method: "GET",
    path: "/2015-03-31/event-source-mappings/",
    target: "",
    input: &shapes::LIST_EVENT_SOURCE_MAPPINGS_REQUEST,
    output: &shapes::LIST_EVENT_SOURCE_MAPPINGS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_FUNCTION_EVENT_INVOKE_CONFIGS: Operation = Operation {
    name: "ListFunctionEventInvokeConfigs",
    method: "GET",
    plugin: || modelled::plugin(&LIST_FUNCTION_EVENT_INVOKE_CONFIGS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Marker", "MaxItems"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_FUNCTION_EVENT_INVOKE_CONFIGS_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "ListFunctionEventInvokeConfigs",
    method: "GET",
    path: "/2019-09-25/functions/{FunctionName}/event-invoke-config/list",
    target: "",
    input: &shapes::LIST_FUNCTION_EVENT_INVOKE_CONFIGS_REQUEST,
    output: &shapes::LIST_FUNCTION_EVENT_INVOKE_CONFIGS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_FUNCTION_URL_CONFIGS: Operation = Operation {
    name: "ListFunctionUrlConfigs",
    method: "GET",
    plugin: || modelled::plugin(&LIST_FUNCTION_URL_CONFIGS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Marker", "MaxItems"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_FUNCTION_URL_CONFIGS_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "ListFunctionUrlConfigs",
    method: "GET",
    path: "/2021-10-31/functions/{FunctionName}/urls",
    target: "",
    input: &shapes::LIST_FUNCTION_URL_CONFIGS_REQUEST,
    output: &shapes::LIST_FUNCTION_URL_CONFIGS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_FUNCTIONS: Operation = Operation {
    name: "ListFunctions",
    method: "GET",
    plugin: || modelled::plugin(&LIST_FUNCTIONS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["MasterRegion", "FunctionVersion", "Marker", "MaxItems"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_FUNCTIONS_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "ListFunctions",
    method: "GET",
    path: "/2015-03-31/functions/",
    target: "",
    input: &shapes::LIST_FUNCTIONS_REQUEST,
    output: &shapes::LIST_FUNCTIONS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_FUNCTIONS_BY_CODE_SIGNING_CONFIG: Operation = Operation {
    name: "ListFunctionsByCodeSigningConfig",
    method: "GET",
    plugin: || modelled::plugin(&LIST_FUNCTIONS_BY_CODE_SIGNING_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["CodeSigningConfigArn", "Marker", "MaxItems"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_FUNCTIONS_BY_CODE_SIGNING_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "ListFunctionsByCodeSigningConfig",
    method: "GET",
    path: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}/functions",
    target: "",
    input: &shapes::LIST_FUNCTIONS_BY_CODE_SIGNING_CONFIG_REQUEST,
    output: &shapes::LIST_FUNCTIONS_BY_CODE_SIGNING_CONFIG_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_LAYER_VERSIONS: Operation = Operation {
    name: "ListLayerVersions",
    method: "GET",
    plugin: || modelled::plugin(&LIST_LAYER_VERSIONS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[
        "CompatibleRuntime",
        "LayerName",
        "Marker",
        "MaxItems",
        "CompatibleArchitecture",
    ],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_LAYER_VERSIONS_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "ListLayerVersions",
    method: "GET",
    path: "/2018-10-31/layers/{LayerName}/versions",
    target: "",
    input: &shapes::LIST_LAYER_VERSIONS_REQUEST,
    output: &shapes::LIST_LAYER_VERSIONS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_LAYERS: Operation = Operation {
    name: "ListLayers",
    method: "GET",
    plugin: || modelled::plugin(&LIST_LAYERS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[
        "CompatibleRuntime",
        "Marker",
        "MaxItems",
        "CompatibleArchitecture",
    ],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_LAYERS_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "ListLayers",
    method: "GET",
    path: "/2018-10-31/layers",
    target: "",
    input: &shapes::LIST_LAYERS_REQUEST,
    output: &shapes::LIST_LAYERS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_PROVISIONED_CONCURRENCY_CONFIGS: Operation = Operation {
    name: "ListProvisionedConcurrencyConfigs",
    method: "GET",
    plugin: || modelled::plugin(&LIST_PROVISIONED_CONCURRENCY_CONFIGS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Marker", "MaxItems"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_PROVISIONED_CONCURRENCY_CONFIGS_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "ListProvisionedConcurrencyConfigs",
    method: "GET",
    path: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency?List=ALL",
    target: "",
    input: &shapes::LIST_PROVISIONED_CONCURRENCY_CONFIGS_REQUEST,
    output: &shapes::LIST_PROVISIONED_CONCURRENCY_CONFIGS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_TAGS: Operation = Operation {
    name: "ListTags",
    method: "GET",
    plugin: || modelled::plugin(&LIST_TAGS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["Resource"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_TAGS_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "ListTags",
    method: "GET",
    path: "/2017-03-31/tags/{ARN}",
    target: "",
    input: &shapes::LIST_TAGS_REQUEST,
    output: &shapes::LIST_TAGS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_VERSIONS_BY_FUNCTION: Operation = Operation {
    name: "ListVersionsByFunction",
    method: "GET",
    plugin: || modelled::plugin(&LIST_VERSIONS_BY_FUNCTION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Marker", "MaxItems"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_VERSIONS_BY_FUNCTION_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "ListVersionsByFunction",
    method: "GET",
    path: "/2015-03-31/functions/{FunctionName}/versions",
    target: "",
    input: &shapes::LIST_VERSIONS_BY_FUNCTION_REQUEST,
    output: &shapes::LIST_VERSIONS_BY_FUNCTION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUBLISH_LAYER_VERSION: Operation = Operation {
    name: "PublishLayerVersion",
    method: "POST",
    plugin: || modelled::plugin(&PUBLISH_LAYER_VERSION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["LayerName"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static PUBLISH_LAYER_VERSION_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "PublishLayerVersion",
    method: "POST",
    path: "/2018-10-31/layers/{LayerName}/versions",
    target: "",
    input: &shapes::PUBLISH_LAYER_VERSION_REQUEST,
    output: &shapes::PUBLISH_LAYER_VERSION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUBLISH_VERSION: Operation = Operation {
    name: "PublishVersion",
    method: "POST",
    plugin: || modelled::plugin(&PUBLISH_VERSION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static PUBLISH_VERSION_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "PublishVersion",
    method: "POST",
    path: "/2015-03-31/functions/{FunctionName}/versions",
    target: "",
    input: &shapes::PUBLISH_VERSION_REQUEST,
    output: &shapes::FUNCTION_CONFIGURATION,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUT_FUNCTION_CODE_SIGNING_CONFIG: Operation = Operation {
    name: "PutFunctionCodeSigningConfig",
    method: "PUT",
    plugin: || modelled::plugin(&PUT_FUNCTION_CODE_SIGNING_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static PUT_FUNCTION_CODE_SIGNING_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "PutFunctionCodeSigningConfig",
    method: "PUT",
    path: "/2020-06-30/functions/{FunctionName}/code-signing-config",
    target: "",
    input: &shapes::PUT_FUNCTION_CODE_SIGNING_CONFIG_REQUEST,
    output: &shapes::PUT_FUNCTION_CODE_SIGNING_CONFIG_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUT_FUNCTION_CONCURRENCY: Operation = Operation {
    name: "PutFunctionConcurrency",
    method: "PUT",
    plugin: || modelled::plugin(&PUT_FUNCTION_CONCURRENCY_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static PUT_FUNCTION_CONCURRENCY_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "PutFunctionConcurrency",
    method: "PUT",
    path: "/2017-10-31/functions/{FunctionName}/concurrency",
    target: "",
    input: &shapes::PUT_FUNCTION_CONCURRENCY_REQUEST,
    output: &shapes::CONCURRENCY,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUT_FUNCTION_EVENT_INVOKE_CONFIG: Operation = Operation {
    name: "PutFunctionEventInvokeConfig",
    method: "PUT",
    plugin: || modelled::plugin(&PUT_FUNCTION_EVENT_INVOKE_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static PUT_FUNCTION_EVENT_INVOKE_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "PutFunctionEventInvokeConfig",
    method: "PUT",
    path: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
    target: "",
    input: &shapes::PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
    output: &shapes::FUNCTION_EVENT_INVOKE_CONFIG,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUT_FUNCTION_RECURSION_CONFIG: Operation = Operation {
    name: "PutFunctionRecursionConfig",
    method: "PUT",
    plugin: || modelled::plugin(&PUT_FUNCTION_RECURSION_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static PUT_FUNCTION_RECURSION_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "PutFunctionRecursionConfig",
    method: "PUT",
    path: "/2024-08-31/functions/{FunctionName}/recursion-config",
    target: "",
    input: &shapes::PUT_FUNCTION_RECURSION_CONFIG_REQUEST,
    output: &shapes::PUT_FUNCTION_RECURSION_CONFIG_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUT_PROVISIONED_CONCURRENCY_CONFIG: Operation = Operation {
    name: "PutProvisionedConcurrencyConfig",
    method: "PUT",
    plugin: || modelled::plugin(&PUT_PROVISIONED_CONCURRENCY_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static PUT_PROVISIONED_CONCURRENCY_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "PutProvisionedConcurrencyConfig",
    method: "PUT",
    path: "/2019-09-30/functions/{FunctionName}/provisioned-concurrency",
    target: "",
    input: &shapes::PUT_PROVISIONED_CONCURRENCY_CONFIG_REQUEST,
    output: &shapes::PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUT_RUNTIME_MANAGEMENT_CONFIG: Operation = Operation {
    name: "PutRuntimeManagementConfig",
    method: "PUT",
    plugin: || modelled::plugin(&PUT_RUNTIME_MANAGEMENT_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static PUT_RUNTIME_MANAGEMENT_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "PutRuntimeManagementConfig",
    method: "PUT",
    path: "/2021-07-20/functions/{FunctionName}/runtime-management-config",
    target: "",
    input: &shapes::PUT_RUNTIME_MANAGEMENT_CONFIG_REQUEST,
    output: &shapes::PUT_RUNTIME_MANAGEMENT_CONFIG_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static REMOVE_LAYER_VERSION_PERMISSION: Operation = Operation {
    name: "RemoveLayerVersionPermission",
    method: "DELETE",
    plugin: || modelled::plugin(&REMOVE_LAYER_VERSION_PERMISSION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["LayerName", "VersionNumber", "StatementId", "RevisionId"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static REMOVE_LAYER_VERSION_PERMISSION_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "RemoveLayerVersionPermission",
    method: "DELETE",
    path: "/2018-10-31/layers/{LayerName}/versions/{VersionNumber}/policy/{StatementId}",
    target: "",
    input: &shapes::REMOVE_LAYER_VERSION_PERMISSION_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static REMOVE_PERMISSION: Operation = Operation {
    name: "RemovePermission",
    method: "DELETE",
    plugin: || modelled::plugin(&REMOVE_PERMISSION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "StatementId", "Qualifier", "RevisionId"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static REMOVE_PERMISSION_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "RemovePermission",
    method: "DELETE",
    path: "/2015-03-31/functions/{FunctionName}/policy/{StatementId}",
    target: "",
    input: &shapes::REMOVE_PERMISSION_REQUEST,
    output: &Shape::Structure(&[]),
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
    uri_members: &["Resource"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static TAG_RESOURCE_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "TagResource",
    method: "POST",
    path: "/2017-03-31/tags/{ARN}",
    target: "",
    input: &shapes::TAG_RESOURCE_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UNTAG_RESOURCE: Operation = Operation {
    name: "UntagResource",
    method: "DELETE",
    plugin: || modelled::plugin(&UNTAG_RESOURCE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["Resource", "TagKeys"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UNTAG_RESOURCE_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "UntagResource",
    method: "DELETE",
    path: "/2017-03-31/tags/{ARN}",
    target: "",
    input: &shapes::UNTAG_RESOURCE_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_ALIAS: Operation = Operation {
    name: "UpdateAlias",
    method: "PUT",
    plugin: || modelled::plugin(&UPDATE_ALIAS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Name"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_ALIAS_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "UpdateAlias",
    method: "PUT",
    path: "/2015-03-31/functions/{FunctionName}/aliases/{Name}",
    target: "",
    input: &shapes::UPDATE_ALIAS_REQUEST,
    output: &shapes::ALIAS_CONFIGURATION,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_CODE_SIGNING_CONFIG: Operation = Operation {
    name: "UpdateCodeSigningConfig",
    method: "PUT",
    plugin: || modelled::plugin(&UPDATE_CODE_SIGNING_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["CodeSigningConfigArn"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_CODE_SIGNING_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "UpdateCodeSigningConfig",
    method: "PUT",
    path: "/2020-04-22/code-signing-configs/{CodeSigningConfigArn}",
    target: "",
    input: &shapes::UPDATE_CODE_SIGNING_CONFIG_REQUEST,
    output: &shapes::UPDATE_CODE_SIGNING_CONFIG_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_EVENT_SOURCE_MAPPING: Operation = Operation {
    name: "UpdateEventSourceMapping",
    method: "PUT",
    plugin: || modelled::plugin(&UPDATE_EVENT_SOURCE_MAPPING_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["UUID"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_EVENT_SOURCE_MAPPING_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "UpdateEventSourceMapping",
    method: "PUT",
    path: "/2015-03-31/event-source-mappings/{UUID}",
    target: "",
    input: &shapes::UPDATE_EVENT_SOURCE_MAPPING_REQUEST,
    output: &shapes::EVENT_SOURCE_MAPPING_CONFIGURATION,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_FUNCTION_CODE: Operation = Operation {
    name: "UpdateFunctionCode",
    method: "PUT",
    plugin: || modelled::plugin(&UPDATE_FUNCTION_CODE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_FUNCTION_CODE_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "UpdateFunctionCode",
    method: "PUT",
    path: "/2015-03-31/functions/{FunctionName}/code",
    target: "",
    input: &shapes::UPDATE_FUNCTION_CODE_REQUEST,
    output: &shapes::FUNCTION_CONFIGURATION,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_FUNCTION_CONFIGURATION: Operation = Operation {
    name: "UpdateFunctionConfiguration",
    method: "PUT",
    plugin: || modelled::plugin(&UPDATE_FUNCTION_CONFIGURATION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_FUNCTION_CONFIGURATION_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "UpdateFunctionConfiguration",
    method: "PUT",
    path: "/2015-03-31/functions/{FunctionName}/configuration",
    target: "",
    input: &shapes::UPDATE_FUNCTION_CONFIGURATION_REQUEST,
    output: &shapes::FUNCTION_CONFIGURATION,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_FUNCTION_EVENT_INVOKE_CONFIG: Operation = Operation {
    name: "UpdateFunctionEventInvokeConfig",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "UpdateFunctionEventInvokeConfig",
    method: "POST",
    path: "/2019-09-25/functions/{FunctionName}/event-invoke-config",
    target: "",
    input: &shapes::UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST,
    output: &shapes::FUNCTION_EVENT_INVOKE_CONFIG,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_FUNCTION_URL_CONFIG: Operation = Operation {
    name: "UpdateFunctionUrlConfig",
    method: "PUT",
    plugin: || modelled::plugin(&UPDATE_FUNCTION_URL_CONFIG_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &["FunctionName", "Qualifier"],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_FUNCTION_URL_CONFIG_MODEL: Modelled = Modelled {
    protocol: Protocol::RestJson,
    name: "UpdateFunctionUrlConfig",
    method: "PUT",
    path: "/2021-10-31/functions/{FunctionName}/url",
    target: "",
    input: &shapes::UPDATE_FUNCTION_URL_CONFIG_REQUEST,
    output: &shapes::UPDATE_FUNCTION_URL_CONFIG_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};
