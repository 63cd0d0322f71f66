//! The shapes inside of inputs and outputs; generated from `models/eventbridge.json` by `cargo xtask generate`.

use crate::shape::{Member, Shape};

pub(super) static ACTIVATE_EVENT_SOURCE_REQUEST: Shape =
    Shape::Structure(&[Member::body("Name", &Shape::Text)]);

pub(super) static API_DESTINATION: Shape = Shape::Structure(&[
    Member::body("ApiDestinationArn", &Shape::Text),
    Member::body("Name", &Shape::Text),
    Member::body("ApiDestinationState", &Shape::Text),
    Member::body("ConnectionArn", &Shape::Text),
    Member::body("InvocationEndpoint", &Shape::Text),
    Member::body("HttpMethod", &Shape::Text),
    Member::body("InvocationRateLimitPerSecond", &Shape::Integer),
    Member::body("CreationTime", &Shape::Timestamp),
    Member::body("LastModifiedTime", &Shape::Timestamp),
]);

pub(super) static API_DESTINATION_RESPONSE_LIST: Shape = Shape::List {
    item: &API_DESTINATION,
    item_name: None,
    flattened: false,
};

pub(super) static APP_SYNC_PARAMETERS: Shape =
    Shape::Structure(&[Member::body("GraphQLOperation", &Shape::Text)]);

pub(super) static ARCHIVE: Shape = Shape::Structure(&[
    Member::body("ArchiveName", &Shape::Text),
    Member::body("EventSourceArn", &Shape::Text),
    Member::body("State", &Shape::Text),
    Member::body("StateReason", &Shape::Text),
    Member::body("RetentionDays", &Shape::Integer),
    Member::body("SizeBytes", &Shape::Integer),
    Member::body("EventCount", &Shape::Integer),
    Member::body("CreationTime", &Shape::Timestamp),
]);

pub(super) static ARCHIVE_RESPONSE_LIST: Shape = Shape::List {
    item: &ARCHIVE,
    item_name: None,
    flattened: false,
};

pub(super) static AWS_VPC_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("Subnets", &STRING_LIST),
    Member::body("SecurityGroups", &STRING_LIST),
    Member::body("AssignPublicIp", &Shape::Text),
]);

pub(super) static BATCH_ARRAY_PROPERTIES: Shape =
    Shape::Structure(&[Member::body("Size", &Shape::Integer)]);

pub(super) static BATCH_PARAMETERS: Shape = Shape::Structure(&[
    Member::body("JobDefinition", &Shape::Text),
    Member::body("JobName", &Shape::Text),
    Member::body("ArrayProperties", &BATCH_ARRAY_PROPERTIES),
    Member::body("RetryStrategy", &BATCH_RETRY_STRATEGY),
]);

pub(super) static BATCH_RETRY_STRATEGY: Shape =
    Shape::Structure(&[Member::body("Attempts", &Shape::Integer)]);

pub(super) static CANCEL_REPLAY_REQUEST: Shape =
    Shape::Structure(&[Member::body("ReplayName", &Shape::Text)]);

pub(super) static CANCEL_REPLAY_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ReplayArn", &Shape::Text),
    Member::body("State", &Shape::Text),
    Member::body("StateReason", &Shape::Text),
]);

pub(super) static CAPACITY_PROVIDER_STRATEGY: Shape = Shape::List {
    item: &CAPACITY_PROVIDER_STRATEGY_ITEM,
    item_name: None,
    flattened: false,
};

pub(super) static CAPACITY_PROVIDER_STRATEGY_ITEM: Shape = Shape::Structure(&[
    Member::body("capacityProvider", &Shape::Text),
    Member::body("weight", &Shape::Integer),
    Member::body("base", &Shape::Integer),
]);

pub(super) static CONDITION: Shape = Shape::Structure(&[
    Member::body("Type", &Shape::Text),
    Member::body("Key", &Shape::Text),
    Member::body("Value", &Shape::Text),
]);

pub(super) static CONNECTION: Shape = Shape::Structure(&[
    Member::body("ConnectionArn", &Shape::Text),
    Member::body("Name", &Shape::Text),
    Member::body("ConnectionState", &Shape::Text),
    Member::body("StateReason", &Shape::Text),
    Member::body("AuthorizationType", &Shape::Text),
    Member::body("CreationTime", &Shape::Timestamp),
    Member::body("LastModifiedTime", &Shape::Timestamp),
    Member::body("LastAuthorizedTime", &Shape::Timestamp),
]);

pub(super) static CONNECTION_API_KEY_AUTH_RESPONSE_PARAMETERS: Shape =
    Shape::Structure(&[Member::body("ApiKeyName", &Shape::Text)]);

pub(super) static CONNECTION_AUTH_RESPONSE_PARAMETERS: Shape = Shape::Structure(&[
    Member::body(
        "BasicAuthParameters",
        &CONNECTION_BASIC_AUTH_RESPONSE_PARAMETERS,
    ),
    Member::body("OAuthParameters", &CONNECTION_O_AUTH_RESPONSE_PARAMETERS),
    Member::body(
        "ApiKeyAuthParameters",
        &CONNECTION_API_KEY_AUTH_RESPONSE_PARAMETERS,
    ),
    Member::body("InvocationHttpParameters", &CONNECTION_HTTP_PARAMETERS),
]);

pub(super) static CONNECTION_BASIC_AUTH_RESPONSE_PARAMETERS: Shape =
    Shape::Structure(&[Member::body("Username", &Shape::Text)]);

pub(super) static CONNECTION_BODY_PARAMETER: Shape = Shape::Structure(&[
    Member::body("Key", &Shape::Text),
    Member::body("Value", &Shape::Text),
    Member::body("IsValueSecret", &Shape::Boolean),
]);

pub(super) static CONNECTION_BODY_PARAMETERS_LIST: Shape = Shape::List {
    item: &CONNECTION_BODY_PARAMETER,
    item_name: None,
    flattened: false,
};

pub(super) static CONNECTION_HEADER_PARAMETER: Shape = Shape::Structure(&[
    Member::body("Key", &Shape::Text),
    Member::body("Value", &Shape::Text),
    Member::body("IsValueSecret", &Shape::Boolean),
]);

pub(super) static CONNECTION_HEADER_PARAMETERS_LIST: Shape = Shape::List {
    item: &CONNECTION_HEADER_PARAMETER,
    item_name: None,
    flattened: false,
};

