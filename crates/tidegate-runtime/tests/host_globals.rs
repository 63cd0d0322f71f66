//! Globals of the embedder: typed arguments, errors, attribution, cancellation and bounds; and what hostile functions make of them.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use std::{env, fs};

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tidegate_runtime::{
    CallError, CallInfo, ErrorKind, Event, Function, Globals, Host, HostCallEnded, HostError,
    HostOptions, Instance, Limits, NameProblem, Observer, Outcome, Settings,
};
use tokio::sync::Semaphore;

fn host(globals: Globals) -> Host {
    let options = HostOptions {
        globals,
        ..HostOptions::default()
    };
    Host::new(options).expect("a host")
}

async fn start(host: &Host, code: &str) -> Instance {
    let function = Function::new("function.js", code).named("tenant-7/geo");
    Instance::start(host, function, Settings::default(), Limits::default())
        .await
        .expect("loads")
}

async fn track(instance: &Instance) -> Outcome {
    let event = Event::parse(r#"{"type": "track"}"#).expect("an event");
    instance.invoke(event, None).await
}

/// What `onTrack` with this body returns.
async fn result(globals: Globals, body: &str) -> Value {
    let code = format!("async function onTrack() {{ {body} }}");
    let outcome = track(&start(&host(globals), &code).await).await;
    let json = outcome
        .result
        .expect("succeeds")
        .expect("returns something");
    serde_json::from_str(json.get()).expect("JSON")
}

#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct User {
    id: u32,
    plan: String,
}

/// `echo` gives its arguments back, `lookup` is typed.
fn usual() -> Globals {
    Globals::new()
        .with("echo", |all: Vec<Value>, _| async move { Ok(all) })
        .with("lookup", |(plan, id): (String, u32), _| async move {
            if id == 0 {
                return Err(CallError::new("nobody")
                    .named("NotFound")
                    .with_code("ENOENT"));
            }
            Ok(User { id, plan })
        })
        .with("keep", |user: User, _| async move { Ok(user.id) })
}

#[tokio::test]
async fn arguments_and_results_are_rust_values() {
    let found = result(
        usual(),
        "const user = await lookup('free', 7, 'ignored'); return [user, await keep(user), await echo()];",
    );
    assert_eq!(found.await, json!([{"id": 7, "plan": "free"}, 7, []]));
}

#[tokio::test]
async fn arguments_are_what_json_makes_of_them() {
    let found = result(
        usual(),
        "return await echo(undefined, NaN, new Date(0), () => 1, { a: undefined, b: new Map() }, '\\ud800\\\\ud800', [, 1]);",
    );
    let wanted = json!([null, null, "1970-01-01T00:00:00.000Z", null, {"b": {}}, "\u{fffd}\\ud800", [null, 1]]);
    assert_eq!(found.await, wanted);
}

#[tokio::test]
async fn an_error_is_what_the_host_says_with_the_stack_of_the_function() {
    let found = result(
        usual(),
        "try { await lookup('free', 0) } catch (e) {
           return [e instanceof Error, e.name, e.message, e.code, Object.keys(e), e.stack.split('\\n')];
         }",
    );
    let wanted = json!([
        true,
        "NotFound",
        "nobody",
        "ENOENT",
        ["code"],
        [
            "NotFound: nobody",
            "    at async onTrack (function.js:1:34)"
        ]
    ]);
    assert_eq!(found.await, wanted);
}

#[tokio::test]
async fn an_error_that_nobody_catches_fails_the_invocation_by_its_name() {
    let globals = Globals::new().with("busy", |(): (), _| async {
        Err::<(), _>(CallError::new("later").named("RetryError"))
    });
    let instance = start(&host(globals), "async function onTrack() { await busy() }").await;
    let error = track(&instance).await.result.expect_err("fails");
    assert_eq!((error.kind, &*error.message), (ErrorKind::Retry, "later"));
    assert_eq!(error.location.map(|place| place.line), Some(1));
}

