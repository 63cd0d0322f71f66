//! A process for each attack: how it ends, how much memory it takes and which threads it leaves.

use std::fs;
use std::io::Read;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;
use tidegate_runtime::Limits;

use crate::ALONE;

/// No case takes longer.
const LONGEST: Duration = Duration::from_secs(60);
/// Threads end in this time.
const WINDING_UP: Duration = Duration::from_secs(10);
/// An attack may take so many times its limits, which are soft, ...
const TIMES: usize = 4;
/// ... and so much for threads, connections, allocators and compiled code.
const ROOM: usize = 512 << 20;

/// Runs the case in a process of its own, which must succeed; or end by a signal, where it is known to (`ends`: why).
pub fn run(name: &str, ends: &Value) -> Result<(), String> {
    let program = std::env::current_exe().map_err(|error| error.to_string())?;
    let mut child = Command::new(program)
        .args(["--exact", name, "--nocapture"])
        .env(ALONE, "1")
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| error.to_string())?;
    let out = reader(child.stdout.take());
    let err = reader(child.stderr.take());
    let status = wait(&mut child)
        .map_err(|error| error.to_string())?
        .ok_or_else(|| format!("it takes longer than {LONGEST:?}"))?;
    let text = [out.join(), err.join()].map(Result::unwrap_or_default);
    match (status.code(), ends.as_str()) {
        (Some(0), None) | (None, Some(_)) => Ok(()),
        (Some(code), Some(why)) => Err(format!(
            "the process ended with {code}, and not by a signal; is it closed? It was known as: {why}"
        )),
        (_, None) => Err(format!("{status}\n{}{}", text[0], text[1])),
    }
}

/// `None` where it had to be ended.
fn wait(child: &mut Child) -> std::io::Result<Option<std::process::ExitStatus>> {
    let began = Instant::now();
    while began.elapsed() < LONGEST {
        if let Some(status) = child.try_wait()? {
            return Ok(Some(status));
        }
        thread::sleep(Duration::from_millis(20));
    }
    child.kill()?;
    child.wait()?;
    Ok(None)
}

fn reader(pipe: Option<impl Read + Send + 'static>) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut pipe) = pipe {
            let _ = pipe.read_to_end(&mut bytes);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}

/// What the process has, before the attack begins and after its instance and the neighbour are gone.
pub struct Measured {
    peak: usize,
}

impl Measured {
    /// The instance of the neighbour is there.
    pub fn now() -> Result<Self, String> {
        Ok(Self { peak: peak()? })
    }

    /// No instance is there any more.
    pub async fn compare(&self, limits: &Limits, known: &Value) -> Result<(), String> {
        let number = |name: &str| known[name].as_u64().and_then(|n| usize::try_from(n).ok());
        let most = match number("takes_mib") {
            Some(mib) => mib << 20,
            None => (limits.heap_bytes + limits.buffer_bytes) * TIMES + ROOM,
        };
        let grown = peak()?.saturating_sub(self.peak);
        if grown > most {
            let (grown, most) = (grown >> 20, most >> 20);
            return Err(format!(
                "the process grew by {grown} MiB, more than {most} MiB"
            ));
        }
        let kept = match number("may_keep_threads") {
            Some(most) => 0..=most,
            None => {
                let kept = number("keeps_threads").unwrap_or(0);
                kept..=kept
            }
        };
        let began = Instant::now();
        loop {
            match isolate_threads()? {
                left if kept.contains(&left) => return Ok(()),
                left if began.elapsed() > WINDING_UP => {
                    return Err(format!(
                        "{left} threads of isolates are left, and not {kept:?}"
                    ));
                }
                _ => tokio::time::sleep(Duration::from_millis(20)).await,
            }
        }
    }
}

/// The most memory that this process has had, in bytes.
fn peak() -> Result<usize, String> {
    let status = fs::read_to_string("/proc/self/status").map_err(|error| error.to_string())?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.trim().strip_suffix(" kB"));
    let kib = kib.and_then(|kib| kib.parse::<usize>().ok());
    kib.map(|kib| kib << 10)
        .ok_or_else(|| "there is no VmHWM".to_owned())
}

/// Threads that run isolates, without the one that starts them.
fn isolate_threads() -> Result<usize, String> {
    let tasks = fs::read_dir("/proc/self/task").map_err(|error| error.to_string())?;
    let names = tasks.filter_map(|task| fs::read_to_string(task.ok()?.path().join("comm")).ok());
    // The kernel cuts names to 15 characters: the thread that starts the others has the same.
    let isolates = names.filter(|name| name.starts_with("tidegate-isolat"));
    Ok(isolates.count().saturating_sub(1))
}