pub(super) static CONNECTION_HTTP_PARAMETERS: Shape = Shape::Structure(&[
    Member::body("HeaderParameters", &CONNECTION_HEADER_PARAMETERS_LIST),
    Member::body(
        "QueryStringParameters",
        &CONNECTION_QUERY_STRING_PARAMETERS_LIST,
    ),
    Member::body("BodyParameters", &CONNECTION_BODY_PARAMETERS_LIST),
]);

pub(super) static CONNECTION_O_AUTH_CLIENT_RESPONSE_PARAMETERS: Shape =
    Shape::Structure(&[Member::body("ClientID", &Shape::Text)]);

pub(super) static CONNECTION_O_AUTH_RESPONSE_PARAMETERS: Shape = Shape::Structure(&[
    Member::body(
        "ClientParameters",
        &CONNECTION_O_AUTH_CLIENT_RESPONSE_PARAMETERS,
    ),
    Member::body("AuthorizationEndpoint", &Shape::Text),
    Member::body("HttpMethod", &Shape::Text),
    Member::body("OAuthHttpParameters", &CONNECTION_HTTP_PARAMETERS),
]);

pub(super) static CONNECTION_QUERY_STRING_PARAMETER: Shape = Shape::Structure(&[
    Member::body("Key", &Shape::Text),
    Member::body("Value", &Shape::Text),
    Member::body("IsValueSecret", &Shape::Boolean),
]);

pub(super) static CONNECTION_QUERY_STRING_PARAMETERS_LIST: Shape = Shape::List {
    item: &CONNECTION_QUERY_STRING_PARAMETER,
    item_name: None,
    flattened: false,
};

pub(super) static CONNECTION_RESPONSE_LIST: Shape = Shape::List {
    item: &CONNECTION,
    item_name: None,
    flattened: false,
};

pub(super) static CREATE_API_DESTINATION_REQUEST: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("ConnectionArn", &Shape::Text),
    Member::body("InvocationEndpoint", &Shape::Text),
    Member::body("HttpMethod", &Shape::Text),
    Member::body("InvocationRateLimitPerSecond", &Shape::Integer),
]);

pub(super) static CREATE_API_DESTINATION_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ApiDestinationArn", &Shape::Text),
    Member::body("ApiDestinationState", &Shape::Text),
    Member::body("CreationTime", &Shape::Timestamp),
    Member::body("LastModifiedTime", &Shape::Timestamp),
]);

pub(super) static CREATE_ARCHIVE_REQUEST: Shape = Shape::Structure(&[
    Member::body("ArchiveName", &Shape::Text),
    Member::body("EventSourceArn", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("EventPattern", &Shape::Text),
    Member::body("RetentionDays", &Shape::Integer),
]);

pub(super) static CREATE_ARCHIVE_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ArchiveArn", &Shape::Text),
    Member::body("State", &Shape::Text),
    Member::body("StateReason", &Shape::Text),
    Member::body("CreationTime", &Shape::Timestamp),
]);

pub(super) static CREATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS: Shape = Shape::Structure(&[
    Member::body("ApiKeyName", &Shape::Text),
    Member::body("ApiKeyValue", &Shape::Text),
]);

pub(super) static CREATE_CONNECTION_AUTH_REQUEST_PARAMETERS: Shape = Shape::Structure(&[
    Member::body(
        "BasicAuthParameters",
        &CREATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS,
    ),
    Member::body(
        "OAuthParameters",
        &CREATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS,
    ),
    Member::body(
        "ApiKeyAuthParameters",
        &CREATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS,
    ),
    Member::body("InvocationHttpParameters", &CONNECTION_HTTP_PARAMETERS),
]);

pub(super) static CREATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS: Shape = Shape::Structure(&[
    Member::body("Username", &Shape::Text),
    Member::body("Password", &Shape::Text),
]);

pub(super) static CREATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS: Shape = Shape::Structure(&[
    Member::body("ClientID", &Shape::Text),
    Member::body("ClientSecret", &Shape::Text),
]);

pub(super) static CREATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS: Shape = Shape::Structure(&[
    Member::body(
        "ClientParameters",
        &CREATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS,
    ),
    Member::body("AuthorizationEndpoint", &Shape::Text),
    Member::body("HttpMethod", &Shape::Text),
    Member::body("OAuthHttpParameters", &CONNECTION_HTTP_PARAMETERS),
]);

pub(super) static CREATE_CONNECTION_REQUEST: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("AuthorizationType", &Shape::Text),
    Member::body("AuthParameters", &CREATE_CONNECTION_AUTH_REQUEST_PARAMETERS),
]);

pub(super) static CREATE_CONNECTION_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ConnectionArn", &Shape::Text),
    Member::body("ConnectionState", &Shape::Text),
    Member::body("CreationTime", &Shape::Timestamp),
    Member::body("LastModifiedTime", &Shape::Timestamp),
]);

pub(super) static CREATE_ENDPOINT_REQUEST: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("RoutingConfig", &ROUTING_CONFIG),
    Member::body("ReplicationConfig", &REPLICATION_CONFIG),
    Member::body("EventBuses", &ENDPOINT_EVENT_BUS_LIST),
    Member::body("RoleArn", &Shape::Text),
]);

pub(super) static CREATE_ENDPOINT_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("Arn", &Shape::Text),
    Member::body("RoutingConfig", &ROUTING_CONFIG),
    Member::body("ReplicationConfig", &REPLICATION_CONFIG),
    Member::body("EventBuses", &ENDPOINT_EVENT_BUS_LIST),
    Member::body("RoleArn", &Shape::Text),
    Member::body("State", &Shape::Text),
]);

pub(super) static CREATE_EVENT_BUS_REQUEST: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("EventSourceName", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("KmsKeyIdentifier", &Shape::Text),
    Member::body("DeadLetterConfig", &DEAD_LETTER_CONFIG),
    Member::body("Tags", &TAG_LIST),
]);

pub(super) static CREATE_EVENT_BUS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("EventBusArn", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("KmsKeyIdentifier", &Shape::Text),
    Member::body("DeadLetterConfig", &DEAD_LETTER_CONFIG),
]);

pub(super) static CREATE_PARTNER_EVENT_SOURCE_REQUEST: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("Account", &Shape::Text),
]);

