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
    "node/assert",
    "node/assert/strict",
    "node/async_hooks",
    "node/buffer",
    "node/child_process",
    "node/cluster",
    "node/constants",
    "node/dgram",
    "node/diagnostics_channel",
    "node/dns",
    "node/dns/promises",
    "node/domain",
    "node/events",
    "node/fs",
    "node/fs/promises",
    "node/http",
    "node/http2",
    "node/https",
    "node/inspector",
    "node/internal/comparisons",
    "node/internal/errors",
    "node/internal/http/agent",
    "node/internal/http/client",
    "node/internal/http/common",
    "node/internal/http/incoming",
    "node/internal/http/transport",
    "node/internal/missing",
    "node/internal/path",
    "node/internal/types",
    "node/internal/url",
    "node/module",
    "node/net",
    "node/os",
    "node/path",
    "node/path/posix",
    "node/perf_hooks",
    "node/process",
    "node/punycode",
    "node/querystring",
    "node/readline",
    "node/stream",
    "node/stream/promises",
    "node/stream/web",
    "node/string_decoder",
    "node/timers",
    "node/timers/promises",
    "node/tls",
    "node/tty",
    "node/url",
    "node/util",
    "node/util/types",
    "node/v8",
    "node/vm",
    "node/worker_threads",
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
