//! The operations on offer; generated from `models/eventbridge.json` by `cargo xtask generate`.

use super::shapes;
use crate::modelled::{self, Modelled};
use crate::operation::{Operation, Protocol};
use crate::shape::Shape;

/// In the order of their names.
pub(crate) static OPERATIONS: &[&Operation] = &[
    &ACTIVATE_EVENT_SOURCE,
    &CANCEL_REPLAY,
    &CREATE_API_DESTINATION,
    &CREATE_ARCHIVE,
    &CREATE_CONNECTION,
    &CREATE_ENDPOINT,
    &CREATE_EVENT_BUS,
    &CREATE_PARTNER_EVENT_SOURCE,
    &DEACTIVATE_EVENT_SOURCE,
    &DEAUTHORIZE_CONNECTION,
    &DELETE_API_DESTINATION,
    &DELETE_ARCHIVE,
    &DELETE_CONNECTION,
    &DELETE_ENDPOINT,
    &DELETE_EVENT_BUS,
    &DELETE_PARTNER_EVENT_SOURCE,
    &DELETE_RULE,
    &DESCRIBE_API_DESTINATION,
    &DESCRIBE_ARCHIVE,
    &DESCRIBE_CONNECTION,
    &DESCRIBE_ENDPOINT,
    &DESCRIBE_EVENT_BUS,
    &DESCRIBE_EVENT_SOURCE,
    &DESCRIBE_PARTNER_EVENT_SOURCE,
    &DESCRIBE_REPLAY,
    &DESCRIBE_RULE,
    &DISABLE_RULE,
    &ENABLE_RULE,
    &LIST_API_DESTINATIONS,
    &LIST_ARCHIVES,
    &LIST_CONNECTIONS,
    &LIST_ENDPOINTS,
    &LIST_EVENT_BUSES,
    &LIST_EVENT_SOURCES,
    &LIST_PARTNER_EVENT_SOURCE_ACCOUNTS,
    &LIST_PARTNER_EVENT_SOURCES,
    &LIST_REPLAYS,
    &LIST_RULE_NAMES_BY_TARGET,
    &LIST_RULES,
    &LIST_TAGS_FOR_RESOURCE,
    &LIST_TARGETS_BY_RULE,
    &PUT_EVENTS,
    &PUT_PARTNER_EVENTS,
    &PUT_PERMISSION,
    &PUT_RULE,
    &PUT_TARGETS,
    &REMOVE_PERMISSION,
    &REMOVE_TARGETS,
    &START_REPLAY,
    &TAG_RESOURCE,
    &TEST_EVENT_PATTERN,
    &UNTAG_RESOURCE,
    &UPDATE_API_DESTINATION,
    &UPDATE_ARCHIVE,
    &UPDATE_CONNECTION,
    &UPDATE_ENDPOINT,
    &UPDATE_EVENT_BUS,
];