pub(super) static CREATE_PARTNER_EVENT_SOURCE_RESPONSE: Shape =
    Shape::Structure(&[Member::body("EventSourceArn", &Shape::Text)]);

pub(super) static DEACTIVATE_EVENT_SOURCE_REQUEST: Shape =
    Shape::Structure(&[Member::body("Name", &Shape::Text)]);

pub(super) static DEAD_LETTER_CONFIG: Shape =
    Shape::Structure(&[Member::body("Arn", &Shape::Text)]);

pub(super) static DEAUTHORIZE_CONNECTION_REQUEST: Shape =
    Shape::Structure(&[Member::body("Name", &Shape::Text)]);

pub(super) static DEAUTHORIZE_CONNECTION_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ConnectionArn", &Shape::Text),
    Member::body("ConnectionState", &Shape::Text),
    Member::body("CreationTime", &Shape::Timestamp),
    Member::body("LastModifiedTime", &Shape::Timestamp),
    Member::body("LastAuthorizedTime", &Shape::Timestamp),
]);

pub(super) static DELETE_API_DESTINATION_REQUEST: Shape =
    Shape::Structure(&[Member::body("Name", &Shape::Text)]);

pub(super) static DELETE_API_DESTINATION_RESPONSE: Shape = Shape::Structure(&[]);

pub(super) static DELETE_ARCHIVE_REQUEST: Shape =
    Shape::Structure(&[Member::body("ArchiveName", &Shape::Text)]);

pub(super) static DELETE_ARCHIVE_RESPONSE: Shape = Shape::Structure(&[]);

pub(super) static DELETE_CONNECTION_REQUEST: Shape =
    Shape::Structure(&[Member::body("Name", &Shape::Text)]);

pub(super) static DELETE_CONNECTION_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ConnectionArn", &Shape::Text),
    Member::body("ConnectionState", &Shape::Text),
    Member::body("CreationTime", &Shape::Timestamp),
    Member::body("LastModifiedTime", &Shape::Timestamp),
    Member::body("LastAuthorizedTime", &Shape::Timestamp),
]);

pub(super) static DELETE_ENDPOINT_REQUEST: Shape =
    Shape::Structure(&[Member::body("Name", &Shape::Text)]);

pub(super) static DELETE_ENDPOINT_RESPONSE: Shape = Shape::Structure(&[]);

pub(super) static DELETE_EVENT_BUS_REQUEST: Shape =
    Shape::Structure(&[Member::body("Name", &Shape::Text)]);

pub(super) static DELETE_PARTNER_EVENT_SOURCE_REQUEST: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("Account", &Shape::Text),
]);

pub(super) static DELETE_RULE_REQUEST: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("EventBusName", &Shape::Text),
    Member::body("Force", &Shape::Boolean),
]);

pub(super) static DESCRIBE_API_DESTINATION_REQUEST: Shape =
    Shape::Structure(&[Member::body("Name", &Shape::Text)]);

pub(super) static DESCRIBE_API_DESTINATION_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ApiDestinationArn", &Shape::Text),
    Member::body("Name", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("ApiDestinationState", &Shape::Text),
    Member::body("ConnectionArn", &Shape::Text),
    Member::body("InvocationEndpoint", &Shape::Text),
    Member::body("HttpMethod", &Shape::Text),
    Member::body("InvocationRateLimitPerSecond", &Shape::Integer),
    Member::body("CreationTime", &Shape::Timestamp),
    Member::body("LastModifiedTime", &Shape::Timestamp),
]);

pub(super) static DESCRIBE_ARCHIVE_REQUEST: Shape =
    Shape::Structure(&[Member::body("ArchiveName", &Shape::Text)]);

pub(super) static DESCRIBE_ARCHIVE_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ArchiveArn", &Shape::Text),
    Member::body("ArchiveName", &Shape::Text),
    Member::body("EventSourceArn", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("EventPattern", &Shape::Text),
    Member::body("State", &Shape::Text),
    Member::body("StateReason", &Shape::Text),
    Member::body("RetentionDays", &Shape::Integer),
    Member::body("SizeBytes", &Shape::Integer),
    Member::body("EventCount", &Shape::Integer),
    Member::body("CreationTime", &Shape::Timestamp),
]);

pub(super) static DESCRIBE_CONNECTION_REQUEST: Shape =
    Shape::Structure(&[Member::body("Name", &Shape::Text)]);

pub(super) static DESCRIBE_CONNECTION_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ConnectionArn", &Shape::Text),
    Member::body("Name", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("ConnectionState", &Shape::Text),
    Member::body("StateReason", &Shape::Text),
    Member::body("AuthorizationType", &Shape::Text),
    Member::body("SecretArn", &Shape::Text),
    Member::body("AuthParameters", &CONNECTION_AUTH_RESPONSE_PARAMETERS),
    Member::body("CreationTime", &Shape::Timestamp),
    Member::body("LastModifiedTime", &Shape::Timestamp),
    Member::body("LastAuthorizedTime", &Shape::Timestamp),
]);

pub(super) static DESCRIBE_ENDPOINT_REQUEST: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("HomeRegion", &Shape::Text),
]);

pub(super) static DESCRIBE_ENDPOINT_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("Arn", &Shape::Text),
    Member::body("RoutingConfig", &ROUTING_CONFIG),
    Member::body("ReplicationConfig", &REPLICATION_CONFIG),
    Member::body("EventBuses", &ENDPOINT_EVENT_BUS_LIST),
    Member::body("RoleArn", &Shape::Text),
    Member::body("EndpointId", &Shape::Text),
    Member::body("EndpointUrl", &Shape::Text),
    Member::body("State", &Shape::Text),
    Member::body("StateReason", &Shape::Text),
    Member::body("CreationTime", &Shape::Timestamp),
    Member::body("LastModifiedTime", &Shape::Timestamp),
]);

pub(super) static DESCRIBE_EVENT_BUS_REQUEST: Shape =
    Shape::Structure(&[Member::body("Name", &Shape::Text)]);

pub(super) static DESCRIBE_EVENT_BUS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("Arn", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("KmsKeyIdentifier", &Shape::Text),
    Member::body("DeadLetterConfig", &DEAD_LETTER_CONFIG),
    Member::body("Policy", &Shape::Text),
    Member::body("CreationTime", &Shape::Timestamp),
    Member::body("LastModifiedTime", &Shape::Timestamp),
]);

