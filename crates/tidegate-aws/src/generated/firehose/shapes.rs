//! The shapes inside of inputs and outputs; generated from `models/firehose.json` by `cargo xtask generate`.

use crate::shape::{Member, Shape};

pub(super) static AMAZONOPENSEARCHSERVICE_BUFFERING_HINTS: Shape = Shape::Structure(&[
    Member::body("IntervalInSeconds", &Shape::Integer),
    Member::body("SizeInMBs", &Shape::Integer),
]);

pub(super) static AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("RoleARN", &Shape::Text),
    Member::body("DomainARN", &Shape::Text),
    Member::body("ClusterEndpoint", &Shape::Text),
    Member::body("IndexName", &Shape::Text),
    Member::body("TypeName", &Shape::Text),
    Member::body("IndexRotationPeriod", &Shape::Text),
    Member::body("BufferingHints", &AMAZONOPENSEARCHSERVICE_BUFFERING_HINTS),
    Member::body("RetryOptions", &AMAZONOPENSEARCHSERVICE_RETRY_OPTIONS),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("S3Configuration", &S3_DESTINATION_CONFIGURATION),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body("VpcConfiguration", &VPC_CONFIGURATION),
    Member::body("DocumentIdOptions", &DOCUMENT_ID_OPTIONS),
]);

pub(super) static AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("RoleARN", &Shape::Text),
    Member::body("DomainARN", &Shape::Text),
    Member::body("ClusterEndpoint", &Shape::Text),
    Member::body("IndexName", &Shape::Text),
    Member::body("TypeName", &Shape::Text),
    Member::body("IndexRotationPeriod", &Shape::Text),
    Member::body("BufferingHints", &AMAZONOPENSEARCHSERVICE_BUFFERING_HINTS),
    Member::body("RetryOptions", &AMAZONOPENSEARCHSERVICE_RETRY_OPTIONS),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("S3DestinationDescription", &S3_DESTINATION_DESCRIPTION),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body(
        "VpcConfigurationDescription",
        &VPC_CONFIGURATION_DESCRIPTION,
    ),
    Member::body("DocumentIdOptions", &DOCUMENT_ID_OPTIONS),
]);

pub(super) static AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE: Shape = Shape::Structure(&[
    Member::body("RoleARN", &Shape::Text),
    Member::body("DomainARN", &Shape::Text),
    Member::body("ClusterEndpoint", &Shape::Text),
    Member::body("IndexName", &Shape::Text),
    Member::body("TypeName", &Shape::Text),
    Member::body("IndexRotationPeriod", &Shape::Text),
    Member::body("BufferingHints", &AMAZONOPENSEARCHSERVICE_BUFFERING_HINTS),
    Member::body("RetryOptions", &AMAZONOPENSEARCHSERVICE_RETRY_OPTIONS),
    Member::body("S3Update", &S3_DESTINATION_UPDATE),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body("DocumentIdOptions", &DOCUMENT_ID_OPTIONS),
]);

pub(super) static AMAZONOPENSEARCHSERVICE_RETRY_OPTIONS: Shape =
    Shape::Structure(&[Member::body("DurationInSeconds", &Shape::Integer)]);

pub(super) static AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_HINTS: Shape = Shape::Structure(&[
    Member::body("IntervalInSeconds", &Shape::Integer),
    Member::body("SizeInMBs", &Shape::Integer),
]);

pub(super) static AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION: Shape =
    Shape::Structure(&[
        Member::body("RoleARN", &Shape::Text),
        Member::body("CollectionEndpoint", &Shape::Text),
        Member::body("IndexName", &Shape::Text),
        Member::body(
            "BufferingHints",
            &AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_HINTS,
        ),
        Member::body("RetryOptions", &AMAZON_OPEN_SEARCH_SERVERLESS_RETRY_OPTIONS),
        Member::body("S3BackupMode", &Shape::Text),
        Member::body("S3Configuration", &S3_DESTINATION_CONFIGURATION),
        Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
        Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
        Member::body("VpcConfiguration", &VPC_CONFIGURATION),
    ]);

pub(super) static AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION: Shape =
    Shape::Structure(&[
        Member::body("RoleARN", &Shape::Text),
        Member::body("CollectionEndpoint", &Shape::Text),
        Member::body("IndexName", &Shape::Text),
        Member::body(
            "BufferingHints",
            &AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_HINTS,
        ),
        Member::body("RetryOptions", &AMAZON_OPEN_SEARCH_SERVERLESS_RETRY_OPTIONS),
        Member::body("S3BackupMode", &Shape::Text),
        Member::body("S3DestinationDescription", &S3_DESTINATION_DESCRIPTION),
        Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
        Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
        Member::body(
            "VpcConfigurationDescription",
            &VPC_CONFIGURATION_DESCRIPTION,
        ),
    ]);

pub(super) static AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_UPDATE: Shape = Shape::Structure(&[
    Member::body("RoleARN", &Shape::Text),
    Member::body("CollectionEndpoint", &Shape::Text),
    Member::body("IndexName", &Shape::Text),
    Member::body(
        "BufferingHints",
        &AMAZON_OPEN_SEARCH_SERVERLESS_BUFFERING_HINTS,
    ),
    Member::body("RetryOptions", &AMAZON_OPEN_SEARCH_SERVERLESS_RETRY_OPTIONS),
    Member::body("S3Update", &S3_DESTINATION_UPDATE),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
]);

pub(super) static AMAZON_OPEN_SEARCH_SERVERLESS_RETRY_OPTIONS: Shape =
    Shape::Structure(&[Member::body("DurationInSeconds", &Shape::Integer)]);

pub(super) static AUTHENTICATION_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("RoleARN", &Shape::Text),
    Member::body("Connectivity", &Shape::Text),
]);

pub(super) static BUFFERING_HINTS: Shape = Shape::Structure(&[
    Member::body("SizeInMBs", &Shape::Integer),
    Member::body("IntervalInSeconds", &Shape::Integer),
]);

pub(super) static CATALOG_CONFIGURATION: Shape =
    Shape::Structure(&[Member::body("CatalogARN", &Shape::Text)]);

pub(super) static CLOUD_WATCH_LOGGING_OPTIONS: Shape = Shape::Structure(&[
    Member::body("Enabled", &Shape::Boolean),
    Member::body("LogGroupName", &Shape::Text),
    Member::body("LogStreamName", &Shape::Text),
]);

