//! The list of extensions: the same ones in the same order when the snapshot is made and when an isolate starts from it.

use std::cell::RefCell;
use std::num::NonZeroUsize;
use std::rc::Rc;
use std::sync::Arc;

use deno_core::{Extension, OpState};
use deno_web::InMemoryBroadcastChannel;
use tidegate_aws::AwsHost;
use tidegate_egress::HttpClient;

use crate::aws::{self, tidegate_sdk};
use crate::buffer::tidegate_buffer;
use crate::cache::{SharedCache, Store, tidegate_cache};
use crate::console::tidegate_console;
use crate::crypto::tidegate_crypto;
use crate::fetch::budget::Budget;
use crate::fetch::{self, FetchOptions, tidegate_fetch};
use crate::globals::tidegate_main;
use crate::host_globals::tidegate_host_globals;
use crate::journal::Journals;
use crate::library::tidegate_library;
use crate::limits::OpLimits;
use crate::performance::tidegate_performance;
use crate::segment::tidegate_segment;
use crate::web::{ByteMeter, MeteredBlobs, tidegate_web};
use crate::zlib::tidegate_zlib;

/// What one isolate is given.
pub struct IsolateOptions {
    pub cache_entries: NonZeroUsize,
    /// Bytes of log kept of one invocation.
    pub log_bytes: usize,
    /// The client of `fetch` and `AWS`, which keeps to the operator's egress policy.
    pub http: HttpClient,
    pub aws: Arc<AwsHost>,
    pub limits: OpLimits,
    /// Bytes of bodies, of `fetch` and of `AWS` together, that the host may hold for the isolate at a time.
    pub body_bytes: usize,
}

/// The extensions from whose JavaScript the snapshot is made.
pub fn for_snapshot() -> Vec<Extension> {
    vec![
        deno_webidl::deno_webidl::init(),
        without_unused(deno_web::deno_web::lazy_init()),
        deno_fetch::deno_fetch::lazy_init(),
        deno_crypto::deno_crypto::lazy_init(),
        tidegate_web::lazy_init(),
        tidegate_fetch::init(),
        tidegate_buffer::init(),
        tidegate_console::init(),
        tidegate_cache::init(),
        tidegate_library::init(),
        tidegate_sdk::init(),
        tidegate_zlib::init(),
        tidegate_segment::init(),
        tidegate_crypto::init(),
        tidegate_performance::init(),
        tidegate_host_globals::init(),
        tidegate_main::init(),
    ]
}

/// The extensions of an isolate that starts from the snapshot. `meter` counts what its blobs hold.
pub fn for_isolate(meter: Arc<dyn ByteMeter>) -> Vec<Extension> {
    vec![
        deno_webidl::deno_webidl::init(),
        // Blobs and channels of its own: nothing is shared between isolates.
        without_unused(deno_web::deno_web::init(
            Arc::new(MeteredBlobs::new(meter.clone())),
            None,
            false,
            InMemoryBroadcastChannel::default(),
        )),
        deno_fetch::deno_fetch::init(deno_fetch::Options::default()),
        deno_crypto::deno_crypto::init(None),
        tidegate_web::init(meter),
        tidegate_fetch::init(),
        tidegate_buffer::init(),
        tidegate_console::init(),
        tidegate_cache::init(),
        tidegate_library::init(),
        tidegate_sdk::init(),
        tidegate_zlib::init(),
        tidegate_segment::init(),
        tidegate_crypto::init(),
        tidegate_performance::init(),
        tidegate_host_globals::init(),
        tidegate_main::init(),
    ]
}

/// Classes of deno_web's that no global needs. Each has tens of methods, which would cost every isolate time and memory.
const UNUSED_CLASSES: [&str; 10] = [
    "CSSRule",
    "CSSStyleSheet",
    "DOMMatrix",
    "DOMMatrixReadOnly",
    "DOMPoint",
    "DOMPointReadOnly",
    "DOMQuad",
    "DOMRect",
    "DOMRectReadOnly",
    "ImageData",
];
/// Its ops that no global needs.
const UNUSED_OPS: [&str; 5] = [
    "op_broadcast_",
    "op_geometry_",
    "op_lock_manager_",
    "op_message_port_",
    "op_urlpattern_",
];

fn without_unused(mut extension: Extension) -> Extension {
    let is_unused = |op: &str| UNUSED_OPS.iter().any(|unused| op.starts_with(unused));
    extension.ops.to_mut().retain(|op| !is_unused(op.name));
    let classes = extension.objects.to_mut();
    classes.retain(|class| !UNUSED_CLASSES.contains(&class.name.0));
    extension
}

/// Puts into `state` what the ops work on.
pub fn init_state(state: &mut OpState, options: IsolateOptions) {
    let cache: SharedCache = Rc::new(RefCell::new(Store::new(options.cache_entries)));
    state.put(cache);
    state.put(Journals::new(options.log_bytes));
    let budget = Budget::new(options.body_bytes);
    let fetch = FetchOptions {
        client: options.http.clone(),
        budget: budget.clone(),
        connections: options.limits.sockets,
    };
    fetch::init_state(state, fetch);
    state.put(options.http);
    let attempts = options.limits.sockets;
    aws::init_state(state, options.aws, budget, attempts);
    state.put(options.limits);
}
