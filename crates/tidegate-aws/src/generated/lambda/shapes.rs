//! The shapes inside of inputs and outputs; generated from `models/lambda.json` by `cargo xtask generate`.

use crate::shape::{Member, Place, Shape};

pub(super) static ACCOUNT_LIMIT: Shape = Shape::Structure(&[
    Member::body("TotalCodeSize", &Shape::Integer),
    Member::body("CodeSizeUnzipped", &Shape::Integer),
    Member::body("CodeSizeZipped", &Shape::Integer),
    Member::body("ConcurrentExecutions", &Shape::Integer),
    Member::body("UnreservedConcurrentExecutions", &Shape::Integer),
]);

pub(super) static ACCOUNT_USAGE: Shape = Shape::Structure(&[
    Member::body("TotalCodeSize", &Shape::Integer),
    Member::body("FunctionCount", &Shape::Integer),
]);

pub(super) static ADDITIONAL_VERSION_WEIGHTS: Shape = Shape::Map {
    value: &Shape::Float,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static ADD_LAYER_VERSION_PERMISSION_REQUEST: Shape = Shape::Structure(&[
    Member::at("LayerName", Place::Uri, "LayerName", &Shape::Text),
    Member::at(
        "VersionNumber",
        Place::Uri,
        "VersionNumber",
        &Shape::Integer,
    ),
    Member::body("StatementId", &Shape::Text),
    Member::body("Action", &Shape::Text),
    Member::body("Principal", &Shape::Text),
    Member::body("OrganizationId", &Shape::Text),
    Member::at("RevisionId", Place::Query, "RevisionId", &Shape::Text),
]);

pub(super) static ADD_LAYER_VERSION_PERMISSION_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Statement", &Shape::Text),
    Member::body("RevisionId", &Shape::Text),
]);

pub(super) static ADD_PERMISSION_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::body("StatementId", &Shape::Text),
    Member::body("Action", &Shape::Text),
    Member::body("Principal", &Shape::Text),
    Member::body("SourceArn", &Shape::Text),
    Member::body("SourceAccount", &Shape::Text),
    Member::body("EventSourceToken", &Shape::Text),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
    Member::body("RevisionId", &Shape::Text),
    Member::body("PrincipalOrgID", &Shape::Text),
    Member::body("FunctionUrlAuthType", &Shape::Text),
]);

pub(super) static ADD_PERMISSION_RESPONSE: Shape =
    Shape::Structure(&[Member::body("Statement", &Shape::Text)]);

pub(super) static ALIAS_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("AliasArn", &Shape::Text),
    Member::body("Name", &Shape::Text),
    Member::body("FunctionVersion", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("RoutingConfig", &ALIAS_ROUTING_CONFIGURATION),
    Member::body("RevisionId", &Shape::Text),
]);

pub(super) static ALIAS_LIST: Shape = Shape::List {
    item: &ALIAS_CONFIGURATION,
    item_name: None,
    flattened: false,
};

pub(super) static ALIAS_ROUTING_CONFIGURATION: Shape = Shape::Structure(&[Member::body(
    "AdditionalVersionWeights",
    &ADDITIONAL_VERSION_WEIGHTS,
)]);

pub(super) static ALLOWED_PUBLISHERS: Shape = Shape::Structure(&[Member::body(
    "SigningProfileVersionArns",
    &SIGNING_PROFILE_VERSION_ARNS,
)]);

pub(super) static ALLOW_METHODS_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static ALLOW_ORIGINS_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG: Shape =
    Shape::Structure(&[Member::body("ConsumerGroupId", &Shape::Text)]);

pub(super) static ARCHITECTURES_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static CODE_SIGNING_CONFIG: Shape = Shape::Structure(&[
    Member::body("CodeSigningConfigId", &Shape::Text),
    Member::body("CodeSigningConfigArn", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("AllowedPublishers", &ALLOWED_PUBLISHERS),
    Member::body("CodeSigningPolicies", &CODE_SIGNING_POLICIES),
    Member::body("LastModified", &Shape::Text),
]);

pub(super) static CODE_SIGNING_CONFIG_LIST: Shape = Shape::List {
    item: &CODE_SIGNING_CONFIG,
    item_name: None,
    flattened: false,
};

pub(super) static CODE_SIGNING_POLICIES: Shape =
    Shape::Structure(&[Member::body("UntrustedArtifactOnDeployment", &Shape::Text)]);

pub(super) static COMPATIBLE_ARCHITECTURES: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static COMPATIBLE_RUNTIMES: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static CONCURRENCY: Shape = Shape::Structure(&[Member::body(
    "ReservedConcurrentExecutions",
    &Shape::Integer,
)]);

pub(super) static CORS: Shape = Shape::Structure(&[
    Member::body("AllowCredentials", &Shape::Boolean),
    Member::body("AllowHeaders", &HEADERS_LIST),
    Member::body("AllowMethods", &ALLOW_METHODS_LIST),
    Member::body("AllowOrigins", &ALLOW_ORIGINS_LIST),
    Member::body("ExposeHeaders", &HEADERS_LIST),
    Member::body("MaxAge", &Shape::Integer),
]);

pub(super) static CREATE_ALIAS_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::body("Name", &Shape::Text),
    Member::body("FunctionVersion", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("RoutingConfig", &ALIAS_ROUTING_CONFIGURATION),
]);

pub(super) static CREATE_CODE_SIGNING_CONFIG_REQUEST: Shape = Shape::Structure(&[
    Member::body("Description", &Shape::Text),
    Member::body("AllowedPublishers", &ALLOWED_PUBLISHERS),
    Member::body("CodeSigningPolicies", &CODE_SIGNING_POLICIES),
]);

pub(super) static CREATE_CODE_SIGNING_CONFIG_RESPONSE: Shape =
    Shape::Structure(&[Member::body("CodeSigningConfig", &CODE_SIGNING_CONFIG)]);

pub(super) static CREATE_EVENT_SOURCE_MAPPING_REQUEST: Shape = Shape::Structure(&[
    Member::body("EventSourceArn", &Shape::Text),
    Member::body("FunctionName", &Shape::Text),
    Member::body("Enabled", &Shape::Boolean),
    Member::body("BatchSize", &Shape::Integer),
    Member::body("FilterCriteria", &FILTER_CRITERIA),
    Member::body("MaximumBatchingWindowInSeconds", &Shape::Integer),
    Member::body("ParallelizationFactor", &Shape::Integer),
    Member::body("StartingPosition", &Shape::Text),
    Member::body("StartingPositionTimestamp", &Shape::Timestamp),
    Member::body("DestinationConfig", &DESTINATION_CONFIG),
    Member::body("MaximumRecordAgeInSeconds", &Shape::Integer),
    Member::body("BisectBatchOnFunctionError", &Shape::Boolean),
    Member::body("MaximumRetryAttempts", &Shape::Integer),
    Member::body("TumblingWindowInSeconds", &Shape::Integer),
    Member::body("Topics", &TOPICS),
    Member::body("Queues", &QUEUES),
    Member::body("SourceAccessConfigurations", &SOURCE_ACCESS_CONFIGURATIONS),
    Member::body("SelfManagedEventSource", &SELF_MANAGED_EVENT_SOURCE),
    Member::body("FunctionResponseTypes", &FUNCTION_RESPONSE_TYPE_LIST),
    Member::body(
        "AmazonManagedKafkaEventSourceConfig",
        &AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG,
    ),
    Member::body(
        "SelfManagedKafkaEventSourceConfig",
        &SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG,
    ),
    Member::body("ScalingConfig", &SCALING_CONFIG),
    Member::body(
        "DocumentDBEventSourceConfig",
        &DOCUMENT_DB_EVENT_SOURCE_CONFIG,
    ),
    Member::body("KMSKeyArn", &Shape::Text),
]);

