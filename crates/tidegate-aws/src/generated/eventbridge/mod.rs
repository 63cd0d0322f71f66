//! The service; generated from `models/eventbridge.json` by `cargo xtask generate`.

pub(crate) mod inputs;
mod operations;
mod shapes;

pub(crate) use operations::OPERATIONS;
