//! The operations on offer; generated from `models/s3.json` by `cargo xtask generate`.

mod abort_multipart_upload;
mod complete_multipart_upload;
mod copy_object;
mod create_bucket;
mod create_multipart_upload;
mod create_session;
mod delete_bucket;
mod delete_bucket_analytics_configuration;
mod delete_bucket_cors;
mod delete_bucket_encryption;
mod delete_bucket_intelligent_tiering_configuration;
mod delete_bucket_inventory_configuration;
mod delete_bucket_lifecycle;
mod delete_bucket_metrics_configuration;
mod delete_bucket_ownership_controls;
mod delete_bucket_policy;
mod delete_bucket_replication;
mod delete_bucket_tagging;
mod delete_bucket_website;
mod delete_object;
mod delete_object_tagging;
mod delete_objects;
mod delete_public_access_block;
mod get_bucket_accelerate_configuration;
mod get_bucket_acl;
mod get_bucket_analytics_configuration;
mod get_bucket_cors;
mod get_bucket_encryption;
mod get_bucket_intelligent_tiering_configuration;
mod get_bucket_inventory_configuration;
mod get_bucket_lifecycle_configuration;
mod get_bucket_location;
mod get_bucket_logging;
mod get_bucket_metrics_configuration;
mod get_bucket_notification_configuration;
mod get_bucket_ownership_controls;
mod get_bucket_policy;
mod get_bucket_policy_status;
mod get_bucket_replication;
mod get_bucket_request_payment;
mod get_bucket_tagging;
mod get_bucket_versioning;
mod get_bucket_website;
mod get_object;
mod get_object_acl;
mod get_object_attributes;
mod get_object_legal_hold;
mod get_object_lock_configuration;
mod get_object_retention;
mod get_object_tagging;
mod get_object_torrent;
mod get_public_access_block;
mod head_bucket;
mod head_object;
pub(crate) mod inputs;
mod list_bucket_analytics_configurations;
mod list_bucket_intelligent_tiering_configurations;
mod list_bucket_inventory_configurations;
mod list_bucket_metrics_configurations;
mod list_buckets;
mod list_directory_buckets;
mod list_multipart_uploads;
mod list_object_versions;
mod list_objects;
mod list_objects_v2;
mod list_parts;
mod put_bucket_accelerate_configuration;
mod put_bucket_acl;
mod put_bucket_analytics_configuration;
mod put_bucket_cors;
mod put_bucket_encryption;
mod put_bucket_intelligent_tiering_configuration;
mod put_bucket_inventory_configuration;
mod put_bucket_lifecycle_configuration;
mod put_bucket_logging;
mod put_bucket_metrics_configuration;
mod put_bucket_notification_configuration;
mod put_bucket_ownership_controls;
mod put_bucket_policy;
mod put_bucket_replication;
mod put_bucket_request_payment;
mod put_bucket_tagging;
mod put_bucket_versioning;
mod put_bucket_website;
mod put_object;
mod put_object_acl;
mod put_object_legal_hold;
mod put_object_lock_configuration;
mod put_object_retention;
mod put_object_tagging;
mod put_public_access_block;
mod restore_object;
mod select_object_content;
mod shapes;
mod upload_part;
mod upload_part_copy;
mod write_get_object_response;

use crate::operation::Operation;

