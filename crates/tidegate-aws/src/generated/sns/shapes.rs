//! The shapes inside of inputs and outputs; generated from `models/sns.json` by `cargo xtask generate`.

use crate::shape::{Member, Shape};

pub(super) static ACTIONS_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static ADD_PERMISSION_INPUT: Shape = Shape::Structure(&[
    Member::body("TopicArn", &Shape::Text),
    Member::body("Label", &Shape::Text),
    Member::body("AWSAccountId", &DELEGATES_LIST),
    Member::body("ActionName", &ACTIONS_LIST),
]);

pub(super) static BATCH_RESULT_ERROR_ENTRY: Shape = Shape::Structure(&[
    Member::body("Id", &Shape::Text),
    Member::body("Code", &Shape::Text),
    Member::body("Message", &Shape::Text),
    Member::body("SenderFault", &Shape::Boolean),
]);

pub(super) static BATCH_RESULT_ERROR_ENTRY_LIST: Shape = Shape::List {
    item: &BATCH_RESULT_ERROR_ENTRY,
    item_name: None,
    flattened: false,
};

pub(super) static CHECK_IF_PHONE_NUMBER_IS_OPTED_OUT_INPUT: Shape =
    Shape::Structure(&[Member::body("phoneNumber", &Shape::Text)]);

pub(super) static CHECK_IF_PHONE_NUMBER_IS_OPTED_OUT_RESPONSE: Shape =
    Shape::Structure(&[Member::body("isOptedOut", &Shape::Boolean)]);

pub(super) static CONFIRM_SUBSCRIPTION_INPUT: Shape = Shape::Structure(&[
    Member::body("TopicArn", &Shape::Text),
    Member::body("Token", &Shape::Text),
    Member::body("AuthenticateOnUnsubscribe", &Shape::Text),
]);

pub(super) static CONFIRM_SUBSCRIPTION_RESPONSE: Shape =
    Shape::Structure(&[Member::body("SubscriptionArn", &Shape::Text)]);

pub(super) static CREATE_ENDPOINT_RESPONSE: Shape =
    Shape::Structure(&[Member::body("EndpointArn", &Shape::Text)]);

pub(super) static CREATE_PLATFORM_APPLICATION_INPUT: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("Platform", &Shape::Text),
    Member::body("Attributes", &MAP_STRING_TO_STRING),
]);

pub(super) static CREATE_PLATFORM_APPLICATION_RESPONSE: Shape =
    Shape::Structure(&[Member::body("PlatformApplicationArn", &Shape::Text)]);

pub(super) static CREATE_PLATFORM_ENDPOINT_INPUT: Shape = Shape::Structure(&[
    Member::body("PlatformApplicationArn", &Shape::Text),
    Member::body("Token", &Shape::Text),
    Member::body("CustomUserData", &Shape::Text),
    Member::body("Attributes", &MAP_STRING_TO_STRING),
]);

pub(super) static CREATE_SMS_SANDBOX_PHONE_NUMBER_INPUT: Shape = Shape::Structure(&[
    Member::body("PhoneNumber", &Shape::Text),
    Member::body("LanguageCode", &Shape::Text),
]);

pub(super) static CREATE_SMS_SANDBOX_PHONE_NUMBER_RESULT: Shape = Shape::Structure(&[]);

pub(super) static CREATE_TOPIC_INPUT: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("Attributes", &TOPIC_ATTRIBUTES_MAP),
    Member::body("Tags", &TAG_LIST),
    Member::body("DataProtectionPolicy", &Shape::Text),
]);

pub(super) static CREATE_TOPIC_RESPONSE: Shape =
    Shape::Structure(&[Member::body("TopicArn", &Shape::Text)]);

pub(super) static DELEGATES_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static DELETE_ENDPOINT_INPUT: Shape =
    Shape::Structure(&[Member::body("EndpointArn", &Shape::Text)]);

pub(super) static DELETE_PLATFORM_APPLICATION_INPUT: Shape =
    Shape::Structure(&[Member::body("PlatformApplicationArn", &Shape::Text)]);

