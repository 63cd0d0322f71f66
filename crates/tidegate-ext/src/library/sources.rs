//! The modules and their sources.

/// A module that can be loaded at run time.
pub(super) struct Module {
    /// `node/<name>` or `vendor/<name>`, which is also its path below `js/`.
    pub(super) name: &'static str,
    /// 7-bit ASCII: the body of a function `(module, exports, require, host)`.
    pub(super) source: &'static str,
}

macro_rules! modules {
    ($($name:literal),* $(,)?) => {
        &[$(Module {
            name: $name,
            source: include_str!(concat!("../../../../js/", $name, ".js")),
        }),*]
    };
}

pub(super) const MODULES: &[Module] = modules![
    "node/timers",
    "vendor/aws4",
    "vendor/crypto-js",
    "vendor/fetch-retry",
    "vendor/form-data",
    "vendor/jsonwebtoken",
    "vendor/libphonenumber-js",
    "vendor/lodash",
    "vendor/moment-locales",
    "vendor/moment-timezone",
    "vendor/oauth",
    "vendor/uuidv5",
    "vendor/winston",
    "vendor/xml",
    "vendor/xml2js",
];