/// In the order of their names.
pub(crate) static OPERATIONS: &[&Operation] = &[
    &abort_multipart_upload::OPERATION,
    &complete_multipart_upload::OPERATION,
    &copy_object::OPERATION,
    &create_bucket::OPERATION,
    &create_multipart_upload::OPERATION,
    &create_session::OPERATION,
    &delete_bucket::OPERATION,
    &delete_bucket_analytics_configuration::OPERATION,
    &delete_bucket_cors::OPERATION,
    &delete_bucket_encryption::OPERATION,
    &delete_bucket_intelligent_tiering_configuration::OPERATION,
    &delete_bucket_inventory_configuration::OPERATION,
    &delete_bucket_lifecycle::OPERATION,
    &delete_bucket_metrics_configuration::OPERATION,
    &delete_bucket_ownership_controls::OPERATION,
    &delete_bucket_policy::OPERATION,
    &delete_bucket_replication::OPERATION,
    &delete_bucket_tagging::OPERATION,
    &delete_bucket_website::OPERATION,
    &delete_object::OPERATION,
    &delete_object_tagging::OPERATION,
    &delete_objects::OPERATION,
    &delete_public_access_block::OPERATION,
    &get_bucket_accelerate_configuration::OPERATION,
    &get_bucket_acl::OPERATION,
    &get_bucket_analytics_configuration::OPERATION,
    &get_bucket_cors::OPERATION,
    &get_bucket_encryption::OPERATION,
    &get_bucket_intelligent_tiering_configuration::OPERATION,
    &get_bucket_inventory_configuration::OPERATION,
    &get_bucket_lifecycle_configuration::OPERATION,
    &get_bucket_location::OPERATION,
    &get_bucket_logging::OPERATION,
    &get_bucket_metrics_configuration::OPERATION,
    &get_bucket_notification_configuration::OPERATION,
    &get_bucket_ownership_controls::OPERATION,
    &get_bucket_policy::OPERATION,
    &get_bucket_policy_status::OPERATION,
    &get_bucket_replication::OPERATION,
    &get_bucket_request_payment::OPERATION,
    &get_bucket_tagging::OPERATION,
    &get_bucket_versioning::OPERATION,
    &get_bucket_website::OPERATION,
    &get_object::OPERATION,
    &get_object_acl::OPERATION,
    &get_object_attributes::OPERATION,
    &get_object_legal_hold::OPERATION,
    &get_object_lock_configuration::OPERATION,
    &get_object_retention::OPERATION,
    &get_object_tagging::OPERATION,
    &get_object_torrent::OPERATION,
    &get_public_access_block::OPERATION,
    &head_bucket::OPERATION,
    &head_object::OPERATION,
    &list_bucket_analytics_configurations::OPERATION,
    &list_bucket_intelligent_tiering_configurations::OPERATION,
    &list_bucket_inventory_configurations::OPERATION,
    &list_bucket_metrics_configurations::OPERATION,
    &list_buckets::OPERATION,
    &list_directory_buckets::OPERATION,
    &list_multipart_uploads::OPERATION,
    &list_object_versions::OPERATION,
    &list_objects::OPERATION,
    &list_objects_v2::OPERATION,
    &list_parts::OPERATION,
    &put_bucket_accelerate_configuration::OPERATION,
    &put_bucket_acl::OPERATION,
    &put_bucket_analytics_configuration::OPERATION,
    &put_bucket_cors::OPERATION,
    &put_bucket_encryption::OPERATION,
    &put_bucket_intelligent_tiering_configuration::OPERATION,
    &put_bucket_inventory_configuration::OPERATION,
    &put_bucket_lifecycle_configuration::OPERATION,
    &put_bucket_logging::OPERATION,
    &put_bucket_metrics_configuration::OPERATION,
    &put_bucket_notification_configuration::OPERATION,
    &put_bucket_ownership_controls::OPERATION,
    &put_bucket_policy::OPERATION,
    &put_bucket_replication::OPERATION,
    &put_bucket_request_payment::OPERATION,
    &put_bucket_tagging::OPERATION,
    &put_bucket_versioning::OPERATION,
    &put_bucket_website::OPERATION,
    &put_object::OPERATION,
    &put_object_acl::OPERATION,
    &put_object_legal_hold::OPERATION,
    &put_object_lock_configuration::OPERATION,
    &put_object_retention::OPERATION,
    &put_object_tagging::OPERATION,
    &put_public_access_block::OPERATION,
    &restore_object::OPERATION,
    &select_object_content::OPERATION,
    &upload_part::OPERATION,
    &upload_part_copy::OPERATION,
    &write_get_object_response::OPERATION,
];