pub(super) static DESCRIBE_EVENT_SOURCE_REQUEST: Shape =
    Shape::Structure(&[Member::body("Name", &Shape::Text)]);

pub(super) static DESCRIBE_EVENT_SOURCE_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Arn", &Shape::Text),
    Member::body("CreatedBy", &Shape::Text),
    Member::body("CreationTime", &Shape::Timestamp),
    Member::body("ExpirationTime", &Shape::Timestamp),
    Member::body("Name", &Shape::Text),
    Member::body("State", &Shape::Text),
]);

pub(super) static DESCRIBE_PARTNER_EVENT_SOURCE_REQUEST: Shape =
    Shape::Structure(&[Member::body("Name", &Shape::Text)]);

pub(super) static DESCRIBE_PARTNER_EVENT_SOURCE_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Arn", &Shape::Text),
    Member::body("Name", &Shape::Text),
]);

pub(super) static DESCRIBE_REPLAY_REQUEST: Shape =
    Shape::Structure(&[Member::body("ReplayName", &Shape::Text)]);

pub(super) static DESCRIBE_REPLAY_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ReplayName", &Shape::Text),
    Member::body("ReplayArn", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("State", &Shape::Text),
    Member::body("StateReason", &Shape::Text),
    Member::body("EventSourceArn", &Shape::Text),
    Member::body("Destination", &REPLAY_DESTINATION),
    Member::body("EventStartTime", &Shape::Timestamp),
    Member::body("EventEndTime", &Shape::Timestamp),
    Member::body("EventLastReplayedTime", &Shape::Timestamp),
    Member::body("ReplayStartTime", &Shape::Timestamp),
    Member::body("ReplayEndTime", &Shape::Timestamp),
]);

pub(super) static DESCRIBE_RULE_REQUEST: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("EventBusName", &Shape::Text),
]);

pub(super) static DESCRIBE_RULE_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("Arn", &Shape::Text),
    Member::body("EventPattern", &Shape::Text),
    Member::body("ScheduleExpression", &Shape::Text),
    Member::body("State", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("RoleArn", &Shape::Text),
    Member::body("ManagedBy", &Shape::Text),
    Member::body("EventBusName", &Shape::Text),
    Member::body("CreatedBy", &Shape::Text),
]);

pub(super) static DISABLE_RULE_REQUEST: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("EventBusName", &Shape::Text),
]);

pub(super) static ECS_PARAMETERS: Shape = Shape::Structure(&[
    Member::body("TaskDefinitionArn", &Shape::Text),
    Member::body("TaskCount", &Shape::Integer),
    Member::body("LaunchType", &Shape::Text),
    Member::body("NetworkConfiguration", &NETWORK_CONFIGURATION),
    Member::body("PlatformVersion", &Shape::Text),
    Member::body("Group", &Shape::Text),
    Member::body("CapacityProviderStrategy", &CAPACITY_PROVIDER_STRATEGY),
    Member::body("EnableECSManagedTags", &Shape::Boolean),
    Member::body("EnableExecuteCommand", &Shape::Boolean),
    Member::body("PlacementConstraints", &PLACEMENT_CONSTRAINTS),
    Member::body("PlacementStrategy", &PLACEMENT_STRATEGIES),
    Member::body("PropagateTags", &Shape::Text),
    Member::body("ReferenceId", &Shape::Text),
    Member::body("Tags", &TAG_LIST),
]);

pub(super) static ENABLE_RULE_REQUEST: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("EventBusName", &Shape::Text),
]);

pub(super) static ENDPOINT: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("Arn", &Shape::Text),
    Member::body("RoutingConfig", &ROUTING_CONFIG),
    Member::body("ReplicationConfig", &REPLICATION_CONFIG),
    Member::body("EventBuses", &ENDPOINT_EVENT_BUS_LIST),
    Member::body("RoleArn", &Shape::Text),
    Member::body("EndpointId", &Shape::Text),
    Member::body("EndpointUrl", &Shape::Text),
    Member::body("State", &Shape::Text),
    Member::body("StateReason", &Shape::Text),
    Member::body("CreationTime", &Shape::Timestamp),
    Member::body("LastModifiedTime", &Shape::Timestamp),
]);

pub(super) static ENDPOINT_EVENT_BUS: Shape =
    Shape::Structure(&[Member::body("EventBusArn", &Shape::Text)]);

pub(super) static ENDPOINT_EVENT_BUS_LIST: Shape = Shape::List {
    item: &ENDPOINT_EVENT_BUS,
    item_name: None,
    flattened: false,
};

pub(super) static ENDPOINT_LIST: Shape = Shape::List {
    item: &ENDPOINT,
    item_name: None,
    flattened: false,
};

pub(super) static EVENT_BUS: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("Arn", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("Policy", &Shape::Text),
    Member::body("CreationTime", &Shape::Timestamp),
    Member::body("LastModifiedTime", &Shape::Timestamp),
]);

pub(super) static EVENT_BUS_LIST: Shape = Shape::List {
    item: &EVENT_BUS,
    item_name: None,
    flattened: false,
};

pub(super) static EVENT_RESOURCE_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static EVENT_SOURCE: Shape = Shape::Structure(&[
    Member::body("Arn", &Shape::Text),
    Member::body("CreatedBy", &Shape::Text),
    Member::body("CreationTime", &Shape::Timestamp),
    Member::body("ExpirationTime", &Shape::Timestamp),
    Member::body("Name", &Shape::Text),
    Member::body("State", &Shape::Text),
]);

pub(super) static EVENT_SOURCE_LIST: Shape = Shape::List {
    item: &EVENT_SOURCE,
    item_name: None,
    flattened: false,
};

pub(super) static FAILOVER_CONFIG: Shape = Shape::Structure(&[
    Member::body("Primary", &PRIMARY),
    Member::body("Secondary", &SECONDARY),
]);