pub(super) static CREATE_FUNCTION_REQUEST: Shape = Shape::Structure(&[
    Member::body("FunctionName", &Shape::Text),
    Member::body("Runtime", &Shape::Text),
    Member::body("Role", &Shape::Text),
    Member::body("Handler", &Shape::Text),
    Member::body("Code", &FUNCTION_CODE),
    Member::body("Description", &Shape::Text),
    Member::body("Timeout", &Shape::Integer),
    Member::body("MemorySize", &Shape::Integer),
    Member::body("Publish", &Shape::Boolean),
    Member::body("VpcConfig", &VPC_CONFIG),
    Member::body("PackageType", &Shape::Text),
    Member::body("DeadLetterConfig", &DEAD_LETTER_CONFIG),
    Member::body("Environment", &ENVIRONMENT),
    Member::body("KMSKeyArn", &Shape::Text),
    Member::body("TracingConfig", &TRACING_CONFIG),
    Member::body("Tags", &TAGS),
    Member::body("Layers", &LAYER_LIST),
    Member::body("FileSystemConfigs", &FILE_SYSTEM_CONFIG_LIST),
    Member::body("ImageConfig", &IMAGE_CONFIG),
    Member::body("CodeSigningConfigArn", &Shape::Text),
    Member::body("Architectures", &ARCHITECTURES_LIST),
    Member::body("EphemeralStorage", &EPHEMERAL_STORAGE),
    Member::body("SnapStart", &SNAP_START),
    Member::body("LoggingConfig", &LOGGING_CONFIG),
]);

pub(super) static CREATE_FUNCTION_URL_CONFIG_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
    Member::body("AuthType", &Shape::Text),
    Member::body("Cors", &CORS),
    Member::body("InvokeMode", &Shape::Text),
]);

pub(super) static CREATE_FUNCTION_URL_CONFIG_RESPONSE: Shape = Shape::Structure(&[
    Member::body("FunctionUrl", &Shape::Text),
    Member::body("FunctionArn", &Shape::Text),
    Member::body("AuthType", &Shape::Text),
    Member::body("Cors", &CORS),
    Member::body("CreationTime", &Shape::Text),
    Member::body("InvokeMode", &Shape::Text),
]);

pub(super) static DEAD_LETTER_CONFIG: Shape =
    Shape::Structure(&[Member::body("TargetArn", &Shape::Text)]);

pub(super) static DELETE_ALIAS_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Name", Place::Uri, "Name", &Shape::Text),
]);

pub(super) static DELETE_CODE_SIGNING_CONFIG_REQUEST: Shape = Shape::Structure(&[Member::at(
    "CodeSigningConfigArn",
    Place::Uri,
    "CodeSigningConfigArn",
    &Shape::Text,
)]);

pub(super) static DELETE_CODE_SIGNING_CONFIG_RESPONSE: Shape = Shape::Structure(&[]);

pub(super) static DELETE_EVENT_SOURCE_MAPPING_REQUEST: Shape =
    Shape::Structure(&[Member::at("UUID", Place::Uri, "UUID", &Shape::Text)]);

pub(super) static DELETE_FUNCTION_CODE_SIGNING_CONFIG_REQUEST: Shape =
    Shape::Structure(&[Member::at(
        "FunctionName",
        Place::Uri,
        "FunctionName",
        &Shape::Text,
    )]);

pub(super) static DELETE_FUNCTION_CONCURRENCY_REQUEST: Shape = Shape::Structure(&[Member::at(
    "FunctionName",
    Place::Uri,
    "FunctionName",
    &Shape::Text,
)]);

pub(super) static DELETE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
]);

pub(super) static DELETE_FUNCTION_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
]);

pub(super) static DELETE_FUNCTION_URL_CONFIG_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
]);

pub(super) static DELETE_LAYER_VERSION_REQUEST: Shape = Shape::Structure(&[
    Member::at("LayerName", Place::Uri, "LayerName", &Shape::Text),
    Member::at(
        "VersionNumber",
        Place::Uri,
        "VersionNumber",
        &Shape::Integer,
    ),
]);

pub(super) static DELETE_PROVISIONED_CONCURRENCY_CONFIG_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
]);

pub(super) static DESTINATION_CONFIG: Shape = Shape::Structure(&[
    Member::body("OnSuccess", &ON_SUCCESS),
    Member::body("OnFailure", &ON_FAILURE),
]);

pub(super) static DOCUMENT_DB_EVENT_SOURCE_CONFIG: Shape = Shape::Structure(&[
    Member::body("DatabaseName", &Shape::Text),
    Member::body("CollectionName", &Shape::Text),
    Member::body("FullDocument", &Shape::Text),
]);

pub(super) static ENDPOINTS: Shape = Shape::Map {
    value: &ENDPOINT_LISTS,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static ENDPOINT_LISTS: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static ENVIRONMENT: Shape =
    Shape::Structure(&[Member::body("Variables", &ENVIRONMENT_VARIABLES)]);

pub(super) static ENVIRONMENT_ERROR: Shape = Shape::Structure(&[
    Member::body("ErrorCode", &Shape::Text),
    Member::body("Message", &Shape::Text),
]);

pub(super) static ENVIRONMENT_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Variables", &ENVIRONMENT_VARIABLES),
    Member::body("Error", &ENVIRONMENT_ERROR),
]);

