//! `fetch`: node-fetch's, with the classes of `deno_fetch`, over the shared HTTP client and its egress policy.
//!
//! `deno_fetch`'s own ops, with a client, a resolver, permissions and proxies of their own, are disabled.

mod answer;
mod begin;
mod body;
pub(crate) mod budget;
mod data;
mod decode;
mod error;
mod headers;
mod node_http;
mod ports;
mod request;
mod transfer;
pub(crate) mod upload;

use std::sync::Arc;

use deno_core::{OpDecl, OpState, extension};
use tidegate_egress::HttpClient;
use tokio::sync::Semaphore;

use budget::Budget;

extension!(
    tidegate_fetch,
    deps = [deno_webidl, deno_web, deno_fetch, tidegate_web],
    ops = [begin::op_fetch_begin, answer::op_fetch_answer, node_http::op_http_begin],
    esm = [
        dir "../../js/globals",
        "fetch.js",
        "fetch_body.js",
        "fetch_consume.js",
        "fetch_errors.js",
        "fetch_exchange.js",
        "fetch_headers.js",
        "fetch_options.js",
        "fetch_redirect.js",
        "fetch_request.js",
        "fetch_response.js",
        "fetch_stream.js",
    ],
    middleware = disable_ops,
);

fn disable_ops(op: OpDecl) -> OpDecl {
    match op.name {
        "op_fetch" | "op_fetch_send" | "op_fetch_custom_client" => op.disable(),
        _ => op,
    }
}

/// What the fetch of one isolate works with.
pub(crate) struct FetchOptions {
    pub(crate) client: HttpClient,
    /// What the host may hold of bodies, sent and received, for the isolate at a time.
    pub(crate) budget: Budget,
    /// How many requests are under way at a time; later ones wait for their turn.
    pub(crate) connections: usize,
}

struct FetchState {
    client: HttpClient,
    budget: Budget,
    connections: Arc<Semaphore>,
}

/// One at least.
pub(crate) fn turns(count: usize) -> Semaphore {
    Semaphore::new(count.clamp(1, Semaphore::MAX_PERMITS))
}

/// Puts into `state` what the ops work on.
pub(crate) fn init_state(state: &mut OpState, options: FetchOptions) {
    state.put(FetchState {
        client: options.client,
        budget: options.budget,
        connections: Arc::new(turns(options.connections)),
    });
}
