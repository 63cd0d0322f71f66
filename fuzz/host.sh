#!/bin/sh
# Builds a target that runs on Tidegate's own crates, `aws` or `ops`, and runs it with libFuzzer's arguments:
#
#     fuzz/host.sh ops -max_total_time=600 -timeout=60 -rss_limit_mb=4096 -max_len=400
#
# cargo-fuzz would compile hundreds of crates once more with coverage, V8's bindings among them. Here only Tidegate's own
# have it (host/rustc.sh), in a copy of the workspace that has host/ as a member; all others are those in target/, as
# `cargo build` makes them. Cargo does not tell crates with coverage from those without, so the copy has a target folder of
# its own: links to the files of target/, without Tidegate's.
set -eu
cd "$(dirname "$0")/.."
name=$1
shift
root=$PWD
copy=$root/target/fuzz-host
built=$root/target/fuzz-built
rm -rf "$copy" "$built"
mkdir -p "$copy" "$built" "fuzz/corpus/$name" "fuzz/artifacts/$name"
tar c --exclude=./target --exclude=./.git --exclude=./fuzz/corpus --exclude=./fuzz/target --exclude=node_modules . | tar x -C "$copy"
cp -al target/debug "$built/debug"
rm -rf "$built"/debug/*tidegate* "$built"/debug/incremental
for folder in .fingerprint build deps; do rm -rf "$built/debug/$folder"/*tidegate*; done
sed -i 's#^members = \[#members = ["fuzz/host", #' "$copy/Cargo.toml"
cc -c -fPIC -o "$copy/unheard.o" fuzz/host/unheard.c
(
    cd "$copy"
    export RUSTC_WRAPPER="$copy/fuzz/host/rustc.sh" TIDEGATE_FUZZ_UNHEARD="$copy/unheard.o"
    cargo build --target-dir "$built" --workspace --bin "$name"
)
exec "$built/debug/$name" -artifact_prefix="fuzz/artifacts/$name/" "$@" "fuzz/corpus/$name"