pub(super) static ENVIRONMENT_VARIABLES: Shape = Shape::Map {
    value: &Shape::Text,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static EPHEMERAL_STORAGE: Shape =
    Shape::Structure(&[Member::body("Size", &Shape::Integer)]);

pub(super) static EVENT_SOURCE_MAPPINGS_LIST: Shape = Shape::List {
    item: &EVENT_SOURCE_MAPPING_CONFIGURATION,
    item_name: None,
    flattened: false,
};

pub(super) static EVENT_SOURCE_MAPPING_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("UUID", &Shape::Text),
    Member::body("StartingPosition", &Shape::Text),
    Member::body("StartingPositionTimestamp", &Shape::Timestamp),
    Member::body("BatchSize", &Shape::Integer),
    Member::body("MaximumBatchingWindowInSeconds", &Shape::Integer),
    Member::body("ParallelizationFactor", &Shape::Integer),
    Member::body("EventSourceArn", &Shape::Text),
    Member::body("FilterCriteria", &FILTER_CRITERIA),
    Member::body("FunctionArn", &Shape::Text),
    Member::body("LastModified", &Shape::Timestamp),
    Member::body("LastProcessingResult", &Shape::Text),
    Member::body("State", &Shape::Text),
    Member::body("StateTransitionReason", &Shape::Text),
    Member::body("DestinationConfig", &DESTINATION_CONFIG),
    Member::body("Topics", &TOPICS),
    Member::body("Queues", &QUEUES),
    Member::body("SourceAccessConfigurations", &SOURCE_ACCESS_CONFIGURATIONS),
    Member::body("SelfManagedEventSource", &SELF_MANAGED_EVENT_SOURCE),
    Member::body("MaximumRecordAgeInSeconds", &Shape::Integer),
    Member::body("BisectBatchOnFunctionError", &Shape::Boolean),
    Member::body("MaximumRetryAttempts", &Shape::Integer),
    Member::body("TumblingWindowInSeconds", &Shape::Integer),
    Member::body("FunctionResponseTypes", &FUNCTION_RESPONSE_TYPE_LIST),
    Member::body(
        "AmazonManagedKafkaEventSourceConfig",
        &AMAZON_MANAGED_KAFKA_EVENT_SOURCE_CONFIG,
    ),
    Member::body(
        "SelfManagedKafkaEventSourceConfig",
        &SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG,
    ),
    Member::body("ScalingConfig", &SCALING_CONFIG),
    Member::body(
        "DocumentDBEventSourceConfig",
        &DOCUMENT_DB_EVENT_SOURCE_CONFIG,
    ),
    Member::body("KMSKeyArn", &Shape::Text),
    Member::body("FilterCriteriaError", &FILTER_CRITERIA_ERROR),
]);

pub(super) static FILE_SYSTEM_CONFIG: Shape = Shape::Structure(&[
    Member::body("Arn", &Shape::Text),
    Member::body("LocalMountPath", &Shape::Text),
]);

pub(super) static FILE_SYSTEM_CONFIG_LIST: Shape = Shape::List {
    item: &FILE_SYSTEM_CONFIG,
    item_name: None,
    flattened: false,
};

pub(super) static FILTER: Shape = Shape::Structure(&[Member::body("Pattern", &Shape::Text)]);

pub(super) static FILTER_CRITERIA: Shape =
    Shape::Structure(&[Member::body("Filters", &FILTER_LIST)]);

pub(super) static FILTER_CRITERIA_ERROR: Shape = Shape::Structure(&[
    Member::body("ErrorCode", &Shape::Text),
    Member::body("Message", &Shape::Text),
]);

pub(super) static FILTER_LIST: Shape = Shape::List {
    item: &FILTER,
    item_name: None,
    flattened: false,
};

pub(super) static FUNCTION_ARN_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static FUNCTION_CODE: Shape = Shape::Structure(&[
    Member::body("ZipFile", &Shape::Blob),
    Member::body("S3Bucket", &Shape::Text),
    Member::body("S3Key", &Shape::Text),
    Member::body("S3ObjectVersion", &Shape::Text),
    Member::body("ImageUri", &Shape::Text),
]);

pub(super) static FUNCTION_CODE_LOCATION: Shape = Shape::Structure(&[
    Member::body("RepositoryType", &Shape::Text),
    Member::body("Location", &Shape::Text),
    Member::body("ImageUri", &Shape::Text),
    Member::body("ResolvedImageUri", &Shape::Text),
]);

pub(super) static FUNCTION_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("FunctionName", &Shape::Text),
    Member::body("FunctionArn", &Shape::Text),
    Member::body("Runtime", &Shape::Text),
    Member::body("Role", &Shape::Text),
    Member::body("Handler", &Shape::Text),
    Member::body("CodeSize", &Shape::Integer),
    Member::body("Description", &Shape::Text),
    Member::body("Timeout", &Shape::Integer),
    Member::body("MemorySize", &Shape::Integer),
    Member::body("LastModified", &Shape::Text),
    Member::body("CodeSha256", &Shape::Text),
    Member::body("Version", &Shape::Text),
    Member::body("VpcConfig", &VPC_CONFIG_RESPONSE),
    Member::body("DeadLetterConfig", &DEAD_LETTER_CONFIG),
    Member::body("Environment", &ENVIRONMENT_RESPONSE),
    Member::body("KMSKeyArn", &Shape::Text),
    Member::body("TracingConfig", &TRACING_CONFIG_RESPONSE),
    Member::body("MasterArn", &Shape::Text),
    Member::body("RevisionId", &Shape::Text),
    Member::body("Layers", &LAYERS_REFERENCE_LIST),
    Member::body("State", &Shape::Text),
    Member::body("StateReason", &Shape::Text),
    Member::body("StateReasonCode", &Shape::Text),
    Member::body("LastUpdateStatus", &Shape::Text),
    Member::body("LastUpdateStatusReason", &Shape::Text),
    Member::body("LastUpdateStatusReasonCode", &Shape::Text),
    Member::body("FileSystemConfigs", &FILE_SYSTEM_CONFIG_LIST),
    Member::body("PackageType", &Shape::Text),
    Member::body("ImageConfigResponse", &IMAGE_CONFIG_RESPONSE),
    Member::body("SigningProfileVersionArn", &Shape::Text),
    Member::body("SigningJobArn", &Shape::Text),
    Member::body("Architectures", &ARCHITECTURES_LIST),
    Member::body("EphemeralStorage", &EPHEMERAL_STORAGE),
    Member::body("SnapStart", &SNAP_START_RESPONSE),
    Member::body("RuntimeVersionConfig", &RUNTIME_VERSION_CONFIG),
    Member::body("LoggingConfig", &LOGGING_CONFIG),
]);

pub(super) static FUNCTION_EVENT_INVOKE_CONFIG: Shape = Shape::Structure(&[
    Member::body("LastModified", &Shape::Timestamp),
    Member::body("FunctionArn", &Shape::Text),
    Member::body("MaximumRetryAttempts", &Shape::Integer),
    Member::body("MaximumEventAgeInSeconds", &Shape::Integer),
    Member::body("DestinationConfig", &DESTINATION_CONFIG),
]);

pub(super) static FUNCTION_EVENT_INVOKE_CONFIG_LIST: Shape = Shape::List {
    item: &FUNCTION_EVENT_INVOKE_CONFIG,
    item_name: None,
    flattened: false,
};

pub(super) static FUNCTION_LIST: Shape = Shape::List {
    item: &FUNCTION_CONFIGURATION,
    item_name: None,
    flattened: false,
};

