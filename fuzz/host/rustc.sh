#!/bin/sh
# rustc, with the coverage that libFuzzer takes, for Tidegate's own crates: host.sh.
name= before=
for argument in "$@"; do
    if [ "$before" = --crate-name ]; then name=$argument; fi
    before=$argument
done
case "$name" in
    aws | ops | tidegate_aws | tidegate_aws_local | tidegate_core | tidegate_egress | tidegate_ext | tidegate_runtime)
        set -- "$@" -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
            -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
            -Cllvm-args=-sanitizer-coverage-trace-compares
        ;;
    build_script_build)
        # It is linked to crates with coverage, and to no libFuzzer.
        if [ "$CARGO_PKG_NAME" = tidegate-snapshot ]; then set -- "$@" -Clink-arg="$TIDEGATE_FUZZ_UNHEARD"; fi
        ;;
esac
exec "$@"