pub(super) static DELETE_SMS_SANDBOX_PHONE_NUMBER_INPUT: Shape =
    Shape::Structure(&[Member::body("PhoneNumber", &Shape::Text)]);

pub(super) static DELETE_SMS_SANDBOX_PHONE_NUMBER_RESULT: Shape = Shape::Structure(&[]);

pub(super) static DELETE_TOPIC_INPUT: Shape =
    Shape::Structure(&[Member::body("TopicArn", &Shape::Text)]);

pub(super) static ENDPOINT: Shape = Shape::Structure(&[
    Member::body("EndpointArn", &Shape::Text),
    Member::body("Attributes", &MAP_STRING_TO_STRING),
]);

pub(super) static GET_DATA_PROTECTION_POLICY_INPUT: Shape =
    Shape::Structure(&[Member::body("ResourceArn", &Shape::Text)]);

pub(super) static GET_DATA_PROTECTION_POLICY_RESPONSE: Shape =
    Shape::Structure(&[Member::body("DataProtectionPolicy", &Shape::Text)]);

pub(super) static GET_ENDPOINT_ATTRIBUTES_INPUT: Shape =
    Shape::Structure(&[Member::body("EndpointArn", &Shape::Text)]);

pub(super) static GET_ENDPOINT_ATTRIBUTES_RESPONSE: Shape =
    Shape::Structure(&[Member::body("Attributes", &MAP_STRING_TO_STRING)]);

pub(super) static GET_PLATFORM_APPLICATION_ATTRIBUTES_INPUT: Shape =
    Shape::Structure(&[Member::body("PlatformApplicationArn", &Shape::Text)]);

pub(super) static GET_PLATFORM_APPLICATION_ATTRIBUTES_RESPONSE: Shape =
    Shape::Structure(&[Member::body("Attributes", &MAP_STRING_TO_STRING)]);

pub(super) static GET_SMS_ATTRIBUTES_INPUT: Shape =
    Shape::Structure(&[Member::body("attributes", &LIST_STRING)]);

pub(super) static GET_SMS_ATTRIBUTES_RESPONSE: Shape =
    Shape::Structure(&[Member::body("attributes", &MAP_STRING_TO_STRING)]);

pub(super) static GET_SMS_SANDBOX_ACCOUNT_STATUS_INPUT: Shape = Shape::Structure(&[]);

pub(super) static GET_SMS_SANDBOX_ACCOUNT_STATUS_RESULT: Shape =
    Shape::Structure(&[Member::body("IsInSandbox", &Shape::Boolean)]);

pub(super) static GET_SUBSCRIPTION_ATTRIBUTES_INPUT: Shape =
    Shape::Structure(&[Member::body("SubscriptionArn", &Shape::Text)]);

pub(super) static GET_SUBSCRIPTION_ATTRIBUTES_RESPONSE: Shape =
    Shape::Structure(&[Member::body("Attributes", &SUBSCRIPTION_ATTRIBUTES_MAP)]);

pub(super) static GET_TOPIC_ATTRIBUTES_INPUT: Shape =
    Shape::Structure(&[Member::body("TopicArn", &Shape::Text)]);

pub(super) static GET_TOPIC_ATTRIBUTES_RESPONSE: Shape =
    Shape::Structure(&[Member::body("Attributes", &TOPIC_ATTRIBUTES_MAP)]);

