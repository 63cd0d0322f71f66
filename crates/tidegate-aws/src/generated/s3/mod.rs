//! The operations on offer; generated from `models/s3.json` by `cargo xtask generate`.

mod copy_object;
mod create_bucket;
mod delete_object;
mod delete_objects;
mod get_bucket_location;
mod get_object;
mod head_bucket;
mod head_object;
mod list_buckets;
mod list_objects_v2;
mod put_object;
mod shapes;

use crate::operation::Operation;

/// In the order of their names.
pub(crate) static OPERATIONS: &[&Operation] = &[
    &copy_object::OPERATION,
    &create_bucket::OPERATION,
    &delete_object::OPERATION,
    &delete_objects::OPERATION,
    &get_bucket_location::OPERATION,
    &get_object::OPERATION,
    &head_bucket::OPERATION,
    &head_object::OPERATION,
    &list_buckets::OPERATION,
    &list_objects_v2::OPERATION,
    &put_object::OPERATION,
];