pub(super) static COLUMN_TO_JSON_KEY_MAPPINGS: Shape = Shape::Map {
    value: &Shape::Text,
    key_name: "key",
    value_name: "value",
    flattened: false,
};

pub(super) static COPY_COMMAND: Shape = Shape::Structure(&[
    Member::body("DataTableName", &Shape::Text),
    Member::body("DataTableColumns", &Shape::Text),
    Member::body("CopyOptions", &Shape::Text),
]);

pub(super) static CREATE_DELIVERY_STREAM_INPUT: Shape = Shape::Structure(&[
    Member::body("DeliveryStreamName", &Shape::Text),
    Member::body("DeliveryStreamType", &Shape::Text),
    Member::body(
        "KinesisStreamSourceConfiguration",
        &KINESIS_STREAM_SOURCE_CONFIGURATION,
    ),
    Member::body(
        "DeliveryStreamEncryptionConfigurationInput",
        &DELIVERY_STREAM_ENCRYPTION_CONFIGURATION_INPUT,
    ),
    Member::body("S3DestinationConfiguration", &S3_DESTINATION_CONFIGURATION),
    Member::body(
        "ExtendedS3DestinationConfiguration",
        &EXTENDED_S3_DESTINATION_CONFIGURATION,
    ),
    Member::body(
        "RedshiftDestinationConfiguration",
        &REDSHIFT_DESTINATION_CONFIGURATION,
    ),
    Member::body(
        "ElasticsearchDestinationConfiguration",
        &ELASTICSEARCH_DESTINATION_CONFIGURATION,
    ),
    Member::body(
        "AmazonopensearchserviceDestinationConfiguration",
        &AMAZONOPENSEARCHSERVICE_DESTINATION_CONFIGURATION,
    ),
    Member::body(
        "SplunkDestinationConfiguration",
        &SPLUNK_DESTINATION_CONFIGURATION,
    ),
    Member::body(
        "HttpEndpointDestinationConfiguration",
        &HTTP_ENDPOINT_DESTINATION_CONFIGURATION,
    ),
    Member::body("Tags", &TAG_DELIVERY_STREAM_INPUT_TAG_LIST),
    Member::body(
        "AmazonOpenSearchServerlessDestinationConfiguration",
        &AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_CONFIGURATION,
    ),
    Member::body("MSKSourceConfiguration", &MSK_SOURCE_CONFIGURATION),
    Member::body(
        "SnowflakeDestinationConfiguration",
        &SNOWFLAKE_DESTINATION_CONFIGURATION,
    ),
    Member::body(
        "IcebergDestinationConfiguration",
        &ICEBERG_DESTINATION_CONFIGURATION,
    ),
]);

pub(super) static CREATE_DELIVERY_STREAM_OUTPUT: Shape =
    Shape::Structure(&[Member::body("DeliveryStreamARN", &Shape::Text)]);

pub(super) static DATA_FORMAT_CONVERSION_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("SchemaConfiguration", &SCHEMA_CONFIGURATION),
    Member::body("InputFormatConfiguration", &INPUT_FORMAT_CONFIGURATION),
    Member::body("OutputFormatConfiguration", &OUTPUT_FORMAT_CONFIGURATION),
    Member::body("Enabled", &Shape::Boolean),
]);

pub(super) static DELETE_DELIVERY_STREAM_INPUT: Shape = Shape::Structure(&[
    Member::body("DeliveryStreamName", &Shape::Text),
    Member::body("AllowForceDelete", &Shape::Boolean),
]);

pub(super) static DELETE_DELIVERY_STREAM_OUTPUT: Shape = Shape::Structure(&[]);

pub(super) static DELIVERY_STREAM_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("DeliveryStreamName", &Shape::Text),
    Member::body("DeliveryStreamARN", &Shape::Text),
    Member::body("DeliveryStreamStatus", &Shape::Text),
    Member::body("FailureDescription", &FAILURE_DESCRIPTION),
    Member::body(
        "DeliveryStreamEncryptionConfiguration",
        &DELIVERY_STREAM_ENCRYPTION_CONFIGURATION,
    ),
    Member::body("DeliveryStreamType", &Shape::Text),
    Member::body("VersionId", &Shape::Text),
    Member::body("CreateTimestamp", &Shape::Timestamp),
    Member::body("LastUpdateTimestamp", &Shape::Timestamp),
    Member::body("Source", &SOURCE_DESCRIPTION),
    Member::body("Destinations", &DESTINATION_DESCRIPTION_LIST),
    Member::body("HasMoreDestinations", &Shape::Boolean),
]);

pub(super) static DELIVERY_STREAM_ENCRYPTION_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("KeyARN", &Shape::Text),
    Member::body("KeyType", &Shape::Text),
    Member::body("Status", &Shape::Text),
    Member::body("FailureDescription", &FAILURE_DESCRIPTION),
]);

pub(super) static DELIVERY_STREAM_ENCRYPTION_CONFIGURATION_INPUT: Shape = Shape::Structure(&[
    Member::body("KeyARN", &Shape::Text),
    Member::body("KeyType", &Shape::Text),
]);

pub(super) static DELIVERY_STREAM_NAME_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static DESCRIBE_DELIVERY_STREAM_INPUT: Shape = Shape::Structure(&[
    Member::body("DeliveryStreamName", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
    Member::body("ExclusiveStartDestinationId", &Shape::Text),
]);

pub(super) static DESCRIBE_DELIVERY_STREAM_OUTPUT: Shape = Shape::Structure(&[Member::body(
    "DeliveryStreamDescription",
    &DELIVERY_STREAM_DESCRIPTION,
)]);

pub(super) static DESERIALIZER: Shape = Shape::Structure(&[
    Member::body("OpenXJsonSerDe", &OPEN_X_JSON_SER_DE),
    Member::body("HiveJsonSerDe", &HIVE_JSON_SER_DE),
]);

pub(super) static DESTINATION_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("DestinationId", &Shape::Text),
    Member::body("S3DestinationDescription", &S3_DESTINATION_DESCRIPTION),
    Member::body(
        "ExtendedS3DestinationDescription",
        &EXTENDED_S3_DESTINATION_DESCRIPTION,
    ),
    Member::body(
        "RedshiftDestinationDescription",
        &REDSHIFT_DESTINATION_DESCRIPTION,
    ),
    Member::body(
        "ElasticsearchDestinationDescription",
        &ELASTICSEARCH_DESTINATION_DESCRIPTION,
    ),
    Member::body(
        "AmazonopensearchserviceDestinationDescription",
        &AMAZONOPENSEARCHSERVICE_DESTINATION_DESCRIPTION,
    ),
    Member::body(
        "SplunkDestinationDescription",
        &SPLUNK_DESTINATION_DESCRIPTION,
    ),
    Member::body(
        "HttpEndpointDestinationDescription",
        &HTTP_ENDPOINT_DESTINATION_DESCRIPTION,
    ),
    Member::body(
        "SnowflakeDestinationDescription",
        &SNOWFLAKE_DESTINATION_DESCRIPTION,
    ),
    Member::body(
        "AmazonOpenSearchServerlessDestinationDescription",
        &AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_DESCRIPTION,
    ),
    Member::body(
        "IcebergDestinationDescription",
        &ICEBERG_DESTINATION_DESCRIPTION,
    ),
]);

