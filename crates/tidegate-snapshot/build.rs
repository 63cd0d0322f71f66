//! Makes the V8 startup snapshot from the extensions of tidegate-ext and the files in js/.

use std::path::PathBuf;
use std::{env, fs};

use deno_core::snapshot::{CreateSnapshotOptions, create_snapshot};

fn main() {
    let snapshot = create_snapshot(
        CreateSnapshotOptions {
            cargo_manifest_dir: env!("CARGO_MANIFEST_DIR"),
            startup_snapshot: None,
            skip_op_registration: false,
            extensions: tidegate_ext::for_snapshot(),
            extension_transpiler: None,
            with_runtime_cb: None,
        },
        None,
    )
    .expect("the JavaScript in js/ runs");
    for file in &snapshot.files_loaded_during_snapshot {
        println!("cargo:rerun-if-changed={}", file.display());
    }
    let path =
        PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR")).join("snapshot.bin");
    fs::write(&path, &snapshot.output).expect("OUT_DIR can be written to");
}