#[tokio::test]
async fn a_wrong_argument_is_a_type_error_that_names_it() {
    let found = result(
        usual(),
        "const all = [];
         for (const call of [() => lookup('x', 'y'), () => lookup(), () => keep({ id: 1, plan: 'x', more: 1 }), () => lookup('x', -1)])
           await call().catch((e) => all.push(`${e instanceof TypeError} ${e.code} ${e.message}`));
         return all;",
    );
    let wanted = json!([
        "true ERR_INVALID_ARG_TYPE lookup: argument 2: invalid type: string \"y\", expected u32",
        "true ERR_INVALID_ARG_TYPE lookup: argument 1: invalid type: null, expected a string",
        "true ERR_INVALID_ARG_TYPE keep: argument 1: unknown field `more`, expected `id` or `plan`",
        "true ERR_INVALID_ARG_TYPE lookup: argument 2: invalid value: integer `-1`, expected u32",
    ]);
    assert_eq!(found.await, wanted);
}

#[tokio::test]
async fn functions_see_an_ordinary_asynchronous_function() {
    let found = result(
        usual(),
        "const AsyncFunction = Object.getPrototypeOf(async () => {});
         let construct; try { new lookup() } catch (e) { construct = e.name }
         const property = Object.getOwnPropertyDescriptor(globalThis, 'lookup');
         delete property.value;
         return [String(lookup), lookup.name, Object.getPrototypeOf(lookup) === AsyncFunction,
           Object.getOwnPropertyNames(lookup).sort(), construct, lookup('', 1) instanceof Promise, property,
           0, Object.keys(globalThis).includes('lookup')];",
    );
    let found = found.await;
    assert_eq!(found[0], "function () { [native code] }");
    assert_eq!(found[1], "lookup");
    assert_eq!(found[2], true);
    assert_eq!(found[3], json!(["length", "name"]));
    assert_eq!(found[4], "TypeError");
    assert_eq!(found[5], true);
    assert_eq!(
        found[6],
        json!({"writable": true, "enumerable": false, "configurable": true})
    );
    assert_eq!(found[8], false);
}

#[tokio::test]
async fn a_function_may_have_the_name_for_itself() {
    for code in [
        "const lookup = 1; async function onTrack() { return lookup }",
        "function lookup() { return 1 } async function onTrack() { return lookup() }",
        "lookup = 1; async function onTrack() { return lookup }",
    ] {
        let outcome = track(&start(&host(usual()), code).await).await;
        let json = outcome.result.expect("succeeds").expect("a result");
        assert_eq!(json.get(), "1", "{code}");
    }
}

#[tokio::test]
async fn hostile_arguments_hurt_nobody_but_who_passes_them() {
    let found = result(
        usual(),
        "const all = [];
         const cyclic = {}; cyclic.self = cyclic;
         const revoked = Proxy.revocable({}, {}); revoked.revoke();
         let deep = []; for (let i = 0; i < 3000; i++) deep = [deep];
         const hostile = {
           getter: { get a() { throw new RangeError('getter') } },
           toJSON: { toJSON() { throw new RangeError('toJSON') } },
           cyclic, bigint: 1n, revoked: revoked.proxy, deep,
           proxy: new Proxy({ a: 1 }, { get() { throw new RangeError('trap') } }),
           string: { toString() { throw new RangeError('never called') } },
         };
         for (const name of Object.keys(hostile)) {
           try { all.push([name, await echo(hostile[name])]) } catch (e) { all.push([name, e.name, e.code]) }
         }
         return all;",
    );
    let wanted = json!([
        ["getter", "RangeError", null],
        ["toJSON", "RangeError", null],
        ["cyclic", "TypeError", null],
        ["bigint", "TypeError", null],
        ["revoked", "TypeError", null],
        ["deep", "TypeError", "ERR_INVALID_ARG_TYPE"],
        ["proxy", "RangeError", null],
        ["string", [{}]],
    ]);
    assert_eq!(found.await, wanted);
}