pub(super) static LIST_ENDPOINTS_BY_PLATFORM_APPLICATION_INPUT: Shape = Shape::Structure(&[
    Member::body("PlatformApplicationArn", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_ENDPOINTS_BY_PLATFORM_APPLICATION_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Endpoints", &LIST_OF_ENDPOINTS),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_OF_ENDPOINTS: Shape = Shape::List {
    item: &ENDPOINT,
    item_name: None,
    flattened: false,
};

pub(super) static LIST_OF_PLATFORM_APPLICATIONS: Shape = Shape::List {
    item: &PLATFORM_APPLICATION,
    item_name: None,
    flattened: false,
};

pub(super) static LIST_ORIGINATION_NUMBERS_REQUEST: Shape = Shape::Structure(&[
    Member::body("NextToken", &Shape::Text),
    Member::body("MaxResults", &Shape::Integer),
]);

pub(super) static LIST_ORIGINATION_NUMBERS_RESULT: Shape = Shape::Structure(&[
    Member::body("NextToken", &Shape::Text),
    Member::body("PhoneNumbers", &PHONE_NUMBER_INFORMATION_LIST),
]);

pub(super) static LIST_PHONE_NUMBERS_OPTED_OUT_INPUT: Shape =
    Shape::Structure(&[Member::body("nextToken", &Shape::Text)]);

pub(super) static LIST_PHONE_NUMBERS_OPTED_OUT_RESPONSE: Shape = Shape::Structure(&[
    Member::body("phoneNumbers", &PHONE_NUMBER_LIST),
    Member::body("nextToken", &Shape::Text),
]);

pub(super) static LIST_PLATFORM_APPLICATIONS_INPUT: Shape =
    Shape::Structure(&[Member::body("NextToken", &Shape::Text)]);

pub(super) static LIST_PLATFORM_APPLICATIONS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("PlatformApplications", &LIST_OF_PLATFORM_APPLICATIONS),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_SMS_SANDBOX_PHONE_NUMBERS_INPUT: Shape = Shape::Structure(&[
    Member::body("NextToken", &Shape::Text),
    Member::body("MaxResults", &Shape::Integer),
]);

pub(super) static LIST_SMS_SANDBOX_PHONE_NUMBERS_RESULT: Shape = Shape::Structure(&[
    Member::body("PhoneNumbers", &SMS_SANDBOX_PHONE_NUMBER_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_STRING: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static LIST_SUBSCRIPTIONS_BY_TOPIC_INPUT: Shape = Shape::Structure(&[
    Member::body("TopicArn", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_SUBSCRIPTIONS_BY_TOPIC_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Subscriptions", &SUBSCRIPTIONS_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_SUBSCRIPTIONS_INPUT: Shape =
    Shape::Structure(&[Member::body("NextToken", &Shape::Text)]);

pub(super) static LIST_SUBSCRIPTIONS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Subscriptions", &SUBSCRIPTIONS_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape =
    Shape::Structure(&[Member::body("ResourceArn", &Shape::Text)]);

pub(super) static LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape =
    Shape::Structure(&[Member::body("Tags", &TAG_LIST)]);

pub(super) static LIST_TOPICS_INPUT: Shape =
    Shape::Structure(&[Member::body("NextToken", &Shape::Text)]);

pub(super) static LIST_TOPICS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Topics", &TOPICS_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static MAP_STRING_TO_STRING: Shape = Shape::Map {
    value: &Shape::Text,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static MESSAGE_ATTRIBUTE_MAP: Shape = Shape::Map {
    value: &MESSAGE_ATTRIBUTE_VALUE,
    key_name: "Name",
    value_name: "Value",
    flattened: false,
};

pub(super) static MESSAGE_ATTRIBUTE_VALUE: Shape = Shape::Structure(&[
    Member::body("DataType", &Shape::Text),
    Member::body("StringValue", &Shape::Text),
    Member::body("BinaryValue", &Shape::Blob),
]);

pub(super) static NUMBER_CAPABILITY_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static OPT_IN_PHONE_NUMBER_INPUT: Shape =
    Shape::Structure(&[Member::body("phoneNumber", &Shape::Text)]);

pub(super) static OPT_IN_PHONE_NUMBER_RESPONSE: Shape = Shape::Structure(&[]);

pub(super) static PHONE_NUMBER_INFORMATION: Shape = Shape::Structure(&[
    Member::body("CreatedAt", &Shape::Timestamp),
    Member::body("PhoneNumber", &Shape::Text),
    Member::body("Status", &Shape::Text),
    Member::body("Iso2CountryCode", &Shape::Text),
    Member::body("RouteType", &Shape::Text),
    Member::body("NumberCapabilities", &NUMBER_CAPABILITY_LIST),
]);

pub(super) static PHONE_NUMBER_INFORMATION_LIST: Shape = Shape::List {
    item: &PHONE_NUMBER_INFORMATION,
    item_name: None,
    flattened: false,
};

pub(super) static PHONE_NUMBER_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static PLATFORM_APPLICATION: Shape = Shape::Structure(&[
    Member::body("PlatformApplicationArn", &Shape::Text),
    Member::body("Attributes", &MAP_STRING_TO_STRING),
]);

pub(super) static PUBLISH_BATCH_INPUT: Shape = Shape::Structure(&[
    Member::body("TopicArn", &Shape::Text),
    Member::body(
        "PublishBatchRequestEntries",
        &PUBLISH_BATCH_REQUEST_ENTRY_LIST,
    ),
]);

pub(super) static PUBLISH_BATCH_REQUEST_ENTRY: Shape = Shape::Structure(&[
    Member::body("Id", &Shape::Text),
    Member::body("Message", &Shape::Text),
    Member::body("Subject", &Shape::Text),
    Member::body("MessageStructure", &Shape::Text),
    Member::body("MessageAttributes", &MESSAGE_ATTRIBUTE_MAP),
    Member::body("MessageDeduplicationId", &Shape::Text),
    Member::body("MessageGroupId", &Shape::Text),
]);

pub(super) static PUBLISH_BATCH_REQUEST_ENTRY_LIST: Shape = Shape::List {
    item: &PUBLISH_BATCH_REQUEST_ENTRY,
    item_name: None,
    flattened: false,
};

pub(super) static PUBLISH_BATCH_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Successful", &PUBLISH_BATCH_RESULT_ENTRY_LIST),
    Member::body("Failed", &BATCH_RESULT_ERROR_ENTRY_LIST),
]);

pub(super) static PUBLISH_BATCH_RESULT_ENTRY: Shape = Shape::Structure(&[
    Member::body("Id", &Shape::Text),
    Member::body("MessageId", &Shape::Text),
    Member::body("SequenceNumber", &Shape::Text),
]);

pub(super) static PUBLISH_BATCH_RESULT_ENTRY_LIST: Shape = Shape::List {
    item: &PUBLISH_BATCH_RESULT_ENTRY,
    item_name: None,
    flattened: false,
};

pub(super) static PUBLISH_INPUT: Shape = Shape::Structure(&[
    Member::body("TopicArn", &Shape::Text),
    Member::body("TargetArn", &Shape::Text),
    Member::body("PhoneNumber", &Shape::Text),
    Member::body("Message", &Shape::Text),
    Member::body("Subject", &Shape::Text),
    Member::body("MessageStructure", &Shape::Text),
    Member::body("MessageAttributes", &MESSAGE_ATTRIBUTE_MAP),
    Member::body("MessageDeduplicationId", &Shape::Text),
    Member::body("MessageGroupId", &Shape::Text),
]);

pub(super) static PUBLISH_RESPONSE: Shape = Shape::Structure(&[
    Member::body("MessageId", &Shape::Text),
    Member::body("SequenceNumber", &Shape::Text),
]);

pub(super) static PUT_DATA_PROTECTION_POLICY_INPUT: Shape = Shape::Structure(&[
    Member::body("ResourceArn", &Shape::Text),
    Member::body("DataProtectionPolicy", &Shape::Text),
]);

pub(super) static REMOVE_PERMISSION_INPUT: Shape = Shape::Structure(&[
    Member::body("TopicArn", &Shape::Text),
    Member::body("Label", &Shape::Text),
]);

pub(super) static SET_ENDPOINT_ATTRIBUTES_INPUT: Shape = Shape::Structure(&[
    Member::body("EndpointArn", &Shape::Text),
    Member::body("Attributes", &MAP_STRING_TO_STRING),
]);

pub(super) static SET_PLATFORM_APPLICATION_ATTRIBUTES_INPUT: Shape = Shape::Structure(&[
    Member::body("PlatformApplicationArn", &Shape::Text),
    Member::body("Attributes", &MAP_STRING_TO_STRING),
]);

pub(super) static SET_SMS_ATTRIBUTES_INPUT: Shape =
    Shape::Structure(&[Member::body("attributes", &MAP_STRING_TO_STRING)]);

pub(super) static SET_SMS_ATTRIBUTES_RESPONSE: Shape = Shape::Structure(&[]);

pub(super) static SET_SUBSCRIPTION_ATTRIBUTES_INPUT: Shape = Shape::Structure(&[
    Member::body("SubscriptionArn", &Shape::Text),
    Member::body("AttributeName", &Shape::Text),
    Member::body("AttributeValue", &Shape::Text),
]);

pub(super) static SET_TOPIC_ATTRIBUTES_INPUT: Shape = Shape::Structure(&[
    Member::body("TopicArn", &Shape::Text),
    Member::body("AttributeName", &Shape::Text),
    Member::body("AttributeValue", &Shape::Text),
]);

pub(super) static SMS_SANDBOX_PHONE_NUMBER: Shape = Shape::Structure(&[
    Member::body("PhoneNumber", &Shape::Text),
    Member::body("Status", &Shape::Text),
]);

pub(super) static SMS_SANDBOX_PHONE_NUMBER_LIST: Shape = Shape::List {
    item: &SMS_SANDBOX_PHONE_NUMBER,
    item_name: None,
    flattened: false,
};

pub(super) static SUBSCRIBE_INPUT: Shape = Shape::Structure(&[
    Member::body("TopicArn", &Shape::Text),
    Member::body("Protocol", &Shape::Text),
    Member::body("Endpoint", &Shape::Text),
    Member::body("Attributes", &SUBSCRIPTION_ATTRIBUTES_MAP),
    Member::body("ReturnSubscriptionArn", &Shape::Boolean),
]);

pub(super) static SUBSCRIBE_RESPONSE: Shape =
    Shape::Structure(&[Member::body("SubscriptionArn", &Shape::Text)]);

pub(super) static SUBSCRIPTION: Shape = Shape::Structure(&[
    Member::body("SubscriptionArn", &Shape::Text),
    Member::body("Owner", &Shape::Text),
    Member::body("Protocol", &Shape::Text),
    Member::body("Endpoint", &Shape::Text),
    Member::body("TopicArn", &Shape::Text),
]);

pub(super) static SUBSCRIPTIONS_LIST: Shape = Shape::List {
    item: &SUBSCRIPTION,
    item_name: None,
    flattened: false,
};

pub(super) static SUBSCRIPTION_ATTRIBUTES_MAP: Shape = Shape::Map {
    value: &Shape::Text,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static TAG: Shape = Shape::Structure(&[
    Member::body("Key", &Shape::Text),
    Member::body("Value", &Shape::Text),
]);

pub(super) static TAG_KEY_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static TAG_LIST: Shape = Shape::List {
    item: &TAG,
    item_name: None,
    flattened: false,
};

pub(super) static TAG_RESOURCE_REQUEST: Shape = Shape::Structure(&[
    Member::body("ResourceArn", &Shape::Text),
    Member::body("Tags", &TAG_LIST),
]);

pub(super) static TAG_RESOURCE_RESPONSE: Shape = Shape::Structure(&[]);

pub(super) static TOPIC: Shape = Shape::Structure(&[Member::body("TopicArn", &Shape::Text)]);

pub(super) static TOPICS_LIST: Shape = Shape::List {
    item: &TOPIC,
    item_name: None,
    flattened: false,
};

pub(super) static TOPIC_ATTRIBUTES_MAP: Shape = Shape::Map {
    value: &Shape::Text,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static UNSUBSCRIBE_INPUT: Shape =
    Shape::Structure(&[Member::body("SubscriptionArn", &Shape::Text)]);

pub(super) static UNTAG_RESOURCE_REQUEST: Shape = Shape::Structure(&[
    Member::body("ResourceArn", &Shape::Text),
    Member::body("TagKeys", &TAG_KEY_LIST),
]);

pub(super) static UNTAG_RESOURCE_RESPONSE: Shape = Shape::Structure(&[]);

pub(super) static VERIFY_SMS_SANDBOX_PHONE_NUMBER_INPUT: Shape = Shape::Structure(&[
    Member::body("PhoneNumber", &Shape::Text),
    Member::body("OneTimePassword", &Shape::Text),
]);

pub(super) static VERIFY_SMS_SANDBOX_PHONE_NUMBER_RESULT: Shape = Shape::Structure(&[]);
