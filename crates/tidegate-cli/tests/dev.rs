//! `tidegate dev`: a real process, and files that are really saved.
#![cfg(target_os = "linux")]

mod support;

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use support::command::{copy_folder, tidegate};
use tempfile::TempDir;

/// Only what never comes takes this long.
const PATIENCE: Duration = Duration::from_secs(60);
/// The last line of each run.
const WAITING: &str = "waiting for files to be saved; Ctrl-C ends";

struct Dev {
    child: Child,
    lines: Receiver<String>,
    folder: TempDir,
}

impl Dev {
    fn start(folder: TempDir, arguments: &[&str]) -> Self {
        let mut command: Command = tidegate(folder.path());
        command.arg("dev").args(arguments).stdout(Stdio::piped());
        let mut child = command.spawn().expect("the binary starts");
        let pipe = BufReader::new(child.stdout.take().expect("a pipe"));
        let (sender, lines) = channel();
        thread::spawn(move || {
            for line in pipe.lines().map_while(Result::ok) {
                if sender.send(line).is_err() {
                    return;
                }
            }
        });
        Self {
            child,
            lines,
            folder,
        }
    }

    /// What one run shows.
    fn run(&self) -> String {
        let mut shown = String::new();
        loop {
            let line = self.lines.recv_timeout(PATIENCE);
            let line = line.unwrap_or_else(|error| panic!("{error}; so far:\n{shown}"));
            if line.ends_with(WAITING) {
                return shown;
            }
            shown.push_str(&line);
            shown.push('\n');
        }
    }

    /// Runs until `text` is shown; a save may come in two parts, and be run twice.
    fn run_until(&self, text: &str) -> String {
        loop {
            let shown = self.run();
            if shown.contains(text) {
                return shown;
            }
        }
    }

    fn save(&self, name: &str, text: &str) {
        fs::write(self.folder.path().join(name), text).expect("written");
    }

    /// As editors do that never leave half a file.
    fn save_by_renaming(&self, name: &str, text: &str) {
        let other = self.folder.path().join(format!(".{name}.swp"));
        fs::write(&other, text).expect("written");
        fs::rename(other, self.folder.path().join(name)).expect("renamed");
    }

    fn interrupt(mut self) -> Option<i32> {
        kill_process(Pid::from_child(&self.child), Signal::INT).expect("sent");
        self.child.wait().expect("it ends").code()
    }
}

impl Drop for Dev {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn returning(value: &str) -> String {
    format!("async function onTrack(event, settings) {{\n  return {value};\n}}\n")
}

fn folder() -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        fs::write(folder.path().join(name), text).expect("written");
    };
    write("function.js", &returning("'first'"));
    write("event.json", r#"{"type":"track","n":1}"#);
    folder
}

#[test]
fn a_save_runs_the_function_again_and_shows_what_changed() {
    let dev = Dev::start(folder(), &["function.js", "--event", "event.json"]);
    let shown = dev.run();
    assert!(
        shown.contains("\"first\"") && shown.contains("ok in"),
        "{shown}"
    );
    assert!(!shown.contains("run before"), "{shown}");

    dev.save("function.js", &returning("'second'"));
    let shown = dev.run_until("\"second\"");
    assert!(shown.contains("changed: function.js"), "{shown}");
    assert!(shown.contains("+ result \"second\""), "{shown}");

    dev.save_by_renaming("function.js", &returning("'third'"));
    let shown = dev.run_until("\"third\"");
    assert!(
        shown.contains("- result \"second\"") && shown.contains("+ result \"third\""),
        "{shown}"
    );

    // The same function, saved once more.
    dev.save_by_renaming("function.js", &returning("'third'"));
    dev.run_until("as in the run before");
    assert_eq!(dev.interrupt(), Some(0));
}

