//! The example prints what its function makes of what the host knows.

use std::process::Command;

#[test]
fn the_function_gets_what_the_host_knows() {
    let output = Command::new(env!("CARGO_BIN_EXE_embed-globals"))
        .output()
        .expect("it starts");
    let printed = String::from_utf8_lossy(&output.stdout);
    let lines: Vec<_> = printed.lines().collect();
    assert_eq!(
        lines,
        [
            r#"{"type":"track","event":"Order Completed","userId":"user-42","properties":{"plan":"business"}}"#,
            r#"{"type":"track","event":"Order Completed","userId":"nobody"}"#,
            "warn: no user nobody",
        ],
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}