pub(super) static HEADER_PARAMETERS_MAP: Shape = Shape::Map {
    value: &Shape::Text,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static HTTP_PARAMETERS: Shape = Shape::Structure(&[
    Member::body("PathParameterValues", &PATH_PARAMETER_LIST),
    Member::body("HeaderParameters", &HEADER_PARAMETERS_MAP),
    Member::body("QueryStringParameters", &QUERY_STRING_PARAMETERS_MAP),
]);

pub(super) static INPUT_TRANSFORMER: Shape = Shape::Structure(&[
    Member::body("InputPathsMap", &TRANSFORMER_PATHS),
    Member::body("InputTemplate", &Shape::Text),
]);

pub(super) static KINESIS_PARAMETERS: Shape =
    Shape::Structure(&[Member::body("PartitionKeyPath", &Shape::Text)]);

pub(super) static LIST_API_DESTINATIONS_REQUEST: Shape = Shape::Structure(&[
    Member::body("NamePrefix", &Shape::Text),
    Member::body("ConnectionArn", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
]);

pub(super) static LIST_API_DESTINATIONS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ApiDestinations", &API_DESTINATION_RESPONSE_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_ARCHIVES_REQUEST: Shape = Shape::Structure(&[
    Member::body("NamePrefix", &Shape::Text),
    Member::body("EventSourceArn", &Shape::Text),
    Member::body("State", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
]);

pub(super) static LIST_ARCHIVES_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Archives", &ARCHIVE_RESPONSE_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_CONNECTIONS_REQUEST: Shape = Shape::Structure(&[
    Member::body("NamePrefix", &Shape::Text),
    Member::body("ConnectionState", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
]);

pub(super) static LIST_CONNECTIONS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Connections", &CONNECTION_RESPONSE_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_ENDPOINTS_REQUEST: Shape = Shape::Structure(&[
    Member::body("NamePrefix", &Shape::Text),
    Member::body("HomeRegion", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
    Member::body("MaxResults", &Shape::Integer),
]);

pub(super) static LIST_ENDPOINTS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Endpoints", &ENDPOINT_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_EVENT_BUSES_REQUEST: Shape = Shape::Structure(&[
    Member::body("NamePrefix", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
]);

