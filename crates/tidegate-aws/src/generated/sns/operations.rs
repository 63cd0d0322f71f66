//! The operations on offer; generated from `models/sns.json` by `cargo xtask generate`.

use super::shapes;
use crate::modelled::{self, Modelled};
use crate::operation::{Operation, Protocol};
use crate::shape::Shape;

/// In the order of their names.
pub(crate) static OPERATIONS: &[&Operation] = &[
    &ADD_PERMISSION,
    &CHECK_IF_PHONE_NUMBER_IS_OPTED_OUT,
    &CONFIRM_SUBSCRIPTION,
    &CREATE_PLATFORM_APPLICATION,
    &CREATE_PLATFORM_ENDPOINT,
    &CREATE_SMS_SANDBOX_PHONE_NUMBER,
    &CREATE_TOPIC,
    &DELETE_ENDPOINT,
    &DELETE_PLATFORM_APPLICATION,
    &DELETE_SMS_SANDBOX_PHONE_NUMBER,
    &DELETE_TOPIC,
    &GET_DATA_PROTECTION_POLICY,
    &GET_ENDPOINT_ATTRIBUTES,
    &GET_PLATFORM_APPLICATION_ATTRIBUTES,
    &GET_SMS_ATTRIBUTES,
    &GET_SMS_SANDBOX_ACCOUNT_STATUS,
    &GET_SUBSCRIPTION_ATTRIBUTES,
    &GET_TOPIC_ATTRIBUTES,
    &LIST_ENDPOINTS_BY_PLATFORM_APPLICATION,
    &LIST_ORIGINATION_NUMBERS,
    &LIST_PHONE_NUMBERS_OPTED_OUT,
    &LIST_PLATFORM_APPLICATIONS,
    &LIST_SMS_SANDBOX_PHONE_NUMBERS,
    &LIST_SUBSCRIPTIONS,
    &LIST_SUBSCRIPTIONS_BY_TOPIC,
    &LIST_TAGS_FOR_RESOURCE,
    &LIST_TOPICS,
    &OPT_IN_PHONE_NUMBER,
    &PUBLISH,
    &PUBLISH_BATCH,
    &PUT_DATA_PROTECTION_POLICY,
    &REMOVE_PERMISSION,
    &SET_ENDPOINT_ATTRIBUTES,
    &SET_PLATFORM_APPLICATION_ATTRIBUTES,
    &SET_SMS_ATTRIBUTES,
    &SET_SUBSCRIPTION_ATTRIBUTES,
    &SET_TOPIC_ATTRIBUTES,
    &SUBSCRIBE,
    &TAG_RESOURCE,
    &UNSUBSCRIBE,
    &UNTAG_RESOURCE,
    &VERIFY_SMS_SANDBOX_PHONE_NUMBER,
];

