//! The server against the AWS SDK, over real connections.

mod assume_role;
mod buckets;
mod client;
mod concurrency;
mod conditions;
mod crash;
mod hostile;
mod integrity;
mod keys;
mod lifecycle;
mod listing;
mod log;
mod multipart;
mod objects;
mod permissions;
mod presigned;
mod regions;
mod sessions;
mod support;