pub(super) static FUNCTION_RESPONSE_TYPE_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static FUNCTION_URL_CONFIG: Shape = Shape::Structure(&[
    Member::body("FunctionUrl", &Shape::Text),
    Member::body("FunctionArn", &Shape::Text),
    Member::body("CreationTime", &Shape::Text),
    Member::body("LastModifiedTime", &Shape::Text),
    Member::body("Cors", &CORS),
    Member::body("AuthType", &Shape::Text),
    Member::body("InvokeMode", &Shape::Text),
]);

pub(super) static FUNCTION_URL_CONFIG_LIST: Shape = Shape::List {
    item: &FUNCTION_URL_CONFIG,
    item_name: None,
    flattened: false,
};

pub(super) static GET_ACCOUNT_SETTINGS_REQUEST: Shape = Shape::Structure(&[]);

pub(super) static GET_ACCOUNT_SETTINGS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("AccountLimit", &ACCOUNT_LIMIT),
    Member::body("AccountUsage", &ACCOUNT_USAGE),
]);

pub(super) static GET_ALIAS_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Name", Place::Uri, "Name", &Shape::Text),
]);

pub(super) static GET_CODE_SIGNING_CONFIG_REQUEST: Shape = Shape::Structure(&[Member::at(
    "CodeSigningConfigArn",
    Place::Uri,
    "CodeSigningConfigArn",
    &Shape::Text,
)]);

pub(super) static GET_CODE_SIGNING_CONFIG_RESPONSE: Shape =
    Shape::Structure(&[Member::body("CodeSigningConfig", &CODE_SIGNING_CONFIG)]);

pub(super) static GET_EVENT_SOURCE_MAPPING_REQUEST: Shape =
    Shape::Structure(&[Member::at("UUID", Place::Uri, "UUID", &Shape::Text)]);

pub(super) static GET_FUNCTION_CODE_SIGNING_CONFIG_REQUEST: Shape =
    Shape::Structure(&[Member::at(
        "FunctionName",
        Place::Uri,
        "FunctionName",
        &Shape::Text,
    )]);

pub(super) static GET_FUNCTION_CODE_SIGNING_CONFIG_RESPONSE: Shape = Shape::Structure(&[
    Member::body("CodeSigningConfigArn", &Shape::Text),
    Member::body("FunctionName", &Shape::Text),
]);

pub(super) static GET_FUNCTION_CONCURRENCY_REQUEST: Shape = Shape::Structure(&[Member::at(
    "FunctionName",
    Place::Uri,
    "FunctionName",
    &Shape::Text,
)]);

pub(super) static GET_FUNCTION_CONCURRENCY_RESPONSE: Shape = Shape::Structure(&[Member::body(
    "ReservedConcurrentExecutions",
    &Shape::Integer,
)]);

pub(super) static GET_FUNCTION_CONFIGURATION_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
]);

pub(super) static GET_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
]);

pub(super) static GET_FUNCTION_RECURSION_CONFIG_REQUEST: Shape = Shape::Structure(&[Member::at(
    "FunctionName",
    Place::Uri,
    "FunctionName",
    &Shape::Text,
)]);

pub(super) static GET_FUNCTION_RECURSION_CONFIG_RESPONSE: Shape =
    Shape::Structure(&[Member::body("RecursiveLoop", &Shape::Text)]);

pub(super) static GET_FUNCTION_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
]);

pub(super) static GET_FUNCTION_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Configuration", &FUNCTION_CONFIGURATION),
    Member::body("Code", &FUNCTION_CODE_LOCATION),
    Member::body("Tags", &TAGS),
    Member::body("Concurrency", &CONCURRENCY),
]);

pub(super) static GET_FUNCTION_URL_CONFIG_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
]);

pub(super) static GET_FUNCTION_URL_CONFIG_RESPONSE: Shape = Shape::Structure(&[
    Member::body("FunctionUrl", &Shape::Text),
    Member::body("FunctionArn", &Shape::Text),
    Member::body("AuthType", &Shape::Text),
    Member::body("Cors", &CORS),
    Member::body("CreationTime", &Shape::Text),
    Member::body("LastModifiedTime", &Shape::Text),
    Member::body("InvokeMode", &Shape::Text),
]);

pub(super) static GET_LAYER_VERSION_BY_ARN_REQUEST: Shape =
    Shape::Structure(&[Member::at("Arn", Place::Query, "Arn", &Shape::Text)]);

pub(super) static GET_LAYER_VERSION_POLICY_REQUEST: Shape = Shape::Structure(&[
    Member::at("LayerName", Place::Uri, "LayerName", &Shape::Text),
    Member::at(
        "VersionNumber",
        Place::Uri,
        "VersionNumber",
        &Shape::Integer,
    ),
]);

pub(super) static GET_LAYER_VERSION_POLICY_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Policy", &Shape::Text),
    Member::body("RevisionId", &Shape::Text),
]);

pub(super) static GET_LAYER_VERSION_REQUEST: Shape = Shape::Structure(&[
    Member::at("LayerName", Place::Uri, "LayerName", &Shape::Text),
    Member::at(
        "VersionNumber",
        Place::Uri,
        "VersionNumber",
        &Shape::Integer,
    ),
]);

pub(super) static GET_LAYER_VERSION_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Content", &LAYER_VERSION_CONTENT_OUTPUT),
    Member::body("LayerArn", &Shape::Text),
    Member::body("LayerVersionArn", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("CreatedDate", &Shape::Text),
    Member::body("Version", &Shape::Integer),
    Member::body("CompatibleRuntimes", &COMPATIBLE_RUNTIMES),
    Member::body("LicenseInfo", &Shape::Text),
    Member::body("CompatibleArchitectures", &COMPATIBLE_ARCHITECTURES),
]);

pub(super) static GET_POLICY_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
]);

pub(super) static GET_POLICY_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Policy", &Shape::Text),
    Member::body("RevisionId", &Shape::Text),
]);

pub(super) static GET_PROVISIONED_CONCURRENCY_CONFIG_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
]);

pub(super) static GET_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE: Shape = Shape::Structure(&[
    Member::body("RequestedProvisionedConcurrentExecutions", &Shape::Integer),
    Member::body("AvailableProvisionedConcurrentExecutions", &Shape::Integer),
    Member::body("AllocatedProvisionedConcurrentExecutions", &Shape::Integer),
    Member::body("Status", &Shape::Text),
    Member::body("StatusReason", &Shape::Text),
    Member::body("LastModified", &Shape::Text),
]);

pub(super) static GET_RUNTIME_MANAGEMENT_CONFIG_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
]);

pub(super) static GET_RUNTIME_MANAGEMENT_CONFIG_RESPONSE: Shape = Shape::Structure(&[
    Member::body("UpdateRuntimeOn", &Shape::Text),
    Member::body("RuntimeVersionArn", &Shape::Text),
    Member::body("FunctionArn", &Shape::Text),
]);

pub(super) static HEADERS_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static IMAGE_CONFIG: Shape = Shape::Structure(&[
    Member::body("EntryPoint", &STRING_LIST),
    Member::body("Command", &STRING_LIST),
    Member::body("WorkingDirectory", &Shape::Text),
]);

