//! Loading a function: its script is run, and its handlers are found.

use std::sync::Arc;
use std::time::Instant;

use deno_core::v8::script_compiler::{self, CompileOptions, NoCacheReason};
use deno_core::{JsRuntime, v8};
use tidegate_core::{ErrorKind, FunctionError, Handler, Handlers, LimitKind, SourceLocation};
use tidegate_ext::invocation::InvocationId;

use super::blank::HostFunctions;
use super::code_cache::{self, Found};
use super::{Isolate, failure};

/// A JavaScript function for each of [`Handler::ALL`], which gives what stands under the handler's name at that moment, or
/// `undefined` for anything but a function.
#[derive(Default)]
pub struct Lookups(Vec<v8::Global<v8::Function>>);

impl Lookups {
    pub fn of(&self, handler: Handler) -> Option<&v8::Global<v8::Function>> {
        let index = Handler::ALL.iter().position(|known| *known == handler)?;
        self.0.get(index)
    }
}

/// Why the script did not run to its end.
enum Unloaded {
    /// It threw, or is none; the journal has what. With where V8 found fault with it.
    Thrown(Option<SourceLocation>),
    TooLong,
}

impl Isolate {
    pub(super) async fn load(&mut self) -> Result<(), FunctionError> {
        self.journals(|journals| journals.open(InvocationId::NONE, None));
        if let Some(inspected) = &self.inspected {
            inspected.wait(&self.runtime);
        }
        self.guard_heap_again();
        let at = Instant::now() + self.limits.wall;
        self.deadline.arm(at);
        let name = self.script_name();
        // A debugger's file has a name of its own.
        let found = match &self.inspected {
            Some(_) => Found::Nothing,
            None => code_cache::find(&self.function.code),
        };
        let loaded = run_script(
            &mut self.runtime,
            &self.host,
            &self.function.code,
            &name,
            &found,
        );
        // Rejections that nobody handles, and what the script queued, come up in the first turn of the event loop.
        let turned = match loaded {
            Ok(()) => self.turn_once().await,
            Err(_) => Ok(()),
        };
        let found = match (&loaded, &turned) {
            (Ok(()), Ok(())) => find_handlers(&mut self.runtime, &self.host),
            _ => Ok(None),
        };
        self.deadline.disarm();
        let journal = self.journals(|journals| journals.close(InvocationId::NONE));
        if let Some(limit) = self.stop.get() {
            let error = self.named(failure::stopped(limit, &self.limits, &self.stop));
            return Err(match limit {
                LimitKind::Wall | LimitKind::Cpu => error,
                _ => invalid(error),
            });
        }
        turned?;
        if let Some(error) = journal.failure {
            let mut error = self.named(failure::reported(error, &name));
            if let Err(Unloaded::Thrown(place)) = loaded {
                error.location = error.location.or(place);
            }
            return Err(invalid(error));
        }
        match loaded {
            Ok(()) => {}
            Err(Unloaded::TooLong) => {
                return Err(failure::too_long_for_v8(&self.function.file_name));
            }
            Err(Unloaded::Thrown(_)) => return Err(invalid(failure::unreadable())),
        }
        let (lookups, handlers) = found?.ok_or_else(|| invalid(failure::unreadable()))?;
        self.lookups = lookups;
        self.handlers = handlers;
        self.at_load = (journal.logs, journal.requests);
        Ok(())
    }
}

fn invalid(error: FunctionError) -> FunctionError {
    FunctionError {
        kind: ErrorKind::InvalidSettings,
        ..error
    }
}

/// Runs the function's file as a sloppy-mode script.
fn run_script(
    runtime: &mut JsRuntime,
    host: &HostFunctions,
    code: &Arc<str>,
    name: &str,
    found: &Found,
) -> Result<(), Unloaded> {
    deno_core::scope!(scope, runtime);
    v8::tc_scope!(let scope, scope);
    if let Some(script) = compile(scope, code, name, found) {
        let ran = script.bind_to_current_context(scope).run(scope);
        if ran.is_some() {
            if matches!(found, Found::SeenBefore) {
                let compiled = script.create_code_cache();
                code_cache::keep(code, compiled.as_deref().map(|data| &**data));
            }
            return Ok(());
        }
    }
    match scope.exception() {
        Some(exception) if !scope.has_terminated() => {
            let message = scope.message();
            // Taken back, so that reading the error's properties does not meet it again.
            scope.reset();
            let place = message.and_then(|message| failure::place_of(scope, message, name));
            report(scope, host, exception);
            Err(Unloaded::Thrown(place))
        }
        Some(_) => Err(Unloaded::Thrown(None)),
        None => Err(Unloaded::TooLong),
    }
}

