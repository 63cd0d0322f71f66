//! The shapes inside of inputs and outputs; generated from `models/s3.json` by `cargo xtask generate`.

use aws_sdk_s3::types;

use crate::read::{self, Fields, InputError};
use crate::value::Value;
use crate::write::{self, Members};

pub(super) fn write_bucket(from: types::Bucket) -> Value {
    let mut to = Members::default();
    to.put("Name", from.name, write::string);
    to.put("CreationDate", from.creation_date, write::timestamp);
    to.put("BucketRegion", from.bucket_region, write::string);
    Value::Map(to.into_map())
}

pub(super) fn read_bucket_info(from: Value) -> Result<types::BucketInfo, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::BucketInfo::builder()
        .set_data_redundancy(
            from.take("DataRedundancy", read::enumeration::<types::DataRedundancy>)?,
        )
        .set_type(from.take("Type", read::enumeration::<types::BucketType>)?)
        .build();
    Ok(shape)
}

pub(super) fn write_common_prefix(from: types::CommonPrefix) -> Value {
    let mut to = Members::default();
    to.put("Prefix", from.prefix, write::string);
    Value::Map(to.into_map())
}

pub(super) fn write_copy_object_result(from: types::CopyObjectResult) -> Value {
    let mut to = Members::default();
    to.put("ETag", from.e_tag, write::string);
    to.put("LastModified", from.last_modified, write::timestamp);
    to.put("ChecksumCRC32", from.checksum_crc32, write::string);
    to.put("ChecksumCRC32C", from.checksum_crc32_c, write::string);
    to.put("ChecksumSHA1", from.checksum_sha1, write::string);
    to.put("ChecksumSHA256", from.checksum_sha256, write::string);
    Value::Map(to.into_map())
}

pub(super) fn read_create_bucket_configuration(
    from: Value,
) -> Result<types::CreateBucketConfiguration, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::CreateBucketConfiguration::builder()
        .set_location_constraint(from.take(
            "LocationConstraint",
            read::enumeration::<types::BucketLocationConstraint>,
        )?)
        .set_location(from.take("Location", read_location_info)?)
        .set_bucket(from.take("Bucket", read_bucket_info)?)
        .build();
    Ok(shape)
}

pub(super) fn read_delete(from: Value) -> Result<types::Delete, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::Delete::builder()
        .set_objects(from.take("Objects", read::list(read_object_identifier))?)
        .set_quiet(from.take("Quiet", read::boolean)?)
        .build()?;
    Ok(shape)
}

pub(super) fn write_deleted_object(from: types::DeletedObject) -> Value {
    let mut to = Members::default();
    to.put("Key", from.key, write::string);
    to.put("VersionId", from.version_id, write::string);
    to.put("DeleteMarker", from.delete_marker, write::boolean);
    to.put(
        "DeleteMarkerVersionId",
        from.delete_marker_version_id,
        write::string,
    );
    Value::Map(to.into_map())
}

pub(super) fn write_error(from: types::Error) -> Value {
    let mut to = Members::default();
    to.put("Key", from.key, write::string);
    to.put("VersionId", from.version_id, write::string);
    to.put("Code", from.code, write::string);
    to.put("Message", from.message, write::string);
    Value::Map(to.into_map())
}

pub(super) fn read_location_info(from: Value) -> Result<types::LocationInfo, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::LocationInfo::builder()
        .set_type(from.take("Type", read::enumeration::<types::LocationType>)?)
        .set_name(from.take("Name", read::string)?)
        .build();
    Ok(shape)
}

pub(super) fn write_object(from: types::Object) -> Value {
    let mut to = Members::default();
    to.put("Key", from.key, write::string);
    to.put("LastModified", from.last_modified, write::timestamp);
    to.put("ETag", from.e_tag, write::string);
    to.list(
        "ChecksumAlgorithm",
        from.checksum_algorithm,
        write::enumeration::<types::ChecksumAlgorithm>,
    );
    to.put("Size", from.size, write::long);
    to.put(
        "StorageClass",
        from.storage_class,
        write::enumeration::<types::ObjectStorageClass>,
    );
    to.put("Owner", from.owner, write_owner);
    to.put("RestoreStatus", from.restore_status, write_restore_status);
    Value::Map(to.into_map())
}

pub(super) fn read_object_identifier(from: Value) -> Result<types::ObjectIdentifier, InputError> {
    let mut from = Fields::of(from)?;
    let shape = types::ObjectIdentifier::builder()
        .set_key(from.take("Key", read::string)?)
        .set_version_id(from.take("VersionId", read::string)?)
        .build()?;
    Ok(shape)
}

pub(super) fn write_owner(from: types::Owner) -> Value {
    let mut to = Members::default();
    to.put("DisplayName", from.display_name, write::string);
    to.put("ID", from.id, write::string);
    Value::Map(to.into_map())
}

pub(super) fn write_restore_status(from: types::RestoreStatus) -> Value {
    let mut to = Members::default();
    to.put(
        "IsRestoreInProgress",
        from.is_restore_in_progress,
        write::boolean,
    );
    to.put(
        "RestoreExpiryDate",
        from.restore_expiry_date,
        write::timestamp,
    );
    Value::Map(to.into_map())
}