pub(super) static IMAGE_CONFIG_ERROR: Shape = Shape::Structure(&[
    Member::body("ErrorCode", &Shape::Text),
    Member::body("Message", &Shape::Text),
]);

pub(super) static IMAGE_CONFIG_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ImageConfig", &IMAGE_CONFIG),
    Member::body("Error", &IMAGE_CONFIG_ERROR),
]);

pub(super) static INVOCATION_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at(
        "InvocationType",
        Place::Header,
        "X-Amz-Invocation-Type",
        &Shape::Text,
    ),
    Member::at("LogType", Place::Header, "X-Amz-Log-Type", &Shape::Text),
    Member::at(
        "ClientContext",
        Place::Header,
        "X-Amz-Client-Context",
        &Shape::Text,
    ),
    Member::body("Payload", &Shape::Blob),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
]);

pub(super) static INVOCATION_RESPONSE: Shape = Shape::Structure(&[
    Member::at("StatusCode", Place::Status, "StatusCode", &Shape::Integer),
    Member::at(
        "FunctionError",
        Place::Header,
        "X-Amz-Function-Error",
        &Shape::Text,
    ),
    Member::at("LogResult", Place::Header, "X-Amz-Log-Result", &Shape::Text),
    Member::body("Payload", &Shape::Blob),
    Member::at(
        "ExecutedVersion",
        Place::Header,
        "X-Amz-Executed-Version",
        &Shape::Text,
    ),
]);

pub(super) static INVOKE_ASYNC_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::body("InvokeArgs", &Shape::Blob),
]);

pub(super) static INVOKE_ASYNC_RESPONSE: Shape = Shape::Structure(&[Member::at(
    "Status",
    Place::Status,
    "Status",
    &Shape::Integer,
)]);

pub(super) static INVOKE_RESPONSE_STREAM_UPDATE: Shape =
    Shape::Structure(&[Member::body("Payload", &Shape::Blob)]);

pub(super) static INVOKE_WITH_RESPONSE_STREAM_COMPLETE_EVENT: Shape = Shape::Structure(&[
    Member::body("ErrorCode", &Shape::Text),
    Member::body("ErrorDetails", &Shape::Text),
    Member::body("LogResult", &Shape::Text),
]);

pub(super) static INVOKE_WITH_RESPONSE_STREAM_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at(
        "InvocationType",
        Place::Header,
        "X-Amz-Invocation-Type",
        &Shape::Text,
    ),
    Member::at("LogType", Place::Header, "X-Amz-Log-Type", &Shape::Text),
    Member::at(
        "ClientContext",
        Place::Header,
        "X-Amz-Client-Context",
        &Shape::Text,
    ),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
    Member::body("Payload", &Shape::Blob),
]);

pub(super) static INVOKE_WITH_RESPONSE_STREAM_RESPONSE: Shape = Shape::Structure(&[
    Member::at("StatusCode", Place::Status, "StatusCode", &Shape::Integer),
    Member::at(
        "ExecutedVersion",
        Place::Header,
        "X-Amz-Executed-Version",
        &Shape::Text,
    ),
    Member::body("EventStream", &INVOKE_WITH_RESPONSE_STREAM_RESPONSE_EVENT),
    Member::at(
        "ResponseStreamContentType",
        Place::Header,
        "Content-Type",
        &Shape::Text,
    ),
]);

pub(super) static INVOKE_WITH_RESPONSE_STREAM_RESPONSE_EVENT: Shape = Shape::Structure(&[
    Member::body("PayloadChunk", &INVOKE_RESPONSE_STREAM_UPDATE),
    Member::body(
        "InvokeComplete",
        &INVOKE_WITH_RESPONSE_STREAM_COMPLETE_EVENT,
    ),
]);

pub(super) static LAYER: Shape = Shape::Structure(&[
    Member::body("Arn", &Shape::Text),
    Member::body("CodeSize", &Shape::Integer),
    Member::body("SigningProfileVersionArn", &Shape::Text),
    Member::body("SigningJobArn", &Shape::Text),
]);

pub(super) static LAYERS_LIST: Shape = Shape::List {
    item: &LAYERS_LIST_ITEM,
    item_name: None,
    flattened: false,
};

pub(super) static LAYERS_LIST_ITEM: Shape = Shape::Structure(&[
    Member::body("LayerName", &Shape::Text),
    Member::body("LayerArn", &Shape::Text),
    Member::body("LatestMatchingVersion", &LAYER_VERSIONS_LIST_ITEM),
]);

pub(super) static LAYERS_REFERENCE_LIST: Shape = Shape::List {
    item: &LAYER,
    item_name: None,
    flattened: false,
};

pub(super) static LAYER_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static LAYER_VERSIONS_LIST: Shape = Shape::List {
    item: &LAYER_VERSIONS_LIST_ITEM,
    item_name: None,
    flattened: false,
};

pub(super) static LAYER_VERSIONS_LIST_ITEM: Shape = Shape::Structure(&[
    Member::body("LayerVersionArn", &Shape::Text),
    Member::body("Version", &Shape::Integer),
    Member::body("Description", &Shape::Text),
    Member::body("CreatedDate", &Shape::Text),
    Member::body("CompatibleRuntimes", &COMPATIBLE_RUNTIMES),
    Member::body("LicenseInfo", &Shape::Text),
    Member::body("CompatibleArchitectures", &COMPATIBLE_ARCHITECTURES),
]);

pub(super) static LAYER_VERSION_CONTENT_INPUT: Shape = Shape::Structure(&[
    Member::body("S3Bucket", &Shape::Text),
    Member::body("S3Key", &Shape::Text),
    Member::body("S3ObjectVersion", &Shape::Text),
    Member::body("ZipFile", &Shape::Blob),
]);

pub(super) static LAYER_VERSION_CONTENT_OUTPUT: Shape = Shape::Structure(&[
    Member::body("Location", &Shape::Text),
    Member::body("CodeSha256", &Shape::Text),
    Member::body("CodeSize", &Shape::Integer),
    Member::body("SigningProfileVersionArn", &Shape::Text),
    Member::body("SigningJobArn", &Shape::Text),
]);

pub(super) static LIST_ALIASES_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at(
        "FunctionVersion",
        Place::Query,
        "FunctionVersion",
        &Shape::Text,
    ),
    Member::at("Marker", Place::Query, "Marker", &Shape::Text),
    Member::at("MaxItems", Place::Query, "MaxItems", &Shape::Integer),
]);

pub(super) static LIST_ALIASES_RESPONSE: Shape = Shape::Structure(&[
    Member::body("NextMarker", &Shape::Text),
    Member::body("Aliases", &ALIAS_LIST),
]);

pub(super) static LIST_CODE_SIGNING_CONFIGS_REQUEST: Shape = Shape::Structure(&[
    Member::at("Marker", Place::Query, "Marker", &Shape::Text),
    Member::at("MaxItems", Place::Query, "MaxItems", &Shape::Integer),
]);