/// `None`: looking for a handler threw; the journal has what.
fn find_handlers(
    runtime: &mut JsRuntime,
    host: &HostFunctions,
) -> Result<Option<(Lookups, Handlers)>, FunctionError> {
    let lookups: Vec<_> = Handler::ALL
        .iter()
        .map(|h| format!("()=>typeof {h}==='function'?{h}:void 0"))
        .collect();
    deno_core::scope!(scope, runtime);
    v8::tc_scope!(let scope, scope);
    // A script of its own sees what `const` and `class` declared, too.
    let array = evaluate(
        scope,
        &format!("[{}]", lookups.join(",")),
        "ext:tidegate_main/handlers.js",
    );
    let array = array.and_then(|array| v8::Local::<v8::Array>::try_from(array).ok());
    let array = array.ok_or_else(|| failure::internal("the handlers cannot be looked up"))?;
    let mut lookups = Vec::new();
    let mut handlers = Vec::new();
    for (index, handler) in (0_u32..).zip(Handler::ALL) {
        let lookup = array
            .get_index(scope, index)
            .and_then(|value| v8::Local::<v8::Function>::try_from(value).ok())
            .ok_or_else(|| failure::internal("the handlers cannot be looked up"))?;
        let receiver = v8::undefined(scope).into();
        let Some(value) = lookup.call(scope, receiver, &[]) else {
            if let Some(exception) = scope.exception()
                && !scope.has_terminated()
            {
                scope.reset();
                report(scope, host, exception);
            }
            return Ok(None);
        };
        if value.is_generator_function() {
            return Err(failure::generator(handler));
        }
        if value.is_function() {
            handlers.push(handler);
        }
        lookups.push(v8::Global::new(scope, lookup));
    }
    Ok(Some((Lookups(lookups), Handlers::new(handlers))))
}

fn report(
    scope: &mut v8::PinScope<'_, '_>,
    host: &HostFunctions,
    exception: v8::Local<'_, v8::Value>,
) {
    let receiver = v8::undefined(scope).into();
    // It catches what the exception's own code throws, so only a stop ends it early, and that is known by its reason.
    let _ = v8::Local::new(scope, &host.report).call(scope, receiver, &[exception]);
}

fn evaluate<'s>(
    scope: &v8::PinScope<'s, '_>,
    code: &str,
    name: &str,
) -> Option<v8::Local<'s, v8::Value>> {
    compile(scope, code, name, &Found::Nothing)?
        .bind_to_current_context(scope)
        .run(scope)
}

fn compile<'s>(
    scope: &v8::PinScope<'s, '_>,
    code: &str,
    name: &str,
    found: &Found,
) -> Option<v8::Local<'s, v8::UnboundScript>> {
    let text = v8::String::new(scope, code)?;
    let name = v8::String::new(scope, name)?;
    let origin = v8::ScriptOrigin::new(
        scope,
        name.into(),
        0,
        0,
        false,
        -1,
        None,
        false,
        false,
        false,
        None,
    );
    let (mut source, options) = match found {
        Found::Cached(compiled) => (
            script_compiler::Source::new_with_cached_data(
                text,
                Some(&origin),
                v8::CachedData::new(compiled),
            ),
            CompileOptions::ConsumeCodeCache,
        ),
        _ => (
            script_compiler::Source::new(text, Some(&origin)),
            CompileOptions::NoCompileOptions,
        ),
    };
    let script = script_compiler::compile_unbound_script(
        scope,
        &mut source,
        options,
        NoCacheReason::NoReason,
    );
    if source.get_cached_data().is_some_and(|data| data.rejected()) {
        // It was compiled anew; so the next one keeps what comes of it.
        code_cache::keep(code, None);
    }
    script
}
