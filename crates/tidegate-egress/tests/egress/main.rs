//! The policy as tables, and the client against real servers on 127.0.0.1.

mod client;
mod intercept;
mod isolates;
mod policy;
mod resolve;
mod server;
mod tls;
