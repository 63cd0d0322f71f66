//! The service; generated from `models/firehose.json` by `cargo xtask generate`.

pub(crate) mod inputs;
mod operations;
mod shapes;

pub(crate) use operations::OPERATIONS;