pub(super) static DESTINATION_DESCRIPTION_LIST: Shape = Shape::List {
    item: &DESTINATION_DESCRIPTION,
    item_name: None,
    flattened: false,
};

pub(super) static DESTINATION_TABLE_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("DestinationTableName", &Shape::Text),
    Member::body("DestinationDatabaseName", &Shape::Text),
    Member::body("UniqueKeys", &LIST_OF_NON_EMPTY_STRINGS_WITHOUT_WHITESPACE),
    Member::body("S3ErrorOutputPrefix", &Shape::Text),
]);

pub(super) static DESTINATION_TABLE_CONFIGURATION_LIST: Shape = Shape::List {
    item: &DESTINATION_TABLE_CONFIGURATION,
    item_name: None,
    flattened: false,
};

pub(super) static DOCUMENT_ID_OPTIONS: Shape =
    Shape::Structure(&[Member::body("DefaultDocumentIdFormat", &Shape::Text)]);

pub(super) static DYNAMIC_PARTITIONING_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("RetryOptions", &RETRY_OPTIONS),
    Member::body("Enabled", &Shape::Boolean),
]);

pub(super) static ELASTICSEARCH_BUFFERING_HINTS: Shape = Shape::Structure(&[
    Member::body("IntervalInSeconds", &Shape::Integer),
    Member::body("SizeInMBs", &Shape::Integer),
]);

pub(super) static ELASTICSEARCH_DESTINATION_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("RoleARN", &Shape::Text),
    Member::body("DomainARN", &Shape::Text),
    Member::body("ClusterEndpoint", &Shape::Text),
    Member::body("IndexName", &Shape::Text),
    Member::body("TypeName", &Shape::Text),
    Member::body("IndexRotationPeriod", &Shape::Text),
    Member::body("BufferingHints", &ELASTICSEARCH_BUFFERING_HINTS),
    Member::body("RetryOptions", &ELASTICSEARCH_RETRY_OPTIONS),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("S3Configuration", &S3_DESTINATION_CONFIGURATION),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body("VpcConfiguration", &VPC_CONFIGURATION),
    Member::body("DocumentIdOptions", &DOCUMENT_ID_OPTIONS),
]);

pub(super) static ELASTICSEARCH_DESTINATION_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("RoleARN", &Shape::Text),
    Member::body("DomainARN", &Shape::Text),
    Member::body("ClusterEndpoint", &Shape::Text),
    Member::body("IndexName", &Shape::Text),
    Member::body("TypeName", &Shape::Text),
    Member::body("IndexRotationPeriod", &Shape::Text),
    Member::body("BufferingHints", &ELASTICSEARCH_BUFFERING_HINTS),
    Member::body("RetryOptions", &ELASTICSEARCH_RETRY_OPTIONS),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("S3DestinationDescription", &S3_DESTINATION_DESCRIPTION),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body(
        "VpcConfigurationDescription",
        &VPC_CONFIGURATION_DESCRIPTION,
    ),
    Member::body("DocumentIdOptions", &DOCUMENT_ID_OPTIONS),
]);

pub(super) static ELASTICSEARCH_DESTINATION_UPDATE: Shape = Shape::Structure(&[
    Member::body("RoleARN", &Shape::Text),
    Member::body("DomainARN", &Shape::Text),
    Member::body("ClusterEndpoint", &Shape::Text),
    Member::body("IndexName", &Shape::Text),
    Member::body("TypeName", &Shape::Text),
    Member::body("IndexRotationPeriod", &Shape::Text),
    Member::body("BufferingHints", &ELASTICSEARCH_BUFFERING_HINTS),
    Member::body("RetryOptions", &ELASTICSEARCH_RETRY_OPTIONS),
    Member::body("S3Update", &S3_DESTINATION_UPDATE),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body("DocumentIdOptions", &DOCUMENT_ID_OPTIONS),
]);

pub(super) static ELASTICSEARCH_RETRY_OPTIONS: Shape =
    Shape::Structure(&[Member::body("DurationInSeconds", &Shape::Integer)]);

pub(super) static ENCRYPTION_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("NoEncryptionConfig", &Shape::Text),
    Member::body("KMSEncryptionConfig", &KMS_ENCRYPTION_CONFIG),
]);

pub(super) static EXTENDED_S3_DESTINATION_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("RoleARN", &Shape::Text),
    Member::body("BucketARN", &Shape::Text),
    Member::body("Prefix", &Shape::Text),
    Member::body("ErrorOutputPrefix", &Shape::Text),
    Member::body("BufferingHints", &BUFFERING_HINTS),
    Member::body("CompressionFormat", &Shape::Text),
    Member::body("EncryptionConfiguration", &ENCRYPTION_CONFIGURATION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("S3BackupConfiguration", &S3_DESTINATION_CONFIGURATION),
    Member::body(
        "DataFormatConversionConfiguration",
        &DATA_FORMAT_CONVERSION_CONFIGURATION,
    ),
    Member::body(
        "DynamicPartitioningConfiguration",
        &DYNAMIC_PARTITIONING_CONFIGURATION,
    ),
    Member::body("FileExtension", &Shape::Text),
    Member::body("CustomTimeZone", &Shape::Text),
]);