pub(super) static LIST_EVENT_BUSES_RESPONSE: Shape = Shape::Structure(&[
    Member::body("EventBuses", &EVENT_BUS_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_EVENT_SOURCES_REQUEST: Shape = Shape::Structure(&[
    Member::body("NamePrefix", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
]);

pub(super) static LIST_EVENT_SOURCES_RESPONSE: Shape = Shape::Structure(&[
    Member::body("EventSources", &EVENT_SOURCE_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_PARTNER_EVENT_SOURCES_REQUEST: Shape = Shape::Structure(&[
    Member::body("NamePrefix", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
]);

pub(super) static LIST_PARTNER_EVENT_SOURCES_RESPONSE: Shape = Shape::Structure(&[
    Member::body("PartnerEventSources", &PARTNER_EVENT_SOURCE_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_PARTNER_EVENT_SOURCE_ACCOUNTS_REQUEST: Shape = Shape::Structure(&[
    Member::body("EventSourceName", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
]);

pub(super) static LIST_PARTNER_EVENT_SOURCE_ACCOUNTS_RESPONSE: Shape = Shape::Structure(&[
    Member::body(
        "PartnerEventSourceAccounts",
        &PARTNER_EVENT_SOURCE_ACCOUNT_LIST,
    ),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_REPLAYS_REQUEST: Shape = Shape::Structure(&[
    Member::body("NamePrefix", &Shape::Text),
    Member::body("State", &Shape::Text),
    Member::body("EventSourceArn", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
]);

pub(super) static LIST_REPLAYS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Replays", &REPLAY_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_RULES_REQUEST: Shape = Shape::Structure(&[
    Member::body("NamePrefix", &Shape::Text),
    Member::body("EventBusName", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
]);

pub(super) static LIST_RULES_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Rules", &RULE_RESPONSE_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_RULE_NAMES_BY_TARGET_REQUEST: Shape = Shape::Structure(&[
    Member::body("TargetArn", &Shape::Text),
    Member::body("EventBusName", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
]);

pub(super) static LIST_RULE_NAMES_BY_TARGET_RESPONSE: Shape = Shape::Structure(&[
    Member::body("RuleNames", &RULE_NAME_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static LIST_TAGS_FOR_RESOURCE_REQUEST: Shape =
    Shape::Structure(&[Member::body("ResourceARN", &Shape::Text)]);

pub(super) static LIST_TAGS_FOR_RESOURCE_RESPONSE: Shape =
    Shape::Structure(&[Member::body("Tags", &TAG_LIST)]);

pub(super) static LIST_TARGETS_BY_RULE_REQUEST: Shape = Shape::Structure(&[
    Member::body("Rule", &Shape::Text),
    Member::body("EventBusName", &Shape::Text),
    Member::body("NextToken", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
]);

pub(super) static LIST_TARGETS_BY_RULE_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Targets", &TARGET_LIST),
    Member::body("NextToken", &Shape::Text),
]);

pub(super) static NETWORK_CONFIGURATION: Shape =
    Shape::Structure(&[Member::body("awsvpcConfiguration", &AWS_VPC_CONFIGURATION)]);

pub(super) static PARTNER_EVENT_SOURCE: Shape = Shape::Structure(&[
    Member::body("Arn", &Shape::Text),
    Member::body("Name", &Shape::Text),
]);

pub(super) static PARTNER_EVENT_SOURCE_ACCOUNT: Shape = Shape::Structure(&[
    Member::body("Account", &Shape::Text),
    Member::body("CreationTime", &Shape::Timestamp),
    Member::body("ExpirationTime", &Shape::Timestamp),
    Member::body("State", &Shape::Text),
]);

pub(super) static PARTNER_EVENT_SOURCE_ACCOUNT_LIST: Shape = Shape::List {
    item: &PARTNER_EVENT_SOURCE_ACCOUNT,
    item_name: None,
    flattened: false,
};

pub(super) static PARTNER_EVENT_SOURCE_LIST: Shape = Shape::List {
    item: &PARTNER_EVENT_SOURCE,
    item_name: None,
    flattened: false,
};

pub(super) static PATH_PARAMETER_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static PLACEMENT_CONSTRAINT: Shape = Shape::Structure(&[
    Member::body("type", &Shape::Text),
    Member::body("expression", &Shape::Text),
]);

pub(super) static PLACEMENT_CONSTRAINTS: Shape = Shape::List {
    item: &PLACEMENT_CONSTRAINT,
    item_name: None,
    flattened: false,
};

pub(super) static PLACEMENT_STRATEGIES: Shape = Shape::List {
    item: &PLACEMENT_STRATEGY,
    item_name: None,
    flattened: false,
};

pub(super) static PLACEMENT_STRATEGY: Shape = Shape::Structure(&[
    Member::body("type", &Shape::Text),
    Member::body("field", &Shape::Text),
]);

pub(super) static PRIMARY: Shape = Shape::Structure(&[Member::body("HealthCheck", &Shape::Text)]);

pub(super) static PUT_EVENTS_REQUEST: Shape = Shape::Structure(&[
    Member::body("Entries", &PUT_EVENTS_REQUEST_ENTRY_LIST),
    Member::body("EndpointId", &Shape::Text),
]);

pub(super) static PUT_EVENTS_REQUEST_ENTRY: Shape = Shape::Structure(&[
    Member::body("Time", &Shape::Timestamp),
    Member::body("Source", &Shape::Text),
    Member::body("Resources", &EVENT_RESOURCE_LIST),
    Member::body("DetailType", &Shape::Text),
    Member::body("Detail", &Shape::Text),
    Member::body("EventBusName", &Shape::Text),
    Member::body("TraceHeader", &Shape::Text),
]);

pub(super) static PUT_EVENTS_REQUEST_ENTRY_LIST: Shape = Shape::List {
    item: &PUT_EVENTS_REQUEST_ENTRY,
    item_name: None,
    flattened: false,
};

pub(super) static PUT_EVENTS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("FailedEntryCount", &Shape::Integer),
    Member::body("Entries", &PUT_EVENTS_RESULT_ENTRY_LIST),
]);

pub(super) static PUT_EVENTS_RESULT_ENTRY: Shape = Shape::Structure(&[
    Member::body("EventId", &Shape::Text),
    Member::body("ErrorCode", &Shape::Text),
    Member::body("ErrorMessage", &Shape::Text),
]);

pub(super) static PUT_EVENTS_RESULT_ENTRY_LIST: Shape = Shape::List {
    item: &PUT_EVENTS_RESULT_ENTRY,
    item_name: None,
    flattened: false,
};

pub(super) static PUT_PARTNER_EVENTS_REQUEST: Shape = Shape::Structure(&[Member::body(
    "Entries",
    &PUT_PARTNER_EVENTS_REQUEST_ENTRY_LIST,
)]);

pub(super) static PUT_PARTNER_EVENTS_REQUEST_ENTRY: Shape = Shape::Structure(&[
    Member::body("Time", &Shape::Timestamp),
    Member::body("Source", &Shape::Text),
    Member::body("Resources", &EVENT_RESOURCE_LIST),
    Member::body("DetailType", &Shape::Text),
    Member::body("Detail", &Shape::Text),
]);

pub(super) static PUT_PARTNER_EVENTS_REQUEST_ENTRY_LIST: Shape = Shape::List {
    item: &PUT_PARTNER_EVENTS_REQUEST_ENTRY,
    item_name: None,
    flattened: false,
};

pub(super) static PUT_PARTNER_EVENTS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("FailedEntryCount", &Shape::Integer),
    Member::body("Entries", &PUT_PARTNER_EVENTS_RESULT_ENTRY_LIST),
]);

pub(super) static PUT_PARTNER_EVENTS_RESULT_ENTRY: Shape = Shape::Structure(&[
    Member::body("EventId", &Shape::Text),
    Member::body("ErrorCode", &Shape::Text),
    Member::body("ErrorMessage", &Shape::Text),
]);

pub(super) static PUT_PARTNER_EVENTS_RESULT_ENTRY_LIST: Shape = Shape::List {
    item: &PUT_PARTNER_EVENTS_RESULT_ENTRY,
    item_name: None,
    flattened: false,
};

pub(super) static PUT_PERMISSION_REQUEST: Shape = Shape::Structure(&[
    Member::body("EventBusName", &Shape::Text),
    Member::body("Action", &Shape::Text),
    Member::body("Principal", &Shape::Text),
    Member::body("StatementId", &Shape::Text),
    Member::body("Condition", &CONDITION),
    Member::body("Policy", &Shape::Text),
]);

pub(super) static PUT_RULE_REQUEST: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("ScheduleExpression", &Shape::Text),
    Member::body("EventPattern", &Shape::Text),
    Member::body("State", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("RoleArn", &Shape::Text),
    Member::body("Tags", &TAG_LIST),
    Member::body("EventBusName", &Shape::Text),
]);

pub(super) static PUT_RULE_RESPONSE: Shape =
    Shape::Structure(&[Member::body("RuleArn", &Shape::Text)]);

pub(super) static PUT_TARGETS_REQUEST: Shape = Shape::Structure(&[
    Member::body("Rule", &Shape::Text),
    Member::body("EventBusName", &Shape::Text),
    Member::body("Targets", &TARGET_LIST),
]);

pub(super) static PUT_TARGETS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("FailedEntryCount", &Shape::Integer),
    Member::body("FailedEntries", &PUT_TARGETS_RESULT_ENTRY_LIST),
]);

pub(super) static PUT_TARGETS_RESULT_ENTRY: Shape = Shape::Structure(&[
    Member::body("TargetId", &Shape::Text),
    Member::body("ErrorCode", &Shape::Text),
    Member::body("ErrorMessage", &Shape::Text),
]);

pub(super) static PUT_TARGETS_RESULT_ENTRY_LIST: Shape = Shape::List {
    item: &PUT_TARGETS_RESULT_ENTRY,
    item_name: None,
    flattened: false,
};

pub(super) static QUERY_STRING_PARAMETERS_MAP: Shape = Shape::Map {
    value: &Shape::Text,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static REDSHIFT_DATA_PARAMETERS: Shape = Shape::Structure(&[
    Member::body("SecretManagerArn", &Shape::Text),
    Member::body("Database", &Shape::Text),
    Member::body("DbUser", &Shape::Text),
    Member::body("Sql", &Shape::Text),
    Member::body("StatementName", &Shape::Text),
    Member::body("WithEvent", &Shape::Boolean),
    Member::body("Sqls", &SQLS),
]);

pub(super) static REMOVE_PERMISSION_REQUEST: Shape = Shape::Structure(&[
    Member::body("StatementId", &Shape::Text),
    Member::body("RemoveAllPermissions", &Shape::Boolean),
    Member::body("EventBusName", &Shape::Text),
]);

pub(super) static REMOVE_TARGETS_REQUEST: Shape = Shape::Structure(&[
    Member::body("Rule", &Shape::Text),
    Member::body("EventBusName", &Shape::Text),
    Member::body("Ids", &TARGET_ID_LIST),
    Member::body("Force", &Shape::Boolean),
]);

pub(super) static REMOVE_TARGETS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("FailedEntryCount", &Shape::Integer),
    Member::body("FailedEntries", &REMOVE_TARGETS_RESULT_ENTRY_LIST),
]);

pub(super) static REMOVE_TARGETS_RESULT_ENTRY: Shape = Shape::Structure(&[
    Member::body("TargetId", &Shape::Text),
    Member::body("ErrorCode", &Shape::Text),
    Member::body("ErrorMessage", &Shape::Text),
]);

pub(super) static REMOVE_TARGETS_RESULT_ENTRY_LIST: Shape = Shape::List {
    item: &REMOVE_TARGETS_RESULT_ENTRY,
    item_name: None,
    flattened: false,
};

pub(super) static REPLAY: Shape = Shape::Structure(&[
    Member::body("ReplayName", &Shape::Text),
    Member::body("EventSourceArn", &Shape::Text),
    Member::body("State", &Shape::Text),
    Member::body("StateReason", &Shape::Text),
    Member::body("EventStartTime", &Shape::Timestamp),
    Member::body("EventEndTime", &Shape::Timestamp),
    Member::body("EventLastReplayedTime", &Shape::Timestamp),
    Member::body("ReplayStartTime", &Shape::Timestamp),
    Member::body("ReplayEndTime", &Shape::Timestamp),
]);

pub(super) static REPLAY_DESTINATION: Shape = Shape::Structure(&[
    Member::body("Arn", &Shape::Text),
    Member::body("FilterArns", &REPLAY_DESTINATION_FILTERS),
]);

pub(super) static REPLAY_DESTINATION_FILTERS: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static REPLAY_LIST: Shape = Shape::List {
    item: &REPLAY,
    item_name: None,
    flattened: false,
};

pub(super) static REPLICATION_CONFIG: Shape =
    Shape::Structure(&[Member::body("State", &Shape::Text)]);

pub(super) static RETRY_POLICY: Shape = Shape::Structure(&[
    Member::body("MaximumRetryAttempts", &Shape::Integer),
    Member::body("MaximumEventAgeInSeconds", &Shape::Integer),
]);

pub(super) static ROUTING_CONFIG: Shape =
    Shape::Structure(&[Member::body("FailoverConfig", &FAILOVER_CONFIG)]);

pub(super) static RULE: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("Arn", &Shape::Text),
    Member::body("EventPattern", &Shape::Text),
    Member::body("State", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("ScheduleExpression", &Shape::Text),
    Member::body("RoleArn", &Shape::Text),
    Member::body("ManagedBy", &Shape::Text),
    Member::body("EventBusName", &Shape::Text),
]);

pub(super) static RULE_NAME_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static RULE_RESPONSE_LIST: Shape = Shape::List {
    item: &RULE,
    item_name: None,
    flattened: false,
};

pub(super) static RUN_COMMAND_PARAMETERS: Shape =
    Shape::Structure(&[Member::body("RunCommandTargets", &RUN_COMMAND_TARGETS)]);

pub(super) static RUN_COMMAND_TARGET: Shape = Shape::Structure(&[
    Member::body("Key", &Shape::Text),
    Member::body("Values", &RUN_COMMAND_TARGET_VALUES),
]);

pub(super) static RUN_COMMAND_TARGETS: Shape = Shape::List {
    item: &RUN_COMMAND_TARGET,
    item_name: None,
    flattened: false,
};

pub(super) static RUN_COMMAND_TARGET_VALUES: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static SAGE_MAKER_PIPELINE_PARAMETER: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("Value", &Shape::Text),
]);

pub(super) static SAGE_MAKER_PIPELINE_PARAMETERS: Shape = Shape::Structure(&[Member::body(
    "PipelineParameterList",
    &SAGE_MAKER_PIPELINE_PARAMETER_LIST,
)]);

pub(super) static SAGE_MAKER_PIPELINE_PARAMETER_LIST: Shape = Shape::List {
    item: &SAGE_MAKER_PIPELINE_PARAMETER,
    item_name: None,
    flattened: false,
};

pub(super) static SECONDARY: Shape = Shape::Structure(&[Member::body("Route", &Shape::Text)]);

pub(super) static SQLS: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static SQS_PARAMETERS: Shape =
    Shape::Structure(&[Member::body("MessageGroupId", &Shape::Text)]);

pub(super) static START_REPLAY_REQUEST: Shape = Shape::Structure(&[
    Member::body("ReplayName", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("EventSourceArn", &Shape::Text),
    Member::body("EventStartTime", &Shape::Timestamp),
    Member::body("EventEndTime", &Shape::Timestamp),
    Member::body("Destination", &REPLAY_DESTINATION),
]);

pub(super) static START_REPLAY_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ReplayArn", &Shape::Text),
    Member::body("State", &Shape::Text),
    Member::body("StateReason", &Shape::Text),
    Member::body("ReplayStartTime", &Shape::Timestamp),
]);

pub(super) static STRING_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
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
    Member::body("ResourceARN", &Shape::Text),
    Member::body("Tags", &TAG_LIST),
]);

pub(super) static TAG_RESOURCE_RESPONSE: Shape = Shape::Structure(&[]);

pub(super) static TARGET: Shape = Shape::Structure(&[
    Member::body("Id", &Shape::Text),
    Member::body("Arn", &Shape::Text),
    Member::body("RoleArn", &Shape::Text),
    Member::body("Input", &Shape::Text),
    Member::body("InputPath", &Shape::Text),
    Member::body("InputTransformer", &INPUT_TRANSFORMER),
    Member::body("KinesisParameters", &KINESIS_PARAMETERS),
    Member::body("RunCommandParameters", &RUN_COMMAND_PARAMETERS),
    Member::body("EcsParameters", &ECS_PARAMETERS),
    Member::body("BatchParameters", &BATCH_PARAMETERS),
    Member::body("SqsParameters", &SQS_PARAMETERS),
    Member::body("HttpParameters", &HTTP_PARAMETERS),
    Member::body("RedshiftDataParameters", &REDSHIFT_DATA_PARAMETERS),
    Member::body(
        "SageMakerPipelineParameters",
        &SAGE_MAKER_PIPELINE_PARAMETERS,
    ),
    Member::body("DeadLetterConfig", &DEAD_LETTER_CONFIG),
    Member::body("RetryPolicy", &RETRY_POLICY),
    Member::body("AppSyncParameters", &APP_SYNC_PARAMETERS),
]);

pub(super) static TARGET_ID_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static TARGET_LIST: Shape = Shape::List {
    item: &TARGET,
    item_name: None,
    flattened: false,
};

pub(super) static TEST_EVENT_PATTERN_REQUEST: Shape = Shape::Structure(&[
    Member::body("EventPattern", &Shape::Text),
    Member::body("Event", &Shape::Text),
]);

pub(super) static TEST_EVENT_PATTERN_RESPONSE: Shape =
    Shape::Structure(&[Member::body("Result", &Shape::Boolean)]);

pub(super) static TRANSFORMER_PATHS: Shape = Shape::Map {
    value: &Shape::Text,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static UNTAG_RESOURCE_REQUEST: Shape = Shape::Structure(&[
    Member::body("ResourceARN", &Shape::Text),
    Member::body("TagKeys", &TAG_KEY_LIST),
]);

pub(super) static UNTAG_RESOURCE_RESPONSE: Shape = Shape::Structure(&[]);

pub(super) static UPDATE_API_DESTINATION_REQUEST: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("ConnectionArn", &Shape::Text),
    Member::body("InvocationEndpoint", &Shape::Text),
    Member::body("HttpMethod", &Shape::Text),
    Member::body("InvocationRateLimitPerSecond", &Shape::Integer),
]);

