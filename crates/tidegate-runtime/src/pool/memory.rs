//! How much memory there is, and how much of it the process has resident.

use std::fs;
use std::io;

/// Resident bytes of this process, by `/proc/self/statm` (proc(5)).
pub(super) fn resident() -> io::Result<u64> {
    let statm = fs::read_to_string("/proc/self/statm")?;
    let pages = statm
        .split(' ')
        .nth(1)
        .and_then(|pages| pages.parse::<u64>().ok());
    let pages = pages.ok_or_else(|| io::Error::other("/proc/self/statm is not understood"))?;
    Ok(pages.saturating_mul(rustix::param::page_size() as u64))
}

/// What the process may have: the limit of its control group (cgroups(7), versions 2 and 1), or what the machine has.
pub(super) fn available() -> Option<u64> {
    let machine = machine();
    match (group(), machine) {
        (Some(group), Some(machine)) => Some(group.min(machine)),
        (group, machine) => group.or(machine),
    }
}

fn group() -> Option<u64> {
    let of = fs::read_to_string("/proc/self/cgroup").ok()?;
    let paths = of.lines().filter_map(|line| {
        let mut fields = line.splitn(3, ':').skip(1);
        let (controllers, path) = (fields.next()?, fields.next()?);
        let path = path.trim_start_matches('/');
        match controllers {
            "" => Some(format!("/sys/fs/cgroup/{path}/memory.max")),
            _ if controllers.split(',').any(|name| name == "memory") => Some(format!(
                "/sys/fs/cgroup/memory/{path}/memory.limit_in_bytes"
            )),
            _ => None,
        }
    });
    // In a container the group that it knows is its root.
    let roots = [
        "/sys/fs/cgroup/memory.max",
        "/sys/fs/cgroup/memory/memory.limit_in_bytes",
    ];
    let limits = paths.chain(roots.map(str::to_owned)).filter_map(limit_in);
    limits.min()
}

/// `max`, and the huge number that version 1 has for it, are no limit that matters beside the machine's memory.
fn limit_in(path: String) -> Option<u64> {
    fs::read_to_string(path).ok()?.trim().parse().ok()
}

fn machine() -> Option<u64> {
    let info = fs::read_to_string("/proc/meminfo").ok()?;
    let total = info
        .lines()
        .find_map(|line| line.strip_prefix("MemTotal:"))?;
    let kib: u64 = total.trim().strip_suffix(" kB")?.trim().parse().ok()?;
    Some(kib.saturating_mul(1024))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_has_less_than_there_is() {
        let resident = resident().expect("Linux");
        let available = available().expect("Linux");
        assert!(resident > 100_000, "{resident}");
        assert!(resident < available, "{resident} of {available}");
    }
}