#[tokio::test]
async fn changed_prototypes_and_globals_change_nothing() {
    let found = result(
        usual(),
        "Array.prototype.toJSON = Object.prototype.toJSON = () => 'changed';
         Object.defineProperty(Array.prototype, 0, { set() { throw new Error('set') }, configurable: true });
         JSON.stringify = JSON.parse = Object.defineProperty = Function.prototype.bind = () => 'changed';
         Error.captureStackTrace = () => { throw new Error('captured') };
         Function.prototype.call = Function.prototype.apply = () => 'changed';
         Array.prototype[Symbol.iterator] = String.prototype.toString = undefined;
         globalThis.Error = globalThis.TypeError = class Mine {};
         const found = await echo(1, 'x');
         let error; try { await lookup('x', 0) } catch (e) { error = e }
         delete Array.prototype[0]; delete Array.prototype.toJSON; delete Object.prototype.toJSON;
         return { first: found[0], second: found[1], name: error.name, code: error.code };",
    );
    let wanted = json!({"first": 1, "second": "x", "name": "NotFound", "code": "ENOENT"});
    assert_eq!(found.await, wanted);
}

#[tokio::test]
async fn a_replaced_then_sees_nothing_of_the_host() {
    let found = result(
        usual(),
        "const seen = [];
         const { then } = Promise.prototype;
         Promise.prototype.then = function (...args) {
           seen.push(String(new Error('here').stack).includes('ext:'));
           for (const arg of args) if (typeof arg === 'function') seen.push(String(arg).includes('op_'));
           return then.apply(this, args);
         };
         Object.defineProperty(Promise.prototype, 'constructor', { get() {
           seen.push(String(new Error('here').stack).includes('ext:'));
           return Promise;
         }, configurable: true });
         await echo(1);
         await echo(2).then((x) => x);
         return seen.includes(true);",
    );
    assert_eq!(found.await, false);
}

#[tokio::test]
async fn arguments_and_results_that_are_too_long_are_range_errors() {
    let globals = usual().argument_bytes(1000).result_bytes(2000).with(
        "many",
        |count: usize, _| async move { Ok("x".repeat(count)) },
    );
    let found = result(
        globals,
        "const all = [];
         for (const call of [() => echo('x'.repeat(996)), () => echo('x'.repeat(997)), () => many(1998), () => many(1999),
                             () => echo('\\u20ac'.repeat(900)), () => echo('x'.repeat(50e6))])
           try { all.push(String(await call()).length) } catch (e) { all.push(`${e instanceof RangeError} ${e.message}`) }
         return all;",
    );
    let wanted = json!([
        996,
        "true echo: the arguments have 1001 bytes of JSON, more than 1000",
        1998,
        "true the result is longer than 2000 bytes of JSON",
        "true echo: the arguments have 2704 bytes of JSON, more than 1000",
        "true echo: the arguments have 50000004 bytes of JSON, more than 1000",
    ]);
    assert_eq!(found.await, wanted);
}