pub(super) static UPDATE_API_DESTINATION_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ApiDestinationArn", &Shape::Text),
    Member::body("ApiDestinationState", &Shape::Text),
    Member::body("CreationTime", &Shape::Timestamp),
    Member::body("LastModifiedTime", &Shape::Timestamp),
]);

pub(super) static UPDATE_ARCHIVE_REQUEST: Shape = Shape::Structure(&[
    Member::body("ArchiveName", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("EventPattern", &Shape::Text),
    Member::body("RetentionDays", &Shape::Integer),
]);

pub(super) static UPDATE_ARCHIVE_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ArchiveArn", &Shape::Text),
    Member::body("State", &Shape::Text),
    Member::body("StateReason", &Shape::Text),
    Member::body("CreationTime", &Shape::Timestamp),
]);

pub(super) static UPDATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS: Shape = Shape::Structure(&[
    Member::body("ApiKeyName", &Shape::Text),
    Member::body("ApiKeyValue", &Shape::Text),
]);

pub(super) static UPDATE_CONNECTION_AUTH_REQUEST_PARAMETERS: Shape = Shape::Structure(&[
    Member::body(
        "BasicAuthParameters",
        &UPDATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS,
    ),
    Member::body(
        "OAuthParameters",
        &UPDATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS,
    ),
    Member::body(
        "ApiKeyAuthParameters",
        &UPDATE_CONNECTION_API_KEY_AUTH_REQUEST_PARAMETERS,
    ),
    Member::body("InvocationHttpParameters", &CONNECTION_HTTP_PARAMETERS),
]);