pub(super) static LIST_CODE_SIGNING_CONFIGS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("NextMarker", &Shape::Text),
    Member::body("CodeSigningConfigs", &CODE_SIGNING_CONFIG_LIST),
]);

pub(super) static LIST_EVENT_SOURCE_MAPPINGS_REQUEST: Shape = Shape::Structure(&[
    Member::at(
        "EventSourceArn",
        Place::Query,
        "EventSourceArn",
        &Shape::Text,
    ),
    Member::at("FunctionName", Place::Query, "FunctionName", &Shape::Text),
    Member::at("Marker", Place::Query, "Marker", &Shape::Text),
    Member::at("MaxItems", Place::Query, "MaxItems", &Shape::Integer),
]);

pub(super) static LIST_EVENT_SOURCE_MAPPINGS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("NextMarker", &Shape::Text),
    Member::body("EventSourceMappings", &EVENT_SOURCE_MAPPINGS_LIST),
]);

pub(super) static LIST_FUNCTIONS_BY_CODE_SIGNING_CONFIG_REQUEST: Shape = Shape::Structure(&[
    Member::at(
        "CodeSigningConfigArn",
        Place::Uri,
        "CodeSigningConfigArn",
        &Shape::Text,
    ),
    Member::at("Marker", Place::Query, "Marker", &Shape::Text),
    Member::at("MaxItems", Place::Query, "MaxItems", &Shape::Integer),
]);

pub(super) static LIST_FUNCTIONS_BY_CODE_SIGNING_CONFIG_RESPONSE: Shape = Shape::Structure(&[
    Member::body("NextMarker", &Shape::Text),
    Member::body("FunctionArns", &FUNCTION_ARN_LIST),
]);

pub(super) static LIST_FUNCTIONS_REQUEST: Shape = Shape::Structure(&[
    Member::at("MasterRegion", Place::Query, "MasterRegion", &Shape::Text),
    Member::at(
        "FunctionVersion",
        Place::Query,
        "FunctionVersion",
        &Shape::Text,
    ),
    Member::at("Marker", Place::Query, "Marker", &Shape::Text),
    Member::at("MaxItems", Place::Query, "MaxItems", &Shape::Integer),
]);

pub(super) static LIST_FUNCTIONS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("NextMarker", &Shape::Text),
    Member::body("Functions", &FUNCTION_LIST),
]);

pub(super) static LIST_FUNCTION_EVENT_INVOKE_CONFIGS_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Marker", Place::Query, "Marker", &Shape::Text),
    Member::at("MaxItems", Place::Query, "MaxItems", &Shape::Integer),
]);

pub(super) static LIST_FUNCTION_EVENT_INVOKE_CONFIGS_RESPONSE: Shape = Shape::Structure(&[
    Member::body(
        "FunctionEventInvokeConfigs",
        &FUNCTION_EVENT_INVOKE_CONFIG_LIST,
    ),
    Member::body("NextMarker", &Shape::Text),
]);

pub(super) static LIST_FUNCTION_URL_CONFIGS_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Marker", Place::Query, "Marker", &Shape::Text),
    Member::at("MaxItems", Place::Query, "MaxItems", &Shape::Integer),
]);

pub(super) static LIST_FUNCTION_URL_CONFIGS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("FunctionUrlConfigs", &FUNCTION_URL_CONFIG_LIST),
    Member::body("NextMarker", &Shape::Text),
]);

pub(super) static LIST_LAYERS_REQUEST: Shape = Shape::Structure(&[
    Member::at(
        "CompatibleRuntime",
        Place::Query,
        "CompatibleRuntime",
        &Shape::Text,
    ),
    Member::at("Marker", Place::Query, "Marker", &Shape::Text),
    Member::at("MaxItems", Place::Query, "MaxItems", &Shape::Integer),
    Member::at(
        "CompatibleArchitecture",
        Place::Query,
        "CompatibleArchitecture",
        &Shape::Text,
    ),
]);

pub(super) static LIST_LAYERS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("NextMarker", &Shape::Text),
    Member::body("Layers", &LAYERS_LIST),
]);

pub(super) static LIST_LAYER_VERSIONS_REQUEST: Shape = Shape::Structure(&[
    Member::at(
        "CompatibleRuntime",
        Place::Query,
        "CompatibleRuntime",
        &Shape::Text,
    ),
    Member::at("LayerName", Place::Uri, "LayerName", &Shape::Text),
    Member::at("Marker", Place::Query, "Marker", &Shape::Text),
    Member::at("MaxItems", Place::Query, "MaxItems", &Shape::Integer),
    Member::at(
        "CompatibleArchitecture",
        Place::Query,
        "CompatibleArchitecture",
        &Shape::Text,
    ),
]);

pub(super) static LIST_LAYER_VERSIONS_RESPONSE: Shape = Shape::Structure(&[
    Member::body("NextMarker", &Shape::Text),
    Member::body("LayerVersions", &LAYER_VERSIONS_LIST),
]);

pub(super) static LIST_PROVISIONED_CONCURRENCY_CONFIGS_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Marker", Place::Query, "Marker", &Shape::Text),
    Member::at("MaxItems", Place::Query, "MaxItems", &Shape::Integer),
]);

pub(super) static LIST_PROVISIONED_CONCURRENCY_CONFIGS_RESPONSE: Shape = Shape::Structure(&[
    Member::body(
        "ProvisionedConcurrencyConfigs",
        &PROVISIONED_CONCURRENCY_CONFIG_LIST,
    ),
    Member::body("NextMarker", &Shape::Text),
]);

pub(super) static LIST_TAGS_REQUEST: Shape =
    Shape::Structure(&[Member::at("Resource", Place::Uri, "ARN", &Shape::Text)]);

pub(super) static LIST_TAGS_RESPONSE: Shape = Shape::Structure(&[Member::body("Tags", &TAGS)]);

pub(super) static LIST_VERSIONS_BY_FUNCTION_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Marker", Place::Query, "Marker", &Shape::Text),
    Member::at("MaxItems", Place::Query, "MaxItems", &Shape::Integer),
]);

pub(super) static LIST_VERSIONS_BY_FUNCTION_RESPONSE: Shape = Shape::Structure(&[
    Member::body("NextMarker", &Shape::Text),
    Member::body("Versions", &FUNCTION_LIST),
]);

pub(super) static LOGGING_CONFIG: Shape = Shape::Structure(&[
    Member::body("LogFormat", &Shape::Text),
    Member::body("ApplicationLogLevel", &Shape::Text),
    Member::body("SystemLogLevel", &Shape::Text),
    Member::body("LogGroup", &Shape::Text),
]);

pub(super) static ON_FAILURE: Shape =
    Shape::Structure(&[Member::body("Destination", &Shape::Text)]);

pub(super) static ON_SUCCESS: Shape =
    Shape::Structure(&[Member::body("Destination", &Shape::Text)]);

pub(super) static PROVISIONED_CONCURRENCY_CONFIG_LIST: Shape = Shape::List {
    item: &PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM,
    item_name: None,
    flattened: false,
};