pub(super) static EXTENDED_S3_DESTINATION_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("RoleARN", &Shape::Text),
    Member::body("BucketARN", &Shape::Text),
    Member::body("Prefix", &Shape::Text),
    Member::body("ErrorOutputPrefix", &Shape::Text),
    Member::body("BufferingHints", &BUFFERING_HINTS),
    Member::body("CompressionFormat", &Shape::Text),
    Member::body("EncryptionConfiguration", &ENCRYPTION_CONFIGURATION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("S3BackupDescription", &S3_DESTINATION_DESCRIPTION),
    Member::body(
        "DataFormatConversionConfiguration",
        &DATA_FORMAT_CONVERSION_CONFIGURATION,
    ),
    Member::body(
        "DynamicPartitioningConfiguration",
        &DYNAMIC_PARTITIONING_CONFIGURATION,
    ),
    Member::body("FileExtension", &Shape::Text),
    Member::body("CustomTimeZone", &Shape::Text),
]);

pub(super) static EXTENDED_S3_DESTINATION_UPDATE: Shape = Shape::Structure(&[
    Member::body("RoleARN", &Shape::Text),
    Member::body("BucketARN", &Shape::Text),
    Member::body("Prefix", &Shape::Text),
    Member::body("ErrorOutputPrefix", &Shape::Text),
    Member::body("BufferingHints", &BUFFERING_HINTS),
    Member::body("CompressionFormat", &Shape::Text),
    Member::body("EncryptionConfiguration", &ENCRYPTION_CONFIGURATION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("S3BackupUpdate", &S3_DESTINATION_UPDATE),
    Member::body(
        "DataFormatConversionConfiguration",
        &DATA_FORMAT_CONVERSION_CONFIGURATION,
    ),
    Member::body(
        "DynamicPartitioningConfiguration",
        &DYNAMIC_PARTITIONING_CONFIGURATION,
    ),
    Member::body("FileExtension", &Shape::Text),
    Member::body("CustomTimeZone", &Shape::Text),
]);

pub(super) static FAILURE_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("Type", &Shape::Text),
    Member::body("Details", &Shape::Text),
]);

pub(super) static HIVE_JSON_SER_DE: Shape =
    Shape::Structure(&[Member::body("TimestampFormats", &LIST_OF_NON_EMPTY_STRINGS)]);

pub(super) static HTTP_ENDPOINT_BUFFERING_HINTS: Shape = Shape::Structure(&[
    Member::body("SizeInMBs", &Shape::Integer),
    Member::body("IntervalInSeconds", &Shape::Integer),
]);

pub(super) static HTTP_ENDPOINT_COMMON_ATTRIBUTE: Shape = Shape::Structure(&[
    Member::body("AttributeName", &Shape::Text),
    Member::body("AttributeValue", &Shape::Text),
]);

pub(super) static HTTP_ENDPOINT_COMMON_ATTRIBUTES_LIST: Shape = Shape::List {
    item: &HTTP_ENDPOINT_COMMON_ATTRIBUTE,
    item_name: None,
    flattened: false,
};

pub(super) static HTTP_ENDPOINT_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("Url", &Shape::Text),
    Member::body("Name", &Shape::Text),
    Member::body("AccessKey", &Shape::Text),
]);

pub(super) static HTTP_ENDPOINT_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("Url", &Shape::Text),
    Member::body("Name", &Shape::Text),
]);

pub(super) static HTTP_ENDPOINT_DESTINATION_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("EndpointConfiguration", &HTTP_ENDPOINT_CONFIGURATION),
    Member::body("BufferingHints", &HTTP_ENDPOINT_BUFFERING_HINTS),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body("RequestConfiguration", &HTTP_ENDPOINT_REQUEST_CONFIGURATION),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("RoleARN", &Shape::Text),
    Member::body("RetryOptions", &HTTP_ENDPOINT_RETRY_OPTIONS),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("S3Configuration", &S3_DESTINATION_CONFIGURATION),
    Member::body(
        "SecretsManagerConfiguration",
        &SECRETS_MANAGER_CONFIGURATION,
    ),
]);

pub(super) static HTTP_ENDPOINT_DESTINATION_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("EndpointConfiguration", &HTTP_ENDPOINT_DESCRIPTION),
    Member::body("BufferingHints", &HTTP_ENDPOINT_BUFFERING_HINTS),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body("RequestConfiguration", &HTTP_ENDPOINT_REQUEST_CONFIGURATION),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("RoleARN", &Shape::Text),
    Member::body("RetryOptions", &HTTP_ENDPOINT_RETRY_OPTIONS),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("S3DestinationDescription", &S3_DESTINATION_DESCRIPTION),
    Member::body(
        "SecretsManagerConfiguration",
        &SECRETS_MANAGER_CONFIGURATION,
    ),
]);

pub(super) static HTTP_ENDPOINT_DESTINATION_UPDATE: Shape = Shape::Structure(&[
    Member::body("EndpointConfiguration", &HTTP_ENDPOINT_CONFIGURATION),
    Member::body("BufferingHints", &HTTP_ENDPOINT_BUFFERING_HINTS),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body("RequestConfiguration", &HTTP_ENDPOINT_REQUEST_CONFIGURATION),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("RoleARN", &Shape::Text),
    Member::body("RetryOptions", &HTTP_ENDPOINT_RETRY_OPTIONS),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("S3Update", &S3_DESTINATION_UPDATE),
    Member::body(
        "SecretsManagerConfiguration",
        &SECRETS_MANAGER_CONFIGURATION,
    ),
]);

pub(super) static HTTP_ENDPOINT_REQUEST_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("ContentEncoding", &Shape::Text),
    Member::body("CommonAttributes", &HTTP_ENDPOINT_COMMON_ATTRIBUTES_LIST),
]);

pub(super) static HTTP_ENDPOINT_RETRY_OPTIONS: Shape =
    Shape::Structure(&[Member::body("DurationInSeconds", &Shape::Integer)]);

pub(super) static ICEBERG_DESTINATION_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body(
        "DestinationTableConfigurationList",
        &DESTINATION_TABLE_CONFIGURATION_LIST,
    ),
    Member::body("BufferingHints", &BUFFERING_HINTS),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("RetryOptions", &RETRY_OPTIONS),
    Member::body("RoleARN", &Shape::Text),
    Member::body("CatalogConfiguration", &CATALOG_CONFIGURATION),
    Member::body("S3Configuration", &S3_DESTINATION_CONFIGURATION),
]);

