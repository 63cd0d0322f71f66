//! What `deno_web` and `deno_fetch` expect of their surroundings, and that Tidegate does not offer.

mod blobs;

use deno_core::extension;

pub use blobs::{ByteMeter, MeteredBlobs};

extension!(
    tidegate_web,
    deps = [deno_webidl, deno_web],
    esm = [dir "../../js/web", "telemetry.js"],
    lazy_loaded_js = [dir "../../js/web", "ext:deno_net/02_tls.js" = "tls.js"],
);
