//! The modules and their sources.

/// A module that can be loaded at run time.
pub(super) struct Module {
    /// `node/<name>`, `vendor/<name>` or `web/<name>`, which is also its path below `js/`.
    pub(super) name: &'static str,
    /// 7-bit ASCII: the body of a function `(module, exports, require, host)`.
    pub(super) source: &'static str,
}

impl Module {
    /// Whether its first statement is the directive.
    pub(super) fn is_strict(&self) -> bool {
        let is_code = |line: &&str| !line.is_empty() && !line.starts_with("//");
        let first = self.source.lines().map(str::trim).find(is_code);
        first.is_some_and(|line| line.starts_with("\"use strict\";"))
    }
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
    "node/console",
    "node/constants",
    "node/crypto",
    "node/crypto_cipher",
    "node/crypto_ecdh",
    "node/crypto_hash",
    "node/crypto_kdf",
    "node/crypto_keys",
    "node/crypto_random",
    "node/crypto_rsa",
    "node/crypto_sign",
    "node/crypto_util",
    "node/crypto_web",
    "node/dgram",
    "node/diagnostics_channel",
    "node/dns",
    "node/dns/promises",
    "node/domain",
    "node/events",
    "node/fetch-body",
    "node/fs",
    "node/fs/promises",
    "node/http",
    "node/http2",
    "node/https",
    "node/inspector",
    "node/internal/abort",
    "node/internal/comparisons",
    "node/internal/errors",
    "node/internal/http/agent",
    "node/internal/http/client",
    "node/internal/http/common",
    "node/internal/http/incoming",
    "node/internal/http/transport",
    "node/internal/missing",
    "node/internal/path",
    "node/internal/qs",
    "node/internal/types",
    "node/internal/url",
    "node/internal/zlib/codec",
    "node/internal/zlib/constants",
    "node/internal/zlib/engine",
    "node/internal/zlib/options",
    "node/module",
    "node/net",
    "node/node-fetch",
    "node/os",
    "node/path",
    "node/path/posix",
    "node/perf_hooks",
    "node/process",
    "node/punycode",
    "node/querystring",
    "node/readline",
    "node/stream",
    "node/stream/consumers",
    "node/stream/promises",
    "node/stream/web",
    "node/string_decoder",
    "node/sys",
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
    "node/zlib",
    "vendor/aws4",
    "vendor/crypto-js",
    "vendor/fetch-retry",
    "vendor/form-data",
    "vendor/hubspot",
    "vendor/jsforce",
    "vendor/jsonwebtoken",
    "vendor/libphonenumber-js",
    "vendor/lodash",
    "vendor/mailchimp",
    "vendor/mailjet",
    "vendor/moment-locales",
    "vendor/moment-timezone",
    "vendor/oauth",
    "vendor/sendgrid",
    "vendor/skyflow",
    "vendor/stripe",
    "vendor/twilio",
    "vendor/uuidv5",
    "vendor/winston",
    "vendor/xml",
    "vendor/xml2js",
    "web/compression",
    "web/performance",
];