pub(super) static ICEBERG_DESTINATION_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body(
        "DestinationTableConfigurationList",
        &DESTINATION_TABLE_CONFIGURATION_LIST,
    ),
    Member::body("BufferingHints", &BUFFERING_HINTS),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("RetryOptions", &RETRY_OPTIONS),
    Member::body("RoleARN", &Shape::Text),
    Member::body("CatalogConfiguration", &CATALOG_CONFIGURATION),
    Member::body("S3DestinationDescription", &S3_DESTINATION_DESCRIPTION),
]);

pub(super) static ICEBERG_DESTINATION_UPDATE: Shape = Shape::Structure(&[
    Member::body(
        "DestinationTableConfigurationList",
        &DESTINATION_TABLE_CONFIGURATION_LIST,
    ),
    Member::body("BufferingHints", &BUFFERING_HINTS),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("RetryOptions", &RETRY_OPTIONS),
    Member::body("RoleARN", &Shape::Text),
    Member::body("CatalogConfiguration", &CATALOG_CONFIGURATION),
    Member::body("S3Configuration", &S3_DESTINATION_CONFIGURATION),
]);

pub(super) static INPUT_FORMAT_CONFIGURATION: Shape =
    Shape::Structure(&[Member::body("Deserializer", &DESERIALIZER)]);

pub(super) static KINESIS_STREAM_SOURCE_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("KinesisStreamARN", &Shape::Text),
    Member::body("RoleARN", &Shape::Text),
]);

pub(super) static KINESIS_STREAM_SOURCE_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("KinesisStreamARN", &Shape::Text),
    Member::body("RoleARN", &Shape::Text),
    Member::body("DeliveryStartTimestamp", &Shape::Timestamp),
]);

pub(super) static KMS_ENCRYPTION_CONFIG: Shape =
    Shape::Structure(&[Member::body("AWSKMSKeyARN", &Shape::Text)]);

pub(super) static LIST_DELIVERY_STREAMS_INPUT: Shape = Shape::Structure(&[
    Member::body("Limit", &Shape::Integer),
    Member::body("DeliveryStreamType", &Shape::Text),
    Member::body("ExclusiveStartDeliveryStreamName", &Shape::Text),
]);

pub(super) static LIST_DELIVERY_STREAMS_OUTPUT: Shape = Shape::Structure(&[
    Member::body("DeliveryStreamNames", &DELIVERY_STREAM_NAME_LIST),
    Member::body("HasMoreDeliveryStreams", &Shape::Boolean),
]);

pub(super) static LIST_OF_NON_EMPTY_STRINGS: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static LIST_OF_NON_EMPTY_STRINGS_WITHOUT_WHITESPACE: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static LIST_TAGS_FOR_DELIVERY_STREAM_INPUT: Shape = Shape::Structure(&[
    Member::body("DeliveryStreamName", &Shape::Text),
    Member::body("ExclusiveStartTagKey", &Shape::Text),
    Member::body("Limit", &Shape::Integer),
]);

pub(super) static LIST_TAGS_FOR_DELIVERY_STREAM_OUTPUT: Shape = Shape::Structure(&[
    Member::body("Tags", &LIST_TAGS_FOR_DELIVERY_STREAM_OUTPUT_TAG_LIST),
    Member::body("HasMoreTags", &Shape::Boolean),
]);

pub(super) static LIST_TAGS_FOR_DELIVERY_STREAM_OUTPUT_TAG_LIST: Shape = Shape::List {
    item: &TAG,
    item_name: None,
    flattened: false,
};

pub(super) static MSK_SOURCE_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("MSKClusterARN", &Shape::Text),
    Member::body("TopicName", &Shape::Text),
    Member::body("AuthenticationConfiguration", &AUTHENTICATION_CONFIGURATION),
    Member::body("ReadFromTimestamp", &Shape::Timestamp),
]);

pub(super) static MSK_SOURCE_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("MSKClusterARN", &Shape::Text),
    Member::body("TopicName", &Shape::Text),
    Member::body("AuthenticationConfiguration", &AUTHENTICATION_CONFIGURATION),
    Member::body("DeliveryStartTimestamp", &Shape::Timestamp),
    Member::body("ReadFromTimestamp", &Shape::Timestamp),
]);

pub(super) static OPEN_X_JSON_SER_DE: Shape = Shape::Structure(&[
    Member::body("ConvertDotsInJsonKeysToUnderscores", &Shape::Boolean),
    Member::body("CaseInsensitive", &Shape::Boolean),
    Member::body("ColumnToJsonKeyMappings", &COLUMN_TO_JSON_KEY_MAPPINGS),
]);

pub(super) static ORC_SER_DE: Shape = Shape::Structure(&[
    Member::body("StripeSizeBytes", &Shape::Integer),
    Member::body("BlockSizeBytes", &Shape::Integer),
    Member::body("RowIndexStride", &Shape::Integer),
    Member::body("EnablePadding", &Shape::Boolean),
    Member::body("PaddingTolerance", &Shape::Float),
    Member::body("Compression", &Shape::Text),
    Member::body(
        "BloomFilterColumns",
        &LIST_OF_NON_EMPTY_STRINGS_WITHOUT_WHITESPACE,
    ),
    Member::body("BloomFilterFalsePositiveProbability", &Shape::Float),
    Member::body("DictionaryKeyThreshold", &Shape::Float),
    Member::body("FormatVersion", &Shape::Text),
]);

pub(super) static OUTPUT_FORMAT_CONFIGURATION: Shape =
    Shape::Structure(&[Member::body("Serializer", &SERIALIZER)]);

pub(super) static PARQUET_SER_DE: Shape = Shape::Structure(&[
    Member::body("BlockSizeBytes", &Shape::Integer),
    Member::body("PageSizeBytes", &Shape::Integer),
    Member::body("Compression", &Shape::Text),
    Member::body("EnableDictionaryCompression", &Shape::Boolean),
    Member::body("MaxPaddingBytes", &Shape::Integer),
    Member::body("WriterVersion", &Shape::Text),
]);

pub(super) static PROCESSING_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("Enabled", &Shape::Boolean),
    Member::body("Processors", &PROCESSOR_LIST),
]);

pub(super) static PROCESSOR: Shape = Shape::Structure(&[
    Member::body("Type", &Shape::Text),
    Member::body("Parameters", &PROCESSOR_PARAMETER_LIST),
]);

