//! What `deno_web` and `deno_fetch` expect of their surroundings, and that Tidegate does not offer.

mod blobs;
mod charge;
mod web_assembly;

use std::sync::Arc;

use deno_core::{OpState, extension, op2};

pub use blobs::{ByteMeter, MeteredBlobs};
pub use charge::MeterCharge;
pub use web_assembly::WebAssemblyMemories;
use web_assembly::{op_web_assembly_copy, op_web_assembly_made, op_web_assembly_memories};

extension!(
    tidegate_web,
    deps = [deno_webidl, deno_web],
    ops = [
        op_web_charge,
        op_web_assembly_copy,
        op_web_assembly_made,
        op_web_assembly_memories,
    ],
    esm = [
        dir "../../js/web",
        "abort.js",
        "array_buffers.js",
        "globals.js",
        "structured_clone.js",
        "url.js",
    ],
    lazy_loaded_js = [dir "../../js/web", "ext:deno_net/02_tls.js" = "tls.js"],
    options = { meter: Arc<dyn ByteMeter> },
    state = |state, options| {
        state.put(options.meter);
        state.put(WebAssemblyMemories::default());
    },
);

/// Counts bytes against the limit of buffers; `false` where that goes over it.
#[op2(fast)]
fn op_web_charge(state: &mut OpState, bytes: f64) -> bool {
    // A cast saturates, and makes NaN zero.
    state.borrow::<Arc<dyn ByteMeter>>().charge(bytes as usize)
}
