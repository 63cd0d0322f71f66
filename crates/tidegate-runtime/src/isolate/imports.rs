//! Functions import nothing, whatever the name: modules of the host are there in every isolate.

use deno_core::v8;

const MESSAGE: &str = "import() is not available in functions; what they may use are globals";

/// Refuses every `import()` of an isolate.
pub fn refuse_all(isolate: &mut v8::Isolate) {
    isolate.set_host_import_module_dynamically_callback(refuse);
    isolate.set_host_import_module_with_phase_dynamically_callback(refuse_phase);
}

fn refuse<'s, 'i>(
    scope: &mut v8::PinScope<'s, 'i>,
    _: v8::Local<'s, v8::Data>,
    _: v8::Local<'s, v8::Value>,
    _: v8::Local<'s, v8::String>,
    _: v8::Local<'s, v8::FixedArray>,
) -> Option<v8::Local<'s, v8::Promise>> {
    rejected(scope)
}

/// `import.source()` and `import.defer()`.
fn refuse_phase<'s, 'i>(
    scope: &mut v8::PinScope<'s, 'i>,
    _: v8::Local<'s, v8::Data>,
    _: v8::Local<'s, v8::Value>,
    _: v8::Local<'s, v8::String>,
    _: v8::ModuleImportPhase,
    _: v8::Local<'s, v8::FixedArray>,
) -> Option<v8::Local<'s, v8::Promise>> {
    rejected(scope)
}

fn rejected<'s>(scope: &mut v8::PinScope<'s, '_>) -> Option<v8::Local<'s, v8::Promise>> {
    let resolver = v8::PromiseResolver::new(scope)?;
    let message = v8::String::new(scope, MESSAGE)?;
    let error = v8::Exception::type_error(scope, message);
    resolver.reject(scope, error)?;
    Some(resolver.get_promise(scope))
}
