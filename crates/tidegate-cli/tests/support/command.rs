//! Starts the real binary.

use std::fs;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

/// What a command came to; its output is lossy text.
pub struct Ran {
    /// -1 when a signal ended it.
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

/// The binary with an environment that holds nothing of the machine it runs on.
pub fn tidegate(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tidegate"));
    command.current_dir(folder).env_clear();
    command
        .env("HOME", folder)
        .env("AWS_EC2_METADATA_DISABLED", "true")
        .env("COLUMNS", "100");
    command
}

/// Runs words as [`words`] gives them: variables, `tidegate`, arguments.
pub fn run_words(words: &[String], folder: &Path, stdin: Vec<u8>) -> Ran {
    let name = words
        .iter()
        .position(|word| word == "tidegate")
        .expect("the command is tidegate");
    let mut command = tidegate(folder);
    for variable in &words[..name] {
        let (name, value) = variable
            .split_once('=')
            .expect("NAME=value before the command");
        command.env(name, value);
    }
    command.args(&words[name + 1..]);
    run(command, stdin)
}

pub fn run(mut command: Command, stdin: Vec<u8>) -> Ran {
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("the binary starts");
    let mut pipe = child.stdin.take().expect("a pipe");
    // A command that does not read its input must not hold up the test.
    let writer = thread::spawn(move || drop(pipe.write_all(&stdin)));
    let output = child.wait_with_output().expect("the binary ends");
    writer.join().expect("no panic");
    Ran {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// Splits a command at white space outside of single quotes.
pub fn words(command: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = None::<String>;
    let mut quoted = false;
    for c in command.chars() {
        match c {
            '\'' => {
                quoted = !quoted;
                word.get_or_insert_default();
            }
            c if c.is_whitespace() && !quoted => words.extend(word.take()),
            c => word.get_or_insert_default().push(c),
        }
    }
    words.extend(word);
    words
}

/// Copies files and folders, but for what the command itself leaves behind.
pub fn copy_folder(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let entry = entry.expect("readable");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            if entry.file_name() != ".tidegate" {
                fs::create_dir_all(&target).expect("a folder");
                copy_folder(&entry.path(), &target);
            }
        } else {
            fs::copy(entry.path(), &target).expect("a copy");
        }
    }
}