pub(super) static PROVISIONED_CONCURRENCY_CONFIG_LIST_ITEM: Shape = Shape::Structure(&[
    Member::body("FunctionArn", &Shape::Text),
    Member::body("RequestedProvisionedConcurrentExecutions", &Shape::Integer),
    Member::body("AvailableProvisionedConcurrentExecutions", &Shape::Integer),
    Member::body("AllocatedProvisionedConcurrentExecutions", &Shape::Integer),
    Member::body("Status", &Shape::Text),
    Member::body("StatusReason", &Shape::Text),
    Member::body("LastModified", &Shape::Text),
]);

pub(super) static PUBLISH_LAYER_VERSION_REQUEST: Shape = Shape::Structure(&[
    Member::at("LayerName", Place::Uri, "LayerName", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("Content", &LAYER_VERSION_CONTENT_INPUT),
    Member::body("CompatibleRuntimes", &COMPATIBLE_RUNTIMES),
    Member::body("LicenseInfo", &Shape::Text),
    Member::body("CompatibleArchitectures", &COMPATIBLE_ARCHITECTURES),
]);

pub(super) static PUBLISH_LAYER_VERSION_RESPONSE: Shape = Shape::Structure(&[
    Member::body("Content", &LAYER_VERSION_CONTENT_OUTPUT),
    Member::body("LayerArn", &Shape::Text),
    Member::body("LayerVersionArn", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("CreatedDate", &Shape::Text),
    Member::body("Version", &Shape::Integer),
    Member::body("CompatibleRuntimes", &COMPATIBLE_RUNTIMES),
    Member::body("LicenseInfo", &Shape::Text),
    Member::body("CompatibleArchitectures", &COMPATIBLE_ARCHITECTURES),
]);

pub(super) static PUBLISH_VERSION_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::body("CodeSha256", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("RevisionId", &Shape::Text),
]);

pub(super) static PUT_FUNCTION_CODE_SIGNING_CONFIG_REQUEST: Shape = Shape::Structure(&[
    Member::body("CodeSigningConfigArn", &Shape::Text),
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
]);

pub(super) static PUT_FUNCTION_CODE_SIGNING_CONFIG_RESPONSE: Shape = Shape::Structure(&[
    Member::body("CodeSigningConfigArn", &Shape::Text),
    Member::body("FunctionName", &Shape::Text),
]);

pub(super) static PUT_FUNCTION_CONCURRENCY_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::body("ReservedConcurrentExecutions", &Shape::Integer),
]);

pub(super) static PUT_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
    Member::body("MaximumRetryAttempts", &Shape::Integer),
    Member::body("MaximumEventAgeInSeconds", &Shape::Integer),
    Member::body("DestinationConfig", &DESTINATION_CONFIG),
]);

pub(super) static PUT_FUNCTION_RECURSION_CONFIG_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::body("RecursiveLoop", &Shape::Text),
]);

pub(super) static PUT_FUNCTION_RECURSION_CONFIG_RESPONSE: Shape =
    Shape::Structure(&[Member::body("RecursiveLoop", &Shape::Text)]);

pub(super) static PUT_PROVISIONED_CONCURRENCY_CONFIG_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
    Member::body("ProvisionedConcurrentExecutions", &Shape::Integer),
]);

pub(super) static PUT_PROVISIONED_CONCURRENCY_CONFIG_RESPONSE: Shape = Shape::Structure(&[
    Member::body("RequestedProvisionedConcurrentExecutions", &Shape::Integer),
    Member::body("AvailableProvisionedConcurrentExecutions", &Shape::Integer),
    Member::body("AllocatedProvisionedConcurrentExecutions", &Shape::Integer),
    Member::body("Status", &Shape::Text),
    Member::body("StatusReason", &Shape::Text),
    Member::body("LastModified", &Shape::Text),
]);

pub(super) static PUT_RUNTIME_MANAGEMENT_CONFIG_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
    Member::body("UpdateRuntimeOn", &Shape::Text),
    Member::body("RuntimeVersionArn", &Shape::Text),
]);

pub(super) static PUT_RUNTIME_MANAGEMENT_CONFIG_RESPONSE: Shape = Shape::Structure(&[
    Member::body("UpdateRuntimeOn", &Shape::Text),
    Member::body("FunctionArn", &Shape::Text),
    Member::body("RuntimeVersionArn", &Shape::Text),
]);

pub(super) static QUEUES: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static REMOVE_LAYER_VERSION_PERMISSION_REQUEST: Shape = Shape::Structure(&[
    Member::at("LayerName", Place::Uri, "LayerName", &Shape::Text),
    Member::at(
        "VersionNumber",
        Place::Uri,
        "VersionNumber",
        &Shape::Integer,
    ),
    Member::at("StatementId", Place::Uri, "StatementId", &Shape::Text),
    Member::at("RevisionId", Place::Query, "RevisionId", &Shape::Text),
]);

pub(super) static REMOVE_PERMISSION_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("StatementId", Place::Uri, "StatementId", &Shape::Text),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
    Member::at("RevisionId", Place::Query, "RevisionId", &Shape::Text),
]);

pub(super) static RUNTIME_VERSION_CONFIG: Shape = Shape::Structure(&[
    Member::body("RuntimeVersionArn", &Shape::Text),
    Member::body("Error", &RUNTIME_VERSION_ERROR),
]);

pub(super) static RUNTIME_VERSION_ERROR: Shape = Shape::Structure(&[
    Member::body("ErrorCode", &Shape::Text),
    Member::body("Message", &Shape::Text),
]);

pub(super) static SCALING_CONFIG: Shape =
    Shape::Structure(&[Member::body("MaximumConcurrency", &Shape::Integer)]);

pub(super) static SECURITY_GROUP_IDS: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static SELF_MANAGED_EVENT_SOURCE: Shape =
    Shape::Structure(&[Member::body("Endpoints", &ENDPOINTS)]);

pub(super) static SELF_MANAGED_KAFKA_EVENT_SOURCE_CONFIG: Shape =
    Shape::Structure(&[Member::body("ConsumerGroupId", &Shape::Text)]);

pub(super) static SIGNING_PROFILE_VERSION_ARNS: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static SNAP_START: Shape = Shape::Structure(&[Member::body("ApplyOn", &Shape::Text)]);

pub(super) static SNAP_START_RESPONSE: Shape = Shape::Structure(&[
    Member::body("ApplyOn", &Shape::Text),
    Member::body("OptimizationStatus", &Shape::Text),
]);

pub(super) static SOURCE_ACCESS_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("Type", &Shape::Text),
    Member::body("URI", &Shape::Text),
]);

pub(super) static SOURCE_ACCESS_CONFIGURATIONS: Shape = Shape::List {
    item: &SOURCE_ACCESS_CONFIGURATION,
    item_name: None,
    flattened: false,
};

