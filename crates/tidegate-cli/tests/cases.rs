//! Runs the real binary over the cases under `tests/cases/<case>/`: each is a folder of data, and a copy of it is the
//! working directory of its command.
//!
//! - `cmd`: the command, as in a shell: `NAME=value tidegate run function.js`; words in single quotes keep their spaces.
//! - `base`: a folder of the repository that is copied first, for example `examples/s3-upload`.
//! - `stdin`: what the command reads from standard input; nothing without it.
//! - `expected.code`, `expected.stdout`, `expected.stderr`: what it has to say; without a file, 0 and nothing. What
//!   differs from run to run is redacted, see `support/redact.rs`.
//! - `expected.files`: the files under `.tidegate/aws`, one a line, redacted; not looked at without it.
//!
//! `TIDEGATE_BLESS=1 cargo test -p tidegate-cli --test cases` writes what the command says to the expected files.

mod support;

use std::path::{Path, PathBuf};
use std::{env, fs};

use libtest_mimic::{Arguments, Failed, Trial};
use support::command::{Ran, copy_folder, run_words, words};
use support::redact::redact;

fn main() {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut cases: Vec<PathBuf> = fs::read_dir(&root)
        .expect("cases")
        .map(|entry| entry.expect("readable").path())
        .filter(|p| p.is_dir())
        .collect();
    cases.sort();
    let trials = cases.into_iter().map(|case| {
        let name = case
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        Trial::test(name, move || run(&case).map_err(Failed::from))
    });
    libtest_mimic::run(&arguments, trials.collect()).exit();
}

fn run(case: &Path) -> Result<(), String> {
    let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
    if let Ok(base) = fs::read_to_string(case.join("base")) {
        copy_folder(
            &Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("../..")
                .join(base.trim()),
            folder.path(),
        );
    }
    copy_folder(case, folder.path());
    let command = fs::read_to_string(case.join("cmd")).map_err(|error| format!("cmd: {error}"))?;
    let stdin = fs::read(case.join("stdin")).unwrap_or_default();
    let Ran {
        code,
        stdout,
        stderr,
    } = run_words(&words(&command), folder.path(), stdin);

    let mut wrong = Vec::new();
    compare(
        case,
        "expected.code",
        &format!("{code}\n"),
        "0\n",
        &mut wrong,
    );
    compare(case, "expected.stdout", &redact(&stdout), "", &mut wrong);
    compare(case, "expected.stderr", &redact(&stderr), "", &mut wrong);
    if case.join("expected.files").exists() {
        let files = redact(&files_under(&folder.path().join(".tidegate/aws")));
        compare(case, "expected.files", &files, "", &mut wrong);
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(wrong.join("\n"))
    }
}

fn compare(case: &Path, file: &str, actual: &str, default: &str, wrong: &mut Vec<String>) {
    let path = case.join(file);
    if env::var_os("TIDEGATE_BLESS").is_some() {
        if actual == default && file != "expected.files" {
            let _ = fs::remove_file(&path);
        } else {
            fs::write(&path, actual).expect("the case can be written");
        }
        return;
    }
    let expected = fs::read_to_string(&path).unwrap_or_else(|_| default.to_owned());
    if actual != expected {
        wrong.push(format!(
            "--- {file}: expected\n{expected}--- actual\n{actual}---"
        ));
    }
}

/// Objects only: not what the local AWS keeps for itself.
fn files_under(root: &Path) -> String {
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten().flatten() {
            let path = entry.path();
            let relative = path
                .strip_prefix(root)
                .unwrap_or(&path)
                .display()
                .to_string();
            if path.is_dir() && !relative.starts_with(".tidegate-local") {
                folders.push(path);
            } else if path.is_file() {
                found.push(relative + "\n");
            }
        }
    }
    found.sort();
    found.concat()
}
