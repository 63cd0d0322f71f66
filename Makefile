# `make demo` runs the example, `make test` runs all tests; both work from a fresh clone.

.PHONY: setup demo test lint bench-aws bench-peers

setup:
	@scripts/setup

demo: setup
	@cargo build --quiet --package tidegate-cli
	@scripts/demo

test: setup
	@scripts/peers
	@scripts/wpt
	cargo test --workspace
	@"$${CARGO_TARGET_DIR:-target}/debug/tidegate" test examples

lint: setup
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings

# `putObject` against Node's SDKs and plain Rust: benches/README.md.
bench-aws: setup
	@scripts/bench-aws

# Against Node's vm, isolated-vm, workerd and Deno: benches/README.md.
bench-peers: setup
	@scripts/bench-peers
