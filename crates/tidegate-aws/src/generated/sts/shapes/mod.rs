//! The structures inside of inputs and outputs; generated from `models/sts.json` by `cargo xtask generate`.

pub(super) mod assumed_role_user;
pub(super) mod credentials;
pub(super) mod federated_user;
pub(super) mod policy_descriptor_type;
pub(super) mod provided_context;
pub(super) mod tag;