#[tokio::test]
async fn what_many_calls_take_is_bounded_together() {
    let running = Arc::new(AtomicUsize::new(0));
    let most = Arc::new(AtomicUsize::new(0));
    let gate = Arc::new(Semaphore::new(0));
    let (held, released) = (gate.clone(), gate.clone());
    let globals = {
        let (running, most) = (running.clone(), most.clone());
        Globals::new().with("wait", move |_: Value, _| {
            let (running, most) = (running.clone(), most.clone());
            async move {
                most.fetch_max(running.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                tokio::time::sleep(Duration::from_millis(5)).await;
                running.fetch_sub(1, Ordering::SeqCst);
                Ok(())
            }
        })
    };
    let globals = globals
        .with("hold", move |_: Value, _| {
            let held = held.clone();
            async move {
                within_seconds(&held).await;
                Ok(())
            }
        })
        .with("release", move |count: usize, _| {
            released.add_permits(count);
            async { Ok(()) }
        });
    let found = result(
        globals,
        "const small = await Promise.allSettled(Array.from({ length: 1000 }, () => wait('x')));
         const held = Array.from({ length: 20 }, () => hold('x'.repeat(9e5)).catch((e) => e));
         await release(20);
         const failed = (await Promise.all(held)).filter((one) => one instanceof RangeError);
         return [small.every((one) => one.status === 'fulfilled'), failed.length, failed[0].code,
           await wait('x').then(() => 'goes on')];",
    );
    // A byte counts 24 times, and 128 MiB are there.
    assert_eq!(found.await, json!([true, 14, "ENOBUFS", "goes on"]));
    assert_eq!(most.load(Ordering::SeqCst), 64);
}

#[tokio::test]
async fn calls_count_against_the_limit_of_requests() {
    let calls = Arc::new(AtomicUsize::new(0));
    let globals = {
        let calls = calls.clone();
        Globals::new().with("count", move |_: Value, _| {
            calls.fetch_add(1, Ordering::SeqCst);
            async { Ok(()) }
        })
    };
    let limits = Limits {
        requests: 10,
        ..Limits::default()
    };
    let host = host(globals);
    for (body, most) in [
        ("for (;;) await count(1)", 10),
        ("for (;;) count(1).catch(() => {})", 10),
        ("for (;;) try { await count(() => 1n) } catch {}", 10),
        (
            "for (;;) { await count(1); await fetch('http://127.0.0.1:4000/').catch(() => {}) }",
            5,
        ),
        (
            "await Promise.allSettled(Array.from({ length: 20 }, count))",
            10,
        ),
        ("for (;;) try { await count('x'.repeat(2e6)) } catch {}", 0),
        ("Promise.prototype.then = () => {}; for (;;) count(1)", 10),
    ] {
        calls.store(0, Ordering::SeqCst);
        let code = format!(
            "async function onTrack() {{ {body} }}\nasync function onPage() {{ for (let i = 0; i < 10; i++) await count(i); return 'all' }}"
        );
        let function = Function::new("function.js", code);
        let instance = Instance::start(&host, function, Settings::default(), limits).await;
        let instance = instance.expect("loads");
        let error = track(&instance).await.result.expect_err(body);
        let limit = error.limit.expect("a limit");
        assert_eq!(
            (&*error.name, limit.value, limit.used),
            ("RequestLimitExceeded", 10, Some(11)),
            "{body}"
        );
        assert_eq!(error.location.map(|place| place.line), Some(1), "{body}");
        assert!(calls.load(Ordering::SeqCst) <= most, "{body}");
        // Each invocation counts anew.
        for _ in 0..3 {
            let page = Event::parse(r#"{"type": "page"}"#).expect("an event");
            let outcome = instance.invoke(page, None).await;
            assert_eq!(
                outcome.result.expect(body).expect("a result").get(),
                r#""all""#
            );
        }
    }
}

#[tokio::test]
async fn calls_at_load_count_too() {
    let limits = Limits {
        requests: 10,
        ..Limits::default()
    };
    let function = Function::new("function.js", "for (;;) echo(1)");
    let loaded = Instance::start(&host(usual()), function, Settings::default(), limits).await;
    let error = loaded.err().expect("does not load");
    assert_eq!(error.name, "RequestLimitExceeded");
}

/// Says when it is dropped.
struct Dropped(Arc<Semaphore>);

impl Drop for Dropped {
    fn drop(&mut self) {
        self.0.add_permits(1);
    }
}

/// `slow` never answers; the semaphore has a permit for each call that was cancelled.
fn slow() -> (Globals, Arc<Semaphore>, Arc<Semaphore>) {
    let began = Arc::new(Semaphore::new(0));
    let dropped = Arc::new(Semaphore::new(0));
    let globals = {
        let (began, dropped) = (began.clone(), dropped.clone());
        Globals::new().with("slow", move |(): (), _| {
            let guard = Dropped(dropped.clone());
            began.add_permits(1);
            async move {
                std::future::pending::<()>().await;
                drop(guard);
                Ok(())
            }
        })
    };
    (globals, began, dropped)
}

async fn within_seconds(permits: &Semaphore) {
    let acquired = tokio::time::timeout(Duration::from_secs(10), permits.acquire()).await;
    acquired.expect("in time").expect("open").forget();
}

#[tokio::test]
async fn a_call_ends_with_its_invocation_also_where_the_instance_lives_on() {
    let (globals, began, dropped) = slow();
    let code = "let left; async function onTrack() { left = slow(); left.catch(() => {}); await new Promise((r) => setTimeout(r, 50)) }
                async function onPage() { return await left.catch((e) => [e.name, e.code]) }";
    let instance = start(&host(globals), code).await;
    assert!(track(&instance).await.is_ok());
    within_seconds(&began).await;
    within_seconds(&dropped).await;
    let page = Event::parse(r#"{"type": "page"}"#).expect("an event");
    let outcome = instance.invoke(page, None).await;
    let json = outcome.result.expect("succeeds").expect("a result");
    assert_eq!(json.get(), r#"["AbortError","ABORT_ERR"]"#);
}

#[tokio::test]
async fn a_call_ends_when_its_invocation_is_out_of_time() {
    let (globals, began, dropped) = slow();
    let limits = Limits {
        wall: Duration::from_millis(300),
        ..Limits::default()
    };
    let function = Function::new("function.js", "async function onTrack() { await slow() }");
    let host = host(globals);
    let instance = Instance::start(&host, function, Settings::default(), limits);
    let instance = instance.await.expect("loads");
    let error = track(&instance).await.result.expect_err("out of time");
    assert_eq!(error.kind, ErrorKind::Timeout);
    within_seconds(&began).await;
    within_seconds(&dropped).await;
}

#[tokio::test]
async fn code_that_runs_on_after_its_invocation_cannot_call() {
    let code = "let late; async function onTrack() { setTimeout(() => { late = echo(1).catch((e) => e.name) }, 20) }
                async function onPage() { await new Promise((r) => setTimeout(r, 100)); return await late }";
    let instance = start(&host(usual()), code).await;
    assert!(track(&instance).await.is_ok());
    let page = Event::parse(r#"{"type": "page"}"#).expect("an event");
    let outcome = instance.invoke(page, None).await;
    assert_eq!(
        outcome.result.expect("succeeds").expect("a result").get(),
        r#""AbortError""#
    );
}

#[tokio::test]
async fn a_call_knows_who_calls() {
    let calls = Arc::new(Mutex::new(Vec::new()));
    let globals = {
        let calls = calls.clone();
        Globals::new().with("who", move |(): (), call: CallInfo| {
            calls.lock().expect("not poisoned").push(call);
            async { Ok(()) }
        })
    };
    let code =
        "const atLoad = who(); async function onTrack() { await atLoad; await who(); await who() }";
    let host = host(globals);
    let (one, other) = (start(&host, code).await, start(&host, code).await);
    for instance in [&one, &one, &other] {
        assert!(track(instance).await.is_ok());
    }
    let calls = std::mem::take(&mut *calls.lock().expect("not poisoned"));
    let mut numbers: Vec<_> = calls.iter().map(|call| call.invocation).collect();
    numbers.sort();
    let isolates = [numbers[0].isolate, numbers[numbers.len() - 1].isolate];
    assert_ne!(isolates[0], isolates[1]);
    let of = |isolate: u64| {
        let of = numbers.iter().filter(|key| key.isolate == isolate);
        of.map(|key| key.number).collect::<Vec<_>>()
    };
    assert_eq!(
        (of(isolates[0]), of(isolates[1])),
        (vec![0, 1, 1, 2, 2], vec![0, 1, 1])
    );
    assert!(
        calls
            .iter()
            .all(|call| &*call.function == "tenant-7/geo" && &*call.global == "who")
    );
}

#[tokio::test]
async fn a_function_of_the_host_that_panics_ends_nothing_but_the_call() {
    let globals = usual().with("panics", |(): (), _| async {
        if std::hint::black_box(true) {
            panic!("a secret of the host");
        }
        Ok(())
    });
    let found = result(
        globals,
        "let message; try { await panics() } catch (e) { message = `${e}` } return [message, await echo('goes on')];",
    );
    assert_eq!(
        found.await,
        json!(["Error: the host could not answer", ["goes on"]])
    );
}

#[tokio::test]
async fn a_host_can_be_narrowed_to_some_of_its_globals() {
    let whole = host(usual());
    let narrow = whole.with_globals_only(["keep"]).expect("known");
    let code =
        "async function onTrack() { return [typeof lookup, await keep({ id: 3, plan: '' })] }";
    let outcome = track(&start(&narrow, code).await).await;
    let json = outcome.result.expect("succeeds").expect("a result");
    assert_eq!(json.get(), r#"["undefined",3]"#);
    let error = narrow.with_globals_only(["lookup"]).err().expect("gone");
    assert_eq!(
        (&*error.name, error.problem),
        ("lookup", NameProblem::Unknown)
    );
    assert!(whole.with_globals_only(["lookup", "echo"]).is_ok());
}

#[tokio::test]
async fn names_that_cannot_be_globals_are_refused_by_the_host() {
    for (name, problem) in [
        ("AWS", NameProblem::Taken),
        ("onTrack", NameProblem::Taken),
        ("require", NameProblem::Taken),
        ("not-a-name", NameProblem::NotAnIdentifier),
        ("echo", NameProblem::Twice),
    ] {
        let globals = usual().with(name, |(): (), _| async { Ok(()) });
        let options = HostOptions {
            globals,
            ..HostOptions::default()
        };
        match Host::new(options) {
            Err(HostError::Globals(error)) => {
                assert_eq!((&*error.name, error.problem), (name, problem))
            }
            Err(error) => panic!("{error}"),
            Ok(_) => panic!("{name} is a global"),
        }
    }
}

#[tokio::test]
async fn every_name_that_functions_find_is_taken() {
    let list =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../tidegate-ext/src/host_globals/taken.txt");
    let names = "const names = new Set(); for (let at = globalThis; at; at = Object.getPrototypeOf(at))
                   for (const name of Object.getOwnPropertyNames(at)) if (name !== 'onTrack') names.add(name);
                 return [...names].sort();";
    let Value::Array(names) = result(Globals::new(), names).await else {
        panic!("no list");
    };
    let found: String = names
        .iter()
        .filter_map(Value::as_str)
        .flat_map(|name| [name, "\n"])
        .collect();
    if env::var_os("TIDEGATE_UPDATE").is_some() {
        fs::write(&list, &found).expect("the list can be written");
    }
    let taken = fs::read_to_string(&list).expect("the list can be read");
    assert_eq!(taken, found, "run this test with TIDEGATE_UPDATE=1");
}

#[tokio::test]
async fn an_observer_is_told_how_calls_end() {
    #[derive(Debug, Default)]
    struct Ended(Mutex<Vec<String>>);
    impl Observer for Ended {
        fn host_call_ended(&self, ended: &HostCallEnded<'_>) {
            let line = format!("{} {}", ended.global, ended.result.as_str());
            self.0.lock().expect("not poisoned").push(line);
        }
    }
    let ended = Arc::new(Ended::default());
    let (globals, began, dropped) = slow();
    let globals = globals.with("began", move |(): (), _| {
        let began = began.clone();
        async move {
            within_seconds(&began).await;
            Ok(())
        }
    });
    let globals = globals.with("fails", |fails: bool, _| async move {
        if fails {
            Err(CallError::from("no"))
        } else {
            Ok(())
        }
    });
    let host = Host::new(HostOptions {
        globals,
        observer: Some(ended.clone()),
        ..HostOptions::default()
    });
    let code = "async function onTrack() { await fails(false); await fails(true).catch(() => {}); slow().catch(() => {}); await began() }";
    let instance = start(&host.expect("a host"), code).await;
    assert!(track(&instance).await.is_ok());
    within_seconds(&dropped).await;
    for _ in 0..500 {
        if ended.0.lock().expect("not poisoned").len() == 4 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let ended = ended.0.lock().expect("not poisoned").clone();
    assert_eq!(
        ended,
        ["fails ok", "fails failed", "began ok", "slow cancelled"]
    );
}