pub(super) static PROCESSOR_LIST: Shape = Shape::List {
    item: &PROCESSOR,
    item_name: None,
    flattened: false,
};

pub(super) static PROCESSOR_PARAMETER: Shape = Shape::Structure(&[
    Member::body("ParameterName", &Shape::Text),
    Member::body("ParameterValue", &Shape::Text),
]);

pub(super) static PROCESSOR_PARAMETER_LIST: Shape = Shape::List {
    item: &PROCESSOR_PARAMETER,
    item_name: None,
    flattened: false,
};

pub(super) static PUT_RECORD_BATCH_INPUT: Shape = Shape::Structure(&[
    Member::body("DeliveryStreamName", &Shape::Text),
    Member::body("Records", &PUT_RECORD_BATCH_REQUEST_ENTRY_LIST),
]);

pub(super) static PUT_RECORD_BATCH_OUTPUT: Shape = Shape::Structure(&[
    Member::body("FailedPutCount", &Shape::Integer),
    Member::body("Encrypted", &Shape::Boolean),
    Member::body("RequestResponses", &PUT_RECORD_BATCH_RESPONSE_ENTRY_LIST),
]);

pub(super) static PUT_RECORD_BATCH_REQUEST_ENTRY_LIST: Shape = Shape::List {
    item: &RECORD,
    item_name: None,
    flattened: false,
};

pub(super) static PUT_RECORD_BATCH_RESPONSE_ENTRY: Shape = Shape::Structure(&[
    Member::body("RecordId", &Shape::Text),
    Member::body("ErrorCode", &Shape::Text),
    Member::body("ErrorMessage", &Shape::Text),
]);

pub(super) static PUT_RECORD_BATCH_RESPONSE_ENTRY_LIST: Shape = Shape::List {
    item: &PUT_RECORD_BATCH_RESPONSE_ENTRY,
    item_name: None,
    flattened: false,
};

pub(super) static PUT_RECORD_INPUT: Shape = Shape::Structure(&[
    Member::body("DeliveryStreamName", &Shape::Text),
    Member::body("Record", &RECORD),
]);

pub(super) static PUT_RECORD_OUTPUT: Shape = Shape::Structure(&[
    Member::body("RecordId", &Shape::Text),
    Member::body("Encrypted", &Shape::Boolean),
]);

pub(super) static RECORD: Shape = Shape::Structure(&[Member::body("Data", &Shape::Blob)]);

pub(super) static REDSHIFT_DESTINATION_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("RoleARN", &Shape::Text),
    Member::body("ClusterJDBCURL", &Shape::Text),
    Member::body("CopyCommand", &COPY_COMMAND),
    Member::body("Username", &Shape::Text),
    Member::body("Password", &Shape::Text),
    Member::body("RetryOptions", &REDSHIFT_RETRY_OPTIONS),
    Member::body("S3Configuration", &S3_DESTINATION_CONFIGURATION),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("S3BackupConfiguration", &S3_DESTINATION_CONFIGURATION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body(
        "SecretsManagerConfiguration",
        &SECRETS_MANAGER_CONFIGURATION,
    ),
]);

pub(super) static REDSHIFT_DESTINATION_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("RoleARN", &Shape::Text),
    Member::body("ClusterJDBCURL", &Shape::Text),
    Member::body("CopyCommand", &COPY_COMMAND),
    Member::body("Username", &Shape::Text),
    Member::body("RetryOptions", &REDSHIFT_RETRY_OPTIONS),
    Member::body("S3DestinationDescription", &S3_DESTINATION_DESCRIPTION),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("S3BackupDescription", &S3_DESTINATION_DESCRIPTION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body(
        "SecretsManagerConfiguration",
        &SECRETS_MANAGER_CONFIGURATION,
    ),
]);

pub(super) static REDSHIFT_DESTINATION_UPDATE: Shape = Shape::Structure(&[
    Member::body("RoleARN", &Shape::Text),
    Member::body("ClusterJDBCURL", &Shape::Text),
    Member::body("CopyCommand", &COPY_COMMAND),
    Member::body("Username", &Shape::Text),
    Member::body("Password", &Shape::Text),
    Member::body("RetryOptions", &REDSHIFT_RETRY_OPTIONS),
    Member::body("S3Update", &S3_DESTINATION_UPDATE),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("S3BackupUpdate", &S3_DESTINATION_UPDATE),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body(
        "SecretsManagerConfiguration",
        &SECRETS_MANAGER_CONFIGURATION,
    ),
]);

pub(super) static REDSHIFT_RETRY_OPTIONS: Shape =
    Shape::Structure(&[Member::body("DurationInSeconds", &Shape::Integer)]);

pub(super) static RETRY_OPTIONS: Shape =
    Shape::Structure(&[Member::body("DurationInSeconds", &Shape::Integer)]);

pub(super) static S3_DESTINATION_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("RoleARN", &Shape::Text),
    Member::body("BucketARN", &Shape::Text),
    Member::body("Prefix", &Shape::Text),
    Member::body("ErrorOutputPrefix", &Shape::Text),
    Member::body("BufferingHints", &BUFFERING_HINTS),
    Member::body("CompressionFormat", &Shape::Text),
    Member::body("EncryptionConfiguration", &ENCRYPTION_CONFIGURATION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
]);

pub(super) static S3_DESTINATION_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("RoleARN", &Shape::Text),
    Member::body("BucketARN", &Shape::Text),
    Member::body("Prefix", &Shape::Text),
    Member::body("ErrorOutputPrefix", &Shape::Text),
    Member::body("BufferingHints", &BUFFERING_HINTS),
    Member::body("CompressionFormat", &Shape::Text),
    Member::body("EncryptionConfiguration", &ENCRYPTION_CONFIGURATION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
]);

pub(super) static S3_DESTINATION_UPDATE: Shape = Shape::Structure(&[
    Member::body("RoleARN", &Shape::Text),
    Member::body("BucketARN", &Shape::Text),
    Member::body("Prefix", &Shape::Text),
    Member::body("ErrorOutputPrefix", &Shape::Text),
    Member::body("BufferingHints", &BUFFERING_HINTS),
    Member::body("CompressionFormat", &Shape::Text),
    Member::body("EncryptionConfiguration", &ENCRYPTION_CONFIGURATION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
]);

pub(super) static SCHEMA_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("RoleARN", &Shape::Text),
    Member::body("CatalogId", &Shape::Text),
    Member::body("DatabaseName", &Shape::Text),
    Member::body("TableName", &Shape::Text),
    Member::body("Region", &Shape::Text),
    Member::body("VersionId", &Shape::Text),
]);