pub(super) static STRING_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static SUBNET_IDS: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static TAGS: Shape = Shape::Map {
    value: &Shape::Text,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static TAG_KEY_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static TAG_RESOURCE_REQUEST: Shape = Shape::Structure(&[
    Member::at("Resource", Place::Uri, "ARN", &Shape::Text),
    Member::body("Tags", &TAGS),
]);

pub(super) static TOPICS: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static TRACING_CONFIG: Shape = Shape::Structure(&[Member::body("Mode", &Shape::Text)]);

pub(super) static TRACING_CONFIG_RESPONSE: Shape =
    Shape::Structure(&[Member::body("Mode", &Shape::Text)]);

pub(super) static UNTAG_RESOURCE_REQUEST: Shape = Shape::Structure(&[
    Member::at("Resource", Place::Uri, "ARN", &Shape::Text),
    Member::at("TagKeys", Place::Query, "tagKeys", &TAG_KEY_LIST),
]);

pub(super) static UPDATE_ALIAS_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Name", Place::Uri, "Name", &Shape::Text),
    Member::body("FunctionVersion", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("RoutingConfig", &ALIAS_ROUTING_CONFIGURATION),
    Member::body("RevisionId", &Shape::Text),
]);

pub(super) static UPDATE_CODE_SIGNING_CONFIG_REQUEST: Shape = Shape::Structure(&[
    Member::at(
        "CodeSigningConfigArn",
        Place::Uri,
        "CodeSigningConfigArn",
        &Shape::Text,
    ),
    Member::body("Description", &Shape::Text),
    Member::body("AllowedPublishers", &ALLOWED_PUBLISHERS),
    Member::body("CodeSigningPolicies", &CODE_SIGNING_POLICIES),
]);

pub(super) static UPDATE_CODE_SIGNING_CONFIG_RESPONSE: Shape =
    Shape::Structure(&[Member::body("CodeSigningConfig", &CODE_SIGNING_CONFIG)]);

pub(super) static UPDATE_EVENT_SOURCE_MAPPING_REQUEST: Shape = Shape::Structure(&[
    Member::at("UUID", Place::Uri, "UUID", &Shape::Text),
    Member::body("FunctionName", &Shape::Text),
    Member::body("Enabled", &Shape::Boolean),
    Member::body("BatchSize", &Shape::Integer),
    Member::body("FilterCriteria", &FILTER_CRITERIA),
    Member::body("MaximumBatchingWindowInSeconds", &Shape::Integer),
    Member::body("DestinationConfig", &DESTINATION_CONFIG),
    Member::body("MaximumRecordAgeInSeconds", &Shape::Integer),
    Member::body("BisectBatchOnFunctionError", &Shape::Boolean),
    Member::body("MaximumRetryAttempts", &Shape::Integer),
    Member::body("ParallelizationFactor", &Shape::Integer),
    Member::body("SourceAccessConfigurations", &SOURCE_ACCESS_CONFIGURATIONS),
    Member::body("TumblingWindowInSeconds", &Shape::Integer),
    Member::body("FunctionResponseTypes", &FUNCTION_RESPONSE_TYPE_LIST),
    Member::body("ScalingConfig", &SCALING_CONFIG),
    Member::body(
        "DocumentDBEventSourceConfig",
        &DOCUMENT_DB_EVENT_SOURCE_CONFIG,
    ),
    Member::body("KMSKeyArn", &Shape::Text),
]);

pub(super) static UPDATE_FUNCTION_CODE_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::body("ZipFile", &Shape::Blob),
    Member::body("S3Bucket", &Shape::Text),
    Member::body("S3Key", &Shape::Text),
    Member::body("S3ObjectVersion", &Shape::Text),
    Member::body("ImageUri", &Shape::Text),
    Member::body("Publish", &Shape::Boolean),
    Member::body("DryRun", &Shape::Boolean),
    Member::body("RevisionId", &Shape::Text),
    Member::body("Architectures", &ARCHITECTURES_LIST),
]);

pub(super) static UPDATE_FUNCTION_CONFIGURATION_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::body("Role", &Shape::Text),
    Member::body("Handler", &Shape::Text),
    Member::body("Description", &Shape::Text),
    Member::body("Timeout", &Shape::Integer),
    Member::body("MemorySize", &Shape::Integer),
    Member::body("VpcConfig", &VPC_CONFIG),
    Member::body("Environment", &ENVIRONMENT),
    Member::body("Runtime", &Shape::Text),
    Member::body("DeadLetterConfig", &DEAD_LETTER_CONFIG),
    Member::body("KMSKeyArn", &Shape::Text),
    Member::body("TracingConfig", &TRACING_CONFIG),
    Member::body("RevisionId", &Shape::Text),
    Member::body("Layers", &LAYER_LIST),
    Member::body("FileSystemConfigs", &FILE_SYSTEM_CONFIG_LIST),
    Member::body("ImageConfig", &IMAGE_CONFIG),
    Member::body("EphemeralStorage", &EPHEMERAL_STORAGE),
    Member::body("SnapStart", &SNAP_START),
    Member::body("LoggingConfig", &LOGGING_CONFIG),
]);

pub(super) static UPDATE_FUNCTION_EVENT_INVOKE_CONFIG_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
    Member::body("MaximumRetryAttempts", &Shape::Integer),
    Member::body("MaximumEventAgeInSeconds", &Shape::Integer),
    Member::body("DestinationConfig", &DESTINATION_CONFIG),
]);

pub(super) static UPDATE_FUNCTION_URL_CONFIG_REQUEST: Shape = Shape::Structure(&[
    Member::at("FunctionName", Place::Uri, "FunctionName", &Shape::Text),
    Member::at("Qualifier", Place::Query, "Qualifier", &Shape::Text),
    Member::body("AuthType", &Shape::Text),
    Member::body("Cors", &CORS),
    Member::body("InvokeMode", &Shape::Text),
]);

pub(super) static UPDATE_FUNCTION_URL_CONFIG_RESPONSE: Shape = Shape::Structure(&[
    Member::body("FunctionUrl", &Shape::Text),
    Member::body("FunctionArn", &Shape::Text),
    Member::body("AuthType", &Shape::Text),
    Member::body("Cors", &CORS),
    Member::body("CreationTime", &Shape::Text),
    Member::body("LastModifiedTime", &Shape::Text),
    Member::body("InvokeMode", &Shape::Text),
]);

pub(super) static VPC_CONFIG: Shape = Shape::Structure(&[
    Member::body("SubnetIds", &SUBNET_IDS),
    Member::body("SecurityGroupIds", &SECURITY_GROUP_IDS),
    Member::body("Ipv6AllowedForDualStack", &Shape::Boolean),
]);

pub(super) static VPC_CONFIG_RESPONSE: Shape = Shape::Structure(&[
    Member::body("SubnetIds", &SUBNET_IDS),
    Member::body("SecurityGroupIds", &SECURITY_GROUP_IDS),
    Member::body("VpcId", &Shape::Text),
    Member::body("Ipv6AllowedForDualStack", &Shape::Boolean),
]);
