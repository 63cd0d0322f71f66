//! Modules that are evaluated only when a function first touches their global: Node's own (`js/node`), written here, and
//! bundles of npm packages (`js/vendor`).
//!
//! Their sources are constants of the binary that V8 reads in place, and what V8 compiled of one serves all isolates of
//! the process. So a function that never touches a module pays nothing for it.
//!
//! A code cache holds bytecode, which V8 makes of the source alone: which functions are in it depends on the isolate that
//! evaluated the module first, what they do does not.

mod sources;
#[cfg(test)]
mod table;

use std::sync::OnceLock;

use deno_core::v8::script_compiler::{self, CompileOptions, NoCacheReason};
use deno_core::{extension, op2, v8};

use sources::{MODULES, Module};

extension!(
    tidegate_library,
    deps = [deno_web],
    ops = [op_library_compile, op_library_is_strict, op_library_keep],
    esm = [dir "../../js/globals", "library.js", "libraries.js", "unavailable.js"],
);

/// What V8 compiled of each module while it was evaluated, in the order of [`MODULES`].
static CODE_CACHES: [OnceLock<Vec<u8>>; MODULES.len()] = [const { OnceLock::new() }; MODULES.len()];

/// The function `(module, exports, require, host)` that evaluates the module of this name; `null` for an unknown name. What
/// V8 throws while it compiles, such as a `RangeError` where the stack is full, is thrown on.
#[op2]
fn op_library_compile<'s>(
    scope: &mut v8::PinScope<'s, '_>,
    #[string] name: &str,
) -> v8::Local<'s, v8::Value> {
    let Some(index) = index_of(name) else {
        return v8::null(scope).into();
    };
    match compile(scope, &MODULES[index], &CODE_CACHES[index]) {
        Some(function) => function.into(),
        None => v8::undefined(scope).into(),
    }
}

/// Whether the module of this name is strict code as a whole: the arguments of sloppy functions can be read by those whom
/// they call.
#[op2(fast)]
fn op_library_is_strict(#[string] name: &str) -> bool {
    index_of(name).is_some_and(|index| MODULES[index].is_strict())
}

/// Keeps what V8 compiled of the module of this name for other isolates. `body` is what [`op_library_compile`] gave for it, and
/// was called: functions that evaluation called are compiled, the rest is not.
#[op2(nofast)]
fn op_library_keep(#[string] name: &str, body: v8::Local<v8::Function>) {
    let Some(index) = index_of(name) else {
        return;
    };
    if CODE_CACHES[index].get().is_none()
        && let Some(compiled) = body.create_code_cache()
    {
        // Another isolate may have been first; what it kept does as well.
        let _ = CODE_CACHES[index].set(compiled.to_vec());
    }
}

fn index_of(name: &str) -> Option<usize> {
    MODULES.iter().position(|module| module.name == name)
}

fn compile<'s>(
    scope: &mut v8::PinScope<'s, '_>,
    module: &Module,
    cache: &'static OnceLock<Vec<u8>>,
) -> Option<v8::Local<'s, v8::Function>> {
    let code = v8::String::new_external_onebyte_static(scope, module.source.as_bytes())?;
    // Like the extensions' own files, so that its frames are not taken for the function's.
    let name = v8::String::new(scope, &format!("ext:tidegate_library/{}.js", module.name))?;
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
    let parameters = [
        v8::String::new(scope, "module")?,
        v8::String::new(scope, "exports")?,
        v8::String::new(scope, "require")?,
        v8::String::new(scope, "host")?,
    ];
    let (mut source, options) = match cache.get() {
        Some(cached) => (
            script_compiler::Source::new_with_cached_data(
                code,
                Some(&origin),
                v8::CachedData::new(cached),
            ),
            CompileOptions::ConsumeCodeCache,
        ),
        None => (
            script_compiler::Source::new(code, Some(&origin)),
            CompileOptions::NoCompileOptions,
        ),
    };
    script_compiler::compile_function(
        scope,
        &mut source,
        &parameters,
        &[],
        options,
        NoCacheReason::NoReason,
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sources_are_ascii_and_names_are_unique() {
        for (index, module) in MODULES.iter().enumerate() {
            assert!(
                module.source.is_ascii(),
                "{} is not 7-bit ASCII",
                module.name
            );
            let first = MODULES.iter().position(|other| other.name == module.name);
            assert_eq!(first, Some(index), "{} is there twice", module.name);
        }
    }
}