pub(super) static UPDATE_CONNECTION_BASIC_AUTH_REQUEST_PARAMETERS: Shape = Shape::Structure(&[
    Member::body("Username", &Shape::Text),
    Member::body("Password", &Shape::Text),
]);

pub(super) static UPDATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS: Shape = Shape::Structure(&[
    Member::body("ClientID", &Shape::Text),
    Member::body("ClientSecret", &Shape::Text),
]);

pub(super) static UPDATE_CONNECTION_O_AUTH_REQUEST_PARAMETERS: Shape = Shape::Structure(&[
    Member::body(
        "ClientParameters",
        &UPDATE_CONNECTION_O_AUTH_CLIENT_REQUEST_PARAMETERS,
    ),
    Member::body("AuthorizationEndpoint", &Shape::Text),
    Member::body("HttpMethod", &Shape::Text),
    Member::body("OAuthHttpParameters", &CONNECTION_HTTP_PARAMETERS),
]);

pub(super) static UPDATE_CONNECTION_REQUEST: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("AuthorizationType", &Shape::Text),
    Member::body("AuthParameters", &UPDATE_CONNECTION_AUTH_REQUEST_PARAMETERS),
]);

pub(super) static UPDATE_CONNECTION_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ConnectionArn", &Shape::Text),
    Member::body("ConnectionState", &Shape::Text),
    Member::body("CreationTime", &Shape::Timestamp),
    Member::body("LastModifiedTime", &Shape::Timestamp),
    Member::body("LastAuthorizedTime", &Shape::Timestamp),
]);

pub(super) static UPDATE_ENDPOINT_REQUEST: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("RoutingConfig", &ROUTING_CONFIG),
    Member::body("ReplicationConfig", &REPLICATION_CONFIG),
    Member::body("EventBuses", &ENDPOINT_EVENT_BUS_LIST),
    Member::body("RoleArn", &Shape::Text),
]);

pub(super) static UPDATE_ENDPOINT_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("Arn", &Shape::Text),
    Member::body("RoutingConfig", &ROUTING_CONFIG),
    Member::body("ReplicationConfig", &REPLICATION_CONFIG),
    Member::body("EventBuses", &ENDPOINT_EVENT_BUS_LIST),
    Member::body("RoleArn", &Shape::Text),
    Member::body("EndpointId", &Shape::Text),
    Member::body("EndpointUrl", &Shape::Text),
    Member::body("State", &Shape::Text),
]);

pub(super) static UPDATE_EVENT_BUS_REQUEST: Shape = Shape::Structure(&[
    Member::body("Name", &Shape::Text),
    Member::body("KmsKeyIdentifier", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("DeadLetterConfig", &DEAD_LETTER_CONFIG),
]);

pub(super) static UPDATE_EVENT_BUS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Arn", &Shape::Text),
    Member::body("Name", &Shape::Text),
    Member::body("KmsKeyIdentifier", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("DeadLetterConfig", &DEAD_LETTER_CONFIG),
]);
