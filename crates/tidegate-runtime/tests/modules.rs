//! Runs the scripts under `tests/differential/modules/` and compares with what Node made of them.
//!
//! They are about Node's core modules, which libraries require and functions do not. So they run in an isolate whose globals
//! are those of functions, and `require`.

use std::fs;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use deno_core::{JsRuntime, PollEventLoopOptions, RuntimeOptions, serde_v8, v8};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;
use tidegate_aws::{AwsHost, AwsOptions};
use tidegate_core::LimitKind;
use tidegate_egress::{EgressPolicy, HttpClient, IoRuntime};
use tidegate_ext::{ByteMeter, IsolateOptions, LimitStop, OpLimits};

fn main() {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/differential");
    let mut scripts: Vec<PathBuf> = fs::read_dir(root.join("modules"))
        .expect("a folder")
        .map(|entry| entry.expect("readable").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "js"))
        .collect();
    scripts.sort();
    JsRuntime::init_platform(None);
    let trials = scripts.into_iter().map(|script| {
        let name = script.strip_prefix(&root).unwrap_or(&script);
        let describe = root.join("describe.js");
        Trial::test(name.display().to_string(), move || {
            run(&describe, &script).map_err(Failed::from)
        })
    });
    libtest_mimic::run(&arguments, trials.collect()).exit();
}

struct Unmetered;

impl ByteMeter for Unmetered {
    fn charge(&self, _bytes: usize) -> bool {
        true
    }

    fn refund(&self, _bytes: usize) {}
}

impl LimitStop for Unmetered {
    fn exceeded(&self, _limit: LimitKind, _used: u64) {}
}

const PRELUDE: &str = "globalThis.require = ((load) => (name) =>
    load(`node/${name.startsWith('node:') ? name.slice(5) : name}`))(__bootstrap.internals.tidegateLoad);
__bootstrap.internals.tidegateStart();";

fn runtime(io: &IoRuntime) -> Result<JsRuntime, String> {
    let mut runtime = JsRuntime::new(RuntimeOptions {
        startup_snapshot: Some(tidegate_snapshot::SNAPSHOT),
        extensions: tidegate_ext::for_isolate(Arc::new(Unmetered)),
        ..RuntimeOptions::default()
    });
    let http = HttpClient::new(EgressPolicy::default(), io.handle()).map_err(|e| e.to_string())?;
    let aws = AwsHost::new(AwsOptions::default(), http.clone());
    let options = IsolateOptions {
        cache_entries: NonZeroUsize::MIN,
        log_bytes: 0,
        limits: OpLimits {
            requests: usize::MAX,
            sockets: 256,
            timers: usize::MAX,
            stop: Arc::new(Unmetered),
        },
        http,
        aws: Arc::new(aws.map_err(|error| error.to_string())?),
        body_bytes: 1 << 20,
    };
    tidegate_ext::init_state(&mut runtime.op_state().borrow_mut(), options);
    runtime
        .execute_script("prelude.js", PRELUDE)
        .map_err(|error| error.to_string())?;
    Ok(runtime)
}

fn run(describe: &Path, script: &Path) -> Result<(), String> {
    let read = |path: &Path| {
        fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let recorded = read(&script.with_extension("node20.json"))?;
    let recorded: Vec<Value> = serde_json::from_str(&recorded).map_err(|e| e.to_string())?;
    let cases = read(script)?;
    let cases = cases.trim_end().trim_end_matches(';');
    let code = format!(
        "{}\nconst cases = ({cases});\n(async () => {{ const all = []; \
         for (const run of cases) all.push({{ case: String(run), ...await outcomeOf(run) }}); \
         return JSON.stringify(all); }})()",
        read(describe)?
    );
    let tokio = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| error.to_string())?;
    let actual = tokio.block_on(async {
        let io = IoRuntime::new().map_err(|error| error.to_string())?;
        let mut runtime = runtime(&io)?;
        let promise = runtime
            .execute_script("cases.js", code)
            .map_err(|error| error.to_string())?;
        let settled = runtime.resolve(promise);
        let json = runtime
            .with_event_loop_promise(settled, PollEventLoopOptions::default())
            .await
            .map_err(|error| error.to_string())?;
        deno_core::scope!(scope, &mut runtime);
        let json: v8::Local<v8::Value> = v8::Local::new(scope, json);
        serde_v8::from_v8::<String>(scope, json).map_err(|error| error.to_string())
    })?;
    let actual: Vec<Value> = serde_json::from_str(&actual).map_err(|error| error.to_string())?;
    if actual.len() != recorded.len() {
        return Err("the record is of other cases: run tests/differential/record.mjs".into());
    }
    let differences: Vec<_> = recorded
        .iter()
        .zip(&actual)
        .filter(|(recorded, actual)| recorded != actual)
        .map(|(recorded, actual)| format!("  node: {recorded}\n  here: {actual}"))
        .collect();
    if differences.is_empty() {
        return Ok(());
    }
    Err(format!(
        "{} of {} cases differ\n{}",
        differences.len(),
        recorded.len(),
        differences.join("\n")
    ))
}
