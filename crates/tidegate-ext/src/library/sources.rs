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

pub(super) const MODULES: &[Module] = modules!["node/timers"];