#[test]
fn events_are_watched_too_also_those_that_come_later() {
    let folder = folder();
    fs::create_dir(folder.path().join("events")).expect("a folder");
    fs::write(folder.path().join("function.js"), returning("event.n")).expect("written");
    let path = folder.path().join("events/a.json");
    fs::write(path, r#"{"type":"track","n":1}"#).expect("written");
    let dev = Dev::start(folder, &["function.js"]);
    dev.run_until("  1\n");
    dev.save("events/a.json", r#"{"type":"track","n":2}"#);
    let shown = dev.run_until("  2\n");
    assert!(shown.contains("changed: a.json"), "{shown}");
    dev.save("events/b.json", r#"{"type":"track","n":3}"#);
    let shown = dev.run_until("  3\n");
    assert!(
        shown.contains("events/a.json") && shown.contains("events/b.json"),
        "{shown}"
    );
    dev.save("events/b.json", "{\"type\":\n");
    let shown = dev.run_until("invalid JSON at line 2");
    assert!(shown.contains("  2\n"), "the other event runs: {shown}");
}

#[test]
fn source_functions_run_with_their_requests() {
    let folder = folder();
    fs::create_dir(folder.path().join("requests")).expect("a folder");
    let sends = |event: &str| {
        format!(
            "async function onRequest(request, settings) {{\n  Segment.track({{ event: '{event}', userId: settings.user }});\n}}\n"
        )
    };
    fs::write(folder.path().join("function.js"), sends("First")).expect("written");
    let request = r#"{"payload":{"body":{}},"settings":{"user":"u1"}}"#;
    fs::write(folder.path().join("requests/a.json"), request).expect("written");
    let dev = Dev::start(folder, &["function.js"]);
    dev.run_until("First");
    dev.save_by_renaming("function.js", &sends("Second"));
    let shown = dev.run_until("Second");
    assert!(
        shown.contains("-   \"event\": \"First\"") && shown.contains("+   \"event\": \"Second\""),
        "{shown}"
    );
    assert!(shown.contains("u1"), "{shown}");
    // An event is not for it, which is told, too.
    fs::create_dir(dev.folder.path().join("events")).expect("a folder");
    dev.save("events/a.json", r#"{"type":"track"}"#);
    dev.save_by_renaming("function.js", &sends("Third"));
    dev.run_until("error:");
}

#[test]
fn configuration_and_settings_are_watched_too() {
    let folder = folder();
    let write = |name: &str, text: &str| {
        fs::write(folder.path().join(name), text).expect("written");
    };
    write("function.js", &returning("settings.greeting"));
    write(
        "tidegate.toml",
        "event = \"event.json\"\nsettings_file = \"settings.json\"\n",
    );
    write("settings.json", r#"{"greeting":"hello"}"#);
    let dev = Dev::start(folder, &["."]);
    dev.run_until("\"hello\"");
    dev.save("settings.json", r#"{"greeting":"goodbye"}"#);
    dev.run_until("+ result \"goodbye\"");
    dev.save("tidegate.toml", "event = \"event.json\"\nnonsense = 1\n");
    dev.run_until("nonsense");
    dev.save(
        "tidegate.toml",
        "event = \"event.json\"\n[settings]\ngreeting = \"from the configuration\"\n",
    );
    dev.run_until("\"from the configuration\"");
}

#[test]
fn errors_are_shown_and_it_goes_on() {
    let dev = Dev::start(folder(), &["function.js", "--event", "event.json"]);
    dev.run();
    dev.save(
        "function.js",
        "async function onTrack() {\n  return 1 +;\n}\n",
    );
    let shown = dev.run_until("SyntaxError");
    assert!(
        shown.contains("--> function.js:2:13") && shown.contains("2 |   return 1 +;"),
        "{shown}"
    );
    fs::remove_file(dev.folder.path().join("function.js")).expect("removed");
    dev.run_until("cannot read function.js");
    dev.save(
        "function.js",
        "onTrack = async () => { throw new RetryError('later'); };\n",
    );
    dev.run_until("Retry");
    dev.save("function.js", &returning("'well'"));
    dev.run_until("+ result \"well\"");
    assert_eq!(dev.interrupt(), Some(0));
}

#[test]
fn ctrl_c_ends_it_while_a_function_runs() {
    let folder = folder();
    let code = "async function onTrack() { console.log('on it'); for (;;) {} }";
    fs::write(folder.path().join("function.js"), code).expect("written");
    let options = ["function.js", "--event", "event.json", "--timeout", "60s"];
    let dev = Dev::start(folder, &options);
    let line = dev.lines.recv_timeout(PATIENCE).expect("a line");
    assert!(line.ends_with("on it"), "{line}");
    assert_eq!(dev.interrupt(), Some(0));
}

#[test]
fn the_local_aws_stays_up_from_run_to_run() {
    let folder = tempfile::tempdir().expect("a folder");
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/s3-upload");
    copy_folder(&example, folder.path());
    let code = fs::read_to_string(folder.path().join("function.js")).expect("the function");
    let dev = Dev::start(folder, &["."]);
    let server = |shown: &str| {
        let at = shown.find("127.0.0.1:").expect("a request to it");
        shown[at..]
            .split('/')
            .next()
            .expect("an address")
            .to_owned()
    };
    let first = dev.run_until("ok in");
    dev.save_by_renaming("function.js", &format!("{code}\n// saved\n"));
    let second = dev.run_until("ok in");
    assert_eq!(server(&first), server(&second));
}

#[test]
fn a_function_that_is_not_there_is_an_error() {
    let folder = folder();
    let mut command = tidegate(folder.path());
    command.args(["dev", "functoin.js"]);
    let ran = support::command::run(command, Vec::new());
    assert_eq!(ran.code, 2, "{}", ran.stdout);
    assert!(ran.stderr.contains("functoin.js"), "{}", ran.stderr);
}

#[test]
fn without_an_event_it_says_where_to_put_one() {
    let folder = folder();
    fs::create_dir(folder.path().join("events")).expect("a folder");
    let dev = Dev::start(folder, &["function.js"]);
    dev.run_until("put some into events");
    dev.save("events/a.json", r#"{"type":"track"}"#);
    dev.run_until("\"first\"");
}
