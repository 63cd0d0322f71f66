//! The V8 startup snapshot that holds all of Tidegate's globals, made when this crate is built.

/// The snapshot. It fits only the extensions of `tidegate_ext::for_isolate`, in their order.
pub static SNAPSHOT: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/snapshot.bin"));
