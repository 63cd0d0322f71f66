//! The operations of all services; generated from `models/` by `cargo xtask generate`.

#[allow(
    deprecated,
    reason = "what the Rust SDK deprecates is part of v2 all the same"
)]
pub(crate) mod s3;
#[allow(
    deprecated,
    reason = "what the Rust SDK deprecates is part of v2 all the same"
)]
pub(crate) mod sts;