pub(super) static SECRETS_MANAGER_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("SecretARN", &Shape::Text),
    Member::body("RoleARN", &Shape::Text),
    Member::body("Enabled", &Shape::Boolean),
]);

pub(super) static SECURITY_GROUP_ID_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static SERIALIZER: Shape = Shape::Structure(&[
    Member::body("ParquetSerDe", &PARQUET_SER_DE),
    Member::body("OrcSerDe", &ORC_SER_DE),
]);

pub(super) static SNOWFLAKE_BUFFERING_HINTS: Shape = Shape::Structure(&[
    Member::body("SizeInMBs", &Shape::Integer),
    Member::body("IntervalInSeconds", &Shape::Integer),
]);

pub(super) static SNOWFLAKE_DESTINATION_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("AccountUrl", &Shape::Text),
    Member::body("PrivateKey", &Shape::Text),
    Member::body("KeyPassphrase", &Shape::Text),
    Member::body("User", &Shape::Text),
    Member::body("Database", &Shape::Text),
    Member::body("Schema", &Shape::Text),
    Member::body("Table", &Shape::Text),
    Member::body("SnowflakeRoleConfiguration", &SNOWFLAKE_ROLE_CONFIGURATION),
    Member::body("DataLoadingOption", &Shape::Text),
    Member::body("MetaDataColumnName", &Shape::Text),
    Member::body("ContentColumnName", &Shape::Text),
    Member::body("SnowflakeVpcConfiguration", &SNOWFLAKE_VPC_CONFIGURATION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("RoleARN", &Shape::Text),
    Member::body("RetryOptions", &SNOWFLAKE_RETRY_OPTIONS),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("S3Configuration", &S3_DESTINATION_CONFIGURATION),
    Member::body(
        "SecretsManagerConfiguration",
        &SECRETS_MANAGER_CONFIGURATION,
    ),
    Member::body("BufferingHints", &SNOWFLAKE_BUFFERING_HINTS),
]);

pub(super) static SNOWFLAKE_DESTINATION_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("AccountUrl", &Shape::Text),
    Member::body("User", &Shape::Text),
    Member::body("Database", &Shape::Text),
    Member::body("Schema", &Shape::Text),
    Member::body("Table", &Shape::Text),
    Member::body("SnowflakeRoleConfiguration", &SNOWFLAKE_ROLE_CONFIGURATION),
    Member::body("DataLoadingOption", &Shape::Text),
    Member::body("MetaDataColumnName", &Shape::Text),
    Member::body("ContentColumnName", &Shape::Text),
    Member::body("SnowflakeVpcConfiguration", &SNOWFLAKE_VPC_CONFIGURATION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("RoleARN", &Shape::Text),
    Member::body("RetryOptions", &SNOWFLAKE_RETRY_OPTIONS),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("S3DestinationDescription", &S3_DESTINATION_DESCRIPTION),
    Member::body(
        "SecretsManagerConfiguration",
        &SECRETS_MANAGER_CONFIGURATION,
    ),
    Member::body("BufferingHints", &SNOWFLAKE_BUFFERING_HINTS),
]);

pub(super) static SNOWFLAKE_DESTINATION_UPDATE: Shape = Shape::Structure(&[
    Member::body("AccountUrl", &Shape::Text),
    Member::body("PrivateKey", &Shape::Text),
    Member::body("KeyPassphrase", &Shape::Text),
    Member::body("User", &Shape::Text),
    Member::body("Database", &Shape::Text),
    Member::body("Schema", &Shape::Text),
    Member::body("Table", &Shape::Text),
    Member::body("SnowflakeRoleConfiguration", &SNOWFLAKE_ROLE_CONFIGURATION),
    Member::body("DataLoadingOption", &Shape::Text),
    Member::body("MetaDataColumnName", &Shape::Text),
    Member::body("ContentColumnName", &Shape::Text),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("RoleARN", &Shape::Text),
    Member::body("RetryOptions", &SNOWFLAKE_RETRY_OPTIONS),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("S3Update", &S3_DESTINATION_UPDATE),
    Member::body(
        "SecretsManagerConfiguration",
        &SECRETS_MANAGER_CONFIGURATION,
    ),
    Member::body("BufferingHints", &SNOWFLAKE_BUFFERING_HINTS),
]);

pub(super) static SNOWFLAKE_RETRY_OPTIONS: Shape =
    Shape::Structure(&[Member::body("DurationInSeconds", &Shape::Integer)]);

pub(super) static SNOWFLAKE_ROLE_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("Enabled", &Shape::Boolean),
    Member::body("SnowflakeRole", &Shape::Text),
]);

pub(super) static SNOWFLAKE_VPC_CONFIGURATION: Shape =
    Shape::Structure(&[Member::body("PrivateLinkVpceId", &Shape::Text)]);

pub(super) static SOURCE_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body(
        "KinesisStreamSourceDescription",
        &KINESIS_STREAM_SOURCE_DESCRIPTION,
    ),
    Member::body("MSKSourceDescription", &MSK_SOURCE_DESCRIPTION),
]);

pub(super) static SPLUNK_BUFFERING_HINTS: Shape = Shape::Structure(&[
    Member::body("IntervalInSeconds", &Shape::Integer),
    Member::body("SizeInMBs", &Shape::Integer),
]);

pub(super) static SPLUNK_DESTINATION_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("HECEndpoint", &Shape::Text),
    Member::body("HECEndpointType", &Shape::Text),
    Member::body("HECToken", &Shape::Text),
    Member::body("HECAcknowledgmentTimeoutInSeconds", &Shape::Integer),
    Member::body("RetryOptions", &SPLUNK_RETRY_OPTIONS),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("S3Configuration", &S3_DESTINATION_CONFIGURATION),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body("BufferingHints", &SPLUNK_BUFFERING_HINTS),
    Member::body(
        "SecretsManagerConfiguration",
        &SECRETS_MANAGER_CONFIGURATION,
    ),
]);