static ADD_PERMISSION: Operation = Operation {
    name: "AddPermission",
    method: "POST",
    plugin: || modelled::plugin(&ADD_PERMISSION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static ADD_PERMISSION_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "AddPermission",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::ADD_PERMISSION_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static CHECK_IF_PHONE_NUMBER_IS_OPTED_OUT: Operation = Operation {
    name: "CheckIfPhoneNumberIsOptedOut",
    method: "POST",
    plugin: || modelled::plugin(&CHECK_IF_PHONE_NUMBER_IS_OPTED_OUT_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static CHECK_IF_PHONE_NUMBER_IS_OPTED_OUT_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "CheckIfPhoneNumberIsOptedOut",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::CHECK_IF_PHONE_NUMBER_IS_OPTED_OUT_INPUT,
    output: &shapes::CHECK_IF_PHONE_NUMBER_IS_OPTED_OUT_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("CheckIfPhoneNumberIsOptedOutResult"),
};

static CONFIRM_SUBSCRIPTION: Operation = Operation {
    name: "ConfirmSubscription",
    method: "POST",
    plugin: || modelled::plugin(&CONFIRM_SUBSCRIPTION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static CONFIRM_SUBSCRIPTION_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "ConfirmSubscription",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::CONFIRM_SUBSCRIPTION_INPUT,
    output: &shapes::CONFIRM_SUBSCRIPTION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("ConfirmSubscriptionResult"),
};

static CREATE_PLATFORM_APPLICATION: Operation = Operation {
    name: "CreatePlatformApplication",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_PLATFORM_APPLICATION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_PLATFORM_APPLICATION_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "CreatePlatformApplication",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::CREATE_PLATFORM_APPLICATION_INPUT,
    output: &shapes::CREATE_PLATFORM_APPLICATION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("CreatePlatformApplicationResult"),
};

static CREATE_PLATFORM_ENDPOINT: Operation = Operation {
    name: "CreatePlatformEndpoint",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_PLATFORM_ENDPOINT_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_PLATFORM_ENDPOINT_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "CreatePlatformEndpoint",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::CREATE_PLATFORM_ENDPOINT_INPUT,
    output: &shapes::CREATE_ENDPOINT_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("CreatePlatformEndpointResult"),
};

static CREATE_SMS_SANDBOX_PHONE_NUMBER: Operation = Operation {
    name: "CreateSMSSandboxPhoneNumber",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_SMS_SANDBOX_PHONE_NUMBER_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_SMS_SANDBOX_PHONE_NUMBER_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "CreateSMSSandboxPhoneNumber",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::CREATE_SMS_SANDBOX_PHONE_NUMBER_INPUT,
    output: &shapes::CREATE_SMS_SANDBOX_PHONE_NUMBER_RESULT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("CreateSMSSandboxPhoneNumberResult"),
};

static CREATE_TOPIC: Operation = Operation {
    name: "CreateTopic",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_TOPIC_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_TOPIC_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "CreateTopic",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::CREATE_TOPIC_INPUT,
    output: &shapes::CREATE_TOPIC_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("CreateTopicResult"),
};

static DELETE_ENDPOINT: Operation = Operation {
    name: "DeleteEndpoint",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_ENDPOINT_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_ENDPOINT_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "DeleteEndpoint",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::DELETE_ENDPOINT_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_PLATFORM_APPLICATION: Operation = Operation {
    name: "DeletePlatformApplication",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_PLATFORM_APPLICATION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_PLATFORM_APPLICATION_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "DeletePlatformApplication",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::DELETE_PLATFORM_APPLICATION_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_SMS_SANDBOX_PHONE_NUMBER: Operation = Operation {
    name: "DeleteSMSSandboxPhoneNumber",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_SMS_SANDBOX_PHONE_NUMBER_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_SMS_SANDBOX_PHONE_NUMBER_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "DeleteSMSSandboxPhoneNumber",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::DELETE_SMS_SANDBOX_PHONE_NUMBER_INPUT,
    output: &shapes::DELETE_SMS_SANDBOX_PHONE_NUMBER_RESULT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("DeleteSMSSandboxPhoneNumberResult"),
};

static DELETE_TOPIC: Operation = Operation {
    name: "DeleteTopic",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_TOPIC_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_TOPIC_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "DeleteTopic",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::DELETE_TOPIC_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static GET_DATA_PROTECTION_POLICY: Operation = Operation {
    name: "GetDataProtectionPolicy",
    method: "POST",
    plugin: || modelled::plugin(&GET_DATA_PROTECTION_POLICY_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_DATA_PROTECTION_POLICY_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "GetDataProtectionPolicy",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::GET_DATA_PROTECTION_POLICY_INPUT,
    output: &shapes::GET_DATA_PROTECTION_POLICY_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("GetDataProtectionPolicyResult"),
};

static GET_ENDPOINT_ATTRIBUTES: Operation = Operation {
    name: "GetEndpointAttributes",
    method: "POST",
    plugin: || modelled::plugin(&GET_ENDPOINT_ATTRIBUTES_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_ENDPOINT_ATTRIBUTES_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "GetEndpointAttributes",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::GET_ENDPOINT_ATTRIBUTES_INPUT,
    output: &shapes::GET_ENDPOINT_ATTRIBUTES_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("GetEndpointAttributesResult"),
};

static GET_PLATFORM_APPLICATION_ATTRIBUTES: Operation = Operation {
    name: "GetPlatformApplicationAttributes",
    method: "POST",
    plugin: || modelled::plugin(&GET_PLATFORM_APPLICATION_ATTRIBUTES_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_PLATFORM_APPLICATION_ATTRIBUTES_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "GetPlatformApplicationAttributes",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::GET_PLATFORM_APPLICATION_ATTRIBUTES_INPUT,
    output: &shapes::GET_PLATFORM_APPLICATION_ATTRIBUTES_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("GetPlatformApplicationAttributesResult"),
};

static GET_SMS_ATTRIBUTES: Operation = Operation {
    name: "GetSMSAttributes",
    method: "POST",
    plugin: || modelled::plugin(&GET_SMS_ATTRIBUTES_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_SMS_ATTRIBUTES_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "GetSMSAttributes",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::GET_SMS_ATTRIBUTES_INPUT,
    output: &shapes::GET_SMS_ATTRIBUTES_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("GetSMSAttributesResult"),
};

static GET_SMS_SANDBOX_ACCOUNT_STATUS: Operation = Operation {
    name: "GetSMSSandboxAccountStatus",
    method: "POST",
    plugin: || modelled::plugin(&GET_SMS_SANDBOX_ACCOUNT_STATUS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_SMS_SANDBOX_ACCOUNT_STATUS_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "GetSMSSandboxAccountStatus",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::GET_SMS_SANDBOX_ACCOUNT_STATUS_INPUT,
    output: &shapes::GET_SMS_SANDBOX_ACCOUNT_STATUS_RESULT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("GetSMSSandboxAccountStatusResult"),
};

static GET_SUBSCRIPTION_ATTRIBUTES: Operation = Operation {
    name: "GetSubscriptionAttributes",
    method: "POST",
    plugin: || modelled::plugin(&GET_SUBSCRIPTION_ATTRIBUTES_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_SUBSCRIPTION_ATTRIBUTES_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "GetSubscriptionAttributes",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::GET_SUBSCRIPTION_ATTRIBUTES_INPUT,
    output: &shapes::GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("GetSubscriptionAttributesResult"),
};

static GET_TOPIC_ATTRIBUTES: Operation = Operation {
    name: "GetTopicAttributes",
    method: "POST",
    plugin: || modelled::plugin(&GET_TOPIC_ATTRIBUTES_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static GET_TOPIC_ATTRIBUTES_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "GetTopicAttributes",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::GET_TOPIC_ATTRIBUTES_INPUT,
    output: &shapes::GET_TOPIC_ATTRIBUTES_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("GetTopicAttributesResult"),
};

static LIST_ENDPOINTS_BY_PLATFORM_APPLICATION: Operation = Operation {
    name: "ListEndpointsByPlatformApplication",
    method: "POST",
    plugin: || modelled::plugin(&LIST_ENDPOINTS_BY_PLATFORM_APPLICATION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_ENDPOINTS_BY_PLATFORM_APPLICATION_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "ListEndpointsByPlatformApplication",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::LIST_ENDPOINTS_BY_PLATFORM_APPLICATION_INPUT,
    output: &shapes::LIST_ENDPOINTS_BY_PLATFORM_APPLICATION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("ListEndpointsByPlatformApplicationResult"),
};

static LIST_ORIGINATION_NUMBERS: Operation = Operation {
    name: "ListOriginationNumbers",
    method: "POST",
    plugin: || modelled::plugin(&LIST_ORIGINATION_NUMBERS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_ORIGINATION_NUMBERS_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "ListOriginationNumbers",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::LIST_ORIGINATION_NUMBERS_REQUEST,
    output: &shapes::LIST_ORIGINATION_NUMBERS_RESULT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("ListOriginationNumbersResult"),
};

static LIST_PHONE_NUMBERS_OPTED_OUT: Operation = Operation {
    name: "ListPhoneNumbersOptedOut",
    method: "POST",
    plugin: || modelled::plugin(&LIST_PHONE_NUMBERS_OPTED_OUT_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_PHONE_NUMBERS_OPTED_OUT_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "ListPhoneNumbersOptedOut",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::LIST_PHONE_NUMBERS_OPTED_OUT_INPUT,
    output: &shapes::LIST_PHONE_NUMBERS_OPTED_OUT_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("ListPhoneNumbersOptedOutResult"),
};

static LIST_PLATFORM_APPLICATIONS: Operation = Operation {
    name: "ListPlatformApplications",
    method: "POST",
    plugin: || modelled::plugin(&LIST_PLATFORM_APPLICATIONS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_PLATFORM_APPLICATIONS_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "ListPlatformApplications",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::LIST_PLATFORM_APPLICATIONS_INPUT,
    output: &shapes::LIST_PLATFORM_APPLICATIONS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("ListPlatformApplicationsResult"),
};

static LIST_SMS_SANDBOX_PHONE_NUMBERS: Operation = Operation {
    name: "ListSMSSandboxPhoneNumbers",
    method: "POST",
    plugin: || modelled::plugin(&LIST_SMS_SANDBOX_PHONE_NUMBERS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_SMS_SANDBOX_PHONE_NUMBERS_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "ListSMSSandboxPhoneNumbers",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::LIST_SMS_SANDBOX_PHONE_NUMBERS_INPUT,
    output: &shapes::LIST_SMS_SANDBOX_PHONE_NUMBERS_RESULT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("ListSMSSandboxPhoneNumbersResult"),
};

static LIST_SUBSCRIPTIONS: Operation = Operation {
    name: "ListSubscriptions",
    method: "POST",
    plugin: || modelled::plugin(&LIST_SUBSCRIPTIONS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_SUBSCRIPTIONS_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "ListSubscriptions",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::LIST_SUBSCRIPTIONS_INPUT,
    output: &shapes::LIST_SUBSCRIPTIONS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("ListSubscriptionsResult"),
};

static LIST_SUBSCRIPTIONS_BY_TOPIC: Operation = Operation {
    name: "ListSubscriptionsByTopic",
    method: "POST",
    plugin: || modelled::plugin(&LIST_SUBSCRIPTIONS_BY_TOPIC_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_SUBSCRIPTIONS_BY_TOPIC_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "ListSubscriptionsByTopic",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT,
    output: &shapes::LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("ListSubscriptionsByTopicResult"),
};

static LIST_TAGS_FOR_RESOURCE: Operation = Operation {
    name: "ListTagsForResource",
    method: "POST",
    plugin: || modelled::plugin(&LIST_TAGS_FOR_RESOURCE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_TAGS_FOR_RESOURCE_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "ListTagsForResource",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::LIST_TAGS_FOR_RESOURCE_REQUEST,
    output: &shapes::LIST_TAGS_FOR_RESOURCE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("ListTagsForResourceResult"),
};

static LIST_TOPICS: Operation = Operation {
    name: "ListTopics",
    method: "POST",
    plugin: || modelled::plugin(&LIST_TOPICS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_TOPICS_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "ListTopics",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::LIST_TOPICS_INPUT,
    output: &shapes::LIST_TOPICS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("ListTopicsResult"),
};

static OPT_IN_PHONE_NUMBER: Operation = Operation {
    name: "OptInPhoneNumber",
    method: "POST",
    plugin: || modelled::plugin(&OPT_IN_PHONE_NUMBER_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static OPT_IN_PHONE_NUMBER_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "OptInPhoneNumber",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::OPT_IN_PHONE_NUMBER_INPUT,
    output: &shapes::OPT_IN_PHONE_NUMBER_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("OptInPhoneNumberResult"),
};

static PUBLISH: Operation = Operation {
    name: "Publish",
    method: "POST",
    plugin: || modelled::plugin(&PUBLISH_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static PUBLISH_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "Publish",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::PUBLISH_INPUT,
    output: &shapes::PUBLISH_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("PublishResult"),
};

static PUBLISH_BATCH: Operation = Operation {
    name: "PublishBatch",
    method: "POST",
    plugin: || modelled::plugin(&PUBLISH_BATCH_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static PUBLISH_BATCH_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "PublishBatch",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::PUBLISH_BATCH_INPUT,
    output: &shapes::PUBLISH_BATCH_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("PublishBatchResult"),
};

static PUT_DATA_PROTECTION_POLICY: Operation = Operation {
    name: "PutDataProtectionPolicy",
    method: "POST",
    plugin: || modelled::plugin(&PUT_DATA_PROTECTION_POLICY_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static PUT_DATA_PROTECTION_POLICY_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "PutDataProtectionPolicy",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::PUT_DATA_PROTECTION_POLICY_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static REMOVE_PERMISSION: Operation = Operation {
    name: "RemovePermission",
    method: "POST",
    plugin: || modelled::plugin(&REMOVE_PERMISSION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static REMOVE_PERMISSION_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "RemovePermission",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::REMOVE_PERMISSION_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static SET_ENDPOINT_ATTRIBUTES: Operation = Operation {
    name: "SetEndpointAttributes",
    method: "POST",
    plugin: || modelled::plugin(&SET_ENDPOINT_ATTRIBUTES_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static SET_ENDPOINT_ATTRIBUTES_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "SetEndpointAttributes",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::SET_ENDPOINT_ATTRIBUTES_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static SET_PLATFORM_APPLICATION_ATTRIBUTES: Operation = Operation {
    name: "SetPlatformApplicationAttributes",
    method: "POST",
    plugin: || modelled::plugin(&SET_PLATFORM_APPLICATION_ATTRIBUTES_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static SET_PLATFORM_APPLICATION_ATTRIBUTES_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "SetPlatformApplicationAttributes",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::SET_PLATFORM_APPLICATION_ATTRIBUTES_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static SET_SMS_ATTRIBUTES: Operation = Operation {
    name: "SetSMSAttributes",
    method: "POST",
    plugin: || modelled::plugin(&SET_SMS_ATTRIBUTES_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static SET_SMS_ATTRIBUTES_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "SetSMSAttributes",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::SET_SMS_ATTRIBUTES_INPUT,
    output: &shapes::SET_SMS_ATTRIBUTES_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("SetSMSAttributesResult"),
};

static SET_SUBSCRIPTION_ATTRIBUTES: Operation = Operation {
    name: "SetSubscriptionAttributes",
    method: "POST",
    plugin: || modelled::plugin(&SET_SUBSCRIPTION_ATTRIBUTES_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static SET_SUBSCRIPTION_ATTRIBUTES_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "SetSubscriptionAttributes",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::SET_SUBSCRIPTION_ATTRIBUTES_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static SET_TOPIC_ATTRIBUTES: Operation = Operation {
    name: "SetTopicAttributes",
    method: "POST",
    plugin: || modelled::plugin(&SET_TOPIC_ATTRIBUTES_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static SET_TOPIC_ATTRIBUTES_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "SetTopicAttributes",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::SET_TOPIC_ATTRIBUTES_INPUT,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static SUBSCRIBE: Operation = Operation {
    name: "Subscribe",
    method: "POST",
    plugin: || modelled::plugin(&SUBSCRIBE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static SUBSCRIBE_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "Subscribe",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::SUBSCRIBE_INPUT,
    output: &shapes::SUBSCRIBE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("SubscribeResult"),
};

static TAG_RESOURCE: Operation = Operation {
    name: "TagResource",
    method: "POST",
    plugin: || modelled::plugin(&TAG_RESOURCE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static TAG_RESOURCE_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "TagResource",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::TAG_RESOURCE_REQUEST,
    output: &shapes::TAG_RESOURCE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("TagResourceResult"),
};

static UNSUBSCRIBE: Operation = Operation {
    name: "Unsubscribe",
    method: "POST",
    plugin: || modelled::plugin(&UNSUBSCRIBE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static UNSUBSCRIBE_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "Unsubscribe",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::UNSUBSCRIBE_INPUT,
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
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static UNTAG_RESOURCE_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "UntagResource",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::UNTAG_RESOURCE_REQUEST,
    output: &shapes::UNTAG_RESOURCE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("UntagResourceResult"),
};

static VERIFY_SMS_SANDBOX_PHONE_NUMBER: Operation = Operation {
    name: "VerifySMSSandboxPhoneNumber",
    method: "POST",
    plugin: || modelled::plugin(&VERIFY_SMS_SANDBOX_PHONE_NUMBER_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    answers_xml: true,
    root: None,
    sends_xml: false,
    fixed_query: "",
    takes_content_md5: false,
    requires_checksum: false,
};

static VERIFY_SMS_SANDBOX_PHONE_NUMBER_MODEL: Modelled = Modelled {
    protocol: Protocol::Query,
    name: "VerifySMSSandboxPhoneNumber",
    method: "POST",
    path: "/",
    target: "2010-03-31",
    input: &shapes::VERIFY_SMS_SANDBOX_PHONE_NUMBER_INPUT,
    output: &shapes::VERIFY_SMS_SANDBOX_PHONE_NUMBER_RESULT,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: Some("VerifySMSSandboxPhoneNumberResult"),
};
