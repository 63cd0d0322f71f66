//! The operations on offer; generated from `models/sts.json` by `cargo xtask generate`.

mod assume_role;
mod get_caller_identity;
mod shapes;

use crate::operation::Operation;

/// In the order of their names.
pub(crate) static OPERATIONS: &[&Operation] =
    &[&assume_role::OPERATION, &get_caller_identity::OPERATION];