static ACTIVATE_EVENT_SOURCE: Operation = Operation {
    name: "ActivateEventSource",
    method: "POST",
    plugin: || modelled::plugin(&ACTIVATE_EVENT_SOURCE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static ACTIVATE_EVENT_SOURCE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ActivateEventSource",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::ACTIVATE_EVENT_SOURCE_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static CANCEL_REPLAY: Operation = Operation {
    name: "CancelReplay",
    method: "POST",
    plugin: || modelled::plugin(&CANCEL_REPLAY_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static CANCEL_REPLAY_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "CancelReplay",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::CANCEL_REPLAY_REQUEST,
    output: &shapes::CANCEL_REPLAY_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static CREATE_API_DESTINATION: Operation = Operation {
    name: "CreateApiDestination",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_API_DESTINATION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_API_DESTINATION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "CreateApiDestination",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::CREATE_API_DESTINATION_REQUEST,
    output: &shapes::CREATE_API_DESTINATION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static CREATE_ARCHIVE: Operation = Operation {
    name: "CreateArchive",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_ARCHIVE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_ARCHIVE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "CreateArchive",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::CREATE_ARCHIVE_REQUEST,
    output: &shapes::CREATE_ARCHIVE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static CREATE_CONNECTION: Operation = Operation {
    name: "CreateConnection",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_CONNECTION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_CONNECTION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "CreateConnection",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::CREATE_CONNECTION_REQUEST,
    output: &shapes::CREATE_CONNECTION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static CREATE_ENDPOINT: Operation = Operation {
    name: "CreateEndpoint",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_ENDPOINT_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_ENDPOINT_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "CreateEndpoint",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::CREATE_ENDPOINT_REQUEST,
    output: &shapes::CREATE_ENDPOINT_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static CREATE_EVENT_BUS: Operation = Operation {
    name: "CreateEventBus",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_EVENT_BUS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_EVENT_BUS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "CreateEventBus",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::CREATE_EVENT_BUS_REQUEST,
    output: &shapes::CREATE_EVENT_BUS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static CREATE_PARTNER_EVENT_SOURCE: Operation = Operation {
    name: "CreatePartnerEventSource",
    method: "POST",
    plugin: || modelled::plugin(&CREATE_PARTNER_EVENT_SOURCE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static CREATE_PARTNER_EVENT_SOURCE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "CreatePartnerEventSource",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::CREATE_PARTNER_EVENT_SOURCE_REQUEST,
    output: &shapes::CREATE_PARTNER_EVENT_SOURCE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DEACTIVATE_EVENT_SOURCE: Operation = Operation {
    name: "DeactivateEventSource",
    method: "POST",
    plugin: || modelled::plugin(&DEACTIVATE_EVENT_SOURCE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DEACTIVATE_EVENT_SOURCE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DeactivateEventSource",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::DEACTIVATE_EVENT_SOURCE_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DEAUTHORIZE_CONNECTION: Operation = Operation {
    name: "DeauthorizeConnection",
    method: "POST",
    plugin: || modelled::plugin(&DEAUTHORIZE_CONNECTION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DEAUTHORIZE_CONNECTION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DeauthorizeConnection",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::DEAUTHORIZE_CONNECTION_REQUEST,
    output: &shapes::DEAUTHORIZE_CONNECTION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_API_DESTINATION: Operation = Operation {
    name: "DeleteApiDestination",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_API_DESTINATION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_API_DESTINATION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DeleteApiDestination",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::DELETE_API_DESTINATION_REQUEST,
    output: &shapes::DELETE_API_DESTINATION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_ARCHIVE: Operation = Operation {
    name: "DeleteArchive",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_ARCHIVE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_ARCHIVE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DeleteArchive",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::DELETE_ARCHIVE_REQUEST,
    output: &shapes::DELETE_ARCHIVE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_CONNECTION: Operation = Operation {
    name: "DeleteConnection",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_CONNECTION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_CONNECTION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DeleteConnection",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::DELETE_CONNECTION_REQUEST,
    output: &shapes::DELETE_CONNECTION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_ENDPOINT: Operation = Operation {
    name: "DeleteEndpoint",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_ENDPOINT_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_ENDPOINT_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DeleteEndpoint",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::DELETE_ENDPOINT_REQUEST,
    output: &shapes::DELETE_ENDPOINT_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_EVENT_BUS: Operation = Operation {
    name: "DeleteEventBus",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_EVENT_BUS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_EVENT_BUS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DeleteEventBus",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::DELETE_EVENT_BUS_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_PARTNER_EVENT_SOURCE: Operation = Operation {
    name: "DeletePartnerEventSource",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_PARTNER_EVENT_SOURCE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_PARTNER_EVENT_SOURCE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DeletePartnerEventSource",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::DELETE_PARTNER_EVENT_SOURCE_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DELETE_RULE: Operation = Operation {
    name: "DeleteRule",
    method: "POST",
    plugin: || modelled::plugin(&DELETE_RULE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DELETE_RULE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DeleteRule",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::DELETE_RULE_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_API_DESTINATION: Operation = Operation {
    name: "DescribeApiDestination",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_API_DESTINATION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_API_DESTINATION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DescribeApiDestination",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::DESCRIBE_API_DESTINATION_REQUEST,
    output: &shapes::DESCRIBE_API_DESTINATION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_ARCHIVE: Operation = Operation {
    name: "DescribeArchive",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_ARCHIVE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_ARCHIVE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DescribeArchive",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::DESCRIBE_ARCHIVE_REQUEST,
    output: &shapes::DESCRIBE_ARCHIVE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_CONNECTION: Operation = Operation {
    name: "DescribeConnection",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_CONNECTION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_CONNECTION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DescribeConnection",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::DESCRIBE_CONNECTION_REQUEST,
    output: &shapes::DESCRIBE_CONNECTION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_ENDPOINT: Operation = Operation {
    name: "DescribeEndpoint",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_ENDPOINT_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_ENDPOINT_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DescribeEndpoint",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::DESCRIBE_ENDPOINT_REQUEST,
    output: &shapes::DESCRIBE_ENDPOINT_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_EVENT_BUS: Operation = Operation {
    name: "DescribeEventBus",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_EVENT_BUS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_EVENT_BUS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DescribeEventBus",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::DESCRIBE_EVENT_BUS_REQUEST,
    output: &shapes::DESCRIBE_EVENT_BUS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_EVENT_SOURCE: Operation = Operation {
    name: "DescribeEventSource",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_EVENT_SOURCE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_EVENT_SOURCE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DescribeEventSource",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::DESCRIBE_EVENT_SOURCE_REQUEST,
    output: &shapes::DESCRIBE_EVENT_SOURCE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_PARTNER_EVENT_SOURCE: Operation = Operation {
    name: "DescribePartnerEventSource",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_PARTNER_EVENT_SOURCE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_PARTNER_EVENT_SOURCE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DescribePartnerEventSource",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::DESCRIBE_PARTNER_EVENT_SOURCE_REQUEST,
    output: &shapes::DESCRIBE_PARTNER_EVENT_SOURCE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_REPLAY: Operation = Operation {
    name: "DescribeReplay",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_REPLAY_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_REPLAY_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DescribeReplay",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::DESCRIBE_REPLAY_REQUEST,
    output: &shapes::DESCRIBE_REPLAY_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DESCRIBE_RULE: Operation = Operation {
    name: "DescribeRule",
    method: "POST",
    plugin: || modelled::plugin(&DESCRIBE_RULE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DESCRIBE_RULE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DescribeRule",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::DESCRIBE_RULE_REQUEST,
    output: &shapes::DESCRIBE_RULE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static DISABLE_RULE: Operation = Operation {
    name: "DisableRule",
    method: "POST",
    plugin: || modelled::plugin(&DISABLE_RULE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static DISABLE_RULE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "DisableRule",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::DISABLE_RULE_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static ENABLE_RULE: Operation = Operation {
    name: "EnableRule",
    method: "POST",
    plugin: || modelled::plugin(&ENABLE_RULE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static ENABLE_RULE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "EnableRule",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::ENABLE_RULE_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_API_DESTINATIONS: Operation = Operation {
    name: "ListApiDestinations",
    method: "POST",
    plugin: || modelled::plugin(&LIST_API_DESTINATIONS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_API_DESTINATIONS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListApiDestinations",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::LIST_API_DESTINATIONS_REQUEST,
    output: &shapes::LIST_API_DESTINATIONS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_ARCHIVES: Operation = Operation {
    name: "ListArchives",
    method: "POST",
    plugin: || modelled::plugin(&LIST_ARCHIVES_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_ARCHIVES_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListArchives",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::LIST_ARCHIVES_REQUEST,
    output: &shapes::LIST_ARCHIVES_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_CONNECTIONS: Operation = Operation {
    name: "ListConnections",
    method: "POST",
    plugin: || modelled::plugin(&LIST_CONNECTIONS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_CONNECTIONS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListConnections",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::LIST_CONNECTIONS_REQUEST,
    output: &shapes::LIST_CONNECTIONS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_ENDPOINTS: Operation = Operation {
    name: "ListEndpoints",
    method: "POST",
    plugin: || modelled::plugin(&LIST_ENDPOINTS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_ENDPOINTS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListEndpoints",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::LIST_ENDPOINTS_REQUEST,
    output: &shapes::LIST_ENDPOINTS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_EVENT_BUSES: Operation = Operation {
    name: "ListEventBuses",
    method: "POST",
    plugin: || modelled::plugin(&LIST_EVENT_BUSES_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_EVENT_BUSES_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListEventBuses",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::LIST_EVENT_BUSES_REQUEST,
    output: &shapes::LIST_EVENT_BUSES_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_EVENT_SOURCES: Operation = Operation {
    name: "ListEventSources",
    method: "POST",
    plugin: || modelled::plugin(&LIST_EVENT_SOURCES_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_EVENT_SOURCES_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListEventSources",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::LIST_EVENT_SOURCES_REQUEST,
    output: &shapes::LIST_EVENT_SOURCES_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_PARTNER_EVENT_SOURCE_ACCOUNTS: Operation = Operation {
    name: "ListPartnerEventSourceAccounts",
    method: "POST",
    plugin: || modelled::plugin(&LIST_PARTNER_EVENT_SOURCE_ACCOUNTS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_PARTNER_EVENT_SOURCE_ACCOUNTS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListPartnerEventSourceAccounts",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::LIST_PARTNER_EVENT_SOURCE_ACCOUNTS_REQUEST,
    output: &shapes::LIST_PARTNER_EVENT_SOURCE_ACCOUNTS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_PARTNER_EVENT_SOURCES: Operation = Operation {
    name: "ListPartnerEventSources",
    method: "POST",
    plugin: || modelled::plugin(&LIST_PARTNER_EVENT_SOURCES_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_PARTNER_EVENT_SOURCES_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListPartnerEventSources",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::LIST_PARTNER_EVENT_SOURCES_REQUEST,
    output: &shapes::LIST_PARTNER_EVENT_SOURCES_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_REPLAYS: Operation = Operation {
    name: "ListReplays",
    method: "POST",
    plugin: || modelled::plugin(&LIST_REPLAYS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_REPLAYS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListReplays",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::LIST_REPLAYS_REQUEST,
    output: &shapes::LIST_REPLAYS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_RULE_NAMES_BY_TARGET: Operation = Operation {
    name: "ListRuleNamesByTarget",
    method: "POST",
    plugin: || modelled::plugin(&LIST_RULE_NAMES_BY_TARGET_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_RULE_NAMES_BY_TARGET_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListRuleNamesByTarget",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::LIST_RULE_NAMES_BY_TARGET_REQUEST,
    output: &shapes::LIST_RULE_NAMES_BY_TARGET_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_RULES: Operation = Operation {
    name: "ListRules",
    method: "POST",
    plugin: || modelled::plugin(&LIST_RULES_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_RULES_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListRules",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::LIST_RULES_REQUEST,
    output: &shapes::LIST_RULES_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_TAGS_FOR_RESOURCE: Operation = Operation {
    name: "ListTagsForResource",
    method: "POST",
    plugin: || modelled::plugin(&LIST_TAGS_FOR_RESOURCE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_TAGS_FOR_RESOURCE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListTagsForResource",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::LIST_TAGS_FOR_RESOURCE_REQUEST,
    output: &shapes::LIST_TAGS_FOR_RESOURCE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static LIST_TARGETS_BY_RULE: Operation = Operation {
    name: "ListTargetsByRule",
    method: "POST",
    plugin: || modelled::plugin(&LIST_TARGETS_BY_RULE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static LIST_TARGETS_BY_RULE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "ListTargetsByRule",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::LIST_TARGETS_BY_RULE_REQUEST,
    output: &shapes::LIST_TARGETS_BY_RULE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUT_EVENTS: Operation = Operation {
    name: "PutEvents",
    method: "POST",
    plugin: || modelled::plugin(&PUT_EVENTS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static PUT_EVENTS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "PutEvents",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::PUT_EVENTS_REQUEST,
    output: &shapes::PUT_EVENTS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUT_PARTNER_EVENTS: Operation = Operation {
    name: "PutPartnerEvents",
    method: "POST",
    plugin: || modelled::plugin(&PUT_PARTNER_EVENTS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static PUT_PARTNER_EVENTS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "PutPartnerEvents",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::PUT_PARTNER_EVENTS_REQUEST,
    output: &shapes::PUT_PARTNER_EVENTS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUT_PERMISSION: Operation = Operation {
    name: "PutPermission",
    method: "POST",
    plugin: || modelled::plugin(&PUT_PERMISSION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static PUT_PERMISSION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "PutPermission",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::PUT_PERMISSION_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUT_RULE: Operation = Operation {
    name: "PutRule",
    method: "POST",
    plugin: || modelled::plugin(&PUT_RULE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static PUT_RULE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "PutRule",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::PUT_RULE_REQUEST,
    output: &shapes::PUT_RULE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static PUT_TARGETS: Operation = Operation {
    name: "PutTargets",
    method: "POST",
    plugin: || modelled::plugin(&PUT_TARGETS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static PUT_TARGETS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "PutTargets",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::PUT_TARGETS_REQUEST,
    output: &shapes::PUT_TARGETS_RESPONSE,
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
    takes_content_md5: false,
    requires_checksum: false,
};

static REMOVE_PERMISSION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "RemovePermission",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::REMOVE_PERMISSION_REQUEST,
    output: &Shape::Structure(&[]),
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static REMOVE_TARGETS: Operation = Operation {
    name: "RemoveTargets",
    method: "POST",
    plugin: || modelled::plugin(&REMOVE_TARGETS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static REMOVE_TARGETS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "RemoveTargets",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::REMOVE_TARGETS_REQUEST,
    output: &shapes::REMOVE_TARGETS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static START_REPLAY: Operation = Operation {
    name: "StartReplay",
    method: "POST",
    plugin: || modelled::plugin(&START_REPLAY_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static START_REPLAY_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "StartReplay",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::START_REPLAY_REQUEST,
    output: &shapes::START_REPLAY_RESPONSE,
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
    takes_content_md5: false,
    requires_checksum: false,
};

static TAG_RESOURCE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "TagResource",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::TAG_RESOURCE_REQUEST,
    output: &shapes::TAG_RESOURCE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static TEST_EVENT_PATTERN: Operation = Operation {
    name: "TestEventPattern",
    method: "POST",
    plugin: || modelled::plugin(&TEST_EVENT_PATTERN_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static TEST_EVENT_PATTERN_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "TestEventPattern",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::TEST_EVENT_PATTERN_REQUEST,
    output: &shapes::TEST_EVENT_PATTERN_RESPONSE,
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
    takes_content_md5: false,
    requires_checksum: false,
};

static UNTAG_RESOURCE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "UntagResource",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::UNTAG_RESOURCE_REQUEST,
    output: &shapes::UNTAG_RESOURCE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_API_DESTINATION: Operation = Operation {
    name: "UpdateApiDestination",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_API_DESTINATION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_API_DESTINATION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "UpdateApiDestination",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::UPDATE_API_DESTINATION_REQUEST,
    output: &shapes::UPDATE_API_DESTINATION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_ARCHIVE: Operation = Operation {
    name: "UpdateArchive",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_ARCHIVE_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_ARCHIVE_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "UpdateArchive",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::UPDATE_ARCHIVE_REQUEST,
    output: &shapes::UPDATE_ARCHIVE_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_CONNECTION: Operation = Operation {
    name: "UpdateConnection",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_CONNECTION_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_CONNECTION_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "UpdateConnection",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::UPDATE_CONNECTION_REQUEST,
    output: &shapes::UPDATE_CONNECTION_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_ENDPOINT: Operation = Operation {
    name: "UpdateEndpoint",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_ENDPOINT_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_ENDPOINT_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "UpdateEndpoint",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::UPDATE_ENDPOINT_REQUEST,
    output: &shapes::UPDATE_ENDPOINT_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};

static UPDATE_EVENT_BUS: Operation = Operation {
    name: "UpdateEventBus",
    method: "POST",
    plugin: || modelled::plugin(&UPDATE_EVENT_BUS_MODEL),
    input: modelled::input,
    output: modelled::output,
    uri_members: &[],
    streamed: false,
    takes_content_md5: false,
    requires_checksum: false,
};

static UPDATE_EVENT_BUS_MODEL: Modelled = Modelled {
    protocol: Protocol::Json("1.1"),
    name: "UpdateEventBus",
    method: "POST",
    path: "/",
    target: "AWSEvents",
    input: &shapes::UPDATE_EVENT_BUS_REQUEST,
    output: &shapes::UPDATE_EVENT_BUS_RESPONSE,
    input_payload: None,
    output_payload: None,
    lists: false,
    wrapper: None,
};
