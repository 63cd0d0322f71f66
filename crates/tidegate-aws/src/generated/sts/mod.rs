//! The operations on offer; generated from `models/sts.json` by `cargo xtask generate`.

mod assume_role;
mod assume_role_with_saml;
mod assume_role_with_web_identity;
mod decode_authorization_message;
mod get_access_key_info;
mod get_caller_identity;
mod get_federation_token;
mod get_session_token;
pub(crate) mod inputs;
mod shapes;

use crate::operation::Operation;

/// In the order of their names.
pub(crate) static OPERATIONS: &[&Operation] = &[
    &assume_role::OPERATION,
    &assume_role_with_saml::OPERATION,
    &assume_role_with_web_identity::OPERATION,
    &decode_authorization_message::OPERATION,
    &get_access_key_info::OPERATION,
    &get_caller_identity::OPERATION,
    &get_federation_token::OPERATION,
    &get_session_token::OPERATION,
];