pub(super) static SPLUNK_DESTINATION_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("HECEndpoint", &Shape::Text),
    Member::body("HECEndpointType", &Shape::Text),
    Member::body("HECToken", &Shape::Text),
    Member::body("HECAcknowledgmentTimeoutInSeconds", &Shape::Integer),
    Member::body("RetryOptions", &SPLUNK_RETRY_OPTIONS),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("S3DestinationDescription", &S3_DESTINATION_DESCRIPTION),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body("BufferingHints", &SPLUNK_BUFFERING_HINTS),
    Member::body(
        "SecretsManagerConfiguration",
        &SECRETS_MANAGER_CONFIGURATION,
    ),
]);

pub(super) static SPLUNK_DESTINATION_UPDATE: Shape = Shape::Structure(&[
    Member::body("HECEndpoint", &Shape::Text),
    Member::body("HECEndpointType", &Shape::Text),
    Member::body("HECToken", &Shape::Text),
    Member::body("HECAcknowledgmentTimeoutInSeconds", &Shape::Integer),
    Member::body("RetryOptions", &SPLUNK_RETRY_OPTIONS),
    Member::body("S3BackupMode", &Shape::Text),
    Member::body("S3Update", &S3_DESTINATION_UPDATE),
    Member::body("ProcessingConfiguration", &PROCESSING_CONFIGURATION),
    Member::body("CloudWatchLoggingOptions", &CLOUD_WATCH_LOGGING_OPTIONS),
    Member::body("BufferingHints", &SPLUNK_BUFFERING_HINTS),
    Member::body(
        "SecretsManagerConfiguration",
        &SECRETS_MANAGER_CONFIGURATION,
    ),
]);

pub(super) static SPLUNK_RETRY_OPTIONS: Shape =
    Shape::Structure(&[Member::body("DurationInSeconds", &Shape::Integer)]);

pub(super) static START_DELIVERY_STREAM_ENCRYPTION_INPUT: Shape = Shape::Structure(&[
    Member::body("DeliveryStreamName", &Shape::Text),
    Member::body(
        "DeliveryStreamEncryptionConfigurationInput",
        &DELIVERY_STREAM_ENCRYPTION_CONFIGURATION_INPUT,
    ),
]);

pub(super) static START_DELIVERY_STREAM_ENCRYPTION_OUTPUT: Shape = Shape::Structure(&[]);

pub(super) static STOP_DELIVERY_STREAM_ENCRYPTION_INPUT: Shape =
    Shape::Structure(&[Member::body("DeliveryStreamName", &Shape::Text)]);

pub(super) static STOP_DELIVERY_STREAM_ENCRYPTION_OUTPUT: Shape = Shape::Structure(&[]);

pub(super) static SUBNET_ID_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static TAG: Shape = Shape::Structure(&[
    Member::body("Key", &Shape::Text),
    Member::body("Value", &Shape::Text),
]);

pub(super) static TAG_DELIVERY_STREAM_INPUT: Shape = Shape::Structure(&[
    Member::body("DeliveryStreamName", &Shape::Text),
    Member::body("Tags", &TAG_DELIVERY_STREAM_INPUT_TAG_LIST),
]);

pub(super) static TAG_DELIVERY_STREAM_INPUT_TAG_LIST: Shape = Shape::List {
    item: &TAG,
    item_name: None,
    flattened: false,
};

pub(super) static TAG_DELIVERY_STREAM_OUTPUT: Shape = Shape::Structure(&[]);

pub(super) static TAG_KEY_LIST: Shape = Shape::List {
    item: &Shape::Text,
    item_name: None,
    flattened: false,
};

pub(super) static UNTAG_DELIVERY_STREAM_INPUT: Shape = Shape::Structure(&[
    Member::body("DeliveryStreamName", &Shape::Text),
    Member::body("TagKeys", &TAG_KEY_LIST),
]);

pub(super) static UNTAG_DELIVERY_STREAM_OUTPUT: Shape = Shape::Structure(&[]);

pub(super) static UPDATE_DESTINATION_INPUT: Shape = Shape::Structure(&[
    Member::body("DeliveryStreamName", &Shape::Text),
    Member::body("CurrentDeliveryStreamVersionId", &Shape::Text),
    Member::body("DestinationId", &Shape::Text),
    Member::body("S3DestinationUpdate", &S3_DESTINATION_UPDATE),
    Member::body(
        "ExtendedS3DestinationUpdate",
        &EXTENDED_S3_DESTINATION_UPDATE,
    ),
    Member::body("RedshiftDestinationUpdate", &REDSHIFT_DESTINATION_UPDATE),
    Member::body(
        "ElasticsearchDestinationUpdate",
        &ELASTICSEARCH_DESTINATION_UPDATE,
    ),
    Member::body(
        "AmazonopensearchserviceDestinationUpdate",
        &AMAZONOPENSEARCHSERVICE_DESTINATION_UPDATE,
    ),
    Member::body("SplunkDestinationUpdate", &SPLUNK_DESTINATION_UPDATE),
    Member::body(
        "HttpEndpointDestinationUpdate",
        &HTTP_ENDPOINT_DESTINATION_UPDATE,
    ),
    Member::body(
        "AmazonOpenSearchServerlessDestinationUpdate",
        &AMAZON_OPEN_SEARCH_SERVERLESS_DESTINATION_UPDATE,
    ),
    Member::body("SnowflakeDestinationUpdate", &SNOWFLAKE_DESTINATION_UPDATE),
    Member::body("IcebergDestinationUpdate", &ICEBERG_DESTINATION_UPDATE),
]);

pub(super) static UPDATE_DESTINATION_OUTPUT: Shape = Shape::Structure(&[]);

pub(super) static VPC_CONFIGURATION: Shape = Shape::Structure(&[
    Member::body("SubnetIds", &SUBNET_ID_LIST),
    Member::body("RoleARN", &Shape::Text),
    Member::body("SecurityGroupIds", &SECURITY_GROUP_ID_LIST),
]);

pub(super) static VPC_CONFIGURATION_DESCRIPTION: Shape = Shape::Structure(&[
    Member::body("SubnetIds", &SUBNET_ID_LIST),
    Member::body("RoleARN", &Shape::Text),
    Member::body("SecurityGroupIds", &SECURITY_GROUP_ID_LIST),
    Member::body("VpcId", &Shape::Text),
]);
